import { SMALL_WORDS } from '../../grammar/words/small-words.ts';
import { lazily, once } from '../once.ts';
import { type Likeness, likenessTo, printedValue, slipTo } from './amount.ts';
import type { Claim } from './claims.ts';
import { areOtherDeeds, deedsClaimed } from './deeds.ts';
import { tellingApart } from './labels.ts';
import { LONG_NAMES, stemsOf } from './numbers.ts';
import type { OnRecord } from './on-record.ts';
import { compared } from './period.ts';
import type { Place, Record } from './record.ts';
import { NAMED, nearness, type Said, saidIn, saidOf } from './weighed.ts';

/** A number of the record held against a claim. */
export interface Fit {
	readonly on: OnRecord;
	readonly how: Likeness;
	/** How much of what the claim says around its number stands around this one. */
	readonly score: number;
	/** The same without what a slip of the pen adds: where the claim's own number stands there too, none was made. */
	readonly unslipped: number;
	/** Of the claim's words near its number, weighed, how much stands around this one. */
	readonly covered: number;
	/** How many telling words near the claim's number stand near this one. */
	readonly met: number;
	/** The one number is easily written for the other. */
	readonly slip: boolean;
	readonly time: 'same' | 'other' | 'open';
	readonly place: Place;
}

/** A label's word that tells rows or columns apart counts as this rare at least. */
const TELLS_APART = 2;
/** What is said in a label and not in the claim speaks against it. */
const UNSAID = { row: 0.25, column: 0.08 } as const;
/** A word that stands so much nearer to one number than to another of its sentence is said of the one; and what such words must weigh. */
const APART = 0.2;
const CONTRAST = 1.5;
/** What stands so near to a number is said of it; what weighs no more than the second stands past another number, mostly. */
const NEAR = 0.3;
const OF_ANOTHER = 0.12;
/** Numbers that are held against a claim at one step. */
const A_STEP = 50;
/** Small words of labels that tell nothing apart. */
const SMALL = stemsOf('a an and at by for from in of on or the to with');

/**
 * Every number of some passages held against a claim, some at a step.
 *
 * @param about the passage that the claim's words are about; a number elsewhere weighs less.
 * @param settled numbers of the record that claims before this one are of.
 */
export function* fitsOf(
	record: Record,
	claim: Claim,
	places: readonly Place[],
	{ about, settled }: { readonly about: Place | null; readonly settled: readonly OnRecord[] },
): Generator<undefined, readonly Fit[]> {
	const all = total(record, claim);
	const deeds = deedsClaimed(claim.around());
	const [likeness, isSlip] = [likenessTo(claim), slipTo(claim)];
	const said = saidIn(claim, record.numberOf);
	const known = new Set(settled);
	const last = lastOfTables(settled);
	const fits: Fit[] = [];
	for (const place of places) {
		if (place === about) yield* place.numbers.reading();
		// What another passage has instead of the claim's number is never told.
		const numbers = place === about ? heldAgainst(claim, place) : place.numbers.like(claim);
		const apart = place === about ? place.numbers.apart : lazily(() => tellingApart(numbers));
		for (const [at, on] of numbers.entries()) {
			if (at % A_STEP === 0) yield;
			const alike = likeness(on);
			const how = alike === 'other scale' && saysScale(claim, on) ? 'equal' : alike;
			if (how === 'none' || areOtherDeeds(deeds, on.weighed().deeds)) continue;
			const time = compared(claim.period, on.period);
			const slip = how === 'other scale' || isSlip(on);
			const telling = on.cell === null ? null : (apart().get(on.cell.table) ?? null);
			const { words, met } = overlap(record, said, on, telling);
			const timed = time === 'same' ? 1.25 * words + 0.6 : time === 'other' ? 0.4 * words : words;
			const share = (place === about ? 1 : 0.6) * (known.has(on) ? 0.6 : 1);
			const unslipped = (timed + sharing(on, last)) * share;
			const score = unslipped + (slip && how !== 'equal' ? (0.8 * timed + 0.3) * share : 0);
			const covered = all === 0 ? 0 : words / all;
			fits.push({ on, how, time, score, unslipped, covered, met, slip, place });
		}
	}
	return fits;
}

/**
 * The numbers of the passage that is meant which a claim may have been written for: all of them, unless a cell has its own. Then no cell of
 * another line is, but of a row that the claim calls by its name.
 */
