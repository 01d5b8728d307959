import type { Client } from 'discord.js';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { violationsOn } from './browser-axe.ts';
import { harbourBot } from './browser-bot.ts';
import { faintWords } from './browser-contrast.ts';
import { browserOrNone } from './browser-or-none.ts';

/*
 * The page in a real browser, against the practice Discord and a bot of the test's own. What a person does, and what they would
 * see; nothing of how the page is made.
 */

let browser: Browser | null;
let practice: Practice;
let client: Client<true>;
let faults: unknown[];
const contexts = new Map<string, Promise<BrowserContext>>();

beforeAll(async () => {
	browser = await browserOrNone();
	practice = await startPractice({ port: 0, hints: ['/harbour Old Pier', '/tides'] });
	({ client, faults } = await harbourBot(practice));
});

afterAll(async () => {
	await browser?.close();
	await client.destroy();
	await practice.close();
});

describe('the practice page', () => {
	beforeEach((context) => {
		context.skip(browser === null, 'no browser starts here');
		practice.world.messages.clear();
		faults.length = 0;
	});

	/** Lets a person look at the page; afterwards nothing may have gone wrong in it, and no request have left the machine. */
	async function look(
		see: (page: Page, everything: { reload: () => Promise<unknown> }) => Promise<void>,
		options: BrowserContextOptions = {},
	): Promise<void> {
		const page = await (await contextFor(options)).newPage();
		const wrong: string[] = [];
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
		});
		page.on('pageerror', (error) => wrong.push(error.message));
		page.on('request', (request) => {
			if (!request.url().startsWith(practice.url) && !request.url().startsWith('data:')) {
				wrong.push(`left the machine: ${request.url()}`);
			}
		});
		const open = () => page.goto(practice.url).then(() => page.getByText('Bot online').waitFor());
		await open();
		await see(page, { reload: open });
		expect(wrong).toEqual([]);
		expect(faults).toEqual([]);
		await page.close();
	}

	/** Looks of one kind share a context, and with it what the browser has loaded. */
	function contextFor(options: BrowserContextOptions): Promise<BrowserContext> {
		if (browser === null) throw new Error('Without a browser no test gets here');
		const kind = JSON.stringify(options);
		const context =
			contexts.get(kind) ?? browser.newContext({ viewport: { width: 1100, height: 800 }, ...options });
		contexts.set(kind, context);
		return context;
	}

	const box = (page: Page) => page.getByRole('textbox', { name: /./ }).first();
	const answers = (page: Page) => page.getByRole('article');

	test('a command typed and sent is answered with an embed', () =>
		look(async (page) => {
			await box(page).pressSequentially('/harbour Old Pier');
			await page.keyboard.press('Enter');
			const embed = answers(page).last().locator('discord-embed');
			await embed.getByText('Old Pier').waitFor();
			expect(await embed.locator('discord-quote').innerText()).toBe('It is deep,\nand wide.');
			expect(await embed.getByText('deep').evaluate((element) => element.tagName)).toBe('STRONG');
			const chart = embed.getByRole('link', { name: 'The chart' });
			expect(await chart.getAttribute('href')).toBe('https://example.org/chart');
			expect(await chart.getAttribute('rel')).toContain('noopener');
			await embed.getByText('2 charts searched').waitFor();
			await page.locator('discord-command').getByText('Rowan').waitFor();
			await page.locator('discord-command').getByText('harbour').waitFor();
			// A long footer once squeezed the description into half of the embed.
			const description = await embed.locator('discord-embed-description').boundingBox();
			const footer = await embed.locator('discord-embed-footer').boundingBox();
			expect(description?.width).toBe(footer?.width);
			// Inline fields stand beside one another, the third below them.
			const [depth, width, source] = await embed
				.locator('discord-embed-field')
				.evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect().toJSON()));
			expect(depth.top).toBe(width.top);
			expect(width.left).toBeGreaterThan(depth.right - 1);
			expect(source.top).toBeGreaterThan(depth.bottom - 1);
		}));

	test("a message's markup is shown and never run", () =>
		look(async (page) => {
			const hostile =
				'<img src=x onerror="document.title=1"><script>document.title=1</script> [a](javascript:1)';
			await box(page).fill(hostile);
			await page.keyboard.press('Enter');
			await answers(page).getByText(hostile).waitFor();
			await box(page).pressSequentially('/harbour <b>x</b>\n');
			await page.locator('discord-embed').getByText('<b>x</b>').waitFor();
			expect(await page.title()).toBe('Practice channel');
			expect(await page.locator('[href^="javascript"], .entry script, .entry b').count()).toBe(0);
		}));

	test('the picker works with the keyboard alone', () =>
		look(async (page) => {
			await page.keyboard.type('/');
			const options = page.getByRole('option');
			await options.filter({ hasText: '/tides' }).waitFor();
			expect(await options.allInnerTexts()).toHaveLength(3);
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowUp');
			await page.keyboard.press('Tab');
			await options.filter({ hasText: 'New Dock' }).waitFor();
			await page.keyboard.type('old');
			await options.filter({ hasText: 'New Dock' }).waitFor({ state: 'detached' });
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			const marked = page.getByRole('option', { selected: true });
			expect(await marked.innerText()).toBe('Old Quay');
			expect(await page.locator(':focus').getAttribute('aria-activedescendant')).toBe(
				await marked.getAttribute('id'),
			);
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			await page.keyboard.type('t');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			const note = answers(page).last();
			await note.getByText('Only you can see this').waitFor();
			await note.getByText('h:Old Quay').waitFor();
			await note.getByText('Dismiss message').press('Enter');
			await expect.poll(() => answers(page).count()).toBe(0);
		}));

	test('Escape closes the list, then gives the command up', () =>
		look(async (page) => {
			await page.keyboard.type('/harbour o');
			await page.getByRole('option').first().waitFor();
			await page.keyboard.press('Escape');
			expect(await page.getByRole('option').count()).toBe(0);
			expect(await box(page).inputValue()).toBe('o');
			await page.keyboard.press('Escape');
			expect(await box(page).getAttribute('aria-label')).toMatch(/^Message #/);
		}));

	test('a required option that is missing is asked for', () =>
		look(async (page) => {
			await page.keyboard.type('/harbour private:true');
			await page.keyboard.press('Enter');
			await page.getByRole('alert').getByText('This option is required').waitFor();
			await page.keyboard.type('New Dock');
			await page.keyboard.press('Enter');
			await answers(page).locator('.discord-embed-title').getByText('New Dock').waitFor();
		}));

	test('buttons, menus and forms are answered; a disabled button is not pressed', () =>
		look(async (page) => {
			await page.getByRole('button', { name: '/harbour Old Pier' }).click();
			await page.getByRole('button', { name: 'Next page' }).click();
			await answers(page).getByText('Rowan turned the page.').waitFor();
			expect(await page.getByRole('button', { name: 'Spent' }).isDisabled()).toBe(true);

			await page.getByText('Other harbours').press('Enter');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await answers(page).getByText('Chosen: Old Quay').waitFor();

			await page.getByRole('button', { name: 'Report' }).click();
			await page.getByRole('dialog').getByLabel('What is wrong?').fill('The date');
			await page.getByRole('button', { name: 'Submit' }).click();
			await answers(page).getByText('Noted: The date').waitFor();
		}));

	test('a button still works after the page was loaded anew', () =>
		look(async (page, { reload }) => {
			await page.keyboard.type('/harbour Old Pier\n');
			await page.getByRole('button', { name: 'Next page' }).waitFor();
			await page.keyboard.type('/harbour New Dock private:true\n');
			await answers(page).getByText('Only you can see this').waitFor();
			await reload();
			expect(await answers(page).count()).toBe(1);
			await page.getByRole('button', { name: 'Next page' }).click();
			await answers(page).getByText('Rowan turned the page.').waitFor();
		}));

	test('a right click, the menu button and the keyboard reach the message commands', () =>
		look(async (page) => {
			await box(page).fill('Eleven tons');
			await page.keyboard.press('Enter');
			const message = answers(page).first();
			await message.click({ button: 'right' });
			await page.getByRole('menuitem', { name: 'Weigh this' }).click();
			await answers(page).getByText('It weighs 11 letters.').waitFor();

			await message.hover();
			await message.getByRole('button', { name: 'Menu of the message by Rowan' }).click();
			await page.keyboard.press('Escape');
			expect(await page.getByRole('menu').count()).toBe(0);

			await message.focus();
			await page.keyboard.press('Enter');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await expect.poll(() => answers(page).getByText('It weighs 11 letters.').count()).toBe(2);
		}));

	test('one may be another person, who sees what is public and nothing private', () =>
		look(async (page) => {
			await page.keyboard.type('/tides\n');
			await answers(page).getByText('Twice a day.').waitFor();
			await page.keyboard.type('/harbour Old Pier private:true\n');
			await answers(page).getByText('Only you can see this').waitFor();
			await page.getByRole('button', { name: 'Imogen' }).click();
			await page.getByRole('button', { name: 'Imogen', pressed: true }).waitFor();
			expect(await answers(page).count()).toBe(1);
			await box(page).fill('Good morning');
			await page.keyboard.press('Enter');
			await answers(page).last().getByText('Imogen').first().waitFor();
		}));

	test('what one person does, another sees at once: a message, a page turned, an answer withdrawn', () =>
		look((rowan) =>
			look(async (imogen) => {
				await imogen.getByRole('button', { name: 'Imogen' }).click();
				await imogen.getByRole('button', { name: 'Imogen', pressed: true }).waitFor();
				await box(rowan).fill('Who has seen the pier?');
				await rowan.keyboard.press('Enter');
				await answers(imogen).getByText('Who has seen the pier?').waitFor();
				await box(rowan).fill('/harbour Old Pier');
				await rowan.keyboard.press('Enter');
				await imogen.getByRole('button', { name: 'Next page' }).click();
				await answers(rowan).getByText('Imogen turned the page.').waitFor();
				await rowan.getByRole('button', { name: 'Withdraw' }).click();
				await expect.poll(() => answers(imogen).count()).toBe(1);
				await expect.poll(() => answers(rowan).count()).toBe(1);
			}),
		));

	test('a thread can be entered, written in and left; a command that is mentioned can be begun', () =>
		look(async (page) => {
			await page.keyboard.type('/harbour Old Pier\n');
			await page.getByRole('button', { name: 'Discuss' }).click();
			await page.getByRole('button', { name: '/tides', exact: true }).last().click();
			await page.keyboard.press('Enter');
			await answers(page).getByText('Twice a day.').waitFor();

			await page.getByRole('navigation').getByRole('button', { name: 'On the pier' }).click();
			await expect.poll(() => answers(page).getByText('Twice a day.').count()).toBe(0);
			await box(page).fill('Is it as deep as that?');
			await page.keyboard.press('Enter');
			await answers(page).getByText('Is it as deep as that?').waitFor();
			await page.getByRole('button', { name: /^Back to #/ }).click();
			await answers(page).getByText('Twice a day.').waitFor();
			expect(await answers(page).getByText('Is it as deep as that?').count()).toBe(0);
		}));

	test('what the bot leaves unanswered is said', () =>
		look(async (page) => {
			await page.keyboard.type('/silence\n');
			await page.getByRole('alert').filter({ hasText: 'did not respond' }).waitFor();
			await page.getByRole('button', { name: 'Dismiss message' }).click();
			expect(await page.getByRole('alert').count()).toBe(0);
		}));

	test('it fits a phone', () =>
		look(
			async (page) => {
				await box(page).fill('/harbour Old Pier');
				await page.keyboard.press('Enter');
				await page.getByRole('button', { name: 'Next page' }).waitFor();
				const wider = await page.evaluate(() =>
					[...document.querySelectorAll('.app, .entry, discord-embed, discord-action-row, .composer')]
						.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
						.map((element) => element.tagName),
				);
				expect(wider).toEqual([]);
				// Of an answer taller than the window its beginning is shown.
				await page.setViewportSize({ width: 390, height: 320 });
				await box(page).fill('/harbour Old Pier');
				await page.keyboard.press('Enter');
				const newest = answers(page).last();
				await newest.getByRole('button', { name: 'Next page' }).waitFor();
				await expect.poll(async () => (await newest.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
				await page.setViewportSize({ width: 390, height: 844 });
				// The next comes into view, though that one had left the end out of it.
				await box(page).fill('/harbour Old Pier');
				await page.keyboard.press('Enter');
				await expect.poll(() => answers(page).count()).toBe(3);
				await answers(page).last().getByRole('button', { name: 'Next page' }).waitFor();
				await expect
					.poll(async () => (await answers(page).last().locator('discord-embed').boundingBox())?.y ?? 900)
					.toBeLessThan(600);
				await page.getByRole('button', { name: 'Channels and people' }).click();
				await page.getByRole('button', { name: 'Imogen' }).click();
				await page.getByRole('button', { name: 'Imogen', pressed: true }).waitFor();
			},
			{ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
		));

	test.each(['dark', 'light'] as const)('words stand out from their ground in the %s theme', (colorScheme) =>
		look(
			async (page) => {
				await page.keyboard.type('/harbour Old Pier private:true\n');
				await answers(page).getByText('Only you can see this').waitFor();
				await page.keyboard.type('/');
				await page.getByRole('option').first().waitFor();
				expect(await page.evaluate(faintWords)).toEqual([]);
			},
			{ colorScheme },
		),
	);

	test('axe finds nothing wrong in any state of the page', () =>
		look(async (page) => {
			const found: string[] = [];
			const held = async (state: string) =>
				found.push(...(await violationsOn(page)).map((violation) => `${state}: ${violation}`));
			await page.keyboard.type('/');
			await page.getByRole('option').first().waitFor();
			await held('commands offered');
			await page.keyboard.type('harbour Old Pier private:true\n');
			await answers(page).getByText('Only you can see this').waitFor();
			await answers(page).last().click({ button: 'right' });
			await page.getByRole('menu').waitFor();
			await held('an answer, and the menu of a message');
			await page.keyboard.press('Escape');
			await page.getByText('Other harbours').press('Enter');
			await held('choices of a select menu');
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Report' }).click();
			await page.getByRole('dialog').waitFor();
			await held('a form');
			await page.keyboard.press('Escape');
			await box(page).focus();
			await page.keyboard.type('/silence\n');
			await page.getByRole('alert').filter({ hasText: 'did not respond' }).waitFor();
			await held('no answer');
			expect(found).toEqual([]);
		}));

	test('the theme chosen stays', () =>
		look(
			async (page, { reload }) => {
				await page.getByRole('button', { name: 'Use the light theme' }).click();
				await reload();
				await page.getByRole('button', { name: 'Use the dark theme' }).waitFor();
			},
			{ colorScheme: 'dark' },
		));
});
