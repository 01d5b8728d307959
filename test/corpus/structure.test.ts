import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packSections, unpackSections } from '../../src/corpus/structure.ts';
import { readDocument } from '../../src/hansard/read.ts';
import { shared } from '../support/shared.ts';
import { page } from './pages.ts';

function read(file: string) {
	const document = readDocument(readFileSync(file), { name: file });
	if ('skipped' in document) throw new Error(document.note);
	return document;
}

const own = page(
	'Salt',
	'Monday 4 March 2002',
	'41001',
	'how much salt there was.',
	'It is shown in the table.\n\nTons\n\n2001\n\n31\n\n2002\n\n4',
);

test('what is kept of the sections is what was read of them', () => {
	const files = globSync('seeds/*.txt');
	expect(files).not.toEqual([]);
	for (const { sections, text } of [...files.map(read), readOwn()])
		expect(unpackSections(packSections(sections, text), text)).toEqual(sections);
});

test('sections that an older version kept are read as they were kept', () => {
	const { sections, text } = readOwn();
	expect(unpackSections(zstdCompressSync(JSON.stringify(sections)), text)).toEqual(sections);
});

test.runIf(shared)('tables too, with their marks, in little room', () => {
	const { sections, text } = read(
		join(shared ?? '', 'corpus/theyworkforyou/lordswrans/lordswrans2009-10-27a.xml'),
	);
	const packed = packSections(sections, text);
	expect(unpackSections(packed, text)).toEqual(sections);
	expect(packed.length).toBeLessThan(text.length / 4);
});

function readOwn() {
	const document = readDocument(Buffer.from(own), { name: 'own.txt' });
	if ('skipped' in document) throw new Error(document.note);
	return document;
}
