import type { Span } from '../../hansard/section.ts';
import type { Sentence } from '../passages.ts';
import type { Topic } from './topic.ts';

/** A sentence whose term need not be the subject of a clause. */
export interface TermSentence {
	readonly sentence: Sentence;
	readonly before: Sentence | null;
	readonly topic: Topic;
	/** What a note under a table is hung on: the words before its mark; null elsewhere. */
	readonly label: string | null;
	/** In debate, where a Bill may be amended and its words define nothing yet. */
	readonly debate: boolean;
}

/** What a sentence says of a term. */
export interface Gloss {
	/** As printed, with its article. */
	readonly term: string;
	readonly authority: string | null;
	/** What is quoted, where the sentence before leads in. */
	readonly span?: Span;
}

/** Whether a sentence stands in a note, marked as one or only numbered: `2) Night boats include rafts.` */
export function isNote({ block, words, start }: Sentence): boolean {
	return block.kind === 'footnote' || (start === block.start && /^\(?\d{1,2}\s?\)/.test(words));
}
