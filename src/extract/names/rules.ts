import { type Rule, tryRules } from '../../grammar/rule.ts';
import type { Span } from '../../hansard/section.ts';
import type { Found } from './by-noun.ts';
import { operationsIn } from './operations.ts';
import { freeOf } from './overlap.ts';
import { BY_NOUN_RULES } from './rules-by-noun.ts';
import { BY_PHRASE_RULES } from './rules-by-phrase.ts';
import { LISTED_RULES } from './rules-listed.ts';
import { REST_RULES } from './rules-of-words.ts';
import { TITLE_RULES } from './rules-titles.ts';
import { type Stretch, some, stretchOf } from './stretch.ts';

/** A name and the rule that read it. */
export interface Ruled extends Found {
	readonly rule: string;
}

/** Where two rules read the same words, the first of them is right: the record's own word, then the open list. */
const FIRST_RULES: readonly Rule<Stretch, readonly Found[]>[] = [
	{
		id: 'name.operation',
		when: ({ text, start, end }) =>
			some(
				operationsIn(text, { start, end }).map((name) => ({ ...name, kind: 'operation', noun: 'operation' })),
			),
		reads: [
			{
				text: 'Police ran Operation Barnacle in May.',
				gives: { kind: 'operation', name: 'Operation Barnacle' },
			},
			{
				text: 'Operations Barnacle and Limpet are over.',
				gives: { kind: 'operation', name: 'Operation Limpet' },
			},
			{
				text: 'those home from Op Barnacle since May',
				gives: { kind: 'operation', name: 'Operation Barnacle' },
			},
			{
				text: 'Under operation WHELK they searched 12 boats.',
				gives: { kind: 'operation', name: 'Operation WHELK' },
			},
		],
		not: [
			'The operation of Barnacle Quay is a matter for its owner.',
			'The Operations Manager wrote to us.',
			'Joint operations in Ruritania go on.',
			'the Post Op Care Team; a Co-Op Bank; Op. cit.; the CHOP Kelp',
			'In which military operations UK crews are serving; Lead Company Project Title.',
		],
	},
	{
		id: 'name.known',
		when: ({ known }) => some(known),
		reads: [
			{ text: 'This is a matter for Ofsted.', gives: { kind: 'agency', name: 'Ofsted' } },
			{ text: 'We fund Sure Start in Saltmarsh.', gives: { kind: 'programme', name: 'Sure Start' } },
			{ text: 'There is an Act on CO2 website.', gives: { kind: 'programme', name: 'Act on CO2' } },
			{
				text: 'The Department for Culture, Media and Sport and the Kelp Board met.',
				gives: { kind: 'agency', name: 'Department for Culture, Media and Sport' },
			},
			{ text: 'We met Stagecoach and the Kelp Board.', gives: { kind: 'agency', name: 'Stagecoach' } },
		],
		not: [
			'They are sure to start with a warm front of rain.',
			'He is Often late, and so is the royal mail coach.',
			'the Army Act 1911 and the Treasury Bill',
			'Sports in England have had support; those on the Treasury Bench sat still.',
		],
	},
];

const WRITTEN_OUT = [...FIRST_RULES, ...BY_NOUN_RULES, ...BY_PHRASE_RULES, ...LISTED_RULES, ...TITLE_RULES];

/** How names that are written out are told from other words with capitals. Letters are read beside them (`initialisms.ts`). */
export const NAME_RULES: readonly Rule<Stretch, readonly Found[]>[] = [...WRITTEN_OUT, ...REST_RULES];

/** The names written out in a stretch of text, rule by rule; where two overlap, both, but for names of mere words, which yield. */
export function namesWrittenOut(text: string, within: Span, knows: Stretch['knows']): Ruled[] {
	const stretch = stretchOf(text, within, knows);
	const told = (rules: typeof NAME_RULES) =>
		tryRules(rules, stretch).flatMap(({ rule, reading, refused }) =>
			refused === null ? reading.map((name) => ({ ...name, rule })) : [],
		);
	const found = told(WRITTEN_OUT);
	return [...found, ...told(REST_RULES).filter(freeOf(found))];
}
