import type { Parsed } from '../../grammar/parse.ts';
import type { Span } from '../../hansard/section.ts';
import type { Sentence } from '../passages.ts';
import { INSTRUMENTS } from './instruments.ts';
import { stemsOf } from './topic.ts';

/** A term and the sentence that names it. */
export interface Remembered {
	readonly term: string;
	/** Null for the title of the section. */
	readonly naming: Span | null;
	/** Only the question speaks of it: `It` may stand for it, `This` may not. */
	readonly asked?: boolean;
	/** Only spoken of by the way in a sentence about something else: `This` may stand for it, `It` may not. */
	readonly aside?: boolean;
}

/** What a passage has named so far: what `It` and `The fund` may stand for. */
export interface Memory {
	/** Terms in the order in which they were named. */
	readonly terms: Remembered[];
	/** Groups and instruments brought in by `a`: `an advisory group`. */
	readonly introduced: Remembered[];
	/** Terms that the sentence before speaks of. */
	before: Remembered[];
	/** What the sentence before is about; null where it is about nothing that was told as a term. */
	last: Remembered | null;
	/** The heading over the notes; null outside them. */
	heading: Remembered | null;
	/** Stems of all words so far. */
	readonly words: Set<string>;
	/** What each term may be called again by, once it has been asked for. */
	readonly endings: Map<string, Endings>;
}

/** The stems of a term that end in what it is called again by. */
interface Endings {
	/** Of its `headPart`. */
	readonly head: readonly string[];
	/** Of the whole, without a year. */
	readonly whole: readonly string[];
}

/** A memory that holds the title alone, and what the question asks about as such. */
export function memoryOf(title: string | null, themes: readonly Remembered[] = []): Memory {
	const named = title !== null && /^\p{Lu}\S+ \S/u.test(title) ? [{ term: title, naming: null }] : [];
	const [last = null] = themes;
	return {
		terms: [...named, ...themes],
		introduced: [],
		before: [],
		last: themes.every(({ naming }) => naming === last?.naming) ? last : null,
		heading: null,
		words: new Set(),
		endings: new Map(),
	};
}

/** Words that may stand for a thing. */
interface Words {
	/** Without their article. */
	readonly words: string;
	/** They open their sentence. */
	readonly opens: boolean;
	/** Their first word, lower case. */
	readonly article: string;
}

/**
 * What words stand for: a pronoun at the head for what the sentence before is about, `the fund` for the one term named so far that
 * ends in these words; null where nothing, or more than one thing, fits.
 *
 */
export function recall(
	{ terms, introduced, last, heading, before, endings }: Memory,
	{ words, opens, article }: Words,
): Remembered | null {
	if (opens && /^(?:it|this|these|they|latter|(?:these )?figures)$/i.test(words))
		return (
			heading ??
			((/^it$/i.test(words) ? last?.aside : last?.asked) ||
			/^these$|figures$/i.test(words) ||
			(/^th/i.test(words) && !isOneOrMany(words, last))
				? null
				: last)
		);
	if (!/^(?:\d{4} )?\p{L}[\p{L} -]{2,40}$/u.test(words)) return null;
	const wanted = stemsOf(words);
	// `The 1902 Act`: the year stands behind the name.
	const [, year, kind = ''] = /^(\d{4}) (\p{Lu}\p{Ll}+)$/u.exec(words) ?? [];
	if (year !== undefined) return dated(terms, `${kind} ${year}`);
	const fits: Remembered[] = [];
	for (const named of [terms, introduced])
		for (const one of named) {
			const { head, whole } = endingsOf(endings, one.term);
			if (endsWith(head, wanted) || endsWith(whole, wanted)) fits.push(one);
		}
	const near = fits.filter((one) => before.includes(one));
	const one =
		[near, fits].find((all) => all.length > 0 && all.every(({ term }) => term === all[0]?.term))?.[0] ?? null;
	if (one !== null || fits.length > 0 || !/^th(?:e|is)$/.test(article) || wanted.length > 1) return one;
	// `EPICure 2 ... This study`: a name that does not say what it is of.
	const [only] = before;
	return only !== undefined &&
		before.every(({ term }) => term === only.term) &&
		Object.hasOwn(INSTRUMENTS, words) &&
		!Object.hasOwn(INSTRUMENTS, stemsOf(headPart(only.term)).at(-1) ?? '')
		? only
		: null;
}

function endingsOf(known: Map<string, Endings>, term: string): Endings {
	const made = known.get(term) ?? { head: stemsOf(headPart(term)), whole: stemsOf(withoutYear(term)) };
	known.set(term, made);
	return made;
}

