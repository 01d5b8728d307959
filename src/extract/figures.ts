import type { Span } from '../hansard/section.ts';
import type { Figure, Subject } from './facts.ts';
import { type SubjectReading, subjectsOf, type Thread } from './figure-subject.ts';
import { attributedTo, unitMeasure } from './figure-words.ts';
import { measured } from './measures.ts';
import type { Named } from './names/names.ts';
import { type Quantity, quantities } from './numbers.ts';
import { partOf, type Whole } from './parts.ts';
import type { Passage, Sentence } from './passages.ts';
import { asOfIn, periodsIn, type Timing, timingFor } from './periods.ts';
import { type Zero, zeroIn } from './zero.ts';

/** A number still to come, hoped for, or supposed: no figure of what is. */
const NOT_YET =
	/\b(?:will|would|shall|expect(?:s|ed)? (?:to|that)|plans? (?:to|for)|planned|intends? to|intended|aims? (?:to|of)|aimed at|targets?|forecasts?|projected|projections?|hopes? to|propos(?:e|es|ed|al|als)|could|might|may|should|if|suppose|assum(?:e|ing|ed)|for example|e\.g\.|minimum of|maximum of|limit of|threshold|must|can|required to|need(?:s|ed)? to)\b/i;
const NOT_YET_AFTER =
	/^[^.;,]{0,40}\b(?:will|would|could|should|are expected|is expected|are planned|may|might) \b/i;
/** Somebody else's claim, or its denial. */
const REPORTED =
	/\b(?:impression that|claims? that|claimed that|alleg\w+ that|rumou?rs?|did not (?:lead|result)|has not (?:led|resulted)|have not (?:led|resulted)|it is not (?:true|the case)|wrongly|not true that|myth)\b/i;
/** What numbers stand before and nobody looks up. */
const NOT_COUNTED =
	/^(?:\d|per cent|percent|of|other|such|more|less|further|hon|right|pm|am|years?|months?|weeks?|days?|hours?|minutes?|times?|times|occasions?|key|main|areas?|things?|points?|reasons?|ways?|steps?|options?|questions?|issues?|matters?|aspects?|elements?|stages?|phases?|strands?|themes?|parts?|sides?|levels?|kinds?|types?|categories|in|out|and|or|metres?)\b/i;
const VERB_ALONE = /^(?:undertaken|incurred|resulted|made|led|based|used|given|taken|came|went|were|was)$/;
/** Longer than any measure or topic that is read right. */
const LONGEST = 160;

/**
 * Figures out of the sentences of a passage. A number is tied to an operation or body only where `subjectsOf` is certain; else
 * it is a figure of what it counts. In a speech only numbers tied to a name are figures.
 */
export function figuresOf(text: string, passage: Passage): Figure[] {
	const found: Figure[] = [];
	let wholes: readonly Whole[] = [];
	let thread: Thread | null = null;
	for (const sentence of passage.sentences) {
		const kind = sentence.block.kind;
		if (kind === 'footnote' || kind === 'heading' || sentence.words.endsWith('?')) continue;
		const numbers = quantities(sentence.words, sentence.start).filter(
			(number) => !inName(number, sentence.named),
		);
		const read: ReadSentence =
			numbers.length > 0
				? readNumbers(text, passage, sentence, numbers, wholes, thread)
				: readZero(text, passage, sentence, thread);
		found.push(...read.figures);
		if (read.figures.length > 0 || !/^(?:Of|Among) (?:these|those|them|which)\b/.test(sentence.words))
			wholes = read.wholes;
		thread = read.tied ? { sentence, reading: read.tied } : null;
	}
	return found;
}

interface ReadSentence {
	readonly figures: readonly Figure[];
	readonly wholes: readonly Whole[];
	/** What its numbers were tied to, where they were. */
	readonly tied: SubjectReading | null;
}

