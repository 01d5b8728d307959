import type { Rule } from '../../grammar/rule.ts';
import { bearing, REQUESTED, saysElse, statusOf } from './bearing.ts';
import { captionFor, eachHasColumn } from './by-table.ts';
import { best, type Link, type Search } from './search.ts';
import type { Unit } from './units.ts';

/** A sentence has the words of the limb. */
export const OWN_WORDS: Rule<Search, Link> = {
	id: 'limb.own-words',
	when(search) {
		if (eachHasColumn(search)) return null;
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
			text: 'What was done for (a) night kites and (b) ropes?\nThe Board made new rules in May. These cover night kites. Ropes were sold.',
			gives: { limb: 'a', answeredBy: 'The Board made new rules in May. … These cover night kites.' },
		},
		{
			text: 'How many kites flew by night in (a) Saltby and (b) Moss?\nTwelve lamps are in Saltby. The Board has not made an estimate of the kites that flew by night in Saltby. In Moss 30 kites flew by night.',
			gives: {
				limb: 'a',
				answeredBy: 'The Board has not made an estimate of the kites that flew by night in Saltby.',
				status: 'not answered',
			},
		},
		{
			text: 'What steps he is taking on the (a) kite code and (b) rope code?\nThe Government will announce its kite code in May. The rope code is done.',
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
};

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
