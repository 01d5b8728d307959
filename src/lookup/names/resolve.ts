import type { Candidate, NameEntry, NameIndex } from '../../corpus/names/name-index.ts';
import { wordsIn } from '../../corpus/words/fold.ts';
import { type EntityKind, entityKinds } from '../../kinds.ts';
import { english } from '../words/english.ts';
import { type Asked, readQuery } from './asked.ts';
import { decide } from './decide.ts';
import { genericWord, isNounAlone } from './generic.ts';
import { looselyNear } from './looser.ts';
import { isLetters, type Likeness, type Match, rank, wholly } from './match.ts';

/** An entity's id, as choices and buttons carry it. */
const ENTITY_ID = /^[a-z]:/;
/** Candidates taken of each sort: enough that the right one is among them, few enough to hold against the query one by one. */
const STARTING = 50;
const NEAR = 64;
const SHARING = 50;
const FURTHER = 200;
/** Letters of a name that is short. */
const SHORT = 8;
/** A piece of a name is no longer; Fuse's cost grows with the square of it. */
const LONGEST_PIECE = 20;
/** An archive with no more forms than this is held against the query whole. */
const FEW = 100;
/** Matches that are looked at before one is taken for meant, however few are wanted. */
const RIVALS = 5;
/** What scores less is not worth offering. */
const LEAST = 0.5;
/** What scores so much less than the best is not offered beside it. */
const LEEWAY = 0.3;
/** What scores so much may be meant though it is spelt as another word of English. */
const ALIKE = 0.8;

/**
 * What a name came to. `answer`: one entity, the first match. `choose`: several fit equally. `did-you-mean`: something is near,
 * but not so near that it may be taken for what was meant. `nothing`: nothing is near.
 */
export interface Resolution {
	readonly decision: 'answer' | 'choose' | 'did-you-mean' | 'nothing';
	/** Best first, one an entity. */
	readonly matches: readonly Match[];
}

/**
 * Finds the operation, body or term that a name stands for: exact, then normalised, initialism, initials, start, near.
 *
 * @param query anything that a person can type or paste, or an entity's id as a choice or a button carries it; what is beyond
 *   100 units is not looked at.
 * @param kinds only these are matched; a name of another kind that is met whole keeps a near one from being taken for it.
 * @param limit most matches given back.
 */
export function resolveName(
	index: NameIndex,
	query: string,
	{
		kinds = entityKinds,
		limit = 5,
	}: { readonly kinds?: readonly EntityKind[]; readonly limit?: number } = {},
): Resolution {
	const asked = readQuery(query);
	return index.reading(() => {
		const picked = ENTITY_ID.test(query) ? index.formsOf(query).slice(0, 1) : [];
		const met = picked.length > 0 ? picked : asked.keys.flatMap((key) => index.withKey(key));
		const ofKind = met.filter(({ kind }) => kinds.includes(kind));
		if (ofKind.length > 0) return metWhole(ofKind, asked.text, limit);
		const likenesses = likely(index, asked, kinds);
		const generic = genericWord(asked.keys[0] ?? '');
		const isGeneric = generic !== null && (generic.asWritten || likenesses[0]?.starts !== true);
		if (isGeneric && kinds.includes(generic.kind)) return anyOf(index, generic.kind, limit);
		const near = named(index, likenesses, Math.max(limit, RIVALS));
		const matches = worthOffering(
			near.length > 0 ? near.slice(0, limit) : loose(index, asked, kinds, limit),
			asked,
		);
		if (matches.length === 0) return { decision: 'nothing', matches };
		const certain = met.length === 0 && near.length > 0 && !isGeneric && !isNounAlone(asked.keys[0] ?? '');
		return { decision: certain ? decide(asked, near, likenesses) : 'did-you-mean', matches };
	});
}

/** Of an English word spelt rightly what only looks like it is not worth offering: for `crofting` no `Rating List`. */
function worthOffering(matches: readonly Match[], { text }: Asked): readonly Match[] {
	const words = wordsIn(text);
	const isLike = ({ name, matchedOn, score }: Match) => {
		if (score >= ALIKE) return true;
		const named = wordsIn(`${name} ${matchedOn}`);
		return words.some(({ stem }) => named.some((word) => word.stem === stem || word.spelt.startsWith(stem)));
	};
	if (matches.every(isLike) || !words.every(({ spelt }) => english().has(spelt))) return matches;
	return matches.filter(isLike);
}

/** What is most on record of a kind, where all of it fits. */
function anyOf(index: NameIndex, kind: EntityKind, limit: number): Resolution {
	const matches = index
		.mostDocumented(kind, limit, 0)
		.map(
			({ entityId, name }): Match => ({ entityId, kind, name, matchedOn: name, why: 'near', score: LEAST }),
		);
	return { decision: matches.length === 0 ? 'nothing' : 'did-you-mean', matches };
}

/**
 * All names that what has been typed so far may become: those met whole first, then the others, best first.
 *
 * @param query and the options as `resolveName` takes them.
 */
