import type { Archive } from '../../corpus/archive.ts';
import { stemOf, type Word } from '../../corpus/words/fold.ts';
import { EVERYWHERE } from '../../corpus/words/search.ts';
import type { Saying } from './everyday.ts';

/** Letters that each of two words has at least that are printed as one. */
const SHORTEST_PART = 3;
/** Letters that both have together. */
const SHORTEST_WHOLE = 7;

/** `hand held` of `handheld`: the two words that stand side by side on record where what was typed stands nowhere; null where no two do. */
export function printedApart(archive: Archive, { spelt }: Word): Saying | null {
	if (spelt.length < SHORTEST_WHOLE || !/^\p{L}+$/u.test(spelt)) return null;
	for (let at = SHORTEST_PART; at <= spelt.length - SHORTEST_PART; at++) {
		const stems = [spelt.slice(0, at), spelt.slice(at)].map(stemOf);
		if (stems.some((stem) => archive.words.passagesWith(stem) === 0)) continue;
		const { passages } = archive.words.search({ kind: 'phrase', stems }, EVERYWHERE, 'best', 0, 1);
		if (passages.length > 0) return stems;
	}
	return null;
}

/** `childcare` of `child care`: what the record prints as one word with the one typed before it or behind it. */
export function printedAsOne(archive: Archive, words: readonly Word[], word: Word): readonly Saying[] {
	const at = words.indexOf(word);
	const pairs = [
		[words[at - 1], word],
		[word, words[at + 1]],
	] as const;
	return pairs.flatMap(([one, other]) => {
		if (one === undefined || other === undefined || other.start - one.end > 1) return [];
		const whole = `${one.spelt}${other.spelt}`;
		if ([one, other].some(({ spelt }) => spelt.length < SHORTEST_PART)) return [];
		if (whole.length < SHORTEST_WHOLE || !/^\p{L}+$/u.test(whole)) return [];
		const stem = stemOf(whole);
		return archive.words.passagesWith(stem) > 0 ? [[stem]] : [];
	});
}
