import { readAddress } from './address.ts';
import { blocksOf } from './blocks.ts';
import { canonicalColumn, houseOfColumn } from './column.ts';
import { isoDate, monthNumber, parseLongDate } from './dates.ts';
import type { Hints } from './hints.ts';
import { type Line, linesOf } from './lines.ts';
import { columnLine, turnIn } from './named-turns.ts';
import { type Item, pairUp } from './pair-up.ts';
import { opening, questionUin } from './question.ts';
import type { Contribution, Damage, Document, House, Section } from './section.ts';

/** The first line of a page of the digitised volumes: `HC Deb 30 October 2002 vol 391 cc845-6W`. */
const VOLUME_HEAD = /^H([CL]) Deb (\d{1,2} [A-Z][a-z]+ \d{4}) vol (\d{1,4}) cc?([\d-]+[A-Z]{0,2})$/;
const CHROME =
	/^(?:Previous Section|Next Section|Index|Home Page|Back to Table of Contents|Lords Hansard Home Page)[\s|A-Z]*/;
const HEAD_LINES = 12;

interface Head {
	readonly house: House | null;
	readonly date: string | null;
	readonly volume: string | null;
	readonly column: string | null;
	/** How many lines it takes. */
	readonly lines: number;
	readonly title: string | null;
}

/** Whether a text prints its volume's head or its columns, as copies of the printed volumes do. */
export function looksLikeNamedText(text: string): boolean {
	const lines = linesOf(text, 0, Math.min(text.length, 20_000)).slice(0, 80);
	if (lines.slice(0, HEAD_LINES).some((line) => VOLUME_HEAD.test(line.text))) return true;
	if (lines.some((line) => line.text.length > 8 && columnLine(line.text) !== null)) return true;
	return lines.slice(0, 4).some((line) => opening(turnIn(line)?.words?.text ?? '') !== null);
}

/**
 * Text of the printed volumes: the digitised ones (1803 to 2005) and those on the web (1988 to 2016). Here the copy prints who
 * speaks, before a colon, on a line of its own or glued to the first word, and often the column.
 */
export function readNamedText(text: string, hints: Hints): Document {
	const lines = linesOf(text);
	const head = headOf(lines, hints);
	const parts: Part[] = [{ heading: null, department: null, column: head.column, items: [], damage: [] }];
	let column = head.column;
	let department: string | null = null;
	let turn: { speaker: string | null; office: string | null; column: string | null; lines: Line[] } | null =
		null;
	const close = () => {
		const part = parts.at(-1);
		if (part && turn && turn.lines.length > 0) part.items.push(itemOf(text, turn, part.damage, hints));
		turn = null;
	};
	for (const [index, line] of lines.entries()) {
		if (index < head.lines || CHROME.test(line.text)) continue;
		const marked = columnLine(line.text);
		const begins = marked ? null : turnIn(line);
		if (marked) {
			// Whoever speaks goes on in the next column: the mark is no part of their words, and parts nothing.
			column = canonicalColumn(marked.column, head.house) ?? column;
		} else if (begins) {
			close();
			const words = begins.words ? [begins.words] : [];
			turn = { speaker: begins.speaker, office: begins.office, column, lines: words };
		} else if (isDepartment(line, lines.slice(index + 1, index + 4))) {
			close();
			department = line.text;
		} else if (isHeading(line, lines[index + 1], lines[index + 2])) {
			close();
			parts.push({ heading: line, department, column, items: [], damage: [] });
		} else {
			turn ??= { speaker: null, office: null, column, lines: [] };
			turn.lines.push(line);
		}
	}
	close();
	const sections = parts.flatMap((part) => sectionOf(text, part, head, hints) ?? []);
	return { name: hints.name, url: hints.url ?? null, form: 'named-text', text, sections };
}

/** Business under one heading. */
interface Part {
	readonly heading: Line | null;
	readonly department: string | null;
	readonly column: string | null;
	readonly items: Item[];
	readonly damage: Damage[];
}

