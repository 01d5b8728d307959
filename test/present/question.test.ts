import { expect, test } from 'vitest';
import { COLUMNS, heightOf } from '../../src/present/height.ts';
import { archiveOfDocuments } from '../support/archive.ts';
import { reply, said } from '../support/turning.ts';

const SENTENCE =
	'The wardens of the northern estuaries inspected each of the forty moorings twice in that year.';
const page = (question: string, answer: string) =>
	archiveOfDocuments([
		{
			name: 'moorings.txt',
			url: null,
			text: [
				'Skip to main content',
				'Moorings',
				'Volume 401: debated on Monday 3 March 2003',
				`${question} (61001)`,
				answer,
			].join('\n\n'),
		},
	]);

test('a long question with a long answer is seen in fourteen lines, and both say how much is left out', () => {
	const question = `To ask the Secretary of State for Coasts ${'how many moorings were inspected in each estuary, '.repeat(6)}and why.`;
	const archive = page(question, SENTENCE.repeat(12).replaceAll('.The', '. The'));
	const { message } = reply('/question 61001', archive);
	const [card] = message.embeds;
	if (card === undefined) throw new Error('no card');
	expect(heightOf(card, COLUMNS.desktop)).toBeLessThanOrEqual(14);
	expect(card.description).toMatch(
		/\*\*Asked\*\* of the Secretary of State for Coasts · \*\d+ more words behind More\*\n> how many moorings/,
	);
	expect(card.description).toMatch(/\*\*Answered\*\*.* · \*\d+ more words behind More\*\n> The wardens/);
	expect(said(message, archive)).toContain('and why.');
	archive.close();
});

test('what is not known stands on the card in its own words with what follows them, told once', () => {
	const silence = 'The number of moorings in the southern estuaries is not collected centrally.';
	const next = 'The wardens do count those that they inspect.';
	const question = 'To ask the Secretary of State for Coasts how many moorings there are.';
	const cardOf = (answer: string) => {
		const archive = page(question, answer);
		const card = reply('/question 61001', archive).message.embeds[0]?.description ?? '';
		archive.close();
		return card;
	};
	const near = cardOf(`${silence} ${next} ${SENTENCE}`);
	expect(near.split(silence)).toHaveLength(2);
	expect(near).not.toContain('Not known');
	const far = cardOf(`${`${SENTENCE} `.repeat(8)}${silence} ${next}`);
	expect(far).toContain(`**Not known, in its own words**\n> ${silence} ${next}`);
});

test('words that the line over an answer tells as well leave room for the answer', () => {
	const archive = page(
		'To ask the Secretary of State for Coasts how many moorings there are.',
		`I have been asked to reply.\n\n${SENTENCE} ${SENTENCE}`,
	);
	const { message } = reply('/question 61001', archive);
	expect(message.embeds[0]?.description).toMatch(/Asked to reply.*\n> The wardens/);
	expect(said(message, archive)).toContain('I have been asked to reply.');
	archive.close();
});
