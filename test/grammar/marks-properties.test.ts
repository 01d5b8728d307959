import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberInWords } from '../../src/grammar/marks/cardinal.ts';
import type { Mark, QuantityMark, TimeMark } from '../../src/grammar/marks/mark.ts';
import { marksOf } from '../../src/grammar/marks/marks.ts';
import { MONTHS } from '../../src/grammar/words/times.ts';
import { speltOut } from '../support/spelt.ts';

const MONTH_NAMES = Object.keys(MONTHS).map((month) => month.charAt(0).toUpperCase() + month.slice(1));

/** Pieces of sentences, true and broken, out of which anything may be put together. */
const fragment = fc.oneof(
	fc.constantFrom(
		...'In in since by at to from between and or the a of per cent. per cent % £ £3-5 million 12 12,345 1,23 2004-05 2004 March 31 first half a third no arrests up to about twice will if not according to the Board “ ” " ( ) - – 9 out one four hundred thousand million year-old pm years aged option HC 449 \u00ad \u2028 \f \v \ufeff \u00a0 ½ $ . , : /'.split(
			' ',
		),
	),
	fc.nat({ max: 3000 }).map(String),
	fc.string({ maxLength: 6, unit: 'binary' }),
);
const sentence = fc.array(fc.tuple(fragment, fc.constantFrom(' ', ' ', '', '\n', '\u00a0')), {
	maxLength: 30,
});
const anything = sentence.map((parts) => parts.flat().join(''));

const spelling = fc.record({
	and: fc.boolean(),
	hyphen: fc.constantFrom('-', ' ', '‑'),
	comma: fc.boolean(),
	article: fc.boolean(),
	capital: fc.boolean(),
});

