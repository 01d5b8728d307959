import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/hansard/section.ts';
import { contributionsOf, read } from '../support/reading.ts';

/** Words of one turn each, none twice, in the two ways in which copies print who speaks. */
const WEB = [
	'6 March 2007 : Column 1840W',
	'Written Answers to Questions',
	'Transport',
	'Piers: North',
	'Ann Tarn: To ask the Secretary of State for Transport how many piers there are. [40001]',
	'Dr. Fell [holding answer 1 March 2007]: There are fourteen piers.',
	'They are lit by night.',
	'Zeb Quill: To ask the Secretary of State for Transport (1) who lights them; [40002]',
	'(2) who pays for oil. [40003]',
	'The Minister for Lamps (Mr. Rob Dale): The boards light them.',
	'Harbours',
	'Mr. Marsh: To ask the Secretary of State for Transport what they cost. [40004]',
	'Mr. Dale: They cost £4 million:',
	'the north;',
	'the south.',
];
const DIGITISED = [
	'HC Deb 12 May 1998 vol 312 cc145-8',
	'4. Mr. Fell',
	'To ask the Secretary of State for Wales how many piers were lit. [31001]',
	'The Secretary of State for Wales (Mr. Tom Marsh)',
	'There were fourteen.',
	'It is the best year yet.',
	'Mr. Fell',
	'I am grateful to him.',
	'Madam Deputy Speaker',
	'Order, order.',
	'Joan Quill',
	'My village has none.',
	'Mr. Marsh',
	'I will look into it.',
];

/** The digitised volumes without their markup, in the third person and in the first. */
const GLUED = [
	'HC Deb 26 May 1881 vol 261 cc1322-35',
	'§ MR. FELLasked the First Lord of the Treasury, Whether the piers are lit?',
	'MR. GLADDENSir, they are lit by fourteen lamps.',
	'The oil is paid for by the boards.',
	'§ SIR ANN TARNwished to put a Question on the price of wicks.',
	'§ THE SECRETARY OF STATE (Mr. DALE)I do not know the price.',
	'MR. SPEAKEROrder, order! The hon. Member is out of order.',
];
/** The Lords in Committee, where the text of an amendment stands between its mover's name and words. */
const LORDS = [
	'20 Jan 2004 : Column 994',
	'Lord Fell: My Lords, I support the lamps.',
	'Lord Tarn moved Amendment No. 9:',
	'Page 1, line 8, at end insert—',
	'“( ) The lamps shall be lit.”',
	'The noble Lord said: This amendment would light them.',
	'There are fourteen of them on the coast.',
	'Baroness Quill: I have seen them, and they are dark.',
	'The Minister of State, Department for Lamps (Lord Dale): We shall see to the oil.',
	'On Question, amendment agreed to.',
	'Lord Marsh: I am glad that they will burn.',
];

/** A page of the site, copied with who speaks and the site's marks. */
const SITE = [
	'Piers',
	'Volume 700: debated on Tuesday 7 September 2021',
	'Moved by',
	'Lord Fell',
	'That the House considers fourteen piers.',
	'Lord Fell',
	'(CB)',
	'Share this contribution',
	'My Lords, I beg to speak of the piers.',
	'Baroness Quill (LD)',
	'Share this contribution',
	'My Lords, three of them are dark.',
	'They were lit in my youth.',
	'The Minister of State, Department for Lamps (Lord Dale) (Con)',
	'My Lords, I will see to the oil.',
	'Zed of Nowhere',
	'Share this contribution',
	'I will not.',
	'The Lord Bishop of Tarn',
	'Share this contribution',
	'My Lords, the Church lights two.',
];

/** Lines that name nobody surely: headings, marks, names in lists, sentences that look like turns. */
const LINES = [
	'Lamp Repairs',
	'Lamp Repairs: Wales',
	'Zed Bright',
	'Zed Bright: Nobody came.',
	'Mr. Bright: chairman since 2004.',
	'Coastal Bright',
	'3.30 pm',
	'146',
	'6 March 2007 : Column 1841W',
	'Previous Section | Index | Home Page',
	'The House divided: Ayes 2, Noes 1.',
	'AYES',
	'Question put and agreed to.',
	'[Interruption.]',
	'and so it was.',
	'The figures are: many.',
	'Oral Answers to Questions',
	'The text on this page has been created from Hansard archive content, it may contain typographical errors.',
	'§ hear, hear',
	'12.',
	'Mr. Bright said that he would write.',
	'[Official Report, 11 June 2006, Vol. 447, c. 300W.]',
	'To ask the Secretary of State for Wales how. [31009]',
	'[The Minister for Wicks (Mr. Bright): I regret it.]',
	'The noble Lord said: He would not.',
	'The Home Secretary has asked me to reply to your recent Question about wicks.',
	'Letter from Zed Bright to Ann Wick, dated 6 March 2007:',
	'Forward to',
	'Their Lordships divided: Contents, 29; Not Contents, 12.',
	'Bright, L. Wick, B. Zed of Bright, L.',
	'and the rest of what was said in the column before',
];

/** A page of the site, and the one-line download, of which nobody is named. */
const PAGE = [
	'Skip to main content',
	'Piers',
	'Volume 457: debated on Tuesday 6 March 2007',
	'Written Answers',
	'Transport',
	'Piers: North',
	'To ask the Secretary of State for Transport how many piers there are. (40001)',
	'There are fourteen piers.',
	'Question',
	'To ask the Secretary of State for Transport who lights them. (40002)',
	'The boards light them.',
];
const ONE_LINE =
	'Piers Ann Tarn To ask the Secretary of State for Transport how many piers there are. There are fourteen. Zeb Quill To ask the Secretary of State for Transport who lights them. The boards light them.';

