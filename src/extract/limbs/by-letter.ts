import type { Rule } from '../../grammar/rule.ts';
import { statusOf } from './bearing.ts';
import { LETTERED, type Link, type Search } from './search.ts';
import { share, shared } from './stems.ts';

const LETTER_WITHIN = /\((?:[a-z]|[ivx]+)\)\s/g;

/** The answers come under letters of their own. */
export const LETTERED_ANSWER: Rule<Search, Link> = {
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
};

/** One sentence has the letters of all limbs. */
export const LETTERS_WITHIN: Rule<Search, Link> = {
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
};
