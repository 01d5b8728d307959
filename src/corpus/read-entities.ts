import type { Database, Statement } from 'better-sqlite3';
import type { EntityKind, Mention } from '../extract/facts.ts';
import { nameKey } from '../extract/names/name-key.ts';
import { sentences } from '../grammar/sentences.ts';
import type { Span } from '../hansard/section.ts';
import { kindLettered, kindsBeside } from '../kinds.ts';
import type { Archive, Entity, EntityName, Source } from './archive.ts';
import { entityId, inOrderOfKeys, type OfKey } from './entity-id.ts';
import type { PassageRecord } from './record.ts';
import type { TieBasis } from './settle.ts';
import { FROM_PASSAGES, PASSAGE_COLUMNS, type PassageRow, type Places, partAt, sourceOf } from './sources.ts';
import { TALLIES, talliesOf } from './tallies.ts';

type EntityReader = Pick<
	Archive,
	'entity' | 'entities' | 'countEntities' | 'mentions' | 'countMentions' | 'namedIn'
>;

interface EntityRow {
	readonly row: number;
	readonly kind: EntityKind;
	readonly root: number;
	readonly id: string;
	readonly name: string;
	readonly initialism: string | null;
	readonly initialismBasis: Entity['initialismBasis'];
	/** JSON. */
	readonly facts: string;
	readonly mentions: number;
	readonly firstDate: string | null;
	readonly lastDate: string | null;
}

interface Spelling {
	readonly id: number;
	readonly kind: EntityKind;
	readonly name: string;
	readonly key: string;
	/** The key it is tied to. */
	readonly owner: string | null;
	readonly basis: TieBasis;
}

interface PlaceRow extends PassageRow {
	readonly placeStart: number;
	readonly placeEnd: number;
	readonly asked: number;
}

/** Spellings told of one entity: the most printed. */
const TOLD = 24;

const ENTITY = `e.row, e.kind, e.root, e.id, e.name, e.initialism, e.initialism_basis AS initialismBasis, ${TALLIES} AS facts, e.mentions, e.first_date AS firstDate, e.last_date AS lastDate`;

/** The questions put to SQLite: a test asks for the plan of each. */
export const ENTITY_QUERIES = {
	byId: `SELECT ${ENTITY} FROM entity_keys k JOIN entities e ON e.root = k.root WHERE k.id = ?`,
	ofKind: `SELECT ${ENTITY} FROM entities e WHERE e.kind = ? ORDER BY e.documented DESC, e.id LIMIT ? OFFSET ?`,
	count: 'SELECT count(*) FROM entities WHERE kind = ?',
	spellings: `SELECT n.id, n.kind, n.name, n.key, o.key AS owner, k.basis FROM entity_keys k JOIN names n ON n.kind = k.kind AND n.key = k.key
		LEFT JOIN entity_keys o ON o.id = k.owner WHERE k.root = ? ORDER BY n.mentions + n.uses DESC, n.name, k.id LIMIT ${TOLD}`,
	beside: `SELECT k.id AS keyId, o.id, o.kind, o.name, o.key, l.key AS owner FROM entity_keys k JOIN ties l ON l.kind = k.kind AND l.key = k.key AND l.basis = 'printed'
		CROSS JOIN names o ON o.kind = l.kind AND o.key = l.other_key WHERE k.root = ?`,
	shownBy: `SELECT l.start AS placeStart, l."end" AS placeEnd, 0 AS asked, ${PASSAGE_COLUMNS}
		FROM links l, ${FROM_PASSAGES}
		WHERE l.kind = ? AND l.key = ? AND l.basis = ? AND l.other_key = ? AND p.id = l.passage LIMIT 1`,
	mentionedAt: `SELECT m.start AS placeStart, m."end" AS placeEnd, m.asked, ${PASSAGE_COLUMNS}
		FROM mentions m, ${FROM_PASSAGES} WHERE m.name = ? AND p.id = m.passage ORDER BY m.passage, m.start LIMIT 1`,
	bare: `SELECT m.start AS placeStart, m."end" AS placeEnd, m.asked, ${PASSAGE_COLUMNS}
		FROM mentions m, ${FROM_PASSAGES} WHERE m.name = ? AND m.bare = 1 AND p.id = m.passage
		ORDER BY m.passage, m.start LIMIT ?`,
	bareCount: `SELECT sum(k.bare) FROM entity_keys i JOIN entity_keys k ON k.root = i.root
		WHERE i.id = ?`,
	everySpelling: `SELECT k.id AS keyId, n.id, n.name FROM entity_keys i JOIN entity_keys k ON k.root = i.root
		JOIN names n ON n.kind = k.kind AND n.key = k.key WHERE i.id = ?`,
	namedIn: `SELECT n.kind, n.key FROM mentions m CROSS JOIN names n ON n.id = m.name
		WHERE m.passage = (SELECT p.id FROM documents d JOIN passages p ON p.document = d.id
			WHERE d.name = ? AND p.start <= ? ORDER BY p.start DESC, p.id DESC LIMIT 1)
			AND m.start >= ? AND m."end" <= ? ORDER BY m.start`,
	sisters: `SELECT k.id AS own, e.id FROM entity_keys k JOIN entities e ON e.root = k.root
		WHERE k.id = ? OR (k.id > ? AND k.id < ?) ORDER BY k.id LIMIT 500`,
} as const;

