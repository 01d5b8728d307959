import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '../../src/corpus/prepare.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/hansard/read.ts';
import { exchanges, type Generated } from './exchanges.ts';
import { insertRaw, load, processorMs } from './loads.ts';
import type { Part, Table } from './measure.ts';

/** Exchanges a page, as a topic of a day's written answers has them. */
const PER_PAGE = 6;

/**
 * Loading against the least that could be done: the same text, an exchange a row, put into one FTS5 table. What the rest of the time is
 * spent on is measured stage by stage, each by itself.
 */
export const bench: Part = async ({ sizes, folder, seed, say }) => {
	const rows: (readonly (string | number)[])[] = [];
	const peaks: string[] = [];
	for (const size of sizes) {
		const pages = join(folder, String(size));
		mkdirSync(pages);
		const { texts, files } = writePages(pages, size, seed);
		const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
		const row = (what: string, ms: number, held: number | string = '') =>
			rows.push([size, what, ms, ms / raw, held === '' ? '' : Number(held) / bytes]);
		const file = (name: string) => join(folder, `${size}-${name}.sqlite`);

		say(`${size} exchanges, ${(bytes / 1e6).toFixed(1)} MB, ${files.length} pages`);
		const raw = processorMs(() => insertRaw(file('raw'), texts));
		row('raw: one FTS5 table', raw, statSync(file('raw')).size);
		const bare = processorMs(() => load(file('bare'), pages, []));
		row(
			'read',
			processorMs(() => files.map((one) => readDocument(readFileSync(one), { name: one }))),
		);
		row(
			'read and extract',
			processorMs(() => files.map(readFacts)),
		);
		row('read, extract and store, without derived indexes', bare, statSync(file('bare')).size);
		row(
			'full ingest',
			processorMs(() => load(file('full'), pages)),
			statSync(file('full')).size,
		);
		row(
			'second run, nothing changed',
			processorMs(() => load(file('full'), pages)),
		);
		const typed = ['run', '--silent', 'ingest', '--', '--db', file('script'), '--json', pages];
		const script = spawnSync('npm', typed, { encoding: 'utf8' });
		const { peakMb } = JSON.parse(script.stdout) as { peakMb: number };
		peaks.push(`${size} exchanges by npm run ingest: ${peakMb} MB resident at most.`);
	}
	const table: Table = {
		title: 'Loading',
		notes: [
			`Generated pages of ${PER_PAGE} exchanges each, no words of the record; one run each, in this order, on one machine.`,
			'Size is of the file, against the text of the exchanges.',
			...peaks,
		],
		columns: ['exchanges', 'what', 'processor ms', 'times raw', 'times the text'],
		rows,
	};
	return [table];
};

function readFacts(file: string): unknown {
	const document = readDocument(readFileSync(file), { name: file });
	if ('skipped' in document) throw new Error(document.note);
	return factsOf(document, extract);
}

function writePages(
	folder: string,
	size: number,
	seed: number,
): { texts: readonly string[]; files: readonly string[] } {
	const texts: string[] = [];
	const files: string[] = [];
	let page: Generated[] = [];
	const close = () => {
		const [first] = page;
		if (first === undefined) return;
		const name = join(folder, `${first.date} ${files.length}.txt`);
		const day = new Date(first.date).toLocaleDateString('en-GB', {
			weekday: 'long',
			day: 'numeric',
			month: 'long',
			year: 'numeric',
			timeZone: 'UTC',
		});
		const answers = page.map(({ text }) => text).join('\n\n');
		writeFileSync(
			name,
			`Skip to main content\n\n${first.title}\n\nVolume 300: debated on ${day.replace(',', '')}\n\n${answers}\n`,
		);
		files.push(name);
		page = [];
	};
	for (const generated of exchanges(seed)) {
		if (texts.length === size) break;
		if (page.length === PER_PAGE || (page[0] !== undefined && page[0].date !== generated.date)) close();
		page.push(generated);
		texts.push(generated.text);
	}
	close();
	return { texts, files };
}
