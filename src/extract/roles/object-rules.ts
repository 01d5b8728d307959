import type { Rule } from '../../grammar/rule.ts';
import { ALWAYS, nounBefore, OF_ANSWERS, type RoleReading, said, verbNear } from './reading.ts';
import { listStart, type RoleSite, verbBefore, wordAt } from './site.ts';
import { BEGINNINGS, BY_THE_WAY, DAY_BY_DAY, DONE_TO, isStaff, OFFICES } from './words.ts';

/** The rules by which a clause gives a body a role that is its agent, its object, or hangs on a noun of duty. */
export const OBJECT_RULES: readonly Rule<RoleSite, RoleReading>[] = [
	{
		id: 'role.agent',
		when: ({ parsed, group, whole, at, clause }) => {
			if (!whole && !isStaff(group.head.lower)) return null;
			const next = parsed.groups[at + 1];
			if (wordAt(parsed, at - 1) === ',' && next?.kind === 'verb' && next.form !== 'participle') return null;
			const by = agentAt(parsed, at);
			const verb = by < 0 ? undefined : parsed.groups[verbBefore(parsed, pastBehalf(parsed, by))];
			const apart = pastBehalf(parsed, by) === by;
			if (apart && parsed.groups[by - 1]?.kind === 'noun' && verb?.kind === 'verb' && !verb.passive)
				return null;
			if (verb?.kind !== 'verb') return null;
			const slight = [BY_THE_WAY, DAY_BY_DAY, DONE_TO].some((list) => Object.hasOwn(list, verb.verb));
			if (slight && !BY_OFFICE_TOO.test(verb.verb)) return null;
			if (
				/^(?:provided|supplied|given)$/.test(verb.verb) &&
				OF_ANSWERS.test(clause.subject?.head.lower ?? '')
			)
				return null;
			return verb.passive || verb.form === 'bare' ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Lamp Oil Scheme is run under contract by the Kelp Council.',
				gives: { role: 'is run under contract by the Kelp Council' },
			},
			{
				text: 'The panel is chaired by the Kelp Council.',
				gives: { role: 'is chaired by the Kelp Council' },
			},
			{
				text: 'The hut is staffed by police as well as officers from the Lamp Board and the Kelp Council.',
				gives: {
					role: 'is staffed by police as well as officers from the Lamp Board and the Kelp Council',
				},
			},
			{
				text: 'Lamps are supplied by a team from the Kelp Council.',
				gives: { role: 'are supplied by a team from the Kelp Council' },
			},
			{
				text: 'The bay is watched closely by Kelp Council staff based in Tideway.',
				gives: { role: 'is watched closely by Kelp Council staff based in Tideway' },
			},
			{
				text: 'The hut is run on behalf of the Lamp Board by the Kelp Council.',
				gives: { role: 'is run on behalf of the Lamp Board by the Kelp Council' },
			},
			{ text: 'Grants are made by the Kelp Council.', gives: { role: 'are made by the Kelp Council' } },
			{
				text: 'Keepers follow advice issued by the Kelp Council.',
				gives: { role: 'issued by the Kelp Council' },
			},
		],
		not: [
			'The panel is not chaired by the Kelp Council.',
			'I was told by the Kelp Council.',
			'The sum was spent by the Kelp Council.',
			'The panel met by the Kelp Council offices.',
			'Information is provided by the Kelp Council.',
			'Helped by keepers, the Kelp Council met in May.',
			'Talks were led by the keeper, a member of the Kelp Council.',
			'No panel is chaired by the Kelp Council.',
		],
	},
	{
		id: 'role.deed-by',
		when: ({ parsed, whole, at, clause }) => {
			const by = whole ? agentAt(parsed, at) : -1;
			const noun = nounBefore(parsed.groups, by - 1);
			return noun !== null && (DEEDS.test(noun.head.lower) || DEED.test(noun.head.lower))
				? { from: noun.start, verb: verbNear(parsed.groups, clause, noun), planned: false }
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'Lamps are subject to review by the Kelp Council.',
				gives: { role: 'review by the Kelp Council' },
			},
			{
				text: 'Towns await an inspection by the Lamp Board and the Kelp Council.',
				gives: { planned: false },
			},
			{
				text: 'Boats await a decision by the Kelp Council.',
				gives: { role: 'a decision by the Kelp Council' },
			},
			{
				text: 'It needs approval by the Kelp Council each year.',
				gives: { role: 'approval by the Kelp Council each year' },
			},
		],
		not: [
			'Lamps are not subject to review by the Kelp Council.',
			'Lamps are sold in a shop by the Kelp Council.',
			'Lamps might be subject to review by the Kelp Council.',
		],
	},
	{
		id: 'role.founded',
		when: ({ parsed, whole, at, group }) => {
			const up = wordAt(parsed, at - 1) === 'up';
			const verb = parsed.groups[up ? at - 2 : at - 1];
			if (!whole || verb?.kind !== 'verb' || verb.passive) return null;
			if (!Object.hasOwn(BEGINNINGS, verb.verb)) return null;
			if (
				group.tokens.some(
					({ pos, lower, end: to }) => pos === 'ADJ' && lower !== 'new' && to <= (group.name?.start ?? 0),
				)
			)
				return null;
			return /^set/.test(verb.verb) && !up && verb.tokens.at(-1)?.lower !== 'up' ? null : said(verb);
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Government set up the Kelp Council in 2006 to clean bays.',
				gives: { role: 'set up the Kelp Council in 2006 to clean bays' },
			},
			{ text: 'We are setting up a Kelp Council.', gives: { role: 'are setting up a Kelp Council' } },
			{ text: 'We are introducing a Kelp Council.', gives: { role: 'are introducing a Kelp Council' } },
			{
				text: 'The boards were merged to create the Kelp Council.',
				gives: { role: 'to create the Kelp Council' },
			},
		],
		not: [
			'The Government did not set up the Kelp Council.',
			'The Government set the Kelp Council a target.',
			'The plan is to create a more helpful Kelp Council.',
			'The Government thanked the Kelp Council.',
		],
	},
	{
		id: 'role.empowered',
		when: ({ parsed, whole, at }) => {
			const verb = parsed.groups[at - 1];
			const next = parsed.groups[at + 1];
			if (!whole || verb?.kind !== 'verb' || next?.kind !== 'verb' || next.form !== 'infinitive') return null;
			return /^(?:empower|require|oblige|enable|allow)(?:s|d|ed)?$/.test(verb.verb) ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Act empowers the Kelp Council to close bays.',
				gives: { role: 'empowers the Kelp Council to close bays' },
			},
			{ text: 'The Act requires the Kelp Council to close bays.', gives: { planned: false } },
			{ text: 'The Act will oblige the Kelp Council to close bays.', gives: { planned: true } },
		],
		not: [
			'The Act does not require the Kelp Council to close bays.',
			'The Act mentions the Kelp Council.',
			'The Act could require the Kelp Council to close bays.',
		],
	},
	{
		id: 'role.given',
		when: ({ parsed, whole, at }) => {
			const first = listStart(parsed, at);
			const before = parsed.groups[first - 1];
			const conferred = wordAt(parsed, first - 1) === 'on' || wordAt(parsed, first - 1) === 'upon';
			const verb = conferred ? parsed.groups[verbBefore(parsed, first - 1, 6)] : before;
			if (!whole || verb?.kind !== 'verb' || !GIVES_POWER.test(verb.verb)) return null;
			const from = parsed.groups.indexOf(verb);
			const near = conferred
				? parsed.groups.slice(Math.max(0, from - 3), first - 1)
				: parsed.groups.slice(at + 1, at + 5);
			return near.some((one) => one.kind === 'noun' && Object.hasOwn(OFFICES, one.head.lower))
				? said(verb)
				: null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The Act gave the Kelp Council a wider range of functions.',
				gives: { role: 'gave the Kelp Council a wider range of functions' },
			},
			{
				text: 'The Act confers powers on the Lamp Board and the Kelp Council.',
				gives: { role: 'confers powers on the Lamp Board and the Kelp Council' },
			},
			{ text: 'The Act will confer powers on the Kelp Council.', gives: { planned: true } },
		],
		not: [
			'The Act did not give the Kelp Council powers to close bays.',
			'The keepers gave the Kelp Council six lamps.',
			'The Act might give the Kelp Council powers to close bays.',
		],
	},
	{
		id: 'role.partner',
		when: ({ parsed, whole, at, clause, group }) => {
			const first = listStart(parsed, at);
			const link = wordAt(parsed, first - 1);
			const shared = nounBefore(parsed.groups, first - 2);
			if (whole && link === 'between' && shared !== null && BETWEEN.test(shared.head.lower))
				return { from: shared.start, verb: verbNear(parsed.groups, clause, shared), planned: false };
			if (!whole || link !== 'with') return null;
			const verb = parsed.groups[verbBefore(parsed, first - 1, 5)] ?? clause.verb;
			if (verb?.kind !== 'verb') return null;
			if (TOGETHER.test(shared?.head.lower ?? '')) return said(verb);
			if (BETWEEN.test(clause.subject?.head.lower ?? '') && GOES_ON.test(verb.verb)) return said(verb);
			if (/^meets?$/.test(verb.verb))
				return REGULARLY.test(parsed.words.slice(verb.start - parsed.start, group.start - parsed.start))
					? said(verb)
					: null;
			return WORKS_WITH.test(verb.verb) ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'We are working with the Kelp Council to clean bays.',
				gives: { role: 'are working with the Kelp Council to clean bays' },
			},
			{
				text: 'Keepers are working closely with the Lamp Board and the Kelp Council.',
				gives: { role: 'are working closely with the Lamp Board and the Kelp Council' },
			},
			{
				text: 'The Lamp Board is working in partnership with the Kelp Council on a survey.',
				gives: { role: 'is working in partnership with the Kelp Council on a survey' },
			},
			{ text: 'We will work with the Kelp Council.', gives: { planned: true } },
			{ text: 'Talks on oil are continuing with the Kelp Council.', gives: { planned: false } },
			{ text: 'Keepers meet regularly with the Kelp Council.', gives: { planned: false } },
			{ text: 'Keepers liaise with the Kelp Council.', gives: { role: 'liaise with the Kelp Council' } },
			{
				text: 'Talks between the Lamp Board and the Kelp Council began in May.',
				gives: { role: 'Talks between the Lamp Board and the Kelp Council began in May' },
			},
			{
				text: 'Keepers, in conjunction with the Kelp Council, built the hut.',
				gives: { role: 'built the hut' },
			},
			{
				text: 'The hut is built by keepers in conjunction with the Kelp Council.',
				gives: { planned: false },
			},
		],
		not: [
			'We do not work with the Kelp Council.',
			'We met with the Kelp Council.',
			'We would work with the Kelp Council.',
		],
	},
	{
		id: 'role.member',
		when: ({ parsed, whole, at, group }) => {
			if (!whole) return null;
			const first = listStart(parsed, at);
			if (parsed.clauses.some(({ subject, verb }) => subject === group && verb !== null)) return null;
			const people = wordAt(parsed, first - 1) === 'from' ? nounBefore(parsed.groups, first - 2) : null;
			const from = people !== null && isStaff(people.head.lower) ? first - 2 : first;
			const verb = parsed.groups[verbBefore(parsed, from, 3)];
			if (verb?.kind !== 'verb' || verb.passive) return null;
			return HAS_MEMBERS.test(verb.verb) ? said(verb) : null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The panel comprises the Lamp Board and the Kelp Council.',
				gives: { role: 'comprises the Lamp Board and the Kelp Council' },
			},
			{
				text: 'The panel consists of the Kelp Council and six keepers.',
				gives: { role: 'consists of the Kelp Council and six keepers' },
			},
			{
				text: 'The panel brings together the Lamp Board and the Kelp Council.',
				gives: { role: 'brings together the Lamp Board and the Kelp Council' },
			},
			{
				text: 'The choice also involves officials from the Lamp Board and the Kelp Council.',
				gives: { role: 'also involves officials from the Lamp Board and the Kelp Council' },
			},
		],
		not: [
			'The panel does not comprise the Kelp Council.',
			'The panel saw the Kelp Council.',
			'The panel would bring together the Kelp Council.',
		],
	},
];

