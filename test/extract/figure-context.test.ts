import { describe, expect, test } from 'vitest';
import { schemesOf } from '../../src/extract/figures/described.ts';
import { readAnswer } from '../support/answer.ts';

const ASKED = 'To ask the Secretary of State for Lamps if she will make a statement.';

function read(question: string, ...answer: readonly string[]) {
	return readAnswer(question, ...answer)
		.of('figure')
		.map(({ value, measure, subjects, period }) => ({
			value,
			measure,
			subject: subjects.map(({ name }) => name).join(' + '),
			period,
		}));
}

describe('a measure that its sentence leaves short', () => {
	test('takes what the question says behind the same noun', () => {
		expect(
			read(
				'To ask the Secretary of State for Lamps how many applications for membership of the harbour panels were received.',
				'We received 113 applications.',
			),
		).toEqual([
			expect.objectContaining({
				value: 113,
				measure: 'applications received for membership of the harbour panels received',
			}),
		]);
	});
	test('takes nothing where the question counts another noun', () => {
		expect(
			read(
				'To ask the Secretary of State for Lamps how many keepers of the north shore were retired.',
				'We received 113 applications.',
			),
		).toEqual([expect.objectContaining({ measure: 'applications received' })]);
	});
	test('takes the sentence that leads into its list', () => {
		expect(
			read(ASKED, 'The numbers of permanent keepers employed are as follows:', '(a) In Fell—94'),
		).toEqual([
			expect.objectContaining({ value: 94, measure: expect.stringContaining('permanent keepers employed') }),
		]);
	});
	test('keeps the bracket that says what the sum leaves out', () => {
		expect(
			read(ASKED, 'The cost of the five new lamps was £1.2 million (at 2008 prices and excluding oil).'),
		).toEqual([expect.objectContaining({ measure: expect.stringContaining('excluding oil') })]);
	});
	test('keeps the place that only the question names', () => {
		const question =
			'To ask the Secretary of State for Lamps how many keepers were fined in North Fell in 2008.';
		expect(read(question, 'In 2008, 52 keepers were fined.')).toEqual([
			expect.objectContaining({ measure: 'keepers fined in North Fell' }),
		]);
		expect(read(question, 'In 2008, 52 keepers were fined in Shoal.')).toEqual([
			expect.objectContaining({ measure: 'keepers fined in Shoal' }),
		]);
	});
});

describe('what a number that names nobody is of', () => {
	test('the programme that the answer has named', () => {
		expect(
			read(ASKED, 'The Kelp Restoration Programme began in 2004.', 'Seven awards have been made.')[0],
		).toMatchObject({ value: 7, subject: 'Kelp Restoration Programme' });
	});
	test('not where its clause has a subject of its own', () => {
		expect(
			read(
				ASKED,
				'The Kelp Restoration Programme began in 2004.',
				'The spend on harbour walls was £3 million.',
			)[0],
		).toMatchObject({ value: 3_000_000, subject: 'spend on harbour walls' });
	});
	test('the scheme that was described, where its noun comes again', () => {
		expect(
			read(ASKED, 'Keepers may ask for the harbour bursary scheme.', '92 bursaries were awarded.')[0],
		).toMatchObject({ value: 92, subject: 'harbour bursary scheme' });
		expect(
			read(ASKED, 'Keepers may ask for the harbour bursary scheme.', '92 wrecks were raised.')[0],
		).toMatchObject({ value: 92, subject: 'wrecks' });
	});
});

describe('schemes without a name of their own', () => {
	test.each([
		['Keepers may ask for the harbour bursary scheme.', ['harbour bursary scheme']],
		['It is paid out of the current lamp oil fund.', ['lamp oil fund']],
		['We began our kelp planting pilot in May.', ['kelp planting pilot']],
		['It is paid out of the current fund.', []],
		['The scheme and the fund are two things.', []],
		['The new scheme began.', []],
	])('%s', (words, names) => {
		expect(schemesOf(words, 0).map(({ name }) => name)).toEqual(names);
	});
	test('each is a slice of its words', () => {
		const words = 'It is paid out of the current lamp oil fund.';
		for (const { name, start, end } of schemesOf(words, 10))
			expect(words.slice(start - 10, end - 10)).toBe(name);
	});
});

describe('when a number is for', () => {
	test.each([
		['Boats sailed in 2008. During that period 12 lamps were lit.', 12, 'in 2008'],
		['The fund invests £10 million a year.', 10_000_000, 'a year'],
		['The board committed £100,000 over two years.', 100_000, 'over two years'],
		['Sales were £4 million in 2008, a rise of 23 per cent. from 2007.', 23, 'in 2008'],
		[
			'The costs in 2007-08 were £61 million, £81 million in 2008-09 and £42 million for the period April to June 2009.',
			42_000_000,
			'for the period April to June 2009',
		],
		['When the ban began in 2001, 70 keepers lost trade.', 70, 'in 2001'],
	])('%s', (text, value, period) => {
		expect(read(ASKED, text)).toContainEqual(expect.objectContaining({ value, period }));
	});
	test.each([
		['There are 80 harbours that should be ready by June 2012.', 80],
		['Boats sailed in 2008. There are 12 lamps.', 12],
		['The board (set up in 2003) has 40 keepers.', 40],
	])('no time: %s', (text, value) => {
		expect(read(ASKED, text)).toContainEqual(expect.objectContaining({ value, period: null }));
	});
});
