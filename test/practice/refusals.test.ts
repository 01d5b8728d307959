import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../src/limits.ts';
import { openInteraction } from '../../src/practice/asking.ts';
import type { Happening } from '../../src/practice/protocol.ts';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { request } from '../support/wire.ts';

let practice: Practice;
let app: string;
let guild: string;
let channel: string;

async function start(options: Partial<Parameters<typeof startPractice>[0]> = {}) {
	practice = await startPractice({ port: 0, ...options });
	({ applicationId: app, guildId: guild } = practice.world);
	[channel = ''] = practice.world.places.keys();
}
beforeEach(() => start());
afterEach(async () => {
	vi.useRealTimers();
	await practice.close();
});

/** Something that a person asks, with no bot to hear it: the test answers in the bot's place. */
function asked(type = 2, pressed: string | null = null) {
	const heard: Happening[] = [];
	let fail: (happening: Happening) => void = () => {};
	const failed = new Promise<Happening>((resolve) => {
		fail = resolve;
	});
	const [asker] = practice.world.people;
	if (asker === undefined) throw new Error('nobody');
	const interaction = openInteraction(practice.world, {
		type,
		asker,
		place: channel,
		data: {},
		nonce: 'n',
		pressed: pressed === null ? null : (practice.world.messages.get(pressed)?.message ?? null),
		hear: (happening) => {
			heard.push(happening);
			if (happening.type === 'failed') fail(happening);
		},
	});
	const at = `/interactions/${interaction.id}/${interaction.token}/callback`;
	const hook = `/webhooks/${app}/${interaction.token}`;
	return {
		heard,
		failed,
		hook,
		answer: (body: unknown, query = '') =>
			request(practice, `POST ${at}${query}`, body, { authorization: '' }),
	};
}

const say = (content: string, flags = 0) => ({ type: 4, data: { content, flags } });
const x = (length: number) => 'x'.repeat(length);

