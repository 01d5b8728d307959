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
/** How what stands between a nature and its day may begin: at once with the day, with who gave it, or with whom it was given to. */
const BEGINS =
	/^\s*,?\s*(?:of|on|dated|from|given|made|issued|tabled|orally|earlier|to|by|in\s+(?:this|the|either|reply|response))(?![\p{L}])/u;
const GIVEN = /^\s*,?\s*(?:that\s+)?\p{L}[^;:?!\n]{0,150}?\s(?:gave|made|issued)\s/u;
const ENDS = /(?:^|\s)(?:of|on|dated|from)\s*$/;
/** Of these the day may be, and of nothing of the House. */
const OF_SOMETHING_ELSE =
	/[;:?!\n]|\b(?:which|who|whose|what|whether|published|closed|ended|ending|reports?|letters?|surveys?|consultations?|meetings?|inquir(?:y|ies))\b/i;
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
		if (!standsBetween(before.slice(end))) continue;
		const told =
			/^(?:answer|question)/i.test(word) || OF_THE_HOUSE.test(before.slice(Math.max(0, match.index - 60)));
		return told ? { start: from + end - word.length, word: word.toLowerCase() } : null;
	}
	return null;
}

/** Whether nothing but who gave it, to whom and where stands between a nature and its day. */
function standsBetween(words: string): boolean {
	return ENDS.test(words) && (BEGINS.test(words) || GIVEN.test(words)) && !OF_SOMETHING_ELSE.test(words);
}
