import { describe, expect, test } from 'vitest';
import { isLooseLetter, LETTER } from '../../src/hansard/letter.ts';
import { contributionsOf, read, words } from '../support/reading.ts';

const web = 'https://publications.parliament.uk/pa/cm199697/cmhansrd/vo970218/text/70218w23.htm';
const lords = 'https://publications.parliament.uk/pa/ld200809/ldhansrd/text/90126w0002.htm';
const digitised = 'https://api.parliament.uk/historic-hansard/commons/1881/may/26/piers';

function readAt(url: string | null, ...lines: readonly string[]) {
	return read(lines.join('\n\n'), { name: 'x.txt', url });
}

/** Who says what, in order; nobody known is null. */
function said(document: ReturnType<typeof read>): [string | null, string | null][] {
	return contributionsOf(document)
		.toSorted((a, b) => a.start - b.start)
		.map((part) => [part.speaker, words(document, part)]);
}

const damages = (document: ReturnType<typeof read>) =>
	document.sections.flatMap(({ damage }) => damage.map(({ kind }) => kind));
const exchangesOf = (document: ReturnType<typeof read>) => document.sections.flatMap((one) => one.exchanges);

describe('letters that have come loose from their answers', () => {
	test.each(LETTER.reads)('“%s” begins a letter', (line) => {
		expect(isLooseLetter(line, [{ text: 'There are 14.' }])).toBe(true);
		expect(isLooseLetter(line, [{ text: 'I have asked the Board to reply.' }])).toBe(false);
		expect(isLooseLetter(line, [{ text: 'Letter from Ann Tarn to Mr. Fell, dated 3 May 1997:' }])).toBe(
			false,
		);
	});

	test.each(LETTER.not)('“%s” begins none', (line) => {
		expect(isLooseLetter(line, [{ text: 'There are 14.' }])).toBe(false);
	});

	test('they are not put into the mouth of whoever answered last', () => {
		const document = readAt(
			web,
			'Mr. Fell: To ask the Secretary of State for Lamps how many there are. [40001]',
			'Mr. Marsh: There are 14.',
			'The Home Secretary has asked me to reply to your recent Question about piers.',
			'There are 3 piers.',
		);
		expect(said(document)).toEqual([
			['Mr. Fell', 'To ask the Secretary of State for Lamps how many there are. [40001]'],
			['Mr. Marsh', 'There are 14.'],
			[
				null,
				'The Home Secretary has asked me to reply to your recent Question about piers.\n\nThere are 3 piers.',
			],
		]);
	});
});

