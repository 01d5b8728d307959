import type { Contribution, Span } from '../../hansard/section.ts';
import { GIVEN_NAMES } from '../../hansard/turns/words.ts';
import { ELSEWHERE } from './by-article.ts';
import type { Found } from './by-noun.ts';
import { NO_NAME_NOUNS, NO_NAMES, POSTS, TITLES } from './ordinary.ts';
import { INNER, isCapital, words } from './runs.ts';

/** Lines or parts of a list: fewer tell nothing. */
const FEWEST = 4;
/** Bodies by their own words that make the rest of a list bodies, and their least share of it. */
const SURE = 3;
const LEAST_SHARE = 0.4;
const LONGEST = 80;
const MOST_WORDS = 8;

/** A line of a list that has more lines, or a part between semicolons: no sentence. */
const LINE = /^(?:and )?(?:[Tt]he )?(\p{Lu}[^\t\n;:]*?)(?:(?: and|,)?[;,.]?|,? and)$/u;

/**
 * The bodies in a list in which enough lines, or parts between semicolons, are bodies by their own words: what stands between two of
 * those, is made as a name is and is no person is a body too, and all of its line is its name.
 *
 * @param found the names read before, by which a line is known for a body’s.
 */
export function namesInList(
	text: string,
	contribution: Pick<Contribution, 'blocks'>,
	found: readonly Found[],
): Found[] {
	const bodies = new Map(
		found.filter(({ kind }) => kind === 'agency').map((body) => [body.end, body] as const),
	);
	return listsIn(text, contribution).flatMap((list) => {
		const isSure = list.map(({ start, end }) => bodies.get(end)?.start === start);
		const sure = isSure.filter(Boolean).length;
		if (list.length < FEWEST || sure < SURE || sure < list.length * LEAST_SHARE) return [];
		return list
			.slice(isSure.indexOf(true), isSure.lastIndexOf(true))
			.filter((line) => bodies.get(line.end)?.start !== line.start && isName(text, line))
			.map(({ start, end }) => ({
				kind: 'agency' as const,
				name: text.slice(start, end),
				noun: null,
				start,
				end,
			}));
	});
}

/** Short lines that follow one another, and the parts of a paragraph between semicolons. */
function listsIn(text: string, { blocks }: Pick<Contribution, 'blocks'>): Span[][] {
	const lists: Span[][] = [];
	let lines: Span[] = [];
	for (const { kind, start, end } of blocks) {
		const line = kind === 'paragraph' || kind === 'item' ? lineAt(text, { start, end }) : null;
		if (line !== null) lines.push(line);
		else {
			lists.push(lines);
			lines = [];
			if (kind === 'paragraph') lists.push(partsOf(text, { start, end }));
		}
	}
	return [...lists, lines];
}

function partsOf(text: string, { start, end }: Span): Span[] {
	const colon = text.indexOf(': ', start) + 2;
	const from = colon > 1 && colon < end ? colon : start;
	let at = from;
	return text
		.slice(from, end)
		.split(/(?<=;) (?:and )?|\. /u)
		.flatMap((part) => {
			const first = text.indexOf(part, at);
			at = first + part.length;
			return lineAt(text, { start: first, end: at }) ?? [];
		});
}

function lineAt(text: string, { start, end }: Span): Span | null {
	const printed = text.slice(start, end).trimEnd();
	const name = printed.length > LONGEST ? undefined : LINE.exec(printed)?.[1];
	if (name === undefined) return null;
	const first = start + printed.indexOf(name);
	return { start: first, end: first + name.length };
}

/** Capitals with the small words of names between them, and no person, post or place by its form. */
function isName(text: string, line: Span): boolean {
	const own = words(text, line);
	const [first] = own;
	const printed = text.slice(line.start, line.end);
	if (first === undefined || own.length > MOST_WORDS || printed.toLowerCase() in NO_NAMES) return false;
	if (/[,()\d]/.test(printed) || printed.length < 3 || GIVEN_NAMES.has(first.word)) return false;
	if (!own.every((word) => isCapital(word) || INNER.has(word.word))) return false;
	return !own.some(
		({ word }) =>
			TITLES.has(word) ||
			POSTS.has(word) ||
			NO_NAME_NOUNS.has(word) ||
			/^(?:Acts?|Bills?|Others?|Totals?|Annex|Various|None)$/.test(word) ||
			(own.length < 3 && ELSEWHERE.test(word)),
	);
}
