import { expect, test } from 'vitest';
import { exportLines } from '../../src/corpus/export.ts';
import { withholdFact } from '../../src/corpus/taking-back.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { extract } from '../../src/extract/extract.ts';
import { answerWith } from '../support/tables.ts';
import { load } from './pages.ts';

const XML = answerWith({
	above: ['The dues paid at each harbour are set out in the following table.'],
	rows: [
		['*£000*|4'],
		['*Harbour*', '*2006*', '*2007^1*', '*Change*'],
		['*East coast*', '', '', ''],
		['Saltwick', '1,204', '1,310', '106'],
		['Marfleet', '980', '—', 'n/a'],
		['Total', '2,184', '1,320', ''],
	],
	below: ['(1) Provisional.'],
});

function archived() {
	const writer = openWriter(':memory:');
	load(writer, 'answers2011-03-01a.xml', XML, extract);
	return writer;
}

test('a table is exported whole, with its heads, cells, notes, and totals that do not add up', () => {
	const writer = archived();
	const [table] = [...exportLines(writer.db, 'tables')];
	expect(table).toMatchObject({
		uin: '40001',
		caption: null,
		unit: '£000',
		columns: ['Harbour', '2006', '2007', 'Change'],
		labelColumns: 1,
		notes: [{ mark: '1', words: 'Provisional.' }],
		differences: [{ row: 'East coast > Total', column: '2007', printed: 1320, sum: 1310 }],
	});
	const rows = table?.rows as readonly { label: string; cells: readonly Record<string, unknown>[] }[];
	expect(rows.map(({ label }) => label)).toEqual([
		'East coast > Saltwick',
		'East coast > Marfleet',
		'East coast > Total',
	]);
	expect(rows[0]?.cells[1]).toMatchObject({
		printed: '1,310',
		value: 1310,
		why: null,
		unit: '£000',
		period: '2007',
	});
	expect(rows[1]?.cells.map(({ why }) => why)).toEqual([null, 'not available', 'not available']);
	expect(rows[2]?.cells[2]).toMatchObject({ printed: '', value: null, why: 'blank' });
	writer.close();
});

test('each cell is a figure that names its table, its row and its head', () => {
	const writer = archived();
	const [table] = [...exportLines(writer.db, 'tables')];
	const figures = [...exportLines(writer.db, 'figures')];
	expect(figures.map(({ table: of }) => of)).toEqual(figures.map(() => table?.id));
	expect(figures[1]).toMatchObject({
		rule: 'table.cell',
		row: 'East coast > Saltwick',
		columnHead: '2007',
		value: 1310,
		unit: '£000',
		quote: 'Saltwick\t1,204\t1,310\t106',
	});
	writer.close();
});

test('a series has its points with their facts, and loses those that are withheld', () => {
	const writer = archived();
	const saltwick = () =>
		[...exportLines(writer.db, 'series')].find(({ subject }) => subject === 'Saltwick')?.points as
			| readonly { period: string; value: number; fact: string; breakBefore: boolean }[]
			| undefined;
	expect(saltwick()).toMatchObject([
		{ period: '2006', value: 1204, breakBefore: false },
		{ period: '2007', value: 1310, breakBefore: true },
	]);
	withholdFact(writer, saltwick()?.[1]?.fact ?? '');
	expect(saltwick()).toBeUndefined();
	writer.close();
});
