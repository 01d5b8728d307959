import type { Span } from '../../hansard/section.ts';
import type { Sum } from '../../hansard/sums.ts';
import type { Basis } from '../facts.ts';
import type { Time } from './time.ts';
import type { Unit } from './unit.ts';

/** A table as the record prints it, read whole. Words are as printed without marks of notes; places count from its start. */
export interface TableReading {
	/** The lines above its head that are no unit; null where it has none. */
	readonly caption: string | null;
	/** What it counts: its caption, else the sentence that leads into it, else the question. */
	readonly topic: Topic | null;
	/** What its numbers are in, as far as it is said of the table as a whole; null for plain counts and where it is not said. */
	readonly unit: string | null;
	/** The time that all of it holds for, where one is said. */
	readonly period: string | null;
	/** ISO date. */
	readonly asOf: string | null;
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
	readonly notes: readonly Note[];
	/** Where its heads stand; null where it has none. */
	readonly heads: Span | null;
	/** Operations that the words just before it name. */
	readonly operations: readonly string[];
	/** What its totals add up, and whether they come right: rows and columns count from nought, columns among those of figures. */
	readonly sums: readonly Sum[];
}

export interface Topic {
	readonly words: string;
	readonly basis: Basis;
	/** What was asked, where the words say little without it (`The amounts for these items`); null where they stand alone. */
	readonly asked: string | null;
}

export interface Column {
	/** The words of its head, outermost first; empty where it has none. */
	readonly heads: readonly string[];
	/** Labels name the rows; the cells of `figures` are numbers or stand for one. */
	readonly role: 'label' | 'figures' | 'words';
	readonly unit: Unit | null;
	readonly time: Time | null;
	readonly marks: readonly string[];
}

export interface Row extends Span {
	/** Heads of the groups it stands in, outermost first. */
	readonly groups: readonly string[];
	/** Its own labels: what the label columns hold, those above it where its own are blank. */
	readonly labels: readonly string[];
	readonly marks: readonly string[];
	readonly cells: readonly TableCell[];
}

export interface TableCell {
	/** Index into the table's columns. */
	readonly column: number;
	readonly printed: string;
	/** As printed, without the unit's scale; null where there is none. */
	readonly value: number | null;
	/** The upper end of a range; null where it is none. */
	readonly valueTo: number | null;
	/** Why there is no number. `unclear`: there is one, and nothing decides how it is to be read. */
	readonly why: 'nil' | 'blank' | 'not available' | 'suppressed' | 'words' | 'unclear' | null;
	readonly valueText: string;
	readonly valueAt: Span;
	readonly unit: string | null;
	readonly qualifier: string | null;
	readonly period: string | null;
	readonly asOf: string | null;
	readonly marks: readonly string[];
}

export interface Note {
	readonly mark: string | null;
	readonly words: string;
}
