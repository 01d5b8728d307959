import type { Span } from '../hansard/section.ts';

/** Words before a full stop that do not end a sentence. `per cent.` keeps its stop inside the sentence in the Official Report. */
const ABBREVIATIONS = new Set(
	(
		'mr mrs ms dr hon rt st no nos v vol vols c cc col cols p pp e.g eg i.e ie cf viz prof rev revd sir lt col gen maj capt sgt ' +
		'cpl art arts para paras sec s ss sch ch fig figs approx jan feb mar apr jun jul aug sept sep oct nov dec messrs ref tel ext ' +
		'inc dept'
	).split(' '),
);

const END = /[.?!]["”’')\]]*(?=\s)/g;
const OPENS = /^["“‘'([]*[\p{Lu}\p{N}£$€]/u;

/**
 * The sentences of one paragraph, in order: each is a slice of `text` without white space around it, and together they hold
 * every word of it.
 *
 * @param text the stored text.
 * @param within the paragraph; a line break inside it does not end a sentence.
 */
export function sentences(text: string, within: Span): Span[] {
	const found: Span[] = [];
	const paragraph = text.slice(within.start, within.end);
	let start = skipSpace(paragraph, 0);
	END.lastIndex = 0;
	for (let match = END.exec(paragraph); match !== null; match = END.exec(paragraph)) {
		const end = match.index + match[0].length;
		const next = skipSpace(paragraph, end);
		if (next >= paragraph.length) break;
		if (!OPENS.test(paragraph.slice(next, next + 6))) continue;
		if (paragraph[match.index] === '.' && !ends(paragraph, match.index, next)) continue;
		found.push({ start: within.start + start, end: within.start + end });
		start = next;
	}
	const end = paragraph.trimEnd().length;
	if (end > start) found.push({ start: within.start + start, end: within.start + end });
	return found;
}

function ends(paragraph: string, stop: number, next: number): boolean {
	const before = /[\p{L}\p{N}.]*$/u.exec(paragraph.slice(Math.max(0, stop - 24), stop))?.[0] ?? '';
	const word = before.toLowerCase();
	if (/^\p{Lu}$/u.test(before)) return false;
	if (/^(?:\p{L}\.)+\p{L}$/u.test(before))
		return /^["“]?(?:The|It|This|We|In|These|They)\b/.test(paragraph.slice(next, next + 8));
	if (word === 'cent')
		return (
			/\p{Lu}/u.test(paragraph[next] ?? '') &&
			/\bper cent$/.test(paragraph.slice(Math.max(0, stop - 8), stop))
		);
	// `£2 12s. 6d.`: the stop of shillings, with the pence behind it.
	if (/^\d+[sl]$/.test(word) && /\d/.test(paragraph[next] ?? '')) return false;
	if (!ABBREVIATIONS.has(word)) return true;
	// "No." and "c." may stand before a number; a sentence that really ends in one of these is joined to the next, never cut wrongly.
	return false;
}

function skipSpace(text: string, from: number): number {
	let at = from;
	while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
	return at;
}
