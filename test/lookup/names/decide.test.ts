import { expect, test } from 'vitest';
import { readQuery } from '../../../src/lookup/names/asked.ts';
import { decide } from '../../../src/lookup/names/decide.ts';
import type { Likeness, Match } from '../../../src/lookup/names/match.ts';

const match = (name: string, score = 0.9, why: Match['why'] = 'near'): Match => ({
	entityId: `o:${name}`,
	kind: 'operation',
	name,
	matchedOn: name,
	why,
	score,
});
/** Something of which nothing is near, but for what is said. */
const like = (what: Partial<Likeness>): Likeness => ({
	candidate: { row: 1, kind: 'operation', key: 'plover', weight: 1 },
	starts: false,
	edits: 9,
	startEdits: 9,
	wordsMet: false,
	score: 0.9,
	...what,
});
const decided = (query: string, matches: readonly Match[], best: Partial<Likeness>) =>
	decide(readQuery(query), matches, [like(best)]);

test('where nothing is near, nothing is', () => {
	expect(decide(readQuery('plover'), [], [])).toBe('nothing');
	expect(decide(readQuery('plover'), [match('Operation Plover')], [])).toBe('nothing');
	expect(decide(readQuery('plover'), [], [like({ edits: 0 })])).toBe('nothing');
});

test('a query without a letter is taken for no slip of anything', () => {
	expect(decided('--', [match('Operation Plover')], { edits: 1 })).toBe('did-you-mean');
});

test.each([
	['plo', ['Operation Plover'], 'answer'],
	['pl', ['Operation Plover'], 'did-you-mean'],
	// Letters are not half typed.
	['KQX', ['KQXR'], 'did-you-mean'],
	['plo', ['Operation Plover', 'Operation Plough'], 'choose'],
	['plo', ['Operation Plover', 'Operation Plover 2'], 'answer'],
	['plo', ['Operation Plover', 'Operation Plover 2', 'Operation Plough'], 'choose'],
] as const)('the start of a name: %s for %j', (query, names, decision) => {
	const matches = names.map((name) => match(name, 0.95, 'prefix'));
	expect(decided(query, matches, { starts: true, edits: 0, startEdits: 0 })).toBe(decision);
});

test('what is only near does not rival what starts with the query', () => {
	const matches = [match('Operation Plover', 0.95, 'prefix'), match('Operation Glover', 0.94)];
	expect(decided('plov', matches, { starts: true, startEdits: 0 })).toBe('answer');
});

test.each([
	['abcdef', 1, 'did-you-mean'],
	['abcdefg', 1, 'answer'],
	['abcdefghijk', 2, 'did-you-mean'],
	['abcdefghijkl', 2, 'answer'],
	['abcdefghijkl', 3, 'did-you-mean'],
] as const)('slips in a whole name: %s bears %i: %s', (query, edits, decision) => {
	expect(decided(query, [match('Operation Xyzzyxyz')], { edits })).toBe(decision);
});

test.each([
	['abcdefghi', 1, 'did-you-mean'],
	['abcdefghij', 1, 'answer'],
	['abcdefghijklmnopq', 2, 'did-you-mean'],
	['abcdefghijklmnopqr', 2, 'answer'],
	['abcdefghijklmnopqr', 3, 'did-you-mean'],
] as const)('slips in a name half typed: %s bears %i: %s', (query, startEdits, decision) => {
	expect(decided(query, [match('Operation Xyzzyxyz')], { startEdits })).toBe(decision);
});

test('words that are all met are enough', () => {
	expect(decided('lamp and bay', [match('Bay Lamp Trust')], { wordsMet: true })).toBe('answer');
});

test.each([
	['mlla', 'Mall', 'answer'],
	['mal', 'Lam', 'did-you-mean'],
	['mlla', 'Mill', 'did-you-mean'],
] as const)('swapped letters: %s for %s', (query, name, decision) => {
	expect(decided(query, [match(name)], { edits: 1 })).toBe(decision);
});

test('swapped letters are one slip', () => {
	expect(decided('mlla', [match('Mall')], { edits: 2 })).toBe('did-you-mean');
});

test.each([
	[[0.95, 0.85], 'answer'],
	[[0.95, 0.9], 'choose'],
	[[0.95, 0.85, 0.9], 'choose'],
] as const)('the best is answered where it is clear of the rest: %j', (scores, decision) => {
	const names = ['Operation Plover', 'Operation Glover', 'Operation Clover'];
	const matches = scores.map((score, at) => match(names[at] ?? '', score));
	expect(decided('ploverr', matches, { edits: 1 })).toBe(decision);
});

test.each([
	['Operation Plover 2', 'answer'],
	['Operation Plover 12', 'answer'],
	['Plover', 'answer'],
	['Operation Plover West 2', 'choose'],
	['Operation Plover 2 West', 'choose'],
	['Operation Glover 2', 'choose'],
	['Operation Plovers', 'choose'],
] as const)('an operation and %s: %s', (sister, decision) => {
	expect(decided('ploverr', [match('Operation Plover', 0.9), match(sister, 0.89)], { edits: 1 })).toBe(
		decision,
	);
});
