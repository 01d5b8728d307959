import { plainMark } from './footnotes.ts';
import { isNumeric, isYear } from './numeric.ts';

/** A cell's words without the marks of notes, and where in its text they begin. */
export interface Bound {
	readonly value: string;
	/** Offset of the value in the cell's text. */
	readonly from: number;
	readonly found: readonly string[];
	/** True where a figure may begin or end in a mark, and nothing decides: no value is to be read from it. */
	readonly doubtful: boolean;
}

const NONE = { numbered: new Set<string>(), inWords: new Set<string>() };

/**
 * Page text glues the marks of notes to their cells: `20051,2`, `Total1`, `1167` for 167 with note 1. A mark is taken off where only
 * one reading makes sense: after a word, a year, or figures whose thousands would not be well formed. Where some note's mark was
 * found nowhere else, every plain figure that might carry it is left doubtful.
 *
 * @param cells the cells' words in order.
 * @param marks marks of the notes that follow the table.
 * @param numbered those of them that only number the notes (`1. Rounded to the nearest five.`): such a number seldom stands in a
 * cell, and throws no doubt on figures. Nor does one that stands in the title.
 * @param inWords those that stand behind words before the table: `2,8191` may then as well be 28,191 with its comma out of place.
 */
export function bindMarks(
	cells: readonly string[],
	marks: readonly string[],
	{ numbered, inWords }: Record<'numbered' | 'inWords', ReadonlySet<string>> = NONE,
): Bound[] {
	const known = new Set(marks);
	const plain = (value: string): Bound => ({ value, from: 0, found: [], doubtful: false });
	if (known.size === 0) return cells.map(plain);
	const bound = cells.map((cell) => unmistakable(cell, known, inWords) ?? plain(cell));
	const placed = new Set(bound.flatMap(({ found }) => found));
	const open = new Set(
		marks.filter((mark) => /^\d+$/.test(mark) && !placed.has(mark) && !numbered.has(mark)),
	);
	return bound.map((cell) =>
		isDashWithMark(cell, known) || mayCarry(cell, open) ? { ...cell, doubtful: true } : cell,
	);
}

function unmistakable(cell: string, known: ReadonlySet<string>, inWords: ReadonlySet<string>): Bound | null {
	if (cell.length > 200) return null;
	const after =
		/^(.*?)\s?([([](?:\d{1,2}|[a-z]|\*+)(?:\s?,\s?\d{1,2})*[)\]]|\*{1,4}|[†‡§]{1,2}|[¹²³⁴-⁹⁰](?:[,\s]*[¹²³⁴-⁹⁰])*)$/.exec(
			cell,
		);
	if (after?.[1] && after[2]) {
		const found = marksIn(after[2], known);
		if (found) return { value: after[1], from: 0, found, doubtful: false };
	}
	const before = /^([([](?:\d{1,2}|[a-z])(?:\s?,\s?\d{1,2})*[)\]]|\*{1,4}|[†‡§]{1,2})\s?(\S.*)$/.exec(cell);
	if (before?.[1] && before[2]) {
		const found = marksIn(before[1], known);
		if (found) return { value: before[2], from: cell.length - before[2].length, found, doubtful: false };
	}
	const word = /^(.*[A-Za-z)'’])(\d{1,2}(?:,\s?\d{1,2})*)$/.exec(cell);
	if (word?.[1] && word[2] && !/(?:^|[^A-Za-z])[A-Z]{1,3}$/.test(word[1])) {
		const found = marksIn(word[2], known);
		if (found) return { value: word[1], from: 0, found, doubtful: false };
	}
	const beside = besideThousands(cell, known);
	if (beside?.found.some((mark) => inWords.has(mark)))
		return { value: cell, from: 0, found: [], doubtful: true };
	return afterYear(cell, known) ?? beside;
}

/** `20051,2,3`, `2004-051`: a year has four figures, and its second part two. */
function afterYear(cell: string, known: ReadonlySet<string>): Bound | null {
	const found = /^((?:.*\s)?(?:19|20)\d{2}(?:[-–/]\d{2})?)(\d{1,2}(?:,\d{1,2})*)$/.exec(cell);
	if (!found?.[1] || !found[2] || isYear(cell.slice(cell.lastIndexOf(' ') + 1))) return null;
	const marks = marksIn(found[2], known);
	return marks && { value: found[1], from: 0, found: marks, doubtful: false };
}

/** `2,8191` can only be 2,819 with note 1: thousands stand in threes. */
function besideThousands(cell: string, known: ReadonlySet<string>): Bound | null {
	const found = /^((?:.*\s)?[£$€]?\d{1,3}(?:,\d{3})+)(\d{1,2})$/.exec(cell);
	if (!found?.[1] || !found[2] || isNumeric(cell)) return null;
	const marks = marksIn(found[2], known);
	return marks && { value: found[1], from: 0, found: marks, doubtful: false };
}

/** `-1` is minus one, or nil with note 1. */
function isDashWithMark({ value, found }: Bound, known: ReadonlySet<string>): boolean {
	return found.length === 0 && /^[-–—]\d{1,2}$/.test(value) && known.has(value.slice(1));
}

function marksIn(printed: string, known: ReadonlySet<string>): string[] | null {
	const plain = plainMark(printed.replace(/[()[\]\s]/g, ''));
	if (known.has(plain)) return [plain];
	// Raised figures that follow one another are a mark each: `¹²`.
	const marks = /^[¹²³⁴-⁹⁰]/.test(printed) && !printed.includes(',') ? [...plain] : plain.split(',');
	return marks.length > 0 && marks.every((mark) => known.has(mark)) ? marks : null;
}

/** Whether a figure is still well formed without the figures at one end that are a mark not found anywhere else. */
function mayCarry({ value, found }: Bound, open: ReadonlySet<string>): boolean {
	if (found.length > 0 || !isNumeric(value) || isYear(value)) return false;
	for (const mark of open) {
		if (value.length > mark.length && value.endsWith(mark) && isNumeric(value.slice(0, -mark.length)))
			return true;
		if (value.length > mark.length && value.startsWith(mark) && isNumeric(value.slice(mark.length)))
			return true;
	}
	return false;
}
