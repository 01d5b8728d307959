import { join } from 'node:path';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { pino } from 'pino';
import type { Command } from '../../commands/command.ts';
import { commands, controls } from '../../commands/index.ts';
import type { Archive } from '../../src/corpus/archive.ts';
import { openArchive } from '../../src/corpus/read.ts';
import { ensureSeeds } from '../../src/corpus/seeds.ts';
import { createBot } from '../../src/discord/bot.ts';
import { startPractice } from '../../src/practice/start.ts';
import { type Asker, enter } from '../support/asker.ts';
import { type Part, seeded, type Table, timings } from './measure.ts';

/** One thing to ask. */
export interface Question {
	readonly command: string;
	readonly options: Readonly<Record<string, string>>;
}

/** Questions to each command when it is held against an empty one. */
const PAIRS = 100;

/** How many are asked at once: one person after another, and a busy channel. */
const TOGETHER = [1, 32];

/**
 * Asks through a practice Discord and times each question from asking to answer, in milliseconds, in the order asked. Whatever
 * gets no answer counts as a failure.
 *
 * @param together how many are under way at any time.
 */
export async function roundTrips(
	asker: Asker,
	questions: readonly Question[],
	together: number,
): Promise<{ readonly times: readonly number[]; readonly failed: readonly string[] }> {
	const times: number[] = new Array(questions.length).fill(0);
	const failed: string[] = [];
	let next = 0;
	const one = async () => {
		for (let at = next++; at < questions.length; at = next++) {
			const { command = '', options = {} } = questions[at] ?? {};
			const start = performance.now();
			const outcome = await asker.slash(command, options);
			times[at] = performance.now() - start;
			if (outcome.failed !== null) failed.push(`/${command}: ${outcome.failed}`);
		}
	};
	await Promise.all(Array.from({ length: together }, one));
	return { times, failed };
}

/** Every slash command with every name on record, in an order that the seed decides. */
export function questionsOn(archive: Archive, count: number, seed: number): readonly Question[] {
	const names = (['operation', 'agency', 'term'] as const).flatMap((kind) =>
		archive.entities(kind, 1000, 0).map(({ name }) => name),
	);
	const random = seeded(seed);
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
	return Array.from({ length: count }, () => {
		const data = pick(commands.filter(({ data }) => data.type === undefined || data.type === 1))?.data;
		const options = (data && 'options' in data && data.options) || [];
		const [name] = options.filter(({ type }) => type === ApplicationCommandOptionType.String);
		return { command: data?.name ?? '', options: name ? { [name.name]: pick(names) ?? '' } : {} };
	});
}

/** A practice Discord with a bot that serves these commands. */
export async function served(archive: Archive, which: readonly Command[]) {
	const practice = await startPractice({ port: 0 });
	const bot = createBot(
		{ commands: which, controls, archive: () => archive, log: pino({ level: 'silent' }) },
		{ rest: { api: practice.apiBase } },
	);
	await bot.start(practice.token, null);
	return {
		practice,
		async close() {
			await bot.stop();
			await practice.close();
		},
	};
}

/** The same commands, looking nothing up and answering one word. */
export const emptyCommands: readonly Command[] = commands.map(({ data, costly = false }) => ({
	data,
	costly,
	execute: () => ({
		message: { content: 'Yes.', embeds: [], components: [] },
		ephemeral: false,
		found: true,
	}),
}));

/** What looking up and showing add to a round trip: each question asked of the bot and of the empty one, in turn. */
async function againstEmpty(archive: Archive, seed: number): Promise<Table> {
	const [ours, theirs] = [await served(archive, commands), await served(archive, emptyCommands)];
	const [asker, other] = [enter(ours.practice), enter(theirs.practice)];
	const questions = questionsOn(archive, PAIRS * commands.length, seed);
	const rows: (string | number)[][] = [];
	try {
		for (const name of new Set(questions.map(({ command }) => command))) {
			const times: number[] = [];
			const emptyTimes: number[] = [];
			for (const question of questions.filter(({ command }) => command === name)) {
				times.push(...(await roundTrips(asker, [question], 1)).times);
				emptyTimes.push(...(await roundTrips(other, [question], 1)).times);
			}
			const [full, bare] = [timings(times), timings(emptyTimes)];
			rows.push([
				`/${name}`,
				full.runs,
				full.median,
				bare.median,
				full.median / bare.median,
				full.p99,
				bare.p99,
			]);
		}
	} finally {
		await ours.close();
		await theirs.close();
	}
	return {
		title: 'Against a command that looks nothing up, in milliseconds',
		notes: [
			'Each question goes to the bot and then to one whose commands answer one word, both over the practice Discord, so that whatever else the machine does weighs on both.',
		],
		columns: ['command', 'asked', 'median', 'empty: median', 'ratio', 'p99', 'empty: p99'],
		rows: rows.sort(([one], [another]) => String(one).localeCompare(String(another))),
	};
}

/** The whole way of a question: gateway, discord.js, the archive of the seeds, and the answer over HTTP on this machine. */
export const bench: Part = async ({ sizes, folder, seed, say }): Promise<readonly Table[]> => {
	const file = join(folder, 'archive.sqlite');
	ensureSeeds(file);
	const archive = openArchive(file);
	const { practice, close } = await served(archive, commands);
	const rows: (string | number)[][] = [];
	let compared: Table;
	try {
		for (const size of sizes)
			for (const together of TOGETHER) {
				const asker = enter(practice);
				await roundTrips(asker, questionsOn(archive, 100, seed + 1), together);
				const start = performance.now();
				const { times, failed } = await roundTrips(asker, questionsOn(archive, size, seed), together);
				const seconds = (performance.now() - start) / 1000;
				asker.leave();
				const { median, p99, worst } = timings(times);
				rows.push([size, together, median, p99, worst, size / seconds, failed.length]);
				say(`${size} asked, ${together} at once: ${median.toFixed(1)} ms in the middle`);
			}
		compared = await againstEmpty(archive, seed);
	} finally {
		await close();
		archive.close();
	}
	return [
		compared,
		{
			title: 'From question to answer, in milliseconds',
			notes: [
				'Slash commands with names on record in the seeds, through the real discord.js client and the practice Discord, all in one process.',
			],
			columns: ['asked', 'at once', 'median', 'p99', 'worst', 'a second', 'unanswered'],
			rows,
		},
	];
};
