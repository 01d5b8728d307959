import { ALL_CORRECTIONS } from '../../src/extract/corrections/slips.ts';
import { ASIDE_RULES } from '../../src/extract/definitions/aside-rules.ts';
import { BODY_RULES, BODY_TITLE_RULES } from '../../src/extract/definitions/body-rules.ts';
import { BRACKET_RULES } from '../../src/extract/definitions/bracket-rules.ts';
import { BROUGHT_IN_RULES } from '../../src/extract/definitions/brought-in-rules.ts';
import { COPULA_RULES } from '../../src/extract/definitions/copula-rules.ts';
import { DEFINING_RULES, DEFINITION_RULES } from '../../src/extract/definitions/definition-rules.ts';
import { DESCRIPTION_RULES } from '../../src/extract/definitions/description-rules.ts';
import { GLOSS_RULES } from '../../src/extract/definitions/gloss-rules.ts';
import { LINK_RULES as THING_LINK_RULES } from '../../src/extract/definitions/link-rules.ts';
import { NOTE_RULES } from '../../src/extract/definitions/note-rules.ts';
import { REFUSAL_RULES } from '../../src/extract/definitions/refusal-rules.ts';
import { FIGURES_OF_RULES, SIDE_RULES } from '../../src/extract/definitions/side-rules.ts';
import { THING_RULES } from '../../src/extract/definitions/thing-rules.ts';
import { MEASURE_RULES } from '../../src/extract/figures/measure-rules.ts';
import { TRIFLE_RULES } from '../../src/extract/figures/trifles.ts';
import { GAP_RULES } from '../../src/extract/gaps/rules.ts';
import { LIMB_RULES } from '../../src/extract/limbs/asked.ts';
import { LINK_RULES } from '../../src/extract/limbs/links.ts';
import { INTRODUCTION_RULES } from '../../src/extract/names/initialisms.ts';
import { NAME_RULES } from '../../src/extract/names/rules.ts';
import { stretchOf } from '../../src/extract/names/stretch.ts';
import { CLAUSE_RULES } from '../../src/extract/promises/clause-rules.ts';
import { promiseIn } from '../../src/extract/promises/promises.ts';
import { PROMISE_RULES } from '../../src/extract/promises/rules.ts';
import { ROLE_RULES } from '../../src/extract/roles/rules.ts';
import { citationsIn } from '../../src/grammar/citations/cite.ts';
import { AGAIN, FORMS } from '../../src/grammar/citations/forms.ts';
import { PIECES } from '../../src/grammar/citations/piece.ts';
import { marksOf } from '../../src/grammar/marks/marks.ts';
import { POINT_RULES } from '../../src/grammar/marks/point-rules.ts';
import { QUANTITY_RULES } from '../../src/grammar/marks/quantity-rules.ts';
import { SPAN_RULES } from '../../src/grammar/marks/times.ts';
import type { Example, Rule } from '../../src/grammar/rule.ts';
import { openTagger } from '../../src/grammar/tagger.ts';
import { readAnswer, readSpeech } from '../support/answer.ts';
import { readLines } from '../support/blocks.ts';
import { correctionsIn } from '../support/corrections.ts';
import { limbsIn } from '../support/limbs.ts';

/** What a rule of any book can be asked for here: its examples, and the parts that can be dropped. */
export interface AnyRule {
	readonly id: string;
	readonly reads: readonly Example[];
	readonly not: readonly string[];
	readonly unless?: readonly { readonly why: string }[];
}

/** A list of rules with the test of one of its rules. */
export interface Book {
	readonly name: string;
	readonly rules: readonly AnyRule[];
	/** What is read out of an example, each with the rule that read it. */
	readonly read: (text: string, rule: AnyRule) => readonly object[];
	/** The same of what is said in debate, where a reason may refuse what an answer is believed. */
	readonly hear?: (text: string) => readonly object[];
	/** True where the rules tell what must not be read: their examples give nothing, their counter-examples something. */
	readonly forbids?: boolean;
}

const ASKED = 'To ask the Secretary of State for Lamps if she will make a statement.';
const LAMPS =
	'To ask the Secretary of State for Lamps what lamps cost in Saltby; and if he will make a statement.';
const TERMS =
	'To ask the Secretary of State for Lamps what the law of lamp vouchers, night boats, children, keepers and bodies is in each kelp year.';
const WHERE = { sittingDate: '2006-05-15', answers: ['40009'] };

const terms = (text: string) => readLines('definition', TERMS, text);
/** Rules whose condition is tried by itself. */
const alone =
	<Given>(given: (text: string) => Given) =>
	(text: string, rule: AnyRule) =>
		((rule as Rule<Given, readonly object[]>).when(given(text)) ?? []).map((one) => ({
			...one,
			rule: rule.id,
		}));
const { knows } = openTagger();
const stretch = (text: string) => stretchOf(text, { start: 0, end: text.length }, knows);

/** Every rule book of the house, with the reader that its tests read through. */
export const BOOKS: readonly Book[] = [
	{
		name: 'marks',
		rules: [...QUANTITY_RULES, ...POINT_RULES, ...SPAN_RULES],
		read: (text) => marksOf(text, 0),
	},
	{ name: 'pieces of citations', rules: PIECES, read: alone((text) => text) },
	{ name: 'citations', rules: [...FORMS, ...AGAIN], read: (text) => citationsIn(text, WHERE) },
	{ name: 'names', rules: [...NAME_RULES, ...INTRODUCTION_RULES], read: alone(stretch) },
	{ name: 'gaps', rules: GAP_RULES, read: (text) => readAnswer(LAMPS, text).of('gap') },
	{ name: 'limbs', rules: LIMB_RULES, read: alone((text) => text) },
	{ name: 'what answers a limb', rules: LINK_RULES, read: limbsIn },
	{ name: 'promises', rules: PROMISE_RULES, read: (text) => [promiseIn(text) ?? []].flat() },
	{
		name: 'promises by clause',
		rules: CLAUSE_RULES,
		read: (text) => readAnswer(ASKED, text).of('promise'),
		hear: (text) => readSpeech(text).of('promise'),
	},
	{ name: 'corrections', rules: ALL_CORRECTIONS, read: correctionsIn },
	{ name: 'roles', rules: ROLE_RULES, read: (text) => readAnswer(ASKED, text).of('role') },
	...[
		REFUSAL_RULES,
		GLOSS_RULES,
		ASIDE_RULES,
		BODY_RULES,
		BODY_TITLE_RULES,
		BRACKET_RULES,
		NOTE_RULES,
		BROUGHT_IN_RULES,
		COPULA_RULES,
		DEFINING_RULES,
		DEFINITION_RULES,
		DESCRIPTION_RULES,
		THING_LINK_RULES,
		SIDE_RULES,
		FIGURES_OF_RULES,
		THING_RULES,
	].map((rules) => ({
		name: 'terms',
		rules,
		read: terms,
		hear: (text: string) => readSpeech(text).of('definition'),
	})),
	{ name: 'measures', rules: MEASURE_RULES, read: (text) => readAnswer(ASKED, text).of('figure') },
	{
		name: 'trifles',
		rules: TRIFLE_RULES,
		read: (text) => readAnswer(ASKED, text).of('figure'),
		forbids: true,
	},
];
