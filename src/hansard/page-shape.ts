import { opensGroup } from './numeric.ts';
import {
	type Heads,
	isCaption,
	MOST_COLUMNS,
	type Run,
	type Shape,
	type ShapedRow,
	type Token,
} from './page-cells.ts';
import { labelsAgree } from './page-doubts.ts';
import { areTimes, headAbove, isHeadOfLabels } from './page-heads.ts';
import { eachRowAddsUp, endsWithSum, opensWithSum, proofOf } from './page-sums.ts';
import { isTotal } from './sums.ts';

const MOST_PLACINGS = 4_000;
/** Fewer labels may stand in the order of their letters by chance. */
const SORTED = 12;
/** So many of the labels of a list in order may be out of place. */
const UNSORTED = 0.1;

/**
 * The rows of a table whose first column alone holds words: each a label and one figure for every head. Where figures are missing from a row, its
 * blanks are placed as totals demand, if they demand one place alone; else the row keeps its figures without a place. Null where no shape
 * is certain.
 */
export function shapeOf(tokens: readonly Token[]): Shape | null {
	const runs = withRowsThatAreBlank(runsOf(tokens));
	if (runs === null) return null;
	const [first, ...others] = runs;
	if (first === undefined || first.figures.length === 0 || runs.some(({ words }) => words.length === 0))
		return null;
	const columns = Math.max(...runs.map(({ figures }) => figures.length));
	const full = runs.filter(({ figures }) => figures.length === columns).length;
	if (columns >= MOST_COLUMNS || full * 2 < runs.length) return null;
	const head = headAbove(first, others, columns);
	if (head === null) return null;
	const { heads, groups, unproved = false } = head;
	const body = [{ words: first.words.slice(-1 - groups), figures: first.figures }, ...others];
	const rows = placed(body, columns, heads.heads);
	if (rows === null || !labelsAgree(rows, heads.heads)) return null;
	const doubtful = unproved || (groups > 0 && !nameOneGroup(heads));
	if (doubtful && !eachRowAddsUp(rows, heads.heads) && !endsWithSum(rows)) return null;
	// A label that lost all its figures looks like the head of a group: only where rows begin under one is it sure to be.
	const inner = others.flatMap(({ words }) => words.slice(0, -1));
	if (
		inner.length > 0 &&
		groups === 0 &&
		!inner.every(({ words }) => opensGroup(words)) &&
		!opensWithSum(rows)
	)
		return null;
	// What reads like a title among the rows is the title of another table.
	return inner.some(isCaption) ? null : { ...heads, rows };
}

function runsOf(tokens: readonly Token[]): readonly Run[] {
	const runs: { words: Token[]; figures: Token[] }[] = [];
	for (const token of tokens) {
		const last = runs.at(-1);
		if (token.kind === 'figure') (last ?? open(runs)).figures.push(token);
		else (last === undefined || last.figures.length > 0 ? open(runs) : last).words.push(token);
	}
	return last(runs) ? runs : [];
}

/** Whether the cells end in a figure: else the last label lost its own. */
function last(runs: readonly Run[]): boolean {
	return (runs.at(-1)?.figures.length ?? 0) > 0;
}

function open(runs: { words: Token[]; figures: Token[] }[]) {
	const run = { words: [], figures: [] };
	runs.push(run);
	return run;
}

/**
 * A label that keeps to the order of letters in which nearly all labels stand, and has no figures, is a row of blanks and no head of a
 * group. Null where one such label keeps to it and another does not: which of the two that is, nothing says.
 */
function withRowsThatAreBlank(runs: readonly Run[]): readonly Run[] | null {
	const [first, ...others] = runs;
	const labels = others
		.flatMap(({ words }) => words.map(({ words: own }) => own))
		.filter((own) => !isTotal(own));
	const alone = others.flatMap(({ words }) => words.slice(0, -1).map(({ words: own }) => own));
	const rises = labels.map((own, at) => at === 0 || (labels[at - 1] ?? '').localeCompare(own, 'en') < 0);
	const inOrder = (own: string) => {
		const at = labels.indexOf(own);
		return at < 0 || (rises[at] && rises[at + 1] !== false);
	};
	const sorted =
		labels.length >= SORTED &&
		alone.length * 2 <= labels.length &&
		rises.filter((rising) => !rising).length <= labels.length * UNSORTED &&
		alone.some(inOrder);
	if (first === undefined || alone.length === 0 || !sorted) return runs;
	if (!alone.every(inOrder)) return null;
	return [
		first,
		...others.flatMap(({ words, figures }) => [
			...words.slice(0, -1).map((word): Run => ({ words: [word], figures: [] })),
			{ words: words.slice(-1), figures },
		]),
	];
}

/**
 * Two short words before the heads of figures, and a group below: the rows have two labels each, or the heads lost one of theirs. Harmless
 * where both are heads of labels or the heads are times.
 */
function nameOneGroup({ captions, corner, heads }: Heads): boolean {
	const short = captions.filter((caption) => !isCaption(caption));
	if (corner === null || short.length === 0) return true;
	const isLabel = ({ words }: Token) => isHeadOfLabels(words, false) || isHeadOfLabels(words, true);
	return short.length === 1 && isLabel(corner) && (areTimes({ heads }) || short.every(isLabel));
}

/** Rows with their figures under their heads; blanks placed where totals demand it. Null where that is not certain. */
function placed(body: readonly Run[], columns: number, heads: readonly Token[]): readonly ShapedRow[] | null {
	const choices = body.map(({ figures }) => placings(figures, columns));
	const count = choices.reduce((all, one) => all * one.length, 1);
	if (count === 0) return null;
	const found: (readonly ShapedRow[])[] = [];
	for (let number = 0; count <= MOST_PLACINGS && number < count; number += 1) {
		let left = number;
		const rows = body.map((run, at): ShapedRow => {
			const own = choices[at] ?? [];
			const figures = own[left % own.length] ?? [];
			left = Math.floor(left / own.length);
			return rowOf(run, figures);
		});
		const { right, wrong, blanksProved } = proofOf(rows, heads);
		// Where nothing is missing, many a column prints a total that is none: a mean, a rate.
		const proved = count === 1 ? columns > 1 || wrong === 0 : wrong === 0 && right >= columns && blanksProved;
		if (proved) found.push(rows);
		if (found.length > 1) break;
	}
	if (found.length === 1) return found[0] ?? null;
	const full = body.filter(({ figures }) => figures.length === columns).length;
	if (count === 1 || columns === 1 || full * 3 < body.length * 2) return null;
	const none = Array.from({ length: columns }, () => null);
	return body.map((run) =>
		run.figures.length === columns ? rowOf(run, run.figures) : { ...rowOf(run, none), unplaced: run.figures },
	);
}

function rowOf({ words }: Run, figures: ShapedRow['figures']): ShapedRow {
	return { groups: words.slice(0, -1), label: words.at(-1) as Token, figures, unplaced: [] };
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
