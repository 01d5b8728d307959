import { wordOf } from '../../grammar/clauses.ts';
import type { Rule } from '../../grammar/rule.ts';
import { isBehindComma } from './body-rules.ts';
import type { TermSite } from './term-site.ts';
import { BE, DENIED, SAID_BY_SOMEBODY, SUPPOSED, type Telling, wordsAfter } from './verbs.ts';

const ALWAYS = [DENIED, SUPPOSED, SAID_BY_SOMEBODY];

/** What is laid on a body, or what it is made of or meant for: the participle, and how it must go on. */
const LAID_ON: Readonly<Record<string, RegExp>> = {
	aimed: /^ (?:[\p{Ll}]+ly )?(?:at|to)\b/u,
	charged: /^ (?:by [^,;.]{3,60} )?with\b/,
	composed: /^ (?:[\p{Ll}]+ly )?of\b/u,
	comprised: /^ (?:[\p{Ll}]+ly )?of\b/u,
	concerned: /^ (?:[\p{Ll}]+ly )?with\b/u,
	constituted: /^ (?:as|by|under)\b/,
	dedicated: /^ to\b/,
	designed: /^ (?:to|for|as)\b/,
	devoted: /^ (?:[\p{Ll}]+ly )?to\b/u,
	directed: /^ (?:[\p{Ll}]+ly )?(?:against|at|to|towards)\b/u,
	drawn: /^ (?:up )?from\b/,
	entrusted: /^ (?:by [^,;.]{3,60} )?with\b/,
	focused: /^ (?:[\p{Ll}]+ly )?on\b/u,
	formed: /^ (?:[^,;.]{3,40} )?(?:from|out of|by (?:the )?(?:merger|merging|amalgamation))\b/,
	intended: /^ (?:to|for|as)\b/,
	known: /^ as\b/,
	made: /^ (?:up )?of\b/,
	meant: /^ (?:to|for|as)\b/,
	mounted: /^ (?:[^,;.]{3,40} )?(?:to|against)\b/,
	targeted: /^ (?:against|at|on)\b/,
	tasked: /^ (?:by [^,;.]{3,60} )?(?:with|to)\b/,
};

/** What a body is said to do by which it tells what it is there for or what it is made of: the verb, and how it must go on. */
const IS_THERE: Readonly<Record<string, RegExp>> = {
	act: /^ (?:[\p{Ll}]+ly )?as\b/u,
	aim: /^ at\b/,
	belong: /^ to\b/,
	bring: /^ together\b/,
	combine: /^ \p{Ll}/u,
	comprise: /^ \S/,
	concentrate: /^ (?:[\p{Ll}]+ly )?on\b/u,
	consist: /^ (?:[\p{Ll}]+ly )?of\b/u,
	constitute: /^ (?:an?|the|one)\b/,
	cover: /^ \S/,
	deal: /^ (?:[\p{Ll}]+ly )?with\b/u,
	exist: /^ (?:[\p{Ll}]+ly )?(?:to|for|in order)\b/u,
	focus: /^ (?:[\p{Ll}]+ly )?on\b/u,
	form: /^ (?:an? (?:integral )?)?part\b/,
	function: /^ (?:[\p{Ll}]+ly )?as\b/u,
	incorporate: /^ \S/,
	look: /^ after\b/,
	operate: /^ as\b/,
	replace: /^ (?:the|an?|its) /,
	serve: /^ (?:[\p{Ll}]+ly )?(?:as|to)\b/u,
	specialise: /^ in\b/,
	stand: /^ for\b/,
	succeed: /^ (?:the|to) /,
	supersede: /^ (?:the|an?) /,
	take: /^ (?:the form of|over (?:from|the))\b/,
	target: /^ (?:the )?\p{Ll}/u,
};

/** Past forms by which a body or an operation is described as well: `was mounted`, `brought together`. */
const ROOTS: Readonly<Record<string, string>> = {
	brought: 'bring',
	took: 'take',
	stood: 'stand',
	dealt: 'deal',
	specialised: 'specialise',
};

/** What a body did once. */
const DEED = /^(?:brought|combined|covered|dealt|focused|took|targeted)$/;

/** What a body is by an adjective or a phrase that says what it is there for. */
const OFFICE =
	/^ (?:(?:[\p{Ll}]+ly|also|itself|now) )*(?:responsible (?:[\p{Ll}]+ly )?for|part of|there (?:to|for)|in charge of|one of (?:the |[\p{Ll}]+ ))/u;

/** The verb without its ending, as the tables name it. */
function root(verb: string): string {
	const plain = ROOTS[verb] ?? verb;
	if (Object.hasOwn(IS_THERE, plain)) return plain;
	return (
		[
			plain.replace(/s$/, ''),
			plain.replace(/es$/, ''),
			plain.replace(/d$/, ''),
			plain.replace(/ed$/, ''),
		].find((one) => Object.hasOwn(IS_THERE, one)) ?? plain
	);
}

