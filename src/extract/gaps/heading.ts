/** Words up to which a heading is left as it is. */
const LONGEST = 14;
/** What a question opens with before it names what is asked for. */
const OPENS =
	/^(?:how\s+(?:many|much)|(?:on|for|in)\s+how\s+many|whether|(?:what\s+)?(?:his|her|the)\s+(?:most\s+recent|latest)\s+estimate\s+is\s+of|what\s+information\s+(?:his|her|the)\s+Department\s+holds\s+on|what|which)\s+/iu;
const COUNTS =
	/^(?:(?:is|are|was|were)\s+)?(?:the\s+)?(?:total\s+|average\s+|estimated\s+)?(?:numbers?|proportions?|percentages?|amounts?)(?:\s+and\s+\p{L}+)?\s+of\s+/iu;
/** Words that a heading does without: articles, auxiliaries, and whose Department was asked. */
const SPARE =
	/\s+(?:(?:of|for|by|from)\s+(?:his|her)\s+Department|(?:his|her)\s+Department(?:\s+has)?|(?:he|she)\s+has|there\s+(?:are|were)|(?:who|which|that)\s+(?:are|were|have|has|had)(?:\s+been)?|the|an?|is|are|was|were|has|have|had|been|being)(?=\s)/giu;
/**
 * What is missing as a heading, where it has more than fourteen words: without what opens a question, then without spare words. What names
 * the thing, its place and its time stays, however long.
 */
export function asHeading(about: string): string {
	const isLong = (words: string) => words.split(/\s+/).length > LONGEST;
	if (!isLong(about)) return about;
	const bare = about.replace(OPENS, '').replace(COUNTS, '');
	return isLong(bare) ? ` ${bare}`.replace(SPARE, '').trim() : bare;
}
