import type { House, Span } from '../hansard/section.ts';

/**
 * Facts: a span of a stored document plus a reading of it. The span is the quote; nothing in a reading is ever shown between
 * quotation marks unless it is a slice of the text.
 */

export type EntityKind = 'operation' | 'agency' | 'term';

/** Why a reading ties a fact to a subject. Any basis but `named` is shown to the reader on the line. */
export type Basis = 'named' | 'back-reference' | 'question';

/** A thing a fact is about, as the text prints it. */
export interface Subject {
	readonly kind: EntityKind | 'topic';
	/** The name the reading settles on: `Operation Harrier 2`, `unlicensed boats`. */
	readonly name: string;
	/** The words that stand at this place in the text (`The operation`, `Operation Harrier`). */
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

export interface Figure extends FactBase {
	readonly kind: 'figure';
	/** Two where a sentence may be read of either (a bare name answering a question about its numbered sister). */
	readonly subjects: readonly Subject[];
	/** What is counted, in the record's own words where they can be cut: `women rescued`, `arrests`. */
	readonly measure: string;
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
		| 'table lost'
		| 'text cut';
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

export type Fact = Definition | Figure | Role | Account | Gap | Reference;
export type FactKind = Fact['kind'];

/** All that was read out of one section. */
export interface Facts {
	readonly facts: readonly Fact[];
	readonly mentions: readonly Mention[];
	readonly links: readonly NameLink[];
}
