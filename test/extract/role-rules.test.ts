import { describe, expect, test } from 'vitest';
import { ROLE_RULES } from '../../src/extract/roles/rules.ts';
import {
	BEGINNINGS,
	BY_OFFICE,
	BY_THE_WAY,
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
