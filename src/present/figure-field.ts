import type { Stored } from '../corpus/archive.ts';
import type { Figure } from '../extract/facts.ts';
import { limits } from '../limits.ts';
import type { Finding } from '../lookup/figures-of.ts';
import type { DraftField } from './embed.ts';
import { escapeMarkdown } from './escape.ts';
import { quotation } from './quotation.ts';
import { answeredIn, basisNote, cited, datedAs, notWhatIs, printedValue } from './reading.ts';
import { toldOf } from './told.ts';
import { clipped } from './wording.ts';

export type Field = DraftField;

/** `Warrants: 120, of which 45 for fraud`. */
export function figureName({ whole, parts }: Finding, under: string | null): string {
	const told = toldOf(whole);
	const share = parts
		.filter(({ valueText }) => told.kind === 'label' || !told.words.includes(valueText))
		.map((part) => partOf(part, whole));
	const named = told.kind === 'said' ? told.words : `${labelled(whole, told.words)}: ${printedValue(whole)}`;
	const all = [named, ...share.map((text, at) => (at === 0 ? `of which ${text}` : text))].join(', ');
	return clipped(escapeMarkdown(under === null ? all : `${under} · ${all}`), limits.fieldName);
}

/** Small words that a measure may open with: in the middle of a heading they have no capital. */
const OPENS = /^(?:An?|The|Some|About|Around|Over|Nearly|Almost|More|Up|At|Another)\b/;

/** A part of it: `45 for fraud`, without the words that it shares with its whole, or as the record has it. */
function partOf(part: Stored<Figure>, whole: Stored<Figure>): string {
	const { measure } = part;
	const value = printedValue(part);
	if (measure.startsWith(`${whole.measure} `)) return `${value} ${measure.slice(whole.measure.length + 1)}`;
	const { kind, words } = toldOf(part);
	return kind === 'said' ? words.replace(OPENS, (word) => word.toLowerCase()) : `${value} ${measure}`.trim();
}

/** What is counted, with the labels of its row and column; a sign of money alone is no measure and stands beside the number. */
function labelled({ labels, unit, measure: own }: Stored<Figure>, measure: string): string {
	const others = labels.filter((label) => label.toLowerCase() !== own.toLowerCase());
	const told = [measure, ...others].filter((label) => /\p{L}{2}|\p{N}/u.test(label) && label !== unit);
	const [first = 'Figure', ...further] = new Set(told);
	return further.length === 0 ? first : `${first} (${further.join(', ')})`;
}

/** The figures, each on a field of its own; a quote that two of them share is shown with the first. */
export function figureFields(
	findings: readonly Finding[],
	under: string | null,
	above: string,
): readonly Field[] {
	return findings.map((finding, at) => {
		const before = findings.slice(0, at).map(({ whole }) => whole.quote);
		return figureField(finding, under, [above, ...before].join('\n'));
	});
}

/**
 * One figure on a field of its own: the words, when and where they were said and what they are of, and what is inferred.
 *
 * @param under the operation or body it is of, where that is not the one the answer is about.
 * @param above words of the record that the message already shows: a quote among them is pointed to, not repeated.
 */
export function figureField(finding: Finding, under: string | null, above: string): Field {
	const { whole } = finding;
	const isAbove = above.includes(whole.quote);
	const note = basisNote(whole, above);
	const dated = datedAs(whole);
	const told = [
		isAbove ? 'Above' : answeredIn(whole.source),
		...(dated === null ? [] : [dated]),
		...(whole.status === 'stated' ? [] : [notWhatIs(whole)]),
		...(note === null ? [] : [note]),
		...(whole.attributedTo === null ? [] : [`not the answer's own: ${cited(whole.attributedTo)}`]),
		...alsoAt(whole),
	];
	const after = told.map((part) => part.replace(/\.$/, '')).join(' · ');
	const room = Math.max(300, limits.fieldValue - after.length - 1);
	const words = isAbove ? '' : `${quotation(whole.quote, room)}\n`;
	return { name: figureName(finding, under), value: `${words}${after}` };
}

function alsoAt({ citations }: Stored<Figure>): readonly string[] {
	if (citations.length === 0) return [];
	return [
		`The same words also stand on ${citations.length === 1 ? 'another page' : `${citations.length} other pages`}.`,
	];
}
