import { asideIn } from './asides.ts';
import { isDivisionLine } from './division.ts';
import type { Line } from './lines.ts';
import type { LeftOut } from './section.ts';
import { readPerson, withoutSeat } from './turns/person.ts';
import type { Layout } from './turns/turn.ts';
import { turnIn } from './turns/turn.ts';

/**
 * The lines of a printed volume's page, one a turn at most, without what a copy glued to them or printed twice; and what was left out.
 *
 * @param layout how this copy prints who speaks.
 */
export function namedLines(printed: readonly Line[], layout: Layout): { lines: Line[]; leftOut: LeftOut[] } {
	const leftOut: LeftOut[] = [];
	const parted = printed.flatMap((line) => withoutLabel(line, leftOut));
	if (layout === 'colon') {
		const speakers = speakersIn(parted);
		return { lines: parted.flatMap((line) => partedTurns(line, speakers)), leftOut };
	}
	const lines = parted.map((line, index) => {
		const whole = withoutColumn(line, leftOut);
		const next = parted[index + 1];
		return (next && withoutRepeated(whole, next, leftOut)) ?? whole;
	});
	return { lines, leftOut };
}

/** The Lords' label before a Question, and the bracket that it opens. */
const LABELLED = /^(§\s*)?\[?The Question was as follows:?\s+(?=To ask\b)/i;

/** A line that prints the label and the Question behind it, as the two lines that they are elsewhere; the bracket's end is left out. */
function withoutLabel(line: Line, leftOut: LeftOut[]): Line[] {
	const lead = LABELLED.exec(line.text)?.[0].length ?? 0;
	if (lead === 0) return [line];
	const bracket = /(?<!\d)\]$/.exec(line.text)?.[0].length ?? 0;
	if (bracket > 0) leftOut.push({ what: 'label', start: line.end - bracket, end: line.end });
	const label = line.text.slice(0, lead).trimEnd();
	return [
		{ ...line, end: line.start + label.length, text: label.replace(/^§\s*/, '') },
		{
			start: line.start + lead,
			end: line.end - bracket,
			text: line.text.slice(lead, line.text.length - bracket),
			gap: 0,
		},
	];
}

/** `248Mr. Deputy SpeakerOrder.`, `1954§ Mr. Tarn`: the number of a column that begins there, without its markup. */
function withoutColumn(line: Line, leftOut: LeftOut[]): Line {
	const digits = /^\d{1,5}(?=§|\p{Lu})/u.exec(line.text)?.[0].length ?? 0;
	const rest = line.text.slice(digits);
	if (digits === 0 || !(rest.startsWith('§') || isDivisionLine(rest) || beginsTurn(rest))) return line;
	leftOut.push({ what: 'column mark', start: line.start, end: line.start + digits });
	return { ...line, start: line.start + digits, text: rest };
}

function beginsTurn(text: string): boolean {
	const line = { start: 0, end: text.length, text, gap: 0 };
	const setting = {
		before: null,
		after: null,
		answers: false,
		listed: false,
		year: null,
		isKnown: () => false,
	};
	const turn = turnIn(line, { ...setting, layout: 'alone' });
	return turn !== null && turn.speaker !== null;
}

/** `§ Mr. Tarn 40 and 12.` over `40 and 12.`: some copies print a turn with its name, and then its words again. The words stand once. */
function withoutRepeated(line: Line, next: Line, leftOut: LeftOut[]): Line | null {
	if (!line.text.startsWith('§') || line.text.length <= next.text.length || !line.text.endsWith(next.text))
		return null;
	const lead = line.text.slice(0, -next.text.length).trimEnd();
	const name = lead.replace(/^§\s*/, '').replace(/^\*?[TQ]?\d{1,3}\.\s*/, '');
	if (readPerson(name) === null) return null;
	leftOut.push({ what: 'repeated', start: line.start + lead.length, end: line.end });
	return { ...line, end: line.start + lead.length, text: lead };
}

/** Where a name may be glued to the end of what was said before it: `... in the future?Mr. Fell : I agree.`, or stand behind it. */
const GLUED_TURN = /(?<=[\p{Ll}\d)][.?!]["”’)]?)( ?)(?=\p{Lu}[^.?!:]{0,4}\.? [^?!:]{2,90}?\s?: )/gu;
/** The end of a sentence, not of an ordinal, a title or `hon.`. */
const SENTENCE_END = /(?<!\bhon)(?<=\p{Ll}{3})[.?!]["”’)]?$/u;
/** A name before a colon at a line's beginning, behind an ordinal or a number. */
const NAMED = /^(?:\*?[QT]?\d{1,3}\.\s+)?(?:\[\d{4,6}\]\s*)?([^:]{4,120}?)\s?:(?:\s|$)/;

/** Who speaks somewhere at a line's beginning, by their names without seat and party. */
function speakersIn(lines: readonly Line[]): ReadonlySet<string> {
	const names = lines.flatMap(({ text }) => {
		const person = readPerson(NAMED.exec(text)?.[1] ?? '');
		return person === null || person.known === 'shape' ? [] : [withoutSeat(person.speaker)];
	});
	return new Set(names);
}

/** A line of which the next turn has lost its beginning, as one line a turn; behind a space only whoever speaks elsewhere begins one. */
function partedTurns(line: Line, speakers: ReadonlySet<string>): Line[] {
	const starts = [...line.text.matchAll(GLUED_TURN)]
		.filter(({ index, 1: space = '' }) => {
			const name = /^[^:]*/.exec(line.text.slice(index + space.length))?.[0].trim() ?? '';
			const person = readPerson(name);
			if (person === null || person.known === 'shape') return false;
			if (space === '') return true;
			const ended = SENTENCE_END.test(line.text.slice(Math.max(0, index - 12), index));
			return ended && speakers.has(withoutSeat(person.speaker)) && !isQuoted(line.text, index);
		})
		.map(({ index, 1: space = '' }) => index + space.length);
	return [0, ...starts].map((from, index, all) => {
		const words = line.text.slice(from, all[index + 1]);
		const start = line.start + from;
		return {
			start,
			end: start + words.trimEnd().length,
			text: words.trimEnd(),
			gap: index === 0 ? line.gap : 0,
		};
	});
}

/** Characters before a place in which a quotation may have been opened. */
const QUOTED_WITHIN = 2_000;

/** Whether a place stands inside quotation marks that were opened before it. */
function isQuoted(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - QUOTED_WITHIN), at);
	return before.split('“').length > before.split('”').length || before.split('"').length % 2 === 0;
}

/** The fewest blank lines between two that stand apart. */
export function leastGap(lines: readonly Line[]): number {
	return lines.reduce((least, { gap }) => (gap > 0 ? Math.min(least, gap) : least), Number.POSITIVE_INFINITY);
}

/** A line without the sign that some copies of the digitised volumes print before every paragraph. */
export function withoutSign(line: Line): Line {
	const sign = /^§\s*/.exec(line.text)?.[0].length ?? 0;
	return sign === 0 ? line : { ...line, start: line.start + sign, text: line.text.slice(sign) };
}

/** The next line of somebody's words after each; null at the end. Each line is looked at once. */
export function nextWords(lines: readonly Line[]): (index: number) => Line | null {
	const next: (Line | null)[] = [];
	let following: Line | null = null;
	for (let at = lines.length - 1; at >= 0; at -= 1) {
		next[at] = following;
		const line = lines[at];
		if (line && asideIn(line.text) === null) following = withoutSign(line);
	}
	return (index) => next[index] ?? null;
}
