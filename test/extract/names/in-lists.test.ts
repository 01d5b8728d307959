import { describe, expect, test } from 'vitest';
import { namesInList } from '../../../src/extract/names/in-lists.ts';
import { namesWrittenOut } from '../../../src/extract/names/rules.ts';
import { openTagger } from '../../../src/grammar/tagger.ts';

const { knows } = openTagger();

/** The names that a list gives; each line is a paragraph. */
const inList = (...lines: readonly string[]) => {
	const text = lines.join('\n');
	let at = 0;
	const blocks = lines.map((line) => {
		const start = at;
		at += line.length + 1;
		return { kind: 'paragraph' as const, start, end: at - 1 };
	});
	const whole = { start: 0, end: text.length };
	return namesInList(text, { blocks }, namesWrittenOut(text, whole, knows)).map(
		({ kind, name, start, end }) => {
			expect(text.slice(start, end)).toBe(name);
			return `${kind}: ${name}`;
		},
	);
};

const BODIES = ['Tide Agency', 'Saltmarsh Harbour Board', 'Royal Society of Ropemakers'];

describe('bodies told by the list they stand in', () => {
	test('lines between those that are bodies by their own words', () => {
		expect(inList('Tide Agency', 'Lampkeepers', 'Pilot Works', ...BODIES)).toEqual([
			'agency: Lampkeepers',
			'agency: Pilot Works',
		]);
		expect(inList('Tide Agency;', 'The Knot Forge;', ...BODIES.map((body) => `${body};`))).toEqual([
			'agency: Knot Forge',
		]);
	});

	test('parts of a sentence between semicolons', () => {
		const sentence =
			'We met these bodies: the Tide Agency; Saltmarsh Harbour Board; Young Rowers; Kelp Matters; and the Mooring Trust.';
		expect(inList(sentence)).toEqual(['agency: Young Rowers', 'agency: Kelp Matters']);
	});

	test('not before the first body nor after the last, nor among too few', () => {
		expect(inList('Children', 'Lamp Matters', ...BODIES, 'Lampkeepers')).toEqual([]);
		expect(inList('Tide Agency', 'Lampkeepers', 'Saltmarsh Harbour Board')).toEqual([]);
		expect(inList('Tide Agency', 'Kelp', 'Whelk', 'Limpet', 'Crab', 'Eel', ...BODIES.slice(0, 2))).toEqual(
			[],
		);
	});

	test('not people, posts, laws, numbers or what holds words in lower case', () => {
		const others = ['John Kelp', 'Lord Limpet', 'Chief Executive', 'Lamps Act', 'Pier 12', 'Lamps we mend'];
		for (const other of others) expect(inList('Tide Agency', other, ...BODIES)).toEqual([]);
	});
});
