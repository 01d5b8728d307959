import type { Group, NounGroup } from '../../grammar/groups.ts';
import { wordsOfSpan } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import type { TermSite } from './term-site.ts';
import { isGeneral, isPeople, isPronoun, isToldApart, tidy } from './term-words.ts';
import { BE, DENIED, isStanding, SUPPOSED, type Telling, wordsAfter } from './verbs.ts';

const ALWAYS = [DENIED, SUPPOSED];

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
		],
		not: [
			'A night boat is not defined as a boat with two lamps.',
			'A night boat will be defined as a boat with two lamps.',
			'The rules of the race are well defined.',
		],
	},
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
	{
		id: 'definition.means',
		when: (site) => {
			const { verb, known, note, noun } = site;
			if (!/^(?:means|denotes?|refers?)$/.test(verb.verb) || verb.passive || !isStanding(verb)) return null;
			if (!(note || known === 'titled' || known === 'asked') || known === 'again' || isPronoun(noun))
				return null;
			const after = wordsAfter(site);
			if (/^ (?:that|they|we|it)\b/.test(after)) return null;
			return { verb };
		},
		unless: ALWAYS,
		reads: [
			{ text: 'In law “night boats” means boats with two lamps.', gives: { term: 'night boats' } },
			{ text: 'A lamp voucher means a voucher for one bay.', gives: { term: 'lamp voucher' } },
			{ text: 'Lamp vouchers refers to vouchers for one bay.', gives: { nature: 'definition' } },
		],
		not: [
			'A lamp voucher does not mean a voucher for one bay.',
			'A lamp voucher means that a boat can land.',
			'The storm means a delay.',
		],
	},
	{
		id: 'definition.counts-as',
		when: (site) => {
			const { verb, noun, known, note } = site;
			if (!isStanding(verb)) return null;
			const after = wordsAfter(site);
			const first = noun.tokens[0]?.lower ?? '';
			const open = /^(?:an?|any)$/.test(first);
			const known_ = note || known === 'asked' || known === 'titled' || open;
			if (!known_ || isPronoun(noun)) return null;
			if (BE.test(verb.verb)) return /^ (?:equal|equivalent) to\b/.test(after) ? { verb } : null;
			if (!verb.passive) return null;
			if (verb.verb === 'referred') return /^ to as\b/.test(after) ? { verb } : null;
			if (/^(?:counted|treated|deemed|classified|classed|taken|categorised)$/.test(verb.verb))
				return /^ (?:as|to (?:be|mean|include))\b/.test(after) || verb.chain.length > 0 ? { verb } : null;
			return open &&
				/^(?:considered|regarded)$/.test(verb.verb) &&
				/^ (?:as|to be) .*\b(?:if|when|where)\b/.test(after)
				? { verb }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'A voucher is equal to six nights in the bay.', gives: { term: 'voucher' } },
			{ text: 'A raft is counted as a boat.', gives: { term: 'raft' } },
			{ text: 'A raft is referred to as a boat without a keel.', gives: { term: 'raft' } },
			{ text: 'Lamp vouchers are treated as oil.', gives: { nature: 'definition' } },
		],
		not: [
			'A raft is not counted as a boat.',
			'The storm is equal to that of May.',
			'A raft was counted as a boat.',
		],
	},
	{
		id: 'definition.is-those',
		when: (site) => {
			const { verb, parsed, note, known } = site;
			if (!BE.test(verb.verb) || !isStanding(verb)) return null;
			// `Clear Night`: a thing with a name is described, and not defined.
			if (/^\p{Lu}\S* \p{Lu}\S*$/u.test(site.term)) return null;
			const at = parsed.groups.indexOf(verb) + 1;
			const next = parsed.groups[at];
			if (next?.kind !== 'noun' || next.quantity !== null) return null;
			// `The chief wreck is the wreck for which`: its own noun again tells what it is, whatever was asked.
			const again = next.head.lower === site.noun.head.lower && site.noun.tokens.length > 2;
			if (!(note || known === 'asked' || again)) return null;
			if (!/^(?:those|the|any|an?|all|people|persons)$/.test(next.tokens[0]?.lower ?? '')) return null;
			const after = parsed.words.slice(next.end - parsed.start);
			return /^(?: of [\p{L} -]{2,40})? (?:who|which|that|whose|where|whereby|(?:by|for|from|in|on|to|under|with) which)\b/u.test(
				after,
			) || /^those$/.test(next.head.lower)
				? { verb }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'A lamp voucher is a voucher that lets a boat into one bay.', gives: { term: 'lamp voucher' } },
			{
				text: 'In law the chief wreck is the wreck for which most was paid.',
				gives: { term: 'chief wreck' },
			},
			{ text: 'Lamp vouchers are those which let a boat into a bay.', gives: { nature: 'definition' } },
			{ text: 'The lamp voucher is the paper by which a boat lands.', gives: { nature: 'definition' } },
		],
		not: [
			'A lamp voucher is not a voucher that lets a boat into one bay.',
			'The storm is the one that we feared.',
			'A lamp voucher was a voucher that let a boat into one bay.',
		],
	},
	{
		id: 'definition.takes-in',
		when: (site) => {
			const { verb, known, note, clause } = site;
			if (verb.passive || !isStanding(verb) || clause.kind === 'relative') return null;
			if (!(note || known === 'asked') || /^(?:named|law|unknown)$/.test(known)) return null;
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
			{ text: 'A night catch consists of eels that are landed by day.', gives: { nature: 'definition' } },
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
		id: 'definition.is-ratio',
		when: ({ parsed, verb, known, note, noun }) => {
			if (!BE.test(verb.verb) || !isStanding(verb) || isPronoun(noun)) return null;
			const at = parsed.groups.indexOf(verb) + 1;
			const next = parsed.groups[at];
			if (!(note || known === 'asked' || known === 'titled' || isPriced(noun, next))) return null;
			const link = parsed.groups[at + 1];
			// `The kelp year is the year of ...`: its own noun again, with what tells it.
			const again = next?.kind === 'noun' && next.head.lower === noun.head.lower;
			return next?.kind === 'noun' &&
				/^(?:a|an|the)$/.test(next.tokens[0]?.lower ?? '') &&
				(again || MEASURE.test(next.head.lower)) &&
				link?.kind === 'word' &&
				/^(?:of|between)$/.test(link.token.lower)
				? { verb }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'Lamp vouchers are a measure of the oil of a bay.', gives: { nature: 'definition' } },
			{ text: 'The lamp voucher is the sum of oil and wick.', gives: { term: 'lamp voucher' } },
			{ text: 'The net lamp cost is the price of a lamp without its oil.', gives: { term: 'net lamp cost' } },
			{ text: 'A kelp year is the year of the last harvest.', gives: { nature: 'definition' } },
			{
				text: 'The lamp voucher is the difference between the price of oil and of wick.',
				gives: { term: 'lamp voucher' },
			},
		],
		not: [
			'Lamp vouchers are not a measure of the oil of a bay.',
			'The storm is a measure of the year.',
			'Lamp vouchers were a measure of oil.',
		],
	},
	{
		id: 'definition.is-a',
		when: ({ parsed, verb, noun, clause, term }) => {
			if (
				!BE.test(verb.verb) ||
				!isStanding(verb) ||
				clause.kind === 'relative' ||
				clause.kind === 'complement'
			)
				return null;
			const next = parsed.groups[parsed.groups.indexOf(verb) + 1];
			const any = /^an?$/.test(noun.tokens[0]?.lower ?? '') && !isPeople(term);
			return any &&
				next?.kind === 'noun' &&
				next.quantity === null &&
				/^an?$/.test(next.tokens[0]?.lower ?? '') &&
				!isGeneral(next.head.lower) &&
				!NO_KIND.test(next.head.lower)
				? { verb }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'A raft is a boat without a keel.', gives: { term: 'raft' } },
			{
				text: 'Lamps are not lit there because a raft is a boat without a keel.',
				gives: { term: 'raft' },
			},
			{ text: 'A slow lamp is a lamp with wax.', gives: { nature: 'definition' } },
		],
		not: [
			'A raft is not a boat.',
			'A new lamp is a matter for the board.',
			'A raft was a boat without a keel.',
			'Keepers say that a raft is a boat.',
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
			if (!verb.passive || !isStanding(verb) || isPronoun(noun)) return null;
			if (!(known === 'asked' || (note && known === 'noted'))) return null;
			return /^(?:derived|calculated|measured)$/.test(verb.verb) &&
				/^ (?:by|as|using|from|on|in)\b/.test(wordsAfter(site))
				? { verb }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{ text: 'The lamp voucher is calculated by adding oil to wick.', gives: { term: 'lamp voucher' } },
			{ text: 'Lamp vouchers are measured on the first day of May.', gives: { nature: 'definition' } },
			{ text: 'Lamp vouchers are derived from the list of boats.', gives: { nature: 'definition' } },
		],
		not: [
			'Lamp vouchers were calculated by adding oil to wick.',
			'The storm is measured by keepers.',
			'Lamp vouchers are not calculated by the board.',
		],
	},
];

const MEASURE = /^(?:average|cost|difference|measure|number|percentage|price|proportion|ratio|sum|value)$/;

/** `The net lamp price is the cost of a lamp`: a measure, told apart, that another measure tells. */
function isPriced(noun: NounGroup, next: Group | undefined): boolean {
	return (
		isToldApart(noun) &&
		MEASURE.test(noun.head.lower) &&
		next?.kind === 'noun' &&
		MEASURE.test(next.head.lower)
	);
}

/** What says nothing of the kind a thing is of. */
const NO_KIND =
	/^(?:case|concern|factor|issue|matter|means|must|part|priority|problem|question|reason|result|right|step|subject|way)$/;
const AS =
	/^(?:,? (?:by|in|under|within|for|on|at) [^:;]{2,120}?)?,? (?:as|to (?:be|mean|include)|by reference to|according to|in accordance with|on the basis of|using|where|when|if|in (?:an?|the)?)\b/u;

function quotedAt(groups: TermSite['parsed']['groups'], at: number): number {
	const mark = groups[at];
	return mark?.kind === 'word' && /^["“‘']$/.test(mark.token.words) && groups[at + 1]?.kind === 'noun'
		? at + 1
		: -1;
}
