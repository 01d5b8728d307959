import { wordsOfSpan } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import { isPraised } from './copula-rules.ts';
import type { TermSite } from './term-site.ts';
import { isGeneral, isPeople, isPronoun, isToldApart, tidy } from './term-words.ts';
import { DENIED, isStanding, SUPPOSED, type Telling, wordsAfter } from './verbs.ts';

const ALWAYS = [DENIED, SUPPOSED];

/** The rule by which its subject, a law or a body, says what a term means. */
export const DEFINING_RULES: readonly Rule<TermSite, Telling>[] = [
	{
		id: 'definition.defines',
		when: (site) => {
			const { parsed, verb, noun } = site;
			if (!/^defines?$|^defined$/.test(verb.verb) || verb.passive) return null;
			const at = parsed.groups.indexOf(verb) + 1;
			const object = parsed.groups[at]?.kind === 'noun' ? at : quotedAt(parsed.groups, at);
			const term = parsed.groups[object];
			if (term?.kind !== 'noun' || isPronoun(noun)) return null;
			const rest = parsed.words.slice(term.end - parsed.start);
			return AS.test(rest.replace(/^["”’']/, ''))
				? {
						verb,
						term: tidy(wordsOfSpan(parsed, term)),
						authority: tidy(wordsOfSpan(parsed, noun)),
					}
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'The Bays Act defines a night boat as a boat with two lamps.', gives: { term: 'night boat' } },
			{
				text: 'The Kelp Board defines “night boats” as boats with two lamps.',
				gives: { term: 'night boats' },
			},
			{ text: 'Section 4 defines a night boat to include a raft.', gives: { term: 'night boat' } },
		],
		not: [
			'The Bays Act does not define a night boat as a boat.',
			'The Bays Act defines a night boat.',
			'The Bays Act might define a night boat as a boat.',
		],
	},
];

/** The rules by which a clause says what its subject means. */
export const DEFINITION_RULES: readonly Rule<TermSite, Telling>[] = [
	{
		id: 'definition.defined',
		when: (site) => {
			const { verb } = site;
			if (verb.verb !== 'defined' || verb.chain.length > 0 || verb.modal !== null) return null;
			if (!verb.passive && verb.form !== 'bare') return null;
			// `Alcohol` of `Alcohol-related deaths` is not what is defined.
			if (site.parsed.words[site.noun.end - site.parsed.start] === '-') return null;
			if (verb.tokens.some(({ lower }) => /^(?:well|clearly|broadly|being)$/.test(lower))) return null;
			return AS.test(wordsAfter(site)) ? { verb } : null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'A night boat is defined as a boat with two lamps.', gives: { term: 'night boat' } },
			{
				text: 'Night boats are defined by the Kelp Board as boats with two lamps.',
				gives: { nature: 'definition' },
			},
			{ text: 'Night boats are defined according to their lamps.', gives: { term: 'Night boats' } },
			{ text: 'In law a night boat is defined to include a raft.', gives: { term: 'night boat' } },
			{ text: 'We count night boats, defined as boats with two lamps.', gives: { term: 'night boats' } },
			{ text: 'A night boat is defined here as a boat with two lamps.', gives: { term: 'night boat' } },
		],
		not: [
			'A night boat is not defined as a boat with two lamps.',
			'A night boat will be defined as a boat with two lamps.',
			'The rules of the race are well defined.',
		],
	},
	{
		id: 'definition.means',
		when: (site) => {
			const { verb, known, note, noun } = site;
			if (!/^(?:means|denotes?|refers?)$/.test(verb.verb) || verb.passive || !isStanding(verb)) return null;
			if (known === 'again' || isPronoun(noun)) return null;
			const after = wordsAfter(site);
			if (/^ (?:that|they|we|it)\b/.test(after)) return null;
			return note || known === 'titled' || known === 'asked' || (isBareTerm(site) && MEANT.test(after))
				? { verb }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'In law “night boats” means boats with two lamps.', gives: { term: 'night boats' } },
			{ text: 'A lamp voucher means a voucher for one bay.', gives: { term: 'lamp voucher' } },
			{ text: 'Lamp vouchers refers to vouchers for one bay.', gives: { nature: 'definition' } },
			{ text: 'Harbour waste means waste from boats and huts.', gives: { term: 'Harbour waste' } },
		],
		not: [
			'A lamp voucher does not mean a voucher for one bay.',
			'A lamp voucher means that a boat can land.',
			'The storm means a delay.',
			'Higher tolls mean fewer boats of keepers.',
		],
	},
	{
		id: 'definition.takes-in',
		when: (site) => {
			const { verb, known, note, clause } = site;
			if (verb.passive || !isStanding(verb) || clause.kind === 'relative') return null;
			if (
				!((note && known !== 'unknown') || known === 'asked' || isBareTerm(site)) ||
				/^(?:named|law)$/.test(known)
			)
				return null;
			if (/^represents?$/.test(verb.verb)) return { verb };
			if (isGeneral(site.noun.head.lower) || site.parsed.words.endsWith(':')) return null;
			return /^(?:includes?|excludes?|comprises?|covers?|consists?|contains?)$/.test(verb.verb)
				? { verb }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'Lamp vouchers include those of rafts.', gives: { term: 'Lamp vouchers' } },
			{ text: 'Lamp vouchers exclude those of rafts.', gives: { nature: 'definition' } },
			{ text: 'Lamp vouchers comprise day vouchers and night vouchers.', gives: { nature: 'definition' } },
			{ text: 'A frail keeper includes anybody over 80.', gives: { term: 'frail keeper' } },
			{ text: 'Inshore huts include those on piers.', gives: { term: 'Inshore huts' } },
			{
				text: 'Lamp voucher figures represent vouchers paid for in May.',
				gives: { term: 'Lamp voucher figures' },
			},
		],
		not: [
			'Lamp vouchers do not include those of rafts.',
			'Lamp vouchers include:',
			'Lamp voucher figures include those of rafts.',
			'The storm included hail.',
			'Keepers say that storms include hail.',
			'Harbour projects include huts and piers.',
			'Recent huts include those on piers.',
		],
	},
	{
		id: 'definition.comprises',
		when: (site) => {
			const { verb, noun, term } = site;
			if (
				noun.name?.end === noun.head.end ||
				!/^(?:comprises?|consists?)$/.test(verb.verb) ||
				!isStanding(verb) ||
				isPronoun(noun)
			)
				return null;
			return isToldApart(noun) && !isPeople(term) ? { verb } : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The whole lamp costs comprise the oil and the wicks of six towns.',
				gives: { term: 'whole lamp costs' },
			},
			{ text: 'The night catch consists of eels that are landed by day.', gives: { nature: 'definition' } },
			{
				text: 'For these years the oil spending comprises the tolls of towns.',
				gives: { term: 'oil spending' },
			},
		],
		not: [
			'The costs comprise the oil of towns.',
			'The lamp costs do not comprise the oil of towns.',
			'The Kelp Council comprises six keepers.',
		],
	},
	{
		id: 'definition.runs',
		when: (site) =>
			/^runs?$/.test(site.verb.verb) &&
			/\byears?$/i.test(site.noun.head.lower) &&
			/^ from\b/.test(wordsAfter(site))
				? { verb: site.verb }
				: null,
		unless: ALWAYS,
		reads: [
			{ text: 'The kelp year runs from 1 May to 30 April.', gives: { term: 'kelp year' } },
			{ text: 'Kelp years run from 1 May to 30 April.', gives: { term: 'Kelp years' } },
			{ text: 'A lamp year runs from June to May.', gives: { nature: 'definition' } },
		],
		not: [
			'The boat runs from Saltmarsh to Tideway.',
			'The kelp year ran out.',
			'The kelp year does not run from May to April.',
		],
	},
	{
		id: 'definition.worked-out',
		when: (site) => {
			const { verb, known, note, noun } = site;
			if (!verb.passive || !/^(?:will)?$/.test(verb.modal ?? '') || isPronoun(noun)) return null;
			if (!WORKED.test(verb.verb) || verb.tokens.some(({ lower }) => /^(?:was|were|been|being)$/.test(lower)))
				return null;
			const after = wordsAfter(site);
			if (SUM.test(after) && (isToldApart(noun) || known === 'asked')) return { verb };
			if (/^(?:counted|measured)$/.test(verb.verb) && isToldApart(noun) && FROM.test(after)) return { verb };
			if (!(/^(?:again|asked|instrument)$/.test(known) || (note && known === 'noted'))) return null;
			return /^(?:derived|calculated|measured)$/.test(verb.verb) &&
				/^ (?:by|as|using|from|on|in)\b/.test(after)
				? { verb }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'The lamp voucher is calculated by adding oil to wick.', gives: { term: 'lamp voucher' } },
			{ text: 'Lamp vouchers are measured on the first day of May.', gives: { nature: 'definition' } },
			{ text: 'Lamp vouchers are derived from the list of boats.', gives: { nature: 'definition' } },
			{ text: 'The oil rate is worked out by dividing oil by lamps.', gives: { term: 'oil rate' } },
			{ text: 'The oil toll will be found by adding wick to oil.', gives: { term: 'oil toll' } },
		],
		not: [
			'Lamp vouchers were calculated by adding oil to wick.',
			'The storm is measured by keepers.',
			'Lamp vouchers are not calculated by the board.',
		],
	},
];

