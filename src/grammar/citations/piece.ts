import { SERIES_PATTERN } from '../../hansard/column.ts';
import type { House, Span } from '../../hansard/section.ts';
import type { Rule } from '../rule.ts';

/** What a piece of a citation says. */
export type PieceKind =
	/** One day or several: values as printed (`9 June 2008`), the month and year repeated for each of a list. */
	| 'day'
	/** `Official Report`, `Hansard`, `HL Deb`: with the House where it is named. */
	| 'report'
	| 'volume'
	/** After its word, or told by its series alone (`WA 29`, `75W`). */
	| 'columns'
	/** Question numbers: after `question`, or in brackets. */
	| 'numbers'
	/** `that answer`, `ibid.`: what was cited before. */
	| 'back'
	/** `earlier today`: the day of the sitting, whose columns are not printed yet. */
	| 'today';

/** A piece of a citation with its place. It neither begins nor ends inside a token. */
export interface Piece extends Span {
	readonly kind: PieceKind;
	readonly rule: string;
	readonly values: readonly string[];
	readonly house: House | null;
	/** True where only its form tells it (`75W` without `column`, `(40001)` without `question`): it needs neighbours. */
	readonly bare: boolean;
}

const BEGIN = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const DASH = '\\s?[-–—]\\s?';
const MONTHS =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const ORDINAL_DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const AND = '(?:,?\\s+(?:and|&)\\s+|,\\s*)';
const SERIES = `(?:${SERIES_PATTERN})`;
const RANGE = `\\d{1,5}(?:${SERIES}(?=${DASH}\\d))?(?:${DASH}(?:${SERIES}\\.?\\s?)?\\d{1,5})?`;
const PLAIN_COLUMN = `(?:${SERIES}\\.?\\s?)?${RANGE}(?:\\s?${SERIES})?${END}(?!\\s+${MONTHS})`;
const SERIES_COLUMN = `(?:(?:${SERIES}\\.?\\s?)${RANGE}|${RANGE}\\s?${SERIES})${END}`;
const LORDS_NUMBER = 'HL\\s?\\d{1,6}';
const NUMBER = `(?:${LORDS_NUMBER}|\\d{4,7})${END}`;

interface Row {
	readonly id: string;
	readonly kind: PieceKind;
	readonly bare?: true;
	/** Groups: `values` holds the printed value or list of them, `house` a word that names the House. */
	readonly pattern: RegExp;
	/** Takes the printed list apart; the whole of it is one value unless told. */
	readonly apart?: (list: string) => readonly string[];
	readonly reads: Rule<string, readonly Piece[]>['reads'];
	readonly not: readonly string[];
}

const columns = (list: string) => list.split(/\s*(?:,\s*and\b|,|\band\b|&)\s*/i).map(tidyColumn);
const numbers = (list: string) =>
	[...list.matchAll(/(?:HL\s?)?\d+/gi)].map(([uin]) => uin.replace(/\s/g, '').toUpperCase());

/** Of these the words before `values` belong to the sentence. */
const NAMED_BY_VALUES: ReadonlySet<PieceKind> = new Set<PieceKind>(['back', 'today']);

