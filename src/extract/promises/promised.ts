import type { Unless } from '../../grammar/rule.ts';
import type { Span } from '../../hansard/section.ts';
import { isDated } from './by.ts';

/** What a sentence promises: the words from the subject or the deed to the end of their clause. */
export interface Promised {
	readonly what: Span;
	/** Where its deed stands: a time is looked for from there on. */
	readonly deed: number;
}

export const negated: Unless<string, Promised> = {
	why: 'it is denied',
	holds: (words, { deed }) =>
		/\bnor\b|\bno\s+(?:\p{L}+\s+){1,3}(?:will|shall|is|are)\b/iu.test(
			words.slice(Math.max(0, deed - 60), deed),
		),
};
export const ordered: Unless<string, Promised> = {
	why: 'what others shall do is an order',
	holds: (words, { deed }) =>
		/(?<!\b(?:I|[Ww]e))\s+shall\s+(?:\p{L}+\s+)*$/u.test(words.slice(Math.max(0, deed - 60), deed)),
};
export const spoken: Unless<string, Promised> = {
	why: 'it is done in the saying',
	holds: (words, { deed }) =>
		/^(?:confirm|announce|give\s+way|(?:begin|start)\s+(?:by|with|again|my)\b|take\s+(?:(?:an?|one|one\s+(?:more|last|final)|another|the|that|his|her)\s+)?interventions?|(?:make|raise|set\s+out|discuss|consider|take)\s+(?:some|a\s+few|one|two|three|brief|just|the\s+(?:assurances?|point|opportunity)|my\s+(?:points?|remarks|speech))|respond\s+to\s+(?:the\s+)?(?:debate|points?))\b/i.test(
			words.slice(deed),
		) && !/\bstatement\b/i.test(words.slice(deed, deed + 40)),
};
export const conditional: Unless<string, Promised> = {
	why: 'it hangs on a condition',
	holds: (words, { what, deed }) =>
		/(?:^|[\s,(])(?:if|unless|whether|subject\s+to(?!\s+(?:parliament|the\s+approval\s+of\s+(?:this\s+)?(?:House|Parliament)|Royal|consultation))|provided\s+that)\s|^(?:should|were|had)\s/i.test(
			words.slice(0, deed),
		) ||
		/(?<!\b(?:and|as|even))\s(?:if|unless|provided\s+that|subject\s+to)\s(?!(?:so|any|necessary|possible|appropriate)\b)/i.test(
			words.slice(what.start, what.end),
		),
};
/** Only before the deed: what binds somebody may itself name a case. */
export const supposed: Unless<string, Promised> = {
	why: 'it is only supposed',
	holds: (words, { deed }) => /(?:^|[\s,(])(?:if|unless|whether)\s/i.test(words.slice(0, deed)),
};
export const reported: Unless<string, Promised> = {
	why: 'somebody is only said, asked or hoped to do it',
	holds: (words, { deed }) =>
		/\b(?:hopes?(?!\s+to\s)|hoped|asked|urges?|urged|calls?\s+on|said|says|suggest\w*|recommend\w*|believes?|thinks?|claims?|wants?|whether)\b[^.;]{0,80}$/i.test(
			words.slice(0, deed),
		),
};

export const dayless: Unless<string, Promised> = {
	why: 'without a day it is a custom, a rule or a forecast',
	holds: (words, { deed }) => !isDated(words, deed),
};

function clauseFrom(words: string, start: number, deed: number): Promised {
	const end =
		/[;?!]|,\s+(?:but|although|however)\s|\.["”']?$/.exec(words.slice(deed))?.index ?? words.length - deed;
	return { what: { start, end: deed + end }, deed };
}

/** Where the clause of a deed begins: after the last clause before it that stands by itself. */
function clauseStart(words: string, from: number, deed: number): number {
	const opens = [
		...words
			.slice(from, deed)
			.matchAll(/(?:[;:—]|,?\s(?:and|but))\s+(?=(?:this|it|the|an?|that|these|they|copies|further)\s)/gi),
	].at(-1);
	return opens === undefined ? from : from + opens.index + opens[0].length;
}

/**
 * Finds a deed with its verb behind what may stand before it, both as the source of a pattern. The verb and the deed are looked for alone
 * first: what stands before them can begin at any word, and looking for it takes time by the square of the sentence.
 *
 * @param fromDeed whether what is promised begins with the deed, or with the clause.
 */
export function found(before: string, deedWithVerb: string, fromDeed: boolean) {
	const cue = new RegExp(deedWithVerb, 'u');
	const pattern = new RegExp(before + deedWithVerb, 'du');
	return (words: string): Promised | null => {
		if (!cue.test(words)) return null;
		const match = pattern.exec(words);
		const deed = (match?.indices?.groups?.deed ?? match?.indices?.groups?.due)?.[0];
		if (match === null || deed === undefined) return null;
		return clauseFrom(words, fromDeed ? deed : clauseStart(words, match.index, deed), deed);
	};
}