/** From when to when, or by what, a thing is measured. */
const FROM = /^ (?:from the \p{Ll}+ (?:of|on|in|when|that) |by reference to |on the basis of )/u;
const WORKED = /^(?:calculated|counted|derived|determined|expressed|found|measured|obtained|worked)$/;
/** By which sum a measure is worked out. */
const SUM =
	/^(?: out)? (?:by (?:adding|comparing|counting|deducting|dividing|multiplying|subtracting|taking)|as (?:an?|the) (?:amount|average|difference|number|percentage|proportion|ratio|share|sum|total)) ?/;
/** What a word is said to mean: a thing, told apart from others. */
const MEANT =
	/^(?: (?:to|only|either|both))* (?!more|fewer|less|further|increas|reduc|delay|chang)(?:an? |any |all |the |those |[\p{L}-]+ )?[\p{L}’'-]+ (?:[\p{L}-]+ )?(?:of|from|for|in|on|by|with|who|which|that|whose|where|paid|held|made|given|aged|let|\p{Ll}+ed|\p{Ll}+ing)\b/u;

/** `domestic waste`, `rural schools`: a thing told apart, without an article, that is more than a head of a list. */
function isBareTerm({ known, noun, term, parsed }: TermSite): boolean {
	const first = noun.tokens[0];
	return (
		known === 'unknown' &&
		/\p{Ll}/u.test(term) &&
		(first?.pos !== 'DET' || /^an?$/.test(first.lower)) &&
		first?.pos !== 'PRON' &&
		!/^(?:in|ex)clud/.test(first?.lower ?? '') &&
		noun.start - parsed.start < 4 &&
		noun.name === null &&
		isToldApart(noun) &&
		!LIST_HEADS.test(noun.head.lower) &&
		!isPraised(noun)
	);
}

/** What is listed, and not explained, by what it includes. */
const LIST_HEADS =
	/^(?:achievements?|actions?|activities|aims?|areas?|benefits?|causes?|challenges?|changes|concerns?|countries|duties|elements?|events?|examples?|factors?|functions?|ideas?|improvements?|initiatives?|issues?|measures?|members?|methods?|options?|organisations?|partners?|priorities|projects?|proposals?|purposes?|questions?|reasons?|responsibilities|steps?|subjects?|tasks?|themes?|topics?|uses|visits?|works?)$/;

const AS =
	/^(?: here| \p{Ll}+ly)?(?:,? (?:by|in|under|within|for|on|at) [^:;]{2,120}?)?,? (?:as|to (?:be|mean|include)|by reference to|according to|in accordance with|on the basis of|using|where|when|if|in (?:an?|the)?)\b/u;

function quotedAt(groups: TermSite['parsed']['groups'], at: number): number {
	const mark = groups[at];
	return mark?.kind === 'word' && /^["“‘']$/.test(mark.token.words) && groups[at + 1]?.kind === 'noun'
		? at + 1
		: -1;
}
