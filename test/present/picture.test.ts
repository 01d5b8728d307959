import { afterAll, expect, test } from 'vitest';
import { derivedIndexes } from '../../src/corpus/derived-indexes.ts';
import { archiveOf } from '../../src/corpus/read.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { drawPng } from '../../src/discord/draw-png.ts';
import { extract } from '../../src/extract/extract.ts';
import { limits } from '../../src/limits.ts';
import { LICENCE } from '../../src/present/footer.ts';
import { chartPicture } from '../../src/present/picture/chart.ts';
import { widthOf } from '../../src/present/picture/words.ts';
import { load } from '../corpus/pages.ts';
import { answerWith } from '../support/tables.ts';
import { reply } from '../support/turning.ts';

const writer = openWriter(':memory:', derivedIndexes);
const archive = archiveOf(writer.db);
afterAll(() => writer.close());

const boats = (years: readonly string[], values: readonly string[], below: readonly string[] = []) =>
	answerWith({
		above: ['The number of trawlers inspected in each year is set out in the following table.'],
		rows: [['*Year*', '*Trawlers*'], ...years.map((year, at) => [year, values[at] ?? ''])],
		below,
	});
const earlier = boats(['2005', '2006', '2007'], ['410', '422', '431']).replaceAll('2011-03-01', '2010-02-01');
load(writer, 'answers2010-02-01a.xml', earlier, extract);
load(
	writer,
	'answers2011-03-01a.xml',
	boats(
		['2006', '2007', '2008^1', '2009^1'],
		['422', '436', '512', '530'],
		['(1) Counted by another harbour.'],
	),
	extract,
);

const shown = () => {
	const { message } = reply('/figures about:trawlers inspected', archive);
	const [file] = message.files ?? [];
	if (file === undefined || typeof file.content === 'string') throw new Error('no picture');
	return {
		message,
		file,
		picture: file.content,
		svg: file.content.svg,
		text: message.embeds[0]?.description ?? '',
	};
};

test('a course is told in words first, the newest figure on top, then drawn with every point in its words', () => {
	const { message, file, text } = shown();
	expect(text).toContain('Newest: **530** · 2009');
	expect(message.embeds[0]?.image?.url).toBe(`attachment://${file.name}`);
	expect(file.alt).toContain('2005: 410; 2006: 422; 2007: 436; break, 2008: 512; 2009: 530.');
	expect((file.alt ?? '').length).toBeLessThanOrEqual(limits.altText);
});

test('a later figure for the same time is a revision: both are shown with their dates', () => {
	expect(shown().text).toContain('2007: 436, answered 1 March 2011; 431, answered 1 February 2010.');
});

test('what was asked of another place is another course, however alike the tables are', () => {
	const elsewhere = openWriter(':memory:', derivedIndexes);
	const table = { above: ['The number of trawlers inspected is set out in the following table.'] };
	const rows = (values: readonly string[]) => [
		['*Year*', '*Trawlers*'],
		...values.map((value, at) => [String(2005 + at), value]),
	];
	const asked = (place: string) =>
		`To ask the Secretary of State how many trawlers were inspected at ${place} in each year.`;
	const one = answerWith({ ...table, question: asked('Saltwick'), rows: rows(['410', '422', '431']) });
	const other = answerWith({ ...table, question: asked('Marfleet'), rows: rows(['12', '14', '15']) });
	load(elsewhere, 'answers2011-03-01a.xml', one, extract);
	load(
		elsewhere,
		'answers2010-02-01a.xml',
		other.replaceAll('2011-03-01', '2010-02-01').replaceAll('40001', '40002'),
		extract,
	);
	const { message } = reply('/figures about:trawlers inspected', archiveOf(elsewhere.db));
	expect(message.files?.[0]?.alt).toBeTruthy();
	expect(message.embeds[0]?.description).not.toMatch(/answered 1 (?:March|February) 20\d\d; /);
	expect(message.embeds[0]?.description).not.toContain('The picture joins');
	elsewhere.close();
});

test('source, licence, that it is unofficial and why it is broken stand in the pixels, and the line is not joined over the break', () => {
	const { svg } = shown();
	const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, told = '']) => told).join(' ');
	for (const told of [
		'HC Deb 1 March 2011',
		'Unofficial',
		LICENCE,
		'The line is broken where a note begins or ends.',
	])
		expect(words).toContain(told);
	expect([...svg.matchAll(/<path d="M[^"]*L[^"]*" fill="none"/g)]).toHaveLength(2);
	expect(words.split(' ')).toContain('0');
});

test('it is drawn as PNG with its words in it, small enough to send', () => {
	const { picture } = shown();
	const png = drawPng(picture);
	expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
	expect(png.length).toBeLessThan(limits.file / 10);
	const blank = drawPng({ ...picture, svg: picture.svg.replace(/<text[\s\S]*?<\/text>/g, '') });
	expect(png.length).toBeGreaterThan(blank.length * 1.5);
});

test('words that hold markup or what XML does not have do not break a picture', () => {
	const points = [1, 2, 3].map((at) => ({
		at,
		period: `<${at}>`,
		value: -at,
		printed: `"${at}" & more`,
		apart: false,
	}));
	const picture = chartPicture({
		title: 'a < b & c \u0000 \ud800',
		unit: '</text>',
		lines: [{ label: '', points }],
		foot: [],
	});
	expect(() => drawPng(picture)).not.toThrow();
});

test('no value lies over the numbers beside the axis, however long it is', () => {
	const points = [1_250_000, 980_000, 1_480_000].map((value, at) => ({
		at: 2005 + at,
		period: String(2005 + at),
		value,
		printed: `£${value.toLocaleString('en-GB')}.00`,
		apart: false,
	}));
	const { svg } = chartPicture({ title: 'Dues', unit: '£', lines: [{ label: 'Dues', points }], foot: [] });
	const xOf = (anchor: string, words: RegExp) =>
		[...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="(\w+)"[^>]*>([^<]*)</g)].flatMap(
			([, x, how, said = '']) => (how === anchor && words.test(said) ? [{ x: Number(x), said }] : []),
		);
	const axis = Math.max(...xOf('end', /^[\d,]+$/).map(({ x }) => x));
	const values = xOf('middle', /^£/);
	expect(values).toHaveLength(3);
	for (const { x, said } of values) expect(x - widthOf(said, 13, true) / 2).toBeGreaterThan(axis);
});
