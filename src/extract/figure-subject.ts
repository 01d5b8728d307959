import type { Span } from '../hansard/section.ts';
import type { Basis, Subject } from './facts.ts';
import { literal } from './matches.ts';
import { nameKey } from './names/name-key.ts';
import type { Named } from './names/names.ts';
import { type Quantity, quantities } from './numbers.ts';
import type { Whole } from './parts.ts';
import { distinct, headOf, type Passage, type Sentence } from './passages.ts';
import { tie } from './subject.ts';

const AFTER_A_NAME_IN_TIME =
	/\b(?:since|before|prior to|until|ahead of)(?: the (?:start|launch|beginning|end) of)? $/i;

/** Openings of a sentence that goes on counting what the one before counted. */
const GOES_ON =
	/^(?:(?:In addition|Similarly|Also|Further|Overall|In total|In all|To date|So far|During (?:the same|this|that) (?:period|time|operation|year)),? )?(?:In \d{4}(?:[-–/]\d{2,4})?,? |in \d{4}(?:[-–/]\d{2,4})?,? )?(?:there (?:were|was|have been|has been|had been)|[Tt]here (?:were|was|have been|has been|had been)|(?:A further|Another|A total of|Some|Around|About|More than|Over|Approximately|Nearly|At least|Up to|a total of|more than|over) [\d£]|\d|£|\p{L}+ (?:people|persons|arrests|victims|women|men|children) (?:were|have been|had been))/u;
/** A total for the country or for a law is not an operation's. */
const ELSEWHERE =
	/\b(?:nationally|nationwide|across (?:the UK|the country|England)|in (?:England|Scotland|Wales|the UK|the United Kingdom|Great Britain)|under the [^,.;]{0,80}\bAct\b|each year|every year|per year|on average|offences? of)\b/;
/** `recorded that there were 601 arrests`: results that a body counts of its own. */
const OWN_RESULTS =
	/^(?: \([^)]+\))? (?:has |have |had )?(?:recorded|reported|made|carried out|secured|achieved)\b(?! that the\b)/;

