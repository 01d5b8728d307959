import { describe, expect, test } from 'vitest';
import { findQuestions, lookUpQuestion, readQuestionQuery } from '../../src/lookup/question.ts';
import { archiveOfDocuments } from '../support/archive.ts';

const archive = archiveOfDocuments([
	{
		name: 'kites.txt',
		text: `HC Deb 4 March 2002 vol 381 cc1240-2W
Mr. Fell

To ask the Secretary of State for Tides how many kites were flown in Saltby. [40007]

Ms Rook

There were 31 kites flown in Saltby in 2001.
`,
	},
	{
		name: 'later.txt',
		text: `HC Deb 11 March 2002 vol 381 c19W
Mr. Fell

To ask the Secretary of State for Tides what has changed. [40008]

Ms Rook

I refer the hon. Member to the answer of 4 March 2002, Official Report, columns 1241-42W.
`,
	},
]);

function found(typed: string): readonly (string | undefined)[] {
	const citation = readQuestionQuery(typed);
	return citation === null ? [] : findQuestions(archive, citation).map(({ uins }) => uins[0]);
}

describe('a column inside a printed range', () => {
	test.each([
		'HC Deb 4 March 2002 vol 381 c1240W',
		'HC Deb 4 March 2002 vol 381 c1241W',
		'4 March 2002, Official Report, column 1242W',
		'4 March 2002 cols 1241-42W',
		'Vol. 381, c. 1241W',
	])('%s', (typed) => expect(found(typed)).toEqual(['40007']));

	test.each([
		'4 March 2002 c1243W',
		'4 March 2002 c1241',
		'5 March 2002 c1241W',
		'HL Deb 4 March 2002 c1241W',
	])('%s is another place', (typed) => expect(found(typed)).toEqual([]));

	test('a reference to it is followed, and back', () => {
		const [kites] = archive.exchangesByUin('40007');
		const [later] = archive.exchangesByUin('40008');
		expect(lookUpQuestion(archive, later?.id ?? '')?.cites.map(({ resolved }) => resolved)).toEqual([
			kites?.id,
		]);
		expect(lookUpQuestion(archive, kites?.id ?? '')?.citedBy.map(({ source }) => source.uin)).toEqual([
			'40008',
		]);
	});
});
