import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commands, controls } from '../../commands/index.ts';
import { keeper } from '../../src/corpus/keep.ts';
import { publishEdition } from '../../src/corpus/publish.ts';
import { openArchive } from '../../src/corpus/read.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { createBot } from '../../src/discord/bot.ts';
import { createLog } from '../../src/log.ts';
import { createSigner } from '../../src/practice/signer.ts';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { type Timings, timings } from '../bench/measure.ts';
import type { Given } from './archive.ts';
import { balance } from './balancer.ts';
import { recordingRest, type Sent, slashCommand, typing } from './discord.ts';
import { type EditionServer, serveEditions } from './edition-server.ts';

/*
 * Several servers behind a balancer, through a bad day: an archive is published while they answer, a download is cut off, one of them is
 * killed. Every answer is held against what either edition answers, so that one of both, or of half an archive, is seen.
 */

/** How it is to be. */
export interface Plan {
	/** Signed interactions in all. */
	readonly interactions: number;
	/** Processes that answer, for each server. */
	readonly workers: readonly number[];
	/** What stands before the servers; one of the tests' own where nothing is said. */
	readonly balancer?: (
		servers: readonly string[],
	) => Promise<{ readonly address: string; close(): Promise<void> }>;
}

/** What came of it. */
export interface Course {
	/** Answers of the first edition, and of the second. */
	readonly first: number;
	readonly second: number;
	/** Answers that neither edition gives, and requests that had none. */
	readonly odd: readonly string[];
	/** Requests to the file server that ended in the midst. */
	readonly cutOff: number;
	/** Archives that the first process of a crew still had open at the end, as far as the system tells. */
	readonly held: readonly string[];
	/** Exit codes of the servers that were asked to leave. */
	readonly left: readonly (number | null)[];
	/** Of all answers. */
	readonly took: Timings;
}

const root = join(import.meta.dirname, '..', '..');
/** Interactions under way at a time. */
const AT_ONCE = 8;

const sooner: Given = {
	name: 'harbours.txt',
	url: null,
	text: 'Skip to main content\n\nHarbours\n\nVolume 460: debated on 1 May 2007\n\nThe Harbour Crime Agency (HCA) is responsible for the register of boats. Operation Kittiwake seized 412 boats.',
};
const later: Given = {
	name: 'quays.txt',
	url: null,
	text: 'Skip to main content\n\nQuays\n\nVolume 460: debated on 2 May 2007\n\nThe Quay Safety Board (QSB) is responsible for moorings. Operation Dunlin seized 31 boats.',
};

const questions: readonly object[] = [
	slashCommand('about'),
	slashCommand('browse', { kind: 'operations' }),
	slashCommand('agency', { name: 'HCA' }),
	slashCommand('operation', { name: 'dunlin' }),
	slashCommand('search', { words: 'boats' }),
	typing('operation', 'name', { name: 'd' }),
];

/** Goes through the bad day, start to end. */
export async function rehearse(plan: Plan): Promise<Course> {
	const folder = mkdtempSync(join(tmpdir(), 'fleet-'));
	const published = join(folder, 'published');
	const own = join(folder, 'archive.sqlite');
	const closing: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
	try {
		const first = await publish(own, published, [sooner]);
		const practice = await startPractice({ port: 0 });
		closing.push(() => practice.close());
		const files = await serveEditions(published);
		closing.push(() => files.close());
		const signer = createSigner();
		const servers = plan.workers.map((workers, at) =>
			startServer({ practice, files, folder: join(folder, String(at)), key: signer.publicKey, workers }),
		);
		closing.push(() => servers.map(({ child }) => child.kill('SIGKILL')));
		const addresses = await Promise.all(servers.map(({ answers }) => answers));
		const front = await (plan.balancer ?? balance)(addresses);
		closing.push(() => front.close());

		const tally = createTally(first);
		const send = async (count: number) => {
			let left = count;
			const one = async () => {
				for (; left > 0; ) {
					left -= 1;
					await sendOne(front.address, signer, tally);
				}
			};
			await Promise.all(Array.from({ length: AT_ONCE }, one));
		};
		const third = Math.ceil(plan.interactions / 3);
		await send(third);
		files.cut(1);
		const publishing = publish(own, published, [later]);
		const sending = send(third);
		tally.second = await publishing;
		await sending;
		// The one that is killed may be the one whose download was cut off: it goes on with it first.
		await until(() => files.served.some((line) => /^206 archive/.test(line)));
		// What is under way at the one that is killed goes to another.
		const rest = send(plan.interactions - 2 * third - AT_ONCE);
		servers[0]?.child.kill('SIGKILL');
		await rest;
		await until(
			() => files.served.filter((line) => /^20\d archive/.test(line)).length >= 2 * plan.workers.length,
		);
		tally.onlySecond = true;
		await wait(1_200);
		await send(AT_ONCE);
		const held = servers
			.slice(1)
			.flatMap(({ child }, at) => ((plan.workers[at + 1] ?? 1) > 1 ? opened(child) : []));
		const left = await Promise.all(servers.slice(1).map(({ leave }) => leave()));
		return {
			...tally.told(),
			cutOff: files.served.filter((line) => /^206 archive/.test(line)).length,
			held,
			left,
		};
	} finally {
		for (const close of closing.reverse()) await close();
	}
}

