import { MONTHS } from './dates.ts';
import { isTime, isUnitLine } from './numeric.ts';
import { type Heads, isCaption, type Run, TITLE, type Token } from './page-cells.ts';
import { isTotal } from './sums.ts';

const LONGEST_HEAD = 60;
const MOST_CAPTIONS = 3;

/**
 * The heads over the rows, and whether a group is headed between them and the first row. Null where that is not certain.
 *
 * @param columns how many columns of figures there are.
 * @returns `unproved` where only sums along the rows can show that the last of the heads is a total.
 */
export function headAbove(
	first: Run,
	others: readonly Run[],
	columns: number,
): { heads: Heads; groups: 0 | 1; unproved?: boolean } | null {
	const dated = [first, ...others].every(
		({ words }) => words.at(-1)?.kind === 'year' || isTotal(words.at(-1)?.words ?? ''),
	);
	const above = (groups: 0 | 1) => headOf(first.words.slice(0, -1 - groups), columns, dated);
	const as = (groups: 0 | 1, heads: Heads | null) =>
		heads && { heads, groups, unproved: heads.unproved === true };
	const group = first.words.at(-2);
	const plain = above(0);
	const grouped = group === undefined || isUnitLine(group.words) ? null : above(1);
	// `2001 | 2002 | 2003` over rows of two figures: a head more than there are figures in any row, and no group.
	const years = [...(grouped?.heads ?? []), ...(group === undefined ? [] : [group])];
	if (plain === null && years.length > 1 && years.every(({ words }) => HAS_YEAR.test(words))) return null;
	if (!others.some(({ words }) => words.length > 1)) {
		if (plain !== null) return as(0, plain);
		return grouped !== null && areTimes(grouped) ? as(1, grouped) : null;
	}
	const label = first.words.at(-1)?.words;
	// A label that comes again under the head of a group stands under one itself.
	const again = others.some(
		({ words }, at) =>
			others.slice(0, at + 1).some((run) => run.words.length > 1) && words.at(-1)?.words === label,
	);
	if (again) return as(1, grouped);
	const timed = (heads: Heads | null) => heads !== null && areTimes(heads);
	if (timed(grouped) !== timed(plain)) return timed(grouped) ? as(1, grouped) : as(0, plain);
	if (plain !== null && grouped !== null) {
		// Where every head of figures carries its unit, what carries none is the head of a group.
		const measured = ({ heads }: Heads) => heads.every(({ words }) => COUNTS_MONEY.test(words));
		if (measured(grouped) && !measured(plain)) return as(1, grouped);
		const totals = ({ heads }: Heads) => isTotal(heads.at(-1)?.words ?? '');
		return totals(grouped) && !totals(plain) ? { heads: grouped, groups: 1, unproved: true } : null;
	}
	return plain === null ? as(1, grouped) : as(0, plain);
}

/** Whether every head of figures is a time: a year, a month, a day. */
export function areTimes({ heads }: Pick<Heads, 'heads'>): boolean {
	return heads.every(({ words }) => isTime(words));
}

/** Heads and captions out of the words above the first row. @param dated true where years label the rows. */
function headOf(words: readonly Token[], columns: number, dated: boolean): Heads | null {
	const heads = words.slice(-columns);
	const above = words.slice(0, -columns);
	if (heads.length < columns || heads.some((head) => head.words.length > LONGEST_HEAD * 2)) return null;
	// The first may be the title, where a head is lost.
	if (columns > 1 && (heads[0]?.words.length ?? 0) > LONGEST_HEAD) return null;
	const names = heads.map((head) => head.words);
	if (new Set(names).size < columns && !underTotals(names)) return twoLevels(above, heads);
	const [corner, ...captions] = above.toReversed();
	const isCorner = corner !== undefined && corner.kind === 'words' && !isCaption(corner);
	const rest = (isCorner ? captions : above.toReversed()).toReversed();
	if (isShifted(heads, isCorner)) return null;
	// A single head that counts nothing may be the label of a row that lost its figure, or the head of a group.
	const plainly = heads.every(({ words }) => COUNTS.test(words) || isUnitLine(words));
	// Behind the head of the labels a single head counts, if a total proves that no row lost its figure.
	const toProve = columns === 1 && !plainly && !dated;
	if (toProve && !(isCorner && EXACT_HEAD_OF_LABELS.test(corner.words) && rest.every(isCaption))) return null;
	if (toProve) return { captions: rest, over: [], corner: corner ?? null, heads, unproved: true };
	if (corner === undefined) return { captions: [], over: [], corner: null, heads };
	const year = rest.at(-1);
	if (year?.kind === 'year' && arePartsOfYear(heads) && rest.slice(0, -1).every(isCaption))
		return { captions: rest.slice(0, -1), over: [year], corner: isCorner ? corner : null, heads };
	if (rest.length > MOST_CAPTIONS || rest.some(({ kind }) => kind !== 'words')) return null;
	// What counts is the head of figures, and no corner over labels.
	if (isCorner && COUNTS_MONEY.test(corner.words) && !areTimes({ heads })) return null;
	if (isCorner && isLikeAll(corner, heads)) return null;
	if (hidesHead(above, heads)) return null;
	// Short words above several heads may each stand over some of them.
	const short = rest.filter((caption) => !isCaption(caption));
	if (columns > 1 && (short.length > 1 || short.some(({ words }) => isTime(words) && !isSentence(words))))
		return overEach(rest, heads, isCorner ? corner : null);
	return { captions: rest, over: [], corner: isCorner ? corner : null, heads };
}