describe('answers to interactions', () => {
	test('an interaction not answered in time is unknown, and whoever asked is told', async () => {
		await practice.close();
		await start({ timing: { firstAnswer: 1 } });
		const { answer, failed } = asked();
		expect(await failed).toMatchObject({ nonce: 'n', reason: 'The bot is not connected' });
		expect(await answer(say('late'))).toEqual({
			status: 404,
			body: { message: 'Unknown interaction', code: 10062 },
		});
	});

	test('an interaction is answered once only', async () => {
		const { answer } = asked();
		expect(await answer(say('one'))).toEqual({ status: 204, body: null });
		expect(await answer(say('two'))).toMatchObject({ status: 400, body: { code: 40060 } });
		expect(practice.world.messages.size).toBe(1);
	});

	test('a refused answer leaves the interaction open, so that a better one can follow', async () => {
		const { answer } = asked();
		const refused = await answer({ type: 4, data: { embeds: [{ title: x(257) }] } });
		expect(refused).toEqual({
			status: 400,
			body: {
				message: 'Invalid Form Body',
				code: 50035,
				errors: {
					data: {
						embeds: {
							0: {
								title: {
									_errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 256 or fewer in length.' }],
								},
							},
						},
					},
				},
			},
		});
		expect((await answer(say('short'))).status).toBe(204);
	});

	test('whoever asked is told what Discord would have refused', async () => {
		await practice.close();
		await start({ timing: { firstAnswer: 1000 } });
		const { answer, failed } = asked();
		await answer(say(x(2001)));
		expect(await failed).toMatchObject({
			reason: expect.stringContaining('data.content: Must be 2000 or fewer in length.'),
		});
	});

	test('an empty answer, one of the wrong kind, and one to another token', async () => {
		const { answer, hook } = asked();
		expect(await answer(say(' '))).toMatchObject({ status: 400, body: { code: 50006 } });
		for (const type of [1, 6, 7, 8, 12])
			expect(await answer({ type, data: {} }), `callback ${type}`).toMatchObject({
				body: { code: 50035, errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } } },
			});
		expect((await request(practice, 'POST /interactions/1/x/callback', say('x'))).body.code).toBe(10062);
		expect((await request(practice, `POST ${hook}`, { content: 'too soon' })).body.code).toBe(10015);
		expect((await request(practice, `POST /webhooks/${app}/x`, { content: 'x' })).body.code).toBe(10015);
	});

	test('with_response tells the message that was made', async () => {
		const { answer } = asked();
		const { status, body } = await answer(say('here', MessageFlags.Ephemeral), '?with_response=true');
		expect(status).toBe(200);
		expect(body.resource).toMatchObject({ type: 4, message: { content: 'here', flags: 64 } });
		expect(body.interaction).toMatchObject({
			response_message_id: body.resource.message.id,
			response_message_ephemeral: true,
			response_message_loading: false,
		});
	});

	test('while the bot is thinking only its privacy is settled, and the next message fills it in', async () => {
		const { answer, hook } = asked();
		await answer({ type: 5, data: { flags: MessageFlags.Ephemeral } });
		const [thinking] = practice.world.messages.values();
		expect(thinking?.message.flags).toBe(MessageFlags.Ephemeral | MessageFlags.Loading);
		const first = await request(practice, `POST ${hook}`, { content: 'thought' });
		expect(first.body).toMatchObject({ id: thinking?.message.id, content: 'thought', flags: 64 });
		const second = await request(practice, `POST ${hook}`, { content: 'and more' });
		expect(second.body).toMatchObject({ content: 'and more', flags: 0 });
		expect((await request(practice, `GET ${hook}/messages/@original`)).body.content).toBe('thought');
	});

	test('a pressed message is updated in place; after a deferral too', async () => {
		const first = asked();
		await first.answer(say('before'));
		const [message = ''] = practice.world.messages.keys();
		const second = asked(3, message);
		expect((await second.answer({ type: 7, data: { content: 'after' } })).status).toBe(204);
		expect(practice.world.messages.get(message)?.message.content).toBe('after');
		const third = asked(3, message);
		await third.answer({ type: 6 });
		await request(practice, `PATCH ${third.hook}/messages/@original`, { content: 'later' });
		expect(practice.world.messages.get(message)?.message.content).toBe('later');
		expect(practice.world.messages.size).toBe(1);
	});

	test('a token that has died', async () => {
		await practice.close();
		await start({ timing: { tokenLife: -1 } });
		const { answer, hook } = asked();
		await answer(say('here'));
		expect(await request(practice, `PATCH ${hook}/messages/@original`, { content: 'x' })).toMatchObject({
			status: 401,
			body: { code: 50027 },
		});
	});

	test('what is deleted is gone: @original too', async () => {
		const { answer, hook } = asked();
		await answer(say('here'));
		expect((await request(practice, `DELETE ${hook}/messages/@original`)).status).toBe(204);
		expect((await request(practice, `GET ${hook}/messages/@original`)).body.code).toBe(10008);
	});

	test('choices: 25 pass, 26 and over-long ones are refused', async () => {
		const choices = (count: number) =>
			Array.from({ length: count }, (_, i) => ({ name: `${i}`, value: `${i}` }));
		const { answer, heard } = asked(4);
		expect(await answer({ type: 8, data: { choices: choices(26) } })).toMatchObject({
			body: { errors: { data: { choices: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } } },
		});
		expect(await answer({ type: 8, data: { choices: [{ name: x(101), value: 'v' }] } })).toMatchObject({
			body: { errors: { data: { choices: { 0: { name: { _errors: [{}] } } } } } },
		});
		expect((await answer({ type: 8, data: { choices: choices(25) } })).status).toBe(204);
		expect(heard.at(-1)).toMatchObject({ type: 'choices', choices: choices(25) });
	});

	test('follow-ups of a personal app: five and no more, and private where outside apps may not speak', async () => {
		practice.world.installedToPerson = true;
		practice.world.botPermissions = 0n;
		const { answer, hook } = asked();
		await answer(say('here'));
		const [first] = practice.world.messages.values();
		expect(first?.seenBy).toBe(practice.world.people[0]?.id);
		for (let sent = 0; sent < limits.followUpsWhenUserInstalled; sent++)
			expect((await request(practice, `POST ${hook}`, { content: `${sent}` })).status).toBe(200);
		expect((await request(practice, `POST ${hook}`, { content: 'one more' })).body.code).toBe(40094);
	});
});

