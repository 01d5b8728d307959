import { parseColumn } from './column.ts';
import type { ROLLS } from './committee.ts';
import type { Line } from './lines.ts';
import type { NamedHead } from './named-head.ts';
import type { NamedPart } from './named-section.ts';
import type { OpenTurn } from './named-turn.ts';
import type { Person } from './turns/person.ts';
import { endsSentence } from './turns/setting.ts';

/** What the lines so far have come to. */
export interface State {
	column: string | null;
	/** ISO day of the last column's mark. */
	day: string | null;
	business: NamedPart['business'];
	readonly parts: NamedPart[];
	/** The department, or another heading above those of topics. */
	outer: Line[];
	turn: OpenTurn | null;
	/** Who has just moved an amendment, of which the text stands since. */
	mover: Person | null;
	/** Who has just asked leave to put the Question in their name, which this record prints below without a name. */
	asker: OpenTurn | null;
	/** The last line of somebody's words; null after what parts them from the next. */
	before: Line | null;
	/** True inside the lists of a division. */
	dividing: boolean;
	/** True after a line that may be an item of a list of names. */
	listed: boolean;
	/** The list of a committee's members or papers that the lines are of. */
	roll: (typeof ROLLS)[number] | null;
}

export function stateAt({ column, business }: NamedHead): State {
	return {
		column,
		day: null,
		business,
		parts: [],
		outer: [],
		turn: null,
		mover: null,
		asker: null,
		before: null,
		dividing: false,
		listed: false,
		roll: null,
	};
}

export function newPart({ outer, business, column, day }: State, heading: Line | null): NamedPart {
	return { heading, outer: [...outer], business, column, day, items: [], damage: [] };
}

/**
 * True where a line that could be a heading may be the last item of a list: questions before it stand without any heading, as in copies
 * that lost them, and the words it stands under lead into a list.
 */
export function mayBeItem({ parts, turn }: State): boolean {
	const part = parts.at(-1);
	const asked = part?.items.filter(({ kind }) => kind === 'question').length ?? 0;
	return part?.heading === null && asked > 1 && (turn?.lines.some(({ text }) => /:$/.test(text)) ?? false);
}

/**
 * True of a paragraph that stands further from the one before than others do: some copies of the digitised volumes have lost the name
 * between, and what follows is another's words.
 */
export function losesName(line: Line, before: Line | undefined, usualGap: number): boolean {
	const paragraph = line.text.length > 60 || /^["“‘(]?\p{Lu}.*[.?!]$/u.test(line.text);
	return line.gap > usualGap && paragraph && before !== undefined && endsSentence(before);
}

/** A column of written answers that is printed without its letter, as the volumes on the web did until 1996: `Column 131`. */
export function inSeries(column: string, business: NamedPart['business']): string {
	return /^\d+$/.test(column) && business === 'written answers' ? `${column}W` : column;
}

/** A number alone is a column's mark only where the page's head says that this column comes next, or, right below it, first. */
export function bareColumn(
	lines: readonly Line[],
	index: number,
	column: string | null,
	head: NamedHead,
): { column: string; day: null } | null {
	const isNumber = (at: number) => /^\d{1,5}$/.test(lines[at]?.text ?? '');
	if (!isNumber(index) || isNumber(index - 1) || isNumber(index + 1)) return null;
	const [whole, here] = [parseColumn(head.column ?? ''), parseColumn(column ?? '')];
	const number = Number(lines[index]?.text);
	if (
		!whole ||
		whole.to === null ||
		!here ||
		number > whole.to ||
		!(number === here.number + 1 || (number === here.number && index === head.lines))
	)
		return null;
	return { column: `${number}${whole.series ?? ''}`, day: null };
}
