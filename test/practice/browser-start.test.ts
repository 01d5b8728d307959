import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { browserOrNone } from './browser-or-none.ts';

/*
 * What a newcomer meets: npm start without a token, the printed address, the two lines that are proposed there. The names are
 * those that the archive knows best, whatever documents ship.
 */

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'despatch-box-'));
let bot: ChildProcess;
let address: string;
let printed: string[];
let browser: Browser | null = null;
let page: Page;
const wrong: string[] = [];

beforeAll(async () => {
	browser = await browserOrNone();
	if (browser === null) return;
	({ bot, address, printed } = await start('0'));
	page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
	});
	page.on('pageerror', (error) => wrong.push(error.message));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol !== 'data:' && url.origin !== address) wrong.push(`left the machine: ${request.url()}`);
	});
});

afterAll(async () => {
	await browser?.close();
	bot?.kill();
	rmSync(folder, { recursive: true, force: true });
});

beforeEach((context) => context.skip(browser === null, 'no browser starts here'));

/** Starts the bot as `npm start` does, and waits until it has said where it is and what to type. */
async function start(port: string) {
	const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
		env: {
			...process.env,
			DISCORD_TOKEN: undefined,
			DATABASE_PATH: join(folder, 'archive.sqlite'),
			PRACTICE_PORT: port,
			LOG_LEVEL: 'warn',
		},
		cwd: folder,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const lines: string[] = [];
	for await (const line of createInterface(child.stdout)) {
		lines.push(line);
		if (/\bTry \//.test(line)) break;
	}
	const found = /http:\/\/127\.0\.0\.1:\d+/.exec(lines.join('\n'))?.[0];
	if (found === undefined) throw new Error(`No address in: ${lines.join('\n')}`);
	return { bot: child, address: found, printed: lines };
}

const box = () => page.locator('#box');
const answers = () => page.getByRole('article');
const newest = () => answers().last();
const open = () => page.goto(address).then(() => page.getByText('Bot online').waitFor());

test('both lines that are proposed are printed, and answered with the source and its licence', async () => {
	await open();
	const hints = await page.locator('.hint').allInnerTexts();
	expect(hints).toHaveLength(2);
	for (const [index, hint] of hints.entries()) {
		expect(printed.join('\n')).toContain(hint);
		await page.getByRole('button', { name: hint, exact: true }).click();
		await expect.poll(() => answers().count()).toBe(index + 1);
		const embed = newest().locator('discord-embed');
		await embed.getByText('Open Parliament Licence v3.0').waitFor();
		expect(await embed.locator('blockquote').count()).toBeGreaterThan(0);
		const source = newest()
			.getByRole('link', { name: /^Hansard, / })
			.first();
		expect(await source.getAttribute('href')).toMatch(/^https:\/\//);
	}
	expect(wrong).toEqual([]);
});

test('a name half typed is picked from the list with the keyboard alone, and answered privately', async () => {
	await open();
	const before = await answers().count();
	const [hint = ''] = await page.locator('.hint').allInnerTexts();
	const [, command = '', name = ''] = /^\/(\S+) (.*)/.exec(hint) ?? [];
	await page.keyboard.type(`/${command} ${name.slice(0, 5)}`);
	const choice = page.getByRole('option').filter({ hasText: name }).first();
	await choice.waitFor();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	expect((await box().inputValue()).toLowerCase()).toContain(name.slice(0, 5).toLowerCase());
	await page.keyboard.press('Tab');
	await page.keyboard.type('t');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect.poll(() => answers().count()).toBe(before + 1);
	await newest().getByText('Only you can see this').waitFor();
	await newest().locator('discord-embed').getByText(name).first().waitFor();
	expect(wrong).toEqual([]);
});

test('a misspelt name is not met with nothing', async () => {
	await open();
	const before = await answers().count();
	const [hint = ''] = await page.locator('.hint').allInnerTexts();
	await box().fill(`${hint.slice(0, -3)}${hint.slice(-2)}`);
	await page.keyboard.press('Enter');
	await expect.poll(() => answers().count()).toBe(before + 1);
	const name = hint.slice(hint.indexOf(' ') + 1);
	await newest().getByText(name).first().waitFor();
	expect(wrong).toEqual([]);
});

test('each message command, on a right-clicked message, answers whoever asked and nobody else', async () => {
	await open();
	const [hint = ''] = await page.locator('.hint').allInnerTexts();
	const words = `What is known of ${hint.slice(hint.indexOf(' ') + 1)}?`;
	await box().fill(words);
	await page.keyboard.press('Enter');
	const message = answers().filter({ hasText: words }).first();
	await message.click({ button: 'right' });
	const commands = (await page.getByRole('menuitem').allInnerTexts()).filter((name) => name !== 'Copy text');
	await page.keyboard.press('Escape');
	expect(commands.length).toBeGreaterThan(0);
	for (const command of commands) {
		const before = await answers().count();
		await message.click({ button: 'right' });
		await page.getByRole('menuitem', { name: command }).click();
		await expect.poll(() => answers().count()).toBe(before + 1);
		await newest().getByText('Only you can see this').waitFor();
		await newest().locator('discord-embed').first().waitFor();
	}
	expect(wrong).toEqual([]);
});

test('a button works after the page was loaded anew, and after the bot has left and come back to the same archive', async () => {
	await open();
	await page.locator('.hint').first().click();
	await newest().getByRole('button', { name: 'Cite' }).waitFor();
	await open();
	const before = await answers().count();
	await newest().getByRole('button', { name: 'Cite' }).click();
	await expect.poll(() => answers().count()).toBe(before + 1);
	await newest().getByText('Only you can see this').waitFor();

	const { port } = new URL(address);
	bot.kill();
	await page.getByText('Connecting…').waitFor();
	({ bot } = await start(port));
	await page.getByText('Bot online').waitFor();
	await page.locator('.hint').first().click();
	await newest().locator('discord-embed').first().waitFor();
	expect(wrong.filter((line) => !/WebSocket|ERR_CONNECTION/.test(line))).toEqual([]);
});
