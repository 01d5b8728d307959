import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { readConfig } from './config.ts';
import { openArchive } from './corpus/read.ts';
import { UserError } from './errors.ts';
import { parseIsoDate } from './hansard/dates.ts';
import { daysBetween, fetchDays } from './hansard/fetch/days.ts';
import { countDebates, fetchDebates, HANSARD_API } from './hansard/fetch/debates.ts';
import { type PoliteClient, politeClient } from './hansard/fetch/polite.ts';
import { countQuestions, fetchQuestions, QUESTIONS_API } from './hansard/fetch/questions.ts';
import { openShelf } from './hansard/fetch/shelf.ts';
import { countStatements, fetchStatements } from './hansard/fetch/statements.ts';
import type { Fetched, Progress, Wanted, WantedDays } from './hansard/fetch/wanted.ts';
import { runScript } from './script.ts';

const USAGE = `usage: npm run fetch -- --search WORDS --from DATE --to DATE [--house H] [--out FOLDER]
       npm run fetch -- --days FROM..TO [--house H] [--out FOLDER]
       npm run fetch -- --new [--db FILE] [--house H] [--out FOLDER]

Fetches what Parliament's own APIs hold, into a folder that npm run ingest reads. What is there already is not fetched again,
so that a run that was stopped goes on where it was.
  --search WORDS   what holds all of the words, or a phrase: '"forced labour"'; --from and --to days as 2007-03-06, both included
  --days FROM..TO  all of these days, as 2025-06-23..2025-06-27, or of one, as 2025-06-25
  --new            all since the newest day that is loaded, and of the week before it, whose reports may have been completed since
  --db FILE        the archive that is meant by --new (default: DATABASE_PATH)
  --house H        Commons or Lords (default: both)
  --out FOLDER     default: data/fetched
  --count          only says how much there is
  --limit N        at most so many new documents of each kind, to see first what comes
  --rate N         requests a second at most, 0.1 to 5 (default: 2)
  --hansard-api URL, --questions-api URL   another base, for a proxy`;

const USER_AGENT = 'despatch-box/0.1 (parliamentary look-ups for Discord; unofficial)';
/** Milliseconds. */
const PATIENCE = 1_000;
/** Days that --new goes back before the newest day loaded: one House may be ahead of the other, and reports are completed late. */
const BEFORE_NEWEST = 7;
/** Days since the newest one loaded beyond which --new says so instead: some thousands of requests. */
const MOST_NEW = 92;

await runScript(async () => {
	const { values } = parseArgs({
		options: {
			search: { type: 'string' },
			days: { type: 'string' },
			new: { type: 'boolean' },
			db: { type: 'string' },
			from: { type: 'string' },
			to: { type: 'string' },
			house: { type: 'string' },
			out: { type: 'string', default: join('data', 'fetched') },
			rate: { type: 'string', default: '2' },
			limit: { type: 'string' },
			count: { type: 'boolean' },
			'hansard-api': { type: 'string', default: HANSARD_API },
			'questions-api': { type: 'string', default: QUESTIONS_API },
		},
	});
	const wanted = { ...meant(values), house: houseOf(values.house), limit: limitOf(values.limit) };
	if (wanted.from > wanted.to) throw new UserError(`${wanted.from} is after ${wanted.to}.`);

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
		const hansard = politeClient({ ...polite, base: values['hansard-api'], called: 'The Hansard API' });
		const written = politeClient({
			...polite,
			base: values['questions-api'],
			called: 'The API of written questions and statements',
		});
		console.log(await countOf(wanted, hansard, written));
		if (values.count) return 0;
		const debates = await told('Hansard', (progress) =>
			'search' in wanted
				? fetchDebates(wanted, hansard, shelf, progress)
				: fetchDays(wanted, hansard, shelf, progress),
		);
		const questions = await told('Written questions', (progress) =>
			fetchQuestions(wanted, written, shelf, progress),
		);
		const statements = await told('Written statements', (progress) =>
			fetchStatements(wanted, written, shelf, progress),
		);
		const all = [debates, questions, statements];
		const sum = (what: 'found' | 'fresh' | 'before' | 'without') =>
			all.reduce((total, one) => total + one[what], 0);
		const left = all.flatMap((one) => one.left);
		console.log(
			[
				`${sum('found')} found, ${sum('fresh')} fetched, ${sum('before')} there before`,
				...(sum('without') === 0 ? [] : [`, ${sum('without')} without all of the words`]),
				`. Load them: npm run ingest -- ${values.out}`,
			].join(''),
		);
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

/** How much there is, said before it is fetched. */
async function countOf(
	wanted: Wanted | WantedDays,
	hansard: PoliteClient,
	written: PoliteClient,
): Promise<string> {
	const days = daysBetween(wanted.from, wanted.to) + 1;
	const said =
		'search' in wanted
			? `${await countDebates(wanted, hansard)} contributions in Hansard`
			: `${days} ${days === 1 ? 'day' : 'days'} of ${wanted.house === null ? 'both Houses' : `the ${wanted.house}`}`;
	const questions = await countQuestions(wanted, written);
	const statements = await countStatements(wanted, written);
	const limit = wanted.limit == null ? '' : ` At most ${wanted.limit} new ones of each are fetched.`;
	return `There are up to ${said}, ${questions} written questions and ${statements} written statements.${limit}`;
}

interface Typed {
	readonly search?: string | undefined;
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	readonly days?: string | undefined;
	readonly new?: boolean | undefined;
	readonly db?: string | undefined;
}

/** The words and days that are meant, or the days alone. */
function meant(typed: Typed): { from: string; to: string } & ({ search: string } | { today: string }) {
	const search = typed.search?.trim();
	const ways = [search, typed.days, typed.new].filter(Boolean).length;
	if (ways !== 1 || (!search && (typed.from ?? typed.to) !== undefined)) throw new UserError(USAGE);
	if (search) return { search, from: day('--from', typed.from), to: day('--to', typed.to) };
	const today = isoDay(Date.now());
	if (typed.days === undefined)
		return { from: newestDay(typed.db ?? readConfig().databasePath, today), to: today, today };
	const [from, to = from] = typed.days.split('..');
	return { from: day('--days', from), to: day('--days', to), today };
}

/**
 * The day from which on reports may be new.
 *
 * @throws UserError where nothing is loaded, or nothing of late.
 */
function newestDay(path: string, today: string): string {
	const archive = openArchive(path);
	const newest = archive.extent().lastDate;
	archive.close();
	if (newest === null)
		throw new UserError(`No day is loaded in ${path}: say with --days FROM..TO which to fetch.`);
	if (daysBetween(newest, today) > MOST_NEW)
		throw new UserError(
			`The newest day loaded in ${path} is ${newest}, more than ${MOST_NEW} days ago: say with --days FROM..TO which to fetch.`,
		);
	const known = newest < today ? newest : today;
	return isoDay(Date.parse(known) - BEFORE_NEWEST * 86_400_000);
}

function isoDay(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}

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