describe('questions that a copy has lost or cut', () => {
	test('the end of a column cuts no question from its rest', () => {
		const document = readAt(
			web,
			'Mr. Fell: To ask the Secretary of State for Lamps if he will list (i) the latest',
			'18 Feb 1997 : Column: 525',
			'figures and (ii) those for 1992. [40001]',
			'Mr. Marsh: No.',
		);
		expect(exchangesOf(document)).toMatchObject([{ uins: ['40001'], answer: { speaker: 'Mr. Marsh' } }]);
	});

	test('without an answer it is not said to be answered by what another office was asked', () => {
		const document = readAt(
			web,
			'Mr. Fell: To ask the Secretary of State for Wales how many lamps there are. [40001]',
			'Zeb Quill: To ask the Secretary of State for Transport how many ships there are. [40002]',
			'Dr. Marsh: There are 14.',
		);
		expect(exchangesOf(document)).toMatchObject([
			{ uins: ['40001'], answer: null },
			{ uins: ['40002'], answer: { speaker: 'Dr. Marsh' } },
		]);
		expect(damages(document)).toEqual(['answer lost']);
	});

	test('nor by what the same member asks next, in the Commons', () => {
		const twice = [
			'Mr. Fell: To ask the Secretary of State for Wales how many lamps there are. [40001]',
			'Mr. Fell: To ask the Secretary of State for Wales how many ships there are. [40002]',
			'Dr. Marsh: There are 14.',
		];
		expect(exchangesOf(readAt(web, ...twice))).toMatchObject([
			{ uins: ['40001'], answer: null },
			{ uins: ['40002'], answer: { speaker: 'Dr. Marsh' } },
		]);
		const inTheLords = [
			'Asked by Lord Fell',
			"To ask Her Majesty's Government how many lamps there are. [HL141]",
			'Asked by Lord Fell',
			"To ask Her Majesty's Government how many ships there are. [HL142]",
			'Lord Marsh: There are 14.',
		];
		expect(exchangesOf(readAt(lords, ...inTheLords))).toMatchObject([{ uins: ['HL141', 'HL142'] }]);
	});

	test('limbs that stand in a list are the question’s', () => {
		const document = readAt(
			lords,
			'Asked by Lord Fell',
			"To ask Her Majesty's Government whether they will state—",
			'- (1) how many lamps there are; and',
			'- (2) what they cost. [HL141]',
			'Lord Marsh: There are 14.',
		);
		expect(exchangesOf(document)).toMatchObject([{ uins: ['HL141'], answer: { speaker: 'Lord Marsh' } }]);
	});

	test('where only who asked is left, who answers still speaks', () => {
		const document = readAt(
			lords,
			'Lamps',
			'Asked by Earl Fell',
			'The Minister of State, Department for Lamps (Lord Marsh): There are 14.',
			'Asked by Lord Tarn',
			'Lord Marsh: There is one.',
		);
		expect(said(document)).toEqual([
			['Lord Marsh', 'There are 14.'],
			['Lord Marsh', 'There is one.'],
		]);
		expect(damages(document)).toEqual(['question lost', 'question lost']);
	});

	test('the same where the words that lead into it are left', () => {
		const document = readAt(
			lords,
			'Lamps',
			"Lord Tarn asked Her Majesty's Government:",
			'Lord Marsh: There is one.',
		);
		expect(said(document)).toContainEqual(['Lord Marsh', 'There is one.']);
		expect(damages(document)).toEqual(['question lost']);
	});

	test('with a number it is still asked by whoever is named before it', () => {
		const document = readAt(
			lords,
			'Lamps',
			"The Earl of Tarn asked Her Majesty's Government:",
			'Whether they will light the pier.[HL3344]',
			'Lord Marsh: No.',
		);
		expect(exchangesOf(document)).toMatchObject([
			{ uins: ['HL3344'], questions: [{ speaker: 'The Earl of Tarn', uin: 'HL3344' }] },
		]);
	});

	test('a name and a colon on a line of their own name who asks, under a letter’s lead-in too', () => {
		const document = readAt(
			web,
			'Mr. Fell: To ask the Secretary of State for Lamps how many there are. [40001]',
			'Mr. Marsh: I have asked the Board to reply.',
			'Letter from Ann Tarn to Mr. Fell, dated 18 February 1997:',
			'18 Feb 1997 : Column: 525',
			'Zeb Quill:',
			'To ask the Secretary of State for Lamps who lights them. [40002]',
			'Mr. Marsh:',
			'The Board.',
		);
		expect(exchangesOf(document).at(-1)).toMatchObject({
			questions: [{ speaker: 'Zeb Quill' }],
			answer: { speaker: 'Mr. Marsh' },
		});
	});

	test('a line that may be an item of the answer or a heading is neither', () => {
		const document = readAt(
			web,
			'Mr. Fell: To ask the Secretary of State for Lamps how many there are. [40001]',
			'Mr. Marsh: There are 14.',
			'Mr. Dale: To ask the Secretary of State for Lamps under which Acts. [40002]',
			'Mr. Marsh: They are as follows:',
			'Harbour Act 1988: (Responsibility of the Board).',
			'Harbour Lamps (Wales) Act 1992',
			'Zeb Quill: To ask the Secretary of State for Lamps who lights them. [40003]',
			'Mr. Marsh: The Board.',
		);
		expect(document.sections.map(({ title }) => title)).toEqual([null, null]);
		expect(words(document, exchangesOf(document)[1]?.answer)).not.toContain('Wales');
	});
});

describe('what was asked in the Chamber before 1909', () => {
	test('another’s question before the answer is not the answer', () => {
		const document = readAt(
			digitised,
			'HC Deb 26 May 1881 vol 258 cc1522-3',
			'MR. FELL',
			'asked the First Lord of the Treasury, Whether the pier is lit?',
			'MR. TARN',
			', before the Question was answered, wished to ask, Whether it was true that the oil was spent?',
			'MR. MARSH',
			'Sir, it is lit.',
		);
		expect(exchangesOf(document)).toMatchObject([{ answer: null, unclear: true }]);
		expect(said(document).map(([speaker]) => speaker)).toEqual(['MR. FELL', 'MR. TARN', 'MR. MARSH']);
	});
});

describe('the Lords in Committee', () => {
	test('an amendment is nobody’s words, and those under it are its mover’s', () => {
		const document = readAt(
			'https://api.parliament.uk/historic-hansard/lords/2004/jan/20/lamps-bill',
			'HL Deb 20 January 2004 vol 657 cc994-1018',
			'Lord Fell',
			'I support it.',
			'Lord Tarn moved Amendment No. 9: Page 1, line 8, at end insert— () The lamps shall be lit.',
			'The noble Lord said: This amendment would light the lamps.',
			'There are 14 of them.',
		);
		expect(said(document)).toEqual([
			['Lord Fell', 'I support it.'],
			[null, 'Lord Tarn moved Amendment No. 9: Page 1, line 8, at end insert— () The lamps shall be lit.'],
			['Lord Tarn', 'This amendment would light the lamps.\n\nThere are 14 of them.'],
		]);
	});
});

