import type { NounGroup, VerbGroup } from '../../grammar/groups.ts';
import type { Rule } from '../../grammar/rule.ts';
import { subjectOf } from '../figures/site.ts';
import { ALWAYS, BE, HAVE, nounBefore, type RoleReading, said, verbNear } from './reading.ts';
import { listStart, type RoleSite, withWholeVerb, wordAt } from './site.ts';
import { isByTheWay, isStaff, WORKS } from './words.ts';

/** The rules by which what a body's people or its works do gives the body a role. */
export const STAFF_RULES: readonly Rule<RoleSite, RoleReading>[] = [
	{
		id: 'role.staff',
		when: (site) => {
			const people = ownedBy(site, isStaff);
			const verb = people === null ? null : verbOf(site, people);
			if (verb === null || BE.test(verb.verb) || HAVE.test(verb.verb)) return null;
			if (isByTheWay(verb)) return null;
			return verb.passive ? null : said(verb);
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'Kelp Council officials have met keepers in six towns.',
				gives: { role: 'have met keepers in six towns' },
			},
			{
				text: 'Two engineers from the Kelp Council examined the lamps.',
				gives: { role: 'examined the lamps' },
			},
			{
				text: 'The chair of the Kelp Council attended the fair in May.',
				gives: { role: 'attended the fair in May' },
			},
			{ text: "The Kelp Council's inspectors will visit six towns.", gives: { planned: true } },
		],
		not: [
			'Kelp Council officials have not met keepers.',
			'The chief executive of the Kelp Council will write to the hon. Member.',
			'The keepers of the Kelp Council roof met.',
			'Officials at the Kelp Council might visit six towns.',
			'Kelp Council officials received letters.',
		],
	},
	{
		id: 'role.work',
		when: (site) => {
			const work = ownedBy(site, isWork);
			if (work === null) return null;
			const found = findingBehind(site);
			if (found !== null) return said(found);
			const verb = verbOf(site, work);
			if (verb === null || HAVE.test(verb.verb) || BE.test(verb.verb)) return null;
			const does = verb.passive ? GIVEN.test(verb.verb) : !isByTheWay(verb);
			return does ? { ...said(verb), from: work.start } : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Kelp Council report found that lamps are dear.',
				gives: { role: 'found that lamps are dear' },
			},
			{
				text: 'Recent work by the Kelp Council, paid for by tolls, suggests that lamps are dear.',
				gives: { role: 'suggests that lamps are dear' },
			},
			{
				text: "The Kelp Council's support has helped keepers to buy lamps.",
				gives: { role: "The Kelp Council's support has helped keepers to buy lamps" },
			},
			{
				text: 'Kelp Council funding was made available to towns.',
				gives: { role: 'Kelp Council funding was made available to towns' },
			},
			{ text: "The Kelp Council's advice will enable towns to save oil.", gives: { planned: true } },
			{
				text: 'A Kelp Council study carried out in 2004 showed that lamps are dear.',
				gives: { role: 'showed that lamps are dear' },
			},
		],
		not: [
			'The Kelp Council report did not find a fault.',
			'The Kelp Council report is long.',
			"The Kelp Council's roof has helped keepers.",
			"The Kelp Council's funding might help keepers.",
			'The Kelp Council report was placed in the Library.',
		],
	},
	{
		id: 'role.own-word',
		when: ({ parsed, group, at, whole, slot, clause }) => {
			if (slot !== 'other') return null;
			if (!whole && WORD.test(group.head.lower))
				return { from: group.start, verb: verbNear(parsed.groups, clause, group), planned: false };
			const noun = nounBefore(parsed.groups, at - 2);
			return whole &&
				noun !== null &&
				/^(?:of|from)$/.test(wordAt(parsed, at - 1)) &&
				WORD.test(noun.head.lower)
				? { from: noun.start, verb: verbNear(parsed.groups, clause, noun), planned: false }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: "We drew up a plan in answer to the Kelp Council's six recommendations.",
				gives: { role: 'six recommendations' },
			},
			{
				text: 'Lamps are lit in line with Kelp Council advice.',
				gives: { role: 'Kelp Council advice' },
			},
			{
				text: 'Towns light lamps under guidance from the Kelp Council.',
				gives: { role: 'guidance from the Kelp Council' },
			},
		],
		not: [
			"We drew up a plan of the Kelp Council's six roofs.",
			'If we had the advice of the Kelp Council, we would act on it.',
			'We are not aware of guidance from the Kelp Council.',
		],
	},
];

/** What a body says by office. */
const WORD =
	/^(?:advice|approval|authority|definitions?|guidance|instructions?|judgments?|recommendations?|rulings?)$/;
const OWNED = /^(?:of|from|at|in|by|within)$/;
const FINDS =
	/^(?:found|finds?|show(?:s|ed|n)?|conclude[sd]?|recommend(?:s|ed)?|confirm(?:s|ed)?|identif(?:y|ies|ied)|suggest(?:s|ed)?|estimate[sd]|note[sd]?|state[sd]?|set|sets)$/;
const GIVEN =
	/^(?:allocated|awarded|commissioned|drawn|funded|given|introduced|issued|launched|made|provided|used)$/;

function isWork(noun: string): boolean {
	return Object.hasOwn(WORKS, noun) || Object.hasOwn(WORKS, noun.replace(/s$/, ''));
}

/** The noun of a body's people or works that a group holds (`Kelp Council staff`) or stands behind (`staff of the Kelp Council`). */
function ownedBy({ parsed, group, at, whole }: RoleSite, is: (noun: string) => boolean): NounGroup | null {
	if (!whole) return is(group.head.lower) ? group : null;
	const first = listStart(parsed, at);
	const noun = nounBefore(parsed.groups, first - 2);
	const owned = noun !== null && OWNED.test(wordAt(parsed, first - 1)) && is(noun.head.lower);
	return owned ? noun : null;
}

/** What a report finds, past a participle: `study carried out in 2004 showed`. */
function findingBehind({ parsed, at }: RoleSite): VerbGroup | null {
	const verb = parsed.groups
		.slice(at + 1, at + 8)
		.find((one) => one.kind === 'verb' && (FINDS.test(one.verb) || one.form === 'finite'));
	return verb?.kind === 'verb' && FINDS.test(verb.verb) ? verb : null;
}

/** The verb with tense that a noun is the subject of. */
function verbOf({ parsed }: RoleSite, noun: NounGroup): VerbGroup | null {
	const clause = parsed.clauses.find(
		(one) =>
			one.verb !== null &&
			one.kind !== 'participial' &&
			one.kind !== 'infinitive' &&
			subjectOf(parsed, one) === noun,
	);
	return clause === undefined ? null : withWholeVerb(parsed, clause).verb;
}
