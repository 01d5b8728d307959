import { expect, test } from 'vitest';
import { derivedIndexes } from '../../../src/corpus/derived-indexes.ts';
import { archiveOf } from '../../../src/corpus/read.ts';
import { EVERYWHERE } from '../../../src/corpus/words/search.ts';
import type { Wanted } from '../../../src/corpus/words/wanted.ts';
import { openWriter } from '../../../src/corpus/writer.ts';
import { extract } from '../../../src/extract/extract.ts';
import { lookUpFiguresAbout } from '../../../src/lookup/tables/about.ts';
import { lookUpFigures } from '../../../src/lookup/words/figures.ts';
import { showFigures } from '../../../src/present/figures.ts';
import { load, page } from '../../corpus/pages.ts';

const writer = openWriter(':memory:', derivedIndexes);
const pages = {
	'first.txt': page(
		'Beavers',
		'Monday 4 March 2002',
		'51001',
		'how many beavers there are.',
		'It is estimated that there were around 400 captive beavers in Wales in 2001.',
	),
	'second.txt': page(
		'Beavers',
		'Tuesday 4 March 2003',
		'51002',
		'how many beavers there are.',
		'There were 520 captive beavers in Wales in 2001. Operation Dewpond led to 12 arrests.',
	),
	'third.txt': page(
		'Otters',
		'Wednesday 5 March 2003',
		'51003',
		'how many otters there are.',
		'Data on the number of otters injured on roads are not collected centrally.',
	),
};
for (const [name, text] of Object.entries(pages)) load(writer, name, text, extract);
const archive = archiveOf(writer.db);

const shown = (about: string) => {
	const answer = lookUpFigures(archive, about);
	const all = lookUpFiguresAbout(archive, about);
	return {
		of: answer?.of.map(({ whole }) => [whole.value, whole.qualifier, whole.source.sittingDate]),
		gaps: answer?.gaps.map(({ gap }) => gap.why),
		message: all && showFigures(all).draft,
	};
};

test('figures of one measure stand side by side, oldest first, and none is preferred', () => {
	const { of, message } = shown('captive beavers');
	expect(of).toEqual([
		[400, 'around', '2002-03-04'],
		[520, null, '2003-03-04'],
	]);
	expect(message?.description).toContain('none is preferred');
	for (const { value } of message?.fields ?? []) expect(value).toMatch(/^> .*captive beavers/m);
});

test('words in quotation marks stand one after another, in the sentence or in what its figures are of', () => {
	const found = (wanted: Wanted) => archive.words.figures(wanted, EVERYWHERE, 10).ids.length;
	const phrase = (...stems: string[]): Wanted => ({ kind: 'phrase', stems });
	const word = (stem: string): Wanted => ({ kind: 'word', stems: [stem] });
	expect(found(phrase('captiv', 'beaver'))).toBe(2);
	expect(found(phrase('beaver', 'captiv'))).toBe(0);
	expect(found({ kind: 'but', wanted: word('beaver'), not: [phrase('beaver', 'captiv')] })).toBe(2);
	expect(found({ kind: 'but', wanted: word('beaver'), not: [phrase('captiv', 'beaver')] })).toBe(0);
	expect(found({ kind: 'any', of: [phrase('520', 'captiv'), phrase('beaver', '520')] })).toBe(1);
});

test('other forms of the words and small slips lead to the same figures', () => {
	const { of } = shown('captive beavers');
	for (const about of ['captive beaver', 'number of captive beavers', 'captive bevaers', 'beavers captive']) {
		expect(shown(about).of).toEqual(of);
	}
});

test('a silence is an answer', () => {
	const { of, gaps, message } = shown('otters injured');
	expect(of).toEqual([]);
	expect(gaps).toEqual(['not collected']);
	expect(message?.description).toContain('what the record says instead');
});

test('no figure that fits gives none that does not', () => {
	expect(lookUpFigures(archive, 'beavers arrested')).toBeNull();
	expect(lookUpFigures(archive, 'badgers')).toBeNull();
	expect(shown('arrests').of).toEqual([[12, null, '2003-03-04']]);
});

test('figures of a document that was taken out are found no longer', () => {
	expect(writer.unload('first.txt')).toBeTruthy();
	expect(shown('captive beavers').of).toEqual([[520, null, '2003-03-04']]);
});
