import type { Rule } from '../../grammar/rule.ts';
import { ALWAYS, BE, nounBefore, type RoleReading, said, verbNear } from './reading.ts';
import { listStart, type RoleSite, verbBefore, wordAt } from './site.ts';
import { BEGINNINGS, BY_THE_WAY, DONE_TO } from './words.ts';

/** The rules by which a clause gives a body a role that is its agent, its object, or hangs on a noun of duty. */
export const OBJECT_RULES: readonly Rule<RoleSite, RoleReading>[] = [
	{
		id: 'role.agent',
		when: ({ parsed, group, whole, at }) => {
			if (!whole && !STAFF.test(group.head.lower)) return null;
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
				text: 'The bay is watched closely by Kelp Council staff based in Tideway.',
				gives: { role: 'is watched closely by Kelp Council staff based in Tideway' },
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
		id: 'role.deed-by',
		when: ({ parsed, whole, at, clause }) => {
			const by = whole ? agentAt(parsed, at) : -1;
			const noun = nounBefore(parsed.groups, by - 1);
			return noun !== null && DEEDS.test(noun.head.lower)
				? { from: noun.start, verb: verbNear(parsed.groups, clause, noun), planned: false }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'Lamps are subject to review by the Kelp Council.',
				gives: { role: 'review by the Kelp Council' },
			},
			{
				text: 'Towns await an inspection by the Lamp Board and the Kelp Council.',
				gives: { planned: false },
			},
			{
				text: 'It needs approval by the Kelp Council each year.',
				gives: { role: 'approval by the Kelp Council each year' },
			},
		],
		not: [
			'Lamps are not subject to review by the Kelp Council.',
			'Lamps are sold in a shop by the Kelp Council.',
			'Lamps might be subject to review by the Kelp Council.',
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
		id: 'role.is-for',
		when: ({ parsed, whole, at }) => {
			const first = listStart(parsed, at);
			const verb = parsed.groups[first - 2];
			const [adverb, behind] = [parsed.groups[at + 1], parsed.groups[at + 2]];
			const next = adverb?.kind === 'word' && adverb.token.pos === 'ADV' ? behind : adverb;
			if (!whole || wordAt(parsed, first - 1) !== 'for' || verb?.kind !== 'verb' || !BE.test(verb.verb))
				return null;
			const it = nounBefore(parsed.groups, first - 3);
			return it?.head.lower === 'it' && next?.kind === 'verb' && next.form === 'infinitive'
				? said(verb)
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'It is for the Kelp Council to decide on bays.',
				gives: { role: 'is for the Kelp Council to decide on bays' },
			},
			{ text: 'However, it is for the Kelp Council to close bays.', gives: { planned: false } },
			{
				text: 'It is for the Kelp Council locally to close bays.',
				gives: { role: 'is for the Kelp Council locally to close bays' },
			},
			{ text: 'It will be for the Kelp Council to close bays.', gives: { planned: true } },
		],
		not: [
			'It is not for the Kelp Council to decide on bays.',
			'It is for sale at the Kelp Council.',
			'It might be for the Kelp Council to decide on bays.',
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
];

/** Those who act for a body. */
const STAFF = /^(?:inspectors|officers|officials|staff|team)$/;
/** Nouns of what a body does by office. */
const DEEDS =
	/^(?:approval|assessment|audit|evaluation|examination|inspection|investigation|oversight|regulation|review|scrutiny|supervision)$/;

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
