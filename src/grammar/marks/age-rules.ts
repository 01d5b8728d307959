import { AGED } from '../words/bases.ts';
import { looksPlural, SMALL_WORDS } from '../words/small-words.ts';
import type { Given } from './given.ts';
import { joins } from './line.ts';
import { as, bare, key, pieceAt, type QuantityRule, quantified } from './quantity-rule.ts';

/** Ages and times of day. */
export const AGE_RULES: readonly QuantityRule[] = [
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
			quantified('It shut at 3.30 pm.', 'clock', 3.3),
			quantified('It shut at 10 am.', 'clock', 10),
			quantified('It shut at 6.15 p.m. that day.', 'clock', 6.15),
		],
		not: ['It shut 10 sites.', 'At 40 pm is absurd.', 'It cost 10p.'],
	},
	{
		id: 'clock.past',
		when: (given) => {
			const { numeral, line, at } = given;
			if (numeral === null || numeral.currency !== null || numeral.value > 12) return null;
			const [part, past] = [line.pieces[at - 2]?.key, line.pieces[at - 1]?.key];
			const told =
				(part === 'half' && past === 'past') || (part === 'quarter' && /^(?:past|to)$/.test(past ?? ''));
			return told ? bare(given, { role: 'clock' }) : null;
		},
		reads: [
			quantified('It met at half past three of the clock.', 'clock', 3),
			quantified('It rose at a quarter to 11.', 'clock', 11),
			quantified('It sat from half past two.', 'clock', 2),
		],
		not: ['It went past three lamps.', 'It cut a quarter to save £3.', 'Half past wrecks count three.'],
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
			quantified('It shut at 14:30.', 'clock', 14),
			quantified('It shut at 09:15 today.', 'clock', 9),
			quantified('From 7:05 it was shut.', 'clock', 7),
		],
		not: ['The odds were 2:1.', 'It has 40:60 shares.', 'There were 12: 30 left.'],
	},
	{
		id: 'clock.oclock',
		when: (given) =>
			pieceAt(given, 0)?.key === "o'clock" ? as(given, { role: 'clock', next: given.next + 1 }) : null,
		reads: [
			quantified("It shut at ten o'clock.", 'clock', 10),
			quantified('It shut at 10 o’clock.', 'clock', 10),
			quantified("By four o'clock it was shut.", 'clock', 4),
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
			quantified('A boy aged 14 left.', 'age', 14),
			quantified('Those between the ages of 11 and 16 left.', 'age', 11, { valueTo: 16 }),
			quantified('Those aged over 65 left.', 'age', 65),
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
			quantified('Pupils aged 14 and 16 left.', 'age', 16),
			quantified('Pupils aged 7, 11 and 14 left.', 'age', 14),
			quantified('Pupils aged 5 or 9 left.', 'age', 9),
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
			quantified('A 16-year-old left.', 'age', 16),
			quantified('Many 16 to 24-year-olds left.', 'age', 16, { valueTo: 24 }),
			quantified('She was five years old.', 'age', 5),
			quantified('He is 14 years of age.', 'age', 14),
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
			quantified('The under-16s left.', 'age', 16),
			quantified('The over 75s ride free.', 'age', 75),
			quantified('Many in their 20s left.', 'age', 20),
		],
		not: ['Under 16 left.', 'It flew 747s there.', 'It was built in the 1960s.'],
	},
	{
		id: 'age.people-over',
		when: (given) => {
			const { line, from, next, unit, qualifier, numeral } = given;
			const people =
				Object.hasOwn(AGED, line.pieces[from - 1]?.key ?? '') && /^(?:over|under)$/.test(qualifier ?? '');
			const after = line.pieces[next];
			const counts =
				after?.kind === 'word' && !SMALL_WORDS.has(after.key) && after.spaced && looksPlural(after.key);
			const plausible = numeral?.currency === null && numeral.scale === 1 && numeral.value <= 110;
			return people && !counts && plausible && unit === null
				? as(given, { role: 'age', unit: 'years' })
				: null;
		},
		reads: [
			quantified('All adults under 30 may apply.', 'age', 30),
			quantified('It is for householders over 60.', 'age', 60),
			quantified('It is for women over 50 living there.', 'age', 50),
		],
		not: ['It has over 60 women.', 'It sent the women over 60 letters.', 'Men over £60 in debt left.'],
	},
];

/** `-year-old`, `-year-olds`, `years old`, `years of age`: the piece behind it. */
function yearOld({ line: { pieces } }: Given, at: number): number | null {
	const from = joins(pieces, at) ? at + 1 : at;
	if (!/^years?$/.test(pieces[from]?.key ?? '')) return null;
	const old = joins(pieces, from + 1) ? from + 2 : from + 1;
	if (/^olds?$/.test(pieces[old]?.key ?? '')) return old + 1;
	return pieces[old]?.key === 'of' && pieces[old + 1]?.key === 'age' ? old + 2 : null;
}
