import type { Rule } from '../../grammar/rule.ts';
import { bearing, gapFor, REQUESTED, saysElse, statusOf } from './bearing.ts';
import {
	best,
	closest,
	covers,
	holds,
	LETTERED,
	type Link,
	leadInOf,
	leftOver,
	longerThan,
	type Search,
	withinAsked,
} from './search.ts';
import { share, shared } from './stems.ts';
import type { Unit } from './units.ts';

/** Tried in order: the first that finds an answer gives it. */
export const LINK_RULES: readonly Rule<Search, Link>[] = [
	{
		id: 'limb.lettered-answer',
		when(search) {
			const { limb, units, own, beside, stemsOf } = search;
			const letter = /[a-z]+$|\d+$/i.exec(limb)?.[0] ?? limb;
			const lettered = units.filter(({ kind, words }) => kind !== 'note' && LETTERED.test(words));
			const unit = lettered.find(({ words }) => words.toLowerCase().startsWith(`(${letter.toLowerCase()})`));
			const ofAnother =
				unit !== undefined &&
				shared(own, unit.stems) === 0 &&
				beside.some((other) => shared(stemsOf(other), unit.stems) > 0);
			return unit === undefined || lettered.length < 2 || ofAnother
				? null
				: { unit, status: statusOf(unit, search) };
		},
		reads: [
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\n(a) Twelve kites flew.\n(b) The figure is not held centrally.',
				gives: { limb: 'a', answeredBy: '(a) Twelve kites flew.', status: 'answered' },
			},
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\n(a) Twelve kites flew.\n(b) The information is not held centrally.',
				gives: { limb: 'b', status: 'not answered' },
			},
			{
				text: 'What was spent on (i) kites and (ii) ropes?\n(i) £12\n(ii) £30',
				gives: { limb: 'ii', answeredBy: '(ii) £30', status: 'answered' },
			},
		],
		not: [
			'How many kites flew in (a) Saltby and (b) Moss?\nTwelve kites flew in (a) Saltby.',
			'How many kites flew in (a) Saltby and (b) Moss?\n(c) Twelve kites flew.\n(d) None.',
			'How many kites flew in (a) Saltby and (b) Moss?\n(a) Twelve kites flew in both.',
		],
	},
	{
		id: 'limb.letters-within',
		when(search) {
			const { limb, units, own, stemsOf } = search;
			const letter = `(${/[a-z]+$|\d+$/i.exec(limb)?.[0] ?? limb})`;
			const unit = units.find(({ kind, words }) => {
				if (kind !== 'sentence' || (words.match(LETTER_WITHIN) ?? []).length < 2) return false;
				const [, behind = ''] = words.split(letter);
				const told = stemsOf(behind.split(LETTER_WITHIN)[0] ?? '');
				return share(own, told) >= 0.6;
			});
			if (unit === undefined) return null;
			return { unit, status: statusOf(unit, search) };
		},
		reads: [
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\nOn Monday (a) 12 kites flew in Saltby and (b) 30 in Moss.',
				gives: { limb: 'b', answeredBy: 'On Monday (a) 12 kites flew in Saltby and (b) 30 in Moss.' },
			},
			{
				text: 'What it costs to mend (a) kites and (b) red kites?\nWhat it costs to mend (a) kites and (b) red kites is published in the Saltby report.',
				gives: { limb: 'a', status: 'answered' },
			},
			{
				text: 'How many flew for over (a) six and (b) 12 months?\nThe number which flew for over (a) six months was 25 and (b) over 12 months was 5.',
				gives: { limb: 'a', status: 'answered' },
			},
		],
		not: [
			'How many kites flew in (a) Saltby and (b) Moss?\nTwelve kites flew in (a) Saltby.',
			'How many kites flew in (a) Saltby and (b) Moss?\nThe keeper wrote of (c) ropes and (d) lamps.',
			'How many kites flew in (a) Saltby and (b) Moss?\nThe keeper wrote of (a) ropes and (b) lamps.',
		],
	},
	{
		id: 'limb.row',
		when(search) {
			const rows = search.units.filter(({ kind }) => kind === 'row');
			const unit = closest(search, rows) ?? withinAsked(search, rows);
			return unit === null ||
				rows.filter(({ words, table }) => words === unit.words && table === unit.table).length > 1
				? null
				: { unit, status: 'answered' };
		},
		reads: [
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\nThe figures are in the table.\nPlace\tKites\nSaltby\t12\nMoss\t30',
				gives: { limb: 'b', answeredBy: 'The figures are in the table. … Moss\t30', status: 'answered' },
			},
			{
				text: 'How many kites flew in (a) the borough of Saltby and (b) Greater Moss?\nThe figures are in the table.\nPlace\tKites\nSaltby borough\t12\nMoss\t30',
				gives: { limb: 'b', answeredBy: 'The figures are in the table. … Moss\t30', status: 'answered' },
			},
			{
				text: 'How many kites flew in (a) 2005 and (b) 2006?\nThe figures are in the table.\nYear\tKites\n2005\t12\n2006\t30',
				gives: { limb: 'a', answeredBy: 'The figures are in the table. … 2005\t12', status: 'answered' },
			},
		],
		not: [
			'How many kites flew in (a) Saltby and (b) Moss?\nNone flew in Saltby.\nNone flew in Moss.',
			'How many kites flew in (a) 2003 to 2005 and (b) 2006 to 2008?\nThe figures are in the table.\nYear\tKites\n2003\t12\n2006\t30',
			'How many kites flew over (a) towns and (b) Saltby harbour?\nThe figures are in the table.\nPlace\tKites\nOther towns\t12\nMoss\t30',
			'How many kites flew in (a) Saltby and (b) Moss?\nThe figures are in the table.\nYear\tKites\n2005\t12\n2006\t30',
			'How many kites flew in (a) Saltby and (b) Moss?\nThose of Saltby and Moss are in the table.\nPlace\tKites\nSaltby\t12\nMoss\t30\nSaltby\t14\nMoss\t33',
		],
	},
	{
		id: 'limb.own-words',
		when(search) {
			const told = search.units.filter(({ kind }) => kind === 'sentence');
			const unit =
				best(search, told) ??
				best(search, told, search.stemsOf(search.short)) ??
				best(
					search,
					search.units.filter(({ kind, gap }) => kind === 'note' && gap !== null),
				);
			if (unit === null || (unit.gap !== null && captionFor(search) !== null)) return null;
			if (search.own.size === 1 && !/\p{Lu}|\d/u.test(search.short) && allLacked(search, unit)) return null;
			return { unit, status: saysElse(unit, search) ? 'answered' : statusOf(unit, search) };
		},
		reads: [
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\nIn Saltby there were 12, but figures for Moss are not yet available.',
				gives: { limb: 'a', status: 'answered' },
			},
			{
				text: 'Who sold kites, stating the (a) colour and (b) price in each case?\nWe do not record whether those kites were red in colour, but the following table shows their price.\nKite\tPrice\nOne\t12',
				gives: { limb: 'b', status: 'answered' },
			},
			{
				text: 'What was spent on (a) kite advertisements and (b) ropes?\nThe advertising of kites had an impact. Kite adverts cost £12. Ropes cost £3.',
				gives: { limb: 'a', answeredBy: 'Kite adverts cost £12.' },
			},
			{
				text: 'How many kites were sold by the (a) Saltby lamp trust and (b) Moss lamp trust in May?\nThe Saltby LT sold 12. The Moss LT sold 30.',
				gives: { limb: 'b', answeredBy: 'The Moss LT sold 30.' },
			},
			{
				text: 'What it costs to (a) fly and (b) mend kites; and when lamps were lit?\nIt costs £12 to fly. It costs £3 to mend. The day on which lamps were lit is not recorded.',
				gives: { limb: 'a', status: 'answered' },
			},
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\nIn Saltby there were 12. In Moss there were 30. Figures on kites which flew in Moss at night are not collected.',
				gives: { limb: 'b', status: 'partly' },
			},
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\nIn Saltby there were 12. The information for Moss is not held centrally.',
				gives: { limb: 'b', status: 'not answered' },
			},
			{
				text: 'If he will place (a) in the Library and (b) on his website the kite letters?\nThe kite letters will be published on the website and in the Library next May.',
				gives: { limb: 'a', status: 'answered' },
			},
			{
				text: 'What is known of (a) the likely sources of kite rope and (b) the amount of hemp used to make kite rope?\nBoard reports show that sources of kite rope are local. We have no information on the amount of hemp that is used to make kite rope.',
				gives: { limb: 'a', status: 'answered' },
			},
			{
				text: 'What were the (a) costs and (b) benefits of kites?\nThe costs were £12. The benefits were many.',
				gives: { limb: 'b', answeredBy: 'The benefits were many.', status: 'answered' },
			},
			{
				text: 'How many flew in (a) schools and (b) Saltby schools?\nTwelve flew in all schools. Two flew in Saltby schools.',
				gives: { limb: 'a', answeredBy: 'Twelve flew in all schools.', status: 'answered' },
			},
		],
		not: [
			'How many kites flew in (a) Saltby and (b) Moss?\nNone flew in the county.',
			'How many flew in (a) Moss and (b) North East Moss?\nNone flew in the county.',
			'How many kites flew in (a) Saltby and (b) Moss?\nYou asked in your question how many kites flew in Saltby and Moss. None flew.',
		],
	},
	{
		id: 'limb.column',
		when(search) {
			const heads = search.units.filter(({ kind }) => kind === 'heading');
			const head = closest(search, heads) ?? withinAsked(search, heads) ?? leftOver(search, heads);
			return head === null ? null : { unit: head, status: 'answered' };
		},
		reads: [
			{
				text: 'What the (a) value and (b) destination country of each kite was?\nThe figures are in the following table.\nCountry\tValue\nMoss\t12',
				gives: {
					limb: 'b',
					answeredBy: 'The figures are in the following table. … Country',
					status: 'answered',
				},
			},
			{
				text: 'How many flew in (a) Moss and (b) Saltby old town?\nThe figures are in the following table.\nYear\tMoss\tSaltby area\n2005\t12\t30',
				gives: {
					limb: 'b',
					answeredBy: 'The figures are in the following table. … Saltby area',
					status: 'answered',
				},
			},
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\nThe figures are in the following table.\nYear\tSaltby\tMoss\n2005\t12\t30',
				gives: {
					limb: 'a',
					answeredBy: 'The figures are in the following table. … Saltby',
					status: 'answered',
				},
			},
			{
				text: 'How many flew in (a) 2005 and (b) 2006?\nThe figures are in the following table.\nPlace\t2005\t2006\nMoss\t12\t30',
				gives: { limb: 'b', status: 'answered' },
			},
			{
				text: 'What share of kites were (a) red and (b) blue?\nThe shares are as follows.\nYear\tRed\tBlue\n2005\t12\t30',
				gives: { limb: 'b', status: 'answered' },
			},
		],
		not: [
			'How many kites flew in (a) Saltby and (b) Moss?\nThe figures are in the following table.\nYear\tKites\n2005\t12',
			'How many kites flew in (a) Saltby and (b) Moss?\nNone flew.',
			'How many kites flew in (a) North East Saltby and (b) Moss?\nThe figures are in the following table.\nYear\tSouth West Saltby\tRopes\n2005\t12\t30',
		],
	},
	{
		id: 'limb.caption',
		when(search) {
			const unit = captionFor(search);
			if (unit === null) return null;
			const alone = search.units.filter(({ kind }) => kind === 'caption').length === 1;
			return { unit: (alone ? leadInOf(search.units) : null) ?? unit, status: 'answered' };
		},
		reads: [
			{
				text: 'How many kites flew in (a) Moss and (b) North Moss?\nThe figures are in the following table. Those of parishes are not collected.\nKites flown in Moss\nYear\tKites\n2005\t12',
				gives: {
					limb: 'a',
					answeredBy: 'The figures are in the following table. … Kites flown in Moss',
					status: 'answered',
				},
			},
			{
				text: 'How many (a) kites and (b) ropes were sold?\nThe figures are given.\nTable 1: kites sold\nYear\tNumber\n2005\t12',
				gives: { limb: 'a', answeredBy: 'The figures are given. … Table 1: kites sold', status: 'answered' },
			},
			{
				text: 'How many flew in (a) 2005 and (b) 2006?\nThe figures are given.\nKites flown, 2006\nPlace\tKites\nMoss\t12',
				gives: { limb: 'b', answeredBy: 'The figures are given. … Kites flown, 2006', status: 'answered' },
			},
		],
		not: [
			'How many kites flew in (a) Moss and (b) North Moss?\nThe figures are given.\nKites flown in Saltby\nYear\tKites\n2005\t12',
			'How many (a) kites and (b) ropes were sold?\nThe figures are given.\nTable 1: boats sold\nYear\tNumber\n2005\t12',
			'How many (a) kites and (b) ropes were sold?\nSome of the kites were sold.',
		],
	},
	{
		id: 'limb.gap-for-all',
		when(search) {
			const unit = gapFor(search);
			return unit === null ? null : { unit, status: statusOf(unit, search) };
		},
		reads: [
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\nThe data requested on kites are not collected. Figures for boats are in the following table.\nYear\tBoats\n2005\t12',
				gives: { limb: 'a', status: 'not answered' },
			},
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\nThe information requested is not held centrally.',
				gives: { limb: 'a', status: 'not answered' },
			},
			{
				text: 'How many kites flew in (a) Moss constituency and (b) England?\nKites flown in England are shown as follows. The figures are not available below county level.\nKind\tKites\nRed\t12',
				gives: { limb: 'a', status: 'not answered' },
			},
			{
				text: 'What was earned by kites in (a) 1986-96 and (b) 1997 to date?\nThe figures are as follows. We are not able to provide details back to 1986 without disproportionate cost.\nKites\tPounds\nRed\t12',
				gives: { limb: 'a', status: 'not answered' },
			},
			{
				text: 'How many kites were (a) public and (b) private?\nThe information requested is not held centrally. Money was given for kites in public places.',
				gives: { limb: 'a', status: 'not answered' },
			},
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\nThe information could be obtained only at disproportionate cost.',
				gives: { limb: 'b', status: 'not answered' },
			},
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\nTwelve flew in Saltby. Figures for other towns are not collected.',
				gives: {
					limb: 'b',
					answeredBy: 'Figures for other towns are not collected.',
					status: 'not answered',
				},
			},
		],
		not: [
			'How many kites flew in (a) Saltby and (b) Moss?\nNone flew.',
			'How many kites flew in (a) Saltby and (b) Moss?\nNone flew in Saltby or Moss. Ropes are not recorded centrally.',
			'How many kites flew in (a) Saltby and (b) Moss?\nTwelve.',
		],
	},
	{
		id: 'limb.one-for-all',
		when(search) {
			const { units, own, others, common, stemsOf } = search;
			const leadIn = leadInOf(units);
			if (leadIn !== null) return covers(leadIn, search) ? { unit: leadIn, status: 'answered' } : null;
			const told = units.filter(({ kind }) => kind === 'sentence');
			const near = stemsOf(common);
			const [unit] = told.toSorted((one, other) => shared(near, other.stems) - shared(near, one.stems));
			const most = unit === undefined ? 0 : shared(near, unit.stems);
			const earlier = most === 0 ? told.find(({ words }) => EARLIER_ANSWER.test(words)) : undefined;
			if (earlier !== undefined) return { unit: earlier, status: 'answered' };
			if (unit === undefined || (told.length > 1 && most === 0)) return null;
			if (search.elsewhere.some((part) => shared(stemsOf(part), unit.stems) > 2 * most)) return null;
			const ofAnother = others.some((limb) =>
				told.some(
					(one) =>
						(one === unit || most < ENOUGH_NEAR) &&
						holds(stemsOf(limb), one, { short: '', common, limb: '', stemsOf }),
				),
			);
			if (ofAnother && own.size > 0) return null;
			return { unit, status: statusOf(unit, search) };
		},
		reads: [
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\nNo kites flew there.',
				gives: { limb: 'a', answeredBy: 'No kites flew there.', status: 'answered' },
			},
			{
				text: 'How many kites flew in (a) Saltby and (b) Moss?\nThe figures are in the following table.\nCounty\tKites\nTides\t12',
				gives: { limb: 'b', answeredBy: 'The figures are in the following table.', status: 'answered' },
			},
			{
				text: 'Whether kites are (a) safe and (b) cheap?\nYes.',
				gives: { limb: 'b', answeredBy: 'Yes.', status: 'answered' },
			},
		],
		not: [
			'What the (a) colour and (b) price of each kite was?\nThe price of each kite is in the following table.\nKite\tPrice\nOne\t12',
			'How many kites were (a) red and (b) blue; and what lamps cost in Saltby?\nLamps cost £12 in Saltby.',
			'How many kites flew in (a) Saltby and (b) Moss?\nTwelve flew in Saltby.',
			'How many kites flew in (a) Saltby and (b) Moss?\nRopes are dear. Boats are cheap.',
			'How many kites flew in (a) Saltby and (b) Moss?\nThe information requested is not held centrally.',
		],
	},
];

/** Whether all that was asked is said to be missing before a sentence: one common word in it answers nothing then. */
function allLacked(search: Search, unit: Unit): boolean {
	return search.units.some(
		(one) =>
			one.gap !== null &&
			one.end <= unit.start &&
			one.kind === 'sentence' &&
			REQUESTED.test(one.words) &&
			bearing(one, search) === 'all',
	);
}

/** What was said before is the answer to all of it. */
const EARLIER_ANSWER = /\bI\s+refer\s+(?:the|my|him|her)\b[^.;]*\b(?:answer|reply|statement)\b/i;
const LETTER_WITHIN = /\((?:[a-z]|[ivx]+)\)\s/g;

/** With so many words of what is asked of all limbs, a sentence answers those that nothing else does. */
const ENOUGH_NEAR = 3;

/** The caption that holds every word of the limb, and not those of a longer one. */
function captionFor({ own, others, units, stemsOf }: Search): Unit | null {
	const longer = longerThan(own, others, stemsOf);
	return (
		units.find(
			({ kind, stems }) =>
				kind === 'caption' && share(own, stems) === 1 && !longer.some((other) => share(other, stems) === 1),
		) ?? null
	);
}
