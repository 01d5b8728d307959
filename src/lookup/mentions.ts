import type { Archive, Entity } from '../corpus/archive.ts';
import { type Answer, mentioned, type Passage, some } from './answer.ts';

export interface MentionsAnswer extends Answer {
	readonly kind: 'mentions';
	readonly entity: Entity;
	/** How many there are; `passages` holds the first of them. */
	readonly count: number;
}

/** As many as can be read page by page; beyond, a search does better. */
const MOST = 100;

/** Places where a name stands in text that gives no fact of it, oldest first; null where there is none. */
export function lookUpMentions(archive: Archive, id: string): MentionsAnswer | null {
	const entity = archive.entity(id);
	if (entity === null) return null;
	const passages: readonly Passage[] = archive.mentions(entity, MOST, 0).map(mentioned);
	if (!some(passages)) return null;
	return {
		kind: 'mentions',
		subject: entity.name,
		extent: archive.extent(),
		entity,
		count: archive.countMentions(entity),
		passages,
	};
}
