import { expect, test } from 'vitest';
import { archiveOf } from '../../../src/corpus/read.ts';
import { openWriter } from '../../../src/corpus/writer.ts';
import { resolveName } from '../../../src/lookup/names/resolve.ts';
import { load, page } from '../pages.ts';

const DATE = 'Tuesday 24 October 2006';

test('names come with their documents and go with them', () => {
	const writer = openWriter(':memory:');
	const { names } = archiveOf(writer.db);
	const answered = (query: string) => {
		const { decision, matches } = resolveName(names, query);
		return decision === 'answer' ? matches[0]?.name : decision;
	};

	load(
		writer,
		'one.txt',
		page('Tides', DATE, '1', 'what is done.', 'The Coastal Tide Agency led Operation Kestrel.'),
	);
	expect(answered('kestral')).toBe('Operation Kestrel');
	expect(answered('CTA')).toBe('Coastal Tide Agency');
	expect(resolveName(names, 'CTA').matches[0]?.why).toBe('initials');

	load(
		writer,
		'two.txt',
		page('Tides', DATE, '2', 'what is done.', 'The Coastal Tide Agency (CTA) led Operation Kestrel 2.'),
	);
	expect(resolveName(names, 'CTA').matches[0]?.why).toBe('initialism');
	expect(answered('kestrel two')).toBe('Operation Kestrel 2');

	load(writer, 'three.txt', page('Tides', DATE, '3', 'what is done.', 'The Tide and Weather Agency grew.'));
	expect(answered('TWA')).toBe('Tide and Weather Agency');
	expect(answered('TaWA')).toBe('Tide and Weather Agency');
	writer.unload('three.txt');

	writer.unload('two.txt');
	expect(resolveName(names, 'CTA').matches[0]?.why).toBe('initials');
	expect(answered('operation kestrel 2')).not.toBe('Operation Kestrel 2');

	writer.unload('one.txt');
	expect(answered('kestrel')).toBe('nothing');
	expect(names.all(10)).toEqual([]);
});
