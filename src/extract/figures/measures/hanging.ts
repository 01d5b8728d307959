import { isPreposition } from '../../../grammar/clauses.ts';
import type { Rule } from '../../../grammar/rule.ts';
import { CHANGES as CHANGE_WORDS } from '../../../grammar/words/changes.ts';
import { nounStems } from '../../telling.ts';
import { deedDone } from '../deeds.ts';
import { lineOf, nearest } from '../line.ts';
import { CHANGES, type Measure, type Measured, measure } from '../measure.ts';
import {
	around,
	countedHere,
	doneBy,
	headAt,
	objectOf,
	ofBefore,
	quantityOf,
	spentOn,
	subjectWords,
} from '../measure-words.ts';
import { behind, LONGEST_MEASURE, nounWords, phraseWords } from '../phrase.ts';

/** Verbs that say of a sum or a count what it was. */
const TELLS_A_SUM =
	/^(?:is|was|are|were|be|been|costs?|total(?:s|led)?|amount(?:s|ed)?|comes?|came|stands?|stood|reache[sd]|reach)$/;
/** Words of a question that asks for a sum of money. */
const MONEY_ASKED =
	/\b(?:costs?|spent|spending|expenditure|paid|funding|value|price|budget|amount|fees?|grants?|income|revenue)\b/;

/** Numbers that hang on a preposition, or stand without a verb: `a grant of £40`, `rose by 12`, `31 lamps`. */
export const HANGING: readonly Rule<Measured, Measure>[] = [
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
			const said = object === null ? taken : phraseWords(site, object);
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
	{
		id: 'figure.asked-for',
		when: (site) => {
			const { asked, answers, clause, slot, quantity } = site;
			const { verb, subject } = clause;
			if (!answers || asked === null || verb === null || !/^(?:object|complement)$/.test(slot)) return null;
			const hollow =
				subject === null || subject.head.pos === 'PRON' || nounStems(nounWords(subject)).size === 0;
			const money = MONEY_ASKED.test(asked.words.join(' '));
			return hollow && TELLS_A_SUM.test(verb.verb) && money === (quantity.role === 'money')
				? measure(asked.words, asked.counted)
				: null;
		},
		reads: [
			{
				asked: 'To ask the Secretary of State for Lamps what the cost of the tide unit was.',
				text: 'It has cost £31,000.',
				gives: { value: 31_000, measure: 'cost of the tide unit' },
			},
			{
				asked: 'To ask the Secretary of State for Lamps how many keepers were fined in 2008.',
				text: 'The total was 40.',
				gives: { value: 40, measure: 'keepers fined' },
			},
			{
				asked: 'To ask the Secretary of State for Lamps what the cost of lamp oil was.',
				text: 'This was £40.',
				gives: { value: 40, measure: 'cost of lamp oil' },
			},
		],
		not: ['It has cost £31,000.', 'The total was 40.', 'It was a fine day.'],
	},
];
