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
