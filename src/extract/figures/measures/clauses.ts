import type { Rule } from '../../../grammar/rule.ts';
import { deedDone } from '../deeds.ts';
import { type Measure, type Measured, measure } from '../measure.ts';
import { countedHere, doneBy, named, ownWords, subjectWords, summed, tail } from '../measure-words.ts';
import { behind, LONGEST_MEASURE } from '../phrase.ts';

/** Numbers that are the subject, object or complement of their clause: `31 lamps were lit`, `the cost was £40`. */
export const OF_CLAUSES: readonly Rule<Measured, Measure>[] = [
	{
		id: 'figure.existential',
		when: (site) => {
			if (site.slot !== 'existential') return null;
			const counted = countedHere(site);
			return counted.length === 0 ? null : measure([...counted, ...behind(site, site.at)], counted);
		},
		reads: [
			{
				text: 'There are eight tugs and four dredgers based in Fell.',
				gives: { value: 4, measure: 'dredgers based in Fell' },
			},
			{
				text: 'There were 76 keepers seconded into the Lamp Board.',
				gives: { value: 76, measure: 'keepers seconded into the Lamp Board' },
			},
			{
				text: 'There have been 12 wrecks on the north shore since 2001.',
				gives: { value: 12, measure: 'wrecks on the north shore' },
			},
		],
		not: ['There is a lamp.', 'There were lamps in 2004.', 'Eight tugs sailed.'],
	},
	{
		id: 'figure.subject',
		when: (site) => {
			if (site.slot !== 'subject' || site.clause.verb === null) return null;
			const counted = countedHere(site);
			const own = ownWords(site, counted);
			const said = tail(site, LONGEST_MEASURE - own.length);
			const told = own.length === 0 && said[0] === 'that' ? said.slice(1) : said;
			return own.length + told.length === 0
				? null
				: measure([...own, ...told], own.length > 0 ? own : counted);
		},
		reads: [
			{ text: '31 lamps were lit in Fell.', gives: { value: 31, measure: 'lamps lit in Fell' } },
			{
				text: 'In 2005, 12 keepers of the north shore lost their houses.',
				gives: { value: 12, measure: 'keepers of the north shore that lost their houses' },
			},
			{
				text: '40 per cent. of keepers were trained by the board.',
				gives: { value: 40, measure: 'keepers trained by the board' },
			},
		],
		not: ['Lamps were lit.', 'The keeper of lamp 12 retired.', 'In 2005 keepers lost their houses.'],
	},
	{
		id: 'figure.complement',
		when: (site) => {
			if (site.slot !== 'complement' || site.clause.verb === null) return null;
			const sums = /^(?:totalling|worth|costing)$/.test(site.clause.verb.verb) && site.before !== null;
			const said = sums ? ['total', 'of', ...summed(site)] : subjectWords(site);
			const counted = countedHere(site);
			if (said.length === 0 && counted.length === 0) return null;
			const rest = [...counted, ...behind(site, site.at)];
			const verb =
				/^costs?$/.test(site.clause.verb.verb) && !said.some((word) => /^costs?$/i.test(word))
					? ['cost', 'of']
					: [];
			return measure([...verb, ...said, ...rest], said.length > 0 ? said : counted);
		},
		reads: [
			{ text: 'The cost of the lamps was £8,200.', gives: { value: 8_200, measure: 'cost of the lamps' } },
			{
				text: 'The number of people who visited the lighthouse was 175,520.',
				gives: { value: 175_520, measure: 'number of people who visited the lighthouse' },
			},
			{
				text: 'Spending on kelp amounted to £30.9 million.',
				gives: { value: 30_900_000, measure: 'Spending on kelp' },
			},
		],
		not: ['The cost was high.', 'The lamp was number 12.', 'Spending on kelp rose.'],
	},
	{
		id: 'figure.object',
		when: (site) => {
			const { verb } = site.clause;
			if (site.slot !== 'object' || verb === null) return null;
			const counted = countedHere(site);
			const after =
				counted.length > 0 || site.quantity.unit !== null ? behind(site, site.at, LONGEST_MEASURE - 3) : [];
			const deed = [...(verb.negative ? ['not'] : []), ...deedDone(verb.verb)];
			const said = named(site) ? [] : subjectWords(site);
			// `to conclude 60 per cent. of new cases`: what a share is a share of is what is counted.
			if (counted.length === 0 && site.quantity.role === 'share' && after[0] === 'of' && after.length > 1)
				return measure([...after.slice(1), ...deed], after.slice(1));
			const words =
				counted.length > 0 ? [...counted, ...deed, ...after] : [...said.slice(0, 6), ...deed, ...after];
			const done = words.length > 2 || counted.length === 0 ? [] : doneBy(site);
			const told = done.length === 0 ? words : [...counted, ...done, ...after];
			return told.length === 0 ? null : measure(told, counted);
		},
		reads: [
			{ text: 'The unit seized 31 knives.', gives: { value: 31, measure: 'knives seized' } },
			{
				text: 'Warden Fell made 82 recommendations.',
				gives: { value: 82, measure: 'recommendations made by Warden Fell' },
			},
			{
				text: 'The board spent £4 million on lamps.',
				gives: { value: 4_000_000, measure: 'board spent on lamps' },
			},
		],
		not: ['The unit seized knives.', 'The board met on 4 May 2005.', 'The board lit lamp 12.'],
	},
];
