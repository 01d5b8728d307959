import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { z } from 'zod';
import { readConfig } from './config.ts';
import { findDocuments, inOrderOfDates, USUAL_MEMORY } from './corpus/find-documents.ts';
import { garbageCollector } from './corpus/garbage.ts';
import { ingest, ingestAhead, type Refused, type Summary, type Watch } from './corpus/ingest.ts';
import type { Learned } from './corpus/learned.ts';
import { readAhead, thisMachine, threadsFor } from './corpus/read-ahead.ts';
import { survey } from './corpus/survey.ts';
import { openWriter } from './corpus/writer.ts';
import { UserError } from './errors.ts';
import { FACT_KINDS, factKinds } from './kinds.ts';
import { runScript } from './script.ts';

const USAGE = `usage: npm run ingest -- [--db FILE] [--dry-run] [--memory MB] [--threads N] [--json] [--url URL] [--house H] [--date D] PATH...

Loads documents of any known form: files, folders, patterns, or - for standard input; .gz is unpacked.
  --db FILE   into this archive (default: DATABASE_PATH)
  --url URL   the address of the one document given
  --house H   Commons or Lords, --date D the sitting's as 2006-10-24, where a copy holds none
  --dry-run   read them and say what would be loaded and learned, and load nothing
  --memory MB megabytes that reading one document may take, 64 to 16000 (default: ${USUAL_MEMORY}); a larger one is refused
  --threads N threads that read beside the one that writes, 0 to 64 (default: one fewer than the processors, as far as memory reaches)
  --json      the summary as JSON`;

const house = z.enum(['Commons', 'Lords']);

await runScript(async () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			db: { type: 'string' },
			json: { type: 'boolean' },
			'dry-run': { type: 'boolean' },
			memory: { type: 'string' },
			threads: { type: 'string' },
			url: { type: 'string' },
			house: { type: 'string' },
			date: { type: 'string' },
		},
	});
	if (positionals.length === 0) throw new UserError(USAGE);
	const said = {
		url: urlOf(values.url),
		house: values.house === undefined ? null : houseOf(values.house),
		date: values.date === undefined ? null : dateOf(values.date),
	};
	const found = inOrderOfDates([...findDocuments(positionals, memoryOf(values.memory))]);
	if (said.url !== null && found.length !== 1)
		throw new UserError('--url is the address of one document: give one PATH.');

	const dry = values['dry-run'] === true;
	const count = threadsOf(values.threads) ?? threadsFor(found, thisMachine());
	const path = values.db ?? readConfig().databasePath;
	const writer = dry ? null : openWriter(path, undefined, undefined, console.error);
	const bar = process.stderr.isTTY && !values.json ? progressBar(found.length) : null;
	const threads = dry || count === 0 ? null : readAhead(count);
	const started = performance.now();
	let done = 0;
	const collectGarbage = garbageCollector();
	let summary: Summary;
	try {
		const watch: Watch = {
			done: () => {
				collectGarbage();
				bar?.increment(1, { rate: rateOf(started, ++done) });
			},
			say: (sentence) => {
				bar?.stop();
				console.error(sentence);
			},
			refused: (refused) => (bar === null ? console.error(told(refused)) : undefined),
		};
		if (writer === null) summary = survey(found, said, watch);
		else if (threads === null) summary = ingest(writer, found, said, watch);
		else summary = await ingestAhead(writer, found, said, watch, threads);
	} finally {
		bar?.stop();
		await threads?.stop();
		writer?.close();
	}
	if (bar !== null) for (const refused of summary.refused) console.error(told(refused));
	const seconds = (performance.now() - started) / 1000;
	console.log(
		values.json
			? JSON.stringify({ ...summary, seconds: Number(seconds.toFixed(3)), peakMb: peakMemory() })
			: toldSummary(summary, seconds, dry),
	);
	return summary.refused.length > 0 ? 1 : 0;
}, 2);

