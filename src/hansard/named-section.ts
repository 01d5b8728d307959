import { businessOfColumn } from './business.ts';
import type { Hints } from './hints.ts';
import { inferHouse } from './house.ts';
import type { Line } from './lines.ts';
import type { NamedHead } from './named-head.ts';
import { type NamedItem, pairNamed } from './named-pairs.ts';
import type { Damage, LeftOut, Section } from './section.ts';

/** Business under one heading. */
export interface NamedPart {
	readonly heading: Line | null;
	/** Headings above it, outermost first. */
	readonly outer: readonly Line[];
	readonly business: Section['business'];
	readonly column: string | null;
	/** ISO day that the last column's mark before it prints. */
	readonly day: string | null;
	readonly items: NamedItem[];
	readonly damage: Damage[];
}

/** The section that one part comes to, and what of it is in no contribution; null where it holds no words. */
export function namedSection(
	text: string,
	part: NamedPart,
	head: NamedHead,
	hints: Hints,
): { section: Section; leftOut: readonly LeftOut[] } | null {
	const { heading, items } = part;
	const first = items.find((item) => item.parts.length > 0)?.parts[0];
	const last = items.findLast((item) => item.parts.length > 0)?.parts.at(-1);
	if (!first || !last) return null;
	const topic = heading?.text ?? part.outer.at(-1)?.text ?? head.title;
	// A committee's citation names the Bill, whatever clause is debated.
	const title = head.bill ?? topic;
	const business =
		businessOfColumn(part.column) ?? part.business ?? businessOfItems(items, part.column !== null);
	const written = business === 'written answers' || business === 'written corrections';
	const { leftOut, ...paired } = pairNamed(items, text, { written, lords: head.house === 'Lords' });
	const house = head.house ?? inferHouse(text, paired.exchanges);
	const headings = [head.bill, head.title, ...part.outer.map((line) => line.text), topic];
	const section: Section = {
		start: Math.min(heading?.start ?? first.start, ...part.damage.map(({ start }) => start)),
		end: Math.max(last.end, ...part.damage.map(({ end }) => end)),
		house,
		houseInferred: head.house === null && house !== null,
		headings: [...new Set(headings)].filter((words) => words !== null),
		title,
		volume: head.volume,
		sittingDate: part.day ?? head.date,
		business,
		url: hints.url ?? null,
		column: part.column,
		...paired,
		damage: [...paired.damage, ...part.damage].toSorted((a, b) => a.start - b.start),
	};
	return { section, leftOut };
}

/**
 * Where nothing announces it: questions with a number and no ordinal are written, others were put in the Chamber.
 *
 * @param inDebates true where they stand in a column without a letter, which only debates have.
 */
function businessOfItems(items: readonly NamedItem[], inDebates: boolean): Section['business'] {
	const questions = items.filter((item) => item.kind === 'question');
	if (questions.length === 0) return 'debate';
	const numbered = questions.some((item) => !item.oral && item.parts.some(({ uin }) => uin !== null));
	return numbered && !inDebates && questions.every((item) => !item.oral) ? 'written answers' : 'oral answers';
}