/** Whether the words for a corner are of one kind with every head (times, or units in brackets): no row then has all its figures. */
function isLikeAll(corner: Token, heads: readonly Token[]): boolean {
	if (isHeadOfLabels(corner.words, true)) return false;
	const alike = [isTime, (words: string) => /\([^()]{1,20}\)$/.test(words)];
	return alike.some((is) => is(corner.words) && heads.every(({ words }) => is(words)));
}

/** Whether heads are quarters or months that run on: the year above stands over all of them. */
function arePartsOfYear(heads: readonly Token[]): boolean {
	const steps = [QUARTERS, MONTHS.map((month) => month.toLowerCase())].some((names) => {
		const places = heads.map(({ words }) => names.indexOf(words.toLowerCase().replace(/^quarter /, 'q')));
		return places.every((place, at) => place >= 0 && (at === 0 || place === (places[at - 1] ?? 0) + 1));
	});
	return heads.length > 1 && steps;
}

/**
 * Whether the heads look as if one of them were lost and the words beside them had taken its place: a title or a line of units before heads that
 * count nothing, a word among times, the head of the labels, `(b)` without `(a)`.
 *
 * @param cornered true where words for a corner are left.
 */
function isShifted(heads: readonly Token[], cornered: boolean): boolean {
	const names = heads.map(({ words }) => words);
	const [outer = '', ...inner] = names;
	if (inner.length === 0) return false;
	if (outer.length > TITLE && inner.every((words) => words.length * 1.5 < outer.length)) return true;
	// Behind the head of the labels `Number of inspections` is a head, as a line of units stands before it.
	const unit = names.findIndex((words) => isUnitLine(words) && !(cornered && COUNTS_THINGS.test(words)));
	const behind = unit < 0 ? [] : names.slice(unit + 1);
	if (behind.filter((words) => isUnitLine(words) || MEASURES.test(words)).length * 2 < behind.length)
		return true;
	if (!cornered && !isTime(outer) && !counts(outer) && counts(inner[0] ?? '')) return true;
	if (names.some((words) => EXACT_HEAD_OF_LABELS.test(words))) return true;
	if (names.some((words) => /^\(b\)/i.test(words)) && !names.some((words) => /^\(a\)/i.test(words)))
		return true;
	const odd = heads.findIndex(({ kind, words }) => kind !== 'year' && !isTimeOrTotal(words));
	return (odd === 0 || odd === names.length - 1) && names.filter(isTime).length === names.length - 1;
}

/**
 * Whether the words before the heads are a head of figures themselves, the last of the heads being the label of a row that lost all of them:
 * they count as another head does, or stand behind the head of the labels.
 */
function hidesHead(above: readonly Token[], heads: readonly Token[]): boolean {
	const [behind, nearest] = above.slice(-2).map(({ words }) => words);
	const words = nearest ?? behind ?? '';
	if (areTimes({ heads }) || words.length > TITLE || isHeadOfLabels(words, false)) return false;
	if (nearest !== undefined && !isUnitLine(words) && EXACT_HEAD_OF_LABELS.test(behind ?? '')) return true;
	const last = heads.at(-1)?.words ?? '';
	return (
		(COUNTS_THINGS.test(words) || (counts(words) && !isUnitLine(words))) &&
		heads.some((head) => counts(head.words)) &&
		!counts(last) &&
		!isTimeOrTotal(last)
	);
}

function counts(words: string): boolean {
	return isUnitLine(words) || MEASURES.test(words);
}

/** `Total`, `Percentage change`, `As at March 2004`: what stands beside years as a head of figures. */
function isTimeOrTotal(words: string): boolean {
	return (
		(isTime(words) && words.length <= LONGEST_HEAD / 2) ||
		isTotal(words) ||
		isUnitLine(words) ||
		COUNTS.test(words) ||
		/\b(?:change|difference|increase|decrease|growth|trend|average|mean|all|unknown|other)\b/i.test(words)
	);
}

