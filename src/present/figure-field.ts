import type { Stored } from '../corpus/archive.ts';
import type { Figure } from '../extract/facts.ts';
import { limits } from '../limits.ts';
import type { Finding } from '../lookup/figures-of.ts';
import type { DraftField } from './embed.ts';
import { escapeMarkdown } from './escape.ts';
import { quotation } from './quotation.ts';
import { answeredIn, basisNote, cited, datedAs, notWhatIs, printedValue } from './reading.ts';
import { capitalised, clipped } from './wording.ts';

export type Field = DraftField;

/** `Warrants: 120, of which 45 for fraud`. */
export function figureName({ whole, parts }: Finding, under: string | null): string {
	const share = parts.map((part) => `${printedValue(part)} ${remainder(part.measure, whole.measure)}`.trim());
	const value = [
		printedValue(whole),
		...share.map((text, at) => (at === 0 ? `of which ${text}` : text)),
	].join(', ');
	const measure = `${capitalised(countedAs(whole))}: ${value}`;
	return clipped(escapeMarkdown(under === null ? measure : `${under} · ${measure}`), limits.fieldName);
}

/** What is counted, with the labels of its row and column; a sign of money alone is no measure and stands beside the number. */
function countedAs({ measure, labels, unit }: Stored<Figure>): string {
	const told = [measure, ...labels].filter((label) => /\p{L}{2}|\p{N}/u.test(label) && label !== unit);
	const [first = 'Figure', ...others] = new Set(told);
	return others.length === 0 ? first : `${first} (${others.join(', ')})`;
}

/** A part's measure without the words that it shares with its whole's: `for fraud`. */
function remainder(part: string, whole: string): string {
	return part.startsWith(`${whole} `) ? part.slice(whole.length + 1) : part;
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
