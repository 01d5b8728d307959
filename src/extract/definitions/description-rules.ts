import type { NounGroup, VerbGroup } from '../../grammar/groups.ts';
import type { Rule, Unless } from '../../grammar/rule.ts';
import { FOR } from './body-rules.ts';
import { goesOnTelling, isPermitted } from './frames.ts';
import { AIMS, type TermSite } from './term-site.ts';
import { isCounted, isGeneral, isPeople, isPronoun } from './term-words.ts';
import {
	BE,
	DENIED,
	isByTheWay,
	isStanding,
	PASSING,
	SAID_BY_SOMEBODY,
	SUPPOSED,
	type Telling,
	wordsAfter,
} from './verbs.ts';
import { GENERAL } from './words.ts';

/** What tells nothing of a term by itself, but says what kind of thing it is. */
const A_KIND = /^(?:arrangement|benefit|list|rate)s?$/;
/** `was subject to a check`: what befell it once. */
const PAST_TEST = /^w(?:as|ere)$/;
/** By what a group is told of as a thing is. */
const MADE_UP = /^(?:bring|brings|comprises?|consists?|composed|made)$/;
/** Participles that say what a scheme does; others only count or date it. */
const OFFERS = /^(?:aiming|bringing|giving|helping|offering|providing|supporting)$/;
/** What befalls a thing when it begins, which by itself is only a date. */
const BEGUN = /^(?:created|established|formed|founded|introduced|launched|set|started)$/;
/** What a study or a report says. */
const CONCLUDES =
	/^(?:addressed|advocated|concluded|considered|covered|examined|explained|found|identified|looked|proposed|recommended|reviewed|showed)$/;

/** What something that is to come will do for somebody. */
const SERVES =
	/^(?:allow|bring|cover|create|deliver|enable|ensure|give|help|improve|inform|offer|promote|protect|provide|reduce|replace|strengthen|support)$/;
const STUDIES = /^(?:consultation|inquiry|pilot|project|review|study|survey)$/;
const STUDYING = /^(?:assessing|considering|examining|exploring|investigating|looking|reviewing|testing)$/;
/** What a thing may be made of. */
const PARTS_OF =
	/^(?:aims?|chapters?|components?|conditions|elements|levels|objectives?|parts|phases|powers?|purposes?|remit|rules|scope|sections?|stages|standards|strands|targets?|tiers|types)$/;
/** What a thing is said to be by an adjective, as its rules or its state have it; not what somebody thinks of it. */
const STATES =
	/^ (?:(?:\p{Ll}+ly|already|also|not|now|so) )*(?:about \p{Ll}|aimed|applicable|available (?:for|only|to|where|when|in (?:respect|cases)|on (?:application|request))|binding|clear that|compulsory|concerned with|confidential|confined to|contributory|discretionary|due to (?!be (?:agreed|announced|completed|finalised|laid|published))|equivalent|exempt from|for \p{Ll}{4,}|free (?:of|to|at|for)|in (?:force|operation|addition to)|independent|intended|legally|limited to|mandatory|means-tested|non-\p{Ll}+|open (?:only )?to|operational|optional|part of|payable|recoverable|renewable|repayable|responsible for|restricted to|self-financing|separate from|similar to|specific to|statutory|subject to|tax-free|taxable|there (?:to|for)|universal|valid (?:for|until)|voluntary|worth)\b/u;
/** Verbs that tell of a thing with a name, and nothing of things asked about. */
const TELLS_OF_NAMES = /^(?:arises?|involves?|relates?)$/;
/** What is said of a thing before `to` that tells of no purpose: what it is thought, due or bound to do. */
const THOUGHT_TO =
	/^(?:able|allowed|anticipated|asked|believed|considered|deemed|due|encouraged|estimated|expected|felt|forced|found|forecast|given|invited|known|likely|obliged|permitted|projected|referred|reported|required|said|scheduled|seen|sent|shown|subject|supposed|thought|told|understood|urged|used)$/;
/** What it was announced for. */
const BEFORE_PURPOSE = /^(?: (?:in|on) [^,;.]{3,30})?,? ?$/u;
/** `set in accordance with`, `set by`: by what rule, and not where the answer has it. */
const BY_RULE = /^ (?:annually |centrally |nationally )?(?:in accordance with|according to|by)\b/;