describe('commands', () => {
	const slash = (name: string) => ({ name, description: 'd' });
	const at = () => `/applications/${app}/commands`;

	test('ids stay with names, whatever else changes', async () => {
		const first = await request(practice, `PUT ${at()}`, [slash('one'), slash('two')]);
		const [one, two] = first.body;
		const again = await request(practice, `PUT ${at()}`, [{ ...slash('two'), description: 'new' }]);
		expect(again.body).toMatchObject([{ id: two.id, description: 'new' }]);
		expect((await request(practice, `GET ${at()}/${one.id}`)).body.code).toBe(10063);
		const made = await request(practice, `POST ${at()}`, slash('one'));
		expect(made.status).toBe(201);
		expect(made.body.id).not.toBe(one.id);
		expect((await request(practice, `POST ${at()}`, slash('one'))).status).toBe(200);
		const patched = await request(practice, `PATCH ${at()}/${two.id}`, { description: 'newer' });
		expect(patched.body).toMatchObject({ id: two.id, name: 'two', description: 'newer' });
		expect((await request(practice, `DELETE ${at()}/${two.id}`)).status).toBe(204);
		expect((await request(practice, `GET ${at()}`)).body).toHaveLength(1);
	});

	test('localisations are told only to whoever asks for them', async () => {
		await request(practice, `PUT ${at()}`, [{ ...slash('one'), name_localizations: { de: 'eins' } }]);
		const [plain] = (await request(practice, `GET ${at()}`)).body;
		expect(plain).not.toHaveProperty('name_localizations');
		const [full] = (await request(practice, `GET ${at()}?with_localizations=true`)).body;
		expect(full.name_localizations).toEqual({ de: 'eins' });
	});

	test('the number of commands', async () => {
		const slashes = (count: number) => Array.from({ length: count }, (_, i) => slash(`c${i}`));
		const menus = (count: number) =>
			Array.from({ length: count }, (_, i) => ({ type: 3, name: `Menu ${i}` }));
		expect((await request(practice, `PUT ${at()}`, [...slashes(100), ...menus(15)])).status).toBe(200);
		expect((await request(practice, `PUT ${at()}`, slashes(101))).body.code).toBe(30032);
		expect((await request(practice, `PUT ${at()}`, menus(16))).body.code).toBe(30032);
		expect((await request(practice, `POST ${at()}`, slash('one-more'))).body.code).toBe(30032);
		const localized = { ...slash('c0'), name_localizations: { xx: 'none' } };
		expect((await request(practice, `PUT ${at()}`, [localized])).body.errors).toMatchObject({
			0: { name_localizations: { xx: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } } },
		});
	});

	test('too many new commands in one day; those that only change are not counted', async () => {
		const batch = (from: number, count: number) =>
			Array.from({ length: count }, (_, i) => slash(`c${from + i}`));
		for (let day = 0; day < 4; day++) await request(practice, `PUT ${at()}`, batch(day * 50, 50));
		expect((await request(practice, `PUT ${at()}`, batch(150, 50))).status).toBe(200);
		expect((await request(practice, `PUT ${at()}`, batch(200, 1))).body.code).toBe(30034);
		const guildAt = `/applications/${app}/guilds/${guild}/commands`;
		expect((await request(practice, `PUT ${guildAt}`, batch(200, 1))).status).toBe(200);
	});

	test("a name twice, another app's commands, another guild's", async () => {
		expect((await request(practice, `PUT ${at()}`, [slash('a'), slash('a')])).body.errors).toMatchObject({
			1: { _errors: [{ code: 'APPLICATION_COMMANDS_DUPLICATE_NAME' }] },
		});
		expect((await request(practice, 'GET /applications/1/commands')).body.code).toBe(10002);
		expect((await request(practice, `GET /applications/${app}/guilds/1/commands`)).body.code).toBe(50001);
	});

	test('what the app says of itself', async () => {
		const patch = (body: object) => request(practice, 'PATCH /applications/@me', body);
		const tags = (count: number) => Array.from({ length: count }, (_, i) => x(19) + i);
		expect((await patch({ description: x(400), tags: tags(5) })).body).toMatchObject({ description: x(400) });
		for (const body of [{ description: x(401) }, { tags: tags(6) }, { tags: [x(21)] }])
			expect((await patch(body)).body.code).toBe(50035);
	});
});

