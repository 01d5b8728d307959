/** What a quantity counts, read from the words around it. */
export interface Measured {
	/** `women rescued`, `arrests`, `arrests for human trafficking`. */
	readonly measure: string;
	/** The counted noun phrase alone as printed (`women`, `victims of trafficking for prostitution`); empty where there is none. */
	readonly counted: string;
	/** True where a verb or noun of outcome (rescued, arrests) is in it: what operations are judged by. */
	readonly outcome: boolean;
}

const DEEDS: readonly (readonly [RegExp, string])[] = [
	[/\b(?:rescu(?:e|ed|ing|es))\b/i, 'rescued'],
	[/\b(?:recover(?:ed|ing|s)?)\b/i, 'recovered'],
	[/\b(?:identif(?:y|ied|ying|ies))\b/i, 'identified'],
	[/\b(?:discover(?:ed|ing|s)?)\b/i, 'discovered'],
	[/\b(?:arrest(?:ed|ing)?)\b/i, 'arrested'],
	[/\b(?:charged|charging)\b/i, 'charged'],
	[/\b(?:caution(?:ed|ing))\b/i, 'cautioned'],
	[/\b(?:prosecut(?:ed?|ing))\b/i, 'prosecuted'],
	[/\b(?:convict(?:ed|ing))\b/i, 'convicted'],
	[/\b(?:sentenced)\b/i, 'sentenced'],
	[/\b(?:visit(?:ed|ing))\b/i, 'visited'],
	[/\b(?:raid(?:ed|ing))\b/i, 'raided'],
	[/\b(?:search(?:ed|ing))\b/i, 'searched'],
	[/\b(?:seiz(?:ed?|ing|es))\b/i, 'seized'],
	[/\b(?:restrain(?:ed|ing))\b/i, 'restrained'],
	[/\b(?:confiscat(?:ed?|ing))\b/i, 'confiscated'],
	[/\b(?:detain(?:ed|ing)?)\b/i, 'detained'],
	[/\b(?:deport(?:ed|ing)?)\b/i, 'deported'],
	[/\b(?:remov(?:ed|ing))\b/i, 'removed'],
	[/\b(?:deploy(?:ed|ing)?)\b/i, 'deployed'],
	[/\b(?:execut(?:ed|ing))\b/i, 'executed'],
	[/\b(?:dismantl(?:ed|ing))\b/i, 'dismantled'],
	[/\b(?:disrupt(?:ed|ing)?)\b/i, 'disrupted'],
	[/\b(?:safeguard(?:ed|ing)?)\b/i, 'safeguarded'],
	[/\b(?:refer(?:red|ring))\b/i, 'referred'],
	[/\b(?:kill(?:ed|ing)?)\b/i, 'killed'],
	[/\b(?:injur(?:ed|ing)|wounded)\b/i, 'injured'],
	[/\b(?:spent|spending|cost)\b/i, 'spent'],
	[/\b(?:employ(?:ed|ing|s)?)\b/i, 'employed'],
	[/\b(?:receiv(?:ed|ing|es))\b/i, 'received'],
];

const OUTCOME_NOUN =
	/\b(?:arrests?|charges?|cautions?|prosecutions?|convictions?|warrants?|premises|victims?|reports?|seizures?|raids?|visits?|sentences?|offences?|offenders?|suspects?|searches|disruptions?|referrals?|interviews?|investigations?|weapons?|firearms?|detentions?|removals?|penalties|fines?)\b/i;

/** Words that end a counted noun phrase. */
const STOP =
	/^(?:were|was|are|is|have|has|had|been|being|be|will|would|could|may|can|in|at|by|under|during|as|from|since|on|to|who|which|that|this|whose|whom|with|across|between|and|or|but|through|within|over|after|before|because|where|when|while|if|than|including|resulting|following|compared|per|into|out|not|also|did|do|does|all|many|most|some|each|there|they|we|it|he|she|taken|made|due|based|involving|involved|relating|related|living|working|currently|so|up|down|said|then|now|against|both|via)$/i;
const PARTICIPLE =
	/^(?:\p{Ll}+(?:ed|ung|old|ent|own|iven|ound|eft|aken|et)|identified|found|held|made|brought|sent|put|lost|sold)$/u;

/** A quantity inside a phrase of place or origin: the verb after it belongs to what stands before. */
const INSIDE = /\b(?:from|in|across|by|at|with|between|among|through|over)(?: (?:the|all|some))* $/i;
/** `women in the UK who were potentially victims of ...`: what they are said to be belongs to what is counted. */
const WHO =
	/^(?:in [^,.;]{2,30}? )?(?:who|which|that) (?:were|are|may have been|had been) (?:(?:potentially|possibly|thought to be|believed to be|potential|suspected) )[^.,;:]{3,80}/;
/** `The number of arrests rose from`, `Arrests totalled`: what is counted stands before. */
const RISEN =
	/\b(?:number|total|level)s? of ([^,;.]{3,80}?) (?:rose|fell|increased|decreased|went|grew|was|were|is|are|stood|has|had|have|totalled|reached|dropped)\b|(?:^|[;,] )(?:[Tt]he )?((?:\p{L}+ )?(?:arrests|charges|prosecutions|convictions|seizures|referrals|victims|offences|warrants)) (?:rose|fell|increased|decreased|grew|totalled|reached|dropped|numbered)\b/u;

