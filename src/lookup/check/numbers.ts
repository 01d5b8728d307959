import { fold, printedWords, stemOf, type Word, wordsIn } from '../../corpus/words/fold.ts';
import { COUNTS } from '../../extract/figures/counts.ts';
import type { Mark, QuantityMark } from '../../grammar/marks/mark.ts';
import { numbersAndTimesOf } from '../../grammar/marks/marks.ts';
import { ONES } from '../../grammar/words/numbers.ts';
import { monthNumber } from '../../hansard/dates.ts';
import type { Span } from '../../hansard/section.ts';
import { readPerson } from '../../hansard/turns/person.ts';
import { lazily } from '../once.ts';
import { type Period, periodIn } from './period.ts';

/** Words around a number, by stem, each with how much it belongs to it: 1 for the nearest. */
export type Around = ReadonlyMap<string, number>;

/** A number as it stands in a text, and what stands around it. */
export interface Numbered extends Span {
	/** With its scale: 80000000 for `£80m`. */
	readonly value: number;
	readonly valueTo: number | null;
	/** Without its scale: `£`, `per cent`, `tonnes`; null for a plain count and where it is not said. */
	readonly unit: string | null;
	/** The number as it is printed, without its unit's words: `£80m`, `twelve`, `41,250`. */
	readonly printed: string;
	readonly qualifier: string | null;
	readonly role: QuantityMark['role'] | 'cell';
	/** Where the number itself begins. */
	readonly numeral: number;
	readonly period: Period | null;
	/** Weighed when it is first asked for: of most numbers of a passage it never is. */
	around(): Around;
	/** Stems among these of words that are names: in capitals, and not because a sentence begins. */
	readonly names: () => ReadonlySet<string>;
}

/** Roles of numbers that say how many or how much; a claim may also say how many times. */
const COUNTING: ReadonlySet<QuantityMark['role']> = new Set<QuantityMark['role']>([...COUNTS, 'multiple']);
/** What stands between two numbers parts the words around them. */
const BREAK = /[:—()]|,\s|\.\s|\b(?:and|but|while|against|whereas)\b/gi;
/** What stands between two statements of one sentence. */
const APART = /;/g;
/** What stands between a number and the time of another. */
const OBSTACLES = /[;,:]|\d|\band\b/g;
/** How much words before a number, behind a break and in the rest of the sentence belong to it. */
const BEFORE = 0.8;
const BEHIND_A_BREAK = 0.5;
const PAST_A_NUMBER = 0.25;
const PAST_A_SEMICOLON = 0.2;
/** A time that opens a sentence holds for all of it. */
const OPENING = 12;

const A_NUMBER =
	/\d|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|eleven|twelve|half|quarter|third|hundred|thousand|million|none)\b/i;

/** What a sentence counts, and the times in it. */
function countedIn(
	words: string,
	at: number,
	marks: () => readonly Mark[],
): { readonly quantities: readonly QuantityMark[]; readonly times: readonly Span[] } {
	if (!A_NUMBER.test(words)) return { quantities: [], times: [] };
	const counted = marks().filter(
		(mark): mark is QuantityMark => mark.kind === 'quantity' && COUNTING.has(mark.role),
	);
	// A year without a preposition is read as a count by its form alone.
	const isYear = ({ start, end }: Span) => /^(?:1[89]|20)\d\d$/.test(words.slice(start - at, end - at));
	const times = [...marks().filter(({ kind }) => kind === 'time'), ...counted.filter(isYear)];
	return {
		quantities: counted.filter((mark) => !isYear(mark)),
		times: times.sort((one, other) => one.start - other.start),
	};
}

/**
 * The numbers of a sentence that count something, each with the words around it, the nearest weighing most.
 *
 * @param marks its marks, where they were read already.
 */
