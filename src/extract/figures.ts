import type { Span } from '../hansard/section.ts';
import type { Basis, Figure, Subject } from './facts.ts';
import { measured } from './measures.ts';
import { nameKey } from './name-key.ts';
import type { Named } from './names.ts';
import { type Quantity, quantities } from './numbers.ts';
import { distinct, headOf, type Passage, type Sentence } from './passages.ts';
import { asOfIn, periodsIn, timingFor } from './periods.ts';

/** A number still to come, hoped for, or supposed: no figure of what is. */
const NOT_YET =
	/\b(?:will|would|shall|expect(?:s|ed)? (?:to|that)|plans? (?:to|for)|planned|intends? to|intended|aims? (?:to|of)|aimed at|targets?|forecasts?|projected|projections?|hopes? to|propos(?:e|es|ed|al|als)|could|might|may|should|if|suppose|assum(?:e|ing|ed)|for example|e\.g\.|minimum of|maximum of|limit of|threshold|must|can|required to|need(?:s|ed)? to)\b/i;
const NOT_YET_AFTER =
	/^[^.;,]{0,40}\b(?:will|would|could|should|are expected|is expected|are planned|may|might) \b/i;
/** Somebody else's claim, or its denial. */
const REPORTED =
	/\b(?:impression that|claims? that|claimed that|alleg\w+ that|rumou?rs?|did not (?:lead|result)|has not (?:led|resulted)|have not (?:led|resulted)|it is not (?:true|the case)|wrongly|not true that|myth)\b/i;
const AFTER_A_NAME_IN_TIME =
	/\b(?:since|before|prior to|until|ahead of)(?: the (?:start|launch|beginning|end) of)? $/i;

const SOURCE =
	/(?:\b(?:the |a |an |our )?(?:[^,.;]{0,90}?\b)?(?:research|papers?|reports?|stud(?:y|ies)|surveys?|estimates?|findings|analysis|data|intelligence|statistics|figures|evidence|review|assessment)\b[^,.;]{0,90}?\b(?:suggests?|estimates?|indicates?|shows?|found|finds|says|states|concluded|concludes|put the)|\baccording to [^,.;]+|\b(?:it (?:is|was|has been) estimated|[^,.;]{0,60}\b(?:estimates?|estimated) that)|\b(?:I am|we are|have been|has been|been) (?:told|advised|informed)[^,.;]{0,60})/i;

const NOT_COUNTED =
	/^(?:\d|per cent|percent|of|other|such|more|less|further|hon|right|pm|am|years?|months?|weeks?|days?|hours?|minutes?|times?|times|occasions?|key|main|areas?|things?|points?|reasons?|ways?|steps?|options?|questions?|issues?|matters?|aspects?|elements?|stages?|phases?|strands?|themes?|parts?|sides?|levels?|kinds?|types?|categories|in|out|and|or|metres?)\b/i;

const ZERO =
	/\b(?:(?:there (?:were|was|are|is|have been|has been|had been)|made|had|led to|resulted in|secured|has (?:had|made)|have (?:had|made)|were) (no|none)|(no)) ((?:successful |further |such |known |recorded )?(?:arrests?|charges|prosecutions?|convictions?|cautions?|deaths?|fatalities|casualties|victims?|seizures?|complaints|cases|incidents?|referrals?|escapes?|warrants?|penalties|fines))(?= (?:have been|has been|had been|were|was|under|for|in|during|as a result|of|by|since|yet|to date|so far|made|resulting|from|at)|[.,;])/i;

/**
 * Figures out of the sentences of a passage. A number is tied to an operation or body only where the sentence names one alone,
 * opens with a back-reference that holds, follows a lead-in that names it, or answers a question about it; else it is
 * a figure of what it counts.
 */
