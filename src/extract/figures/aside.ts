import { tellingStems } from '../telling.ts';
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

const WANTED = -2.5;

/** What a measure may be told by besides its own words. */
export interface AsideInput {
	readonly site: Site;
	/** The heading that the answer stands under; null where it has none. */
	readonly title: string | null;
	/** The telling stems of the question. */
	readonly asked: ReadonlySet<string>;
	/** What the question asks to be counted, in its words. */
	readonly wanted: readonly string[];
}

/**
 * What a measure that tells little by itself leaves out: what its sentence says around the number, and the heading of the answer:
 * `people who work there` of `Lamp House: Staff`. Both are words of the record, in their own order: of all that could be said, those for which
 * most speaks.
 *
 * @param words the measure.
 * @returns null where the measure stands alone.
 */
export function asideOf(words: readonly string[], { site, title, asked, wanted }: AsideInput): string | null {
	const held = tellingStems(words);
	if (held.size >= TELLS_ENOUGH) return null;
	const around = fresh(wordsAround(site, asked), held);
	const under = fresh(
		headed(title, asked),
		new Set([...held, ...around.flatMap(({ word }) => [...tellingStems([word])])]),
	);
	const sought = fresh(
		wanted.map((word) => ({ word, weight: WANTED })),
		new Set([...held, ...[...around, ...under].flatMap(({ word }) => [...tellingStems([word])])]),
	);
	const room = LONGEST_MEASURE - words.length;
	const chosen = new Set(
		[...around, ...under, ...sought]
			.toSorted((one, other) => other.weight - one.weight)
			.slice(0, Math.max(0, room)),
	);
	const aside = [around, under, sought]
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
		.map((word) => ({
			word,
			weight: [...tellingStems([word])].some((stem) => asked.has(stem)) ? HEADED.asked : HEADED.alone,
		}));
}

/** The telling words that are not held, each once; a word that denies stays, for without it the rest would say the contrary. */
function fresh(words: readonly Around[], held: ReadonlySet<string>): Around[] {
	const said = new Set(held);
	return words.flatMap((one) => {
		if (DENIES.test(one.word)) return [{ ...one, weight: DENIAL }];
		const stems = [...tellingStems([one.word])].filter((stem) => !said.has(stem));
		for (const stem of stems) said.add(stem);
		return stems.length === 0 ? [] : [one];
	});
}
