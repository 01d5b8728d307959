import type { Database } from 'better-sqlite3';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { places } from '../../src/corpus/sources.ts';
import { openWordsIndex } from '../../src/corpus/words/open.ts';
import { parseQuery } from '../../src/lookup/words/query.ts';
import { resolveQuery } from '../../src/lookup/words/resolve.ts';
import { measure, type Settings, seeded, type Table, triesNote, type Value } from './measure.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One slip: a letter left out, put in, changed, or swapped with the next. */
export function slipped(word: string, random: () => number): string {
	const at = Math.floor(random() * word.length);
	const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? '';
	switch (Math.floor(random() * 4)) {
		case 0:
			return word.slice(0, at) + word.slice(at + 1);
		case 1:
			return word.slice(0, at) + letter + word.slice(at);
		case 2:
			return word.slice(0, at) + letter + word.slice(at + 1);
		default:
			return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
	}
}

/** Misspelt words put right: which were, and how long it takes, against libraries given the same vocabulary. */
export async function slipTable(db: Database, { seed, tries }: Settings): Promise<Table> {
	const index = openWordsIndex(db, places(db));
	const words = db.prepare<[], string>('SELECT word FROM words_spelt ORDER BY id').pluck().all();
	const known = new Set(words);
	const random = seeded(seed + 11);
	const long = words.filter((word) => /^[a-z]{6,}$/.test(word));
	const slips: { typed: string; meant: string }[] = [];
	while (slips.length < 1000) {
		const meant = long[Math.floor(random() * long.length)] ?? '';
		const once = slipped(meant, random);
		const typed = random() < 0.3 && meant.length > 7 ? slipped(once, random) : once;
		if (!known.has(typed)) slips.push({ typed, meant });
	}
	const ours = (typed: string) =>
		resolveQuery(
			parseQuery(typed, () => false),
			index,
		).corrected[0]?.meant ?? typed;
	const fuse = new Fuse(words);
	const mini = new MiniSearch({ fields: ['word'], idField: 'word' });
	mini.addAll(words.map((word) => ({ word })));
	const contenders: readonly (readonly [string, number, (typed: string) => string | undefined])[] = [
		['Despatch Box', 1000, ours],
		['fuse.js', 20, (typed) => fuse.search(typed, { limit: 1 })[0]?.item],
		['minisearch, fuzzy 2', 200, (typed) => mini.search(typed, { fuzzy: 2 })[0]?.id],
	];
	const rows: Value[][] = [];
	for (const [name, count, correct] of contenders) {
		const asked = slips.slice(0, count);
		const right = asked.filter(({ typed, meant }) => correct(typed) === meant).length;
		const { median, p99 } = await measure(asked, ({ typed }) => correct(typed), Math.min(20, count), tries);
		rows.push([name, count, right / count, median, p99]);
	}
	return {
		title: `Words: misspelt ones put right, from a vocabulary of ${words.length.toLocaleString('en-GB')}`,
		notes: [
			'Words of six letters or more with one slip, or (three in ten of the long ones) two. Made-up words lie closer together than English ones, and several may be equally near: nobody can be right of them all.',
			triesNote(tries),
		],
		columns: ['', 'words', 'right first', 'median, ms', 'p99, ms'],
		rows,
	};
}
