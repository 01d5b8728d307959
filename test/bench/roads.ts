import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openArchive } from '../../src/corpus/read.ts';
import { ensureSeeds } from '../../src/corpus/seeds.ts';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { enter } from '../support/asker.ts';
import { freePort } from '../support/free-port.ts';
import { type Part, type Table, timings } from './measure.ts';
import { type Question, questionsOn, roundTrips } from './round-trip.ts';

/*
 * The two roads of an interaction, by what the bot's own process takes: it runs apart, and tells its processor time and its memory.
 */

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');
/** Rounds, the roads in turn, so that whatever else the machine does weighs on both. */
const ROUNDS = 5;
/** Questions under way at a time. */
const TOGETHER = 4;
/** Servers that the bot is told of, to see what each adds. */
const SERVERS = 50_000;

const ROADS = ['gateway', 'HTTP'] as const;
type Road = (typeof ROADS)[number];

/** A bot in a process of its own, in a practice Discord of its own. */
async function started(road: Road, archive: string, otherServers = 0) {
	const practice = await startPractice({ port: 0, otherServers, timing: { firstAnswer: 60_000 } });
	const health = await freePort();
	const child = spawn(process.execPath, [main], {
		cwd: tmpdir(),
		env: {
			PATH: process.env.PATH,
			DATABASE_PATH: archive,
			DISCORD_TOKEN: practice.token,
			DISCORD_API: practice.apiBase,
			HEALTH_PORT: String(health),
			LOG_LEVEL: 'error',
			...(road === 'gateway'
				? {}
				: { DISCORD_PUBLIC_KEY: practice.publicKey, HTTP_PORT: '0', HTTP_WORKERS: '1' }),
		},
	});
	let said = '';
	child.stdout.on('data', (chunk) => (said += chunk));
	while (!/answers/.test(said)) await wait(20);
	if (road === 'HTTP') {
		await registered(practice);
		await practice.useEndpoint(`http://127.0.0.1:${/port (\d+)/.exec(said)?.[1]}/`);
	}
	return {
		practice,
		figures: async () => figuresOf(await (await fetch(`http://127.0.0.1:${health}/metrics`)).text()),
		close: async () => {
			child.kill('SIGTERM');
			await new Promise((resolve) => child.once('exit', resolve));
			await practice.close();
		},
	};
}

/** As `npm run register` does it. */
async function registered({ token, apiBase }: Practice): Promise<void> {
	const script = join(main, '..', 'register.ts');
	const env = { PATH: process.env.PATH, DISCORD_TOKEN: token, DISCORD_API: apiBase };
	const child = spawn(process.execPath, [script], { cwd: tmpdir(), env });
	await new Promise((resolve) => child.once('exit', resolve));
}

function figuresOf(text: string): (name: string) => number {
	return (name) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
}

/** Milliseconds of the bot's processor time for each of these questions. */
async function cost(
	bot: Awaited<ReturnType<typeof started>>,
	questions: readonly Question[],
): Promise<number> {
	const asker = enter(bot.practice);
	const before = (await bot.figures())('process_cpu_seconds_total');
	const { failed } = await roundTrips(asker, questions, TOGETHER);
	const after = (await bot.figures())('process_cpu_seconds_total');
	asker.leave();
	// On a busy machine some wait too long, and are told so or dropped.
	if (failed.length > questions.length / 20)
		throw new Error(`${failed.length} of ${questions.length} failed: ${failed[0]}`);
	return ((after - before) * 1_000) / questions.length;
}

async function roads(archive: string, count: number, seed: number): Promise<Table> {
	const opened = openArchive(archive);
	// A kind to browse is picked from a list, and no name is on it.
	const all = questionsOn(opened, count, seed).filter(({ command }) => command !== 'browse');
	opened.close();
	const asked = {
		'a look-up': all,
		'/help, which looks nothing up': Array.from({ length: count }, () => ({ command: 'help', options: {} })),
	};
	const bots = { gateway: await started('gateway', archive), HTTP: await started('HTTP', archive) };
	const rows: (string | number)[][] = [];
	for (const [what, questions] of Object.entries(asked)) {
		const costs: Record<Road, number[]> = { gateway: [], HTTP: [] };
		for (const road of ROADS) await cost(bots[road], questions);
		for (let round = 0; round < ROUNDS; round += 1)
			for (const road of ROADS) costs[road].push(await cost(bots[road], questions));
		const median = (road: Road) => timings(costs[road]).median;
		for (const road of ROADS)
			rows.push([
				what,
				road,
				median(road),
				Math.min(...costs[road]),
				Math.max(...costs[road]),
				median(road) / median('gateway'),
			]);
	}
	for (const bot of Object.values(bots)) await bot.close();
	return {
		title: `What an interaction takes, by its road: milliseconds of the bot's processor time`,
		notes: [
			`${count} questions each over the seeds, ${TOGETHER} at a time, ${ROUNDS} rounds, the roads in turn. Over the gateway the answer is a request of the bot's own; over HTTP the signature is checked and the answer stands in the response.`,
		],
		columns: ['asked', 'road', 'median', 'least', 'most', 'to the gateway'],
		rows,
	};
}

/** Bytes of the heap and in memory, the least of several looks: what is only waiting to be collected is not kept. */
async function memory(archive: string, otherServers: number) {
	const bot = await started('gateway', archive, otherServers);
	const looks: { readonly heap: number; readonly resident: number }[] = [];
	const questions = Array.from({ length: 100 }, () => ({ command: 'about', options: {} }));
	for (let look = 0; look < 3; look += 1) {
		await cost(bot, questions);
		const figure = await bot.figures();
		looks.push({
			heap: figure('nodejs_heap_size_used_bytes'),
			resident: figure('process_resident_memory_bytes'),
		});
	}
	await bot.close();
	return {
		heap: Math.min(...looks.map(({ heap }) => heap)),
		resident: Math.min(...looks.map(({ resident }) => resident)),
	};
}

async function servers(archive: string): Promise<Table> {
	const none = await memory(archive, 0);
	const many = await memory(archive, SERVERS);
	return {
		title: 'What a server takes over the gateway, in bytes of memory',
		notes: [`A bot in one server held against one in ${SERVERS} more. Over HTTP nothing is told of servers.`],
		columns: ['', 'one server', 'with the others', 'a server'],
		rows: (['heap', 'resident'] as const).map((kind) => [
			kind,
			none[kind],
			many[kind],
			(many[kind] - none[kind]) / SERVERS,
		]),
	};
}

export const bench: Part = async ({ sizes, folder, seed, say }): Promise<readonly Table[]> => {
	const archive = join(folder, 'archive.sqlite');
	ensureSeeds(archive);
	const tables: Table[] = [];
	for (const size of sizes) {
		say(`${size} questions by either road`);
		tables.push(await roads(archive, size, seed));
	}
	say(`${SERVERS} servers`);
	tables.push(await servers(archive));
	return tables;
};