describe('the Lords’ Question, printed below whoever asks leave to put it', () => {
	const leave =
		'LORD FELLMy Lords, I beg leave to ask the Question which stands in my name on the Order Paper.';
	const at = 'https://api.parliament.uk/historic-hansard/lords/1964/jul/20/lamps';
	const answer = '§ THE PARLIAMENTARY SECRETARY, MINISTRY OF LAMPS(LORD TARN)My Lords, there are 14.';

	test.each([
		[
			'in brackets',
			'§ [The Question was as follows:',
			"§ To ask Her Majesty's Government how many there are.]",
		],
		['without', 'The Question was as follows:', "To ask Her Majesty's Government how many there are."],
	])('is theirs (%s)', (_, label, question) => {
		const document = readAt(at, '§ 2.53 p.m.', leave, label, question, answer);
		expect(exchangesOf(document)).toMatchObject([
			{ questions: [{ speaker: 'LORD FELL' }], answer: { speaker: 'LORD TARN' } },
		]);
		expect(JSON.stringify(said(document))).not.toMatch(/2\.53|as follows/);
	});

	test('is nobody’s where another has spoken since', () => {
		const document = readAt(
			at,
			leave,
			'§ LORD DALEMy Lords, I do too.',
			'The Question was as follows:',
			"To ask Her Majesty's Government how many there are.",
			answer,
		);
		expect(exchangesOf(document)[0]?.questions[0]?.speaker).toBeNull();
	});
});

describe('a debate downloaded as text', () => {
	const download = (id: string) => `https://hansard.parliament.uk/debates/GetDebateAsText/${id}`;
	const text =
		'Lamps Mr. Fell To ask the Secretary of State for Lamps how many there are on the coast and what each of them costs in oil and in wicks. Ann Tarn There are 14.';

	test('its id tells the day until 2016, and nothing later', () => {
		const day = (id: string) => read(text, { name: 'x.txt', url: download(id) }).sections[0]?.sittingDate;
		expect(day('14031711000036')).toBe('2014-03-17');
		expect(day('782DBCA8-620D-473C-A8CB-CCB9C0F78DF5')).toBeNull();
	});

	test.each(['Ann Tarn', 'Mr. Tarn', 'Dr. Ann Tarn'])(
		'the name %s is no part of the answer it stands before',
		(name) => {
			const document = read(text.replace('Ann Tarn', name), { name: 'x.txt' });
			expect(words(document, exchangesOf(document)[0]?.answer)).toBe('There are 14.');
		},
	);

	test('words that only could be a name stay', () => {
		const document = read(text.replace('Ann Tarn', 'Lamp Oil prices rose.'), { name: 'x.txt' });
		expect(words(document, exchangesOf(document)[0]?.answer)).toBe('Lamp Oil prices rose. There are 14.');
	});
});

describe('pages of the site', () => {
	test('a Question to the Chairman of Committees is no answer to itself, nor are the supplementary ones', () => {
		const document = readAt(
			'https://hansard.parliament.uk/Lords/2007-07-16/debates/07071613000007/Lamps',
			'Skip to main content',
			'Lamps',
			'Volume 694: debated on Monday 16 July 2007',
			'asked the Chairman of Committees:',
			'Whether he will light the lamps of the House.',
			'My Lords, they are lit.',
			'My Lords, I thank the noble Lord. Who pays for the oil?',
		);
		expect(document.sections[0]?.business).toBe('oral answers');
		expect(words(document, exchangesOf(document)[0]?.answer)).toBe('My Lords, they are lit.');
	});

	test('the head of a volume with words behind it is still its head', () => {
		const document = readAt(
			'https://api.parliament.uk/historic-hansard/commons/2002/jan/09/lamps',
			'HC Deb 09 January 2002 vol 377 cc590-643 —This Act shall light the piers.—[Mr. Fell.]',
			'Mr. Tarn',
			'I beg to move that it does.',
		);
		expect(document.sections[0]).toMatchObject({ volume: '377', column: '590-643' });
		expect(said(document)).toContainEqual(['Mr. Tarn', 'I beg to move that it does.']);
	});

	test('who rises to ask speaks below the Question', () => {
		const document = readAt(
			'https://api.parliament.uk/historic-hansard/lords/1988/may/18/lamps',
			'HL Deb 18 May 1988 vol 497 cc406-18',
			'Lord Tarn rose to ask the Leader of the House whether the lamps are lit.',
			'The noble Lord said: My Lords, I am grateful.',
		);
		expect(said(document)).toEqual([
			[null, 'Lord Tarn rose to ask the Leader of the House whether the lamps are lit.'],
			['Lord Tarn', 'My Lords, I am grateful.'],
		]);
	});
});

