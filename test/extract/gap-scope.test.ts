import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenWords } from '../../src/extract/gaps/chosen.ts';
import { readAnswer } from '../support/answer.ts';

const ASKED =
	'To ask the Secretary of State for Lamps how much was received from the sale of oil lamps withdrawn from service in each year since 1986.';

test.each([
	[
		'We are not able to provide details of receipts back to 1986.',
		'receipts back to 1986 (received from the sale oil lamps withdrawn service year)',
	],
	[
		'The data requested are not available.',
		'received from the sale of oil lamps withdrawn from service year since 1986',
	],
	['The price of kites is not collected.', 'The price of kites'],
])('what is missing is told with the scope of the question: %s', (answer, about) =>
	expect(readAnswer(ASKED, answer).of('gap')).toMatchObject([{ about }]),
);

/** What is missing, alone, in fourteen words at most. */
function heading(about: string, title: string | null = null): string {
	return chosenWords({ own: about.split(' '), told: [], asked: [], question: [], title }, 14);
}

describe('what is missing has at most fourteen words', () => {
	test('which are the most telling of it, in their order', () =>
		expect(
			heading(
				'keepers of the lights in the inner bay of Saltby who are currently paid by the Department for the lamps that they lit on the pier',
			),
		).toBe('keepers of the lights inner bay Saltby currently paid Department lamps lit pier'));

	test('a denial and the numbers of it stay', () =>
		expect(
			heading(
				'keepers of the lights in the inner bay of Saltby and the outer bay of Kite who were not trained by the board under Operation Kelp 1 and 2',
			),
		).toMatch(/not trained.*Kelp 1 and 2$/));

	test('words of the heading go before others', () =>
		expect(
			heading(
				'lamps ropes sails boats oars nets tents drums flags bells masts hooks reels buoys decks piers floats',
				'Piers and Floats',
			),
		).toMatch(/piers floats$/));

	test('and only words that it was made of', () => {
		const word = fc.constantFrom(
			'the',
			'lamps',
			'of',
			'Saltby',
			'were',
			'lit',
			'in',
			'his',
			'how',
			'12',
			'not',
		);
		const words = fc.array(word, { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(words, words, words, (own, asked, question) => {
				const sources = { own, told: own, asked, question, title: 'Lamps' };
				const chosen = chosenWords(sources, 14)
					.split(/[\s();]+/)
					.filter((one) => one !== '');
				expect(chosen.length).toBeLessThanOrEqual(14);
				expect([...own, ...asked, ...question]).toEqual(expect.arrayContaining(chosen));
			}),
		);
	});
});