/** A time over each of the heads, before a corner that is the head of the labels: no other row of heads is as long. */
function overEach(above: readonly Token[], heads: readonly Token[], corner: Token | null): Heads | null {
	const over = above.slice(-heads.length);
	const captions = above.slice(0, -heads.length);
	const sound =
		corner !== null &&
		HEAD_OF_LABELS.test(corner.words) &&
		over.length === heads.length &&
		new Set(over.map(({ words }) => words)).size === heads.length &&
		over.every(({ words }) => isTime(words) && words.length <= LONGEST_HEAD) &&
		captions.every(isCaption);
	return sound ? { captions, over, corner, heads } : null;
}

/** `2003 total | Men | Women | 2004 total | Men | Women`: heads that come again, each time behind a total of its own. */
function underTotals(names: readonly string[]): boolean {
	const totals = names.flatMap((name, at) => (isTime(name) && /\btotal\b/i.test(name) ? [at] : []));
	const period = names.length / totals.length;
	return (
		totals.length > 1 &&
		totals.every((total, at) => total === at * period) &&
		new Set(totals.map((total) => names[total])).size === totals.length &&
		names.every((name, at) => at % period === 0 || name === names[at % period]) &&
		new Set(names.slice(0, period)).size === period
	);
}

/** Words enough for a title, and too many for a head over some of the columns. */
function isSentence(words: string): boolean {
	return words.split(' ').length > 4;
}

/** Heads that come again in the same order, under as many heads as they come times. */
function twoLevels(above: readonly Token[], heads: readonly Token[]): Heads | null {
	const times = timesRepeated(heads.map(({ words }) => words));
	if (times < 2) return null;
	const fits = [0, 1].flatMap((corner) => {
		const end = above.length - corner;
		const over = above.slice(Math.max(0, end - times), end);
		const captions = above.slice(0, Math.max(0, end - times));
		const names = new Set(over.map(({ words }) => words));
		const units = over.filter(({ words }) => isUnitLine(words)).length;
		const sound =
			over.length === times &&
			names.size === times &&
			over.every(({ words }) => words.length <= LONGEST_HEAD) &&
			(units === 0 || over.every(({ words }) => isUnitLine(words) || COUNTS.test(words))) &&
			captions.length <= MOST_CAPTIONS &&
			captions.every(isCaption);
		return sound ? [{ captions, over, corner: corner === 1 ? (above.at(-1) ?? null) : null, heads }] : [];
	});
	const timed = fits.filter(({ over }) => over.every(({ words }) => isTime(words)));
	const [only] = timed.length === 1 ? timed : fits;
	return fits.length === 1 || timed.length === 1 ? (only ?? null) : null;
}

function timesRepeated(names: readonly string[]): number {
	for (let period = 1; period <= names.length / 2; period += 1) {
		const block = names.slice(0, period);
		const again = names.every((name, at) => name === block[at % period]);
		if (names.length % period === 0 && again && new Set(block).size === period) return names.length / period;
	}
	return 1;
}

/** Whether a head is one of the labels rather than of figures. @param dated true where the labels are years. */
export function isHeadOfLabels(head: string, dated: boolean): boolean {
	if (/^year \d/i.test(head) || /^(?:total )?numbers? of\b/i.test(head)) return false;
	return dated ? HEAD_OF_TIMES.test(head) : HEAD_OF_LABELS.test(head);
}

/** What labels of rows are headed by. */
const HEAD_OF_LABELS =
	/^(?:area|region|country|county|authority|local authority(?: name)?|constituency|force|police force|(?:financial |academic |calendar )?year|month|date|period|quarter|school|department|organisation|name|category|type|location|establishment|offence|age|gender|sex|duration|code)\b|\b(?:area|region|authority|constituency|force|year|name|group|classification)$/i;
const EXACT_HEAD_OF_LABELS =
	/^(?:area|region|country|county|authority|local authority|constituency|(?:police )?force|(?:financial |academic |calendar )?year|month|date|period|quarter|school|department|organisation|name|category|type|location|establishment|offence|gender|sex|duration|code)$/i;
const HEAD_OF_TIMES = /\b(?:year|month|date|period|quarter|term|week|ending|ended)\b/i;
/** Words of a head that counts, and of no label. */
export const COUNTS =
	/\b(?:percentages?|proportion|numbers?|amounts?|costs?|expenditure|spend|rates?|total|value|equivalent)\b|\((?:£|%|pence|percentage|per cent)|£|%/i;
/** Of these those that say what a column counts even beside a line of units. */
const MEASURES = /\b(?:percentages?|proportion|numbers?|costs?|rates?|equivalent)\b|£|%|\bper cent\b/i;
/** What counts things rather than being a line of units. */
const COUNTS_THINGS = /^numbers? of\b/i;
const HAS_YEAR = /\b(?:19|20)\d{2}\b/;
const QUARTERS: readonly string[] = ['q1', 'q2', 'q3', 'q4'];
/** A unit in brackets: the head of figures. */
const COUNTS_MONEY = /\((?:£|%|percentage|per cent)|£ ?0{3}|£ ?(?:million|billion|m\b)/i;
