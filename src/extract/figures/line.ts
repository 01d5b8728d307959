import { mainClauseOf } from '../../grammar/clauses.ts';
import { clauseAt, quantitiesOf, timesOf } from '../../grammar/parse.ts';
import type { Token } from '../../grammar/token.ts';
import type { Span } from '../../hansard/section.ts';
import { COUNTS } from './counts.ts';
import type { Site } from './site.ts';

/** What a sentence says around one of its numbers, in its own order: nothing of it is said of another number. */
export interface Line {
	readonly before: readonly string[];
	readonly after: readonly string[];
}

/** Articles, auxiliaries and pronouns, which a heading leaves out; and words that only say when or how many. */
const SILENT =
	/^(?:the|a|an|this|that|these|those|our|my|his|her|its|their|we|it|they|i|he|she|you|there|be|is|are|was|were|been|being|am|has|have|had|having|do|does|did|will|would|some|all|total|further|additional)$/;
/** Adverbs that change what is said, and so are kept. */
const TELLING_ADVERB = /^(?:not|never|out|up|off|down|\p{L}{3,}ly)$/u;
/** Words with which the sentence turns to something else. */
const TURNS =
	/^(?:although|though|while|whilst|whereas|because|unless|but|however|compared|versus|totalling)$/;
/** Words behind a comma that begin what is no part of the phrase before it. */
const BEGINS =
	/^(?:and|or|which|who|where|with|of|as|including|excluding|making|giving|since|therefore|thus)$/;
const PHRASE_BEGINS = /^(?:PRON|DET|NOUN|PROPN|VERB|AUX)$/;

/** The line of a number: up to the next number, the next statement or the next sign on either side, without times and brackets. */
export function lineOf(site: Site): Line {
	const { before, after } = sidesOf(site);
	return { before: toldWords(before).map(wordOf), after: toldWords(after).map(wordOf) };
}

/** The tokens of the line. */
export function lineTokens(site: Site): ReadonlySet<Token> {
	const { before, after } = sidesOf(site);
	return new Set([...before, ...after]);
}

function sidesOf(site: Site): { readonly before: Token[]; readonly after: Token[] } {
	const { parsed, quantity } = site;
	const others = quantitiesOf(parsed.marks).filter(
		(mark) => mark !== quantity && COUNTS.has(mark.role) && mark.role !== 'duration',
	);
	const sources = parsed.marks.filter(({ kind }) => kind === 'source');
	const around = { site, others, times: timesOf(parsed.marks), sources };
	return { before: before(around), after: after(around) };
}

/** A number in its sentence, with the marks of the sentence that are none of its own. */
interface Around {
	readonly site: Site;
	/** Other numbers that are counted. */
	readonly others: readonly Span[];
	readonly times: readonly Span[];
	/** Whose word it is (`according to the board`), which is told elsewhere. */
	readonly sources: readonly Span[];
}

function after(around: Around): Token[] {
	const { site, times } = around;
	const { parsed, quantity } = site;
	const { tokens } = parsed;
	const from = quantity.unit === null ? quantity.numeral.end : quantity.end;
	const kept: Token[] = [];
	for (let index = tokens.findIndex(({ start }) => start >= from); index >= 0; ) {
		const token = tokens[index];
		const next = tokens[index + 1];
		if (token === undefined || ends(around, token, next)) break;
		const past = holding(times, token)?.end ?? (token.words === '(' ? closing(tokens, index) : null);
		if (past !== null) {
			index = tokens.findIndex(({ start }) => start >= past);
			continue;
		}
		if (token.words === ',' && !isSeries(tokens, index)) {
			if (next === undefined || BEGINS.test(next.lower) || PHRASE_BEGINS.test(next.pos)) break;
		} else kept.push(token);
		index += 1;
	}
	return kept;
}

