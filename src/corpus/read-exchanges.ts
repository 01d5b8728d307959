import type { Database } from 'better-sqlite3';
import type { Reference } from '../extract/facts.ts';
import { type Column, doMeet, parseColumn } from '../hansard/column.ts';
import type { House } from '../hansard/section.ts';
import type { Archive, PlaceCited, Source, Stored, StoredExchange } from './archive.ts';
import { passageIds } from './passage-id.ts';
import type { Facts } from './read-facts.ts';
import type { PassageRecord } from './record.ts';
import {
	byDate,
	FROM_PASSAGES,
	PASSAGE_COLUMNS,
	type PassageRow,
	type Places,
	partAt,
	sourceOf,
} from './sources.ts';
import { stateOf } from './state.ts';
import { citedColumns } from './subjects.ts';

export interface Exchanges extends ExchangeReader {
	/** The one exchange that a reference can mean; null where none is here or more than one would fit. */
	resolve(reference: Reference): string | null;
	/** Every exchange, once, without holding them all. */
	every(): Iterable<StoredExchange>;
}

type ExchangeReader = Pick<
	Archive,
	| 'exchange'
	| 'exchangesByUin'
	| 'exchangesStarting'
	| 'exchangesOn'
	| 'idsOn'
	| 'contribution'
	| 'referencesFrom'
	| 'referencesTo'
	| 'referencesCiting'
	| 'passagesOn'
>;

interface ExchangeRow extends PassageRow {
	readonly content: string;
}

/** An exchange, and what may keep it from being the one that is meant. */
interface PlaceRow {
	readonly content: string;
	readonly house: House | null;
	readonly volume: string | null;
}

/** The same with the column at which it stands. */
interface ColumnRow extends PlaceRow {
	readonly at: Column | null;
}

/** Days or volumes whose columns are kept at hand. */
const FEW = 4;

/** Sorts after every letter and digit of a UIN. */
const LAST = '\u{10FFFF}';

/** The questions put to SQLite: a test asks for the plan of each. */
export const EXCHANGE_QUERIES = {
	every: `SELECT id, content FROM passages WHERE kind = 'exchange' ORDER BY id`,
	byId: `SELECT ${PASSAGE_COLUMNS} FROM ${FROM_PASSAGES} WHERE p.content = ? AND p.kind = 'exchange'`,
	byUin: `SELECT p.content FROM uins u JOIN passages p ON p.id = u.passage WHERE u.uin = ? ORDER BY u.passage DESC`,
	starting: `SELECT p.content FROM uins u JOIN passages p ON p.id = u.passage
		WHERE u.uin >= ? AND u.uin < ? ORDER BY u.uin, u.passage DESC`,
	onDay: `SELECT p.content, s.house, s.volume FROM passages p LEFT JOIN sections s ON s.id = p.section
		WHERE p.id >= ? AND p.id < ? AND p.kind = 'exchange' ORDER BY p.id`,
	inColumn: `SELECT p.content, s.house, s.volume FROM columns c JOIN passages p ON p.id = c.passage
		LEFT JOIN sections s ON s.id = p.section
		WHERE c."column" = ? AND c.passage >= ? AND c.passage < ? AND p.kind = 'exchange' ORDER BY c.passage`,
	columnsOfDay: `SELECT c."column" AS printed, p.content, s.house, s.volume FROM columns c JOIN passages p ON p.id = c.passage
		LEFT JOIN sections s ON s.id = p.section
		WHERE c.passage >= ? AND c.passage < ? AND p.kind = 'exchange' ORDER BY c.passage`,
	columnsOfVolume: `SELECT c."column" AS printed, p.content, s.house, s.volume FROM sections s JOIN passages p ON p.section = s.id
		JOIN columns c ON c.passage = p.id WHERE s.volume = ? AND p.kind = 'exchange' ORDER BY p.id`,
	inVolume: `SELECT p.content, s.house, s.volume FROM sections s JOIN passages p ON p.section = s.id
		WHERE s.volume = ? AND p.kind = 'exchange' ORDER BY p.id`,
	allOnDay: `SELECT ${PASSAGE_COLUMNS} FROM ${FROM_PASSAGES}
		WHERE p.id >= ? AND p.id < ? AND p.content IS NOT NULL ORDER BY p.id`,
	holding: `SELECT ${PASSAGE_COLUMNS} FROM documents d JOIN passages p ON p.document = d.id JOIN blocks b ON b.id = p.block
		LEFT JOIN sections s ON s.id = p.section WHERE d.name = ? AND p.start <= ? ORDER BY p.start DESC, p.id DESC LIMIT 1`,
} as const;

