import { shared, tellingStems } from '../telling.ts';
import { type Around, wordsAround } from './around.ts';
import { LONGEST_MEASURE } from './phrase.ts';
import type { Site } from './site.ts';

/** A measure with this many telling words stands alone. */
const TELLS_ENOUGH = 9;
/** A denial near enough to be told goes before every other word. */
const DENIAL = 9;
const DENIES = /^(?:not|never|no|without)$/;

/** How much speaks for a word of the heading that the question has too, and for one that it has not. */
const HEADED = { asked: 0.4, alone: -1.1 };

/** How much speaks for a word of the question that neither sentence nor heading has. */
const WANTED = -2.5;

/** How much speaks for a word in which something was said in full before. */
const IN_FULL = 0.8;

/** What a measure may be told by besides its own words. */
export interface AsideInput {
	readonly site: Site;
	/** The heading that the answer stands under; null where it has none. */
	readonly title: string | null;
	/** The telling stems of the question. */
	readonly asked: ReadonlySet<string>;
	/** What the question asks to be counted, in its words. */
	readonly wanted: readonly string[];
	/** What the statement says in short, in the words in which it was said in full. */
	readonly full: () => readonly string[];
}

/**
 * What a measure that tells little by itself leaves out: what its sentence says around the number, and the heading of the answer:
 * `people who work there` of `Lamp House: Staff`. Both are words of the record, in their own order: of all that could be said, those for which
 * most speaks.
 *
 * @param words the measure.
 * @returns null where the measure stands alone.
 */
export function asideOf(
	words: readonly string[],
	{ site, title, asked, wanted, full }: AsideInput,
): string | null {
	const said = tellingStems(words);
	if (said.size >= TELLS_ENOUGH) return null;
	const around = fresh(wordsAround(site, asked), said);
	const inFull = fresh(
		full()
			.filter((word) => !DENIES.test(word))
			.map((word) => ({ word, stems: tellingStems([word]), weight: IN_FULL })),
		said,
	);
	const under = fresh(headed(title, asked), said);
	const sought = fresh(
		wanted.map((word) => ({ word, stems: tellingStems([word]), weight: WANTED })),
		said,
	);
	const room = LONGEST_MEASURE - words.length;
	const chosen = new Set(
		[...around, ...inFull, ...under, ...sought]
			.toSorted((one, other) => other.weight - one.weight)
			.slice(0, Math.max(0, room)),
	);
	const aside = [around, inFull, under, sought]
		.map((part) =>
			part
				.filter((one) => chosen.has(one))
				.map(({ word }) => word.replace(/[:;,]$/, ''))
				.join(' '),
		)
		.filter((part) => part !== '')
		.join('; ');
	return aside === '' ? null : aside;
}

function headed(title: string | null, asked: ReadonlySet<string>): Around[] {
	return (title ?? '')
		.split(/\s+/)
		.filter((word) => word !== '')
		.map((word) => {
			const stems = tellingStems([word]);
			return { word, stems, weight: shared(stems, asked) > 0 ? HEADED.asked : HEADED.alone };
		});
}

/**
 * The telling words that are not yet said, each once; a word that denies stays, for without it the rest would say the contrary.
 *
 * @param said the stems that are said already; those of the words that are kept are added.
 */
function fresh(words: readonly Around[], said: Set<string>): Around[] {
	return words.flatMap((one) => {
		if (DENIES.test(one.word)) return [{ ...one, weight: DENIAL }];
		const more = [...one.stems].filter((stem) => !said.has(stem));
		for (const stem of more) said.add(stem);
		return more.length === 0 ? [] : [one];
	});
}
