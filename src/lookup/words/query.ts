import { wordsIn } from '../../corpus/words/fold.ts';

/** One word of a search: as it was spelt, and the stem it is found under. */
export interface Spelt {
	readonly spelt: string;
	readonly stem: string;
}

/** What somebody typed into a search, `exact` where it stood in quotation marks, read without looking anything up. */
export type Term =
	| (Spelt & { readonly kind: 'word'; readonly exact?: true })
	/** The start of a word: `exploit*`. */
	| { readonly kind: 'start'; readonly spelt: string }
	/** Words one after another, in quotation marks or joined by a hyphen or stroke; two or more. */
	| { readonly kind: 'phrase'; readonly words: readonly Spelt[]; readonly exact?: true };

export interface Query {
	/** All of these are wanted, and of each list any one. */
	readonly wanted: readonly (readonly Term[])[];
	readonly excluded: readonly Term[];
	/** `house:Lords` and the like, as typed, in order. */
	readonly filters: readonly { readonly name: FilterName; readonly value: string }[];
	/** What was typed less the filters, with single spaces. */
	readonly rest: string;
}

const FILTER_NAMES = ['house', 'from', 'to', 'in', 'kind', 'sort'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** Filters whose value may be several words: the reader of dates says how many belong to it. */
const DATED: ReadonlySet<FilterName> = new Set(['from', 'to', 'in']);
const LONGEST_DATE = 5;

/** A filter's name, a phrase in any quotation marks (a last one may be left open), a bar, or anything up to a space. */
const PIECE = new RegExp(
	`(?<minus>[-−–](?=[^\\s−–-]))?(?:(?<filter>${FILTER_NAMES.join('|')}):[^\\S\\n]*(?<value>"[^"]*"?|“[^”]*”?|[^\\s"“]\\S*)?|["“”„](?<phrase>[^"“”„]*)["“”]?|(?<bar>\\|)|(?<bare>[^\\s"“”„|]+))`,
	'giu',
);

/**
 * Reads a search: words, `"phrases"`, `-exclusions`, `OR` (or `|`) between neighbours, `start*`, and filters.
 * Any string is a search; what means nothing in it is passed over.
 *
 * @param isDate whether these words are a date or a period, so that `from:24 October 2006 fishing` ends where the date does.
 */
export function parseQuery(text: string, isDate: (words: string) => boolean): Query {
	const wanted: Term[][] = [];
	const excluded: Term[] = [];
	const filters: { name: FilterName; value: string }[] = [];
	let joining = false;
	let rest = '';
	let at = 0;
	while (at < text.length) {
		PIECE.lastIndex = at;
		const found = PIECE.exec(text);
		if (!found?.groups) break;
		const before = text.slice(at, found.index);
		at = found.index + found[0].length;
		const { minus, filter, value, phrase, bar, bare } = found.groups;
		if (filter !== undefined && minus === undefined) {
			const name = filter.toLowerCase() as FilterName;
			const first = (value ?? '').replace(/^["“]|["”]$/g, '');
			const several = DATED.has(name) && value === first;
			const whole = several ? longestDate(first, text.slice(at), isDate) : first;
			at += whole.length - first.length;
			filters.push({ name, value: whole.trim() });
			rest += before;
			continue;
		}
		rest += before + found[0];
		if (bar !== undefined || bare === 'OR') {
			joining = wanted.length > 0;
			continue;
		}
		if (bare === 'AND') continue;
		const term = phrase === undefined ? bareTerm(bare ?? value ?? '') : exactly(termOf(phrase));
		if (term === null) continue;
		if (minus !== undefined) excluded.push(term);
		else if (joining) wanted.at(-1)?.push(term);
		else wanted.push([term]);
		joining = false;
	}
	return { wanted, excluded, filters, rest: rest.replace(/\s+/g, ' ').trim() };
}

function bareTerm(bare: string): Term | null {
	const start = /^([\p{L}\p{N}'’-]{2,})\*+$/u.exec(bare)?.[1];
	const words = start === undefined ? [] : wordsIn(start);
	const [only] = words;
	return only && words.length === 1 ? { kind: 'start', spelt: only.spelt } : termOf(bare);
}

function exactly(term: Term | null): Term | null {
	return term === null || term.kind === 'start' ? term : { ...term, exact: true };
}

function termOf(text: string): Term | null {
	const words = wordsIn(text).map(({ spelt, stem }) => ({ spelt, stem }));
	const [first] = words;
	if (first === undefined) return null;
	return words.length === 1 ? { kind: 'word', ...first } : { kind: 'phrase', words };
}

/** As many of the following words as make the longest date; the one word that was typed where none does. */
function longestDate(first: string, rest: string, isDate: (words: string) => boolean): string {
	const more = [...rest.matchAll(/\s+\S+/g)].slice(0, LONGEST_DATE);
	for (let count = more.length; count > 0; count--) {
		const last = more[count - 1];
		const words = first + rest.slice(0, last === undefined ? 0 : last.index + last[0].length);
		if (isDate(words)) return words;
	}
	return first;
}
