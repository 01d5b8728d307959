import { tellingStems } from '../telling.ts';

/** Where words come from by which a gap may be told. */
export interface Sources {
	/** What is missing, as the sentence says it or as it was asked. */
	readonly own: readonly string[];
	/** The sentence that says so. */
	readonly told: readonly string[];
	/** The part of the question that it answers. */
	readonly asked: readonly string[];
	/** The heading of the answer. */
	readonly title: string | null;
}

/** From whose words a heading is made, those that come first before the others. */
const SOURCES = ['own', 'asked'] as const;
type Source = (typeof SOURCES)[number];

/** A word with what the signs look at. */
interface Candidate {
	readonly word: string;
	/** Which word of its source it is. */
	readonly at: number;
	/** Whether nothing else may stand instead of it. */
	readonly stays: boolean;
	readonly source: Source;
	readonly stems: ReadonlySet<string>;
	readonly isAsked: boolean;
	readonly isTold: boolean;
	readonly isHeaded: boolean;
	/** Whether it stands behind `which` or `that`, which only tell more of a noun. */
	readonly relative: boolean;
}

/** Words that say that something is written down somewhere. */
const WRITTEN = stems(
	'information data figure number estimate detail request record many much statistics available held hold collect central',
);
/** Words for whom was asked. */
const OFFICES = stems('department government secretary state minister ministry office hon member friend');
const TIMES = stems(
	'last latest recent past each financial calendar year month week date period january february march april may june july august september october november december',
);
/** What is done with information, and what is said of doing so. */
const HANDLING = stems(
	'provide give given make made publish disclose obtain identify include possible able expect intend plan decision statement answer reply respond write ask matter responsibility cost disproportionate',
);

function stems(words: string): ReadonlySet<string> {
	return tellingStems(words.split(' '));
}

function isOf(list: ReadonlySet<string>): (word: Candidate) => boolean {
	return (word) => [...word.stems].some((stem) => list.has(stem));
}

