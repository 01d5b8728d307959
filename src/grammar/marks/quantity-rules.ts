import type { Example } from '../rule.ts';
import { BOUNDS, RATE_BASES, SIZE_LEADS, TIME_BASES } from '../words/bases.ts';
import { looksPlural, SMALL_WORDS } from '../words/small-words.ts';
import { DURATION_KINDS } from '../words/units.ts';
import { type Given, printed } from './given.ts';
import { joins } from './line.ts';
import type { QuantityRole } from './mark.ts';
import { as, bare, key, pieceAt, type QuantityRule } from './quantity-rule.ts';
import { unitAt } from './vocabulary.ts';
import { zero } from './zero.ts';

function gives(
	text: string,
	role: QuantityRole,
	value: number,
	more: Readonly<Record<string, unknown>> = {},
): Example {
	return { text, gives: { kind: 'quantity', role, value, ...more } };
}

const PEOPLE =
	/^(?:adults|people|those|men|women|children|persons|householders|pensioners|workers|claimants|patients|drivers|anyone|everyone|residents)$/;

/** Ages, clock times, ranks, multiples and thresholds: numbers that no figure is made of. */
const ASIDE_RULES: readonly QuantityRule[] = [
	{
		id: 'clock.am-pm',
		when: (given) => {
			const { line, numeral, upper } = given;
			if (
				numeral?.form === 'fraction' ||
				numeral === null ||
				numeral.currency !== null ||
				numeral.value >= 13
			)
				return null;
			const at = upper?.next ?? numeral.next;
			const word = line.pieces[at];
			const dotted =
				/^[ap]$/.test(word?.key ?? '') &&
				line.pieces[at + 1]?.text === '.' &&
				line.pieces[at + 2]?.key === 'm';
			const clock = /^[ap]m$/.test(word?.key ?? '') && !(word?.text === 'am' && key(given, 1) === 'i');
			const next = dotted ? at + 3 : at + 1;
			return dotted || clock ? as(given, { role: 'clock', unit: null, next }) : null;
		},
		reads: [
			gives('It shut at 3.30 pm.', 'clock', 3.3),
			gives('It shut at 10 am.', 'clock', 10),
			gives('It shut at 6.15 p.m. that day.', 'clock', 6.15),
		],
		not: ['It shut 10 sites.', 'At 40 pm is absurd.', 'It cost 10p.'],
	},
	{
		id: 'clock.colon',
		when: (given) => {
			const { line, numeral } = given;
			const [colon, minutes] = [line.pieces[numeral?.next ?? 0], line.pieces[(numeral?.next ?? 0) + 1]];
			if (numeral?.form !== 'figures' || numeral.value > 24 || colon?.text !== ':' || colon.spaced)
				return null;
			return minutes?.spaced === false && /^[0-5]\d$/.test(minutes.text)
				? bare(given, { role: 'clock', next: numeral.next + 2 })
				: null;
		},
		reads: [
			gives('It shut at 14:30.', 'clock', 14),
			gives('It shut at 09:15 today.', 'clock', 9),
			gives('From 7:05 it was shut.', 'clock', 7),
		],
		not: ['The odds were 2:1.', 'It has 40:60 shares.', 'There were 12: 30 left.'],
	},
	{
		id: 'clock.oclock',
		when: (given) =>
			pieceAt(given, 0)?.key === "o'clock" ? as(given, { role: 'clock', next: given.next + 1 }) : null,
		reads: [
			gives("It shut at ten o'clock.", 'clock', 10),
			gives('It shut at 10 o’clock.', 'clock', 10),
			gives("By four o'clock it was shut.", 'clock', 4),
		],
		not: ['It shut at ten.', 'The clock cost 10 pence.', 'It has 10 clocks.'],
	},
	{
		id: 'age.before',
		when: (given) => {
			const before = key(given, -1);
			const of = /^(?:of|between|from|to)$/.test(before) ? key(given, -2) : '';
			const ofAgain = of === 'of' ? key(given, -3) : of;
			const aged = [before, of, ofAgain].some((word) => /^(?:aged?|ages)$/.test(word));
			return aged && given.numeral?.currency === null && (given.unit === null || given.unit.unit === 'years')
				? as(given, { role: 'age', unit: 'years' })
				: null;
		},
		reads: [
			gives('A boy aged 14 left.', 'age', 14),
			gives('Those between the ages of 11 and 16 left.', 'age', 11, { valueTo: 16 }),
			gives('Those aged over 65 left.', 'age', 65),
		],
		not: ['Aged staff left 14 sites.', 'It has 14 of all ages.', 'It took an age for £14.'],
	},
	{
		id: 'age.and',
		when: (given) => {
			const { last, line, at } = given;
			const joiner =
				last?.role === 'age' && given.unit === null ? line.pieces.slice(last.next, given.from) : [];
			return joiner.length > 0 &&
				joiner.length <= 2 &&
				joiner.every(({ key: word }) => /^(?:,|and|or|to)$/.test(word)) &&
				at > 0
				? as(given, { role: 'age', unit: 'years' })
				: null;
		},
		reads: [
			gives('Pupils aged 14 and 16 left.', 'age', 16),
			gives('Pupils aged 7, 11 and 14 left.', 'age', 14),
			gives('Pupils aged 5 or 9 left.', 'age', 9),
		],
		not: ['A boy aged 14 left 16 sites.', 'Both 14 and 16 were shut.', 'A boy aged 14 and his 16 dogs left.'],
	},
	{
		id: 'age.year-old',
		when: (given) => {
			const { line, numeral, upper, at } = given;
			if (numeral === null) return null;
			const behind = yearOld(given, (upper ?? numeral).next);
			if (behind !== null) return as(given, { role: 'age', unit: 'years', next: behind });
			const second = line.numerals.get(numeral.next + 1);
			const joined =
				/^(?:and|or|to)$/.test(line.pieces[numeral.next]?.key ?? '') || joins(line.pieces, numeral.next);
			return joined && second !== undefined && at >= 0 && yearOld(given, second.next) !== null
				? bare(given, { role: 'age', unit: 'years' })
				: null;
		},
		reads: [
			gives('A 16-year-old left.', 'age', 16),
			gives('Many 16 to 24-year-olds left.', 'age', 16, { valueTo: 24 }),
			gives('She was five years old.', 'age', 5),
			gives('He is 14 years of age.', 'age', 14),
		],
		not: ['It is a 16-year plan.', 'It took five years.', 'An old firm left 14 sites.'],
	},
	{
		id: 'age.under-s',
		when: (given) => {
			const { line, numeral, at } = given;
			const s = line.pieces[numeral?.next ?? at];
			if (numeral?.form !== 'figures' || numeral.value > 110 || s?.key !== 's' || s.spaced) return null;
			return as(given, { role: 'age', unit: 'years', next: numeral.next + 1 });
		},
		reads: [
			gives('The under-16s left.', 'age', 16),
			gives('The over 75s ride free.', 'age', 75),
			gives('Many in their 20s left.', 'age', 20),
		],
		not: ['Under 16 left.', 'It flew 747s there.', 'It was built in the 1960s.'],
	},
	{
		id: 'age.people-over',
		when: (given) => {
			const { line, from, next, unit, qualifier, numeral } = given;
			const people =
				PEOPLE.test(line.pieces[from - 1]?.key ?? '') && /^(?:over|under)$/.test(qualifier ?? '');
			const after = line.pieces[next];
			const counts =
				after?.kind === 'word' && !SMALL_WORDS.has(after.key) && after.spaced && looksPlural(after.key);
			const plausible = numeral?.currency === null && numeral.scale === 1 && numeral.value <= 110;
			return people && !counts && plausible && unit === null
				? as(given, { role: 'age', unit: 'years' })
				: null;
		},
		reads: [
			gives('All adults under 30 may apply.', 'age', 30),
			gives('It is for householders over 60.', 'age', 60),
			gives('It is for women over 50 living there.', 'age', 50),
		],
		not: ['It has over 60 women.', 'It sent the women over 60 letters.', 'Men over £60 in debt left.'],
	},
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
			gives('It ranks third of 27 countries.', 'rank', 3, { outOf: 27 }),
			gives('It came 12th out of 30.', 'rank', 12, { outOf: 30 }),
			gives('It was second of the 14 firms.', 'rank', 2, { outOf: 14 }),
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
			gives('It ranked 12th.', 'rank', 12),
			gives('It came second.', 'rank', 2),
			gives('The firm is placed fourth.', 'rank', 4),
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
			gives('It was the first review.', 'ordinal', 1),
			gives('It was the 12th review.', 'ordinal', 12),
			gives('It was the twenty-first review.', 'ordinal', 21),
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
			gives('It is rounded to the nearest 5.', 'threshold', 5),
			gives('Sums are to the nearest £1,000.', 'threshold', 1000),
			gives('It is given in multiples of 10.', 'threshold', 10),
			gives('Shares may not add exactly to 100.', 'threshold', 100),
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
			gives('Firms with over 90 staff must report.', 'threshold', 90),
			gives('Firms employing fewer than 10 people are free.', 'threshold', 10),
			gives('Gifts worth more than £140 are listed.', 'threshold', 140),
		],
		not: ['It closed over 90 firms.', 'It has over 90 staff.', 'Firms with 90 staff left.'],
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
			gives('It is more than 40 times the size.', 'multiple', 40),
			gives('It met three times.', 'multiple', 3),
			gives('It saw a three-fold rise.', 'multiple', 3),
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
			gives('It is twice the size.', 'multiple', 2),
			gives('It saw a threefold rise.', 'multiple', 3),
			gives('It grew tenfold.', 'multiple', 10),
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

