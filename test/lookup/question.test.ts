import { describe, expect, test } from 'vitest';
import { readQuestionQuery } from '../../src/lookup/question.ts';

const place = { house: null, date: null, volume: null, column: null, uin: null };

describe('a question by its number or by where it stands', () => {
	test.each([
		['12345', { ...place, uin: '12345' }],
		['(12345)', { ...place, uin: '12345' }],
		['[HL1236]', { ...place, uin: 'HL1236' }],
		['hl 1236', { ...place, uin: 'HL1236' }],
		['question 12345', { ...place, uin: '12345' }],
		['UIN 12345', { ...place, uin: '12345' }],
		['3 May 1998 col 75W', { ...place, date: '1998-05-03', column: '75W' }],
		['3 May 1998, Official Report, column 75W', { ...place, date: '1998-05-03', column: '75W' }],
		['3 May 1998, c75W', { ...place, date: '1998-05-03', column: '75W' }],
		['HC Deb 17 Dec 1998 vol 322', { ...place, house: 'Commons', date: '1998-12-17', volume: '322' }],
		[
			'HL Deb 21 July 1995, vol 566, col WA61',
			{ ...place, house: 'Lords', date: '1995-07-21', volume: '566', column: 'WA61' },
		],
		['Vol. 322, c. 1682W', { ...place, volume: '322', column: '1682W' }],
		['03/05/1998', { ...place, date: '1998-05-03' }],
		['1998-05-03', { ...place, date: '1998-05-03' }],
		[
			'https://hansard.parliament.uk/Lords/1998-05-03/debates/98050300001/Bees',
			{ ...place, house: 'Lords', date: '1998-05-03' },
		],
	])('%s', (typed, expected) => expect(readQuestionQuery(typed)).toEqual(expected));

	test.each(['', 'bees', 'col 75W', '31 February 1998', 'vol 322', '💡'])('%s is neither', (typed) => {
		expect(readQuestionQuery(typed)).toBeNull();
	});
});
