import type { House, Span } from '../hansard/section.ts';
import type { EntityKind, FactKind } from '../kinds.ts';
import type { TableReading } from './tables/table.ts';

/**
 * Facts: a span of a stored document plus a reading of it. The span is the quote; nothing in a reading is ever shown between
 * quotation marks unless it is a slice of the text.
 */

export type { EntityKind, FactKind };

/**
 * Why a reading ties a fact to a subject, nearest first: its own words, words that stand for a name before it, the words that lead to it
 * (of a list or a table), the part of the question that it answers, the question, the heading, the department asked. Any basis but
 * `named` is shown to the reader on the line.
 */
export type Basis = 'named' | 'back-reference' | 'lead-in' | 'limb' | 'question' | 'heading' | 'department';

/** A thing a fact is about, as the text prints it. */
export interface Subject {
	readonly kind: EntityKind | 'topic';
	/** The name the reading settles on: `Operation Harrier 2`, `unlicensed boats`. */
	readonly name: string;
	/** The words that stand at this place in the text (`The operation`, `Operation Harrier`); for a name that no word there stands for, the thing that is spoken of there. */
	readonly asPrinted: string;
	readonly basis: Basis;
}

/** What every fact has: its quote (its own span, whole sentences) and where it stands in its section. */
export interface FactBase extends Span {
	/** The passage that names what a back-reference in the quote stands for; null where the quote names it itself. */
	readonly naming: Span | null;
	/** Index into the section's exchanges; null for words outside any exchange. */
	readonly exchange: number | null;
	/** Start of the contribution that holds the quote: ties the fact to speaker, column and UIN. */
	readonly contributionStart: number;
	/** Id of the rule that made it: `figure.counted-object`. No part of the fact's id. */
	readonly rule: string;
	/** Why the rule read it so, for whoever asks; null where nothing more is to be said, and in a fact that comes out of the archive. */
	readonly because: string | null;
}

export interface Definition extends FactBase {
	readonly kind: 'definition';
	readonly term: string;
	/** Other wordings that the passage or its question ties to the term: search keys with evidence. */
	readonly aliases: readonly string[];
	/** Whose definition it is, as printed, where said (`the Protocol to ...`). */
	readonly authority: string | null;
	readonly nature: 'definition' | 'description' | 'refusal';
}

/** What the text says of a number: that it is so, is planned, aimed at, expected, or is the most or least that may be. */
export type FigureStatus = 'stated' | 'plan' | 'target' | 'forecast' | 'limit';

export interface Figure extends FactBase {
	readonly kind: 'figure';
	/** What it is a figure of. Two where a sentence may be read of either (a bare name answering a question about its numbered sister), or where it is `joint`. */
	readonly subjects: readonly Subject[];
	/**
	 * Everything that it may be looked up under: the chain of subjects, nearest first, from the clause to the department asked. Those of
	 * `subjects` are among them.
	 */
	readonly keys: readonly Subject[];
	/** The number is said of all its subjects together (`320 members of Operation A and Operation B`), of none alone. */
	readonly joint: boolean;
	/** `stated` alone is told as what is; each other is shown with its word. */
	readonly status: FigureStatus;
	/** Of a change: by how much, from what, to what. */
	readonly change: 'by' | 'from' | 'to' | null;
	/** What is counted, in the record's own words where they can be cut: `women rescued`, `arrests`. */
	readonly measure: string;
	/**
	 * What else its sentence says around the number, and the heading it stands under, in the record's words, where the measure tells
	 * little by itself: `people who work there` of `Lamp House: Staff`; of a table's cell, what was asked. Null where it stands alone.
	 */
	readonly aside: string | null;
	readonly value: number;
	readonly valueTo: number | null;
	/** As printed: `3,000`, `twelve`, `16`. */
	readonly valueText: string;
	/** Where `valueText` stands. */
	readonly valueAt: Span;
	/** `over`, `in the region of`, `up to`. */
	readonly qualifier: string | null;
	/** Whose estimate, with its hedging words, as printed. */
	readonly attributedTo: string | null;
	/** `£`, `per cent`, `kg`; null for a plain count. */
	readonly unit: string | null;
	/** The value of the whole this is a part of, where the sentence says so (`Of the 120 arrests ... 45`). */
	readonly partOf: number | null;
	/** ISO date, only where the text states one. */
	readonly asOf: string | null;
	/** As printed: `in the winter of 2001`, `2004-05`. */
	readonly period: string | null;
	/** Row and column labels, for a figure out of a table. */
	readonly labels: readonly string[];
	/** The cell it stands in, for a figure out of a table. */
	readonly cell?: CellPlace;
}

/** A cell of a table: which row and which column of its reading, and what names them. */
export interface CellPlace {
	/** Where its table starts in the stored text. */
	readonly table: number;
	readonly row: number;
	readonly column: number;
	/** What the row is called, its groups first. */
	readonly label: string;
	/** What the column is called, its outermost head first. */
	readonly head: string;
}

