import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { limits } from '../../src/limits.ts';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { request } from '../support/wire.ts';

let practice: Practice;
beforeEach(async () => {
	practice = await startPractice({ port: 0 });
});
afterEach(() => practice.close());

/** A bare gateway connection: what it is sent, and with which code it is closed. */
function connect(query = '?v=10&encoding=json') {
	const socket = new WebSocket(`${practice.url.replace('http', 'ws')}/gateway${query}`);
	// biome-ignore lint/suspicious/noExplicitAny: frames are JSON, asserted on by the tests.
	const frames: any[] = [];
	const waiting = new Set<() => void>();
	socket.on('message', (data) => {
		frames.push(JSON.parse(data.toString()));
		for (const look of [...waiting]) look();
	});
	const closed = new Promise<number>((resolve) => socket.on('close', resolve));
	return {
		frames,
		closed,
		// biome-ignore lint/suspicious/noExplicitAny: as above.
		frame: (fits: (frame: any) => boolean): Promise<any> =>
			new Promise((resolve) => {
				const look = () => {
					const found = frames.find(fits);
					if (found === undefined) return;
					waiting.delete(look);
					resolve(found);
				};
				waiting.add(look);
				look();
			}),
		send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
		sendText: (text: string) => socket.send(text),
		end: (code: number) => socket.close(code),
	};
}

const hello = ({ op }: { op: number }) => op === 10;
const named =
	(name: string) =>
	({ t }: { t: string }) =>
		t === name;
const identity = (more: object = {}) => ({ token: practice.token, intents: 1, properties: {}, ...more });

test('hello, identify, ready, the guild, and heartbeats acknowledged', async () => {
	const bot = connect();
	expect((await bot.frame(hello)).d.heartbeat_interval).toBe(41_250);
	bot.send(2, identity());
	const ready = await bot.frame(named('READY'));
	expect(ready).toMatchObject({
		op: 0,
		s: 1,
		d: { v: 10, user: { bot: true }, guilds: [{ unavailable: true }] },
	});
	const guild = await bot.frame(named('GUILD_CREATE'));
	expect(guild.d).toMatchObject({ id: ready.d.guilds[0].id, channels: [{ name: 'research' }], threads: [] });
	bot.send(1, 2);
	await bot.frame(({ op }) => op === 11);
});

describe('what closes a connection', () => {
	test.each<[string, number, (bot: ReturnType<typeof connect>) => void]>([
		['a wrong token', 4004, (bot) => bot.send(2, identity({ token: 'wrong' }))],
		['a privileged intent', 4014, (bot) => bot.send(2, identity({ intents: 1 | (1 << 15) }))],
		['an intent that there is not', 4013, (bot) => bot.send(2, identity({ intents: 2 ** 30 }))],
		['a shard beyond the last', 4010, (bot) => bot.send(2, identity({ shard: [1, 1] }))],
		['no JSON', 4002, (bot) => bot.sendText('hello')],
		['an opcode that there is not', 4001, (bot) => bot.send(99, null)],
		['presence before identifying', 4003, (bot) => bot.send(3, {})],
		['resuming with a wrong token', 4004, (bot) => bot.send(6, { token: 'x', session_id: 'x', seq: 1 })],
		[
			'identifying twice',
			4005,
			(bot) => {
				bot.send(2, identity());
				bot.send(2, identity());
			},
		],
		[
			'too many frames in a minute',
			4008,
			(bot) => {
				for (let sent = 0; sent <= limits.gatewayFramesPerMinute; sent++) bot.send(1, null);
			},
		],
	])('%s: %i', async (_, code, act) => {
		const bot = connect();
		await bot.frame(hello);
		act(bot);
		expect(await bot.closed).toBe(code);
	});

	test('another version, another encoding', async () => {
		expect(await connect('?v=9&encoding=json').closed).toBe(4012);
		expect(await connect('?v=10&encoding=etf').closed).toBe(4012);
	});
});

describe('sessions', () => {
	async function session() {
		const bot = connect();
		await bot.frame(hello);
		bot.send(2, identity({ intents: GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages }));
		const ready = await bot.frame(named('READY'));
		const guild = await bot.frame(named('GUILD_CREATE'));
		return { bot, id: ready.d.session_id as string, seq: guild.s as number };
	}
	const resume = async (id: string, seq: number) => {
		const bot = connect();
		await bot.frame(hello);
		bot.send(6, { token: practice.token, session_id: id, seq });
		return bot;
	};
	const write = () => {
		const [channel] = practice.world.places.keys();
		return request(practice, `POST /channels/${channel}/messages`, { content: 'meanwhile' });
	};

	test('what was missed is replayed on resuming, in order and once', async () => {
		const { bot, id, seq } = await session();
		practice.gateway.drop();
		await bot.closed;
		await write();
		const again = await resume(id, seq);
		await again.frame(named('RESUMED'));
		const dispatched = again.frames.filter(({ op }) => op === 0);
		expect(dispatched.map(({ t, s }) => [t, s])).toEqual([
			['MESSAGE_CREATE', seq + 1],
			['RESUMED', seq + 2],
		]);
		expect(dispatched[0].d.content).toBe('meanwhile');
	});

	test('a session given up with 1000, or never known, is invalid; a sequence that never was closes', async () => {
		const { bot, id, seq } = await session();
		bot.end(1000);
		await bot.closed;
		expect(await (await resume(id, seq)).frame(({ op }) => op === 9)).toMatchObject({ d: false });
		const second = await session();
		practice.gateway.drop();
		await second.bot.closed;
		expect(await (await resume(second.id, 99)).closed).toBe(4007);
	});

	test('others’ words stay unread without the Message Content intent', async () => {
		const { bot } = await session();
		const [channel = ''] = practice.world.places.keys();
		practice.visit(null, () => {}).act({ type: 'send', nonce: 'n', place: channel, content: 'not for bots' });
		expect((await bot.frame(named('MESSAGE_CREATE'))).d).toMatchObject({
			content: '',
			author: { id: practice.world.people[0]?.id },
		});
	});

	test('each guild is told to its own shard', async () => {
		const shards = [0, 1].map((number) => ({ number, bot: connect() }));
		for (const { number, bot } of shards) {
			await bot.frame(hello);
			bot.send(2, identity({ shard: [number, 2] }));
			await bot.frame(named('READY'));
			bot.send(1, null);
			await bot.frame(({ op }) => op === 11);
		}
		const told = shards.filter(({ bot }) => bot.frames.some(named('GUILD_CREATE')));
		expect(told.map(({ number }) => number)).toEqual([Number((BigInt(practice.world.guildId) >> 22n) % 2n)]);
	});
});

test('discord.js says at login that the token is refused', async () => {
	const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: practice.apiBase } });
	await expect(client.login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' });
});

test('discord.js says that an intent is disallowed', async () => {
	const client = new Client({ intents: ['Guilds', 'MessageContent'], rest: { api: practice.apiBase } });
	const closed = new Promise<number>((resolve) =>
		client.on(Events.ShardDisconnect, ({ code }) => resolve(code)),
	);
	const login = client.login(practice.token).catch((error: Error) => error.message);
	expect(await Promise.race([closed, login])).toSatisfy(
		(end: unknown) => end === 4014 || String(end).includes('disallowed'),
	);
	await client.destroy();
});
