import { wordOf } from '../../grammar/clauses.ts';
import type { Group, VerbGroup } from '../../grammar/groups.ts';
import type { Rule, Unless } from '../../grammar/rule.ts';
import { isCounted, isGeneral, isPeople, nameBehind } from './term-words.ts';
import type { ThingSite } from './thing-site.ts';

/** What tells of a thing: a verb behind or before it, or words without one. */
export interface ThingTelling {
	readonly verb: VerbGroup | null;
}

type ThingRule = Rule<ThingSite, ThingTelling>;

export const SPOKEN: Unless<ThingSite, ThingTelling> = {
	why: 'it is said in debate',
	holds: ({ spoken }) => spoken,
};
export const DENIED: Unless<ThingSite, ThingTelling> = {
	why: 'it is denied, or only supposed',
	holds: (_site, { verb }) =>
		verb !== null && (verb.negative || /^(?:may|might|could|would|should)$/.test(verb.modal ?? '')),
};
export const WISHED: Unless<ThingSite, ThingTelling> = {
	why: 'it is only wished for, or what is told is told of its use',
	holds: ({ before, lead, known, at, parsed: { groups } }) =>
		lead === 'need' ||
		(before !== null &&
			!(known === 'instrument' && !before.negative && isBroughtIn(groups, at, before)) &&
			(before.negative ||
				WISHES.test(before.verb) ||
				/^(?:may|might|could|would)$/.test(before.modal ?? ''))),
};
export const ALWAYS = [SPOKEN, DENIED];

/** What is done with a thing that need not be there, or by those who use it. */
const WISHES =
	/^(?:amend|ask|assess|call|consider|demand|extend|meet|met|need|praise|propose|redesign|request|review|seek|suggest|urge|us|want|work)(?:e|d|s|es|ed|ing)?$/;
/** Participles that say what a thing is made of or for. */
const MADE =
	/^(?:aimed|aiming|allowing|applying|based|comprising|consisting|containing|covering|dealing|dedicated|describing|designed|detailing|enabling|ensuring|entitling|focused|focusing|giving|governing|helping|intended|offering|operating|organised|outlining|preventing|promoting|providing|relating|requiring|setting|showing|supporting|targeted|targeting)$/;
/** What those who keep a thing do with it. */
const RUN =
	/^(?:administered|carried|chaired|commissioned|compiled|completed|conducted|delivered|developed|established|funded|hosted|issued|led|maintained|managed|operated|organised|overseen|owned|prepared|produced|provided|published|run|sponsored|undertaken|used)$/;
/** `the department plans to spend`, a verb that is read as a noun; `its duty to keep`, which is what is to be done. */
const PLANS = /^(?:aims|commitment|duty|hopes|plans)$/;

/** `statistics on the survey covering Kelp`: it is the statistics that cover it. */
const OF_FIGURES: Unless<ThingSite, ThingTelling> = {
	why: 'it is told of figures on it',
	holds: ({ link, lead }) => /^(?:about|for|from|of|on)$/.test(link) && isGeneral(lead),
};

/** `was a lamp test led by six towns`: what is told there is told of the subject. */
const PREDICATE: Unless<ThingSite, ThingTelling> = {
	why: 'it only says what the subject is',
	holds: ({ parsed: { groups }, at, known, before }) =>
		known === 'instrument' &&
		before !== null &&
		/^(?:be|been|being|is|are|was|were)$/.test(before.verb) &&
		groups
			.slice(groups.indexOf(before) + 1, at)
			.every((group) => group.kind !== 'verb' && !/^[,;]$/.test(wordOf(group))) &&
		/^an?$/.test(groups[groups.indexOf(before) + 1]?.tokens[0]?.lower ?? ''),
};

