import type { Word } from '../../corpus/words/fold.ts';
import type { Difference } from './finding.ts';

/** The longest common run of words, in order: pairs of places, by spelling. */
export function inCommon(words: readonly Word[], window: readonly Word[]): (readonly [number, number])[] {
	const width = window.length + 1;
	const longest = new Uint16Array((words.length + 1) * width);
	for (let at = words.length - 1; at >= 0; at -= 1) {
		for (let other = window.length - 1; other >= 0; other -= 1) {
			const here = at * width + other;
			longest[here] =
				words[at]?.spelt === window[other]?.spelt
					? (longest[here + width + 1] ?? 0) + 1
					: Math.max(longest[here + width] ?? 0, longest[here + 1] ?? 0);
		}
	}
	const pairs: [number, number][] = [];
	let at = 0;
	let other = 0;
	while (at < words.length && other < window.length) {
		if (words[at]?.spelt === window[other]?.spelt) pairs.push([at++, other++]);
		else if ((longest[(at + 1) * width + other] ?? 0) >= (longest[at * width + other + 1] ?? 0)) at += 1;
		else other += 1;
	}
	return drawnTogether(pairs, words, window);
}

/** A common word that stands far before its neighbour is taken where it stands right before it, if it does. */
function drawnTogether(
	pairs: [number, number][],
	words: readonly Word[],
	window: readonly Word[],
): (readonly [number, number])[] {
	for (let index = pairs.length - 2; index >= 0; index -= 1) {
		const [pair, next] = [pairs[index], pairs[index + 1]];
		if (pair === undefined || next === undefined) continue;
		const near = next[1] - (next[0] - pair[0]);
		if (near > pair[1] && window[near]?.spelt === words[pair[0]]?.spelt) pair[1] = near;
	}
	return pairs;
}

/** What stands between the words in common, on either side; a change of case or marks alone where words are the same. */
export function between(
	words: readonly Word[],
	typed: string,
	window: readonly Word[],
	text: string,
	pairs: readonly (readonly [number, number])[],
): readonly Difference[] {
	const found: Difference[] = [];
	const cut = (source: string, list: readonly Word[], from: number, to: number) =>
		from < to ? source.slice(list[from]?.start, list[to - 1]?.end).replace(/\s+/g, ' ') : '';
	const [firstTyped, firstRecord] = pairs[0] ?? [0, 0];
	if (firstTyped > 0)
		found.push({
			typed: cut(typed, words, 0, firstTyped),
			record: cut(text, window, Math.max(0, firstRecord - firstTyped), firstRecord),
		});
	pairs.forEach(([at, other], index) => {
		const [nextAt, nextOther] = pairs[index + 1] ?? [words.length, other + 1];
		const marks =
			nextAt === at + 1 && nextOther === other + 1 && nextAt < words.length
				? marksBetween(words, typed, window, text, at, other)
				: null;
		if (marks !== null) found.push(marks);
		const typedWords = cut(typed, words, at + 1, nextAt);
		const recordWords = cut(text, window, other + 1, nextOther);
		if (typedWords !== '' || recordWords !== '') found.push({ typed: typedWords, record: recordWords });
	});
	if (found.length > 0) return found;
	for (const [at, other] of pairs) {
		const [mine, theirs] = [cut(typed, words, at, at + 1), cut(text, window, other, other + 1)];
		if (mine !== theirs) found.push({ typed: mine, record: theirs });
	}
	return found;
}

/** Two neighbouring words that stand in both, with other marks between them; null where the marks are alike. */
function marksBetween(
	words: readonly Word[],
	typed: string,
	window: readonly Word[],
	text: string,
	at: number,
	other: number,
): Difference | null {
	const [mine, theirs] = [neighbours(words, typed, at), neighbours(window, text, other)];
	return folded(mine.marks) === folded(theirs.marks) ? null : { typed: mine.words, record: theirs.words };
}

function neighbours(list: readonly Word[], source: string, at: number) {
	const [one, next] = [list[at], list[at + 1]];
	return {
		marks: source.slice(one?.end, next?.start),
		words: source.slice(one?.start, next?.end).replace(/\s+/g, ' '),
	};
}

function folded(marks: string): string {
	return marks
		.replace(/\s+/g, ' ')
		.replace(/[“”"'‘’]/g, '"')
		.replace(/[–—]/g, '-');
}
