import { isComma, isPreposition, mainClauseOf } from '../../grammar/clauses.ts';
import type { Group, NounGroup } from '../../grammar/groups.ts';
import type { QuantityMark } from '../../grammar/marks/mark.ts';
import type { Rule } from '../../grammar/rule.ts';
import { CHANGES as CHANGE_WORDS } from '../../grammar/words/changes.ts';
import { looksPlural } from '../../grammar/words/small-words.ts';
import { deedDone } from './deeds.ts';
import { lineOf, nearest } from './line.ts';
import { afterVerb, behind, LONGEST_MEASURE, nounWords, premodifies, verbWords } from './phrase.ts';
import { isCoordinator, type Site, subjectOf } from './site.ts';

/** What a number counts, in words of the text; the counted noun by itself for numbers that go on from it. */
export interface Measure {
	readonly words: readonly string[];
	readonly counted: readonly string[];
}

/** A number with what its sentence may leave to others to say. */
export interface Measured extends Site {
	/** What the number before it in the sentence, or the sentence before, counted. */
	readonly before: Measure | null;
	/** What the last number of the sentence before counted, whatever the present one goes on with. */
	readonly previous: Measure | null;
	/** What the sentence that leads into its list counts. */
	readonly lead: Measure | null;
	/** What was asked for. */
	readonly asked: Measure | null;
	/** Whether it stands in an answer, and not in a speech. */
	readonly answers: boolean;
	/** What the number that it is a part of counted. */
	readonly whole: Measure | null;
}

/** Verbs of more and less, whose number stands behind `by`, `from` or `to`. */
export const CHANGES =
	/^(?:rose|rise|rises|risen|fell|fall|falls|fallen|increase[sd]?|decrease[sd]?|grew|grow|grows|grown|drop(?:s|ped)?|reduced?|reduces|cut|went|gone|declined?|doubled|tripled|trebled|quadrupled|halved|increasing|decreasing|reducing|rising|falling|growing)$/;

const BE = /^(?:be|been|being|is|are|was|were)$/;

