import type { Citation } from '../../hansard/citation.ts';
import { eachVerdict, firstStanding, type Verdict } from '../rule.ts';
import type { Citing, Where } from './form.ts';
import { AGAIN, FORMS } from './forms.ts';
import { natureBefore } from './nature.ts';
import { type Piece, piecesIn } from './piece.ts';

/** What may stand between two pieces of one citation. */
const GLUE =
	/^[\s,;:.()[\]*–—-]*(?:(?:of|on|in|at|and|dated|given|to|the|see|also|for)(?![\p{L}])[\s,.()[\]*]*){0,3}$/u;
const RULES = [...FORMS, ...AGAIN];
/** No form has more pieces. */
const LONGEST = 8;

/**
 * The citations of a text in order. Each reads the longest run of neighbouring pieces that a form knows; what no form knows is
 * not resolved.
 *
 * @param words one contribution.
 * @param before what was cited earlier (by the question, for its answer).
 */
export function citationsIn(words: string, where: Where, before: readonly Citing[] = []): readonly Citing[] {
	const found: Citing[] = [...before];
	for (const chain of chainsIn(words)) {
		for (let at = 0; at < chain.length; ) {
			const next = longest(words, chain.slice(at, at + LONGEST + 1), where, found);
			if (next === null) at += unpaired(chain, at);
			else {
				found.push(...next.citings);
				at += next.pieces;
			}
		}
	}
	return found.slice(before.length);
}

/**
 * How many pieces to leave where no form begins. Days side by side are left together: their columns would else all be told of the
 * last of them.
 */
function unpaired(chain: readonly Piece[], at: number): number {
	const days = chain.slice(at).findIndex(({ kind }) => kind !== 'day');
	return days === -1 ? chain.length - at : Math.max(1, days);
}

function longest(
	words: string,
	rest: readonly Piece[],
	where: Where,
	before: readonly Citing[],
): { citings: readonly Citing[]; pieces: number } | null {
	for (let length = Math.min(rest.length, LONGEST); length > 0; length -= 1) {
		const pieces = rest.slice(0, length);
		const standing = firstStanding(
			eachVerdict(RULES, { pieces, next: rest[length] ?? null, words, where, before }),
		);
		if (standing !== null) return { citings: citingsOf(words, pieces, standing), pieces: length };
	}
	return null;
}

function citingsOf(words: string, pieces: readonly Piece[], { rule, reading }: Verdict<readonly Citation[]>) {
	const span = spanOf(words, pieces);
	return reading.map((cites): Citing => ({ ...span, rule, cites }));
}

/** From the word that says what is cited, where it is near, to the last piece with the bracket that closes it. */
function spanOf(words: string, pieces: readonly Piece[]) {
	const first = pieces[0]?.start ?? 0;
	let end = pieces.at(-1)?.end ?? first;
	const nature = pieces[0]?.kind === 'day' ? natureBefore(words, first) : null;
	const start = nature === null || first - nature.start > NEAR ? first : nature.start;
	const open = words.slice(start, end);
	if (words[end] === ')' && open.includes('(') && !open.slice(open.lastIndexOf('(')).includes(')')) end += 1;
	return { start, end };
}

/** So many characters from `answer` to its day are shown with the day. */
const NEAR = 120;

function chainsIn(words: string): readonly (readonly Piece[])[] {
	const chains: Piece[][] = [];
	for (const piece of piecesIn(words)) {
		const chain = chains.at(-1);
		const last = chain?.at(-1);
		if (chain !== undefined && last !== undefined && GLUE.test(words.slice(last.end, piece.start)))
			chain.push(piece);
		else chains.push([piece]);
	}
	return chains;
}
