/** `1 document`, `2 documents`, `1,204 exchanges`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
	return `${count.toLocaleString('en-GB')} ${count === 1 ? singular : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** The first letter made a capital: `boats moored` starts a line as `Boats moored`. */
export function capitalised(text: string): string {
	return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Words on one line, with single spaces between them. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/**
 * Shortens our own words, or a label that is no quotation, at a word's end with an ellipsis. Never for what stands between
 * quotation marks: that is `quotation`'s task.
 */
export function clipped(text: string, max: number): string {
	if (text.length <= max) return text;
	const head = text.slice(0, max - 1);
	const end = head.search(/\s\S*$/);
	return `${(end > max / 2 ? head.slice(0, end) : wholeCharacters(head)).trimEnd()}…`;
}

/** Drops half of a surrogate pair or a lone backslash left at a cut. */
function wholeCharacters(head: string): string {
	return head.replace(/[\ud800-\udbff]$/, '').replace(/\\$/, '');
}

/** What stands in an answer's place where this copy has none, or does not show which words are it. */
export function noAnswer({ unclear }: { readonly unclear?: true | undefined }): string {
	return unclear ? 'This copy does not show which words answer it.' : 'This copy has no answer to it.';
}