/** The pieces, one row a form. */
const ROWS: readonly Row[] = [
	{
		id: 'piece.days',
		kind: 'day',
		pattern: new RegExp(
			`(?<![\\p{L}\\p{N}£/.])(?<values>(?:${ORDINAL_DAY}${AND}){0,11}${ORDINAL_DAY}\\s+${MONTHS}(?:,?\\s+\\d{4})?)${END}(?!,?\\s+\\d{4})`,
			'gu',
		),
		apart: days,
		reads: [
			{ text: 'the answer of 9 May 2006', gives: { values: ['9 May 2006'] } },
			{ text: 'on 3, 5 and 9 May 2006', gives: { values: ['3 May 2006', '5 May 2006', '9 May 2006'] } },
			{ text: 'on the 21st March, 1987', gives: { values: ['21 March 1987'] } },
			{ text: 'HC Deb 4 Dec 1999', gives: { values: ['4 Dec 1999'] } },
			{ text: 'on 30 April (WA 12)', gives: { values: ['30 April'] } },
		],
		not: ['in May 2006', 'the 12 may be late', '£9 May'],
	},
	{
		id: 'piece.slashed-day',
		kind: 'day',
		bare: true,
		pattern: /(?<![\p{L}\p{N}/])(?<values>\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))(?![\p{L}\p{N}/])/gu,
		reads: [
			{ text: 'HL Deb 9/6/88, col 12', gives: { values: ['9/6/88'] } },
			{ text: '09/06/1988', gives: { values: ['09/06/1988'] } },
			{ text: 'WA 12, 30/4/2001', gives: { values: ['30/4/2001'] } },
		],
		not: ['in 2008/09', '12/6', 'file 1/12/6/2001'],
	},
	{
		id: 'piece.report',
		kind: 'report',
		pattern: new RegExp(
			`${BEGIN}(?:(?<before>House\\s+of\\s+(?:Commons|Lords)|Commons|Lords)\\s+)?(?:Official\\s+Report|OFFICIAL\\s+REPORT|Hansard|HANSARD)${END}(?:,?\\s*\\(?(?<after>(?:House\\s+of\\s+)?(?:Commons|Lords))${END}\\)?)?`,
			'gu',
		),
		reads: [
			{ text: 'Official Report, column 12W', gives: { house: null } },
			{ text: 'Official Report, House of Lords, col. 12', gives: { house: 'Lords' } },
			{ text: 'Commons Hansard, 9 May 2006', gives: { house: 'Commons' } },
			{ text: '[OFFICIAL REPORT, 4th July, 1938; col. 102.]', gives: { house: null } },
		],
		not: ['the official report of the inquiry', 'the Official Reporter', 'Hansards Bay'],
	},
	{
		id: 'piece.debates',
		kind: 'report',
		pattern:
			/(?<![\p{L}\p{N}])(?<before>H\.?C\.?|H\.?L\.?)\s+(?:Deb(?:ates?)?|Hansard)\.?(?![\p{L}\p{N}])/giu,
		reads: [
			{ text: 'HC Deb 9 May 2006', gives: { house: 'Commons' } },
			{ text: 'HL Deb., 9 May 2006', gives: { house: 'Lords' } },
			{ text: 'H.L. Deb. vol. 12', gives: { house: 'Lords' } },
		],
		not: ['HC Debt', 'HLF debates', 'the debate'],
	},
	{
		id: 'piece.volume',
		kind: 'volume',
		pattern: /(?<![\p{L}\p{N}])vol(?:ume|s)?\.?\s*(?<values>\d{1,4})(?![\p{L}\p{N}])/giu,
		reads: [
			{ text: 'Vol. 477, c. 75W', gives: { values: ['477'] } },
			{ text: 'volume 12', gives: { values: ['12'] } },
			{ text: 'vol 406 cc9-10W', gives: { values: ['406'] } },
		],
		not: ['a volume of 12 litres', 'vol 12345', 'volunteer 12'],
	},
	{
		id: 'piece.columns',
		kind: 'columns',
		pattern: new RegExp(
			`${BEGIN}(?:columns|cols|cc)\\.?\\s*(?<values>${PLAIN_COLUMN}(?:${AND}${PLAIN_COLUMN})*)`,
			'giu',
		),
		apart: columns,
		reads: [
			{ text: 'columns 845-6W', gives: { values: ['845-6W'] } },
			{ text: 'cols. WA 12-14', gives: { values: ['WA12-14'] } },
			{ text: 'columns 12W and 45-46WS, on bees', gives: { values: ['12W', '45-46WS'] } },
			{ text: 'cols 12, 14 and 15', gives: { values: ['12', '14', '15'] } },
			{ text: 'columns 12W and 9 May 2006', gives: { values: ['12W'] } },
		],
		not: ['columns 12X', 'in columns of 12', 'cc 123456'],
	},
	{
		id: 'piece.column',
		kind: 'columns',
		pattern: new RegExp(
			`${BEGIN}(?:column|col|c)(?:\\.\\s*|\\s+|(?=(?:${SERIES})?\\d))(?<values>${PLAIN_COLUMN}(?:${AND}${SERIES_COLUMN})*)`,
			'giu',
		),
		apart: columns,
		reads: [
			{ text: 'column 9WS', gives: { values: ['9WS'] } },
			{ text: 'c. 75W.]', gives: { values: ['75W'] } },
			{ text: 'col. WS 14', gives: { values: ['WS14'] } },
			{ text: 'column 1416w and 20 May 1998', gives: { values: ['1416W'] } },
			{ text: 'column 757, 12 ships', gives: { values: ['757'] } },
			{ text: 'c984W', gives: { values: ['984W'] } },
		],
		not: ['column 12WX', 'col 123456W', 'column A'],
	},
	{
		id: 'piece.series-column',
		kind: 'columns',
		bare: true,
		pattern: new RegExp(`${BEGIN}(?<values>${SERIES_COLUMN}(?:${AND}${SERIES_COLUMN})*)`, 'giu'),
		apart: columns,
		reads: [
			{ text: '(WA 12)', gives: { values: ['WA12'] } },
			{ text: 'House of Commons, 522—3W)', gives: { values: ['522-3W'] } },
			{ text: '9 May 2006, W75', gives: { values: ['W75'] } },
			{ text: '(WA 12—13)', gives: { values: ['WA12-13'] } },
		],
		not: ['WA', '12', 'SW12', '60Watt'],
	},
	{
		id: 'piece.question-numbers',
		kind: 'numbers',
		pattern: new RegExp(
			`${BEGIN}(?:(?:[Qq]uestions?|PQs?|UINs?|WPQs?)\\s+(?:UINs?\\s+)?(?:(?:numbers?|[Nn]os?\\.?|reference|ref\\.?)\\s*)?[([]?|(?:UIN|PQ)\\s?)(?<values>${NUMBER}(?:(?:${AND}|\\s*&\\s*)${NUMBER})*)(?:[)\\]])?`,
			'gu',
		),
		apart: numbers,
		reads: [
			{ text: 'the answer to question 40001', gives: { values: ['40001'] } },
			{ text: 'Questions HL 1236 and HL1237', gives: { values: ['HL1236', 'HL1237'] } },
			{ text: 'PQ40001', gives: { values: ['40001'] } },
			{ text: 'question number (40001)', gives: { values: ['40001'] } },
		],
		not: ['question 12', 'the question of 40001 bees', 'questions in 2008'],
	},
	{
		id: 'piece.lords-number',
		kind: 'numbers',
		bare: true,
		pattern: /(?<![\p{L}\p{N}])(?<values>HL\s?\d{3,6})(?![\p{L}\p{N}])/gu,
		apart: numbers,
		reads: [
			{ text: 'the answer to HL1236', gives: { values: ['HL1236'] } },
			{ text: 'on 9 May (HL 1236)', gives: { values: ['HL1236'] } },
			{ text: 'HL1236, HL1237', gives: { values: ['HL1237'] } },
		],
		not: ['HL Bill 123', 'HL12', 'HLX1236'],
	},
	{
		id: 'piece.bracketed-numbers',
		kind: 'numbers',
		bare: true,
		pattern: new RegExp(
			`[([]\\s*(?<values>(?:${LORDS_NUMBER}|\\d{5,7})${END}(?:(?:${AND}|\\s*&\\s*)(?:${LORDS_NUMBER}|\\d{5,7})${END})*)\\s*[)\\]]`,
			'gu',
		),
		apart: numbers,
		reads: [
			{ text: 'are available. (40001)', gives: { values: ['40001'] } },
			{ text: '(40001 & 40002)', gives: { values: ['40001', '40002'] } },
			{ text: 'on 9 May (HL1236)', gives: { values: ['HL1236'] } },
		],
		not: ['(2008)', '(40001 bees)', '(40,001)'],
	},
	{
		id: 'piece.back',
		kind: 'back',
		pattern:
			/(?<![\p{L}\p{N}])(?:(?:in|to|of|from|with|under|and)\s+(?<values>(?:that|the\s+same|the\s+said)\s+(?:(?:written|oral|earlier|previous)\s+)?(?:answer|reply|statement|debate))|(?<again>[Ii]bid)\.?)(?![\p{L}\p{N}])/gu,
		reads: [
			{ text: 'The table in that answer', gives: { values: ['that answer'] } },
			{ text: 'I refer him to the same answer.', gives: { values: ['the same answer'] } },
			{ text: 'Ibid., column 12W', gives: { kind: 'back' } },
		],
		not: ['I cannot give that answer', 'that answers the point', 'in that question'],
	},
	{
		id: 'piece.today',
		kind: 'today',
		pattern:
			/(?<![\p{L}\p{N}])(?:[Tt]he|[Mm]y|[Tt]hat|[Aa]n?)\s+(?<values>(?:[Aa]nswer|[Rr]eply|[Ss]tatement)\s+(?:(?:that\s+)?I\s+(?:gave|made)|(?:\p{L}+\s+)?given|made)(?:\s+to\s+(?:him|her|them|the\s+House|this\s+House))?\s+(?:earlier\s+)?today)(?![\p{L}\p{N}])/gu,
		reads: [
			{ text: 'I refer her to the answer given earlier today', gives: { kind: 'today' } },
			{ text: 'the statement made to the House earlier today', gives: { kind: 'today' } },
			{ text: 'the reply that I gave today', gives: { kind: 'today' } },
		],
		not: ['the answer today is yes', 'in statements made today', 'I made a statement'],
	},
];

