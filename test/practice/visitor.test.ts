import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Action, GivenOption, Happening } from '../../src/practice/protocol.ts';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { request } from '../support/wire.ts';

/*
 * People in the channel: what they see, and what Discord's own client would not let them send.
 */

let practice: Practice;
let place: string;
beforeEach(async () => {
	practice = await startPractice({ port: 0, hints: ['/look whales'] });
	[place = ''] = practice.world.places.keys();
});
afterEach(() => practice.close());

function enter(who = 0) {
	const heard: Happening[] = [];
	const visitor = practice.visit(practice.world.people[who]?.id ?? null, (one) => heard.push(one));
	return { heard, act: (action: Action) => visitor.act(action), last: () => heard.at(-1) };
}

/** The bot writes a message, to everyone or to one person alone. */
async function written(body: object): Promise<string> {
	return (await request(practice, `POST /channels/${place}/messages`, body)).body.id;
}

const at = () => `/applications/${practice.world.applicationId}/commands`;

describe('what a person is shown', () => {
	test('how things stand: people, messages, commands and what to try', async () => {
		await written({ content: 'before' });
		await request(practice, `PUT ${at()}`, [{ name: 'look', description: 'd' }]);
		expect(enter(1).heard).toMatchObject([
			{
				type: 'snapshot',
				self: { displayName: 'Imogen', staff: false },
				people: [{ displayName: 'Rowan', staff: true }, { displayName: 'Imogen' }],
				botOnline: false,
				messages: [{ content: 'before' }],
				commands: [{ name: 'look' }],
				hints: ['/look whales'],
			},
		]);
	});

	test('messages, edits, deletions, new commands and threads as they come', async () => {
		const { heard } = enter();
		const id = await written({ content: 'one' });
		await request(practice, `PATCH /channels/${place}/messages/${id}`, { content: 'two' });
		await request(practice, `POST /channels/${place}/messages/${id}/threads`, { name: 'Talk' });
		await request(practice, `DELETE /channels/${place}/messages/${id}`);
		await request(practice, `PUT ${at()}`, [{ name: 'look', description: 'd' }]);
		expect(heard.slice(1).map(({ type }) => type)).toEqual([
			'message-create',
			'message-update',
			'place-create',
			'message-update',
			'message-delete',
			'commands',
		]);
	});

	test('a private message to its one reader only, and not after coming back', () => {
		const rowan = enter(0);
		const imogen = enter(1);
		const [person] = practice.world.people;
		practice.world.messages.set('7', {
			message: { id: '7', channel_id: place } as never,
			seenBy: person?.id ?? '',
		});
		practice.world.tell({ type: 'message-create', message: { id: '7' } as never }, person?.id);
		expect(rowan.last()?.type).toBe('message-create');
		expect(imogen.last()?.type).toBe('snapshot');
		imogen.act({ type: 'press', nonce: 'n', message: '7', customId: 'go' });
		expect(imogen.last()).toMatchObject({ type: 'refused', reason: 'That message is gone.' });
		rowan.act({ type: 'be', nonce: 'n', person: person?.id ?? '' });
		expect(rowan.last()).toMatchObject({ type: 'snapshot', messages: [] });
	});

	test('as another person from the moment of becoming them', () => {
		const visitor = enter(0);
		const [, imogen] = practice.world.people;
		visitor.act({ type: 'be', nonce: 'n', person: imogen?.id ?? '' });
		expect(visitor.last()).toMatchObject({ type: 'snapshot', self: { displayName: 'Imogen' } });
		visitor.act({ type: 'send', nonce: 'n', place, content: 'hello' });
		expect([...practice.world.messages.values()].at(-1)?.message.author.id).toBe(imogen?.id);
	});
});

