import { afterAll, expect, test } from 'vitest';
import { meantBy } from '../../../src/lookup/words/misspelt.ts';
import { archiveOfDocuments } from '../../support/archive.ts';

const archive = archiveOfDocuments([
	{
		name: 'moorings.txt',
		url: null,
		text: [
			'Skip to main content',
			'Moorings',
			'Volume 401: debated on Monday 3 March 2003',
			'To ask the Secretary of State for Coasts how many moorings there are in Wales. (61001)',
			'The wardens accommodated 40 barges at the authority’s quays, and accused nobody.',
		].join('\n\n'),
	},
]);
afterAll(() => archive.close());

test.each([
	['morings', 'moorings'],
	['wardins', 'wardens'],
	['acommodatid', 'accommodated'],
	['quais', 'quays'],
	['bagres', 'barges'],
	// Three slips, two of them doubled letters.
	['acomodated', 'accommodated'],
])('%s is %s', (typed, meant) => {
	expect(meantBy(typed, archive.words)?.words).toEqual([meant]);
});

test.each(['wolves', 'badges', 'accuser', 'wharf'])(
	'%s is a word of its own, and put right to nothing',
	(typed) => {
		expect(meantBy(typed, archive.words)).toBeNull();
	},
);

test('what is as near to a word that stands nowhere is not sure', () => {
	expect(meantBy('bharges', archive.words)?.sure).toBe(true);
	expect(meantBy('bardges', archive.words)?.sure).toBe(false);
});
