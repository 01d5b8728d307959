/**
 * Letters of officials that stand in an answer, or have come loose from it: some copies print the letters of a page after its last
 * answer, below somebody else's words.
 */

/** How an official's letter begins, as no Minister's answer does: it speaks to who asked. */
export const LETTER = {
	pattern:
		/^(?:Your (?:recent )?(?:Parliamentary )?Question\b.{0,200}\bhas been passed to me\b|(?:The|My) .{3,160}?\bhas asked me\b.{0,160}? to (?:reply|respond|write)\b.{0,60}\byour?\b|(?:As .{3,120}, )?I (?:have been|was|am) asked to (?:reply|respond|write)(?: to you)?\b.{0,60}\byour\b.{0,40}\bQuestions?\b|(?:I am (?:replying|writing)|Thank you for) .{0,40}\byour (?:recent )?Parliamentary Question\b)/i,
	reads: [
		'The Home Secretary has asked me to reply to your recent Question about lamps.',
		'As National Statistician, I have been asked to reply to your recent question on piers. (40001)',
		'The Secretary of State for Lamps has asked me, in the absence of the Director, to reply to your Question.',
		'Your Parliamentary Question about oil has been passed to me.',
	],
	not: [
		'I have been asked to reply.',
		'The Home Secretary has asked me to light the pier.',
		'I have been asked to reply on behalf of the Prime Minister.',
		'Thank you for your question, which is a good one.',
	],
} as const;

/** `Letter from Ann Tarn to Mr. Fell, dated 3 May 2006:`. */
function isLetterHead(text: string): boolean {
	return /^(?:Letter|The letter|Copy of (?:a|the) letter|Text of (?:a|the) letter)\b/i.test(text);
}

/** Where an answer says that somebody else will reply, a letter belongs to it. */
const HANDS_OVER =
	/\b(?:asked|invited|arrange[ds]?|requested)\b.{0,120}\b(?:reply|respond|write|letter)\b|\bresponsib\w+\b.{0,160}\b(?:asked|reply|write)\b|\bwill (?:write|reply)\b|\bletter\b/i;

/**
 * Whether a line begins a letter that is not of the answer it stands under: no head of a letter stands before it, and nothing in the
 * answer hands over to one.
 */
export function isLooseLetter(text: string, before: readonly { readonly text: string }[]): boolean {
	if (!LETTER.pattern.test(text)) return false;
	return !before.some((line) => isLetterHead(line.text) || HANDS_OVER.test(line.text));
}
