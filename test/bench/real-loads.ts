import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '../../src/corpus/prepare.ts';
import { openArchive } from '../../src/corpus/read.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/hansard/read.ts';
import { storedTexts } from '../support/stored-text.ts';
import { insertRaw, load, loadAhead, processorMs } from './loads.ts';
import type { Part, Table } from './measure.ts';
import { type RealText, realText } from './real.ts';

/** Loading real text: where the time goes, and how it grows with what is in already. Sizes are steps: real days and their clones. */
export const bench: Part = async ({ sizes, folder, tries, say }) => {
	const real = realText();
	if (real === null) return [];
	const turns = Math.max(tries, 1);
	const steps = Math.max(...sizes);
	return [await stages(real, folder, turns, say), growth(real, folder, steps, say)];
};

/** One step, stage by stage, each by itself; the least of several turns. */
async function stages(
	real: RealText,
	folder: string,
	turns: number,
	say: (line: string) => void,
): Promise<Table> {
	const days = real.step(0, join(folder, 'days'));
	const files = readdirSync(days).map((name) => ({ name, bytes: readFileSync(join(days, name)) }));
	const least = new Map<string, number>();
	const sizes = new Map<string, number>();
	const note = (what: string, ms: number) =>
		least.set(what, Math.min(least.get(what) ?? Number.POSITIVE_INFINITY, ms));
	const stage = (what: string, work: () => unknown) => note(what, processorMs(work));
	let texts: readonly string[] = [];
	for (let turn = 0; turn < turns; turn++) {
		say(`stages, turn ${turn + 1} of ${turns}`);
		const file = (name: string) => join(folder, `${turn}-${name}.sqlite`);
		const documents = files.map(({ name, bytes }) => {
			const read = readDocument(bytes, { name });
			if ('skipped' in read) throw new Error(read.note);
			return read;
		});
		stage('read', () => files.map(({ name, bytes }) => readDocument(bytes, { name })));
		stage('extract', () => documents.map((document) => factsOf(document, extract)));
		stage('read, extract and store, without derived indexes', () => load(file('bare'), days, []));
		stage('full ingest', () => load(file('full'), days));
		stage('second run, nothing changed', () => load(file('full'), days));
		note('the writing thread of a full ingest, where another reads', await loadAhead(file('ahead'), days));
		const archive = openArchive(file('full'));
		texts = storedTexts(archive.db, "kind <> 'between'");
		archive.close();
		stage('raw: one FTS5 table', () => sizes.set('raw: one FTS5 table', insertRaw(file('raw'), texts)));
		sizes.set('read, extract and store, without derived indexes', statSync(file('bare')).size);
		sizes.set('full ingest', statSync(file('full')).size);
	}
	const raw = least.get('raw: one FTS5 table') ?? 1;
	const words = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	return {
		title: 'Loading two real sitting days',
		notes: [
			`${(real.bytes / 1e6).toFixed(1)} MB of XML, ${(words / 1e6).toFixed(1)} MB of stored text, ${texts.length} passages; each stage by itself, the least of ${turns} turns.`,
		],
		columns: ['what', 'processor ms', 'times raw', 's a MB of XML', 'times the text'],
		rows: [...least].map(([what, ms]) => {
			const held = sizes.get(what);
			return [what, ms, ms / raw, ms / real.bytes / 1e-3, held === undefined ? '' : held / words];
		}),
	};
}

/** Step after step into one archive, each a run of its own, as day follows day. */
function growth(real: RealText, folder: string, steps: number, say: (line: string) => void): Table {
	const file = join(folder, 'growing.sqlite');
	const rows: (readonly (string | number)[])[] = [];
	let second = 0;
	for (let step = 0; step < steps; step++) {
		const days = real.step(step, join(folder, `step-${step}`));
		const ms = processorMs(() => load(file, days));
		if (step === 1) second = ms;
		const archive = openArchive(file);
		const count = (table: string) =>
			archive.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
		const text = archive.db.prepare('SELECT sum(length) FROM documents').pluck().get() as number;
		rows.push([
			step + 1,
			count('names'),
			archive.extent().exchanges,
			ms,
			step < 1 ? '' : ms / second,
			statSync(file).size / text,
		]);
		archive.close();
		say(`step ${step + 1} of ${steps}: ${ms.toFixed(0)} ms`);
	}
	return {
		title: 'Loading more and more',
		notes: [
			`The same days again and again, weeks later and with a third of their proper names invented anew: ${(real.bytes / 1e6).toFixed(1)} MB of XML a step, each step a run of its own.`,
		],
		columns: ['step', 'names', 'exchanges', 'processor ms', 'times the second', 'file, times the text'],
		rows,
	};
}
