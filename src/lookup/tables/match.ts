import type { StoredTable } from '../../corpus/archive.ts';
import type { Asked, Part } from './asked.ts';
import { isSmall, termsReader, timesIn } from './terms.ts';

/** A table that has what is asked for, and which of it that is. */
export interface Found {
	readonly table: StoredTable;
	/** Indexes into its rows, in their order; all of them where no row is meant before others. */
	readonly rows: readonly number[];
	/** Indexes into its columns, without those of labels. */
	readonly columns: readonly number[];
	/** How well it fits: only to be compared with another of the same question. */
	readonly fit: number;
	/** How many parts of the question stand in the table or its heading. */
	readonly had: number;
	/** Whether all that was typed stands one word after another in its title, its caption, the heading of its answer or a label that is meant. */
	readonly inTurn: boolean;
}

/** What a part of the question is worth by where it is met: nearest the figures most. */
const WORTH = { label: 3, caption: 3, around: 2, elsewhere: 0.5 } as const;

/** What it is worth that the heading of its answer is all that was typed. */
const OWN_HEADING = 2;

/**
 * Holds a table against what is asked. A word that stands over the whole table chooses nothing in it; one that stands in labels alone chooses
 * the rows and columns that have it. A label every word of which is asked for is chosen as well.
 *
 * @param reader one for all tables that are held against one question: each label is read once.
 */
export function matchTable(table: StoredTable, asked: Asked, reader = termsReader()): Found {
	const { stemsOf, termsOf } = reader;
	const over = [table.caption, table.topic?.words].filter((words) => words != null);
	const topic = termsOf(over.join(' '));
	const around = termsOf(
		[table.source.title, table.unit, table.period, ...table.notes.map(({ words }) => words)].join(' '),
	);
	const columns = table.columns.flatMap(({ role, heads, time }, at): Line[] =>
		role === 'label'
			? []
			: [
					{
						at,
						own: termsOf([...heads, time?.printed].join(' ')),
						label: stemsOf(heads.join(' ')),
						last: stemsOf(heads.at(-1) ?? ''),
						beside: NONE,
					},
				],
	);
	const rows = table.rows.map(
		({ labels, groups }, at): Line => ({
			at,
			own: termsOf(labels.join(' ')),
			label: stemsOf(labels.join(' ')),
			last: stemsOf(labels.at(-1) ?? ''),
			beside: termsOf(groups.join(' ')),
		}),
	);
	const inLine = (lines: readonly Line[], part: Part) =>
		lines.some(({ own, beside }) => part.isIn(own) || part.isIn(beside));
	const needed = asked.parts.filter((part) => !part.isIn(topic) && !part.isIn(around));
	const byColumn = needed.filter((part) => inLine(columns, part) && !(inLine(rows, part) && !part.isNumber));
	const byRow = needed.filter((part) => inLine(rows, part) && !byColumn.includes(part));
	const title = stemsOf(table.topic?.words ?? table.caption ?? '');
	// Where the title was typed, or a good part of it, a label in that is meant only where it was typed once more.
	const saidOver = timesIn(title, asked.stems) > 0 ? title : partTyped(title, asked.stems);
	const chosenRows = chosen(rows, byRow, asked, saidOver);
	const chosenColumns = chosen(columns, byColumn, asked, saidOver);
	const chosenTerms = [...chosenRows.lines, ...(chosenColumns.whole > 0 ? chosenColumns.lines : columns)];
	const worth = asked.parts.map((part) => {
		if (inLine(chosenTerms, part)) return WORTH.label;
		if (part.isIn(topic)) return WORTH.caption;
		return part.isIn(around) ? WORTH.around : WORTH.elsewhere;
	});
	const named = [...over, table.source.title ?? ''].map(stemsOf);
	return {
		table,
		inTurn: [...named, ...chosenTerms.map(({ label }) => label)].some(
			(stems) => timesIn(asked.stems, stems) > 0,
		),
		rows: chosenRows.lines.map(({ at }) => at),
		columns: chosenColumns.lines.map(({ at }) => at),
		had: worth.filter((one) => one > WORTH.elsewhere).length,
		fit:
			worth.reduce((sum, one) => sum + one, 0) +
			(timesIn(title, asked.stems) > 0 ? 2 : 0) +
			share(topic, asked.terms) +
			share(termsOf(table.source.title ?? ''), asked.terms) +
			(stemsOf(table.source.title ?? '').join(' ') === asked.stems.join(' ') ? OWN_HEADING : 0) +
			chosenRows.whole +
			chosenColumns.whole,
	};
}

