import { type Clause, mainClauseOf } from '../../grammar/clauses.ts';
import { clauseAt, quantitiesOf, timesOf } from '../../grammar/parse.ts';
import type { Token } from '../../grammar/token.ts';
import { shared, tellingStems } from '../telling.ts';
import { COUNTS } from './counts.ts';
import { lineTokens, toldWords } from './line.ts';
import type { Site } from './site.ts';

/** A word that a measure left out, with how much speaks for its telling what the number is of. */
export interface Around {
	readonly word: string;
	/** Its telling stems: several where it is joined (`start-up`), none where it only belongs to the grammar. */
	readonly stems: ReadonlySet<string>;
	readonly weight: number;
}

/** A word of a number's sentence, as the signs look at it. */
interface Beside {
	readonly token: Token;
	/** Tokens between the number and it. */
	readonly steps: number;
	/** Commas and colons between the number and it. */
	readonly signs: number;
	/** Whether nothing between begins another statement. */
	readonly inLine: boolean;
	readonly inClause: boolean;
	/** Whether it stands in another statement of the sentence. */
	readonly other: boolean;
	/** Whether it stands in a clause that only tells more of a noun (`which was lit in Fell`). */
	readonly relative: boolean;
	/** Whether the question has the word too. */
	readonly asked: boolean;
}

/** What speaks for a word of the sentence, and what against it. The weights were weighed on labelled answers of many days, and rounded. */
const SIGNS: readonly {
	readonly sign: string;
	readonly weight: number;
	readonly holds: (word: Beside) => boolean;
}[] = [
	{ sign: 'a noun', weight: 1, holds: ({ token }) => /^(?:NOUN|PROPN)$/.test(token.pos) },
	{ sign: 'an adjective', weight: 0.5, holds: ({ token }) => token.pos === 'ADJ' },
	{ sign: 'a number or a sign', weight: -1, holds: ({ token }) => /^(?:NUM|SYM)$/.test(token.pos) },
	{ sign: 'in the line of the number', weight: 0.7, holds: ({ inLine }) => inLine },
	{ sign: 'in the clause of the number', weight: 0.7, holds: ({ inClause }) => inClause },
	{ sign: 'asked about', weight: 1, holds: ({ asked }) => asked },
	{ sign: 'in another statement', weight: -0.8, holds: ({ other }) => other },
	{ sign: 'in a relative clause', weight: -0.8, holds: ({ relative }) => relative },
	{ sign: 'beyond two commas', weight: -0.7, holds: ({ signs }) => signs > 1 },
];
/** What each doubling of the way from the number takes away. */
const DISTANCE = 0.5;

/**
 * The words of a number's own statement, in their order, each with what speaks for it; without times, sources, other numbers and what
 * another statement of the sentence says.
 *
 * @param asked the telling stems of the question.
 */
export function wordsAround(site: Site, asked: ReadonlySet<string>): Around[] {
	const { parsed, quantity, clause } = site;
	const { tokens, clauses } = parsed;
	const counted = quantitiesOf(parsed.marks).filter(({ role }) => COUNTS.has(role));
	const left = [
		...timesOf(parsed.marks),
		...parsed.marks.filter(({ kind }) => kind === 'source'),
		...counted,
	];
	const line = lineTokens(site);
	const main = mainClauseOf(clauses, clause);
	const numbered = new Set(
		counted
			.filter((mark) => mark !== quantity)
			.flatMap((mark) => clauses[clauseAt(clauses, mark.numeral)] ?? [])
			.map((one) => mainClauseOf(clauses, one)),
	);
	const number = tokens.findIndex(({ end }) => end > quantity.numeral.start);
	const told = toldWords(
		tokens.filter(({ start, end }) => !left.some((mark) => mark.start <= start && end <= mark.end)),
	);
	const bounds = boundsAround(site, main);
	const words = told.flatMap(({ word, token }) => {
		const holding = clauses[clauseAt(clauses, token)];
		const theirs = holding === undefined ? main : mainClauseOf(clauses, holding);
		if (theirs !== main && numbered.has(theirs)) return [];
		const at = tokens.indexOf(token);
		const between = tokens.slice(Math.min(at, number), Math.max(at, number));
		if (between.some(({ words }) => words === ';')) return [];
		const stems = tellingStems([word]);
		const beside: Beside = {
			token,
			steps: between.length,
			signs: between.filter(({ words }) => /^[,:;]$/.test(words)).length,
			inLine: line.has(token),
			inClause: holding === clause,
			relative: holding !== clause && holding?.kind === 'relative',
			other: theirs !== main,
			asked: shared(stems, asked) > 0,
		};
		const signs = SIGNS.filter(({ holds }) => holds(beside));
		const weight = signs.reduce((sum, sign) => sum + sign.weight, 0) - DISTANCE * Math.log2(1 + beside.steps);
		return [{ word, stems, weight, start: token.start }];
	});
	return [...words, ...bounds].toSorted((one, other) => one.start - other.start);
}

/** A time that says which ones are counted goes before other words: without it more would be told than is stated. */
const BOUND = 5;
const BOUNDS = /^(?:within|for|over|under|after|before|at|than)$/;

/** `lamps lit within six months`, `boats waiting longer than 18 weeks`: how long, of the number's own statement, each a piece with its preposition. */
function boundsAround(
	{ parsed, quantity, clause }: Site,
	main: Clause,
): (Around & { readonly start: number })[] {
	const { tokens, clauses, words } = parsed;
	return quantitiesOf(parsed.marks).flatMap((mark) => {
		if (mark.role !== 'duration' || mark === quantity) return [];
		const holding = clauses[clauseAt(clauses, mark.numeral)];
		if (holding === undefined || mainClauseOf(clauses, holding) !== main) return [];
		if (holding !== clause && holding.kind === 'parenthesis') return [];
		// `£40 for two years`: the time that a sum is for is its period.
		if (quantity.unit === '£' && mark.start >= quantity.end && mark.start - quantity.end < NEXT_TO) return [];
		const link = tokens.findLast(({ end }) => end <= mark.start);
		if (link === undefined || !BOUNDS.test(link.lower)) return [];
		const [from, to] = mark.start < quantity.start ? [mark.end, quantity.start] : [quantity.end, mark.start];
		if (/[;:]/.test(words.slice(Math.max(0, from - parsed.start), Math.max(0, to - parsed.start)))) return [];
		const word = words.slice(link.start - parsed.start, mark.end - parsed.start);
		return [{ word, stems: tellingStems([word]), weight: BOUND, start: link.start }];
	});
}

/** Characters between a sum and the time that it is for. */
const NEXT_TO = 12;
