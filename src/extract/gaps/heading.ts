import { stemsOf } from '../limbs/stems.ts';

/** Words up to which a heading is left as it is. */
export const LONGEST = 14;
/** What a question opens with before it names what is asked for. */
const OPENS =
	/^(?:how\s+(?:many|much)|(?:on|for|in)\s+how\s+many|whether|(?:what\s+)?(?:his|her|the)\s+(?:most\s+recent|latest)\s+estimate\s+is\s+of|what\s+information\s+(?:his|her|the)\s+Department\s+holds\s+on|what|which)\s+/iu;
const COUNTS =
	/^(?:(?:is|are|was|were)\s+)?(?:the\s+)?(?:total\s+|average\s+|estimated\s+)?(?:numbers?|amounts?)\s+of\s+/iu;
/** What only says that it is written down somewhere: `data on`. */
const WRITTEN =
	/^(?:(?:the|any|an?|more|such|accurate|comprehensive|complete|full|detailed|further|meaningful|reliable|specific|separate)\s+){0,3}(?:data|information|figures|statistics|records|details)\s+(?:on|about|of|for)\s+/iu;
/** Words that a heading does without: articles, auxiliaries, and whose Department was asked. */
const SPARE =
	/\s+(?:(?:of|for|by|from)\s+(?:his|her)\s+Department|(?:his|her)\s+Department(?:\s+has)?|(?:he|she)\s+has|there\s+(?:(?:have|has|had)\s+been|are|were|is|was)|(?:who|which|that)\s+(?:are|were|have|has|had)(?:\s+been)?|the|an?|is|are|was|were|has|have|had|been|being)(?=\s)/giu;
/** What tells least of what is missing, in the order in which a heading that is too long goes without it. */
const LEAST_TELLING: readonly RegExp[] = [
	/\s(?:and|or)\s+(?:its|their|each\s+of\s+its)\s+(?:executive\s+)?(?:agenc(?:y|ies)|(?:non-departmental\s+)?public\s+bodies|predecessors?)(?=\s|$)/giu,
	/\s(?:most\s+recent|latest|recent|relevant|respective|current|individual)(?=\s)/giu,
	/\s(?:within|across|throughout|in)\s+(?:England\s+and\s+Wales|Great\s+Britain|UK|United\s+Kingdom|England)(?=\s|$)/gu,
	/\s(?:in|for|during|over)\s+(?:each\s+of\s+)?(?:last|past)\s+(?:\p{Ll}+|\d+)\s+(?:financial\s+|calendar\s+)?(?:years|months|weeks)(?=\s|$)/giu,
	/\s\([^)]*\)/gu,
];

/** A part or a time at the end that tells what is missing of it: it stays, and words before it go. */
const TELLING_END =
	/,?\s((?:at|below)\s+(?:[\p{L}()-]+\s+){1,7}?level|for\s+areas?\s+smaller\s+than\s+\S+|separately\s+(?:\p{Ll}+ed\s+)?from\s.*|(?:prior\s+to|before|after|since|in|for)\s+(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?\d{4}(?:-\d\d)?)$/u;
/** What is denied of it, `for which a fee was not paid`: a heading without it would be of the opposite. */
const DENIED =
	/\s((?:(?:for|to|of|by|in|from)\s+(?=which|whom))?(?:(?:which|whom|whose|who|that)\s+(?:\S+\s+){0,5}?)?(?:not|never|without)\s+\S+)/u;
/** So many words of what is missing stand before such a part at least. */
const FEWEST_BEFORE = 4;
/** What cannot stand at the end. */
const DANGLING =
	/(?:[\s,;]+(?:of|in|on|at|by|for|to|from|with|and|or|the|a|an|each|their|its|than|as|per|under|over|was|is|are|not|who|which|since|before|after|during)?)+$/iu;

/**
 * What is missing as a heading, of at most fourteen words: without what opens a question, then without spare words, then cut before the part
 * or the time that ends it.
 */
export function asHeading(about: string): string {
	if (wordsOf(about).length <= LONGEST) return about;
	const bare = withoutOpening(about);
	if (wordsOf(bare).length <= LONGEST) return bare;
	let heading = withoutSpare(bare);
	for (const least of LEAST_TELLING) {
		if (wordsOf(heading).length <= LONGEST) return heading;
		heading = heading.replace(least, '');
	}
	const words = wordsOf(heading);
	if (words.length <= LONGEST) return heading;
	const denied = DENIED.test(` ${words.slice(0, LONGEST).join(' ')}`) ? null : DENIED.exec(heading);
	const end = wordsOf((denied ?? TELLING_END.exec(heading))?.[1] ?? '');
	const kept = end.length <= LONGEST - FEWEST_BEFORE ? end : [];
	const before = words.slice(0, pastNumbers(words, LONGEST - kept.length)).join(' ');
	return `${before.replace(DANGLING, '')} ${kept.join(' ')}`.trim();
}

/** What is missing, without `accurate data on`, unless that leaves a year or a part alone. */
export function withoutWritten(about: string): string {
	const bare = about.replace(WRITTEN, '');
	return stemsOf(bare).size > 1 ? bare : about;
}

/** What is asked for, without `how many` and `data on the number of`. */
export function withoutOpening(asked: string): string {
	return asked.replace(OPENS, '').replace(WRITTEN, '').replace(COUNTS, '');
}

/** The same without the words that a heading does without. */
export function withoutSpare(words: string): string {
	return ` ${words}`.replace(SPARE, '').trim();
}

/** Where a heading may be cut: `Operation Kelp 1 and 2` without its second number would be of another. */
function pastNumbers(words: readonly string[], at: number): number {
	const [last = '', joint = '', next = ''] = words.slice(at - 1, at + 2);
	if (/^\d+$/.test(last) && /^(?:and|or|to)$/.test(joint) && /^\d+$/.test(next)) return at + 2;
	const [first = '', second = ''] = words.slice(at - 2, at);
	return /^\d+$/.test(first) && /^(?:and|or|to)$/.test(second) && /^\d+$/.test(joint) ? at + 1 : at;
}

/** The words of a text as white space divides them. */
export function wordsOf(text: string): readonly string[] {
	return text.split(/\s+/).filter((word) => word !== '');
}
