import type { Inline } from './inline.ts';

/** What markup gives of one contribution before it is laid out as stored text: its paragraphs and tables, in order. */
export type Piece = ParagraphPiece | GridPiece;

export interface ParagraphPiece {
	readonly kind: 'paragraph';
	readonly inline: Inline;
	/** How the source sets it: indented paragraphs are quotations and lists, numbered ones limbs and items. */
	readonly set: 'plain' | 'indented' | 'numbered' | 'italic';
	/** UIN of the question this paragraph asks, where the source gives it beside the words. */
	readonly uin: string | null;
}

export interface GridPiece {
	readonly kind: 'grid';
	readonly rows: readonly (readonly GridCell[])[];
}

export interface GridCell {
	readonly inline: Inline;
	/** Columns and rows it spans, 1 or more. */
	readonly columns: number;
	readonly rowSpan: number;
	/** True where the source marks it as a header. */
	readonly header: boolean;
	/** True of the first cell of a row that a blank row parts from those above. */
	readonly parted?: boolean;
}
