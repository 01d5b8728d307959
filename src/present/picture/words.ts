import { MONTHS } from '../../hansard/dates.ts';

/** Characters of Noto Sans are about so wide, as a share of their size; capitals and figures a little more. */
const WIDE = 0.55;
const WIDER = 0.62;

const MONTH = new RegExp(String.raw`\b(?:${MONTHS.join('|')})\b`, 'g');

/** How wide a text is drawn, in the units of its size; a little more rather than less. */
export function widthOf(text: string, size: number, bold = false): number {
	let width = 0;
	for (const letter of text) {
		if (/[ilI.,:;'|!()\s]/.test(letter)) width += 0.32;
		else width += /[A-Z0-9mw%£€–—]/.test(letter) ? WIDER : WIDE;
	}
	return width * size * (bold ? 1.06 : 1);
}

/** A text in at most so many lines of a width; what is left over ends in an ellipsis. */
export function linesIn(text: string, width: number, size: number, most: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && widthOf(longer, size) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	if (line !== '') lines.push(line);
	if (lines.length <= most) return lines;
	const last = lines[most - 1] ?? '';
	return [...lines.slice(0, most - 1), `${last.split(' ').slice(0, -1).join(' ') || last}…`];
}

/** `31 March 2007` as `31 Mar 2007`. */
export function withShortMonths(words: string): string {
	return words.replace(MONTH, (month) => month.slice(0, 3));
}

/** Text inside SVG: nothing in it is markup, and no character that XML does not have. */
export function inSvg(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
