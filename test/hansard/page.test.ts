import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/hansard/read.ts';
import { blocks, read, tableIn, words } from '../support/reading.ts';

const commons = 'https://hansard.parliament.uk/Commons/2007-03-06/debates/07030650000012/HarbourDues';
const lords = 'https://hansard.parliament.uk/Lords/2007-03-06/debates/07030650000012/details';

/** A page of the Hansard site as text, of an invented day: 6 March 2007 was a Tuesday. */
function page(paragraphs: readonly string[], title = 'Harbour Dues', date = 'Tuesday 6 March 2007'): string {
	return ['Skip to main content', title, `Volume 457: debated on ${date}`, ...paragraphs].join('\n\n');
}

function readPage(paragraphs: readonly string[], url: string | null = commons) {
	const document = read(page(paragraphs), { name: 'page.txt', url });
	const [section] = document.sections;
	if (!section) throw new Error('no section');
	return { document, section, exchanges: section.exchanges };
}

describe('the head of a page', () => {
	test('an empty title falls back to the last part of the address, unless that says nothing', () => {
		const title = (url: string) =>
			read(page(['It is deep.'], ''), { name: 'page.txt', url }).sections[0]?.title;
		expect(title(commons)).toBe('Harbour Dues');
		expect(title(lords)).toBeNull();
	});

	test('the House comes from the address; without one it is inferred and marked', () => {
		const question = 'To ask the Secretary of State how deep it is. (40001)';
		expect(readPage([question], commons).section).toMatchObject({ house: 'Commons', houseInferred: false });
		expect(readPage([question], null).section).toMatchObject({ house: 'Commons', houseInferred: true });
		expect(readPage(['Words of nobody known.'], null).section).toMatchObject({
			house: null,
			houseInferred: false,
		});
	});

	test('a weekday that does not fit its date is damage', () => {
		const text = page(['Words.'], 'Piers', 'Monday 6 March 2007');
		expect(read(text, { name: 'page.txt' }).sections[0]?.damage[0]?.kind).toBe(
			'weekday does not fit the date',
		);
	});

	test('windows line ends and a byte order mark leave every place right', () => {
		const text = `\ufeff${page(['To ask the Minister how deep it is. (40001)', 'Nine metres.']).replaceAll('\n', '\r\n')}`;
		const document = read(text, { name: 'page.txt', url: commons });
		expect(words(document, document.sections[0]?.exchanges[0]?.answer)).toBe('Nine metres.');
	});
});

describe('written questions of the Commons', () => {
	test('grouped limbs keep one UIN and share an answer', () => {
		const { document, exchanges } = readPage([
			'To ask the Secretary of State for Transport (1) how many piers there are; (40003)',
			'(2) how many are lit;',
			'(3) who pays for them. (40001)',
			'There are 12 piers.',
			'All are lit.',
		]);
		expect(exchanges).toHaveLength(1);
		expect(exchanges[0]?.uins).toEqual(['40001', '40003']);
		expect(words(document, exchanges[0]?.questions[0])).toMatch(/^To ask .*\(2\) how many are lit;$/s);
		expect(blocks(document, exchanges[0]?.answer)).toHaveLength(2);
	});

	test('two questions side by side share the answer that follows; a UIN may follow "; and"', () => {
		const { exchanges } = readPage([
			'To ask the Secretary of State how deep it is; and (40001)',
			'To ask the Secretary of State how wide it is. [40002]',
			'Nine metres, and forty.',
		]);
		expect(exchanges.map((exchange) => exchange.uins)).toEqual([['40001', '40002']]);
	});

	test('years, clauses and limbs at the end are no UIN', () => {
		const { exchanges } = readPage([
			'To ask the Secretary of State what was paid under the Harbours Act (1964)',
			'Nothing.',
		]);
		expect(exchanges[0]?.uins).toEqual([]);
	});

	test('a holding answer of several days keeps the first', () => {
		const { exchanges } = readPage([
			'To ask the Secretary of State how deep it is. (40001)',
			'[holding answer 1 and 5 March 2007]: I have been asked to reply.',
			'Nine metres.',
		]);
		expect(exchanges[0]).toMatchObject({ holdingAnswer: '2007-03-01', askedToReply: true });
	});

	test('an answer that is missing is damage', () => {
		const { section } = readPage(['To ask the Secretary of State how deep it is. (40001)']);
		expect(section.damage.map(({ kind }) => kind)).toEqual(['answer lost']);
	});
});