export function numbersIn(
	words: string,
	at: number,
	marks: () => readonly Mark[] = lazily(() => numbersAndTimesOf(words, at)),
): readonly Numbered[] {
	const { quantities, times } = countedIn(words, at, marks);
	if (quantities.length === 0) return [];
	const names = lazily(() => namesIn(words));
	const line = lineOf(words, at, times);
	// `30 who serve six months`, `in £000`: a duration says whom a number counts, a scale what it is in; neither parts it from its words.
	const counts = quantities.filter(
		({ role, numeral }) =>
			role !== 'duration' && !SCALE.test(words.slice(numeral.start - at, numeral.end - at)),
	);
	return quantities.map((quantity, index) => ({
		start: quantity.start,
		end: quantity.end,
		value: quantity.value,
		valueTo: quantity.valueTo,
		unit: quantity.unit ?? unitBehind(quantity, quantities[index + 1], words, at),
		printed: words.slice(quantity.numeral.start - at, quantity.numeral.end - at),
		qualifier: quantity.qualifier,
		role: quantity.role,
		numeral: quantity.numeral.start,
		period: isLeft(quantity, quantities[index + 1], words, at) ? null : periodOf(line, at, quantity),
		names,
		around: lazily(() =>
			aroundOf(
				line,
				at,
				quantity,
				neighboursOf(quantity, quantity.role === 'duration' ? quantities : counts),
			),
		),
	}));
}

/** `fell from 29.7 to 22.6 in 2008`: the first of two such numbers is of another time than the second. */
function isLeft({ start, end }: Span, next: Span | undefined, words: string, at: number): boolean {
	return (
		next !== undefined &&
		/\bfrom\s+$/i.test(words.slice(0, start - at)) &&
		/^\s+to\s+$/.test(words.slice(end - at, next.start - at))
	);
}

/** `from 29.7 to 22.6 per cent`: the first of two numbers is a share where the second is. */
function unitBehind(
	{ end, role }: QuantityMark,
	next: QuantityMark | undefined,
	words: string,
	at: number,
): string | null {
	if (next?.unit !== 'per cent' || role !== 'count') return null;
	return /^\s+(?:to|and)\s+$/.test(words.slice(end - at, next.start - at)) ? next.unit : null;
}

/** `£000` says what numbers are in, and is none. */
export const SCALE = /^\p{Sc}?0{2,}$/u;

/** A number with its qualifier and its unit; of a count without what is counted. */
export function wholeOf({ start, end, numeral, printed, role }: Numbered, text: string): string {
	return text.slice(start, role === 'count' ? numeral + printed.length : end);
}

/** What stands between a number and a time puts it farther away: so many characters for each. */
const OBSTACLE = 60;
/** And a time before a number is so much farther than one behind it. */
const FORE = 10;

/** The time nearest to a number in its part of the sentence, that after it first; else the only one of the sentence. */
function periodOf({ timed, semicolons, obstacles }: Line, at: number, { start, end }: Span): Period | null {
	let [nearest, least] = [null as Period | null, Number.POSITIVE_INFINITY];
	for (const { time, period } of timed) {
		const after = time.start >= end;
		const [from, to] = after ? [end - at, time.start - at] : [time.end - at, start - at];
		const fore = after ? 0 : FORE;
		if (to - from + fore >= least) continue;
		if (time.start - at > OPENING && semicolons(from, to) > 0) continue;
		const far = Math.max(0, to - from) + fore + OBSTACLE * obstacles(from, to);
		if (far < least) [nearest, least] = [period, far];
	}
	return nearest;
}

/** Names of three words and more, of bodies or papers: `Office for National Nets`. */
export const LONG_NAMES =
	/\b(?!The |In |An? )\p{Lu}\p{Ll}+(?:(?: (?:of|for|and|the|on|in))* \p{Lu}\p{Ll}+){2,}/gu;

/** Words in capitals that name nothing by themselves: who speaks to whom. */
const OFFICES: ReadonlySet<string> = new Set(
	'House Houses Lords Commons Parliament Hansard Government Majesty Minister Ministers Ministry Department Secretary Member Members Opposition'.split(
		' ',
	),
);

