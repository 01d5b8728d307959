import type { Clause } from '../../grammar/clauses.ts';
import type { Group, NounGroup, VerbGroup } from '../../grammar/groups.ts';
import type { Rule, Unless } from '../../grammar/rule.ts';
import { anyOf } from '../../grammar/words/word-list.ts';
import { listStart, type RoleSite, verbBefore, wordAt } from './site.ts';
import { BEGINNINGS, BY_OFFICE, BY_THE_WAY, DONE_TO, IN_OFFICE, OFFICES } from './words.ts';

/** What a clause says a body is, does, is for, or has been made for. */
export interface RoleReading {
	/** Where the words that say it begin in the stored text. */
	readonly from: number;
	/** The verb that says it; null where a noun does. */
	readonly verb: VerbGroup | null;
	/** Announced, with no evidence that it is so. */
	readonly planned: boolean;
}

const BE = /^(?:be|been|being|is|are|was|were)$/;
const HAVE = /^(?:has|have|had)$/;
const IN_SPEECH = anyOf(BY_OFFICE, 'iu');

const DENIED: Unless<RoleSite, RoleReading> = {
	why: 'the clause denies it',
	holds: ({ parsed, at, clause }, { verb }) => {
		if (verb === null) return false;
		const around = clause.kind === 'main' || clause.parent === null ? null : parsed.clauses[clause.parent];
		if (around?.verb?.negative) return true;
		const first = parsed.groups[listStart(parsed, at)];
		if (/^(?:neither|nor|no)$/.test(first?.tokens[0]?.lower ?? '')) return true;
		if (/^(?:neither|nor)$/.test(wordAt(parsed, at - 1))) return true;
		const next = parsed.groups[parsed.groups.indexOf(verb) + 1];
		return verb.negative || /^(?:no|not|neither|nor|nothing)$/.test(next?.tokens[0]?.lower ?? '');
	},
};
const SUPPOSED: Unless<RoleSite, RoleReading> = {
	why: 'it is only supposed',
	holds: ({ parsed, at, clause }, { verb }) =>
		parsed.groups.slice(0, at).some((group) => group.kind === 'verb' && group.verb === 'asking') ||
		/^(?:may|might|could|would|should)$/.test(verb?.modal ?? '') ||
		openers(parsed.clauses, clause).some((opener) => /^(?:if|whether|unless|until|how|why)$/.test(opener)),
};
const ARGUED: Unless<RoleSite, RoleReading> = {
	why: 'in debate, only words of office count',
	holds: ({ parsed, spoken }, { from }) =>
		spoken && !IN_SPEECH.test(parsed.words.slice(from - parsed.start, from - parsed.start + 90)),
};
const URGED: Unless<RoleSite, RoleReading> = {
	why: 'it is only asked for or held by somebody',
	holds: ({ parsed, clause }) => {
		const around =
			clause.kind === 'complement' && clause.parent !== null ? parsed.clauses[clause.parent] : null;
		return URGES.test(around?.verb?.verb ?? '');
	},
};
const ANSWERING: Unless<RoleSite, RoleReading> = {
	why: 'it tells of the answer itself',
	holds: ({ parsed }, { verb }) => {
		if (verb === null || !/^(?:provided|supplied|given)$/.test(verb.verb) || verb.passive) return false;
		const next = parsed.groups[parsed.groups.indexOf(verb) + 1];
		return (
			next?.kind === 'noun' &&
			/^(?:information|figures|data|details|estimates|us|me|answer)$/.test(next.head.lower)
		);
	},
};
const ALWAYS = [DENIED, SUPPOSED, URGED, ANSWERING, ARGUED];

