import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { committeeReport } from '../../src/hansard/citation.ts';
import { COMMITTEES, committeeIn } from '../../src/hansard/committee.ts';
import { contributionsOf, read, words } from '../support/reading.ts';

const line = (text: string) => ({ start: 0, end: text.length, text, gap: 0 });

describe.each(COMMITTEES)('what shows a $business', (rule) => {
	test.each(rule.reads)('“%s”', (text) => {
		expect(committeeIn([line(text)])).toBe(rule.business);
	});
	test.each(rule.not)('not “%s”', (text) => {
		expect(rule.line.test(text)).toBe(false);
	});
});

function said(...lines: readonly string[]) {
	const document = read(lines.join('\n'), { name: 'x.txt' });
	return {
		business: [...new Set(document.sections.map(({ business }) => business))],
		reports: [...new Set(document.sections.map(({ business, title }) => committeeReport(business, title)))],
		said: contributionsOf(document).map((part) => [part.speaker, words(document, part)]),
	};
}

const turns = [
	'Mr. Fell: Will the Minister give way?',
	'Mr. Tarn: No; I have two minutes, as my hon. Friend knows.',
];

test('a committee on documents or instruments is never cited as the House, nor as one on a Bill', () => {
	const read = said(
		'Lamp Oil: Shares 2004',
		...turns,
		'Question put and agreed to.',
		'Committee rose at nine minutes past Four o’clock.',
		'The following Members attended the Committee:',
		'Quill, Mr. Zeb (Chairman)',
		'Dale, Mrs.',
	);
	expect(read.business).toEqual(['general committee']);
	expect(read.reports).toEqual(['General Committee Deb']);
	expect(read.said.filter(([speaker]) => speaker !== null)).toHaveLength(2);
	expect(JSON.stringify(read.said)).not.toContain('Quill');
});

test('a list of the members of a committee on a Bill, and of papers sent to it, is nobody’s words and no heading', () => {
	const read = said(
		'Piers Bill',
		'The Committee consisted of the following Members:',
		'Chairmen: Ann Dale, † Mr. Jim Quill',
		'Marsh, Mr. Ben (Minister of State, Department for Lamps)',
		'Oddie, Rosie (West Fell) (Lab)',
		'John Wick, Committee Clerk',
		'† attended the Committee',
		'Public Bill Committee',
		'Tuesday 20 March 2007',
		'(Morning)',
		'[Mr. Jim Quill in the Chair]',
		'Written evidence to be reported to the House',
		'PB 29 Lamp Board',
		'Mr. Tom Fell (North Fell) (Con): I beg to move amendment No. 4.',
		'The Chairman: I call the Minister.',
	);
	expect(read.business).toEqual(['public bill committee']);
	expect(read.said.filter(([speaker]) => speaker !== null)).toEqual([
		['Mr. Tom Fell (North Fell) (Con)', 'I beg to move amendment No. 4.'],
		['The Chairman', 'I call the Minister.'],
	]);
	expect(JSON.stringify(read.said)).not.toMatch(/Oddie|Lamp Board/);
});

test('a sitting of the House is none', () => {
	expect(said('Lamp Oil', ...turns, 'Question put and agreed to.').business).toEqual(['debate']);
});

