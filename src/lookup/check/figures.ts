import { wordsIn } from '../../corpus/words/fold.ts';
import { SMALL_WORDS } from '../../grammar/words/small-words.ts';
import { printedOnRecord } from './amount.ts';
import type { Claim, Claimed } from './claims.ts';
import { type Copied, copiedFrom } from './copied.ts';
import type { Draft } from './draft.ts';
import { droppedFrom, shareIn } from './dropped.ts';
import { type Finding, NOTHING_FOUND } from './finding.ts';
import { type Fit, fitsOf, isNamedByRow, isNamedRather, isNearRather } from './fits.ts';
import { WHOLE } from './labels.ts';
import type { Located } from './locate.ts';
import { LONG_NAMES, stemsOf } from './numbers.ts';
import type { OnRecord } from './on-record.ts';
import type { Place, Record } from './record.ts';

/** Passages whose numbers are held against a claim. */
const PLACES = 6;
/** Where a claim's number stands in the passage that is meant and fits so well, no other is read. */
const ENOUGH_HERE = 2;
/** A number of the same value is the one meant unless another fits better by this much, and by this share. */
const CLEARLY = { by: 1.2, share: 0.14 } as const;
/** A number of another value is told as what the record has where it fits so well; less will do where it is a slip of the pen away. */
const SURE = { score: 3, covered: 0.55, met: 2, slip: 1, slipCovered: 0.2 } as const;
/** A number printed in so many figures, noughts or not, is not in a passage by chance. */
const LARGE = 5;
/** A small number whose neighbours fit no better than this stands there by chance. */
const FAINT = 0.4;
/** Of a claim's words, how many must stand around a number of the prose before no cell is taken for it. */
const SAID_THERE = 0.5;
/** Passages read for each search of a claim's number, and how much of its words must stand around the number there. */
const READ = 3;
const FAR_COVERED = { telling: 0.35, other: 0.65 } as const;
/** Said of a number that stands in the passage, beside words that fit another better. */
const UNCERTAIN = 'the number stands in this passage; whether it is of what is claimed is not certain';
/** What claims before one have settled, and what other numbers its paragraph tells. */
interface Around {
	readonly settled: readonly OnRecord[];
	readonly claimed: ReadonlySet<number>;
}

/** What is judged: the finding, and the number of the record that the claim is of where it is on record. */
interface Judged {
	readonly finding: Finding;
	readonly on: OnRecord | null;
}

/** Every figure of a unit of a draft that stands in no quotation, held against the record, one at a step. */
export function* checkFigures(
	record: Record,
	draft: Draft,
	{ claims, values }: Claimed,
	located: Located,
): Generator<undefined, readonly Finding[]> {
	// What one number settles of a table, the next one is read by: its column, its row.
	const settled: OnRecord[] = [];
	const copied = copiedFrom(located);
	const findings: Finding[] = [];
	for (const claim of claims.get(located.unit) ?? []) {
		const claimed = new Set(values.filter((value) => value !== claim.value));
		const own = copied(claim);
		const { finding, on } =
			own === null ? yield* judge(record, located, claim, { settled, claimed }) : judgeCopied(claim, own);
		if (on !== null) settled.push(on);
		const end = finding.end + countedAfter(draft.plain.slice(finding.end, finding.end + 60)).length;
		findings.push({ ...finding, end, text: draft.text.slice(finding.start, end) });
		yield;
	}
	return findings;
}

