import { isTime, isUnitLine } from './numeric.ts';
import { isTotal } from './sums.ts';

/** What one cell of page text holds, as far as its words tell. */
export type Kind = 'figure' | 'year' | 'words';

/** A cell of page text: its place in the run of cells, and its words. */
export interface Token {
	readonly at: number;
	readonly kind: Kind;
	readonly words: string;
}

/** A row of page text: its label, its figures, and heads of groups that begin above it. */
export interface ShapedRow {
	readonly groups: readonly Token[];
	readonly label: Token;
	/** One for each column of figures; null where the cell is blank. */
	readonly figures: readonly (Token | null)[];
}

/** How a run of cells falls into a table. */
export interface Shape {
	readonly captions: readonly Token[];
	/** Heads that each span as many columns as the others; empty where there is one row of heads. */
	readonly over: readonly Token[];
	/** Head of the labels; null where its corner is blank. */
	readonly corner: Token | null;
	readonly heads: readonly Token[];
	readonly rows: readonly ShapedRow[];
}

/** A stretch of words and the figures behind it. */
interface Run {
	readonly words: readonly Token[];
	readonly figures: readonly Token[];
}

const LONGEST_HEAD = 60;
/** Longer is a title, no head. */
const TITLE = 45;
const MOST_COLUMNS = 14;
const MOST_CAPTIONS = 3;
/** Fewer show no order, but under years. */
const FEWEST_ROWS = 3;

/**
 * The rows of a table whose first column alone holds words: each a label and one figure for every head. Where figures are missing from a row, its
 * blanks are placed as totals demand, if they demand one place alone. Null where no shape is certain.
 *
 * @param comeRight how many printed totals the rows come to, and how many they do not.
 */
export function shapeOf(
	tokens: readonly Token[],
	comeRight: (rows: readonly ShapedRow[], heads: readonly Token[]) => { right: number; wrong: number },
): Shape | null {
	const runs = runsOf(tokens);
	const [first, ...others] = runs;
	if (first === undefined || runs.some(({ figures, words }) => figures.length === 0 || words.length === 0))
		return null;
	const columns = Math.max(...runs.map(({ figures }) => figures.length));
	const full = runs.filter(({ figures }) => figures.length === columns).length;
	if (columns >= MOST_COLUMNS || full * 2 < runs.length) return null;
	const head = headAbove(first, others, columns);
	if (head === null) return null;
	const { heads, groups } = head;
	// Two short words before the heads of figures, and groups below: the rows have two labels each.
	if (groups > 0 && heads.corner !== null && heads.captions.some((caption) => !isCaption(caption)))
		return null;
	const body = [{ words: first.words.slice(-1 - groups), figures: first.figures }, ...others];
	const rows = placed(body, columns, (found) => comeRight(found, heads.heads));
	// A label that lost all its figures looks like the head of a group: only where rows begin under one is it sure to be.
	const grouped = others.some(({ words }) => words.length > 1);
	if (grouped && groups === 0 && !others.every(({ words }) => words.slice(0, -1).every(opensGroup)))
		return null;
	// What reads like a title among the rows is the title of another table.
	if (others.some(({ words }) => words.slice(0, -1).some(isCaption))) return null;
	return rows === null || !labelsAgree(rows, heads.heads) ? null : { ...heads, rows };
}

/** The heads over the rows, and whether a group is headed between them and the first row. Null where that is not certain. */
function headAbove(
	first: Run,
	others: readonly Run[],
	columns: number,
): { heads: Omit<Shape, 'rows'>; groups: 0 | 1 } | null {
	const dated = [first, ...others].every(
		({ words }) => words.at(-1)?.kind === 'year' || isTotal(words.at(-1)?.words ?? ''),
	);
	const above = (groups: 0 | 1) => headOf(first.words.slice(0, -1 - groups), columns, dated);
	const plain = above(0);
	if (!others.some(({ words }) => words.length > 1)) return plain && { heads: plain, groups: 0 };
	const grouped = first.words.length < 2 ? null : above(1);
	const label = first.words.at(-1)?.words;
	// A label that comes again under the head of a group stands under one itself.
	const again = others.some(
		({ words }, at) =>
			others.slice(0, at + 1).some((run) => run.words.length > 1) && words.at(-1)?.words === label,
	);
	if (again) return grouped && { heads: grouped, groups: 1 };
	const timed = (head: Omit<Shape, 'rows'> | null) =>
		head?.heads.every(({ words }) => isTime(words)) ?? false;
	if (timed(grouped) !== timed(plain))
		return timed(grouped) ? grouped && { heads: grouped, groups: 1 } : plain && { heads: plain, groups: 0 };
	if (plain !== null && grouped !== null) return null;
	return plain === null ? grouped && { heads: grouped, groups: 1 } : { heads: plain, groups: 0 };
}

