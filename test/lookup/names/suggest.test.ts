import { expect, test } from 'vitest';
import { openNameIndex } from '../../../src/corpus/names/open.ts';
import { suggest } from '../../../src/lookup/names/suggest.ts';
import { archiveOfNames, named } from '../../support/named.ts';

const index = openNameIndex(
	archiveOfNames([
		{ ...named('operation', 'Operation Kestrel'), mentions: 3 },
		{ ...named('operation', 'Operation Kestrel 2'), figures: 4 },
		{ ...named('operation', 'Operation Mallow'), figures: 9 },
		{ ...named('agency', 'Coastal Fisheries Board', ['CFB', 'initialism']), figures: 1 },
		named('agency', 'Coastal Ferries Board'),
		named('term', 'wrecking of vessels', ['deliberate wrecking', 'alias']),
	]),
);
const names = (typed: string, ...kinds: ('operation' | 'agency' | 'term')[]) =>
	suggest(index, typed, kinds.length > 0 ? { kinds } : {}).map(({ name }) => name);

test('before anything is typed, what is most documented', () => {
	expect(names('', 'operation')).toEqual(['Operation Mallow', 'Operation Kestrel 2', 'Operation Kestrel']);
	expect(names('  ', 'agency')[0]).toBe('Coastal Fisheries Board');
	expect(new Set(names(''))).toHaveLength(6);
});

test.each(['op', 'operation', 'Operation '])('%j fits every operation', (typed) => {
	expect(names(typed, 'operation')).toEqual(names('', 'operation'));
});

test('a name met whole stands first, and its numbered sisters with it', () => {
	expect(names('kestrel', 'operation')).toEqual(['Operation Kestrel', 'Operation Kestrel 2']);
	expect(names('kestrel 2', 'operation')[0]).toBe('Operation Kestrel 2');
});

test('letter by letter the list narrows to what is meant', () => {
	expect(names('k', 'operation')).toEqual(['Operation Kestrel 2', 'Operation Kestrel']);
	expect(names('coastal f', 'agency')).toHaveLength(2);
	expect(names('coastal fer', 'agency')[0]).toBe('Coastal Ferries Board');
	expect(names('costal feries', 'agency')[0]).toBe('Coastal Ferries Board');
	expect(names('deliberate w')).toEqual(['wrecking of vessels']);
});

test('nothing of another kind is offered', () => {
	expect(names('coastal', 'term')).toEqual([]);
});