/** Whether nothing stands between a body and what is told of it: no other noun after `and`, no noun before `which`. */
function isNear({ clause, noun, verb, parsed: { groups } }: TermSite): boolean {
	const between = groups.slice(groups.indexOf(noun) + 1, groups.indexOf(verb));
	const and = between.findLastIndex((group) => wordOf(group) === 'and');
	if (and >= 0 && between.slice(and).some(({ kind }) => kind === 'noun')) return false;
	return (
		!/^(?:which|who|that)$/.test(clause.subject?.head.lower ?? '') ||
		(clause.subject?.start ?? 0) - noun.end <= 2
	);
}

/** The rules by which a clause says what a body or an operation is charged with, made of or there for. */
export const BODY_OFFICE_RULES: readonly Rule<TermSite, Telling>[] = [
	{
		id: 'description.body-aim',
		when: ({ aim, verb }) =>
			aim && (BE.test(verb.verb) || verb.chain.includes('be to') || /^includes?$/.test(verb.verb))
				? { verb }
				: null,
		unless: ALWAYS,
		reads: [
			{ text: 'The task of the Kelp Council is to clean bays.', gives: { term: 'Kelp Council' } },
			{
				text: 'The Kelp Council meets in May. Its remit is to advise towns on oil.',
				gives: { term: 'Kelp Council' },
			},
			{
				text: 'The Kelp Council met in May, its purpose being to advise towns on oil.',
				gives: { nature: 'description' },
			},
		],
		not: [
			'The task of the Kelp Council is not to clean bays.',
			'The roof of the Kelp Council is of slate.',
			'The task of the Kelp Council could be to clean bays.',
		],
	},
	{
		id: 'description.body-charged',
		when: (site) => {
			const { aim, verb } = site;
			const how = LAID_ON[verb.verb];
			if (aim || how === undefined || !isNear(site)) return null;
			// `, charged with`: a participle that nothing but a comma parts from the body.
			if (!verb.passive && !isBehindComma(site)) return null;
			return how.test(wordsAfter(site)) || (verb.verb === 'made' && verb.tokens.at(-1)?.lower === 'up')
				? { verb }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'The Kelp Council is charged with the care of bays.', gives: { term: 'Kelp Council' } },
			{
				text: 'Operation Limpet was directed at the theft of oil in May.',
				gives: { term: 'Operation Limpet' },
			},
			{ text: 'The Kelp Council is composed of six keepers.', gives: { term: 'Kelp Council' } },
			{
				text: 'Keepers wrote to the Kelp Council, which is made up of towns.',
				gives: { nature: 'description' },
			},
		],
		not: [
			'The Kelp Council is not charged with the care of bays.',
			'The Kelp Council was charged £40 for oil.',
			'The Kelp Council helps towns to light bays and much of this work is aimed at keepers.',
			'The Kelp Council was concerned that oil was dear.',
			'The Kelp Council might be charged with the care of bays.',
		],
	},
	{
		id: 'description.body-there-for',
		when: (site) => {
			const { aim, verb, clause, term } = site;
			if (aim || verb.passive || !isNear(site) || /^(?:infinitive|participle)$/.test(verb.form)) return null;
			if (clause.kind === 'participial') return null;
			const after = wordsAfter(site);
			if (BE.test(verb.verb)) return verb.chain.length === 0 && OFFICE.test(after) ? { verb } : null;
			// What a body aims at this year is a plan of it; what an operation aimed at is what it was.
			const operation = /^Operation /.test(term);
			if (verb.chain.some((word) => /^(?:aims|aimed|seeks|sought)$/.test(word)))
				return operation ? { verb } : null;
			if (!operation && DEED.test(verb.verb)) return null;
			if (/^(?:has|have|had)$/.test(verb.tokens[0]?.lower ?? '')) return null;
			const name = root(verb.verb);
			const last = verb.tokens.at(-1)?.lower === 'over' ? ' over' : '';
			return Object.hasOwn(IS_THERE, name) && (IS_THERE[name]?.test(last + after) ?? false) ? { verb } : null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'The Kelp Council brings together six towns.', gives: { term: 'Kelp Council' } },
			{ text: 'The Kelp Council is responsible for the care of bays.', gives: { term: 'Kelp Council' } },
			{ text: 'The Kelp Council acts as the voice of keepers.', gives: { term: 'Kelp Council' } },
			{ text: 'Operation Limpet targeted the theft of oil.', gives: { term: 'Operation Limpet' } },
			{
				text: 'Keepers wrote to the Kelp Council, which forms part of the Lamp Board.',
				gives: { nature: 'description' },
			},
			{ text: 'Operation Limpet sought to clean the bays.', gives: { term: 'Operation Limpet' } },
		],
		not: [
			'The Kelp Council does not act as the voice of keepers.',
			'The Kelp Council acts in haste.',
			'The Kelp Council aims to clean the bays.',
			'The Kelp Council brought together six towns.',
			'The Kelp Council brought six boats.',
			'The Kelp Council has dealt with the fire.',
			'If the Kelp Council acts as the voice of keepers, they will know.',
		],
	},
];