/** A short line right above a turn that asks: `Mr. Fell: To ask ...`. */
function isHeading({ text }: Line, next: Line | undefined, after: Line | undefined): boolean {
	if (!next || text.length > 110 || /[.;?!,|]$/.test(text) || !/^["'“‘(]?[A-Z]/.test(text)) return false;
	const turn = turnIn(next);
	return turn !== null && asks(turn.words?.text ?? after?.text ?? '');
}

/** `TRANSPORT`, above a heading that stands above a question. */
function isDepartment({ text }: Line, [next, after, last]: readonly Line[]): boolean {
	return /^[A-Z][A-Z ,'’&()-]{3,80}$/.test(text) && next !== undefined && isHeading(next, after, last);
}

function asks(words: string): boolean {
	return opening(words) !== null || /^asked (?:the|Her|His|Mr)\b/.test(words);
}

function sectionOf(text: string, part: Part, head: Head, hints: Hints): Section | null {
	const { items, heading } = part;
	const first = items[0]?.parts[0];
	if (!first) return null;
	const title = heading?.text ?? head.title;
	const written = /\dW$|^WA/.test(head.column ?? '');
	const paired = pairUp(items, text, { written, lords: head.house === 'Lords' });
	return {
		start: heading?.start ?? first.start,
		end: items.at(-1)?.parts.at(-1)?.end ?? first.end,
		house: head.house,
		houseInferred: false,
		headings: [...new Set([head.title, part.department, title])].filter((words) => words !== null),
		title,
		volume: head.volume,
		sittingDate: head.date,
		business: written ? 'written answers' : items.some((item) => item.tabled) ? 'oral answers' : 'debate',
		url: hints.url ?? null,
		column: part.column,
		...paired,
		damage: [...paired.damage, ...part.damage].toSorted((a, b) => a.start - b.start),
	};
}

function itemOf(
	text: string,
	{ lines, ...who }: Pick<Contribution, 'speaker' | 'office' | 'column'> & { readonly lines: Line[] },
	damage: Damage[],
	hints: Hints,
): Item {
	const [first] = lines;
	const tabled = first !== undefined && asks(first.text);
	const uin = tabled ? lines.map((line) => questionUin(line.text)).find((found) => found !== null) : null;
	const part: Contribution = {
		kind: tabled ? 'question' : 'speech',
		start: first?.start ?? 0,
		end: lines.at(-1)?.end ?? 0,
		speaker: who.speaker,
		office: who.office,
		column: who.column,
		url: hints.url ?? null,
		uin: uin ?? null,
		blocks: blocksOf(text, lines, damage),
	};
	return { tag: 'speech', parts: [part], tabled };
}

function headOf(lines: readonly Line[], hints: Hints): Head {
	const address = readAddress(hints.url);
	const web = webAddress(hints.url);
	const at = lines.slice(0, HEAD_LINES).findIndex((line) => VOLUME_HEAD.test(line.text));
	const [, letter, day, volume, columns] = VOLUME_HEAD.exec(lines[at]?.text ?? '') ?? [];
	const marks = lines.slice(0, 400).flatMap((line) => columnLine(line.text) ?? []);
	const first = columns ?? marks[0]?.column ?? null;
	const named: House | null = letter === undefined ? null : letter === 'C' ? 'Commons' : 'Lords';
	const house = named ?? hints.house ?? address.house ?? web.house ?? (first ? houseOfColumn(first) : null);
	const dated = day ?? marks.find((mark) => mark.day !== null)?.day ?? null;
	return {
		house,
		date: (dated && (parseLongDate(dated) ?? shortDate(dated))) ?? hints.date ?? address.date ?? web.date,
		volume: volume ?? null,
		column: first && canonicalColumn(first, house),
		lines: at + 1,
		title: at > 0 ? (lines[at - 1]?.text ?? null) : web.title,
	};
}

/** `19 Jan 2006`. */
function shortDate(text: string): string | null {
	const [day, month, year] = text.split(' ');
	const number = monthNumber(month ?? '');
	return number === null ? null : isoDate(Number(year), number, Number(day));
}

/**
 * What the addresses of the volumes on the web say: `api.parliament.uk/historic-hansard/commons/1992/feb/20/drugs` and
 * `publications.parliament.uk/pa/cm200708/...`.
 */
function webAddress(url: string | null | undefined): {
	house: House | null;
	date: string | null;
	title: string | null;
} {
	const nothing = { house: null, date: null, title: null };
	if (!url || !URL.canParse(url) || !/(?:^|\.)parliament\.uk$/i.test(new URL(url).hostname)) return nothing;
	const { pathname } = new URL(url);
	const web = /^\/pa\/(cm|ld)\d/.exec(pathname);
	if (web) return { ...nothing, house: web[1] === 'cm' ? 'Commons' : 'Lords' };
	const old = /^\/historic-hansard\/([a-z_-]+)\/(\d{4})\/([a-z]{3})\/(\d{2})(?:\/([\w-]+))?/.exec(pathname);
	if (!old) return nothing;
	const month = monthNumber(old[3] ?? '');
	const title = old[5]?.replaceAll('-', ' ') ?? null;
	return {
		house: /^lords/.test(old[1] ?? '')
			? 'Lords'
			: /^(?:commons|written)/.test(old[1] ?? '')
				? 'Commons'
				: null,
		date: month === null ? null : isoDate(Number(old[2]), month, Number(old[4])),
		title: title && title.charAt(0).toUpperCase() + title.slice(1),
	};
}
