import type { Group, NounGroup } from '../../grammar/groups.ts';
import type { Rule } from '../../grammar/rule.ts';
import { ALWAYS, BE, type RoleReading, said } from './reading.ts';
import type { RoleSite } from './site.ts';
import { BY_THE_WAY, DONE_TO, IN_OFFICE, OFFICES } from './words.ts';

/** The rules by which a clause gives the body that it is said of a role. */
export const SUBJECT_RULES: readonly Rule<RoleSite, RoleReading>[] = [
	{
		id: 'role.decided',
		when: ({ parsed, whole, at }) => {
			const verb = parsed.groups[at + 1];
			if (!whole || verb?.kind !== 'verb' || verb.form !== 'bare' || !DECIDES.test(verb.verb)) return null;
			const next = parsed.groups[at + 2];
			return /^(?:it|that|there|to)$/.test(next?.tokens[0]?.lower ?? '') ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council concluded there was a need for lamps.',
				gives: { role: 'concluded there was a need for lamps' },
			},
			{
				text: 'The Lamp Board and the Kelp Council agreed there was a fault.',
				gives: { role: 'agreed there was a fault' },
			},
			{ text: 'In May the Kelp Council decided there was no fault.', gives: { planned: false } },
		],
		not: [
			'The Kelp Council thought there was a need for lamps.',
			'If the Kelp Council concluded there was a fault, keepers left.',
			'A list that the Kelp Council never agreed there is.',
		],
	},
	{
		id: 'role.is',
		when: ({ parsed, whole, slot, clause: { verb } }) => {
			if (!whole || slot !== 'subject' || verb === null || !BE.test(verb.verb)) return null;
			const at = parsed.groups.indexOf(verb) + 1;
			const next = pastAdverbs(parsed.groups, at);
			if (next === undefined) return null;
			const office =
				next.kind === 'noun'
					? isPredicate(next) || isOffice(next.tokens[0]?.lower ?? '')
					: next.kind === 'word' && (isOffice(next.token.lower) || PREDICATES.test(next.token.lower));
			return office ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council is the independent regulator of bays.',
				gives: { role: 'is the independent regulator of bays' },
			},
			{
				text: 'Bays are a matter for others, but the Kelp Council is responsible for tolls.',
				gives: { role: 'is responsible for tolls' },
			},
			{
				text: 'Bays fall to the Kelp Council, which is accountable to the Crown.',
				gives: { role: 'is accountable to the Crown' },
			},
		],
		not: [
			'The Kelp Council is not the regulator of bays.',
			'The Kelp Council is aware of the fire.',
			'I asked whether the Kelp Council is the regulator of bays.',
		],
	},
	{
		id: 'role.has',
		when: ({ parsed, whole, slot, clause: { verb } }) => {
			if (!whole || slot !== 'subject' || verb === null || !HAVE.test(verb.verb)) return null;
			const next = parsed.groups[parsed.groups.indexOf(verb) + 1];
			return next?.kind === 'noun' && Object.hasOwn(OFFICES, next.head.lower) ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council has responsibility for bays.',
				gives: { role: 'has responsibility for bays' },
			},
			{ text: 'The Kelp Council has the power to close bays.', gives: { planned: false } },
			{ text: 'The Kelp Council will have a duty to close bays.', gives: { planned: true } },
		],
		not: [
			'The Kelp Council has no powers over bays.',
			'The Kelp Council has six boats.',
			'The Kelp Council might have a duty to close bays.',
		],
	},
	{
		id: 'role.made',
		when: ({ whole, slot, clause: { verb } }) => {
			if (!whole || slot !== 'subject' || verb === null || !verb.passive) return null;
			return Object.hasOwn(DONE_TO, verb.verb) || Object.hasOwn(BY_THE_WAY, verb.verb) ? null : said(verb);
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council was set up in 2006 to clean bays.',
				gives: { role: 'was set up in 2006 to clean bays' },
			},
			{
				text: 'The Kelp Council is classed as a public body.',
				gives: { role: 'is classed as a public body' },
			},
			{ text: 'The Kelp Council will be funded by tolls.', gives: { planned: true } },
		],
		not: [
			'The Kelp Council was not set up to clean bays.',
			'The Kelp Council was told of the fire.',
			'The Kelp Council would be funded by tolls.',
		],
	},
	{
		id: 'role.does',
		when: ({ whole, slot, clause }) => {
			const { verb, kind } = clause;
			if (!whole || slot !== 'subject' || verb === null || verb.passive) return null;
			if (kind === 'participial' && !DOING.test(verb.verb)) return null;
			if (BE.test(verb.verb) || HAVE.test(verb.verb) || /^(?:do|does|did)$/.test(verb.verb)) return null;
			if ([verb.verb, ...verb.chain].some((word) => Object.hasOwn(BY_THE_WAY, word))) return null;
			return said(verb);
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council provides keepers with lamps.',
				gives: { role: 'provides keepers with lamps', planned: false },
			},
			{
				text: 'In May the Kelp Council and the Lamp Board published a survey.',
				gives: { role: 'published a survey' },
			},
			{ text: 'The Kelp Council will inspect bays.', gives: { planned: true } },
		],
		not: [
			'The Kelp Council does not keep lists.',
			'The Kelp Council thinks that lamps are dear.',
			'There are 13 keepers of the Kelp Council killed in storms.',
			'We saw the Kelp Council moving house.',
			'If the Kelp Council inspects bays, keepers will know.',
		],
	},
	{
		id: 'role.doing',
		when: ({ parsed, whole, slot, clause: { verb } }) => {
			if (!whole || slot !== 'subject' || verb === null || !/^(?:is|are)$/.test(verb.verb)) return null;
			const doing = pastAdverbs(parsed.groups, parsed.groups.indexOf(verb) + 1);
			if (doing?.kind !== 'verb' || doing.form !== 'participle' || !/ing$/.test(doing.verb)) return null;
			return Object.hasOwn(BY_THE_WAY, doing.verb.replace(/ing$/, 's')) ? null : said(verb);
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council is currently testing lamps.',
				gives: { role: 'is currently testing lamps' },
			},
			{ text: 'The Kelp Council is now drawing up a list.', gives: { role: 'is now drawing up a list' } },
			{ text: 'In Saltmarsh the Kelp Council is currently training keepers.', gives: { planned: false } },
		],
		not: [
			'The Kelp Council is not currently testing lamps.',
			'The Kelp Council is currently closed.',
			'If the Kelp Council is currently testing lamps, keepers will know.',
		],
	},
];