describe('written questions of the Lords', () => {
	test('the old form: the question is the paragraph after "asked"', () => {
		const { document, exchanges, section } = readPage(
			[
				'asked Her Majesty’s Government:',
				'How many lighthouses are manned; and',
				'Whether any are to be closed. [HL1236]',
				'None is manned.',
				"asked Her Majesty's Government:",
				'Further to the Answer on 1 March, what they cost. [HL1240]',
				'£4 million.',
			],
			lords,
		);
		expect(section.house).toBe('Lords');
		expect(exchanges.map(({ uins }) => uins)).toEqual([['HL1236'], ['HL1240']]);
		expect(words(document, exchanges[0]?.answer)).toBe('None is manned.');
		expect(words(document, exchanges[0]?.questions[0])).toMatch(/^asked Her .*\[HL1236\]$/s);
	});

	test('the later form: Question, Asked by, and the words', () => {
		const { document, exchanges } = readPage(
			[
				'Question',
				'Asked by',
				'To ask Her Majesty’s Government how many lighthouses are manned. [HL305]',
				'None.',
				'Question',
				'Asked by',
				'To ask Her Majesty’s Government what they cost. [HL306]',
				'£4 million.',
			],
			lords,
		);
		expect(exchanges.map(({ uins }) => uins)).toEqual([['HL305'], ['HL306']]);
		expect(words(document, exchanges[0]?.answer)).toBe('None.');
	});
});

describe('questions put in the Chamber', () => {
	test('only the first paragraph is the answer; what follows is nobody’s known words', () => {
		const { document, section, exchanges } = readPage([
			'9. What factors decide harbour dues. (35098)',
			'Depth and distance.',
			'I am grateful for that reply. Will he think again?',
			'No.',
			'23. To ask the Solicitor-General how many cases were brought. (35111)',
			'There were 12.',
		]);
		expect(section.business).toBe('oral answers');
		expect(exchanges.map(({ uins }) => uins)).toEqual([['35098'], ['35111']]);
		expect(words(document, exchanges[0]?.answer)).toBe('Depth and distance.');
		expect(section.contributions.map((speech) => words(document, speech))).toEqual([
			'I am grateful for that reply. Will he think again?',
			'No.',
		]);
	});

	test('an answer whose question is lost is damage, and speakers are kept apart', () => {
		const { document, section, exchanges } = readPage([
			'We have told every harbour to dredge. The Board has begun.',
			'I thank the Minister for that answer. Will he say when?',
			'It will be done in March.',
			'Shipowners will be glad of it.',
		]);
		expect(exchanges).toEqual([]);
		expect(section.damage.map(({ kind }) => kind)).toEqual(['question lost']);
		expect(section.contributions.map((speech) => words(document, speech))).toHaveLength(4);
	});

	test('a page that lost its question claims no exchange', () => {
		const { section, exchanges } = readPage(
			['Question', 'Asked by', 'My Lords, we are looking into it.'],
			lords,
		);
		expect(exchanges).toEqual([]);
		expect(section.damage.map(({ kind }) => kind)).toContain('question lost');
	});
});

describe('questions put to the Government in the Lords', () => {
	test('without a UIN are oral, and only "My Lords" answers them', () => {
		const { document, section, exchanges } = readPage(
			[
				'asked Her Majesty’s Government:',
				'Whether they will dredge the upper reach in the near future.',
				'My Lords, the board has begun to plan it.',
				'My Lords, I thank the noble Lord. Is there a date?',
				'My Lords, there is not.',
			],
			lords,
		);
		expect(section.business).toBe('oral answers');
		expect(words(document, exchanges[0]?.answer)).toBe('My Lords, the board has begun to plan it.');
		expect(section.contributions).toHaveLength(2);
	});

	test('in a debate are followed by the mover’s own speech, which answers nothing', () => {
		const { section, exchanges } = readPage(
			[
				'asked Her Majesty’s Government what steps they are taking to light the coast.',
				'The noble Baroness said: I am grateful for this opportunity.',
			],
			lords,
		);
		expect(exchanges[0]?.answer).toBeNull();
		expect(section.contributions).toHaveLength(1);
	});
});