/** So many words of a title in turn are typed for the title, not for a label that is in it. */
const GOOD_PART = 6;

/** The longest stretch of a title that was typed as it stands; nothing where that is short. */
function partTyped(title: readonly string[], typed: readonly string[]): readonly string[] {
	let best: readonly string[] = [];
	for (const [at] of title.entries())
		for (const [from] of typed.entries()) {
			let length = 0;
			while (at + length < title.length && title[at + length] === typed[from + length]) length += 1;
			if (length > best.length) best = title.slice(at, at + length);
		}
	return best.length >= GOOD_PART ? best : [];
}

const NONE: ReadonlySet<string> = new Set();

/** A row or a column. */
interface Line {
	readonly at: number;
	/** Terms of its labels. */
	readonly own: ReadonlySet<string>;
	/** Stems of its labels in turn, and of the last of them alone. */
	readonly label: readonly string[];
	readonly last: readonly string[];
	/** Terms of the groups it stands in. */
	readonly beside: ReadonlySet<string>;
}

/** Lines that are meant, and how surely their labels are: 0 where none is named, 1 where all lines are meant alike by its words. */
interface Chosen {
	readonly lines: readonly Line[];
	readonly whole: number;
}

/**
 * The lines that are meant: those that have most of the parts; among them those whose label was typed as it stands, then those every
 * word of whose label was typed; then those whose groups were, and the longest label.
 */
function chosen(
	lines: readonly Line[],
	needed: readonly Part[],
	asked: Asked,
	saidOver: readonly string[],
): Chosen {
	const ranked = lines.map((line) => {
		const { own, beside, label, last } = line;
		const typedOnce = (stems: readonly string[]) =>
			timesIn(stems, asked.stems) - timesIn(stems, saidOver) > 0;
		return {
			line,
			needed: needed.filter((part) => part.isIn(own) || part.isIn(beside)).length,
			whole: typedOnce(label)
				? 3
				: isWithin(own, asked.terms)
					? typedOnce(last)
						? 2
						: saidOver.length > 0
							? 0
							: 1
					: 0,
			beside: [...beside].filter((term) => asked.terms.has(term)).length,
			besides: -[...beside].filter((term) => !asked.terms.has(term)).length,
			had: label.filter((stem) => asked.terms.has(stem)).length,
		};
	});
	const most = (key: Exclude<keyof (typeof ranked)[number], 'line'>, from: typeof ranked) => {
		const best = Math.max(...from.map((one) => one[key]));
		return from.filter((one) => one[key] === best);
	};
	const meant = most('whole', most('needed', ranked));
	const [first] = meant;
	if (first === undefined || (first.needed === 0 && first.whole === 0)) return { lines, whole: 0 };
	const left = most('had', most('besides', most('beside', meant)));
	return { lines: left.map(({ line }) => line), whole: first.whole / 3 };
}

/** Whether every telling term of a label is asked for. */
function isWithin(own: ReadonlySet<string>, asked: ReadonlySet<string>): boolean {
	const telling = [...own].filter((term) => !isSmall(term));
	return (telling.length > 0 ? telling : [...own]).every((term) => asked.has(term)) && own.size > 0;
}

/** How much of these terms is asked for, from 0 to 1. */
function share(terms: ReadonlySet<string>, asked: ReadonlySet<string>): number {
	const telling = [...terms].filter((term) => !isSmall(term));
	return telling.length === 0 ? 0 : telling.filter((term) => asked.has(term)).length / telling.length;
}
