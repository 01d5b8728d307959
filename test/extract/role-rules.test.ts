import { describe, expect, test } from 'vitest';
import { ROLE_RULES } from '../../src/extract/roles/rules.ts';
import {
	BEGINNINGS,
	BODIES_IN_GENERAL,
	BY_OFFICE,
	BY_THE_WAY,
	DEEDS_OF_LETTERS,
	DEEDS_OF_PROGRAMMES,
	DONE_TO,
	IN_OFFICE,
	OFFICES,
} from '../../src/extract/roles/words.ts';
import { readAnswer } from '../support/answer.ts';
import { everyExample } from '../support/rules.ts';

const ASKED = 'To ask the Secretary of State for Lamps if she will make a statement.';

everyExample(ROLE_RULES, (text) => readAnswer(ASKED, text).of('role'));

const entries = (list: Readonly<Record<string, string>>) => Object.entries(list);

describe('words that make no role', () => {
	test.each([...entries(BY_THE_WAY), ...entries(DONE_TO)])('%s', (_word, sentence) => {
		expect(readAnswer(ASKED, sentence).of('role')).toEqual([]);
	});
});

describe('words that make a role', () => {
	test.each([...entries(IN_OFFICE), ...entries(OFFICES), ...entries(BEGINNINGS), ...entries(BY_OFFICE)])(
		'%s',
		(_word, sentence) => {
			const [role] = readAnswer(ASKED, sentence).of('role');
			expect(role?.subject.name).toBe('Kelp Council');
		},
	);
});

describe('bodies of which there are many, and letters that act', () => {
	test.each([...entries(BODIES_IN_GENERAL), ...entries(DEEDS_OF_LETTERS), ...entries(DEEDS_OF_PROGRAMMES)])(
		'%s',
		(_word, sentence) => {
			expect(readAnswer(ASKED, sentence).of('role')).toHaveLength(1);
		},
	);
	test('what they do by the way gives none', () => {
		expect(readAnswer(ASKED, 'Local authorities use some lamps. Keepers burn QZK.').of('role')).toEqual([]);
	});
});

describe('words that stand for a body', () => {
	test('the Department is the one that the question is put to by name', () => {
		const asked = 'To ask the Minister of State, Department for Lamps what lamps there are.';
		const [role] = readAnswer(asked, 'The Department inspects all lamps.').of('role');
		expect(role?.subject).toMatchObject({ name: 'Department for Lamps', basis: 'department' });
	});
	test('the end of a name stands for the whole of it', () => {
		const roles = readAnswer(
			ASKED,
			'The Oil and Lamps National Programme Board was set up in May. The first objective of the Programme Board is to find oil.',
		).of('role');
		expect(roles.map(({ subject }) => subject.name)).toEqual(
			Array(2).fill('Oil and Lamps National Programme Board'),
		);
	});
	test('a report that a body published concludes for itself', () => {
		const roles = readAnswer(
			ASKED,
			'The Kelp Council published a report. It concluded that lamps are dear.',
		).of('role');
		expect(roles.map(({ role }) => role)).toEqual(['published a report']);
	});
});