function runsOf(tokens: readonly Token[]): readonly Run[] {
	const runs: { words: Token[]; figures: Token[] }[] = [];
	for (const token of tokens) {
		const last = runs.at(-1);
		if (token.kind === 'figure') (last ?? open(runs)).figures.push(token);
		else (last === undefined || last.figures.length > 0 ? open(runs) : last).words.push(token);
	}
	return runs;
}

function open(runs: { words: Token[]; figures: Token[] }[]) {
	const run = { words: [], figures: [] };
	runs.push(run);
	return run;
}

/** Heads and captions out of the words above the first row. @param dated true where years label the rows. */
function headOf(words: readonly Token[], columns: number, dated: boolean): Omit<Shape, 'rows'> | null {
	const heads = words.slice(-columns);
	const above = words.slice(0, -columns);
	if (heads.length < columns || heads.some((head) => head.words.length > LONGEST_HEAD * 2)) return null;
	// The first may be the title, where a head is lost.
	if (columns > 1 && (heads[0]?.words.length ?? 0) > LONGEST_HEAD) return null;
	const names = heads.map((head) => head.words);
	if (new Set(names).size < columns && !underTotals(names)) return twoLevels(above, heads);
	const [corner, ...captions] = above.toReversed();
	if (corner === undefined) return { captions: [], over: [], corner: null, heads };
	const isCorner = corner.kind === 'words' && !isCaption(corner);
	const rest = (isCorner ? captions : above.toReversed()).toReversed();
	if (rest.length > MOST_CAPTIONS || rest.some(({ kind }) => kind !== 'words')) return null;
	// Under a corner, a single head that counts nothing may be the label of a row that lost its figure.
	const counts = heads.every(({ words }) => COUNTS.test(words) || isUnitLine(words));
	const lines = rest.some((caption) => isUnitLine(caption.words) || !isCaption(caption));
	if (columns === 1 && !counts && !dated && (isCorner || lines)) return null;
	// Short words above several heads may each stand over some of them.
	const short = rest.filter((caption) => !isCaption(caption));
	if (columns > 1 && (short.length > 1 || short.some(({ words }) => isTime(words) && !isSentence(words))))
		return overEach(rest, heads, isCorner ? corner : null);
	return { captions: rest, over: [], corner: isCorner ? corner : null, heads };
}

