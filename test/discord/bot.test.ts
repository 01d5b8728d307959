import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Command, Control } from '../../commands/command.ts';
import type { Archive } from '../../src/corpus/archive.ts';
import { type Bot, type BotOptions, createBot } from '../../src/discord/bot.ts';
import { UserError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { customId } from '../../src/present/custom-id.ts';
import { enter } from '../support/asker.ts';
import { recordingRest } from '../support/discord.ts';

let practice: Practice;
let bots: Bot[] = [];
beforeEach(async () => {
	practice = await startPractice({ port: 0, timing: { firstAnswer: 30_000 } });
});
afterEach(async () => {
	for (const bot of bots) await bot.stop();
	bots = [];
	await practice.close();
});

const count: Command = {
	data: { name: 'count', description: 'Counts', contexts: [0, 1, 2], integration_types: [0, 1] },
	execute: ({ asker, commandIds }) => ({
		message: {
			content: `</count:${commandIds.get('count')}>`,
			embeds: [{ title: 'Page 1' }],
			components: [
				{
					type: ComponentType.ActionRow,
					components: [
						{
							type: ComponentType.Button,
							style: ButtonStyle.Secondary,
							label: 'Next',
							custom_id: customId('page', asker, '2'),
						},
					],
				},
			],
		},
		ephemeral: false,
		found: true,
	}),
};
const page: Control = {
	action: 'page',
	press: ({ args }) => ({
		act: 'update',
		message: { embeds: [{ title: `Page ${args[0]}` }], components: [] },
	}),
};

function makeBot(options: BotOptions = {}, logged: string[] = []): Bot {
	const log = createLog('info', { write: (line) => void logged.push(line) });
	const bot = createBot(
		{ commands: [count], controls: [page], archive: () => ({}) as Archive, log },
		{ rest: { api: practice.apiBase }, ...options },
	);
	bots.push(bot);
	return bot;
}

describe('starting', () => {
	test('registers the commands, joins, and answers with their ids', async () => {
		const { applicationId } = await makeBot().start(practice.token, null);
		expect(applicationId).toBe(practice.world.bot.id);
		const [registered] = [...practice.world.commands.values()];
		expect(registered).toMatchObject({ name: 'count', contexts: [0, 1, 2], integration_types: [0, 1] });
		const { message } = await enter(practice).slash('count');
		expect(message?.content).toBe(`</count:${registered?.id}>`);
	});

	test('again leaves the commands as they are, and old buttons work', async () => {
		const first = makeBot();
		await first.start(practice.token, null);
		const asker = enter(practice);
		const { message } = await asker.slash('count');
		const registered = [...practice.world.commands.values()];
		await first.stop();

		const logged: string[] = [];
		await makeBot({}, logged).start(practice.token, null);
		expect([...practice.world.commands.values()]).toEqual(registered);
		expect(logged.join('')).toContain('commands stand as they are');
		const pressed = await asker.press(message?.id ?? '', customId('page', asker.person.id, '2'));
		expect(pressed.message?.embeds).toMatchObject([{ title: 'Page 2' }]);
	});

	test('with a token that Discord refuses stops, saying what to do', async () => {
		const starting = makeBot().start('not-the-token', null);
		await expect(starting).rejects.toThrow(UserError);
		await expect(starting).rejects.toThrow(/refused DISCORD_TOKEN.*Reset Token/);
	});

	test('waits for a Discord that is down for a moment', async () => {
		practice.faults.request(/applications\/@me/, { kind: 'server-error', status: 502 }, 1);
		await makeBot().start(practice.token, null);
		expect((await enter(practice).slash('count')).message).not.toBeNull();
	});

	test.each([
		['asked who it is', /applications\/@me/],
		['asked for the gateway', /gateway\/bot/],
	])(
		'behind a network that answers with pages of its own when Discord is %s waits, and says so once',
		async (_, route) => {
			for (const status of [403, 200, 200] as const) practice.faults.request(route, { kind: 'page', status });
			const logged: string[] = [];
			await makeBot({}, logged).start(practice.token, null);
			expect((await enter(practice).slash('count')).message).not.toBeNull();
			const waits = logged.map((line) => JSON.parse(line)).filter(({ level }) => level === 'warn');
			expect(waits.map(({ why }) => why)).toEqual([
				expect.stringMatching(/^something else than Discord answered \(403\): see whether this network/),
				expect.stringMatching(/^something else than Discord answered: see whether this network/),
			]);
			expect(logged.join('')).not.toContain('stack');
		},
		15_000,
	);

	test('with a gateway elsewhere that has no encryption stops: the token would go there', async () => {
		const limits = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };
		const gateway = { url: 'ws://gateway.example', shards: 1, session_start_limit: limits };
		const rest = recordingRest([], ({ path }) => ({ body: path === '/gateway/bot' ? gateway : { id: '1' } }));
		const starting = makeBot({ rest }).start('a-token', null);
		await expect(starting).rejects.toThrow(UserError);
		await expect(starting).rejects.toThrow(/without encryption/);
	});

	test('for a server that has not added the bot goes on, and says so in the log', async () => {
		const logged: string[] = [];
		await makeBot({}, logged).start(practice.token, '999999999999999999');
		expect(logged.join('')).toContain('the commands could not be registered');
	});
});

