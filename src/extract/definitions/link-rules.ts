import { wordOf } from '../../grammar/clauses.ts';
import type { Group, VerbGroup } from '../../grammar/groups.ts';
import type { Rule, Unless } from '../../grammar/rule.ts';
import { ALWAYS, DENIED, SPOKEN, type ThingTelling } from './thing-rules.ts';
import type { ThingSite } from './thing-site.ts';
import { isByTheWay, isStanding } from './verbs.ts';

/** Nouns of what papers hold. */
const INFO =
	/^(?:analys[ie]s|data|details?|estimates?|figures?|findings|information|numbers?|progress|results?|statistics|totals?)$/;
/** How a paper or a survey holds it. */
const HELD =
	/^(?:based|captured|collected|counted|covered|derived|detailed|drawn|estimated|found|given|held|included|listed|measured|obtained|produced|provided|published|recorded|reported|shown|sourced|stored|taken)$/;
/** What is done in a paper with anything it treats of. */
const TREATED = /^(?:addressed|contained|described|outlined|set)$/;
/** Pieces of a paper that only say where to look. */
const PLACES = /^(?:annex|annexes|appendix|chapter|page|pages|section|table|tables|\p{L}?\d+)$/u;
/** Where everything may be found: it tells nothing of the place. */
const EVERYWHERE = /(?:website|hub|library|annual reports?)$/i;

/** `Under the scheme, towns may bid`: what is allowed under it is told of it. */
const NOT_SO: Unless<ThingSite, ThingTelling> = {
	why: DENIED.why,
	holds: (site, reading) =>
		DENIED.holds(site, reading) &&
		!(site.link === 'under' && reading.verb?.modal === 'may' && !reading.verb.negative),
};

