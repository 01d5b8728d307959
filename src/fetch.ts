import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { UserError } from './errors.ts';
import { parseIsoDate } from './hansard/dates.ts';
import { fetchDebates, HANSARD_API } from './hansard/fetch/debates.ts';
import { politeClient } from './hansard/fetch/polite.ts';
import { fetchQuestions, QUESTIONS_API } from './hansard/fetch/questions.ts';
import { openShelf } from './hansard/fetch/shelf.ts';
import type { Fetched, Progress } from './hansard/fetch/wanted.ts';
import { runScript } from './script.ts';

const USAGE = `usage: npm run fetch -- --search WORDS --from DATE --to DATE [--house H] [--out FOLDER]

Fetches what Parliament's own APIs hold on the words, into a folder that npm run ingest reads. What is there already is not
fetched again, so that a run that was stopped goes on where it was.
  --search WORDS   as in "forced labour"
  --from, --to     days as 2007-03-06, both included
  --house H        Commons or Lords (default: both)
  --out FOLDER     default: data/fetched
  --limit N        at most so many new documents of each kind, to see first what comes
  --rate N         requests a second at most, 0.1 to 5 (default: 2)
  --hansard-api URL, --questions-api URL   another base, for a proxy`;

const USER_AGENT = 'despatch-box/0.1 (parliamentary look-ups for Discord; unofficial)';
/** Milliseconds. */
const PATIENCE = 1_000;

await runScript(async () => {
	const { values } = parseArgs({
		options: {
			search: { type: 'string' },
			from: { type: 'string' },
			to: { type: 'string' },
			house: { type: 'string' },
			out: { type: 'string', default: join('data', 'fetched') },
			rate: { type: 'string', default: '2' },
			limit: { type: 'string' },
			'hansard-api': { type: 'string', default: HANSARD_API },
			'questions-api': { type: 'string', default: QUESTIONS_API },
		},
	});
	const search = values.search?.trim();
	if (!search) throw new UserError(USAGE);
	const wanted = {
		search,
		from: day('--from', values.from),
		to: day('--to', values.to),
		house: houseOf(values.house),
		limit: limitOf(values.limit),
	};
	if (wanted.from > wanted.to) throw new UserError(`--from ${wanted.from} is after --to ${wanted.to}.`);

	const stop = new AbortController();
	process.once('SIGINT', () => stop.abort());
	const polite = {
		userAgent: USER_AGENT,
		interval: 1000 / rateOf(values.rate),
		patience: PATIENCE,
		signal: stop.signal,
	};
	const shelf = openShelf(values.out);
	try {
		const debates = await told('Hansard', (progress) =>
			fetchDebates(
				wanted,
				politeClient({ ...polite, base: values['hansard-api'], called: 'The Hansard API' }),
				shelf,
				progress,
			),
		);
		const questions = await told('Written questions', (progress) =>
			fetchQuestions(
				wanted,
				politeClient({ ...polite, base: values['questions-api'], called: 'The written-questions API' }),
				shelf,
				progress,
			),
		);
		const found = debates.found + questions.found;
		const fresh = debates.fresh + questions.fresh;
		console.log(
			`${found} found, ${fresh} fetched, ${found - fresh} there before. Load them: npm run ingest -- ${values.out}`,
		);
		const left = [...debates.left, ...questions.left];
		for (const { id, why } of left) console.error(`Left out ${id}: the API ${why}.`);
		if (left.length > 0) console.error(`${left.length} left out. Run the same again to try them once more.`);
		return left.length > 0 ? 1 : 0;
	} catch (error) {
		if (stop.signal.aborted) {
			console.error('Stopped. What was fetched is kept: run the same again to go on from there.');
			return 130;
		}
		if (!(error instanceof UserError)) throw error;
		console.error(error.message);
		return 1;
	}
}, 2);

/** Runs one part with a bar on a terminal. */
async function told(title: string, run: (progress: Progress) => Promise<Fetched>): Promise<Fetched> {
	const bar = process.stderr.isTTY
		? new SingleBar(
				{ format: `${title} {bar} {value} of {total}, {eta_formatted} left`, stream: process.stderr },
				Presets.rect,
			)
		: null;
	bar?.start(0, 0);
	try {
		return await run({ found: (total) => bar?.setTotal(total), kept: () => bar?.increment() });
	} finally {
		bar?.stop();
	}
}

function day(flag: string, typed: string | undefined): string {
	const read = parseIsoDate(typed ?? '');
	if (read === null || read !== typed)
		throw new UserError(`${flag} ${typed ?? ''}: give the day as 2007-03-06.`);
	return read;
}

function houseOf(typed: string | undefined): 'Commons' | 'Lords' | null {
	if (typed === undefined) return null;
	const name = typed.toLowerCase();
	if (name !== 'commons' && name !== 'lords')
		throw new UserError(`--house ${typed}: the House is Commons or Lords.`);
	return name === 'commons' ? 'Commons' : 'Lords';
}

function limitOf(typed: string | undefined): number | null {
	if (typed === undefined) return null;
	const limit = Number(typed);
	if (!Number.isInteger(limit) || limit < 1)
		throw new UserError(`--limit ${typed}: give a number from 1 up.`);
	return limit;
}

function rateOf(typed: string): number {
	const rate = Number(typed);
	if (!(rate >= 0.1 && rate <= 5)) throw new UserError(`--rate ${typed}: from 0.1 to 5 requests a second.`);
	return rate;
}
