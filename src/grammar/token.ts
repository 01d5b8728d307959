import type { Span } from '../hansard/section.ts';

/** Universal parts of speech, as the tagger gives them. */
export type Pos =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X';

/** A word, a number or a sign, with its place in the stored text and its part of speech. */
export interface Token extends Span {
	/** As it stands: `text.slice(start, end)`. */
	readonly words: string;
	/** In lower case. */
	readonly lower: string;
	readonly pos: Pos;
}
