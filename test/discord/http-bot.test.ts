import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands, controls } from '../../commands/index.ts';
import { SEEDS } from '../../src/corpus/seeds.ts';
import { createHttpBot, type HttpBot } from '../../src/discord/http-bot.ts';
import { registerCommands } from '../../src/discord/registration.ts';
import { createLog } from '../../src/log.ts';
import { createSigner } from '../../src/practice/signer.ts';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { type Asker, enter } from '../support/asker.ts';
import { slashCommand } from '../support/discord.ts';
import { openDocuments } from '../support/prove.ts';
import { buttons } from '../support/turning.ts';
import { namesOn } from '../support/walk.ts';

/*
 * The bot with its own commands, asked over HTTP: no gateway, each interaction signed, its answer in the response.
 */

const seeds = openDocuments([SEEDS]);
const [operation = ''] = seeds.archive.entities('operation', 1, 0).map(({ name }) => name);
const [term = ''] = namesOn(seeds.archive);
let practice: Practice;
let bot: HttpBot;
let asker: Asker;
let address: string;
const logged: string[] = [];

beforeAll(async () => {
	practice = await startPractice({ port: 0, timing: { firstAnswer: 30_000 } });
	const log = createLog('warn', { write: (line) => void logged.push(line) });
	bot = createHttpBot(
		{ commands, controls, archive: () => seeds.archive, log },
		{ rest: { api: practice.apiBase } },
	);
	const port = await bot.start(practice.token, null, { port: 0, publicKey: practice.publicKey });
	address = `http://127.0.0.1:${port}/`;
	await practice.useEndpoint(address);
	asker = enter(practice);
});
afterAll(async () => {
	await bot.stop();
	await practice.close();
	seeds.close();
});

function sent(body: string, headers: Readonly<Record<string, string>>): Promise<Response> {
	return fetch(address, { method: 'POST', body, headers });
}
const question = JSON.stringify(slashCommand('about'));

test('commands are registered by a step of their own, and until then the log says that they are not', async () => {
	expect(bot.registered()).toBe(false);
	await expect.poll(() => logged.join('')).toContain('npm run register');
	expect(practice.world.commands.size).toBe(0);
	const scope = { applicationId: practice.world.applicationId, guildId: null };
	await registerCommands(
		bot.rest,
		scope,
		commands.map(({ data }) => data),
	);
	await expect.poll(() => bot.registered()).toBe(true);
	const { id } = [...practice.world.commands.values()].find(({ name }) => name === 'define') ?? {};
	expect(JSON.stringify((await asker.slash('help')).message)).toContain(`</define:${id}>`);
});

test('commands, suggestions and direct messages are answered, and there is no gateway', async () => {
	const { message } = await asker.slash('operation', { name: operation });
	expect(message?.embeds[0]?.title).toContain(operation);
	expect((await asker.type('define', 'term', term.slice(0, 3))).choices?.length).toBeGreaterThan(0);
	expect((await asker.slash('define', { term: 'zzqxv unheard of' })).message?.flags).toBe(64);
	expect(practice.gateway.asked()).toBe(0);
});

test('a private answer is posted to the channel, discussed and withdrawn: further requests go out after the first answer', async () => {
	const { message } = await asker.slash('operation', { name: operation, private: true });
	const shown = { embeds: [], components: message?.components ?? [] } as never;
	const pressed = await asker.press(message?.id ?? '', buttons(shown).get('Post to channel') ?? '');
	expect(pressed.failed).toBeNull();
	await expect.poll(() => asker.messages().filter(({ flags }) => flags !== 64).length).toBeGreaterThan(1);
	const posted = asker.messages().findLast(({ flags }) => flags !== 64);
	const offered = { embeds: [], components: posted?.components ?? [] } as never;
	await asker.press(posted?.id ?? '', buttons(offered).get('Withdraw') ?? '');
	await expect.poll(() => asker.messages().some(({ id }) => id === posted?.id)).toBe(false);
	expect(practice.world.refused).toEqual([]);
	expect(logged.filter((line) => !line.includes('npm run register'))).toEqual([]);
});

describe('what Discord did not sign, or not now, is turned away with 401', () => {
	test('signed with another key', async () => {
		const forged = createSigner().headers(question, Date.now());
		expect((await sent(question, forged)).status).toBe(401);
	});

	test('signed for another body', async () => {
		const headers = practice.world.signer.headers(`${question} `, Date.now());
		expect((await sent(question, headers)).status).toBe(401);
	});

	test('signed an hour ago', async () => {
		const old = practice.world.signer.headers(question, Date.now() - 3_600_000);
		expect((await sent(question, old)).status).toBe(401);
	});

	test.each([{}, { 'x-signature-ed25519': 'zz', 'x-signature-timestamp': 'now' }])(
		'not signed at all: %o',
		async (headers: Record<string, string>) => {
			expect((await sent(question, headers)).status).toBe(401);
		},
	);
});

test('what is signed and no interaction of ours is a bad request, and what is too long is not read', async () => {
	for (const body of ['{"type":2}', '[]', 'null', 'no JSON'])
		expect((await sent(body, practice.world.signer.headers(body, Date.now()))).status).toBe(400);
	const long = 'x'.repeat(2 ** 20 + 1);
	expect((await sent(long, practice.world.signer.headers(long, Date.now()))).status).toBe(413);
	expect((await fetch(address)).status).toBe(405);
	expect((await fetch(`${address}health`)).status).toBe(200);
});

test('leaving, it answers what it has taken in and takes no more', async () => {
	const leaving = createHttpBot(
		{ commands, controls, archive: () => seeds.archive, log: createLog('silent') },
		{ rest: { api: practice.apiBase } },
	);
	const port = await leaving.start(practice.token, null, { port: 0, publicKey: practice.publicKey });
	const headers = practice.world.signer.headers(question, Date.now());
	const asked = Array.from({ length: 20 }, () =>
		fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: question, headers }),
	);
	await asked[0];
	const stopped = leaving.stop();
	// What had not come in yet is refused, and whoever stands before it asks another.
	const statuses = (await Promise.allSettled(asked)).map((one) =>
		one.status === 'fulfilled' ? one.value.status : 'refused',
	);
	expect(new Set([...statuses, 200, 'refused'])).toEqual(new Set([200, 'refused']));
	await stopped;
	await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
});

test('an answer with a file goes by a request of its own, and the response is 202', async () => {
	const sheet = {
		data: { name: 'sheet', description: 'A sheet' },
		execute: () => ({
			message: {
				embeds: [{ description: 'A sheet' }],
				components: [],
				files: [{ name: 'boats.csv', alt: null, content: 'year,boats\r\n2007,31\r\n' }],
			},
			ephemeral: false,
			found: true,
		}),
	};
	const sheets = createHttpBot(
		{ commands: [sheet], controls: [], archive: () => seeds.archive, log: createLog('silent') },
		{ rest: { api: practice.apiBase } },
	);
	const port = await sheets.start(practice.token, null, { port: 0, publicKey: practice.publicKey });
	const scope = { applicationId: practice.world.applicationId, guildId: null };
	await registerCommands(sheets.rest, scope, [sheet.data]);
	await practice.useEndpoint(`http://127.0.0.1:${port}/`);
	const { message, failed } = await asker.slash('sheet');
	expect(failed).toBeNull();
	expect(message?.attachments).toMatchObject([{ filename: 'boats.csv', size: 21 }]);
	await sheets.stop();
});