/** The rules, the most telling first. */
export const MEASURE_RULES: readonly Rule<Measured, Measure>[] = [
	{
		id: 'figure.compared',
		when: (site) => {
			const { parsed, quantity, before } = site;
			const compared =
				/\b(?:compared|as against)(?: (?:to|with))?(?: (?:about|around|some|just|only|over|under|nearly))? ?$/;
			return before !== null && compared.test(parsed.words.slice(0, quantity.start - parsed.start))
				? measure(before.words, before.counted)
				: null;
		},
		reads: [
			{
				text: '17 per cent. of keepers smoked in 2008 compared to 21 per cent. in 2002.',
				gives: { value: 21, measure: 'keepers that smoked', period: 'in 2002' },
			},
			{
				text: 'There were 40 wrecks in 2008, compared with 52 in 2007.',
				gives: { value: 52, measure: 'wrecks', period: 'in 2007' },
			},
			{
				text: '31 lamps were lit in 2008 compared with 12 in 2007.',
				gives: { value: 12, measure: 'lamps lit', period: 'in 2007' },
			},
		],
		not: [
			'Compared with others the board is small.',
			'There were 52 wrecks in 2007.',
			'It compared 12 lamps.',
		],
	},
	{
		id: 'figure.part',
		when: (site) => {
			const { whole, slot } = site;
			if (whole === null || nounWords(site.group).length > 0 || frontedWhole(site).length > 0) return null;
			const own = behind(site, site.at);
			const told = slot === 'subject' ? tail(site, 8) : own[0] === 'of' ? [] : own;
			const more = told[0] === 'that' ? told.slice(1) : told;
			return more.length === 0 || site.clause.kind === 'parenthesis'
				? null
				: measure([...whole.words.slice(0, LONGEST_MEASURE - more.length), ...more], whole.counted);
		},
		reads: [
			{
				text: 'There were 45 wrecks in Fell, of which 12 on the north shore.',
				gives: { value: 12, measure: 'wrecks in Fell on the north shore', partOf: 45 },
			},
			{
				text: 'The board received 25 letters on lamps. Of these, 15 were from keepers.',
				gives: { value: 15, measure: 'letters received on lamps from keepers', partOf: 25 },
			},
			{
				text: '400 people work in Fell. Of these approximately 200 are keepers.',
				gives: { value: 200, measure: 'people work in Fell keepers', partOf: 400 },
			},
		],
		not: ['There were 45 wrecks in Fell.', '15 letters were from keepers.', 'Of the keepers 12 left.'],
	},
	{
		id: 'figure.said-again',
		when: (site) => {
			const { parsed, clause, group, before } = site;
			if (clause.kind !== 'parenthesis' || before === null || nounWords(group).length > 0) return null;
			const opening = parsed.groups.indexOf(clause.groups[0] as Group);
			const first = parsed.groups[opening];
			const told = parsed.groups[opening - 1];
			const alone = clause.groups.every((one) => one === group || one.kind === 'word');
			return first?.kind === 'word' &&
				first.token.words === '(' &&
				told?.kind === 'noun' &&
				told.quantity !== null &&
				alone
				? measure(before.words, before.counted)
				: null;
		},
		reads: [
			{
				text: '70 per cent. (approximately 122 miles) of the coast was lit.',
				gives: { value: 122, measure: 'the coast lit', unit: 'miles' },
			},
			{ text: '612 keepers (27 per cent.) were retired.', gives: { value: 27, measure: 'keepers retired' } },
			{ text: 'The unit seized 31 knives (12 per cent.).', gives: { value: 12, measure: 'knives seized' } },
		],
		not: [
			'The board paid for an open day (£3,150).',
			'The board bought 40 lamps (including 12 tugs).',
			'612 keepers (of Fell) were retired.',
		],
	},
	{
		id: 'figure.changed-noun',
		when: (site) => {
			const { clause, preposition } = site;
			if (site.slot !== 'oblique' || clause.verb === null || !/^(?:from|to)$/.test(preposition ?? ''))
				return null;
			const change = changedNounAt(site);
			if (change < 0) return null;
			const own = behind(site, change).slice(1);
			const what = own.length > 0 ? own : (site.previous?.words ?? []);
			return what.length === 0 ? null : measure([...what, ...deedDone(clause.verb.verb)], what);
		},
		reads: [
			{
				text: 'The board received a rise in oil income from £4 million in 2007-08 to £5 million in 2008-09.',
				gives: { value: 4_000_000, measure: 'oil income received', change: 'from' },
			},
			{
				text: 'The board received a rise in oil income from £4 million in 2007-08 to £5 million in 2008-09.',
				gives: { value: 5_000_000, measure: 'oil income received', change: 'to' },
			},
			{
				text: 'Fell saw a fall in wrecks from 12 to 9.',
				gives: { value: 9, measure: 'wrecks', change: 'to' },
			},
		],
		not: [
			'The board sent 12 lamps to Fell.',
			'The board rose to 40 members.',
			'A rise was seen in 12 towns.',
		],
	},
	{
		id: 'figure.apposition',
		when: (site) => {
			if (site.slot !== 'apposition') return null;
			const explained = site.parsed.groups[site.governor];
			if (explained?.kind !== 'noun') return null;
			const named = site.operations.some(
				({ start, end }) => explained.start <= start && end <= explained.end,
			);
			const own = named ? [] : nounWords(explained);
			const counted = countedHere(site);
			const outer = ofBefore(site, site.governor);
			const said = [...counted, ...outer, ...own];
			const { whole } = site;
			if (site.clause.kind === 'parenthesis' && whole !== null && said.length < 3)
				return measure([...said, 'part', 'of', ...whole.words], said);
			const led = site.lead?.words ?? (site.clause.kind === 'parenthesis' ? [] : (site.asked?.words ?? []));
			return measure(said.length < 3 ? [...said, ...led] : said, counted.length > 0 ? counted : own);
		},
		reads: [
			{ text: 'The board paid for an open day (£3,150).', gives: { value: 3_150, measure: 'open day' } },
			{ text: 'Advisers—£47,000.', gives: { value: 47_000, measure: 'Advisers' } },
			{ text: 'Lamp oil: £210.', gives: { value: 210, measure: 'Lamp oil' } },
		],
		not: ['The board paid for an open day (in May).', 'Advisers—none named.', 'Lamp oil: see above.'],
	},
	{
		id: 'figure.premodifier',
		when: (site) => {
			if (!premodifies(site.group) || site.quantity.role !== 'money') return null;
			const counted = nounWords(site.group);
			return measure([...counted, ...behind(site, site.at)], counted);
		},
		reads: [
			{
				text: 'The board runs a £131 million lamp programme.',
				gives: { value: 131_000_000, measure: 'lamp programme' },
			},
			{
				text: 'They opened the £3 million kelp laboratory in Fell.',
				gives: { value: 3_000_000, measure: 'kelp laboratory in Fell' },
			},
			{ text: 'It was our £40,000 lamp scheme.', gives: { value: 40_000, measure: 'lamp scheme' } },
		],
		not: ['The board spent £131 million.', 'There were 131 lamps.', 'The lamp programme began.'],
	},
	{
		id: 'figure.existential',
		when: (site) => {
			if (site.slot !== 'existential') return null;
			const counted = countedHere(site);
			return counted.length === 0 ? null : measure([...counted, ...behind(site, site.at)], counted);
		},
		reads: [
			{
				text: 'There are eight tugs and four dredgers based in Fell.',
				gives: { value: 4, measure: 'dredgers based in Fell' },
			},
			{
				text: 'There were 76 keepers seconded into the Lamp Board.',
				gives: { value: 76, measure: 'keepers seconded into the Lamp Board' },
			},
			{
				text: 'There have been 12 wrecks on the north shore since 2001.',
				gives: { value: 12, measure: 'wrecks on the north shore' },
			},
		],
		not: ['There is a lamp.', 'There were lamps in 2004.', 'Eight tugs sailed.'],
	},
	{
		id: 'figure.subject',
		when: (site) => {
			if (site.slot !== 'subject' || site.clause.verb === null) return null;
			const counted = countedHere(site);
			const own = ownWords(site, counted);
			const said = tail(site, LONGEST_MEASURE - own.length);
			const told = own.length === 0 && said[0] === 'that' ? said.slice(1) : said;
			return own.length + told.length === 0
				? null
				: measure([...own, ...told], own.length > 0 ? own : counted);
		},
		reads: [
			{ text: '31 lamps were lit in Fell.', gives: { value: 31, measure: 'lamps lit in Fell' } },
			{
				text: 'In 2005, 12 keepers of the north shore lost their houses.',
				gives: { value: 12, measure: 'keepers of the north shore that lost their houses' },
			},
			{
				text: '40 per cent. of keepers were trained by the board.',
				gives: { value: 40, measure: 'keepers trained by the board' },
			},
		],
		not: ['Lamps were lit.', 'The keeper of lamp 12 retired.', 'In 2005 keepers lost their houses.'],
	},
	{
		id: 'figure.complement',
		when: (site) => {
			if (site.slot !== 'complement' || site.clause.verb === null) return null;
			const sums = /^(?:totalling|worth|costing)$/.test(site.clause.verb.verb) && site.before !== null;
			const said = sums ? ['total', 'of', ...summed(site)] : subjectWords(site);
			const counted = countedHere(site);
			if (said.length === 0 && counted.length === 0) return null;
			const rest = [...counted, ...behind(site, site.at)];
			const verb =
				/^costs?$/.test(site.clause.verb.verb) && !said.some((word) => /^costs?$/i.test(word))
					? ['cost', 'of']
					: [];
			return measure([...verb, ...said, ...rest], said.length > 0 ? said : counted);
		},
		reads: [
			{ text: 'The cost of the lamps was £8,200.', gives: { value: 8_200, measure: 'cost of the lamps' } },
			{
				text: 'The number of people who visited the lighthouse was 175,520.',
				gives: { value: 175_520, measure: 'number of people who visited the lighthouse' },
			},
			{
				text: 'Spending on kelp amounted to £30.9 million.',
				gives: { value: 30_900_000, measure: 'Spending on kelp' },
			},
		],
		not: ['The cost was high.', 'The lamp was number 12.', 'Spending on kelp rose.'],
	},
	{
		id: 'figure.object',
		when: (site) => {
			const { verb } = site.clause;
			if (site.slot !== 'object' || verb === null) return null;
			const counted = countedHere(site);
			const after =
				counted.length > 0 || site.quantity.unit !== null ? behind(site, site.at, LONGEST_MEASURE - 3) : [];
			const deed = [...(verb.negative ? ['not'] : []), ...deedDone(verb.verb)];
			const said = named(site) ? [] : subjectWords(site);
			// `to conclude 60 per cent. of new cases`: what a share is a share of is what is counted.
			if (counted.length === 0 && site.quantity.role === 'share' && after[0] === 'of' && after.length > 1)
				return measure([...after.slice(1), ...deed], after.slice(1));
			const words =
				counted.length > 0 ? [...counted, ...deed, ...after] : [...said.slice(0, 6), ...deed, ...after];
			const done = words.length > 2 || counted.length === 0 ? [] : doneBy(site);
			const told = done.length === 0 ? words : [...counted, ...done, ...after];
			return told.length === 0 ? null : measure(told, counted);
		},
		reads: [
			{ text: 'The unit seized 31 knives.', gives: { value: 31, measure: 'knives seized' } },
			{
				text: 'Warden Fell made 82 recommendations.',
				gives: { value: 82, measure: 'recommendations made by Warden Fell' },
			},
			{
				text: 'The board spent £4 million on lamps.',
				gives: { value: 4_000_000, measure: 'board spent on lamps' },
			},
		],
		not: ['The unit seized knives.', 'The board met on 4 May 2005.', 'The board lit lamp 12.'],
	},
	{
		id: 'figure.change',
		when: (site) => {
			const { verb } = site.clause;
			if (
				site.slot !== 'oblique' ||
				verb === null ||
				!CHANGES.test(verb.verb) ||
				!/^(?:by|from|to)$/.test(site.preposition ?? '')
			)
				return null;
			if (
				site.parsed.groups[site.governor]?.kind === 'noun' &&
				site.parsed.groups[site.governor] !== objectOf(site) &&
				quantityOf(site.parsed.groups[site.governor]) === null
			)
				return null;
			const object = objectOf(site);
			const own = subjectWords(site);
			const taken =
				own.length === 0 && site.clause.subject?.head.lower === 'it' ? (site.before?.words ?? []) : own;
			const said =
				object === null ? taken : [...nounWords(object), ...behind(site, site.parsed.groups.indexOf(object))];
			const counted = nounWords(site.group);
			const deed = site.preposition === 'by' ? [...deedDone(verb.verb), 'by'] : [];
			return said.length === 0 ? null : measure([...said, ...deed, ...counted], said);
		},
		reads: [
			{
				text: 'The number of lamps rose by 12 per cent. to 4,512.',
				gives: { value: 4_512, measure: 'number of lamps', change: 'to' },
			},
			{
				text: 'Oil stocks fell from 900 to 640.',
				gives: { value: 900, measure: 'Oil stocks', change: 'from' },
			},
			{
				text: 'In 2006-07 the cost of lamps was £45 million; in 2007-08 it rose by £3 million.',
				gives: { value: 3_000_000, measure: 'cost of lamps risen by', period: 'in 2007-08' },
			},
			{
				text: 'Spending on kelp grew by £3 million.',
				gives: { value: 3_000_000, measure: 'Spending on kelp grown by', change: 'by' },
			},
		],
		not: ['The lamps rose from the sea.', 'The number of lamps was 12.', 'The board sent 12 lamps to Fell.'],
	},
	{
		id: 'figure.of-noun',
		when: (site) => {
			if (site.slot !== 'oblique' || site.governor < 0) return null;
			const counted = countedHere(site);
			const rated = /^(?:rate|ratio)$/.test(headAt(site, site.governor));
			if (counted.length > 0 && site.quantity.unit === null && !rated) return null;
			const governor = site.parsed.groups[site.governor];
			if (governor?.kind !== 'noun') return null;
			const own = nounWords(governor);
			const rest = counted.length > 0 ? counted : behind(site, site.at, 9);
			const outer = ofBefore(site, site.governor);
			if (own.length === 0) return null;
			if (
				/^(?:rate|ratio|proportion|average)$/.test(own.at(-1) ?? '') &&
				site.before !== null &&
				rest.length < 5
			)
				return measure([...own, 'of', ...site.before.words], own);
			// `a rise of 12 per cent.` behind another number is a rise in what that one counted.
			if (
				Object.hasOwn(CHANGE_WORDS, own.at(-1) ?? '') &&
				own.length + rest.length < 3 &&
				site.before !== null
			)
				return measure([...own, 'in', ...site.before.words], site.before.counted);
			const bare = outer.length === 0 && own.length + rest.length <= 3;
			const hung = bare && isPreposition(site.parsed.groups[site.governor - 1]) ? spentOn(site) : [];
			const done = bare && hung.length === 0 ? doneBy(site) : [];
			return measure([...outer, ...own, ...rest, ...hung, ...done], own);
		},
		reads: [
			{
				text: 'The trade reported sales of £4 million in 2008.',
				gives: { value: 4_000_000, measure: 'sales reported' },
			},
			{ text: 'It was built at a total cost of £894,062.', gives: { value: 894_062, measure: 'cost' } },
			{
				text: 'The board gave a grant of £70,258 to keepers.',
				gives: { value: 70_258, measure: 'grant to keepers given' },
			},
		],
		not: ['The sale of lamps ended.', 'The board met in six towns.', 'The cost of lamps rose.'],
	},
	{
		id: 'figure.oblique',
		when: (site) => {
			if (site.slot !== 'oblique') return null;
			const fronted = site.preposition === 'of' && site.clause.groups.indexOf(site.group) <= 1;
			const counted = countedHere(site);
			const about = fronted ? [] : around(site);
			if (counted.length === 0 && site.quantity.unit === null) return null;
			const after = behind(site, site.at, 8);
			const words = [...counted, ...after];
			if (site.preposition === 'with' && nounWords(site.group).length === 0 && site.before !== null)
				return measure([...words, ...site.before.words.slice(counted.length)], counted);
			const room = LONGEST_MEASURE - words.length;
			return words.length + about.length === 0
				? null
				: measure(
						counted.length > 0 ? [...words, ...about.slice(0, Math.max(0, room))] : [...about, ...words],
						counted,
					);
		},
		reads: [
			{
				text: 'The panel will meet in six groups across Fell.',
				gives: { value: 6, measure: 'groups across Fell panel meet in' },
			},
			{
				text: 'Talks continue with 80 harbours.',
				gives: { value: 80, measure: 'harbours Talks continue with' },
			},
			{
				text: 'The board gave lamps to 49 towns in Fell.',
				gives: { value: 49, measure: 'towns in Fell lamps given to' },
			},
		],
		not: ['The panel met in Fell.', 'Talks continue with harbours.', 'The board met in 2004.'],
	},
	{
		id: 'figure.fragment',
		when: (site) => {
			if (site.slot !== 'fragment') return null;
			const counted = countedHere(site);
			const own = [...(site.lead === null ? counted : nounWords(site.group)), ...behind(site, site.at)];
			const outer = site.lead?.words ?? (own.length < 3 ? (site.asked?.words ?? []) : []);
			if (own.length + outer.length === 0) return null;
			return measure([...own, ...outer], counted.length > 0 ? counted : outer);
		},
		reads: [
			{ text: '31 lamps in Fell.', gives: { value: 31, measure: 'lamps in Fell' } },
			{ text: 'About 400 keepers.', gives: { value: 400, measure: 'keepers' } },
			{ text: '12 tugs under repair.', gives: { value: 12, measure: 'tugs under repair' } },
		],
		not: ['Lamps in Fell.', 'Lamp 12.', 'May 2005.'],
	},
	{
		id: 'figure.around',
		when: (site) => {
			const own = nounWords(site.group);
			if (!site.answers) return null;
			if (own.length === 0 && site.quantity.unit === null && site.before === null) return null;
			const { before, after } = lineOf(site);
			const words = nearest(before, after, LONGEST_MEASURE - 4);
			return words.length < 2 ? null : measure(words, own);
		},
		reads: [
			{
				text: 'Anyone found guilty of moving lamps is liable to a maximum fine of £20,000.',
				gives: {
					value: 20_000,
					measure: 'found guilty of moving lamps liable to maximum fine of',
					status: 'limit',
				},
			},
			{
				text: 'A keeper with lamps of his own is liable to a fine of £500.',
				gives: { value: 500, measure: 'keeper with lamps of own liable to fine of' },
			},
			{
				text: 'The towns and sums (where they are over £100,000) are as follows:',
				gives: { value: 100_000, measure: 'towns and sums as follows' },
			},
		],
		not: ['It was £40,000.', 'There were 12 lamps.', 'They were in lamp 40.'],
	},
];

