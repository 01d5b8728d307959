import type { House } from '../section.ts';

/** The days that are meant. */
interface Period {
	/** ISO days, both included. */
	readonly from: string;
	readonly to: string;
	/** Null for both Houses. */
	readonly house: House | null;
	/** The most documents of each kind to fetch in one run; without it, all. */
	readonly limit?: number | null;
}

/** What is to be fetched by the words that stand in it. */
export interface Wanted extends Period {
	readonly search: string;
}

/** What is to be fetched by whole days. */
export interface WantedDays extends Period {
	/** The ISO day on which it is asked. */
	readonly today: string;
}

/** How a run goes on, for a progress bar. */
export interface Progress {
	/** So many documents are known to match; grows while the search is still being read. */
	found(total: number): void;
	/** One of them is on the shelf now, or was there before. */
	kept(fresh: boolean): void;
}

/** What came of a run. */
export interface Fetched {
	readonly found: number;
	/** Written by this run. */
	readonly fresh: number;
	/** Those on the shelf already, or known to hold nothing. */
	readonly before: number;
	/** Those that the API gives and that hold not all of the words. */
	readonly without: number;
	/** Those that the API has and would not give. */
	readonly left: readonly LeftOut[];
}

export interface LeftOut {
	readonly id: string;
	/** In one clause: `refused the request (404 Not Found)`. */
	readonly why: string;
}
