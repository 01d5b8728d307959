import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands, controls } from '../../commands/index.ts';
import { SEEDS } from '../../src/corpus/seeds.ts';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import { createLog } from '../../src/log.ts';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { type Asker, enter, type Outcome } from '../support/asker.ts';
import { openDocuments } from '../support/prove.ts';
import { namesOn } from '../support/walk.ts';

/*
 * The bot itself, with its own commands, in bad weather: whatever befalls the gateway and the requests, each question ends in one
 * answer or in a failure that whoever asked is told of, and afterwards all is as before.
 */

const seeds = openDocuments([SEEDS]);
const names = namesOn(seeds.archive);
let practice: Practice;
let bot: Bot;
let asker: Asker;

beforeAll(async () => {
	practice = await startPractice({ port: 0, timing: { firstAnswer: 15_000 } });
	const log = createLog('silent');
	bot = createBot(
		{ commands, controls, archive: () => seeds.archive, log },
		{ rest: { api: practice.apiBase } },
	);
	await bot.start(practice.token, null);
	asker = enter(practice);
});
afterAll(async () => {
	await bot.stop();
	await practice.close();
	seeds.close();
});

const question = (index: number) => asker.slash('define', { term: names[index % names.length] ?? '' });
const callback = /POST .*\/callback/;

/** One kind of bad weather after another. */
const weather: readonly (() => void)[] = [
	() => practice.faults.request(callback, { kind: 'server-error', status: 502 }),
	() => practice.faults.event('INTERACTION_CREATE', { kind: 'duplicate' }),
	() => practice.faults.request(callback, { kind: 'slow', milliseconds: 100 }),
	() => practice.faults.event('INTERACTION_CREATE', { kind: 'late' }),
	() => practice.faults.request(callback, { kind: 'rate-limit', seconds: 0.2 }),
	() => practice.gateway.askReconnect(),
	() => practice.faults.request(callback, { kind: 'server-error', status: 500 }, 9),
	() => practice.faults.request(callback, { kind: 'hang-up', carriedOut: true }),
	() => practice.gateway.drop(),
	() => practice.faults.request(callback, { kind: 'hang-up', carriedOut: false }),
];

test('each question has one answer or a clear failure, and then all is well again', async () => {
	const before = asker.messages().length;
	const outcomes: Outcome[] = [];
	for (const befall of weather) {
		befall();
		outcomes.push(...(await Promise.all([0, 1, 2, 3].map((index) => question(outcomes.length + index)))));
	}
	for (const outcome of outcomes) expect(outcome.message !== null || outcome.failed !== null).toBe(true);
	const answered = outcomes.filter(({ message }) => message !== null);
	expect(answered.length).toBeGreaterThan(0);
	expect(asker.messages().length - before, 'one message an answer').toBe(answered.length);

	practice.faults.clear();
	await expect.poll(() => practice.gateway.connected(), { timeout: 10_000 }).toBe(1);
	const { message, failed } = await question(0);
	expect(failed).toBeNull();
	expect(message?.embeds.length).toBeGreaterThan(0);
});
