import { unwrapped } from './hard-wrapped.ts';
import type { Hints } from './hints.ts';
import { linesOf } from './lines.ts';
import { partedHead, readNamedHead } from './named-head.ts';
import { namedParts } from './named-parts.ts';
import { namedSection } from './named-section.ts';
import type { Document } from './section.ts';
import { namesAlone, withSeats } from './site-copy.ts';

/**
 * Text of the printed volumes: the digitised ones (1803 to 2005) and those on the web (1988 to 2016). Here the copy prints who
 * speaks, before a colon, on a line of its own or glued to the first word, and often the column. A line that may begin a turn ends
 * the one before; where it is not certain whose it is, its words are nobody's.
 */
export function readNamedText(text: string, hints: Hints): Document {
	const printed = partedHead(unwrapped(linesOf(text)));
	const lines = namesAlone(printed) ? withSeats(printed) : printed;
	const head = readNamedHead(lines, hints);
	const { parts, leftOut } = namedParts(text, lines, head, hints);
	const read = parts.flatMap((part) => namedSection(text, part, head, hints) ?? []);
	const under = new Set(read.map(({ section }) => section.start));
	const empty = parts.flatMap(({ heading }) => (heading && !under.has(heading.start) ? [heading] : []));
	return {
		name: hints.name,
		url: hints.url ?? null,
		form: 'named-text',
		text,
		sections: read.map(({ section }) => section),
		leftOut: [
			...leftOut,
			...read.flatMap((one) => one.leftOut),
			...empty.map(({ start, end }) => ({ what: 'heading', start, end })),
		].toSorted((a, b) => a.start - b.start),
	};
}