/** `-year-old`, `-year-olds`, `years old`, `years of age`: the piece behind it. */
function yearOld({ line: { pieces } }: Given, at: number): number | null {
	const from = joins(pieces, at) ? at + 1 : at;
	if (!/^years?$/.test(pieces[from]?.key ?? '')) return null;
	const old = joins(pieces, from + 1) ? from + 2 : from + 1;
	if (/^olds?$/.test(pieces[old]?.key ?? '')) return old + 1;
	return pieces[old]?.key === 'of' && pieces[old + 1]?.key === 'age' ? old + 2 : null;
}

/** Numbers that a figure may be made of. */
const FIGURE_RULES: readonly QuantityRule[] = [
	{
		id: 'duration.half',
		when: (given) => {
			const found = halfHour(given);
			return found === null ? null : as(given, { role: 'duration', ...found });
		},
		reads: [
			gives('It took half an hour.', 'duration', 0.5, { unit: 'hours' }),
			gives('It took half a day.', 'duration', 0.5, { unit: 'days' }),
			gives('It was shut for half a year.', 'duration', 0.5, { unit: 'years' }),
		],
		not: ['It sold half a farm.', 'It sold half.', 'It took an hour.'],
	},
	{
		id: 'rate.per',
		when: (given) => {
			const per = behindNouns(given, (word) => word === 'per', 3);
			if (per === null || given.line.pieces[per + 1]?.key === 'cent') return null;
			const end = baseEnd(given, per + 1);
			return end === null ? null : as(given, { role: 'rate', per: baseText(given, per + 1, end), next: end });
		},
		reads: [
			gives('It has 7 per 1,000 households.', 'rate', 7, { per: '1,000 households' }),
			gives('There were 12 deaths per 100,000 births in Leeds.', 'rate', 12, { per: '100,000 births' }),
			gives('It costs £30 per pupil.', 'rate', 30, { per: 'pupil', unit: '£' }),
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
			gives('It pays £3 for every 100 miles.', 'rate', 3, { per: '100 miles' }),
			gives('It has two beds for every 1,000 people.', 'rate', 2, { per: '1,000 people' }),
			gives('It lost 4 in every 100 claims.', 'rate', 4, { per: '100 claims' }),
		],
		not: ['It pays £3 for every child.', 'It pays £3 for 100 miles.', 'For every 100 miles it pays.'],
	},
	{
		id: 'rate.a',
		when: (given) => {
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
			gives('It costs £35 a week.', 'rate', 35, { per: 'week' }),
			gives('It takes 60 calls a day.', 'rate', 60, { per: 'day' }),
			gives('It meets four times every year.', 'rate', 4, { per: 'year' }),
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
			gives('It costs £35 annually.', 'rate', 35, { per: 'year' }),
			gives('It takes 60 calls daily.', 'rate', 60, { per: 'day' }),
			gives('It sees 4,000 guests monthly.', 'rate', 4000, { per: 'month' }),
		],
		not: ['It meets daily at 10 sites.', 'It rose annually by 4.', 'It has 60 staff and meets daily.'],
	},
	{
		id: 'share.per-cent',
		when: (given) =>
			/^per cent|^percentage/.test(given.unit?.unit ?? '') && given.numeral?.currency === null
				? as(given, { role: given.unit?.unit === 'per cent' ? 'share' : 'measure' })
				: null,
		reads: [
			gives('It rose by 12 per cent. to 4,512.', 'share', 12, { unit: 'per cent' }),
			gives('It fell to 13.5% in Leeds.', 'share', 13.5, { unit: 'per cent' }),
			gives('Some 10 to 15 per cent left.', 'share', 10, { valueTo: 15, qualifier: 'Some' }),
		],
		not: ['It rose by 12.', 'It costs 12 cents.', 'The percentage rose.'],
	},
	{
		id: 'share.out-of',
		when: (given) => {
			const { line, next } = given;
			const out = behindNouns(given, (word) => word === 'out', 2);
			if (out === null || line.pieces[out + 1]?.key !== 'of' || given.unit !== null || next < 0) return null;
			const whole = line.numerals.get(
				/^(?:every|the|a)$/.test(line.pieces[out + 2]?.key ?? '') && !line.numerals.has(out + 2)
					? out + 3
					: out + 2,
			);
			return whole === undefined || whole.currency !== null
				? null
				: as(given, { role: 'share', outOf: whole.value, next: whole.next });
		},
		reads: [
			gives('It won 9 out of 10 cases.', 'share', 9, { outOf: 10 }),
			gives('Nine out of every ten left.', 'share', 9, { outOf: 10 }),
			gives('It met 12 aims out of 14.', 'share', 12, { outOf: 14 }),
		],
		not: ['It took 9 out of care.', 'It ran out of 10 kinds.', 'It won 9 of 10.'],
	},
	{
		id: 'share.in',
		when: (given) => {
			const { line, numeral } = given;
			if (numeral === null || line.pieces[numeral.next]?.key !== 'in' || given.unit !== null) return null;
			const whole = line.numerals.get(
				line.pieces[numeral.next + 1]?.key === 'every' ? numeral.next + 2 : numeral.next + 1,
			);
			if (
				whole === undefined ||
				whole.currency !== null ||
				whole.value <= numeral.value ||
				numeral.value > 20
			)
				return null;
			if (unitAt(line.pieces, whole.next) !== null && whole.form === 'figures') return null;
			return as(given, { role: 'share', outOf: whole.value, next: whole.next });
		},
		reads: [
			gives('One in four left.', 'share', 1, { outOf: 4 }),
			gives('It hit two in five farms.', 'share', 2, { outOf: 5 }),
			gives('Nearly 1 in 10 claims fail.', 'share', 1, { outOf: 10, qualifier: 'Nearly' }),
		],
		not: ['It closed 40 in 2007.', 'It closed one in Leeds.', 'It closed 4 in 10 days.'],
	},
	{
		id: 'share.fraction',
		when: (given) => {
			const { numeral } = given;
			if (numeral?.form !== 'fraction') return null;
			const duration = halfHour(given);
			return duration === null
				? as(given, {
						role: 'share',
						unit: given.unit?.unit === 'per cent' ? 'per cent' : null,
						next: numeral.next,
					})
				: null;
		},
		reads: [
			gives('Three quarters of the staff left.', 'share', 0.75),
			gives('More than half the staff left.', 'share', 0.5, { qualifier: 'More than' }),
			gives('It fell by two-thirds.', 'share', 2 / 3),
		],
		not: ['The first half was dull.', 'It is a third runway.', 'It took half an hour.'],
	},
	{
		id: 'money.sign',
		when: (given) => (given.numeral?.currency ? as(given, { role: 'money' }) : null),
		reads: [
			gives('It cost £80m.', 'money', 80e6, { unit: '£' }),
			gives('It cost £3-5 million.', 'money', 3e6, { valueTo: 5e6 }),
			gives('It cost in the region of $4.5 billion.', 'money', 4.5e9, {
				unit: '$',
				qualifier: 'in the region of',
			}),
		],
		not: ['It is 80 m long.', 'It has 80 staff.', 'It costs £35 a week.'],
	},
	{
		id: 'money.word',
		when: (given) => (given.unit?.kind === 'money' ? as(given, { role: 'money' }) : null),
		reads: [
			gives('It cost 80 million pounds.', 'money', 80e6, { unit: '£' }),
			gives('It fell by 5p.', 'money', 5, { unit: 'pence' }),
			gives('It cost ten euros.', 'money', 10, { unit: '€' }),
		],
		not: ['It has 80 ponds.', 'It is 5 P lots.', 'It cost pounds.'],
	},
	{
		id: 'measure.unit',
		when: (given) => (given.unit?.kind === 'measure' ? as(given, { role: 'measure' }) : null),
		reads: [
			gives('The mast is 80 m high.', 'measure', 80, { unit: 'metres' }),
			gives('It seized 6 g of resin.', 'measure', 6, { unit: 'grams' }),
			gives('It burns 12.4 tonnes.', 'measure', 12.4, { unit: 'tonnes' }),
		],
		not: ['It cost £80m.', 'It has 80 members.', 'It has 6 guns.'],
	},
	{
		id: 'duration.unit',
		when: (given) => {
			const found = durationBehind(given);
			return found === null ? null : as(given, { role: 'duration', ...found });
		},
		reads: [
			gives('It took three years.', 'duration', 3, { unit: 'years' }),
			gives('It must reply within 28 working days.', 'duration', 28, { unit: 'days' }),
			gives('It is a three-year plan.', 'duration', 3, { unit: 'years' }),
		],
		not: ['It is a 16-year-old.', 'It has 28 dayrooms.', 'It fell over the last five years.'],
	},
	{
		id: 'count.no',
		when: ({ line, at }) => zero(line.pieces, at),
		reads: [
			gives('There were no arrests.', 'count', 0),
			gives('No further charges were brought.', 'count', 0),
			gives('Nobody was charged.', 'count', 0),
			gives('None was found.', 'count', 0),
		],
		not: [
			'There are no plans to close it.',
			'It has no doubt.',
			'It is no longer open.',
			'None the less, it closed.',
		],
	},
	{
		id: 'count',
		when: (given) => as(given, { role: 'count', unit: null }),
		reads: [
			gives('The unit seized 31 knives.', 'count', 31),
			gives('It has one hundred and twenty staff.', 'count', 120),
			gives('It made 2000 inspections.', 'count', 2000),
			gives('It needs 3 to 6 staff.', 'count', 3, { valueTo: 6 }),
		],
		not: ['It chose option 4.', 'It cost £4.', 'It opened in 2000.'],
	},
];