/** The rules, the most telling first. */
export const ROLE_RULES: readonly Rule<RoleSite, RoleReading>[] = [
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
			const { verb } = clause;
			if (!whole || slot !== 'subject' || verb === null || verb.passive) return null;
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
			'If the Kelp Council inspects bays, keepers will know.',
		],
	},
	{
		id: 'role.agent',
		when: ({ parsed, whole, at }) => {
			if (!whole) return null;
			const by = agentAt(parsed, at);
			const verb = by < 0 ? undefined : parsed.groups[verbBefore(parsed, by)];
			if (parsed.groups[by - 1]?.kind === 'noun' && verb?.kind === 'verb' && !verb.passive) return null;
			if (verb?.kind !== 'verb' || Object.hasOwn(BY_THE_WAY, verb.verb) || Object.hasOwn(DONE_TO, verb.verb))
				return null;
			return verb.passive || verb.form === 'bare' ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The panel is chaired by the Kelp Council.',
				gives: { role: 'is chaired by the Kelp Council' },
			},
			{
				text: 'The hut is staffed by police as well as officers from the Lamp Board and the Kelp Council.',
				gives: {
					role: 'is staffed by police as well as officers from the Lamp Board and the Kelp Council',
				},
			},
			{
				text: 'Lamps are supplied by a team from the Kelp Council.',
				gives: { role: 'are supplied by a team from the Kelp Council' },
			},
			{
				text: 'Keepers follow advice issued by the Kelp Council.',
				gives: { role: 'issued by the Kelp Council' },
			},
		],
		not: [
			'The panel is not chaired by the Kelp Council.',
			'I was told by the Kelp Council.',
			'The panel met by the Kelp Council offices.',
		],
	},
	{
		id: 'role.founded',
		when: ({ parsed, whole, at }) => {
			const verb = parsed.groups[at - 1];
			if (!whole || verb?.kind !== 'verb' || verb.passive || !Object.hasOwn(BEGINNINGS, verb.verb))
				return null;
			return verb.verb === 'set' && verb.tokens.at(-1)?.lower !== 'up' ? null : said(verb);
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Government set up the Kelp Council in 2006 to clean bays.',
				gives: { role: 'set up the Kelp Council in 2006 to clean bays' },
			},
			{ text: 'We are introducing a Kelp Council.', gives: { role: 'are introducing a Kelp Council' } },
			{
				text: 'The boards were merged to create the Kelp Council.',
				gives: { role: 'to create the Kelp Council' },
			},
		],
		not: [
			'The Government did not set up the Kelp Council.',
			'The Government set the Kelp Council a target.',
			'The Government thanked the Kelp Council.',
		],
	},
	{
		id: 'role.empowered',
		when: ({ parsed, whole, at }) => {
			const verb = parsed.groups[at - 1];
			const next = parsed.groups[at + 1];
			if (!whole || verb?.kind !== 'verb' || next?.kind !== 'verb' || next.form !== 'infinitive') return null;
			return /^(?:empower|require|oblige|enable|allow)(?:s|d|ed)?$/.test(verb.verb) ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Act empowers the Kelp Council to close bays.',
				gives: { role: 'empowers the Kelp Council to close bays' },
			},
			{ text: 'The Act requires the Kelp Council to close bays.', gives: { planned: false } },
			{ text: 'The Act will oblige the Kelp Council to close bays.', gives: { planned: true } },
		],
		not: [
			'The Act does not require the Kelp Council to close bays.',
			'The Act mentions the Kelp Council.',
			'The Act could require the Kelp Council to close bays.',
		],
	},
	{
		id: 'role.partner',
		when: ({ parsed, whole, at }) => {
			const first = listStart(parsed, at);
			if (!whole || wordAt(parsed, first - 1) !== 'with') return null;
			const verb = parsed.groups[verbBefore(parsed, first - 1, 5)];
			return verb?.kind === 'verb' && /^work(?:s|ed|ing)?$/.test(verb.verb) ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'We are working with the Kelp Council to clean bays.',
				gives: { role: 'are working with the Kelp Council to clean bays' },
			},
			{
				text: 'Keepers are working closely with the Lamp Board and the Kelp Council.',
				gives: { role: 'are working closely with the Lamp Board and the Kelp Council' },
			},
			{
				text: 'The Lamp Board is working in partnership with the Kelp Council on a survey.',
				gives: { role: 'is working in partnership with the Kelp Council on a survey' },
			},
			{ text: 'We will work with the Kelp Council.', gives: { planned: true } },
		],
		not: [
			'We do not work with the Kelp Council.',
			'We met with the Kelp Council.',
			'We would work with the Kelp Council.',
		],
	},
	{
		id: 'role.matter-for',
		when: ({ parsed, whole, at, clause }) => {
			const first = listStart(parsed, at);
			const noun = parsed.groups[first - 2];
			if (!whole || noun?.kind !== 'noun') return null;
			const link = wordAt(parsed, first - 1);
			const falls =
				(/^matters?$/.test(noun.head.lower) && link === 'for') ||
				(/^(?:responsibility|remit|duty)$/.test(noun.head.lower) && link === 'of');
			if (wordAt(parsed, first - 3) === '' && parsed.groups[first - 3] === undefined) return null;
			return falls ? { from: noun.start, verb: verbNear(parsed.groups, clause, noun), planned: false } : null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'This is a matter for the Kelp Council.', gives: { role: 'a matter for the Kelp Council' } },
			{
				text: 'Bays fall within the responsibility of the Kelp Council.',
				gives: { role: 'the responsibility of the Kelp Council' },
			},
			{
				text: 'The bay is the responsibility of the regulator, the Kelp Council.',
				gives: { role: 'the responsibility of the regulator, the Kelp Council' },
			},
		],
		not: [
			'This is not a matter for the Kelp Council.',
			'There is a letter for the Kelp Council.',
			'I saw the lamps of the Kelp Council.',
		],
	},
	{
		id: 'role.duty-on',
		when: ({ parsed, whole, at, clause }) => {
			const first = listStart(parsed, at);
			const noun = nounBefore(parsed.groups, first - 2);
			const link = wordAt(parsed, first - 1);
			if (!whole || noun === null || link !== 'on') return null;
			return /^(?:dut(?:y|ies)|obligations?|requirements?)$/.test(noun.head.lower)
				? { from: noun.start, verb: verbNear(parsed.groups, clause, noun), planned: false }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Act places a duty on the Kelp Council to close bays.',
				gives: { role: 'a duty on the Kelp Council to close bays' },
			},
			{
				text: 'The order put new duties on the Lamp Board and the Kelp Council.',
				gives: { role: 'new duties on the Lamp Board and the Kelp Council' },
			},
			{
				text: 'There is an obligation on the Kelp Council to close bays.',
				gives: { role: 'an obligation on the Kelp Council to close bays' },
			},
		],
		not: [
			'The Act does not place a duty on the Kelp Council.',
			'The Act places a tax on the Kelp Council.',
			'The Act could place a duty on the Kelp Council.',
		],
	},
	{
		id: 'role.own-office',
		when: ({ parsed, group, at, whole, clause, slot }) => {
			const holder = whole ? ofWhat(parsed.groups, at) : group;
			if (holder === null || !Object.hasOwn(OFFICES, holder.head.lower)) return null;
			if (slot !== 'other' || clause.verb === null || clause.verb.start < group.end) return null;
			const be = BE.test(clause.verb.verb) || clause.verb.chain.includes('be to');
			return be ? { ...said(clause.verb), from: holder.start } : null;
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
		id: 'role.found',
		when: ({ parsed, group, at, whole, slot }) => {
			if (whole || slot !== 'other' || !REPORTS.test(group.head.lower)) return null;
			const verb = parsed.groups
				.slice(at + 1, at + 8)
				.find((one) => one.kind === 'verb' && FINDS.test(one.verb));
			return verb?.kind === 'verb' ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council report found that lamps are dear.',
				gives: { role: 'found that lamps are dear' },
			},
			{
				text: 'A Kelp Council study carried out in 2004 showed that lamps are dear.',
				gives: { role: 'showed that lamps are dear' },
			},
			{ text: "The Kelp Council's review recommended a ban.", gives: { role: 'recommended a ban' } },
		],
		not: [
			'The Kelp Council report did not find a fault.',
			'The Kelp Council report is long.',
			'The Kelp Council staff found a purse.',
		],
	},
	{
		id: 'role.called',
		when: ({ parsed, whole, at }) => {
			if (!whole) return null;
			const before = parsed.groups[at - 2];
			if (wordAt(parsed, at - 1) === ',' && before?.kind === 'noun' && isTitle(before))
				return { from: before.start, verb: null, planned: false };
			const after = parsed.groups[at + 2];
			if (wordAt(parsed, at + 1) === '(' && after !== undefined && after.tokens[0]?.lower === 'part')
				return { from: after.start, verb: null, planned: false };
			if (wordAt(parsed, at + 1) !== ',' || after?.kind !== 'noun' || !isTitle(after)) return null;
			if (parsed.clauses.some(({ subject, verb }) => subject === after && verb !== null)) return null;
			return /^(?:,|of|for|in|)$/.test(wordAt(parsed, at + 3))
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
	{
		id: 'role.member',
		when: ({ parsed, whole, at }) => {
			if (!whole) return null;
			const first = listStart(parsed, at);
			const verb = parsed.groups[verbBefore(parsed, first, 3)];
			if (verb?.kind !== 'verb' || verb.passive) return null;
			return /^(?:comprises|comprising|consists|consisting|bringing|brings)$/.test(verb.verb)
				? said(verb)
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The panel comprises the Lamp Board and the Kelp Council.',
				gives: { role: 'comprises the Lamp Board and the Kelp Council' },
			},
			{
				text: 'The panel consists of the Kelp Council and six keepers.',
				gives: { role: 'consists of the Kelp Council and six keepers' },
			},
			{
				text: 'The panel brings together the Lamp Board and the Kelp Council.',
				gives: { role: 'brings together the Lamp Board and the Kelp Council' },
			},
		],
		not: [
			'The panel does not comprise the Kelp Council.',
			'The panel saw the Kelp Council.',
			'The panel would bring together the Kelp Council.',
		],
	},
];

