import { ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome, Press } from '../../commands/command.ts';
import { search, searchControls } from '../../commands/search.ts';
import { derivedIndexes } from '../../src/corpus/derived-indexes.ts';
import { archiveOf } from '../../src/corpus/read.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { UserError } from '../../src/errors.ts';
import { limits } from '../../src/limits.ts';
import { readCustomId } from '../../src/present/custom-id.ts';
import { embedCharacters } from '../../src/present/embed.ts';
import { LICENCE } from '../../src/present/footer.ts';
import type { Message } from '../../src/present/message.ts';
import { load, page } from '../corpus/pages.ts';

const ASKER = '111111111111111111';
const OTHER = '222222222222222222';

const answer =
	'Salt *is* taken from `pans` [see note] and sent by sea to Ravenport_and_beyond; the price of salt rose in every year that the pans were worked, as the Tide Office said.';
const writer = openWriter(':memory:', derivedIndexes);
for (let at = 0; at < 13; at++) {
	load(
		writer,
		`salt-${at}.txt`,
		page(
			`Salt ${at}`,
			`${at % 2 === 0 ? 'Monday 4' : 'Tuesday 5'} March 2002`,
			String(42_000 + at),
			`how much salt there is at place ${at}.`,
			answer,
		),
	);
}
const archive = archiveOf(writer.db);

function ask(options: Readonly<Record<string, string | boolean>>) {
	const request = {
		options: new Map(Object.entries(options)),
		targetText: null,
		targetUrl: null,
		asker: ASKER,
		commandIds: new Map(),
		today: '2009-11-21',
	};
	return search.execute(request, archive);
}

function buttons(message: Message) {
	return message.components.flatMap(({ components }) =>
		components.flatMap((one) => (one.type === ComponentType.Button && 'custom_id' in one ? [one] : [])),
	);
}

function press(message: Message, label: string, asker = ASKER, ephemeral = false): Outcome {
	const button = buttons(message).find((one) => 'label' in one && one.label === label);
	const handle = readCustomId(button?.custom_id ?? '');
	const control = searchControls.find(({ action }) => action === handle?.action);
	if (!button || button.disabled || !handle || !control) throw new Error(`no button ${label}`);
	const pressed: Press = {
		options: new Map(),
		targetText: null,
		targetUrl: null,
		asker,
		commandIds: new Map(),
		today: '2015-01-01',
		owner: handle.owner,
		args: handle.args,
		values: [],
		message,
		ephemeral,
		mayManage: false,
	};
	return control.press(pressed, archive);
}

function turned(message: Message, label: string): Message {
	const outcome = press(message, label);
	if (outcome.act !== 'update') throw new Error(outcome.act);
	return outcome.message;
}

const titles = (message: Message) =>
	message.embeds[0]?.fields?.map(({ name }) => name.replace(/^\d+\. /, '')) ?? [];

test.each([
	['salt', 'a search that fits into its buttons'],
	[
		`salt OR ${Array.from({ length: 20 }, (_, at) => `p${at}*`).join(' OR ')} ~`,
		'one that is read back from the message',
	],
])('pages are turned without anything being remembered: %s', (words) => {
	const first = ask({ words }).message;
	const second = turned(first, 'Next page');
	const third = turned(second, 'Next page');
	const all = [first, second, third].flatMap(titles);
	expect(all).toHaveLength(13);
	expect(new Set(all).size).toBe(13);
	expect(turned(second, 'Previous page')).toEqual(first);
	expect(() => press(third, 'Next page')).toThrow('no button');
	expect(() => press(first, 'Previous page')).toThrow('no button');
});

test('what narrowed a search still narrows it on later pages and another day', () => {
	const first = ask({ words: 'salt from:5 March 2002', sort: 'newest' }).message;
	expect(first.embeds[0]?.description).toContain('from 5 March 2002');
	const second = turned(first, 'Next page');
	expect(second.embeds[0]?.description).toContain('from 5 March 2002');
	expect([...titles(first), ...titles(second)]).toHaveLength(6);
	expect(titles(turned(first, 'Oldest first'))).toHaveLength(5);
});

test('whoever turns the page of another’s answer gets buttons of their own', () => {
	const first = ask({ words: 'salt' }).message;
	const outcome = press(first, 'Next page', OTHER);
	if (outcome.act !== 'update') throw new Error(outcome.act);
	for (const { custom_id } of buttons(outcome.message)) expect(readCustomId(custom_id)?.owner).toBe(OTHER);
});

