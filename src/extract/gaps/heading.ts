import { stemsOf } from '../limbs/stems.ts';

/** What a question opens with before it names what is asked for. */
const OPENS =
	/^(?:how\s+(?:many|much)|(?:on|for|in)\s+how\s+many|whether|(?:what\s+)?(?:his|her|the)\s+(?:most\s+recent|latest)\s+estimate\s+is\s+of|what\s+information\s+(?:his|her|the)\s+Department\s+holds\s+on|what|which)\s+/iu;
const COUNTS =
	/^(?:(?:is|are|was|were)\s+)?(?:the\s+)?(?:total\s+|average\s+|estimated\s+)?(?:numbers?|amounts?)\s+of\s+/iu;
/** What only says that it is written down somewhere: `data on`. */
const WRITTEN =
	/^(?:(?:the|any|an?|more|such|accurate|comprehensive|complete|full|detailed|further|meaningful|reliable|specific|separate)\s+){0,3}(?:data|information|figures|statistics|records|details)\s+(?:on|about|of|for)\s+/iu;

/** What is missing, without `accurate data on`, unless that leaves a year or a part alone. */
export function withoutWritten(about: string): string {
	const bare = about.replace(WRITTEN, '');
	return stemsOf(bare).size > 1 ? bare : about;
}

/** What is asked for, without `how many` and `data on the number of`. */
export function withoutOpening(asked: string): string {
	return asked.replace(OPENS, '').replace(WRITTEN, '').replace(COUNTS, '');
}

/** The words of a text as white space divides them. */
export function wordsOf(text: string): readonly string[] {
	return text.split(/\s+/).filter((word) => word !== '');
}
