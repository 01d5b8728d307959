import { createHash } from 'node:crypto';
import { ENTITY_KINDS, type EntityKind } from '../kinds.ts';

const LONGEST = 60;
const TAIL = 8;

/** What is read key by key. */
export interface OfKey {
	/** Id of the key. */
	readonly keyId: string;
}

/** What belongs to the keys of one entity, key by key in their order: sorted here, as SQLite would make a table for it. */
export function inOrderOfKeys<Row extends OfKey>(rows: Row[]): readonly Row[] {
	return rows.length < 2
		? rows
		: rows.sort((one, other) => (one.keyId < other.keyId ? -1 : one.keyId > other.keyId ? 1 : 0));
}

/**
 * The id of an operation, body or term, made of one of its names: the same wherever and whenever it is loaded, and safe in
 * a `custom_id`, of which it takes at most 60 characters.
 *
 * @param key what `nameKey` makes of the name.
 */
export function entityId(kind: EntityKind, key: string): string {
	const whole = `${ENTITY_KINDS[kind].letter}:${key.replaceAll(' ', '-')}`;
	if (whole.length <= LONGEST) return whole;
	const tail = createHash('sha256').update(whole).digest('base64url').replaceAll(/[-_]/g, '0').slice(0, TAIL);
	return `${whole.slice(0, LONGEST - TAIL - 1)}-${tail}`;
}
