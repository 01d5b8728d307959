import type { Span } from '../../hansard/section.ts';
import type { Source } from '../archive.ts';
import type { WordCounts } from './counts.ts';
import type { Sort } from './hits.ts';
import type { Filter, Found } from './search.ts';
import type { Spelling } from './vocabulary.ts';
import type { Wanted } from './wanted.ts';

/** A passage that a search found, with its words. */
export interface FoundPassage {
	/** Made of what it holds: copies on several pages have one. */
	readonly content: string | null;
	readonly isExchange: boolean;
	/** The numbers of its questions. */
	readonly uins: readonly string[];
	readonly title: string | null;
	readonly text: string;
	/** Where `text` starts in its document. */
	readonly start: number;
	/** Where a stretch of `text` stands. */
	readonly sourceAt: (within: Span) => Source;
	/** Names of all who speak in it, as printed. */
	readonly speakers: readonly string[];
	/** Whether a place in `text` is in a question. */
	readonly isAskedAt: (offset: number) => boolean;
}

/** Ids of figures and gaps that fit, newest first. */
export interface FoundFigures {
	readonly ids: readonly string[];
	readonly more: boolean;
}

/** The index of every word of the archive. Rows in its answers are for its own questions and never leave the process. */
export interface WordsIndex {
	search(wanted: Wanted, filter: Filter, sort: Sort, offset: number, limit: number): Found;
	/** Null where it was taken out meanwhile. */
	passage(row: number): FoundPassage | null;
	/** An exchange or a speech by the id that its content makes: one of its copies. Null where there is none. */
	passageOf(content: string): FoundPassage | null;
	/** Those of these passages in which the stems stand one after another. */
	together(stems: readonly string[], rows: readonly number[]): ReadonlySet<number>;
	/** All figures and gaps of the newest sentences of these days that have, with what their figures are of, what is wanted; at most `limit` sentences. */
	figures(wanted: Wanted, days: Pick<Filter, 'from' | 'to'>, limit: number): FoundFigures;
	/** How often words stand over the days that are held whole. */
	readonly counted: WordCounts;
	passagesWith(stem: string): number;
	startingWith(prefix: string): readonly Spelling[];
	near(typed: string): readonly Spelling[];
}
