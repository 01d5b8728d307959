import type { VerbGroup } from '../../grammar/groups.ts';
import type { Rule, Unless } from '../../grammar/rule.ts';
import { type RoleSite, wordAt } from '../roles/site.ts';
import { BY_THE_WAY, DONE_TO } from '../roles/words.ts';

const BE = /^(?:be|been|being|is|are|was|were)$/;

/** Participles that say what a scheme does; others only count or date it. */
const OFFERS = /^(?:aiming|bringing|giving|helping|offering|providing|supporting)$/;
/** What happens to a document once. */
const PASSING = /^(?:agreed|announced|published|signed)$/;

const DENIED: Unless<RoleSite, VerbGroup> = {
	why: 'the clause denies it',
	holds: (_site, { negative }) => negative,
};
const SUPPOSED: Unless<RoleSite, VerbGroup> = {
	why: 'it is only supposed',
	holds: ({ clause, spoken }, { modal }) =>
		spoken ||
		/^(?:may|might|could|would|should)$/.test(modal ?? '') ||
		/^(?:if|whether|unless|until|how|why)$/.test(clause.opener ?? ''),
};
const ALWAYS = [DENIED, SUPPOSED];

/** The rules by which a clause says what a named plan, fund or scheme is or does: each gives the verb that says it. */
export const DESCRIPTION_RULES: readonly Rule<RoleSite, VerbGroup>[] = [
	{
		id: 'description.is',
		when: ({ parsed, whole, slot, clause: { verb } }) => {
			if (!whole || slot !== 'subject' || verb === null || !BE.test(verb.verb)) return null;
			const next = parsed.groups[parsed.groups.indexOf(verb) + 1];
			return next?.kind === 'noun' &&
				next.quantity === null &&
				/^(?:a|an|the|our|one)$/.test(next.tokens[0]?.lower ?? '')
				? verb
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Lamp Oil Grant Scheme is a scheme for keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'Keepers use the Lamp Oil Grant Scheme, which is a trial.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'The Lamp Oil Grant Scheme was an early trial.', gives: { nature: 'description' } },
		],
		not: [
			'The Lamp Oil Grant Scheme is not a scheme for keepers.',
			'The Lamp Oil Grant Scheme is popular.',
			'Keepers asked whether the Lamp Oil Grant Scheme is a trial.',
		],
	},
	{
		id: 'description.does',
		when: ({ parsed, whole, slot, clause: { verb, kind } }) => {
			if (!whole || slot !== 'subject' || verb === null || BE.test(verb.verb)) return null;
			if (kind === 'participial' && !OFFERS.test(verb.verb)) return null;
			const next = parsed.groups[parsed.groups.indexOf(verb) + 1];
			if (PASSING.test(verb.verb) || (next?.kind === 'noun' && next.quantity !== null)) return null;
			if (/^(?:has|have|had|do|does|did)$/.test(verb.verb)) return null;
			const byTheWay = Object.hasOwn(BY_THE_WAY, verb.verb) || Object.hasOwn(DONE_TO, verb.verb);
			return byTheWay ? null : verb;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Lamp Oil Grant Scheme provides oil to keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'Keepers use the Lamp Oil Grant Scheme, which is run by six towns.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'We praised the Lamp Oil Grant Scheme, providing oil to towns.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'The Lamp Oil Grant Scheme aims to help keepers.', gives: { nature: 'description' } },
		],
		not: [
			'The Lamp Oil Grant Scheme does not provide oil.',
			'The Lamp Oil Grant Scheme was published in May.',
			'The Lamp Oil Grant Scheme helped 1,660 keepers.',
			'Keepers were paid through the Lamp Oil Grant Scheme, totalling £40.',
			'The Lamp Oil Grant Scheme cost £4 million.',
			'The Lamp Oil Grant Scheme could help keepers.',
		],
	},
	{
		id: 'description.part-of',
		when: ({ parsed, whole, at, slot }) => {
			if (!whole || slot !== 'other') return null;
			const part = parsed.groups[at - 2];
			const opens = wordAt(parsed, at - 1) === 'of' && part?.tokens[0]?.lower === 'part' && at <= 3;
			const under = at === 1 && /^(?:under|through)$/.test(wordAt(parsed, 0));
			if (!(opens || under) || wordAt(parsed, at + 1) !== ',') return null;
			const verb = parsed.groups.slice(at).find((group) => group.kind === 'verb');
			return verb?.kind === 'verb' ? verb : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'As part of the Lamp Oil Grant Scheme, the board is buying oil.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'Under the Lamp Oil Grant Scheme, keepers get oil.', gives: { term: 'Lamp Oil Grant Scheme' } },
			{ text: 'Through the Lamp Oil Grant Scheme, towns buy lamps.', gives: { nature: 'description' } },
		],
		not: [
			'Under the Lamp Oil Grant Scheme, keepers do not get oil.',
			'Before the Lamp Oil Grant Scheme, keepers got oil.',
			'Under the Lamp Oil Grant Scheme, keepers might get oil.',
		],
	},
];
