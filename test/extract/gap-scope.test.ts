import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenWords } from '../../src/extract/gaps/chosen.ts';
import { readAnswer } from '../support/answer.ts';

const ASKED =
	'To ask the Secretary of State for Lamps how much was received from the sale of oil lamps withdrawn from service in each year since 1986.';

test.each([
	[
		'We are not able to provide details of receipts back to 1986.',
		'receipts back to 1986 (how much was received from the sale of oil lamps withdrawn from service in each year)',
	],
	[
		'The data requested are not available.',
		'how much was received from the sale of oil lamps withdrawn from service in each year since 1986',
	],
	['The price of kites is not collected.', 'The price of kites'],
])('what is missing is told with the scope of the question: %s', (answer, about) =>
	expect(readAnswer(ASKED, answer).of('gap')).toMatchObject([{ about }]),
);

/** What is missing, alone, in so many characters. */
function heading(about: string, most: number, title: string | null = null): string {
	return chosenWords({ own: about.split(' '), told: [], asked: [], title }, most);
}

describe('what is missing fits a label', () => {
	test('with its most telling phrases, whole and in their order', () =>
		expect(
			heading(
				'keepers of the lights in the inner bay of Saltby who are currently paid by the Department for the lamps that they lit on the pier',
				90,
			),
		).toBe('keepers of the lights in the inner bay of Saltby who are currently paid for the lamps'));

	test('a denial and the numbers of it stay', () =>
		expect(
			heading(
				'keepers of the lights in the inner bay of Saltby and the outer bay of Kite who were not trained by the board under Operation Kelp 1 and 2',
				90,
			),
		).toMatch(/who were not trained.*Kelp 1 and 2$/));

	test('two that are told together stay together', () =>
		expect(
			heading(
				'the gap in pay between keepers of lamps and keepers of ropes in each of the last five years',
				70,
			),
		).toBe('the gap in pay between keepers of lamps and keepers of ropes'));

	test('phrases with words of the heading go before others', () =>
		expect(
			heading(
				'keepers in Saltby with lamps for boats on ropes under sails near piers and floats at anchor',
				40,
				'Piers and Floats',
			),
		).toMatch(/floats/));

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
			fc.property(words, words, (own, asked) => {
				const chosen = chosenWords({ own, told: own, asked, title: 'Lamps' }, 80)
					.split(/[\s()]+/)
					.filter((one) => one !== '');
				expect([...own, ...asked]).toEqual(expect.arrayContaining(chosen));
			}),
		);
	});
});