describe('a report whose lines were wrapped, as those of 2006 to 2010 were', () => {
	const wrapped = [
		'The',
		'Committee consisted of the following',
		'Members:',
		'Quill,',
		'Mr. Zeb',
		'(Coal Bay)',
		'(Con)',
		'Oddie,',
		'Rosie',
		'(West Fell)',
		'(Lab)',
		'John',
		'Wick, Committee',
		'Clerk',
		'attended the Committee',
		'Public',
		'Bill',
		'Committee',
		'Tuesday',
		'20 March',
		'2007',
		'(Morning)',
		'[Mr.',
		'Zeb Quill in the',
		'Chair]',
		'10.30',
		'am',
		'The',
		'Chairman: I should like to remind hon. Members that the lamps of',
		'this Room are lit by oil, and that no more than fourteen of them may',
		'burn at once.',
		'The',
		'Solicitor-General (Mr. Tom Fell): I beg to',
		'move,',
		'That',
		'during proceedings on the Harbour Lamps (Oil) Bill the',
		'Committee shall meet at 4.00',
		'p.m.',
		'I',
		'am sure that we shall all agree, and that the coast will thank us for',
		'it.',
		'Mrs.',
		'Dale (North Fell) (LD): I do not, and I should like to say so before the',
		'Minister sits down.',
	];
	const document = read(wrapped.join('\n'), { name: 'x.txt' });

	test('is put together again, each turn to its speaker', () => {
		const turns = contributionsOf(document).filter(({ speaker }) => speaker !== null);
		expect(turns.map((part) => [part.speaker, words(document, part)?.replaceAll('\n', ' ')])).toEqual([
			[
				'The Chairman',
				'I should like to remind hon. Members that the lamps of this Room are lit by oil, and that no more than fourteen of them may burn at once.',
			],
			[
				'Mr. Tom Fell',
				'I beg to move, That during proceedings on the Harbour Lamps (Oil) Bill the Committee shall meet at 4.00 p.m. I am sure that we shall all agree, and that the coast will thank us for it.',
			],
			['Mrs. Dale (North Fell) (LD)', 'I do not, and I should like to say so before the Minister sits down.'],
		]);
	});

	test('is cited by the Bill that its first motion names', () => {
		const [section] = document.sections;
		expect(committeeReport(section?.business ?? null, section?.title ?? null)).toBe(
			'PBC Deb (Harbour Lamps (Oil) Bill)',
		);
		expect(JSON.stringify(contributionsOf(document).map((part) => words(document, part)))).not.toContain(
			'Oddie',
		);
	});
});

test('a clause is cited by the Bill that its page names', () => {
	const document = read(
		['Piers Bill', 'Public Bill Committee', 'Clause 1', 'Duty to light', ...turns].join('\n'),
		{ name: 'x.txt' },
	);
	const [section] = document.sections;
	expect(committeeReport(section?.business ?? null, section?.title ?? null)).toBe('PBC Deb (Piers Bill)');
	expect(section?.headings).toContain('Piers Bill');
});

test('a committee on a Bill is one from its first line, whatever its page prints over the Bill', () => {
	const report = ['General Committee Debates', 'Piers Bill', 'Public Bill Committee', 'Clause 1', ...turns];
	const document = read(report.join('\n'), {
		name: 'x.txt',
		url: 'https://publications.parliament.uk/pa/cm200708/cmpublic/piers/080122/am/80122s01.htm',
	});
	expect(new Set(document.sections.map(({ business }) => business))).toEqual(
		new Set(['public bill committee']),
	);
});

/** Wraps a paragraph: its first words stand alone, as behind a mark of the page that is gone. */
function wrappedTo(width: number, paragraph: string): string[] {
	const [first = '', ...rest] = paragraph.split(' ');
	const lines = [first, ''];
	for (const word of rest) {
		const line = lines.at(-1) ?? '';
		if (line === '') lines[lines.length - 1] = word;
		else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines.filter((line) => line !== '');
}

test('wherever the lines of a report are wrapped, no words go to another speaker', () => {
	const spoken = ['Ann Tarn (Coal Bay) (Con)', 'Mr. Fell', 'The Chairman', 'Mrs. Dale'];
	const sentence = fc
		.array(
			fc.constantFrom('lamps', 'oil', 'the', 'hon.', 'Mr. Quill', 'piers', 'No. 4', 'burn:', 'and', '(a)'),
			{
				minLength: 4,
				maxLength: 24,
			},
		)
		.map((chosen) => `Will ${chosen.join(' ')} end.`);
	const turn = fc.tuple(fc.nat(spoken.length - 1), sentence);
	fc.assert(
		fc.property(
			fc.array(turn, { minLength: 4, maxLength: 12 }),
			fc.integer({ min: 50, max: 78 }),
			(said, width) => {
				const marked = said.map(([by, words], index) => ({
					by: spoken[by] ?? '',
					words: `${words} Mark${index} ends.`,
				}));
				const page = [
					'Piers Bill',
					'Public Bill Committee',
					...marked.map(({ by, words }) => `${by}: ${words}`),
				];
				const document = read(page.flatMap((line) => wrappedTo(width, line)).join('\n'), {
					name: 'x.txt',
					url: 'https://publications.parliament.uk/pa/cm200607/cmpublic/piers/061212/am/61212s01.htm',
				});
				for (const part of contributionsOf(document))
					for (const [, index] of (words(document, part) ?? '').matchAll(/Mark(\d+)/g))
						if (part.speaker !== null) expect(part.speaker).toBe(marked[Number(index)]?.by);
			},
		),
		{ numRuns: 200 },
	);
});
