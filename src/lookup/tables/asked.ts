import type { Archive } from '../../corpus/archive.ts';
import { wordsIn } from '../../corpus/words/fold.ts';
import type { Wanted } from '../../corpus/words/wanted.ts';
import { parseQuery } from '../words/query.ts';
import { type Resolved, resolveQuery } from '../words/resolve.ts';
import { isSmall, termsOf, yearPairsIn } from './terms.ts';

/** What figures are asked for by, part by part: a word, a phrase, a year that runs into the next. */
export interface Asked {
	/** As typed. */
	readonly about: string;
	/** Without small words where others are left. */
	readonly parts: readonly Part[];
	/** Every term of it, small words too. */
	readonly terms: ReadonlySet<string>;
	/** Its stems one after another. */
	readonly stems: readonly string[];
	/** What rules a passage out. */
	readonly not: readonly Wanted[];
	readonly corrected: Resolved['corrected'];
	readonly unknown: readonly string[];
}

export interface Part {
	/** As typed. */
	readonly typed: string;
	/** As the index of words is asked for it. */
	readonly inText: Wanted;
	/** Whether the terms of a label hold it. */
	readonly isIn: (terms: ReadonlySet<string>) => boolean;
	/** Whether it is a year, a pair of years or another number. */
	readonly isNumber: boolean;
}

/** Reads what was typed. Misspelt words are put right. */
export function readAsked(archive: Archive, about: string): Asked {
	const pairs = yearPairsIn(about);
	const rest = pairs.reduce((left, { printed }) => left.replace(printed, ' '), about);
	const query = parseQuery(rest, () => false);
	const each = query.wanted.map((terms) => ({
		typed: terms.flatMap((term) =>
			term.kind === 'phrase' ? term.words.map(({ spelt }) => spelt) : [term.spelt],
		),
		resolved: resolveQuery({ ...query, wanted: [terms], excluded: [] }, archive.words),
	}));
	const telling = each.filter(({ typed }) => !typed.every(isSmall));
	const words = (telling.length + pairs.length > 0 ? telling : each).map(({ typed, resolved }): Part => {
		const inText = resolved.wanted;
		return {
			typed: typed.join(' '),
			inText,
			isIn: holds(inText),
			isNumber: typed.every((word) => /^\d/.test(word)),
		};
	});
	const years = pairs.map(({ term, printed, first }): Part => {
		const next = String(Number(first) + 1);
		const ends = [next.slice(2), next, String(Number(next.slice(2)))];
		const inText = {
			kind: 'any',
			of: [...new Set(ends)].map((end) => ({ kind: 'phrase', stems: [first, end] }) as const),
		} as const;
		return { typed: printed, inText, isIn: (terms) => terms.has(term), isNumber: true };
	});
	const { wanted } = resolveQuery({ ...query, wanted: [] }, archive.words);
	return {
		about,
		parts: distinct([...words, ...years]),
		terms: new Set([
			...termsOf(about),
			...each.flatMap(({ resolved }) => [...resolved.marked.stems, ...resolved.marked.phrases.flat()]),
		]),
		stems: wordsIn(about).map(({ stem }) => stem),
		not: wanted.kind === 'but' ? wanted.not : [],
		corrected: each.flatMap(({ resolved }) => resolved.corrected),
		unknown: each.flatMap(({ resolved }) => resolved.unknown),
	};
}

function distinct(parts: readonly Part[]): readonly Part[] {
	return [...new Map(parts.map((part) => [JSON.stringify(part.inText), part])).values()];
}

function holds(wanted: Wanted): (terms: ReadonlySet<string>) => boolean {
	switch (wanted.kind) {
		case 'word':
			return (terms) => wanted.stems.some((stem) => terms.has(stem));
		case 'phrase':
			return (terms) => wanted.stems.every((stem) => terms.has(stem));
		case 'all': {
			const parts = wanted.of.map(holds);
			return (terms) => parts.every((part) => part(terms));
		}
		case 'any': {
			const parts = wanted.of.map(holds);
			return (terms) => parts.some((part) => part(terms));
		}
		case 'but': {
			const [own, not] = [holds(wanted.wanted), wanted.not.map(holds)];
			return (terms) => own(terms) && !not.some((part) => part(terms));
		}
	}
}
