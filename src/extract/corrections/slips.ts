import type { Rule } from '../../grammar/rule.ts';
import { CORRECTION_RULES, cited, type PutRight, supposed, type Told } from './rules.ts';

const PRINTED =
	'(?:given|stated|shown|recorded|printed|quoted|described|reported|transcribed|listed|attributed|included|omitted|left\\s+out)';
const SLIP = '(?:mistakes?|errors?|misprints?|inaccurac(?:y|ies)|slips?|omissions?)';
const OF_THE_HOUSE =
	/\b(?:answers?|repl(?:y|ies)|(?:written|oral|ministerial)\s+statements?|my\s+(?:letter|statement|speech)|Official\s+Report|given\s+to\s+(?:the|my)\s+(?:right\s+)?hon)\b/i;

/** A slip of the pen that the record owns to. */
export const SLIPS: Rule<Told, PutRight> = {
	id: 'correction.slip',
	when: ({ words }) =>
		OF_THE_HOUSE.test(words) &&
		new RegExp(
			`\\b(?:contain(?:s|ed)|includ(?:es|ed))\\s+(?:an?|some|two|three|the)\\s+(?:\\p{Ll}+\\s+){0,2}?${SLIP}|\\b(?:wrongly|incorrectly|mistakenly|inadvertently|erroneously|in\\s+error)\\s+${PRINTED}|${PRINTED}\\s+(?:wrongly|incorrectly|mistakenly|inadvertently|erroneously|in\\s+error)|\\b(?:typographical|printing|transcription|arithmetical|clerical|typing)\\s+${SLIP}`,
			'iu',
		).test(words)
			? { was: null, is: null, of: cited(words) }
			: null,
	unless: [supposed],
	reads: [
		{ text: 'The answer which I gave on 9 May contained a mistake.', gives: { is: null } },
		{
			text: 'In my answer of 9 May 2006, Official Report, column 12W, the kites of Moss were wrongly given as 41.',
			gives: { of: 'answer of 9 May 2006, Official Report, column 12W' },
		},
		{ text: 'A typographical error appeared in the table given to the hon. Member.', gives: { was: null } },
	],
	not: [
		'The rope bill contained a mistake.',
		'The answer contained no mistake.',
		'The answer is wrongly feared by keepers.',
	],
};

/** All ways in which the record puts itself right, in their order. */
export const ALL_CORRECTIONS: readonly Rule<Told, PutRight>[] = [...CORRECTION_RULES, SLIPS];
