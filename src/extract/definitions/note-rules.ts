import { isWord, wordOf } from '../../grammar/clauses.ts';
import type { Rule } from '../../grammar/rule.ts';
import { NOT_SETTLED } from './gloss-rules.ts';
import type { Gloss, TermSentence } from './term-sentence.ts';
import { isGeneral, isPronoun } from './term-words.ts';
import { sharesWord } from './topic.ts';

/** What a count or a rate is made of, or whom a row counts. */
const FORMULA =
	/^(?:[(\s]*\w{1,2}[\s).]+)?(?:(?:The )?(?:[Nn]umber|[Pp]ercentage|[Pp]roportion|[Rr]atio) of .{4,160}?\b(?:as an? (?:percentage|proportion|share) of|per (?:\d|head|cent)|divided by)|(?:Aged|Under|Over) \d{1,2}\b(?! per)|\p{Lu}\p{Ll}+s [^.;]{2,60}, (?:aged|who|whose)\b)/u;

/** A verb by which a note states something, even where it was not read as one. */
const STATES = /\b(?:are|can|cannot|could|did|do|does|had|has|have|is|may|must|should|was|were|will|would)\b/;
/** What a note opens with that says how figures were come by or printed, and not what is counted. */
const NO_CLASS =
	/^(?:amounts?|average|averages|base|baseline|change|changes|costs?|data|date|dates|details|estimates?|exceptions?|figures?|forecasts?|information|month|months|note|notes|numbers?|outturn|payments?|percentages?|period|plans?|prices?|proportion|provision|quarter|rates?|results?|return|returns|rounding|sources?|statistics|table|tables|terms|totals?|values?|weeks?|years?)$/;

/** A list of classes by its title. */
const BY_LIST = /\b(?:Classification|Nomenclature|Index|Standard)\b/;

/** A first word of a term that is read as a verb: `refers to benefit units`. */
const REFERS_TO = /\brefers? to (\p{Ll}+ )$/u;

const ALWAYS = [NOT_SETTLED];