export function entityReader(db: Database, places: Places): EntityReader {
	const q = Object.fromEntries(
		Object.entries(ENTITY_QUERIES).map(([name, text]) => [name, db.prepare<unknown[]>(text)]),
	) as Record<keyof typeof ENTITY_QUERIES, Statement<unknown[]>>;

	/** The sentence or sentences of the stored text that a place stands in. */
	const around = (row: PlaceRow, record: PassageRecord): { quote: string; source: Source } => {
		const whole = { start: row.start, end: Math.max(row.placeEnd, row.start) };
		const tail = places.text(row.document, { start: row.placeEnd, end: row.placeEnd + 4_000 });
		const words = places.text(row.document, whole) + (/^[^\n]*/.exec(tail)?.[0] ?? '');
		const at = { start: row.placeStart - row.start, end: row.placeEnd - row.start };
		const line = { start: words.lastIndexOf('\n', at.start - 1) + 1, end: words.length };
		const holding = sentences(words, line).filter(({ start, end }) => start < at.end && end > at.start);
		const [first, last] = [holding[0] ?? at, holding.at(-1) ?? at];
		const span = { start: first.start + row.start, end: last.end + row.start };
		return { quote: places.text(row.document, span), source: sourceOf(row, span, record) };
	};

	const shown = (row: PlaceRow | undefined): Pick<EntityName, 'quote' | 'source'> =>
		row === undefined ? { quote: null, source: null } : around(row, places.record(row));
	const nameOf = ({ id, kind, name, key, owner, basis }: Spelling): EntityName => {
		if (basis === 'initials') return { name, basis, quote: null, source: null };
		const tied =
			owner === null ? undefined : (q.shownBy.get(kind, owner, basis, key) as PlaceRow | undefined);
		return { name, basis, ...shown(tied ?? (q.mentionedAt.get(id) as PlaceRow | undefined)) };
	};

	/** Keys that differ only by the number at their end are numbered sisters. */
	const sistersOf = ({ kind, name, id }: EntityRow): readonly string[] => {
		if (kind !== 'operation') return [];
		const base = entityId(kind, nameKey(name).replace(/ \d+$/, ''));
		const near = q.sisters.all(base, `${base}-`, `${base}.`) as { own: string; id: string }[];
		const numbers = near
			.map((sister) => ({
				id: sister.id,
				number: /^-(\d+)$/.exec(sister.own.slice(base.length))?.[1] ?? '0',
				own: sister.own,
			}))
			.filter(({ own, number }) => own === base || number !== '0')
			.sort((one, other) => Number(one.number) - Number(other.number));
		return [...new Set(numbers.map((sister) => sister.id))].filter((sister) => sister !== id);
	};

	const entityOf = (row: EntityRow): Entity => {
		const { kind, id, name, initialism, initialismBasis, firstDate, lastDate } = row;
		const spellings = q.spellings.all(row.root) as Spelling[];
		const joined = new Set(spellings.map((spelling) => spelling.id));
		const beside = inOrderOfKeys(q.beside.all(row.root) as (Omit<Spelling, 'basis'> & OfKey)[])
			.slice(0, TOLD)
			.filter((other) => !joined.has(other.id));
		return {
			id,
			kind,
			name,
			initialism,
			initialismBasis,
			names: [
				...spellings.map((spelling) => nameOf(spelling)),
				...beside.map((other) => nameOf({ ...other, basis: 'printed' })),
			],
			facts: talliesOf(row.facts),
			mentions: row.mentions,
			firstDate,
			lastDate,
			sisters: sistersOf(row),
		};
	};

	/** An id that an older version gave finds the entity of its name still, where its kind or the key of its name is told otherwise now. */
	const rowOf = (id: string): EntityRow | undefined => {
		const [letter, key = ''] = id.split(':');
		const kind = kindLettered(letter);
		const now =
			kind === null ? [] : kindsBeside(kind).map((one) => entityId(one, nameKey(key.replaceAll('-', ' '))));
		return [id, ...now]
			.map((each) => q.byId.get(each) as EntityRow | undefined)
			.find((row) => row !== undefined);
	};

	const bare = (id: string, limit: number, offset: number) =>
		inOrderOfKeys(q.everySpelling.all(id) as (OfKey & { id: number; name: string })[])
			.flatMap(({ id: name, name: printed }) =>
				(q.bare.all(name, limit + offset) as PlaceRow[]).map((row) => ({ row, printed })),
			)
			.sort((one, other) => one.row.id - other.row.id || one.row.placeStart - other.row.placeStart)
			.slice(offset, offset + limit);

	return {
		entity(id) {
			const row = rowOf(id);
			return row === undefined ? null : entityOf(row);
		},
		entities: (kind, limit, offset) => (q.ofKind.all(kind, limit, offset) as EntityRow[]).map(entityOf),
		countEntities: (kind) => (q.count.get(kind) as { 'count(*)': number })['count(*)'],
		mentions: ({ id, kind }, limit, offset) =>
			bare(id, limit, offset).map(({ row, printed }) => {
				const record = places.record(row);
				return { ...mentionOf(row, record, kind, printed), ...around(row, record) };
			}),
		namedIn({ document, start, end }) {
			const named = q.namedIn.all(document, start, start, end) as { kind: EntityKind; key: string }[];
			const rows = [...new Set(named.map(({ kind, key }) => entityId(kind, key)))].map(
				(id) => q.byId.get(id) as EntityRow | undefined,
			);
			const found = rows.filter((row) => row !== undefined);
			return [...new Map(found.map((row) => [row.id, row])).values()].map(
				({ id, kind, name, initialism, initialismBasis }) => ({
					id,
					kind,
					name,
					initialism: initialismBasis === 'printed' ? initialism : null,
				}),
			);
		},
		countMentions: ({ id }) => (q.bareCount.get(id) as Record<string, number | null>)['sum(k.bare)'] ?? 0,
	};
}

function mentionOf(
	row: PlaceRow,
	record: PassageRecord,
	kind: EntityKind,
	name: string,
): Omit<Mention, 'exchange'> {
	const span: Span = { start: row.placeStart, end: row.placeEnd };
	const part = partAt(record, span.start);
	return {
		kind,
		name,
		...span,
		contributionStart: part?.start ?? row.start,
		asked: row.asked === 1,
	};
}
