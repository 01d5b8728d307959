import { parseColumn } from './column.ts';
import { linesOf } from './lines.ts';
import { columnsOfHead } from './named-head.ts';

/** More columns than one page of the volumes has. */
const MOST_COLUMNS = 400;
/** So many numbers that run on, each once, are no chance. */
const RUN = 3;
/** Below this a number without a comma may count something; from here on counts are printed with one. */
const COMMAED = 1000;

/**
 * The text of a page of the digitised volumes without the numbers of its columns, where the copy has them among the words
 * (`the board's research 846W study`): read as words they would be figures, and no quotation of the passage would be found.
 *
 * Only what is certain goes: a number with its series, the next column of the page's own range in a row of three or more that all stand there
 * once, or one of four digits that no count would print without a comma. `402 doses` on a page of columns 401 and 402 stays.
 */
export function withoutColumnsWithin(text: string): string {
	const columns = columnsOfHead(linesOf(text, 0, Math.min(text.length, 4_000)));
	const column = columns === null ? null : parseColumn(columns);
	if (column === null || column.to === null || column.to - column.number > MOST_COLUMNS) return text;
	const numbers = Array.from({ length: column.to - column.number }, (_, at) => column.number + at + 1);
	const series = column.series ?? '';
	const places = onlyPlaces(text, series);
	const standing = numbers.map((number) => places.get(`${number}${series}`) ?? null);
	const inOrder = standing.every((at, index) => at !== null && at > (standing[index - 1] ?? -1));
	const certain = (number: number): boolean =>
		column.series !== null ||
		(inOrder && numbers.length >= RUN) ||
		(number >= COMMAED && !(number >= 1800 && number <= 2100));
	let kept = '';
	let from = 0;
	for (const [index, number] of numbers.entries()) {
		const at = standing[index] ?? null;
		if (at === null || at < from || !certain(number)) continue;
		const after = at + `${number}${series}`.length;
		if (!isWithin(text, at, after)) continue;
		kept += text.slice(from, at);
		from = after + 1;
	}
	return kept + text.slice(from);
}

/** Where each column of a series stands by itself in a text, of those that stand there once: found in one pass. */
function onlyPlaces(text: string, series: string): ReadonlyMap<string, number> {
	const standing = new RegExp(
		`(?<![\\p{L}\\p{N}£$€.,:/-])\\d{1,5}${series}(?![\\p{L}\\p{N}%]|[.,:/-]\\p{N})`,
		'gu',
	);
	const found = Map.groupBy(text.matchAll(standing), ([column]) => column);
	return new Map(
		[...found].flatMap(([column, [only, ...others]]) =>
			only && others.length === 0 ? [[column, only.index]] : [],
		),
	);
}

/** Whether words stand before and behind on the same line, with a space between: a column on a line of its own is read as such. */
function isWithin(text: string, from: number, to: number): boolean {
	return /[^\s] $/.test(text.slice(Math.max(0, from - 2), from)) && /^ [^\s]/.test(text.slice(to, to + 2));
}
