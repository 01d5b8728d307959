import type { EntityKind } from '../facts.ts';
import { type Found, kindByNoun } from './by-noun.ts';
import { tailKind } from './nouns.ts';
import { WITH_CAPITALS } from './open-list.ts';
import { INNER, isCapital, type Run, type Word, words } from './runs.ts';

/** A name of the open list, in the words that it is made of. */
interface Listed {
	readonly name: string;
	readonly words: readonly string[];
	readonly kind: EntityKind;
}

/** Most words are of small letters alone. */
const SMALL = /^[a-z]+$/;

const LISTED: readonly Listed[] = (['agency', 'programme', 'term'] as const).flatMap((kind) =>
	(WITH_CAPITALS[kind] ?? []).map((name) => ({
		name,
		kind,
		words: words(name, { start: 0, end: name.length }).map(({ word }) => word),
	})),
);

/** By the first word, the longest first. */
const BY_FIRST: ReadonlyMap<string, readonly Listed[]> = Map.groupBy(
	[...LISTED].sort((one, other) => other.words.length - one.words.length),
	(listed) => plain(listed.words[0] ?? ''),
);

const SMALL_FIRST: ReadonlySet<string> = new Set(
	LISTED.map(({ words: [first = ''] }) => first).filter((first) => SMALL.test(first)),
);

const KIND_OF: ReadonlyMap<string, EntityKind> = new Map(LISTED.map(({ name, kind }) => [name, kind]));

/** The kind of a name that stands in the open list, whatever its noun says (`World Food Programme` is a body); null for any other. */
export function listedKind(name: string): EntityKind | null {
	return KIND_OF.get(name.replaceAll("'", '’')) ?? null;
}

/** Regulators and the like that are called by one coined word: `Ofsted`. */
const COINED = /^(?:Of(?:com|gas|gem|lot|qual|sted|tel|wat)|OF(?:COM|GEM|QUAL|STED|TEL|WAT))$/;