/** By what means it was done, or what it was made or named as: what tells of it, whenever it was. */
const MEANS =
	/^(?: \p{Ll}+ly)?(?: by [^,.;]{3,60}?)??,? (?:(?:by )?using|by means of|by reference to|on the basis of|according to|as (?:an?|one|the|our|part of)) [\p{L}“"‘']/u;
/** What somebody thinks of a thing, or calls it by the way. */
const THOUGHT_OF =
	/^(?:announced|cited|described|given|hailed|included|listed|mentioned|perceived|portrayed|published|quoted|rated|referred|reported|seen|set|shown|viewed|welcomed)$/;

/** By which law it is settled. */
const RULED = /^ (?:annually |centrally |nationally )?(?:in accordance with|according to)\b/;

/** `used as a measure of`, `used to mark`. */
const FOR_USE = /^ (?:as an?|for|to) \p{Ll}/u;

const FINDS: Unless<TermSite, Telling> = {
	why: 'it is a finding, which tells nothing of what found it',
	holds: (site, { verb }) =>
		/^(?:confirm|estimate|find|found|indicate|report|reveal|show|suggest)/.test(verb.verb) &&
		/^ that\b/.test(wordsAfter(site)),
};
const ROSE =
	/^(?:rose|risen|fell|fallen|grew|grown|dropped|doubled|trebled|tripled|halved|declined|increased|decreased|climbed|shrank|shrunk|totalled|amounted|averaged|exceeded)$/;
const CHANGED: Unless<TermSite, Telling> = {
	why: 'it tells how much there was, and not what it is',
	// `grew out of a trial` tells where it comes from.
	holds: (site, { verb }) => ROSE.test(verb.verb) && !/^\s*out\b/.test(wordsAfter(site)),
};
const COUNTS: Unless<TermSite, Telling> = {
	why: 'it counts, and describes nothing',
	holds: ({ parsed }, { verb }) => {
		if (/^ha(?:s|ve)$/.test(verb.verb)) return false;
		const next = parsed.groups[parsed.groups.indexOf(verb) + 1];
		// `provides daily one-to-one care`: a number that does not stand first counts nothing.
		const first = next?.kind === 'noun' ? next.tokens.find(({ pos }) => pos !== 'DET') : undefined;
		return (
			next?.kind === 'noun' &&
			isCounted(next) &&
			next.quantity?.unit === null &&
			(first?.start ?? 0) >= (next.quantity?.start ?? 0)
		);
	},
};
const ALWAYS = [DENIED, SUPPOSED, SAID_BY_SOMEBODY];
const ONLY_SUPPOSED: Unless<TermSite, Telling> = {
	why: SUPPOSED.why,
	holds: (site, reading) =>
		SUPPOSED.holds(site, reading) &&
		(site.spoken || site.clause.opener !== null || !isPermitted(reading.verb, wordsAfter(site))),
};

/** The rules by which a clause says what a plan, fund, scheme, law or other thing is, does or is for. */
export const DESCRIPTION_RULES: readonly Rule<TermSite, Telling>[] = [
	{
		id: 'description.aim',
		when: ({ verb, noun, known, aim }) =>
			aim &&
			known !== 'unknown' &&
			(BE.test(verb.verb) || verb.chain.includes('be to')) &&
			AIMS.test(noun.head.lower)
				? { verb }
				: null,
		unless: ALWAYS,
		reads: [
			{
				text: 'The aim of the Lamp Oil Grant Scheme is to help keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'The focus of the Lamp Oil Grant Scheme was the oil of towns.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'The purpose of lamp vouchers is to keep order.', gives: { term: 'lamp vouchers' } },
			{
				text: 'We met an oil group. The objective of the group is to find oil.',
				gives: { term: 'oil group' },
			},
		],
		not: [
			'The aim of the Lamp Oil Grant Scheme is not to help keepers.',
			'The cost of the Lamp Oil Grant Scheme is to fall.',
			'The aim of the Minister is to retire.',
		],
	},
	{
		id: 'description.is',
		when: (site) => {
			const { parsed, known, verb, aim, noun } = site;
			if (aim || !BE.test(verb.verb) || known === 'unknown' || known === 'noted') return null;
			if (!isNameOrLaw(known) && !isStanding(verb)) return null;
			if (
				STATES.test(wordsAfter(site)) &&
				!(PAST_TEST.test(verb.verb) && /^ subject to\b/.test(wordsAfter(site))) &&
				!passes(site.clause) &&
				!isGeneral(noun.head.lower) &&
				(/^(?:again|instrument)$/.test(known) ||
					isNameOrLaw(known) ||
					(known === 'asked' && !isOneWord(noun)))
			)
				return { verb };
			const next = parsed.groups[parsed.groups.indexOf(verb) + 1];
			return next?.kind === 'noun' &&
				(next.quantity === null || (next.head.pos === 'NOUN' && next.quantity.end <= next.head.start)) &&
				(!Object.hasOwn(GENERAL, next.head.lower) || A_KIND.test(next.head.lower)) &&
				/^(?:a|an|the|our|one)$/.test(next.tokens[0]?.lower ?? '') &&
				!/^(?:matter|case|responsibility|subject|number|total|result|same|reason)s?$/.test(next.head.lower)
				? { verb }
				: isBareKind(site)
					? { verb }
					: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Lamp Oil Grant Scheme is a scheme for keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'Keepers use the Lamp Oil Grant Scheme, which is a trial.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'The Lamp Oil Grant Scheme was an early trial.', gives: { nature: 'description' } },
			{ text: 'The ten-day lamp limit is a rule for crews.', gives: { term: 'ten-day lamp limit' } },
			{ text: 'The ten-day lamp permit is a benefit for crews.', gives: { term: 'ten-day lamp permit' } },
			{ text: 'The Lamp Oil Grant Scheme is voluntary.', gives: { term: 'Lamp Oil Grant Scheme' } },
			{
				text: 'Lamp Oil Grants are payments to keepers who lose a boat.',
				gives: { term: 'Lamp Oil Grants' },
			},
			{ text: 'A lamp voucher is usually payable to keepers.', gives: { term: 'lamp voucher' } },
			{ text: 'Lamp vouchers are a part of the law of bays.', gives: { term: 'Lamp vouchers' } },
		],
		not: [
			'The Lamp Oil Grant Scheme is not a scheme for keepers.',
			'The Lamp Oil Grant Scheme is popular.',
			'The Lamp Oil Grant Scheme was subject to an audit.',
			'The Lamp Oil Grant Scheme was due to be published in May.',
			'Keepers asked whether the Lamp Oil Grant Scheme is a trial.',
			'Old boats are a part of the law of bays.',
			'Lamp voucher figures are available for Saltmarsh.',
		],
	},
	{
		id: 'description.covers',
		when: ({ verb, known, noun }) =>
			/^(?:includes?|excludes?|covers?)$/.test(verb.verb) &&
			isStanding(verb) &&
			isGeneral(noun.head.lower) &&
			noun.tokens.length > 1 &&
			/^(?:asked|noted)$/.test(known)
				? { verb }
				: null,
		unless: ALWAYS,
		reads: [
			{ text: 'Lamp voucher figures include those of rafts.', gives: { term: 'Lamp voucher figures' } },
			{ text: 'Lamp voucher totals exclude those of rafts.', gives: { nature: 'description' } },
			{ text: 'The lamp voucher data cover six towns.', gives: { term: 'lamp voucher data' } },
		],
		not: [
			'Figures include those of rafts.',
			'Lamp voucher figures do not include those of rafts.',
			'The storm figures include hail.',
		],
	},
	{
		id: 'description.in-force',
		when: (site) => {
			const { verb, known, aim, clause } = site;
			if (aim || verb.passive || known === 'unknown' || known === 'noted' || known === 'asked') return null;
			if (passes(clause)) return null;
			const after = wordsAfter(site);
			if (/^(?:came|comes?|enter|entered|enters)$/.test(verb.verb))
				return /^ into (?:effect|force|operation)\b/.test(after) ? { verb } : null;
			return /^(?:expires?|lasts?|ran|runs?)$/.test(verb.verb) &&
				/^ (?:for|from|until|to) (?:an? |\d|\p{Lu})/u.test(after)
				? { verb }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Bays Regulations 1902 came into force on 1 May 1903.',
				gives: { term: 'Bays Regulations 1902' },
			},
			{
				text: 'Oil is sold under the Tideway Supply Contract, which runs until July 1911.',
				gives: { term: 'Tideway Supply Contract' },
			},
			{ text: 'The Lamp Oil Grant Scheme ran from May to June.', gives: { nature: 'description' } },
		],
		not: [
			'The Bays Regulations 1902 did not come into force.',
			'Since the Bays Regulations 1902 came into force, tolls have risen.',
			'The Lamp Oil Grant Scheme ran aground.',
			'The tide came into force.',
		],
	},
	{
		id: 'description.does',
		when: (site) => {
			const { clause, verb, known, note, aim, noun, term } = site;
			if (aim || BE.test(verb.verb) || verb.passive || known === 'unknown' || known === 'noted') return null;
			if (known === 'asked' && (note || isOneWord(noun))) return null;
			if (isPeople(term) && !(known === 'again' && MADE_UP.test(verb.verb))) return null;
			if (clause.kind === 'participial')
				return OFFERS.test(verb.verb) && isNameOrLaw(known) ? { verb } : null;
			const thing = isNameOrLaw(known) || /^(?:again|instrument)$/.test(known);
			// `This includes`: it may stand for a sum, or for what was just said.
			const told =
				thing && (TELLS_OF_NAMES.test(verb.verb) || (/^includes?$/.test(verb.verb) && !isPronoun(noun)));
			const framed = isNamedOrTold(site) && goesOnTelling(verb, wordsAfter(site));
			if (/^(?:had|do|does|did)$/.test(verb.verb) || (isByTheWay(verb) && !told && !framed)) return null;
			if (/^ha(?:s|ve)$/.test(verb.verb)) return holdsParts(site) ? { verb } : null;
			if (PASSING.test(verb.verb) || passes(clause) || isGeneral(noun.head.lower)) return null;
			if (STUDIES.test(noun.head.lower) && STUDYING.test(verb.verb)) return { verb };
			if (goesOn(verb)) return null;
			if (known === 'again' && (verb.form === 'bare' || verb.modal === 'will')) return { verb };
			if (verb.modal === 'will' && SERVES.test(verb.verb)) return { verb };
			if (verb.form === 'bare' && CONCLUDES.test(verb.verb)) return { verb };
			if (!isNameOrLaw(known) && !isStanding(verb)) return null;
			return { verb };
		},
		unless: [...ALWAYS, COUNTS, CHANGED, FINDS],
		reads: [
			{
				text: 'The Lamp Oil Grant Scheme provides oil to keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'We praised the Lamp Oil Grant Scheme, providing oil to towns.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'Lamp vouchers will enable keepers to land.', gives: { term: 'Lamp vouchers' } },
			{ text: 'A new study, Tideline Two, covers all boats.', gives: { term: 'Tideline Two' } },
			{
				text: 'Lengths were worked out using the Kelp Tide Model. This sets out the height of each wave.',
				gives: { term: 'Kelp Tide Model', aliases: [] },
			},
			{
				text: 'The Kelp Wreck Computer lists the name of each boat.',
				gives: { term: 'Kelp Wreck Computer' },
			},
			{ text: 'We began a lamp survey. The survey is looking at tolls.', gives: { term: 'lamp survey' } },
			{ text: 'The Lamp Oil Grant Scheme aims to help keepers.', gives: { nature: 'description' } },
			{
				text: 'The Lamp Oil Grant Scheme began in May. The scheme gives oil to keepers.',
				gives: { term: 'Lamp Oil Grant Scheme', aliases: ['scheme'] },
			},
			{ text: 'Lamp vouchers allow a boat into the bay.', gives: { term: 'Lamp vouchers' } },
			{
				text: 'The Lamp Oil Grant Scheme involves the towns of the coast.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'The Bill of Lamps provides that keepers are free.', gives: { term: 'Bill of Lamps' } },
			{ text: 'The Lamp Oil Grant Scheme includes free wicks.', gives: { term: 'Lamp Oil Grant Scheme' } },
			{
				text: 'We praised the Lamp Oil Grant Scheme. It grew out of a trial.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'The Lamp Oil Grant Scheme has two components.', gives: { term: 'Lamp Oil Grant Scheme' } },
			{
				text: 'Standard 25 of the Kelp Harbour Code requires crews to light a lamp.',
				gives: { term: 'Kelp Harbour Code' },
			},
			{
				text: 'We issue Clear Night Permits (CNPs), which allow a boat into the bay.',
				gives: { nature: 'description' },
			},
			{
				text: 'The Lamp Oil Grant Scheme, recently agreed by the board, aims to help keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'The Lamp Oil Grant Scheme sets out the duties of keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'Section 4 of the Bays Act 1902 allows keepers to close a bay.',
				gives: { term: 'Section 4 of the Bays Act 1902' },
			},
			{
				text: 'The guidance from the Kelp Board requires keepers to light a lamp.',
				gives: { term: 'guidance from the Kelp Board' },
			},
		],
		not: [
			'The Lamp Oil Grant Scheme does not provide oil.',
			'The Lamp Oil Grant Scheme helped 1,660 keepers.',
			'Keepers were paid through the Lamp Oil Grant Scheme, totalling £40.',
			'The Lamp Oil Grant Scheme cost £4 million.',
			'The Lamp Oil Grant Scheme rose by 12 per cent. in 2004.',
			'The Lamp Oil Survey showed that 40 keepers had left.',
			'The Lamp Oil Grant Scheme has no money.',
			'The Lamp Oil Grant Scheme could help keepers.',
			'Old boats let a keeper into the bay.',
			'We joined the Kelp Tide Model. This means that keepers pay less.',
			'We joined the Kelp Tide Model. This includes free wicks.',
			'The scheme lets a keeper into the bay.',
			'The new scheme lets a keeper into the bay.',
		],
	},
	{
		id: 'description.done',
		when: (site) => {
			const { verb, known, note, clause, aim, noun, term } = site;
			if (known === 'unknown' || known === 'noted') return null;
			if (aim || !verb.passive) return null;
			if (known === 'asked' && (note || (isOneWord(noun) && !RULED.test(wordsAfter(site))))) return null;
			if (isPeople(term) && !(known === 'again' && MADE_UP.test(verb.verb))) return null;
			if (clause.kind === 'participial' || (PASSING.test(verb.verb) && !hasPurpose(site))) return null;
			const after = wordsAfter(site);
			if (
				isByTheWay(verb) &&
				!(isNamedOrTold(site) && goesOnTelling(verb, after)) &&
				!(verb.verb === 'set' && BY_RULE.test(after)) &&
				!(verb.verb === 'used' && FOR_USE.test(after))
			)
				return null;
			if (passes(clause) || isGeneral(noun.head.lower)) return null;
			if (THOUGHT_OF.test(verb.verb) && /^ (?:\p{Ll}+ )?as\b/u.test(after)) return null;
			if (MEANS.test(after) && !THOUGHT_OF.test(verb.verb)) return { verb };
			if (goesOn(verb)) return hasPurpose(site) ? { verb } : null;
			if (
				BEGUN.test(verb.verb) &&
				!isStanding(verb) &&
				!/^ (?:\p{Ll}+ ){0,3}?(?:to|as|by|for|under|with)\b/u.test(after) &&
				!FOR.test(after)
			)
				return null;
			if (!THOUGHT_TO.test(verb.verb) && /^(?:will)?$/.test(verb.modal ?? '') && hasPurpose(site))
				return { verb };
			if (known === 'asked' && verb.verb === 'designed' && verb.modal === null) return { verb };
			return isNameOrLaw(known) || isStanding(verb) || isPermitted(verb, after) ? { verb } : null;
		},
		unless: [DENIED, ONLY_SUPPOSED, SAID_BY_SOMEBODY, COUNTS],
		reads: [
			{
				text: 'The ten-day lamp permit may be issued to any keeper of boats.',
				gives: { term: 'ten-day lamp permit' },
			},
			{ text: 'Lamp Oil Grants are made to keepers of boats.', gives: { term: 'Lamp Oil Grants' } },
			{ text: 'Lamp vouchers have been designed to save oil.', gives: { term: 'Lamp vouchers' } },
			{
				text: 'The Lamp Oil Grant Scheme was announced in May, to help keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'Lamp vouchers are set in accordance with the law of bays.', gives: { term: 'Lamp vouchers' } },
			{
				text: 'Keepers use the Lamp Oil Grant Scheme, which is run by six towns.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'Lamp vouchers are issued to keepers of boats.', gives: { term: 'Lamp vouchers' } },
			{
				text: 'The dataset ‘Lamps of the Coast’ is used as a measure of the dark.',
				gives: { term: 'Lamps of the Coast' },
			},
			{
				text: 'The oil audit system has been designed to save oil.',
				gives: { term: 'oil audit system' },
			},
			{
				text: 'A lamp oil indicator is currently being developed to measure the dark.',
				gives: { term: 'lamp oil indicator' },
			},
			{
				text: 'A lamp oil indicator is being developed to measure the dark.',
				gives: { term: 'lamp oil indicator' },
			},
			{ text: 'The Lamp Oil Grant Scheme was set up to help keepers.', gives: { nature: 'description' } },
			{
				text: 'We use a lamp oil model. The model has been checked using six boats.',
				gives: { term: 'lamp oil model' },
			},
			{
				text: 'The Lamp Oil Survey was ordered by six towns as a yearly count.',
				gives: { nature: 'description' },
			},
		],
		not: [
			'The Lamp Oil Grant Scheme was described as a triumph.',
			'The Lamp Oil Grant Scheme may be closed in May.',
			'Lamp Oil Grants are made each year.',
			'The Lamp Oil Grant Scheme was published in May.',
			'The Lamp Oil Grant Scheme was finalised in May.',
			'Lamp vouchers are listed below.',
			'A lamp oil indicator is being developed in May.',
			'Lamp vouchers are used here.',
			'Lamp vouchers were issued to keepers of boats.',
		],
	},
];

/** `announced in May, to help keepers`: a verb without tense that follows at once. */
function hasPurpose(site: TermSite): boolean {
	const { parsed, verb } = site;
	const to = parsed.groups.find((group) => group.start >= verb.end && group.kind === 'verb');
	return (
		to?.kind === 'verb' &&
		to.form === 'infinitive' &&
		BEFORE_PURPOSE.test(parsed.words.slice(verb.end - parsed.start, to.start - parsed.start))
	);
}

/** `is land taken out of use`, `are payments to keepers`: a kind without an article, with what limits it. */
function isBareKind(site: TermSite): boolean {
	const { parsed, verb } = site;
	const next = parsed.groups[parsed.groups.indexOf(verb) + 1];
	if (!isNamedOrTold(site) || next?.kind !== 'noun' || next.quantity !== null || next.name !== null)
		return false;
	if (!/^(?:NOUN|ADJ)$/.test(next.tokens[0]?.pos ?? '') || next.head.pos !== 'NOUN') return false;
	return (
		!Object.hasOwn(GENERAL, next.head.lower) &&
		/^,? (?:available|designed|for|given|intended|made|of|paid|payable|provided|taken|to|under|used|where|whereby|which|who)\b/.test(
			parsed.words.slice(next.end - parsed.start),
		)
	);
}

/** `has two parts`: what a thing is made of, and not what there is of it for now (`has no money`). */
function holdsParts({ parsed, verb, known }: TermSite): boolean {
	const next = parsed.groups[parsed.groups.indexOf(verb) + 1];
	return (
		next?.kind === 'noun' &&
		/^(?:again|instrument|law|named|titled)$/.test(known) &&
		verb.tokens.length === 1 &&
		PARTS_OF.test(next.head.lower)
	);
}

/** A clause that only dates another: `since the scheme began`. */
function passes({ kind, opener }: TermSite['clause']): boolean {
	return kind === 'subordinate' && /^(?:when|where|since|after|before|once|as|until)$/.test(opener ?? '');
}

/** A thing asked about in one word (`prisons`) may be any of its kind. */
function isOneWord({ tokens }: NounGroup): boolean {
	return tokens.filter(({ pos, words }) => pos !== 'DET' && /\p{L}{2}/u.test(words)).length < 2;
}

/** `is changing`, `is still being built`. */
function goesOn({ tokens, verb, passive }: VerbGroup): boolean {
	return passive ? tokens.some(({ lower }) => lower === 'being') : /ing$/.test(verb) && tokens.length > 1;
}

/** Names, and what is known from the words before or by a telling noun. */
function isNamedOrTold({ known }: TermSite): boolean {
	return isNameOrLaw(known) || /^(?:again|instrument)$/.test(known);
}

function isNameOrLaw(known: TermSite['known']): boolean {
	return known === 'named' || known === 'titled' || known === 'law';
}
