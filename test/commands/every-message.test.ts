import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { OpenArchive } from '../../src/corpus/read.ts';
import { UserError } from '../../src/errors.ts';
import type { EntityKind } from '../../src/extract/facts.ts';
import { unescapeMarkdown } from '../../src/present/escape.ts';
import { LICENCE } from '../../src/present/footer.ts';
import type { Message } from '../../src/present/message.ts';
import { archiveOfDocuments, seeds } from '../support/archive.ts';
import { faultsOf, SOMEBODY_ELSE } from '../support/discord.ts';
import { estuary } from '../support/estuary.ts';
import { asSent, unspoken } from '../support/sent.ts';
import { buttons, entries, everyPage, press, reply, requestOf } from '../support/turning.ts';

const documents = [...seeds(), ...estuary];
const archive = archiveOfDocuments(documents);
afterAll(() => archive.close());

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const texts = documents.map(({ text }) => text);
const spacedTexts = texts.map(spaced);

/** What every message owes, whatever was asked: Discord takes it, its quotations are the record, its licence stands under it. */
function check(message: Message, about: string): void {
	expect([...faultsOf({ ...asSent(message).body }), ...unspoken(message)], about).toEqual([]);
	for (const embed of message.embeds) {
		expect(embed.footer?.text, about).toContain(LICENCE);
		const values = [embed.description ?? '', ...(embed.fields ?? []).map(({ value }) => value)];
		for (const line of values.flatMap((value) => value.split('\n'))) {
			if (line.startsWith('```') || line.endsWith('```')) continue;
			if (line.startsWith('> ')) {
				// The words that were searched for stand out in bold.
				const words = unescapeMarkdown(line.slice(2).replace(/(?<!\\)\*\*/g, ''));
				expect(
					texts.some((text) => text.includes(words)),
					`${about}: ${words}`,
				).toBe(true);
			} else if (!values.some((value) => value.includes('```') && value.includes(line))) {
				for (const [, marked = ''] of line.matchAll(/"([^"]+)"/g)) {
					const words = spaced(unescapeMarkdown(marked));
					expect(
						spacedTexts.some((text) => text.includes(words)),
						`${about}: ${line}`,
					).toBe(true);
				}
			}
		}
	}
	const shown = JSON.stringify([asSent(message).body, (message.files ?? []).map(({ content }) => content)]);
	expect(shown, about).not.toMatch(/\b(?:null|undefined|NaN|\[object)\b/);
}

/** A message, every page of it, and whatever its buttons open, to a depth of one. */
function walk(message: Message, about: string, within: OpenArchive, deeper = true): void {
	for (const page of everyPage(message, within)) check(page, about);
	if (!deeper) return;
	for (const label of [...buttons(message).keys(), ...entries(message).keys()]) {
		const outcome = press(message, label, within);
		if (outcome.act === 'reply') {
			expect(outcome.reply.found, `${about} [${label}]`).toBe(true);
			walk(outcome.reply.message, `${about} [${label}]`, within, false);
		} else if (outcome.act === 'post' || outcome.act === 'update') {
			walk(outcome.message, `${about} [${label}]`, within, false);
		}
	}
}

/** What is shown: a UserError is a sentence to the asker. */
function messageOf(answering: () => Message): Message {
	try {
		return answering();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return { content: error.message, embeds: [], components: [] };
	}
}

const kinds: readonly (readonly [EntityKind, string])[] = [
	['operation', 'operation'],
	['agency', 'agency'],
	['term', 'define'],
];

describe('every message', () => {
	test.each(kinds)('of every %s, every page, every button', (kind, command) => {
		const entities = archive.entities(kind, 100, 0);
		expect(entities.length).toBeGreaterThan(2);
		for (const { id, name } of entities) {
			const { message, found } = reply(`/${command} ${id}`, archive);
			expect(found, name).toBe(true);
			walk(message, name, archive);
			const privately = reply(`/${command} ${id} private:true`, archive);
			expect(privately.ephemeral).toBe(true);
			expect([...buttons(privately.message).keys()]).toContain('Post to channel');
			walk(privately.message, `${name}, privately`, archive);
		}
	});

	test('of every question', () => {
		const exchanges = archive.exchangesStarting('', 25);
		expect(exchanges.length).toBeGreaterThan(8);
		for (const { id, uins } of exchanges)
			walk(reply(`/question ${id}`, archive).message, uins.join(), archive);
	});

	test.each(['/about', '/help', '/about private:true'])('of %s', (line) =>
		walk(reply(line, archive).message, line, archive),
	);

	test('of any query of up to 100 characters, to any command', () => {
		const names = archive.entities('agency', 50, 0).flatMap((entity) => entity.names.map(({ name }) => name));
		const query = fc.oneof(
			fc.string({ maxLength: 100 }),
			fc.string({ maxLength: 60, unit: 'grapheme' }),
			fc.constantFrom(
				...names,
				'@everyone',
				'```',
				'**bold**',
				'> ',
				'[x](https://example.org)',
				'<@1>',
				'1~2~3',
			),
			fc
				.tuple(fc.constantFrom(...names), fc.nat(20))
				.map(([name, at]) => name.slice(0, at) + name.slice(at + 1)),
		);
		fc.assert(
			fc.property(fc.constantFrom(...commands), query, fc.boolean(), (command, typed, hidden) => {
				const [first] = 'options' in command.data ? (command.data.options ?? []) : [];
				const request = requestOf(
					new Map<string, string | boolean>([
						[first?.name ?? 'name', typed],
						['private', hidden],
					]),
				);
				const message = messageOf(() => command.execute(request, archive).message);
				check(message, `/${command.data.name} ${typed}`);
			}),
			{ numRuns: 250 },
		);
	});

	test('suggestions are within Discord’s limits for anything that is typed', () => {
		fc.assert(
			fc.property(fc.constantFrom(...commands), fc.string({ maxLength: 100 }), (command, typed) => {
				const [first] = 'options' in command.data ? (command.data.options ?? []) : [];
				const choices = command.autocomplete?.(first?.name ?? '', typed, archive, requestOf()) ?? [];
				expect(faultsOf({ data: { choices } })).toEqual([]);
			}),
		);
	});
});