function measure(words: readonly string[], counted: readonly string[]): Measure {
	return { words: once(words).slice(0, LONGEST_MEASURE), counted };
}

/** Words of which no run of two or more is said again. */
function once(words: readonly string[]): string[] {
	const kept: string[] = [];
	for (let at = 0; at < words.length; ) {
		const said = longestSaid(kept, words.slice(at));
		if (said < 2) kept.push(words[at] ?? '');
		at += said < 2 ? 1 : said;
	}
	return kept;
}

/** How many of the words that come stand, in their order, among those before. */
function longestSaid(before: readonly string[], next: readonly string[]): number {
	let longest = 0;
	for (let from = 0; from < before.length; from += 1) {
		let run = 0;
		while (run < next.length && from + run < before.length && before[from + run] === next[run]) run += 1;
		longest = Math.max(longest, run);
	}
	return longest;
}

/** The counted noun with what belongs to it; of a share, what it is a share of. */
function ownWords(site: Measured, counted: readonly string[]): readonly string[] {
	const fronted = frontedWhole(site);
	if (fronted.length > 0 && nounWords(site.group).length === 0) return fronted;
	if (nounWords(site.group).length === 0 && site.quantity.unit === null) {
		const of = behind(site, site.at);
		if (of[0] === 'of' && of.length > 1) return of.slice(1);
	}
	if (counted.length === 0 && site.quantity.unit === null) return [];
	const own = [...counted, ...behind(site, site.at)];
	if (own.length > 0) return own[0] === 'of' ? own.slice(1) : own;
	return site.before?.counted ?? [];
}

