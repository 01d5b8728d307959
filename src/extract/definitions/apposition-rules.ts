import { isComma, wordOf } from '../../grammar/clauses.ts';
import type { Group, NounGroup } from '../../grammar/groups.ts';
import type { Rule } from '../../grammar/rule.ts';
import { isTitle } from '../roles/title-rules.ts';
import { INSTRUMENTS } from './instruments.ts';
import { AIMS } from './term-site.ts';
import { isCounted } from './term-words.ts';
import { ALWAYS, type ThingTelling } from './thing-rules.ts';
import type { ThingSite } from './thing-site.ts';
import { BE } from './verbs.ts';

/** Nouns of what is done or set going, that are called after no kind of paper or scheme. */
const DOINGS =
	/^(?:amnesty|arm|attempt|body|campaign|collection|crackdown|deployment|drive|effort|event|exercise|forum|force|group|instrument|means|mission|name|network|operation|predecessor|raid|search|service|source|successor|sweep|team|term|unit|venture|way|word)$/;
/** How words behind a noun go on that tell which it is or what it is for. */
const GOES_ON = /^(?:for|given|of|on|that|through|to|under|where|whereby|which|who|with)$/;
/** Participles that tell how a thing is run, made or meant. */
const RUN =
	/^(?:administered|agreed|aimed|based|carried|chaired|commissioned|conducted|created|delivered|designed|developed|established|funded|held|intended|issued|led|maintained|managed|negotiated|operated|organised|owned|paid|prepared|produced|provided|published|run|set|sponsored|supported|used)$/;

/** Whether words beside a name say what it is: `a fund managed by`, `the collection of`, `itself a part of`. */
function tells(groups: readonly Group[], at: number): boolean {
	const noun = groups[at];
	if (noun?.kind !== 'noun' || isCounted(noun) || noun.name?.end === noun.head.end) return false;
	// `a copy of which is held`: it tells where a paper is.
	if (noun.head.words !== noun.head.lower || noun.head.lower === 'copy') return false;
	const [first] = noun.tokens;
	const after = groups[at + 1];
	const on =
		GOES_ON.test(after?.tokens[0]?.lower ?? '') ||
		(after?.kind === 'verb' && (RUN.test(after.verb) || after.form === 'infinitive'));
	if (/^(?:an?|our|one)$/.test(first?.lower ?? '')) return on || noun.tokens.length > 2;
	const kind = DOINGS.test(noun.head.lower) || Object.hasOwn(INSTRUMENTS, noun.head.lower) || isTitle(noun);
	return first?.lower === 'the' && on && kind;
}

/** Whether a place begins a list of more things: `the scheme, the fund for boats and the fleet`. */
function isListed(groups: readonly Group[], at: number): boolean {
	const behind = groups.slice(at + 1);
	const end = behind.findIndex((group) => isComma(group) || group.kind === 'verb');
	const within = end < 0 ? behind : behind.slice(0, end);
	return within.some(
		(group, index) =>
			wordOf(group) === 'and' && /^(?:the|an?|our)$/.test(within[index + 1]?.tokens[0]?.lower ?? ''),
	);
}

/** Whether a noun has a clause of its own, and is no title of what stands before it. */
function isSubject({ parsed: { clauses, groups } }: ThingSite, noun: NounGroup): boolean {
	return clauses.some(
		({ subject, verb }) =>
			subject === noun &&
			verb !== null &&
			(verb.form !== 'bare' || groups[groups.indexOf(verb) + 1]?.kind === 'noun'),
	);
}

/** `Through the Lamp Fund, the towns campaign`: a name in what leads in, behind which the sentence itself begins. */
function leadsIn({ parsed: { groups }, at }: ThingSite): boolean {
	const before = groups.slice(0, at);
	const [first] = before;
	return (
		first !== undefined &&
		first.kind !== 'noun' &&
		before.every((group) => group.kind !== 'verb' || /^(?:infinitive|participle)$/.test(group.form))
	);
}

/** The rules by which words set beside a name, or a clause with `whose`, say what it is or is for. */
export const APPOSITION_RULES: readonly Rule<ThingSite, ThingTelling>[] = [
	{
		id: 'description.beside',
		when: (site) => {
			const { parsed, next, known, at } = site;
			const { groups } = parsed;
			if (known === 'instrument' || known === 'law' || !/^[,(—–-]$/.test(wordOf(groups[next]))) return null;
			// `boats, the Lamp Scheme, the fair`: one of several things.
			if ((isComma(groups[at - 1]) && groups[at - 2]?.kind === 'noun') || leadsIn(site)) return null;
			const itself = groups[next + 1]?.tokens[0]?.lower === 'itself' ? 1 : 0;
			const what = groups[next + 1 + itself];
			if (what?.kind !== 'noun' || isSubject(site, what) || isListed(groups, next + 1 + itself)) return null;
			return tells(groups, next + 1 + itself) ? { verb: null } : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'Costs are met from the Harbour Oil Fund, a fund managed jointly by six towns.',
				gives: { term: 'Harbour Oil Fund' },
			},
			{
				text: 'Crews took part in Operation Limpet, the collection of old nets from towns.',
				gives: { term: 'Operation Limpet' },
			},
			{
				text: 'We wrote to the Kelp Council, itself a part of the Crown.',
				gives: { nature: 'description' },
			},
			{
				text: 'Towns use the Lamp Oil Survey, the survey that the coast pays for.',
				gives: { term: 'Lamp Oil Survey' },
			},
		],
		not: [
			'Towns joined the Lamp Oil Grant Scheme, the fair and the fleet.',
			'Towns joined the Lamp Oil Grant Scheme, the fund for boats and the fleet.',
			'In the Lamp Oil Grant Scheme, a keeper of boats pays nothing.',
			'Towns joined the Lamp Oil Grant Scheme, a day late.',
			'Towns keep the Kelp Lamp Manual, a copy of which is held in the port.',
			'Through gifts to the Harbour Oil Fund, the fund managers of towns buy oil.',
			'Fearing a fire at the Kelp Council, a senior bay keeper carried the lamp.',
		],
	},
	{
		id: 'description.whose-aim',
		when: ({ parsed: { groups }, next, known }) => {
			if (known === 'law' || !isComma(groups[next])) return null;
			const whose = groups[next + 1];
			if (whose?.kind !== 'noun' || whose.tokens[0]?.lower !== 'whose' || !AIMS.test(whose.head.lower))
				return null;
			const verb = groups.slice(next + 2, next + 6).find(({ kind }) => kind === 'verb');
			return verb?.kind === 'verb' && (BE.test(verb.verb) || verb.chain.includes('be to')) ? { verb } : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council, whose role it is to clean bays, met in May.',
				gives: { term: 'Kelp Council' },
			},
			{
				text: 'Towns joined the Lamp Oil Grant Scheme, whose main aim is to help keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'We wrote to the Kelp Council, whose remit is the care of bays.',
				gives: { nature: 'description' },
			},
		],
		not: [
			'The Kelp Council, whose roof is of slate, met in May.',
			'The Kelp Council, whose role could be to clean bays, met in May.',
			'We wrote to keepers, whose role it is to clean bays.',
		],
	},
];
