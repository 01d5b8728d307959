import type { Rule } from '../../grammar/rule.ts';
import { gapFor, referralIn, statusOf } from './bearing.ts';
import { covers, holds, type Link, leadInOf, type Search } from './search.ts';
import { shared } from './stems.ts';

/** What is said to be missing is missing of every limb. */
export const GAP_FOR_ALL: Rule<Search, Link> = {
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
			gives: { limb: 'a', status: 'refused' },
		},
		{
			text: 'How many kites were (a) public and (b) private?\nThe information requested is not held centrally. Money was given for kites in public places.',
			gives: { limb: 'a', status: 'not answered' },
		},
		{
			text: 'How many kites flew in (a) Saltby and (b) Moss?\nThe information could be obtained only at disproportionate cost.',
			gives: { limb: 'b', status: 'refused' },
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
};

/** What was said before is the answer to all of it. */
const EARLIER_ANSWER = /\bI\s+refer\s+(?:the|my|him|her)\b[^.;]*\b(?:answer|reply|statement)\b/i;

/** With so many words of what is asked of all limbs, a sentence answers those that nothing else does. */
const ENOUGH_NEAR = 3;

/** What is asked of the latest period only says when. */
const LATEST =
	/^(?:in|on|for|at)?\s*(?:the\s+)?(?:latest|last|most\s+recent)\s+(?:\p{Ll}+\s+)?for\s+which\b/iu;

/** Telling words of what is asked that a sentence of the answer has where it is not only said who else answers. */
const ENOUGH_TOLD = 2;

/** All that is said is who answers. */
export const REFERRED: Rule<Search, Link> = {
	id: 'limb.referred',
	when(search) {
		const { units, own, common, stemsOf } = search;
		const asked = new Set([...own, ...stemsOf(common)]);
		if (units.some(({ kind, stems }) => kind !== 'referral' && shared(asked, stems) >= ENOUGH_TOLD))
			return null;
		const unit = referralIn(search);
		return unit === null ? null : { unit, status: 'not answered' };
	},
	reads: [
		{
			text: 'How many kites flew in (a) Saltby and (b) Moss?\nThe information requested falls within the responsibility of the Kite Board. I have asked the Board to reply.',
			gives: {
				limb: 'a',
				answeredBy: 'The information requested falls within the responsibility of the Kite Board.',
				status: 'not answered',
			},
		},
		{
			text: 'Who flew kites in (a) Saltby and (b) Moss?\nThe matter raised falls within the responsibility of the Kite Board. A copy of its letter will be placed in the Library.',
			gives: { limb: 'b', status: 'not answered' },
		},
		{
			text: 'What (a) kites and (b) ropes cost?\nI have asked the keeper of the Saltby light to reply to the hon. Member.',
			gives: { limb: 'b', status: 'not answered' },
		},
	],
	not: [
		'How many kites flew in (a) Saltby and (b) Moss?\nThe information requested falls within the responsibility of the Kite Board. It says that 12 kites flew in Saltby and 30 in Moss.',
		'How many kites flew in (a) Saltby and (b) Moss?\nNo kites flew there.',
		'Whether kites are (a) safe and (b) cheap?\nYes.',
	],
};

/** One sentence answers every limb. */
export const ONE_FOR_ALL: Rule<Search, Link> = {
	id: 'limb.one-for-all',
	when(search) {
		const { units, own, others, common, stemsOf } = search;
		const leadIn = leadInOf(units);
		if (leadIn !== null)
			return covers(leadIn, search) || LATEST.test(search.full) ? { unit: leadIn, status: 'answered' } : null;
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
};
