import { type Address, readAddress } from './address.ts';
import { asideIn, columnLine } from './asides.ts';
import { businessOfColumn } from './business.ts';
import { canonicalColumn, houseOfColumn } from './column.ts';
import { billIn, committeeIn } from './committee.ts';
import { isoDate, monthNumber, parseLongDate } from './dates.ts';
import type { Hints } from './hints.ts';
import type { Line } from './lines.ts';
import { type SiteHead, siteHead } from './page-head.ts';
import type { House, Section } from './section.ts';
import { namesAlone } from './site-copy.ts';
import type { Layout } from './turns/turn.ts';

/**
 * The first line of a page of the digitised volumes: `HC Deb 30 October 2002 vol 391 cc845-6W`, with the clock time of the first
 * turn where the markup between them is gone.
 */
const VOLUME_HEAD =
	/^H([CL]) Deb\.? (\d{1,2} [A-Z][a-z]+ \d{4}),? vol\.? (\d{1,4}),? cc?\.? ?([\d-]+[A-Z]{0,2})(?:\s+\d{1,2}[.:·]\d{2}\s?[ap]\.?m\.?)?$/;
const HEAD_LINES = 12;
/** Lines that are looked at for what a page says of itself. */
const LOOKED_AT = 400;

/** What the head of a printed volume's page says, and its address. */
export interface NamedHead {
	readonly house: House | null;
	readonly date: string | null;
	readonly volume: string | null;
	readonly column: string | null;
	readonly business: Section['business'];
	/** The Bill that a committee sat on; null of all else. */
	readonly bill: string | null;
	/** How many lines it takes. */
	readonly lines: number;
	readonly title: string | null;
	readonly layout: Layout;
}

const HEAD_BEFORE_WORDS =
	/^(H[CL] Deb\.? \d{1,2} [A-Z][a-z]+ \d{4},? vol\.? \d{1,4},? cc?\.? ?\d[\d-]*[A-Z]{0,2}) +(?=\D)/;

/** Lines of which the head of a volume's page, where words are printed behind it, is one of its own. */
export function partedHead(lines: readonly Line[]): readonly Line[] {
	const at = lines.slice(0, HEAD_LINES).findIndex((line) => HEAD_BEFORE_WORDS.test(line.text));
	const line = lines[at];
	const [lead = '', head = ''] = HEAD_BEFORE_WORDS.exec(line?.text ?? '') ?? [];
	if (!line || lead === '') return lines;
	const words = { ...line, start: line.start + lead.length, text: line.text.slice(lead.length) };
	return [
		...lines.slice(0, at),
		{ ...line, end: line.start + head.length, text: head },
		words,
		...lines.slice(at + 1),
	];
}

export function volumeHeadIn(lines: readonly Line[]): number {
	return lines.slice(0, HEAD_LINES).findIndex((line) => VOLUME_HEAD.test(line.text));
}

/** The columns that the first line of a page of the digitised volumes prints: `845-6W`; null where there is no such line. */
export function columnsOfHead(lines: readonly Line[]): string | null {
	const parted = partedHead(lines);
	return VOLUME_HEAD.exec(parted[volumeHeadIn(parted)]?.text ?? '')?.[4] ?? null;
}

export function readNamedHead(lines: readonly Line[], hints: Hints): NamedHead {
	const address = readAddress(hints.url);
	const site = siteHead(lines);
	const at = site?.at ?? volumeHeadIn(lines);
	const [, letter, day, volume, columns] = VOLUME_HEAD.exec(lines[at]?.text ?? '') ?? [];
	const looked = lines.slice(0, LOOKED_AT);
	const marks = looked.flatMap((line) => columnLine(line.text) ?? []);
	const first = columns ?? marks[0]?.column ?? null;
	const named: House | null = letter === undefined ? null : letter === 'C' ? 'Commons' : 'Lords';
	const house =
		named ??
		site?.house ??
		hints.house ??
		address.house ??
		houseOfLines(lines) ??
		(first ? houseOfColumn(first) : null) ??
		(committeeIn(lines) === 'public bill committee' ? 'Commons' : null);
	const column = first && canonicalColumn(first, house);
	const business = businessOfColumn(column) ?? address.business ?? committeeIn(lines);
	return {
		house,
		date:
			dayIn(site?.day ?? day ?? marks.find((mark) => mark.day !== null)?.day ?? dayLine(lines)) ??
			hints.date ??
			address.date,
		volume: site?.volume ?? volume ?? null,
		column: columns === undefined && !opensWithMark(looked) ? null : column,
		business,
		bill: business === 'public bill committee' ? billIn(lines) : null,
		lines: at + 1,
		title: titleOf(lines, at, site) ?? address.title,
		layout: layoutOf(lines, at, address),
	};
}

function titleOf(lines: readonly Line[], at: number, site: SiteHead | null): string | null {
	return lines[site === null ? at - 1 : (site.title ?? -1)]?.text ?? null;
}

/** False where something is said before the first mark of a column: in which column, that copy has lost. */
function opensWithMark(lines: readonly Line[]): boolean {
	const at = lines.findIndex(({ text }) => columnLine(text) !== null);
	return !lines
		.slice(0, Math.max(at, 0))
		.some(
			({ text }) =>
				(text.length > 110 || (text.length > 40 && /[.?!]$/.test(text))) && asideIn(text) === null,
		);
}

/** The House that a sitting's first page prints as its heading; null where it prints none, or both, as menus do. */
export function houseOfLines(lines: readonly Line[]): House | null {
	const printed = lines
		.slice(0, 60)
		.flatMap(({ text }) => /^House of (Commons|Lords)\.?$/i.exec(text)?.[1] ?? []);
	const [first, ...others] = new Set(printed.map((name) => name.toLowerCase()));
	if (first === undefined || others.length > 0) return null;
	return first === 'commons' ? 'Commons' : 'Lords';
}

/** `19 Jan 2006`, `Wednesday, 19th April, 1995`. */
export function dayIn(text: string | null): string | null {
	if (text === null) return null;
	const long = parseLongDate(text.replace(/\.$/, '').replace(/,? /g, ' '));
	if (long !== null) return long;
	const [day, month, year] = text.split(' ');
	const number = monthNumber(month ?? '');
	return number === null ? null : isoDate(Number(year), number, Number(day));
}

/** The day printed on a line of its own among a page's first, where it prints one and no other. */
function dayLine(lines: readonly Line[]): string | null {
	const days = lines.slice(0, 40).filter((line) => asideIn(line.text)?.what === 'day');
	return new Set(days.map((line) => line.text)).size === 1 ? (days[0]?.text ?? null) : null;
}

/** Names stand alone in the digitised volumes, before a colon in those on the web. */
function layoutOf(lines: readonly Line[], at: number, { site }: Address): Layout {
	if (at !== -1 || site === 'digitised volumes') return 'alone';
	if (site === 'volumes on the web') return 'colon';
	const signed = lines.slice(0, LOOKED_AT).some((line) => line.text.startsWith('§'));
	return signed || namesAlone(lines) ? 'alone' : 'colon';
}