/** Stems of words in capitals: no month, no office, no person, and not the first word, which has one anyway, unless it is letters. */
function namesIn(words: string): ReadonlySet<string> {
	const people = new Set(
		[...words.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu)].flatMap(([run]) =>
			/^(?:title|given name)$/.test(readPerson(run)?.known ?? '') ? [...stemsOf(run)] : [],
		),
	);
	const named = [...words.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]+/gu)].filter(
		({ 0: word, index }) =>
			monthNumber(word) === null &&
			!OFFICES.has(word) &&
			(/^\p{Lu}{2,}$/u.test(word) || /[\p{L}\p{N},;]["”’)]?\s+$|[\p{L}\p{N}]-$/u.test(words.slice(0, index))),
	);
	return new Set(named.flatMap(([word]) => [...stemsOf(word)]).filter((stem) => !people.has(stem)));
}

/** A sentence as the words around its numbers are weighed: read once for all of them. */
interface Line {
	readonly words: () => readonly Word[];
	/** How many breaks, or semicolons, stand wholly between two offsets. */
	readonly breaks: Between;
	readonly semicolons: Between;
	/** And what may stand between a number and another number's time. */
	readonly obstacles: Between;
	/** Its times that name a year or a month. */
	readonly timed: readonly { readonly time: Span; readonly period: Period }[];
}

type Between = (from: number, to: number) => number;

function lineOf(words: string, at: number, times: readonly Span[]): Line {
	return {
		words: lazily(() => wordsIn(words)),
		breaks: between(words, BREAK),
		semicolons: between(words, APART),
		obstacles: between(words, OBSTACLES),
		timed: times.flatMap((time) => {
			const period = periodIn(words.slice(time.start - at, time.end - at));
			return period === null ? [] : [{ time, period }];
		}),
	};
}

function between(words: string, sign: RegExp): Between {
	const counted = lazily(() => {
		// By offset: how many have begun before it, how many have ended by it.
		const [begun, ended] = [new Uint16Array(words.length + 2), new Uint16Array(words.length + 2)];
		for (const { 0: met, index } of words.matchAll(sign)) {
			begun[index + 1] = 1;
			ended[index + met.length] = 1;
		}
		for (let at = 1; at < begun.length; at += 1) {
			begun[at] = (begun[at] ?? 0) + (begun[at - 1] ?? 0);
			ended[at] = (ended[at] ?? 0) + (ended[at - 1] ?? 0);
		}
		return { begun, ended };
	});
	return (from, to) => {
		const { begun, ended } = counted();
		return Math.max(0, (ended[to] ?? 0) - (begun[from] ?? 0));
	};
}

/** Numbers on either side of one. */
function neighboursOf(
	one: Span,
	numbers: readonly Span[],
): { readonly last: Span | null; readonly next: Span | null } {
	return {
		last: numbers.findLast(({ end }) => end <= one.start) ?? null,
		next: numbers.find(({ start }) => start >= one.end) ?? null,
	};
}

function aroundOf(
	{ words, breaks: breaksBetween, semicolons }: Line,
	at: number,
	number: Span,
	{ last, next }: { readonly last: Span | null; readonly next: Span | null },
): Around {
	const around = new Map<string, number>();
	const alone = last === null && next === null;
	const [start, end] = [number.start - at, number.end - at];
	for (const { start: from, end: to, stem } of words()) {
		if (from < end && start < to) continue;
		const after = from >= end;
		const gap = after ? ([end, from] as const) : ([to, start] as const);
		const breaks = alone ? 0 : breaksBetween(...gap);
		const beyond = after ? next !== null && from >= next.start - at : last !== null && to <= last.end - at;
		// What stands between a break and the next number is said of that one.
		const onward = after && next !== null && breaks > 0 ? BEHIND_A_BREAK : 1;
		const near = (onward * BEHIND_A_BREAK ** Math.min(breaks, 2)) / (1 + (gap[1] - gap[0]) / 120);
		const apart = semicolons(...gap) > 0 ? PAST_A_SEMICOLON : 1;
		const weight = near * apart * (after ? 1 : BEFORE) * (beyond ? PAST_A_NUMBER : 1);
		const key = inFigures(stem);
		if (weight > (around.get(key) ?? 0)) around.set(key, weight);
	}
	return around;
}

/** `three months` and `3 months` are one: small numbers in words stand under their figures. */
export function inFigures(stem: string): string {
	return IN_FIGURES.get(stem) ?? stem;
}
const IN_FIGURES: ReadonlyMap<string, string> = new Map(
	Object.keys(ONES)
		.slice(1, 12)
		.map((word, at) => [stemOf(word), String(at + 2)]),
);

export function stemsOf(words: string): ReadonlySet<string> {
	const stems = new Set<string>();
	for (const printed of new Set(printedWords(words))) {
		const { spelt, stem } = fold(printed);
		if (spelt !== '') stems.add(stem);
	}
	return stems;
}