test('a private page is posted as it stands, to be withdrawn by whoever posted it', () => {
	const first = ask({ words: 'salt', private: true });
	expect(first.ephemeral).toBe(true);
	const outcome = press(first.message, 'Post to channel', ASKER, true);
	if (outcome.act !== 'post') throw new Error(outcome.act);
	expect(titles(outcome.message)).toEqual(titles(first.message));
	expect(buttons(outcome.message).map((one) => ('label' in one ? one.label : ''))).toContain('Withdraw');
});

test('the words of the record are quoted as they stand, what was looked for in bold', () => {
	const [field] = ask({ words: 'pans ravenport*' }).message.embeds[0]?.fields ?? [];
	expect(field?.value).toContain(
		'> Salt \\*is\\* taken from \\`**pans**\\` \\[see note\\] and sent by sea to **Ravenport**\\_and\\_beyond;',
	);
});

test('nothing found is said to the asker alone, with how much was searched', () => {
	const { message, ephemeral, found } = ask({ words: 'pepper', house: 'Lords' });
	expect({ ephemeral, found }).toEqual({ ephemeral: true, found: false });
	expect(message.embeds[0]?.description).toContain('House of Lords');
	expect(message.embeds[0]?.footer?.text).toContain('13 documents');
});

test('whatever is searched for, the message is one that Discord takes', () => {
	const words = fc.oneof(
		fc.string({ maxLength: 210 }),
		fc.string({ maxLength: 60 }).map((more) => `salt OR ${more}`),
		fc.string({ unit: 'grapheme', maxLength: 190 }).map((more) => `salt -x ${more}`),
	);
	fc.assert(
		fc.property(words, fc.constantFrom('', 'best', 'newest'), (typed, sort) => {
			try {
				const { message } = ask({ words: typed, sort });
				for (const embed of message.embeds) {
					expect(embed.title?.length ?? 0).toBeLessThanOrEqual(limits.embedTitle);
					expect(embed.description?.length ?? 0).toBeLessThanOrEqual(limits.embedDescription);
					expect(embedCharacters(embed)).toBeLessThanOrEqual(limits.embedsTogether);
					expect(embed.footer?.text).toContain(LICENCE);
					for (const { name, value } of embed.fields ?? []) {
						expect(name.length).toBeLessThanOrEqual(limits.fieldName);
						expect(value.length).toBeLessThanOrEqual(limits.fieldValue);
					}
				}
				const ids = buttons(message).map(({ custom_id }) => custom_id);
				expect(new Set(ids).size).toBe(ids.length);
				for (const id of ids) expect(id.length).toBeLessThanOrEqual(limits.customId);
				if (ids.length > 8)
					expect(titles(turned(turned(message, 'Next page'), 'Previous page'))).toEqual(titles(message));
			} catch (error) {
				expect(error).toBeInstanceOf(UserError);
			}
		}),
		{ numRuns: 300 },
	);
});

test('the last word is completed from the words on record, what was typed first', () => {
	const request = {
		options: new Map(),
		targetText: null,
		targetUrl: null,
		asker: ASKER,
		commandIds: new Map(),
		today: '2009-11-21',
	};
	const choices = (typed: string) => search.autocomplete?.('words', typed, archive, request) ?? [];
	expect(choices('price of sa')).toEqual([
		{ name: 'price of sa', value: 'price of sa' },
		{ name: 'price of said (13 passages)', value: 'price of said' },
		{ name: 'price of salt (13 passages)', value: 'price of salt' },
	]);
	expect(choices('')).toEqual([]);
	expect(choices('price of ')).toEqual([]);
});

test('documents without a date are said to be left out where dates are asked for', () => {
	const undated = openWriter(':memory:', derivedIndexes);
	load(undated, 'dated.txt', page('Salt', 'Monday 4 March 2002', '44001', 'where salt is.', 'Salt is here.'));
	load(
		undated,
		'undated.txt',
		'Skip to main content\n\nPepper\n\nTo ask the Secretary of State for Tides where pepper is. (44002)\n\nPepper is there.\n',
	);
	const held = archiveOf(undated.db);
	const shown = (words: string) => {
		const request = {
			options: new Map([['words', words]]),
			targetText: null,
			targetUrl: null,
			asker: ASKER,
			commandIds: new Map(),
			today: '2009-11-21',
		};
		return search.execute(request, held).message.embeds[0]?.description ?? '';
	};
	expect(held.extent().withoutDate).toBe(1);
	expect(shown('salt in:2002')).toContain('1 document without a date in this copy left out.');
	expect(shown('pepper in:2002')).toContain('1 document without a date in this copy left out.');
	expect(shown('pepper')).not.toContain('left out');
});
