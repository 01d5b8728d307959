import { soundOf, squash } from '../../corpus/names/letters.ts';
import type { Candidate, NameEntry } from '../../corpus/names/name-index.ts';
import type { EntityKind } from '../../extract/facts.ts';
import { distanceTo } from './distance.ts';
import { wordsMet } from './words.ts';

/**
 * Why a name was matched, best first. `initialism`: letters that the record prints. `initials`: letters that only fit the name, which
 * nothing prints beside it. `prefix`: the name starts with what was typed. `near`: misspelt, half typed or some of its words.
 */
export type Why = 'exact' | 'normalised' | 'initialism' | 'initials' | 'prefix' | 'near';

export interface Match {
	readonly entityId: string;
	readonly kind: EntityKind;
	/** Canonical name. */
	readonly name: string;
	/** The form of the name that was met: the name itself, an alias, an initialism. */
	readonly matchedOn: string;
	/** That form is letters which only fit the name: a way to find it, and never told as one of its names. */
	readonly unprinted?: boolean;
	readonly why: Why;
	/** 0 to 1; 1 for whatever is met whole. */
	readonly score: number;
}

/** A candidate held against a query. */
export interface Likeness {
	readonly candidate: Candidate;
	/** Whether the name starts with the query, letter by letter. */
	readonly starts: boolean;
	/** Edits from the query to the whole name. */
	readonly edits: number;
	/** Edits from the query to the nearest start of the name; one more where they part at the end, as other words would. */
	readonly startEdits: number;
	/** Whether each word of the query is one of the name and they are most of it; not looked into where letters are near. */
	readonly wordsMet: boolean;
	/** 0 to 1. */
	readonly score: number;
}

/** What starts with the query stands above whatever is only near. */
const STARTS = 0.9;
/** From so many letters on, the more of a name was typed the better; of fewer, what is more documented comes first. */
const TELLING = 4;
/** Where a name is as near as this by letters, words are not looked at. */
const CLEAR = 1;
/** `Harrier 2` is not a misspelt `Harrier 3`: as many edits, and so much off the score. */
const OTHER_NUMBER = { edits: 9, score: 0.35 };
/** A name spelt by ear is no further off. */
const BY_EAR = 4;
/** One word of a long name does not name it. */
const NAME_MET = 0.6;

/**
 * Holds candidates against a query.
 *
 * @param key `nameKey` of the query.
 * @returns best first; among the equally good what is more documented first.
 */
export function rank(key: string, candidates: Iterable<Candidate>): readonly Likeness[] {
	const likenesses = byLetters(key, candidates);
	const clear = likenesses.some(({ edits, startEdits }) => Math.min(edits, startEdits) <= CLEAR);
	return (clear ? likenesses : byWords(key, likenesses)).sort(
		(one, other) => other.score - one.score || other.candidate.weight - one.candidate.weight,
	);
}

function byLetters(key: string, candidates: Iterable<Candidate>): Likeness[] {
	const squashed = squash(key);
	const distance = distanceTo(squashed);
	const otherNumber = numberTest(key);
	const sound = soundOf(squashed);
	const soundsAlike = (other: string, edits: number) =>
		edits > 1 && edits <= BY_EAR && Math.abs(other.length - squashed.length) <= 2 && soundOf(other) === sound;
	return Array.from(candidates, (candidate) => {
		const other = squash(candidate.key);
		const { full, start, startLength } = distance(other);
		const parted = other[startLength - 1] === squashed.at(-1) ? 0 : 1;
		const unlike = otherNumber(candidate.key) ? OTHER_NUMBER : { edits: 0, score: 0 };
		const likeness = {
			candidate,
			starts: start === 0,
			edits: full + unlike.edits,
			startEdits: start + parted + unlike.edits,
			wordsMet: false,
		};
		if (start === 0) return { ...likeness, score: STARTS + shareTyped(squashed.length, other.length) };
		// Spelt by ear, a name is as near as with one slip, if no more certain.
		const slips = soundsAlike(other, full) ? 1 : full;
		const whole = 1 - slips / Math.max(squashed.length, other.length);
		const halfTyped = (1 - start / squashed.length) * (0.9 + (0.1 * startLength) / other.length);
		return { ...likeness, score: Math.max(whole, halfTyped) - unlike.score };
	});
}

function byWords(key: string, likenesses: readonly Likeness[]): Likeness[] {
	const met = wordsMet(key);
	const otherNumber = numberTest(key);
	return likenesses.map((likeness) => {
		const unlike = otherNumber(likeness.candidate.key);
		const { ofQuery, ofName, every } = met(likeness.candidate.key);
		const score = ofQuery * (0.8 + 0.2 * ofName) - (unlike ? OTHER_NUMBER.score : 0);
		const wordsMet = every && !unlike && ofName >= NAME_MET;
		return score > likeness.score ? { ...likeness, score, wordsMet } : likeness;
	});
}

/** Whether a form is letters that stand for a name. */
export function isLetters(form: string): boolean {
	return /^[\p{Lu}\d.&]{2,8}$/u.test(form);
}

/** An entry met whole: every letter and digit of the query is one of the form. */
export function wholly(entry: NameEntry, text: string): Match {
	const { entityId, kind, name, form, role } = entry;
	const letters = role === 'initialism' || role === 'initials';
	const exact = form.toLowerCase() === text.toLowerCase() || entityId === text;
	const why = letters ? role : exact ? 'exact' : 'normalised';
	return { entityId, kind, name, matchedOn: form, unprinted: role === 'initials', why, score: 1 };
}

function shareTyped(typed: number, whole: number): number {
	return typed < TELLING ? 0 : (0.1 * typed) / whole;
}

/** Whether a name has other numbers than the query; a query without any leaves them open. */
function numberTest(query: string): (key: string) => boolean {
	const asked = numbersIn(query);
	return asked === '' ? () => false : (key) => numbersIn(key) !== asked;
}

function numbersIn(key: string): string {
	return /\d/.test(key) ? (key.match(/\d+/g) ?? []).join(' ') : '';
}
