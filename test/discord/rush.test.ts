import { expect, test, vi } from 'vitest';
import type { Command } from '../../commands/command.ts';
import type { Archive } from '../../src/corpus/archive.ts';
import { createBot } from '../../src/discord/bot.ts';
import { createLog } from '../../src/log.ts';
import { receive, recordingRest, type Sent, slashCommand, typing } from '../support/discord.ts';

/*
 * Everybody at once, through the real discord.js: payloads in, HTTP bodies out. The clock is moved by the work alone, so that
 * what is asserted is milliseconds of the processor and the same on every machine.
 */

const LOOK_UP = 4;
const CHECK = 35;
const REQUEST = 0.5;

const said = (words: string) => ({
	message: { embeds: [{ description: words }], components: [] },
	ephemeral: false,
	found: true,
});

function bench() {
	let clock = 0;
	const sent: Sent[] = [];
	const at: number[] = [];
	const logged: string[] = [];
	const taking = (words: string, milliseconds: number) => () => {
		clock += milliseconds;
		return said(words);
	};
	const commands: Command[] = [
		{
			data: { name: 'quick', description: 'Quick' },
			execute: taking('quick', LOOK_UP),
			autocomplete: () => {
				clock += 1;
				return [{ name: 'Lantern', value: 'o:lantern' }];
			},
		},
		{ data: { name: 'long', description: 'Long' }, execute: taking('long', CHECK), costly: true },
	];
	const log = createLog('info', { write: (line) => void logged.push(line) });
	const rest = recordingRest(sent, () => {
		clock += REQUEST;
		at.push(clock);
		return {};
	});
	const bot = createBot(
		{ commands, controls: [], archive: () => ({}) as Archive, log },
		{ rest, now: () => clock },
	);
	const ended = (count: number) =>
		vi.waitFor(() => expect(sent.length).toBe(count), { interval: 5, timeout: 60_000 });
	return { bot, sent, at, logged, ended, clock: () => clock };
}

const person = (index: number) => ({ user: String(940_000_000_000_000_000n + BigInt(index)) });

test('of a thousand who ask at once nobody is left without a word', async () => {
	const { bot, sent, at, logged, ended } = bench();
	for (let index = 0; index < 1_000; index += 1) receive(bot, slashCommand('quick', {}, person(index)));
	await ended(1_000);
	expect(at.filter((milliseconds) => milliseconds < 3_000).length).toBeGreaterThanOrEqual(950);
	const answered = sent.filter(({ body }) => body.data.embeds?.length > 0);
	const told = sent.filter(({ body }) => /is busy/.test(body.data.content ?? '') && body.data.flags === 64);
	expect(answered.length + told.length).toBe(1_000);
	expect(answered.length).toBeGreaterThan(300);
	expect(logged.map((line) => JSON.parse(line))).toMatchObject([{ declined: told.length, dropped: 0 }]);
	expect(logged.join('')).not.toMatch(/9400000/);
});

test('fifty long checks at once are all answered', async () => {
	const { bot, sent, at, ended } = bench();
	for (let index = 0; index < 50; index += 1) receive(bot, slashCommand('long', {}, person(index)));
	await ended(50);
	expect(sent.filter(({ body }) => body.data.embeds?.[0]?.description === 'long')).toHaveLength(50);
	expect(Math.max(...at)).toBeLessThan(3_000);
});

test('whoever types in the midst of five thousand has choices at once', async () => {
	const { bot, sent, at, clock } = bench();
	for (let index = 0; index < 5_000; index += 1) receive(bot, slashCommand('quick', {}, person(index)));
	await vi.waitFor(() => expect(sent.length).toBeGreaterThan(100), { interval: 1, timeout: 60_000 });
	const before = clock();
	receive(bot, typing('quick', 'term', { term: 'lant' }, person(9_999)));
	const offered = () => sent.findIndex(({ body }) => body.data.choices?.length === 1);
	await vi.waitFor(() => expect(offered()).toBeGreaterThanOrEqual(0), { interval: 1, timeout: 60_000 });
	expect((at[offered()] ?? Number.POSITIVE_INFINITY) - before).toBeLessThan(100);
	await bot.stop();
});
