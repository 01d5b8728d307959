import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { keeper } from '../src/corpus/keep.ts';
import { openArchive } from '../src/corpus/read.ts';
import { openWriter } from '../src/corpus/writer.ts';
import { type Practice, startPractice } from '../src/practice/start.ts';
import { enter } from './support/asker.ts';
import { freePort } from './support/free-port.ts';

const root = join(import.meta.dirname, '..');
const directory = mkdtempSync(join(tmpdir(), 'start-'));
let running: ChildProcess[] = [];
let practice: Practice | null = null;
afterEach(async () => {
	for (const child of running) child.kill('SIGKILL');
	running = [];
	await practice?.close();
	practice = null;
	rmSync(directory, { recursive: true, force: true });
});

/** `npm start` as a process of its own, in a folder without a `.env`. */
function start(settings: Record<string, string>, flags: readonly string[] = []) {
	const child = spawn(process.execPath, [join(root, 'src/main.ts'), ...flags], {
		cwd: tmpdir(),
		env: {
			PATH: process.env.PATH,
			NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
			DATABASE_PATH: join(directory, 'archive.sqlite'),
			PRACTICE_PORT: '0',
			...settings,
		},
	});
	running.push(child);
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
	const left = new Promise<number | null>((resolve) => child.once('exit', resolve));
	return {
		child,
		left,
		said: () => said,
		saying: (words: string | RegExp) => expect.poll(() => said, { timeout: 60_000 }).toMatch(words),
	};
}