/** The most memory that was resident, in megabytes. */
function peakMemory(): number {
	return Math.round(process.resourceUsage().maxRSS / 1024);
}

function urlOf(url: string | undefined): string | null {
	if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
		throw new UserError(`--url ${url}: give an address that starts with https://`);
	return url ?? null;
}

function houseOf(typed: string): 'Commons' | 'Lords' {
	const read = house.safeParse(typed.slice(0, 1).toUpperCase() + typed.slice(1).toLowerCase());
	if (!read.success) throw new UserError(`--house ${typed}: the House is Commons or Lords.`);
	return read.data;
}

function dateOf(typed: string): string {
	if (!z.iso.date().safeParse(typed).success)
		throw new UserError(`--date ${typed}: give the day as 2006-10-24.`);
	return typed;
}

function memoryOf(typed: string | undefined): number {
	const memory = Number(typed ?? USUAL_MEMORY);
	if (!(memory >= 64 && memory <= 16_000))
		throw new UserError(`--memory ${typed}: give the megabytes, from 64 to 16000.`);
	return memory;
}

/** Null where it is left to the machine. */
function threadsOf(typed: string | undefined): number | null {
	if (typed === undefined) return null;
	const threads = Number(typed);
	if (!(Number.isInteger(threads) && threads >= 0 && threads <= 64))
		throw new UserError(`--threads ${typed}: give their number, from 0 to 64.`);
	return threads;
}

function progressBar(total: number): SingleBar {
	const bar = new SingleBar(
		{
			format: '{bar} {percentage}% · {value} of {total} documents · {rate} a second · {eta_formatted} left',
			stream: process.stderr,
			hideCursor: null,
			etaBuffer: 200,
			clearOnComplete: true,
		},
		Presets.shades_classic,
	);
	bar.start(total, 0, { rate: 0 });
	return bar;
}

function rateOf(started: number, done: number): number {
	return Math.round((done * 1000) / Math.max(1, performance.now() - started));
}

function told({ document, reason, line, fragment }: Refused): string {
	const where = line === null ? '' : `, line ${line}`;
	return `Refused ${document}${where}: ${reason}${fragment === null ? '' : ` (at: ${fragment})`}.`;
}

function toldSummary(
	{ outcomes, refused, renewed, bytes, learned }: Summary,
	seconds: number,
	dry: boolean,
): string {
	const counts: readonly (readonly [number, string])[] = [
		[outcomes.added, dry ? 'would be loaded' : 'added'],
		[outcomes.replaced, 'replaced'],
		[outcomes.unchanged, 'unchanged'],
		[outcomes.superseded, 'skipped: a later scrape supersedes it'],
		[outcomes['unknown form'], 'skipped: no form of Hansard'],
		[outcomes.removed, 'left out: removed before'],
		[renewed, 'read again by the present extractor'],
		[refused.length, 'refused'],
	];
	const lines = counts
		.filter(([count]) => count > 0)
		.map(([count, what]) => `${String(count).padStart(7)}  ${what}`);
	const size = (bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1);
	return [
		...(lines.length > 0 ? lines : ['No documents found.']),
		...toldLearned(learned),
		`${size} MB in ${seconds.toFixed(1)} s`,
	].join('\n');
}

/** What was read out of them, on two lines: the record as it stands, and what it names and says. Nothing where no document was read. */
function toldLearned(learned: Learned): string[] {
	if (learned.sections === 0) return [];
	const { exchanges, unanswered, contributions, unnamed, tables, divisions, names, facts } = learned;
	const kinds = factKinds.filter((kind) => facts[kind] !== undefined);
	return [
		`Read: ${exchanges} exchanges (${unanswered} without an answer in the copy), ${contributions} speeches and statements, ${tables} tables, ${divisions} divisions; ${unnamed} contributions without a speaker in the copy.`,
		`Learned: ${[`${names} names`, ...kinds.map((kind) => `${facts[kind]} ${FACT_KINDS[kind].exported}`)].join(', ')}.`,
	];
}
