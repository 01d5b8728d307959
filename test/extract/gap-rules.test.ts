import { describe } from 'vitest';
import { GAP_RULES } from '../../src/extract/gaps/rules.ts';
import { readAnswer } from '../support/answer.ts';
import { everyExample } from '../support/rules.ts';

const ASKED =
	'To ask the Secretary of State for Lamps what lamps cost in Saltby; and if he will make a statement.';

describe('why something is not known', () =>
	everyExample(GAP_RULES, (text) => readAnswer(ASKED, text).of('gap')));