describe('buttons', () => {
	const other = archiveOfDocuments(estuary);
	afterAll(() => other.close());

	test('a button whose fact is gone says so', () => {
		const { message } = reply('/operation pentameter', archive);
		for (const label of ['Cite', 'The whole of what was said', 'Discuss in a thread']) {
			const outcome = press(message, label, other);
			expect(outcome).toMatchObject({ act: 'reply', reply: { found: false, ephemeral: true } });
			if (outcome.act === 'reply')
				expect(outcome.reply.message.content).toContain('no longer on record here');
		}
	});

	test('a private answer is posted as a public one that its poster may withdraw', () => {
		const { message } = reply('/operation kittiwake private:true', archive);
		const outcome = press(message, 'Post to channel', archive, { ephemeral: true });
		if (outcome.act !== 'post') throw new Error('not posted');
		expect([...buttons(outcome.message).keys()]).toContain('Withdraw');
		expect(press(outcome.message, 'Withdraw', archive)).toEqual({ act: 'withdraw' });
	});

	test('a thread is named after the subject', () => {
		const { message } = reply('/operation kittiwake', archive);
		expect(press(message, 'Discuss in a thread', archive)).toEqual({
			act: 'discuss',
			threadName: 'Hansard: Operation Kittiwake',
		});
	});

	test('to cite is to copy a message: quotation, citation, link, every caveat, licence; other styles one at a time', () => {
		const { message } = reply('/ask how many nets were seized in operation kittiwake', archive);
		const outcome = press(message, 'Cite', archive);
		if (outcome.act !== 'reply') throw new Error('no reply');
		expect(outcome.reply.ephemeral).toBe(true);
		const cited = outcome.reply.message;
		expect(cited.embeds).toEqual([]);
		expect(cited.content).toMatch(
			/^".*412 nets.*"\nHC Deb 3 March 2003, vol 401, question 99101\n<https:\/\/hansard/s,
		);
		expect(cited.content).toContain('Column and speaker not in this copy.\n');
		expect(cited.content).toContain('"The operation" is read as Operation Kittiwake');
		expect(cited.content).toContain('Nets seized: 412. Answered 3 March 2003.');
		expect(cited.content).toContain(LICENCE);
		for (const [style, words] of [
			['OSCOLA', 'HC Deb 3 March 2003'],
			['BibTeX', '@misc{hansard-2003-03-03-99101'],
		] as const) {
			const turned = press(cited, style, archive, { ephemeral: true });
			if (turned.act !== 'update') throw new Error('not turned');
			expect(turned.message.content).toContain(words);
		}
	});

	test('a wrong reading is told with its id and whom to tell', () => {
		const { message } = reply('/operation kittiwake', archive);
		const more = press(message, 'More', archive);
		if (more.act !== 'reply') throw new Error('no reply');
		const host = {
			privateByDefault: false,
			contact: 'wardens@example.org',
			privacyUrl: null,
			termsUrl: null,
		};
		const told = press(more.reply.message, 'Wrong reading?', archive, { host });
		if (told.act !== 'reply') throw new Error('no reply');
		const [, id = ''] = /412 nets seized: `(\S+)`/i.exec(told.reply.message.content ?? '') ?? [];
		expect(archive.fact(id)?.kind).toBe('figure');
		expect(told.reply.message.content).toContain('wardens@example.org');
	});

	test('where the host settles it, an answer is private unless it is asked for otherwise', () => {
		const host = {
			privateByDefault: true,
			contact: null,
			privacyUrl: 'https://example.org/p',
			termsUrl: null,
		};
		const asked = (options: readonly (readonly [string, string | boolean])[]) =>
			commands
				.find(({ data }) => data.name === 'about')
				?.execute({ ...requestOf(new Map(options)), host }, archive);
		expect(asked([])?.ephemeral).toBe(true);
		expect(asked([['private', false]])?.ephemeral).toBe(false);
		expect(JSON.stringify(asked([])?.message)).toContain('https://example.org/p');
	});

	test('somebody else’s press of a page turns it for them alone, and what they see then is theirs', () => {
		const { message } = reply('/operation kittiwake', archive);
		const whole = press(message, 'The whole of what was said', archive);
		if (whole.act !== 'reply') throw new Error('no reply');
		const posted = press(whole.reply.message, 'Post to channel', archive, { ephemeral: true });
		if (posted.act !== 'post') throw new Error('not posted');
		const own = press(posted.message, 'Next page', archive);
		if (own.act !== 'update') throw new Error('not turned');
		expect([...buttons(own.message).keys()]).toContain('Withdraw');
		const turned = press(posted.message, 'Next page', archive, { asker: SOMEBODY_ELSE });
		if (turned.act !== 'update') throw new Error('not turned');
		const ids = [...buttons(turned.message).values()];
		expect([...buttons(turned.message).keys()]).toContain('Post to channel');
		expect(ids.every((id) => id.includes(SOMEBODY_ELSE))).toBe(true);
	});
});