describe('npm start', () => {
	test('without a token opens the practice channel, says where and what to try, and leaves when asked', async () => {
		const healthPort = await freePort();
		const bot = start({ HEALTH_PORT: String(healthPort) });
		await bot.saying(/http:\/\/127\.0\.0\.1:\d+/);
		expect(bot.said()).toMatch(/Try \/operation .+ or \/define /);
		const page = await fetch(bot.said().match(/http:\S+/)?.[0] ?? '');
		expect(await page.text()).toContain('<title>');
		const health = await fetch(`http://127.0.0.1:${healthPort}/health`);
		expect([health.status, await health.json()]).toMatchObject([200, { gateway: true, archive: true }]);
		bot.child.kill('SIGTERM');
		expect(await bot.left).toBe(0);
	});

	test('with a token joins, prints the invite link, and answers', async () => {
		practice = await startPractice({ port: 0, timing: { firstAnswer: 30_000 } });
		const bot = start({ DISCORD_TOKEN: practice.token, DISCORD_API: practice.apiBase });
		await bot.saying(/oauth2\/authorize\?client_id=\d+/);
		const { message } = await enter(practice).slash('about');
		expect(message?.embeds).toHaveLength(1);
		bot.child.kill('SIGINT');
		expect(await bot.left).toBe(0);
		expect(practice.gateway.connected()).toBe(0);
	});

	test('where only Discord will do stops without a token, and opens no practice channel', async () => {
		const bot = start({}, ['--discord']);
		expect(await bot.left).toBe(1);
		expect(bot.said()).toMatch(/^DISCORD_TOKEN is not set\./);
	});

	test('with an empty token stops, saying what to do', async () => {
		const bot = start({ DISCORD_TOKEN: ' ' });
		expect(await bot.left).toBe(1);
		expect(bot.said()).toMatch(/^DISCORD_TOKEN is set but empty\. Paste/);
	});

	test('with a token that Discord refuses stops, without repeating it', async () => {
		practice = await startPractice({ port: 0, timing: { firstAnswer: 30_000 } });
		const bot = start({ DISCORD_TOKEN: 'not.the.token', DISCORD_API: practice.apiBase });
		expect(await bot.left).toBe(1);
		expect(bot.said()).toMatch(/Discord refused DISCORD_TOKEN/);
		expect(bot.said()).not.toContain('not.the.token');
	});

	test('on a port that is taken stops, naming the variable', async () => {
		practice = await startPractice({ port: 0, timing: { firstAnswer: 30_000 } });
		const bot = start({ PRACTICE_PORT: new URL(practice.url).port });
		expect(await bot.left).toBe(1);
		expect(bot.said()).toContain('Set PRACTICE_PORT to another port');
	});

	test('on a health port that is taken stops, naming the variable', async () => {
		practice = await startPractice({ port: 0, timing: { firstAnswer: 30_000 } });
		const bot = start({ HEALTH_PORT: new URL(practice.url).port });
		expect(await bot.left).toBe(1);
		expect(bot.said()).toContain('Set HEALTH_PORT to another port');
	});

	test('that is sent nonsense by the gateway goes on, and that is asked to leave does, whoever holds on', async () => {
		practice = await startPractice({ port: 0, timing: { firstAnswer: 30_000 } });
		const healthPort = await freePort();
		const bot = start({
			DISCORD_TOKEN: practice.token,
			DISCORD_API: practice.apiBase,
			HEALTH_PORT: String(healthPort),
		});
		await bot.saying(/oauth2\/authorize/);
		practice.gateway.sendText('{"op":0,"t":"INTERACTION_CREATE","s":null,"d":null}');
		expect((await enter(practice).slash('about')).message).not.toBeNull();
		const metrics = await fetch(`http://127.0.0.1:${healthPort}/metrics`);
		expect(await metrics.text()).toContain('kind="command",name="about",ending="answered"} 1');
		const socket = connect(healthPort, '127.0.0.1');
		socket.on('error', () => {});
		await new Promise<void>((resolve) => socket.write('GET /hea', () => resolve()));
		bot.child.kill('SIGTERM');
		expect(await bot.left).toBe(0);
		socket.destroy();
	});

	test('whose archive was replaced says that it is not ready', async () => {
		practice = await startPractice({ port: 0, timing: { firstAnswer: 30_000 } });
		const healthPort = await freePort();
		const bot = start({
			DISCORD_TOKEN: practice.token,
			DISCORD_API: practice.apiBase,
			HEALTH_PORT: String(healthPort),
		});
		await bot.saying(/oauth2\/authorize/);
		const archive = join(directory, 'archive.sqlite');
		renameSync(archive, `${archive}.old`);
		const health = await fetch(`http://127.0.0.1:${healthPort}/health`);
		expect([health.status, await health.json()]).toMatchObject([503, { archiveInPlace: false, alive: true }]);
	});

	test('after an upgrade answers from what older readers read, and has it read again meanwhile', async () => {
		practice = await startPractice({ port: 0, timing: { firstAnswer: 30_000 } });
		const path = join(directory, 'archive.sqlite');
		const writer = openWriter(path);
		const long = `Skip to main content\n\nHarbours\n\nVolume 460: debated on 1 May 2007\n\n${'The harbour was dredged.\n\n'.repeat(45_000)}`;
		keeper(writer).take({
			bytes: Buffer.from(long),
			hints: { name: 'own.txt', url: null },
			origin: '/own.txt',
		});
		writer.db.exec(`UPDATE documents SET read_by = 'older'`);
		writer.close();
		const bot = start({ DISCORD_TOKEN: practice.token, DISCORD_API: practice.apiBase });
		await bot.saying(/oauth2\/authorize/);
		expect((await enter(practice).slash('about')).message?.embeds).toHaveLength(1);
		await bot.saying(/are read again; until then/);
		await bot.saying(/every document is read by the present readers/);
		bot.child.kill('SIGTERM');
		expect(await bot.left).toBe(0);
		const archive = openArchive(path);
		expect(archive.db.prepare(`SELECT count(*) FROM documents WHERE read_by = 'older'`).pluck().get()).toBe(
			0,
		);
		archive.close();
	});

	test('with a setting that will not do stops, naming it', async () => {
		const bot = start({ LOG_LEVEL: 'loud' });
		expect(await bot.left).toBe(1);
		expect(bot.said()).toMatch(/^LOG_LEVEL will not do: choose one of/);
	});
});