/** The pieces as rules, so that every example of theirs is tried. */
export const PIECES: readonly Rule<string, readonly Piece[]>[] = ROWS.map(
	({ id, kind, bare = false, pattern, apart = (list) => [list], reads, not }) => ({
		id,
		reads,
		not,
		when(words) {
			const found = [...words.matchAll(pattern)].map((match): Piece => {
				const { values, before, after } = match.groups ?? {};
				const named = `${before ?? ''}${after ?? ''}`;
				const house = named === '' ? null : /^H\.?L|Lords/i.test(named) ? 'Lords' : 'Commons';
				const start =
					match.index + (NAMED_BY_VALUES.has(kind) && values !== undefined ? match[0].indexOf(values) : 0);
				return {
					kind,
					rule: id,
					values: values === undefined ? [] : apart(values),
					house,
					bare,
					start,
					end: match.index + match[0].length,
				};
			});
			return found.length === 0 ? null : found;
		},
	}),
);

/** Every piece of a text in order; of two that overlap the one that needs no neighbours, then the longer. */
export function piecesIn(words: string): readonly Piece[] {
	const all = PIECES.flatMap(({ when }) => when(words) ?? []);
	all.sort(
		(a, b) => Number(a.bare) - Number(b.bare) || b.end - b.start - (a.end - a.start) || a.start - b.start,
	);
	const taken = new Uint8Array(words.length);
	const kept = all.filter(({ start, end }) => {
		if (taken.subarray(start, end).includes(1)) return false;
		taken.fill(1, start, end);
		return true;
	});
	return kept.sort((a, b) => a.start - b.start);
}

/** `3, 5 and 9 May 2006` is three days of one month and year. */
function days(list: string): readonly string[] {
	const plain = list.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
	const month = /\p{L}{3,}\.?(?:,?\s+\d{4})?$/u.exec(plain)?.[0] ?? '';
	const rest = month.replaceAll(',', '').replace(/\s+/g, ' ');
	return [...plain.slice(0, plain.length - month.length).matchAll(/\d{1,2}/g)].map(
		([day]) => `${day} ${rest}`,
	);
}

/** As printed, without white space, with one dash and the series in capitals. */
function tidyColumn(column: string): string {
	return column
		.replace(/[\s.]+/g, '')
		.replace(/[–—]/g, '-')
		.toUpperCase();
}
