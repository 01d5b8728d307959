import type { Finding } from '../lookup/check/finding.ts';
import { citation } from './citation.ts';
import { escapeMarkdown } from './escape.ts';
import { oneLine } from './wording.ts';

/** What the label of each footnote begins with: a draft may have notes of its own. */
const LABEL = 'record-';

/** A finding in plain words: what came of it and of which words, then what the record has and where, a line each. */
export function findingLines({ text, kind, verdict, shouldBe, source, notes }: Finding): readonly string[] {
	return [
		`${kind} ${verdict}: ${oneLine(text)}`,
		...(shouldBe === null ? [] : [`on record: ${oneLine(shouldBe)}`]),
		...notes,
		...(source === null || kind === 'citation' ? [] : [citation(source)]),
	];
}

/**
 * A draft as Markdown with a footnote behind each finding, `[^record-1]`. Without its footnotes it is the draft, character for character.
 *
 * @param findings in the order of the draft; their spans are into it.
 */
export function markedDraft(draft: string, findings: readonly Finding[]): string {
	const marks = findings
		.map(({ end }, index) => ({ end, mark: `[^${LABEL}${index + 1}]` }))
		.sort((one, other) => one.end - other.end);
	const pieces = marks.map(({ end, mark }, index) => draft.slice(marks[index - 1]?.end ?? 0, end) + mark);
	const rest = draft.slice(marks.at(-1)?.end ?? 0);
	const notes = findings.map((finding, index) => {
		const lines = findingLines(finding).map((line) => escapeMarkdown(line.replace(/\.$/, '')));
		return `[^${LABEL}${index + 1}]: ${lines.join('. ')}.`;
	});
	return [pieces.join('') + rest, ...notes].join(notes.length === 0 ? '' : '\n\n');
}

/** A draft as it was before it was marked, so that one that was given back can be mended and checked again. */
export function unmarkedDraft(text: string): string {
	const mark = String.raw`\[\^${LABEL}\d+\]`;
	return text
		.replace(new RegExp(String.raw`\n\n${mark}: (?:[^\n]|\n\n(?=${mark}: ))*\s*$`), '')
		.replace(new RegExp(mark, 'g'), '');
}
