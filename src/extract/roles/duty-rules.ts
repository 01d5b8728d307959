import type { Rule } from '../../grammar/rule.ts';
import {
	ALWAYS,
	ARGUED,
	BE,
	DENIED,
	nounBefore,
	type RoleReading,
	said,
	URGED,
	verbNear,
} from './reading.ts';
import { listStart, type RoleSite, verbBefore, wordAt } from './site.ts';

/** The rules by which a duty, a matter or a power that lies with a body gives it a role. */
export const DUTY_RULES: readonly Rule<RoleSite, RoleReading>[] = [
	{
		id: 'role.matter-for',
		when: ({ parsed, whole, at, clause }) => {
			const first = listStart(parsed, at);
			const noun = nounBefore(parsed.groups, first - 2);
			const next = parsed.groups[at + 1];
			if (!whole || noun === null) return null;
			const does = next?.kind === 'verb' && next.form === 'infinitive';
			const link = wordAt(parsed, first - 1);
			const falls = FALLS_TO[link]?.test(noun.head.lower) && first > 2;
			const laid = link === 'for' && does && LAID_DOWN.test(noun.head.lower);
			const one =
				link === 'for' && noun.head.lower === 'one' && MATTER.test(clause.subject?.head.lower ?? '');
			return falls || laid || one
				? { from: noun.start, verb: verbNear(parsed.groups, clause, noun), planned: false }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'This is a matter for the Kelp Council.', gives: { role: 'a matter for the Kelp Council' } },
			{ text: 'The question is one for the Kelp Council.', gives: { role: 'one for the Kelp Council' } },
			{
				text: 'Bays fall within the responsibility of the Kelp Council.',
				gives: { role: 'the responsibility of the Kelp Council' },
			},
			{
				text: 'The bay is the responsibility of the regulator, the Kelp Council.',
				gives: { role: 'the responsibility of the regulator, the Kelp Council' },
			},
			{
				text: 'It is the business of the Kelp Council to close bays.',
				gives: { role: 'the business of the Kelp Council to close bays' },
			},
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
			{
				text: 'The Act has a requirement for the Kelp Council to inspect bays.',
				gives: { role: 'a requirement for the Kelp Council to inspect bays' },
			},
			{
				text: 'There are powers for the Kelp Council to close bays.',
				gives: { role: 'powers for the Kelp Council to close bays' },
			},
			{ text: 'The plan sets targets for the Kelp Council to meet.', gives: { planned: false } },
		],
		not: [
			'This is not a matter for the Kelp Council.',
			'There is a letter for the Kelp Council.',
			'The best lamp is one for the Kelp Council.',
			'I saw the lamps of the Kelp Council.',
			'The Act does not place a duty on the Kelp Council.',
			'The Act places a tax on the Kelp Council.',
			'The Act could place a duty on the Kelp Council.',
			'There is no requirement for the Kelp Council to inspect bays.',
			'There is time for the Kelp Council to inspect bays.',
			'The Act might have a requirement for the Kelp Council to inspect bays.',
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
		id: 'role.rests-with',
		when: ({ parsed, whole, at }) => {
			const first = listStart(parsed, at);
			const link = wordAt(parsed, first - 1);
			const verb = parsed.groups[verbBefore(parsed, first - 1, 2)];
			if (!whole || verb?.kind !== 'verb') return null;
			if (/^report/.test(verb.verb) && verb.form === 'bare') return null;
			return (link === 'with' && RESTS.test(verb.verb)) || (link === 'to' && PASSES.test(verb.verb))
				? said(verb)
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'Responsibility for bays rests with the Kelp Council.',
				gives: { role: 'rests with the Kelp Council' },
			},
			{
				text: 'The care of bays is devolved to the Kelp Council.',
				gives: { role: 'is devolved to the Kelp Council' },
			},
			{ text: 'The care of bays will transfer to the Kelp Council.', gives: { planned: true } },
			{
				text: 'Inspectors must report to the Lamp Board and the Kelp Council.',
				gives: { role: 'must report to the Lamp Board and the Kelp Council' },
			},
		],
		not: [
			'Responsibility for bays does not rest with the Kelp Council.',
			'Keepers walked to the Kelp Council.',
			'Responsibility for bays might rest with the Kelp Council.',
		],
	},
	{
		id: 'role.turned-to',
		when: ({ parsed, whole, at, clause: { subject } }) => {
			const first = listStart(parsed, at);
			const verb = parsed.groups[verbBefore(parsed, first - 1, 3)];
			if (!whole || wordAt(parsed, first - 1) !== 'to' || verb?.kind !== 'verb') return null;
			if (!/^(?:can|may|must)?$/.test(verb.modal ?? '') || /^(?:i|we)$/.test(subject?.head.lower ?? ''))
				return null;
			const passed = verb.tokens.some(({ lower }) => /^(?:had|has|have|was|were)$/.test(lower));
			const put = PUT.test(verb.verb) && verb.passive && verb.form === 'finite' && !passed;
			return put || (TURNS.test(verb.verb) && verb.form === 'finite') ? said(verb) : null;
		},
		unless: [DENIED, URGED, ARGUED],
		reads: [
			{ text: 'Keepers may appeal to the Kelp Council.', gives: { role: 'may appeal to the Kelp Council' } },
			{
				text: 'Disputes can be referred to the Kelp Council.',
				gives: { role: 'can be referred to the Kelp Council' },
			},
			{ text: 'Towns apply to the Lamp Board and the Kelp Council.', gives: { planned: false } },
		],
		not: [
			'Keepers may not appeal to the Kelp Council.',
			'Keepers may walk to the Kelp Council.',
			'I refer keepers to the Kelp Council.',
			'The report was submitted to the Kelp Council.',
			'Keepers might appeal to the Kelp Council.',
		],
	},
];

/** What is done with a matter, and what somebody does, to have a body deal with it. */
const PUT = /^(?:addressed|appealed|notified|referred|reported|submitted)$/;
const TURNS = /^(?:appeal|apply|applies|appeals|complain|complains)$/;
const RESTS = /^(?:rest|lie|sit|stay|remain)(?:s|ed)?$|^(?:lay|sat|lies)$/;
const PASSES = /^(?:delegate|devolve|entrust|fall|pass|report|transfer)(?:s|d|ed|red)?$|^(?:fell|passes)$/;
/** What lies with a body, by the word that says with whom. */
const FALLS_TO: Readonly<Record<string, RegExp>> = {
	for: /^(?:decisions?|matters?)$/,
	of: /^(?:business|duty|function|job|remit|responsibility|task)$/,
	on: /^(?:dut(?:y|ies)|obligations?|requirements?)$/,
};
/** What may be `one for` somebody. */
const MATTER = /^(?:decision|issue|it|matter|question|that|this)$/;
const LAID_DOWN =
	/^(?:dut(?:y|ies)|functions?|powers?|provisions?|requirements?|responsibilit(?:y|ies)|targets?)$/;
