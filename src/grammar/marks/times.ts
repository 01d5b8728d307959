import { firstReading, type Rule } from '../rule.ts';
import { LONE_TIMES, STANDING_TIMES, TIME_PREPOSITIONS } from '../words/times.ts';
import type { Piece } from './line.ts';
import type { TimeMark } from './mark.ts';
import { type Classes, type Match, matchAt, pattern, type Read, seconds } from './pattern.ts';
import { phrases } from './phrases.ts';
import type { PointRule, TimeGiven } from './point-rule.ts';
import { POINT_RULES } from './point-rules.ts';
import { across, type Stretch, UNDATED } from './stretch.ts';
import { CLASS_WORDS, FIGURE_CLASSES, type TimeValue, timeClasses } from './time-classes.ts';

/** A time among the pieces of a sentence: its mark, and the pieces that it takes. */
export interface Time {
	readonly mark: TimeMark;
	readonly first: number;
	readonly next: number;
}

interface Point extends Read<Stretch> {
	readonly rule: string;
}

const PREPOSITIONS = phrases(TIME_PREPOSITIONS);
const LONE = phrases(LONE_TIMES);
const STANDING = phrases(STANDING_TIMES);
/** What two times that make one may stand under, by itself. */
const SPANNING = new Set(['between', 'from', 'since']);
/** The words that a time can begin with beside those of a day or a stretch. */
const BEGINNINGS: ReadonlySet<string> = new Set([
	'the',
	...SPANNING,
	...[PREPOSITIONS, LONE, STANDING].flatMap(({ beginnings }) => [...beginnings]),
]);
const AS_OF = /^(?:at|as (?:at|of|on))$/;

/** Two times that make one, with the preposition that begins it. */
export const SPAN_RULES: readonly Rule<TimeGiven, Read<Stretch>>[] = [
	{
		id: 'time.between',
		when: spanning('between POINT and POINT'),
		reads: [
			{
				text: 'It fell between April and September 2009.',
				gives: { from: '2009-04-01', to: '2009-09-30', preposition: 'between' },
			},
			{ text: 'It fell between 2004 and 2007.', gives: { from: '2004-01-01', to: '2007-12-31' } },
			{
				text: 'It fell between 1 October 2007 and 31 March 2008.',
				gives: { from: '2007-10-01', to: '2008-03-31' },
			},
		],
		not: ['It fell between 3 and 6 per cent.', 'In 2004 and 2007 it fell.', 'It lies between hills.'],
	},
	{
		id: 'time.from-to',
		when: spanning('from|since POINT to|until|till|through|and? JOIN? POINT'),
		reads: [
			{
				text: 'It ran from 1 April 2006 to 31 March 2007.',
				gives: { from: '2006-04-01', to: '2007-03-31', preposition: 'from' },
			},
			{ text: 'It ran from May until July 2007.', gives: { from: '2007-05-01', to: '2007-07-31' } },
			{
				text: 'It has cost more since April 2006 to September 2009.',
				gives: { from: '2006-04-01', preposition: 'since' },
			},
		],
		not: ['It rose from 3 to 6.', 'It ran from May.', 'From 2004 it ran well.'],
	},
	{
		id: 'time.to',
		when: spanning('POINT to|until|through JOIN? POINT'),
		reads: [
			{ text: 'The years 2004 to 2007 were dry.', gives: { from: '2004-01-01', to: '2007-12-31' } },
			{
				text: 'From the start, April to June 2009 was dry.',
				gives: { from: '2009-04-01', to: '2009-06-30' },
			},
			{ text: 'The sums for 2002-03 to 2005-06 are held.', gives: { from: null, preposition: 'for' } },
		],
		not: ['It rose 3 to 6.', 'The year 2004 was dry.', 'In May 40 went to war.'],
	},
	{
		id: 'time.to-date',
		when: ({ pieces, at, classes }) => {
			const match: Match<TimeValue> | null = matchAt(pieces, at, { steps: TO_DATE, classes });
			return match === null ? null : { next: match.next, value: UNDATED };
		},
		reads: [
			{ text: 'The years 2008 to date were dry.', gives: { from: null, to: null } },
			{ text: 'The sums for 2007-08 to date are held.', gives: { from: null, preposition: 'for' } },
			{ text: 'It ran from April 2006 to the present.', gives: { from: null, preposition: 'from' } },
		],
		not: ['It is up to date.', 'In 2008 the date was set.', 'It rose to date-stamped forms in 2008.'],
	},
	{
		id: 'time.dash',
		when: spanning('POINT JOIN POINT'),
		reads: [
			{ text: 'The years 2004–2007 were dry.', gives: { from: '2004-01-01', to: '2007-12-31' } },
			{ text: 'It was shut in April–June 2009.', gives: { from: '2009-04-01', to: '2009-06-30' } },
			{ text: 'It ran in May-July 2007.', gives: { from: '2007-05-01', to: '2007-07-31' } },
		],
		not: ['It took 3-6 days.', 'In 2004-05 it fell.', 'It ran in May.'],
	},
];

