import { columnsMeet, parseColumn } from '../../hansard/column.ts';
import type { Cited } from './cited.ts';
import type { Draft, Paragraph, Quoted, Unit } from './draft.ts';
import { stemsOf } from './numbers.ts';
import { type Laid, layQuotation, readTyped } from './quotations.ts';
import type { Place, Record } from './record.ts';

/** Words of a draft with the passages that they may be about. */
export interface Located {
	readonly unit: Unit;
	/** The passage that the words are about by what they say, whatever is cited; null where none is told. */
	readonly place: Place | null;
	/** How sure that is: from 0 to about 2. Its words alone count, no citation. */
	readonly evidence: number;
	/** Every passage that the paragraph may be about, this unit's best first. */
	readonly places: readonly Place[];
	/** Passages that its words fit as well as they fit `place`, which they are told of too. */
	readonly alike: readonly Place[];
	/** The passages that each citation of the paragraph may mean. */
	readonly cited: ReadonlyMap<Cited, readonly Place[]>;
	/** Each quotation of the unit with the places where its words stand, best first. */
	readonly quotations: readonly { readonly quoted: Quoted; readonly laid: readonly Laid[] }[];
}

/** A unit whose words fit a passage less than this is about none. */
export const ENOUGH = 0.5;
/** A passage known by a citation or a quotation that has so much of a unit's words is the one. */
const SETTLED = 0.7;
/** What a number counts for beside a word as rare. */
const NUMBER = 0.5;
/** What a word counts for that stands nowhere on record. */
const UNKNOWN = 4;
/** Of two passages that the words fit nearly as well, either may be meant. */
const AS_GOOD = 0.85;
/** What counts for the passage of the unit before, where a unit cites nothing of its own. */
const GOING_ON = 0.5;
/** A passage that has so much of a unit's words is found: others as good would have been found with it. */
const FITTING = 0.75;
/** Passages read that have the rarest words together, and that have the most of the rare ones. */
const READ = 5;
const TOGETHER = 3;
const READ_OF_ANY = 8;
const ANY_OF = 10;
/** Passages that a paragraph may be about. */
const MOST = 12;
/** A longer unit is located by its rarest words. */
const TELLING = 60;

/** Finds what each unit of a paragraph is about, in steps of which each gives one or nothing yet: by what it quotes, what it says and, where these leave it open, what it cites. */
export function* locate(record: Record, draft: Draft, paragraph: Paragraph): Generator<Located | undefined> {
	const cited = new Map<Cited, readonly Place[]>();
	for (const citation of paragraph.citations) {
		cited.set(citation, placesCited(record, citation));
		yield;
	}
	const near = [...new Set([...cited.values()].flat())];
	let last: Located | null = null;
	for (const unit of paragraph.units) {
		const words = draft.plain.slice(unit.start, unit.end);
		const rare = rarest(record, words);
		const mine: { readonly quoted: Quoted; readonly laid: readonly Laid[] }[] = [];
		for (const quoted of paragraph.quotations) {
			if (quoted.start < unit.start || quoted.start >= unit.end) continue;
			mine.push({ quoted, laid: yield* layQuotation(record, readTyped(quoted.typed), near) });
			yield;
		}
		const before: Located | null = last;
		const fitting = (place: Place): Ranked => {
			const evidence = fit(record, rare, place) + quoteFit(mine, place);
			const citing = citeFit(unit.citations, place);
			const again = before?.place?.id === place.id ? (unit.citations.length === 0 ? GOING_ON : 0.05) : 0;
			return { place, evidence, score: evidence + citing + again };
		};
		const known = [
			...near,
			...mine.flatMap(({ laid }) => [...new Set(laid.map(({ place }) => place))].slice(0, 4)),
			...(before === null ? [] : before.places.slice(0, 3)),
		];
		const first = yield* ranking(known, fitting);
		// Where what is cited bears the words out, nothing else is looked for.
		const settled = (first[0]?.evidence ?? 0) >= SETTLED && (first[0]?.score ?? 0) >= 1.2;
		yield;
		const ranked = settled ? first : yield* ranking([...known, ...(yield* searched(record, rare))], fitting);
		const [best] = ranked;
		const located: Located = {
			unit,
			place: best !== undefined && best.score >= ENOUGH ? best.place : null,
			evidence: best?.evidence ?? 0,
			places: ranked.slice(0, MOST).map(({ place }) => place),
			alike: ranked
				.filter(({ evidence }) => evidence >= Math.max(ENOUGH, AS_GOOD * (best?.evidence ?? 0)))
				.map(({ place }) => place),
			quotations: mine,
			cited,
		};
		last = located;
		yield located;
	}
}

/** A passage with how well a unit's words fit it. */
interface Ranked {
	readonly place: Place;
	readonly evidence: number;
	/** With what is cited, and what went before. */
	readonly score: number;
}