describe('what is no Hansard', () => {
	test('a page of somebody’s own that only prints names before colons', () => {
		const own = ['Ann Tarn: Will my hon. Friend say when?', 'Mr Speaker: Order.'].join('\n\n');
		expect(read(own, { name: 'x.txt', url: null }).form).toBe('named-text');
		expect(() => read(own, { name: 'x.txt', url: 'https://www.anntarn.example/questions' })).toThrow();
	});

	test('a list of a day that breaks off every speech', () => {
		const list = [
			'Monday, 15 May 1967',
			'asked the Minister of Lamps how many there are in the north,...',
			'asked the Minister of Lamps whether he is aware that the pier...',
			'Mr. Fell: asked the Minister of Lamps what further...',
		];
		expect(() => readAt(null, ...list)).toThrow();
	});
});

describe('pages of the digitised volumes in other states', () => {
	test('a Question of the Lords that is printed in one bracket is its asker’s, and is answered below', () => {
		const document = readAt(
			null,
			'HL Deb 14 November 1961 vol 235 cc533-5',
			'LORD TARN',
			'My Lords, I beg to ask the Question which stands in my name on the Order Paper.',
			'[The Question was as follows: To ask Her Majesty’s Government whether the pier is to be lit.]',
			'THE PARLIAMENTARY SECRETARY, MINISTRY OF TRANSPORT (LORD QUILL)',
			'My Lords, it was lit on Sunday.',
		);
		expect(exchangesOf(document)).toMatchObject([
			{ questions: [{ speaker: 'LORD TARN' }], answer: { speaker: 'LORD QUILL' } },
		]);
		expect(words(document, exchangesOf(document)[0]?.questions[0])).toBe(
			'To ask Her Majesty’s Government whether the pier is to be lit.',
		);
	});

	test('with the sign of a turn before every paragraph give each its own', () => {
		const document = readAt(
			'https://api.parliament.uk/historic-hansard/commons/1974/mar/19/pier-dues',
			'§ 14. Mr. Fell',
			'§ asked the President of the Board of Trade what dues were paid in 1973.',
			'§ The Under-Secretary of State for Trade (Mr. Zeb Quill)',
			'§ Dues of £81,000 were paid.',
			'§ Mr. Fell',
			'§ Is the hon. Gentleman aware that fishermen paid half?',
			'§ Mr. Quill',
			'§ I am.',
		);
		expect(said(document)).toEqual([
			['Mr. Fell', 'asked the President of the Board of Trade what dues were paid in 1973.'],
			['Mr. Zeb Quill', 'Dues of £81,000 were paid.'],
			['Mr. Fell', 'Is the hon. Gentleman aware that fishermen paid half?'],
			['Mr. Quill', 'I am.'],
		]);
	});

	test('a petition that is brought up and read is not said by who spoke before', () => {
		const document = readAt(
			null,
			'HC Deb 25 May 1815 vol 31 cc391-5',
			'Sir Tam Fell',
			'said, he held in his hand a Petition from the keepers.',
			'The Speaker.',
			'What is the prayer of the Petition?',
			'Sir T. Fell.',
			'That lamps may be lit.',
			'The Petition was then brought up, and read as follows:',
			'Showeth—That the lamps are out.',
		);
		expect(said(document)).toEqual([
			['Sir Tam Fell', 'said, he held in his hand a Petition from the keepers.'],
			['The Speaker', 'What is the prayer of the Petition?'],
			['Sir T. Fell', 'That lamps may be lit.'],
			[null, 'The Petition was then brought up, and read as follows:\n\nShoweth—That the lamps are out.'],
		]);
	});

	test('a line of nobody known right below what was asked is its answer, but not one that asks', () => {
		const asked = 'asked the First Lord of the Treasury, whether he was correctly reported?';
		const at = (after: string) =>
			exchangesOf(readAt(digitised, 'HC Deb 26 May 1881 vol 261 cc1227-8', asked, `\n\n${after}`))[0];
		expect(at('I have no complaint to make of the report.')?.answer).toMatchObject({ speaker: null });
		expect(at('Will the right hon. Gentleman say by whom?')).toMatchObject({ answer: null });
	});
});

test('a day’s download on one line says its House and day where it begins with the sitting', () => {
	const [section] = readAt(
		null,
		'Commons Chamber House of Commons Wednesday 21 November 2018 The House met at half-past Eleven o’clock Prayers Ann Tarn (Coal Bay) (Con) I thank my hon. Friend for the lamps of Coal Bay, which are lit. Zeb Quill (Fell) (Lab) So do I.',
	).sections;
	expect(section).toMatchObject({ house: 'Commons', sittingDate: '2018-11-21' });
});
