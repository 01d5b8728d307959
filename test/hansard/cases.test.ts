import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../src/errors.ts';
import { readDocument } from '../../src/hansard/read.ts';
import { brokenPlace, contributionsOf } from '../support/reading.ts';
import { shared } from '../support/shared.ts';

const folder = join(shared ?? '', 'cases');

/** The address that a case is loaded with, out of the table beside the cases. */
function addressOf(code: string): string | null {
	const rows = readFileSync(join(folder, 'INDEX.tsv'), 'utf8').split('\n');
	return (
		rows
			.map((row) => row.split('\t'))
			.find(([first]) => first === code)
			?.at(3) || null
	);
}

/** What a case comes to: of each exchange its numbers, who asks, who answers and how many words; of speeches, whose they are. */
function comesTo(code: string): readonly string[] | string {
	const name = readdirSync(folder).find(
		(file) => file.startsWith(`${code}-`) || (code === 'R15' && file.startsWith('westminster')),
	);
	if (name === undefined) return 'no such case';
	try {
		const document = readDocument(readFileSync(join(folder, name)), { name, url: addressOf(code) });
		if ('skipped' in document) return document.note;
		expect(brokenPlace(document)).toBeNull();
		const words = (span: { start: number; end: number }) => document.text.slice(span.start, span.end);
		return document.sections.flatMap((section) => {
			const place = [section.house, section.sittingDate, section.column, section.business].join(' ');
			const exchanges = section.exchanges.map(
				({ uins, questions, answer, withdrawn }) =>
					`${place}: ${uins.join()} ${questions[0]?.speaker} → ${answer?.speaker} (${answer?.kind}) ${
						/\d+/.exec(answer ? words(answer).replace(/\[.*?\]|\b\d{4}\b/g, '') : '')?.[0] ?? ''
					}${withdrawn ? ', withdrawn' : ''}`,
			);
			const speeches = section.contributions.map(
				(part) => `${place}: ${part.speaker}, ${words(part).length}`,
			);
			return [...exchanges, ...speeches];
		});
	} catch (error) {
		if (error instanceof DocumentError) return error.reason;
		throw error;
	}
}

/** By whom a case's words are said, in order. */
function speakers(code: string): readonly (string | null)[] {
	const name = readdirSync(folder).find((file) => file.startsWith(`${code}-`)) ?? '';
	const document = readDocument(readFileSync(join(folder, name)), { name, url: addressOf(code) });
	if ('skipped' in document) return [];
	return contributionsOf(document)
		.toSorted((a, b) => a.start - b.start)
		.map(({ speaker }) => speaker);
}

describe.skipIf(shared === null)('documents that were once read wrongly', () => {
	const written = (day: string, column: string | null) => `Commons ${day} ${column ?? ''} written answers`;
	test.each<[string, readonly string[] | string]>([
		[
			'R1',
			[
				`${written('2006-05-22', '1514W')}: 70318 Norman Hill → Mr. Bell (answer) 412`,
				`${written('2006-05-22', '1514W')}: 158747 Ann Marsh → Mr. Fell (answer) `,
			],
		],
		[
			'R2',
			[
				`${written('2003-06-12', '983-85W')}: 118533 Mr. Bell → Ann Marsh (answer) 412`,
				`${written('2003-06-12', '983-85W')}: 118534 Tom Fell → Ann Marsh (answer) 9`,
			],
		],
		[
			'R4',
			[
				`${written('2010-07-01', '601W')}: 5002 Ann Marsh → Mr Blunt (answer) 77`,
				`${written('2010-07-01', '601W')}: 5003 Mr Bell → Norman Hill (answer) 31`,
			],
		],
		[
			'R5',
			[
				'Commons 2011-07-19 785 oral answers: 66858 Mr Pike (Coal Bay) (Con) → Mr Tom Fell (answer) ',
				'Commons 2011-07-19 785 oral answers: 66880 Ann Marsh (Coal Bay) (Con) → Mr Fell (answer) 14',
				'Commons 2011-07-19 785 oral answers: 66881 Bill Dale (Hill End) (Lab) → Mr Fell (answer) ',
			],
		],
		[
			'R6',
			['Commons 2013-07-01 7MC written corrections: 157871 Ann Marsh → Mr Fell (correction) 214, withdrawn'],
		],
		[
			'R7',
			[
				'Commons 2020-11-09  oral answers: 908389 null → null (answer) 412',
				'Commons 2020-11-09  oral answers: null, 110',
				'Commons 2020-11-09  oral answers: null, 51',
				'Commons 2020-11-09  oral answers: 908393 null → null (answer) 60',
			],
		],
		['R8', ['Commons 1992-01-28  written answers:  null → null (answer) 62']],
		[
			'R9',
			[
				`${written('1979-01-30', null)}:  null → null (answer) 412`,
				`${written('1979-01-30', null)}:  null → null (answer) 9`,
			],
		],
		['R12', [`${written('1995-04-19', '131W')}: 18921,18925 Mr. Fell → Mr. Marsh (answer) 412`]],
		[
			'R13',
			[
				`${written('2018-09-26', null)}:  Ann Marsh → Tom Fell (answer) 412`,
				`${written('2018-09-27', null)}:  Bill Dale → Tom Fell (answer) 9`,
			],
		],
		['R14', 'it is a record of the Scottish Parliament, not of the UK Parliament'],
		['R15', ['Commons 2009-10-28 71WH debate: Ann Marsh, 33']],
		['R16', [`${written('2011-07-19', '773W')}: 67391 Mr Fell → Ann Marsh (answer) 412`]],
		['R17', [`${written('2007-10-25', '452W')}: 160765,160766 Mr. Fell → Mr. Marsh (answer) `]],
		[
			'R18',
			[
				`${written('2007-10-25', '452W')}: 150888 Mr. Fell → Jim Marsh (answer) 23`,
				`${written('2007-10-25', '452W')}: 158747 Ann Dale → Mr. Bell (answer) `,
			],
		],
		['R19', ['Lords 2011-06-06  written answers: HL9224 null → Earl Marsh (answer) 412']],
		['R20', ['Commons 1984-12-05  written answers:  Mr. Bell → Mr. Marsh (answer) 412']],
		['A1', [`${written('2007-03-19', null)}: 127001,127002 Ann Marsh → Tom Fell (answer) 412`]],
		['A2', ['Commons 2019-03-19  public bill committee: Ann Marsh (Coal Bay) (Lab), 26']],
	])('%s', (code, expected) => {
		expect(comesTo(code)).toEqual(expected);
	});

	test('R3 gives nobody’s words to the speaker before', () => {
		expect(speakers('R3')).toEqual([
			'Mr. Fell',
			'Mr. Tom Marsh',
			'Madam Deputy Speaker',
			'Ann Dale',
			'Several hon. Members',
			'Mr. Marsh',
		]);
	});

	test('R10 names everybody, and R11 its answer without a name', () => {
		expect(speakers('R10')).toEqual(['Mr. Tom Fell (Coal Bay)', 'Mr. John Dale', 'Mr. Fell']);
		expect(comesTo('R11').at(0)).toBe('Lords 1949-07-21 WA384-86 written answers:  null → null (answer) 412');
	});
});
