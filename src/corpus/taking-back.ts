import { UserError } from '../errors.ts';
import type { FactKind } from '../extract/facts.ts';
import { factsWithId } from './reading.ts';
import { withholding } from './withheld.ts';
import type { Writer } from './writer.ts';

interface DocumentRow {
	readonly name: string;
	readonly url: string | null;
	readonly origin: string | null;
	readonly sha256: string;
	readonly bytesSha256: string;
}

/**
 * Takes a document out for good: neither a second load of it nor a start brings it back.
 *
 * @param called its name, or the address it was read from.
 * @returns the names of the documents that went.
 * @throws UserError where there is none.
 */
export function removeDocument(writer: Writer, called: string): readonly string[] {
	const { db } = writer;
	const columns = 'name, url, origin, sha256, bytes_sha256 AS bytesSha256';
	const find = (where: string) =>
		db.prepare(`SELECT ${columns} FROM documents WHERE ${where} = ?`).all(called) as DocumentRow[];
	const named = find('name');
	const found = named.length > 0 ? named : find('url');
	if (found.length === 0)
		throw new UserError(`There is no document called ${called}.${likeIt(writer, called)}`);
	const note = db.prepare(`INSERT OR REPLACE INTO removed (sha256, bytes_sha256, name, url, origin)
		VALUES (:sha256, :bytesSha256, :name, :url, :origin)`);
	writer.together(() => {
		for (const document of found) {
			note.run(document);
			writer.unload(document.name);
		}
	});
	return found.map(({ name }) => name);
}

/**
 * Lets a removed document be loaded again. It is not loaded by this.
 *
 * @throws UserError where none of that name or address was removed.
 */
export function allowDocument(writer: Writer, called: string): void {
	const { changes } = writer.db.prepare('DELETE FROM removed WHERE name = ? OR url = ?').run(called, called);
	if (changes === 0) throw new UserError(`No document called ${called} was removed.`);
}

/**
 * Takes a reading back for good, on every page where it stands; or puts it back. The words stay: only what was read out of them is not
 * shown. It stays withheld when documents are read or loaded again, whatever a better reader makes of the same words.
 *
 * @param id of the fact; of one that is put back also the id that it had when it was taken back.
 * @throws UserError where there is no such fact, or it stands so already.
 */
export function withholdFact(writer: Writer, id: string, withheld = true): void {
	const { db } = writer;
	const held = withholding(db);
	const standing = held.withheldFor(id);
	if ((standing !== null) === withheld)
		throw new UserError(`The fact ${id} ${withheld ? 'is withheld already' : 'was not withheld'}.`);
	const known = db.prepare(`SELECT row, kind FROM facts WHERE ${factsWithId('')} LIMIT 1`);
	if (withheld && known.get({ id }) === undefined) throw new UserError(`There is no fact ${id}.`);
	const mark = db.prepare(`UPDATE facts SET withheld = :withheld WHERE ${factsWithId('')}`);
	const namesOf = db.prepare('SELECT name FROM subjects WHERE fact = ? AND name IS NOT NULL').pluck();
	writer.together(() => {
		const changing = standing === null ? [id] : held.readAs(standing);
		if (standing === null) {
			db.prepare('INSERT INTO withheld (id) VALUES (?)').run(id);
			held.keep(id);
		} else held.forget(standing);
		for (const each of changing) {
			mark.run({ id: each, withheld: Number(withheld) });
			const fact = known.get({ id: each }) as { row: number; kind: FactKind } | undefined;
			if (fact === undefined) continue;
			const names = namesOf.all(fact.row) as number[];
			writer.recount((book) => {
				for (const name of names) book.fact(name, fact.kind, withheld ? -1 : 1);
			});
		}
	});
}

function likeIt({ db }: Writer, called: string): string {
	const part = called.split(/[/\\]/).at(-1)?.slice(0, 12) ?? '';
	const near = db
		.prepare(`SELECT name FROM documents WHERE instr(name, ?) > 0 ORDER BY name LIMIT 3`)
		.pluck()
		.all(part) as string[];
	return near.length > 0 && part !== ''
		? ` Did you mean ${near.join(' or ')}?`
		: ' "npm run --silent export -- documents" lists them.';
}
