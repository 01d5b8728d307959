import { type Client, Events, type Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Happening } from '../../src/practice/protocol.ts';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { type Asker, enter } from '../support/asker.ts';
import { smallBot } from '../support/small-bot.ts';

/*
 * After each fault the bot answers again, and nothing that was asked is left without an answer or a clear failure.
 */

let practice: Practice;
let client: Client<true>;
let faults: unknown[];
let asker: Asker;

const echo = async (interaction: Interaction) => {
	if (interaction.isAutocomplete()) await interaction.respond([]);
	if (interaction.isChatInputCommand()) await interaction.reply(interaction.options.getString('word', true));
};
const command = {
	name: 'echo',
	description: 'Says it again',
	options: [{ type: 3, name: 'word', description: 'A word', required: true }],
};

/** @param heartbeat milliseconds between two; Discord's own where a test is not about them. */
async function start(heartbeat = 41_250) {
	practice = await startPractice({ port: 0, timing: { heartbeat, firstAnswer: 15_000 } });
	({ client, faults } = await smallBot(practice, echo));
	await client.application.commands.set([command]);
	asker = enter(practice);
}
async function stop() {
	await client.destroy();
	await practice.close();
}
beforeEach(() => start());
afterEach(stop);

const answers = async (word: string) => (await asker.slash('echo', { word })).message?.content;
const next = (event: string) => new Promise<void>((resolve) => client.once(event, () => resolve()));

describe('the gateway', () => {
	test('a dropped connection is resumed, and what was asked meanwhile is answered', async () => {
		const resumed = next(Events.ShardResume);
		practice.gateway.drop();
		const meanwhile = answers('meanwhile');
		await resumed;
		expect(await meanwhile).toBe('meanwhile');
		expect(practice.gateway.identified()).toBe(1);
	});

	test('asked to reconnect, it resumes', async () => {
		const resumed = next(Events.ShardResume);
		practice.gateway.askReconnect();
		await resumed;
		expect(await answers('again')).toBe('again');
		expect(practice.gateway.identified()).toBe(1);
	});

	test('a session that may be resumed is', async () => {
		const resumed = next(Events.ShardResume);
		practice.gateway.invalidate(true);
		await resumed;
		expect(await answers('resumed')).toBe('resumed');
		expect(practice.gateway.identified()).toBe(1);
	});

	test('a session that may not be resumed is begun anew', async () => {
		const ready = next(Events.ShardReady);
		practice.gateway.invalidate(false);
		await ready;
		expect(await answers('anew')).toBe('anew');
		expect(practice.gateway.identified()).toBe(2);
	});

	test('a refused resume begins a new session', async () => {
		practice.faults.refuseResume();
		const ready = next(Events.ShardReady);
		practice.gateway.drop();
		await ready;
		expect(await answers('new')).toBe('new');
		expect(practice.gateway.identified()).toBe(2);
	});

	test('heartbeats without acknowledgement: the connection counts as dead and is taken up again', async () => {
		await stop();
		await start(400);
		const resumed = next(Events.ShardResume);
		practice.faults.withholdAcks(true);
		await resumed;
		practice.faults.withholdAcks(false);
		expect(await answers('alive')).toBe('alive');
	});

	test('an event that comes twice is answered once', async () => {
		practice.faults.event('INTERACTION_CREATE', { kind: 'duplicate' });
		expect(await answers('once')).toBe('once');
		expect(await answers('more')).toBe('more');
		expect(asker.messages().map(({ content }) => content)).toEqual(['once', 'more']);
	});

	test('events that overtake one another are each answered', async () => {
		practice.faults.event('INTERACTION_CREATE', { kind: 'late' });
		const both = await Promise.all([answers('first'), answers('second')]);
		expect(both).toEqual(['first', 'second']);
		expect(asker.messages().map(({ content }) => content)).toEqual(['second', 'first']);
	});
});

describe('requests', () => {
	const callback = /POST .*\/callback/;

	test.each([500, 502, 503, 504] as const)('a %i is tried again', async (status) => {
		practice.faults.request(callback, { kind: 'server-error', status }, 2);
		expect(await answers('in the end')).toBe('in the end');
	});

	test('a 429 is waited out', async () => {
		practice.faults.request(callback, { kind: 'rate-limit', seconds: 0.05 });
		expect(await answers('patient')).toBe('patient');
	});

	test('a slow answer still arrives', async () => {
		practice.faults.request(callback, { kind: 'slow', milliseconds: 50 });
		expect(await answers('slowly')).toBe('slowly');
	});

	test('a connection cut before anything was done is tried again', async () => {
		practice.faults.request(callback, { kind: 'hang-up', carriedOut: false });
		expect(await answers('heard')).toBe('heard');
	});

	test('where only the receipt is lost, there is one answer all the same', async () => {
		practice.faults.request(callback, { kind: 'hang-up', carriedOut: true });
		expect(await answers('once')).toBe('once');
		expect(await answers('twice')).toBe('twice');
		expect(asker.messages().map(({ content }) => content)).toEqual(['once', 'twice']);
	});
});

describe('where no answer can come', () => {
	test('nobody is left waiting: a bot that is gone is said to be gone', async () => {
		await client.destroy();
		await practice.close();
		practice = await startPractice({ port: 0, timing: { firstAnswer: 20 } });
		({ client } = await smallBot(practice, echo));
		await client.application.commands.set([command]);
		asker = enter(practice);
		const gone = asker.until(
			(one): one is Extract<Happening, { type: 'bot' }> => one.type === 'bot' && !one.online,
		);
		await client.destroy();
		await gone;
		expect((await asker.slash('echo', { word: 'x' })).failed).toBe('The bot is not connected');
	});
});

test('buttons of a bot that has gone still work when it is back', async () => {
	const answer = async (interaction: Interaction) => {
		if (interaction.isButton()) await interaction.update({ content: `pressed ${interaction.customId}` });
		if (interaction.isChatInputCommand())
			await interaction.reply({
				content: 'press',
				components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] }],
			});
	};
	await client.destroy();
	({ client } = await smallBot(practice, answer));
	const { message } = await asker.slash('echo', { word: 'x' });
	await client.destroy();
	({ client } = await smallBot(practice, answer));
	const pressed = await asker.press(message?.id ?? '', 'go');
	expect(pressed.message).toMatchObject({ id: message?.id, content: 'pressed go' });
	expect(faults).toEqual([]);
});