/** The one thing whose name ends in some words; null where none does, or two do. */
export function thingCalled(things: readonly Remembered[], words: string): Remembered | null {
	const wanted = stemsOf(words);
	const fits = things.filter(
		({ term }) => isPlural(headPart(term)) === isPlural(words) && endsWith(stemsOf(headPart(term)), wanted),
	);
	const [first = null] = fits;
	return fits.every(({ term }) => term === first?.term) ? first : null;
}

/** The one term that ends in a kind and a year: `Act 1902`. */
function dated(terms: readonly Remembered[], ending: string): Remembered | null {
	const all = terms.filter(({ term }) => term.endsWith(` ${ending}`));
	// `Harbours Act 1902` is the end of `Bays and Harbours Act 1902`.
	const [one, another] = all.filter(({ term }) => !all.some((other) => other.term.endsWith(` ${term}`)));
	return another === undefined ? (one ?? null) : null;
}

/** Whether `they` may stand for a term, which must be of more than one, or `this`, of one. */
function isOneOrMany(words: string, last: Remembered | null): boolean {
	return last !== null && isPlural(headPart(last.term)) === /^they$/i.test(words);
}

function isPlural(words: string): boolean {
	return /[^s]s$/.test(words);
}

/** Takes in a sentence that has been read. */
export function remember(memory: Memory, sentence: Sentence, told: readonly Remembered[]): void {
	for (const stem of stemsOf(sentence.words)) memory.words.add(stem);
	const named = sentence.named
		.filter(({ kind }) => kind !== 'agency' && kind !== 'operation')
		.map(({ name }) => ({ term: name, naming: sentence }));
	const terms = [...named, ...told].map((one) => add(memory, one));
	const introduced = broughtIn(sentence).map((term) => ({ term, naming: sentence }));
	memory.introduced.push(...introduced);
	memory.before = [...terms, ...introduced];
}

const GROUPS = /^(?:board|centre|committee|forum|group|network|panel|partnership|taskforce|team|unit)$/;

/** `advisory group` of `an advisory group was set up`. */
function broughtIn({ parsed, words, start, named }: Sentence): string[] {
	return parsed.groups.flatMap((group, index) => {
		if (group.kind !== 'noun' || named.some(({ end }) => end === group.head.end)) return [];
		const of = parsed.groups[index + 1];
		const goesOn =
			of?.kind === 'word' && of.token.lower === 'of' && parsed.groups[index + 2]?.kind === 'noun';
		if (group.tokens.length < 3 && !goesOn) return [];
		const head = group.head.lower;
		if (!GROUPS.test(head) && !Object.hasOwn(INSTRUMENTS, head)) return [];
		const [article, first] = group.tokens;
		const titled = group.tokens.some(({ words: word }, index) => index > 0 && /^\p{Lu}\p{Ll}/u.test(word));
		return (/^an?$/.test(article?.lower ?? '') || titled) && first !== undefined
			? [
					words.slice(
						first.start - start,
						(goesOn && group.tokens.length < 3
							? (parsed.groups[index + 2]?.end ?? 0)
							: titleEnd(parsed, index)) - start,
					),
				]
			: [];
	});
}

/** `Oil Plan for Old Towns`: the end of a title with capitals. */
function titleEnd({ groups }: Parsed, at: number): number {
	const [noun, link, next] = [groups[at], groups[at + 1], groups[at + 2]];
	const goesOn =
		/^\p{Lu}/u.test(noun?.tokens.at(-1)?.words ?? '') &&
		link?.kind === 'word' &&
		/^(?:against|for|of|on)$/.test(link.token.lower) &&
		/^\p{Lu}/u.test(next?.tokens[0]?.words ?? '');
	return (goesOn ? next?.end : noun?.end) ?? 0;
}

function add({ terms }: Memory, one: Remembered): Remembered {
	const known = terms.find(({ term }) => term === one.term);
	if (known !== undefined) return known;
	terms.push(one);
	return one;
}

/** `Action Plan` of `Action Plan on Kelp`, `guidance` of `guidance from the Board`. */
export function headPart(term: string): string {
	return withoutYear(term.replace(/(?<=\S) (?:of|on|for|from|by|in|to|against) .*$/u, ''));
}

function withoutYear(term: string): string {
	return term.replace(/ (?:1[5-9]|20)\d\d$/, '');
}

function endsWith(all: readonly string[], wanted: readonly string[]): boolean {
	return (
		wanted.length > 0 &&
		wanted.length < all.length + 1 &&
		wanted.every((stem, index) => all[all.length - wanted.length + index] === stem)
	);
}
