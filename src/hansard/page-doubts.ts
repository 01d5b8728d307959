import { MONTHS } from './dates.ts';
import { isTime, isUnitLine } from './numeric.ts';
import type { ShapedRow, Token } from './page-cells.ts';
import { COUNTS, isHeadOfLabels } from './page-heads.ts';
import { opensWithSum } from './page-sums.ts';
import { isTotal } from './sums.ts';

/** Fewer show no order, but under years. */
const FEWEST_ROWS = 3;

/**
 * Whether the labels look as if none were lost: years run on without a gap, up or down, and are the same in every group; among years only a
 * total is a word; none comes twice in a group; the first label is no head, and no head is one of labels.
 */
export function labelsAgree(rows: readonly ShapedRow[], heads: readonly Token[]): boolean {
	const labels = rows.map(({ label }) => label);
	const first = labels[0];
	if (first === undefined || rows.length < 2 || isUnitLine(first.words)) return false;
	const plain = labels.filter(({ words }) => !isTotal(words));
	const dated = plain.filter(({ words }) => HAS_YEAR.test(words)).length * 2 > plain.length;
	const [head] = heads;
	if (head === undefined || isHeadOfLabels(head.words, dated) || isKindOfLabel(head, labels)) return false;
	// Under times that are the heads, `Ferries (number)` is a label and no head of figures.
	const named =
		heads.every(({ words }) => isTime(words)) && /^\p{Lu}\p{L}+(?: \p{L}+)* \(/u.test(first.words);
	if ((isTotal(first.words) || (COUNTS.test(first.words) && !named)) && !opensWithSum(rows)) return false;
	const clear = heads.length > 1 && heads.every(({ kind }) => kind === 'year');
	if (rows.length < FEWEST_ROWS && !clear) return false;
	// Years over years: one of the heads is a label.
	if (dated && heads.some(({ words }) => HAS_YEAR.test(words) && !COUNTS.test(words))) return false;
	// Under several heads a label that is lost leaves too many figures behind the one before.
	if (heads.length === 1 && !monthsRunOn(labels)) return false;
	const groups = rows.flatMap(({ groups: own }, at) => (at === 0 || own.length > 0 ? [at] : []));
	const parts = groups.map((from, at) => labels.slice(from, groups[at + 1]));
	const whole = rows.every(({ unplaced }) => unplaced.length === 0);
	return (
		!isHeadOfGroup(rows) &&
		!comesTwice(parts) &&
		isAmongYears(labels, heads.length, whole) &&
		yearsRunOn(parts)
	);
}

/** `Ferry` over `North Ferry` and `Ness Ferry`: a head that says what the labels are. */
function isKindOfLabel({ words }: Token, labels: readonly Token[]): boolean {
	const own = labels.filter((label) => label.words.endsWith(` ${words}`)).length;
	return own >= FEWEST_ROWS && own * 4 >= labels.length && !isTotal(words);
}

/** `Northern Region` among labels where `Eastern Region` and `Southern Region` head groups: its first row lost its own label. */
function isHeadOfGroup(rows: readonly ShapedRow[]): boolean {
	const last = ({ words }: Token) => words.split(' ').at(-1) ?? '';
	const heads = rows.flatMap(({ groups }) => groups.map(last));
	const kinds = new Set(heads.filter((word, at) => heads.indexOf(word) !== at));
	return rows.some(
		({ label }) => !isTotal(label.words) && label.words.includes(' ') && kinds.has(last(label)),
	);
}

/** Whether a label stands twice under the head of one group: a head below it was read as a label. */
function comesTwice(groups: readonly (readonly Token[])[]): boolean {
	return groups.some((labels) => new Set(labels.map(({ words }) => words)).size < labels.length);
}

/**
 * Whether only totals, and years with a word beside them, stand among labels of which most are years. Where words are more, a year is no
 * label that lost figures, but a figure.
 */
function isAmongYears(labels: readonly Token[], columns: number, whole: boolean): boolean {
	const years = labels.filter(({ kind }) => kind === 'year').length;
	if (years * 2 <= labels.length) return whole || years === 0;
	return labels.every(
		({ kind, words }) =>
			kind === 'year' ||
			isTotal(words) ||
			(HAS_YEAR.test(words) && !words.endsWith('*') && (columns > 1 || TO_DATE.test(words))),
	);
}

/** Whether the years of each group follow one another by the same step, and are the same in all. */
function yearsRunOn(groups: readonly (readonly Token[])[]): boolean {
	const courses = groups.map((labels) =>
		labels.flatMap(({ kind, words }) => (kind === 'year' ? [Number(/\d{4}/.exec(words)?.[0])] : [])),
	);
	const steps = courses.flatMap((course) => course.slice(1).map((year, at) => year - (course[at] ?? 0)));
	if (new Set(steps).size > 1) return false;
	// They may also run on from group to group.
	const all = courses.flat();
	const run = new Set(all.slice(1).map((year, at) => year - (all[at] ?? 0)));
	return new Set(courses.map((course) => course.join())).size <= 1 || run.size === 1;
}

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

/** `2009-10 to date`: a year of which a part is counted. */
const TO_DATE = /^(?:19|20)\d{2}(?:[-–/]\d{2,4})? (?:to date|\((?:to|part|provisional|up to)\b.*\))$/i;
const HAS_YEAR = /\b(?:19|20)\d{2}\b/;