/** What a body has or does follows its name; a source line under a table has no verb. */
const A_CLAUSE = /^(?: \([^)]*\))?(?:[’']s? [^.]*)? \p{Ll}/u;

/** A body that reports a number is whose word it is, not what the number is of. */
const REPORTS =
	/^(?:[’']s?)?(?: \([^)]+\))? (?:(?:further|has|have|also|recently) )*(?:reported|reports|estimates?|estimated|informs|informed|said|says|states|stated|found|finds|suggests?|published|calculates?|figures?|research|report|survey|study|decision|advised|advises|announced|confirmed)\b(?! me that (?:they|it) )/i;

/** What a number is tied to; nobody where no reading is certain. */
export interface SubjectReading {
	readonly subjects: readonly Subject[];
	/** The passage that names what a back-reference stands for. */
	readonly naming: Span | null;
}

const NOBODY: SubjectReading = { subjects: [], naming: null };

/** The last sentence whose number was tied to a name: the next may go on from it (`There were also 45 arrests.`). */
export interface Thread {
	readonly sentence: Sentence;
	readonly reading: SubjectReading;
}

/**
 * What a number is of. In order: the whole it is a part of; the one operation its sentence names; the lead-in of its list; a
 * back-reference that holds; the body its sentence is about; the sentence before that it goes on from; the operation asked of.
 * Where two compete, nobody.
 *
 * @param outcome whether the number counts what operations are judged by (arrests, people rescued).
 */
export function subjectsOf(
	text: string,
	passage: Passage,
	sentence: Sentence,
	number: Quantity,
	part: Whole | null,
	thread: Thread | null,
	outcome: boolean,
): SubjectReading {
	if (part && part.subjects.length > 0) return ofItsWhole(part, sentence);
	const operations = distinct(sentence.named.filter((named) => named.kind === 'operation'));
	const [operation] = operations;
	if (operation !== undefined) {
		const one =
			operations.length === 1 ? beside(sentence, operation) : boundByOrder(sentence, number, operations);
		return one ? { subjects: withSister(subject(one, 'named', one.name), passage), naming: null } : NOBODY;
	}
	return (
		ofItsLeadIn(passage, sentence) ??
		ofItsBackReference(passage, sentence) ??
		ofItsBody(text, sentence, number, outcome) ??
		goingOn(sentence, thread, outcome) ??
		askedOf(passage, sentence) ??
		NOBODY
	);
}

function ofItsWhole(part: Whole, sentence: Sentence): SubjectReading {
	if (part.sentence === sentence) return { subjects: part.subjects, naming: part.naming };
	return { subjects: resumed(part.subjects), naming: part.naming ?? span(part.sentence) };
}

function resumed(subjects: readonly Subject[]): Subject[] {
	return subjects.map((one) => ({ ...one, basis: one.basis === 'named' ? 'back-reference' : one.basis }));
}

/** The operation, unless it only gives the time: what came since it is not its result. */
function beside(sentence: Sentence, operation: Named): Named | null {
	return AFTER_A_NAME_IN_TIME.test(sentence.words.slice(0, operation.start - sentence.start))
		? null
		: operation;
}

function ofItsLeadIn(passage: Passage, sentence: Sentence): SubjectReading | null {
	const lead = sentence.lead;
	if (lead === null) return null;
	const led = distinct(lead.named.filter((named) => named.kind === 'operation'));
	if (led.length > 1) return NOBODY;
	if (led[0])
		return {
			subjects: withSister(subject(led[0], 'back-reference', led[0].name), passage),
			naming: span(lead),
		};
	if (lead.back?.to.kind !== 'operation') return null;
	return {
		subjects: withSister(subject(lead.back.to, 'back-reference', lead.back.phrase), passage),
		naming: span(lead.back.naming),
	};
}

function ofItsBackReference(passage: Passage, sentence: Sentence): SubjectReading | null {
	const back = sentence.back;
	if (back === null || back.to.kind === 'term') return null;
	if (back.to.kind !== 'operation' && !/^(?:It|The|This|That)\b/.test(sentence.words)) return null;
	return {
		subjects: withSister(subject(back.to, 'back-reference', back.phrase), passage),
		naming: span(back.naming),
	};
}

/** The one body a sentence is about, unless it only reports the number; or the body right behind its number. */
function ofItsBody(
	text: string,
	sentence: Sentence,
	number: Quantity,
	outcome: boolean,
): SubjectReading | null {
	const bodies = distinct(sentence.named.filter((named) => named.kind === 'agency'));
	const [body] = bodies;
	if (body === undefined || bodies.length > 1) return null;
	const head = headOf(sentence);
	const tied = tie(text, body, 'named', body.name, null);
	const reading = { subjects: [tied.subject], naming: tied.naming };
	if (possessed(sentence, number, body)) return reading;
	if (head?.named.kind !== 'agency' || head.basis !== 'named') return null;
	const after = sentence.words.slice(head.named.end - sentence.start);
	if (!A_CLAUSE.test(after)) return null;
	return REPORTS.test(after) && !(outcome && OWN_RESULTS.test(after)) ? null : reading;
}

/** The very next sentence of the same paragraph that names nothing, opens as a continuation and counts outcomes. */
function goingOn(sentence: Sentence, thread: Thread | null, outcome: boolean): SubjectReading | null {
	if (
		thread === null ||
		!outcome ||
		sentence.named.length > 0 ||
		sentence.blockIndex !== thread.sentence.blockIndex
	)
		return null;
	if (ELSEWHERE.test(sentence.words)) return null;
	if (!GOES_ON.test(sentence.words) || thread.reading.subjects.length === 0) return null;
	return {
		subjects: resumed(thread.reading.subjects),
		naming: thread.reading.naming ?? span(thread.sentence),
	};
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
	return quantities(between, 0).length === 0 && !/[;:(]/.test(between) ? next : null;
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
			(named) => named.kind === 'operation' && new RegExp(`^${literal(key)} \\d+$`).test(nameKey(named.name)),
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
function askedOf(passage: Passage, sentence: Sentence): SubjectReading | null {
	const asked = distinct(passage.askedOf.filter((named) => named.kind === 'operation'));
	const only = asked.length === 1 ? asked[0] : undefined;
	if (only === undefined) return null;
	const position = passage.sentences.indexOf(sentence);
	if (
		position > 2 ||
		passage.sentences.some((other) => other.named.some((named) => named.kind === 'operation'))
	)
		return null;
	return { subjects: [subject(only, 'question', only.name)], naming: { start: only.start, end: only.end } };
}

function subject(named: Named, basis: Basis, asPrinted: string): Subject {
	return { kind: named.kind, name: named.owner, asPrinted, basis };
}

function span(of: Span): Span {
	return { start: of.start, end: of.end };
}
