import type { NounGroup } from '../../grammar/groups.ts';
import type { Rule } from '../../grammar/rule.ts';
import { ALWAYS, nounBefore, type RoleReading, said } from './reading.ts';
import { isLetters, listStart, type RoleSite, verbBefore, wordAt } from './site.ts';

/** The rules by which what others use, ask, pay or send a body for gives it a role. */
export const HIRE_RULES: readonly Rule<RoleSite, RoleReading>[] = [
	{
		id: 'role.hired',
		when: ({ parsed, whole, at }) => {
			const first = listStart(parsed, at);
			const verb = parsed.groups[first - 1];
			if (!whole || verb?.kind !== 'verb' || verb.passive || !HIRES.test(verb.verb)) return null;
			const next = parsed.groups[pastLetters(parsed, at + 1)];
			const does = next?.kind === 'verb' && next.form === 'infinitive' && !REPLIES.test(next.verb);
			return does || /^(?:for|as)$/.test(wordAt(parsed, pastLetters(parsed, at + 1))) ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'Towns use the Kelp Council for the sale of lamps.',
				gives: { role: 'use the Kelp Council for the sale of lamps' },
			},
			{
				text: 'We have commissioned the Kelp Council (KC) to draw up a plan.',
				gives: { role: 'have commissioned the Kelp Council (KC) to draw up a plan' },
			},
			{ text: 'We will appoint the Kelp Council as the keeper of lamps.', gives: { planned: true } },
			{
				text: 'I have asked the Kelp Council to draw up a plan.',
				gives: { role: 'have asked the Kelp Council to draw up a plan' },
			},
		],
		not: [
			'I have asked the Kelp Council to reply.',
			'Towns do not use the Kelp Council for the sale of lamps.',
			'Towns use the Kelp Council.',
		],
	},
	{
		id: 'role.pays-for',
		when: ({ parsed, whole, at, group, slot }) => {
			if (slot !== 'other' && whole === false) return null;
			const verb = parsed.groups[pastLetters(parsed, at + 1)];
			const what = parsed.groups[pastLetters(parsed, at + 1) + 1];
			if (
				whole &&
				verb?.kind === 'verb' &&
				verb.form === 'bare' &&
				PAID.test(verb.verb) &&
				what?.kind === 'noun'
			)
				return { from: verb.start, verb: null, planned: false };
			if (whole || group.name === null) return null;
			const behind = group.tokens.filter(({ start }) => start >= (group.name?.end ?? 0));
			const [dash, paid] = behind;
			const word = dash?.words === '-' ? paid : dash;
			return word !== undefined && PAID.test(word.lower) && behind.length > 1
				? { from: group.start, verb: null, planned: false }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The table shows the number of Kelp Council (KC) funded keepers in six towns.',
				gives: { role: 'funded keepers in six towns' },
			},
			{
				text: 'It is one of the Kelp Council-funded huts in the bay.',
				gives: { role: 'funded huts in the bay' },
			},
			{
				text: 'We saw six Kelp Council sponsored huts in the bay.',
				gives: { planned: false },
			},
		],
		not: [
			'The Kelp Council painted huts are in the bay.',
			'If the Kelp Council-funded huts burn, keepers will know.',
			'The hut is not one of the Kelp Council roofed huts in the bay.',
		],
	},
	{
		id: 'role.money-to',
		when: ({ parsed, whole, at }) => {
			const first = listStart(parsed, at);
			const giver = parsed.groups[first - 1];
			const gift = nounBefore(parsed.groups, pastLetters(parsed, at + 1) + 1);
			if (whole && giver?.kind === 'verb' && !giver.passive && GIVES.test(giver.verb))
				return wordAt(parsed, pastLetters(parsed, at + 1)) === 'with' && gift !== null ? said(giver) : null;
			if (!whole || !/^(?:to|for)$/.test(wordAt(parsed, first - 1))) return null;
			const next = parsed.groups[pastLetters(parsed, at + 1)];
			const spends = next?.kind === 'verb' && next.form === 'infinitive' && !next.negative;
			const listed = spends && /^(?:and|;)$/.test(wordAt(parsed, first - 2));
			const verb = listed
				? parsed.groups.slice(0, first).findLast((one) => one.kind === 'verb' && GIVES.test(one.verb))
				: parsed.groups[verbBefore(parsed, first - 1, 8)];
			if (verb?.kind !== 'verb') return null;
			if (listed) {
				const money = parsed.groups
					.slice(parsed.groups.indexOf(verb), first)
					.some((one) => one.kind === 'noun' && isMoney(one));
				return money ? { ...said(verb), from: next.start } : null;
			}
			if (!spends && !GIVES.test(verb.verb)) return null;
			const from = parsed.groups.indexOf(verb);
			const between = parsed.groups.slice(verb.passive ? Math.max(0, from - 4) : from, first - 1);
			return between.some((one) => one.kind === 'noun' && isMoney(one)) ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'We have provided over £6 million for the Kelp Council this year.',
				gives: { role: 'have provided over £6 million for the Kelp Council this year' },
			},
			{
				text: 'The Government gave extra funding to the Kelp Council for lamps.',
				gives: { role: 'gave extra funding to the Kelp Council for lamps' },
			},
			{
				text: 'A grant of £40,000 was awarded to the Kelp Council.',
				gives: { role: 'was awarded to the Kelp Council' },
			},
			{ text: 'We will pay £6 million to the Kelp Council.', gives: { planned: true } },
			{
				text: 'The budget has £6 million this year for the Kelp Council (KC) to buy lamps.',
				gives: { role: 'has £6 million this year for the Kelp Council (KC) to buy lamps' },
			},
			{
				text: 'We have provided the Kelp Council (KC) with £6 million for lamps.',
				gives: { role: 'have provided the Kelp Council (KC) with £6 million for lamps' },
			},
			{
				text: 'We have provided funding to the Lamp Board for oil; and to the Kelp Council to train keepers.',
				gives: { role: 'to train keepers' },
			},
		],
		not: [
			'We have not provided £6 million for the Kelp Council.',
			'We gave six letters to the Kelp Council.',
			'We could give £6 million to the Kelp Council.',
		],
	},
];

const HIRES =
	/^(?:ask|invite|commission|contract|employ|engage|appoint|task|instruct|use|charge|direct|encourage)(?:s|d|ed|ing)?$|^using$/;
const REPLIES = /^(?:answer|respond|reply|write|provide|contact|consider)$/;
const PAID = /^(?:accredited|funded|sponsored|supported)$/;
const GIVES =
	/^(?:allocate|award|commit|contribute|give|grant|invest|make|pay|provide)(?:s|d|ed)?$|^(?:gave|given|made|paid|committed)$/;

function isMoney({ quantity, head }: NounGroup): boolean {
	return (
		/^[£€$]/.test(quantity?.unit ?? '') ||
		/^(?:funding|funds|grants?|money|investment|resources)$/.test(head.lower)
	);
}

/** The place behind letters in a bracket, or a hyphen, where they stand at a place: `(KC) funded`, `-funded`. */
function pastLetters({ groups }: RoleSite['parsed'], at: number): number {
	const opening = groups[at];
	if (opening?.kind === 'word' && opening.token.words === '-') return at + 1;
	return isLetters(groups, at) ? at + 3 : at;
}
