import { isoDate, monthNumber } from '../hansard/dates.ts';
import type { House, Section } from '../hansard/section.ts';
import type { Reference } from './facts.ts';
import { contributionsOf } from './names/names.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = `(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})(?:,? (\\d{4}))?`;
const COLUMNS =
	'(?:WA\\.? ?\\d+|WS\\.? ?\\d+|\\d+(?:W|WH|WS|MC|P|PS)?)(?: ?[-–—] ?(?:WA ?)?\\d+(?:W|WH|WS|MC)?)?';
const COLUMN = new RegExp(
	`\\b(?:[Cc]ols?\\b\\.?|[Cc]olumns?|[Cc]c?\\.) ?(${COLUMNS})|\\(?\\b(WA ?\\d+(?: ?[-–—] ?\\d+)?)\\)?`,
	'u',
);
const VOLUME = /\b[Vv]ol(?:ume|\.)? ?(\d{1,4})\b/;

/** What names an earlier answer or speech: the word, its day, and what may follow of question number and place. */
const CITED = new RegExp(
	`\\b((?:[Aa]nswers?|[Rr]epl(?:y|ies)|[Rr]esponses?|[Ss]tatements?|[Ss]peech|[Oo]ral [Ee]vidence|[Qq]uestions?|[Dd]ebates?)\\b[^.;]{0,140}?\\b(?:of|on|dated|from|given on|made on|to) ${DATE})((?:,? (?:to|and|in response to|given to|in answer to)[^,;()]{0,80})?(?:,? ?\\(?\\*?Official Report[^;]{0,90}?(?:${COLUMNS})\\)?|,? ?\\([^)]{2,40}\\))?)`,
	'gu',
);
const REPORT = new RegExp(
	`(?:${DATE},? ?)?\\(?Official Report,?[^;.]{0,60}?(?:[Vv]ol\\. ?\\d+,? ?)?[^;.]{0,20}?(?:[Cc]ols?\\b\\.?|[Cc]olumns?|[Cc]c?\\.) ?(?:${COLUMNS})`,
	'gu',
);
const LORDS_CITED = new RegExp(
	`\\bon ${DATE} \\((WA ?\\d+(?: ?[-–—] ?\\d+)?|(?:Official Report, )?(?:HL Deb,? )?[Cc]ols?\\.? ?\\d+(?: ?[-–—] ?\\d+)?|HL ?\\d+)\\)`,
	'gu',
);
const ANY_DATE = new RegExp(DATE, 'u');
const QUESTION_NUMBER =
	/\b(?:parliamentary )?(?:[Qq]uestions?|PQs?|UINs?)(?: \p{L}+){0,2}? (?:numbers? |nos?\.? |reference )?\(?((?:HL ?)?\d{3,6})\b/u;
const UIN = /^(?:HL ?)?\d{3,6}$/;

/**
 * What a text refers to: other answers and speeches by date, volume, column or UIN, as far as it is printed. A day printed
 * without its year is taken as the last such day up to the sitting.
 */
export function referencesOf(text: string, section: Section): Reference[] {
	const found: Reference[] = [];
	const taken: [number, number][] = [];
	const free = (start: number, end: number) => taken.every(([from, to]) => end <= from || start >= to);
	for (const { contribution, exchange } of contributionsOf(section)) {
		const words = text.slice(contribution.start, contribution.end);
		if (!/Official Report|\b[Aa]nswer|\brepl(?:y|ies)|\bWA ?\d|\bquestion/.test(words)) continue;
		const own = new Set(contribution.uin ? [contribution.uin] : []);
		const push = (
			at: number,
			printed: string,
			day: string | undefined,
			month: string | undefined,
			year: string | undefined,
		) => {
			const start = contribution.start + at;
			const end = start + printed.trimEnd().length;
			if (!free(start, end)) return;
			const uin = QUESTION_NUMBER.exec(printed)?.[1]?.replace(' ', '') ?? null;
			const columnMatch = COLUMN.exec(printed);
			const column =
				(columnMatch?.[1] ?? columnMatch?.[2] ?? /\(HL ?\d+\)/.exec(printed)?.[0]?.slice(0, 0) ?? null) ||
				null;
			const within = day === undefined ? ANY_DATE.exec(printed) : null;
			const date = dateOf(day ?? within?.[1], month ?? within?.[2], year ?? within?.[3], section.sittingDate);
			const hl = /\((HL ?\d+)\)/.exec(printed)?.[1]?.replace(' ', '') ?? null;
			if (column === null && uin === null && hl === null && !/Official Report/.test(printed)) {
				if (
					date === null ||
					!/\b(?:pursuant|reference|further|refer|my|given|previous|earlier|Answer)\b/.test(
						words.slice(Math.max(0, at - 60), at + printed.length),
					)
				)
					return;
			}
			if (date === null && column === null && uin === null && hl === null) return;
			if (uin !== null && own.has(uin)) return;
			taken.push([start, end]);
			found.push({
				kind: 'reference',
				rule: 'reference.citation',
				because: null,
				start,
				end,
				naming: null,
				exchange,
				contributionStart: contribution.start,
				cites: {
					house: houseIn(printed),
					date,
					volume: VOLUME.exec(printed)?.[1] ?? null,
					column: column === null ? null : tidyColumn(column),
					uin: uin ?? hl,
				},
			});
		};
		for (const match of words.matchAll(LORDS_CITED))
			push(match.index, match[0], match[1], match[2], match[3]);
		for (const match of words.matchAll(CITED)) push(match.index, match[0], match[2], match[3], match[4]);
		for (const match of words.matchAll(REPORT)) push(match.index, match[0], match[1], match[2], match[3]);
		for (const match of words.matchAll(
			/\b(?:[Aa]nswers? (?:given )?to|[Rr]epl(?:y|ies) to|in response to|pursuant to|further to)(?: \p{L}+){0,4}? (?:[Qq]uestions?|PQs?) (?:numbers? |nos?\.? )?\(?((?:HL ?)?\d{3,6})\)?/gu,
		)) {
			if (UIN.test(match[1] ?? '')) push(match.index, match[0], undefined, undefined, undefined);
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** The last day of that name up to the sitting where the year is not printed; null where neither is known. */
function dateOf(
	day: string | undefined,
	month: string | undefined,
	year: string | undefined,
	sittingDate: string | null,
): string | null {
	const number = month ? monthNumber(month) : null;
	if (day === undefined || number === null) return null;
	if (year !== undefined) return isoDate(Number(year), number, Number(day));
	if (sittingDate === null) return null;
	const sittingYear = Number(sittingDate.slice(0, 4));
	const same = isoDate(sittingYear, number, Number(day));
	return same !== null && same <= sittingDate ? same : isoDate(sittingYear - 1, number, Number(day));
}

/** The House only where it is printed: `HL Deb`, `Official Report, Commons`. */
function houseIn(printed: string): House | null {
	if (/\bHL\b|House of Lords|Official Report, Lords/.test(printed)) return 'Lords';
	return /\bHC Deb|House of Commons|Official Report, Commons/.test(printed) ? 'Commons' : null;
}

function tidyColumn(column: string): string {
	return column
		.replace(/\s+/g, '')
		.replace(/[–—]/g, '-')
		.replace(/\.$/, '')
		.replace(/^(WA|WS)\./, '$1');
}