describe('a page that holds a whole day', () => {
	test('is cut at its headings, each topic a section', () => {
		const { sections } = read(
			page(
				[
					'TRANSPORT',
					'Harbour Dues',
					'To ask the Secretary of State what dues were paid. (40001)',
					'£4 million.',
					'To ask the Secretary of State who paid them. (40002)',
					'Shipowners.',
					'Lighthouses',
					'To ask the Secretary of State how many are manned. (40003)',
					'None.',
				],
				'Written Answers',
			),
			{ name: 'page.txt', url: commons },
		);
		expect(sections.map(({ headings, exchanges }) => [headings, exchanges.length])).toEqual([
			[['Written Answers', 'TRANSPORT', 'Harbour Dues'], 2],
			[['Written Answers', 'TRANSPORT', 'Lighthouses'], 1],
		]);
	});

	test('while a short last line of an answer is no heading elsewhere', () => {
		const { section, exchanges } = readPage([
			'To ask the Secretary of State who paid. (40001)',
			'The payers were:',
			'the Harbour Board;',
			'Shipowners',
			'To ask the Secretary of State how much. (40002)',
			'£4 million.',
		]);
		expect(section.title).toBe('Harbour Dues');
		expect(exchanges).toHaveLength(2);
	});
});

describe('tables in page text', () => {
	const asked = 'To ask the Secretary of State what was landed in each year. (40001)';

	test('are read cell by cell where one shape alone fits', () => {
		const { document, exchanges } = readPage([
			asked,
			'The landings are in the following table:',
			...['Tonnes', 'Harbour', '2004', '2005', 'North', '2,819', '3,001', 'South', '12', '—'],
			'Some harbours keep no record.',
		]);
		const table = tableIn(exchanges[0]?.answer);
		expect(table.rows?.map((row) => row.map(({ value }) => value))).toEqual([
			['Harbour', '2004', '2005'],
			['North', '2,819', '3,001'],
			['South', '12', '—'],
		]);
		expect(words(document, table.caption)).toBe('Tonnes');
		expect(words(document, table.rows?.[1]?.[2])).toBe('3,001');
	});

	test('have an empty corner where the header row is one short', () => {
		const { exchanges } = readPage([
			asked,
			'See the table:',
			'2004',
			'2005',
			'North',
			'28',
			'30',
			'South',
			'12',
			'9',
		]);
		expect(tableIn(exchanges[0]?.answer).rows?.[0]?.map(({ value }) => value)).toEqual(['', '2004', '2005']);
	});

	test('claim no rows where a cell is missing', () => {
		const { document, exchanges, section } = readPage([
			asked,
			'The landings are in the following table:',
			...['Harbour', '2004', '2005', 'North', '28', 'South', '12', '9'],
		]);
		const table = tableIn(exchanges[0]?.answer);
		expect(table.rows).toBeNull();
		expect(table.remains.map((cell) => words(document, cell))).toContain('28');
		expect(section.damage).toEqual([]);
	});

	test('take marks off years and words, and leave figures that may bear one in doubt', () => {
		const { document, exchanges } = readPage([
			asked,
			'The landings are in the following table:',
			...['Harbour', '20041', '2005', 'North', '181', '30', 'South', '122', '9', 'Both coasts1', '303', '39'],
			'1 To June.',
			'2 Estimate.',
		]);
		const table = tableIn(exchanges[0]?.answer);
		expect(
			table.rows?.map((row) =>
				row.map((cell) => `${cell.value}${cell.marks.map((mark) => `^${mark}`)}${cell.doubtful ? '?' : ''}`),
			),
		).toEqual([
			['Harbour', '2004^1', '2005'],
			['North', '181', '30'],
			['South', '122?', '9'],
			['Both coasts^1', '303', '39'],
		]);
		expect(blocks(document, exchanges[0]?.answer).slice(-2)).toEqual([
			'footnote: 1 To June.',
			'footnote: 2 Estimate.',
		]);
	});

	test('may have a note that stands apart, known by its mark on a word', () => {
		const { document, exchanges } = readPage([
			asked,
			'This is answered by the tonnage figures1.',
			'Some harbours keep no record.',
			'1 The figures are provisional.',
		]);
		expect(blocks(document, exchanges[0]?.answer).at(-1)).toBe('footnote: 1 The figures are provisional.');
	});

	test('announced but not there are damage', () => {
		const { section } = readPage([
			asked,
			'The landings are shown in the following table.',
			'Some kept no record.',
		]);
		expect(section.damage.map(({ kind }) => kind)).toEqual(['table lost']);
	});
});