export function figuresOf(text: string, passage: Passage): Figure[] {
	const found: Figure[] = [];
	let wholes: {
		sentence: Sentence;
		quantity: Quantity;
		counted: string;
		subjects: readonly Subject[];
		naming: Span | null;
	}[] = [];
	for (const sentence of passage.sentences) {
		if (
			sentence.block.kind === 'footnote' ||
			sentence.block.kind === 'heading' ||
			sentence.words.endsWith('?')
		)
			continue;
		const numbers = quantities(sentence.words, sentence.start).filter(
			(number) => !inName(number, sentence.named),
		);
		const zero = numbers.length === 0 ? zeroIn(sentence) : null;
		if (numbers.length === 0 && zero === null) {
			if (!/^(?:Of|Among) (?:these|those|them|which)\b/.test(sentence.words)) wholes = [];
			continue;
		}
		const periods = periodsIn(sentence.words);
		const asOfs = asOfIn(sentence.words);
		const here: typeof wholes = [];
		if (zero) found.push(zeroFigure(text, passage, sentence, zero));
		numbers.forEach((number, index) => {
			const at = {
				start: number.start - sentence.start,
				end: number.end - sentence.start,
				from: number.from - sentence.start,
			};
			const nextStart = (numbers[index + 1]?.from ?? sentence.end) - sentence.start;
			const before = sentence.words.slice(0, at.from);
			const after = sentence.words.slice(at.end);
			const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1);
			if (NOT_YET.test(lastClause(clause)) || NOT_YET_AFTER.test(after) || REPORTED.test(clause)) return;
			const reading = measured(before, after);
			const part = partOf(sentence, number, here, wholes);
			const series = here.at(-1);
			let counted = reading.counted.trim();
			let measure = reading.measure.trim();
			let partValue: number | null = null;
			if (part) {
				partValue = part.quantity.value;
				if (counted === '') measure = `${part.counted} ${measure}`.trim();
				if (counted === '') counted = part.counted;
			} else if (counted === '' && series && reading.outcome && series.counted !== '') {
				counted = series.counted;
				measure = `${series.counted} ${reading.measure}`.trim();
			} else if (counted === '' && series && periods.length > 1 && number.unit === series.quantity.unit) {
				counted = series.counted;
				measure = found.at(-1)?.measure ?? counted;
			}
			const subjectReading = subjectsOf(passage, sentence, number, part);
			const named = subjectReading.subjects.length > 0;
			if (number.unit !== null && counted === '')
				measure = unitMeasure(number.unit, before, after) ?? measure;
			if (measure === '' && named && number.unit === null) measure = questionMeasure(passage) ?? '';
			if (!tells(measure, number, named && reading.outcome)) return;
			if (
				!bySubject(subjectReading.subjects, 'operation') &&
				trifling(sentence.words.slice(0, at.from), number, reading.outcome)
			)
				return;
			if (
				!named &&
				(passage.contribution.kind === 'speech' || (number.unit === null && NOT_COUNTED.test(measure)))
			)
				return;
			const timing = timingFor(periods, {
				previousEnd: (numbers[index - 1]?.end ?? sentence.start) - sentence.start,
				start: at.start,
				end: at.end,
				nextStart,
			});
			const asOf = timingFor(asOfs, { previousEnd: 0, start: at.start, end: at.end, nextStart });
			const subjects: readonly Subject[] = named
				? subjectReading.subjects
				: [
						{
							kind: 'topic',
							name: (counted || measure).slice(0, 120),
							asPrinted: (counted || measure).slice(0, 120),
							basis: 'named',
						},
					];
			found.push({
				kind: 'figure',
				...frame(
					sentence,
					passage,
					subjectReading.naming ?? (part && part.sentence !== sentence ? span(part.sentence) : null),
				),
				subjects,
				measure: measure.slice(0, 160),
				value: number.value,
				valueTo: number.valueTo,
				valueText: number.printed,
				valueAt: { start: number.start, end: number.end },
				qualifier: number.qualifier,
				attributedTo: attribution(sentence, at.start),
				unit: number.unit,
				partOf: partValue,
				asOf: asOf?.date ?? null,
				period: timing && timing.printed !== asOf?.printed ? timing.printed : null,
				labels: [],
			});
			here.push({
				sentence,
				quantity: number,
				counted,
				subjects: subjectReading.subjects,
				naming: subjectReading.naming,
			});
		});
		wholes = here;
	}
	return found;
}

function span(of: Span): Span {
	return { start: of.start, end: of.end };
}

function frame(sentence: Sentence, passage: Passage, naming: Span | null) {
	return {
		start: sentence.start,
		end: sentence.end,
		naming: naming === null ? null : span(naming),
		exchange: passage.exchangeIndex,
		contributionStart: passage.contribution.start,
	};
}

function inName(number: Quantity, named: readonly Named[]): boolean {
	return named.some((mention) => number.start >= mention.start && number.end <= mention.end);
}

function lastClause(before: string): string {
	return before.split(/, (?:and|but|while|whereas|although) /).at(-1) ?? before;
}

