import { DESCRIPTION_RULES } from '../../src/extract/definitions/description-rules.ts';
import { readAnswer } from '../support/answer.ts';
import { everyExample } from '../support/rules.ts';

const ASKED = 'To ask the Secretary of State for Lamps if she will make a statement.';

everyExample(DESCRIPTION_RULES, (text) => readAnswer(ASKED, text).of('definition'));
