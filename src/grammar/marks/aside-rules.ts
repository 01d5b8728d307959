import { BOUNDS, SIZE_LEADS, TIME_BASES } from '../words/bases.ts';
import { joins } from './line.ts';
import { as, key, pieceAt, type QuantityRule, quantified } from './quantity-rule.ts';

/** What is told by its size: `towns of fewer than 900 inhabitants`; of a crowd the size is the count. */
const SIZED: ReadonlySet<string> = new Set(
	'towns villages cities councils authorities communities parishes districts boroughs constituencies schools colleges firms companies businesses employers organisations hospitals prisons'.split(
		' ',
	),
);
const LIVES_THERE: ReadonlySet<string> = new Set(
	'inhabitants residents people population households pupils students employees staff workers members beds patients'.split(
		' ',
	),
);

/** Ranks, multiples and thresholds: numbers that no figure is made of. */
export const ASIDE_RULES: readonly QuantityRule[] = [
	{
		id: 'rank.of',
		when: (given) => {
			const { ordinal, line, at } = given;
			if (ordinal === null) return null;
			const of = line.pieces[ordinal.next]?.key === 'out' ? ordinal.next + 1 : ordinal.next;
			const whole = line.numerals.get(line.pieces[of + 1]?.key === 'the' ? of + 2 : of + 1);
			if (line.pieces[of]?.key !== 'of' || whole === undefined || whole.currency !== null) return null;
			return rank(at, ordinal.next, { value: ordinal.value, outOf: whole.value, next: whole.next });
		},
		reads: [
			quantified('It ranks third of 27 countries.', 'rank', 3, { outOf: 27 }),
			quantified('It came 12th out of 30.', 'rank', 12, { outOf: 30 }),
			quantified('It was second of the 14 firms.', 'rank', 2, { outOf: 14 }),
		],
		not: ['It was the third of May.', 'It was the first of many.', 'A third of 27 firms left.'],
	},
	{
		id: 'rank.ranked',
		when: (given) => {
			const { ordinal, line, at } = given;
			const before = line.pieces[at - 1]?.key ?? '';
			return ordinal !== null && /^(?:rank|ranks|ranked|ranking|came|placed)$/.test(before)
				? rank(at, ordinal.next, { value: ordinal.value, outOf: null, next: ordinal.next })
				: null;
		},
		reads: [
			quantified('It ranked 12th.', 'rank', 12),
			quantified('It came second.', 'rank', 2),
			quantified('The firm is placed fourth.', 'rank', 4),
		],
		not: ['It is the 12th review.', 'It came at a second glance.', 'The first rank left.'],
	},
	{
		id: 'ordinal',
		when: (given) => {
			const { ordinal, at, line } = given;
			const verb =
				line.pieces[at]?.key === 'second' &&
				/^(?:to|a|per|each|every|split)$/.test(line.pieces[at - 1]?.key ?? '');
			return ordinal === null || verb || given.numeral?.form === 'fraction'
				? null
				: {
						...rank(at, ordinal.next, { value: ordinal.value, outOf: null, next: ordinal.next }),
						role: 'ordinal',
					};
		},
		reads: [
			quantified('It was the first review.', 'ordinal', 1),
			quantified('It was the 12th review.', 'ordinal', 12),
			quantified('It was the twenty-first review.', 'ordinal', 21),
		],
		not: ['It has 12 reviews.', 'Two thirds left.', 'It took 30 seconds.'],
	},
	{
		id: 'threshold.nearest',
		when: (given) => {
			const before = [key(given, -1), key(given, -2)];
			const nearest = before[0] === 'nearest' || (before[0] === 'whole' && before[1] === 'nearest');
			const steps = before[0] === 'of' && /^(?:multiples|bands|steps|units)$/.test(before[1] ?? '');
			const rounded =
				before[0] === 'to' &&
				/^(?:rounded|up|down)$/.test(before[1] ?? '') &&
				given.line.pieces[given.from - 3]?.key !== 'went';
			const really = rounded && (before[1] === 'rounded' || key(given, -3) === 'rounded');
			const sums =
				[1, 2, 3].some((back) => /^(?:add|adds|sum|sums)$/.test(key(given, -back - 1))) && before[0] === 'to';
			return nearest || steps || really || sums ? as(given, { role: 'threshold' }) : null;
		},
		reads: [
			quantified('It is rounded to the nearest 5.', 'threshold', 5),
			quantified('Sums are to the nearest £1,000.', 'threshold', 1000),
			quantified('It is given in multiples of 10.', 'threshold', 10),
			quantified('Shares may not add exactly to 100.', 'threshold', 100),
		],
		not: ['It rose to 5.', 'It has 5 of these.', 'The nearest town has 5 inns.'],
	},
	{
		id: 'threshold.size',
		when: (given) =>
			given.qualifier !== null &&
			BOUNDS.has(given.qualifier.toLowerCase()) &&
			Object.hasOwn(SIZE_LEADS, key(given, -1))
				? as(given, { role: 'threshold' })
				: null,
		reads: [
			quantified('Firms with over 90 staff must report.', 'threshold', 90),
			quantified('Firms employing fewer than 10 people are free.', 'threshold', 10),
			quantified('Gifts worth more than £140 are listed.', 'threshold', 140),
		],
		not: ['It closed over 90 firms.', 'It has over 90 staff.', 'Firms with 90 staff left.'],
	},
	{
		id: 'threshold.sized',
		when: (given) =>
			given.qualifier !== null &&
			BOUNDS.has(given.qualifier.toLowerCase()) &&
			key(given, -1) === 'of' &&
			SIZED.has(key(given, -2)) &&
			LIVES_THERE.has(key(given, 0))
				? as(given, { role: 'threshold' })
				: null,
		reads: [
			quantified('It helps towns of fewer than 900 inhabitants.', 'threshold', 900),
			quantified('Schools of over 400 pupils may bid.', 'threshold', 400),
			quantified('It pays firms of up to 50 employees.', 'threshold', 50),
		],
		not: [
			'It met crowds of over 900 people.',
			'It is a town of 900 inhabitants.',
			'It paid firms over 50 times.',
		],
	},
	{
		id: 'threshold.exceeded',
		when: (given) =>
			/^(?:exceed|total|equal)$/.test(key(given, -1)) &&
			[key(given, -2), key(given, -3)].some((word) => /^(?:may|might|could)$/.test(word))
				? as(given, { role: 'threshold' })
				: null,
		reads: [
			quantified('Rates may exceed 100 per cent.', 'threshold', 100),
			quantified('Parts might not total 100 per cent.', 'threshold', 100),
			quantified('Sums could exceed 40.', 'threshold', 40),
		],
		not: ['Costs exceed £40.', 'It will exceed 40 bids.', 'In total 40 may leave.'],
	},
	{
		id: 'threshold.margin',
		when: (given) =>
			key(given, -1) === 'or' && key(given, -2) === 'plus' ? as(given, { role: 'threshold' }) : null,
		reads: [
			quantified('It is right to plus or minus 500.', 'threshold', -500),
			quantified('The margin is plus or minus 2 per cent.', 'threshold', -2),
			quantified('It may err by plus or minus 30 homes.', 'threshold', -30),
		],
		not: ['It fell to minus 500.', 'It has 20 or 30 homes.', 'It pays 500 plus 30.'],
	},
	{
		id: 'multiple.times',
		when: (given) => {
			const word = pieceAt(given, 0);
			const hyphen = joins(given.line.pieces, given.next) ? 1 : 0;
			if (/^(?:an?|each|every|per)$/.test(key(given, hyphen + 1)) && TIME_BASES.has(key(given, hyphen + 2)))
				return null;
			const fold = /^folds?$/.test(key(given, hyphen));
			return word?.key === 'times' || fold
				? as(given, { role: 'multiple', next: given.next + hyphen + 1 })
				: null;
		},
		reads: [
			quantified('It is more than 40 times the size.', 'multiple', 40),
			quantified('It met three times.', 'multiple', 3),
			quantified('It saw a three-fold rise.', 'multiple', 3),
		],
		not: ['It has 40 timers.', 'At times 40 left.', 'It has three folders.'],
	},
	{
		id: 'multiple.word',
		when: ({ line, at }) => {
			const value = { twice: 2, thrice: 3, twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, tenfold: 10 }[
				line.pieces[at]?.key ?? ''
			];
			return value === undefined
				? null
				: {
						role: 'multiple',
						value,
						valueTo: null,
						unit: null,
						per: null,
						outOf: null,
						first: at,
						next: at + 1,
						numeral: { first: at, next: at + 1 },
					};
		},
		reads: [
			quantified('It is twice the size.', 'multiple', 2),
			quantified('It saw a threefold rise.', 'multiple', 3),
			quantified('It grew tenfold.', 'multiple', 10),
		],
		not: ['It is two sizes up.', 'It was once there.', 'It folded.'],
	},
];

function rank(first: number, end: number, told: { value: number; outOf: number | null; next: number }) {
	return {
		role: 'rank' as const,
		valueTo: null,
		unit: null,
		per: null,
		...told,
		first,
		numeral: { first, next: end },
	};
}
