import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/grammar/parse.ts';
import { REPAIRS } from '../../src/grammar/repairs.ts';
import { openTagger } from '../../src/grammar/tagger.ts';

const tagger = openTagger();
const read = (words: string, at = 0) => parse(tagger, { words, at, names: [] });

/** Clauses as `kind: subject | verb`. */
function outline(words: string): string[] {
	const { clauses } = read(words);
	return clauses.map(
		({ kind, subject, verb }) =>
			`${kind}: ${subject === null ? '-' : words.slice(subject.start, subject.end)} | ${verb === null ? '-' : words.slice(verb.start, verb.end)}`,
	);
}

describe('the clauses of a sentence', () => {
	test('two clauses side by side have a subject and a verb each', () => {
		expect(outline('12 keepers were hired and five were dismissed.')).toEqual([
			'main: 12 keepers | were hired',
			'main: five | were dismissed',
		]);
	});
	test('a noun that an `and` joins right behind a verb begins a clause of its own', () => {
		expect(outline('12 tugs sailed and 40 boats burned.')).toEqual([
			'main: 12 tugs | sailed',
			'main: 40 boats | burned',
		]);
		expect(outline('The board bought and sold 40 boats painted in Fell.').at(-1)).toBe(
			'participial: - | painted',
		);
	});
	test('the time a sentence opens with is no part of what it counts', () => {
		expect(outline('During the year 1,197 keepers were tried.')).toEqual([
			'main: 1,197 keepers | were tried',
		]);
	});
	test('a form in -ed that another verb follows hangs on its noun', () => {
		expect(outline('The number of lamps painted in Fell in 2006, 2007 and 2008, was 40.')).toEqual([
			'main: The number | was',
			'participial: - | painted',
		]);
		expect(outline('The board painted lamps and was praised.')).toEqual([
			'main: The board | painted',
			'main: The board | was praised',
		]);
	});
	test('a form in -ed behind a pronoun is a verb of tense', () => {
		expect(outline('The keepers reported they painted 40 lamps.').at(-1)).toBe('complement: they | painted');
	});
	test('a relative clause ends where the verb of its noun comes', () => {
		expect(outline('The team, which was set up in 2003, seized 31 knives.')).toEqual([
			'main: The team | seized',
			'relative: which | was set up',
		]);
	});
	test('a participle that describes a noun is not the verb of the sentence', () => {
		expect(outline('Lamps held in the store are spares.')).toEqual([
			'main: Lamps | are',
			'participial: - | held',
		]);
	});
	test('what somebody says is a clause of its own', () => {
		expect(outline('The report found that 12 boats had sunk.')).toEqual([
			'main: The report | found',
			'complement: 12 boats | had sunk',
		]);
	});
	test('a clause in front ends at its comma', () => {
		expect(outline('When the ban began, 70 mills lost trade.')).toEqual([
			'main: 70 mills | lost',
			'subordinate: the ban | began',
		]);
	});
	test('a verb that leads to another is one with it', () => {
		const { clauses } = read('The board failed to find 84 lamps.');
		expect(clauses[0]?.verb).toMatchObject({ verb: 'find', chain: ['failed'] });
	});
	test.each([
		['The lamps were not lit.', { negative: true, passive: true, modal: null }],
		['The board will light the lamps.', { negative: false, passive: false, modal: 'will' }],
		['The board no longer lights the lamps.', { negative: true, passive: false, modal: null }],
	])('%s', (words, verb) => {
		expect(read(words).clauses[0]?.verb).toMatchObject(verb);
	});
});

describe('the tagger', () => {
	test.each([
		['They live in owner-occupied huts.', 'owner-occupied', 'ADJ'],
		['The well-being of keepers is told.', 'well-being', 'NOUN'],
		['It bought plug-in lamps.', 'plug-in', 'ADJ'],
	])('takes what a hyphen joins for one word: %s', (words, word, pos) => {
		expect(tagger.tokens(words, 0).find((token) => token.words === word)?.pos).toBe(pos);
	});
	test.each(['It is a Council-funded hut.', 'It took six-month leave.'])(
		'leaves names and numbers apart: %s',
		(words) => {
			expect(tagger.tokens(words, 0).some((token) => /\p{L}-\p{L}/u.test(token.words))).toBe(false);
		},
	);
	test.each(REPAIRS.map(({ id, example }) => [id, ...example] as const))(
		'%s: %s',
		(_id, words, word, pos) => {
			expect(tagger.tokens(words, 0).find((token) => token.words === word)?.pos).toBe(pos);
		},
	);
	test.each([
		['The Kelp Board issues guidance on nets.', 'issues', 'VERB'],
		['The Lamp Office (LO) plans to sell oil.', 'plans', 'VERB'],
		['Keepers read the ‘Lamp Oil Guide’ which sets out a list of tolls.', 'sets', 'VERB'],
		['The Kelp Board Oil Guidance states that lamps must burn.', 'states', 'VERB'],
		['The latter monitors the oil of bays.', 'monitors', 'VERB'],
		['This may account for the fall in tolls.', 'account', 'VERB'],
		['The Kelp Board cannot separate nets from lines.', 'separate', 'VERB'],
		['The KLAs commission the lamps of bays.', 'commission', 'VERB'],
		['The Kelp Board may light lamps each day.', 'light', 'VERB'],
		['Lamp boats of the Kelp Board.', 'boats', 'NOUN'],
		['Full-size lamp figures that were lost in May.', 'figures', 'NOUN'],
		['The Kelp Board issues were raised in May.', 'issues', 'NOUN'],
		['The Kelp Board issues guidance', 'issues', 'NOUN'],
	])('gives a sentence without a verb the one word that can be it: %s', (words, word, pos) => {
		expect(tagger.tokens(words, 0).find((token) => token.words === word)?.pos).toBe(pos);
	});
	test('a token without end and a sentence without end cost nothing', () => {
		expect(tagger.tokens('a'.repeat(1_500), 0)).toHaveLength(1);
		expect(tagger.tokens('a '.repeat(100_000), 0)).toEqual([]);
	});
});

const word = fc.constantFrom(
	'the',
	'board',
	'lit',
	'12',
	'lamps',
	',',
	'which',
	'were',
	'in',
	'2004',
	'and',
	'(',
	')',
	'—',
	'not',
	'to',
	'Fell',
	'£40',
	'per cent.',
	'that',
	'set',
	'up',
	'was',
	'reported',
	'\u2028',
	'\u00ad',
	'said',
	'one hundred',
	'of',
	';',
	'by',
	'x'.repeat(70),
	'\ufeff',
	'sailing',
);

test('every token, group and clause is its slice, and no word stands in two clauses', () => {
	fc.assert(
		fc.property(fc.array(word, { maxLength: 40 }), fc.nat(1_000), (words, at) => {
			const sentence = words.join(' ');
			const { tokens, groups, clauses } = read(sentence, at);
			let reached = at;
			for (const token of tokens) {
				expect(sentence.slice(token.start - at, token.end - at)).toBe(token.words);
				expect(token.start).toBeGreaterThanOrEqual(reached);
				reached = token.end;
			}
			expect(groups.flatMap((group) => group.tokens)).toEqual(tokens);
			const held = clauses.flatMap((clause) => clause.groups);
			expect(held).toHaveLength(groups.length);
			expect(new Set(held)).toEqual(new Set(groups));
			clauses.forEach(({ parent }, index) => {
				if (parent !== null) expect(parent).not.toBe(index);
			});
		}),
	);
});
