import type { Group, NounGroup } from '../../grammar/groups.ts';
import type { Rule } from '../../grammar/rule.ts';
import { isCounted } from '../definitions/term-words.ts';
import { ALWAYS, ARGUED, BE, HAVE, type RoleReading, SUPPOSED, said, URGED } from './reading.ts';
import { afterVerb, isGoverned, listEnd, listStart, type RoleSite, wordAt } from './site.ts';
import { BY_THE_WAY, DONE_TO, IN_OFFICE, isByTheWay, OFFICES } from './words.ts';

/** The rules by which a clause gives the body that it is said of a role. */
export const SUBJECT_RULES: readonly Rule<RoleSite, RoleReading>[] = [
	{
		id: 'role.is',
		when: ({ parsed, whole, slot, clause: { verb } }) => {
			if (!whole || slot !== 'subject' || verb === null || !BE.test(verb.verb)) return null;
			const at = afterVerb(parsed, verb);
			const next = pastAdverbs(parsed.groups, at);
			if (next === undefined) return null;
			const office =
				isInTouch(parsed.groups, parsed.groups.indexOf(next)) ||
				(next.kind === 'noun'
					? isPredicate(next) || isOffice(next.tokens[0]?.lower ?? '')
					: next.kind === 'word' && (isOffice(next.token.lower) || PREDICATES.test(next.token.lower)));
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
			{
				text: 'In closing bays, the Kelp Council is in regular contact with keepers.',
				gives: { role: 'is in regular contact with keepers' },
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
			const next = parsed.groups[afterVerb(parsed, verb)];
			if (next?.kind !== 'noun' || isCounted(next) || !isHeld(next)) return null;
			return said(verb);
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council has responsibility for bays.',
				gives: { role: 'has responsibility for bays' },
			},
			{ text: 'The Kelp Council has the power to close bays.', gives: { planned: false } },
			{ text: 'The Kelp Council will have a duty to close bays.', gives: { planned: true } },
			{ text: 'The Kelp Council has a scheme in place for torn nets.', gives: { planned: false } },
		],
		not: [
			'The Kelp Council has no powers over bays.',
			'The Kelp Council has concerns over bays.',
			'The Kelp Council has a list of bays.',
			'The Kelp Council has six boats.',
			'The Kelp Council might have a duty to close bays.',
		],
	},
	{
		id: 'role.made',
		when: ({ parsed, whole, slot, clause: { verb, kind } }) => {
			if (!whole || slot !== 'subject' || verb === null) return null;
			const behindComma = wordAt(parsed, parsed.groups.indexOf(verb) - 1) === ',';
			if (kind === 'participial' && behindComma && verb.form === 'bare' && MADE.test(verb.verb))
				return said(verb);
			if (!verb.passive) return null;
			const slight = Object.hasOwn(DONE_TO, verb.verb) || Object.hasOwn(BY_THE_WAY, verb.verb);
			return slight || PLACED.test(verb.verb) ? null : said(verb);
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
			{
				text: 'Six keepers wrote to the Kelp Council, chaired by Anne Lamp.',
				gives: { role: 'chaired by Anne Lamp' },
			},
		],
		not: [
			'The Kelp Council was not set up to clean bays.',
			'The Kelp Council was told of the fire.',
			'The Kelp Council is based in Tideway.',
			'The Kelp Council would be funded by tolls.',
		],
	},
	{
		id: 'role.tasked',
		when: ({ parsed, whole, slot, clause: { verb } }) => {
			if (!whole || slot !== 'subject' || verb === null || !verb.passive || !TASKS.test(verb.verb))
				return null;
			const next = parsed.groups[afterVerb(parsed, verb)];
			const does = next?.kind === 'verb' && next.form === 'infinitive' && !ANSWERS_TO.test(next.verb);
			return does || (next?.kind === 'noun' && isPower(next)) ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council was asked to draw up a plan.',
				gives: { role: 'was asked to draw up a plan' },
			},
			{
				text: 'The Kelp Council was given powers to close bays.',
				gives: { role: 'was given powers to close bays' },
			},
			{ text: 'The Kelp Council has been given £4 million to clean bays.', gives: { planned: false } },
			{ text: 'The Kelp Council will be invited to join the survey.', gives: { planned: true } },
		],
		not: [
			'The Kelp Council was asked to reply.',
			'The Kelp Council was not asked to draw up a plan.',
			'The Kelp Council was given thanks.',
		],
	},
	{
		id: 'role.lacks',
		when: ({ parsed, whole, slot, clause: { verb } }) => {
			if (!whole || slot !== 'subject' || verb === null) return null;
			const next = parsed.groups[afterVerb(parsed, verb)];
			if (verb.negative && BE.test(verb.verb) && next?.kind === 'word' && next.token.lower === 'responsible')
				return said(verb);
			if (next?.kind !== 'noun' || !HAVE.test(verb.verb) || !Object.hasOwn(OFFICES, next.head.lower))
				return null;
			return verb.negative || next.tokens[0]?.lower === 'no' ? said(verb) : null;
		},
		unless: [SUPPOSED, URGED, ARGUED],
		reads: [
			{
				text: 'The Kelp Council has no remit in bays.',
				gives: { role: 'has no remit in bays' },
			},
			{
				text: 'The Kelp Council does not have a role in rescue.',
				gives: { role: 'does not have a role in rescue' },
			},
			{ text: 'The Kelp Council will not have a duty to close bays.', gives: { planned: true } },
			{ text: 'The Kelp Council is not responsible for wrecks.', gives: { planned: false } },
		],
		not: [
			'The Kelp Council has no boats.',
			'If the Kelp Council has no remit in bays, keepers will know.',
			'They claim that the Kelp Council has no remit in bays.',
		],
	},
	{
		id: 'role.does',
		when: ({ parsed, whole, slot, clause }) => {
			const { verb, kind } = clause;
			if (!whole || slot !== 'subject' || verb === null || verb.passive) return null;
			if (HEARS.test(verb.verb) && isCase(parsed.groups[afterVerb(parsed, verb)])) return said(verb);
			if (kind === 'participial' && !DOING.test(verb.verb)) return null;
			if (BE.test(verb.verb) || HAVE.test(verb.verb) || /^(?:do|does|did)$/.test(verb.verb)) return null;
			if (isByTheWay(verb)) return null;
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
			{ text: 'The Kelp Council considers disputed claims.', gives: { role: 'considers disputed claims' } },
			{
				text: 'The Kelp Council is now drawing up a list.',
				gives: { role: 'is now drawing up a list' },
			},
			{
				text: 'The Kelp Council has to date paid for six lamps.',
				gives: { role: 'has to date paid for six lamps' },
			},
		],
		not: [
			'The Kelp Council does not keep lists.',
			'The Kelp Council provides figures on lamps.',
			'The Kelp Council thinks that lamps are dear.',
			'There are 13 keepers of the Kelp Council killed in storms.',
			'We saw the Kelp Council moving house.',
			'If the Kelp Council inspects bays, keepers will know.',
		],
	},
	{
		id: 'role.did',
		when: ({ parsed, whole, at }) => {
			const end = listEnd(parsed, at);
			const verb = parsed.groups[end + 1];
			if (!whole || verb?.kind !== 'verb' || verb.form !== 'bare') return null;
			if (TAKES_TWO.test(verb.verb) || isByTheWay(verb) || isGoverned(parsed.groups, listStart(parsed, at)))
				return null;
			const next = parsed.groups[end + 2];
			const [first] = next?.tokens ?? [];
			return first !== undefined && /^(?:an?|the|its|their|that|there|it|to)$/.test(first.lower)
				? said(verb)
				: null;
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
			{
				text: 'The Kelp Council allocated a further sum in May to enable towns to buy lamps - this money is for towns.',
				gives: { planned: false },
			},
		],
		not: [
			'The Kelp Council thought there was a need for lamps.',
			'If the Kelp Council concluded there was a fault, keepers left.',
			'A list that the Kelp Council never agreed there is.',
			'The Kelp Council given the most lamps is in Tideway.',
		],
	},
];

