import type { Span } from '../../hansard/section.ts';
import { type Asked, ITSELF } from './asked.ts';
import { stemsOf } from './stems.ts';

/** Where a question turns to the next thing that it asks. */
const NEXT_PART =
	/;|\n|\.(?=\s)|,?\s+and\s+(?=(?:what|how|when|if|whether|which|why|on\s+what|for\s+what|in\s+what|by\s+what|to\s+what)\b)/g;
const OPENING =
	/^\s*To ask\b.*?(?=\b(?:what|how|if|whether|which|when|why|(?:for|on|in|by|to)\s+(?:what|which|how)|pursuant)\b)|\bif\s+(?:he|she|they)\s+will\s+make\s+a\s+statement\b/s;
/** A verb that the limbs before have not: what follows it is asked of all of them. */
const FINITE =
	/\s(?:has|have|had|is|are|was|were|will|would|did|does|do|can|could|may|received?|receives|died|committed)\s/;
/** Characters of what is asked, before the verb that all limbs share. */
const SHORTEST = 8;
/** Where a limb that names one thing ends, and what is asked of all of them goes on. */
const PREPOSITION = /(?:^|\s)(?:in|on|for|to|at|by|from|with|since|during|while|per|under|within|between)\s/;

/** What the last of a group is asked of, without what is asked of all: no preposition that the others lack, and about as many words as they have. */
export function core(text: string, limb: Asked, asked: readonly Asked[], more: 0 | 1): string {
	const whole = text.slice(limb.start, limb.end);
	const group = asked.filter(({ group }) => group === limb.group);
	const isLast = group.at(-1) === limb;
	const verb = isLast && !ITSELF.test(whole) ? FINITE.exec(whole.slice(SHORTEST))?.index : undefined;
	const words = verb === undefined ? whole : whole.slice(0, verb + SHORTEST);
	if (!isLast || /^\d+$/.test(limb.limb)) return words;
	const before = group.slice(0, -1).map(({ start, end }) => text.slice(start, end));
	const longest = Math.max(...before.map((one) => stemsOf(one).size));
	if (!before.some((one) => PREPOSITION.test(one)) && (PREPOSITION.exec(words)?.index ?? 0) > 0)
		return words.slice(0, PREPOSITION.exec(words)?.index).trim();
	let taken = '';
	for (const word of words.split(/(?<=\s)/)) {
		if (stemsOf(taken).size >= longest + more) break;
		taken += word;
	}
	return taken.trim();
}

/** The clause in which the limbs of a group stand, without them, and the other clauses of the question. */
export function partsOf(
	text: string,
	limb: Asked,
	asked: readonly Asked[],
	question: Span,
): { readonly common: string; readonly elsewhere: readonly string[] } {
	const group = asked.filter(({ group }) => group === limb.group);
	const [from, to] = [group[0]?.start ?? limb.start, group.at(-1)?.start ?? limb.end];
	let common = '';
	const elsewhere: string[] = [];
	for (const part of partsIn(text, question)) {
		const words = text.slice(part.start, part.end).replace(OPENING, '');
		if (part.end <= from || part.start > to) elsewhere.push(words);
		else common += ` ${words}`;
	}
	for (const one of group) common = common.replace(core(text, one, asked, 0), ' ');
	return { common, elsewhere };
}

function partsIn(text: string, { start, end }: Span): readonly Span[] {
	const parts: Span[] = [];
	let from = start;
	for (const match of text.slice(start, end).matchAll(NEXT_PART)) {
		parts.push({ start: from, end: start + match.index });
		from = start + match.index + match[0].length;
	}
	return [...parts, { start: from, end }];
}

/** `primary care trust` as the answer has it: `PCT`. */
export function abbreviated(asks: string, letters: ReadonlySet<string>): string {
	const words = asks.split(/\s+/);
	for (let from = 0; from + 2 <= words.length; from += 1)
		for (const length of [5, 4, 3, 2]) {
			const initials = words
				.slice(from, from + length)
				.map((word) => word[0]?.toUpperCase() ?? '')
				.join('');
			if (initials.length === length && letters.has(initials))
				return [...words.slice(0, from), initials, ...words.slice(from + length)].join(' ');
		}
	return asks;
}