/** `Of those having treatment, 50 per cent. are well`: the whole at the head of the sentence that a number is a share of. */
function frontedWhole({ parsed, at }: Site): string[] {
	const first = parsed.groups[0];
	if (first?.kind !== 'word' || !/^(?:of|among)$/.test(first.token.lower) || at > 8) return [];
	const held = parsed.groups.slice(1, at);
	if (
		held.some(
			(group) => group.kind === 'noun' && (group.quantity !== null || /^(?:PRON|DET)$/.test(group.head.pos)),
		)
	)
		return [];
	return held.flatMap((group) => group.tokens.filter(({ pos }) => pos !== 'PUNCT').map(({ words }) => words));
}

/** What the number's own group counts; else what the number before it counted, where it goes on from that. */
function countedHere(site: Measured): readonly string[] {
	const own = nounWords(site.group);
	if (own.length > 0) return [...own, ...sharedNoun(site)];
	if (site.quantity.unit !== null) return [];
	return site.before?.counted ?? [];
}

/** `30 Kelp, Fell and Roamer pupils`: the noun that several words before it share stands behind the last. */
function sharedNoun({ parsed, at, group, quantity }: Site): string[] {
	const { groups } = parsed;
	if (quantity.value < 2 || quantity.unit !== null || looksPlural(group.head.lower)) return [];
	const words: string[] = [];
	for (let next = at + 1; next + 1 < groups.length; next += 2) {
		const joint = groups[next];
		const noun = groups[next + 1];
		if (!(isComma(joint) || isCoordinator(joint)) || noun?.kind !== 'noun' || noun.quantity !== null)
			return [];
		words.push(...(isComma(joint) ? [] : ['and']), ...nounWords(noun));
		if (isCoordinator(joint)) return looksPlural(noun.head.lower) && noun.tokens.length > 1 ? words : [];
	}
	return [];
}

