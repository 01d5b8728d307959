import { soundOf } from '../../corpus/names/letters.ts';
import { stemOf } from '../../corpus/words/fold.ts';
import type { WordsIndex } from '../../corpus/words/words-index.ts';
import { distanceTo } from '../names/distance.ts';
import { english } from './english.ts';
import { slipCost } from './slip-cost.ts';

/** What was meant by a word that stands nowhere on record. */
export interface Meant {
	/** The word on record, or the two that it runs together. */
	readonly words: readonly string[];
	/** No other word is as near, on record or of the language. */
	readonly sure: boolean;
}

/**
 * The word on record that was most likely meant by one that is not: few and common slips, a common word; or the two that it runs together.
 * Null where nothing is near, and where it is a word of the language: `wolves` is no slip for `wales`, and stands nowhere.
 */
export function meantBy(typed: string, words: WordsIndex): Meant | null {
	const language = english();
	if (language.has(typed)) return null;
	const apart = distanceFrom(typed);
	const spelt = new Map(words.near(typed).map(({ word, passages }) => [word, passages]));
	const forms = language.like(typed, MOST_OFF).filter((word) => !spelt.has(word));
	const near = [...spelt.keys(), ...forms].flatMap((word): readonly Near[] => {
		const apartBy = apart(word);
		if (apartBy === null) return [];
		const passages = spelt.get(word) ?? words.passagesWith(stemOf(word));
		const cost = apartBy + RARE * language.rarity(word) - COMMON * Math.log2(1 + passages);
		return [{ word, passages, cost }];
	});
	const held = least(near.filter(({ passages }) => passages > 0));
	const absent = least(near.filter(({ passages }) => passages === 0))?.cost ?? Number.POSITIVE_INFINITY;
	if (held !== null && held.cost <= absent + ON_RECORD) {
		const rivals = near.filter(({ word }) => stemOf(word) !== stemOf(held.word));
		return { words: [held.word], sure: rivals.every(({ cost }) => cost > held.cost + RIVAL) };
	}
	if (absent <= 1) return null;
	const pair = runTogether(typed, words);
	return pair.length === 0 ? null : { words: pair, sure: true };
}

interface Near {
	readonly word: string;
	readonly passages: number;
	/** By `slipCost`; less for a word that is common on record and in the language. */
	readonly cost: number;
}

function least(near: readonly Near[]): Near | null {
	return near.reduce<Near | null>((best, one) => (best === null || one.cost < best.cost ? one : best), null);
}

/** What slips may come to in a word of so many letters. */
const BORNE = [
	{ letters: 4, cost: 1 },
	{ letters: 6, cost: 1.7 },
	{ letters: Number.POSITIVE_INFINITY, cost: 3.5 },
] as const;
/** So many letters more or fewer a word may have, and so many slips may lie between: more are not weighed. */
const MOST_OFF = 2;
const MOST_SLIPS = 3;
/** What a slip counts where both sound alike, and what another first letter counts. */
const SOUNDS_ALIKE = 0.8;
const OTHER_START = 0.3;
/** What each doubling of the passages that have a word speaks for it, and each step of rarity in the language against it. */
const COMMON = 0.04;
const RARE = 0.11;
/** A word on record is meant rather than one of the language that is so much nearer. */
const ON_RECORD = 0.2;
/** Words so near to each other are each other's rivals. */
const RIVAL = 0.25;

/** How far words are from what was typed, by `slipCost`; null where it is too far. */
function distanceFrom(typed: string): (word: string) => number | null {
	const slipsTo = distanceTo(typed);
	const sound = soundOf(typed);
	const most = BORNE.find(({ letters }) => typed.length <= letters)?.cost ?? 0;
	const swapped = `${typed.charAt(1)}${typed.charAt(0)}`;
	return (word) => {
		if (slipsTo(word).full > MOST_SLIPS) return null;
		const cost = slipCost(typed, word) * (soundOf(word) === sound ? SOUNDS_ALIKE : 1);
		if (cost > most) return null;
		return cost + (word[0] === typed[0] || word.startsWith(swapped) ? 0 : OTHER_START);
	};
}

/** `forcedlabour`: two words of four letters or more, both on record. */
function runTogether(typed: string, words: WordsIndex): readonly string[] {
	if (!/^\p{L}{8,}$/u.test(typed)) return [];
	const cuts = Array.from({ length: typed.length - 7 }, (_, at) => at + 4)
		.map((at) => [typed.slice(0, at), typed.slice(at)] as const)
		.map((pair) => ({ pair, least: Math.min(...pair.map((word) => words.passagesWith(stemOf(word)))) }))
		.filter(({ least }) => least > 0)
		.sort((one, other) => other.least - one.least);
	return cuts[0]?.pair ?? [];
}
