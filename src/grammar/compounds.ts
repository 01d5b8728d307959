import type { Pos, Token } from './token.ts';

/** A part of a compound: letters alone, and no number. */
const PART = /^\p{L}{2,}$/u;

/**
 * Tokens with those that hyphens join as one: `owner-occupied`, `low-cost`. The tagger parts them, and takes `occupied` for the verb of
 * a clause. Numbers (`six-month`) and what a capital begins behind a hyphen (`mid-June`) stay as they are.
 */
export function compounded(tokens: readonly Token[]): Token[] {
	const found: Token[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		let whole = tokens[at] as Token;
		let last = whole;
		while (opens(tokens, at) && joins(last, tokens[at + 1], tokens[at + 2])) {
			last = tokens[at + 2] as Token;
			whole = { ...whole, words: `${whole.words}-${last.words}`, end: last.end };
			at += 2;
		}
		found.push(
			whole === last
				? whole
				: { ...whole, lower: whole.words.toLowerCase(), pos: tagOf(last, tokens[at + 1]) },
		);
	}
	return found;
}

/** The name of a body stays by itself: `Council-funded`. */
function opens(tokens: readonly Token[], at: number): boolean {
	return at === 0 || /^\p{Ll}/u.test(tokens[at]?.words ?? '');
}

function joins(first: Token, hyphen: Token | undefined, second: Token | undefined): boolean {
	return (
		hyphen?.words === '-' &&
		second !== undefined &&
		first.end === hyphen.start &&
		hyphen.end === second.start &&
		first.pos !== 'NUM' &&
		second.pos !== 'NUM' &&
		PART.test(first.words.split('-').at(-1) ?? '') &&
		PART.test(second.words) &&
		/^\p{Ll}/u.test(second.words)
	);
}

/** What a compound is, by its last part and what follows: `the well-being of`. */
function tagOf({ pos }: Token, next: Token | undefined): Pos {
	return pos === 'NOUN' || pos === 'PROPN' || next?.lower === 'of' ? 'NOUN' : 'ADJ';
}
