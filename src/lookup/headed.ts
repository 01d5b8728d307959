import type { Archive } from '../corpus/archive.ts';
import { wordsIn } from '../corpus/words/fold.ts';
import { EVERYWHERE } from '../corpus/words/search.ts';
import type { FoundPassage } from '../corpus/words/words-index.ts';
import { parseQuery } from './words/query.ts';
import { type Resolved, resolveQuery } from './words/resolve.ts';

/** What the record has of words that are no name: where they head an answer or a speech, and in how many passages they stand. */
export interface Elsewhere {
	/** Exchanges and speeches of which the heading has all the words, the nearest headings first. */
	readonly headed: readonly Headed[];
	/** Passages that have all the words; null where there are more than were counted. */
	readonly passages: number | null;
	/** Misspelt words, and those looked for in their place. */
	readonly corrected: Resolved['corrected'];
	/** Words that stand nowhere, nor anything like them. */
	readonly unknown: readonly string[];
}

export interface Headed {
	readonly content: string;
	readonly isExchange: boolean;
	readonly passage: FoundPassage;
}

/** Passages looked through for their headings, and those given. */
const LOOKED_THROUGH = 150;
const GIVEN = 25;

/** Looks through headings and every word for what a name-search did not meet. Any text may be asked. */
export function elsewhere(archive: Archive, typed: string): Elsewhere {
	const words = parseQuery(typed.replace(/["*|:]/g, ' ').slice(0, 200), () => false);
	const wanted = { ...words, wanted: words.wanted.slice(0, 20), excluded: [] };
	const resolved = resolveQuery(wanted, archive.words);
	if (wanted.wanted.length === 0) return { headed: [], passages: 0, corrected: [], unknown: [] };
	const found = archive.words.search(resolved.wanted, EVERYWHERE, 'best', 0, LOOKED_THROUGH);
	const asked = [...resolved.marked.stems, ...resolved.marked.phrases.flat()];
	const headed = new Map<string, Headed & { readonly more: number }>();
	for (const row of found.passages) {
		const passage = archive.words.passage(row);
		if (passage === null || passage.content === null) continue;
		const title = wordsIn(passage.title ?? '').map(({ stem }) => stem);
		if (asked.length === 0 || !asked.every((stem) => title.includes(stem)) || headed.has(passage.content))
			continue;
		headed.set(passage.content, {
			content: passage.content,
			isExchange: passage.isExchange,
			passage,
			more: title.length - asked.length,
		});
	}
	return {
		headed: [...headed.values()].toSorted((one, other) => one.more - other.more).slice(0, GIVEN),
		passages: found.total,
		corrected: resolved.corrected,
		unknown: resolved.unknown,
	};
}
