import { type APIMessage, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Command, Control, Outcome, Press, Request } from '../../commands/command.ts';
import type { Archive } from '../../src/corpus/archive.ts';
import { createBot } from '../../src/discord/bot.ts';
import { wordsOf } from '../../src/discord/message-words.ts';
import { UserError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { customId } from '../../src/present/custom-id.ts';
import type { Message } from '../../src/present/message.ts';
import {
	ASKER,
	ask,
	CHANNEL,
	message,
	messageCommand,
	pick,
	press,
	type Responder,
	recordingRest,
	type Sent,
	SOMEBODY_ELSE,
	slashCommand,
	typing,
} from '../support/discord.ts';

const archive = () => ({}) as Archive;
const EPHEMERAL = 64;

/** A bot with commands and controls of the test's own, what it sends, what it was asked and what it logs. */
function bench(parts: { commands?: Command[]; controls?: Control[]; respond?: Responder }) {
	const sent: Sent[] = [];
	const logged: string[] = [];
	const log = createLog('debug', { write: (line) => void logged.push(line) });
	const bot = createBot(
		{ commands: parts.commands ?? [], controls: parts.controls ?? [], archive, log },
		{ rest: recordingRest(sent, parts.respond), today: () => '2026-11-21' },
	);
	return { bot, sent, logged };
}

function command(name: string, parts: Partial<Command>): Command {
	return { data: { name, description: name }, execute: () => said(name), ...parts };
}

function said(words: string) {
	return { message: { embeds: [{ description: words }], components: [] }, ephemeral: false, found: true };
}

const button: Message = {
	embeds: [{ title: 'An answer' }],
	components: [
		{
			type: ComponentType.ActionRow,
			components: [
				{
					type: ComponentType.Button,
					style: ButtonStyle.Secondary,
					label: 'Go',
					custom_id: customId('go', ASKER),
				},
				{
					type: ComponentType.Button,
					style: ButtonStyle.Link,
					label: 'Hansard',
					url: 'https://example.org/',
				},
			],
		},
	],
};

function control(outcome: Outcome | ((press: Press) => Outcome)): Control {
	return { action: 'go', press: (pressed) => (typeof outcome === 'function' ? outcome(pressed) : outcome) };
}

describe('a command', () => {
	test('is handed what was typed, and answers at once with one public message that mentions nobody', async () => {
		const requests: Request[] = [];
		const execute = (request: Request) => {
			requests.push(request);
			return said('the answer');
		};
		const { bot, sent } = bench({ commands: [command('echo', { execute })] });
		const [answer] = await ask(bot, sent, slashCommand('echo', { words: 'forced labour', private: false }));
		expect(requests).toMatchObject([
			{ asker: ASKER, today: '2026-11-21', targetText: null, targetUrl: null },
		]);
		expect([...(requests[0]?.options ?? [])]).toEqual([
			['words', 'forced labour'],
			['private', false],
		]);
		expect(answer).toMatchObject({
			method: 'POST',
			path: expect.stringMatching(/^\/interactions\/\d+\/token-\d+\/callback$/),
			body: {
				type: 4,
				data: { embeds: [{ description: 'the answer' }], allowed_mentions: { parse: [] } },
			},
		});
		expect(answer?.body.data.flags ?? 0).toBe(0);
	});

	test('is private when its reply is', async () => {
		const { bot, sent } = bench({
			commands: [command('echo', { execute: () => ({ ...said('hush'), ephemeral: true }) })],
		});
		const [answer] = await ask(bot, sent, slashCommand('echo'));
		expect(answer?.body.data.flags).toBe(EPHEMERAL);
	});

	test('is for its asker alone where the bot may not show embeds, and says what it lacks', async () => {
		const asked: unknown[] = [];
		const execute = (request: Request) => {
			asked.push(request.options.get('private'));
			return said('the answer');
		};
		const { bot, sent } = bench({ commands: [command('echo', { execute })] });
		const [answer] = await ask(
			bot,
			sent,
			slashCommand('echo', {}, { botMay: ['ViewChannel', 'SendMessages'] }),
		);
		expect(asked).toEqual([true]);
		expect(answer?.body.data).toMatchObject({
			content: expect.stringContaining('Embed Links'),
			embeds: [{ description: 'the answer' }],
			flags: EPHEMERAL,
		});
	});

	test('is asked for privately where the server shows outside apps to their asker alone', async () => {
		const asked: unknown[] = [];
		const execute = (request: Request) => {
			asked.push(request.options.get('private'));
			return said('x');
		};
		const { bot, sent } = bench({ commands: [command('echo', { execute })] });
		await ask(bot, sent, slashCommand('echo', {}, { place: 'elsewhere', may: ['SendMessages'] }));
		await ask(bot, sent, slashCommand('echo', {}, { place: 'elsewhere', may: ['UseExternalApps'] }));
		await ask(bot, sent, slashCommand('echo', {}, { place: 'direct' }));
		expect(asked).toEqual([true, undefined, undefined]);
	});

	test('of the message menu is handed the words of the message and the way to it', async () => {
		const requests: Request[] = [];
		const execute = (request: Request) => {
			requests.push(request);
			return said('x');
		};
		const { bot, sent } = bench({ commands: [command('Look up', { execute })] });
		await ask(bot, sent, messageCommand('Look up', '84 women, they say'));
		expect(requests[0]).toMatchObject({
			options: new Map(),
			targetText: '84 women, they say',
			targetUrl: expect.stringMatching(/^https:\/\/discord\.com\/channels\/\d+\/\d+\/\d+$/),
		});
	});

	test('of the message menu is handed every word that a reader sees there', async () => {
		const requests: Request[] = [];
		const execute = (request: Request) => {
			requests.push(request);
			return said('x');
		};
		const { bot, sent } = bench({ commands: [command('Look up', { execute })] });
		const shown = {
			embeds: [{ author: { name: 'An author' }, title: 'A title', footer: { text: 'A foot' } }],
			attachments: [{ id: '1', filename: 'ferries.pdf', size: 1, url: 'https://x', proxy_url: 'https://x' }],
			components: [{ type: 17, components: [{ type: 10, content: 'In a container' }] }],
		} as unknown as Partial<APIMessage>;
		await ask(bot, sent, messageCommand('Look up', 'Words', {}, shown));
		for (const words of ['Words', 'An author', 'A foot', 'ferries.pdf', 'In a container'])
			expect(requests[0]?.targetText?.split('\n')).toContain(words);
	});

	test('of the message menu is handed a poll’s question and answers', () => {
		const poll = {
			question: { text: 'Which ferry?' },
			answers: [{ answer_id: 1, poll_media: { text: 'The northern one' } }],
		};
		const target = { content: '', embeds: [], components: [], attachments: [], poll };
		expect(wordsOf(target as unknown as APIMessage)).toBe('Which ferry?\nThe northern one');
	});

	test('that is no longer served is said to be so, privately', async () => {
		const { bot, sent } = bench({});
		const [answer] = await ask(bot, sent, slashCommand('gone'));
		expect(answer?.body.data).toMatchObject({
			content: expect.stringContaining('no longer has this command'),
			flags: EPHEMERAL,
		});
	});
});

describe('what goes wrong', () => {
	test('an expected no is shown as it is written, to the asker alone, and not logged', async () => {
		const { bot, sent, logged } = bench({
			commands: [
				command('no', {
					execute: () => {
						throw new UserError('“99999999” is not a date.');
					},
				}),
			],
		});
		const [answer] = await ask(bot, sent, slashCommand('no'));
		expect(answer?.body.data).toMatchObject({ content: '“99999999” is not a date.', flags: EPHEMERAL });
		expect(logged).toEqual([]);
	});

	test('a bug is told calmly, and logged with the reference that the reader was given', async () => {
		const { bot, sent, logged } = bench({
			commands: [
				command('bug', {
					execute: () => {
						throw new TypeError('the archive ate my homework');
					},
				}),
			],
		});
		const [answer] = await ask(bot, sent, slashCommand('bug', { words: 'what was asked' }));
		expect(answer?.body.data.flags).toBe(EPHEMERAL);
		expect(answer?.body.data.content).not.toContain('homework');
		const line = JSON.parse(logged[0] ?? '{}');
		expect(line).toMatchObject({ level: 'error', err: { name: 'TypeError' } });
		expect(answer?.body.data.content).toContain(line.reference);
		expect(logged.join('')).not.toMatch(new RegExp(`what was asked|${ASKER}|token-`));
	});

	test('a message that Discord refuses is logged with its code, and the reader is told', async () => {
		let first = true;
		const { bot, sent, logged } = bench({
			commands: [command('echo', {})],
			respond: () => {
				const answer = first ? { status: 400, body: { code: 50035, message: 'Invalid Form Body' } } : {};
				first = false;
				return answer;
			},
		});
		const [, told] = await ask(bot, sent, slashCommand('echo'), 2);
		expect(told?.body.data.flags).toBe(EPHEMERAL);
		expect(JSON.parse(logged[0] ?? '{}')).toMatchObject({ err: { code: 50035, status: 400 } });
	});

	test('an interaction that Discord has forgotten is not answered again', async () => {
		const { bot, sent, logged } = bench({
			commands: [command('echo', {})],
			respond: () => ({ status: 404, body: { code: 10062, message: 'Unknown interaction' } }),
		});
		await ask(bot, sent, slashCommand('echo'));
		await expect.poll(() => logged.length).toBe(1);
		expect(sent).toHaveLength(1);
		expect(JSON.parse(logged[0] ?? '{}')).toMatchObject({ level: 'warn', err: { code: 10062 } });
	});
});

describe('suggestions', () => {
	test('are asked of the command by option and typing', async () => {
		const asked: string[][] = [];
		const { bot, sent } = bench({
			commands: [
				command('echo', {
					autocomplete: (option, typed) => {
						asked.push([option, typed]);
						return [{ name: 'Operation Lantern', value: 'o:lantern' }];
					},
				}),
			],
		});
		const [answer] = await ask(bot, sent, typing('echo', 'name', { name: 'lant' }));
		expect(asked).toEqual([['name', 'lant']]);
		expect(answer?.body).toEqual({
			type: 8,
			data: { choices: [{ name: 'Operation Lantern', value: 'o:lantern' }] },
		});
	});

	test('that fail are an empty list, never an error', async () => {
		const { bot, sent, logged } = bench({
			commands: [
				command('echo', {
					autocomplete: () => {
						throw new Error('no index');
					},
				}),
			],
		});
		const [answer] = await ask(bot, sent, typing('echo', 'name', { name: 'l' }));
		expect(answer?.body).toEqual({ type: 8, data: { choices: [] } });
		expect(logged).toHaveLength(1);
	});

	test('are at most 25, and one that Discord would refuse does not lose the others', async () => {
		const many = Array.from({ length: 40 }, (_, n) => ({ name: `Name ${n}`, value: String(n) }));
		const { bot, sent } = bench({
			commands: [command('echo', { autocomplete: () => [{ name: 'x'.repeat(101), value: 'x' }, ...many] })],
		});
		const [answer] = await ask(bot, sent, typing('echo', 'name', { name: '' }));
		expect(answer?.body.data.choices).toHaveLength(25);
		expect(answer?.body.data.choices[0]).toEqual({ name: 'Name 0', value: '0' });
	});
});

describe('a press', () => {
	test('brings its owner, arguments and the pressed message, from nothing but the message itself', async () => {
		const presses: Press[] = [];
		const { bot, sent } = bench({
			controls: [
				control((pressed) => {
					presses.push(pressed);
					return { act: 'reply', reply: said('x') };
				}),
			],
		});
		const handle = customId('go', SOMEBODY_ELSE, 'o:lantern', '2');
		await ask(bot, sent, pick(handle, ['one'], message({ ...button, flags: EPHEMERAL })));
		expect(presses[0]).toMatchObject({
			asker: ASKER,
			owner: SOMEBODY_ELSE,
			args: ['o:lantern', '2'],
			values: ['one'],
			ephemeral: true,
			mayManage: false,
			message: button,
		});
	});

	test.each([['0~go~1'], ['nonsense'], [customId('unknown', ASKER)]])(
		'on the old button %s is answered politely',
		async (id) => {
			const { bot, sent, logged } = bench({ controls: [control({ act: 'withdraw' })] });
			const [answer] = await ask(bot, sent, press(id, message(button)));
			expect(answer?.body.data).toMatchObject({
				content: expect.stringContaining('ask again'),
				flags: EPHEMERAL,
			});
			expect(logged).toEqual([]);
		},
	);

	const next: Outcome = { act: 'update', message: said('page two').message };

	test('turns the page for the owner', async () => {
		const { bot, sent } = bench({ controls: [control(next)] });
		const [answer] = await ask(bot, sent, press(customId('go', ASKER), message(button)));
		expect(answer?.body).toMatchObject({
			type: 7,
			data: { content: '', embeds: [{ description: 'page two' }], components: [] },
		});
	});

	test('shows the page privately to anybody else', async () => {
		const { bot, sent } = bench({ controls: [control(next)] });
		const [answer] = await ask(bot, sent, press(customId('go', SOMEBODY_ELSE), message(button)));
		expect(answer?.body).toMatchObject({
			type: 4,
			data: { embeds: [{ description: 'page two' }], flags: EPHEMERAL },
		});
	});
});

describe('withdrawing', () => {
	const withdrawing = { controls: [control({ act: 'withdraw' })] };
	const id = customId('go', SOMEBODY_ELSE);

	test('deletes the message for its owner', async () => {
		const { bot, sent } = bench(withdrawing);
		const [acknowledged, deleted] = await ask(bot, sent, press(customId('go', ASKER), message(button)), 2);
		expect(acknowledged?.body).toEqual({ type: 6 });
		expect(deleted).toMatchObject({
			method: 'DELETE',
			path: expect.stringMatching(/^\/webhooks\/\d+\/token-\d+\/messages\/@original$/),
		});
	});

	test('and for whoever may manage messages', async () => {
		const { bot, sent } = bench(withdrawing);
		const moderator = press(id, message(button), { may: ['ManageMessages'] });
		const [, deleted] = await ask(bot, sent, moderator, 2);
		expect(deleted?.method).toBe('DELETE');
	});

	test('anybody else is told no, kindly and privately', async () => {
		const { bot, sent } = bench(withdrawing);
		const [answer] = await ask(bot, sent, press(id, message(button)));
		expect(answer?.body.data).toMatchObject({
			content: expect.stringMatching(/^Only whoever/),
			flags: EPHEMERAL,
		});
		expect(sent).toHaveLength(1);
	});
});

describe('posting to the channel', () => {
	const posting = (replyTo: string | null) => ({
		controls: [control({ act: 'post', message: said('for all').message, replyTo })],
	});
	const pressed = (setting = {}) =>
		press(customId('go', ASKER), message({ ...button, flags: EPHEMERAL }), setting);

	test('makes a new public message, and spends the button', async () => {
		const { bot, sent } = bench(posting(null));
		const [spent, posted] = await ask(bot, sent, pressed(), 2);
		expect(spent?.body).toMatchObject({
			type: 7,
			data: { components: [{ components: [{ disabled: true }, {}] }] },
		});
		expect(posted).toMatchObject({
			path: expect.stringMatching(/^\/webhooks\/\d+\/token-\d+$/),
			body: { embeds: [{ description: 'for all' }], allowed_mentions: { parse: [] } },
		});
		expect(posted?.body.flags ?? 0).toBe(0);
	});

	test('replies to the message it checked, where the bot may', async () => {
		const { bot, sent } = bench(posting('https://discord.com/channels/1/2/930000000000000001'));
		const [, posted] = await ask(bot, sent, pressed(), 2);
		expect(posted).toMatchObject({
			path: `/channels/${CHANNEL}/messages`,
			body: {
				embeds: [{ description: 'for all' }],
				message_reference: { message_id: '930000000000000001', fail_if_not_exists: false },
				allowed_mentions: { parse: [], replied_user: false },
			},
		});
	});

	test('follows up instead where the bot may not write, or Discord says no after all', async () => {
		const target = '930000000000000001';
		const unable = bench(posting(target));
		const [, followUp] = await ask(
			unable.bot,
			unable.sent,
			pressed({ botMay: ['ViewChannel', 'EmbedLinks'] }),
			2,
		);
		expect(followUp?.path).toMatch(/^\/webhooks/);

		const refused = bench({
			...posting(target),
			respond: ({ path }) =>
				path.startsWith('/channels')
					? { status: 403, body: { code: 50013, message: 'Missing Permissions' } }
					: {},
		});
		const [, , instead] = await ask(refused.bot, refused.sent, pressed(), 3);
		expect(instead?.path).toMatch(/^\/webhooks/);
	});

	test('is not done for whoever may not write there themselves', async () => {
		const { bot, sent } = bench(posting(null));
		const [answer] = await ask(bot, sent, pressed({ may: ['ViewChannel'] }));
		expect(answer?.body.data).toMatchObject({
			content: 'To post here, you need: Send Messages.',
			flags: EPHEMERAL,
		});
		expect(sent).toHaveLength(1);
	});

	test('is not done where it would show nothing', async () => {
		const { bot, sent } = bench(posting(null));
		const [answer] = await ask(bot, sent, pressed({ botMay: ['ViewChannel', 'SendMessages'] }));
		expect(answer?.body.data.content).toContain('Embed Links');
	});

	test('that Discord refuses leaves the button alive, and says so', async () => {
		const { bot, sent } = bench({
			...posting(null),
			respond: ({ method, path, body }) =>
				method === 'POST' && path.startsWith('/webhooks') && body.embeds?.length
					? { status: 403, body: { code: 50013, message: 'Missing Permissions' } }
					: {},
		});
		const [spent, , alive, told] = await ask(bot, sent, pressed(), 4);
		expect(spent?.body.data.components[0].components[0].disabled).toBe(true);
		expect(alive).toMatchObject({ method: 'PATCH', body: { components: button.components } });
		expect(alive?.body.components[0].components[0].disabled ?? false).toBe(false);
		expect(told?.body).toMatchObject({ content: expect.stringContaining('does not let'), flags: EPHEMERAL });
	});

	test('says why it cannot where the server shows outside apps to their asker alone', async () => {
		const { bot, sent } = bench(posting(null));
		const [answer] = await ask(bot, sent, pressed({ place: 'elsewhere', may: [] }));
		expect(answer?.body.data).toMatchObject({
			content: expect.stringContaining('external apps'),
			flags: EPHEMERAL,
		});
	});
});

describe('opening a discussion', () => {
	const discussing = (respond?: Responder) => ({
		controls: [control({ act: 'discuss', threadName: 'Operation Lantern' })],
		...(respond ? { respond } : {}),
	});
	const pressed = (setting = {}, flags = 0) =>
		press(customId('go', ASKER), message({ ...button, flags }), setting);

	test('hangs a thread from the answer, named after its subject', async () => {
		const { bot, sent } = bench(discussing());
		const [, thread, told] = await ask(bot, sent, pressed(), 3);
		expect(thread).toMatchObject({
			path: expect.stringMatching(/^\/channels\/\d+\/messages\/\d+\/threads$/),
			body: { name: 'Operation Lantern' },
		});
		expect(told?.body).toMatchObject({ content: expect.stringContaining('<#'), flags: EPHEMERAL });
	});

	test.each([
		['which permission is missing', pressed({ botMay: ['ViewChannel'] }), 'Create Public Threads'],
		[
			'what is missing where it is no member',
			pressed({ place: 'elsewhere' }),
			'View Channel, Create Public Threads',
		],
		['that direct messages have no threads', pressed({ place: 'direct' }), 'direct message'],
		['that a private answer is to be posted first', pressed({}, EPHEMERAL), 'Post the answer'],
	])('says %s', async (_, payload, words) => {
		const { bot, sent } = bench(discussing());
		const [answer] = await ask(bot, sent, payload);
		expect(answer?.body.data).toMatchObject({ content: expect.stringContaining(words), flags: EPHEMERAL });
	});

	test('is not done for whoever may not open threads themselves', async () => {
		const { bot, sent } = bench(discussing());
		const [answer] = await ask(bot, sent, pressed({ may: ['ViewChannel', 'SendMessages'] }));
		expect(answer?.body.data).toMatchObject({
			content: 'To open a thread here, you need: Create Public Threads.',
			flags: EPHEMERAL,
		});
		expect(sent).toHaveLength(1);
	});

	test('says so where there is a thread already', async () => {
		const { bot, sent } = bench(
			discussing(({ path }) =>
				path.endsWith('/threads') ? { status: 400, body: { code: 160004, message: 'Thread exists' } } : {},
			),
		);
		const [, , told] = await ask(bot, sent, pressed(), 3);
		expect(told?.body).toMatchObject({
			content: expect.stringContaining('thread already'),
			flags: EPHEMERAL,
		});
	});
});
