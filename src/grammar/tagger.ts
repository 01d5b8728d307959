import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { compounded } from './compounds.ts';
import { withLoneVerb } from './lone-verb.ts';
import { repaired } from './repairs.ts';
import type { Pos, Token } from './token.ts';

/** The tagger takes time that grows with the square of a token's length: one of 200,000 characters took 35 seconds. */
const LONGEST_TOKEN = 60;
const TOO_LONG = new RegExp(`\\S{${LONGEST_TOKEN + 1},}`, 'gu');
const LONGEST_SENTENCE = 2_000;
/** Its store of words never shrinks: some 60 MB for 100,000 sentences of new words. */
const SENTENCES_A_TAGGER = 50_000;

/** Tags the words of sentences. */
export interface Tagger {
	/**
	 * The tokens of one sentence, in order. White space stands in none; every other character stands in one, but for those that
	 * the tagger drops (soft hyphens, byte order marks).
	 *
	 * @param words the sentence.
	 * @param at its offset in the stored text.
	 * @returns none for a sentence of more than 2,000 characters, which no rule reads.
	 */
	readonly tokens: (words: string, at: number) => Token[];
	/** Whether the language has a word, in lower case: `harbour`, and no name of a person or place that is not a word too. */
	readonly knows: (word: string) => boolean;
}

/** A tagger, whose model is loaded with its first sentence (a seventh of a second, 100 MB) and renewed now and then. */
export function openTagger(): Tagger {
	let nlp: WinkMethods | null = null;
	let tagged = 0;
	/** Ids from this on are of words that the model had not when it was loaded. */
	let learnt = 0;
	const known = new Map<string, boolean>();
	const loaded = (): WinkMethods => {
		if (nlp === null || tagged >= SENTENCES_A_TAGGER) {
			nlp = winkNLP(model, ['pos']);
			tagged = 0;
			known.clear();
			learnt = wordId(nlp, NO_WORD);
		}
		return nlp;
	};
	const knows = (word: string): boolean => {
		const lower = word.toLowerCase();
		const cached = known.get(lower);
		if (cached !== undefined) return cached;
		const methods = loaded();
		tagged += 1;
		const answer = /^\p{Ll}{2,30}$/u.test(lower) && wordId(methods, lower) < learnt;
		known.set(lower, answer);
		return answer;
	};
	return {
		knows,
		tokens(words, at) {
			if (words.length > LONGEST_SENTENCE) return [];
			const methods = loaded();
			tagged += 1;
			const all = compounded(stretches(words).flatMap((stretch) => tagStretch(methods, stretch, at)));
			return [...withLoneVerb(repaired(all), knows)];
		},
	};
}

/** Letters that are no word of any language. */
const NO_WORD = 'qxzjvqk';

function wordId(nlp: WinkMethods, word: string): number {
	return (nlp.readDoc(word).tokens().out(nlp.its.uniqueId) as unknown as number[])[0] ?? 0;
}

interface Stretch {
	readonly words: string;
	/** Offset within the sentence. */
	readonly from: number;
	/** True for a token too long for the tagger. */
	readonly whole: boolean;
}

/** A sentence cut around the tokens that are too long to be tagged. */
function stretches(words: string): Stretch[] {
	if (!mayHoldLong(words)) return words === '' ? [] : [{ words, from: 0, whole: false }];
	const cut: Stretch[] = [];
	let from = 0;
	for (const long of words.matchAll(TOO_LONG)) {
		if (long.index > from) cut.push({ words: words.slice(from, long.index), from, whole: false });
		cut.push({ words: long[0], from: long.index, whole: true });
		from = long.index + long[0].length;
	}
	if (from < words.length) cut.push({ words: words.slice(from), from, whole: false });
	return cut;
}

/** Whether two spaces stand as far apart as a token that is too long. */
function mayHoldLong(words: string): boolean {
	let last = -1;
	for (let space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', last + 1)) {
		if (space - last > LONGEST_TOKEN) return true;
		last = space;
	}
	return words.length - last > LONGEST_TOKEN;
}

function tagStretch(nlp: WinkMethods, { words, from, whole }: Stretch, at: number): Token[] {
	if (whole) return [token(words, at + from, 'X')];
	const found = nlp.readDoc(words).tokens();
	const values = found.out(nlp.its.value) as string[];
	const tags = found.out(nlp.its.pos) as string[];
	const tokens: Token[] = [];
	let reached = 0;
	for (let index = 0; index < values.length; index++) {
		const value = values[index] ?? '';
		const start = words.indexOf(value, reached);
		if (start < 0 || value.trim() === '') continue;
		reached = start + value.length;
		tokens.push(token(value, at + from + start, tags[index] as Pos));
		if (index === values.length - 1) tokens.push(...withoutStop(tokens.pop() as Token));
	}
	return tokens;
}

/** `HLB.` at the end of a sentence is letters and a stop, which the tagger takes for one abbreviation. */
function withoutStop(one: Token): Token[] {
	if (!/^\p{Lu}{2,}\.$/u.test(one.words)) return [one];
	const letters = one.words.slice(0, -1);
	return [token(letters, one.start, 'PROPN'), token('.', one.end - 1, 'PUNCT')];
}

function token(words: string, start: number, pos: Pos): Token {
	return { words, lower: words.toLowerCase(), pos, start, end: start + words.length };
}
