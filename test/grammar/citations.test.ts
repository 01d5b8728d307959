import { describe, expect, test } from 'vitest';
import { citationsIn } from '../../src/grammar/citations/cite.ts';
import { AGAIN, FORMS } from '../../src/grammar/citations/forms.ts';
import { NATURES } from '../../src/grammar/citations/nature.ts';
import { PIECES } from '../../src/grammar/citations/piece.ts';
import { everyExample } from '../support/rules.ts';

const WHERE = { sittingDate: '2006-05-15', answers: ['40009'] };

describe('pieces of a citation', () =>
	everyExample(PIECES, (text) => PIECES.flatMap(({ when }) => when(text) ?? [])));

describe('forms of a citation', () => everyExample([...FORMS, ...AGAIN], (text) => citationsIn(text, WHERE)));

describe('words before a day of sitting', () => {
	test.each(Object.entries(NATURES))('%s', (word, sentence) => {
		expect(sentence).toContain(word);
		expect(citationsIn(sentence, WHERE).map(({ cites }) => cites.date)).toEqual(['2006-05-09']);
	});
});