/** What is counted, as far as it stands right behind a number: ` women rescued`, ` unlicensed nets`. */
function countedAfter(after: string): string {
	const words = /^(?:[ -]\p{L}[\p{L}’'-]*){1,4}/u.exec(after)?.[0] ?? '';
	const small = [...words.matchAll(/[ -](\p{L}+)/gu)].find(([, word = '']) =>
		SMALL_WORDS.has(word.toLowerCase()),
	);
	return small === undefined ? words : words.slice(0, small.index);
}

function* judge(
	record: Record,
	located: Located,
	claim: Claim,
	around: Around,
): Generator<undefined, Judged> {
	const fits = yield* fitsNear(record, located, claim, around);
	const others = fits.filter((fit) => isCandidate(fit, claim, located, around));
	const called = fits.filter((fit) => isCalled(claim, fit));
	const own = called.find(({ how }) => how === 'equal');
	if (own !== undefined) return onRecord(claim, own);
	const equals = (list: readonly Fit[]) => {
		const equal = list.filter((fit) => isEqual(fit, located.place));
		return best(equal.filter((fit) => !isOfAnotherRow(claim, fit))) ?? best(equal);
	};
	const equal = equals(fits) ?? equals(yield* farther(record, claim, located, around));
	const rather =
		only(called.filter((fit) => fit.how === 'other number' && isCandidate(fit, claim, located, around))) ??
		rowCalled(claim, equal, fits);
	if (rather !== null && !claim.others && isOfPlace(claim, rather)) return differs(claim, rather);
	if (equal === null || (equal.score < FAINT && !isTelling(equal.on))) {
		const elsewhen = fits.find((fit) => isOfAnotherTime(fit, claim, around.settled));
		const then = elsewhen === undefined ? null : atTimeOf(others, elsewhen.on);
		const other = then ?? best(others.filter((fit) => isSure(fit) || isBesideSettled(fit, around.settled)));
		if (other !== null && !claim.others && isOfPlace(claim, other))
			return then === null && isPrinted(claim, other, fits)
				? { finding: told(claim, 'on record, but', null, { notes: [UNCERTAIN] }), on: null }
				: differs(claim, other);
		return { finding: told(claim, claim.others ? 'cannot be known here' : 'not found here'), on: null };
	}
	const against = best(
		others.filter((fit) => isMeantInstead(record, claim, { other: fit, equal }, around.settled)),
	);
	if (against === null) return onRecord(claim, equal);
	if (!claim.others && isOfPlace(claim, against)) return differs(claim, against);
	return { finding: told(claim, 'on record, but', equal, { notes: [UNCERTAIN] }), on: null };
}

/** Of a sentence of the record's own its number is settled by its place. */
function judgeCopied(claim: Claim, { instead, quote, source }: Copied): Judged {
	const finding = told(claim, instead === null ? 'as on record' : 'differs', null, {
		quote,
		source,
		shouldBe: instead,
	});
	return { finding, on: null };
}

/** The numbers of the passage that is meant, and of its neighbours where the claim's own does not stand there. */
function* fitsNear(
	record: Record,
	located: Located,
	claim: Claim,
	{ settled }: Around,
): Generator<undefined, readonly Fit[]> {
	const about = located.place;
	const [first, ...further] = located.places.slice(0, PLACES);
	const here = first === undefined ? [] : yield* fitsOf(record, claim, [first], { about, settled });
	const isHere = here.some(
		({ how, score, covered }) => how === 'equal' && score >= ENOUGH_HERE && covered >= SURE.slipCovered,
	);
	return isHere ? here : [...here, ...(yield* fitsOf(record, claim, further, { about, settled }))];
}

/** Numbers of passages anywhere that have the claim's number and its rarest words: nothing is said to be absent before. */
function* farther(
	record: Record,
	claim: Claim,
	located: Located,
	{ settled }: Around,
): Generator<undefined, readonly Fit[]> {
	const number = [...stemsOf(claim.printed)];
	const rare = [...claim.around()]
		.filter(([stem, weight]) => weight >= 0.2 && !/^\d/.test(stem))
		.map(([stem]) => ({ stem, rarity: record.rarity(stem) }))
		.filter(({ rarity }) => rarity > 1)
		.sort((one, other) => other.rarity - one.rarity)
		.map(({ stem }) => stem);
	const known = new Set(located.places.slice(0, PLACES));
	const places: Place[] = [];
	for (const stems of [rare.slice(0, 2), rare.slice(0, 1), rare.slice(1, 2)]) {
		if (stems.length === 0) continue;
		places.push(...record.having([...number, ...stems], READ));
		yield;
	}
	const strange = [...new Set(places)].filter((place) => !known.has(place));
	return yield* fitsOf(record, claim, strange, { about: located.place, settled });
}

function best(fits: readonly Fit[]): Fit | null {
	return fits.reduce<Fit | null>((top, fit) => (top === null || fit.score > top.score ? fit : top), null);
}

/** Whether a number on record is the claim's: in another passage than that which is meant a small one must fit well. */
function isEqual({ how, time, place, on, covered }: Fit, about: Place | null): boolean {
	if ((how !== 'equal' && how !== 'rounded') || time === 'other') return false;
	return place === about || covered >= (isTelling(on) ? FAR_COVERED.telling : FAR_COVERED.other);
}

/** Whether a number of another value may be what the claim should have said. */
function isCandidate(
	{ how, on, place, time }: Fit,
	claim: Claim,
	located: Located,
	{ claimed }: Around,
): boolean {
	if (how !== 'other number' && how !== 'other scale') return false;
	if (time === 'other' || place !== located.place || on.asked) return false;
	if (isOfAnotherRow(claim, { on, place })) return false;
	return how === 'other scale' || !claimed.has(on.value) || isNamedByRow(claim, on);
}

/** A cell of which both the row and the column are called by all of their name: whatever else is said, it is meant. */
function isCalled(claim: Claim, { how, on, place }: Fit): boolean {
	if (how === 'none' || on.cell === null) return false;
	const { rows, columns } = place.numbers.labels().calledIn(claim.part, on.cell.table);
	return rows.has(on.cell.row) && columns.has(on.cell.column);
}

/** A cell of a row that is not called by its name, where others of its table are. */
function isOfAnotherRow(claim: Claim, { on, place }: Pick<Fit, 'on' | 'place'>): boolean {
	if (on.cell === null) return false;
	const { rows } = place.numbers.labels().calledIn(claim.part, on.cell.table);
	return rows.size > 0 && !rows.has(on.cell.row);
}

/**
 * The cell that a claim must have meant which calls one row of a table by all of its name and has the number of another: that of the same column.
 * Null where it calls several, where the other may be the whole, or where the sentences before it speak of the other.
 */
function rowCalled(claim: Claim, equal: Fit | null, fits: readonly Fit[]): Fit | null {
	const { cell, named } = equal?.on ?? { cell: null, named: null };
	if (equal === null || cell === null || !isOfAnotherRow(claim, equal)) return null;
	const { rows, columns } = equal.place.numbers.labels().calledIn(claim.part, cell.table);
	const row = [...(named?.row ?? [])];
	if (rows.size !== 1 || row.some((stem) => WHOLE.has(stem)) || row.every((stem) => claim.before.has(stem)))
		return null;
	const column = only([...columns]) ?? cell.column;
	return (
		fits.find(
			({ on }) => on.cell?.table === cell.table && on.cell.column === column && rows.has(on.cell.row),
		) ?? null
	);
}

/** The one of a list that has no more; else null. */
function only<T>([first, ...others]: readonly T[]): T | null {
	return first === undefined || others.length > 0 ? null : first;
}

/** A cell that has the claim's number for another time than the claim's. */
function isOfAnotherTime({ how, time, on }: Fit, claim: Claim, settled: readonly OnRecord[]): boolean {
	if (how !== 'equal' || time !== 'other' || on.cell === null) return false;
	return isTelling(on) || isNamedByRow(claim, on) || settled.some((other) => isSameLine(other, on));
}

/** A slip of the pen away from the claim's number, in the very sentence or line of a table that the claims before it are of. */
function isBesideSettled({ slip, on, time }: Fit, settled: readonly OnRecord[]): boolean {
	if (!slip || (on.cell !== null && time === 'open' && on.period !== null)) return false;
	return settled.some((other) => (on.cell === null ? other.quote === on.quote : isSameLine(other, on)));
}

/** What stands at the claim's own time in the line of a cell that has its number: under the same words if it does, else what fits best. */
function atTimeOf(others: readonly Fit[], elsewhen: OnRecord): Fit | null {
	const then = others.filter(({ time, on }) => time === 'same' && isSameLine(on, elsewhen));
	const named = wordsNaming(elsewhen);
	return best(then.filter(({ on }) => wordsNaming(on) === named)) ?? best(then);
}

/** Whether a claim's number stands in the passage as what was not read as a figure: in a label, in a threshold, in the question. */
function isPrinted({ printed }: Claim, { how, place }: Fit, fits: readonly Fit[]): boolean {
	if (how === 'other scale' || fits.some((fit) => fit.how === 'equal' && fit.place === place)) return false;
	const [numeral] = stemsOf(/\d[\d,]*(?:\.\d+)?/.exec(printed)?.[0] ?? '');
	return numeral !== undefined && place.stems().has(numeral);
}

/** The words of a cell's labels without numbers: what tells it from the cell of another year. */
function wordsNaming({ named }: OnRecord): string {
	return [...(named?.row ?? []), '|', ...(named?.column ?? [])].filter((stem) => !/^\d/.test(stem)).join(' ');
}

/** Cells of one table, in one row or one column. */
function isSameLine({ cell: one }: OnRecord, { cell: other }: OnRecord): boolean {
	if (one === null || other === null || one.table !== other.table) return false;
	return one.column === other.column || one.row === other.row;
}

function onRecord(claim: Claim, { on, how, place }: Fit): Judged {
	const rounded = how === 'rounded' ? [`rounded: the record has ${printedOnRecord(on)}`] : [];
	const strange = strangeNames(claim, place).map(
		(name) => `the record says it of something else: "${name}" does not stand there`,
	);
	const dropped = [...droppedFrom(claim, on), ...strange];
	const notes = [...rounded, ...dropped];
	const fit = { on };
	return { finding: told(claim, dropped.length > 0 ? 'on record, but' : 'as on record', fit, { notes }), on };
}

function differs(claim: Claim, { on }: Fit): Judged {
	return { finding: told(claim, 'differs', { on }, { shouldBe: printedOnRecord(on) }), on: null };
}

function told(
	{ start, end }: Claim,
	verdict: Finding['verdict'],
	fit: Pick<Fit, 'on'> | null = null,
	more: Partial<Finding> = {},
): Finding {
	return {
		kind: 'figure',
		start,
		end,
		text: '',
		verdict,
		...NOTHING_FOUND,
		quote: fit?.on.quote ?? null,
		of: fit?.on.facts().of ?? [],
		source: fit?.on.source ?? null,
		...more,
	};
}

/** Whether words of the claim show that a number of another value is meant, and the equal one is of something else. */
function isMeantInstead(
	record: Record,
	claim: Claim,
	{ other, equal }: { readonly other: Fit; readonly equal: Fit },
	settled: readonly OnRecord[],
): boolean {
	const [one, two] = [other.on, equal.on];
	if (one.cell !== null && two.cell !== null && one.cell.table === two.cell.table) {
		if (other.time !== 'same' && equal.time === 'same') return false;
		const rows = one.cell.row !== two.cell.row;
		const columns = one.cell.column !== two.cell.column;
		if (rows && columns) return false;
		return rows ? isNamedRather(claim, one, two, 'row') : isNamedRather(claim, one, two, 'column');
	}
	// A number of the prose with half of the claim's words is the one meant, whatever stands in a table behind it.
	if (one.cell !== null && two.cell === null && equal.covered >= SAID_THERE) return false;
	if (other.place !== equal.place) return isSure(other) && equal.score < 0.5 * other.score;
	// `120 arrests, all for fraud` tells a share of the 120, which is told as such.
	if (one.cell === null && one.quote === two.quote)
		return shareIn(claim) === null && isNearRather(record, claim, other, two);
	const more = other.unslipped - equal.score;
	if (settled.includes(two)) return other.score >= 1 && more > 0.5 * equal.score;
	if (isTelling(two) || printedFigures(two) >= LARGE) return more > 1.5 * equal.score + CLEARLY.by;
	return more > Math.max(CLEARLY.by, CLEARLY.share * other.unslipped);
}

function isSure({ score, covered, met, slip }: Fit): boolean {
	return slip
		? score >= SURE.slip && covered >= SURE.slipCovered
		: score >= SURE.score && covered >= SURE.covered && met >= SURE.met;
}

function printedFigures({ printed }: OnRecord): number {
	return printed.replace(/\D/g, '').length;
}

/** A number of three figures or more that are not noughts: it hardly stands anywhere by chance. */
function isTelling({ printed }: OnRecord): boolean {
	return printed.replace(/\D/g, '').replace(/0+$/, '').length >= 3;
}

/** Names near a claim's number that do not stand in a passage, nor in its title, as the claim has them. */
function strangeNames({ names, around, words }: Claim, place: Place): readonly string[] {
	const stems = place.stems();
	const strange = [...names()].filter((name) => (around().get(name) ?? 0) > 0.3 && !stems.has(name));
	if (strange.length === 0) return [];
	// A body that the record tells by its letters alone: `National Fish Office`, NFO.
	for (const [run] of words.matchAll(LONG_NAMES)) {
		const letters =
			run
				.match(/\p{Lu}/gu)
				?.join('')
				.toLowerCase() ?? '';
		if (letters.length < 3 || !stems.has(letters)) continue;
		const told = stemsOf(run);
		for (let at = strange.length - 1; at >= 0; at -= 1)
			if (told.has(strange[at] ?? '')) strange.splice(at, 1);
	}
	return strange.flatMap((stem) => wordsIn(words).find((word) => word.stem === stem)?.spelt ?? []);
}

/** Whether all that a claim names, and the year it gives, is found in the passage: else it is of something that the record does not speak of. */
function isOfPlace(claim: Claim, { place, time }: Fit): boolean {
	if (strangeNames(claim, place).length > 0) return false;
	const stems = place.stems();
	const year = claim.period?.year ?? null;
	if (year === null || time === 'same') return true;
	return year.split(/-| to /).every((part) => part.length < 4 || stems.has(part));
}