/** A table, read whole. Its figures, one a cell, are worked out of it. */
export interface TableFact extends FactBase, TableReading {
	readonly kind: 'table';
	/** ISO date of the sitting, where some of its cells tell of a later year; null elsewhere. */
	readonly told: string | null;
}

export interface Role extends FactBase {
	readonly kind: 'role';
	readonly subject: Subject;
	/** The clause that says what it does: a slice of the quote. */
	readonly role: string;
	/** `will be staffed`, `is being set up`: announced, with no evidence that it was done. */
	readonly planned: boolean;
}

/** What an operation (or a body, or a plan) is said to be, to aim at, and who is said to lead it or take part. */
export interface Account extends FactBase {
	readonly kind: 'account';
	readonly subject: Subject;
	readonly aspect: 'is' | 'aim' | 'led by' | 'took part';
	/** For `led by` and `took part`: the words that name who (`The police`, `other agencies`). A slice of the text. */
	readonly parties: readonly string[];
}

export interface Gap extends FactBase {
	readonly kind: 'gap';
	/** What is not known, in the record's own words. */
	readonly about: string;
	/** Operations or bodies concerned. */
	readonly subjects: readonly Subject[];
	readonly cause: 'silence' | 'damage';
	readonly why:
		| 'not collected'
		| 'not held'
		| 'disproportionate cost'
		| 'not disaggregated'
		| 'insufficient evidence'
		| 'no estimate'
		| 'not answered'
		| 'refused'
		| 'will write'
		| 'not yet available'
		| 'held by others'
		| 'table lost'
		| 'text cut';
	/** When it is to be known, as printed (`by the end of March`); null where it is not said. */
	readonly until: string | null;
}

export interface Reference extends FactBase {
	readonly kind: 'reference';
	readonly cites: {
		readonly house: House | null;
		/** ISO. */
		readonly date: string | null;
		readonly volume: string | null;
		readonly column: string | null;
		readonly uin: string | null;
	};
}

/** One of the things that a question asks, and what became of it. Its quote stands in the question. */
export interface Limb extends FactBase {
	readonly kind: 'limb';
	/** Its letter or number, without brackets: `a`, `2`. */
	readonly limb: string;
	/** What is asked: a slice of the question. */
	readonly asks: string;
	/**
	 * The opening words of what answers it; null where nothing does. Of a table the sentence that leads to it, its caption and the row or head,
	 * and of what is answered in part also what says so: each a slice of the answer, with ` … ` between.
	 */
	readonly answeredBy: string | null;
	/** Where the words that answer it stand. */
	readonly answer: Span | null;
	readonly status: 'answered' | 'partly' | 'not answered' | 'refused';
}

/** Something that the speaker undertakes to do: to write, to place a copy in the Library, to publish. */
export interface Undertaking extends FactBase {
	readonly kind: 'promise';
	/** What is promised: a slice of the quote, and behind it in brackets what that is about where it points to something said or asked before. */
	readonly what: string;
	/** By when, as printed; null where it is not said. */
	readonly by: string | null;
}

/** An earlier answer or statement put right. */
export interface Correction extends FactBase {
	readonly kind: 'correction';
	/** What stood before and what should stand, as printed; null where it is not said. */
	readonly was: string | null;
	readonly is: string | null;
	/** What is corrected, as printed: a citation, a question's number. */
	readonly of: string | null;
}

/** A name standing in the text: a place where an entity is mentioned. */
export interface Mention extends Span {
	readonly kind: EntityKind;
	/** The name in full, without `the`: as printed at this place, or for letters that the section itself owns the name they stand for. */
	readonly name: string;
	/** Null in a heading. */
	readonly exchange: number | null;
	readonly contributionStart: number;
	/** True where it stands in a question: questions give no facts. */
	readonly asked: boolean;
}

/** Evidence that two names are one body, operation or term. */
export interface NameLink extends Span {
	readonly kind: EntityKind;
	readonly name: string;
	/** The other name or the initialism. */
	readonly other: string;
	/**
	 * `printed`: `Name (ABC)`. `question`: the question asks of the one and its answer speaks of the other. `letters`: one item of
	 * business speaks of both, and no other name in it fits the letters.
	 */
	readonly basis: 'printed' | 'question' | 'letters';
}

/** What a fact of each kind is. */
interface FactOf {
	readonly definition: Definition;
	readonly figure: Figure;
	readonly table: TableFact;
	readonly role: Role;
	readonly account: Account;
	readonly gap: Gap;
	readonly reference: Reference;
	readonly limb: Limb;
	readonly promise: Undertaking;
	readonly correction: Correction;
}

export type Fact = FactOf[FactKind];

/** All that was read out of one section. */
export interface Facts {
	readonly facts: readonly Fact[];
	readonly mentions: readonly Mention[];
	readonly links: readonly NameLink[];
}

/** What a figure counts, as it is read where no sentence stands beside it: the measure with its aside in brackets. */
export function inFull({ measure, aside }: Pick<Figure, 'measure' | 'aside'>): string {
	return aside === null ? measure : `${measure} (${aside})`;
}
