import type { TimeMark } from '../../grammar/marks/mark.ts';
import { type Parsed, timesOf } from '../../grammar/parse.ts';

/**
 * The time at the head of a sentence (`In 2008, 12 lamps were lit.`), which the next sentence of the paragraph goes on with where it
 * has no time of its own; null where there is none, or where the sentence goes on to another time than one that it compares with.
 */
export function timeAtHead(parsed: Parsed): TimeMark | null {
	const { marks, groups } = parsed;
	const first = groups.find((group) => group.kind === 'verb');
	const [head, ...more] = timesOf(marks).filter(({ asOf }) => !asOf);
	return head !== undefined &&
		more.every((time) => isHeldAgainst(parsed, time)) &&
		first !== undefined &&
		head.end <= first.start &&
		(groups[0]?.start ?? 0) >= head.start - 24
		? head
		: null;
}

/** `against £40 a year earlier`, `compared with 12 in 2002`, `a rise of 9 per cent. on 2001`: the time of what a number is held against. */
export function isHeldAgainst(parsed: Parsed, time: TimeMark): boolean {
	const { words, start } = parsed;
	return (
		time.rule === 'time.year-before' ||
		(time.preposition === 'on' && time.role === 'period') ||
		/\b(?:against|compared (?:with|to)|than) [^,;]{0,60}$/.test(words.slice(0, time.start - start))
	);
}
