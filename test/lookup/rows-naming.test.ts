import { afterAll, expect, test } from 'vitest';
import { archiveOfDocuments } from '../support/archive.ts';
import { answerWith } from '../support/tables.ts';
import { reply, said } from '../support/turning.ts';

const archive = archiveOfDocuments([
	{
		name: 'answers2011-03-01a.xml',
		url: null,
		text: answerWith({
			question: 'To ask the Secretary of State for Transport how many staff each body on the coast had.',
			above: [
				'The Harbour Inspectorate is responsible for moorings. Operation Gannet closed three harbours.',
				'Staff of bodies on the coast, and those sent to operations, are set out in the following table.',
			],
			rows: [
				['*Body or operation*', '*2008*', '*2009*', '*2010*'],
				['Harbour Inspectorate', '412', '398', '377'],
				['Lights Office', '55', '61', '64'],
				['Operation Gannet', '12', '19', '23'],
			],
		}),
	},
]);
afterAll(() => archive.close());

test('the row of a table that names a body is told whole, under its heads, and no other row', () => {
	const words = said(reply('/agency harbour inspectorate', archive).message, archive);
	expect(words).toMatch(/2008 2009 2010\nHarbour +412 +398 +377/);
	expect(words).toContain('Shown: 1 of the table’s 3 rows.');
	expect(words).not.toContain('61');
});

test('so is that of an operation, once and not cell by cell', () => {
	const words = said(reply('/operation gannet', archive).message, archive);
	expect(words).toMatch(/2008 2009 2010\nOperation Gannet +12 +19 +23/);
	expect(words.match(/\b19\b/g)).toHaveLength(1);
});
