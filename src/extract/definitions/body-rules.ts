import { isComma, wordOf } from '../../grammar/clauses.ts';
import type { Rule } from '../../grammar/rule.ts';
import { isPredicate } from '../roles/subject-rules.ts';
import { isTitle } from '../roles/title-rules.ts';
import type { TermSite } from './term-site.ts';
import { ALWAYS as OF_THINGS, type ThingTelling } from './thing-rules.ts';
import type { ThingSite } from './thing-site.ts';
import { BE, DENIED, SAID_BY_SOMEBODY, SUPPOSED, type Telling, wordsAfter } from './verbs.ts';

const ALWAYS = [DENIED, SUPPOSED, SAID_BY_SOMEBODY];
const BEGUN = /^(?:created|established|formed|founded|introduced|launched|set)$/;
/** What it was begun for, past its time and those who began it. */
export const FOR = /^(?: up)?(?: (?:by|in|on|under|from|with) [^;.]{2,60}?)?,? (?:to \p{Ll}|as an?\b)/u;

/** `, set up in May`: a participle that a comma alone parts from what it is said of. */
export function isBehindComma({ parsed: { groups }, verb, noun }: TermSite): boolean {
	const at = groups.indexOf(verb);
	return verb.form === 'bare' && isComma(groups[at - 1]) && (groups[at - 1]?.start ?? 0) - noun.end < 14;
}

/** The rules by which a clause says what a body or an operation with a name is, or was begun for. */
export const BODY_RULES: readonly Rule<TermSite, Telling>[] = [
	{
		id: 'description.body-is',
		when: ({ aim, verb, noun, clause, parsed: { groups } }) => {
			const what = groups[groups.indexOf(verb) + 1];
			// `lodged with the Court in May, which was late`: nothing stands between a body and what is told of it.
			if (
				/^(?:which|who|that)$/.test(clause.subject?.head.lower ?? '') &&
				(clause.subject?.start ?? 0) - noun.end > 2
			)
				return null;
			return !aim &&
				BE.test(verb.verb) &&
				verb.chain.length === 0 &&
				what?.kind === 'noun' &&
				isPredicate(what)
				? { verb }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'The Kelp Council is the independent regulator of bays.', gives: { term: 'Kelp Council' } },
			{ text: 'Operation Limpet was a joint search for oil.', gives: { term: 'Operation Limpet' } },
			{
				text: 'Keepers wrote to the Kelp Council, which is a body of the Crown.',
				gives: { nature: 'description' },
			},
		],
		not: [
			'The Kelp Council is not the regulator of bays.',
			'It is said that the Kelp Council is a charity.',
			'The Kelp Council is aware of the fire.',
			'Keepers wrote to the Kelp Council in May, which was a good year.',
		],
	},
	{
		id: 'description.body-begun',
		when: (site) =>
			!site.aim &&
			(site.verb.passive || isBehindComma(site)) &&
			BEGUN.test(site.verb.verb) &&
			FOR.test(wordsAfter(site))
				? { verb: site.verb }
				: null,
		unless: ALWAYS,
		reads: [
			{ text: 'The Kelp Council was set up in 2006 to clean bays.', gives: { term: 'Kelp Council' } },
			{
				text: 'Operation Limpet was launched by keepers in May to find oil.',
				gives: { term: 'Operation Limpet' },
			},
			{ text: 'The Kelp Council was established as a body of the Crown.', gives: { nature: 'description' } },
			{
				text: 'The Kelp Council, set up in May as a lamp authority, met twice.',
				gives: { term: 'Kelp Council' },
			},
		],
		not: [
			'The Kelp Council was not set up to clean bays.',
			'The Kelp Council was set up in 2006.',
			'The Kelp Council was asked to clean bays.',
		],
	},
];

/** The rules by which a title beside the name of a body says what it is. */
export const BODY_TITLE_RULES: readonly Rule<ThingSite, ThingTelling>[] = [
	{
		id: 'description.body-called',
		when: ({ parsed: { groups, clauses }, next }) => {
			if (!/^[,(—–-]$/.test(wordOf(groups[next]))) return null;
			const title = groups[next + 1];
			if (
				title?.kind !== 'noun' ||
				!isTitle(title) ||
				clauses.some(({ subject, verb }) => subject === title && verb !== null)
			)
				return null;
			return { verb: null };
		},
		unless: OF_THINGS,
		reads: [
			{ text: 'I wrote to the Kelp Council, the bay regulator.', gives: { term: 'Kelp Council' } },
			{
				text: 'Since May the Kelp Council (an advisory body) has met twice.',
				gives: { term: 'Kelp Council' },
			},
			{ text: 'We met the Kelp Council—a charity for keepers—in May.', gives: { nature: 'description' } },
		],
		not: [
			'I wrote to the Kelp Council, the keepers and the press.',
			'In the Kelp Council, the regulator met keepers.',
			'I wrote to the Kelp Council in May.',
		],
	},
];