/** Slight words that tell of a body all the same, where it is by it that the thing is done: `made by`. */
const BY_OFFICE_TOO = /^(?:consulted|employed|employs|invited|made|met|paid|spends|uses)$/;
const HAS_MEMBERS = /^(?:compris(?:es|ed|ing)|consist(?:s|ed|ing)|bring(?:s|ing)|involv(?:es|ed|ing))$/;
/** What two bodies have between them. */
const BETWEEN =
	/^(?:agreements?|arrangements?|collaboration|co-operation|compact|concordat|contracts?|cooperation|dialogue|discussions?|liaison|meetings?|negotiations?|operation|partnerships?|place|protocol|talks|understanding)$/;
const TOGETHER =
	/^(?:association|collaboration|concert|conjunction|consultation|co-operation|cooperation|dialogue|liaison|negotiations?|partnership)$/;
/** Verbs of what is done together, and of talks that are held. */
const WORKS_WITH = /^(?:collaborat|co-?operat|engag|liais|negotiat|work)(?:e|es|ed|s|ing)?$/;
const GOES_ON =
	/^(?:begun|continue|continues|continuing|held|ongoing|place|progressing|taken|taking|underway)$/;
const REGULARLY = /\b(?:regularly|frequently|quarterly|monthly|weekly|routinely)\b/;
const GIVES_POWER = /^(?:confer|give|grant)(?:s|d|ed|red)?$|^(?:gave|given|conferring|giving)$/;
/** Endings of what is done: `decision`, `assessment`, `approval`. */
const DEED = /(?<!^informa|^popula|^loca|^condi|^posi|^sec)(?:tion|sion|ment|oval|rral|isal|sal)$/;
/** Nouns of what a body does by office, with no such ending. */
const DEEDS = /^(?:audit|oversight|report|research|review|scrutiny|study|survey|work)$/;

