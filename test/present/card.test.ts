import { expect, test } from 'vitest';
import { cut } from '../../src/present/card.ts';

const draft = {
	title: 'Figures: lamps',
	url: null,
	colour: 0,
	description: 'Figures in answers that have these words: read each sentence for what it counts.',
	footer: '2 documents',
};
const tall = { name: 'Lamps lit', value: Array.from({ length: 30 }, (_, at) => `Line ${at}`).join('\n') };
const short = { name: 'Lamps sold', value: 'Twelve.' };
const names = (embed: { fields?: readonly { name: string }[] } | undefined) =>
	(embed?.fields ?? []).map(({ name }) => name);

test('what the words of a card only lead up to is seen first, however tall', () => {
	const { card, more } = cut({ ...draft, leadsUp: true, fields: [tall, short] });
	expect(names(card)).toEqual(['Lamps lit']);
	expect(names(more[0])).toEqual(['Lamps sold']);
});

test('what is too tall to stand beside an answer is behind More', () => {
	const { card, more } = cut({ ...draft, description: 'There are 14 lamps.', fields: [tall] });
	expect(names(card)).toEqual([]);
	expect(names(more[0])).toEqual(['Lamps lit']);
});
