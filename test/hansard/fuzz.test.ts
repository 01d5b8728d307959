import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../src/errors.ts';
import { readDocument } from '../../src/hansard/read.ts';
import { brokenPlace } from '../support/reading.ts';
import { shared } from '../support/shared.ts';

const HEAD = 'Skip to main content\n\nPiers\n\nVolume 457: debated on Tuesday 6 March 2007\n\n';
const VOLUME = 'HC Deb 9 January 1996 vol 269 cc196-7W\n\nMr. Quill\n\nI agree with him.';
const ASKED = 'To ask the Secretary of State how deep it is. (40001)\n\n';
const XML = '<?xml version="1.0" encoding="ISO-8859-1"?><publicwhip latest="yes">';

/** What came of a file: its form, why it was left out, or `refused`. Anything else that is thrown fails the test. */
function outcome(bytes: Uint8Array): string {
	try {
		const read = readDocument(bytes, { name: 'file' });
		if ('skipped' in read) return read.skipped;
		expect(brokenPlace(read)).toBeNull();
		return read.form;
	} catch (error) {
		if (!(error instanceof DocumentError)) throw error;
		expect(error.fragment.length).toBeLessThanOrEqual(80);
		return 'refused';
	}
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const paragraph = fc.oneof(
	fc.constantFrom(
		'To ask the Secretary of State (1) how many there are; (40001)',
		'(2) who pays. (40002)',
		'asked Her Majesty’s Government:',
		'Whether it is deep. [HL1236]',
		'Question',
		'Asked by',
		'My Lords, it is.',
		'9. What factors decide it. (35098)',
		'The figures are in the following table:',
		'Harbour',
		'2004',
		'2,819',
		'20051,2',
		'1 Includes North. 2 To June.',
		'[holding answer 31 February 2007]: I have been asked to reply.',
		'The code states that:',
		'“Harbour” shall mean',
		'the Pilots; and',
		'TRANSPORT',
		'Notes: 1. First. Source: Board.',
	),
	fc.string({ maxLength: 60, unit: 'grapheme' }),
	fc.constantFrom('', '', ' '),
);

const node: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		fc.string({ maxLength: 12 }).map((words) => words.replace(/[<&>]/g, '')),
		fc.constantFrom('1,167', '(1)', '<br/>', '&pound;', '&nobody;', '&#163;', ' '),
		fc
			.tuple(
				fc.constantFrom(
					'p',
					'table',
					'tr',
					'td',
					'i',
					'sup',
					'speech',
					'ques',
					'reply',
					'minor-heading',
					'division',
					'li',
				),
				fc.constantFrom(
					'',
					' colspan="3"',
					' rowspan="2"',
					' qnum="40001"',
					' class="indent"',
					' id="uk.org.publicwhip/wrans/2009-10-26f.1.q0"',
				),
				fc.array(tie('node'), { maxLength: 4 }),
			)
			.map(([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`),
	),
})).node;

describe('no file, however broken, makes reading fail in any way but saying so', () => {
	test('bytes of any kind', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void outcome(bytes)));
	});

	test('pages of any paragraphs, whose every word keeps its place', () => {
		fc.assert(
			fc.property(
				fc.array(paragraph, { maxLength: 30 }),
				fc.constantFrom('\n\n', '\n', '\r\n\n\n'),
				(parts, between) => {
					expect(outcome(bytesOf(HEAD + ASKED + parts.join(between)))).toBe('page');
				},
			),
			{ numRuns: 300 },
		);
	});

	test('text of the volumes with any turns in it', () => {
		const turn = fc.constantFrom(
			'Mr. Fell',
			'§ Mr. McFellTo ask the Minister. [7427]',
			'Ann Marsh: No.',
			'197W',
			'The Prime Minister',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(turn, paragraph), { maxLength: 20 }), (parts) => {
				expect(outcome(bytesOf([VOLUME, ...parts].join('\n\n')))).toBe('named-text');
			}),
		);
	});

	test('XML of any tags in any order', () => {
		fc.assert(
			fc.property(fc.array(node, { maxLength: 8 }), (nodes) => {
				expect(outcome(bytesOf(`${XML}${nodes.join('')}</publicwhip>`))).not.toBe('unknown form');
			}),
			{ numRuns: 300 },
		);
	});

	test('JSON of any shape with the fields that mark it', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 3 }), fc.string(), (value, html) => {
				outcome(bytesOf(JSON.stringify({ Overview: value, Items: [value] })));
				outcome(bytesOf(JSON.stringify({ Overview: { Title: 'x' }, Items: [{ Value: html }] })));
				outcome(
					bytesOf(
						JSON.stringify({ results: [{ value: { questionText: html, uin: '1', answerText: value } }] }),
					),
				);
			}),
		);
	});

	test.skipIf(shared === null)('a real file cut anywhere, or with a stretch of it overwritten', () => {
		const whole = readFileSync(
			join(shared ?? '', 'corpus/theyworkforyou/lordswrans/lordswrans2009-10-26a.xml'),
		);
		fc.assert(
			fc.property(fc.nat(whole.length), fc.uint8Array({ maxLength: 20 }), (at, junk) => {
				outcome(whole.subarray(0, at));
				const marred = Uint8Array.from(whole);
				marred.set(junk.subarray(0, marred.length - at), at);
				outcome(marred);
			}),
			{ numRuns: 40 },
		);
	});
});

describe('time is linear in the size, whatever stands in the file', () => {
	test.each<[string, string, string]>([
		['one line of 50 MB', 'unknown form', 'a'.repeat(50_000_000)],
		['figures without an end', 'page', `${HEAD}${ASKED}${'1'.repeat(4_000_000)}`],
		['spaces without an end', 'page', `${HEAD}${ASKED}x${' '.repeat(4_000_000)}y`],
		['brackets without an end', 'page', `${HEAD}${ASKED}${'('.repeat(4_000_000)}`],
		['cells without an end', 'page', `${HEAD}${ASKED}${'Cell\n\n'.repeat(60_000)}`],
		[
			'notes without an end',
			'page',
			`${HEAD}${ASKED}See table:\n\nA\n\n5\n\nB\n\n6\n\n${'1 Note. '.repeat(200_000)}`,
		],
		['questions without an answer', 'page', HEAD + ASKED.repeat(20_000)],
		[
			'turns without an end',
			'one-line',
			`Dues ${'11:00:00 Ann Marsh (North) (Lab) my hon. Friend '.repeat(20_000)}`,
		],
		[
			'names before colons',
			'named-text',
			`6 March 2007 : Column 1W\n${'Ann Tarn: I agree with him.\n'.repeat(10_000)}`,
		],
		['names alone', 'named-text', `HC Deb 9 January 1996 vol 269 cc196-7W\n${'Mr. Fell\n'.repeat(10_000)}`],
		[
			'headings without words',
			'named-text',
			`6 March 2007 : Column 1W\n${'Lamp Repairs\n3.30 pm\n'.repeat(10_000)}`,
		],
		[
			'numbered lines',
			'page',
			`${HEAD}${ASKED}Lamps1.\n\n${Array.from({ length: 20_000 }, (_, index) => `${(index % 9) + 1} of a kind\n\n`).join('')}`,
		],
		[
			'debates inside debates',
			'hansard-api',
			`${'{"Overview":{"Title":"x"},"Items":[{"Value":"<p>y</p>"}],"ChildDebates":['.repeat(4_000)}${']}'.repeat(4_000)}`,
		],
		['tags nested without an end', 'refused', `<publicwhip latest="yes">${'<i>'.repeat(1_000_000)}`],
		['an attribute without an end', 'refused', `${XML}<speech id="${'a'.repeat(2_000_000)}`],
		[
			'marks without an end',
			'twfy-xml',
			`${XML}<speech><p>${'x<sup>1</sup>'.repeat(30_000)}</p></speech></publicwhip>`,
		],
		[
			'rows that span rows',
			'twfy-xml',
			`${XML}<reply><table>${'<tr><td>a</td><td rowspan="90">1</td></tr>'.repeat(5_000)}</table></reply></publicwhip>`,
		],
		['nested arrays', 'refused', `{"Overview":${'['.repeat(1_000_000)}`],
		[
			'nested HTML',
			'hansard-api',
			JSON.stringify({ Overview: {}, Items: [{ Value: `${'<i>'.repeat(100_000)}x` }] }),
		],
	])('%s', (_, expected, text) => {
		expect(outcome(bytesOf(text))).toBe(expected);
	});

	test('entities made of entities are not followed', () => {
		const bomb = `<?xml version="1.0"?><!DOCTYPE publicwhip [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
		const read = readDocument(
			bytesOf(`${bomb}<publicwhip latest="yes"><speech><p>&c;</p></speech></publicwhip>`),
			{ name: 'bomb.xml' },
		);
		expect('skipped' in read ? null : read.text.length).toBeLessThan(40);
	});
});
