import type { Source } from '../../corpus/archive.ts';
import { printCitation } from '../../hansard/citation.ts';
import { columnsMeet, parseColumn } from '../../hansard/column.ts';
import { printDate, weekdayOf } from '../../hansard/dates.ts';
import type { Cited } from './cited.ts';
import type { Draft } from './draft.ts';
import { type Finding, NOTHING_FOUND, type Verdict } from './finding.ts';
import { ENOUGH, type Located } from './locate.ts';
import type { Place, Record } from './record.ts';

/** Characters of a column; where an exchange begins is known, not where each of its words stands. */
const COLUMN_LENGTH = 1_400;
const NOTHING_BESIDE = 'nothing beside it in the draft could be held against what stands there';
/** Another day, or a number that is not here, is put right only by words as sure as this. */
const CERTAIN = 0.75;

/**
 * Each citation of a unit, one at a step: whether the place is on record, and whether what stands beside it in the draft stands there.
 *
 * @param said what was found of the unit's quotations and figures: a citation is put right only by words that were found, or fit all but wholly.
 */
export function* checkCitations(
	record: Record,
	draft: Draft,
	located: Located,
	said: readonly Finding[],
): Generator<undefined, readonly Finding[]> {
	const { place, evidence } = located;
	const isBorne =
		evidence >= CERTAIN ||
		said.some(
			({ source }) =>
				source !== null && (source.exchange === place?.id || place?.passage.isExchange === false),
		);
	const findings: Finding[] = [];
	for (const cited of located.unit.citations) {
		findings.push(checkCitation(record, draft, isBorne ? located : { ...located, evidence: 0 }, cited));
		yield;
	}
	return findings;
}

function checkCitation(record: Record, draft: Draft, located: Located, cited: Cited): Finding {
	const told = (verdict: Verdict, place: Place | null, note: string | null = null): Finding => {
		const source = place === null ? null : sourceOf(place, located);
		const differs = verdict === 'differs' || verdict === 'stands elsewhere';
		return {
			kind: 'citation',
			start: cited.start,
			end: cited.end,
			text: draft.text.slice(cited.start, cited.end),
			verdict,
			...NOTHING_FOUND,
			shouldBe: differs && source !== null ? rightly(source, cited) : null,
			source,
			notes: note === null ? [] : [note],
		};
	};
	if (cited.another) return told('cannot be known here', null, 'of another parliament’s record');
	const about = located.evidence >= ENOUGH ? located.place : null;
	if (cited.impossible !== null) return told('differs', about, `there is no ${cited.impossible}`);
	const meant = (about === null ? [] : [about, ...located.alike]).find((place) =>
		standsAt(place, located, cited),
	);
	if (meant !== undefined) return told('as on record', meant);
	const there = located.cited.get(cited)?.find((place) => standsAt(place, located, cited));
	const { house, date, uin } = cited.cites;
	if (about === null) {
		// Of a whole day it is on record that its House sat.
		const isDay = date !== null && cited.cites.column === null && uin === null;
		if (there !== undefined || (isDay && record.satOn(date, house)))
			return told('as on record', there ?? null, NOTHING_BESIDE);
		if (date !== null && !record.satOn(date, house))
			return told('cannot be known here', null, noSitting(date));
		return told(uin === null ? 'not found here' : 'cannot be known here', null);
	}
	const sure =
		there !== undefined || located.evidence >= CERTAIN || (date !== null && isKnown(record, located, cited));
	if (!sure) return told('cannot be known here', null, date === null ? null : noSitting(date));
	return told('stands elsewhere', about, date !== null && !record.satOn(date, null) ? noSitting(date) : null);
}

/** Whether the day that is cited is one that the documents hold, or no House sits on, or the column shows that the day alone is wrong. */
function isKnown(record: Record, located: Located, { cites }: Cited): boolean {
	const { date, column } = cites;
	if (date === null) return false;
	if (record.satOn(date, null) || /^(?:Saturday|Sunday)$/.test(weekdayOf(date))) return true;
	const source = located.place === null ? null : sourceOf(located.place, located);
	return column !== null && source?.column != null && columnsMeet(source.column, column);
}

function noSitting(date: string): string {
	return `no sitting of ${weekdayOf(date)} ${printDate(date)} is on record here`;
}

/** Where the words of a unit stand in a passage: at its quotation, else where the passage begins. */
function sourceOf(place: Place, { quotations }: Located): Source {
	const laid = quotations.flatMap(({ laid }) => laid).find((one) => one.place.id === place.id);
	const own = place.exchange?.source ?? place.passage.sourceAt({ start: 0, end: place.passage.text.length });
	if (laid === undefined) return own;
	const at = place.passage.sourceAt(laid.span);
	return {
		...at,
		column: !place.passage.isExchange ? at.column : own.column,
		speaker: at.speaker ?? own.speaker,
	};
}

/** Whether a citation names the place of a passage, as far as it names any. */
function standsAt(place: Place, located: Located, { cites, address }: Cited): boolean {
	const { passage } = place;
	const { house, date, volume, column, uin } = cites;
	if (uin !== null && !(passage.isExchange && passage.uins.includes(uin))) return false;
	const source = sourceOf(place, located);
	if (uin !== null) return date === null || date === source.sittingDate;
	if (house !== null && source.house !== null && house !== source.house) return false;
	if (date !== null && date !== source.sittingDate) return false;
	if (volume !== null && source.volume !== null && volume !== source.volume) return false;
	if (address !== null) return source.url === null || isSamePage(address, source.url);
	if (column === null) return date !== null;
	if (source.column === null) return false;
	if (columnsMeet(source.column, column)) return true;
	const [from, to] = [parseColumn(source.column), parseColumn(column)];
	if (from === null || to === null || from.series !== to.series) return false;
	const last = (from.to ?? from.number) + Math.ceil(passage.text.length / COLUMN_LENGTH);
	return from.number <= to.number && to.number <= last;
}

/** Pages of one day may be cut at other places on another site: the day and the House decide, the page where both are of one site. */
function isSamePage(address: string, url: string): boolean {
	const plain = (printed: string) => printed.replace(/^https?:\/\/(?:www\.)?/, '').replace(/#.*$/, '');
	const [one, other] = [plain(address), plain(url)];
	return one === other || one.split('/')[0] !== other.split('/')[0];
}

/** The citation as it should stand, with the House in words where it is the House that is wrong. */
function rightly(source: Source, { cites }: Cited): string {
	const { house, sittingDate: date, volume, column, uin } = source;
	const printed = printCitation({ house, date, volume, column, uin });
	const question = uin === null || cites.uin === null ? '' : `question ${uin}, `;
	const other = cites.house !== null && house !== null && cites.house !== house;
	return `${question}${printed}${other ? ` (${house})` : ''}`;
}
