import { expect, test } from 'vitest';
import type { Extent, Source } from '../../src/corpus/archive.ts';
import { type Answer, mentioned, onceEach, type Passage } from '../../src/lookup/answer.ts';

declare const extent: Extent;

const source: Source = {
	document: 'a.txt',
	url: null,
	title: null,
	house: null,
	houseInferred: false,
	volume: null,
	column: null,
	speaker: null,
	office: null,
	sittingDate: null,
	uin: null,
	business: null,
	exchange: null,
	start: 0,
	end: 4,
};

test('an answer without a source does not compile', () => {
	const sourced = (): readonly Answer[] => [
		{ subject: 'Bees', extent, passages: [mentioned({ quote: 'Bees', source })] },
		// @ts-expect-error: words without a source
		{ subject: 'Bees', extent, passages: [{ quote: 'Bees', citations: [], facts: [] }] },
		// @ts-expect-error: no words at all
		{ subject: 'Bees', extent, passages: [] },
		// @ts-expect-error: not saying how much was searched
		{ subject: 'Bees', passages: [mentioned({ quote: 'Bees', source })] },
	];
	expect(sourced).toBeTypeOf('function');
});

test('one stretch of text is one passage, whatever was read of it', () => {
	const passage: Passage = mentioned({ quote: 'Bees', source });
	const later = mentioned({ quote: 'Wasps', source: { ...source, start: 10, end: 15 } });
	expect(onceEach([passage, later, { ...passage }])).toEqual([passage, later]);
});
