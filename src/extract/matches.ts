import type { Span } from '../hansard/section.ts';

/** A match of a pattern with its place in the stored text. */
export interface Found extends Span {
	readonly groups: readonly (string | undefined)[];
}

/**
 * Every match of a global pattern within a stretch. The stretch is cut out first: a search that ran on past it to the next
 * match would cost the whole document for every contribution.
 */
export function matchesIn(pattern: RegExp, text: string, within: Span): Found[] {
	const stretch = text.slice(within.start, within.end);
	return [...stretch.matchAll(pattern)].map((match) => ({
		start: within.start + match.index,
		end: within.start + match.index + match[0].length,
		groups: match,
	}));
}

/** Words as a pattern that matches just them. */
export function literal(words: string): string {
	return words.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');
}