const TO_DATE = pattern('POINT to|until the? date|present|now');

function spanning(source: string): (given: TimeGiven) => Read<Stretch> | null {
	const steps = pattern(source);
	return ({ pieces, at, classes }) => {
		const match: Match<TimeValue> | null = matchAt(pieces, at, { steps, classes });
		const [first, last] = match?.values.filter((value) => typeof value !== 'number') ?? [];
		return match === null || first === undefined || last === undefined
			? null
			: { next: match.next, value: across(first, last) };
	};
}

/**
 * The times of a sentence in order, none overlapping another, each with its preposition.
 *
 * @param at offset of the sentence in the stored text.
 */
export function timesOf(pieces: readonly Piece[], at: number): Time[] {
	const points: (Point | null)[] = pieces.map(() => null);
	const classes = timeClasses(pieces, points);
	readPoints(pieces, classes, points);
	const found: Time[] = [];
	for (let place = 0; place < pieces.length; ) {
		const may = points[place] !== null || BEGINNINGS.has(pieces[place]?.key ?? '');
		const time = may ? timeAt({ pieces, at: place, classes }, points, at) : null;
		if (time !== null) found.push(time);
		place = time?.next ?? place + 1;
	}
	return found;
}

/** A rule that can begin with some word, and what must stand behind the word then. */
interface Begun {
	readonly rule: PointRule;
	/** Null for anything. */
	readonly behind: { readonly words: ReadonlySet<string>; readonly figure: boolean } | null;
}

/** The rules that can begin with a word, and with a figure, in their order. */
const BY_WORD = new Map<string, readonly Begun[]>();
for (const { begins } of POINT_RULES)
	for (const word of [...begins.words, ...begins.classes.flatMap((name) => CLASS_WORDS[name] ?? [])])
		if (!BY_WORD.has(word))
			BY_WORD.set(
				word,
				POINT_RULES.flatMap((rule) => begun(rule, word)),
			);

function begun(rule: PointRule, word: string): readonly Begun[] {
	const { words, classes } = rule.begins;
	const isNamed = (name: string) => CLASS_WORDS[name]?.includes(word) === true;
	if (!words.includes(word) && !classes.some(isNamed)) return [];
	const next = seconds(rule.steps, word, isNamed);
	const known = next.classes.every((name) => name in CLASS_WORDS || FIGURE_CLASSES.has(name));
	if (next.open || !known) return [{ rule, behind: null }];
	return [
		{
			rule,
			behind: {
				words: new Set([...next.words, ...next.classes.flatMap((name) => CLASS_WORDS[name] ?? [])]),
				figure: next.classes.some((name) => FIGURE_CLASSES.has(name)),
			},
		},
	];
}

/** Those of the rules that can begin with a word behind which the piece at hand may stand: behind most `the` none. */
function rulesOfWord(pieces: readonly Piece[], at: number): readonly PointRule[] {
	const all = BY_WORD.get(pieces[at]?.key ?? '');
	if (all === undefined) return NO_RULES;
	const next = pieces[at + 1];
	const found: PointRule[] = [];
	for (const { rule, behind } of all)
		if (
			behind === null ||
			behind.words.has(next?.key ?? '') ||
			// `½` and `-` begin a number too.
			(behind.figure && next !== undefined && next.kind !== 'word')
		)
			found.push(rule);
	return found;
}
const NO_RULES: readonly PointRule[] = [];

const BY_FIGURE = POINT_RULES.filter(({ begins }) => begins.classes.some((name) => FIGURE_CLASSES.has(name)));