/** The rules by which the notes under a table say what its heads and units count. */
export const NOTE_RULES: readonly Rule<TermSentence, Gloss>[] = [
	{
		id: 'definition.formula-of-label',
		when: ({ sentence: { words }, label }) =>
			label !== null && FORMULA.test(words) ? { term: label, authority: null } : null,
		unless: ALWAYS,
		reads: [
			{
				text: 'Town\tLamp rate(1)\nSaltmarsh\t40\n(1) Number of lamps lit as a percentage of the number of lamps.',
				gives: { term: 'Lamp rate' },
			},
			{
				text: 'Town\tYoung keepers (2)\nSaltmarsh\t40\n(2) Keepers of lamps, aged five to 15 on 1 May, excluding cooks.',
				gives: { term: 'Young keepers' },
			},
			{
				text: 'Town\tNew keepers (2)\nSaltmarsh\t40\n(2) Under 18 years at the date of entry.',
				gives: { nature: 'definition' },
			},
		],
		not: [
			'Town\tLamp rate(1)\nSaltmarsh\t40\n(1) Number of lamps lit in May.',
			'Town\tYoung keepers (2)\nSaltmarsh\t40\n(2) Keepers of lamps were not counted.',
			'Town\tTotal(1)\nSaltmarsh\t40\n(1) Number of lamps lit per 1,000 lamps.',
		],
	},
	{
		id: 'definition.phrase-of-label',
		when: ({ sentence: { parsed, named, words }, label }) => {
			if (label === null || words.endsWith(':') || named.some(({ name }) => name === label)) return null;
			if (/^\W*\w{0,2}\W*Of which\b/.test(words)) return null;
			const { groups, clauses } = parsed;
			const opening = groups.findIndex(
				(group) =>
					group.kind === 'verb' ||
					group.kind === 'time' ||
					/\p{L}{3}/u.test(wordOf(group)) ||
					(group.kind === 'noun' && /\p{L}{3}/u.test(group.head.words)),
			);
			const noun = groups[opening];
			if (
				noun?.kind !== 'noun' ||
				words.split(' ').length < 4 ||
				clauses.some(({ kind, verb }) => kind === 'main' && verb?.form === 'finite')
			)
				return null;
			// `Crossings suspended in May`: what befell it; `Kelp Standard Index`: by whose list it was sorted.
			const behind = groups[opening + 1];
			const befell =
				behind?.kind === 'verb' && behind.form === 'bare' && groups[opening + 2]?.kind === 'time';
			if (befell || noun.name?.end === noun.head.end || BY_LIST.test(words)) return null;
			const of =
				noun.quantity?.role === 'measure' ? noun.tokens.map(({ lower }) => lower).join(' ') : noun.head.lower;
			const again = sharesWord(of, label.split(' ').at(-1) ?? '');
			if (
				!again &&
				(NO_CLASS.test(noun.head.lower) ||
					noun.quantity !== null ||
					noun.tokens[0]?.pos === 'ADP' ||
					STATES.test(words))
			)
				return null;
			return { term: label, authority: null };
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'Town\tNight boats(1)\nSaltmarsh\t40\n(1) All boats over 3 tons.',
				gives: { term: 'Night boats' },
			},
			{
				text: 'Town\tHarbour type(2)\nSaltmarsh\t40\n(2) Type of harbour as open or closed in the register.',
				gives: { term: 'Harbour type' },
			},
			{
				text: 'Town\tNorth shore(1)\nSaltmarsh\t40\n(1) Huts of the bays and the two islands.',
				gives: { term: 'North shore' },
			},
			{
				text: 'Town\tAll keepers(1)\nSaltmarsh\t40\n(1) All keepers over the age of 60.',
				gives: { term: 'All keepers' },
			},
			{
				text: 'Town\tOld keepers(1)\nSaltmarsh\t40\n(1) Keepers at the end of their first year.',
				gives: { nature: 'definition' },
			},
		],
		not: [
			'Town\tNight boats(1)\nSaltmarsh\t40\n(1) Boats were counted in May.',
			'Town\tNight boats(1)\nSaltmarsh\t40\n(1) In each year.',
			'Town\tNorth shore(1)\nSaltmarsh\t40\n(1) Figures for all of the bays.',
			'Town\tNorth shore(1)\nSaltmarsh\t40\n(1) The keepers cannot count the boats.',
			'Town\tNight boats(1)\nSaltmarsh\t40\n(1) Boats:',
			'Town\tNight boats(1)\nSaltmarsh\t40\n(1) Of which some boats of the two islands.',
			'Town\tNight boats(1)\nSaltmarsh\t40\n(1) Harbour Standard List of Boats 2007.',
			'Town\tNight boats(1)\nSaltmarsh\t40\n(1) Sailings suspended February to April.',
		],
	},
	{
		id: 'definition.which-may-be',
		when: ({ sentence: { parsed } }) => {
			const { groups } = parsed;
			for (const [at, verb] of groups.entries()) {
				const [term, comma, which] = [groups[at - 3], groups[at - 2], groups[at - 1]];
				if (verb.kind !== 'verb' || verb.negative || !/^(?:may|can)$/.test(verb.modal ?? '')) continue;
				if (verb.verb !== 'be' || which?.kind !== 'noun' || which.head.lower !== 'which') continue;
				if (!isWord(comma, /^,$/) || term?.kind !== 'noun' || term.quantity !== null) continue;
				const next = groups[at + 1];
				if (next?.kind !== 'noun' || !/^(?:an?|any|one)$/.test(next.tokens[0]?.lower ?? '')) continue;
				if (isGeneral(term.head.lower) || isPronoun(term)) continue;
				const before = REFERS_TO.exec(parsed.words.slice(0, term.start - parsed.start))?.[1] ?? '';
				return {
					term: parsed.words.slice(term.start - parsed.start - before.length, term.end - parsed.start),
					authority: null,
				};
			}
			return null;
		},
		unless: ALWAYS,
		reads: [
			{
				text: 'The data refer to lamp units, which may be a single lamp or a pair.',
				gives: { term: 'lamp units' },
			},
			{ text: 'We count night boats, which can be a raft or a hulk.', gives: { term: 'night boats' } },
			{ text: 'Towns report lamp units, which may be any lamp or buoy.', gives: { nature: 'definition' } },
		],
		not: [
			'The data refer to lamp units, which may not be a lamp.',
			'The data refer to lamp units, which may be late.',
			'The lamp units met a storm, and this may be a record.',
		],
	},
];