describe('channels', () => {
	const send = (body: object) => request(practice, `POST /channels/${channel}/messages`, body);

	test('messages are made, read, changed and deleted, and unknown ones are unknown', async () => {
		const { body: made } = await send({ content: 'one' });
		await send({ content: 'two', message_reference: { message_id: made.id } });
		const at = `/channels/${channel}/messages/${made.id}`;
		expect((await request(practice, `PATCH ${at}`, { content: '' })).body.code).toBe(50006);
		expect((await request(practice, `PATCH ${at}`, { content: 'changed' })).body).toMatchObject({
			content: 'changed',
			edited_timestamp: expect.any(String),
		});
		const all = await request(practice, `GET /channels/${channel}/messages?limit=10`);
		expect(all.body).toMatchObject([{ content: 'two', type: 19 }, { content: 'changed' }]);
		expect((await request(practice, `DELETE ${at}`)).status).toBe(204);
		expect((await request(practice, `GET ${at}`)).body.code).toBe(10008);
		expect((await request(practice, 'GET /channels/1')).body.code).toBe(10003);
		expect((await send({ content: 'x', message_reference: { message_id: '1' } })).body.code).toBe(50035);
		expect((await send({})).body.code).toBe(50006);
	});

	test("what the bot may not do: another's message, and what its permissions leave out", async () => {
		const visitor = practice.visit(null, () => {});
		visitor.act({ type: 'send', nonce: 'n', place: channel, content: 'mine' });
		const [theirs] = practice.world.messages.keys();
		const at = `/channels/${channel}/messages/${theirs}`;
		expect((await request(practice, `PATCH ${at}`, { content: 'x' })).body.code).toBe(50005);
		expect((await request(practice, `DELETE ${at}`)).body.code).toBe(50013);
		practice.world.botPermissions = 1n << 10n;
		expect((await send({ content: 'x' })).body.code).toBe(50013);
		expect((await request(practice, `POST ${at}/threads`, { name: 't' })).body.code).toBe(50013);
		practice.world.botPermissions = 0n;
		expect((await send({ content: 'x' })).body.code).toBe(50001);
	});

	test('the name of a thread has 1 to 100 characters, and a message has one thread', async () => {
		const { body: made } = await send({ content: 'one' });
		const open = (name: string) =>
			request(practice, `POST /channels/${channel}/messages/${made.id}/threads`, { name });
		expect((await open(x(101))).body.code).toBe(50035);
		expect((await open('')).body.code).toBe(50035);
		expect(await open(x(100))).toMatchObject({ status: 201, body: { id: made.id, type: 11 } });
		expect((await open('again')).body.code).toBe(160004);
		const inside = await request(practice, `POST /channels/${made.id}/messages`, { content: 'inside' });
		expect(inside.body.channel_id).toBe(made.id);
	});

	test('typing is shown to the people', async () => {
		const heard: Happening[] = [];
		practice.visit(null, (happening) => heard.push(happening));
		expect((await request(practice, `POST /channels/${channel}/typing`)).status).toBe(204);
		expect(heard.at(-1)).toMatchObject({ type: 'typing', place: channel });
	});
});

describe('the door', () => {
	test('a wrong token, a wrong path, a wrong method, a wrong version and a body that is no JSON', async () => {
		const bad = await request(practice, 'GET /gateway/bot', undefined, { authorization: 'Bot wrong' });
		expect(bad).toEqual({ status: 401, body: { message: '401: Unauthorized', code: 0 } });
		expect((await request(practice, 'GET /nowhere')).status).toBe(404);
		expect((await request(practice, 'PUT /gateway/bot')).status).toBe(405);
		expect((await fetch(`${practice.apiBase}/v9/gateway`)).status).toBe(400);
		expect((await request(practice, `POST /channels/${channel}/messages`, '{')).body.code).toBe(50109);
	});

	test('a request of more than 25 MiB, and a file of more than 10', async () => {
		const form = (bytes: number) => {
			const data = new FormData();
			data.set('payload_json', '{"content":"x"}');
			data.set('files[0]', new Blob([new Uint8Array(bytes)]), 'f.bin');
			return fetch(`${practice.apiBase}/v10/channels/${channel}/messages`, {
				method: 'POST',
				headers: { authorization: `Bot ${practice.token}` },
				body: data,
			}).then((response) => response.status);
		};
		expect(await form(limits.file)).toBe(200);
		expect(await form(limits.file + 1)).toBe(413);
		expect(await form(limits.request)).toBe(413);
	});

	test('too many requests in one second wait; answers to interactions never do', async () => {
		vi.useFakeTimers({ toFake: ['Date'] });
		for (let made = 0; made < limits.requestsPerSecond; made++)
			expect((await request(practice, 'GET /users/@me')).status).toBe(200);
		const refused = await request(practice, 'GET /users/@me');
		expect(refused.status).toBe(429);
		expect(refused.body).toMatchObject({ global: true, retry_after: expect.any(Number) });
		const { answer } = asked();
		expect((await answer(say('here'))).status).toBe(204);
	});

	test('a name rebound to this machine, and a page that is not ours, get nothing', async () => {
		const { port } = new URL(practice.url);
		for (const path of ['/', '/api/v10/gateway', '/practice/socket']) {
			const elsewhere = await fetch(`${practice.url}${path}`, { headers: { origin: 'https://a.example' } });
			expect(elsewhere.status, path).toBe(403);
		}
		const { request: raw } = await import('node:http');
		const rebound = await new Promise<number | undefined>((resolve, reject) =>
			raw({ port, path: '/', headers: { host: `a.example:${port}` } }, (response) =>
				resolve(response.statusCode),
			)
				.on('error', reject)
				.end(),
		);
		expect(rebound).toBe(403);
		expect((await fetch(`${practice.url}/`, { headers: { origin: practice.url } })).status).toBe(200);
	});

	test('the page may only reach back to where it came from', async () => {
		const { headers } = await fetch(`${practice.url}/`);
		const policy = headers.get('content-security-policy') ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("connect-src 'self'");
		expect(policy).not.toMatch(/unsafe|https?:|\*/);
	});
});
