import { describe, expect, test } from 'vitest';
import { searched } from '../../src/present/footer.ts';

const extent = {
	documents: 2,
	exchanges: 6,
	firstDate: '1996-07-04',
	lastDate: '2001-03-09',
	dates: ['1996-07-04', '2001-03-09'],
	withoutDate: 0,
	withoutColumn: 0,
	withheld: 0,
	removed: 0,
};

describe('how much was searched', () => {
	test.each([
		['few documents by their dates', extent, '2 documents: 4 July 1996, 9 March 2001'],
		['one document', { ...extent, documents: 1, dates: ['1996-07-04'] }, '1 document: 4 July 1996'],
		[
			'many by the first and the last',
			{ ...extent, documents: 1204, dates: [] },
			'1,204 documents, 4 July 1996 to 9 March 2001',
		],
		[
			'copies without a date',
			{ ...extent, dates: [], firstDate: null, lastDate: null },
			'2 documents, no dates in these copies',
		],
	])('%s', (_, given, expected) => expect(searched(given)).toBe(expected));
});
