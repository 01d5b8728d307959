import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/hansard/read.ts';
import { shared } from '../support/shared.ts';

/** Value, unit, measure, period of each figure that the smallest documents of a kind of fault must give. */
const RIGHT: Readonly<Record<string, readonly (readonly [number, string | null, RegExp, RegExp | null])[]>> =
	{
		F1: [
			[16, null, /lamp fires/, /2004-05/],
			[65, null, /lamp fires/, /2005-06/],
			[116, null, /lamp fires/, /2006-07/],
		],
		F2: [
			[16, null, /lamp fires/, /2004-5/],
			[65, null, /lamp fires/, /2003\/4/],
		],
		F3: [[180, null, /averted/, /2005/]],
		F4: [],
		F5: [],
		F6: [],
		F7: [],
		F8: [
			[12, 'per cent', /lamps risen by/, /2005/],
			[4512, null, /lamps/, /2005/],
		],
		F9: [
			[6, 'grams', /lamp oil/, /1995/],
			[12.4, 'kg', /wick/, /1995/],
		],
		F10: [[38, null, /inspections/, null]],
		F11: [],
		F12: [],
	};

describe.skipIf(shared === null)('the smallest document of each kind of fault met', () => {
	const folder = join(shared ?? '', 'cases');
	const files = shared === null ? [] : readdirSync(folder);
	test.each(Object.entries(RIGHT))('%s', (code, right) => {
		const name = files.find((file) => file.startsWith(`${code}-`)) ?? '';
		const url =
			code === 'F11'
				? 'https://hansard.parliament.uk/Commons/1979-01-30/debates/ab71ef93-0000-0000-0000-e5ebd4772710/WrittenAnswers'
				: null;
		const document = readDocument(readFileSync(join(folder, name)), { name, url, house: null, date: null });
		if ('skipped' in document) throw new Error(document.note);
		const facts = document.sections.flatMap((section) => extract(document.text, section).facts);
		const figures = facts.filter((fact) => fact.kind === 'figure');
		expect(figures.map(({ value, unit }) => [value, unit])).toEqual(
			right.map(([value, unit]) => [value, unit]),
		);
		figures.forEach(({ measure, period }, index) => {
			const [, , counted, when] = right[index] ?? [];
			expect(measure).toMatch(counted ?? '');
			if (when !== null && when !== undefined) expect(period).toMatch(when);
		});
		expect(facts.filter((fact) => fact.kind === 'account' && fact.aspect === 'led by')).toEqual([]);
	});
});
