import type { Rule } from '../../grammar/rule.ts';
import { ALWAYS, nounBefore, type RoleReading, said, verbNear } from './reading.ts';
import { afterVerb, listStart, type RoleSite, verbBefore, wordAt } from './site.ts';
import { DONE_TO, isByTheWay } from './words.ts';

/** The rules by which money, help or advice that comes from a body, or goes through it or to it, gives it a role. */
export const PURSE_RULES: readonly Rule<RoleSite, RoleReading>[] = [
	{
		id: 'role.funded',
		when: ({ parsed, whole, at }) => {
			const verb = parsed.groups[at - 1];
			if (!whole || verb?.kind !== 'verb' || verb.passive) return null;
			return /^(?:fund|sponsor)(?:s|ed|ing)?$/.test(verb.verb) ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'We have funded the Kelp Council since 2006.',
				gives: { role: 'have funded the Kelp Council since 2006' },
			},
			{
				text: 'My Department funds the Kelp Council to clean bays.',
				gives: { role: 'funds the Kelp Council to clean bays' },
			},
			{ text: 'My Department will sponsor the Kelp Council.', gives: { planned: true } },
		],
		not: [
			'We do not fund the Kelp Council.',
			'We should fund the Kelp Council.',
			'We thanked the Kelp Council.',
		],
	},
	{
		id: 'role.help-from',
		when: ({ parsed, whole, at, clause }) => {
			const first = listStart(parsed, at);
			if (!whole || wordAt(parsed, first - 1) !== 'from') return null;
			const sent = parsed.groups[first - 2];
			if (sent?.kind === 'verb' && sent.verb === 'drawn') return { ...said(sent), verb: null };
			if (sent?.kind === 'noun' && SENT.test(sent.head.lower))
				return { from: sent.start, verb: null, planned: false };
			const help = nounBefore(parsed.groups, first - 2);
			if (help === null) return null;
			const made = parsed.groups[verbBefore(parsed, first - 2, 2)];
			if (MEMBERS.test(help.head.lower) && made?.kind === 'verb' && MADE_OF.test(made.verb))
				return said(made);
			if (MONEY_FROM.test(help.head.lower))
				return { from: help.start, verb: verbNear(parsed.groups, clause, help), planned: false };
			if (!HELP.test(help.head.lower)) return null;
			const verb = parsed.groups[verbBefore(parsed, first - 2, 3)];
			return verb?.kind === 'verb' && GETS.test(verb.verb)
				? { from: verb.start, verb, planned: said(verb).planned }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'A team drawn from the Lamp Board and the Kelp Council visited six towns.',
				gives: { role: 'drawn from the Lamp Board and the Kelp Council visited six towns' },
			},
			{
				text: 'The panel has representatives from the Kelp Council.',
				gives: { role: 'representatives from the Kelp Council' },
			},
			{
				text: 'The panel met representatives from the Lamp Board and the Kelp Council.',
				gives: { planned: false },
			},
			{
				text: 'The panel includes officials from the Lamp Board and the Kelp Council.',
				gives: { role: 'includes officials from the Lamp Board and the Kelp Council' },
			},
			{
				text: 'Keepers receive support from the Kelp Council.',
				gives: { role: 'receive support from the Kelp Council' },
			},
			{
				text: 'Towns now get special training from the Kelp Council (KC).',
				gives: { role: 'get special training from the Kelp Council (KC)' },
			},
			{
				text: 'The fleet has received funding from the Kelp Council.',
				gives: { role: 'funding from the Kelp Council' },
			},
			{
				text: 'The Lamp Board, with a contribution from the Kelp Council, met the costs.',
				gives: { role: 'a contribution from the Kelp Council, met the costs' },
			},
		],
		not: [
			'The panel has no letters from the Kelp Council.',
			'Letters from the Kelp Council came in May.',
			'We met officials from the Kelp Council.',
			'If the panel has representatives from the Kelp Council, keepers will know.',
			'Keepers do not receive support from the Kelp Council.',
			'Keepers receive letters from the Kelp Council.',
			'Keepers should receive support from the Kelp Council.',
		],
	},
	{
		id: 'role.receives',
		when: ({ parsed, whole, slot, clause: { verb } }) => {
			if (!whole || slot !== 'subject' || verb === null || !/^receive[sd]?$/.test(verb.verb)) return null;
			const next = parsed.groups[afterVerb(parsed, verb)];
			if (next?.kind !== 'noun' || verb.passive) return null;
			return GRANTED.test(next.head.lower) || /^[£€$]/.test(next.quantity?.unit ?? '') ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council receives a yearly grant from the Crown.',
				gives: { role: 'receives a yearly grant from the Crown' },
			},
			{ text: 'The Kelp Council received £4 million in May.', gives: { role: 'received £4 million in May' } },
			{ text: 'The Kelp Council has received funding from tolls.', gives: { planned: false } },
		],
		not: [
			'The Kelp Council receives letters from keepers.',
			'The Kelp Council does not receive funding from tolls.',
			'The Kelp Council might receive funding from tolls.',
		],
	},
	{
		id: 'role.through',
		when: ({ parsed, whole, at, group, clause }) => {
			const first = listStart(parsed, at);
			const link = wordAt(parsed, first - 1);
			const paid = nounBefore(parsed.groups, first - 2);
			if (
				!whole &&
				link === 'under' &&
				isPurse(group.head.lower) &&
				paid !== null &&
				PAID.test(paid.head.lower)
			)
				return { from: paid.start, verb: verbNear(parsed.groups, clause, paid), planned: false };
			if (!(whole || isPurse(group.head.lower)) || !/^(?:through|via)$/.test(link)) return null;
			const aside = wordAt(parsed, first - 2) === ',' && wordAt(parsed, at + 1) === ',';
			const verb = aside ? parsed.groups[at + 2] : parsed.groups[verbBefore(parsed, first - 1, 5)];
			if (verb?.kind !== 'verb') return null;
			const slight =
				isByTheWay(verb) || (Object.hasOwn(DONE_TO, verb.verb) && !/^(?:given|made|paid)$/.test(verb.verb));
			const goes = verb.passive ? !slight : WORKS_THROUGH.test(verb.verb);
			return (aside && !verb.passive && verb.form === 'finite') || goes ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Government, through the Kelp Council, will pay for lamps.',
				gives: { role: 'will pay for lamps', planned: true },
			},
			{ text: 'Grants are paid through the Kelp Council.', gives: { planned: false } },
			{
				text: 'Aid is channelled through the Kelp Council.',
				gives: { role: 'is channelled through the Kelp Council' },
			},
			{
				text: "Lamps are generally supported through the Kelp Council's lamp scheme.",
				gives: { role: "are generally supported through the Kelp Council's lamp scheme" },
			},
			{
				text: "Six bids for funding under the Kelp Council's lamp scheme came in May.",
				gives: { role: "funding under the Kelp Council's lamp scheme came in May" },
			},
			{
				text: 'Towns spend money on bays through the Kelp Council.',
				gives: { role: 'spend money on bays through the Kelp Council' },
			},
			{
				text: 'We work through the Kelp Council to clean bays.',
				gives: { role: 'work through the Kelp Council to clean bays' },
			},
			{
				text: 'Oil is distributed through the Lamp Board and the Kelp Council.',
				gives: { role: 'is distributed through the Lamp Board and the Kelp Council' },
			},
		],
		not: [
			'Aid is not channelled through the Kelp Council.',
			'Keepers walked through the Kelp Council.',
			'Keepers were told through the Kelp Council.',
			'The Government, through the Kelp Council, might pay for lamps.',
		],
	},
];