/** The whole that a number is a part of: `Of the 528 arrests ... 299`, `45 people, of whom 12`, `12 of the 45`. */
function partOf<W extends { sentence: Sentence; quantity: Quantity }>(
	sentence: Sentence,
	number: Quantity,
	here: readonly W[],
	before: readonly W[],
): W | null {
	const first = here[0];
	const lead = sentence.words.slice(0, number.from - sentence.start);
	if (
		first &&
		/^(?:Of|Among|Out of) (?:the|these|those|a total of)?\b/.test(sentence.words) &&
		first.quantity.start - sentence.start < 40 &&
		number.unit === first.quantity.unit
	) {
		return number.value <= first.quantity.value ? first : null;
	}
	const last = here.at(-1);
	if (
		last &&
		/\b(?:of (?:which|whom|these|those|them)|including|includes|among them)(?: \p{L}+){0,2}[ ,]*$/u.test(
			lead,
		) &&
		number.value <= last.quantity.value
	)
		return last;
	if (
		last &&
		/\b(?:of (?:which|whom|these|those|them))\b[^.;]*(?:,|and)\s*(?:a further )?$/u.test(lead) &&
		first &&
		number.value <= first.quantity.value
	)
		return first;
	const only = before.length === 1 ? before[0] : undefined;
	if (
		only &&
		/^(?:Of|Among) (?:these|those|them|which|whom)\b/.test(sentence.words) &&
		number.value <= only.quantity.value
	)
		return only;
	return null;
}

