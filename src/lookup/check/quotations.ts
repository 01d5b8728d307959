import { type Word, wordsIn } from '../../corpus/words/fold.ts';
import type { FoundPassage } from '../../corpus/words/words-index.ts';
import type { Span } from '../../hansard/section.ts';
import type { Difference } from './finding.ts';
import { between, inCommon } from './lay.ts';
import type { Place, Record } from './record.ts';

/** A quotation laid along the words of a passage. */
export interface Laid {
	readonly place: Place;
	/** Where its words stand in the passage's text. */
	readonly span: Span;
	/** `verbatim`: word for word and mark for mark, but for the shape of marks, dashes and spaces. */
	readonly as: 'verbatim' | 'marks' | 'shortened' | 'altered';
	/** Of its words, how many stand there in their order: from 0 to 1. */
	readonly share: number;
	readonly differences: readonly Difference[];
}

/** Passages read for one search of a quotation's words. */
const CANDIDATES = 12;
/** What is left out and marked so: `...`, `…`, `[...]`; and what is put in: `[the Department]`. */
const ELIDED = /\s*(?:\[\s*(?:\.{3}|…)\s*\]|\(\s*(?:\.{3}|…)\s*\)|\.{3,}|…|(?:\. ){2,}\.)\s*/;
const INSERTED = /\[[^\]]{1,60}\]/g;

/**
 * The places of a quotation's words, one search at a step, the best first: verbatim before altered, in `near` before elsewhere.
 *
 * @param near passages that the words around the quotation are about; where it is short only these are searched for changed words.
 */
export function* layQuotation(
	record: Record,
	typed: Typed,
	near: readonly Place[],
): Generator<undefined, readonly Laid[]> {
	const { words } = typed;
	const seen = new Set<string>();
	const laid: Laid[] = [];
	const lay = (place: Place, may: (place: Place, typed: Typed) => boolean) => {
		if (seen.has(place.id)) return;
		seen.add(place.id);
		if (may(place, typed)) laid.push(...layAnywhere(place, typed));
	};
	for (const place of near) lay(place, mayStand);
	if (!laid.some(({ as }) => as === 'verbatim'))
		for (const stems of groupsOf(record, words)) {
			yield;
			for (const place of record.having(stems, CANDIDATES)) lay(place, isSpelt);
			if (laid.some(({ as }) => as === 'verbatim')) break;
		}
	const rank = { verbatim: 0, marks: 1, shortened: 2, altered: 3 } as const;
	return laid.toSorted((one, other) => rank[one.as] - rank[other.as] || other.share - one.share);
}

/** All of the six rarest words, else fewer and fewer. */
function groupsOf(record: Record, words: readonly Word[]): readonly (readonly string[])[] {
	const rarest = [...new Set(words.map(({ stem }) => stem))]
		.map((stem) => ({ stem, rarity: record.rarity(stem) }))
		.filter(({ rarity }) => rarity > 0)
		.sort((one, other) => other.rarity - one.rarity)
		.map(({ stem }) => stem);
	return [rarest.slice(0, 6), rarest.slice(0, 3), rarest.slice(1, 4)].filter(({ length }) => length > 0);
}

/** A quotation as it is held against passages: read once for all of them. */
export interface Typed {
	readonly typed: string;
	readonly words: readonly Word[];
	/** Finds it word for word. */
	readonly pattern: RegExp;
	/** Its pieces, where a part of it is left out or put in and marked so; null where none is. */
	readonly pieces: readonly RegExp[] | null;
}

/** `[a]bout`: a letter whose case was changed, and marked so. */
const CASE_CHANGED = /\[(\p{L})\](?=\p{L})/gu;

export function readTyped(quoted: string): Typed {
	const typed = quoted.replace(CASE_CHANGED, '$1');
	return {
		typed,
		words: wordsIn(typed),
		pattern: new RegExp(patternOf(typed), 'gu'),
		pieces: piecesOf(typed)?.map((piece) => new RegExp(patternOf(piece), 'u')) ?? null,
	};
}

/** Of a quotation's words, how many must stand somewhere in a passage before it is laid along it; and in one that only a search found. */
const THERE = 0.4;
const SPELT = 0.6;

/** A quotation along one passage: word for word, else shortened, else wherever most of its words stand in their order. */
export function layAlong(place: Place, typed: Typed): readonly Laid[] {
	return mayStand(place, typed) ? layAnywhere(place, typed) : [];
}

function layAnywhere(place: Place, typed: Typed): readonly Laid[] {
	const whole = layWhole(place, typed);
	return whole === null ? altered(place, typed) : [whole];
}

function mayStand(place: Place, { words }: Typed): boolean {
	const stems = place.stems();
	return words.filter(({ stem }) => stems.has(stem)).length >= THERE * words.length;
}

/** The same by the spelling of its words alone, without reading the passage word by word; a number is printed in many ways. */
function isSpelt({ passage }: Place, { words }: Typed): boolean {
	const text = passage.text.toLowerCase();
	const there = words.filter(({ spelt }) => /\d/.test(spelt) || text.includes(spelt)).length;
	return there >= SPELT * words.length;
}

/** A quotation along a passage that has it word for word, or shortened where it says so; null along any other. */
export function layWhole(place: Place, typed: Typed): Laid | null {
	const verbatim = standsIn(place.passage, typed);
	return verbatim === null
		? shortened(place, typed)
		: { place, span: verbatim, as: 'verbatim', share: 1, differences: [] };
}

