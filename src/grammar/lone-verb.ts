import type { Token } from './token.ts';

/** Verbs without a form in `-ed`. */
const IRREGULAR =
	/^(?:bears|builds|cuts|deals|draws|drives|holds|leads|lies|meets|pays|puts|runs|sets|spends|splits)$/;

/** Whether the language has a word, lower case. */
export type Knows = (word: string) => boolean;

/** What somebody is going to do, by verbs that the tagger takes for nouns: before `to`, no other noun of a whole sentence is a verb. */
const LEADS_TO = /^(?:aims|hopes|intends|needs|plans|promises|proposes|seeks|wants)$/;

/**
 * The tokens of a sentence that would have no verb, with the one word in `-s` that can be its verb tagged so: `the Board issues
 * kelp permits`, `The QZK plans to offer`, `which sets out`. The tagger takes such words for nouns wherever their noun is the
 * commoner word. A word can be a verb where the language has its forms in `-ed` and `-ing` too.
 *
 * @param knows whether the language has a word.
 */
export function withLoneVerb(tokens: readonly Token[], knows: Knows): readonly Token[] {
	if (tokens.at(-1)?.words !== '.') return tokens;
	const at = tokens.findIndex((_token, index) => isLoneVerb(tokens, index, knows));
	const found = tokens[at];
	if (found === undefined) return tokens;
	return tokens.map((token) => (token === found ? { ...token, pos: 'VERB' } : token));
}

function isLoneVerb(tokens: readonly Token[], at: number, knows: Knows): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (token === undefined || before === undefined || tokens[at + 1] === undefined) return false;
	// What costs least is asked first.
	if ((token.pos !== 'NOUN' && token.pos !== 'ADJ') || !/^\p{Ll}{3,}$/u.test(token.words)) return false;
	if (leads(tokens, at - 1))
		return !hasTense(behind(tokens, at)) && isUnled(tokens, at) && canBeVerb(token.lower, knows);
	if (token.pos !== 'NOUN') return false;
	const many = isMany(before);
	if (/[^s]s$/.test(token.lower) === many || /(?:ss|ing|ed)$/.test(token.lower)) return false;
	const relative = before.lower === 'which' || before.lower === 'who';
	if (!relative && !many && !isSingular(before)) return false;
	if (hasTense(behind(tokens, at)) || (!relative && !isWhole(tokens, at))) return false;
	return (
		takesObject(tokens, at, { relative, many }) &&
		(many
			? canBeVerb(token.lower, knows)
			: bases(token.lower).some((base) => canBeVerb(base, knows)) || IRREGULAR.test(token.lower))
	);
}

const MODAL = /^(?:will|would|shall|should|must|can|could|may|might|cannot)$/;

/** Whether a modal, with its `not`, ends at a place. */
function leads(tokens: readonly Token[], at: number): boolean {
	return MODAL.test((tokens[at]?.lower === 'not' ? tokens[at - 1] : tokens[at])?.lower ?? '');
}

/** `may account for`: a modal that leads to no verb. */
function isUnled(tokens: readonly Token[], at: number): boolean {
	return (
		!behind(tokens, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX') ||
		/^(?:DET|ADP)$/.test(tokens[at + 1]?.pos ?? '')
	);
}

/** Bodies that are spoken of as many, and plurals. */
function isMany({ words, lower, pos }: Token): boolean {
	return (
		/^(?:government|police)$/.test(lower) ||
		(/^(?:NOUN|PROPN)$/.test(pos) && (/^\p{Lu}{2,}s$/u.test(words) || /\p{Ll}[^s\P{Ll}]s$/u.test(words)))
	);
}

interface Subject {
	readonly relative: boolean;
	readonly many: boolean;
}

/** Whether what follows can be the object of a verb, or say how it is done. */
function takesObject(tokens: readonly Token[], at: number, { relative, many }: Subject): boolean {
	const [next, second] = [tokens[at + 1], tokens[at + 2]];
	if (next === undefined) return false;
	if (next.lower === 'that') return !/^(?:AUX|VERB)$/.test(second?.pos ?? '');
	// `boards commission dental services`: no noun of a compound stands before an adjective.
	if (many) return /^(?:ADJ|DET)$/.test(next.pos);
	if (next.lower === 'to') return LEADS_TO.test(tokens[at]?.lower ?? '') && second?.pos === 'VERB';
	return (
		/^(?:DET|ADJ|ADV|NOUN|PROPN|NUM|PRON)$/.test(next.pos) ||
		next.lower === 'out' ||
		(next.pos === 'VERB' && /ed$/.test(next.lower) && second?.pos === 'NOUN') ||
		(relative && next.pos === 'ADP')
	);
}

/** A name, a noun of one thing, letters in brackets, a number. */
function isSingular({ pos, lower }: Token): boolean {
	return (
		/^(?:PROPN|NUM)$/.test(pos) ||
		/^(?:\)|latter|former)$/.test(lower) ||
		(pos === 'NOUN' && !/[^s]s$/.test(lower))
	);
}

/** Whether the words from the head of the sentence to a place are one subject: its article or name, and no verb. */
function isWhole(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(0, at);
	const comma = before.findLastIndex(({ words }) => words === ',') + 1;
	// `Under this Act the Board records`: the subject begins with an article that no preposition leads to.
	const article = before.findLastIndex(
		({ lower }, index) => lower === 'the' && /^(?:NOUN|PROPN|NUM)$/.test(before[index - 1]?.pos ?? ''),
	);
	const from = Math.max(comma, article);
	const subject = before.slice(from);
	const first = subject.find(({ pos }) => pos !== 'PUNCT');
	const opens =
		/^(?:the|a|an|each|every|our|this)$/.test(first?.lower ?? '') || /^\p{Lu}/u.test(first?.words ?? '');
	return (
		opens &&
		/^(?:DET|PROPN|NOUN|ADJ)$/.test(first?.pos ?? '') &&
		!hasTense(before) &&
		!before.some(({ pos, words }) => pos === 'VERB' || /^[:;?]$/.test(words))
	);
}

/** The words behind a place up to the next clause. */
function behind(tokens: readonly Token[], at: number): readonly Token[] {
	const rest = tokens.slice(at + 1);
	const end = rest.findIndex(
		({ lower, pos }) =>
			/^(?:[,;:(]|that|which|who|whose|where|when|if|whether|how|because|while|as|and)$/.test(lower) ||
			pos === 'SCONJ',
	);
	return end < 0 ? rest : rest.slice(0, end);
}

function hasTense(tokens: readonly Token[]): boolean {
	return tokens.some(
		({ pos, lower }, index) =>
			(pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing|en)$/.test(lower))) &&
			tokens[index - 1]?.lower !== 'to',
	);
}

function canBeVerb(base: string, knows: Knows): boolean {
	const stem = base.replace(/e$/, '');
	const last = stem.at(-1) ?? '';
	const past = base.endsWith('y')
		? [`${stem.slice(0, -1)}ied`, `${stem}ed`]
		: [`${stem}ed`, `${stem}${last}ed`];
	return past.some(knows) && [`${stem}ing`, `${stem}${last}ing`].some(knows);
}

/** What a word in `-s` may be without it: `issues`, `carries`, `watches`. */
function bases(word: string): string[] {
	if (/ies$/.test(word)) return [`${word.slice(0, -3)}y`];
	return /(?:ch|sh|x|z|ss)es$/.test(word) ? [word.slice(0, -2)] : [word.slice(0, -1)];
}
