import { wordOf } from '../../grammar/clauses.ts';
import type { Group, NounGroup } from '../../grammar/groups.ts';
import { wordsOfSpan } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import type { TermSite } from './term-site.ts';
import { isGeneral, isPeople, isPronoun, isToldApart, tidy } from './term-words.ts';
import { stemsOf } from './topic.ts';
import { BE, DENIED, isStanding, SUPPOSED, type Telling, wordsAfter } from './verbs.ts';

const ALWAYS = [DENIED, SUPPOSED];

/** The rules by which a term is said to be something that its words alone do not tell. */
export const COPULA_RULES: readonly Rule<TermSite, Telling>[] = [
	{
		id: 'definition.is',
		when: (site) => {
			const { verb, parsed, noun, clause, term, known } = site;
			if (!BE.test(verb.verb) || verb.chain.length > 0 || !isStanding(verb) || !isDefinable(site))
				return null;
			const at = parsed.groups.indexOf(verb) + 1;
			const what = parsed.groups[at];
			if (what?.kind !== 'noun' || NO_KIND.test(what.head.lower)) return null;
			const after = parsed.words.slice(endOfList(parsed.groups, at) - parsed.start);
			if (/^one$/.test(what.head.lower) && /^ of\b/.test(after)) return null;
			const limited = LIMITS.test(after);
			if (isSame(noun, what)) return limited && isAnother(noun, what) ? { verb } : null;
			if (what.quantity !== null || what.name?.end === what.head.end || (isPeople(term) && known !== 'named'))
				return null;
			if (MEASURE.test(what.head.lower))
				return limited && isTold(site) && /^(?:an?|the)$/.test(what.tokens[0]?.lower ?? '') ? { verb } : null;
			if (clause.kind === 'relative' || clause.kind === 'complement') return null;
			const any = /^an?$/.test(noun.tokens[0]?.lower ?? '');
			const kind =
				/^an?$/.test(what.tokens[0]?.lower ?? '') ||
				isBarePlural(what) ||
				(any && /^(?:NOUN|ADJ)$/.test(what.tokens[0]?.pos ?? '') && (limited || after.startsWith(',')));
			return kind && !isGeneral(what.head.lower) && (any || (isBarePlural(noun) && limited))
				? { verb }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'A raft is a boat without a keel.', gives: { term: 'raft' } },
			{ text: 'A rule 12 notice is a letter from the board.', gives: { term: 'rule 12 notice' } },
			{ text: 'A lamp refuge is housing in which crews wait.', gives: { term: 'lamp refuge' } },
			{ text: 'Dark harbours are harbours in which no lamp is lit.', gives: { term: 'Dark harbours' } },
			{ text: 'Dark nets are those that need oil.', gives: { term: 'Dark nets' } },
			{ text: 'The oil ratio is the number of lamps for every hundred boats.', gives: { term: 'oil ratio' } },
			{ text: 'Lamp vouchers are a measure of the oil of a bay.', gives: { nature: 'definition' } },
			{
				text: 'In law the chief wreck is the wreck for which most was paid.',
				gives: { term: 'chief wreck' },
			},
			{
				text: 'Towns give the tide age, which is their age at the last flood.',
				gives: { term: 'tide age' },
			},
			{ text: 'Slack lamps are huts where boats wait.', gives: { term: 'Slack lamps' } },
			{ text: 'Key crews are cooks, keepers and divers who live in huts.', gives: { term: 'Key crews' } },
			{ text: 'For this, a small fleet is one with fewer than six boats.', gives: { term: 'small fleet' } },
		],
		not: [
			'A raft is not a boat.',
			'A raft was a boat without a keel.',
			'A new lamp is a matter for the board.',
			'Keepers say that a raft is a boat.',
			'The best huts are huts in which a lamp is lit.',
			'Key issues are lamps that fail.',
			'The key crews are cooks who live in huts.',
			'The oil ratio is the highest for six years.',
			'A range of huts are huts for boats.',
			'The storm is the one that we feared.',
			'The dark hut is one of the huts that burned.',
		],
	},
	{
		id: 'definition.name-of',
		when: (site) => {
			const { verb, parsed, noun } = site;
			const what = parsed.groups[parsed.groups.indexOf(verb) + 1];
			if (!BE.test(verb.verb) || verb.chain.length > 0 || !isStanding(verb) || isPronoun(noun)) return null;
			if (what?.kind !== 'noun' || !/^(?:an?|the)$/.test(what.tokens[0]?.lower ?? '')) return null;
			return isNaming(what.head.lower, parsed.words.slice(what.end - parsed.start)) ? { verb } : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: '“Clear Decks” is the name given to a rule for ferries.',
				gives: { term: 'Clear Decks', nature: 'definition' },
			},
			{ text: 'Dark water is the term used for a bay without a lamp.', gives: { term: 'Dark water' } },
			{
				text: 'The slack hour is an expression used by crews of the time after dusk.',
				gives: { term: 'slack hour' },
			},
		],
		not: [
			'“Clear Decks” is not the name given to a rule for ferries.',
			'“Clear Decks” was the name given to a rule for ferries.',
			'Dark water is the term of a lease.',
		],
	},
	{
		id: 'definition.counts-as',
		when: (site) => {
			const { verb, parsed, noun } = site;
			if (isPronoun(noun) || !isStanding(verb)) return null;
			const after = wordsAfter(site);
			if (BE.test(verb.verb))
				return verb.chain.length === 0 && /^ (?:equal|equivalent) to\b/.test(after) && isTold(site)
					? { verb }
					: null;
			if (!COUNTED.test([...verb.chain, verb.verb].join(' ')) || !(verb.passive || verb.chain.length > 0))
				return null;
			const what = complementOf(site);
			if (noun.name?.end === noun.head.end) return null;
			// `is taken to be lost if`: no class, but when a thing is in it.
			if (what === null)
				return isTold(site) && leadsOn(site) && /^[^.;]{0,40} (?:if|when|where)\b/.test(after)
					? { verb }
					: null;
			if (isOneOfAny(site))
				return isTermOf(what)
					? { verb, term: tidy(wordsOfSpan(parsed, what).replace(/^(?:one|two) /, '')) }
					: null;
			return isTold(site) && !isPraised(noun) ? { verb } : null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'A voucher is equal to six nights in the bay.', gives: { term: 'voucher' } },
			{ text: 'Each landing of a boat is counted as one tide visit.', gives: { term: 'tide visit' } },
			{ text: 'Boats of less than 3 tons are known as cockle boats.', gives: { term: 'cockle boats' } },
			{
				text: 'A keeper who leaves his lamp is described as a lamp thief.',
				gives: { term: 'lamp thief' },
			},
			{ text: 'Lamp vouchers are treated as oil.', gives: { term: 'Lamp vouchers' } },
		],
		not: [
			'A raft is not counted as a boat.',
			'The storm is equal to that of May.',
			'A raft was counted as a boat.',
			'The Kelp Council is classed as a body of keepers.',
			'Each landing is counted as a cost.',
		],
	},
];