function heldAgainst(claim: Claim, { numbers }: Place): readonly OnRecord[] {
	const likeness = likenessTo(claim);
	const cells = numbers
		.like(claim)
		.filter((on) => likeness(on) === 'equal')
		.flatMap(({ cell }) => cell ?? []);
	if (cells.length === 0) return numbers.all();
	const linesOf = once((table: string) => {
		const own = cells.filter((cell) => cell.table === table);
		return {
			rows: new Set([...own.map(({ row }) => row), ...numbers.labels().calledIn(claim.part, table).rows]),
			columns: new Set(own.map(({ column }) => column)),
		};
	});
	return numbers.all().filter(({ cell }) => {
		if (cell === null) return true;
		const { rows, columns } = linesOf(cell.table);
		return rows.has(cell.row) || columns.has(cell.column);
	});
}

/** Whether a claim that gives a cell's number as it is printed says beside it what the number is in: `544 under Incidents (thousand)`. */
function saysScale({ words, printed }: Claim, { unitPrinted, printed: there }: OnRecord): boolean {
	if (unitPrinted === null || printedValue(printed) !== printedValue(there) || /illion|ousand/i.test(printed))
		return false;
	return SCALES.some((scale) => scale.test(unitPrinted) && scale.test(words));
}
const SCALES: readonly RegExp[] = [/\bthousands?\b|(?<![\d,])000s?\b/i, /\bmillions?\b/i, /\bbillions?\b/i];

/** The number of each table that was settled last. */
function lastOfTables(settled: readonly OnRecord[]): ReadonlyMap<string, CellPlace> {
	return new Map(settled.flatMap(({ cell }) => (cell === null ? [] : [[cell.table, cell] as const])));
}

/** What has been settled of a table reads the next number of it: mostly of the same column, or of the same row. */
function sharing({ cell }: OnRecord, settled: ReadonlyMap<string, CellPlace>): number {
	const last = cell === null ? undefined : settled.get(cell.table);
	if (cell === null || last === undefined) return 0;
	return 0.5 + (last.column === cell.column ? 1 : 0) + (last.row === cell.row ? 0.5 : 0);
}

type CellPlace = NonNullable<OnRecord['cell']>;

/** How much of what a claim says stands around a number of the record, and how many telling words stand near both. */
function overlap(
	record: Record,
	said: Said,
	on: OnRecord,
	telling: ReadonlySet<string> | null,
): { readonly words: number; readonly met: number } {
	const { stems, numbers, weights, labels } = on.weighed();
	let [sum, met] = [0, 0];
	for (let at = 0; at < numbers.length; at += 1) {
		const number = numbers[at] ?? 0;
		const how = said.how[number] ?? 0;
		const label = labels[at] ?? null;
		if (how === 0 && label === null) continue;
		const stem = stems[at] ?? '';
		const isLabel = label !== null && telling?.has(stem) === true;
		if (how === 0 && !isLabel) continue;
		const [weight, rarity] = [weights[at] ?? 0, record.rarity(stem)];
		if (weight >= NEAR && (said.near[number] ?? 0) >= NEAR && rarity > 1) met += 1;
		const rare = isLabel ? Math.max(rarity, TELLS_APART) : rarity;
		if (how > 0) sum += how * weight * rare;
		else if (!/^\d/.test(stem)) sum -= (label === 'row' ? UNSAID.row : UNSAID.column) * rare;
	}
	return { words: Math.max(0, sum), met };
}

function total(record: Record, { around, names }: Claim): number {
	let sum = 0;
	for (const [stem, weight] of around())
		if (weight >= 0.3) sum += weight * record.rarity(stem) * (names().has(stem) ? NAMED : 1);
	return sum;
}

/** `2009`, and `10` of `2009-10`. */
const YEAR = /^(?:(?:18|19|20)\d\d|\d\d)$/;