describe('lists and quotations', () => {
	test('items under a lead-in are items, and words after "says:" a quotation', () => {
		const { document, exchanges } = readPage([
			'To ask the Secretary of State what the code says. (40001)',
			'Three bodies were asked:',
			'the Harbour Board;',
			'the Pilots; and',
			'the Coastguard.',
			'Article 3 of the code states that:',
			'“Harbour” shall mean any place of shelter.',
			'We have no plans to change it.',
		]);
		expect(blocks(document, exchanges[0]?.answer).map((block) => block.split(':')[0])).toEqual([
			'paragraph',
			'item',
			'item',
			'item',
			'paragraph',
			'quotation',
			'paragraph',
		]);
	});
});

describe('what is not a Hansard page', () => {
	test.each([
		['a README', '# Harbour\n\nHow to install it.\n'],
		['nothing', ''],
		['bytes', '\u0000\u0001\u0002'],
	])('%s is left out', (_, text) => {
		expect(readDocument(new TextEncoder().encode(text), { name: 'x' })).toMatchObject({
			skipped: 'unknown form',
		});
	});
});

describe('pages of the digitised volumes on the site', () => {
	test('give the questions that were printed as "asked", each with its answer, and not the site’s notice', () => {
		const document = read(
			page(
				[
					'The text on this page has been created from Hansard archive content, it may contain typographical errors.',
					'Written Answers To Questions',
					'Tuesday 6 March 1979',
					'Transport',
					'Piers',
					'4.',
					'asked the Secretary of State for Transport how many piers there are.',
					'There are 14.',
					'They are lit.',
					'Pier Repairs',
					'asked the Secretary of State for Transport how many were mended.',
					'Nine were.',
				],
				'Written Answers',
				'Tuesday 6 March 1979',
			),
			{ name: 'page.txt' },
		);
		expect(document.sections.map(({ headings }) => headings)).toEqual([
			['Written Answers', 'Transport', 'Piers'],
			['Written Answers', 'Transport', 'Pier Repairs'],
		]);
		expect(
			document.sections.map(({ business, exchanges }) => [business, words(document, exchanges[0]?.answer)]),
		).toEqual([
			['written answers', 'There are 14.\n\nThey are lit.'],
			['written answers', 'Nine were.'],
		]);
		expect(document.leftOut?.map(({ what }) => what)).toContain('notice');
	});

	test('where nothing says that "asked" was written, only the first paragraph is the answer', () => {
		const { section, exchanges, document } = readPage([
			'asked the Secretary of State for Transport how many piers there are.',
			'There are 14.',
			'Are they lit?',
		]);
		expect(section.business).toBeNull();
		expect(words(document, exchanges[0]?.answer)).toBe('There are 14.');
	});

	test('the next member’s question, where the copy lost the answer, is none', () => {
		const { sections } = readPage([
			'Oral Answers To Questions',
			'Ministry of Harbours',
			'Piers, North Coast',
			'1.',
			'asked the Minister of Harbours what a pier costs.',
			'But would not the Minister of Harbours agree that this is far too much?',
			'It is not too much.',
			'Lamps',
			'2.',
			'asked the Minister of Harbours how many lamps there are.',
		]).document;
		const exchanges = sections.flatMap((section) => section.exchanges);
		expect(exchanges.map(({ answer, unclear }) => [answer, unclear])).toEqual([
			[null, true],
			[null, undefined],
		]);
		expect(sections.map(({ damage }) => damage.map(({ kind }) => kind))).toEqual([[], ['answer lost']]);
		expect(sections[0]?.contributions).toHaveLength(2);
	});

	test('an answer that announces a table has its cells, and a statement answers no question', () => {
		const { document, exchanges, section } = readPage([
			'asked the Secretary of State for Transport how many piers burnt in each year.',
			'The following table gives what is known.',
			'Piers burnt',
			'197314',
			'197416',
			'Figures for earlier years are lost.',
		]);
		expect(words(document, exchanges[0]?.answer)).toMatch(/197416$/);
		expect(section.damage).toEqual([]);
		const statement = 'With permission, Mr Speaker, I wish to make a statement about piers.';
		expect(readPage([statement]).section.damage).toEqual([]);
	});

	test('that are filed under another day than their report prints have the printed one, and say so', () => {
		const of = (day: string) => readPage(['House Of Commons', day, 'Harbours', 'I beg to move.']).section;
		expect(of('Wednesday, 7th March, 2007')).toMatchObject({
			sittingDate: '2007-03-07',
			damage: [{ kind: 'dates do not agree' }],
		});
		expect(of('Friday, 7th March, 2007')).toMatchObject({ sittingDate: '2007-03-06', damage: [] });
	});

	test('limbs after bullets are the question’s, and the answer begins after the last', () => {
		const { document, exchanges } = readPage([
			'To ask the Secretary of State for Transport (1) what piers he plans;',
			'  • (2) how many were lost in each year;',
			'  • (3) what they cost.',
			'  • [holding answer 5 March 2007]: In 2006, nine were lost.',
		]);
		expect(words(document, exchanges[0]?.answer)).toBe(
			'[holding answer 5 March 2007]: In 2006, nine were lost.',
		);
		expect(words(document, exchanges[0]?.questions[0])).toMatch(/what they cost\.$/);
		expect(exchanges[0]?.holdingAnswer).toBe('2007-03-05');
	});
});

