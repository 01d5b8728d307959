import type { Citation } from '../../hansard/citation.ts';
import { isoDate, monthNumber } from '../../hansard/dates.ts';
import type { Span } from '../../hansard/section.ts';
import type { Rule } from '../rule.ts';
import type { Piece } from './piece.ts';

/** A citation with its place. Several stand at one place where several days or columns are cited in one breath. */
export interface Citing extends Span {
	readonly rule: string;
	/** The column as printed, without white space: `75W`, `WA29-30`, `1979-984W`. */
	readonly cites: Citation;
}

/** What is known of the text in which a citation stands. */
export interface Where {
	/** ISO date of the sitting; a day printed without its year is the last such day up to it. */
	readonly sittingDate: string | null;
	/** Numbers of the question that is being answered; empty outside an answer. */
	readonly answers: readonly string[];
}

/** Pieces that stand side by side, and all around them that decides how they are read. */
export interface Chain {
	readonly pieces: readonly Piece[];
	/** The piece after them. */
	readonly next: Piece | null;
	/** The whole text. */
	readonly words: string;
	readonly where: Where;
	/** What was cited before, nearest last. */
	readonly before: readonly Citing[];
}

/** A row of the table of forms: the pieces in their order (`day+ report volume? columns`) with examples. */
export interface FormRow {
	readonly id: string;
	readonly form: string;
	readonly unless?: Rule<Chain, readonly Citation[]>['unless'];
	readonly reads: Rule<Chain, readonly Citation[]>['reads'];
	readonly not: readonly string[];
}

/** A column that follows would be left out: what is half understood is not resolved. */
function leavesOut({ next, pieces }: Chain): boolean {
	return next?.kind === 'columns' && pieces.at(-1)?.kind !== 'columns';
}

/** A committee’s sitting has columns of its own. */
function isOfACommittee({ words, pieces: [first] }: Chain): boolean {
	const at = first?.start ?? 0;
	return /\bCommittee\b[^.;\n]{0,40},\s*$/.test(words.slice(Math.max(0, at - 80), at));
}

/** A form as a rule that reads a chain of exactly these pieces. */
export function formRule({ id, form, unless = [], reads, not }: FormRow): Rule<Chain, readonly Citation[]> {
	const shape = new RegExp(
		`^${form
			.split(' ')
			.map((kind) => `(?:${kind.replace(/[+?]$/, '')} )${/[+?]$/.exec(kind)?.[0] ?? ''}`)
			.join('')}$`,
	);
	return {
		id,
		unless,
		reads,
		not,
		when(chain) {
			if (!shape.test(chain.pieces.map(({ kind }) => `${kind} `).join(''))) return null;
			return leavesOut(chain) || isOfACommittee(chain) ? null : placesOf(chain);
		},
	};
}

/**
 * The places that a chain names: a column for each day in order, each column of a single day, the last day's column where only
 * the last of several days has one. Null where days and columns do not pair, or a day is none.
 */
function placesOf({ pieces, where }: Chain): readonly Citation[] | null {
	const of = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind);
	const values = (kind: Piece['kind']) => of(kind).flatMap((piece) => piece.values);
	const house = pieces.find((piece) => piece.house !== null)?.house ?? null;
	const volume = values('volume')[0] ?? null;
	const dates = datesOf(values('day'), where.sittingDate);
	const columns = values('columns');
	const numbers = values('numbers');
	if (dates === null || values('volume').length > 1) return null;
	const at = (date: string | null, column: string | null, uin: string | null): Citation => ({
		house,
		date,
		volume,
		column,
		uin,
	});
	const [day = null] = dates;
	if (numbers.length > 0) {
		if (dates.length > 1 && dates.length !== numbers.length) return null;
		const [column = null] = columns;
		return numbers.map((uin, index) => at(dates.length > 1 ? (dates[index] ?? null) : day, column, uin));
	}
	if (columns.length === 0)
		return dates.length === 0 ? [at(null, null, null)] : dates.map((date) => at(date, null, null));
	if (dates.length <= 1) return columns.map((column) => at(day, column, null));
	if (dates.length === columns.length)
		return dates.map((date, index) => at(date, columns[index] ?? null, null));
	const [column = null] = columns;
	const apart = of('day').at(-1)?.values.length === 1;
	if (columns.length !== 1 || !apart) return null;
	return dates.map((date, index) => at(date, index === dates.length - 1 ? column : null, null));
}

/** ISO dates of days as printed; null where one of them is no day. A year left out is the next one printed in the list. */
function datesOf(days: readonly string[], sittingDate: string | null): readonly string[] | null {
	const read: (string | null)[] = [];
	let year: string | undefined;
	for (const day of [...days].reverse()) {
		const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})$/.exec(day);
		if (slashed) {
			read.unshift(isoDate(fullYear(slashed[3] ?? '', sittingDate), Number(slashed[2]), Number(slashed[1])));
			continue;
		}
		const [number = '', month = '', printed = year] = day.split(' ');
		year = printed;
		read.unshift(dateOf(Number(number), monthNumber(month), year, sittingDate));
	}
	return read.every((date) => date !== null) ? read : null;
}

/** `88` is 1988 where the sitting is before 2088. */
function fullYear(printed: string, sittingDate: string | null): number {
	if (printed.length > 2) return Number(printed);
	const latest = sittingDate === null ? 2099 : Number(sittingDate.slice(0, 4));
	return latest - ((latest - Number(printed)) % 100);
}

/** The last day of that name up to the sitting where the year is not printed; null where neither is known. */
function dateOf(
	day: number,
	month: number | null,
	year: string | undefined,
	sittingDate: string | null,
): string | null {
	if (month === null) return null;
	if (year !== undefined) return isoDate(Number(year), month, day);
	if (sittingDate === null) return null;
	const sittingYear = Number(sittingDate.slice(0, 4));
	const same = isoDate(sittingYear, month, day);
	return same !== null && same <= sittingDate ? same : isoDate(sittingYear - 1, month, day);
}
