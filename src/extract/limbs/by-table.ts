import type { Rule } from '../../grammar/rule.ts';
import { closest, type Link, leadInOf, leftOver, longerThan, type Search, withinAsked } from './search.ts';
import { share } from './stems.ts';
import type { Unit } from './units.ts';

/** A number that is no year. */
const COUNT = /(?<![\d/.,-])(?!(?:1[89]|20)\d\d(?![\d,]))\d+/;

/** Whether a sentence gives the number of this limb alone before the table does. */
function toldInWords({ own, others, units, stemsOf }: Search): boolean {
	const rivals = others.map(stemsOf);
	const first = units.find(({ table }) => table !== null)?.start ?? 0;
	return units.some(
		({ kind, gap, leadIn, words, stems, end }) =>
			kind === 'sentence' &&
			end <= first &&
			gap === null &&
			!leadIn &&
			COUNT.test(words) &&
			share(own, stems) === 1 &&
			!rivals.some((rival) => share(rival, stems) === 1),
	);
}

/** A row of a table is the limb's. */
export const ROW: Rule<Search, Link> = {
	id: 'limb.row',
	when(search) {
		const rows = search.units.filter(({ kind }) => kind === 'row');
		if (toldInWords(search)) return null;
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
};

/** Whether each limb of a group has a column of its own: the table tells them all, and a sentence that names one of them does not. */
export function eachHasColumn(search: Search): boolean {
	const heads = search.units.filter(({ kind }) => kind === 'heading');
	const own = closest(search, heads);
	if (own === null || search.others.length === 0 || toldInWords(search)) return false;
	return search.others.every((other) => {
		const head = closest({ ...search, own: search.stemsOf(other), others: [] }, heads);
		return head !== null && head !== own;
	});
}

/** A column of a table is. */
export const COLUMN: Rule<Search, Link> = {
	id: 'limb.column',
	when(search) {
		const heads = search.units.filter(({ kind }) => kind === 'heading');
		const head = closest(search, heads) ?? withinAsked(search, heads) ?? leftOver(search, heads);
		return head === null ? null : { unit: head, status: 'answered' };
	},
	reads: [
		{
			text: 'How many kites flew in (a) Saltby and (b) Moss?\nA fair at Saltby drew most kites. The figures are in the following table.\nYear\tSaltby\tMoss\n2005\t12\t30',
			gives: { limb: 'a', answeredBy: 'The figures are in the following table. … Saltby' },
		},
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
};

/** A table is. */
export const CAPTION: Rule<Search, Link> = {
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
};

/** The caption that holds every word of the limb, and not those of a longer one. */
export function captionFor({ own, others, units, stemsOf }: Search): Unit | null {
	const longer = longerThan(own, others, stemsOf);
	return (
		units.find(
			({ kind, stems }) =>
				kind === 'caption' && share(own, stems) === 1 && !longer.some((other) => share(other, stems) === 1),
		) ?? null
	);
}