function before({ site, others, times, sources }: Around): Token[] {
	const { parsed, quantity } = site;
	const { tokens } = parsed;
	const kept: Token[] = [];
	for (let index = tokens.findLastIndex(({ end }) => end <= quantity.start); index >= 0; index -= 1) {
		const token = tokens[index] as Token;
		const earlier = tokens[index - 1];
		if (holding(times, token) ?? holding(sources, token)) continue;
		if (token.words === '(') continue;
		if (token.words === ')') {
			index = tokens.findLastIndex(({ words }, at) => at < index && words === '(');
			continue;
		}
		if (/^[;—–]$/.test(token.words) || TURNS.test(token.lower) || holding(others, token)) break;
		if (token.pos === 'CCONJ' && opensMain(site, tokens[index + 1])) break;
		// What a report or a survey says begins here: who says it is told elsewhere.
		if (token.lower === 'that' && earlier?.pos === 'VERB') break;
		kept.unshift(token);
	}
	return kept;
}

function ends({ site, others }: Around, token: Token, next: Token | undefined): boolean {
	return (
		/^[;:—–?!]$/.test(token.words) ||
		(token.words === '.' && next === undefined) ||
		TURNS.test(token.lower) ||
		holding(others, token) !== undefined ||
		(token.pos === 'CCONJ' &&
			next !== undefined &&
			(opensMain(site, next) || holding(others, next) !== undefined))
	);
}

/** The mark that a token belongs to. */
function holding(marks: readonly Span[], { start, end }: Token): Span | undefined {
	return marks.find((mark) => mark.start <= start && end <= mark.end);
}

/** Whether a main clause with a subject of its own begins here. */
function opensMain({ parsed, clause }: Site, next: Token | undefined): boolean {
	const { clauses } = parsed;
	const theirs = next === undefined ? undefined : clauses[clauseAt(clauses, next)];
	if (theirs === undefined || theirs.subject === null) return false;
	return mainClauseOf(clauses, theirs) !== mainClauseOf(clauses, clause);
}

/** Where the bracket that opens at a token has closed; null where it never does. */
function closing(tokens: readonly Token[], open: number): number | null {
	return tokens.find(({ words }, at) => at > open && words === ')')?.end ?? null;
}

/** `research, development and use`: whether a comma stands in a series of nouns that an `and` closes. */
function isSeries(tokens: readonly Token[], comma: number): boolean {
	for (const [past, { lower, pos, words }] of tokens.slice(comma + 1, comma + 7).entries()) {
		if (/^(?:and|or)$/.test(lower)) return past > 0 && tokens[comma + past]?.words !== ',';
		if (!/^(?:NOUN|PROPN|ADJ|ADP)$/.test(pos) && !/^[,-]$/.test(words)) return false;
	}
	return false;
}

/** A word of a heading, with the token that it begins with. */
interface Told {
	readonly word: string;
	readonly token: Token;
}

/** Tokens as words of a heading: what stands without a space between is one word (`start-up`, `Kelp's`). */
export function toldWords(tokens: readonly Token[]): Told[] {
	const told: Told[] = [];
	let end = -1;
	for (const token of tokens) {
		const last = told.at(-1);
		if (token.start === end && last !== undefined && !/^[.:?!()“”"]$/.test(token.words))
			told[told.length - 1] = { ...last, word: last.word + token.words };
		else if (token.pos !== 'PUNCT' && !SILENT.test(token.lower) && saysMore(token))
			told.push({ word: token.words, token });
		// Behind a word that is left out, as behind a bracket that opens, a new word begins.
		else {
			end = -1;
			continue;
		}
		end = token.end;
	}
	return told;
}

function wordOf({ word }: Told): string {
	return word;
}

function saysMore({ pos, lower }: Token): boolean {
	return pos !== 'ADV' || TELLING_ADVERB.test(lower);
}

/** The words nearest to the number, in their order. */
export function nearest(before: readonly string[], after: readonly string[], room: number): string[] {
	const right = Math.min(after.length, Math.max(Math.ceil(room / 2), room - before.length));
	const left = Math.min(before.length, room - right);
	return left + right <= 0 ? [] : [...before.slice(before.length - left), ...after.slice(0, right)];
}
