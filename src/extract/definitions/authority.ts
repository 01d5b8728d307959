const ACT =
	"(?:the )?(?:\\p{Lu}[\\p{L}’'-]+ |and |of |the |\\(\\p{Lu}[^)]{1,40}\\) |etc\\.? )+(?:Act|Order|Regulations?|Directive|Convention|Protocol|Code|Rules)(?: (?:19|20)\\d\\d)?(?:/\\d+)?";
const GIVEN =
	/\b(?:set out|given|contained|laid down|provided|used|found|adopted|enshrined|defined|classified|prescribed)(?:,)? (?:in|by|under|within|at)((?: the| an?| our)? ?[^:;]{3,220}?)(?=,? (?:which|that) (?:states|says|provides|reads|defines)|,? as |:|;|,? to (?:be|mean|include)\b|$)/u;
const BY_LAW = new RegExp(`\\b(?:under|in|by|per) (?:section [\\w()]+ of )?(${ACT})`, 'u');

/** Whose definition it is, as printed: `set out in the Protocol to ...`, `by the Harbour Office`, `in section 12 of the Bays Act 1902`. */
export function authorityIn(words: string): string | null {
	const given = GIVEN.exec(words)?.[1]
		?.trim()
		.replace(/^the (?=\p{Lu})/u, '')
		.replace(/[,.]$/, '');
	return given || (BY_LAW.exec(words)?.[1]?.replace(/^the /, '') ?? null);
}
