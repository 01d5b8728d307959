import type { Span } from '../hansard/section.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Group, groupsOf } from './groups.ts';
import type { Mark, QuantityMark, TimeMark } from './marks/mark.ts';
import { marksOf } from './marks/marks.ts';
import type { Tagger } from './tagger.ts';
import type { Token } from './token.ts';

/** A sentence, read: its tokens, marks, groups and clauses, each with its place in the stored text. */
export interface Parsed extends Span {
	readonly words: string;
	readonly tokens: readonly Token[];
	readonly marks: readonly Mark[];
	readonly groups: readonly Group[];
	/** In the order in which they begin; none where the sentence is too long to be parsed. */
	readonly clauses: readonly Clause[];
}

/** The words of a stretch of a parsed sentence, as they stand in it. */
export function wordsOfSpan({ words, start }: Pick<Parsed, 'words' | 'start'>, span: Span): string {
	return words.slice(span.start - start, span.end - start);
}

/** What a sentence is read with. */
export interface ParseInput {
	/** The sentence. */
	readonly words: string;
	/** Its offset in the stored text. */
	readonly at: number;
	/** Names that stand in it, in order: each holds together as one noun. */
	readonly names: readonly Span[];
}

/** Reads one sentence. The same words give the same parse, wherever they stand. */
export function parse(tagger: Tagger, { words, at, names }: ParseInput): Parsed {
	const marks = marksOf(words, at);
	const tokens = tagger.tokens(words, at);
	const groups = groupsOf({ tokens, quantities: quantitiesOf(marks), times: timesOf(marks), names });
	return { words, tokens, marks, groups, clauses: clausesOf(groups), start: at, end: at + words.length };
}

export function quantitiesOf(marks: readonly Mark[]): QuantityMark[] {
	return marks.filter((mark) => mark.kind === 'quantity');
}

export function timesOf(marks: readonly Mark[]): TimeMark[] {
	return marks.filter((mark) => mark.kind === 'time');
}

/** The innermost clause that holds a place; -1 where none does. */
export function clauseAt(clauses: readonly Clause[], place: Span): number {
	return clauses.findIndex(({ groups }) =>
		groups.some((group) => group.start <= place.start && place.end <= group.end),
	);
}
