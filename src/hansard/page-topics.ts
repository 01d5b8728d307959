import { businessIn } from './business.ts';
import type { Line } from './lines.ts';
import { isNumeric } from './numeric.ts';
import { isOrdinalAlone, isQuestionMark, opening, opensOralQuestions } from './question.ts';
import type { Section } from './section.ts';

/** A stretch of a page under headings of its own. */
export interface Topic {
	/** Outermost first; empty where the page's title is the only one. */
	readonly headings: readonly Line[];
	readonly lines: readonly Line[];
	/** Lines above it that announce business, or head more than it. */
	readonly above: readonly Line[];
	/** What the page announces above it; null where it announces nothing. */
	readonly business: Section['business'];
}

const LONGEST_HEADING = 110;
/** A sitting's own headings, the day's, a department's and a topic's. */
const DEEPEST = 6;

/**
 * Cuts a page that holds a whole day's questions at its headings: a department and a topic, or a topic alone, right above a
 * question. Only a page that begins with such a heading has any, or what is under a line that announces questions; on all others a
 * short line above a question is an answer's last.
 */
export function topicsOf(lines: readonly Line[]): Topic[] {
	if (headingsAt(lines, 0, DEEPEST) === 0) {
		const at = lines.findIndex(
			(line, index) => index > 0 && announced(line) != null && headingsAt(lines, index, DEEPEST) > 1,
		);
		const head = { headings: [], above: [], business: announced(lines[0]) ?? null };
		return at === -1
			? [{ ...head, lines }]
			: [{ ...head, lines: lines.slice(0, at) }, ...topicsOf(lines.slice(at))];
	}
	const topics: Topic[] = [];
	let from = 0;
	let department: Line | null = null;
	let business: Section['business'] = null;
	while (from < lines.length) {
		const count = headingsAt(lines, from, from === 0 ? DEEPEST : 2);
		const stack = lines.slice(from, from + count);
		for (const line of stack) business = announced(line) ?? business;
		const own = stack.filter((line) => announced(line) === undefined);
		if (own.length > 1) department = own.at(-2) ?? null;
		let to = from + count;
		while (to < lines.length && headingsAt(lines, to, 2) === 0) to += 1;
		const headings = [...new Set([department, own.at(-1)].flatMap((line) => line ?? []))];
		const above = stack.filter((line) => !headings.includes(line));
		topics.push({ headings, above, lines: lines.slice(from + count, to), business });
		from = to;
	}
	return topics;
}

/** The business that a line announces for what is under it; undefined where it announces none. */
function announced(line: Line | undefined): Section['business'] | undefined {
	if (!line) return undefined;
	return opensOralQuestions(line.text) ? 'oral answers' : businessIn(line.text);
}

/** How many headings stand here right above a question; lines that announce business are not counted against the most. */
function headingsAt(lines: readonly Line[], at: number, most: number): number {
	let count = 0;
	let own = 0;
	while (own <= most && count <= most + 2) {
		const line = lines[at + count];
		if (!line) return 0;
		if (asks(line, lines[at + count + 1])) return own > 0 ? count : 0;
		const announces = announced(line) !== undefined;
		if (!announces && !isHeading(line)) return 0;
		own += announces ? 0 : 1;
		count += 1;
	}
	return 0;
}

function asks(line: Line, next: Line | undefined): boolean {
	if (isQuestionMark(line.text) || opening(line.text) !== null) return true;
	return isOrdinalAlone(line.text) && next !== undefined && opening(next.text) !== null;
}

function isHeading(line: Line): boolean {
	const { text } = line;
	if (text.length > LONGEST_HEADING || /[.;:?!,]$/.test(text) || !/^["'“‘(]?[A-Z]/.test(text)) return false;
	return !isNumeric(text) && opening(text) === null && !isQuestionMark(text);
}
