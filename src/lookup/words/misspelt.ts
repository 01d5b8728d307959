import { soundOf } from '../../corpus/names/letters.ts';
import { stemOf } from '../../corpus/words/fold.ts';
import type { WordsIndex } from '../../corpus/words/words-index.ts';
import { distanceTo } from '../names/distance.ts';
import { english } from './english.ts';

/** What was meant by a word that stands nowhere on record. */
export interface Meant {
	/** The word on record, or the two that it runs together. */
	readonly words: readonly string[];
	/** No other word is as near, on record or of the language. */
	readonly sure: boolean;
}

/**
 * The word on record nearest to one that is not, the most used of those equally near; or the two that it runs together. Null where
 * nothing is near, and where it is a word of the language: `wolves` is no slip for `wales`, and stands nowhere.
 */
export function meantBy(typed: string, words: WordsIndex): Meant | null {
	const language = english();
	if (language.has(typed)) return null;
	const apart = distanceFrom(typed);
	const spelt = new Map(words.near(typed).map(({ word, passages }) => [word, passages]));
	const forms = language.like(typed, MOST_SLIPS).filter((word) => !spelt.has(word));
	const near = [...spelt.keys(), ...forms]
		.map((word) => ({ word, ...apart(word) }))
		.filter(({ borne }) => borne)
		.map((one) => ({ ...one, passages: spelt.get(one.word) ?? words.passagesWith(stemOf(one.word)) }))
		.map((one) => (one.passages > 0 && !spelt.has(one.word) ? { ...one, cost: one.cost + UNSPELT } : one))
		.sort((one, other) => one.cost - other.cost || other.passages - one.passages);
	const held = near.find(({ passages }) => passages > 0);
	const absent = near.find(({ passages }) => passages === 0);
	const other = absent?.cost ?? Number.POSITIVE_INFINITY;
	if (held !== undefined && held.cost - UNSPELT <= other)
		return { words: [held.word], sure: held.cost < other && !isRivalled(held, near) };
	if (other <= 1) return null;
	const pair = runTogether(typed, words);
	return pair.length === 0 ? null : { words: pair, sure: true };
}

interface Near {
	readonly word: string;
	readonly cost: number;
}

/** Whether a word of another stem is as near. */
function isRivalled(held: Near, near: readonly Near[]): boolean {
	return near.some(({ word, cost }) => cost === held.cost && stemOf(word) !== stemOf(held.word));
}

/** Slips that a word of up to five letters bears, a longer one, and one that sounds as what was meant. */
const SLIPS = { short: 1, long: 2, alike: 1 } as const;
const MOST_SLIPS = SLIPS.long;
/** What a slip counts where both sound alike, what another first letter counts, and a form that only other forms of its word stand for. */
const SOUNDS_ALIKE = 0.6;
const OTHER_START = 0.3;
const UNSPELT = 0.1;

/** How far words are from what was typed, and whether so many slips are made. */
function distanceFrom(typed: string): (word: string) => { readonly cost: number; readonly borne: boolean } {
	const slipsTo = distanceTo(typed);
	const sound = soundOf(typed);
	const most = typed.length <= 5 ? SLIPS.short : SLIPS.long;
	const swapped = `${typed.charAt(1)}${typed.charAt(0)}`;
	return (word) => {
		const slips = slipsTo(word).full;
		const alike = slips <= most + SLIPS.alike && soundOf(word) === sound;
		const start = word[0] === typed[0] || word.startsWith(swapped) ? 0 : OTHER_START;
		return {
			cost: slips * (alike ? SOUNDS_ALIKE : 1) + start,
			borne: slips <= most + (alike ? SLIPS.alike : 0),
		};
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
