import type { Group } from '../../grammar/groups.ts';
import type { Rule } from '../../grammar/rule.ts';
import { ALWAYS, nounBefore, type RoleReading, said, verbNear } from './reading.ts';
import { listStart, type RoleSite, verbBefore, wordAt } from './site.ts';

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
		id: 'role.money-for',
		when: ({ parsed, whole, at }) => {
			const first = listStart(parsed, at);
			const next = pastLetters(parsed.groups, at + 1);
			if (!whole || wordAt(parsed, first - 1) !== 'for' || next?.kind !== 'verb') return null;
			if (next.form !== 'infinitive' || next.negative) return null;
			const money = parsed.groups.slice(0, first).some((group) => group.kind === 'noun' && isMoney(group));
			const verb = parsed.groups[verbBefore(parsed, first, 8)];
			return money ? { from: next.start, verb: verb?.kind === 'verb' ? verb : null, planned: false } : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'We gave £4 million for the Kelp Council to clean bays.',
				gives: { role: 'to clean bays' },
			},
			{
				text: 'The budget has £6 million this year for the Kelp Council (KC) to buy lamps.',
				gives: { role: 'to buy lamps' },
			},
			{ text: 'We provided £40,000 for the Kelp Council to train keepers.', gives: { planned: false } },
		],
		not: [
			'We did not give £4 million for the Kelp Council to clean bays.',
			'We gave time for the Kelp Council to clean bays.',
			'We could give £4 million for the Kelp Council to clean bays.',
		],
	},
	{
		id: 'role.help-from',
		when: ({ parsed, whole, at }) => {
			const first = listStart(parsed, at);
			const help = nounBefore(parsed.groups, first - 2);
			if (!whole || help === null || wordAt(parsed, first - 1) !== 'from' || !HELP.test(help.head.lower))
				return null;
			const verb = parsed.groups[verbBefore(parsed, first - 2, 3)];
			return verb?.kind === 'verb' && GETS.test(verb.verb)
				? { from: verb.start, verb, planned: said(verb).planned }
				: null;
		},
		unless: ALWAYS,
		reads: [
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
				gives: { role: 'has received funding from the Kelp Council' },
			},
		],
		not: [
			'Keepers do not receive support from the Kelp Council.',
			'Keepers receive letters from the Kelp Council.',
			'Keepers should receive support from the Kelp Council.',
		],
	},
	{
		id: 'role.on-advice',
		when: ({ parsed, whole, at, clause }) => {
			const first = listStart(parsed, at);
			const noun = nounBefore(parsed.groups, first - 2);
			if (!whole || noun === null || wordAt(parsed, first - 1) !== 'of') return null;
			return /^(?:recommendations?|advice|authority|approval|instructions?)$/.test(noun.head.lower) &&
				/^(?:on|under|with)$/.test(wordAt(parsed, first - 3))
				? { from: noun.start, verb: verbNear(parsed.groups, clause, noun), planned: false }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'Lamps are bought on the recommendation of the Kelp Council.',
				gives: { role: 'the recommendation of the Kelp Council' },
			},
			{
				text: 'We closed the bay on the advice of the Kelp Council.',
				gives: { role: 'the advice of the Kelp Council' },
			},
			{
				text: 'Boats land with the approval of the Kelp Council (KC).',
				gives: { planned: false },
			},
		],
		not: [
			'We did not close the bay on the advice of the Kelp Council.',
			'We read the advice of the Kelp Council.',
			'We closed the bay on the land of the Kelp Council.',
		],
	},
	{
		id: 'role.through',
		when: ({ parsed, whole, at }) => {
			const first = listStart(parsed, at);
			if (!whole || wordAt(parsed, first - 1) !== 'through') return null;
			const aside = wordAt(parsed, first - 2) === ',' && wordAt(parsed, at + 1) === ',';
			const verb = aside ? parsed.groups[at + 2] : parsed.groups[verbBefore(parsed, first - 1, 3)];
			if (verb?.kind !== 'verb') return null;
			return (aside && !verb.passive && verb.form === 'finite') || (verb.passive && GOES.test(verb.verb))
				? said(verb)
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Government, through the Kelp Council, will pay for lamps.',
				gives: { role: 'will pay for lamps', planned: true },
			},
			{
				text: 'Aid is channelled through the Kelp Council.',
				gives: { role: 'is channelled through the Kelp Council' },
			},
			{
				text: 'Oil is distributed through the Lamp Board and the Kelp Council.',
				gives: { role: 'is distributed through the Lamp Board and the Kelp Council' },
			},
		],
		not: [
			'Aid is not channelled through the Kelp Council.',
			'Keepers walked through the Kelp Council.',
			'The Government, through the Kelp Council, might pay for lamps.',
		],
	},
	{
		id: 'role.own-help',
		when: ({ parsed, group, at, whole, slot }) => {
			if (whole || slot !== 'other' || !HELP.test(group.head.lower)) return null;
			const verb = parsed.groups
				.slice(at + 1, at + 5)
				.find((one) => one.kind === 'verb' && one.form === 'finite');
			if (verb?.kind !== 'verb' || parsed.clauses.some(({ subject }) => subject === group) === false)
				return null;
			return HELPS.test(verb.verb) || (verb.passive && GIVEN.test(verb.verb))
				? { from: group.start, verb, planned: said(verb).planned }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: "The Kelp Council's support has helped keepers to buy lamps.",
				gives: { role: "The Kelp Council's support has helped keepers to buy lamps" },
			},
			{
				text: 'Kelp Council funding was made available to towns.',
				gives: { role: 'Kelp Council funding was made available to towns' },
			},
			{ text: "The Kelp Council's advice will enable towns to save oil.", gives: { planned: true } },
		],
		not: [
			"The Kelp Council's support has not helped keepers.",
			"The Kelp Council's roof has helped keepers.",
			"The Kelp Council's funding might help keepers.",
		],
	},
];

const HELP = /^(?:advice|assistance|funding|guidance|help|investment|support|training)$/;
const GETS = /^(?:get|gets|got|receive|receives|received|receiving)$/;
const GOES = /^(?:allocated|channelled|delivered|distributed|funded|managed|paid|provided|routed|run)$/;
const HELPS = /^(?:allow|enable|ensure|help|support)(?:s|d|ed)?$/;
const GIVEN = /^(?:allocated|given|made|provided|used)$/;

function isMoney(group: Extract<Group, { kind: 'noun' }>): boolean {
	return group.quantity !== null && /^[£€$]/.test(group.quantity.unit ?? '');
}

/** The group at a place, or behind letters in a bracket: `(KC) to clean`. */
function pastLetters(groups: readonly Group[], at: number): Group | undefined {
	const opening = groups[at];
	return opening?.kind === 'word' && opening.token.words === '(' ? groups[at + 3] : opening;
}
