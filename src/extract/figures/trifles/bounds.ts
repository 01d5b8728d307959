import type { Rule } from '../../../grammar/rule.ts';
import { premodifies } from '../phrase.ts';
import { numeralOf, type Site } from '../site.ts';
import { setsBound } from '../status.ts';

/** Numbers that tell which ones or how long, and not how many: an age, a threshold, a length of time. */
export const BOUNDS: readonly Rule<Site, string>[] = [
	{
		id: 'trifle.age-group',
		when: ({ parsed, quantity }) =>
			/\bag(?:e (?:groups?|bands?|divisions?|limits?|thresholds?)|es|ed) (?:(?:of|from|between|over|under|at) )?(?:[\d]+ (?:to [\d]+ )?(?:and|or|to) )?$/i.test(
				parsed.words.slice(0, quantity.start - parsed.start),
			)
				? 'an age'
				: null,
		reads: [
			{ text: 'Lists are kept for the age groups 18 to 64 and 65 and over.', gives: {} },
			{ text: 'It is open to keepers aged between 16 and 24.', gives: {} },
			{ text: 'The lamps are for children of ages 5 to 11.', gives: {} },
			{ text: 'It is based on age divisions at 18 and 25 for keepers.', gives: {} },
		],
		not: ['There are 18 lamps.', 'The board keeps 64 lists.', 'Keepers bought 24 lamps.'],
	},
	{
		id: 'trifle.defined',
		when: ({ parsed, quantity }) =>
			/\b(?:is|are|was|were) (?:defined|described|taken|counted|treated|referred to) (?:as|to be)\b/.test(
				parsed.words.slice(0, quantity.start - parsed.start),
			) && quantity.unit === null
				? 'a bound that a definition sets'
				: null,
		reads: [
			{ text: 'A spell is defined as a stay under one keeper in three lamps.', gives: {} },
			{ text: 'A fleet is taken to be five boats.', gives: {} },
			{ text: 'Crews are counted as four hands.', gives: {} },
		],
		not: ['There were five boats.', 'The board counted 40 lamps.', 'It defined three zones.'],
	},
	{
		id: 'trifle.threshold',
		when: ({ parsed, quantity }) => {
			const ahead = parsed.words.slice(0, quantity.numeral.start - parsed.start);
			if (quantity.unit === 'per cent')
				return /\b(?:incomes?|earnings|scores?|rates?|values?|prices?) (?:\p{Ll}+ )?(?:below|under|above|over|less than|more than|exceeding) $/u.test(
					ahead,
				)
					? 'a bound that tells which'
					: null;
			if (quantity.unit !== null && quantity.role !== 'duration') return null;
			return /(?:\(|\b(?:who (?:was|were|is|are)|child|children|people|persons|pupils|women|men|girls|boys|those) )(?:aged )?(?:under|over) $/i.test(
				ahead,
			)
				? 'a bound that tells which'
				: null;
		},
		reads: [
			{ text: 'Keepers with incomes below 60 per cent. of the median are paid.', gives: {} },
			{ text: 'Lamps are given to children under 14.', gives: {} },
			{ text: 'Keepers (under 18) are taught.', gives: {} },
		],
		not: [
			'Wages fell to 60 per cent. of the median.',
			'There were 14 children.',
			'There were over 18 keepers.',
		],
	},
	{
		id: 'trifle.after-so-many',
		when: ({ parsed, quantity, preposition, slot }) =>
			slot === 'oblique' &&
			/^(?:after|before)$/.test(preposition ?? '') &&
			quantity.unit === null &&
			/^\p{L}/u.test(numeralOf(parsed, quantity))
				? 'when, told by a number'
				: null,
		reads: [
			{ text: 'Most keepers stopped after three warnings.', gives: {} },
			{ text: 'It is sold after two surveys.', gives: {} },
			{ text: 'A lamp is tried before four witnesses.', gives: {} },
		],
		not: ['There were three warnings.', 'The board held two surveys.', 'It called four witnesses.'],
	},
	{
		id: 'trifle.long-thing',
		when: ({ quantity, group }) =>
			(quantity.role === 'duration' || quantity.role === 'measure') && premodifies(group)
				? 'how long or large a thing is, and not how many'
				: null,
		reads: [
			{ text: 'The board held a 12 week consultation.', gives: {} },
			{ text: 'Boats fish within the six-mile zone.', gives: {} },
			{ text: 'It fell over this five year period.', gives: {} },
		],
		not: [
			'The average consultation was 12 weeks.',
			'There were six lamps.',
			'The £5 million lamp fund opened.',
		],
	},
	{
		id: 'trifle.how-long',
		when: (site) => {
			const { quantity, slot, group } = site;
			return (quantity.role === 'duration' ||
				(quantity.role === 'rate' && /^(?:hours|minutes|days)$/.test(quantity.unit ?? ''))) &&
				(slot === 'oblique' || slot === 'object' || slot === 'fragment') &&
				!premodifies(group) &&
				!isSetTime(site)
				? 'how long, not how many'
				: null;
		},
		reads: [
			{ text: 'The board replied within 28 days.', gives: {} },
			{ text: 'Keepers waited for three years.', gives: {} },
			{ text: 'It took six weeks.', gives: {} },
		],
		not: [
			'The average wait was 28 days.',
			'There were 28 lamps.',
			'The board lit 28 lamps.',
			'Lamp permits must be issued within 28 days.',
			'It took on average 28 days to light a lamp.',
		],
	},
];

/** `must be issued within 28 days`, `took on average 28 days`: a time that a rule sets or a count found is what somebody looks up. */
function isSetTime(site: Site): boolean {
	const { parsed, quantity } = site;
	const ahead = parsed.words.slice(0, quantity.start - parsed.start);
	return /\bon average,? $/.test(ahead) || /\baverag(?:es|ed|ing) $/.test(ahead) || setsBound(site);
}