/** A body that reports a number is whose word it is, not what the number is of. */
const REPORTS =
	/^(?:[’']s?)?(?: \([^)]+\))? (?:(?:further|has|have|also|recently) )*(?:reported|reports|estimates?|estimated|informs|informed|said|says|states|stated|found|finds|suggests?|published|calculates?|figures?|research|report|survey|study|decision|advised|advises|announced|confirmed)\b(?! me that (?:they|it) )/i;

interface SubjectReading {
	readonly subjects: readonly Subject[];
	readonly naming: Span | null;
}

const NOBODY: SubjectReading = { subjects: [], naming: null };

function subjectsOf(
	passage: Passage,
	sentence: Sentence,
	number: Quantity,
	part: {
		readonly subjects: readonly Subject[];
		readonly naming: Span | null;
		readonly sentence: Sentence;
	} | null,
): SubjectReading {
	if (part && part.subjects.length > 0) {
		return part.sentence === sentence
			? { subjects: part.subjects, naming: part.naming }
			: {
					subjects: part.subjects.map((subject) => ({
						...subject,
						basis: subject.basis === 'named' ? 'back-reference' : subject.basis,
					})),
					naming: part.naming ?? span(part.sentence),
				};
	}
	const operations = distinct(sentence.named.filter((named) => named.kind === 'operation'));
	if (operations.length === 1 && operations[0]) {
		const operation = operations[0];
		if (AFTER_A_NAME_IN_TIME.test(sentence.words.slice(0, operation.start - sentence.start))) return NOBODY;
		return { subjects: withSister(subject(operation, 'named', operation.name), passage), naming: null };
	}
	if (operations.length > 1) {
		const operation = boundByOrder(sentence, number, operations);
		return operation
			? { subjects: withSister(subject(operation, 'named', operation.name), passage), naming: null }
			: NOBODY;
	}
	if (sentence.lead) {
		const led = distinct(sentence.lead.named.filter((named) => named.kind === 'operation'));
		const back = sentence.lead.back;
		if (led.length === 1 && led[0])
			return {
				subjects: withSister(subject(led[0], 'back-reference', led[0].name), passage),
				naming: span(sentence.lead),
			};
		if (led.length === 0 && back?.to.kind === 'operation')
			return {
				subjects: withSister(subject(back.to, 'back-reference', back.phrase), passage),
				naming: span(back.naming),
			};
		if (led.length > 1) return NOBODY;
	}
	if (sentence.back && sentence.back.to.kind !== 'term') {
		if (sentence.back.to.kind === 'operation' || /^(?:It|The|This|That)\b/.test(sentence.words)) {
			return {
				subjects: withSister(subject(sentence.back.to, 'back-reference', sentence.back.phrase), passage),
				naming: span(sentence.back.naming),
			};
		}
	}
	const bodies = distinct(sentence.named.filter((named) => named.kind === 'agency'));
	const head = headOf(sentence);
	if (
		head?.named.kind === 'agency' &&
		head.basis === 'named' &&
		bodies.length === 1 &&
		!REPORTS.test(sentence.words.slice(head.named.end - sentence.start))
	)
		return { subjects: [subject(head.named, 'named', head.phrase)], naming: null };
	if (bodies.length === 1 && bodies[0] && possessed(sentence, number, bodies[0]))
		return { subjects: [subject(bodies[0], 'named', bodies[0].name)], naming: null };
	return askedSubject(passage, sentence);
}

/** `182 X staff`: the body stands right behind its number. */
function possessed(sentence: Sentence, number: Quantity, body: Named): boolean {
	return (
		body.start >= number.end &&
		body.start - number.end < 4 &&
		/^ (?:staff|officers|personnel|employees|officials|inspectors|agents)\b/.test(
			sentence.words.slice(body.end - sentence.start),
		)
	);
}

/** With two operations in a sentence each number belongs to the one before it, where names and numbers alternate; else to none. */
function boundByOrder(sentence: Sentence, number: Quantity, operations: readonly Named[]): Named | null {
	const marks = sentence.named.filter((named) => named.kind === 'operation');
	if (operations.length !== marks.length) return null;
	const following = numberFirst(sentence, number, marks);
	if (following !== undefined) return following;
	const before = marks.filter((named) => named.end <= number.start);
	const last = before.at(-1);
	if (last === undefined) return null;
	const previous = before.at(-2);
	if (
		previous &&
		!/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/.test(
			sentence.words.slice(previous.end - sentence.start, last.start - sentence.start),
		)
	)
		return null;
	const clause = sentence.words.slice(last.end - sentence.start, number.start - sentence.start);
	return /[;]|\btogether\b|\bboth\b|\brespectively\b|\bcombined\b/.test(clause) ||
		/\brespectively\b|\bcombined\b/.test(sentence.words)
		? null
		: last;
}

/** `51 people to Operation A and 10 to Operation B`: where a number stands before the first name, each belongs to the name after it. */
function numberFirst(
	sentence: Sentence,
	number: Quantity,
	marks: readonly Named[],
): Named | null | undefined {
	const first = marks[0];
	if (
		first === undefined ||
		!quantities(sentence.words.slice(0, first.start - sentence.start), 0).some(Boolean)
	)
		return undefined;
	const next = marks.find((named) => named.start >= number.end);
	if (next === undefined) return null;
	const between = sentence.words.slice(number.end - sentence.start, next.start - sentence.start);
	return quantities(between, 0).length === 0 && !/[;]/.test(between) ? next : null;
}

/**
 * A bare name in the answer to a question about its numbered sister may stand for the sister: both are kept, the second on the
 * question's authority.
 */
function withSister(first: Subject, passage: Passage): Subject[] {
	if (first.kind !== 'operation' || /\d$/.test(nameKey(first.name))) return [first];
	const key = nameKey(first.name);
	const sisters = distinct(
		passage.askedOf.filter(
			(named) => named.kind === 'operation' && new RegExp(`^${escaped(key)} \\d+$`).test(nameKey(named.name)),
		),
	);
	const bareAsked = passage.askedOf.some(
		(named) => named.kind === 'operation' && nameKey(named.name) === key,
	);
	const only = sisters.length === 1 && !bareAsked ? sisters[0] : undefined;
	return only
		? [first, { kind: 'operation', name: only.name, asPrinted: first.asPrinted, basis: 'question' }]
		: [first];
}

/** An answer that names nothing speaks of the one operation it was asked of. */
function askedSubject(passage: Passage, sentence: Sentence): SubjectReading {
	const asked = distinct(passage.askedOf.filter((named) => named.kind === 'operation'));
	const only = asked.length === 1 ? asked[0] : undefined;
	if (only === undefined) return NOBODY;
	const position = passage.sentences.indexOf(sentence);
	if (
		position > 2 ||
		passage.sentences.some((other) => other.named.some((named) => named.kind === 'operation'))
	)
		return NOBODY;
	return { subjects: [subject(only, 'question', only.name)], naming: { start: only.start, end: only.end } };
}

function subject(named: Named, basis: Basis, asPrinted: string): Subject {
	return { kind: named.kind, name: named.name, asPrinted, basis };
}

function attribution(sentence: Sentence, at: number): string | null {
	const before = sentence.words.slice(0, at);
	const match = SOURCE.exec(before);
	return match ? match[0].trim() : null;
}

function unitMeasure(unit: string, before: string, after: string): string | null {
	if (unit === 'per cent') {
		const of =
			/^\.? of (?:the |all |those |these )?([^.,;:(]{3,80}?)(?= (?:were|was|are|is|have|has|had|in|at|by|who|which|that|and|to|from)\b|[.,;:(]|$)/.exec(
				after,
			);
		if (!of?.[1]) return null;
		const verb = / (?:were|was|have been|has been|are|is) (\p{Ll}+ed|\p{Ll}+n|found|held|made)\b/u.exec(
			after.slice(of[0].length, of[0].length + 40),
		)?.[1];
		return `of ${of[1]}${verb ? ` ${verb}` : ''}`;
	}
	const worth = /(\p{L}+(?: \p{L}+)?) (?:worth|valued at|to the value of)(?: \p{L}+){0,2} $/u.exec(
		before,
	)?.[1];
	if (worth) return `value of ${worth.replace(/^(?:of|the) /, '')}`;
	const deed = measured(before, after);
	const purpose =
		/^ (?:(?:was|were|has been|have been|is|are) )?((?:\p{Ll}+ )?(?:for|on|in|to|of|from|by|towards) [^.;:(]{3,100}?)(?=[.;:(,]|$| (?:between|during|since|in (?:the|each|\d))\b)/u.exec(
			after,
		);
	if (purpose?.[1] && !/^in (?:\d|each|the (?:last|first|past|year|financial))/.test(purpose[1]))
		return purpose[1];
	const spent =
		/\b((?:cost|value|budget|expenditure|spend|spending|funding|income|grant|fine|price|salary|total)s?(?: (?:of|for|on) [^.,;:]{2,80}?)?) (?:was|were|is|are|of|totalled|amounted to|stood at)\s*$/i.exec(
			before,
		);
	if (spent?.[1]) return spent[1];
	return deed.measure.trim() || null;
}

/** The outcome asked of (`how many arrests`), where the answer is a number alone. */
function questionMeasure(passage: Passage): string | null {
	void passage;
	return null;
}

function bySubject(subjects: readonly Subject[], kind: Subject['kind']): boolean {
	return subjects.some((subject) => subject.kind === kind);
}

/** `two reviews`, `the 43 police forces`: numbers that make a sentence, not figures that anybody looks up. */
function trifling(before: string, number: Quantity, outcome: boolean): boolean {
	if (number.unit !== null || outcome) return false;
	if (/^\p{L}/u.test(number.printed) && number.value < 20) return true;
	return (
		/\b(?:the|these|those|each of the|its|their|our|all)(?: (?:following|other|same|new))? $/i.test(before) &&
		number.value < 100
	);
}

/** A figure must say what it counts. */
function tells(measure: string, number: Quantity, outcome: boolean): boolean {
	if (!/\p{L}{3}/u.test(measure)) return false;
	if (number.unit === null && number.value === 1 && !outcome) return false;
	return true;
}

interface Zero extends Span {
	readonly measure: string;
	readonly printed: string;
}

/** `There have been no convictions yet`: a true nought, which is not "no figures". */
function zeroIn(sentence: Sentence): Zero | null {
	const match = ZERO.exec(sentence.words);
	if (match === null || NOT_YET.test(sentence.words.slice(0, match.index)) || REPORTED.test(sentence.words))
		return null;
	const printed = match[1] ?? match[2] ?? '';
	const measure = match[3] ?? '';
	const at = sentence.start + match.index + match[0].indexOf(`${printed} ${measure}`);
	return { start: at, end: at + printed.length, measure, printed };
}

function zeroFigure(text: string, passage: Passage, sentence: Sentence, zero: Zero): Figure {
	const quantity: Quantity = {
		start: zero.start,
		end: zero.end,
		from: zero.start,
		value: 0,
		valueTo: null,
		printed: zero.printed,
		unit: null,
		qualifier: null,
	};
	const reading = subjectsOf(passage, sentence, quantity, null);
	const periods = periodsIn(sentence.words);
	return {
		kind: 'figure',
		...frame(sentence, passage, reading.naming),
		subjects:
			reading.subjects.length > 0
				? reading.subjects
				: [{ kind: 'topic', name: zero.measure, asPrinted: zero.measure, basis: 'named' }],
		measure: zero.measure,
		value: 0,
		valueTo: null,
		valueText: text.slice(zero.start, zero.end),
		valueAt: { start: zero.start, end: zero.end },
		qualifier: null,
		attributedTo: null,
		unit: null,
		partOf: null,
		asOf: null,
		period: periods[0]?.printed ?? null,
		labels: [],
	};
}

function escaped(words: string): string {
	return words.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
}