/** The rules by which a sentence tells what is done under a thing, or what a paper holds. */
export const LINK_RULES: readonly Rule<ThingSite, ThingTelling>[] = [
	{
		id: 'description.under',
		when: ({ link, clause, at, known, before, term, parsed: { groups, clauses } }) => {
			const agent = link === 'by' && known === 'named' && before?.passive === true && !isByTheWay(before);
			if (clause === null) return null;
			if (!agent && !/^(?:under|through|via|using|as part of|by means of)$/.test(link)) return null;
			if (known === 'law' || isReview(groups[at]) || EVERYWHERE.test(term)) return null;
			const owned = /^(?:its|our|their)$/.test(groups[at]?.tokens[0]?.lower ?? '');
			if (known === 'instrument' && !owned && /^(?:through|via)$/.test(link)) return null;
			const hangs = link === 'using' || clause.kind === 'participial';
			const home = hangs && clause.parent !== null ? clauses[clause.parent] : clause;
			if (home?.kind !== 'main' || home.verb === null) return null;
			const { verb } = home;
			if (groups.slice(0, at).every(leadsIn)) return { verb };
			if (verb.end > (groups[at]?.start ?? 0)) return null;
			if (known === 'named' && /^(?:through|via)$/.test(link) && goesOn(verb, before)) return { verb };
			return (!hangs && isNow(verb)) || (verb.passive && (!hangs || link === 'using')) || owned
				? { verb }
				: null;
		},
		unless: [SPOKEN, NOT_SO],
		reads: [
			{
				text: 'As part of the Lamp Oil Grant Scheme, the board is buying oil.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'Under the Lamp Oil Grant Scheme, towns may bid for oil.', gives: { nature: 'description' } },
			{ text: 'Under the Lamp Oil Grant Scheme, keepers get oil.', gives: { term: 'Lamp Oil Grant Scheme' } },
			{
				text: 'More oil will be bought by the Lamp Oil Grant Scheme.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'Through the Lamp Oil Grant Scheme, towns buy lamps.', gives: { nature: 'description' } },
			{
				text: 'We are adding to the oil of keepers through the Lamp Oil Grant Scheme.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'The board aims to help keepers by selling them oil through the Lamp Oil Grant Scheme.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'Oil is sold under the Tideway Supply Contract.', gives: { term: 'Tideway Supply Contract' } },
			{
				text: 'The length of nights was worked out using the Kelp Tide Model.',
				gives: { term: 'Kelp Tide Model' },
			},
			{
				text: 'We honour the best lamps through its Clear Night label.',
				gives: { term: 'Clear Night label' },
			},
		],
		not: [
			'Under the Lamp Oil Grant Scheme, keepers do not get oil.',
			'Before the Lamp Oil Grant Scheme, keepers got oil.',
			'Keepers were told by the Lamp Oil Grant Scheme.',
			'Under the Lamp Oil Grant Scheme, keepers might get oil.',
			'The table shows the lamps bought under the Lamp Oil Grant Scheme.',
			'Lamps are kept under constant review.',
			'The board found wrecks through the Lamp Oil Grant Scheme.',
			'Keepers are going through the tide law system.',
			'Lists of wrecks can be had via the Tide Watch Hub.',
		],
	},
	{
		id: 'description.holds',
		when: ({ link, lead, before, known, term, parsed: { groups, clauses }, at }) => {
			if (!/^(?:at|by|from|in|of|on|through|via|within)$/.test(link) || before === null) return null;
			if (!/^(?:named|titled)$/.test(known) || EVERYWHERE.test(term) || before.form === 'infinitive')
				return null;
			// `in Table 4 of the report`: where a number is printed.
			if (PLACES.test(lead)) return null;
			const between = groups.slice(groups.indexOf(before) + 1, at).map(wordOf);
			if (between.includes(',')) return null;
			if (TREATED.test(before.verb)) return { verb: before };
			const subject = clauses.find(({ verb }) => verb === before)?.subject ?? null;
			if (subject === null || !INFO.test(subject.head.lower)) return null;
			const found = between.some((word) => /^(?:accessible|available)$/.test(word));
			return found || (HELD.test(before.verb) && before.passive) ? { verb: before } : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The results of the count were published in a paper called “Lamps of the Coast”.',
				gives: { term: 'Lamps of the Coast' },
			},
			{
				text: 'Data on wrecks are collected on the Kelp Wreck Return.',
				gives: { term: 'Kelp Wreck Return' },
			},
			{
				text: 'Figures for each bay are available from the Lamp Oil Survey.',
				gives: { nature: 'description' },
			},
			{
				text: 'The duties of crews are set out in the Kelp Harbour Code.',
				gives: { term: 'Kelp Harbour Code' },
			},
		],
		not: [
			'Data on wrecks are not collected on the Kelp Wreck Return.',
			'Figures for each bay are available from the Kelp Harbour website.',
			'Figures for each bay are available in Table 4 of the Kelp Wreck Return.',
			'Findings on wrecks are set out in the annex of the Kelp Wreck Return.',
			'Keepers were praised in the Kelp Harbour Code.',
			'Figures for each bay are available here, from the Lamp Oil Survey.',
		],
	},
];

/** What may stand before a thing that opens its sentence: `As part of`, `In addition, through`. */
function leadsIn(group: Group): boolean {
	return (
		group.kind === 'word' ||
		(group.kind === 'noun' && /^(?:addition|means|part)$/.test(group.head.lower)) ||
		(group.kind === 'verb' && group.verb === 'using')
	);
}

/** `funds towns through the scheme`, `aims to help them through the scheme`: what is done now, or is to be done. */
function goesOn(verb: VerbGroup, before: VerbGroup | null): boolean {
	return isStanding(verb) && (before === verb || /^(?:infinitive|participle)$/.test(before?.form ?? ''));
}

/** `is buying`, `are adding`. */
function isNow({ verb, tokens }: VerbGroup): boolean {
	return /ing$/.test(verb) && /^(?:are|is)$/.test(tokens[0]?.lower ?? '');
}

/** `under review`, `under constant review`: no thing. */
function isReview(group: Group | undefined): boolean {
	return (
		group?.kind === 'noun' &&
		group.head.lower === 'review' &&
		!/^(?:an?|the)$/.test(group.tokens[0]?.lower ?? '')
	);
}
