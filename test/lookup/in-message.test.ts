import { describe, expect, test } from 'vitest';
import { readMessage } from '../../src/lookup/in-message.ts';
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
]);

describe('citations in a message', () => {
	test.each([
		['see question 40007, please', '40007'],
		['was that (40007)?', '40007'],
		['number 40007', '40007'],
		['HC Deb 4 March 2002 vol 381 c1241W says so', 'HC Deb 4 March 2002 vol 381 c1241W'],
		[
			'[Official Report, 4 March 2002; Vol. 381, c. 1240W.]',
			'Official Report, 4 March 2002; Vol. 381, c. 1240W',
		],
		[
			'the answer of 4 March 2002, Official Report, columns 1241-42W',
			'answer of 4 March 2002, Official Report, columns 1241-42W',
		],
	])('%s', (message, typed) => {
		const [citation, ...others] = readMessage(archive, message).citations;
		expect(others).toEqual([]);
		expect(citation?.typed).toBe(typed);
		expect(citation?.exchanges.map(({ uins }) => uins)).toEqual([['40007']]);
	});

	test.each(['kites cost 40007 pounds', 'on 4 March 2002 we met', 'room HL12'])(
		'%s cites nothing',
		(message) => {
			expect(readMessage(archive, message).citations).toEqual([]);
		},
	);
});
