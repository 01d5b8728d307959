import { isComma, wordOf } from '../../grammar/clauses.ts';
import type { Group } from '../../grammar/groups.ts';
import type { Rule } from '../../grammar/rule.ts';
import type { TermSite } from './term-site.ts';
import { isPronoun } from './term-words.ts';
import { BE, DENIED, isStanding, type Telling } from './verbs.ts';

/** What is thought of things, or how they are for the moment: no state that a rule puts them in. */
const THOUGHT =
	/^(?:able|allowed|appropriate|available|aware|better|best|clear|concerned|content|correct|crucial|desirable|different|difficult|easier|easy|effective|essential|expected|good|happy|helpful|important|impossible|inevitable|keen|key|less|likely|more|necessary|needed|possible|ready|reasonable|required|right|satisfied|sensible|sure|true|unable|unclear|unlikely|useful|vital|welcome|willing|worse|wrong)$/;
/** Verbs by which a state of things is there. */
const IS_THERE = /^(?:applies|apply|arise|arises|exist|exists|occur|occurs)$/;
/** What puts a thing into a class. */
const CLASSES =
	/^(?:classed|classified|categorised|considered|counted|deemed|judged|recorded|regarded|taken|treated)$/;
const ANY = /^(?:an?|any|every|each|no)$/;

/** The rule by which a state or a class is told by when a thing is in it: `A hut is fit if it has a lamp`. */
export const CONDITION_RULES: readonly Rule<TermSite, Telling>[] = [
	{
		id: 'definition.if',
		when: (site) => {
			const { parsed, verb, noun, clause, spoken } = site;
			const { groups } = parsed;
			if (spoken || clause.kind !== 'main' || isPronoun(noun) || noun.name !== null || !isStanding(verb))
				return null;
			const at = groups.indexOf(verb);
			const next = groups[at + 1];
			const exists =
				/^(?:considered|deemed|held|said)$/.test(verb.verb) &&
				next?.kind === 'verb' &&
				next.form === 'infinitive' &&
				IS_THERE.test(next.verb);
			const stop = groups.findIndex((group, index) => index > at && opensCondition(group, groups[index + 1]));
			const when = wordOf(groups[stop]);
			if (stop < 0 || stop - at > 8 || groups.slice(at + 1, stop).some(isComma)) return null;
			if (exists || (IS_THERE.test(verb.verb) && isAnyOf(site)))
				return stop === at + (exists ? 2 : 1) ? { verb } : null;
			if (!isAnyOf(site)) return null;
			const classed = CLASSES.test(verb.verb) && verb.passive;
			if (!classed && (when === 'when' || !isState(verb.tokens.map(({ lower }) => lower)))) return null;
			const from = groups[firstOf(groups, at, stop)];
			const said = verb.tokens.at(-1);
			// `is fit`: an adjective that is read as part of the verb.
			const start = classed || BE.test(verb.verb) ? from?.start : said?.start;
			const end = groups[stop - 1]?.end;
			if (start === undefined || end === undefined || end <= start) return null;
			const term = parsed.words
				.slice(start - parsed.start, end - parsed.start)
				.replace(/^(?:an?|the) /, '')
				.replace(/^[“"‘']|[”"’']$/g, '');
			return THOUGHT.test(term.split(' ')[0] ?? '') || /\d/.test(term) ? null : { verb, term };
		},
		unless: [DENIED],
		reads: [
			{ text: 'A hut is fit if it has a lamp.', gives: { term: 'fit', nature: 'definition' } },
			{ text: 'A boat is in lamp distress if it has burned its oil.', gives: { term: 'in lamp distress' } },
			{
				text: 'Any keeper is eligible for lamp vouchers where a lamp has been lost.',
				gives: { term: 'eligible for lamp vouchers' },
			},
			{ text: 'A wreck is recorded as serious when a keeper is hurt.', gives: { term: 'serious' } },
			{ text: 'Lamp hunger is said to exist where a town has one lamp.', gives: { term: 'Lamp hunger' } },
		],
		not: [
			'A hut is not fit if it has a lamp.',
			'The hut is fit if it has a lamp.',
			'A hut is likely to burn if it has a lamp.',
			'A hut is dark when its keeper sleeps.',
			'A hut was fit if it had a lamp.',
			'It is fit if it has a lamp.',
		],
	},
];

function opensCondition(group: Group, next: Group | undefined): boolean {
	return /^(?:if|when|where)$/.test(wordOf(group)) && next !== undefined;
}

/** Things of a kind, whichever they are: `a hut`, `any keeper`, `huts`. */
function isAnyOf({ noun: { tokens, head, quantity } }: TermSite): boolean {
	const first = tokens[0];
	if (quantity !== null && !ANY.test(first?.lower ?? '')) return false;
	return (
		ANY.test(first?.lower ?? '') ||
		(first?.pos !== 'DET' && first?.pos !== 'PRON' && /[^s]s$/.test(head.lower))
	);
}

/** `is`, `are`, and an adjective that is read as a verb behind them. */
function isState([be, ...rest]: readonly string[]): boolean {
	return /^(?:are|is)$/.test(be ?? '') && rest.every((word) => !/(?:ed|ing)$/.test(word));
}

/** Where what is said begins, past `as` and `to be`. */
function firstOf(groups: readonly Group[], verb: number, stop: number): number {
	let at = verb + 1;
	while (at < stop) {
		const group = groups[at];
		const links = /^(?:as|to|["“‘'])$/.test(wordOf(group)) || (group?.kind === 'verb' && BE.test(group.verb));
		if (!links) break;
		at += 1;
	}
	return at;
}
