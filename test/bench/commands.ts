import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { readTypedCommand } from '../../commands/typed-command.ts';
import { textReader } from '../../src/corpus/blocks.ts';
import { type OpenArchive, openArchive } from '../../src/corpus/read.ts';
import { ensureSeeds } from '../../src/corpus/seeds.ts';
import { UserError } from '../../src/errors.ts';
import { enter } from '../support/asker.ts';
import { requestOf } from '../support/turning.ts';
import { load, processorMs } from './loads.ts';
import { type Part, seeded, type Table, timings } from './measure.ts';
import { realText } from './real.ts';
import { emptyCommands, roundTrips, served } from './round-trip.ts';

/** Questions a command, and how often each is put: the first time counts for the stall, the least for the middle. */
const QUESTIONS = 20;
const TURNS = 3;
/** Empty round trips that the others are held against. */
const EMPTY = 300;

/**
 * Every command at several sizes of archive: processor time of looking up and showing, beside a whole round trip of a command that does
 * neither. Sizes are steps of real text; the documents that ship come first.
 */
export const bench: Part = async ({ sizes, folder, seed, say }): Promise<readonly Table[]> => {
	const small = join(folder, 'seeds.sqlite');
	ensureSeeds(small);
	const archives: (readonly [name: string, archive: OpenArchive])[] = [['seeds', openArchive(small)]];
	const real = realText();
	if (real !== null)
		for (const size of sizes) {
			const file = join(folder, `real-${size}.sqlite`);
			for (let step = 0; step < size; step++) load(file, real.step(step, join(folder, `days-${step}`)));
			const archive = openArchive(file);
			archives.push([`${archive.extent().exchanges} real exchanges`, archive]);
			say(`${size} steps loaded`);
		}
	const empty = await emptyRoundTrip(archives[0]?.[1] as OpenArchive);
	const rows: (readonly (string | number)[])[] = [];
	for (const [name, archive] of archives) {
		for (const [command, lines] of questions(archive, seed)) {
			const costs = lines.map((line) => costOf(line, archive));
			const { median, worst } = timings(costs.map(({ least }) => least));
			const stall = costs.toSorted((one, other) => other.least - one.least)[0];
			rows.push([
				name,
				`/${command}`,
				lines.length,
				median,
				(empty + median) / empty,
				worst,
				Math.max(...costs.map(({ first }) => first)),
				shortened(stall?.line ?? ''),
			]);
		}
		archive.close();
		say(`${name} asked`);
	}
	return [
		{
			title: 'Commands, in processor time',
			notes: [
				`An empty command takes ${empty.toFixed(2)} ms for a whole round trip through discord.js and the practice Discord. The ratio is that with the command's own time, by that alone.`,
				`Up to ${QUESTIONS} questions a command, each put ${TURNS} times: the least is its time. "First" is the slowest of the first times, when code is not compiled and pages not read yet.`,
			],
			columns: [
				'archive',
				'command',
				'asked',
				'median ms',
				'against empty',
				'slowest',
				'first',
				'the slowest',
			],
			rows,
		},
	];
};

/** Milliseconds of processor time that a question and its answer take where nothing is looked up. */
async function emptyRoundTrip(archive: OpenArchive): Promise<number> {
	const { practice, close } = await served(archive, emptyCommands);
	const asker = enter(practice);
	const asked = Array.from({ length: EMPTY }, () => ({ command: 'help', options: {} }));
	await roundTrips(asker, asked, 1);
	const start = process.cpuUsage();
	await roundTrips(asker, asked, 1);
	const { user, system } = process.cpuUsage(start);
	await close();
	return (user + system) / 1000 / EMPTY;
}

function costOf(line: string, archive: OpenArchive) {
	const times = Array.from({ length: TURNS }, () =>
		processorMs(() => {
			try {
				const { command, options } = readTypedCommand(line, commands);
				command.execute(requestOf(options), archive);
			} catch (error) {
				if (!(error instanceof UserError)) throw error;
			}
		}),
	);
	return { line, first: times[0] ?? 0, least: Math.min(...times) };
}

/** The longest answers on record, mostly tables. */
export function longestTexts({ db }: OpenArchive, count: number): readonly string[] {
	const ids = db
		.prepare("SELECT id FROM passages WHERE kind = 'exchange' ORDER BY length DESC LIMIT ?")
		.pluck()
		.all(count) as number[];
	return ids.map(textReader(db).words);
}

/** What is most on record, and the largest that Discord lets a person send. */
function questions(archive: OpenArchive, seed: number): ReadonlyMap<string, readonly string[]> {
	const random = seeded(seed);
	const names = (kind: 'operation' | 'agency' | 'term') =>
		archive.names.mostDocumented(kind, QUESTIONS, 0).map(({ name }) => name);
	const pluck = <T>(sql: string) => archive.db.prepare(sql).pluck().all(QUESTIONS) as T[];
	const uins = pluck<string>('SELECT DISTINCT uin FROM uins ORDER BY uin LIMIT ?');
	const words = pluck<string>('SELECT stem FROM words_stems ORDER BY passages DESC LIMIT ?');
	const texts = longestTexts(archive, QUESTIONS);
	const cut = (text: string, length: number) => {
		const from = Math.floor(random() * Math.max(1, text.length - length));
		return text.slice(from, from + length).replace(/[“”"\s]+/g, ' ');
	};
	const claims = texts.map((text) => `"${cut(text, 300)}" ${cut(text, 1600)}`);
	return new Map<string, readonly string[]>([
		['help', ['/help']],
		['about', ['/about']],
		['define', names('term').map((name) => `/define ${name}`)],
		['operation', names('operation').map((name) => `/operation ${name}`)],
		['agency', names('agency').map((name) => `/agency ${name}`)],
		['question', uins.map((uin) => `/question ${uin}`)],
		['search', words.flatMap((word) => [`/search ${word}`, `/search words:${word} sort:newest`])],
		[
			'search, hard',
			['/search a*', '/search co*', `/search ${words.join(' OR ')}`, `/search ${words.join(' ')}`],
		],
		['figures', words.concat('people', 'prison places', 'cost').map((word) => `/figures ${word}`)],
		['browse', ['/browse operations', '/browse agencies', '/browse terms']],
		['check', claims.map((claim) => `/check ${claim.slice(0, 2000)}`)],
	]);
}

function shortened(line: string): string {
	return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