/**
 * Reads what a quantity counts.
 *
 * @param before words of the sentence before the quantity and its qualifier.
 * @param after words after it, up to the end of the sentence.
 */
export function measured(before: string, after: string): Measured {
	const counted = nounPhrase(after);
	const rest = after.slice(counted.length).replace(/^[\s,]+/, '');
	const passive =
		/^(?:(?:from|in|across|aged|of) [^,.;:]{2,40}? )?(?:(?:who|which|that) )?(?:were|was|have been|has been|had been|are|is|being)(?: (?:then|also|subsequently|actually|later|now|currently|either|successfully|being|not))* (\p{Ll}+)/u.exec(
			rest,
		);
	const negated = /^(?:(?:who|which|that) )?(?:were|was|have|has|had|are|is) (?:not|never)\b/.test(rest);
	let deed: string | null = null;
	if (passive?.[1] && !negated)
		deed = PARTICIPLE.test(passive[1]) ? (deedIn(passive[1]) ?? passive[1]) : null;
	if (deed === null) deed = deedIn(/^\p{Ll}+/u.exec(rest)?.[0] ?? '');
	if (deed !== null && INSIDE.test(before) && passive) deed = null;
	if (deed === null && !OUTCOME_NOUN.test(counted)) deed = deedIn(lastWords(before, 5));
	const who = WHO.exec(rest);
	if (deed === null && who)
		return { measure: `${counted} ${who[0].trim()}`, counted, outcome: OUTCOME_NOUN.test(who[0]) };
	if (deed === null && counted === '') {
		const purpose =
			/^(?:were|was|are|is) (for [^.;,]+|(?:male|female|adults?|children|women|men)\b[^.;,]*)/.exec(
				after.trimStart(),
			);
		if (purpose?.[1]) return { measure: cutAtStop(purpose[1]), counted: '', outcome: false };
	}
	if (counted === '') {
		const risen = RISEN.exec(before)?.[1] ?? RISEN.exec(before)?.[2];
		if (risen) return { measure: risen, counted: risen, outcome: OUTCOME_NOUN.test(risen) };
	}
	const particle = /^(?:carried|handed|taken|sent|brought)$/.test(deed ?? '')
		? (/\b(?:carried|handed|taken|sent|brought) (out|in|over|away|back)\b/.exec(rest)?.[1] ?? '')
		: '';
	const measure =
		deed === null || counted.toLowerCase().split(' ').includes(deed)
			? counted
			: `${counted} ${deed} ${particle}`.trim();
	return { measure, counted, outcome: deed !== null || OUTCOME_NOUN.test(counted) };
}

function deedIn(words: string): string | null {
	for (const [pattern, deed] of DEEDS) if (pattern.test(words)) return deed;
	return null;
}

function lastWords(text: string, count: number): string {
	return (
		text
			.split(/[;:.]|, /)
			.at(-1)
			?.trim()
			.split(/\s+/)
			.slice(-count)
			.join(' ') ?? ''
	);
}

/** The words right after a quantity that name what is counted: up to a verb, a preposition of place or time, or a mark. */
function nounPhrase(after: string): string {
	const match = /^(\s*)([^.;:()“”"–—]*)/u.exec(after);
	if (match === null) return '';
	const lead = match[1]?.length ?? 0;
	const clause = (match[2] ?? '').split(/, /)[0] ?? '';
	let end = 0;
	let words = 0;
	for (const word of clause.matchAll(/\S+/g)) {
		const bare = word[0].replace(/[,]$/, '');
		const previous = clause.slice(0, word.index).trim().split(/\s+/).at(-1) ?? '';
		if (
			bare === 'and' &&
			words > 0 &&
			/^and \p{Ll}+ (?:were|was|have|had|are)\b/u.test(clause.slice(word.index))
		)
			continue;
		if (STOP.test(bare) && !(bare === 'that' && words === 0)) break;
		if (words > 0 && PARTICIPLE.test(bare) && deedIn(bare) !== null && !/^(?:of|for)$/.test(previous)) break;
		if (words === 0 && PARTICIPLE.test(bare) && deedIn(bare) !== null) break;
		if (words >= 9) break;
		end = word.index + bare.length;
		words += 1;
	}
	let phrase = clause.slice(0, end);
	while (/(?:^|\s)(?:of|for|the|a|an|their|these|those)$/.test(phrase))
		phrase = phrase.replace(/\s*\S+$/, '');
	if (/^(?:of|for)\b/.test(phrase.trim()) && !/^of (?:the |these |those |them)/.test(phrase.trim()))
		return '';
	if (/^of (?:these|those|them|which|whom)\b/.test(phrase.trim())) return '';
	return phrase === '' ? '' : after.slice(0, lead) + phrase;
}

/** The words up to the first that would end a noun phrase, `for` and `of` kept. */
function cutAtStop(text: string): string {
	const kept: string[] = [];
	for (const word of text.split(/\s+/)) {
		if (kept.length > 0 && STOP.test(word)) break;
		if (kept.length >= 8) break;
		kept.push(word);
	}
	return kept.join(' ');
}