/** Passages weighed at one step. */
const A_STEP = 16;

/** Passages by how well they fit, the best first, some at a step. */
function* ranking(
	pool: Iterable<Place>,
	fitting: (place: Place) => Ranked,
): Generator<undefined, readonly Ranked[]> {
	const ranked: Ranked[] = [];
	for (const place of new Set(pool)) {
		if (ranked.length % A_STEP === A_STEP - 1) yield;
		ranked.push(fitting(place));
	}
	return ranked.sort((one, other) => other.score - one.score);
}

/** Passages that have a unit's three rarest words together; those that have the most of its rare words where none of these has nearly all of them. */
function* searched(record: Record, rare: readonly string[]): Generator<undefined, readonly Place[]> {
	const known = rare.filter((stem) => record.rarity(stem) > 0);
	const together = known.length < TOGETHER ? [] : [...record.having(known.slice(0, TOGETHER), READ)];
	if (together.some((place) => fit(record, rare, place) >= FITTING)) return together;
	yield;
	// A number may be the draft's slip: what has all the other rare words is the passage.
	const words = known.filter((stem) => !/^\d/.test(stem)).slice(0, TOGETHER);
	if (words.length > 1 && words.some((stem, at) => stem !== known[at])) {
		const said = record.having(words, READ);
		if (said.some((place) => fit(record, rare, place) >= FITTING)) return [...together, ...said];
		together.push(...said);
		yield;
	}
	return [...together, ...record.having(known.slice(0, ANY_OF), READ_OF_ANY, 'any')];
}

function rarest(record: Record, words: string): readonly string[] {
	return [...stemsOf(words)]
		.map((stem) => ({ stem, rarity: weightOf(record, stem) }))
		.filter(({ rarity }) => rarity > 1.2)
		.sort((one, other) => other.rarity - one.rarity)
		.slice(0, TELLING)
		.map(({ stem }) => stem);
}

/** A word that no passage has speaks against them all; a number may be the draft's slip, and tells less of what it is about. */
function weightOf(record: Record, stem: string): number {
	const rarity = record.rarity(stem);
	if (/^\d/.test(stem)) return rarity * NUMBER;
	return rarity > 0 ? rarity : UNKNOWN;
}

/** Of the weight of a unit's telling words, how much stands in a passage. */
function fit(record: Record, rare: readonly string[], place: Place): number {
	const stems = place.stems();
	let [met, all] = [0, 0];
	for (const stem of rare) {
		const weight = weightOf(record, stem);
		all += weight;
		if (stems.has(stem)) met += weight;
	}
	return all === 0 ? 0 : met / all;
}

/** What the quotations of a unit tell of a passage: a long one word for word nearly settles it. */
function quoteFit(quotations: Located['quotations'], place: Place): number {
	const fits = quotations.map(({ quoted, laid }) => {
		const found = laid.find((one) => one.place.id === place.id);
		if (found === undefined) return 0;
		const words = quoted.typed.split(/\s+/).length;
		const weight = words >= 7 ? 0.8 : words >= 4 ? 0.5 : 0.15;
		return found.as === 'altered' ? weight * Math.max(0, found.share - 0.4) : weight;
	});
	return Math.max(0, ...fits);
}

/** The passages that a citation may mean, whichever of its parts is wrong. */
function placesCited({ archive, idsOn, place }: Record, { cites, another }: Cited): readonly Place[] {
	if (another) return [];
	const { house, date, volume, column, uin } = cites;
	const found =
		uin !== null
			? archive.exchangesByUin(uin).map(({ id }) => id)
			: column === null
				? []
				: [
						...(date === null && volume === null ? [] : idsOn({ house: null, date, volume, column }, MOST)),
						...idsOn({ house, date: null, volume: null, column }, READ),
					];
	return [...new Set(found.slice(0, MOST))].flatMap((id) => place(id) ?? []);
}

/** How well the best of some citations fits a passage. */
function citeFit(citations: readonly Cited[], { passage }: Place): number {
	if (!passage.isExchange || citations.length === 0) return 0;
	const source = passage.sourceAt({ start: 0, end: passage.text.length });
	const own = source.column === null ? null : parseColumn(source.column);
	const fitOf = ({ cites, another }: Cited): number => {
		if (another) return 0;
		if (cites.uin !== null) return passage.uins.includes(cites.uin) ? 0.6 : 0;
		if (cites.column === null || source.column === null) return 0;
		if (!columnsMeet(source.column, cites.column)) {
			const series = own?.series === parseColumn(cites.column)?.series;
			return series && cites.date === source.sittingDate ? 0.08 : 0;
		}
		const day = cites.date !== null && cites.date === source.sittingDate;
		const house = cites.house === null || cites.house === source.house;
		return day && house ? 0.55 : day || house ? 0.3 : 0.15;
	};
	return Math.max(0, ...citations.map(fitOf));
}
