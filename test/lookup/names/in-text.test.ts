import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openNameIndex } from '../../../src/corpus/names/open.ts';
import { namesInText } from '../../../src/lookup/names/in-text.ts';
import { archiveOfNames, named } from '../../support/named.ts';

const index = openNameIndex(
	archiveOfNames([
		named('operation', 'Operation Kestrel'),
		named('operation', 'Operation Kestrel 2'),
		named('agency', 'Coastal Fisheries Board', ['CFB', 'initialism']),
		named('agency', 'World Harbour Office', ['WHO', 'initialism']),
		named('agency', 'Wreck Advisory Service', ['WAS', 'initials']),
		named('term', 'wrecking'),
		named('term', 'wrecking of vessels'),
	]),
);
const found = (text: string) =>
	namesInText(index, text).map(({ words, match }) => `${words} = ${match.name}`);

test('names are found as they stand, the longest at each place', () => {
	expect(
		found(
			'The Coastal Fisheries Board (CFB) led Operation Kestrel 2, not Kestrel. Wrecking of vessels, wrecking at large.',
		),
	).toEqual([
		'Coastal Fisheries Board = Coastal Fisheries Board',
		'CFB = Coastal Fisheries Board',
		'Operation Kestrel 2 = Operation Kestrel 2',
		'Kestrel = Operation Kestrel',
		'Wrecking of vessels = wrecking of vessels',
		'wrecking = wrecking',
	]);
});

test.each([
	['who was there?', 'a common word is no initialism'],
	['WAS', 'letters that nothing prints name nobody in somebody’s words'],
	['a kestrel flew over', 'a bird is no operation'],
	['Kestral', 'nothing misspelt is guessed at'],
	['They met the Coastal. Fisheries Board members left.', 'a name does not run over the end of a sentence'],
	['', 'nothing'],
])('%j holds no name: %s', (text) => {
	expect(found(text)).toEqual([]);
});

test('every name found is a slice of the text, and none lies over another', () => {
	const pieces = fc.constantFrom(
		'CFB',
		'Operation',
		'Kestrel',
		'2',
		'the',
		'wrecking',
		'of',
		'vessels',
		'.',
		'💥',
		'\n',
		'WHO',
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
			const text = parts.join(' ');
			let last = 0;
			for (const { start, end, words } of namesInText(index, text)) {
				expect(text.slice(start, end)).toBe(words);
				expect(start).toBeGreaterThanOrEqual(last);
				last = end;
			}
		}),
	);
});