const URGES =
	/^(?:recommend|suggest|ask|propose|demand|urge|claim|allege|argue|insist|think|believe|say)(?:s|d|ed)?$|^(?:said|thought)$/;
const REPORTS = /^(?:report|study|review|survey|inquiry|research|investigation|audit)$/;
const FINDS =
	/^(?:found|find|finds|showed|shows|concluded|concludes|recommended|recommends|confirmed|identified)$/;
/** Adverb-like words that open a predicate of office: `part of`, `one of`. */
const PREDICATES = /^(?:part|one)$/;
/** What somebody is called by office. */
const TITLE =
	/^(?:agency|agencies|arm|authority|authorities|body|bodies|centre|charity|contractor|department|inspectorate|manager|operator|organisation|ombudsman|partner|provider|providers|regulator|regulators|sponsor|watchdog)$/;

function said(verb: VerbGroup): RoleReading {
	return { from: verb.start, verb, planned: isPlanned(verb) };
}

/** `will inspect`, `is to inspect`, `is expected to inspect`, `is being set up`. */
function isPlanned(verb: VerbGroup): boolean {
	return (
		/^(?:will|shall|'ll)$/.test(verb.modal ?? '') ||
		verb.chain.some((word) => /^(?:due|expected|intend(?:s|ed)|plans|planned|scheduled|set)$/.test(word)) ||
		(verb.chain.includes('be to') &&
			!BE.test(verb.verb) &&
			!verb.tokens.some(({ lower }) => lower === 'been')) ||
		(verb.passive &&
			verb.tokens.some(({ lower }) => lower === 'being') &&
			Object.hasOwn(BEGINNINGS, verb.verb))
	);
}

function openers(clauses: readonly Clause[], clause: Clause): string[] {
	const found: string[] = [];
	for (
		let one: Clause | undefined = clause;
		one !== undefined;
		one = one.parent === null ? undefined : clauses[one.parent]
	)
		if (one.opener !== null) found.push(one.opener);
	return found;
}

function pastAdverbs(groups: readonly Group[], at: number): Group | undefined {
	let index = at;
	for (
		let group = groups[index];
		group?.kind === 'word' && group.token.pos === 'ADV';
		group = groups[index]
	) {
		if (isOffice(group.token.lower)) break;
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

function isTitle(noun: NounGroup): boolean {
	return (
		/^(?:a|an|the|our|its)$/.test(noun.tokens[0]?.lower ?? '') &&
		noun.head.words === noun.head.lower &&
		TITLE.test(noun.head.lower)
	);
}

/** Where the `by` stands whose agent the group at a place is, or is one of, or sends: `by a team from the Board`; -1. */
function agentAt({ groups, ...parsed }: RoleSite['parsed'], at: number): number {
	const whole = { groups, ...parsed };
	let first = listStart(whole, at);
	for (let step = 0; step < 2; step += 1) {
		const link = wordAt(whole, first - 1);
		if (link === 'by') return first - 1;
		if (!/^(?:of|from|within|at)$/.test(link) || groups[first - 2]?.kind !== 'noun') return -1;
		first = listStart(whole, first - 2);
	}
	return wordAt(whole, first - 1) === 'by' ? first - 1 : -1;
}

/** The noun at a place, or before `of` there: `a number of duties`. */
function nounBefore(groups: readonly Group[], at: number): NounGroup | null {
	const group = groups[at];
	return group?.kind === 'noun' ? group : null;
}

/** `objective` of `the objective of the Board`. */
function ofWhat(groups: readonly Group[], at: number): NounGroup | null {
	const of = groups[at - 1];
	return of?.kind === 'word' && of.token.lower === 'of' ? nounBefore(groups, at - 2) : null;
}

/** The verb that a noun is an object or complement of; else that of its clause. */
function verbNear(groups: readonly Group[], clause: Clause, noun: NounGroup): VerbGroup | null {
	const at = groups.indexOf(noun);
	for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
		const group = groups[index];
		if (group?.kind === 'verb') return group;
	}
	return clause.verb;
}