describe('oral questions without ordinals', () => {
	test('are known by their number or their heading, and only the first paragraph answers', () => {
		const document = read(
			page(
				[
					'The Secretary of State was asked—',
					'Coastal Piers',
					'What assessment he has made of coastal piers. (908301)',
					'There are 14 coastal piers.',
					'I thank him for that answer. In my constituency six have closed.',
					'Harbour Piers',
					'What support he is giving to harbours. (908302)',
					'They have been given £9 million.',
				],
				'Lamps Department',
			),
			{ name: 'page.txt', url: commons },
		);
		expect(document.sections.map(({ business, title }) => [business, title])).toEqual([
			['oral answers', 'Coastal Piers'],
			['oral answers', 'Harbour Piers'],
		]);
		expect(words(document, document.sections[0]?.exchanges[0]?.answer)).toBe('There are 14 coastal piers.');
	});

	test('a page that lost its questions quotes none of its headings', () => {
		const { document, section } = readPage([
			'House of Commons',
			'The House met at half-past Eleven o’clock',
			'Oral Answers to Questions',
			'Transport',
			'The Secretary of State was asked—',
			'Coastal Piers',
			'We have told every harbour to dredge. The Board has begun.',
		]);
		expect(section.contributions.map((speech) => words(document, speech))).toEqual([
			'We have told every harbour to dredge. The Board has begun.',
		]);
		expect(document.leftOut?.filter(({ what }) => what === 'heading')).toHaveLength(6);
	});
});

test('the lists of a division are nobody’s words, and a table’s head is no division', () => {
	const { document, section } = readPage([
		'I beg to move that dues be cut.',
		'The House divided:',
		'Ayes 2, Noes 1.',
		'AYES',
		'Quill, Ms Joan',
		'Tellers for the Ayes:',
		'Zeb Dale and',
		'NOES',
		'Hill, rh Norman',
		'Question accordingly agreed to.',
		'I thank the House for that, and for its patience.',
	]);
	const said = section.contributions.map((one) => words(document, one)).join(' ');
	expect(said).toContain('Question accordingly agreed to.');
	expect(said).toContain('for its patience');
	expect(said).not.toMatch(/Quill|Tellers|Dale|Hill/);
	expect(document.leftOut?.filter(({ what }) => what === 'division')).toHaveLength(6);
	const asked = [
		'The House divided:',
		'AYES',
		'Quill, Ms Joan',
		'To ask the Secretary of State how deep it is. (40001)',
	];
	expect(readPage([...asked, 'Nine metres.']).exchanges).toMatchObject([{ uins: ['40001'] }]);
	const { section: table, document: whole } = readPage([
		'The figures are as follows.',
		'Contents',
		'12',
		'Noes',
		'14',
	]);
	expect(table.contributions.map((one) => words(whole, one)).join(' ')).toMatch(/Contents.*12.*Noes.*14/s);
});

