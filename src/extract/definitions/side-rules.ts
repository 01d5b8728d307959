import type { Rule } from '../../grammar/rule.ts';
import type { TermSite } from './term-site.ts';
import { BE, DENIED, isStanding, SAID_BY_SOMEBODY, SUPPOSED, type Telling, wordsAfter } from './verbs.ts';

const FIGURES = /^(?:data|estimates?|figures?|numbers?|statistics)$/;
/** How a side of a thing is settled. */
const SETTLED =
	/^(?:assessed|based|calculated|capped|determined|fixed|governed|limited|linked|open|paid|restricted|set)$/;
/** What the figures of a thing take in. */
const TAKE_IN = /^(?:comprises?|counts?|covers?|excludes?|includes?|represents?)$/;

const ALWAYS = [DENIED, SUPPOSED, SAID_BY_SOMEBODY];

/** The rules by which a clause tells of a thing by one of its sides: its level, the access to it. */
export const SIDE_RULES: readonly Rule<TermSite, Telling>[] = [
	{
		id: 'description.side',
		when: (site) => {
			const { verb, known, noun } = site;
			if (known === 'unknown' || known === 'noted' || FIGURES.test(noun.head.lower) || !isStanding(verb))
				return null;
			if (BE.test(verb.verb))
				return /^ (?:strictly |only )?(?:based|subject)\b/.test(wordsAfter(site)) ? { verb } : null;
			// `by a number of factors`: by all sorts of things.
			if (
				/^ by (?:an? |many |several |various |a wide )?(?:number|range|variety|combination)? ?(?:of )?(?:different )?(?:factors|things)\b/.test(
					wordsAfter(site),
				)
			)
				return null;
			return SETTLED.test(verb.verb) && verb.passive && verb.tokens.at(-1)?.lower !== 'out' ? { verb } : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The increases in the lamp duty each year are capped by law.',
				gives: { term: 'lamp duty' },
			},
			{
				text: 'Access to the Lamp Oil Grant Scheme is strictly subject to a test.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'The level of lamp vouchers is fixed by law.', gives: { term: 'lamp vouchers' } },
			{
				text: 'Claims under the Lamp Oil Grant Scheme are limited to keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'Membership of the Lamp Oil Grant Scheme is open to keepers.',
				gives: { nature: 'description' },
			},
		],
		not: [
			'The level of the lamp duty is set out below.',
			'The level of lamp vouchers is determined by a number of factors.',
			'The level of the water is set by law.',
			'Access to the Lamp Oil Grant Scheme was limited to keepers.',
			'Access to the Lamp Oil Grant Scheme is not limited to keepers.',
		],
	},
];

/** The rules by which a clause says what the figures of a thing count. */
export const FIGURES_OF_RULES: readonly Rule<TermSite, Telling>[] = [
	{
		id: 'definition.figures-of',
		when: (site) => {
			const { verb, noun, known, note, term } = site;
			if (!FIGURES.test(noun.head.lower) || !isStanding(verb) || site.parsed.words.endsWith(':')) return null;
			// `Figures for Saltmarsh` count the place, and define nothing.
			if (!(note || known === 'asked') || /^\p{Lu}/u.test(term)) return null;
			if (TAKE_IN.test(verb.verb) && !verb.passive) return { verb };
			return BE.test(verb.verb) &&
				/^ (?:estimates based on|counts? of|those (?:of|who|which|that))\b/.test(wordsAfter(site))
				? { verb }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'Figures on lamp vouchers exclude those of rafts.', gives: { term: 'lamp vouchers' } },
			{ text: 'The data for night boats cover boats with two lamps.', gives: { nature: 'definition' } },
			{
				text: 'Figures on night boats are estimates based on the count of each bay.',
				gives: { term: 'night boats' },
			},
		],
		not: [
			'Figures on lamp vouchers do not exclude those of rafts.',
			'Figures on lamp vouchers are below.',
			'Figures on storms exclude those of May.',
			'Figures on lamp vouchers include:',
			'Figures for Saltmarsh include those of rafts.',
		],
	},
];