/** Quantities that are no labels; the first that fits wins. */
export const QUANTITY_RULES: readonly QuantityRule[] = [...ASIDE_RULES, ...FIGURE_RULES];

/** The first piece behind a number, or behind a few nouns that it counts, that a test holds of; null where another word stands before it. */
function behindNouns(
	{ line: { pieces }, next }: Given,
	holds: (word: string) => boolean,
	most: number,
): number | null {
	for (let place = next; place <= next + most; place += 1) {
		const piece = pieces[place];
		if (piece === undefined) return null;
		if (holds(piece.key)) return place;
		if (piece.kind !== 'word' || SMALL_WORDS.has(piece.key)) return null;
	}
	return null;
}

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

/** `three years`, `28 working days`, `three-year`. */
function durationBehind({ unit, next, line, numeral }: Given): { unit: string; next: number } | null {
	if (unit?.kind === 'duration') return { unit: unit.unit, next: unit.next };
	if (numeral === null || unit !== null || numeral.currency !== null) return null;
	if (!Object.hasOwn(DURATION_KINDS, line.pieces[next]?.key ?? '')) return null;
	const behind = unitAt(line.pieces, next + 1);
	return behind?.kind === 'duration' ? { unit: behind.unit, next: behind.next } : null;
}

function halfHour({ line: { pieces }, numeral }: Given): { unit: string; next: number } | null {
	if (numeral?.form !== 'fraction' || !/^an?$/.test(pieces[numeral.next]?.key ?? '')) return null;
	const unit = unitAt(pieces, numeral.next + 1);
	return unit?.kind === 'duration' ? { unit: unit.unit, next: unit.next } : null;
}
