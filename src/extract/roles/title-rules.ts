import { isWord } from '../../grammar/clauses.ts';
import type { NounGroup } from '../../grammar/groups.ts';
import { wordsOfSpan } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import { ALWAYS, ARGUED, BE, nounBefore, type RoleReading, SUPPOSED, said, verbNear } from './reading.ts';
import { listStart, type RoleSite, wordAt } from './site.ts';
import { OFFICES } from './words.ts';

/** The rules by which a body’s title, its own office or its report gives it a role. */
export const TITLE_RULES: readonly Rule<RoleSite, RoleReading>[] = [
	{
		id: 'role.own-office',
		when: ({ parsed, group, at, whole, clause, slot }) => {
			const holder = whole ? ofWhat(parsed, at) : group;
			if (holder === null || !Object.hasOwn(OFFICES, holder.head.lower)) return null;
			if (slot !== 'other' || clause.verb === null || clause.verb.start < group.end) return null;
			const { verb, chain, passive } = clause.verb;
			return BE.test(verb) || chain.includes('be to') || passive || /^includ/.test(verb)
				? { ...said(clause.verb), from: holder.start }
				: null;
		},
		unless: [SUPPOSED],
		reads: [
			{
				text: 'The first objective of the Kelp Council has been to clean bays.',
				gives: { role: 'The first objective of the Kelp Council has been to clean bays' },
			},
			{
				text: "The Kelp Council's role is to clean bays.",
				gives: { role: "The Kelp Council's role is to clean bays" },
			},
			{
				text: 'The work of the Lamp Board and the Kelp Council is focused on oil.',
				gives: { role: 'The work of the Lamp Board and the Kelp Council is focused on oil' },
			},
			{
				text: 'The remit of the Kelp Council is the care of bays.',
				gives: { role: 'The remit of the Kelp Council is the care of bays' },
			},
		],
		not: [
			'The chair of the Kelp Council is to retire.',
			"The Kelp Council's roof is of slate.",
			'The remit of the Kelp Council grew.',
		],
	},
	{
		id: 'role.own-powers',
		when: ({ parsed, group, whole, slot, clause }) =>
			!whole && slot === 'other' && POWERS.test(group.head.lower)
				? { from: group.start, verb: verbNear(parsed.groups, clause, group), planned: false }
				: null,
		unless: ALWAYS,
		reads: [
			{
				text: "Bays are subject to the Kelp Council's inspection powers.",
				gives: { role: "the Kelp Council's inspection powers" },
			},
			{
				text: 'Bays are within the Kelp Council remit.',
				gives: { role: 'the Kelp Council remit' },
			},
			{ text: "They wrote of the Kelp Council's functions.", gives: { planned: false } },
		],
		not: [
			"Bays are not subject to the Kelp Council's inspection powers.",
			"Bays are near the Kelp Council's roof.",
			"If bays are subject to the Kelp Council's powers, keepers will know.",
		],
	},
	{
		id: 'role.charged-with',
		when: ({ parsed, whole, at }) => {
			const index = wordAt(parsed, at + 1) === ',' ? at + 2 : at + 1;
			const next = parsed.groups[index];
			if (!whole || next === undefined) return null;
			if (wordAt(parsed, index) === 'responsible' && wordAt(parsed, index + 1) === 'for')
				return { from: next.start, verb: null, planned: false };
			if (next.kind !== 'verb' || next.form !== 'bare') return null;
			const then = parsed.groups[index + 1];
			const bound = BOUND.test(next.verb) && then?.kind === 'verb' && then.form === 'infinitive';
			return bound ? said(next) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'We wrote to the Kelp Council responsible for the bays.',
				gives: { role: 'responsible for the bays' },
			},
			{
				text: 'Lists are kept on behalf of the Kelp Council responsible for tolls.',
				gives: { role: 'responsible for tolls' },
			},
			{ text: 'We met the Kelp Council, responsible for the bays.', gives: { planned: false } },
			{
				text: 'We wrote to the Kelp Council, as one of the bodies permitted to close bays, and to a Lamp Board authorised to sell oil.',
				gives: { role: 'authorised to sell oil' },
			},
			{
				text: 'Some of the 16 local authorities permitted to license bays met in May.',
				gives: { role: 'permitted to license bays met in May' },
			},
			{ text: 'We met the Kelp Council entitled to close bays.', gives: { planned: false } },
		],
		not: [
			'We wrote to the Kelp Council about bays.',
			'We hold the Kelp Council to account for the bays.',
			'We asked whether the Kelp Council responsible for bays had met.',
			'We met the Kelp Council asked to reply.',
			'If the Kelp Council permitted to license bays met, keepers will know.',
			'We met the Kelp Council pleased to close bays.',
		],
	},
	{
		id: 'role.called',
		when: ({ parsed, whole, at, group }) => {
			if (!whole) return null;
			const before = parsed.groups[at - 2];
			if (wordAt(parsed, at - 1) === ',' && before?.kind === 'noun' && isTitle(before))
				return { from: before.start, verb: null, planned: false };
			const after = parsed.groups[at + 2];
			if (wordAt(parsed, at + 1) === '(' && after !== undefined && after.tokens[0]?.lower === 'part')
				return { from: after.start, verb: null, planned: false };
			if (bearsTitle(group)) return { from: group.start, verb: null, planned: false };
			if (!/^[,(]$/.test(wordAt(parsed, at + 1)) || after?.kind !== 'noun' || !isTitle(after)) return null;
			if (parsed.clauses.some(({ subject, verb }) => subject === after && verb !== null)) return null;
			const behind = parsed.groups[at + 3];
			return behind === undefined || behind.kind === 'time' || BEHIND_TITLE.test(wordAt(parsed, at + 3))
				? { from: after.start, verb: null, planned: false }
				: null;
		},
		unless: [ARGUED],
		reads: [
			{
				text: 'I wrote to the independent regulator, the Kelp Council.',
				gives: { role: 'the independent regulator, the Kelp Council' },
			},
			{
				text: 'I wrote to the Kelp Council, the manager of the bays.',
				gives: { role: 'the manager of the bays' },
			},
			{
				text: 'The toll was agreed with the Kelp Council, the bay regulator.',
				gives: { role: 'the bay regulator' },
			},
			{
				text: 'The fleet has only one agency, the Kelp Council.',
				gives: { role: 'only one agency, the Kelp Council' },
			},
			{
				text: 'The tides were told by our lamp contractor QZK.',
				gives: { role: 'our lamp contractor QZK' },
			},
			{
				text: 'I wrote to the independent lamp regulator Kelp Council.',
				gives: { role: 'the independent lamp regulator Kelp Council' },
			},
			{
				text: 'The keepers told the Kelp Council, the oil provider at the time, of the fire.',
				gives: { role: 'the oil provider at the time, of the fire' },
			},
			{
				text: 'Six keepers left the Kelp Council (part of the Lamp Trust).',
				gives: { role: 'part of the Lamp Trust)' },
			},
			{
				text: 'I wrote to the Kelp Council, an advisory body for bays.',
				gives: { role: 'an advisory body for bays' },
			},
		],
		not: [
			'I wrote to the keepers, the Kelp Council and the press.',
			'I wrote to the Kelp Council, the press and the keepers.',
			'In May, the Kelp Council replied.',
		],
	},
	{
		id: 'role.one-of',
		when: ({ parsed, whole, at }) => {
			const opening = bracketAt(parsed, at);
			const noun = nounBefore(parsed.groups, opening - 1);
			return whole && opening > 0 && noun !== null && SEVERAL.test(noun.head.lower)
				? { from: noun.start, verb: null, planned: false }
				: null;
		},
		unless: [ARGUED],
		reads: [
			{
				text: 'The lease is open to its agencies (the Lamp Board, the Tide Trust and the Kelp Council).',
				gives: { role: 'its agencies (the Lamp Board, the Tide Trust and the Kelp Council)' },
			},
			{
				text: 'We wrote to the regulators (Kelp Council and Lamp Board) in May.',
				gives: { role: 'the regulators (Kelp Council and Lamp Board) in May' },
			},
			{
				text: 'We met other bodies (the Kelp Council and the Lamp Board) in May.',
				gives: { planned: false },
			},
		],
		not: [
			'The lease is open to keepers (the Kelp Council pays).',
			'Keepers of six towns (of the Kelp Council) met.',
			'The agencies wrote to the Kelp Council.',
		],
	},
	{
		id: 'role.among',
		when: ({ parsed, whole, at }) => {
			const colon = parsed.groups.findLastIndex((group, index) => index < at && isWord(group, /^:$/));
			const noun = nounBefore(parsed.groups, colon - 1);
			if (!whole || noun === null || !FOLLOWING.test(wordsOfSpan(parsed, noun))) return null;
			const verb = parsed.groups.slice(0, colon).findLast((group) => group.kind === 'verb');
			return verb?.kind === 'verb' ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'A meeting took place in May with the following organisations: the Kelp Council; and the Lamp Board.',
				gives: { role: 'took place in May with the following organisations: the Kelp Council' },
			},
			{
				text: 'The panel is made up of the following bodies: the Lamp Board, the Kelp Council and keepers.',
				gives: { planned: false },
			},
			{
				text: 'We will consult these agencies: the Lamp Board and the Kelp Council.',
				gives: { planned: true },
			},
		],
		not: [
			'The table is of the following towns: Saltmarsh and the Kelp Council.',
			'We did not meet the following organisations: the Lamp Board and the Kelp Council.',
			'The following is new: the Kelp Council.',
		],
	},
	{
		id: 'role.named-as',
		when: ({ parsed, whole, at }) => {
			const first = listStart(parsed, at);
			const verb = parsed.groups[first - 1];
			if (!whole || verb?.kind !== 'verb' || !BE.test(verb.verb)) return null;
			const subject = nounBefore(parsed.groups, first - 2);
			return subject !== null && isTitle(subject) ? { ...said(verb), from: subject.start } : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The regulator is the Kelp Council.',
				gives: { role: 'The regulator is the Kelp Council' },
			},
			{
				text: 'For the north, the providers are the Lamp Board and the Kelp Council.',
				gives: { role: 'the providers are the Lamp Board and the Kelp Council' },
			},
			{
				text: 'The providers are the Lamp Board (since May), the Tide Trust (in June) and the Kelp Council.',
				gives: { planned: false },
			},
			{
				text: 'The lead agency will be the Kelp Council.',
				gives: { planned: true },
			},
		],
		not: [
			'The regulator is not the Kelp Council.',
			'The question is the Kelp Council.',
			'The regulator might be the Kelp Council.',
		],
	},
];