/** On what terms a body does for another what it does: `run under contract by`. */
const BY_CONTRACT = /^(?:agreement|arrangement|arrangements|contract|franchise|licence|warrant)$/;

/** The place of `on` where `on behalf of` somebody stands right before a place: `run on behalf of the Board by the Council`. */
function pastBehalf(parsed: RoleSite['parsed'], by: number): number {
	const behalf = nounBefore(parsed.groups, by - 3);
	if (behalf?.head.lower === 'behalf' && wordAt(parsed, by - 4) === 'on') return by - 4;
	const how = nounBefore(parsed.groups, by - 1);
	return how !== null && BY_CONTRACT.test(how.head.lower) && wordAt(parsed, by - 2) === 'under' ? by - 2 : by;
}

/** Where the `by` stands whose agent the group at a place is, or is one of, or sends: `by a team from the Board`; -1. */
function agentAt({ groups, ...parsed }: RoleSite['parsed'], at: number): number {
	const whole = { groups, ...parsed };
	let first = listStart(whole, at);
	for (let step = 0; step < 2; step += 1) {
		const link = wordAt(whole, first - 1);
		if (link === 'by') return first - 1;
		const sender = groups[first - 2];
		if (
			!/^(?:of|from|within|at)$/.test(link) ||
			sender?.kind !== 'noun' ||
			/^members?$/.test(sender.head.lower)
		)
			return -1;
		first = listStart(whole, first - 2);
	}
	return wordAt(whole, first - 1) === 'by' ? first - 1 : -1;
}
