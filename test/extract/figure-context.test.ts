import { describe, expect, test } from 'vitest';
import { schemesOf } from '../../src/extract/figures/described.ts';
import { readAnswer, readPage } from '../support/answer.ts';

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

describe('whose a number is, where its sentence names them', () => {
	const subject = (text: string, value: number) =>
		read(ASKED, text).find((figure) => figure.value === value)?.subject;

	test.each([
		['The Ministry of Lamps has funded the Kelp Trust a total of £215,000 for oil.', 215_000, 'Kelp Trust'],
		['The Ministry of Lamps gave the Kelp Trust £4 million.', 4_000_000, 'Kelp Trust'],
		['The Ministry of Lamps provided the Kelp Trust with £40,000.', 40_000, 'Kelp Trust'],
		['The Kelp Trust have advised that two of their officials sailed.', 2, 'Kelp Trust'],
		[
			'Wrecks raised within the Kelp Restoration Programme were worth £40,000.',
			40_000,
			'Kelp Restoration Programme',
		],
	])('%s', (text, value, whose) => {
		expect(subject(text, value)).toBe(whose);
	});
	test.each([
		['The Ministry of Lamps gave £4 million to keepers.', 4_000_000, 'Ministry of Lamps'],
		['The Ministry of Lamps told the Kelp Trust that 12 lamps burned.', 12, 'lamps'],
		['Two officials sailed; the Kelp Trust has advised them.', 2, 'officials'],
	])('not: %s', (text, value, whose) => {
		expect(subject(text, value)).toBe(whose);
	});
	test.each([
		['The Kelp Trust informs me that they have received 746 letters.', 'Kelp Trust'],
		['The keepers of Fell met. They had 40 lamps.', 'keepers of Fell'],
		['The harbour lamp funding is large. In 2008 this funding bought 40 lamps.', 'harbour lamp funding'],
		[
			'Sums were made available. £4 million was available for the harbour lamp framework.',
			'harbour lamp framework',
		],
	])('%s', (text, whose) => {
		expect(read(ASKED, text).at(-1)?.subject).toBe(whose);
	});
	test.each([
		['The board met. It is likely that 40 lamps burned.', 'lamps'],
		['The keepers of Fell met. These were 40 lamps.', 'lamps'],
	])('not: %s', (text, whose) => {
		expect(read(ASKED, text).at(-1)?.subject).toBe(whose);
	});
	test('the body that heading and question name', () => {
		const question =
			'To ask the Secretary of State for Lamps how many letters the Kelp Trust has had. (100001)';
		const subject = (title: string, answer: string) =>
			readPage([title, [question, answer]]).of('figure')[0]?.subjects[0]?.name;
		expect(subject('Kelp Trust: Letters', '40 letters came.')).toBe('Kelp Trust');
		expect(subject('Letters to the Kelp Trust', '40 letters came.')).toBe('Kelp Trust');
		expect(subject('Kelp Trust', 'The Government announced a £1 billion programme of lights.')).not.toBe(
			'Kelp Trust',
		);
		expect(subject('Letters to the Kelp Trust', 'The cost of harbour walls was £40.')).toBe('harbour walls');
	});
	test('a full subject is no other programme’s', () => {
		expect(
			read(
				ASKED,
				'The Kelp Restoration Programme began in 2004.',
				'Oil use among young keepers fell from 20 per cent. in 2001 to 15 per cent. in 2008.',
			)[0]?.subject,
		).toBe('Oil use among young keepers');
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
		['The fund has lifted 500 keepers out of want in the last decade.', 500, 'in the last decade'],
		['Boats sailed in 2008. Over this one-year period 12 lamps were lit.', 12, 'in 2008'],
		['In May 2008 the board announced 12 new lamps.', 12, 'In May 2008'],
		['We published lamp data for 2008-09 showing 40 keepers burned oil.', 40, 'for 2008-09'],
		['They received 173 letters in the second round (2010-11) of the scheme.', 173, '2010-11'],
		['The lamp survey was done in 2008. It showed that 53 per cent. of keepers burned oil.', 53, 'in 2008'],
		['The fund will spend £8 billion over the period 2006-15.', 8_000_000_000, 'over the period 2006-15'],
		['The number of lamps lit was 352 (2006-07), 322 (2007-08) and 408 (2008-09).', 322, '2007-08'],
		['The number of lamps lit in 2006, 2007 and 2008 was, respectively, 12, 9 and 7.', 9, '2007'],
		[
			'Lamp costs fell by 22 per cent. between 1972 and 1983, but oil fell by only 2 per cent. over the same period.',
			2,
			'between 1972 and 1983',
		],
		['There were 12 wrecks (2006), 14 wrecks (2007) and 9 (2008).', 14, '2007'],
		[
			'In the year ended 31 March 2008 it cost £61, compared with £59 the year before.',
			59,
			'the year before',
		],
		['The board told us in May that 40 lamps were lit.', 40, null],
		['The report told us that 40 lamps were lit in May.', 40, 'in May'],
		['Ten years ago 40 lamps were lit.', 40, 'Ten years ago'],
		['The survey relates to 2006, and shows that there were 40 poor keepers.', 40, '2006'],
		['The lift has a load of 200 tonnes an hour.', 200, 'an hour'],
		['The first lamp opened in January 2002 and can take 450 boats.', 450, null],
		['The board was founded in 1998 and has 40 keepers.', 40, null],
		[
			'In 2006 the board trained 64 keepers, 12 of whom were from Shoal, and sold oil that fetched £9.',
			9,
			'In 2006',
		],
		['Fees range from £5 to £9; in 2006 it trained 64 keepers, and recovered £7.', 7, 'in 2006'],
		[
			'In 2003 there were 88 offers, with a value of £3; in the year before the sums were 12, £5 and £7.',
			7,
			'in the year before',
		],
		['The board lit 51 lamps in 2002, a rise of nine per cent. on 2001.', 9, 'in 2002'],
		['It visited 64 yards, of which 31 had been shut by the end of January, and burned oil.', 64, null],
		['A survey, to which 133 keepers replied, suggests that 12 lamps burned in 2005.', 133, null],
		['A survey, to which 133 keepers replied, suggests that 12 lamps burned in 2005.', 12, 'in 2005'],
		['It has 12 tugs, and the night trial, begun in 2003 with three boats, goes on.', 12, null],
		[
			'The costs, which in the present financial year are £38, are met from the fund.',
			38,
			'in the present financial year',
		],
		['Since its launch in 2003 the scheme has lit 40 lamps.', 40, 'Since its launch in 2003'],
		['In 2003 the mean award was £38, against £37 a year earlier. There were 16 claims.', 16, 'In 2003'],
		['There were 16 fires in the same period of 2002.', 16, 'in the same period of 2002'],
		['The board lit 51 lamps in 2002. In that year it lost 12 tugs.', 12, 'in 2002'],
		['Over the period 1999 to 2002 the board awarded 62 grants.', 62, 'Over the period 1999 to 2002'],
		[
			'Some 30 huts have been built since the board was set up in 1998.',
			30,
			'since the board was set up in 1998',
		],
		['The fund raised £14 in its first year.', 14, 'in its first year'],
		['It lost 16 tugs in May last year.', 16, 'in May last year'],
		['The plots, each of 40 acres, were matched so far as possible.', 40, null],
		['The Fell rate is 10 per cent. and the Shoal figure for 2007 was 23 per cent.', 10, null],
		['The grant is £95 million, a cash increase of 5 per cent. over the current year.', 5, null],
		['There were 12 and 14 wrecks in 2007 and 2008.', 14, '2008'],
		['£8 and £9 were paid in 2007-08 and 2008-09.', 8, 'in 2007-08'],
		['£83 million was allocated for loans in 2009-10 and 2010-11.', 83_000_000, 'in 2009-10 and 2010-11'],
		['£80 million of the £100 million fund was spent in 2008.', 80_000_000, 'in 2008'],
		['Two keepers sailed in October 2008 at a cost of £40.', 40, 'in October 2008'],
		['The scheme cost £40 million in 2007 and saved £12 million.', 12_000_000, 'in 2007'],
		['The levy would raise £40 million for 2009-10 and would reach 12 harbours.', 12, 'for 2009-10'],
		[
			'In the period 2006-07 Fell council issued and received payment on 41 notices.',
			41,
			'In the period 2006-07',
		],
		['During the course of the year 1,197 keepers were tried.', 1197, 'During the course of the year'],
	])('%s', (text, value, period) => {
		expect(read(ASKED, text)).toContainEqual(expect.objectContaining({ value, period }));
	});
	test.each([
		['There are 80 harbours that should be ready by June 2012.', 80],
		['Boats sailed in 2008. There are 12 lamps.', 12],
		['The lamp survey was done in 2008. It is expected that 53 lamps burn.', 53],
		['Four were sent to the keeper at the time of the storm.', 4],
		['The board made 22 proposals following the loss of the Kelp in 2006.', 22],
		['The board lit 12 lamps with regard to the 2012 Games.', 12],
		['The board (set up in 2003) has 40 keepers.', 40],
		['In May 2008 the board announced the £4 million lamp scheme.', 4_000_000],
		['In May 2008 the board published a plan in which it set out 12 new lamps.', 12],
		['The scheme cost £40 million in 2007 and the board saved £12 million.', 12_000_000],
		['The scheme cost £40 million in 2007 and has saved £12 million.', 12_000_000],
		['In May 2008 the board announced that keepers have lit 12 lamps.', 12],
		['The board has lit 12 lamps and the remaining 57 are due to be lit in the next six weeks.', 12],
		['The board has cut its oil use by 80 per cent. on 1990 levels.', 80],
	])('no time: %s', (text, value) => {
		expect(read(ASKED, text)).toContainEqual(expect.objectContaining({ value, period: null }));
	});
	test('the year that was asked about, where the answer tells none', () => {
		const question = 'To ask the Secretary of State for Lamps how many keepers were fined in 2008.';
		expect(read(question, '52 keepers were fined.')).toEqual([
			expect.objectContaining({ value: 52, period: 'in 2008' }),
		]);
		expect(read(question, '52 keepers were fined. The board met in 2006.')).toEqual([
			expect.objectContaining({ value: 52, period: null }),
		]);
		expect(read(ASKED, '52 keepers were fined.')).toEqual([
			expect.objectContaining({ value: 52, period: null }),
		]);
	});
});

