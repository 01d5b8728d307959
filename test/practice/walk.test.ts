import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands, controls } from '../../commands/index.ts';
import { SEEDS } from '../../src/corpus/seeds.ts';
import { createBot } from '../../src/discord/bot.ts';
import { UserError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { type Asker, enter } from '../support/asker.ts';
import { startRecorded } from '../support/practice.ts';
import { faultsOf, isSlash, openDocuments, proveAll } from '../support/prove.ts';
import { shared } from '../support/shared.ts';
import { specIsHere } from '../support/spec.ts';
import { inProcess, namesFor, namesOn, offersOf, questionsFor, walk } from '../support/walk.ts';

/*
 * Every command for every name on record, every page and every button of every answer: each message is such as Discord takes.
 */

/** The walk asks faster than people do: with Discord's fifty a second a late request would meet what a later press has taken away. */
const FASTER = 100_000;

const seeds = openDocuments([SEEDS]);
const service = { commands, controls, archive: seeds.archive };
const names = namesOn(seeds.archive);
afterAll(() => seeds.close());

describe('over the wire, with the documents that ship', () => {
	const logged: string[] = [];
	let practice: Awaited<ReturnType<typeof startRecorded>>;
	let asker: Asker;
	let stop: () => Promise<void>;
	beforeAll(async () => {
		practice = await startRecorded({ timing: { firstAnswer: 15_000 }, requestsPerSecond: FASTER });
		const log = createLog('warn', { write: (line) => void logged.push(line) });
		const bot = createBot(
			{ ...service, archive: () => seeds.archive, log },
			{ rest: { api: practice.apiBase, globalRequestsPerSecond: FASTER } },
		);
		await bot.start(practice.token, null);
		asker = enter(practice);
		stop = () => bot.stop();
	});
	afterAll(async () => {
		await stop();
		await practice.close();
	});

	const pressed = new Set<string>();
	/** Presses whatever the newest messages offer, until there is nothing new to press. */
	async function pressAll(from: readonly APIMessage[]): Promise<void> {
		const waiting = [...from];
		for (let message = waiting.pop(); message !== undefined; message = waiting.pop())
			for (const { customId, values } of offersOf((message.components ?? []) as never)) {
				const mark = `${message.flags} ${customId} ${values.join(' ')}`;
				if (pressed.has(mark)) continue;
				pressed.add(mark);
				// The message as it stood when this button was on it: an earlier press may have changed or deleted it.
				practice.world.messages.set(message.id, {
					message,
					seenBy: (message.flags ?? 0) & MessageFlags.Ephemeral ? asker.person.id : null,
				});
				practice.world.places.delete(message.id);
				const outcome =
					values.length > 0
						? await asker.pick(message.id, customId, values)
						: await asker.press(message.id, customId);
				expect(outcome.failed, mark).toBeNull();
				if (outcome.message) waiting.push(outcome.message);
			}
	}

	test.each(commands.filter(isSlash).map((command) => [command.data.name, command] as const))(
		'/%s',
		async (name, command) => {
			for (const options of questionsFor(command, namesFor(command, names))) {
				const outcome = await asker.slash(name, options);
				expect(outcome.failed, JSON.stringify(options)).toBeNull();
				if (outcome.message) await pressAll([outcome.message]);
			}
			const hidden = await asker.slash(name, { ...questionsFor(command, names)[0], private: true });
			expect(hidden.message?.flags).toBe(MessageFlags.Ephemeral);
			if (hidden.message) await pressAll([hidden.message]);
		},
	);

	test('every menu on a message that names all there is', async () => {
		const said = await asker.send(names.join(', ').slice(0, 2000));
		for (const { data } of commands.filter((command) => !isSlash(command))) {
			const outcome = await asker.onMessage(data.name, said.id);
			expect(outcome.failed).toBeNull();
			if (outcome.message) await pressAll([outcome.message]);
		}
	});

	test('every option that suggests, from nothing typed to a name in full', async () => {
		for (const { data, autocomplete } of commands)
			for (const option of autocomplete && 'options' in data ? (data.options ?? []) : [])
				if ('autocomplete' in option && option.autocomplete)
					for (const typed of ['', ...names.slice(0, 20).flatMap((name) => [name.slice(0, 3), name])]) {
						const { choices } = await asker.type(data.name, option.name, typed);
						expect(choices, `/${data.name} ${option.name}:${typed}`).not.toBeNull();
					}
	});

	test('nothing was refused, and nothing went wrong unseen', async () => {
		await stop();
		practice.expectNothingRefused();
		expect(logged).toEqual([]);
		console.info(
			`${practice.proven()} bodies proven over the wire${specIsHere ? ', against Discord’s spec too' : ''}; ${pressed.size} presses`,
		);
	});
});

describe('whatever is typed', () => {
	const { ask, onMessage } = inProcess(service);
	const typed = fc.oneof(
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }),
		fc.string({ unit: fc.constantFrom(...'*_~`|>#[]()<@&!:/\\"\' \n'), minLength: 1, maxLength: 100 }),
		fc
			.constantFrom(...names)
			.chain((name) => fc.nat(name.length).map((at) => name.slice(0, at) + name.slice(at + 1))),
		fc.constantFrom('@everyone', '<@1>', 'x'.repeat(100), '\u202e', '0', '-1', 'NULL', '%', '"', "' OR 1=1"),
	);

	test.each(commands.map((command) => [command.data.name, command] as const))(
		'%s answers with a message that Discord takes, or says why not',
		(_, command) => {
			const pressed = new Set<string>();
			fc.assert(
				fc.property(typed, fc.boolean(), (words, hidden) => {
					const options = { ...questionsFor(command, [words])[0], ...(hidden ? { private: true } : {}) };
					try {
						const shown = isSlash(command) ? ask(command, options) : onMessage(command, words);
						walk(service, [shown], pressed, (one, by) =>
							expect(faultsOf(one), `${JSON.stringify(words)}, ${by}`).toEqual([]),
						);
					} catch (error) {
						if (!(error instanceof UserError)) throw error;
						expect(error.message.length).toBeGreaterThan(0);
					}
				}),
				{ numRuns: 10 },
			);
		},
	);
});

