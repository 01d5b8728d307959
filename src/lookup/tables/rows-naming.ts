import type { Archive, Entity } from '../../corpus/archive.ts';
import { nameKey } from '../../extract/names/name-key.ts';
import { valueColumns } from '../../extract/tables/cells.ts';
import type { Finding } from '../figures-of.ts';
import { WHOLE_RECORD } from '../words/scope.ts';
import { readAsked } from './asked.ts';
import { passagesWith } from './find.ts';
import type { Found } from './match.ts';

/** Names that rows are looked for by, passages with each, and tables given. */
const MOST_NAMES = 3;
const MOST_PASSAGES = 40;
const MOST_TABLES = 4;

/** The rows whose own label or group is a name of it, table by table, the newest answer first. */
export function rowsNaming(archive: Archive, { names }: Entity): readonly Found[] {
	const keys = new Set(names.map(({ name }) => nameKey(name)));
	const found = new Map<string, Found>();
	for (const passage of passagesNaming(archive, names)) {
		for (const table of archive.tablesIn(passage)) {
			if (found.size >= MOST_TABLES) return [...found.values()];
			const rows = table.rows.flatMap(({ labels, groups, cells }, at) =>
				cells.some(({ value }) => value !== null) &&
				[...labels, ...groups].some((label) => keys.has(nameKey(label)))
					? [at]
					: [],
			);
			const columns = valueColumns(table);
			if (rows.length > 0 && columns.length > 0)
				found.set(table.id, { table, rows, columns, fit: 0, had: 0, inTurn: false });
		}
	}
	return [...found.values()];
}

/** Each passage with one of the names, name by name as far as they are wanted. */
function* passagesNaming(archive: Archive, names: Entity['names']) {
	const given = new Set<number>();
	for (const { name } of names.slice(0, MOST_NAMES)) {
		const asked = readAsked(archive, `"${name.replaceAll('"', '')}"`);
		const newest = { ...WHOLE_RECORD, sort: 'newest' } as const;
		for (const passage of passagesWith(archive, asked, newest, MOST_PASSAGES).rows) {
			if (given.has(passage)) continue;
			given.add(passage);
			yield passage;
		}
	}
}

/** Findings without those that stand in rows shown whole. */
export function besideRows(findings: readonly Finding[], tables: readonly Found[]): readonly Finding[] {
	return findings.filter(
		({ whole }) =>
			!tables.some(
				({ table, rows }) =>
					whole.cell !== undefined &&
					whole.source.document === table.source.document &&
					whole.cell.table === table.start &&
					rows.includes(whole.cell.row),
			),
	);
}
