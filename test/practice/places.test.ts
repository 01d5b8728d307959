import { type Interaction, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBuckets } from '../../src/practice/buckets.ts';
import { openDirect } from '../../src/practice/direct.ts';
import type { Happening } from '../../src/practice/protocol.ts';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { enter } from '../support/asker.ts';
import { smallBot } from '../support/small-bot.ts';
import { request } from '../support/wire.ts';

/*
 * What a place lets whom do, how often, and what Discord tells a bot of it.
 */

let practice: Practice;
let channel: string;
let stop: () => Promise<void>;
beforeEach(async () => {
	practice = await startPractice({ port: 0, timing: { firstAnswer: 30_000 } });
	[channel = ''] = practice.world.places.keys();
	stop = async () => {};
});
afterEach(async () => {
	await stop();
	await practice.close();
});

/** A bot with the command `/echo`, and every interaction that it was brought. */
async function bot() {
	const brought: Interaction[] = [];
	const { client, faults } = await smallBot(practice, async (interaction) => {
		brought.push(interaction);
		if (interaction.isRepliable()) await interaction.reply('heard');
	});
	await client.application.commands.set([{ name: 'echo', description: 'Says it again' }]);
	stop = () => client.destroy();
	return { brought, faults };
}

const say = (content: string, at = channel) =>
	request(practice, `POST /channels/${at}/messages`, { content });

describe('a channel that takes away', () => {
	test('from a person: the bot is told with what they ask', async () => {
		const { brought } = await bot();
		const [first, second] = practice.world.people;
		practice.world.overwrites.push({
			place: channel,
			holder: second?.id ?? '',
			allow: PermissionFlagsBits.ManageMessages,
			deny: PermissionFlagsBits.CreatePublicThreads,
		});
		await enter(practice, 0).slash('echo');
		await enter(practice, 1).slash('echo');
		const may = brought.map(({ memberPermissions }) => [
			memberPermissions?.has('CreatePublicThreads'),
			memberPermissions?.has('ManageMessages'),
		]);
		expect(may).toEqual([
			[true, first?.staff],
			[false, true],
		]);
	});

	test('from the bot: it is told, and refused, there and in the threads of that channel', async () => {
		const { brought } = await bot();
		const { body: thread } = await request(practice, `POST /channels/${channel}/threads`, { name: 'aside' });
		practice.world.overwrites.push({
			place: channel,
			holder: practice.world.bot.id,
			allow: 0n,
			deny: PermissionFlagsBits.SendMessages | PermissionFlagsBits.SendMessagesInThreads,
		});
		await enter(practice).slash('echo');
		expect(brought[0]?.appPermissions.has('SendMessages')).toBe(false);
		expect(brought[0]?.appPermissions.has('EmbedLinks')).toBe(true);
		expect((await say('x')).body.code).toBe(50013);
		expect((await say('x', thread.id)).body.code).toBe(50013);
		const { body } = await request(practice, `GET /channels/${channel}`);
		expect(new PermissionsBitField(BigInt(body.permission_overwrites[0].deny)).toArray().sort()).toEqual([
			'SendMessages',
			'SendMessagesInThreads',
		]);
	});
});

describe('a route', () => {
	test('takes five messages in five seconds for each channel, and says so as it goes', async () => {
		const { body: thread } = await request(practice, `POST /channels/${channel}/threads`, { name: 'aside' });
		const sent = [];
		for (let count = 0; count < 6; count += 1) sent.push(await say(`message ${count}`));
		expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
		expect(sent.at(-1)?.body).toMatchObject({ global: false, message: 'You are being rate limited.' });
		expect(sent.at(-1)?.body.retry_after).toBeLessThanOrEqual(5);
		expect((await say('elsewhere', thread.id)).status).toBe(200);
	});

	test('tells in its headers what is left, and begins anew', () => {
		let clock = 1_000;
		const take = createBuckets(() => clock);
		const post = () => take('POST', '/channels/12345/messages');
		expect(post()).toMatchObject({
			wait: null,
			headers: { 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '4' },
		});
		for (let count = 0; count < 4; count += 1) expect(post().wait).toBeNull();
		clock += 2_000;
		expect(post()).toMatchObject({
			wait: 3,
			headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': '3' },
		});
		clock += 3_001;
		expect(post().wait).toBeNull();
		expect(take('POST', '/interactions/1/token/callback')).toEqual({ headers: {}, wait: null });
	});

	test('that discord.js is told of is never passed by it', async () => {
		const { client } = await smallBot(practice, () => {});
		stop = () => client.destroy();
		const channels = client.channels.cache.get(channel);
		if (!channels?.isSendable()) throw new Error('no channel');
		await Promise.all(Array.from({ length: 7 }, (_, count) => channels.send(`message ${count}`)));
		expect(practice.world.refused).toEqual([]);
	});
});

describe('a direct message', () => {
	test('is between one person and the bot, in no server', async () => {
		const { brought, faults } = await bot();
		const [person, other] = practice.world.people;
		if (person === undefined || other === undefined) throw new Error('nobody');
		const place = openDirect(practice.world, person);
		expect(openDirect(practice.world, person)).toBe(place);
		const [heard, overheard]: [Happening[], Happening[]] = [[], []];
		const visitor = practice.visit(person.id, (happening) => heard.push(happening));
		const stranger = practice.visit(other.id, (happening) => overheard.push(happening));
		const [echo] = practice.world.commands.values();
		const asked = {
			type: 'command',
			nonce: 'n',
			place: place.id,
			command: echo?.id ?? '',
			options: [],
		} as const;
		visitor.act(asked);
		await expect.poll(() => heard.some(({ type }) => type === 'answered')).toBe(true);
		expect(brought[0]).toMatchObject({ guildId: null, context: 1, member: null });
		expect(brought[0]?.user.id).toBe(person.id);
		expect(brought[0]?.appPermissions.has('EmbedLinks')).toBe(true);
		expect(heard.some(({ type }) => type === 'message-create')).toBe(true);
		expect(overheard.some(({ type }) => type === 'message-create')).toBe(false);
		stranger.act(asked);
		expect(overheard.at(-1)).toMatchObject({ type: 'refused' });
		expect(faults).toEqual([]);
	});

	test('has no threads', async () => {
		const [person] = practice.world.people;
		if (person === undefined) throw new Error('nobody');
		const place = openDirect(practice.world, person);
		const { body: said } = await say('hello', place.id);
		const opened = await request(practice, `POST /channels/${place.id}/messages/${said.id}/threads`, {
			name: 'x',
		});
		expect(opened.body.code).toBe(50024);
		expect((await request(practice, `GET /channels/${place.id}`)).body).toMatchObject({
			type: 1,
			recipients: [{}],
		});
	});
});

describe('sessions on the gateway', () => {
	test('are counted, told of, and not begun beyond the day’s number', async () => {
		await practice.close();
		practice = await startPractice({ port: 0, sessionStarts: 1 });
		const left = async () => (await request(practice, 'GET /gateway/bot')).body.session_start_limit;
		expect(await left()).toMatchObject({ total: 1, remaining: 1 });
		const { client } = await smallBot(practice, () => {});
		stop = () => client.destroy();
		expect(await left()).toMatchObject({ remaining: 0 });
		expect((await left()).reset_after).toBeGreaterThan(23 * 60 * 60_000);
		await expect(smallBot(practice, () => {})).rejects.toThrow(/Not enough sessions/);
		expect(practice.gateway.identified()).toBe(1);
	});
});
