import type { Span } from '../../hansard/section.ts';
import { BODY_HEADS, headKind, tailKind } from './nouns.ts';
import { ALWAYS_OPEN, OPENERS, POSTS, TITLES } from './ordinary.ts';

/** One word of a stretch of text. */
export interface Word extends Span {
	readonly word: string;
	/** True where `’s` or a bare apostrophe follows: what comes next is owned. */
	readonly owns: boolean;
	/** True for a comma that joins parts of one name (`Department for Tides, Moorings and Kelp`). */
	readonly comma: boolean;
}

/** Capitalised words with the small words that may stand inside a name (`Office of the Public Guardian`). */
export interface Run extends Span {
	readonly words: readonly Word[];
	/** True where it stands at the head of a sentence, where any word has a capital. */
	readonly opens: boolean;
}

/** Small words that may stand inside a name. */
export const INNER: ReadonlySet<string> = new Set([
	'of',
	'for',
	'and',
	'on',
	'in',
	'to',
	'the',
	'&',
	'against',
	'with',
	'upon',
]);

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}&]|[’'./-](?=[\p{L}\p{N}]))*|&/gu;
const POSSESSIVE = /[’']s?$/u;
const JOINED = /[/-]/;
const LETTERS = /^[A-Za-z]+$/;
/** Characters: no name is longer. */
const LONGEST_RUN = 400;
/** Words that a hyphen binds to the next; between other capitalised words in a long run it is a dash. */
const BOUND =
	/^(?:Inter|Intra|Vice|North|South|East|West|Anglo|Sino|Franco|Non|Sub|Multi|Post|Pre|Co|Self|Cross|Under|Mid|Anti|Director|Trans|Pan|Euro|Semi|Ex|Re)-/u;

/** The words of a stretch, without the `’s` of a possessor. */
export function words(text: string, within: Span): Word[] {
	const found: Word[] = [];
	const stretch = text.slice(within.start, within.end);
	for (const match of stretch.matchAll(WORD)) {
		const whole = match[0];
		const plain = LETTERS.test(whole);
		const word = !plain && POSSESSIVE.test(whole) ? whole.replace(POSSESSIVE, '') : whole;
		const start = within.start + match.index;
		const end = start + word.length;
		const next = stretch[match.index + whole.length] ?? '';
		const owns = word !== whole || ((next === '’' || next === "'") && /s$/i.test(word));
		if (plain || !JOINED.test(word)) found.push({ word, start, end, owns, comma: false });
		else
			for (const part of dashed(word, start))
				found.push({ ...part, owns: owns && part.end === end, comma: false });
	}
	return found;
}

/** What a body does to the noun that follows, behind its name (`Tide Council-funded huts`), or an article behind a dash. */
const DONE_BY =
	/-(?:accredited|approved|backed|chaired|commissioned|controlled|funded|issued|led|managed|owned|provided|registered|related|run|sponsored|supported|the|wide)$/u;

/** `Centre-Kelp` is a centre, a dash and another name; `Inter-Harbour` is one word. */
function dashed(word: string, start: number): (Span & { word: string })[] {
	const slash = /(?<=\p{L}{3})\/(?=\p{Lu}\p{L}{2})/u.exec(word)?.index;
	if (slash !== undefined)
		return [
			{ word: word.slice(0, slash), start, end: start + slash },
			...dashed(word.slice(slash + 1), start + slash + 1),
		];
	const behind = DONE_BY.exec(word)?.index;
	if (behind !== undefined && behind > 2)
		return [
			...dashed(word.slice(0, behind), start),
			{ word: word.slice(behind + 1), start: start + behind + 1, end: start + word.length },
		];
	const at = word.search(/-\p{Lu}/u);
	if (at < 0) return [{ word, start, end: start + word.length }];
	const [one, other] = [word.slice(0, at), word.slice(at + 1)];
	const apart = tailKind(one) !== null || headKind(other) !== null || one === other;
	if (!/^\p{Lu}\p{L}{3}/u.test(word) || BOUND.test(word) || !apart)
		return [{ word, start, end: start + word.length }];
	return [{ word: one, start, end: start + at }, ...dashed(other, start + at + 1)];
}

/**
 * Runs of capitalised words in a stretch, longest possible: words are joined across spaces and at most two small words. Any mark
 * ends a run but a comma inside the name of a body that is a list. Words that merely open a sentence are left out at the front.
 *
 * @param all the words of the stretch.
 */
export function runs(text: string, within: Span, all: readonly Word[]): Run[] {
	const found: Run[] = [];
	let run: Word[] = [];
	let small: Word[] = [];
	const close = () => {
		if (run.length === 0) return;
		const made = finished(text, within, run);
		if (made !== null) found.push(made);
		run = [];
		small = [];
	};
	for (const word of all) {
		const last = small.at(-1) ?? run.at(-1);
		if (last !== undefined) {
			const gap = text.slice(last.end, word.start);
			const first = run[0] as Word;
			const inside =
				gap === ' (' || gap === ') '
					? INSIDE.exec(text.slice(gap === ' (' ? last.end : last.start - 2, last.end + 40))
					: null;
			if (
				(!joins(gap, last) && tailKind(inside?.[1] ?? '') !== 'agency') ||
				word.end - first.start > LONGEST_RUN
			) {
				if (gap === ', ' && small.length === 0 && isCapital(word) && listGoesOn(text, within, run, last.end))
					run.push({ word: ',', start: last.end, end: last.end + 1, owns: false, comma: true });
				else close();
			}
		}
		if (isCapital(word)) {
			run.push(...small, word);
			small = [];
		} else if (run.length > 0 && INNER.has(word.word) && small.length < 2) small.push(word);
		else close();
	}
	close();
	return found;
}

export function isCapital({ word }: Word): boolean {
	return !SMALL.test(word) && (/^\p{Lu}/u.test(word) || /^\d*[\p{L}]*\p{Lu}/u.test(word));
}

/** Most words are of small letters alone. */
const SMALL = /^[a-z]+$/;

/** `Tideway National Pilot Service (NPS) Trust`: letters in brackets inside a name. */
const INSIDE = /^ \(\p{Lu}{2,6}\) (\p{Lu}\p{L}+)/u;

function joins(gap: string, last: Word): boolean {
	return (
		/^[ \u00a0]{1,2}$/.test(gap) ||
		(gap === '. ' && (last.word === 'St' || TITLES.has(last.word))) ||
		(last.owns && /^(?:[’']s?)[ \u00a0]$/.test(gap))
	);
}

const HEAD_OPENS = new RegExp(`^(?:${Object.keys(BODY_HEADS).join('|')})$`, 'i');
const LIST =
	/^(?:, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}){1,3},? and (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,4}/u;

/** The noun of `the Keepers, Crews and Bays scheme`. */
const LOWER_NOUN = /^ (?:campaign|fund|initiative|programme|project|scheme)(?!\p{L})/u;

/**
 * Whether a comma is inside a name: `Department for A, B and C`, or `the A, B and C Council`, none of whose parts is a name itself; in a
 * list without articles, where one of its kind is just over: `D Council, A, B and C Council`.
 */
function listGoesOn(text: string, within: Span, run: readonly Word[], at: number): boolean {
	const list = LIST.exec(text.slice(at, Math.min(within.end, at + 120)))?.[0];
	if (list === undefined) return false;
	const parts = list.split(/, |,? and (?:the )?/u).filter((part) => part !== '');
	const names = parts.map((part) => part.trim().split(' '));
	if (names.slice(0, -1).some((part) => part.length > 1 && tailKind(part.at(-1) ?? '') !== null))
		return false;
	if (parts.some((part) => /^\p{Lu}{2,}$/u.test(part))) return false;
	if (names.some(([first = '']) => HEAD_OPENS.test(first) || TITLES.has(first) || POSTS.has(first)))
		return false;
	const last = names.at(-1) ?? [];
	const lower = LOWER_NOUN.test(text.slice(at + list.length, Math.min(within.end, at + list.length + 20)));
	const tail = lower || (tailKind(last.at(-1) ?? '') !== null && last.length > 1);
	const opened = run.findLastIndex(
		({ word }, place) => headKind(word) !== null && /^(?:for|of|on)$/.test(run[place + 1]?.word ?? ''),
	);
	if (opened >= 0) {
		const complement = run.slice(opened + 2).filter(({ word }) => !INNER.has(word));
		return !tail && complement.length > 0 && tailKind(complement.at(-1)?.word ?? '') !== 'agency';
	}
	const first = run[0];
	return (
		tail &&
		first !== undefined &&
		(run.length === 1 || (run.length === 2 && names.slice(0, -1).every((part) => part.length === 1))) &&
		(lower || run.every(({ word }) => tailKind(word) === null)) &&
		(/\bthe $/i.test(text.slice(Math.max(within.start, first.start - 4), first.start)) ||
			text.slice(within.start, first.start).endsWith(` ${last.at(-1)}, `))
	);
}

function finished(text: string, within: Span, words: readonly Word[]): Run | null {
	const first = words[0];
	if (first === undefined) return null;
	const before = text.slice(Math.max(within.start, first.start - 4), first.start);
	const opens = /(?:^|[.?!:;\n\t•])[\s“”"‘'(]*$/u.test(before);
	let at = 0;
	if (
		/\b(?:east|west|north|south|rest|city|county|member for) of $/i.test(
			text.slice(Math.max(within.start, first.start - 12), first.start),
		)
	)
		at = 1;
	while (at < words.length) {
		const word = words[at] as Word;
		if (
			((opens ? OPENERS : ALWAYS_OPEN).has(word.word) &&
				!/^Majesty/.test(words[at + 1]?.word ?? '') &&
				!words[at + 1]?.comma) ||
			INNER.has(word.word) ||
			word.comma
		)
			at += 1;
		else break;
	}
	const rest = words.slice(at);
	const start = rest[0];
	const last = rest.at(-1);
	if (start === undefined || last === undefined) return null;
	return { words: rest, start: start.start, end: last.end, opens: opens && rest.length === words.length };
}