export function findNames(
	index: NameIndex,
	query: string,
	{
		kinds = entityKinds,
		limit = 5,
	}: { readonly kinds?: readonly EntityKind[]; readonly limit?: number } = {},
): readonly Match[] {
	const asked = readQuery(query);
	return index.reading(() => {
		const met = asked.keys.flatMap((key) => index.withKey(key)).filter(({ kind }) => kinds.includes(kind));
		const whole = metWhole(met, asked.text, limit).matches;
		const others = named(index, likely(index, asked, kinds), limit);
		const held = new Set(whole.map(({ entityId }) => entityId));
		const found = [...whole, ...others.filter(({ entityId }) => !held.has(entityId))].slice(0, limit);
		return found.length > 0 ? found : loose(index, asked, kinds, limit);
	});
}

/**
 * Names met whole. A canonical name comes before another's alias or letters, and what the record prints before letters that only fit: of
 * several that are met on equal terms one is chosen by the reader. An entity known by nothing but letters is met on no better terms
 * than those whose letters they may be.
 */
function metWhole(entries: readonly NameEntry[], text: string, limit: number): Resolution {
	const standing = ({ role, name }: NameEntry) =>
		role === 'initials' ? 2 : role === 'name' && !isLetters(name) ? 0 : 1;
	const sorted = [...entries].sort(
		(one, other) => standing(one) - standing(other) || other.weight - one.weight,
	);
	const best = new Map<string, NameEntry>();
	for (const entry of sorted) if (!best.has(entry.entityId)) best.set(entry.entityId, entry);
	const [first, second] = [...best.values()];
	const equal =
		first !== undefined &&
		second !== undefined &&
		(standing(first) === standing(second) || isLetters(first.name));
	return {
		decision: equal ? 'choose' : 'answer',
		matches: [...best.values()].slice(0, limit).map((entry) => wholly(entry, text)),
	};
}

function likely(index: NameIndex, { keys }: Asked, kinds: readonly EntityKind[]): readonly Likeness[] {
	return keys
		.flatMap((key) => likelyFor(index, key, kinds))
		.sort((one, other) => other.score - one.score || other.candidate.weight - one.candidate.weight);
}

/** The dear candidates are looked for only where no cheap one is within a slip of the query. */
function likelyFor(index: NameIndex, key: string, kinds: readonly EntityKind[]): readonly Likeness[] {
	const seen = new Set<number>();
	const unseen = ({ row, kind }: Candidate) => kinds.includes(kind) && !seen.has(row) && seen.add(row);
	const cheap = [
		...index.startingWith(key, kinds, STARTING),
		...index.startingNear(key, amongKinds(NEAR, kinds)),
	].filter(unseen);
	const likenesses = rank(key, cheap);
	if (likenesses.some(({ edits, startEdits }) => Math.min(edits, startEdits) <= 1)) return likenesses;
	return [...likenesses, ...rank(key, further(index, key, kinds).filter(unseen))];
}

/** All forms where they are few, else those that share most runs of letters with the query. */
function further(index: NameIndex, key: string, kinds: readonly EntityKind[]): readonly Candidate[] {
	const all = index.all(FEW);
	if (all !== null) return all;
	const sharing = index.sharingRuns(key, amongKinds(SHARING, kinds));
	// Two slips leave a short name hardly a run of letters.
	return key.length > SHORT ? sharing : [...sharing, ...index.startingFurther(key, FURTHER)];
}

/** Candidates come of every kind: of fewer kinds more must be taken to have as many. */
function amongKinds(count: number, kinds: readonly EntityKind[]): number {
	return Math.ceil((count * entityKinds.length) / kinds.length);
}

/** What stands somewhere within a name; asked only where nothing else is near. */
function loose(
	index: NameIndex,
	{ text, keys }: Asked,
	kinds: readonly EntityKind[],
	limit: number,
): readonly Match[] {
	const [key] = keys;
	if (key === undefined || key.length > LONGEST_PIECE) return [];
	const candidates = further(index, key, kinds).filter(({ kind }) => kinds.includes(kind));
	return looselyNear(
		text,
		candidates.map(({ row }) => index.entry(row)),
		limit,
	);
}

/** One match an entity, best first. */
function named(index: NameIndex, likenesses: readonly Likeness[], limit: number): readonly Match[] {
	const matches = new Map<string, Match>();
	const least = Math.max(LEAST, (likenesses[0]?.score ?? 0) - LEEWAY);
	for (const { candidate, score, starts } of likenesses) {
		if (matches.size === limit || score < least) break;
		const { entityId, kind, name, form, role } = index.entry(candidate.row);
		if (matches.has(entityId)) continue;
		matches.set(entityId, {
			entityId,
			kind,
			name,
			matchedOn: form,
			unprinted: role === 'initials',
			why: starts ? 'prefix' : 'near',
			score,
		});
	}
	return [...matches.values()];
}
