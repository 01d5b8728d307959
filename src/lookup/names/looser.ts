import Fuse from 'fuse.js';
import type { NameEntry } from '../../corpus/names/name-index.ts';
import type { Match } from './match.ts';

/** How much a form tells: a canonical name more than an alias, and that more than letters. */
const WEIGHTS = { name: 3, aliases: 2, letters: 1 } as const;
/** Fuse scores from 0, the same, to 1: what is worse than this is not worth offering. */
const WORST = 0.2;

/**
 * What stands within a name, roughly: the last resort where neither its letters from the start nor its words are near (`feather`
 * for `Quillfeather`). Fuse reads the whole list, so that it is given a short one.
 *
 * @param entries at most about a hundred.
 * @returns best first, one an entity, all of them only `near`.
 */
export function looselyNear(query: string, entries: readonly NameEntry[], limit: number): readonly Match[] {
	const entities = new Map<
		string,
		{ entry: NameEntry; name: string; aliases: string[]; letters: string[] }
	>();
	for (const entry of entries) {
		const held = entities.get(entry.entityId) ?? { entry, name: entry.name, aliases: [], letters: [] };
		if (entry.role === 'alias') held.aliases.push(entry.form);
		if (entry.role === 'initialism' || entry.role === 'initials') held.letters.push(entry.form);
		entities.set(entry.entityId, held);
	}
	const fuse = new Fuse([...entities.values()], {
		keys: Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight })),
		ignoreLocation: true,
		includeScore: true,
		threshold: WORST,
	});
	return fuse.search(query, { limit }).map(({ item: { entry }, score = 1 }) => {
		const { entityId, kind, name } = entry;
		return { entityId, kind, name, matchedOn: name, why: 'near', score: (1 - score) / 2 };
	});
}