/** What stands between two words of one name: the record leaves commas and apostrophes out as it pleases. */
const WITHIN_NAME = /^(?:[’']s?)?,? ?$|^[-\u00a0–]$/u;

/** `the Treasury Bench` is where Ministers sit; `the Army Act` is a law. */
const OTHER_THING = /^(?:Act|Bench(?:es)?|Bill)$/;

/** Words: a known name of so many is never a piece of a longer one, but where a body’s noun follows at once. */
const LONG = 3;

/**
 * Names of the open list in a stretch of text, where it prints them with their capitals.
 *
 * @param all the words of the stretch.
 */
export function listedNames(text: string, all: readonly Word[]): Found[] {
	const found: Found[] = [];
	for (let at = 0; at < all.length; at += 1) {
		const first = all[at] as Word;
		// A word in small letters begins such a name only where the list prints it so, or as a small word of names.
		if (SMALL.test(first.word) && !SMALL_FIRST.has(first.word) && !INNER.has(first.word)) continue;
		const listed = BY_FIRST.get(plain(first.word))?.find((one) => isPrinted(text, all, at, one));
		const kind = listed?.kind ?? (COINED.test(first.word) ? 'agency' : null);
		if (kind === null) continue;
		const length = listed?.words.length ?? 1;
		const next = all[at + length];
		if (next !== undefined && joined(text, all, at + length) && OTHER_THING.test(next.word)) continue;
		const behind = kind === 'agency' && length >= LONG ? partOfBody(text, all, at + length) : 0;
		const last = all[at + length - 1 + behind] ?? first;
		const end = last.end + (behind === 0 ? ownEnding(text, last.end, listed?.name ?? '') : 0);
		const name = text.slice(first.start, end);
		found.push({ kind, name, noun: kindByNoun(name)?.noun ?? null, start: first.start, end });
		at += length - 1 + behind;
	}
	return found;
}

/** Whether a listed name is printed from a word on: its capitals as capitals, its other words as they are. */
function isPrinted(text: string, all: readonly Word[], at: number, listed: Listed): boolean {
	return listed.words.every((wanted, index) => {
		const word = all[at + index];
		if (word === undefined || plain(word.word) !== plain(wanted)) return false;
		if (index > 0 && !WITHIN_NAME.test(text.slice(all[at + index - 1]?.end, word.start))) return false;
		return word.word === wanted || isCapital(word) || INNER.has(word.word);
	});
}

/** Whether a word stands right behind the one before it. */
function joined(text: string, all: readonly Word[], at: number): boolean {
	return text.slice(all[at - 1]?.end, all[at]?.start) === ' ';
}

/** How many of the words after a long name end it with a body’s noun: `Department for Tides and Kelp Statistics Directorate`. */
function partOfBody(text: string, all: readonly Word[], to: number): number {
	let count = 0;
	while (count < 3 && isCapital(all[to + count] ?? NO_WORD) && joined(text, all, to + count)) count += 1;
	return tailKind(all[to + count - 1]?.word ?? '') === 'agency' ? count : 0;
}

/** Characters of an ending that belongs to a name: `Barnardo’s`. */
function ownEnding(text: string, end: number, name: string): number {
	return /[’']s$/.test(name) && /^[’']s/.test(text.slice(end)) ? 2 : 0;
}

const NO_WORD: Word = { word: '', start: 0, end: 0, owns: false, comma: false };

/** The stretches of runs in which other names may stand beside the listed ones; runs and names in the order of the text. */
export function besideListed(runs: readonly Run[], listed: readonly Found[]): Run[] {
	let next = 0;
	return runs.flatMap((run) => {
		while ((listed[next]?.end ?? run.end) <= run.start) next += 1;
		const rest: Run[] = [];
		let from = 0;
		for (let at = next; (listed[at]?.start ?? run.end) < run.end; at += 1) {
			const name = listed[at] as Found;
			const first = run.words.findIndex(({ end }) => end > name.start);
			const behind = run.words.findIndex(({ start }) => start >= name.end);
			const to = behind < 0 ? run.words.length : behind;
			const across = name.start < run.start || name.end > run.end + 2;
			if (!across && !parts(run, name.kind, first, to)) continue;
			rest.push(...stretch(run, from, first));
			from = Math.max(from, to);
		}
		rest.push(...stretch(run, from, run.words.length));
		return rest;
	});
}

/**
 * Whether a known name parts the run that it stands in. A long one with an inner `and` or `of` does, for the other rules would cut it
 * there; one before `and` is joined to another. Neither does where capitals that end in a noun of names make a longer name of it: many
 * behind a programme (`Kelp Credit and Tides Information System`), one alone behind a body, which owns what more of them name.
 */
function parts({ words: all }: Run, kind: EntityKind, from: number, to: number): boolean {
	const most = kind === 'agency' ? 1 : MOST_BEHIND;
	const held = all.slice(from, to).some(({ word, comma }) => comma || INNER.has(word));
	if (held && to - from >= LONG) return !goesOn(all, to, most);
	return to - from > 1 && all[to]?.word === 'and' && (kind === 'agency' || !goesOn(all, to + 1, most));
}

/** Words: so many behind a known name may belong to it. */
const MOST_BEHIND = 4;

/** Whether at most so many capitals follow at a place in a run and end in a noun of names: `Information System`. */
function goesOn(all: readonly Word[], at: number, most: number): boolean {
	let next = at;
	while (isCapital(all[next] ?? NO_WORD)) next += 1;
	return next > at && next - at <= most && tailKind(all[next - 1]?.word ?? '') !== null;
}

function stretch(run: Run, from: number, to: number): Run[] {
	const inside = run.words.slice(from, to);
	const [first, last] = [inside[0], inside.at(-1)];
	return first === undefined || last === undefined
		? []
		: [{ words: inside, start: first.start, end: last.end, opens: run.opens && from === 0 }];
}

/** A word in lower case, without its own ending; `of` and `for` are one, as the record takes either. */
function plain(word: string): string {
	const lower = word.toLowerCase();
	if (lower === 'of') return 'for';
	return SMALL.test(lower) ? lower : lower.replace(/[’']s?/g, '').replace('&', 'and');
}
