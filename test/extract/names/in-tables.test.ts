import { describe, expect, test } from 'vitest';
import { BODY_COLUMNS, namesInTable, PROGRAMME_COLUMNS } from '../../../src/extract/names/in-tables.ts';

const inTable = (...rows: readonly string[][]) => {
	const text = `Lamps\n${rows.map((row) => row.join('\t')).join('\n')}`;
	return namesInTable(text, { start: 6, end: text.length }).map((found) => ({
		...found,
		printed: text.slice(found.start, found.end),
	}));
};

describe('names in a column whose head says what stands there', () => {
	test.each(Object.entries(BODY_COLUMNS))('bodies under “%s”', (word, head) => {
		expect(head.toLowerCase()).toContain(word);
		expect(inTable([head, '£'], ['Limpet Lamps', '12'])).toMatchObject([
			{ kind: 'agency', name: 'Limpet Lamps', printed: 'Limpet Lamps' },
		]);
	});

	test.each(Object.entries(PROGRAMME_COLUMNS))('programmes under “%s”', (word, head) => {
		expect(head.toLowerCase()).toContain(word);
		expect(inTable([head, '£'], ['Lamps for Crews', '12'])).toMatchObject([
			{ kind: 'programme', name: 'Lamps for Crews' },
		]);
	});

	test('without the marks of notes, below a caption, and not what is no name', () => {
		const found = inTable(
			['Payments to firms, 2003', ''],
			['Supplier', '£'],
			['Limpet (1)', '12'],
			['Whelk and Daughters', '8'],
			['Total', '20'],
			['12 others', '3'],
		);
		expect(found.map(({ printed }) => printed)).toEqual(['Limpet', 'Whelk and Daughters']);
	});

	test('one word is a place where bodies are called by their towns, and no head at all tells nothing', () => {
		expect(inTable(['University', 'Places'], ['Strelsau', '12'], ['Strelsau Harbour', '8'])).toHaveLength(1);
		expect(inTable(['Region', 'Places'], ['North Bay', '12'])).toEqual([]);
		expect(inTable(['Project', '£'], ['Mending lamps', '12'])).toEqual([]);
	});
});
