import { isUnitLine } from './numeric.ts';

/** What one cell of page text holds, as far as its words tell. */
export type Kind = 'figure' | 'year' | 'words';

/** A cell of page text: its place in the run of cells, and its words. */
export interface Token {
	readonly at: number;
	readonly kind: Kind;
	readonly words: string;
}

/** A row of page text: its label, its figures, and heads of groups that begin above it. */
export interface ShapedRow {
	readonly groups: readonly Token[];
	readonly label: Token;
	/** One for each column of figures; null where the cell is blank. */
	readonly figures: readonly (Token | null)[];
	/** Figures that stand somewhere in the row, nothing says under which heads; empty but where figures are missing. */
	readonly unplaced: readonly Token[];
}

/** What stands over the rows. */
export interface Heads {
	readonly captions: readonly Token[];
	/** Heads that each span as many columns as the others; empty where there is one row of heads. */
	readonly over: readonly Token[];
	/** Head of the labels; null where its corner is blank. */
	readonly corner: Token | null;
	readonly heads: readonly Token[];
	/** True where sums alone can show that the heads are those of figures. */
	readonly unproved?: boolean;
}

/** How a run of cells falls into a table. */
export interface Shape extends Heads {
	readonly rows: readonly ShapedRow[];
}

/** A stretch of words and the figures behind it. */
export interface Run {
	readonly words: readonly Token[];
	readonly figures: readonly Token[];
}

/** More columns are no table of page text. */
export const MOST_COLUMNS = 14;
/** Longer is a title, no head. */
export const TITLE = 45;

/** A title, a number of a table, or a line of units: no head of a column. */
export function isCaption({ kind, words }: Token): boolean {
	return kind === 'words' && (words.length > TITLE || /^Table\s[\dA-Z]/.test(words) || isUnitLine(words));
}
