import { LONGEST_MEASURE } from './phrase.ts';
import type { Site } from './site.ts';

/** What a number counts, in words of the text; the counted noun by itself for numbers that go on from it. */
export interface Measure {
	readonly words: readonly string[];
	readonly counted: readonly string[];
}

/** A number with what its sentence may leave to others to say. */
export interface Measured extends Site {
	/** What the number before it in the sentence, or the sentence before, counted. */
	readonly before: Measure | null;
	/** What the last number of the sentence before counted, whatever the present one goes on with. */
	readonly previous: Measure | null;
	/** What the sentence that leads into its list counts. */
	readonly lead: Measure | null;
	/** What was asked for. */
	readonly asked: Measure | null;
	/** Whether it stands in an answer, and not in a speech. */
	readonly answers: boolean;
	/** What the number that it is a part of counted. */
	readonly whole: Measure | null;
}

/** Verbs of more and less, whose number stands behind `by`, `from` or `to`. */
export const CHANGES =
	/^(?:rose|rise|rises|risen|fell|fall|falls|fallen|increase[sd]?|decrease[sd]?|grew|grow|grows|grown|drop(?:s|ped)?|reduced?|reduces|cut|went|gone|declined?|doubled|tripled|trebled|quadrupled|halved|increasing|decreasing|reducing|rising|falling|growing)$/;

export function measure(words: readonly string[], counted: readonly string[]): Measure {
	return { words: once(words).slice(0, LONGEST_MEASURE), counted };
}

/** Words of which none is said twice in a row, and no run of two or more again. */
function once(words: readonly string[]): string[] {
	const kept: string[] = [];
	for (let at = 0; at < words.length; ) {
		const said = longestSaid(kept, words.slice(at));
		if (said < 2 && words[at] !== kept.at(-1)) kept.push(words[at] ?? '');
		at += said < 2 ? 1 : said;
	}
	return kept;
}

/** How many of the words that come stand, in their order, among those before. */
function longestSaid(before: readonly string[], next: readonly string[]): number {
	let longest = 0;
	for (let from = 0; from < before.length; from += 1) {
		let run = 0;
		while (run < next.length && from + run < before.length && before[from + run] === next[run]) run += 1;
		longest = Math.max(longest, run);
	}
	return longest;
}
