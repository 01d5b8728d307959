import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { commands, controls } from '../../commands/index.ts';
import { EXPORT_KINDS, exportLines } from '../../src/corpus/export.ts';
import { keeper } from '../../src/corpus/keep.ts';
import { archiveOf, type OpenArchive } from '../../src/corpus/read.ts';
import { removeDocument, withholdFact } from '../../src/corpus/taking-back.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { UserError } from '../../src/errors.ts';
import { type Given, seeds } from '../support/archive.ts';
import { estuary } from '../support/estuary.ts';
import { buttons, press, reply, requestOf } from '../support/turning.ts';

const LINES = [
	'/define bycatch',
	'/operation kittiwake',
	'/operation kitiwak',
	'/operation operati',
	'/agency TWA',
	'/agency tidal wters',
	'/search words:"unlicensed nets" OR bycatch from:2003 to:2008',
	'/search words:net* sort:newest house:Commons',
	'/search words:unlicenced',
	'/question 99101',
	'/question HC Deb 3 March 2003',
	'/figures nets',
	'/figures Operation Kittiwake',
	'/browse operations',
	'/check "unlicensed nets" Operation Kittiwake seized 412 nets and 7,300 more [HL512]',
	'/about',
	'/help',
];

/** Whatever is prepared while a function runs, each text once. */
function preparedBy(run: () => void): ReadonlySet<string> {
	const texts = new Set<string>();
	const { prepare } = Database.prototype;
	const spy = vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (
		this: Database.Database,
		text: string,
	) {
		texts.add(text);
		return prepare.call(this, text);
	} as typeof prepare);
	try {
		run();
	} finally {
		spy.mockRestore();
	}
	return texts;
}

function unlessRefused<T>(asking: () => T): T | null {
	try {
		return asking();
	} catch (error) {
		if (error instanceof UserError) return null;
		throw error;
	}
}

/** Asks everything that can be asked in a line, presses what the answers offer, and types into every option. */
function ask(archive: OpenArchive): void {
	for (const line of LINES) {
		const answer = unlessRefused(() => reply(line, archive));
		if (answer === null) continue;
		for (const label of buttons(answer.message).keys())
			unlessRefused(() => press(answer.message, label, archive, {}, controls));
	}
	for (const command of commands) {
		for (const option of 'options' in command.data ? (command.data.options ?? []) : [])
			for (const typed of ['', 'ki', 'kittiwake', 'operati', '991', 'nets'])
				command.autocomplete?.(option.name, typed, archive, requestOf());
		const words = 'The TWA said that Operation Kittiwake "managed to seize 412 nets".';
		unlessRefused(() => command.execute({ ...requestOf(), targetText: words }, archive));
	}
}

/** An archive into which documents came, came again otherwise, and out of which they went. */
function load(documents: readonly Given[]): OpenArchive {
	const writer = openWriter(':memory:');
	const { take } = keeper(writer);
	for (const { text, ...hints } of documents) take({ bytes: Buffer.from(text), hints, origin: null });
	const [first, second] = documents;
	if (first === undefined || second === undefined) throw new Error('no documents');
	const { text, ...hints } = first;
	take({ bytes: Buffer.from(text.replaceAll('nets', 'lines')), hints, origin: null });
	removeDocument(writer, second.name);
	writer.finish();
	const archive = archiveOf(writer.db);
	const [figure] = [...exportLines(archive.db, 'figures')] as { id: string }[];
	if (figure === undefined) throw new Error('no figures');
	withholdFact(writer, figure.id.replace(/\.\d$/, ''));
	return archive;
}

/** Entities are read in this order a page at a time, and are counted by it. */
const inOrder = (detail: string) => detail.includes('INDEX entities_documented ');

// SQLite once started from the far end of a join, where it read the names of all operations to find those of one.
test('nothing that a load, a command or an export asks goes through all of one kind', () => {
	let archive: OpenArchive | undefined;
	const texts = preparedBy(() => {
		archive = load([...estuary, ...seeds()]);
		ask(archive);
		for (const kind of EXPORT_KINDS) for (const _ of exportLines(archive.db, kind));
	});
	if (archive === undefined) throw new Error('no archive');
	expect(texts.size).toBeGreaterThan(120);
	const faults: string[] = [];
	for (const text of texts) {
		if (!/^\s*(?:SELECT|WITH|UPDATE|DELETE|INSERT)/i.test(text)) continue;
		const names = [...new Set(text.match(/:\w+/g) ?? [])].map((name) => [name.slice(1), 1]);
		const bound = [...text.matchAll(/\?/g)].map(() => 1);
		const statement = archive.db.prepare(`EXPLAIN QUERY PLAN ${text}`);
		const plan = (
			names.length > 0 ? statement.all(...bound, Object.fromEntries(names)) : statement.all(...bound)
		) as { detail: string }[];
		for (const { detail } of plan)
			if (/\(kind=\?\)/.test(detail) && !inOrder(detail)) faults.push(`${detail}\n\t${text}`);
	}
	archive.close();
	expect(faults).toEqual([]);
});
