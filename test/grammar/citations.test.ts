import { describe } from 'vitest';
import { citationsIn } from '../../src/grammar/citations/cite.ts';
import { AGAIN, FORMS } from '../../src/grammar/citations/forms.ts';
import { PIECES } from '../../src/grammar/citations/piece.ts';
import { everyExample } from '../support/rules.ts';

const WHERE = { sittingDate: '2006-05-15', answers: ['40009'] };

describe('pieces of a citation', () =>
	everyExample(PIECES, (text) => PIECES.flatMap(({ when }) => when(text) ?? [])));

describe('forms of a citation', () => everyExample([...FORMS, ...AGAIN], (text) => citationsIn(text, WHERE)));
