import { citationsIn } from '../../grammar/citations/cite.ts';
import { piecesIn } from '../../grammar/citations/piece.ts';
import { readAddress } from '../../hansard/address.ts';
import type { Citation } from '../../hansard/citation.ts';
import { isoDate, monthNumber } from '../../hansard/dates.ts';
import type { Span } from '../../hansard/section.ts';
import { isOfAnother } from './other-parliaments.ts';

/** A citation in a draft, and what it names. */
export interface Cited extends Span {
	readonly cites: Citation;
	/** The day as printed, where no calendar has it: `31 June 2009`. `cites.date` is null then. */
	readonly impossible: string | null;
	/** An address of Parliament's sites; null for words. */
	readonly address: string | null;
	/** It names another parliament, of whose record nothing is held here. */
	readonly another: boolean;
}

const ADDRESS = /https?:\/\/[^\s<>()[\]"“”]+[^\s<>()[\]"“”.,;:]/g;
/** `House of Lords, Official Report, ...`: the House apart from the report. */
const HOUSE_BEFORE = /House of (Lords|Commons)[,:]?\s+$/;
/** The number of a day that some month does not have: elsewhere none is looked for. */
const MAY_BE_IMPOSSIBLE = /(?<!\d)(?:00?|29|[3-9]\d)(?!\d)/;
/** Characters before a citation in which another parliament may be named. */
const FAR = 100;
const DAY = /^(\d{1,2}) (\p{L}+)\.? (\d{4})$/u;

/** The citations of a draft, in order: in words in every usual form, and as addresses of Parliament's sites. */
export function citedIn(text: string): readonly Cited[] {
	if (!/\d/.test(text)) return [];
	const addresses = [...text.matchAll(ADDRESS)].flatMap((match): readonly Cited[] => {
		const { house, date } = readAddress(match[0]);
		if (date === null) return [];
		const cites = { house, date, volume: null, column: null, uin: null };
		return [
			{
				start: match.index,
				end: match.index + match[0].length,
				cites,
				impossible: null,
				address: match[0],
				another: false,
			},
		];
	});
	const impossible = (MAY_BE_IMPOSSIBLE.test(text) ? piecesIn(text) : []).filter(
		({ kind, values }) => kind === 'day' && values.length === 1 && isImpossible(values[0] ?? ''),
	);
	// A day that no calendar has is read as the first of its month, so that what is cited with it is read too.
	const plain = [...addresses, ...impossible].reduce((words, { start, end }) => {
		const day = /^\d{1,2}/.exec(words.slice(start, end))?.[0];
		const patched =
			day === undefined
				? ' '.repeat(end - start)
				: `${'1'.padStart(day.length)}${words.slice(start + day.length, end)}`;
		return words.slice(0, start) + patched + words.slice(end);
	}, text);
	const printed = citationsIn(plain, { sittingDate: null, answers: [] })
		.filter(({ cites }) => cites.uin !== null || cites.date !== null || cites.column !== null)
		.map(({ start, end, cites }): Cited => {
			const day = impossible.find((one) => start <= one.start && one.end <= end);
			const words = day === undefined ? null : text.slice(day.start, day.end);
			const named = HOUSE_BEFORE.exec(text.slice(Math.max(0, start - 24), start));
			const trimmed = isOpen(text.slice(start, end))
				? end
				: start + text.slice(start, end).replace(/[)\]]$/, '').length;
			const lead = /^\D*/.exec(text.slice(start, end))?.[0] ?? '';
			const house = cites.house ?? (named === null ? null : named[1] === 'Lords' ? 'Lords' : 'Commons');
			return {
				start: start - (named?.[0].length ?? 0),
				end: trimmed,
				cites: { ...cites, house, date: words === null ? cites.date : null },
				impossible: words,
				address: null,
				another: isOfAnother(text.slice(Math.max(0, start - FAR), start) + lead),
			};
		});
	return [...addresses, ...printed].sort((one, other) => one.start - other.start);
}

function isImpossible(day: string): boolean {
	const [, number, month, year] = DAY.exec(day) ?? [];
	if (number === undefined || month === undefined) return false;
	const at = monthNumber(month);
	return at !== null && isoDate(Number(year), at, Number(number)) === null;
}

/** Whether every bracket that closes in these words is opened in them. */
function isOpen(words: string): boolean {
	return (words.match(/[([]/g)?.length ?? 0) >= (words.match(/[)\]]/g)?.length ?? 0);
}
