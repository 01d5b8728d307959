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

describe('names in a message', () => {
	const named = archiveOfDocuments([
		{
			name: 'tides.txt',
			text: `HC Deb 5 March 2002 vol 381 cc1300-1W
Mr. Fell

To ask the Secretary of State for Tides what the UK Tidal Register (UKTR) is for. [40008]

Ms Rook

The United Kingdom Tidal Register (UKTR) is responsible for the list of tides. Operation Two Herons led to 14 arrests. Operation Herons led to 3.
`,
		},
	]);
	const met = (message: string) => readMessage(named, message).names.map(({ typed }) => typed);

	// Looked for from the first word on, and no further than any name begins so: the key of a longer one may begin otherwise.
	test.each([
		['did the United Kingdom Tidal Register say so?', ['United Kingdom Tidal Register']],
		['the UK tidal register', ['UK tidal register']],
		['see the Operation Two Herons file', ['Operation Two Herons']],
		['Operation Herons, and no other operation', ['Operation Herons']],
		['the operation: two registers of the united kingdom', []],
	])('%s', (message, names) => {
		expect(met(message).map((typed) => typed.replace(/^the /i, ''))).toEqual(names);
	});
});
