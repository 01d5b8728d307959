import { describe, expect, test } from 'vitest';
import { GAP_RULES } from '../../src/extract/gaps/rules.ts';
import { COLLECT, DENIALS, ESTIMATE, HOLD, LINKS, TELL_APART } from '../../src/extract/gaps/words.ts';
import { readAnswer } from '../support/answer.ts';
import { everyExample } from '../support/rules.ts';

const ASKED =
	'To ask the Secretary of State for Lamps what lamps cost in Saltby; and if he will make a statement.';

describe('why something is not known', () =>
	everyExample(GAP_RULES, (text) => readAnswer(ASKED, text).of('gap')));

describe('words of a gap', () => {
	test.each([DENIALS, LINKS, COLLECT, HOLD, TELL_APART, ESTIMATE].flatMap((list) => Object.entries(list)))(
		'%s',
		(word, sentence) => {
			expect(sentence).toContain(word);
			expect(readAnswer(ASKED, sentence).of('gap')).toHaveLength(1);
		},
	);
});