/** The first stretch of a document that is in no contribution, no heading and not listed as left out; null where there is none. */
function nowhere(document: Document): string | null {
	const covered = new Uint8Array(document.text.length);
	const spans = [
		...contributionsOf(document),
		...(document.leftOut ?? []),
		...document.sections.flatMap((section) => section.exchanges.flatMap(({ withdrawn }) => withdrawn ?? [])),
	];
	for (const { start, end } of spans) covered.fill(1, start, end);
	const headings = new Set(document.sections.flatMap((section) => section.headings));
	for (const found of document.text.matchAll(/\S[^\n]*/g)) {
		if (headings.has(found[0].trim())) continue;
		if ([...found[0]].some((sign, at) => sign.trim() !== '' && covered[found.index + at] === 0))
			return found[0];
	}
	return null;
}

describe('pages that name nobody', () => {
	test('keep every line in an exchange, a speech, a heading, or list it as left out', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...PAGE.slice(3), ...LINES), { maxLength: 20 }), (mixed) => {
				const lines = [...PAGE.slice(0, 3), ...mixed, ...PAGE.slice(3)];
				const left = nowhere(read(lines.join('\n\n'), { name: 'x.txt' }));
				if (left !== null) throw new Error(`“${left}” is nowhere`);
			}),
			{ numRuns: 200 },
		);
		expect(nowhere(read(ONE_LINE, { name: 'x.txt' }))).toBeNull();
	});

	test('are given to nobody, whatever line is put in', () => {
		fc.assert(
			fc.property(fc.nat(PAGE.length), fc.constantFrom(...LINES), (at, line) => {
				const text = [...PAGE.slice(0, at), line, ...PAGE.slice(at)].join('\n\n');
				const document = read(text, { name: 'x.txt' });
				if (document.form !== 'page') return;
				for (const { speaker } of contributionsOf(document)) expect(speaker).toBeNull();
			}),
			{ numRuns: 200 },
		);
	});
});

function speakerOf(document: Document, words: string): string | null {
	const at = document.text.indexOf(words);
	const part = contributionsOf(document).find(({ start, end }) => start <= at && at < end);
	return part?.speaker ?? null;
}

/** What is said in a line, without who says it. */
function wordsIn(line: string): string {
	return line.replace(/^[^:]{3,60}: (?=[A-Z£])/, '');
}

/** The end of a line, where a name is glued to its beginning. */
function endOf(line: string): string {
	return line.slice(-20);
}

describe.each([
	['before a colon', WEB, wordsIn],
	['on lines of their own', DIGITISED, wordsIn],
	['glued to the first word', GLUED, endOf],
	['over the text of an amendment', LORDS, wordsIn],
	['on a page of the site', SITE, wordsIn],
] as const)('where names stand %s', (_, lines, wordsOf) => {
	const whole = read(lines.join('\n\n'), { name: 'x.txt' });
	const said = lines
		.map(wordsOf)
		.map((words) => [words, speakerOf(whole, words)] as const)
		.filter(([, speaker]) => speaker !== null);

	test('most lines are somebody’s', () => {
		expect(new Set(said.map(([, speaker]) => speaker)).size).toBeGreaterThan(3);
	});

	const unmoved = (more: Document) => {
		for (const [words, speaker] of said) {
			const now = speakerOf(more, words);
			if (now !== null && now !== speaker) throw new Error(`“${words}” went from ${speaker} to ${now}`);
		}
	};
	const put = (into: readonly string[], at: number, line: string) => [
		...into.slice(0, at),
		line,
		...into.slice(at),
	];

	test('a line put in anywhere moves no words to another speaker', () => {
		for (const at of [...lines.keys(), lines.length])
			for (const line of LINES) unmoved(read(put(lines, at, line).join('\n\n'), { name: 'x.txt' }));
	});

	test('nor do two', () => {
		const place = fc.tuple(fc.nat(lines.length), fc.constantFrom(...LINES));
		fc.assert(
			fc.property(place, place, ([at, line], [then, other]) => {
				unmoved(read(put(put(lines, at, line), then, other).join('\n\n'), { name: 'x.txt' }));
			}),
			{ numRuns: 300 },
		);
	});

	test('a line taken out gives its neighbours’ words to nobody else, unless it named who speaks', () => {
		for (const [at, line] of lines.entries()) {
			const less = read(lines.filter((_one, index) => index !== at).join('\n\n'), { name: 'x.txt' });
			const names = said.filter(([words]) => line.includes(words) && line !== words).length > 0;
			if (names || speakerOf(whole, line) === null) continue;
			for (const [words, speaker] of said) expect([null, speaker]).toContain(speakerOf(less, words));
		}
	});

	test('every line is somebody’s or nobody’s words, a heading, or listed as left out', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...lines, ...LINES), { minLength: 1, maxLength: 30 }), (mixed) => {
				const document = read([lines[0], ...mixed, ...lines].join('\n\n'), { name: 'x.txt' });
				const left = nowhere(document);
				if (left !== null) throw new Error(`“${left}” is nowhere`);
			}),
			{ numRuns: 200 },
		);
	});
});
