import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Standing } from '../../src/corpus/names/name-index.ts';
import { limits } from '../../src/limits.ts';
import { howMuch, nameChoices } from '../../src/present/names.ts';

const nothing: Standing = {
	entityId: 'o:harrier-2',
	kind: 'operation',
	name: 'Operation Harrier 2',
	initialism: null,
	facts: {},
	mentions: 0,
	firstDate: '2008-12-17',
	lastDate: '2008-12-17',
};
const body: Standing = { ...nothing, kind: 'agency', name: 'Coastal Fisheries Board', entityId: 'a:cfb' };

test.each([
	[{ ...nothing, facts: { figure: 4 } }, '4 figures · 2008'],
	[{ ...nothing, facts: { figure: 1, account: 1 } }, '1 figure, 1 statement · 2008'],
	[{ ...body, facts: { figure: 1, role: 3 }, firstDate: '2006-10-24' }, '3 roles, 1 figure · 2006–2008'],
	[{ ...nothing, mentions: 1 }, 'named once · 2008'],
	[{ ...nothing, mentions: 1204, firstDate: null, lastDate: null }, 'named 1,204 times'],
] satisfies [Standing, string][])('how much is on record: %#', (standing, words) => {
	expect(howMuch(standing)).toBe(words);
});

test('a choice says what it is, why it is offered and how much is on record', () => {
	const roles = { ...body, facts: { role: 2 }, initialism: 'CFB' };
	const names = nameChoices([
		{ ...nothing, facts: { figure: 4 }, met: null },
		{ ...roles, met: null },
		{ ...roles, met: { form: 'Fisheries Board', why: 'prefix' } },
		{ ...roles, initialism: null, met: { form: roles.name, why: 'initials' } },
	]).map(({ name }) => name);
	expect(names).toEqual([
		'Operation Harrier 2 · 4 figures · 2008',
		'Coastal Fisheries Board (CFB) · body · 2 roles · 2008',
		'Coastal Fisheries Board (Fisheries Board) · body · 2 roles · 2008',
		'Coastal Fisheries Board · body · 2 roles · 2008',
	]);
});

test('every choice fits, and a long name does not push out how much is on record', () => {
	const long = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
	fc.assert(
		fc.property(long, long, (name, form) => {
			const [choice] = nameChoices([{ ...body, name, facts: { role: 2 }, met: { form, why: 'near' } }]);
			expect(choice?.name.length).toBeLessThanOrEqual(limits.choiceName);
			expect(choice?.name).toMatch(/ · 2 roles · 2008$/);
		}),
	);
});
