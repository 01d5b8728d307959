import { wordOf } from '../../grammar/clauses.ts';
import type { Group, NounGroup, VerbGroup } from '../../grammar/groups.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import type { Gloss, TermSentence } from './term-sentence.ts';

/** What is done with a thing when it is brought in, or while it is there. */
const BRINGS =
	/^(?:have|has|established|establishing|launched|launching|introduced|introducing|created|creating|developed|developing|set|setting)$/;
/** Who brings it in. */
const WHO = /^(?:we|i|government|department|board|agency|authority|ministry|council|office|service)$/;
/** What says what it is for, behind a comma. */
const MADE_OF = /^(?:aimed|based|consisting|designed|made|offering|providing)$/;
/** Things that are brought in; opinions, talks and meetings are not. */
const THINGS =
	/^(?:campaign|centre|code|fund|grant|group|helpline|initiative|network|panel|pilot|plan|programme|project|register|scheme|service|strategy|system|taskforce|team|unit|website)$/;

/** The rules by which a sentence says what something that it brings in by `a` is for. */
export const BROUGHT_IN_RULES: readonly Rule<TermSentence, Gloss>[] = [
	{
		id: 'description.brought-in',
		when: ({ sentence: { parsed } }) => {
			for (const { subject, verb } of parsed.clauses) {
				if (subject === null || verb === null || !WHO.test(subject.head.lower) || !BRINGS.test(verb.verb))
					continue;
				if (verb.negative || verb.modal !== null || verb.passive) continue;
				const after = parsed.groups.indexOf(verb) + 1;
				const at = wordOf(parsed.groups[after]) === 'up' ? after + 1 : after;
				const noun = parsed.groups[at];
				if (noun?.kind !== 'noun' || !isThing(noun)) continue;
				const next = parsed.groups[at + 1];
				const verbs = next?.kind === 'word' && next.token.words === ',' ? parsed.groups[at + 2] : next;
				if (verbs?.kind === 'verb' && saysFor(verbs))
					return { term: termOf(parsed, noun, verbs), authority: null };
			}
			return null;
		},
		reads: [
			{
				text: 'We are setting up a new oil panel to hear what keepers want.',
				gives: { term: 'new oil panel' },
			},
			{
				text: 'The Government have a detailed Oil Plan to light the bays.',
				gives: { term: 'Oil Plan to light the bays' },
			},
			{ text: 'We have launched a wick fund, designed for old towns.', gives: { nature: 'description' } },
		],
		not: [
			'We have no wick fund to light the bays.',
			'We have a duty to light the bays.',
			'We have seen a wick fund to light the bays.',
			'We would launch a wick fund to light the bays.',
		],
	},
	{
		id: 'description.scheme-to',
		when: ({ sentence: { parsed } }) => {
			const { groups } = parsed;
			for (const [at, noun] of groups.entries()) {
				const next = groups[at + 1];
				if (noun.kind !== 'noun' || next?.kind !== 'verb' || !isTold(noun)) continue;
				if (next.form !== 'infinitive' || next.negative) continue;
				if (groups.slice(0, at).some((group) => group.kind === 'verb' && isOnlyWished(group))) continue;
				const article = /^(?:an?|the)$/.test(noun.tokens[0]?.lower ?? '') ? 1 : 0;
				const first = noun.tokens.find(({ start }) => start >= (noun.quantity?.end ?? 0)) ?? noun.head;
				const from = noun.quantity === null ? (noun.tokens[article] ?? first) : first;
				return {
					term: parsed.words.slice(from.start - parsed.start, noun.end - parsed.start),
					authority: null,
				};
			}
			return null;
		},
		reads: [
			{
				text: 'Towns have a £2 billion wick scheme to limit the cost of oil.',
				gives: { term: 'wick scheme' },
			},
			{
				text: 'This comes on top of a lamp oil incentive scheme to cut the price of lamps.',
				gives: { term: 'lamp oil incentive scheme' },
			},
			{
				text: 'The money is for the £40 million lamp fund to light old bays.',
				gives: { nature: 'description' },
			},
		],
		not: [
			'Towns want a £2 billion wick scheme to limit the cost of oil.',
			'Towns have a scheme to limit the cost of oil.',
			'There is no lamp oil incentive scheme to cut the price of lamps.',
			'Towns should have a £2 billion wick scheme to limit the cost of oil.',
		],
	},
];

/** Things that cost money and are for something; a plan, a strategy or a team may be anybody's. */
const SCHEMES =
	/^(?:allowance|campaign|framework|fund|grant|helpline|incentive|initiative|programme|scheme)$/;
const WISHED = /^(?:ask|call|consider|demand|need|propose|request|seek|suggest|urge|want)(?:s|ed|ing)?$/;

function isOnlyWished({ verb, modal, negative }: VerbGroup): boolean {
	return negative || WISHED.test(verb) || /^(?:may|might|could|would|should)$/.test(modal ?? '');
}

/** A scheme told apart by its money and a word, or by two words. */
function isTold({ tokens, head, quantity, name }: NounGroup): boolean {
	if (name?.end === head.end) return false;
	const [first] = tokens;
	if (!SCHEMES.test(head.lower) || !/^(?:an?|the)$/.test(first?.lower ?? '')) return false;
	const telling = tokens.filter(
		({ pos, start, lower }) =>
			start >= (quantity?.end ?? 0) && start < head.start && pos !== 'DET' && !PLAIN.test(lower),
	);
	const money = quantity !== null && /^[£€$]/.test(quantity.unit ?? '');
	return quantity === null ? telling.length > 1 : money && telling.length > 0;
}

const PLAIN =
	/^(?:big|current|detailed|existing|further|joint|large|main|major|national|new|positive|separate|similar|single|small|special|specific|voluntary)$/;

function isThing({ tokens, head }: NounGroup): boolean {
	return tokens.length > 2 && /^an?$/.test(tokens[0]?.lower ?? '') && THINGS.test(head.lower);
}

function saysFor({ form, verb }: VerbGroup): boolean {
	return form === 'infinitive' || MADE_OF.test(verb);
}

/** The thing without its article; where it has capitals, from the first of them, with what it is to do. */
function termOf(parsed: Parsed, noun: NounGroup, verb: VerbGroup): string {
	const first = noun.tokens.find(({ words }) => /^\p{Lu}/u.test(words));
	const from = first ?? noun.tokens[1] ?? noun.head;
	const after: Group | undefined = parsed.groups[parsed.groups.indexOf(verb) + 1];
	const end =
		first !== undefined && verb.form === 'infinitive' && after?.kind === 'noun' && after.name === null
			? after.end
			: noun.end;
	return parsed.words.slice(from.start - parsed.start, end - parsed.start);
}