export function exchangeReader(db: Database, places: Places, facts: Facts): Exchanges {
	const byId = db.prepare(EXCHANGE_QUERIES.byId);
	const every = db.prepare(EXCHANGE_QUERIES.every);
	const byUin = db.prepare(EXCHANGE_QUERIES.byUin).pluck();
	const starting = db.prepare(EXCHANGE_QUERIES.starting).pluck();
	const onDay = db.prepare(EXCHANGE_QUERIES.onDay);
	const inColumn = db.prepare(EXCHANGE_QUERIES.inColumn);
	const inVolume = db.prepare(EXCHANGE_QUERIES.inVolume);
	const columnsOfDay = db.prepare(EXCHANGE_QUERIES.columnsOfDay);
	const columnsOfVolume = db.prepare(EXCHANGE_QUERIES.columnsOfVolume);
	const holding = db.prepare(EXCHANGE_QUERIES.holding);
	const allOnDay = db.prepare(EXCHANGE_QUERIES.allOnDay);

	const exchange = (id: string): StoredExchange | null => stored(places, byId.all(id) as ExchangeRow[]);
	const all = (ids: Iterable<string>): readonly StoredExchange[] =>
		[...new Set(ids)].flatMap((id) => exchange(id) ?? []);
	const exchangesByUin = (uin: string) => all(byUin.all(uin.toUpperCase()) as string[]);

	const stateNow = stateOf(db);
	let known = { state: '', near: new Map<string, readonly ColumnRow[]>() };
	/** Every column of a day or a volume: whoever cites one cites it several times. */
	const columnsNear = (date: string | null, volume: string | null): readonly ColumnRow[] => {
		const state = stateNow();
		if (known.state !== state || known.near.size >= FEW) known = { state, near: new Map() };
		const key = `${date} ${volume}`;
		const held = known.near.get(key);
		if (held !== undefined) return held;
		const { from, below } = daysOf(date);
		const rows = date !== null ? columnsOfDay.all(from, below) : columnsOfVolume.all(volume);
		const read = (rows as (PlaceRow & { printed: string })[]).map((row) => ({
			...row,
			at: parseColumn(row.printed),
		}));
		known.near.set(key, read);
		return read;
	};

	/** Where nothing begins at a column, what is printed at a range that holds it (`984W` in `983-85W`). */
	function* atColumn(column: string, date: string | null, volume: string | null): Generator<PlaceRow> {
		const { from, below } = daysOf(date);
		let begins = false;
		for (const row of inColumn.iterate(column.toUpperCase(), from, below) as Iterable<PlaceRow>) {
			begins = true;
			yield row;
		}
		if (begins || (date === null && volume === null)) return;
		const wanted = parseColumn(column);
		for (const row of columnsNear(date, volume)) if (doMeet(row.at, wanted)) yield row;
	}

	/** Row by row, so that whoever wants a few reads a few: a column's number stands in every volume. */
	function* idsOn({ house, date, volume, column }: PlaceCited): Generator<string> {
		const { from, below } = daysOf(date);
		const rows =
			column !== null
				? atColumn(column, date, volume)
				: ((date !== null
						? onDay.iterate(from, below)
						: volume !== null
							? inVolume.iterate(volume)
							: []) as Iterable<PlaceRow>);
		for (const row of rows)
			if (
				(house === null || row.house === null || row.house === house) &&
				(volume === null || row.volume === null || row.volume === volume)
			)
				yield row.content;
	}
	const exchangesOn: Archive['exchangesOn'] = (citation) => all([...idsOn(citation)]);

	const resolve = ({ cites }: Reference): string | null => {
		const { uin, house, date, volume, column } = cites;
		const found =
			uin !== null
				? exchangesByUin(uin).filter(
						({ source }) =>
							(date === null || source.sittingDate === null || source.sittingDate === date) &&
							(house === null || source.house === null || source.house === house),
					)
				: column !== null && (date !== null || volume !== null)
					? exchangesOn({ house, date, volume, column })
					: [];
		const [only] = found;
		return found.length === 1 && only !== undefined ? only.id : null;
	};

	return {
		resolve,
		*every() {
			for (const { id, content } of every.iterate() as Iterable<{ id: number; content: string }>) {
				const rows = byId.all(content) as ExchangeRow[];
				if (copiesOf(places, rows)[0]?.row.id !== id) continue;
				const found = stored(places, rows);
				if (found !== null) yield found;
			}
		},
		exchange,
		exchangesByUin,
		exchangesStarting(uinPrefix, limit) {
			const from = uinPrefix.toUpperCase();
			const ids = new Set<string>();
			for (const id of starting.iterate(from, from + LAST) as Iterable<string>) {
				if (ids.size >= limit) break;
				ids.add(id);
			}
			return all(ids);
		},
		exchangesOn,
		idsOn(citation, most) {
			const ids = new Set<string>();
			for (const id of idsOn(citation)) {
				ids.add(id);
				if (ids.size >= most) break;
			}
			return [...ids];
		},
		passagesOn(date) {
			const { from, below } = passageIds(date);
			const rows = allOnDay.all(from, below) as ExchangeRow[];
			return rows.map((row) => {
				const record = places.record(row);
				const parts = record.answer === null ? record.parts : [...record.parts, record.answer];
				const held = (values: readonly (string | null)[]) => [
					...new Set(values.filter((value) => value !== null)),
				];
				return {
					content: row.content,
					isExchange: row.kind === 'exchange',
					source: sourceOf(row, { start: row.start, end: row.start + row.length }, record),
					page: row.sectionUrl ?? row.url,
					addresses: held(parts.map(({ url }) => url)),
					columns: held(parts.map(({ column }) => column)),
					uins: record.uins,
				};
			});
		},
		referencesCiting({ date, column, uin }) {
			const found = [
				...(uin === null ? [] : facts.under('uin', uin.toUpperCase(), 'reference')),
				...(date === null || column === null
					? []
					: citedColumns(date, column).flatMap((key) => facts.under('column', key, 'reference'))),
			].filter(({ cites }) => date === null || cites.date === null || cites.date === date);
			return [...new Map(found.map((reference) => [reference.id, reference])).values()];
		},
		contribution({ document, start }: Source) {
			const row = holding.get(document, start) as PassageRow | undefined;
			const part = row === undefined ? null : partAt(places.record(row), start);
			return part === null ? null : { start: part.start, end: part.end };
		},
		referencesFrom: ({ id }) =>
			facts.inExchange(id, 'reference').map((reference) => ({ ...reference, resolved: resolve(reference) })),
		referencesTo({ id, uins, source, citations }) {
			const columns = [source, ...citations].flatMap(({ sittingDate, column }) =>
				sittingDate === null || column === null ? [] : citedColumns(sittingDate, column),
			);
			const found = [
				...uins.flatMap((uin) => facts.under('uin', uin.toUpperCase(), 'reference')),
				...[...new Set(columns)].flatMap((column) => facts.under('column', column, 'reference')),
			];
			const distinct = new Map(
				found.map((reference): [string, Stored<Reference>] => [reference.id, reference]),
			);
			return [...distinct.values()].filter((reference) => resolve(reference) === id);
		},
	};
}

