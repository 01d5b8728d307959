import { describe, expect, test } from 'vitest';
import { APPOSITION_RULES } from '../../src/extract/definitions/apposition-rules.ts';
import { ASIDE_RULES } from '../../src/extract/definitions/aside-rules.ts';
import { BODY_OFFICE_RULES } from '../../src/extract/definitions/body-office-rules.ts';
import { BODY_RULES, BODY_TITLE_RULES } from '../../src/extract/definitions/body-rules.ts';
import { BRACKET_RULES } from '../../src/extract/definitions/bracket-rules.ts';
import { BROUGHT_IN_RULES } from '../../src/extract/definitions/brought-in-rules.ts';
import { CONDITION_RULES } from '../../src/extract/definitions/condition-rules.ts';
import { COPULA_RULES } from '../../src/extract/definitions/copula-rules.ts';
import { DEFINING_RULES, DEFINITION_RULES } from '../../src/extract/definitions/definition-rules.ts';
import { DESCRIPTION_RULES } from '../../src/extract/definitions/description-rules.ts';
import { GLOSS_RULES } from '../../src/extract/definitions/gloss-rules.ts';
import { INSTRUMENTS } from '../../src/extract/definitions/instruments.ts';
import { LINK_RULES } from '../../src/extract/definitions/link-rules.ts';
import { NOTE_RULES } from '../../src/extract/definitions/note-rules.ts';
import { REFUSAL_RULES } from '../../src/extract/definitions/refusal-rules.ts';
import { RELATIVE_RULES } from '../../src/extract/definitions/relative-rules.ts';
import { FIGURES_OF_RULES, SIDE_RULES } from '../../src/extract/definitions/side-rules.ts';
import { SPOKEN, THING_RULES } from '../../src/extract/definitions/thing-rules.ts';
import { ANSWERED, GENERAL, PEOPLE, PLAIN, STANDING } from '../../src/extract/definitions/words.ts';
import { readSpeech } from '../support/answer.ts';
import { readLines } from '../support/blocks.ts';
import { everyExample } from '../support/rules.ts';

const ASKED =
	'To ask the Secretary of State for Lamps what the law of lamp vouchers, night boats, children, keepers and bodies is in each kelp year.';
const read = (text: string) => readLines('definition', ASKED, text);

everyExample(REFUSAL_RULES, read);
everyExample(GLOSS_RULES, read);
everyExample(APPOSITION_RULES, read);
everyExample(ASIDE_RULES, read);
everyExample(BODY_RULES, read);
everyExample(BODY_OFFICE_RULES, read);
everyExample(BODY_TITLE_RULES, read);
everyExample(BRACKET_RULES, read);
everyExample(NOTE_RULES, read);
everyExample(BROUGHT_IN_RULES, read);
everyExample(CONDITION_RULES, read);
everyExample(COPULA_RULES, read);
everyExample(RELATIVE_RULES, read);
everyExample(DEFINING_RULES, read);
everyExample(DEFINITION_RULES, read);
everyExample(DESCRIPTION_RULES, read);
everyExample(LINK_RULES, read);
everyExample(SIDE_RULES, read);
everyExample(FIGURES_OF_RULES, read);
everyExample(THING_RULES, read);

describe('what is only argued in debate', () => {
	const argued = [LINK_RULES, SIDE_RULES, BODY_RULES, THING_RULES]
		.flat()
		.filter(({ unless = [] }) => unless.some(({ why }) => why === SPOKEN.why));
	test.each(argued.map(({ id, reads }) => [id, reads] as const))('%s', (id, reads) => {
		const rules = readSpeech(...reads.map(({ text }) => text))
			.of('definition')
			.map(({ rule }) => rule);
		expect(rules).not.toContain(id);
	});
});

describe('things whose doing is told', () => {
	test.each(Object.entries(INSTRUMENTS))('%s', (_word, sentence) => {
		expect(read(sentence).map(({ nature }) => nature)).toEqual(['description']);
	});
});

describe('words that tell of no term', () => {
	test.each([GENERAL, PEOPLE, ANSWERED, STANDING, PLAIN].flatMap((list) => Object.entries<string>(list)))(
		'%s',
		(_word, sentence) => {
			expect(read(sentence)).toEqual([]);
		},
	);
});

test('a back-reference keeps the sentence that names what it stands for', () => {
	const [first, second] = read('The Kelp Relief Fund began in May. The fund pays for oil.');
	expect([first?.term, second]).toEqual(['Kelp Relief Fund', undefined]);
	expect(first?.naming).not.toBeNull();
});

test('an Act is named again by its year', () => {
	const found = read(
		'The Bays and Harbours Act 1902 gives powers to towns. The 1902 Act allows keepers to close a bay.',
	);
	expect(found.map(({ term }) => term)).toEqual(Array(2).fill('Bays and Harbours Act 1902'));
});

test('notes under a heading of their own are of what it says', () => {
	const found = read('Night boat takings:\n(1) This covers all bays; it excludes rafts.');
	expect(found.map(({ term }) => term)).toEqual(['Night boat takings']);
});
