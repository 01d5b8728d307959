import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { check, checkInMessage } from '../../commands/check.ts';
import type { Request } from '../../commands/command.ts';
import { lookUpInMessage } from '../../commands/look-up.ts';
import { unescapeMarkdown } from '../../src/present/escape.ts';
import { archiveOfDocuments, type Given, seeds } from '../support/archive.ts';
import { answerWith } from '../support/tables.ts';
import { press, reply } from '../support/turning.ts';

const TARGET = 'https://discord.com/channels/1/2/345678901234567890';

function on(targetText: string): Request {
	return {
		options: new Map(),
		targetText,
		targetUrl: TARGET,
		asker: '77',
		commandIds: new Map(),
		today: '2010-01-01',
	};
}

const page = (name: string, day: string, ...paragraphs: readonly string[]): Given => ({
	name,
	url: null,
	text: ['Skip to main content', name, `Volume 401: debated on ${day}`, ...paragraphs].join('\n\n'),
});

const archive = archiveOfDocuments([
	page(
		'Harbours',
		'Monday 3 March 2003',
		'To ask what has been seized under Operation Larkspur. (61001)',
		'Operation Larkspur led to 120 arrests of which 45 were for bribery. The Orchid Licensing Authority (OLA) licenses 1,230 growers, and no grower may trade without its leave.',
	),
]);
afterAll(() => archive.close());

const shown = (message: {
	embeds: readonly { title?: string; description?: string; fields?: { name: string; value: string }[] }[];
}) =>
	message.embeds
		.map((embed) =>
			[
				embed.title,
				embed.description,
				...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
			].join('\n'),
		)
		.join('\n');

describe('a message without quotation, figure or citation', () => {
	const told = (text: string) => shown(checkInMessage.execute(on(text), archive).message);

	test('that is a sentence of the record is shown where it stands', () => {
		expect(told('To ask what has been seized under Operation Larkspur.')).toContain(
			'The words stand in a question, not in its answer.',
		);
	});

	test('is said nothing against where the words are its writer’s', () => {
		const words = told('To ask what has been sold or lost or seized under Operation Larkspur.');
		expect(words).toContain('Nothing to check');
		expect(words).not.toContain('altered');
	});
});

describe('a check', () => {
	test('tells a quotation that is verbatim from one with a word changed, and shows the word', () => {
		const text =
			'He said "no grower may trade without its leave" and “no grower can trade without its leave”.';
		const words = shown(checkInMessage.execute(on(text), archive).message);
		expect(words).toContain('Quotation, verbatim: no grower may trade without its leave');
		expect(words).toContain('Quotation, altered: no grower can trade without its leave');
		expect(words).toContain('**can** where the record has **may**');
	});

	test('says of a quotation that stands nowhere that nothing was found in what was searched', () => {
		const words = shown(
			checkInMessage.execute(on('"the moon is made of green cheese entirely"'), archive).message,
		);
		expect(words).toContain('No passage in 1 document has these words');
		expect(words).not.toContain('> ');
	});

	test('finds a figure by measure and subject, not by the number alone', () => {
		const words = shown(
			checkInMessage.execute(
				on(
					'Operation Larkspur led to 120 arrests. Operation Larkspur led to 120 convictions. The OLA licenses 1,230 growers.',
				),
				archive,
			).message,
		);
		expect(words).toContain('120 arrests: on record');
		expect(words).toContain('120 convictions: not found here');
		expect(words).toContain('1,230 growers: on record');
	});

	test('shows another figure on record beside one that differs', () => {
		const words = shown(checkInMessage.execute(on('Operation Larkspur: 99 arrests'), archive).message);
		expect(words).toContain('99 arrests: another figure on record');
		expect(words).toContain('On record: **120**');
	});

	test('brings up the part on record where the message says all', () => {
		const words = shown(
			checkInMessage.execute(on('Operation Larkspur made 120 arrests, all for bribery'), archive).message,
		);
		expect(words).toContain('The text says "all"; the record gives a part: 45 arrests for bribery.');
	});

	test('is private, and is posted as it stands in answer to the message it checked', () => {
		const { message, ephemeral } = checkInMessage.execute(
			on('Operation Larkspur led to 120 arrests'),
			archive,
		);
		expect(ephemeral).toBe(true);
		const outcome = press(message, 'Post to channel', archive);
		if (outcome.act !== 'post') throw new Error('not posted');
		expect(outcome.replyTo).toBe('345678901234567890');
		expect(outcome.message.embeds).toEqual(message.embeds);
		expect(JSON.stringify(outcome.message.components)).toContain('Withdraw');
	});

	test('never says that a claim is true or false', () => {
		const words = shown(checkInMessage.execute(on('Operation Larkspur led to 120 arrests'), archive).message);
		expect(words).toContain('does not say whether a claim is true');
		expect(words).not.toMatch(/\b(?:false|correct|incorrect|wrong)\b/i);
	});

	test('asks for words where there are none', () => {
		expect(() => checkInMessage.execute(on('🙂'), archive)).toThrow('no words');
	});
});

