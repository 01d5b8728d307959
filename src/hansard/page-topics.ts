import type { Line } from './lines.ts';
import { isNumeric } from './numeric.ts';
import { isQuestionMark, opening } from './question.ts';

/** A stretch of a page under headings of its own. */
export interface Topic {
	/** Outermost first; empty where the page's title is the only one. */
	readonly headings: readonly Line[];
	readonly lines: readonly Line[];
}

const LONGEST_HEADING = 110;

/**
 * Cuts a page that holds a whole day's questions at its headings: a department and a topic, or a topic alone, right above a
 * question. Only a page that begins with such a heading has any; on all others a short line above a question is an answer's last.
 */
export function topicsOf(lines: readonly Line[]): Topic[] {
	if (headingsAt(lines, 0) === 0) return [{ headings: [], lines }];
	const topics: Topic[] = [];
	let from = 0;
	let department: Line | null = null;
	while (from < lines.length) {
		const count = headingsAt(lines, from);
		if (count === 2) department = lines[from] ?? null;
		const own = lines[from + count - 1];
		let to = from + count;
		while (to < lines.length && headingsAt(lines, to) === 0) to += 1;
		const headings = [department, own].flatMap((line) => line ?? []);
		topics.push({ headings: [...new Set(headings)], lines: lines.slice(from + count, to) });
		from = to;
	}
	return topics;
}

/** How many headings stand here right above a question: a department and a topic, a topic, or none. */
function headingsAt(lines: readonly Line[], at: number): 0 | 1 | 2 {
	const [first, second, third] = lines.slice(at, at + 3);
	if (!first || !second || !isHeading(first)) return 0;
	if (asks(second)) return 1;
	return third && isHeading(second) && asks(third) ? 2 : 0;
}

function asks(line: Line): boolean {
	return isQuestionMark(line.text) || opening(line.text) !== null;
}

function isHeading(line: Line): boolean {
	const { text } = line;
	if (text.length > LONGEST_HEADING || /[.;:?!,]$/.test(text) || !/^["'“‘(]?[A-Z]/.test(text)) return false;
	return !isNumeric(text) && !asks(line);
}
