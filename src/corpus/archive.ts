import type {
	Account,
	Definition,
	EntityKind,
	Fact,
	Figure,
	Gap,
	Mention,
	Reference,
	Role,
	TableFact,
} from '../extract/facts.ts';
import type { House, Span } from '../hansard/section.ts';
import type { FactKind, Tallies } from '../kinds.ts';
import type { NameIndex } from './names/name-index.ts';
import type { WordsIndex } from './words/words-index.ts';

/** Where words stand, as far as the copy holds it. No answer is without one. */
export interface Source extends Span {
	/** File name or URL the document was loaded under. */
	readonly document: string;
	readonly url: string | null;
	readonly title: string | null;
	readonly house: House | null;
	readonly houseInferred: boolean;
	readonly volume: string | null;
	readonly column: string | null;
	readonly speaker: string | null;
	readonly office: string | null;
	/** ISO; null where "date not in this copy". */
	readonly sittingDate: string | null;
	readonly uin: string | null;
	readonly business: string | null;
	/** Id of the exchange the words belong to; null outside any. */
	readonly exchange: string | null;
}

/** A fact as it is kept: its quote cut from the stored text, its source, and every other place where the same words stand. */
export type Stored<F extends Fact> = F & {
	/** Derived from content: the same reading has the same id wherever and whenever it is loaded. */
	readonly id: string;
	readonly quote: string;
	/** The naming passage cut from the stored text, where there is one. */
	readonly namingQuote: string | null;
	readonly source: Source;
	/** Other pages that hold the same fact, oldest first. */
	readonly citations: readonly Source[];
};

/** A table with the cells of which the reading was taken back, by `row column`: what is printed there is shown as no figure. */
export type StoredTable = Stored<TableFact> & { readonly takenBack: ReadonlySet<string> };

export interface EntityName {
	readonly name: string;
	readonly basis: 'named' | 'printed' | 'question' | 'initials';
	/** A passage that shows it; null for `initials`, which nothing prints. */
	readonly quote: string | null;
	readonly source: Source | null;
}

/** An operation, body or term with all names that evidence joins. */
export interface Entity {
	/** Derived from content, at most 60 characters, stable over reloads: safe in a `custom_id`. */
	readonly id: string;
	readonly kind: EntityKind;
	/** Canonical name as printed somewhere. */
	readonly name: string;
	readonly initialism: string | null;
	/** How the initialism is tied to the name. */
	readonly initialismBasis: 'printed' | 'question' | 'initials' | null;
	readonly names: readonly EntityName[];
	/** How many facts of each kind are on record. */
	readonly facts: Tallies;
	readonly mentions: number;
	/** Sitting dates of the first and last mention. */
	readonly firstDate: string | null;
	readonly lastDate: string | null;
	/** For a numbered operation its siblings' ids (`Harrier`, `Harrier 1`). */
	readonly sisters: readonly string[];
}

export interface StoredExchange {
	/** Derived from content. */
	readonly id: string;
	readonly uins: readonly string[];
	readonly question: string;
	/** Null where there is none in this copy. */
	readonly answer: string | null;
	readonly source: Source;
	/** Other pages that hold the same exchange. */
	readonly citations: readonly Source[];
	readonly askedToReply: boolean;
	readonly holdingAnswer: string | null;
	/** Words follow of which this copy does not show whether they answer. */
	readonly unclear?: true;
	/** What was given as the answer before, and is corrected by it. */
	readonly withdrawn?: string;
	readonly askedBy: readonly string[];
}

/** What a citation says of a place in the record, as far as it does. */
export interface PlaceCited {
	readonly house: House | null;
	readonly date: string | null;
	readonly volume: string | null;
	readonly column: string | null;
}

/**
 * The figures of one passage as the archive held them when they were asked for: of a table of hundreds of cells only those that are wanted
 * are read.
 *
 * @param wanted told the number of a cell as it is printed, null for a figure of prose.
 */
export type FiguresIn = (wanted: (printed: string | null) => boolean) => readonly Stored<Figure>[];

/** An exchange or a speech of a day, and where it stands. */
export interface PlacedPassage {
	/** Id made of what it holds. */
	readonly content: string;
	readonly isExchange: boolean;
	readonly source: Source;
	/** Of its section, or else its document. */
	readonly page: string | null;
	/** Addresses and columns of its own parts, as far as the copy has them. */
	readonly addresses: readonly string[];
	readonly columns: readonly string[];
	readonly uins: readonly string[];
}

/** How much was searched: goes with every answer. */
export interface Extent {
	readonly documents: number;
	readonly exchanges: number;
	readonly firstDate: string | null;
	readonly lastDate: string | null;
	/** Sitting dates of all documents when there are three or fewer, for the footer. */
	readonly dates: readonly string[];
	/** Documents whose House, date, column or speaker is not in the copy. */
	readonly withoutDate: number;
	readonly withoutColumn: number;
	readonly withheld: number;
	readonly removed: number;
}

