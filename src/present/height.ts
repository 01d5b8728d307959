import type { APIEmbed } from 'discord-api-types/v10';

/** Characters that a line of an embed holds: on a desktop at Discord's widest, and on a phone 390 pixels wide; as pictures of both show. */
export const COLUMNS = { desktop: 66, phone: 38 } as const;
/** A quotation stands behind a bar, which takes as much as so many characters. */
const BAR = 4;

/** Fields that stand side by side where they are inline. */
const SIDE_BY_SIDE = 3;

/** Lines that a text takes, each of its own lines broken at word ends. Links count as the words that are seen of them. */
export function linesOf(text: string, columns: number = COLUMNS.desktop): number {
	if (text === '') return 0;
	return text
		.replace(/(?<!\\)\[((?:[^\]\\]|\\.)+)\]\(https?:\/\/[^)\s]+\)/g, '$1')
		.split('\n')
		.reduce((sum, line) => sum + brokenInto(plain(line), line.startsWith('> ') ? columns - BAR : columns), 0);
}

/** A line as it is seen, without bar, backslashes and stars. */
function plain(line: string): string {
	return line.replace(/^> /, '').replace(/\\(?=[^\p{L}\p{N}\s])|\*\*/gu, '');
}

function brokenInto(line: string, columns: number): number {
	let lines = 1;
	let used = 0;
	for (const word of line.split(' ')) {
		const wanted = used === 0 ? word.length : used + 1 + word.length;
		if (wanted <= columns) {
			used = wanted;
			continue;
		}
		if (used > 0) lines++;
		lines += Math.max(0, Math.ceil(word.length / columns) - 1);
		used = word.length % columns || Math.min(word.length, columns);
	}
	return lines;
}

/** Lines of an embed as it is seen: title, words, fields with their names, foot. Blank space between them is not counted. */
export function heightOf(embed: APIEmbed, columns: number = COLUMNS.desktop): number {
	const fields = embed.fields ?? [];
	const tall = fields.map(({ name, value }) => linesOf(name, columns) + linesOf(value, columns));
	let sum =
		linesOf(embed.title ?? '', columns) +
		linesOf(embed.description ?? '', columns) +
		linesOf(embed.footer?.text ?? '', Math.round(columns * 1.2));
	for (let at = 0; at < fields.length; at++) {
		let row = 1;
		while (fields[at]?.inline && fields[at + row]?.inline && row < SIDE_BY_SIDE) row++;
		sum += Math.max(...tall.slice(at, at + row));
		at += row - 1;
	}
	return sum;
}