/** What a sum at the end of a sentence is the total of: what was done to the subject of the sentence, else what the number before counted. */
function summed(site: Measured): readonly string[] {
	const { subject, verb } = mainClauseOf(site.parsed.clauses, site.clause);
	const told =
		subject !== null && subject.name === null && subject.quantity === null && verb?.passive === true;
	return told && verb !== null
		? [...nounWords(subject), ...verbWords(verb)]
		: (site.before?.words ?? []).filter(
				(word, at, all) => !(at === 0 && word === 'total') && !(at === 1 && all[0] === 'total'),
			);
}

/** The verb said of the number, as it goes on after it. */
function tail(site: Site, room: number): string[] {
	const { parsed, clause } = site;
	const { verb } = clause;
	if (verb === null) return [];
	const at = parsed.groups.indexOf(verb);
	const copula = BE.test(verb.verb);
	const after = afterVerb(site, at + 1, Math.max(0, room - 2));
	const not = verb.negative ? ['not'] : [];
	if (copula) return after.length === 0 ? [] : [...not, ...after];
	const deed = verbWords(verb);
	return verb.passive || clause.kind === 'participial' ? [...deed, ...after] : ['that', ...deed, ...after];
}

/** `this proportion`, `the figure`: what the number before was of. */
const DEICTIC = /^(?:proportion|figure|number|total|amount|percentage|rate|sum|cost)$/;