/** What speaks for a word, and what against it. The weights were weighed on labelled answers of many days, and rounded. */
const SIGNS: readonly {
	readonly sign: string;
	readonly weight: number;
	readonly holds: (word: Candidate) => boolean;
}[] = [
	{ sign: 'of what is missing', weight: 1.6, holds: ({ source }) => source === 'own' },
	{ sign: 'of that and asked', weight: 0.4, holds: ({ source, isAsked }) => source === 'own' && isAsked },
	{
		sign: 'of that and in the heading',
		weight: 0.7,
		holds: ({ source, isHeaded }) => source === 'own' && isHeaded,
	},
	{ sign: 'only asked', weight: -1.8, holds: ({ source }) => source === 'asked' },
	{
		sign: 'asked, and in the heading',
		weight: 0.9,
		holds: ({ source, isHeaded }) => source === 'asked' && isHeaded,
	},
	{
		sign: 'asked in a relative clause',
		weight: -0.5,
		holds: ({ source, relative }) => source === 'asked' && relative,
	},
	{
		sign: 'asked, and in the sentence',
		weight: 0.5,
		holds: ({ source, isTold }) => source === 'asked' && isTold,
	},
	{ sign: 'a time', weight: -0.7, holds: isOf(TIMES) },
	{ sign: 'done with information', weight: -1.1, holds: isOf(HANDLING) },
	{ sign: 'an adverb', weight: -1.1, holds: ({ word }) => /ly$/.test(word) },
	{ sign: 'of whom was asked', weight: -1.2, holds: isOf(OFFICES) },
	{ sign: 'only says that it is written down', weight: -2.3, holds: isOf(WRITTEN) },
];
/** What each doubling of the way from the first word of what is missing takes away. */
const DISTANCE = 0.45;
/** What speaks for a word that is added at least. */
const ENOUGH = -2.5;
/** A denial or a number of what is missing goes before every other word: without it the rest would say another thing. */
const STAYS = 9;
const DENIAL = /^(?:not|never|no|without)$/i;
const NUMBER = /^\(?[£\d]/;
/** With more telling words than these, what is missing needs no other words. */
const TELLS_ENOUGH = 6;
/** Words from other places that are worth adding. */
const WORTH_ADDING = 3;
const RELATIVE = /^(?:which|who|that|whom|whose|where)$/i;

/**
 * What is missing in so many characters: of the words of the record the phrases for which most speaks, each whole and in its order; those
 * that are not of what is missing itself stand in brackets behind it.
 */
export function chosenWords(sources: Sources, most: number): string {
	const { own } = sources;
	const isWhole = bare(own).length <= most;
	if (isWhole && tellingStems(own).size > TELLS_ENOUGH) return bare(own);
	const ranked = phrasesOf(sources, candidatesOf(sources))
		.filter(({ source, weight }) => (source === 'own' ? !isWhole : weight >= ENOUGH))
		.toSorted((one, other) => other.weight - one.weight);
	let room = most - (isWhole ? bare(own).length : 0);
	const kept = ranked.filter(({ words, weight }, rank) => {
		const length = bare(words).length + 1;
		const fits = length <= room || (rank === 0 && !isWhole) || weight >= STAYS;
		if (fits) room -= length;
		return fits;
	});
	const joinedOf = (from: Source) =>
		bare(
			kept
				.filter(({ source }) => source === from)
				.toSorted((one, other) => one.at - other.at)
				.flatMap(({ words }) => words),
		);
	const first = isWhole ? bare(own) : joinedOf('own');
	const added = kept.filter(({ source }) => source !== 'own').reduce((sum, { fresh }) => sum + fresh, 0);
	if (added < WORTH_ADDING) return first;
	return `${first} (${joinedOf('asked')})`;
}

/** Words of a source that belong together, from a word that opens a phrase to the next. */
interface Phrase {
	readonly source: Source;
	/** Which word of its source it begins with. */
	readonly at: number;
	readonly words: readonly string[];
	/** How many telling words it has that no phrase before it has. */
	readonly fresh: number;
	/** That of the word for which most speaks. */
	readonly weight: number;
}

/** Opens a phrase: what stands before it does without it. */
const OPENS =
	/^(?:in|on|at|by|from|for|with|without|during|since|before|after|between|under|within|per|through|into|against|who|which|that|whose|where|when|and|or|as|than|following|including|aged)$/i;

function opensAt(words: readonly string[], at: number): boolean {
	const [before = '', word = ''] = [words[at - 1], words[at]];
	if (at === 0 || /[,;:]$/.test(before)) return true;
	const isOfPair = /^and$/i.test(word) && /^(?:between|both)$/i.test(openerBefore(words, at));
	return OPENS.test(word) && !OPENS.test(before) && !isOfPair;
}

/** The last word before a place that opens a phrase or a pair. */
function openerBefore(words: readonly string[], at: number): string {
	return words.slice(0, at).findLast((word) => OPENS.test(word) || /^both$/i.test(word)) ?? '';
}

/** The phrases of all sources, in their order. */
function phrasesOf(sources: Sources, candidates: readonly Candidate[]): Phrase[] {
	const weights = candidates.map((one, rank) => ({ one, weight: weightOf(one, rank) }));
	return SOURCES.flatMap((source) => {
		const words = sources[source];
		const starts = words.flatMap((_, at) => (opensAt(words, at) ? [at] : []));
		return starts.map((at, index): Phrase => {
			const to = starts[index + 1] ?? words.length;
			const within = weights.filter(({ one }) => one.source === source && at <= one.at && one.at < to);
			return {
				source,
				at,
				words: words.slice(at, to),
				fresh: within.length,
				weight: Math.max(Number.NEGATIVE_INFINITY, ...within.map(({ weight }) => weight)),
			};
		});
	});
}

/** The telling words of all sources, each stem once, in their order. */
function candidatesOf(sources: Sources): Candidate[] {
	const asked = tellingStems(sources.asked);
	const told = tellingStems(sources.told);
	const title = tellingStems((sources.title ?? '').split(/\s+/));
	const seen = new Set<string>();
	return SOURCES.flatMap((source) => {
		let relative = false;
		return sources[source].flatMap((word, at): Candidate[] => {
			relative ||= RELATIVE.test(word);
			const telling = tellingStems([word]);
			const stays = source === 'own' && isBound(sources.own, at);
			const fresh = [...telling].filter((stem) => !seen.has(stem));
			for (const stem of fresh) seen.add(stem);
			if ((fresh.length === 0 && !stays) || /^how$/i.test(word)) return [];
			const isIn = (other: ReadonlySet<string>) => [...telling].some((stem) => other.has(stem));
			return [
				{
					word,
					at,
					stays,
					source,
					stems: telling,
					isAsked: isIn(asked),
					isTold: isIn(told),
					isHeaded: isIn(title),
					relative,
				},
			];
		});
	});
}

/** A denial with the word that it denies, a number with the word before it, and what joins two numbers. */
function isBound(words: readonly string[], at: number): boolean {
	const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
	return DENIAL.test(word) || DENIAL.test(before) || NUMBER.test(word) || NUMBER.test(after);
}

function weightOf(word: Candidate, rank: number): number {
	if (word.source !== 'own') return sumOf(word);
	return word.stays ? STAYS : sumOf(word) - DISTANCE * Math.log2(1 + rank);
}

function sumOf(word: Candidate): number {
	return SIGNS.filter(({ holds }) => holds(word)).reduce((sum, { weight }) => sum + weight, 0);
}

/** Words as a heading: without what ends a sentence, and without a bracket that nothing closes. */
function bare(words: readonly string[]): string {
	return words
		.map((word) => word.replace(/[:;.]+$/, '').replace(/^\(|\)$/g, ''))
		.join(' ')
		.replace(/,+$/, '');
}
