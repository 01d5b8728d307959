import { DURATION_KINDS } from '../words/units.ts';
import type { Given } from './given.ts';
import { as, behindNouns, type QuantityRule, quantified } from './quantity-rule.ts';
import { unitAt } from './vocabulary.ts';
import { zero } from './zero.ts';

/** Shares, money, measures, lengths of time and counts. */
export const FIGURE_RULES: readonly QuantityRule[] = [
	{
		id: 'duration.half',
		when: (given) => {
			const found = halfHour(given);
			return found === null ? null : as(given, { role: 'duration', ...found });
		},
		reads: [
			quantified('It took half an hour.', 'duration', 0.5, { unit: 'hours' }),
			quantified('It took half a day.', 'duration', 0.5, { unit: 'days' }),
			quantified('It was shut for half a year.', 'duration', 0.5, { unit: 'years' }),
		],
		not: ['It sold half a farm.', 'It sold half.', 'It took an hour.'],
	},
	{
		id: 'share.per-cent',
		when: (given) =>
			/^per cent|^percentage/.test(given.unit?.unit ?? '') && given.numeral?.currency === null
				? as(given, { role: given.unit?.unit === 'per cent' ? 'share' : 'measure' })
				: null,
		reads: [
			quantified('It rose by 12 per cent. to 4,512.', 'share', 12, { unit: 'per cent' }),
			quantified('Shares of 12, 13 and 14 per cent. failed.', 'share', 12, { unit: 'per cent' }),
			quantified('It changed by -0.3 per cent. in May.', 'share', -0.3),
			quantified('It fell to 13.5% in Leeds.', 'share', 13.5, { unit: 'per cent' }),
			quantified('Some 10 to 15 per cent left.', 'share', 10, { valueTo: 15, qualifier: 'Some' }),
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
			quantified('It won 9 out of 10 cases.', 'share', 9, { outOf: 10 }),
			quantified('Nine out of every ten left.', 'share', 9, { outOf: 10 }),
			quantified('It met 12 aims out of 14.', 'share', 12, { outOf: 14 }),
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
			quantified('One in four left.', 'share', 1, { outOf: 4 }),
			quantified('It hit two in five farms.', 'share', 2, { outOf: 5 }),
			quantified('Nearly 1 in 10 claims fail.', 'share', 1, { outOf: 10, qualifier: 'Nearly' }),
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
			quantified('Three quarters of the staff left.', 'share', 0.75),
			quantified('More than half the staff left.', 'share', 0.5, { qualifier: 'More than' }),
			quantified('It fell by two-thirds.', 'share', 2 / 3),
		],
		not: ['The first half was dull.', 'It is a third runway.', 'It took half an hour.'],
	},
	{
		id: 'money.sign',
		when: (given) => (given.numeral?.currency ? as(given, { role: 'money' }) : null),
		reads: [
			quantified('It cost £80m.', 'money', 80e6, { unit: '£' }),
			quantified('It cost £3-5 million.', 'money', 3e6, { valueTo: 5e6 }),
			quantified('It cost in the region of $4.5 billion.', 'money', 4.5e9, {
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
			quantified('It cost 80 million pounds.', 'money', 80e6, { unit: '£' }),
			quantified('It fell by 5p.', 'money', 5, { unit: 'pence' }),
			quantified('It cost ten euros.', 'money', 10, { unit: '€' }),
		],
		not: ['It has 80 ponds.', 'It is 5 P lots.', 'It cost pounds.'],
	},
	{
		id: 'measure.unit',
		when: (given) => (given.unit?.kind === 'measure' ? as(given, { role: 'measure' }) : null),
		reads: [
			quantified('The mast is 80 m high.', 'measure', 80, { unit: 'metres' }),
			quantified('It seized 6 g of resin.', 'measure', 6, { unit: 'grams' }),
			quantified('It burns 12.4 tonnes.', 'measure', 12.4, { unit: 'tonnes' }),
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
			quantified('It took three years.', 'duration', 3, { unit: 'years' }),
			quantified('It must reply within 28 working days.', 'duration', 28, { unit: 'days' }),
			quantified('It is a three-year plan.', 'duration', 3, { unit: 'years' }),
		],
		not: ['It is a 16-year-old.', 'It has 28 dayrooms.', 'It fell over the last five years.'],
	},
	{
		id: 'count.no',
		when: ({ line, at }) => zero(line.pieces, at),
		reads: [
			quantified('There were no arrests.', 'count', 0),
			quantified('No further charges were brought.', 'count', 0),
			quantified('Nobody was charged.', 'count', 0),
			quantified('None was found.', 'count', 0),
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
			quantified('The unit seized 31 knives.', 'count', 31),
			quantified('It has one hundred and twenty staff.', 'count', 120),
			quantified('It made 2000 inspections.', 'count', 2000),
			quantified('It needs 3 to 6 staff.', 'count', 3, { valueTo: 6 }),
		],
		not: ['It chose option 4.', 'It cost £4.', 'It opened in 2000.'],
	},
];

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
