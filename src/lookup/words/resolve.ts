import { stemOf } from '../../corpus/words/fold.ts';
import { MOST_GROUPS, type Wanted } from '../../corpus/words/wanted.ts';
import type { WordsIndex } from '../../corpus/words/words-index.ts';
import { UserError } from '../../errors.ts';
import { meantBy } from './misspelt.ts';
import type { Query, Spelt, Term } from './query.ts';

/** What a search is for, after its words were held against those on record. */
export interface Resolved {
	readonly wanted: Wanted;
	/** Stems to print bold, and phrases. Nothing that was excluded. */
	readonly marked: Marked;
	/** Stems of all words that are wanted singly, in the order typed; empty where some are wanted otherwise. */
	readonly inOrder: readonly string[];
	/** Misspelt words, and those shown in their place. */
	readonly corrected: readonly { readonly typed: string; readonly meant: string }[];
	/** Words that stand nowhere on record, nor anything like them. */
	readonly unknown: readonly string[];
	/** Starts of words that more words have than are looked for. */
	readonly cutShort: readonly { readonly start: string; readonly words: number }[];
}

export interface Marked {
	readonly stems: ReadonlySet<string>;
	readonly phrases: readonly (readonly string[])[];
	/** Stem → its only spellings that are meant; of any other stem all of them are. */
	readonly spelt?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Words looked for under all starts of one search together, the most used first; and under each start at least. */
const MOST_STARTING = 60;
const LEAST_STARTING = 10;

const NOTHING: Wanted = { kind: 'word', stems: [] };

/**
 * Turns words into stems. A word that stands nowhere and is none of the language is taken to be misspelt where one like it stands
 * somewhere: see `meantBy`. An excluded word is never corrected.
 *
 * @throws UserError for more words than one search takes.
 */
export function resolveQuery(query: Query, words: WordsIndex): Resolved {
	const corrected: { typed: string; meant: string }[] = [];
	const unknown: string[] = [];
	const cutShort: { start: string; words: number }[] = [];
	const stems = new Set<string>();
	const phrases: string[][] = [];
	const starts = [...query.wanted.flat(), ...query.excluded].filter(({ kind }) => kind === 'start').length;
	const mostStarting = Math.max(LEAST_STARTING, Math.floor(MOST_STARTING / Math.max(1, starts)));
	const settle = (word: Spelt): readonly Spelt[] => {
		if (words.passagesWith(word.stem) > 0) return [word];
		const meant = meantBy(word.spelt, words)?.words ?? [];
		if (meant.length === 0) unknown.push(word.spelt);
		else corrected.push({ typed: word.spelt, meant: meant.join(' ') });
		return meant.length === 0 ? [word] : meant.map((spelt) => ({ spelt, stem: stemOf(spelt) }));
	};
	const wantedOf = (term: Term, excluded: boolean): Wanted => {
		if (term.kind === 'start') {
			const known = spellingsOf(term.spelt)
				.flatMap((start) => words.startingWith(start))
				.sort((one, other) => other.passages - one.passages);
			const found = [...new Set(known.slice(0, mostStarting).map(({ stem }) => stem))];
			if (known.length > mostStarting) cutShort.push({ start: term.spelt, words: known.length });
			if (known.length === 0 && !excluded) unknown.push(`${term.spelt}*`);
			if (!excluded) for (const stem of found) stems.add(stem);
			return { kind: 'word', stems: found };
		}
		const typed = term.kind === 'word' ? [term] : term.words;
		const settled = (excluded ? typed : typed.flatMap(settle)).map(({ stem }) => stem);
		const [only = ''] = settled;
		if (settled.length === 1) {
			if (!excluded) stems.add(only);
			return { kind: 'word', stems: [only] };
		}
		if (!excluded) phrases.push(settled);
		return { kind: 'phrase', stems: settled };
	};
	const all = query.wanted.map((terms) => {
		const any = terms.map((term) => wantedOf(term, false));
		return any.length === 1 ? (any[0] ?? NOTHING) : ({ kind: 'any', of: any } as const);
	});
	const not = query.excluded.map((term) => wantedOf(term, true));
	const wanted: Wanted = { kind: 'all', of: all };
	if (groupsOf([...all, ...not]) > MOST_GROUPS)
		throw new UserError(`A search takes up to ${MOST_GROUPS} words. Please leave some out.`);
	return {
		wanted: not.length === 0 ? wanted : { kind: 'but', wanted, not },
		marked: { stems, phrases },
		inOrder: all.every((part) => part.kind === 'word' && part.stems.length === 1)
			? all.flatMap((part) => (part.kind === 'word' ? part.stems : []))
			: [],
		corrected,
		unknown,
		cutShort,
	};
}

function groupsOf(parts: readonly Wanted[]): number {
	return parts.reduce((sum, part) => {
		if (part.kind === 'phrase') return sum + part.stems.length;
		return sum + (part.kind === 'any' ? groupsOf(part.of) : 1);
	}, 0);
}

/** The start of a word in its British and its American spelling, where it breaks off where they differ: `organiz*`, `color*`. */
function spellingsOf(start: string): readonly string[] {
	const other = start
		.replace(/(?<=.{3}i)[sz]$/, (letter) => (letter === 's' ? 'z' : 's'))
		.replace(/(?<=.{2})(?:our|or)$/, (end) => (end === 'or' ? 'our' : 'or'));
	return other === start ? [start] : [start, other];
}
