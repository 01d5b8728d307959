import type { VerbGroup } from '../../grammar/groups.ts';

/**
 * Verbs that by themselves tell nothing of a thing (it is made, given, held; it takes place, it runs), and how they go on where
 * they do: `is made to those who`, `takes the form of`. By the form of the verb as printed, without the endings of its present.
 */
const PASSIVE: Readonly<Record<string, RegExp>> = {
	accessed: /^ (?:by|through|via|only)\b/,
	assessed: /^ (?:against|by|on the|under|according)\b/,
	collected: /^ (?:by|from|through|via|under)\b/,
	considered: /^ (?:by|under|on (?:its|their) merits)\b/,
	estimated: /^ (?:by|from|using|on the basis)\b/,
	given:
		/^ (?:\p{Ll}+ly )?(?:to (?!me\b|the House\b|rest|under)|for|by|in respect|in return|when|where|if|only|under|effect by)\b/u,
	held: /^ (?:\p{Ll}+ly )?(?:every|to (?:\p{Ll}+)|twice|in order)\b/u,
	kept: /^ (?:by|for|so|to)\b/,
	made: /^ (?:\p{Ll}+ly )?(?:to|for|in respect|in return|by|up|out of|from|under|when|where|if|only|on the|available (?:to|for|by|through))\b/u,
	monitored: /^ (?:by|through)\b/,
	obtained: /^ (?:by|from|through) (?!the (?:library|website)\b)/i,
	paid: /^ (?:\p{Ll}+ly )?(?:to|for|at|by|out of|from|in|into|through|under|when|where|if|on|only)\b/u,
	provided: /^ (?:\p{Ll}+ly )?(?:to|for|by|free|through|under|where|when|only)\b/u,
	recorded: /^ (?:when|where|against|only|as)\b/,
	set: /^ (?:at|by|in line|in relation|with reference)\b/,
	used: /^ (?:by|to|as|for|in|when|where|only)\b/,
};
const ACTIVE: Readonly<Record<string, RegExp>> = {
	come: /^ (?:under|from|in (?:two|three|four|several|the form)|with|within)\b/,
	depend: /^ (?:\p{Ll}+ly )?on\b/u,
	differ: /^ from\b/,
	fall: /^ (?:into|outside|to be|under|within)\b/,
	follow: /^ (?:the (?:principles?|model|rules|format|pattern)|on from)\b/,
	go: /^ (?:to|towards) (?:those|people|the|help)\b/,
	increase: /^ (?:in line with|with)\b/,
	make: /^ (?:provision|it (?:an offence|a |clear|easier|possible|unlawful|illegal)|up\b|use of)/,
	range: /^ from\b/,
	remain: /^ (?:in force|payable|available (?:to|for))\b/,
	rise: /^ (?:in line with|with)\b/,
	run: /^ (?:alongside|for|from|until|to)\b/,
	take: /^ (?:the form of|account of|in(?:to)? account|effect (?:where|when|if)|over from)\b/,
	vary: /^ (?:according|by|depending|with)\b/,
	work: /^ (?:by|in|on (?:the|a)|through|as)\b/,
};

/** Whether a verb that tells nothing by itself goes on so that it does. */
export function goesOnTelling({ verb, passive }: VerbGroup, after: string): boolean {
	if (passive) return Object.hasOwn(PASSIVE, verb) && (PASSIVE[verb]?.test(after) ?? false);
	const root = [verb, verb.replace(/s$/, ''), verb.replace(/es$/, ''), verb.replace(/ies$/, 'y')].find(
		(one) => Object.hasOwn(ACTIVE, one),
	);
	return root !== undefined && (ACTIVE[root]?.test(after) ?? false);
}

/** What may be done with a thing that is granted, laid on or applied for: `may be issued to` permits, and supposes nothing. */
const GRANTED =
	/^(?:applied|appealed|awarded|brought|charged|claimed|given|granted|imposed|issued|made|obtained|offered|paid|required|sought|used)$/;
const TO_WHOM =
	/^ (?:\p{Ll}+ly )?(?:to|for|by|where|when|if|in (?:respect|cases|relation|addition)|on|only|against|under|at)\b/u;

/** Whether `may` tells what is allowed. */
export function isPermitted({ verb, passive, modal, negative }: VerbGroup, after: string): boolean {
	return modal === 'may' && passive && !negative && GRANTED.test(verb) && TO_WHOM.test(after);
}
