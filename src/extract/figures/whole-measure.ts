import type { QuantityMark } from '../../grammar/marks/mark.ts';
import type { Verdict } from '../../grammar/rule.ts';
import { nounStems, tellingStems } from '../telling.ts';
import { completed, withTail } from './complete.ts';
import type { Measure, Measured } from './measure.ts';
import { LONGEST_MEASURE } from './phrase.ts';
import type { QuestionAsked } from './question-asked.ts';
import { namesPlace, withScope } from './scope.ts';

/** A measure with what its own words leave to others: the base of a rate, a bracket that confines it, the whole, the question and its place. */
export function wholeMeasure(
	found: Verdict<Measure> | null,
	site: Measured,
	question: QuestionAsked,
): Verdict<Measure> | null {
	if (found === null) return null;
	const { lead, parsed, quantity, whole } = site;
	const placed = namesPlace(parsed);
	const read = withScope(based(found.reading, quantity), site);
	// `The figures are £12 and £14`: of what was asked for.
	// A legend (`'—' nil or negligible`) says it of no number.
	const asked = site.clause.verb === null ? null : question.measure();
	const meant = nounStems(read.words).size === 0 ? (lead ?? asked) : null;
	if (tellingStems([...read.words, ...(meant?.words ?? [])]).size === 0) return null;
	const own = meant === null ? read : { ...read, words: withTail(read.words, meant.words) };
	const held = tellingStems(own.words);
	const short =
		whole !== null && held.size < 4 && [...tellingStems(whole.words)].some((stem) => !held.has(stem));
	const reading = completed(
		short ? { ...own, words: withTail(own.words, ['part', 'of', ...whole.words]) } : own,
		lead === null ? question.measures() : [lead, ...question.measures()],
		placed,
	);
	const scope = placed ? null : question.place();
	const words = scope === null ? reading.words : withTail(reading.words.slice(0, 10), scope.split(' '));
	return { ...found, reading: { ...reading, words } };
}

/** A sum for each of something is told with its base: `cost per pupil`. */
function based(measure: Measure, { role, per, unit }: QuantityMark): Measure {
	if (role !== 'rate' || per === null) return measure;
	if (unit === null && measure.words.some((word) => per.split(' ').includes(word))) return measure;
	return {
		...measure,
		words: [...measure.words.slice(0, LONGEST_MEASURE - 3), 'per', ...per.split(' ').slice(0, 2)],
	};
}
