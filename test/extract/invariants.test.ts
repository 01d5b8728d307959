import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from '../support/answer.ts';

/** Pieces that have broken a reader before, or might: names with marks in them, brackets, numbers of every kind. */
const PIECE = fc.constantFrom(
	'Operation Harrier’s Reach',
	"Operation Harrier's Reach",
	'Operation (Larkspur)',
	'Operation Teasel 2',
	'operation KESTREL',
	'Operations A+B, C* and D?',
	'the Coastal Orchid Agency (COA)',
	'COA',
	'It',
	'The operation',
	'This dedicated centre',
	'Project [X]',
	'the Poppy-Seed project',
	'12 of the 40',
	'£1.2 million',
	'between 3 and 9 per cent.',
	'in 2004-05;',
	'were arrested',
	'is not held centrally',
	'is defined as',
	'“Theft” shall mean',
	'which states that:',
	'column 75W',
	'(1)',
	'$1',
	'\\',
	'((',
	'“',
	'’',
	'—',
	'1,2,3',
	'007',
	'1e9',
	'٣',
	'\u{1F600}',
	'of',
	'and',
	'no arrests',
	'Of the 12',
	'question 12345',
	'\u00a0',
	'.',
	'?',
	':',
	';',
	',',
);
const paragraph = fc
	.array(fc.oneof({ weight: 5, arbitrary: PIECE }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) }), {
		minLength: 1,
		maxLength: 18,
	})
	.map((pieces) => pieces.join(' '));

test('whatever the page says, every span is within its text and every printed value is its slice', () => {
	fc.assert(
		fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
			const read = readPage([
				'Made-up Business',
				['To ask the Secretary of State what Operation Teasel 2 found. (100001)', ...paragraphs],
			]);
			for (const fact of read.facts) {
				expect(fact.start).toBeGreaterThanOrEqual(0);
				expect(fact.end).toBeGreaterThan(fact.start);
				expect(fact.end).toBeLessThanOrEqual(read.text.length);
				if (fact.kind === 'figure')
					expect(read.text.slice(fact.valueAt.start, fact.valueAt.end)).toContain(fact.valueText);
				if (fact.kind === 'role') expect(read.text.slice(fact.start, fact.end)).toContain(fact.role);
				if (fact.kind === 'account')
					for (const party of fact.parties) expect(read.text.slice(fact.start, fact.end)).toContain(party);
			}
			for (const mention of read.mentions) expect(mention.end).toBeLessThanOrEqual(read.text.length);
		}),
		{ numRuns: 400 },
	);
});

test('a paragraph without an end gives names and no facts: nobody could quote it', () => {
	const read = readPage([
		'Made-up Business',
		['To ask. (100001)', 'Operation Larkspur Agency of the (ABC) and 12 people were '.repeat(2000)],
	]);
	expect(read.facts).toEqual([]);
	expect(read.mentions.length).toBeGreaterThan(0);
});