// `npm run prove` walks the whole of it; here are two sittings' statements and one name in ten.
const sittings = shared === null ? [] : globSync(`${shared}/corpus/theyworkforyou/lordswms/*.xml`);
test.skipIf(sittings.length === 0)('real documents: nothing that Discord would refuse', () => {
	const { archive, close } = openDocuments(sittings);
	const all = namesOn(archive);
	const some = all.filter((_, index) => index % 10 === 0);
	const { messages, faults } = proveAll({ commands, controls, archive }, some);
	close();
	console.info(`${messages} messages proven, of ${some.length} of ${all.length} names in real documents`);
	expect(faults).toEqual([]);
	expect(messages).toBeGreaterThan(0);
});

describe('pages that are unlike any seen', () => {
	const many = (word: string, count: number) =>
		Array.from({ length: count }, (_, index) => `${word}${index % 7}`).join(' ');
	const page = (title: string, ...paragraphs: readonly string[]) =>
		['Skip to main content', title, 'Volume 460: debated on Tuesday 15 May 2007', ...paragraphs].join('\n\n');
	// A near number used to list whole questions under whole titles, past every limit.
	const long = page(
		'Lanterns '.repeat(80),
		`To ask the Secretary of State what ${many('wick', 900)}. (700001)`,
		`Operation Lantern found 84 people. ${many('flame', 2500)}.`,
	);
	const marked = page(
		'**Bees** `and` <@1> @everyone',
		'To ask about ~~hives~~ | [here](https://b.example). (700002)',
		'The United Kingdom Bees* Centre (UKBC) leads Operation _Smoke_ and **Operation Lantern**. UKBC found 1~2 people.',
		'Hiving is defined as “`x` ~ |y| \u202e reversed”.',
	);
	const wide = page(
		'👩‍👩‍👧‍👦'.repeat(60),
		'To ask 👩‍👩‍👧‍👦. (700003)',
		`Operation Café found 3 people. ${'👩‍👩‍👧‍👦'.repeat(900)}`,
		`The ${many('National', 30)} Bureau (NB) is responsible for ${many('lamps', 500)}.`,
	);

	test('come to nothing that Discord would refuse', () => {
		const folder = mkdtempSync(join(tmpdir(), 'despatch-pages-'));
		for (const [name, text] of Object.entries({ long, marked, wide }))
			writeFileSync(join(folder, `${name}.txt`), text);
		const { archive, close } = openDocuments([folder]);
		const known = namesOn(archive);
		expect(known).toContain('Operation Lantern');
		const { faults } = proveAll({ commands, controls, archive }, [...known, '70000', 'Operation Lanter']);
		close();
		rmSync(folder, { recursive: true });
		expect(faults).toEqual([]);
	});
});
