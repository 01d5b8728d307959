import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openBrowser } from './practice/browser.ts';
import { runScript } from './script.ts';

/*
 * npm run pictures -- [LINE...]
 * Pictures of the channel, for the README, into docs/pictures: the picker, a name half typed, and each line asked, on a desk and
 * on a phone. The lines are those that the page itself proposes, where none is given. The bot is started as npm start would
 * start it, with the seeds alone.
 */

const desk = { width: 1000, height: 720 };
const phone: BrowserContextOptions = {
	viewport: { width: 390, height: 844 },
	isMobile: true,
	hasTouch: true,
};
/** A picture of an answer on a desk grows with it, as far as this many pixels. */
const tallest = 1500;

async function main(): Promise<number> {
	const { positionals } = parseArgs({ allowPositionals: true });
	const into = join('docs', 'pictures');
	mkdirSync(into, { recursive: true });
	const folder = mkdtempSync(join(tmpdir(), 'despatch-box-'));
	const bot = spawn(
		process.execPath,
		['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'main.ts')],
		{
			env: {
				...withoutToken(process.env),
				DATABASE_PATH: join(folder, 'archive.sqlite'),
				PRACTICE_PORT: '0',
				LOG_LEVEL: 'warn',
			},
			stdio: ['ignore', 'pipe', 'inherit'],
		},
	);
	const browser = await openBrowser();
	try {
		await takeAll(browser, await addressOf(bot), positionals, into);
	} finally {
		await browser.close();
		bot.kill();
		rmSync(folder, { recursive: true, force: true });
	}
	return 0;
}

function withoutToken({ DISCORD_TOKEN: _, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return env;
}

/** The address that a started bot prints. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
	if (stdout !== null) {
		for await (const line of createInterface(stdout)) {
			const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
			if (address !== undefined) return address;
		}
	}
	throw new Error('The bot ended before it printed an address.');
}

async function takeAll(
	browser: Browser,
	address: string,
	given: readonly string[],
	into: string,
): Promise<void> {
	const take = async (name: string, options: BrowserContextOptions, pose: (page: Page) => Promise<void>) => {
		const context = await browser.newContext({ viewport: desk, ...options });
		const page = await context.newPage();
		await page.goto(address);
		await page.getByText('Bot online').waitFor();
		await pose(page);
		const file = join(into, `${name}.png`);
		await page.screenshot({ path: file, animations: 'disabled' });
		console.log(file);
		await context.close();
	};
	let lines = given;
	await take('picker', { colorScheme: 'dark' }, async (page) => {
		if (lines.length === 0) lines = await page.locator('.hint').allInnerTexts();
		await page.keyboard.type('/');
		await page.getByRole('option').first().waitFor();
	});
	await take('choices', { colorScheme: 'light' }, async (page) => {
		const [line = ''] = lines;
		await page.keyboard.type(line.slice(0, line.indexOf(' ') + 5));
		await page.getByRole('option').first().waitFor();
		await page.keyboard.press('ArrowDown');
	});
	for (const line of lines) {
		const name = /^\/([\w-]+)/.exec(line)?.[1] ?? 'message';
		await take(name, { colorScheme: 'dark' }, async (page) => fit(page, await ask(page, line)));
		await take(
			`${name}-phone`,
			{ ...phone, colorScheme: 'light' },
			async (page) => void (await ask(page, line)),
		);
	}
}

/** Asks, and waits until the answer stands still, its beginning in sight. */
async function ask(page: Page, line: string): Promise<Locator> {
	const messages = page.getByRole('article');
	const answer = messages.nth(await messages.count());
	await page.getByRole('textbox').first().fill(line);
	await page.keyboard.press('Enter');
	await answer.locator('discord-embed').first().waitFor();
	await answer.evaluate(toTop);
	await page.waitForTimeout(200);
	return answer;
}

/** Run in the page. */
const toTop = (element: { scrollIntoView(): void }): void => element.scrollIntoView();

/** Makes the window as high as the answer and its frame need. */
async function fit(page: Page, answer: Locator): Promise<void> {
	const shown = await page.locator('.scroller').boundingBox();
	const needed = await answer.boundingBox();
	const height = desk.height - (shown?.height ?? 0) + (needed?.height ?? 0) + 24;
	await page.setViewportSize({ width: desk.width, height: Math.min(tallest, Math.ceil(height)) });
	await answer.evaluate(toTop);
	await page.waitForTimeout(200);
}

await runScript(main);