describe('The marks of any words', () => {
	it('are slices in order, with their numerals inside them', () => {
		fc.assert(
			fc.property(anything, fc.nat(1000), (words, at) => {
				const marks = marksOf(words, at);
				let before = at;
				for (const mark of marks) {
					expect(mark.start).toBeGreaterThanOrEqual(before);
					expect(mark.end).toBeGreaterThan(mark.start);
					expect(mark.end).toBeLessThanOrEqual(at + words.length);
					const slice = words.slice(mark.start - at, mark.end - at);
					expect(slice).toBe(slice.trim());
					if (mark.kind === 'quantity') {
						expect(mark.numeral.start).toBeGreaterThanOrEqual(mark.start);
						expect(mark.numeral.end).toBeLessThanOrEqual(mark.end);
						expect(Number.isFinite(mark.value)).toBe(true);
					}
					before = mark.start;
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('never overlap, of quantities and times', () => {
		fc.assert(
			fc.property(anything, (words) => {
				const spans = marksOf(words, 0).filter(({ kind }) => kind === 'quantity' || kind === 'time');
				for (const [place, span] of spans.entries())
					expect(span.start).toBeGreaterThanOrEqual(spans[place - 1]?.end ?? 0);
			}),
			{ numRuns: 500 },
		);
	});

	it('are the same wherever the sentence stands', () => {
		fc.assert(
			fc.property(anything, fc.nat(1000), (words, at) => {
				const moved = marksOf(words, 0).map(({ start, end }) => [start + at, end + at]);
				expect(marksOf(words, at).map(({ start, end }) => [start, end])).toEqual(moved);
			}),
			{ numRuns: 200 },
		);
	});

	it('do not mind line separators, form feeds, soft hyphens', () => {
		const plain =
			'In 2004-05 the seventeen wardens spent 2.5 million pounds, up 12 per cent on 31 March 2003.';
		const told = tellings(marksOf(plain, 0));
		fc.assert(
			fc.property(fc.constantFrom('\u2028', '\f', '\v', '\n', '\u00a0', '\t'), (space) => {
				expect(tellings(marksOf(plain.replaceAll(' ', space), 0))).toEqual(told);
			}),
		);
		expect(
			tellings(marksOf(plain.replace('seventeen', 'seven\u00adteen').replace('cent', 'ce\u00adnt'), 0)),
		).toEqual(told);
	});
});

describe('Numbers in words', () => {
	it('from 2 to 999,999 read back whole, however they are spelt', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 999_999 }), spelling, (number, how) => {
				const words = speltOut(number, how);
				expect(numberInWords(words)).toBe(number);
				expect(figures(`The wardens found ${words} nests.`)).toEqual([number]);
			}),
			{ numRuns: 3000 },
		);
	});

	it('read back from 2 to 2,000 one by one', () => {
		const how = { and: true, hyphen: '-', comma: false, article: false, capital: false };
		for (let number = 2; number <= 2000; number += 1)
			expect(numberInWords(speltOut(number, how))).toBe(number);
	});

	it('stay apart on both sides of "and", "to" and a comma', () => {
		const how = { and: true, hyphen: '-', comma: false, article: false, capital: false };
		const small = fc.integer({ min: 2, max: 99 });
		fc.assert(
			fc.property(small, small, (one, other) => {
				const words = [one, other].map((number) => speltOut(number, how));
				expect(figures(`It had ${words[0]} nests, and ${words[1]} eggs.`)).toEqual([one, other]);
			}),
		);
	});

	it.each([
		['two dozen', 24],
		['half a million', 500_000],
		['one and a half', 1.5],
		['two and three quarters', 2.75],
		['a million and a half', 1_500_000],
		['two point five million', 2_500_000],
		['fifteen hundred', 1500],
		['three quarters of a million', 750_000],
		['one million, two hundred thousand and five', 1_200_005],
		['two-and-a-half thousand', 2500],
	])('%s is %d', (words, value) => {
		expect(numberInWords(words)).toBe(value);
	});

	it.each([
		'one two',
		'hundred',
		'twenty thirty',
		'one thousand and two thousand',
		'and five',
		'five knives',
		'',
		'a',
	])('%j is no number', (words) => {
		expect(numberInWords(words)).toBeNull();
	});
});

describe('Dates', () => {
	const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
	const forms: readonly ((day: number, month: string, year: number) => string)[] = [
		(d, month, year) => `${d} ${month} ${year}`,
		(d, month, year) => `${d} ${month.slice(0, 3)} ${year}`,
		(d, month, year) => `the ${d}${nth(d)} of ${month} ${year}`,
		(d, month, year) => `${month} ${d}, ${year}`,
		(d, month, year) => `${d}/${MONTH_NAMES.indexOf(month) + 1}/${year}`,
	];

	it('read back in every form', () => {
		fc.assert(
			fc.property(day, fc.constantFrom(...forms), (date, form) => {
				const iso = date.toISOString().slice(0, 10);
				const printed = form(date.getUTCDate(), MONTH_NAMES[date.getUTCMonth()] ?? '', date.getUTCFullYear());
				const words = `The fair closed on ${printed}.`;
				const [mark] = times(words);
				expect([words, mark?.from, mark?.to, mark?.preposition]).toEqual([words, iso, iso, 'on']);
				expect(figures(words)).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	it('make a period of two', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 9 }), (year, years) => {
				const [mark] = times(`It grew from 1 April ${year} to 31 March ${year + years}.`);
				expect([mark?.from, mark?.to]).toEqual([`${year}-04-01`, `${year + years}-03-31`]);
				expect(times(`It grew between ${year} and ${year + years}.`)[0]?.to).toBe(`${year + years}-12-31`);
			}),
		);
	});

	it('of financial years are told only where they are called so', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1990, max: 2030 }), fc.constantFrom('-', '/', '–'), (year, sign) => {
				const pair = `${year}${sign}${String(year + 1).slice(-2)}`;
				expect(times(`It grew in ${pair}.`)).toEqual([
					expect.objectContaining({ from: null, to: null, preposition: 'in' }),
				]);
				expect(times(`It grew in the financial year ${pair}.`)[0]?.from).toBe(`${year}-04-01`);
			}),
		);
	});
});

function times(words: string): TimeMark[] {
	return marksOf(words, 0).filter((mark) => mark.kind === 'time');
}

/** The values of those numbers that can be a figure. */
function figures(words: string): number[] {
	return marksOf(words, 0)
		.filter((mark): mark is QuantityMark => mark.kind === 'quantity')
		.filter(({ role }) => /^(?:count|money|share|measure|rate|duration)$/.test(role))
		.map(({ value }) => value);
}

/** What marks say, without where they stand. */
function tellings(marks: readonly Mark[]): unknown[] {
	return marks.map((mark) => [
		mark.rule,
		mark.kind === 'quantity' ? [mark.value, mark.unit] : null,
		mark.kind === 'time' ? mark.from : null,
	]);
}

function nth(day: number): string {
	if (day > 10 && day < 14) return 'th';
	return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