type Expected = ReadonlyMap<object, string>;

/** Loads and publishes. @returns what this edition answers to each question. */
async function publish(own: string, folder: string, documents: readonly Given[]): Promise<Expected> {
	const writer = openWriter(own);
	const { take } = keeper(writer);
	for (const { text, ...hints } of documents) take({ bytes: Buffer.from(text), hints, origin: null });
	writer.finish();
	writer.close();
	const edition = await publishEdition(own, folder);
	if ('wrong' in edition) throw new Error('the archive was not published');
	const archive = openArchive(join(folder, edition.file));
	try {
		const sent: Sent[] = [];
		const bot = createBot(
			{ commands, controls, archive: () => archive, log: createLog('silent') },
			{ rest: recordingRest(sent) },
		);
		const expected = new Map<object, string>();
		for (const question of questions) {
			await bot.receive(question);
			expected.set(question, JSON.stringify(sent.at(-1)?.body));
		}
		return expected;
	} finally {
		archive.close();
	}
}

interface Serving {
	readonly practice: Practice;
	readonly files: EditionServer;
	readonly folder: string;
	readonly key: string;
	readonly workers: number;
}

/** A server as a process of its own, in a folder of its own. */
function startServer({ practice, files, folder, key, workers }: Serving) {
	const child: ChildProcess = spawn(
		process.execPath,
		['--import', join(root, 'src/compile-cache.js'), join(root, 'src/main.ts')],
		{
			cwd: tmpdir(),
			env: {
				PATH: process.env.PATH,
				DISCORD_TOKEN: practice.token,
				DISCORD_API: practice.apiBase,
				DISCORD_PUBLIC_KEY: key,
				HTTP_PORT: '0',
				HTTP_WORKERS: String(workers),
				DATABASE_PATH: folder,
				ARCHIVE_SOURCE: files.address,
				ARCHIVE_EVERY: '1',
			},
		},
	);
	let said = '';
	const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
	const answers = new Promise<string>((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr])
			stream?.on('data', (chunk) => {
				said += chunk;
				const port = /over HTTP on port (\d+)/.exec(said)?.[1];
				if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
			});
		void gone.then((code) => reject(new Error(`a server left with ${code}: ${said}`)));
	});
	answers.catch(() => {});
	return {
		child,
		answers,
		leave: () => {
			child.kill('SIGTERM');
			return gone;
		},
	};
}

/** The archives that a process has open; none where the system does not tell. */
function opened({ pid }: ChildProcess): readonly string[] {
	const folder = `/proc/${pid}/fd`;
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.map((name) => readlinkSync(join(folder, name)))
		.filter((file) => file.includes('.sqlite'));
}

function createTally(first: Expected) {
	const counts = { first: 0, second: 0 };
	const odd: string[] = [];
	const took: number[] = [];
	const tally = {
		second: new Map() as Expected,
		onlySecond: false,
		count(question: object, answer: string, milliseconds: number): void {
			took.push(milliseconds);
			if (answer === tally.second.get(question)) counts.second += 1;
			else if (answer === first.get(question) && !tally.onlySecond) counts.first += 1;
			else odd.push(answer);
		},
		told() {
			return { ...counts, odd, took: timings(took) };
		},
	};
	return tally;
}

let turn = 0;

async function sendOne(
	address: string,
	signer: ReturnType<typeof createSigner>,
	tally: ReturnType<typeof createTally>,
): Promise<void> {
	turn += 1;
	const question = questions[turn % questions.length] ?? {};
	const body = JSON.stringify(question);
	const began = performance.now();
	try {
		const response = await fetch(address, {
			method: 'POST',
			body,
			headers: signer.headers(body, Date.now()),
		});
		const text = await response.text();
		tally.count(
			question,
			response.status === 200 ? text : `${response.status} ${text}`,
			performance.now() - began,
		);
	} catch (error) {
		tally.count(question, `no answer: ${String(error)}`, performance.now() - began);
	}
}

async function until(is: () => boolean): Promise<void> {
	for (const began = Date.now(); !is() && Date.now() - began < 30_000; ) await wait(50);
}
