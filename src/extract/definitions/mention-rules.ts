import type { VerbGroup } from '../../grammar/groups.ts';
import type { Rule, Unless } from '../../grammar/rule.ts';
import { type RoleSite, verbBefore, wordAt } from '../roles/site.ts';

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

/** The rules by which a clause tells of a named thing that is not its subject. */
export const MENTION_RULES: readonly Rule<RoleSite, VerbGroup>[] = [
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
	{
		id: 'description.through',
		when: ({ parsed, whole, at, slot }) => {
			if (!whole || slot !== 'other' || wordAt(parsed, at - 1) !== 'through') return null;
			const verb = parsed.groups[verbBefore(parsed, at - 1, 8)];
			if (verb?.kind !== 'verb' || verb.passive) return null;
			return /ing$/.test(verb.verb) ? verb : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'We are adding to the oil of keepers through the Lamp Oil Grant Scheme.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'The board is giving oil to towns through the Lamp Oil Grant Scheme.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'We are giving oil to six bays through the Lamp Oil Grant Scheme.',
				gives: { nature: 'description' },
			},
		],
		not: [
			'We are not adding to the oil of keepers through the Lamp Oil Grant Scheme.',
			'Keepers were paid through the Lamp Oil Grant Scheme.',
			'The board is looking at the Lamp Oil Grant Scheme.',
		],
	},
	{
		id: 'description.called',
		when: ({ parsed, whole, at, slot, clause }) => {
			if (!whole || slot !== 'other' || wordAt(parsed, at + 1) !== ',') return null;
			const after = parsed.groups[at + 2];
			if (after?.kind !== 'noun' || after.name?.end === after.head.end || after.quantity !== null)
				return null;
			if (!/^(?:a|an|our)$/.test(after.tokens[0]?.lower ?? '') || after.tokens.length < 3) return null;
			if (parsed.clauses.some(({ subject, verb }) => subject === after && verb !== null)) return null;
			const verb = parsed.groups.slice(at + 3).find(({ kind }) => kind === 'verb') ?? clause.verb;
			return verb?.kind === 'verb' ? verb : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'We published the Lamp Oil Grant Scheme, a new scheme to help keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'Towns joined the Lamp Oil Grant Scheme, a trial scheme paid for by tolls.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'Keepers use the Lamp Oil Grant Scheme, our oldest scheme for lamps.',
				gives: { nature: 'description' },
			},
		],
		not: [
			'In the Lamp Oil Grant Scheme, a new keeper pays nothing.',
			'Towns joined the Lamp Oil Grant Scheme, the fair and the fleet.',
			'Towns joined the Lamp Oil Grant Scheme, 40 keepers did not.',
		],
	},
	{
		id: 'description.made-to',
		when: ({ parsed, group, whole, at, slot }) => {
			if (!whole || slot !== 'other') return null;
			const verb = parsed.groups[at - 1];
			if (verb?.kind !== 'verb' || verb.passive || !MAKES.test(verb.verb)) return null;
			const next = parsed.groups.slice(at + 1, at + 4).find(({ kind }) => kind === 'verb');
			const told = next?.kind === 'verb' && (next.form === 'infinitive' || SAYS_WHAT.test(next.verb));
			return told || / to \p{Ll}/u.test(group.tokens.map(({ words }) => words).join(' ')) ? verb : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'We have a detailed Lamp Oil Action Plan to help keepers.',
				gives: { term: 'Lamp Oil Action Plan' },
			},
			{
				text: 'The board set up the Lamp Oil Grant Scheme to help keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'The board set up the Lamp Oil Grant Scheme, designed for old towns.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'The Government are launching the Lamp Oil Grant Scheme to help keepers.',
				gives: { nature: 'description' },
			},
		],
		not: [
			'We do not have a Lamp Oil Action Plan to help keepers.',
			'We praised the Lamp Oil Grant Scheme to help keepers.',
			'The board set up the Lamp Oil Grant Scheme in May.',
		],
	},
];

/** Participles that say what a thing is made of or for. */
const SAYS_WHAT = /^(?:aimed|based|consisting|designed|offering|providing)$/;
const MAKES =
	/^(?:have|has|set|established|launched|launching|introduced|introducing|created|developed|developing|introduce)$/;
