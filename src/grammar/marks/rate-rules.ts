import { RATE_BASES, TIME_BASES } from '../words/bases.ts';
import { SMALL_WORDS } from '../words/small-words.ts';
import { type Given, printed } from './given.ts';
import { joins } from './line.ts';
import { as, behindNouns, type QuantityRule, quantified } from './quantity-rule.ts';

/** Rates: so many of something for each of something else. */
export const RATE_RULES: readonly QuantityRule[] = [
	{
		id: 'rate.per',
		when: (given) => {
			const per = behindNouns(given, (word) => word === 'per', 3);
			if (per === null || given.line.pieces[per + 1]?.key === 'cent') return null;
			const end = baseEnd(given, per + 1);
			return end === null ? null : as(given, { role: 'rate', per: baseText(given, per + 1, end), next: end });
		},
		reads: [
			quantified('It has 7 per 1,000 households.', 'rate', 7, { per: '1,000 households' }),
			quantified('There were 12 deaths per 100,000 births in Leeds.', 'rate', 12, { per: '100,000 births' }),
			quantified('It costs £30 per pupil.', 'rate', 30, { per: 'pupil', unit: '£' }),
		],
		not: ['It rose by 12 per cent.', 'It has 7 households, per its plan.', 'Per week it has 7.'],
	},
	{
		id: 'rate.for-every',
		when: (given) => {
			const { pieces } = given.line;
			const every = behindNouns(given, (word) => word === 'for' || word === 'in', 2);
			if (every === null || !/^(?:every|each)$/.test(pieces[every + 1]?.key ?? '')) return null;
			const end = given.line.numerals.has(every + 2) ? baseEnd(given, every + 2) : null;
			return end === null
				? null
				: as(given, { role: 'rate', per: baseText(given, every + 2, end), next: end });
		},
		reads: [
			quantified('It pays £3 for every 100 miles.', 'rate', 3, { per: '100 miles' }),
			quantified('It has two beds for every 1,000 people.', 'rate', 2, { per: '1,000 people' }),
			quantified('It lost 4 in every 100 claims.', 'rate', 4, { per: '100 claims' }),
		],
		not: ['It pays £3 for every child.', 'It pays £3 for 100 miles.', 'For every 100 miles it pays.'],
	},
	{
		id: 'rate.a',
		when: (given) => {
			if (given.numeral?.form === 'fraction') return null;
			const { pieces } = given.line;
			const article = behindNouns(given, (word) => /^(?:an?|each|every)$/.test(word), 2);
			if (article === null) return null;
			const kind = /^(?:working|calendar|school|financial)$/.test(pieces[article + 1]?.key ?? '') ? 1 : 0;
			const base = pieces[article + 1 + kind]?.key ?? '';
			const near = article === given.next;
			if (!(near ? Object.hasOwn(RATE_BASES, base) : TIME_BASES.has(base))) return null;
			const end = article + 2 + kind;
			const behind = pieces[end]?.key ?? '';
			if (/^(?:ago|later|earlier|before|after|or)$/.test(behind) || joins(pieces, end)) return null;
			return as(given, { role: 'rate', per: baseText(given, article + 1, end), next: end });
		},
		reads: [
			quantified('It costs £35 a week.', 'rate', 35, { per: 'week' }),
			quantified('It takes 60 calls a day.', 'rate', 60, { per: 'day' }),
			quantified('It meets four times every year.', 'rate', 4, { per: 'year' }),
		],
		not: ['It had 60 calls a year ago.', 'It has 60 staff a mile off.', 'It sent 12 clerks each with a van.'],
	},
	{
		id: 'rate.annum',
		when: (given) => {
			const word = behindNouns(given, (each) => /^(?:annually|monthly|weekly|daily|hourly)$/.test(each), 2);
			if (word === null) return null;
			const base = { annually: 'year', monthly: 'month', weekly: 'week', daily: 'day', hourly: 'hour' }[
				given.line.pieces[word]?.key ?? ''
			];
			return base === undefined ? null : as(given, { role: 'rate', per: base, next: word + 1 });
		},
		reads: [
			quantified('It costs £35 annually.', 'rate', 35, { per: 'year' }),
			quantified('It takes 60 calls daily.', 'rate', 60, { per: 'day' }),
			quantified('It sees 4,000 guests monthly.', 'rate', 4000, { per: 'month' }),
		],
		not: ['It meets daily at 10 sites.', 'It rose annually by 4.', 'It has 60 staff and meets daily.'],
	},
];

/** The piece behind the base of a rate: `1,000 households`, `week`, `full-time student`. */
function baseEnd({ line: { pieces, numerals } }: Given, from: number): number | null {
	const number = numerals.get(from);
	let end = number?.next ?? from;
	const most = number === undefined ? 1 : 3;
	for (let words = 0; words < most; words += 1) {
		const piece = pieces[end];
		if (piece?.kind !== 'word' || SMALL_WORDS.has(piece.key)) break;
		end += joins(pieces, end + 1) ? 3 : 1;
		if (joins(pieces, end - 2)) words -= 1;
		if (number === undefined && /^(?:working|calendar|school|live|registered)$/.test(piece.key)) words -= 1;
		else if (number !== undefined && /s$|^(?:people|population|children)$/.test(piece.key)) break;
	}
	return end > from ? end : null;
}

function baseText({ line: { pieces } }: Given, from: number, end: number): string {
	return printed(pieces, from, end);
}