describe('what a person may not send', () => {
	const options = [
		{ type: 3, name: 'name', description: 'd', required: true, min_length: 2, max_length: 5 },
		{ type: 3, name: 'house', description: 'd', choices: [{ name: 'Commons', value: 'c' }] },
		{ type: 4, name: 'page', description: 'd', min_value: 1, max_value: 9 },
		{ type: 10, name: 'share', description: 'd' },
		{ type: 5, name: 'private', description: 'd' },
	];
	const named = (value: string): GivenOption => ({ name: 'name', type: 3, value });

	test.each<[string, GivenOption[]]>([
		['name is required.', []],
		['name is required.', [named('')]],
		['name has 2 to 5 characters.', [named('x')]],
		['name has 2 to 5 characters.', [named('xxxxxx')]],
		['This command has no option colour.', [named('xx'), { name: 'colour', type: 3, value: 'red' }]],
		['house is one of the choices.', [named('xx'), { name: 'house', type: 3, value: 'Senate' }]],
		['page is a whole number.', [named('xx'), { name: 'page', type: 4, value: 1.5 }]],
		['page is at least 1.', [named('xx'), { name: 'page', type: 4, value: 0 }]],
		['page is at most 9.', [named('xx'), { name: 'page', type: 4, value: 10 }]],
		['share is a number.', [named('xx'), { name: 'share', type: 10, value: 'half' }]],
		['private is yes or no.', [named('xx'), { name: 'private', type: 5, value: 'no' }]],
	])('%s', async (reason, given) => {
		const { body } = await request(practice, `PUT ${at()}`, [{ name: 'look', description: 'd', options }]);
		const visitor = enter();
		visitor.act({ type: 'command', nonce: 'n', place, command: body[0].id, options: given });
		expect(visitor.last()).toEqual({ type: 'refused', nonce: 'n', reason });
		expect(practice.world.interactions.size).toBe(0);
	});

	test('a command with subcommands without choosing one', async () => {
		const inner = { type: 1, name: 'one', description: 'd', options: [options[0]] };
		const { body } = await request(practice, `PUT ${at()}`, [
			{ name: 'look', description: 'd', options: [inner] },
		]);
		const visitor = enter();
		const use = (given: GivenOption[]) =>
			visitor.act({ type: 'command', nonce: 'n', place, command: body[0].id, options: given });
		use([]);
		expect(visitor.last()).toMatchObject({ reason: 'Choose one subcommand.' });
		use([{ type: 1, name: 'one', options: [] }]);
		expect(visitor.last()).toMatchObject({ reason: 'name is required.' });
		use([{ type: 1, name: 'one', options: [named('abc')] }]);
		expect(visitor.last()).toMatchObject({ type: 'accepted' });
	});

	test('a message of nothing or of more than 2,000 characters; anything to where nothing is', () => {
		const visitor = enter();
		for (const content of ['', ' ', 'x'.repeat(2001)]) {
			visitor.act({ type: 'send', nonce: 'n', place, content });
			expect(visitor.last()).toMatchObject({ type: 'refused' });
		}
		visitor.act({ type: 'send', nonce: 'n', place: '1', content: 'x' });
		expect(visitor.last()).toMatchObject({ reason: 'That channel is gone.' });
		visitor.act({ type: 'command', nonce: 'n', place, command: '1', options: [] });
		expect(visitor.last()).toMatchObject({ reason: 'That command is gone.' });
		visitor.act({ type: 'submit', nonce: 'n', interaction: '1', fields: [] });
		expect(visitor.last()).toMatchObject({ reason: 'That form is gone.' });
	});

	test('presses of what is not there or switched off, and picks that the menu does not offer', async () => {
		const button = { type: 2, style: 1, label: 'Go', custom_id: 'go', disabled: true };
		const menu = {
			type: 3,
			custom_id: 'pick',
			max_values: 2,
			options: ['a', 'b', 'c'].map((value) => ({ label: value, value })),
		};
		const id = await written({
			components: [
				{ type: 1, components: [button] },
				{ type: 1, components: [menu] },
			],
		});
		const visitor = enter();
		const press = (message: string, customId: string) => {
			visitor.act({ type: 'press', nonce: 'n', message, customId });
			return visitor.last();
		};
		const pick = (...values: string[]) => {
			visitor.act({ type: 'pick', nonce: 'n', message: id, customId: 'pick', values });
			return visitor.last();
		};
		expect(press('1', 'go')).toMatchObject({ reason: 'That message is gone.' });
		expect(press(id, 'gone')).toMatchObject({ reason: 'That button is gone.' });
		expect(press(id, 'go')).toMatchObject({ reason: 'That button is switched off.' });
		expect(pick('d')).toMatchObject({ reason: 'That is not among the options.' });
		expect(pick()).toMatchObject({ reason: 'Pick as many as the menu asks for.' });
		expect(pick('a', 'b', 'c')).toMatchObject({ reason: 'Pick as many as the menu asks for.' });
		expect(pick('a', 'c')).toMatchObject({ type: 'accepted' });
	});
});

describe('over the socket', () => {
	test('the same, as JSON; a frame that is no action closes it', async () => {
		const { port } = new URL(practice.url);
		const [, imogen] = practice.world.people;
		const socket = new WebSocket(`ws://127.0.0.1:${port}/practice/socket?as=${imogen?.id}`, {
			origin: practice.url,
		});
		const closed = new Promise<number>((resolve) => socket.on('close', resolve));
		const frames: Happening[] = [];
		await new Promise<void>((resolve) =>
			socket.on('message', (data) => {
				frames.push(JSON.parse(data.toString()));
				if (frames.length === 1)
					socket.send(JSON.stringify({ type: 'send', nonce: 'n', place, content: 'over the wire' }));
				if (frames.length === 3) resolve();
			}),
		);
		expect(frames).toMatchObject([
			{ type: 'snapshot', self: { displayName: 'Imogen' } },
			{ type: 'message-create', message: { content: 'over the wire' } },
			{ type: 'accepted', nonce: 'n', interaction: null },
		]);
		socket.send('{"type":"conquer"}');
		expect(await closed).toBe(1007);
	});
});

test('a message may mention those that it is allowed to', async () => {
	const [rowan, imogen] = practice.world.people;
	const content = `<@${rowan?.id}> and <@${imogen?.id}>`;
	const mentioned = async (allowed_mentions: object) =>
		practice.world.messages
			.get(await written({ content, allowed_mentions }))
			?.message.mentions.map(({ username }) => username);
	expect(await mentioned({ parse: [] })).toEqual([]);
	expect(await mentioned({ users: [imogen?.id] })).toEqual(['imogen']);
	expect(await mentioned({ parse: ['users'] })).toEqual(['rowan', 'imogen']);
	const id = await written({ content: 'quiet', flags: MessageFlags.SuppressNotifications });
	expect(practice.world.messages.get(id)?.message.flags).toBe(MessageFlags.SuppressNotifications);
});
