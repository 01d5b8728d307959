import type { Source, Stored } from '../corpus/archive.ts';
import type { Basis, Definition, Fact, Figure, Subject } from '../extract/facts.ts';
import { printDate } from '../hansard/dates.ts';
import type { Passage } from '../lookup/answer.ts';
import { missing, sourceLine } from './citation.ts';
import { escapeMarkdown } from './escape.ts';
import { toldOf } from './told.ts';
import { capitalised, clipped, listed, oneLine } from './wording.ts';

/** The record's words inside a line of ours: between straight double marks, which nothing else stands between. */
export function cited(words: string): string {
	return `"${escapeMarkdown(oneLine(words))}"`;
}

/** `answered 4 July 1996`, of an answer; `said ...` elsewhere. The day of the words, not of what they count. */
export function givenOn(source: Source): string {
	const verb = source.exchange === null ? 'Said' : 'Answered';
	return source.sittingDate === null
		? `${verb} on a day that is not in this copy`
		: `${verb} ${printDate(source.sittingDate)}`;
}

/** `Answered: HC Deb 4 July 1996, vol 280 · question 1234 · Name`: who, when and where in one line. */
export function answeredIn(source: Source): string {
	return `${source.exchange === null ? 'Said' : 'Answered'}: ${sourceLine(source)}`;
}

/**
 * `in the region of 3,000`, `£12 million`, `by 30 per cent`: as printed, its qualifier before it; what is not stated to be so with the word for
 * what it is, `500 (target)`.
 */
export function printedValue({
	qualifier,
	valueText,
	unit,
	status,
	change,
}: Pick<Figure, 'qualifier' | 'valueText' | 'unit' | 'status' | 'change'>): string {
	const money = unit !== null && /^\p{Sc}$/u.test(unit) && !valueText.includes(unit) ? unit : '';
	const after = unit !== null && money === '' && !valueText.includes(unit) ? [unit] : [];
	const before = [change, qualifier].filter((word) => word !== null);
	const told = status === 'stated' ? [] : [`(${status})`];
	return [...before, `${money}${valueText}`, ...after, ...told].join(' ');
}

/** A figure in one line: `Boats moored: 84`, `Over 1,000 boats are moored in summer`. */
export function toldFigure(figure: Stored<Figure>): string {
	const { kind, words } = toldOf(figure);
	return kind === 'said' ? words : `${words}: ${printedValue(figure)}`;
}

/** Of a figure that is not stated to be so. */
export function notWhatIs({ status }: Stored<Figure>): string {
	return `A ${status}, not an outcome.`;
}

/** A period that is printed with its own word for when: `by 2014`, `last year`. */
const TELLS_WHEN =
	/^(?:in|by|since|from|during|between|at|on|over|until|up|for|as|to|last|this|next|each|every|per|within|before|after|throughout)\b/i;

/** The day or period a figure is of; null where the text states none: the day of the answer is not the figure's. */
export function datedAs(figure: Stored<Figure>): string | null {
	if (figure.asOf !== null)
		return [asOfWords(figure.asOf), ...(figure.period === null ? [] : [cited(figure.period)])].join(', ');
	if (figure.period !== null)
		return TELLS_WHEN.test(figure.period) ? cited(figure.period) : `for ${cited(figure.period)}`;
	return null;
}

/** `as of 4 July 1996`; a day that the record only points to as it is printed: `"currently"` is no day, and long past. */
export function asOfWords(asOf: string): string {
	return /^\d{4}-\d\d-\d\d$/.test(asOf) ? `as of ${printDate(asOf)}` : cited(asOf);
}

/** What ties a fact to a subject that neither its own sentence nor one before it names. */
const FURTHER = {
	'lead-in': 'the words that lead to it',
	limb: 'the part of the question that it answers',
	question: 'the question',
	heading: 'the heading',
	department: 'the department that was asked',
} as const satisfies Record<Exclude<Basis, 'named' | 'back-reference'>, string>;

/**
 * How a fact is tied to what it is shown under, where it does not simply name it; null where it does. A reading of two subjects is
 * said to be one.
 *
 * @param above words that the message already shows: a naming sentence among them is pointed to, not repeated.
 */