/** The rules by which what stands behind a thing tells of it, wherever it stands in its sentence. */
export const THING_RULES: readonly ThingRule[] = [
	{
		id: 'description.to',
		when: ({ parsed: { groups }, at, next, known, noun, link, before }) => {
			const verb = groups[next];
			// `required by the code to have`: those required are to.
			if (link === 'by' && before?.passive) return null;
			// `a lamp scheme to light the bay`: without a name, the deed may as well be the whole sentence's.
			const article = noun.tokens[0]?.lower ?? '';
			const one =
				known === 'instrument' &&
				noun.tokens.length > 2 &&
				(/^(?:the|our|its)$/.test(article) || (/^an?$/.test(article) && isBroughtIn(groups, at, before)));
			if (!(one || /^(?:named|titled)$/.test(known)) || PLANS.test(noun.head.lower) || verb?.kind !== 'verb')
				return null;
			return verb.form === 'infinitive' && !verb.passive && verb.verb !== 'be' ? { verb } : null;
		},
		unless: [...ALWAYS, WISHED],
		reads: [
			{
				text: 'The board set up the Lamp Oil Grant Scheme to help keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'Money was given through the Harbour Oil Fund to keep towns lit.',
				gives: { term: 'Harbour Oil Fund' },
			},
			{
				text: 'The towns use a lamp-based tide model to estimate the oil of boats.',
				gives: { term: 'lamp-based tide model' },
			},
			{
				text: 'We have commissioned a lamp oil survey to find the oil of boats.',
				gives: { term: 'lamp oil survey' },
			},
			{
				text: 'The keepers were told of the Tide Warning Programme to protect crews.',
				gives: { nature: 'description' },
			},
		],
		not: [
			'They signed a harbour lamp agreement to keep towns lit.',
			'We do not have a Lamp Oil Action Plan to help keepers.',
			'We praised the Lamp Oil Grant Scheme to help keepers.',
			'There is a need for a harbour oil premium to keep towns lit.',
			'Towns would pay a harbour oil premium to keep towns lit.',
			'They spoke of the keeper’s duty to keep towns lit.',
			'Towns are required by the Lamp Oil Grant Scheme to keep crews safe.',
			'The board set up the Lamp Oil Grant Scheme, to be published in May.',
			'The board set up the Lamp Oil Grant Scheme in May.',
		],
	},
	{
		id: 'description.made-for',
		when: ({ parsed: { groups }, next, link }) => {
			const at = pastComma(groups, next);
			const verb = groups[at];
			// `allocated to the fund based on their size`: the deed is based on it, and not the fund.
			if (verb?.kind === 'verb' && verb.verb === 'based' && link !== '' && at === next) return null;
			return verb?.kind === 'verb' && MADE.test(verb.verb) && /^(?:bare|participle)$/.test(verb.form)
				? { verb }
				: null;
		},
		unless: [...ALWAYS, PREDICATE, OF_FIGURES],
		reads: [
			{
				text: 'The board set up the Lamp Oil Grant Scheme, designed for old towns.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'Towns were sent a harbour lamp toolkit covering wicks and glass.',
				gives: { term: 'harbour lamp toolkit' },
			},
			{ text: 'We welcome the tide code aimed at crews.', gives: { nature: 'description' } },
		],
		not: [
			'The board set up the Lamp Oil Grant Scheme, painted green.',
			'Boats are sent to the Lamp Oil Grant Scheme based on their size.',
			'The board set up the Lamp Oil Grant Scheme, not designed for old towns.',
			'Keepers sent lamps designed for old towns.',
			'The Tide Watch was a yearly lamp test aimed at crews.',
			'Figures on the Lamp Oil Survey covering six towns are late.',
		],
	},
	{
		id: 'description.run-by',
		when: ({ parsed: { groups }, next }) => {
			const at = pastComma(groups, next);
			const verb = groups[at];
			return verb?.kind === 'verb' && RUN.test(verb.verb) && verb.form === 'bare' && isBy(groups[at + 1])
				? { verb }
				: null;
		},
		unless: [...ALWAYS, PREDICATE],
		reads: [
			{
				text: 'Data from the Lamp Oil Survey, carried out by six towns, are late.',
				gives: { term: 'Lamp Oil Survey' },
			},
			{
				text: 'Keepers write to a wreck helpline run by volunteers.',
				gives: { term: 'wreck helpline' },
			},
			{
				text: 'Figures come from the Lamp Oil Project (LOP) database, maintained by the coast.',
				gives: { term: 'Lamp Oil Project (LOP) database' },
			},
		],
		not: [
			'Data from the Lamp Oil Survey, carried out in May, are late.',
			'Data from the Lamp Oil Survey, praised by six towns, are late.',
			'Keepers write to a helpline run by volunteers.',
			'The Tide Watch was a yearly lamp test led by six towns.',
		],
	},
	{
		id: 'description.for',
		when: ({ parsed: { groups }, next, known, clause, link }) => {
			const noun = groups[next + 1];
			if (wordOf(groups[next]) !== 'for' || noun?.kind !== 'noun' || (clause?.verb ?? null) === null)
				return null;
			if (!/^(?:named|titled)$/.test(known) || noun.name !== null || !/^(?:of)?$/.test(link)) return null;
			return /^(?:example|instance|which)$/.test(noun.head.lower) ||
				isGeneral(noun.head.lower) ||
				isPeople(noun.head.lower)
				? null
				: { verb: null };
		},
		unless: [...ALWAYS, WISHED],
		reads: [
			{
				text: 'The board announced the Lamp Oil Grant Scheme for old harbours.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{ text: 'We follow a rule of “Clear Decks” for ferries.', gives: { term: 'Clear Decks' } },
			{ text: 'The towns have joined the Tide Watch Compact for wrecks.', gives: { nature: 'description' } },
		],
		not: [
			'The board announced the Lamp Oil Grant Scheme for example.',
			'The board announced the Lamp Oil Grant Scheme for keepers.',
			'The board announced a lamp oil grant for old harbours.',
		],
	},
	{
		id: 'description.named-so',
		when: ({ parsed: { groups }, at, noun, term }) => {
			const name = nameBehind(groups, at);
			return name !== null && wordOf(groups[at + 1]) === ',' && noun.tokens.length > 2 && term !== ''
				? { verb: null }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'Wrecks are not written into our lamp information system, Kelpline.',
				gives: { term: 'Kelpline' },
			},
			{
				text: 'Keepers put their boats on its harbour crisis database, TIDEMARK, each year.',
				gives: { term: 'TIDEMARK' },
			},
			{ text: 'We have begun a lamp oil survey, Tideline, for towns.', gives: { nature: 'description' } },
		],
		not: [
			'Wrecks are not written into our system, Kelpline.',
			'In our lamp oil survey, Tideway and Saltmarsh came first.',
			'We have begun a lamp oil survey, and left.',
		],
	},
	{
		id: 'description.called',
		when: ({ parsed: { groups, clauses }, next, known }) => {
			const after = groups[next + 1];
			if (known === 'instrument' || !/^[,(]$/.test(wordOf(groups[next])) || after?.kind !== 'noun')
				return null;
			if (after.name?.end === after.head.end || isCounted(after) || after.tokens.length < 3) return null;
			if (!/^(?:a|an|our)$/.test(after.tokens[0]?.lower ?? '')) return null;
			return clauses.some(({ subject, verb }) => subject === after && verb !== null) ? null : { verb: null };
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'We published the Lamp Oil Grant Scheme, a new scheme for keepers.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'Towns joined the Lamp Oil Grant Scheme, a trial scheme paid for by tolls.',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'Keepers use the Lamp Oil Grant Scheme (a new trial scheme).',
				gives: { term: 'Lamp Oil Grant Scheme' },
			},
			{
				text: 'Keepers use the Lamp Oil Grant Scheme, our oldest scheme for lamps.',
				gives: { nature: 'description' },
			},
		],
		not: [
			'In the Lamp Oil Grant Scheme, a new keeper pays nothing.',
			'Towns joined the Lamp Oil Grant Scheme, the fair and the fleet.',
			'Towns joined the Lamp Oil Grant Scheme, 40 keepers did not.',
		],
	},
];

/** What is done with a thing that is brought in, or is there to be used. */
const BRINGS =
	/^(?:announc|beg[au]n|commission|creat|develop|establish|fund|ha(?:s|d|ve|ving)\b|introduc|issu|launch|maintain|operat|produc|provid|publish|r[au]nn?|set|undert[ao]k|us)/;

/** Whether a thing is the object of a verb that brings it in: `are launching a lamp scheme`. */
function isBroughtIn(groups: readonly Group[], at: number, before: VerbGroup | null): boolean {
	const from = before === null ? -1 : groups.indexOf(before);
	const between = groups.slice(from + 1, at).map(wordOf);
	return (
		before !== null &&
		BRINGS.test(before.verb) &&
		!before.passive &&
		between.every((word) => /^(?:up|out)$/.test(word))
	);
}

function pastComma(groups: readonly Group[], at: number): number {
	return /^[,(]$/.test(wordOf(groups[at])) ? at + 1 : at;
}

function isBy(group: Group | undefined): boolean {
	return /^(?:by|out)$/.test(wordOf(group));
}
