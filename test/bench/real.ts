import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shared } from '../support/shared.ts';
import { seeded } from './measure.ts';

/** Real sitting days, and as many more of them as are asked for. */
export interface RealText {
	/** Bytes of XML in one step. */
	readonly bytes: number;
	/**
	 * Writes one step into a folder: the days as they came for step 0, else the same days so many weeks later, a third of the proper names
	 * in each replaced by invented ones.
	 *
	 * @returns the folder's path.
	 */
	step(number: number, folder: string): string;
}

const DAY = 86_400_000;
/** Letters that make a name anybody could say. */
const SYLLABLES =
	'bar cam dal fen gor hal kel lan mer nor pel quin ros sel tar ven wal yor zel bri dro'.split(' ');

/** @returns null where the machine has no real text. */
export function realText(): RealText | null {
	if (shared === null) return null;
	const root = join(shared, 'corpus', 'theyworkforyou');
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.xml'))
		.sort()
		.map((name) => ({ name, text: readFileSync(join(root, name), 'latin1') }))
		.filter(({ text }) => !/<publicwhip[^>]* latest="no"/.test(text));
	const all = files.map(({ text }) => text).join('\n');
	const small = new Set(all.match(/(?<![A-Za-z])[a-z]{4,}(?![A-Za-z])/g));
	const isProper = (word: string) => !small.has(word.toLowerCase());
	return {
		bytes: all.length,
		step(number, folder) {
			mkdirSync(folder, { recursive: true });
			const later = (date: string) =>
				new Date(Date.parse(date) + number * 7 * DAY).toISOString().slice(0, 10);
			const names = new Map<string, string>();
			const renamed = (word: string) => {
				const known = names.get(word);
				if (known !== undefined) return known;
				const made = isProper(word) ? invented(word, number) : word;
				names.set(word, made);
				return made;
			};
			for (const { name, text } of files) {
				const dated = text.replace(/2009-10-2[67]/g, later);
				const written =
					number === 0
						? text
						: dated.replace(/(?<=>)[^<]+/g, (words) => words.replace(/\b[A-Z][a-z]{4,}\b/g, renamed));
				const file = name.replace(/[/\\]/g, '-').replace(/2009-10-2[67]/, later);
				writeFileSync(join(folder, file), written, 'latin1');
			}
			return folder;
		},
	};
}

/** A name of the same length or so in two steps of three the name itself. */
function invented(word: string, step: number): string {
	let hash = step;
	for (const letter of word) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
	const random = seeded(hash);
	if (random() > 1 / 3) return word;
	let made = '';
	while (made.length < word.length) made += SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
	return made.slice(0, 1).toUpperCase() + made.slice(1);
}