/** One document as a list of what is loaded has it. */
export interface LoadedDocument {
	/** Its file's name, or its address. */
	readonly document: string;
	readonly url: string | null;
	/** Of its first section; null where the copy does not have it. */
	readonly title: string | null;
	readonly house: string | null;
	readonly sittingDate: string | null;
	readonly exchanges: number;
	/** It holds all debates, answers or statements of its day, not a page or a debate of it. */
	readonly whole: boolean;
}

/** Reading the archive. Every method sees one committed state, and none of them writes. */
export interface Archive {
	/** The index that names are found by, misspelt ones too. */
	readonly names: NameIndex;
	/** The index of every word, for searches. */
	readonly words: WordsIndex;
	/** Runs several questions on one committed state, which also takes less time than each by itself. */
	reading<T>(questions: () => T): T;
	extent(): Extent;
	/** ISO day on which the file last changed, by a load for the most part; null of an archive that is in no file. */
	changedOn(): string | null;
	/** Every sitting day of which anything is loaded, in their order. */
	sittingDays(): readonly string[];
	/** Those of which a document holds all debates, answers or statements; of others single pages and debates are loaded. */
	wholeDays(): readonly string[];
	/** The documents that are loaded, as many as are asked for. */
	documents(limit: number): readonly LoadedDocument[];
	entity(id: string): Entity | null;
	/** Most documented first. */
	entities(kind: EntityKind, limit: number, offset: number): readonly Entity[];
	countEntities(kind: EntityKind): number;
	figures(entity: Entity): readonly Stored<Figure>[];
	definitions(entity: Entity): readonly Stored<Definition>[];
	roles(entity: Entity): readonly Stored<Role>[];
	accounts(entity: Entity): readonly Stored<Account>[];
	/** Accounts of operations in which this body is named as a party. */
	accountsNaming(entity: Entity): readonly Stored<Account>[];
	gaps(entity: Entity): readonly Stored<Gap>[];
	/** Places where the entity stands in text that gave no fact of it, oldest first. */
	mentions(
		entity: Entity,
		limit: number,
		offset: number,
	): readonly (Omit<Mention, 'exchange'> & { readonly quote: string; readonly source: Source })[];
	countMentions(entity: Entity): number;
	/** Operations, bodies and terms named in these words, in the order in which they first stand there. */
	namedIn(source: Source): readonly Pick<Entity, 'id' | 'kind' | 'name' | 'initialism'>[];
	/** Newest first: a UIN restarts each session. */
	exchangesByUin(uin: string): readonly StoredExchange[];
	/** For autocomplete: those with a UIN that starts so, in the order of their UINs, newest first where these are alike. */
	exchangesStarting(uinPrefix: string, limit: number): readonly StoredExchange[];
	exchange(id: string): StoredExchange | null;
	/** The whole contribution that holds these words (a speech, a statement, an answer); null where it is not kept. */
	contribution(source: Source): Span | null;
	exchangesOn(citation: PlaceCited): readonly StoredExchange[];
	/** The ids of the same exchanges; where there are more than `most`, as at a column of any day, of the first. */
	idsOn(citation: PlaceCited, most: number): readonly string[];
	/** Every exchange and speech of a sitting day, in the order of the day's documents, with the addresses that its parts have. */
	passagesOn(date: string): readonly PlacedPassage[];
	gapsIn(exchange: StoredExchange): readonly Stored<Gap>[];
	referencesFrom(
		exchange: StoredExchange,
	): readonly (Stored<Reference> & { readonly resolved: string | null })[];
	referencesTo(exchange: StoredExchange): readonly Stored<Reference>[];
	/** References to a number, or to a column of a day, whether or not what they cite is here. */
	referencesCiting(place: {
		date: string | null;
		column: string | null;
		uin: string | null;
	}): readonly Stored<Reference>[];
	fact(id: string): Stored<Fact> | null;
	/** The table of this id; null where it is none, or no longer on record. */
	table(id: string): StoredTable | null;
	/** The tables of a passage that a search found, in the order of the text. */
	tablesIn(passage: number): readonly StoredTable[];
	/** The tables of an exchange or a speech, by the id that its content makes. */
	tablesOf(exchange: Pick<StoredExchange, 'id'>): readonly StoredTable[];
	/** The figures of a passage that stand in no table. */
	proseFiguresIn(passage: number): readonly Stored<Figure>[];
	/** Facts of one kind that stand in an exchange or a speech, by the id that its content makes; in every copy of it. */
	factsIn<K extends FactKind>(content: string, kind: K): readonly Stored<Extract<Fact, { kind: K }>>[];
	/** The figures of an exchange or a speech, by the id that its content makes; in every copy of it. */
	figuresIn(content: string): FiguresIn;
	/** Whether an exchange or a speech has a table, by the id that its content makes: without one none of its figures is a cell's. */
	hasTable(content: string): boolean;
	/** Those of these facts that are on record, in the order asked for; `prose` leaves out the figures that are cells of tables. */
	facts(ids: readonly string[], which?: 'all' | 'prose'): readonly Stored<Fact>[];
	/** The stored text between two offsets of a document. */
	slice(document: string, span: Span): string;
}