/** Whether what tells one row or column from another is said of the one, near the number, and nothing of it of the other. */
export function isNamedRather(claim: Claim, one: OnRecord, two: OnRecord, which: 'row' | 'column'): boolean {
	const [mine, theirs] = [one.named?.[which] ?? new Set<string>(), two.named?.[which] ?? new Set<string>()];
	// A year beside words is said of the words, as of prices; years alone name their row or column.
	const weights = (stems: readonly string[]) => {
		const telling = stems.filter((stem) => !SMALL.has(stem));
		const words = telling.filter((stem) => !YEAR.test(stem));
		return (words.length > 0 ? words : telling).map((stem) => nearness(claim, stem));
	};
	const forOne = weights([...mine].filter((stem) => !theirs.has(stem)));
	const forTwo = weights([...theirs].filter((stem) => !mine.has(stem)));
	if (forOne.length === 0) return false;
	// All of the one is said, however far from the number unless another number stands between, and nothing of the other.
	if (
		forOne.every((weight) => weight > OF_ANOTHER) &&
		forTwo.length > 0 &&
		!forTwo.some((weight) => weight > 0)
	)
		return true;
	const most = Math.max(...forOne);
	// A row is named by all of its name, a column by any word of its head.
	const named =
		which === 'column' || forOne.filter((weight) => weight >= 0.15).length >= (2 / 3) * forOne.length;
	return named && most >= 0.3 && most > 2 * Math.max(0, ...forTwo);
}

/**
 * Of two numbers of one sentence: whether the claim has near its number what stands near the one, and little of what stands near the other.
 * Names decide where there are any and the other words do not speak against them, as these are often said of both.
 */
export function isNearRather(
	record: Record,
	claim: Claim,
	{ on: one, place }: Pick<Fit, 'on' | 'place'>,
	two: OnRecord,
): boolean {
	const counted = countedBehind(claim.words, claim.printed);
	const [mine, theirs] = [one, two].map((on) => countedBehind(on.quote, on.printed));
	const isSame = (stems: readonly string[] = []) => stems.some((stem) => counted.includes(stem));
	if (isSame(theirs) && mine?.length !== 0 && !isSame(mine)) return false;
	// What stands before both is said of both.
	const first = one.numeral < two.numeral ? one : two;
	const common = stemsOf(first.quote.slice(0, Math.max(0, first.quote.indexOf(first.printed))));
	// A body or paper that the whole answer is about is named beside one of them alone; a year that stands there twice is of both.
	const all = place.numbers.general();
	const general = new Set(
		[...stemsOf(one.quote.match(LONG_NAMES)?.join(' ') ?? '')].filter((stem) => all.has(stem)),
	);
	const isOfBoth = (stem: string) =>
		common.has(stem) || general.has(stem) || (YEAR.test(stem) && one.quote.split(stem).length > 2);
	const stems = [...new Set([...one.around().keys(), ...two.around().keys()])].filter(
		(stem) => !isOfBoth(stem),
	);
	const contrast = (of: readonly string[]) => {
		let [forOne, forTwo] = [0, 0];
		for (const stem of of) {
			const apart = (one.around().get(stem) ?? 0) - (two.around().get(stem) ?? 0);
			const said = saidOf(claim, stem) * record.rarity(stem);
			if (apart >= APART) forOne += said * apart;
			if (apart <= -APART) forTwo -= said * apart;
		}
		return { isOne: forOne >= CONTRAST && forOne > 2 * forTwo, isTwo: forTwo >= CONTRAST };
	};
	const names = contrast(stems.filter((stem) => claim.names().has(stem)));
	// What is said of a whole sentence may be named beside the other number alone: its other words must not speak for this one.
	const others = contrast(stems.filter((stem) => !claim.names().has(stem)));
	return (names.isOne && !others.isTwo) || (!names.isTwo && contrast(stems).isOne);
}

/** Stems of what stands right behind a number: `441 staff based on` has `staff` and `based`. */
function countedBehind(words: string, printed: string): readonly string[] {
	const after = words.slice(words.indexOf(printed) + printed.length);
	const run = /^(?:[ -]\p{L}[\p{L}’'-]*){1,3}/u.exec(after)?.[0].trim().split(/[ -]/) ?? [];
	const small = run.findIndex((word) => SMALL_WORDS.has(word.toLowerCase()));
	return [...stemsOf(run.slice(0, small === -1 ? run.length : small).join(' '))];
}

/** Whether all that a cell's row is called is said near the number. */
export function isNamedByRow(claim: Claim, { named }: OnRecord): boolean {
	const stems = [...(named?.row ?? [])].filter((stem) => !SMALL.has(stem));
	return stems.length > 0 && stems.every((stem) => nearness(claim, stem) >= 0.3);
}