const BOUND = /^(?:authorised|empowered|entitled|licensed|obliged|permitted|required)$/;
const POWERS = /^(?:dut(?:y|ies)|functions?|powers?|remit|responsibilit(?:y|ies))$/;
/** What several bodies are called together. */
const SEVERAL = /^(?:agencies|authorities|bodies|departments|organisations|partners|providers|regulators)$/;
/** What somebody is called by office. */
const TITLE =
	/^(?:administrator|adviser|advisor|agency|agencies|agent|arm|association|authority|authorities|bank|board|body|bodies|broadcaster|centre|champion|charity|co-sponsor|commission|commissioner|committee|company|contractor|council|department|directorate|employer|firm|forum|group|inspectorate|institute|institution|landlord|lender|manager|manufacturer|network|operator|organisation|ombudsman|owner|panel|partner|partnership|predecessor|provider|providers|publisher|regulator|regulators|secretariat|service|sponsor|subsidiary|successor|supplier|trust|union|unit|watchdog)$/;
const BEHIND_TITLE =
	/^(?:[,.;]|\)|of|for|in|at|on|to|which|who|that|with|from|within|responsible|set|made|run|chaired|)$/;

/** `the independent regulator Kelp Council`: a title before the name that ends the group. */
function bearsTitle({ tokens, name, head }: NounGroup): boolean {
	if (name === null || name.end < head.end) return false;
	const before = tokens.filter(({ end }) => end <= name.start).at(-1);
	return before !== undefined && before.words === before.lower && TITLE.test(before.lower);
}

/** Where the bracket opens whose list a group stands in; -1 where other words come between. */
function bracketAt(parsed: RoleSite['parsed'], at: number): number {
	let index = at - 1;
	while (parsed.groups[index]?.kind === 'noun' || /^(?:,|and|&)$/.test(wordAt(parsed, index))) index -= 1;
	return wordAt(parsed, index) === '(' ? index : -1;
}

export function isTitle(noun: NounGroup): boolean {
	return (
		/^(?:a|an|the|our|its|one|only)$/.test(noun.tokens[0]?.lower ?? '') &&
		noun.head.words === noun.head.lower &&
		TITLE.test(noun.head.lower)
	);
}

/** `objective` of `the objective of the Board`, or of the Trust and the Board. */
function ofWhat(parsed: RoleSite['parsed'], at: number): NounGroup | null {
	const first = listStart(parsed, at);
	return /^(?:of|at)$/.test(wordAt(parsed, first - 1)) ? nounBefore(parsed.groups, first - 2) : null;
}

/** Words before a colon behind which bodies are listed. */
const FOLLOWING =
	/^(?:the|these) (?:following )?(?:agencies|bodies|charities|companies|contractors|departments|groups|members|organisations|partners|providers|stakeholders|suppliers)$/i;