/** Participles that say how a body came about or is run. */
const MADE =
	/^(?:chaired|created|established|formed|founded|funded|headed|launched|led|managed|organised|owned|run|sponsored|staffed)$/;
const TASKS = /^(?:asked|commissioned|given|granted|instructed|invited|made|paid)$/;
const ANSWERS_TO = /^(?:answer|comment|reply|respond|write|provide)$/;
/** What a body does by office with what is put before it, and in thought with anything else. */
const HEARS = /^(?:consider|hear|receive)s?$/;
const CASES =
	/^(?:appeals|applications|bids|cases|claims|complaints|decisions|disputes|evidence|notifications|objections|petitions|proposals|referrals|representations|requests|returns|submissions)$/;
/** Participles that say what a body is for. */
const DOING =
	/^(?:acting|administering|advising|bringing|carrying|co-ordinating|conducting|delivering|developing|funding|giving|helping|leading|making|managing|monitoring|offering|promoting|providing|publishing|regulating|reporting|representing|running|serving|supporting|undertaking|working)$/;
const PLACED = /^(?:based|located|situated)$/;
const TOUCH = /^(?:charge|contact|dialogue|discussions?|negotiations?|partnership|talks|touch)$/;
const HELD =
	/^(?:agreements?|arm|arrangements?|branch(?:es)?|contracts?|department|departments|facilit(?:y|ies)|guidelines|mechanisms?|network|offices?|ownership|part|partnerships?|polic(?:y|ies)|procedures?|process(?:es)?|programmes?|projects?|safeguards|schemes?|staff|stake|strateg(?:y|ies)|systems?|targets?|team|teams|unit|units)$/;
/** Verbs that take two objects: their past form before a noun may be a participle. */
const TAKES_TWO =
	/^(?:allowed|asked|awarded|called|considered|deemed|given|granted|named|offered|owed|paid|sent|used)$/;
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

function isPower(noun: NounGroup): boolean {
	return Object.hasOwn(OFFICES, noun.head.lower) || /^[£€$]/.test(noun.quantity?.unit ?? '');
}

/** `in regular contact with`, `in charge of`. */
function isInTouch(groups: readonly Group[], at: number): boolean {
	const [link, noun] = [groups[at], groups[at + 1]];
	return (
		link?.kind === 'word' && link.token.lower === 'in' && noun?.kind === 'noun' && TOUCH.test(noun.head.lower)
	);
}

/** What a body has and works by: its duties, schemes, contracts, targets; not its papers, thoughts or luck. */
function isHeld({ head }: NounGroup): boolean {
	return Object.hasOwn(OFFICES, head.lower) || HELD.test(head.lower);
}

function isCase(group: Group | undefined): boolean {
	return group?.kind === 'noun' && CASES.test(group.head.lower) && group.quantity === null;
}

function isOffice(word: string): boolean {
	return Object.hasOwn(IN_OFFICE, word);
}

/** A noun that says what something is: with its article, and no name or number alone. */
export function isPredicate(noun: NounGroup): boolean {
	return (
		noun.quantity === null &&
		noun.name?.end !== noun.head.end &&
		/^(?:a|an|the|one|part|our|their)$/.test(noun.tokens[0]?.lower ?? '') &&
		(noun.tokens.length > 1 || /^(?:one|part)$/.test(noun.head.lower))
	);
}
