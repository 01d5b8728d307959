import type { Mark } from '../../grammar/marks/mark.ts';
import { ONES } from '../../grammar/words/numbers.ts';
import type { Draft, Paragraph, Unit } from './draft.ts';
import { type Numbered, numbersIn, SCALE, stemsOf } from './numbers.ts';
import type { Period } from './period.ts';

/** A number of a draft, and all that its words say of it. */
export interface Claim extends Numbered {
	/** The words of its sentence, and where they begin. */
	readonly words: string;
	readonly at: number;
	/** Those between the semicolons around its number: behind one another thing is spoken of. */
	readonly part: string;
	/** Stems of the sentences before it, in the same paragraph. */
	readonly before: ReadonlySet<string>;
	/** Somebody else's by what the draft says: `according to a charity`, with another parliament's record. */
	readonly others: boolean;
}

/** `a year before`, `the previous year`, `two years earlier`, `a year later`, `the following year`: by how many, and whether it goes on. */
const YEARS_AWAY = new RegExp(
	String.raw`\b(?:(a|the|${Object.keys(ONES).slice(0, 10).join('|')}|\d\d?) years? (?:before|earlier|(later|after|on))|the (?:previous|preceding|(following|next)) year)\b`,
	'i',
);
/** Whose word the record itself is. */
const OWN =
	/\b(?:answers?|reply|replies|minister|ministers|ministry|government|department|secretary|hansard|house|record|official)\b/i;

/** The figures of a paragraph. */
export interface Claimed {
	/** Those of a unit that stand in no quotation. */
	readonly claims: ReadonlyMap<Unit, readonly Claim[]>;
	/** The values that it tells, in its quotations too: what it says of one thing is not what it should say of another. */
	readonly values: readonly number[];
}

/** Reads the figures of a paragraph, each of its sentences once and at a step. */
export function* claimedIn(draft: Draft, paragraph: Paragraph): Generator<undefined, Claimed> {
	const claims = new Map<Unit, readonly Claim[]>();
	const values: number[] = [];
	const before = new Set<string>();
	let read = paragraph.start;
	for (const unit of paragraph.units) {
		const own: Claim[] = [];
		for (const sentence of unit.sentences) {
			yield;
			const at = sentence.start;
			const words = draft.plain.slice(at, sentence.end);
			const marks = () => draft.marks(sentence);
			const numbers = numbersIn(words, at, marks);
			values.push(...numbers.map(({ value }) => value));
			if (numbers.length === 0) continue;
			for (const stem of stemsOf(draft.plain.slice(read, at))) before.add(stem);
			read = at;
			const others = isElsewhere(unit) || isOthers(words, at, marks());
			const said = { words, at, before: new Set(before), others };
			for (const number of yearsAway(words, at, numbers)) {
				const { start, end, numeral } = number;
				if (paragraph.quotations.some((one) => one.start < end && start < one.end)) continue;
				if (isClaim(number, words, at))
					own.push({ ...number, ...said, part: partAround(words, numeral - at) });
			}
		}
		claims.set(unit, own);
	}
	return { claims, values };
}

/** Whether all that a unit cites is another parliament's record. */
export function isElsewhere({ citations }: Unit): boolean {
	return citations.length > 0 && citations.every(({ another }) => another);
}

function partAround(words: string, at: number): string {
	const end = words.indexOf(';', at);
	return words.slice(words.lastIndexOf(';', at) + 1, end === -1 ? words.length : end);
}

/** `One` alone counts nothing that could be looked up, and a number alone in brackets or before a bracket is a mark of a list or a note. */
function isClaim({ start, end, printed, qualifier }: Numbered, words: string, at: number): boolean {
	if (qualifier === null && /^one$/i.test(printed)) return false;
	if (SCALE.test(printed)) return false;
	// `None.` by itself answers something that is not there.
	if (/^(?:none|no|nil)$/i.test(printed) && words.trim().split(/\s+/).length < 3) return false;
	return !/\($/.test(words.slice(0, start - at)) || !/^\)/.test(words.slice(end - at)) || printed.length > 3;
}

/**
 * `410 in May 2004; a year before, 390`, `410 in 2004, up from 390 two years earlier`: the number right before such words, else those
 * behind them, are of so many years before, or after, that of the number before. What says how many years is no figure.
 */
function yearsAway(words: string, at: number, numbers: readonly Numbered[]): readonly Numbered[] {
	const back = YEARS_AWAY.exec(words);
	if (back === null) return numbers;
	const many = Object.keys(ONES).indexOf((back[1] ?? '').toLowerCase()) + 1 || Number(back[1]) || 1;
	const years = back[2] === undefined && back[3] === undefined ? -many : many;
	const [from, to] = [at + back.index, at + back.index + back[0].length];
	const others = numbers.filter(({ start, end }) => end <= from || to <= start);
	const right = others.findLast(({ end }) => end <= from);
	const isRight =
		right !== undefined &&
		others.length > 1 &&
		/^[^,;:.\d]{0,30}$/.test(words.slice(right.end - at, back.index));
	const period = others.findLast(
		(number) =>
			number.end <= from && !(isRight && number === right) && yearAway(number.period, years) !== null,
	)?.period;
	const then = yearAway(period ?? null, years);
	if (then === null) return others;
	const isThen = (number: Numbered) => (isRight ? number === right : number.start >= to);
	return others.map((number) => (isThen(number) ? { ...number, period: then } : number));
}

/** `2003` of `2004` and one less, `2003-04` of `2004-05`; null of what is no single year. */
function yearAway(period: Period | null, years: number): Period | null {
	const [, first, second] = /^(\d{4})(-\d\d)?$/.exec(period?.year ?? '') ?? [];
	if (period === null || first === undefined) return null;
	const begins = Number(first) + years;
	return {
		...period,
		year: second === undefined ? String(begins) : `${begins}-${String(begins + 1).slice(-2)}`,
	};
}

/** Whether a sentence says that it is somebody's word, and that somebody is not who speaks in the record. */
function isOthers(words: string, at: number, marks: readonly Mark[]): boolean {
	return marks.some((mark) => {
		if (mark.kind !== 'source') return false;
		const who = mark.who ?? mark;
		return !OWN.test(words.slice(who.start - at, who.end - at));
	});
}
