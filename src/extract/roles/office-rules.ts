import { isComma } from '../../grammar/clauses.ts';
import type { Rule } from '../../grammar/rule.ts';
import { ALWAYS, ARGUED, BE, nounBefore, type RoleReading } from './reading.ts';
import type { RoleSite } from './site.ts';
import { isTitle } from './title-rules.ts';
import { OFFICES } from './words.ts';

/** The rules by which words beside a body say what its office is: a clause with `whose` or `its`, `itself a part of`, `as the sponsor`. */
export const OFFICE_RULES: readonly Rule<RoleSite, RoleReading>[] = [
	{
		id: 'role.whose-office',
		when: ({ parsed, whole, at }) => {
			const office = nounBefore(parsed.groups, at + 2);
			if (!whole || !isComma(parsed.groups[at + 1]) || office?.tokens[0]?.lower !== 'whose') return null;
			const verb = parsed.groups.slice(at + 3, at + 7).find(({ kind }) => kind === 'verb');
			return verb?.kind === 'verb' &&
				Object.hasOwn(OFFICES, office.head.lower) &&
				(BE.test(verb.verb) || verb.chain.includes('be to') || /^includes?$/.test(verb.verb))
				? { from: office.start, verb, planned: false }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council, whose role it is to clean bays, met the keepers.',
				gives: { role: 'whose role it is to clean bays, met the keepers' },
			},
			{
				text: 'We met the Kelp Council, whose main task is to clean bays.',
				gives: { role: 'whose main task is to clean bays' },
			},
			{ text: 'I saw the Kelp Council, whose remit includes bays.', gives: { planned: false } },
		],
		not: [
			'I saw the Kelp Council, whose roof is of slate.',
			'I saw the Kelp Council, whose remit does not include bays.',
			'I saw the Kelp Council, whose role might be to clean bays.',
		],
	},
	{
		id: 'role.its-office',
		when: ({ parsed, whole, at, slot, clause }) => {
			if (!whole || slot !== 'other' || clause.kind !== 'main' || at > 1) return null;
			const office = parsed.clauses.find(
				({ kind, subject }) =>
					/^(?:main|participial)$/.test(kind) &&
					subject?.tokens[0]?.lower === 'its' &&
					Object.hasOwn(OFFICES, subject.head.lower),
			);
			const verb = office?.verb ?? null;
			if (office?.subject == null || verb === null || office.start <= clause.start) return null;
			return BE.test(verb.verb) ||
				/^(?:be|being) to$/.test(verb.chain.join(' ')) ||
				verb.chain.includes('be to')
				? { from: office.subject.start, verb, planned: false }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council is a charity for keepers, and its task is to clean bays.',
				gives: { role: 'its task is to clean bays' },
			},
			{
				text: 'The Kelp Council is a part of the Crown, and its remit is the care of bays.',
				gives: { role: 'its remit is the care of bays' },
			},
			{
				text: 'The Kelp Council meets in May, and its purpose is to clean bays.',
				gives: { planned: false },
			},
		],
		not: [
			'The Kelp Council looks tired, and its roof is of slate.',
			'The Kelp Council looks tired, and its task is not to clean bays.',
			'The Kelp Council looks tired, and its task might be to clean bays.',
		],
	},
	{
		id: 'role.beside',
		when: ({ parsed, whole, at }) => {
			const { groups } = parsed;
			if (!whole || !isComma(groups[at + 1])) return null;
			const link = groups[at + 2]?.tokens[0]?.lower ?? '';
			const what = nounBefore(groups, at + 3);
			if (what === null || !/^(?:itself|as)$/.test(link)) return null;
			const part = link === 'itself' && what.head.lower === 'part';
			const title = isTitle(what) || (CALLED.test(what.head.lower) && what.head.words === what.head.lower);
			return (part || title) && /^(?:an?|the|its|our|one|part)$/.test(what.tokens[0]?.lower ?? '')
				? { from: groups[at + 2]?.start ?? what.start, verb: null, planned: false }
				: null;
		},
		unless: [ARGUED],
		reads: [
			{
				text: 'I wrote to the Kelp Council, itself a part of the Crown.',
				gives: { role: 'itself a part of the Crown' },
			},
			{
				text: 'We heard the Kelp Council, as the statutory consultee on bays.',
				gives: { role: 'as the statutory consultee on bays' },
			},
			{ text: 'We heard the Kelp Council, as a body of the Crown, in May.', gives: { planned: false } },
		],
		not: [
			'We heard the Kelp Council, as a rule, in May.',
			'We heard the Kelp Council, itself a fine sight.',
			'We heard the Kelp Council, as I said.',
		],
	},
];

/** What a body may be by law or custom in one matter, beside the titles of bodies. */
const CALLED =
	/^(?:auditor|beneficiary|client|consultee|co-ordinator|custodian|custodians|facilitator|funder|guardian|guardians|host|judge|lead|licensee|observer|principal|promoter|purchaser|representative|scrutineer|signatory|trustee|trustees|umbrella|voice)$/;