/** Those of the rules that can begin with a figure of which a first class reads that at hand: most figures are no day and no year. */
function rulesOfFigure(classes: Classes<TimeValue>, at: number): readonly PointRule[] {
	const reads = new Set([...FIGURE_CLASSES].filter((name) => (classes[name]?.(at) ?? null) !== null));
	return reads.size === 0
		? []
		: BY_FIGURE.filter(({ begins }) => begins.classes.some((name) => reads.has(name)));
}

/** Tells what begins at each piece, from the last to the first, so that a stretch can hold the one behind it. */
function readPoints(pieces: readonly Piece[], classes: Classes<TimeValue>, points: (Point | null)[]): void {
	for (let at = pieces.length - 1; at >= 0; at -= 1) {
		const rules = pieces[at]?.kind === 'figure' ? rulesOfFigure(classes, at) : rulesOfWord(pieces, at);
		if (rules.length === 0) continue;
		let best: Point | null = null;
		const given = { pieces, at, classes };
		for (const { id, when, unless = [] } of rules) {
			const reading = when(given);
			if (reading === null || unless.some(({ holds }) => holds(given, reading))) continue;
			if (reading.next > (best?.next ?? at)) best = { ...reading, rule: id };
		}
		points[at] = best;
	}
}

function timeAt(given: TimeGiven, points: readonly (Point | null)[], offset: number): Time | null {
	const { pieces, at } = given;
	const make = (
		next: number,
		rule: string,
		more: Pick<TimeMark, 'preposition' | 'asOf'> & { stretch: Stretch },
	): Time => ({
		first: at,
		next,
		mark: {
			kind: 'time',
			rule,
			role: more.stretch.role,
			from: more.stretch.from,
			to: more.stretch.to,
			preposition: more.preposition,
			asOf: more.asOf,
			start: offset + (pieces[at]?.start ?? 0),
			end: offset + (pieces[next - 1]?.end ?? 0),
		},
	});
	const standing = STANDING.after(pieces, at);
	if (standing !== null)
		return make(standing, 'time.standing', { stretch: UNDATED, preposition: null, asOf: true });
	const lone = LONE.after(pieces, at);
	// `so far as possible` is no time.
	if (lone !== null && !(pieces[lone]?.key === 'as' && pieces[lone - 1]?.key === 'far'))
		return make(lone, 'time.lone', { stretch: UNDATED, preposition: null, asOf: false });
	const own = SPANNING.has(pieces[at]?.key ?? '') ? spanFrom(given) : null;
	if (own !== null)
		return make(own.next, own.rule, {
			stretch: own.value,
			preposition: pieces[at]?.key ?? null,
			asOf: false,
		});
	const behind = PREPOSITIONS.after(pieces, at);
	const from = pastPeriod(pieces, behind ?? at);
	const preposition =
		behind === null
			? null
			: pieces
					.slice(at, behind)
					.map(({ key }) => key)
					.join(' ');
	const point = points[from] ?? null;
	if (point === null) return null;
	const span = spanFrom({ ...given, at: from }) ?? point;
	// "May" and "March" are a month only under a preposition, or as one end of a stretch.
	if (preposition === null && span.rule === 'time.month') return null;
	// "That year was wet" tells of the year; "in that year" points to a time that has been told.
	if (preposition === null && (isPointer(span.rule) || span.rule === 'time.nth-year')) return null;
	const asOf =
		preposition !== null &&
		AS_OF.test(preposition) &&
		(span.value.role === 'date' || preposition !== 'at' || span.rule === 'time.edge');
	return make(span.next, span.rule, { stretch: span.value, preposition, asOf });
}

/** `in that year`, `over the same period`: a time that only words before it tell. */
export function isPointer(rule: string): boolean {
	return rule.startsWith('time.pointer');
}

/** `for the period April to June 2009`: the words that only say that a period follows. */
function pastPeriod(pieces: readonly Piece[], at: number): number {
	if (pieces[at]?.key !== 'the' || pieces[at + 1]?.key !== 'period') return at;
	return /^(?:of|covering)$/.test(pieces[at + 2]?.key ?? '') ? at + 3 : at + 2;
}

function spanFrom(given: TimeGiven): Point | null {
	const found = firstReading(SPAN_RULES, given);
	return found === null ? null : { ...found.reading, rule: found.rule };
}