function readNumbers(
	text: string,
	passage: Passage,
	sentence: Sentence,
	numbers: readonly Quantity[],
	wholes: readonly Whole[],
	thread: Thread | null,
): ReadSentence {
	const figures: Figure[] = [];
	const here: Whole[] = [];
	let tied: SubjectReading | null = null;
	const timing = timings(sentence, numbers);
	numbers.forEach((number, index) => {
		const before = sentence.words.slice(0, number.from - sentence.start);
		const after = sentence.words.slice(number.end - sentence.start);
		if (!isStated(before, after)) return;
		const part = partOf(sentence, number, here, wholes);
		const reading = readMeasure(number, before, after, part, here.at(-1), figures.at(-1), timing.series);
		const subjects = subjectsOf(text, passage, sentence, number, part, thread, reading.outcome);
		const named = subjects.subjects.length > 0;
		if (!tells(reading.measure, number, named && reading.outcome)) return;
		if (
			!subjects.subjects.some(({ kind }) => kind === 'operation') &&
			trifling(before, number, reading.outcome)
		)
			return;
		if (
			!named &&
			(passage.contribution.kind === 'speech' || (number.unit === null && NOT_COUNTED.test(reading.measure)))
		)
			return;
		const when = timing.of(index);
		figures.push({
			kind: 'figure',
			...frame(
				sentence,
				passage,
				subjects.naming ?? (part && part.sentence !== sentence ? part.sentence : null),
			),
			...saidOf(named ? subjects.subjects : [topic(reading.counted || reading.measure)]),
			measure: reading.measure.slice(0, LONGEST),
			value: number.value,
			valueTo: number.valueTo,
			valueText: number.printed,
			valueAt: { start: number.start, end: number.end },
			qualifier: number.qualifier,
			attributedTo: attributedTo(sentence.words.slice(0, number.start - sentence.start)),
			unit: number.unit,
			partOf: part?.quantity.value ?? null,
			...when,
			labels: [],
		});
		here.push({
			sentence,
			quantity: number,
			counted: reading.counted,
			subjects: subjects.subjects,
			naming: subjects.naming,
		});
		if (named) tied = subjects;
	});
	return { figures, wholes: here, tied };
}

interface MeasureReading {
	readonly measure: string;
	readonly counted: string;
	readonly outcome: boolean;
}

/** What a number counts: its own words, or those of its whole, or of the series it goes on. */
function readMeasure(
	number: Quantity,
	before: string,
	after: string,
	part: Whole | null,
	previous: Whole | undefined,
	last: Figure | undefined,
	series: boolean,
): MeasureReading {
	const reading = measured(before, after);
	const counted = reading.counted.trim();
	const measure = reading.measure.trim();
	const { outcome } = reading;
	if (counted !== '') return { measure, counted, outcome };
	if (part) return { measure: `${part.counted} ${measure}`.trim(), counted: part.counted, outcome };
	if (previous && outcome && previous.counted !== '') {
		return { measure: `${previous.counted} ${measure}`.trim(), counted: previous.counted, outcome };
	}
	if (previous && last && series && number.unit === previous.quantity.unit) {
		return { measure: last.measure, counted: previous.counted, outcome: true };
	}
	const unit = number.unit === null ? null : unitMeasure(number.unit, before, after);
	return { measure: unit ?? measure, counted, outcome };
}

/** A number that the text states as so: not to come, not supposed, not another's claim. */
function isStated(before: string, after: string): boolean {
	const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1);
	const last = clause.split(/, (?:and|but|while|whereas|although) /).at(-1) ?? clause;
	return !NOT_YET.test(last) && !NOT_YET_AFTER.test(after) && !REPORTED.test(clause);
}

