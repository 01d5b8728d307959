import { alternatives, type WordList } from '../words/word-list.ts';

/** Words of the record itself: a day after one of these is a day of sitting. */
export const NATURES = {
	answer: 'I refer her to the answer of 9 May 2006.',
	answers: 'Further to the answers given on 9 May 2006',
	reply: 'I refer her to the reply given on 9 May 2006.',
	replies: 'I refer her to the replies given on 9 May 2006.',
	statement: 'Further to the written statement of 9 May 2006',
	statements: 'Further to the written statements of 9 May 2006',
	debate: 'Pursuant to the debate on 9 May 2006',
	debates: 'Pursuant to the debates on 9 May 2006',
	question: 'Pursuant to the question of 9 May 2006',
	questions: 'Pursuant to the oral questions of 9 May 2006',
	correction: 'Further to the written correction of 9 May 2006',
} as const satisfies WordList;

/** What tells a statement or a reply of the House from anybody's. */
const OF_THE_HOUSE =
	/\b(?:[Mm]inisterial|[Ww]ritten|[Oo]ral|[Pp]arliamentary|[Pp]re-[Bb]udget|[Bb]usiness|[Bb]udget|[Mm]y|[Pp]ursuant|[Rr]efer\w*|House)\b/;
const PARTY =
	'(?:the|my|his|her|our|Lord|Baroness|Lady|Earl|Viscount|Mrs?|Ms|Miss|Dr|Sir|Dame|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)(?![\\p{L}])(?:(?!\\b(?:which|that|who|published|report|letter|dated|consultation|meeting)\\b)[^;:?!\\n]){0,140}?';
const BETWEEN = new RegExp(
	`^(?:\\s*,?\\s*(?:(?:that\\s+)?(?:I|he|she|we|they|${PARTY})\\s+(?:gave|made|issued)|given|made|issued|tabled|him|her|them|(?:to|by|from|of|on\\s+behalf\\s+of|in\\s+reply\\s+to|in\\s+response\\s+to)\\s+(?:him|her|them|${PARTY})|in\\s+(?:this|the|either)\\s+House|orally|earlier))*\\s*,?\\s+(?:of|on|dated|from)\\s*$`,
	'u',
);
const LAST_NATURE = new RegExp(
	`(?:\\b(?:the|my|his|her|their|your|our|an?|of|to|in|[Ww]ritten|[Oo]ral|[Pp]revious|[Ee]arlier|[Mm]inisterial|[Pp]arliamentary)|\\p{L}['’]s?)\\s+(?:(?!holding)[\\p{L}-]+\\s+){0,2}(?<nature>${alternatives(NATURES)})(?![\\p{L}])`,
	'giu',
);

/** How far before a day its nature is looked for. */
const REACH = 220;

/**
 * What is said to have been given on the day that begins at `at`: the place of the word (`answer`), where nothing but who gave
 * it to whom stands between; null where the day is of something else.
 */
export function natureBefore(words: string, at: number): { start: number; word: string } | null {
	const from = Math.max(0, at - REACH);
	const before = words.slice(from, at);
	for (const match of [...before.matchAll(LAST_NATURE)].reverse()) {
		const word = match.groups?.nature ?? '';
		const end = match.index + match[0].length;
		if (!BETWEEN.test(before.slice(end))) continue;
		const told =
			/^(?:answer|question)/i.test(word) || OF_THE_HOUSE.test(before.slice(Math.max(0, match.index - 60)));
		return told ? { start: from + end - word.length, word: word.toLowerCase() } : null;
	}
	return null;
}