/** The subject of the clause with what belongs to it; nothing where it is a pronoun. */
export function subjectWords(site: Measured): readonly string[] {
	const subject = subjectOf(site.parsed, site.clause);
	if (subject === null) return [];
	const at = site.parsed.groups.indexOf(subject);
	const words = [...nounWords(subject), ...behind(site, at)];
	const pointed =
		/^(?:this|that|these|the)$/.test(subject.tokens[0]?.lower ?? '') &&
		words.length === 1 &&
		DEICTIC.test(words[0] ?? '');
	return pointed ? ((site.before ?? site.previous)?.words ?? words) : words;
}

function named({ clause, parsed }: Site): boolean {
	const subject = subjectOf(parsed, clause);
	return subject !== null && subject.name !== null;
}

/** What a cost, a total or a value that stands by itself is of: the subject of its clause and what became of it. */
function spentOn(site: Measured): string[] {
	const { verb } = site.clause;
	const subject = subjectOf(site.parsed, site.clause);
	if (verb === null || subject === null || subject === site.group || named(site)) return [];
	return [...nounWords(subject), ...deedDone(verb.verb)].slice(0, 6);
}

/** `made by Warden Fell`: the deed and who did it, for a noun that tells little by itself. */
function doneBy(site: Measured): string[] {
	const { verb } = site.clause;
	const subject = subjectOf(site.parsed, site.clause);
	if (verb === null || subject === null || subject === site.group || verb.passive) return [];
	const deed = LIGHT_DEEDS[verb.verb] ?? deedDone(verb.verb)[0];
	if (deed === undefined) return [];
	const who = nounWords(subject);
	// `the operation`, `the board`: what stands for a name tells nobody who it was.
	if (who.join(' ') === headWords(site).join(' ')) return [];
	const tells = who.length > 1 || /^\p{Lu}/u.test(who[0] ?? '');
	return tells ? [deed, 'by', ...who].slice(0, 7) : deedDone(verb.verb).slice(0, 1);
}