export function basisNote(fact: Stored<Fact>, above = ''): string | null {
	const subjects = subjectsOf(fact).filter(({ kind }) => kind !== 'topic');
	if (fact.kind === 'figure' && fact.joint && subjects.length > 1)
		return `Said of ${listed(subjects.map(({ name }) => escapeMarkdown(name)))} together, not of any of them alone.`;
	const asked = subjects.find(({ basis }) => basis === 'question');
	const printed = subjects.find(({ basis }) => basis === 'named');
	if (asked && printed && asked.name !== printed.name)
		return `Said of ${cited(printed.asPrinted)} in reply to a question about ${escapeMarkdown(asked.name)}: it could be either.`;
	const further = subjects.find(({ basis }) => basis in FURTHER);
	if (further)
		return `Read as ${escapeMarkdown(further.name)} from ${FURTHER[further.basis as keyof typeof FURTHER]}.`;
	const back = subjects.find(({ basis }) => basis === 'back-reference');
	const { namingQuote } = fact;
	if (!back)
		return namingQuote === null || above.includes(namingQuote)
			? null
			: `Its opening words refer to: ${cited(namingQuote)}`;
	const name = escapeMarkdown(back.name);
	const tie = standsFor(fact, back)
		? `${cited(back.asPrinted)} is read as ${name}`
		: `${name} is named before this passage`;
	if (namingQuote === null || !/\p{L}{3}/u.test(namingQuote) || above.includes(namingQuote)) return `${tie}.`;
	return `${tie}, named in: ${cited(namingQuote)}`;
}

/** Whether the words at the place of a fact stand for its subject, and are not those of the thing that is counted under it. */
function standsFor(fact: Stored<Fact>, { asPrinted, name }: Subject): boolean {
	const isThing =
		fact.kind === 'figure' && fact.keys.some((key) => key.kind === 'topic' && key.name === asPrinted);
	return asPrinted !== name && !isThing;
}

/** Whether the reader sees the quote and the sentence that names its subject in one passage: nothing need be said of the tie then. */
export function isNamedAbove({ quote, namingQuote }: Stored<Fact>, above: string): boolean {
	return namingQuote !== null && above.includes(namingQuote) && above.includes(quote);
}

function subjectsOf(fact: Stored<Fact>): readonly Subject[] {
	switch (fact.kind) {
		case 'figure':
		case 'gap':
			return fact.subjects;
		case 'role':
		case 'account':
			return [fact.subject];
		case 'definition':
		case 'reference':
		case 'table':
		case 'limb':
		case 'promise':
		case 'correction':
			return [];
	}
}

/** What must be said beside a passage when it leaves this tool: everything its words do not show, a sentence each. */
export function caveats({ facts, source }: Passage): readonly string[] {
	const lacking = missing([source], 'every');
	return [
		...new Set([
			...(lacking.length > 0 ? [`${capitalised(listed(lacking))} not in this copy.`] : []),
			...(source.houseInferred ? ['The House is inferred.'] : []),
			...facts.flatMap((fact) => {
				const note = basisNote(fact);
				return [...(note === null ? [] : [note]), ...caveatsOf(fact)];
			}),
		]),
	];
}

/** Whose definition it is, where it is not the answer's own. */
export function quotedFrom({ authority }: Stored<Definition>): readonly string[] {
	return authority === null
		? []
		: [`The words of ${cited(authority)} as quoted in the answer, not compared with the original.`];
}

function caveatsOf(fact: Stored<Fact>): readonly string[] {
	switch (fact.kind) {
		case 'figure':
			return [
				`${escapeMarkdown(toldFigure(fact))}. ${[givenOn(fact.source), datedAs(fact)].filter((part) => part !== null).join(', ')}.`,
				...(fact.status === 'stated' ? [] : [notWhatIs(fact)]),
				...(fact.attributedTo === null
					? []
					: [`The estimate is not the answer's own: ${cited(fact.attributedTo)}`]),
			];
		case 'role':
			return fact.planned ? ['Announced: nothing here shows that it was done.'] : [];
		case 'definition':
			return quotedFrom(fact);
		case 'gap':
			return fact.cause === 'damage'
				? ['The figures are missing from this copy: they are not zero and were not refused.']
				: [];
		case 'table':
			return [
				...(fact.unit === null ? [] : [`In ${escapeMarkdown(fact.unit)}.`]),
				...(fact.period === null ? [] : [`Of ${cited(fact.period)}.`]),
				...fact.notes
					.slice(0, MOST_NOTES)
					.map(
						({ mark, words }) =>
							`${mark === null ? 'Note' : `Note ${escapeMarkdown(mark)}`}: ${escapeMarkdown(clipped(words, 200))}`,
					),
			];
		case 'account':
		case 'reference':
		case 'limb':
		case 'promise':
		case 'correction':
			return [];
	}
}

/** Notes of a table that go with its citation; all of them stand in its file. */
const MOST_NOTES = 5;
