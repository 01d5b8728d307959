import { afterAll, expect, test } from 'vitest';
import { derivedIndexes } from '../../src/corpus/derived-indexes.ts';
import { archiveOf } from '../../src/corpus/read.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { extract } from '../../src/extract/extract.ts';
import { withNext } from '../../src/lookup/gap.ts';
import { gapLine } from '../../src/present/gap-field.ts';
import { toldFigure } from '../../src/present/reading.ts';
import { clauseEnd, stretchWith } from '../../src/present/stretch.ts';
import { load } from '../corpus/pages.ts';
import { answerWith } from '../support/tables.ts';

const writer = openWriter(':memory:', derivedIndexes);
const archive = archiveOf(writer.db);
afterAll(() => writer.close());

load(
	writer,
	'answers2011-03-01a.xml',
	answerWith({
		question:
			'To ask the Secretary of State for Transport how many (a) licences and (b) illicit nets there were in each estuary in the last five years.',
		above: [
			'Over 1,200 more pilots are expected to complete the course than did so last year.',
			'Three independent reports have confirmed that the moorings at Saltwick are safe.',
			'The number of barges that have been registered at Marfleet, including those on loan, is less than five.',
			'The wardens seized 412 nets.',
			'Information on illicit nets is not held centrally.',
		],
		rows: [],
	}),
	extract,
);
const [answer] = archive.exchangesStarting('40001', 1);
const factsOf = <K extends 'figure' | 'gap'>(kind: K) => archive.factsIn(answer?.id ?? '', kind);

test('what a figure is of reads as the record has it, where its telling words alone would not', () => {
	const told = factsOf('figure').map(toldFigure);
	expect(told).toContain('Over 1,200 more pilots are expected to complete the course (forecast)');
	expect(told).toContain('Three independent reports have confirmed that the moorings at Saltwick are safe');
	expect(told).toContain(
		'Number of barges that have been registered at Marfleet, including those on loan, is less than five',
	);
	expect(told).toContain('Nets seized: 412');
});

test('what is missing is told in words of the record, and never with a limb that was answered', () => {
	const told = factsOf('gap').map((gap) => gapLine(withNext(archive, gap)));
	expect(told.join('\n')).toMatch(/^Illicit nets.*: not held/);
	expect(told.join('\n')).not.toContain('licences');
});

const stretch = (words: string, text: string) => {
	const found = stretchWith(words, text);
	return found === null ? null : text.slice(found.start, found.end);
};

test('a stretch has most of the words with fewest others between', () => {
	const text = 'The boats were late. No boats that had been moored at the quay were lost.';
	expect(stretch('boats moored quay', text)).toBe('boats that had been moored at the quay');
	expect(stretch('of the at', text)).toBeNull();
	expect(stretch('lanterns', text)).toBeNull();
});

test('a clause ends where it is punctuated, not behind a shortened word', () => {
	const text = 'They paid it to the hon. Member for Saltwick, who kept it.';
	expect(text.slice(0, clauseEnd(text, 'They paid it to the hon.'.length) ?? 0)).toBe(
		'They paid it to the hon. Member for Saltwick',
	);
	expect(clauseEnd('one two three four five six seven', 3)).toBeNull();
});
