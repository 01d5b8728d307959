import type { Line } from './lines.ts';
import { readPerson } from './turns/person.ts';

/** Characters that a page's lines are wrapped at, at most; longer ones are paragraphs as they were printed. */
const WIDEST = 80;
/** Lines that decide whether a page is wrapped. */
const LOOKED_AT = 400;
const FEWEST = 12;
/** How a paragraph ends. */
const ENDS =
	/(?<!(?:\b(?:Mr|Mrs|Ms|Dr|hon|Hon|Nos?|St|Rev)|\b\p{Lu}))\.[)\]”"’']*$|[?!:;—–][)\]”"’']*$|\bmove,$|[\])]$/u;

/**
 * The paragraphs of a page whose lines were wrapped, as the reports of committees of 2006 to 2010 were: a paragraph breaks where the next word
 * does not fit, and once more after its first words (`The` / `Chairman: I remind the Committee ...`). Pages that are not wrapped come back
 * as they are. A paragraph's text has a space for each line's end, so that every place in it is a place in the copy.
 */
export function unwrapped(lines: readonly Line[]): readonly Line[] {
	const width = wrappedAt(lines);
	if (width === null) return lines;
	const paragraphs: Line[] = [];
	for (const [index, line] of lines.entries()) {
		const last = paragraphs.at(-1);
		const before = lines[index - 1];
		if (last && before && line.start === last.end + 1 && goesOn(before, line, lines[index + 1], width))
			paragraphs[paragraphs.length - 1] = { ...last, end: line.end, text: `${last.text} ${line.text}` };
		else paragraphs.push(line);
	}
	return paragraphs.flatMap(parted);
}

/** Where a line ends though nothing parts it from the next: what stands over a sitting has no full stop. */
const PARTS =
	/(?<=\battended the Committee) | (?=Public Bill Committee\b)| (?=(?:Mon|Tues|Wednes|Thurs|Fri)day \d{1,2} [A-Z][a-z]+ \d{4}\b)|(?<=\b\d{4}) (?=\((?:Morning|Afternoon)\))|(?<=^\d{1,2}\.\d\d [ap]m) /g;

function parted(line: Line): Line[] {
	const places = [...line.text.matchAll(PARTS)].map(({ index }) => index);
	return [-1, ...places].map((from, index) => {
		const to = places[index] ?? line.text.length;
		const text = line.text.slice(from + 1, to);
		return { start: line.start + from + 1, end: line.start + to, text, gap: index === 0 ? line.gap : 0 };
	});
}

/** Whether a line goes on with the paragraph of the one before it. */
function goesOn(before: Line, line: Line, after: Line | undefined, width: number): boolean {
	// A paragraph's first words, alone on their line: `The` / `Solicitor-General (Mr. Fell): I beg to move`.
	if (before.text.length < 12 && !ENDS.test(before.text)) return true;
	if (namesSpeaker(`${line.text} ${after?.text ?? ''}`)) return false;
	if (!ENDS.test(before.text)) return true;
	// The first words of a paragraph stand alone; the last line of one that is full may end a sentence.
	return (
		isFull(before, line, width) && !(after && !isFull(line, after, width) && line.text.length < width / 2)
	);
}

/** Whether a name stands before a colon: wherever a turn may begin, a paragraph does. */
function namesSpeaker(words: string): boolean {
	const name = /^([^:]{3,140}):/.exec(words)?.[1]?.replace(/\s*\[[^[\]]{2,80}\]$/, '');
	return name !== undefined && (readPerson(name)?.known ?? 'shape') !== 'shape';
}

/** Whether a line broke because the next word did not fit. */
function isFull(line: Line, next: Line, width: number): boolean {
	return line.text.length + 1 + (next.text.split(' ', 1)[0]?.length ?? 0) > width;
}

/** The longest line of a page whose lines are wrapped; null of one on which they are not. */
function wrappedAt(lines: readonly Line[]): number | null {
	const looked = lines.slice(0, LOOKED_AT);
	const width = looked.reduce((most, { text }) => Math.max(most, text.length), 0);
	if (looked.length < FEWEST || width > WIDEST || width < 50) return null;
	const joined = looked.filter(
		(line, index) => index > 0 && /^\p{Ll}/u.test(line.text) && line.gap === 0,
	).length;
	const fragments = looked.filter(({ text }) =>
		/^(?:The|I|Mr\.?|Mrs\.?|Public|That|It|My|In|If|We)$/.test(text),
	).length;
	return joined > looked.length / 6 && fragments > 1 ? width : null;
}