/** Ids of the passages of a day; of all days where it is not known. */
function daysOf(date: string | null): { from: number; below: number } {
	return date === null ? { from: 0, below: Number.MAX_SAFE_INTEGER } : passageIds(date);
}

/** One exchange out of every copy of it. */
function stored(places: Places, rows: readonly ExchangeRow[]): StoredExchange | null {
	const [first, ...others] = copiesOf(places, rows);
	if (first === undefined) return null;
	const { row, record, source } = first;
	const [from, to] = [record.parts[0], record.parts.at(-1)];
	return {
		id: row.content,
		uins: record.uins,
		question:
			from === undefined || to === undefined
				? ''
				: places.text(row.document, { start: from.start, end: to.end }),
		answer: record.answer === null ? null : places.text(row.document, record.answer),
		source,
		citations: others.map((copy) => copy.source),
		askedToReply: record.askedToReply,
		holdingAnswer: record.holdingAnswer,
		...(record.unclear && { unclear: true }),
		...(record.withdrawn && { withdrawn: places.text(row.document, record.withdrawn) }),
		askedBy: [...new Set(record.parts.flatMap(({ speaker }) => speaker ?? []))],
	};
}

function copiesOf(places: Places, rows: readonly ExchangeRow[]) {
	return rows
		.map((row) => ({ row, ...copyOf(row, places.record(row)) }))
		.sort((one, other) => byDate(one.source, other.source));
}

/** Who answers is the speaker of an exchange; its column is where it begins. */
function copyOf(row: ExchangeRow, record: PassageRecord) {
	const { parts, answer } = record;
	const whole = { start: parts[0]?.start ?? row.start, end: answer?.end ?? parts.at(-1)?.end ?? row.start };
	const asked = sourceOf(row, whole, record);
	const source = {
		...asked,
		column: asked.column ?? answer?.column ?? null,
		speaker: answer?.speaker ?? null,
		office: answer?.office ?? null,
		uin: record.uins[0] ?? null,
	};
	return { record, source };
}