/** Participles that say what a body is for. */
const DOING =
	/^(?:acting|administering|advising|bringing|carrying|co-ordinating|conducting|delivering|developing|funding|giving|helping|leading|making|managing|monitoring|offering|promoting|providing|publishing|regulating|reporting|representing|running|serving|supporting|undertaking|working)$/;
/** Verbs whose past form is read as a participle where a clause follows without `that`. */
const DECIDES = /^(?:agreed|announced|concluded|decided|found|recommended|ruled)$/;
const HAVE = /^(?:has|have|had)$/;
/** Adverb-like words that open a predicate of office: `part of`, `one of`. */
const PREDICATES = /^(?:part|one)$/;

function pastAdverbs(groups: readonly Group[], at: number): Group | undefined {
	let index = at;
	for (
		let group = groups[index];
		group?.kind === 'time' || (group?.kind === 'word' && group.token.pos === 'ADV');
		group = groups[index]
	) {
		if (group.kind === 'word' && isOffice(group.token.lower)) break;
		index += 1;
	}
	return groups[index];
}

function isOffice(word: string): boolean {
	return Object.hasOwn(IN_OFFICE, word);
}

/** A noun that says what something is: with its article, and no name or number alone. */
function isPredicate(noun: NounGroup): boolean {
	return (
		noun.quantity === null &&
		noun.name?.end !== noun.head.end &&
		/^(?:a|an|the|one|part|our|their)$/.test(noun.tokens[0]?.lower ?? '') &&
		(noun.tokens.length > 1 || /^(?:one|part)$/.test(noun.head.lower))
	);
}