/** A time over each of the heads, before a corner that is the head of the labels: no other row of heads is as long. */
function overEach(
	above: readonly Token[],
	heads: readonly Token[],
	corner: Token | null,
): Omit<Shape, 'rows'> | null {
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
function twoLevels(above: readonly Token[], heads: readonly Token[]): Omit<Shape, 'rows'> | null {
	const times = timesRepeated(heads.map(({ words }) => words));
	if (times < 2) return null;
	const fits = [0, 1].flatMap((corner) => {
		const end = above.length - corner;
		const over = above.slice(Math.max(0, end - times), end);
		const captions = above.slice(0, Math.max(0, end - times));
		const names = new Set(over.map(({ words }) => words));
		const sound =
			over.length === times &&
			names.size === times &&
			over.every(({ words }) => words.length <= LONGEST_HEAD && !isUnitLine(words)) &&
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

/** `of which`, `Crews:`: words that only a head of a group has. */
function opensGroup({ words }: Token): boolean {
	return /:$|^(?:of which|of whom|including|comprising)\b/i.test(words);
}

/** A title, a number of a table, or a line of units: no head of a column. */
function isCaption({ kind, words }: Token): boolean {
	return kind === 'words' && (words.length > TITLE || /^Table\s[\dA-Z]/.test(words) || isUnitLine(words));
}

const MOST_PLACINGS = 4_000;

/** Rows with their figures under their heads; blanks placed where totals demand it. Null where that is not certain. */
function placed(
	body: readonly Run[],
	columns: number,
	comeRight: (rows: readonly ShapedRow[]) => { right: number; wrong: number },
): readonly ShapedRow[] | null {
	const choices = body.map(({ figures }) => placings(figures, columns));
	const count = choices.reduce((all, one) => all * one.length, 1);
	if (count === 0 || count > MOST_PLACINGS) return null;
	const found: (readonly ShapedRow[])[] = [];
	for (let number = 0; number < count; number += 1) {
		let left = number;
		const rows = body.map(({ words }, at): ShapedRow => {
			const own = choices[at] ?? [];
			const figures = own[left % own.length] ?? [];
			left = Math.floor(left / own.length);
			return { groups: words.slice(0, -1), label: words.at(-1) as Token, figures };
		});
		const { right, wrong } = comeRight(rows);
		// Where nothing is missing, many a column prints a total that is none: a mean, a rate.
		const proved = count === 1 ? columns > 1 || wrong === 0 : wrong === 0 && right >= columns;
		if (proved) found.push(rows);
		if (found.length > 1) return null;
	}
	return found[0] ?? null;
}

/** Every way to set so many figures, in order, into so many columns. */
function placings(figures: readonly Token[], columns: number): readonly (readonly (Token | null)[])[] {
	if (figures.length > columns) return [];
	if (figures.length === columns) return [figures];
	if (columns === 0) return [[]];
	const [first, ...others] = figures;
	const blank = placings(figures, columns - 1).map((rest) => [null, ...rest]);
	if (first === undefined) return blank;
	return [...placings(others, columns - 1).map((rest) => [first, ...rest]), ...blank];
}

/**
 * Whether the labels look as if none were lost: years run on without a gap, up or down, and are the same in every group; among years only a
 * total is a word; the first label is no head, and no head is one of labels.
 */
function labelsAgree(rows: readonly ShapedRow[], heads: readonly Token[]): boolean {
	const labels = rows.map(({ label }) => label);
	const years = labels.filter(({ kind }) => kind === 'year');
	const first = labels[0];
	const plain = labels.filter(({ words }) => !isTotal(words));
	const dated = plain.filter(({ words }) => HAS_YEAR.test(words)).length * 2 > plain.length;
	if (isHeadOfLabels(heads[0]?.words ?? '', dated) || COUNTS.test(first?.words ?? '')) return false;
	if (first === undefined || isTotal(first.words) || rows.length < 2) return false;
	const clear = heads.length > 1 && heads.every(({ kind }) => kind === 'year');
	if (rows.length < FEWEST_ROWS && !clear) return false;
	if (isUnitLine(first.words)) return false;
	// A line of units before heads that count nothing stands above them.
	const [outer, ...inner] = heads.map(({ words }) => words);
	if (
		isUnitLine(outer ?? '') &&
		inner.length > 0 &&
		!inner.some((words) => COUNTS.test(words) || isUnitLine(words))
	)
		return false;
	// Years over years: one of the heads is a label.
	if (dated && heads.some(({ words }) => HAS_YEAR.test(words))) return false;
	// Under several heads a label that is lost leaves too many figures behind the one before.
	if (heads.length === 1 && !monthsRunOn(labels)) return false;
	if (
		years.length * 2 > labels.length &&
		labels.some(
			({ kind, words }) =>
				kind !== 'year' &&
				!isTotal(words) &&
				!(heads.length > 1 && HAS_YEAR.test(words) && !words.endsWith('*')),
		)
	)
		return false;
	const groups = rows.flatMap(({ groups: own }, at) => (at === 0 || own.length > 0 ? [at] : []));
	const courses = groups.map((from, at) =>
		labels
			.slice(from, groups[at + 1])
			.flatMap(({ kind, words }) => (kind === 'year' ? [Number(/\d{4}/.exec(words)?.[0])] : [])),
	);
	const steps = courses.flatMap((course) => course.slice(1).map((year, at) => year - (course[at] ?? 0)));
	return new Set(steps).size <= 1 && new Set(courses.map((course) => course.join())).size <= 1;
}

/** Whether a head is one of the labels rather than of figures. @param dated true where the labels are years. */
function isHeadOfLabels(head: string, dated: boolean): boolean {
	if (/^year \d/i.test(head) || /^(?:total )?numbers? of\b/i.test(head)) return false;
	return dated ? HEAD_OF_TIMES.test(head) : HEAD_OF_LABELS.test(head);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
	' ',
);

/** Whether months that label rows follow one another, up or down. */
function monthsRunOn(labels: readonly Token[]): boolean {
	const months = labels.map(({ words }) => MONTHS.findIndex((month) => words.startsWith(month)));
	if (months.filter((month) => month >= 0).length * 2 <= months.length) return true;
	const steps = months.flatMap((month, at) => {
		const before = months[at - 1];
		return month < 0 || before === undefined || before < 0 ? [] : [(month - before + 12) % 12];
	});
	return new Set(steps).size <= 1;
}

const HAS_YEAR = /\b(?:19|20)\d{2}\b/;
/** What labels of rows are headed by. */
const HEAD_OF_LABELS =
	/^(?:area|region|country|county|authority|local authority(?: name)?|constituency|force|police force|(?:financial |academic |calendar )?year|month|date|period|quarter|school|department|organisation|name|category|type|location|establishment|offence|age|gender|sex|duration|code)\b|\b(?:area|region|authority|constituency|force|year|name|group|classification)$/i;
const HEAD_OF_TIMES = /\b(?:year|month|date|period|quarter|term|week|ending|ended)\b/i;
/** Words of a head that counts, and of no label. */
const COUNTS =
	/\b(?:percentages?|proportion|numbers?|amounts?|costs?|expenditure|spend|rates?|total|value|equivalent)\b|\((?:£|%|percentage|per cent)|£|%/i;