/** The quotation's place in a passage that has it character for character, in an answer rather than in its question, but for the shape of marks, dashes and spaces. */
function standsIn({ text, isAskedAt }: FoundPassage, { pattern }: Typed): Span | null {
	const found = [...text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
	return found.find(({ start }) => !isAskedAt(start)) ?? found[0] ?? null;
}

function patternOf(typed: string): string {
	const words = typed.trim().replace(/[.…]{3}$|[,;.]$/, '');
	const pattern = words
		.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
		.replace(/["“”'‘’]/g, '["“”\'‘’]')
		.replace(/[-–—]/g, '[-–—]')
		.replace(/\s+/g, '\\s+');
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const letter = /[\p{L}\p{N}]/u;
	// A quotation begins with a capital where the record's sentence goes on, and the other way round.
	const opening = /\p{L}/u.test(first)
		? `[${first.toLowerCase()}${first.toUpperCase()}]${pattern.slice(first.length)}`
		: pattern;
	return `${letter.test(first) ? '(?<![\\p{L}\\p{N}])' : ''}${opening}${letter.test(last) ? '(?![\\p{L}\\p{N}])' : ''}`;
}

/** What stands between what is left out and what is put in; null where nothing is marked so. */
function piecesOf(typed: string): readonly string[] | null {
	if (!ELIDED.test(typed.replace(/[.…]{3}$/, '')) && !/\[[^\]]{1,60}\]/.test(typed)) return null;
	const pieces = typed
		.replace(INSERTED, (inserted) => (ELIDED.test(inserted) ? inserted : ' … '))
		.split(ELIDED)
		.filter((piece) => wordsIn(piece).length > 0);
	return pieces.length === 0 ? null : pieces;
}

/** A quotation of which a part is left out or put in, and marked so: each of its pieces stands in one passage, in their order. */
function shortened(place: Place, { typed, pieces }: Typed): Laid | null {
	if (pieces === null) return null;
	const { text } = place.passage;
	let [from, start] = [0, -1];
	const left: string[] = [];
	for (const piece of pieces) {
		const found = piece.exec(text.slice(from));
		if (found === null) return null;
		if (start === -1) start = found.index;
		else
			left.push(
				text
					.slice(from, from + found.index)
					.replace(/\s+/g, ' ')
					.trim(),
			);
		from += found.index + found[0].length;
	}
	if (from - start > typed.length * 6 + 400) return null;
	return {
		place,
		span: { start, end: from },
		as: 'shortened',
		share: 1,
		differences: left.filter((words) => words !== '').map((words) => ({ typed: '', record: words })),
	};
}

/** Lays the quotation along the stretch of text where most of its words stand at one distance. */
function altered(place: Place, { typed, words }: Typed): readonly Laid[] {
	const { text } = place.passage;
	const there = place.words();
	const standing = new Map<string, number[]>(words.map(({ spelt }) => [spelt, []]));
	for (const [at, { spelt }] of there.entries()) standing.get(spelt)?.push(at);
	const votes = new Map<number, number>();
	for (const [at, { spelt }] of words.entries()) {
		const stands = standing.get(spelt) ?? [];
		if (stands.length > 40) continue;
		for (const other of stands) votes.set(other - at, (votes.get(other - at) ?? 0) + 1);
	}
	const best = [...votes].sort((one, other) => other[1] - one[1]).slice(0, TRIED);
	const laid = best
		.map(([start]) => laidAt(place, { typed, words }, { text, there }, start))
		.filter((one) => one !== null)
		.sort((one, other) => other.share - one.share);
	const [first] = laid;
	return first === undefined ? [] : laid.filter(({ share }) => share > first.share - 0.01);
}

/** Stretches of a passage along which a quotation is laid. */
const TRIED = 12;

interface There {
	readonly text: string;
	readonly there: readonly Word[];
}

function laidAt(
	place: Place,
	{ typed, words }: Pick<Typed, 'typed' | 'words'>,
	{ text, there }: There,
	start: number,
): Laid | null {
	const from = Math.max(0, start - 8);
	const window = there.slice(from, Math.max(0, start) + words.length + 12);
	const straight = words.flatMap((word, at): readonly (readonly [number, number])[] =>
		there[start + at]?.spelt === word.spelt ? [[at, start + at - from]] : [],
	);
	const crossed = straight.length === words.length ? [] : inCommon(words, window);
	const pairs = straight.length >= crossed.length ? straight : crossed;
	const [first, last] = [pairs[0], pairs.at(-1)];
	if (first === undefined || last === undefined) return null;
	// Words that differ at either end stand in the record where these would.
	const opening = window[Math.max(0, first[1] - first[0])];
	const closing = window[Math.min(window.length - 1, last[1] + (words.length - 1 - last[0]))];
	if (opening === undefined || closing === undefined) return null;
	const span = withinSentence(
		text,
		{ start: opening.start, end: closing.end },
		{
			start: window[first[1]]?.start ?? 0,
			end: window[last[1]]?.end ?? 0,
		},
	);
	const differences = between(words, typed, window, text, pairs);
	const same = pairs.length === words.length && window.slice(first[1], last[1] + 1).length === words.length;
	return { place, span, as: same ? 'marks' : 'altered', share: pairs.length / words.length, differences };
}

/** The wider span, cut at the ends of the sentences in which the words in common stand. */
function withinSentence(text: string, { start, end }: Span, sure: Span): Span {
	const before = Math.max(text.slice(start, sure.start).search(/[.?!\n]\s*[^.?!\n]*$/), -1);
	const after = /[.?!]\s|\n/.exec(text.slice(sure.end, end));
	return {
		start:
			before === -1
				? start
				: start + before + 1 + (/^\s*/.exec(text.slice(start + before + 1))?.[0].length ?? 0),
		end: after === null ? end : sure.end + after.index,
	};
}