describe('what stands around a number whose measure tells little', () => {
	const aside = (...answer: readonly string[]) =>
		readAnswer(ASKED, ...answer)
			.of('figure')
			.map((figure) => figure.aside);

	test.each([
		['About 40 keepers.', 'Made-up Business'],
		['For these two shores we received 113 applications from keepers.', 'Made-up Business'],
		['Roughly 60 per cent. of the staff work for the Lamp Board.', 'Made-up Business'],
	])('is told beside it: %s', (text, words) => {
		expect(aside(text).at(-1)).toContain(words);
	});
	test('the words of its own sentence come first', () => {
		const [told] = aside('The harbour office in Fell received 40 letters.');
		expect(told).toMatch(/harbour office|Fell/);
	});
	test('of a long sentence it has the nouns near the number, and those that were asked about', () => {
		const question = 'To ask the Secretary of State for Lamps how much was paid for the Kelp Fund.';
		const [told] = readAnswer(
			question,
			'As to the Kelp Fund, while gales, snow, rain, frost, mist, hail, sleet, fog, drought, thunder, floods, ice, tides and spray slowed the harbour, we paid £40.',
		).of('figure');
		expect(told?.aside).toContain('Kelp Fund');
		expect(told?.aside).toContain('harbour');
		expect(told?.aside).not.toContain('gales');
	});
	test('it says nothing of another number, clause or time', () => {
		const [first] = aside('In 2008, 12 tugs sailed and 40 boats burned; the board wept.');
		expect(first).not.toMatch(/boats|burned|wept|2008/);
	});
	test('it is left out where the measure tells enough', () => {
		expect(
			aside(
				'There were 31 lamps lit by permanent keepers under the harbour board in North Fell and Shoal Bay.',
			),
		).toEqual([null]);
	});
	test('a bracket, a mark of quotation or a word left out joins no two words', () => {
		const [told] = aside('The harbour cells (Kelp) and the "upper yard" of Fell-by-Sea received 40 letters.');
		expect(told).toContain('Fell-by-Sea');
		expect(told).not.toMatch(/cellsKelp|theupper|[()"]/);
	});
	test.each([
		[
			['The Lamp Relief Payment (LRP) began in 2006.', 'There were 12 LRP claims in 2007.'],
			'Lamp Relief Payment',
		],
		[
			[
				'The code of recommended practice on tidal lamps was signed in 2006.',
				'Since then the code was revised on two occasions.',
			],
			'recommended practice',
		],
		[
			['We gave exceptional storm funding in 2006.', 'In 2007 funding was granted on two occasions.'],
			'exceptional storm',
		],
	])('what it says in short stands in full: %s', (text, words) => {
		expect(aside(...text).at(-1)).toContain(words);
	});
	test.each([
		[['The Lamp Relief Payment (LRP) began in 2006.', 'There were 12 claims in 2007.'], 'Relief'],
		[
			[
				'The code of recommended practice on tidal lamps was signed in 2006.',
				'Since then codes were revised on two occasions.',
			],
			'practice',
		],
		[['We gave no exceptional storm funding.', 'In 2007 the grant was given on two occasions.'], 'storm'],
	])('and nothing that it does not take up: %s', (text, words) => {
		expect(aside(...text).at(-1) ?? '').not.toContain(words);
	});
	test.each([
		['In May we lit 60 per cent. of new lamps within six months.', 'within six months'],
		['There were 40 boats waiting longer than 18 weeks.', 'than 18 weeks'],
		['In 2008 there were 12 keepers who had waited for at least three days.', 'for at least three days'],
	])('it says for how long the counted ones were so: %s', (text, words) => {
		expect(aside(text).at(-1)).toContain(words);
	});
	test.each([
		['The board paid £40 for two years.', 'two years'],
		['We lit 12 lamps; the keepers slept for six months.', 'six months'],
		['In the last two years 12 lamps were lit.', 'two years'],
	])('and not how long something else was, nor the time of the number: %s', (text, words) => {
		expect(aside(text)[0] ?? '').not.toContain(words);
	});
	test('it repeats no word of the measure', () => {
		for (const { measure, aside: told } of readAnswer(ASKED, 'The unit seized 31 knives.').of('figure'))
			for (const word of measure.split(' ')) expect(` ${told} `).not.toContain(` ${word} `);
	});
});

describe('a name that was carried to a number', () => {
	const printed = (...answer: readonly string[]) =>
		readAnswer(ASKED, ...answer)
			.of('figure')
			.map(({ subjects }) => subjects.map(({ name, asPrinted }) => [name, asPrinted]));

	test('is told with the thing that is spoken of at its place', () => {
		expect(printed('The Kelp Fund began in 2004.', 'Seven awards have been made to keepers.').at(-1)).toEqual(
			[['Kelp Fund', 'awards']],
		);
	});
	test('is told with the pronoun that its clause is said of', () => {
		expect(printed('The Harbour Board met in 2004.', 'It has lit 40 lamps.').at(-1)).toEqual([
			['Harbour Board', 'It'],
		]);
	});
	test('is printed as it is where the sentence names it', () => {
		expect(printed('The Harbour Board lit 40 lamps.')).toEqual([[['Harbour Board', 'Harbour Board']]]);
	});
});

test('the legend of a table is no count, whatever the question asks for', () => {
	const question = 'To ask the Secretary of State for Lamps how many keepers were fined.';
	expect(readAnswer(question, "1. '—' nil or negligible.").of('figure')).toEqual([]);
	expect(readAnswer(question, 'The total was 12.').of('figure')).toEqual([
		expect.objectContaining({ value: 12 }),
	]);
});

describe('a deed in a measure', () => {
	const told = (text: string) => readAnswer(ASKED, text).of('figure').at(-1)?.measure;

	test.each([
		['The board left 40 lamps.', 'lamps left'],
		['The board hears 40 claims.', 'claims heard'],
		['The board threw 40 rocks.', 'rocks thrown'],
		['The board dealt 40 cards.', 'cards dealt'],
		['The board dismisses 40 claims.', 'claims dismissed'],
		['The board carries 40 lamps.', 'lamps carried'],
	])('is told as done: %s', (text, measure) => {
		expect(told(text)).toBe(measure);
	});
});

describe('the subject of a number that no name has', () => {
	const subject = (text: string) => readAnswer(ASKED, text).of('figure').at(-1)?.subjects[0]?.name;

	test.each([
		['Since 2001 over £200 million has been spent upgrading some 14,000 service houses.', 'service houses'],
		['The number of keepers who have been registered is 40.', 'keepers'],
		['The £4 billion programme that will see lamps lit was announced.', 'programme'],
		['The average cost of lamp repairs was £40.', 'lamp repairs'],
	])('is a thing, without what was done to it and what is told of it: %s', (text, thing) => {
		expect(subject(text)).toBe(thing);
	});
});

describe('what is not yet', () => {
	const status = (text: string) =>
		readAnswer(ASKED, text)
			.of('figure')
			.map((figure) => figure.status);

	test('of a list is what the sentence that leads into it says', () => {
		const lead = 'In the next round the board plans to spend on:';
		expect(
			readAnswer(ASKED, lead, 'Lamps: £40', 'Oil: £12')
				.of('figure')
				.map((figure) => [figure.valueText, figure.status]),
		).toEqual([
			['£40', 'plan'],
			['£12', 'plan'],
		]);
	});
	test('what a number was before is no part of what it is', () => {
		expect(readAnswer(ASKED, 'There were 40 wrecks (previously 12).').of('figure')).toEqual([
			expect.objectContaining({ value: 40, partOf: null }),
			expect.objectContaining({ value: 12, partOf: null, measure: 'wrecks' }),
		]);
	});

	test.each([
		['They include 100 forecast keepers.', 'forecast'],
		['The Minister will say that the levy rose to £4 million.', 'stated'],
		['The Minister will raise the levy to £4 million.', 'plan'],
		['Of these, 39 are planning to light lamps.', 'plan'],
		['Of these, 39 are lighting lamps.', 'stated'],
		['The board has 40 planned closures.', 'plan'],
		['The remaining 30 are due to be lit.', 'plan'],
		['We will consult on proposals to move or sell 30 lamps.', 'plan'],
		['The board came to find and keep 30 lamps.', 'stated'],
		['We will consult keepers, and the board has lit 30 lamps.', 'stated'],
		['The board is prepared to light 30 lamps.', 'plan'],
		['There are proposals to light 30 lamps.', 'plan'],
		['The change was estimated to cost £4 million.', 'forecast'],
		['The board made a commitment to light 30 lamps.', 'plan'],
		['The work may cost £40 million.', 'forecast'],
		['Some 40 boats may be lost.', 'forecast'],
		['Keepers may claim £40.', 'limit'],
		['Boats of a value of £6,000 or below sail first.', 'limit'],
		['They include 100 young keepers.', 'stated'],
		['The board has 40 lamps, and plans others.', 'stated'],
		['Keepers prepared 30 lamps.', 'stated'],
		['In May 30 lamps were lit.', 'stated'],
		['It may be helpful to know that 30 lamps were lit.', 'stated'],
		['Lamps, which may be lent, lit 30 boats.', 'stated'],
	])('%s', (text, expected) => {
		expect(status(text)).toEqual([expected]);
	});

	test('what may have happened is no figure', () => {
		expect(status('The board may have lost 40 boats.')).toEqual([]);
	});
});

describe('a number whose sentence names nobody', () => {
	const QUESTION =
		'To ask the Secretary of State for Lamps what the role is of the Kelp Training Institute; and how many keepers it has trained.';
	const subjects = (question: string, ...answer: readonly string[]) =>
		Object.fromEntries(read(question, ...answer).map(({ value, subject }) => [value, subject]));
	test.each([
		['what is done', QUESTION, 'Forty keepers have been trained.', 40, 'Kelp Training Institute'],
		['what such a body has', QUESTION, 'Course fees are £85.', 85, 'Kelp Training Institute'],
		[
			'what is its',
			QUESTION,
			'It was founded in 1962. Its upkeep cost £640,000.',
			640_000,
			'Kelp Training Institute',
		],
		[
			'the noun its name ends in',
			QUESTION,
			'We gave the institute £230,000.',
			230_000,
			'Kelp Training Institute',
		],
		[
			'a name before the noun that says what it is',
			'To ask the Secretary of State for Lamps what the purpose is of the Lanterns to Work (LTW) pilot.',
			'Some 902 people had agreed a plan.',
			902,
			'Lanterns to Work',
		],
	])('is of what the question is about: %s', (_, question, answer, value, whose) => {
		expect(subjects(question, answer)[value]).toBe(whose);
	});
	test.each([
		[
			'who judges',
			'To ask the Secretary of State what proportion of harbours the Lamp Inspection Agency judged to be good.',
			'19% of all harbours were good.',
			19,
		],
		[
			'with whom it is done',
			'To ask the Secretary of State what steps he is taking with the Fell Lamp Agency on oil.',
			'We have lit 40 lamps.',
			40,
		],
		[
			'those who only say so',
			'To ask the Secretary of State what the harbour bursary programme is.',
			'The Shoal Lamp Agency reports that 40 keepers took part.',
			40,
		],
		['it, of what the Government does', QUESTION, 'We expect to invest £40 this year.', 40],
		[
			'each of several',
			'To ask the Secretary of State what plans there are for the (a) Fell Lamp Agency and (b) lights.',
			'We have lit 40 lamps.',
			40,
		],
		[
			'who is asked',
			'To ask the hon. Member representing the Lamp Trust Commission how many lamps are lit.',
			'We have lit 40 lamps.',
			40,
		],
		[
			'it, of what has a name of its own',
			QUESTION,
			'The Government announced a £4 programme of lights for the North Fell Line.',
			4,
		],
		[
			'it, once the answer is about another',
			QUESTION,
			'The Shoal Lamp Agency was set up in 1999. Forty keepers have been trained.',
			40,
		],
	])('is not of %s', (_, question, answer, value) => {
		expect(subjects(question, answer)[value]).not.toMatch(/Agency|Commission|Institute/);
	});
	test.each([
		['The programme has helped 92 keepers.', 92, 'Kelp Restoration Programme'],
		['Some 92 keepers have used the scheme.', 92, 'Kelp Restoration Programme'],
		['The harbour council received £92 for the scheme.', 92, 'harbour council'],
	])('takes “the scheme” for the one programme asked of: %s', (answer, value, whose) => {
		expect(
			subjects('To ask the Secretary of State for Lamps what the Kelp Restoration Programme is.', answer)[
				value
			],
		).toBe(whose);
	});
	test('keeps in view what it counts', () => {
		const [figure] = readAnswer(QUESTION, 'Forty keepers have been trained.').of('figure');
		expect(figure?.subjects[0]).toMatchObject({ asPrinted: 'keepers', basis: 'question' });
	});
	test('is not of whom its clause only mentions', () => {
		expect(
			subjects(
				QUESTION,
				'The institute, which is one of 19 schools that the Shoal Lamp Agency runs, trained 40 keepers. The institute was given a sum of £24 million, the rest being shared by the Fell Lamp Agency.',
			),
		).toMatchObject({ 40: 'Kelp Training Institute', 24000000: 'Kelp Training Institute' });
	});
	test.each([
		['Its budget was £15. It had 188 keepers.', 188, 'Kelp Training Institute'],
		['The Training Institute trained 40 keepers.', 40, 'Kelp Training Institute'],
		['Fell police lend it boats. In its first month it trained 63 keepers.', 63, 'keepers'],
		['Through the Shoal Lamp Programme, 310 lamps were lit.', 310, 'Shoal Lamp Programme'],
		['We commissioned the Shoal Lamp Agency to train 600 keepers.', 600, 'Shoal Lamp Agency'],
		[
			'The Shoal Lamp Agency met twice. A consultation closed in May; 40 letters were received.',
			40,
			'letters',
		],
	])('is of whom it is told: %s', (answer, value, whose) => {
		expect(subjects(QUESTION, answer)[value]).toBe(whose);
	});
	test('is not of the body that gave it', () => {
		expect(subjects(ASKED, 'The cost of lamps, quoted by the Shoal Lamp Agency, was £40.')[40]).toBe('lamps');
	});
	test('is not of bodies of a kind', () => {
		expect(subjects(ASKED, 'The scheme is aimed at 65 poor local education authority areas.')[65]).not.toBe(
			'local education authority',
		);
	});
});