function headWords({ parsed, governor }: Site): string[] {
	const group = parsed.groups[governor];
	return group?.kind === 'noun' ? nounWords(group) : [];
}

/** Deeds that tell little, as they are said of what was done. */
const LIGHT_DEEDS: Readonly<Record<string, string>> = {
	make: 'made',
	makes: 'made',
	made: 'made',
	produce: 'produced',
	produces: 'produced',
	produced: 'produced',
	secure: 'secured',
	secures: 'secured',
	secured: 'secured',
	record: 'recorded',
	records: 'recorded',
	recorded: 'recorded',
};

/** Where the noun of change stands that a number says the ends of (`a rise in oil from £4 to £5`); -1 where there is none. */
export function changedNounAt({ parsed, clause, at }: Site): number {
	const change = parsed.groups.findLastIndex(
		(group, index) => index < at && group.kind === 'noun' && Object.hasOwn(CHANGE_WORDS, group.head.lower),
	);
	const noun = parsed.groups[change];
	return noun !== undefined && clause.groups.includes(noun) ? change : -1;
}

function headAt({ parsed }: Site, at: number): string {
	const group = parsed.groups[at];
	return group?.kind === 'noun' ? group.head.lower : '';
}

/** The noun around another: `value of` before `benefits` in `the value of benefits of £4 million`. */
function ofBefore({ parsed }: Site, at: number): string[] {
	const of = parsed.groups[at - 1];
	const noun = parsed.groups[at - 2];
	if (
		of?.kind !== 'word' ||
		!/^(?:of|for|on|in|from|to)$/.test(of.token.lower) ||
		noun?.kind !== 'noun' ||
		noun.quantity !== null
	)
		return [];
	return [...nounWords(noun), of.token.words];
}