/** What puts a thing into a class. */
const COUNTED =
	/^(?:be )?(?:classed|classified|categorised|considered|counted|deemed|described|known|regarded|referred|taken|treated)(?: be)?$/;

/** `is the name given to`, `is the term used for`: words for something. */
function isNaming(head: string, after: string): boolean {
	return (
		/^(?:abbreviation|expression|label|name|phrase|term|title|word)$/.test(head) &&
		/^ (?:applied to|by which|commonly|for|generally|given|that (?:is|we)|used|we (?:give|use))\b/.test(after)
	);
}

/** `is taken to be lost`: a verb without tense follows. */
function leadsOn({ parsed: { groups }, verb }: TermSite): boolean {
	const next = groups[groups.indexOf(verb) + 1];
	return next?.kind === 'verb' && next.form === 'infinitive';
}

/** `a night boat` of `is classed as a night boat`, `is taken to be a night boat`; null where no noun stands there. */
function complementOf({ parsed: { groups }, verb }: TermSite): NounGroup | null {
	const at = groups.indexOf(verb) + 1;
	const [first, second] = groups.slice(at, at + 2);
	const from =
		verb.chain.length > 0 && BE.test(verb.verb)
			? at
			: wordOf(first) === 'as'
				? at + 1
				: wordOf(first) === 'to' && wordOf(second) === 'as'
					? at + 2
					: first?.kind === 'verb' && first.verb === 'be'
						? at + 1
						: -1;
	if (from < 0) return null;
	const quoted = /^["“‘']$/.test(wordOf(groups[from])) ? from + 1 : from;
	const what = groups[quoted];
	return what?.kind === 'noun' ? what : null;
}

/** `each boat`, `any boat over 3 tons`, `boats of less than 3 tons`: what is counted, and not what it is counted as. */
function isOneOfAny({ noun, parsed }: TermSite): boolean {
	return (
		/^(?:an?|any|all|each|every|those|people)$/.test(noun.tokens[0]?.lower ?? '') ||
		(isBarePlural(noun) && LIMITS.test(parsed.words.slice(noun.end - parsed.start)))
	);
}

function isTermOf(what: NounGroup): boolean {
	return !isPronoun(what) && !isGeneral(what.head.lower) && !/^[£$€]/.test(what.quantity?.unit ?? '');
}

/** Whether a subject may be defined: no pronoun, no name of one thing, nothing only praised or counted. */
function isDefinable(site: TermSite): boolean {
	const { noun, known, term } = site;
	if (
		isPronoun(noun) ||
		(noun.quantity !== null && !/^an?$/.test(noun.tokens[0]?.lower ?? '')) ||
		/^\p{Lu}\S* \p{Lu}\S*$/u.test(term)
	)
		return false;
	const first = noun.tokens[0]?.lower ?? '';
	if (/^(?:this|that|these|those|our|their|its|his|her|my|some|many|most|other|no|such|both)$/.test(first))
		return false;
	if (SHARE.test(noun.head.lower) && wordOf(site.parsed.groups[site.at + 1]) === 'of') return false;
	if (isPraised(noun) && !isClass(noun)) return false;
	// `An oil hut is a shed`: with `an` before it in lower case it is a kind, even where the question asks for it.
	if (known === 'law' || (known === 'named' && !(/^an?$/.test(first) && /^\p{Ll}/u.test(term)))) return false;
	return isTold(site) || isClass(noun) || first === 'a' || first === 'an';
}

/** Whether the words of a subject name something by themselves, or the question or a note does. */
function isTold({ note, known, noun }: TermSite): boolean {
	return note || known === 'asked' || known === 'titled' || isToldApart(noun);
}

/** `those`, `one`, `someone`, or the noun itself again. */
function isSame(noun: NounGroup, what: NounGroup): boolean {
	return (
		/^(?:those|ones?|someone|anyone|people|persons?)$/.test(what.head.lower) ||
		(stemsOf(noun.head.lower)[0] ?? '') === (stemsOf(what.head.lower)[0] ?? '-')
	);
}

/** Whether what is said says more than the noun said already. */
function isAnother(noun: NounGroup, what: NounGroup): boolean {
	return (
		isToldApart(noun) ||
		noun.tokens.length < 3 ||
		what.tokens.length > 1 ||
		/^(?:ones?|those)$/.test(what.head.lower)
	);
}

/** The end of `boats, rafts and huts`: what limits the last of them limits all. */
function endOfList(groups: readonly Group[], at: number): number {
	let last = at;
	while (/^(?:,|and|or)$/.test(wordOf(groups[last + 1])) && isPlural(groups[last + 2])) last += 2;
	return groups[last]?.end ?? 0;
}

function isPlural(group: Group | undefined): boolean {
	return group?.kind === 'noun' && group.quantity === null && isBarePlural(group);
}

function isBarePlural({ tokens, head }: NounGroup): boolean {
	return tokens[0]?.pos !== 'DET' && tokens[0]?.pos !== 'PRON' && /[^s]s$/.test(head.lower);
}

/** What picks out of a kind those that are meant. */
const LIMITS =
	/^,? ?(?:\((?!\d)|(?:who|whose|which|whereby|where|when|into? which|through which|in|of|for|from|with|without|at|by|on|to|between|under|over|above|below|paid|held|made|used|given|set|run|owned|let|aged|costing|earning|living|taken|based|issued|designed|required|needed)\b|that (?!we\b|I\b|they\b|you\b|should\b|must\b|needs? to\b)|\p{Ll}+(?:ed|ing)\b)/u;
/** So much of a thing, and not the thing. */
const SHARE = /^(?:handful|lot|majority|minority|number|proportion|range|series|set|variety)$/;
const MEASURE =
	/^(?:age|amount|average|cost|date|day|difference|level|measure|month|number|percentage|period|point|price|proportion|rate|ratio|share|sum|time|total|value|week|year)$/;
/** Whether a subject is picked out by praise, order or time. */
export function isPraised({ tokens }: NounGroup): boolean {
	return tokens.some(({ lower }) => PRAISE.test(lower));
}

/** `key workers`, `major works`, and not `the key workers`: a class that has its name from how much its things count. */
function isClass(noun: NounGroup): boolean {
	return (
		isBarePlural(noun) &&
		/^(?:common|key|main|major|primary|significant|special)$/.test(noun.tokens[0]?.lower ?? '') &&
		!NO_KIND.test(noun.head.lower)
	);
}

/** Words of praise, order or time, by which a subject is one of many and no term. */
const PRAISE =
	/^(?:best|better|biggest|central|clear|common|current|easiest|essential|first|following|good|great|greatest|highest|important|key|largest|last|latest|likely|lowest|main|major|more|most|new|next|obvious|only|other|overriding|present|previous|primary|real|recent|same|second|significant|similar|special|third|top|usual|worst)$/;
/** What says nothing of the kind a thing is of. */
const NO_KIND =
	/^(?:area|aspect|case|cause|challenge|concern|example|factor|feature|issue|key|matter|means|must|part|priority|problem|question|reason|result|right|sign|step|subject|success|thing|way)s?$/;