/** When each number of a sentence holds, and whether the sentence gives a series. */
function timings(sentence: Sentence, numbers: readonly Quantity[]) {
	const periods = periodsIn(sentence.words);
	const asOfs = asOfIn(sentence.words);
	const offset = (at: number) => at - sentence.start;
	return {
		series: periods.length > 1,
		of: (index: number): { asOf: string | null; period: string | null } => {
			const number = numbers[index];
			if (number === undefined) return { asOf: null, period: null };
			const at = {
				previousEnd: offset(numbers[index - 1]?.end ?? sentence.start),
				start: offset(number.start),
				end: offset(number.end),
				nextStart: offset(numbers[index + 1]?.from ?? sentence.end),
				firstStart: offset(numbers[0]?.from ?? sentence.start),
			};
			const period: Timing | null = timingFor(periods, at);
			const asOf = timingFor(asOfs, { ...at, previousEnd: 0 });
			return {
				asOf: asOf?.date ?? null,
				period: period && period.printed !== asOf?.printed ? period.printed : null,
			};
		},
	};
}

function readZero(text: string, passage: Passage, sentence: Sentence, thread: Thread | null): ReadSentence {
	const zero = zeroIn(sentence.words, sentence.start);
	if (
		zero === null ||
		!isStated(sentence.words.slice(0, zero.start - sentence.start), '') ||
		REPORTED.test(sentence.words)
	) {
		return { figures: [], wholes: [], tied: null };
	}
	const printed = text.slice(zero.start, zero.end);
	const number: Quantity = {
		start: zero.start,
		end: zero.end,
		from: zero.start,
		value: 0,
		valueTo: null,
		printed,
		unit: null,
		qualifier: null,
	};
	const reading = subjectsOf(text, passage, sentence, number, null, thread, true);
	const named = reading.subjects.length > 0;
	if (!named && passage.contribution.kind === 'speech') return { figures: [], wholes: [], tied: null };
	return {
		figures: [zeroFigure(passage, sentence, zero, printed, reading)],
		wholes: [],
		tied: named ? reading : null,
	};
}

function zeroFigure(
	passage: Passage,
	sentence: Sentence,
	zero: Zero,
	printed: string,
	reading: SubjectReading,
): Figure {
	return {
		kind: 'figure',
		...frame(sentence, passage, reading.naming),
		...saidOf(reading.subjects.length > 0 ? reading.subjects : [topic(zero.measure)]),
		measure: zero.measure,
		value: 0,
		valueTo: null,
		valueText: printed,
		valueAt: { start: zero.start, end: zero.end },
		qualifier: null,
		attributedTo: null,
		unit: null,
		partOf: null,
		asOf: null,
		period: periodsIn(sentence.words)[0]?.printed ?? null,
		labels: [],
	};
}

/** What a reading by words alone knows of a figure: whom it is said of, and that it is said to be so. */
function saidOf(subjects: readonly Subject[]) {
	return { subjects, keys: subjects, joint: false, status: 'stated', change: null } as const;
}

function frame(sentence: Sentence, passage: Passage, naming: Span | null) {
	return {
		rule: 'figure.prose',
		because: null,
		start: sentence.start,
		end: sentence.end,
		naming: naming === null ? null : { start: naming.start, end: naming.end },
		exchange: passage.exchangeIndex,
		contributionStart: passage.contribution.start,
	};
}

function topic(words: string): Subject {
	const name = words.slice(0, LONGEST);
	return { kind: 'topic', name, asPrinted: name, basis: 'named' };
}

function inName(number: Quantity, named: readonly Named[]): boolean {
	return named.some((mention) => number.start >= mention.start && number.end <= mention.end);
}

/** `two reviews`, `the 43 police forces`: numbers that make a sentence, not figures that anybody looks up. */
function trifling(before: string, number: Quantity, outcome: boolean): boolean {
	if (number.unit !== null || outcome) return false;
	if (/^\p{L}/u.test(number.printed) && number.value < 20) return true;
	const definite = /\b(?:the|these|those|each of the|its|their|our|all)(?: (?:following|other|same|new))? $/i;
	return definite.test(before) && number.value < 100;
}

/** A figure must say what it counts. */
function tells(measure: string, number: Quantity, outcome: boolean): boolean {
	if (!/\p{L}{3}/u.test(measure) || VERB_ALONE.test(measure)) return false;
	return number.unit !== null || number.value !== 1 || outcome;
}