describe('heads of pages that the site prints otherwise, or that are gone', () => {
	const speech = 'My Lords, I beg to move that the lamps be lit. The noble Lord, Lord Fell, asked for it.';

	test('the House, the day and the volume on lines of their own', () => {
		const document = read(
			[
				'Cookies: We use cookies to give you the best possible experience on our site.',
				'House of Lords Hansard',
				'Lamps',
				'24 November 1976',
				'Volume 378',
				'The edit just sent has not been saved. The following error was returned:',
				'This content has already been edited and is awaiting review.',
				speech,
			].join('\n\n'),
			{ name: 'x.txt' },
		);
		expect(document.sections).toMatchObject([
			{ house: 'Lords', houseInferred: false, sittingDate: '1976-11-24', volume: '378', title: 'Lamps' },
		]);
		expect(document.sections[0]?.contributions.map((part) => words(document, part))).toEqual([speech]);
	});

	test('a sitting’s own head, and each question under its own topic', () => {
		const document = read(
			[
				'House Of Commons',
				'Thursday, 28th April, 1966',
				'The House met at half-past Two o’clock',
				'Prayers',
				'Private Business',
				'Coal Bay Corporation Bill (By Order)',
				'Second Reading deferred till Tuesday next.',
				'Oral Answers To Questions',
				'Lamps',
				'Piers (Fire)',
				'1.',
				'asked the Minister of Transport how many piers burnt.',
				'I regret to say that 14 did, as my hon. Friend knows.',
				'Lamp Oil',
				'2.',
				'asked the Minister of Transport what the oil costs.',
				'It costs £3.',
			].join('\n'),
			{ name: 'x.txt' },
		);
		const asked = document.sections.filter(({ exchanges }) => exchanges.length > 0);
		expect(asked).toMatchObject([
			{ house: 'Commons', houseInferred: false, sittingDate: '1966-04-28', title: 'Piers (Fire)' },
			{ house: 'Commons', sittingDate: '1966-04-28', title: 'Lamp Oil' },
		]);
		const said = document.sections.flatMap(({ contributions }) =>
			contributions.map((part) => words(document, part)),
		);
		expect(said).toEqual(['Second Reading deferred till Tuesday next.']);
	});

	test('a page on which nobody says anything is refused', () => {
		const first = 'The House met at half-past two of the clock: The LORD CHANCELLOR on the Woolsack.';
		expect(() => readPage([first, 'Prayers—Read by the Lord Bishop of Tarn.'], lords)).toThrow(
			'in which nobody says anything',
		);
		expect(() =>
			readPage(['Division Lists Nos. 12 to 14', 'Division No. 12.]', 'Dale, JoanFell, Tom'], lords),
		).toThrow('in which nobody says anything');
	});
});

test('a ministerial correction as page text keeps the words that should have been, and leaves out those that were', () => {
	const document = read(
		[
			'Ports',
			'Volume 654: debated on Tuesday 5 February 2019',
			'Ferries',
			'The following is an extract from Questions to the Secretary of State for Ports on 29 January 2019.',
			'How many ferries did the Department hire?',
			'We hired 40 ferries.',
			'[Official Report, 29 January 2019, Vol. 653, c. 611.]',
			'Letter of correction from the Under-Secretary of State for Ports, Ann Tarn:',
			'An error has been identified in my response to the hon. Member for Coal Bay (Zeb Quill).',
			'The correct response should have been:',
			'We hired 14 ferries.',
		].join('\n\n'),
		{ name: 'x.txt', house: 'Commons' },
	);
	const kept = document.sections
		.flatMap(({ contributions }) => contributions)
		.map((one) => words(document, one));
	expect(kept.join(' ')).toContain('We hired 14 ferries.');
	expect(kept.join(' ')).not.toContain('40 ferries');
	expect(document.leftOut?.map(({ what }) => what)).toContain('withdrawn words');
});

test('a correction of a written answer keeps its question, which the corrected words answer', () => {
	const document = read(
		[
			'Canals',
			'Volume 671: debated on Tuesday 11 February 2020',
			'The following is an extract from a written answer given on 3 February 2020.',
			'To ask the Secretary of State for Canals, how many locks leak. (11211)',
			'There are 44 locks that leak.',
			'Letter of correction from the Minister for Canals:',
			'An error has been identified in the answer given on 3 February 2020.',
			'The correct answer should have been:',
			'There are 404 locks that leak.',
		].join('\n\n'),
		{ name: 'x.txt', house: 'Commons' },
	);
	const [exchange] = document.sections.flatMap(({ exchanges }) => exchanges);
	expect(exchange?.uins).toEqual(['11211']);
	expect(words(document, exchange?.answer)).toBe('There are 404 locks that leak.');
});