test('registers the commands after all by itself, and says meanwhile that they are not', async () => {
	practice.faults.request(/PUT .*commands/, { kind: 'server-error', status: 500 }, 4);
	const bot = makeBot();
	await bot.start(practice.token, null);
	expect(bot.registered()).toBe(false);
	await expect.poll(() => bot.registered()).toBe(true);
	expect(practice.world.commands.size).toBe(1);
});

describe('a gateway that is ill', () => {
	test('and lets nobody in is asked ever more slowly, and logged once', async () => {
		const logged: string[] = [];
		const bot = makeBot({}, logged);
		await bot.start(practice.token, null);
		const before = practice.gateway.asked();
		practice.faults.ill('no socket');
		practice.gateway.drop();
		await expect.poll(() => practice.gateway.asked() - before).toBeGreaterThanOrEqual(2);
		expect(bot.heartbeatAge()).toBeNull();
		expect(logged.filter((line) => line.includes('not connected')).length).toBe(1);
		practice.faults.clear();
		await expect.poll(() => bot.heartbeatAge()).not.toBeNull();
		expect((await enter(practice).slash('count')).message).not.toBeNull();
	});

	test('and throws everybody out at once is not asked for session after session', async () => {
		const logged: string[] = [];
		const bot = makeBot({}, logged);
		await bot.start(practice.token, null);
		practice.faults.ill('no session');
		practice.gateway.invalidate(false);
		await expect.poll(() => practice.gateway.identified(), { timeout: 60_000 }).toBe(2);
		await expect.poll(() => logged.join('')).toContain('waiting to begin a session');
		expect(practice.gateway.identified()).toBe(2);
		expect(bot.heartbeatAge()).toBeNull();
	});

	test('and has no session left for today is not asked for one', async () => {
		await practice.close();
		practice = await startPractice({ port: 0, sessionStarts: 0 });
		const logged: string[] = [];
		const starting = makeBot({}, logged).start(practice.token, null);
		starting.catch(() => {});
		await expect.poll(() => logged.join('')).toContain('allows no new session');
		expect(practice.gateway.asked()).toBe(0);
	});
});

describe('running', () => {
	test('passes over packets that cannot be read', async () => {
		const unseen: unknown[] = [];
		const note = (reason: unknown) => unseen.push(reason);
		process.on('unhandledRejection', note);
		await makeBot().start(practice.token, null);
		for (const text of [
			'{"op":0',
			'[]',
			'null',
			'{"op":0,"t":"INTERACTION_CREATE","s":null,"d":null}',
			'{"op":0,"t":"INTERACTION_CREATE","s":null,"d":{"type":2}}',
			'{"op":0,"t":"GUILD_CREATE","s":null,"d":null}',
		])
			practice.gateway.sendText(text);
		expect((await enter(practice).slash('count')).message).not.toBeNull();
		process.off('unhandledRejection', note);
	});

	test('answers again after the connection was cut', async () => {
		const bot = makeBot();
		await bot.start(practice.token, null);
		practice.gateway.drop();
		await expect.poll(() => practice.gateway.connected()).toBe(1);
		expect((await enter(practice).slash('count')).message).not.toBeNull();
		expect(practice.gateway.identified()).toBe(1);
	});

	test.each<[string, (faults: Practice['faults']) => void]>([
		['a 429', (faults) => faults.request(/callback/, { kind: 'rate-limit', seconds: 0.2 })],
		['a server error', (faults) => faults.request(/callback/, { kind: 'server-error', status: 500 })],
		['a slow Discord', (faults) => faults.request(/callback/, { kind: 'slow', milliseconds: 300 })],
		['a lost request', (faults) => faults.request(/callback/, { kind: 'hang-up', carriedOut: false })],
		['a lost receipt', (faults) => faults.request(/callback/, { kind: 'hang-up', carriedOut: true })],
		['an event that came twice', (faults) => faults.event('INTERACTION_CREATE', { kind: 'duplicate' })],
		['an event that came late', (faults) => faults.event('INTERACTION_CREATE', { kind: 'late' })],
	])('leaves nobody without an answer after %s', async (_, befall) => {
		await makeBot().start(practice.token, null);
		befall(practice.faults);
		const asker = enter(practice);
		const asked = [asker.slash('count'), asker.slash('count')];
		for (const { message, failed } of await Promise.all(asked)) {
			expect(failed).toBeNull();
			expect(message?.embeds).toHaveLength(1);
		}
	});

	test('knows how long ago Discord was last heard', async () => {
		const bot = makeBot();
		expect(bot.heartbeatAge()).toBeNull();
		await bot.start(practice.token, null);
		expect(bot.heartbeatAge()).toBeLessThan(10_000);
	});

	test('reports where Discord ends the connection for good', async () => {
		const lost: Error[] = [];
		const bot = makeBot({ onLost: (reason) => void lost.push(reason) });
		await bot.start(practice.token, null);
		practice.gateway.drop(4004);
		await expect.poll(() => lost.length).toBe(1);
		expect(lost[0]?.message).toContain('refused DISCORD_TOKEN');
	});

	test('when it stops, is gone from the channel', async () => {
		const bot = makeBot();
		await bot.start(practice.token, null);
		await bot.stop();
		await expect.poll(() => practice.gateway.connected()).toBe(0);
	});
});
