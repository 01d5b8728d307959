import { wordsIn } from '../../corpus/words/fold.ts';
import type { FoundPassage } from '../../corpus/words/words-index.ts';
import { fits, withoutTimes } from './fits.ts';
import { type Met, metIn, most } from './found.ts';
import { AT, type Part } from './part.ts';
import type { Asking } from './shape.ts';
import type { Terms } from './terms.ts';
import type { Unit } from './units.ts';
import { yearsIn } from './years.ts';

/** A sentence among the others of its passage. */
export interface SentenceAt {
	readonly unit: Unit;
	readonly at: number;
	readonly units: readonly Unit[];
	readonly own: readonly Met[];
	readonly passage: FoundPassage;
	readonly asking: Asking;
	/** Of the passage, ISO; null where its copy has none. */
	readonly day: string | null;
	/** See `labelsOf`. */
	readonly leader: number;
}

const NEIGHBOURS = [
	[-1, AT.beside],
	[1, AT.paragraph],
	[-2, AT.paragraph],
] as const;

/** `... is shown in the following table.`: it leads to the answer and is none. */
const LEADS_ON =
	/:$|\b(?:following|below|the) tables?\b|\bas follows\b|\bfollowing (?:figures|information|data|list)\b|\btable \d\b|\b(?:set out|shown|given|listed|provided) (?:below|in the)\b/i;

/** How well a sentence answers: by its own words, those beside it, and what leads to it. */
export function sentence({ unit, at, units, own, passage, asking, day, leader }: SentenceAt): Part {
	const { shape } = asking;
	const words = passage.text.slice(unit.start, unit.end);
	const near = NEIGHBOURS.flatMap(([step, counts]) => {
		const other = units[at + step];
		if (other === undefined || other.asked || other.cell !== null) return [];
		if (Math.abs(other.paragraph - unit.paragraph) > 1) return [];
		const less = other.paragraph === unit.paragraph ? 0 : 0.15;
		return [(own[at + step] ?? []).map((one) => one * (counts - less))];
	});
	const counting = shape === 'figure' || shape === 'passage';
	const leads = LEADS_ON.test(words) && (counting || shape === 'meaning') ? 0.3 : 0;
	// A line that ends in no stop is the caption of a table, or a label.
	const label = counting && isLabel(words) ? 0.12 : 0;
	const fit = fits(asking, words, unit, day);
	return {
		own: own[at] ?? [],
		near: leader < 0 ? near : [...near, (own[leader] ?? []).map((one) => one * AT.beside)],
		years: new Set(yearsIn(words)),
		kind: fit.counts - leads - label - LATER * Math.min((units[leader] ?? unit).order, FAR_ON),
		kinship: leads === 0 ? fit.kinship : 'other',
	};
}

/** What each sentence further on in an answer counts less: an answer mostly begins with what was asked. */
const LATER = 0.015;
const FAR_ON = 6;
/** Lines of a list that one sentence leads to. */
const LISTED = 8;

/** Characters of a label at most. */
const LONGEST_LABEL = 60;

/** A short line that ends in no stop and tells no number: a caption, or the name over some lines. */
function isLabel(words: string): boolean {
	return !/[.?!;:)]["”’)]?$/.test(words.trim()) && !/\d/.test(withoutTimes(words));
}

/** The sentence that leads to a line of a list, or the name that stands over it; -1 where neither does. */
function leaderOf(units: readonly Unit[], at: number, text: string): number {
	const own = units[at];
	if (
		own === undefined ||
		isLabel(text.slice(own.start, own.end)) ||
		LEADS_ON.test(text.slice(own.start, own.end))
	)
		return -1;
	for (let before = at - 1; before >= Math.max(0, at - LISTED); before--) {
		const unit = units[before];
		if (unit === undefined || unit.asked || unit.cell !== null) return -1;
		const words = text.slice(unit.start, unit.end);
		if (/:$|as follows/.test(words) || (isLabel(words) && words.length <= LONGEST_LABEL)) return before;
	}
	return -1;
}

/** The labels over lines of prose, as short lines that stand over others: which terms any of them has, and those over a unit. */
export function labelsOf(units: readonly Unit[], text: string, { terms }: Terms) {
	const found = new Map<number, Met>();
	const leaders = units.map((unit, at) => (unit.cell === null ? leaderOf(units, at, text) : -1));
	for (const leader of leaders) {
		const unit = units[leader];
		if (unit === undefined || found.has(leader)) continue;
		const words = text.slice(unit.start, unit.end);
		if (isLabel(words)) found.set(leader, metIn(terms, wordsIn(words)));
	}
	return {
		met: terms.map((_, term) => most([...found.values()].map((met) => met[term] ?? 0))),
		over: (at: number): Met | null => found.get(leaders[at] ?? -1) ?? null,
		/** The place of the unit that leads to one, or stands over it; -1 where none does. */
		leaderOf: (at: number): number => leaders[at] ?? -1,
	};
}