test('the seeds: two figures on record, first of all that nothing shows them to be of one operation, and the part on record', () => {
	const loaded = archiveOfDocuments(seeds());
	const text = 'Pentameter rescued 84 women and led to 528 arrests, all for trafficking';
	const words = shown(reply(`/check text:${text}`, loaded).message);
	expect(words).toMatch(
		/^1 figure on record, with a note; 1 figure on record\n\*\*The record does not say that these figures belong to one operation/,
	);
	expect(words).toContain('84 women: on record');
	expect(words).toContain('528 arrests: on record, with a note');
	expect(words).toContain('The text says "all"; the record gives a part: 299 arrests for human trafficking');
	loaded.close();
});

test('a figure under thousands or millions is held against its amount, not against what is printed', () => {
	const table = archiveOfDocuments([
		{
			name: 'answers2011-03-01a.xml',
			url: null,
			text: answerWith({
				above: ['The following table shows the sums:'],
				rows: [
					['*£000*'],
					['*Harbour*', '*Spent on dredging*', '*Fees taken*'],
					['Saltwick', '4,120', '3,870'],
					['Marfleet', '2,215', '2,840'],
				],
			}),
		},
	]);
	const standing = (claim: string) => shown(checkInMessage.execute(on(claim), table).message);
	expect(standing('£4.12 million was spent on dredging')).toMatch(/^1 figure on record/);
	expect(standing('£4,120 was spent on dredging')).toMatch(/^1 figure with another on record/);
	table.close();
});

describe('a message looked up', () => {
	test('gives each operation, body, initialism and citation a line, and the way to its full answer', () => {
		const { message, ephemeral } = lookUpInMessage.execute(
			on('Did larkspur (see question 61001) go through the OLA? Opertion Larkspr cost a lot'),
			archive,
		);
		expect(ephemeral).toBe(true);
		const words = shown(message);
		expect(words).toContain('Operation Larkspur (operation)');
		expect(words).toContain('**OLA**: Orchid Licensing Authority (body)');
		expect(words).toContain('**61001**: Harbours');
		const [row] = message.components;
		const menu = row?.components[0];
		if (menu === undefined || !('options' in menu)) throw new Error('no menu');
		const value = menu.options.find(({ label }) => label === 'Operation Larkspur')?.value ?? '';
		const outcome = press(message, menu.custom_id, archive, { values: [value] });
		if (outcome.act !== 'reply') throw new Error('no reply');
		expect(outcome.reply.ephemeral).toBe(true);
		expect(outcome.reply.message.embeds[0]?.title).toBe('Operation Larkspur');
	});

	test('says kindly that nothing is known', () => {
		const { message, found } = lookUpInMessage.execute(on('Lunch?'), archive);
		expect(found).toBe(false);
		expect(shown(message)).toContain('Nothing on record here');
	});
});

const PIECE = fc.constantFrom(
	'Operation Larkspur',
	'OLA',
	'120 arrests',
	'“no grower may',
	'trade without its leave”',
	'"',
	'> no grower may trade',
	'61001',
	'\n',
	'all',
	'£4 million',
	'**',
	'@everyone',
	'🙂',
	'HC Deb 3 March 2003, vol 401',
);

test('whatever a message says, its check and its look-up are within Discord’s limits, and what is quoted is on record', () => {
	const text = fc
		.array(fc.oneof(PIECE, fc.string({ maxLength: 40 })), { maxLength: 120 })
		.map((pieces) => pieces.join(' ').slice(0, 2_000));
	fc.assert(
		fc.property(text, (typed) => {
			if (!/[\p{L}\p{N}]/u.test(typed)) return;
			const { message } = checkInMessage.execute(on(typed), archive);
			for (const { message: each } of [{ message }, lookUpInMessage.execute(on(typed), archive)]) {
				const [embed] = each.embeds;
				const all = [
					embed?.title,
					embed?.description,
					embed?.footer?.text,
					...(embed?.fields ?? []).flatMap(({ name, value }) => [name, value]),
				].join('');
				expect(all.length).toBeLessThanOrEqual(6_000);
				for (const { name, value } of embed?.fields ?? []) {
					expect(name.length).toBeLessThanOrEqual(256);
					expect(value.length).toBeLessThanOrEqual(1_024);
					expect(value.length).toBeGreaterThan(0);
				}
				expect(each.components.length).toBeLessThanOrEqual(5);
			}
			const quoted = (message.embeds[0]?.fields ?? []).flatMap(({ value }) =>
				[...value.matchAll(/^> (.+)$/gm)].map((match) =>
					unescapeMarkdown((match[1] ?? '').replaceAll(/(?<!\\)\*\*/g, '')),
				),
			);
			const record = archive.slice('Harbours', { start: 0, end: 10_000 }).replace(/\s+/g, ' ');
			for (const words of quoted) expect(record).toContain(words.trim());
		}),
		{ numRuns: 150 },
	);
});

test('the commands of the menu are in the same places as the others', () => {
	for (const { data } of [checkInMessage, lookUpInMessage]) {
		expect(data).toMatchObject({ type: 3, integration_types: [0, 1], contexts: [0, 1, 2] });
	}
	expect(check.data.name).toBe('check');
});