/** What a body gets that keeps it going. */
const GRANTED = /^(?:aid|allocations?|funding|grants?|sponsorship|subsid(?:y|ies))$/;

const SENT = /^(?:delegates|representation|representatives|secondees|secondments?)$/;
/** Those who sit on a board for the body that sends them. */
const MEMBERS = /^(?:experts|members|officers|officials|people|staff)$/;
const MADE_OF = /^(?:compromis|includ)/;
const MONEY_FROM = /^(?:contributions?|donations?|funding|funds|grants?|investment|sponsorship)$/;
const HELP = /^(?:advice|assistance|guidance|help|support|training)$/;
const GETS = /^(?:get|gets|got|receive|receives|received|receiving)$/;
const PAID = /^(?:funding|funds|grants?|investment|money|support)$/;
const WORKS_THROUGH =
	/^(?:address|channel|collect|consult|deliver|develop|encourag|engag|ensur|fund|help|invest|made|manag|monitor|offer|operat|paid|pay|promot|provid|regulat|sell|spen[dt]|support|tackl|train|work)(?:e|s|es|ed|d|ing)?$/;

/** What a body pays from. */
function isPurse(noun: string): boolean {
	return /^(?:fund|funding|grant|initiative|platform|programme|project|scheme)s?$/.test(noun);
}