/** The deed around an oblique number: subject or object, verb, preposition. What only joins says nothing. */
function around(site: Measured): string[] {
	const { clause, preposition } = site;
	const { verb } = clause;
	const governor = site.parsed.groups[site.governor];
	const hanging = preposition === null ? [] : [preposition];
	const held = governor?.kind === 'noun' ? governor : objectOf(site);
	if (held !== null) return [...nounWords(held), ...(verb === null ? [] : deedDone(verb.verb)), ...hanging];
	if (verb === null || deedDone(verb.verb).length === 0) return [];
	return [
		...(named(site) ? [] : subjectWords(site).slice(0, 6)),
		...verbWords(verb).filter((word) => word !== verb.modal),
		...hanging,
	];
}

/** The object that the verb of the clause already has before the number: `a rise in grants` in `received a rise in grants from £4`. */
function objectOf({ parsed, clause, at }: Measured): NounGroup | null {
	if (clause.verb === null) return null;
	const from = parsed.groups.indexOf(clause.verb);
	const object = parsed.groups[from + 1];
	return object?.kind === 'noun' &&
		object.quantity === null &&
		from + 1 < at &&
		clause.groups.includes(object)
		? object
		: null;
}

function quantityOf(group: Group | undefined): QuantityMark | null {
	return group?.kind === 'noun' ? group.quantity : null;
}
