/** Words that a PDF sets at one place. Points from the page's lower left corner. */
export interface PdfPiece {
	readonly words: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Of the type. */
	readonly size: number;
}

export interface PdfPage {
	readonly width: number;
	readonly pieces: readonly PdfPiece[];
}

interface PdfLine {
	readonly pieces: readonly PdfPiece[];
	readonly x: number;
	readonly end: number;
	readonly y: number;
	readonly size: number;
	readonly words: string;
}

/** Why a PDF's text is not read, in one clause. */
interface Refused {
	readonly refused: string;
}

/** The head of a page: the numbers of its two columns, as printed, and the day between them. */
interface Head {
	readonly left: string;
	readonly right: string;
	readonly number: number;
	readonly day: string | null;
}

/** Points by which baselines of one line may differ, and words may stand over the middle. */
const LOOSE = 2.5;
/** Points by which the first line of a paragraph is set in. */
const INDENT = 4;
/** Parts of a line's size between words, from which on there is a space between them. */
const SPACE = 0.12;
/** Beginnings of words that keep their hyphen. */
const KEEPS_HYPHEN =
	/(?:^|[\s(“‘])(?:co|re|non|pre|self|ex|anti|well|semi|mid|cross|vice|under|inter|so|long|short|high|low|full|part)-$/i;

/**
 * The text of a PDF of the official report, which is set in two columns: the left before the right. It is read only where its order is
 * proved: every page after the first that does so prints the numbers of its two columns at its head, they run on from page to page,
 * and no line runs from one column into the other, but for the day's titles over the first. Each column is headed by its number, as on
 * the volumes' pages on the web; pages before the first number (the cover, the order of business) are left out.
 */
export function pdfText(pages: readonly PdfPage[]): string | Refused {
	const paragraphs: string[] = [];
	let last: number | null = null;
	let day: string | null = null;
	const known = spelt(pages);
	for (const [index, page] of pages.entries()) {
		const lines = linesOf(page.pieces);
		const head = headIn(lines[0]);
		if (head === null) {
			if (last === null) continue;
			return { refused: `page ${index + 1} prints no numbers of columns` };
		}
		if (last !== null && head.number !== last + 1)
			return { refused: `the columns do not run on at page ${index + 1}` };
		last = head.number + 1;
		day = head.day ?? day;
		const cut = columnsOf(lines.slice(1), page.width);
		if (cut === null)
			return {
				refused: `lines run across both columns on page ${index + 1}, so that their order is not sure`,
			};
		paragraphs.push(...cut.titles.map(({ words }) => words));
		for (const [number, column] of [
			[head.left, cut.left],
			[head.right, cut.right],
		] as const) {
			if (column.length === 0) continue;
			const [first = '', ...others] = paragraphsOf(column, known);
			const rest = restOfWord(paragraphs, first, known);
			const mark = day === null ? `Column ${number}` : `${day} : Column ${number}`;
			paragraphs.push(mark, ...(rest === '' ? [] : [rest]), ...others);
		}
	}
	return last === null
		? { refused: 'it prints no numbers of columns by which the order of its lines could be proved' }
		: paragraphs.join('\n\n');
}

/** Pieces on one baseline, from the top of the page down. */
function linesOf(pieces: readonly PdfPiece[]): PdfLine[] {
	const rows: PdfPiece[][] = [];
	for (const piece of pieces.toSorted((one, other) => other.y - one.y)) {
		const row = rows.at(-1);
		if (row?.[0] && Math.abs(row[0].y - piece.y) <= LOOSE) row.push(piece);
		else rows.push([piece]);
	}
	return rows.map(lineOf);
}

function lineOf(row: readonly PdfPiece[]): PdfLine {
	const pieces = row.toSorted((one, other) => one.x - other.x);
	let words = '';
	let end = Number.NEGATIVE_INFINITY;
	for (const piece of pieces) {
		const apart = words !== '' && piece.x - end > piece.size * SPACE;
		words += apart && !/\s$/.test(words) ? ` ${piece.words}` : piece.words;
		end = Math.max(end, piece.x + piece.width);
	}
	const [first] = pieces;
	const size = Math.max(...pieces.map((piece) => piece.size));
	return { pieces, x: first?.x ?? 0, end, y: first?.y ?? 0, size, words: words.replace(/\s+/g, ' ').trim() };
}

/** `143 Oral Answers 25 OCTOBER 2006 Oral Answers 144`. */
const HEAD = /^([A-Z]{1,2} ?)?(\d{1,5})([A-Z]{0,2})\s(?:.*\s)?([A-Z]{1,2} ?)?(\d{1,5})([A-Z]{0,2})$/;

function headIn(line: PdfLine | undefined): Head | null {
	const found = HEAD.exec(line?.words ?? '');
	if (!found) return null;
	const [, before = '', number = '', after = '', before2 = '', next = '', after2 = ''] = found;
	if (Number(next) !== Number(number) + 1 || before !== before2 || after !== after2) return null;
	const [, date, month = '', year] = /\b(\d{1,2}) ([A-Z]{3,9}) (\d{4})\b/.exec(line?.words ?? '') ?? [];
	const day = date === undefined ? null : `${date} ${month.charAt(0)}${month.slice(1).toLowerCase()} ${year}`;
	return {
		left: `${before}${number}${after}`,
		right: `${before}${next}${after}`,
		number: Number(number),
		day,
	};
}

/** The lines of both columns, and the titles over them; null where a line runs from one into the other. */
function columnsOf(
	lines: readonly PdfLine[],
	width: number,
): { readonly titles: PdfLine[]; readonly left: PdfLine[]; readonly right: PdfLine[] } | null {
	const middle = width / 2;
	const titles: PdfLine[] = [];
	const sides: { left: PdfPiece[]; right: PdfPiece[] } = { left: [], right: [] };
	for (const line of lines) {
		const crosses = line.pieces.some(({ x, width: wide }) => x < middle - LOOSE && x + wide > middle + LOOSE);
		if (crosses) {
			// Titles of the day stand over the columns; below the first of their lines nothing may.
			if (sides.left.length > 0 || sides.right.length > 0) return null;
			titles.push(line);
			continue;
		}
		for (const piece of line.pieces) (piece.x < middle - LOOSE ? sides.left : sides.right).push(piece);
	}
	return { titles, left: linesOf(sides.left), right: linesOf(sides.right) };
}

/** A column's paragraphs: each begins with a line that is set in, set in the middle, or stands apart. */
function paragraphsOf(lines: readonly PdfLine[], known: ReadonlySet<string>): string[] {
	const margin = Math.min(...lines.map(({ x }) => x));
	const edge = Math.max(...lines.map(({ end }) => end));
	const isCentred = ({ x, end }: PdfLine) =>
		x - margin > INDENT * 2 && Math.abs(x - margin - (edge - end)) < INDENT * 2;
	const paragraphs: string[] = [];
	let before: PdfLine | null = null;
	for (const line of lines) {
		const apart = before === null || before.y - line.y > line.size * 1.9;
		const begins =
			apart || line.x - margin > INDENT || isCentred(line) || (before !== null && isCentred(before));
		const last = paragraphs.at(-1);
		if (begins || last === undefined) paragraphs.push(line.words);
		else paragraphs[paragraphs.length - 1] = joined(last, line.words, known);
		before = line;
	}
	return paragraphs;
}

/** What begins a column, without the rest of a word that the column before divides: the last of the paragraphs takes it. */
function restOfWord(paragraphs: string[], first: string, known: ReadonlySet<string>): string {
	const last = paragraphs.at(-1);
	const rest = /^\p{Ll}\S*/u.exec(first)?.[0] ?? '';
	if (last === undefined || rest === '' || !DIVIDED.test(last)) return first;
	paragraphs[paragraphs.length - 1] = joined(last, rest, known);
	return first.slice(rest.length).trimStart();
}

/** Signs that a printer sets at a line's end where a word is divided, the last of them unseen. */
const DIVIDED = /[-\u2010\u00AD]$/;

/** The words of a document that stand whole on a line, in small letters: how it spells them elsewhere. */
function spelt(pages: readonly PdfPage[]): ReadonlySet<string> {
	const words = new Set<string>();
	for (const { pieces } of pages)
		for (const piece of pieces)
			for (const [at, word] of piece.words.split(/\s+/).entries()) {
				const bare = word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
				// The first word of a line may be the rest of one.
				if (bare !== '' && at > 0 && !DIVIDED.test(word)) words.add(bare.replaceAll('\u2010', '-'));
			}
	return words;
}

/**
 * Two lines of a paragraph. A hyphen at the first one's end is the printer's where the document spells the word without one elsewhere, and
 * the word's own where it spells it with one, where a capital or a figure follows (`Lloyd-` / `George`, `2005-` / `06`) or another hyphen
 * (`Berwick-` / `upon-Tweed`), and in words that keep one. Where nothing shows it, it is the printer's.
 */
function joined(before: string, words: string, known: ReadonlySet<string>): string {
	if (!DIVIDED.test(before)) return `${before} ${words}`;
	const whole = before.slice(0, -1);
	if (/\u00AD$/.test(before)) return whole + words;
	if (/\d$/.test(whole) && /^\d/.test(words)) return `${whole}-${words}`;
	if (!/\p{L}$/u.test(whole) || !/^\p{L}/u.test(words)) return `${before} ${words}`;
	const [first] = /[\p{L}-]+$/u.exec(whole) ?? [''];
	const [second] = /^[\p{L}-]+/u.exec(words) ?? [''];
	const [apart, one] = [`${first}-${second}`.toLowerCase(), `${first}${second}`.toLowerCase()];
	const keeps =
		known.has(apart) !== known.has(one)
			? known.has(apart)
			: /^\p{Lu}/u.test(second) || second.includes('-') || KEEPS_HYPHEN.test(`${whole}-`);
	return keeps ? `${whole}-${words}` : whole + words;
}
