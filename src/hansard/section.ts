/**
 * What a reader of any form gives: the stored text of a document, and its sections with the places of their parts.
 * Every offset is in UTF-16 code units into the stored text, so that `text.slice(start, end)` is the record itself.
 */

export type House = 'Commons' | 'Lords';

/** A stretch of the stored text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The form a document came in: see `docs/forms.md`. */
export type Form =
	| 'page'
	| 'body'
	| 'one-line'
	| 'named-text'
	| 'twfy-xml'
	| 'volume-xml'
	| 'hansard-api'
	| 'questions-api';

export interface Document {
	/** The file's name or the URL it was read from. */
	readonly name: string;
	readonly url: string | null;
	readonly form: Form;
	/** Page text as it came; of XML, HTML and JSON the plain text that was made of it. */
	readonly text: string;
	readonly sections: readonly Section[];
	/** What stands in the text and is neither anybody's words nor a heading: menus, notices, marks of columns, clock times, names. */
	readonly leftOut?: readonly LeftOut[];
}

/** A stretch of the text that is in no contribution and in no heading, and what it is. */
export interface LeftOut extends Span {
	readonly what: string;
}

/** One item of business under one title: a page of the Hansard site, one topic of a day's written answers, one debate. */
export interface Section extends Span {
	/** Null where this copy does not hold it; never guessed. */
	readonly house: House | null;
	/** True where the House was read off something other than the text or its address (a question's form, say). */
	readonly houseInferred: boolean;
	/** Headings, outermost first; the last is the section's title. */
	readonly headings: readonly string[];
	readonly title: string | null;
	readonly volume: string | null;
	/** ISO date of the sitting. */
	readonly sittingDate: string | null;
	/** What kind of business, where the form says so. */
	readonly business:
		| 'written answers'
		| 'oral answers'
		| 'debate'
		| 'written statement'
		| 'petition'
		| 'written corrections'
		/** Sittings of committees on Bills, which have citations of their own. */
		| 'public bill committee'
		/** Committees on statutory instruments and European documents, and the Grand Committees of the Commons. */
		| 'general committee'
		| null;
	readonly url: string | null;
	/** First column as printed (`1W`, `WA29`), where the copy holds it. */
	readonly column: string | null;
	readonly exchanges: readonly Exchange[];
	/** Contributions that stand outside any exchange: speeches, statements. In order. */
	readonly contributions: readonly Contribution[];
	/** What this copy has lost, as far as it shows. */
	readonly damage: readonly Damage[];
	/** Divisions, in their order; left off where there are none. */
	readonly divisions?: readonly Division[];
}

/** A division of the House or of a committee: nobody's words. */
export interface Division extends Span {
	/** As printed over its lists (`Division No. 12`), where they are. */
	readonly number: number | null;
	/** The question that was put; null where this copy does not print it right before. */
	readonly question: Span | null;
	/** The Ayes, or the Contents. */
	readonly ayes: Side;
	/** The Noes, or the Not-Contents. */
	readonly noes: Side;
	/** The line that says how it was decided. */
	readonly decided: Span | null;
}

/** One side of a division. */
export interface Side {
	/** As the record counts it; null where it does not. Tellers are not counted. */
	readonly count: number | null;
	/** Names as printed. */
	readonly tellers: readonly string[];
}

/** Questions and the answer that serves them. */
export interface Exchange extends Span {
	/** Every UIN of the questions as printed without brackets (`40001`, `HL1236`), lowest first; often one, sometimes none. */
	readonly uins: readonly string[];
	/** One contribution a question (or grouped limb that has a UIN of its own). */
	readonly questions: readonly Contribution[];
	/** Null where there is none in this copy, or where it does not show which words are it: see `unclear`. */
	readonly answer: Contribution | null;
	/** True where words follow that may answer, and this copy does not show whether they do. */
	readonly unclear?: true;
	/** The answer that was given before and is corrected by this one; no fact is read from it. */
	readonly withdrawn?: Contribution;
	/** True where the answer says "I have been asked to reply": the department that answers need not be the one asked. */
	readonly askedToReply: boolean;
	/** The day named in `[holding answer 10 September 2007]`, ISO. */
	readonly holdingAnswer: string | null;
}

/** The words of one speaker (or of nobody known), without a break. */
export interface Contribution extends Span {
	readonly kind: 'question' | 'answer' | 'speech' | 'statement' | 'correction';
	/** Speaker as printed; null on every page text, whose copy holds none. */
	readonly speaker: string | null;
	/** Office as printed (`The Parliamentary Under-Secretary of State, Home Office`). */
	readonly office: string | null;
	readonly column: string | null;
	readonly url: string | null;
	readonly uin: string | null;
	/** Its paragraphs, tables and notes in order, covering all of its words. */
	readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table | Footnote;

/** A paragraph or one item of a list. A display quotation that stands in paragraphs of its own is `quotation`. */
export interface Paragraph extends Span {
	readonly kind: 'paragraph' | 'item' | 'heading' | 'quotation';
}

export interface Footnote extends Span {
	readonly kind: 'footnote';
	/** As printed: `1`, `*`. */
	readonly mark: string;
}

export interface Table extends Span {
	readonly kind: 'table';
	/** Null where the shape is not certain or the cells are lost. */
	readonly rows: readonly (readonly Cell[])[] | null;
	/** How many leading rows are headers; 0 where not known. */
	readonly headerRows: number;
	readonly caption: Span | null;
	/** What is left of a table whose cells are lost, or whose shape is not certain. */
	readonly remains: readonly Span[];
}

export interface Cell extends Span {
	/** The words of the cell without footnote marks. */
	readonly value: string;
	/** Marks of footnotes that follow the table, stripped from the value only where a note with that mark exists. */
	readonly marks: readonly string[];
	/** How many columns it spans. */
	readonly columns: number;
	/** True where the source sets it as heads of columns and of groups are set: in italics, or marked as a header. */
	readonly italic?: boolean;
	/** True of the first cell of a row that a blank row parts from those above. */
	readonly parted?: boolean;
	/** True where its figures may begin or end in a note's mark and nothing decides: no value is to be read from it. */
	readonly doubtful?: boolean;
}

export interface Damage extends Span {
	readonly kind:
		| 'table lost'
		| 'text cut'
		| 'question lost'
		| 'answer lost'
		| 'weekday does not fit the date'
		| 'dates do not agree';
	/** For the reader, in one clause. */
	readonly note: string;
}
