import { afterAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { derivedIndexes } from '../../src/corpus/derived-indexes.ts';
import { archiveOf } from '../../src/corpus/read.ts';
import { withholdFact } from '../../src/corpus/taking-back.ts';
import { EVERYWHERE } from '../../src/corpus/words/search.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { drawPng } from '../../src/discord/draw-png.ts';
import { extract } from '../../src/extract/extract.ts';
import { LICENCE } from '../../src/present/footer.ts';
import { load } from '../corpus/pages.ts';
import { answerWith } from '../support/tables.ts';
import { buttons, entries, press, reply, requestOf } from '../support/turning.ts';

const writer = openWriter(':memory:', derivedIndexes);
const archive = archiveOf(writer.db);
afterAll(() => writer.close());

const dues = {
	question: 'To ask the Secretary of State for Transport what harbour dues were paid in each region.',
	above: ['The harbour dues paid in each region are set out in the following table.'],
	rows: [
		['*£000*|4'],
		['*Harbour*', '*2006-07*', '*2007-08^1*', '*Change in dues*'],
		['Saltwick', '1,204', '1,310', '106'],
		['Marfleet', '980', '—', 'n/a'],
		['Total', '2,194', '2,184', ''],
	],
	below: ['(1) Provisional.'],
};
const boats = {
	above: ['Fishing boats registered at Saltwick, by length'],
	rows: [
		['*Length*', '*1997*', '*1998*', '*1999*', '*2000*', '*2001*', '*2002*', '*2003*'],
		...['Under 6 metres', '6 to 8 metres', '8 to 10 metres', 'Over 10 metres'].map((label, at) => [
			label,
			...[1, 2, 3, 4, 5, 6, 7].map((step) => String(1000 * (at + 1) + step * 7)),
		]),
	],
};
load(writer, 'answers2011-03-01a.xml', answerWith(dues, boats), extract);
const programmes = {
	above: [
		'The best estimate of net benefits from the guiding pilots programme is £2.4 million.',
		'Programmes of the Department, by grant, are set out in the following table.',
	],
	rows: [
		['*Grant*', '*£000*'],
		['Guiding of vessels', '210'],
		['Training of pilots', '340'],
	],
};
load(writer, 'answers2011-03-02a.xml', answerWith(programmes), extract);

const card = (about: string) => {
	const { message, found } = reply(`/figures about:${about}`, archive);
	const [embed] = message.embeds;
	const values = [embed?.description ?? '', ...(embed?.fields ?? []).map(({ value }) => value)];
	return { message, found, names: embed?.fields?.map(({ name }) => name) ?? [], text: values.join('\n') };
};
const block = (text: string) => /```\n([\s\S]*?)\n```/.exec(text)?.[1]?.split('\n') ?? [];

describe('a figure of a table', () => {
	test.each([
		'harbour dues Saltwick 2007-08',
		'2007/8 saltwick harbour dues',
		'Saltwick dues 2007–2008',
		'Landings Saltwick 2007-08 transport',
	])('is the first thing shown to %s', (about) => {
		const { text } = card(about);
		expect(text).toMatch(/^\*\*The harbour dues.*\n\*\*£?1,310(?: £000|,000)?.*\*\*\nSaltwick · .*2007-08/);
		expect(text).toContain('¹ Provisional.');
		expect(text).toContain('Answered: HC Deb 1 March 2011');
	});

	test('that is a dash is told as none, in words', () => {
		const { text } = card('harbour dues Marfleet 2007-08');
		expect(text).toContain('**No figure**: not available, as printed (—)');
	});
});

test('a figure of what was typed, as it was typed, comes before a table that only has its words', () => {
	expect(card('guiding pilots programme').names[0]).toContain('£2.4 million');
	expect(card('guiding pilots programme').text).not.toMatch(/^\*\*/);
	expect(card('programmes grant').text).toMatch(/^\*\*Programmes of the Department/);
});

test('words between quotation marks are met as they are spelt alone', () => {
	expect(card('"guiding" vessels').found).toBe(true);
	expect(card('"guides" vessels').found).toBe(false);
});

test('a miss of one word of several denies nothing: it offers the others, and the search', () => {
	const { message, found, text } = card('boats zebra');
	expect(found).toBe(false);
	expect(text).not.toMatch(/on record/);
	expect([...buttons(message).keys()]).toContain('Figures: boats');
	expect([...buttons(card('estimate best').message).keys()].join()).not.toContain('Nothing');
});

test('a row is shown with its heads, and says that it is not all of the table', () => {
	const { text } = card('dues marfleet');
	expect(block(text).join('\n')).toContain('Marfleet');
	expect(text).not.toContain('Saltwick ');
	expect(text).toContain('1 of the table’s 3 rows');
});

test('a table is shown in lines that a telephone does not break, totals kept, and sums that do not come right are told as ours', () => {
	const { text } = card('harbour dues');
	const lines = block(text);
	expect(lines.length).toBeGreaterThan(3);
	for (const line of lines) expect(line.length).toBeLessThanOrEqual(34);
	expect(lines.at(-1)).toMatch(/^Total +2,194/);
	expect(text).toContain('Our sum: the rows add up to 2,184; the total printed is 2,194.');
});

test('a long row over times is turned, one time a line', () => {
	const { text } = card('boats under 6 metres');
	expect(text).toContain('**Under 6 metres**');
	expect(block(text)).toEqual(expect.arrayContaining([expect.stringMatching(/^1997 +1007$/)]));
});

test('the whole table is a file with heads, unit, notes, source and licence in it', () => {
	const { message } = card('harbour dues');
	const outcome = press(message, 'CSV', archive);
	if (outcome.act !== 'reply') throw new Error('no reply');
	const [file] = outcome.reply.message.files ?? [];
	expect(outcome.reply.ephemeral).toBe(true);
	expect(file?.name).toMatch(/^[a-z0-9-]+\.csv$/);
	const lines = String(file?.content).split('\r\n');
	expect(lines).toContain('Saltwick,"1,204","1,310",106');
	expect(lines).toContain('Note 1,Provisional.');
	expect(lines.find((line) => line.startsWith('In,'))).toContain('£000');
	expect(lines.some((line) => line.startsWith(`Licence,${LICENCE}`))).toBe(true);
	expect(lines.find((line) => line.startsWith('Source,'))).toContain('40001');
});

test('what a heading says is found though no sentence with a figure has it', () => {
	const { found, text } = card('Landings');
	expect(found).toBe(true);
	expect(text).toMatch(/^\*\*(?:The harbour dues|Fishing boats)/i);
});

test('subjects are offered before anything is typed, with their years, and a pick opens the table', () => {
	const figures = commands.find(({ data }) => data.name === 'figures');
	const offered = (typed: string) => figures?.autocomplete?.('about', typed, archive, requestOf()) ?? [];
	const names = offered('').map(({ name }) => name);
	expect(names).toContainEqual(
		expect.stringMatching(/^Fishing boats registered at Saltwick, by length, 1997 to 2003 · 28 figures$/),
	);
	const [dock] = offered('fish');
	expect(dock?.name).toContain('Fishing boats');
	expect(card(dock?.value ?? '').text).toContain('Over 10');
});

test('a question longer than a button holds still finds its cell', () => {
	const { text } = card(
		'what were the harbour dues that were paid in each region at the harbour of Saltwick in 2007-08',
	);
	expect(text).toContain('1,310');
});

test('a miss says so and offers a search where the words stand in the record', () => {
	const long = card(
		`dues ${'abcdefghijklmnopqrstuvwxyz'
			.split('')
			.map((letter) => `x${letter}`)
			.join(' ')} badgers otters stoats`,
	);
	expect(long.found).toBe(false);
	const missed = card('badgers');
	expect(missed.found).toBe(false);
	expect([...buttons(missed.message).keys()]).not.toContain('Search the record for it');
});

test('a reading that was taken back is shown as none', () => {
	const cell = archive.words.figures({ kind: 'word', stems: ['marfleet'] }, EVERYWHERE, 10).ids;
	const figure = archive.facts(cell).find((fact) => fact.kind === 'figure' && fact.value === 980);
	withholdFact(writer, figure?.id ?? '');
	const { text } = card('harbour dues marfleet');
	expect(text).not.toContain('980');
	expect(text).toContain('… stands for a reading that was taken back.');
});

test('of rows over many years the newest are shown', () => {
	const ferries = {
		above: ['Ferries licensed at Marfleet'],
		rows: [
			['*Year*', '*Number*'],
			...Array.from({ length: 14 }, (_, at) => [String(1990 + at), String(4100 + at)]),
		],
	};
	load(writer, 'answers2011-03-03a.xml', answerWith(ferries), extract);
	const { text } = card('ferries licensed at Marfleet');
	expect(block(text).join('\n')).toMatch(/2003 +4113/);
	expect(block(text).join('\n')).not.toMatch(/1990 /);
});

test('a unit that the head says in other words is not said over the block again', () => {
	load(
		writer,
		'answers2011-03-09a.xml',
		answerWith({
			above: ['The share of pilots who asked for a guiding lamp is set out in the following table.'],
			rows: [
				['*Coast*', '*Percentage*'],
				['Saltwick', '28'],
				['Marfleet', '24'],
			],
		}),
		extract,
	);
	const { text } = card('pilots guiding lamp');
	expect(text).toContain('Percentage');
	expect(text).not.toContain('per cent');
	expect(card('harbour dues').text).toContain('£000');
});

test('a table with more columns than a card shows is drawn whole, and a narrow one is not', () => {
	const { message } = reply('/figures about:fishing boats registered at Saltwick', archive);
	const outcome = press(message, 'The whole table as a picture', archive);
	if (outcome.act !== 'reply') throw new Error('no reply');
	const [file] = outcome.reply.message.files ?? [];
	expect(outcome.reply.ephemeral).toBe(true);
	expect(outcome.reply.message.embeds[0]?.image?.url).toBe(`attachment://${file?.name}`);
	expect(file?.alt).toContain('Over 10 metres: 1997 4007');
	const svg = typeof file?.content === 'string' ? '' : (file?.content.svg ?? '');
	for (const words of ['Under 6 metres', '2003', '4049', 'Unofficial', LICENCE]) expect(svg).toContain(words);
	expect(drawPng({ svg, width: 600 }).length).toBeGreaterThan(1_000);
	const narrow = reply('/figures about:harbour dues paid in each region', archive).message;
	expect([...entries(narrow).keys()]).not.toContain('The whole table as a picture');
});

test('words of a title that was typed for the most part choose no column that is called by them', () => {
	load(
		writer,
		'answers2011-03-10a.xml',
		answerWith({
			above: [
				'The information is in the following table.',
				'Lamp movements at Marfleet quay by month including percentage change over the previous year, 2009',
			],
			rows: [
				['*Month*', '*Number*', '*Percentage change*'],
				['March', '6,586', '-1'],
				['April', '6,102', '3'],
			],
		}),
		extract,
	);
	const asked = 'Lamp movements at Marfleet quay by month including percentage change over the prev March';
	expect(card(`${asked} Number`).text).toContain('**6,586**');
	expect(card(`${asked} Percentage change`).text).toContain('-1 per cent**');
});
