import { mainClauseOf } from '../../../grammar/clauses.ts';
import { clauseAt } from '../../../grammar/parse.ts';
import type { Subject } from '../../facts.ts';
import { nameKey } from '../../names/name-key.ts';
import type { Named } from '../../names/names.ts';
import { distinct, type Passage, type Sentence } from '../../passages.ts';
import type { Site } from '../site.ts';
import { type ChainInput, type Link, span, subject } from './link.ts';

const SINCE = /\b(?:since|before|prior to|until|ahead of)(?: the (?:start|launch|beginning|end) of)? $/i;

/** The operation of an `under`, `during`, `as part of` phrase, or the clause's own. */
export function ofOperations({ site, sentence, passage }: ChainInput): Link | null {
	const marks = sentence.named.filter(({ kind }) => kind === 'operation');
	const operations = distinct(marks);
	const [only] = operations;
	if (only === undefined) return null;
	if (operations.length === 1) {
		if (standsApart(site, only)) return null;
		if (SINCE.test(sentence.words.slice(0, only.start - sentence.start)))
			return { subjects: [], naming: null, because: 'the operation only gives the time' };
		return {
			subjects: withSister(subject(only, 'named', only.name), passage),
			naming: null,
			because: 'the operation the sentence names',
		};
	}
	const together = joinedBy(sentence, marks);
	if (together && operations.length === marks.length)
		return {
			subjects: operations.map((one) => subject(one, 'named', one.name)),
			naming: null,
			because: 'said of both operations together',
			joint: true,
		};
	const bound = boundByOrder(site, sentence, marks);
	return bound === null
		? { subjects: [], naming: null, because: 'two operations compete' }
		: {
				subjects: withSister(subject(bound, 'named', bound.name), passage),
				naming: null,
				because: 'numbers and operations alternate',
			};
}

/** Whether a name stands in another main clause than the number's, which has a subject of its own. */
function standsApart({ parsed, clause }: Site, named: Named): boolean {
	const { clauses } = parsed;
	const theirs = clauses[clauseAt(clauses, named)];
	const root = mainClauseOf(clauses, clause);
	if (theirs === undefined || mainClauseOf(clauses, theirs) === root) return false;
	const { subject, verb } = root;
	return subject !== null && subject.quantity === null && subject.head.pos !== 'PRON' && verb !== null;
}

/** `Operation A and Operation B`, with nothing between but the conjunction. */
function joinedBy({ words, start }: Sentence, marks: readonly Named[]): boolean {
	return marks.every((one, index) => {
		const next = marks[index + 1];
		return (
			next === undefined ||
			/^(?:,| and| and the|, and) ?(?:the )?$/.test(words.slice(one.end - start, next.start - start))
		);
	});
}

/** With two operations in a sentence each number belongs to the one before it, or each to the one after it, where they alternate. */
function boundByOrder(site: Site, { words, start }: Sentence, marks: readonly Named[]): Named | null {
	const { quantity, parsed } = site;
	if (/\b(?:respectively|combined|together|both)\b/.test(words) || distinct(marks).length !== marks.length)
		return null;
	const numbers = parsed.marks.filter((mark) => mark.kind === 'quantity' && mark.role !== 'label');
	const first = marks[0];
	if (first === undefined) return null;
	const numberFirst = numbers.some((mark) => mark.end <= first.start);
	if (numberFirst) {
		const next = marks.find((one) => one.start >= quantity.end);
		if (next === undefined) return null;
		const between = words.slice(quantity.end - start, next.start - start);
		return numbers.some((mark) => mark.start >= quantity.end && mark.end <= next.start) ||
			/[;:(]/.test(between)
			? null
			: next;
	}
	const before = marks.filter((one) => one.end <= quantity.start);
	const last = before.at(-1);
	if (last === undefined) return null;
	const previous = before.at(-2);
	if (previous !== undefined && !numbers.some((mark) => mark.start >= previous.end && mark.end <= last.start))
		return null;
	return /;/.test(words.slice(last.end - start, quantity.start - start)) ? null : last;
}

/** The name of a sentence that leads into a list, for its items. */
export function ofLead({ sentence, passage }: ChainInput): Link | null {
	const { lead } = sentence;
	if (lead === null) return null;
	const led = distinct(lead.named.filter(({ kind }) => kind === 'operation'));
	if (led.length > 1) return { subjects: [], naming: null, because: 'the lead-in names two operations' };
	const one = led[0] ?? (lead.back?.to.kind === 'operation' ? lead.back.to : undefined) ?? soleName(lead);
	if (one === undefined) return null;
	return {
		subjects: withSister(
			subject(one, 'lead-in', lead.back?.to === one ? lead.back.phrase : one.name),
			passage,
		),
		naming: span(lead.back?.to === one ? lead.back.naming : lead),
		because: 'the sentence that leads into the list names it',
	};
}

function soleName(sentence: Sentence): Named | undefined {
	const all = distinct(sentence.named);
	return all.length === 1 && all[0]?.kind !== 'term' ? all[0] : undefined;
}

/** An answer that names nothing speaks of the one operation it was asked of. */
export function ofAsked({ passage, sentence }: ChainInput): Link | null {
	const asked = distinct(passage.askedOf.filter(({ kind }) => kind === 'operation'));
	const only = asked.length === 1 ? asked[0] : undefined;
	if (only === undefined || passage.sentences.indexOf(sentence) > 2) return null;
	if (passage.sentences.some(({ named }) => named.some(({ kind }) => kind === 'operation'))) return null;
	return {
		subjects: [subject(only, 'question', only.name)],
		naming: span(only),
		because: 'the question asks of it',
	};
}

/**
 * A bare name in the answer to a question about its numbered sister may stand for the sister: both are kept, the second on the
 * question's authority.
 */
export function withSister(first: Subject, passage: Passage): Subject[] {
	if (first.kind !== 'operation' || /\d$/.test(nameKey(first.name))) return [first];
	const key = nameKey(first.name);
	const operations = passage.askedOf.filter(({ kind }) => kind === 'operation');
	const sisters = distinct(
		operations.filter(
			({ name }) => /^ \d+$/.test(nameKey(name).slice(key.length)) && nameKey(name).startsWith(key),
		),
	);
	const bareAsked = operations.some(({ name }) => nameKey(name) === key);
	const only = sisters.length === 1 && !bareAsked ? sisters[0] : undefined;
	return only === undefined
		? [first]
		: [first, { kind: 'operation', name: only.name, asPrinted: first.asPrinted, basis: 'question' }];
}
