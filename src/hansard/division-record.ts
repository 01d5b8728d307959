import { asideIn } from './asides.ts';
import { namesPeers } from './division.ts';
import { type Line, linesOf } from './lines.ts';
import { isProcedure } from './procedure.ts';
import type { Division, Document, Section, Span } from './section.ts';

/** What the lists of a division come to, in a form that keeps them apart from the text. */
export interface DivisionLists extends Pick<Division, 'number' | 'ayes' | 'noes'> {
	/** Length of the stored text before them. */
	readonly at: number;
}

const COUNTED =
	/\b(?:Ayes|Contents?),? (\d{1,3}(?:,\d{3})?)(?:[,;:.]| \()*\s*(?:\[?Tellers.{0,80}\]? ?)?(?:Noes|Not[- ][Cc]ontents?),? (\d{1,3})\b/i;
const DIVIDED = /\b[Dd]ivided\b/;
const DECIDED =
	/\baccordingly\b|^Resolved in the (?:affirmative|negative)\b|^(?:Amendments?|Motion|Clause|Schedule|Bill) (?:.{0,40} )?(?:agreed|disagreed|negatived)\b/;
const PUT = /^(?:Division on\b|(?:Main )?Question\b|On Question\b|Motion made,? and Question\b|That\b)/;
const NUMBER = /\bDivision (?:List, )?(?:No\. ?)?(\d{1,4})\b/;
const SIDE = /^(AYES|NOES|CONTENTS?|NOT-CONTENTS?)\b\.?/i;
const TELLERS = /^Tellers for the (Ayes|Noes|Contents?|Not[- ]Contents?)\b[\s.:—–-]*(.*)$/i;
const TELLER = /\s*\[Teller\.?\]\.?$/i;
/** Names of tellers: two, on a line each or on one. */
const MOST_TELLERS = 2;

/**
 * The divisions of a document, each in the section where it stands: the question, the count, the tellers, and what it decided. Nobody
 * says any of it.
 *
 * @param kept lists that the form keeps apart from the text; in page text they are among what was left out.
 */
export function withDivisions<T extends Document>(document: T, kept: readonly DivisionLists[] = []): T {
	const found = divisionsIn(document).map((division) => joined(division, kept));
	if (found.length === 0) return document;
	let at = 0;
	const sections = document.sections.map((section, index, all): Section => {
		const end = all[index + 1]?.start ?? Number.POSITIVE_INFINITY;
		const divisions: Division[] = [];
		for (let next = found[at]; next && next.start < end; next = found[at]) {
			if (next.start >= section.start) divisions.push(next);
			at += 1;
		}
		return divisions.length === 0 ? section : { ...section, divisions };
	});
	return { ...document, sections };
}

/** What the House did, line by line, and the lists under it. */
function divisionsIn({ text, leftOut = [] }: Document): Division[] {
	const lists = new Set(leftOut.filter(({ what }) => what === 'division').map(({ start }) => start));
	const divisions: Division[] = [];
	/** Where a copy breaks off in a number, its last figures may be gone. */
	const cutAt = /\d\s*$/.test(text) ? text.trimEnd().length : null;
	let put: Line[] = [];
	let names: Line[] = [];
	const end = (decided: Line | null) => {
		if (names.length > 0 || put.some(divides)) divisions.push(divisionOf(put, names, decided, cutAt));
		put = [];
		names = [];
	};
	for (const printed of linesOf(text)) {
		const line = withoutSign(printed);
		if (lists.has(printed.start)) names.push(line);
		else if (isProcedure(line.text)) {
			const open = names.length > 0 || put.some(divides);
			if (open && DECIDED.test(line.text)) end(line);
			else {
				if (open && !COUNTED.test(line.text)) end(null);
				put.push(line);
			}
		} else if (asideIn(line.text) === null) end(null);
	}
	end(null);
	return divisions;
}

/** `§ The House divided`: the digitised volumes' sign of a paragraph is none of its words. */
function withoutSign(line: Line): Line {
	const words = line.text.replace(/^\d{0,5}§\s*/, '');
	return words === line.text ? line : { ...line, start: line.end - words.length, text: words };
}

function divides({ text }: Line): boolean {
	return COUNTED.test(text) || DIVIDED.test(text);
}

function divisionOf(
	put: readonly Line[],
	names: readonly Line[],
	decided: Line | null,
	cutAt: number | null,
): Division {
	const counts = put.map(({ text }) => COUNTED.exec(text)).find((found) => found !== null);
	const question = put.findLast(
		({ text }) => PUT.test(text) && /^Division on|\b(?:That|Whether|whether|that)\b/.test(text),
	);
	const numbered = [...put, ...names].map(({ text }) => NUMBER.exec(text)?.[1]).find(Boolean);
	const first = question ?? put.find(divides) ?? names[0];
	const last = decided ?? names.at(-1) ?? put.at(-1);
	const tellers = tellersIn(names.map(({ text }) => text));
	return {
		start: first?.start ?? 0,
		end: last?.end ?? 0,
		number: numbered === undefined ? null : Number(numbered),
		question: span(question),
		ayes: { count: counts ? numberOf(counts[1]) : null, tellers: tellers.ayes },
		noes: { count: counts && last?.end !== cutAt ? numberOf(counts[2]) : null, tellers: tellers.noes },
		decided: span(decided),
	};
}

/** Who told for each side, out of the lines of the lists. */
export function tellersIn(lists: readonly string[]): { readonly ayes: string[]; readonly noes: string[] } {
	const tellers = { ayes: [] as string[], noes: [] as string[] };
	let side: 'ayes' | 'noes' = 'ayes';
	let telling = false;
	for (const line of lists) {
		const headed = TELLERS.exec(line);
		const names = headed ? (headed[2] ?? '') : line;
		if (headed) {
			side = sideOf(headed[1] ?? '');
			telling = true;
		} else if (SIDE.test(line)) {
			side = sideOf(line);
			telling = false;
		}
		if (telling && tellers[side].length < MOST_TELLERS) tellers[side].push(...namesIn(names));
		// Where several peers share a line, and their sides no heads, the mark does not say whose teller one is.
		else if (TELLER.test(line) && !namesPeers(line)) tellers[side].push(line.replace(TELLER, '').trim());
	}
	return tellers;
}

function namesIn(words: string): string[] {
	return words
		.replace(/\.$/, '')
		.split(/\s+and(?:\s+|$)/)
		.map((name) => name.trim())
		.filter((name) => name !== '');
}

function sideOf(head: string): 'ayes' | 'noes' {
	return /^no/i.test(head) ? 'noes' : 'ayes';
}

function numberOf(printed: string | undefined): number {
	return Number((printed ?? '').replace(',', ''));
}

function span(line: Line | null | undefined): Span | null {
	return line ? { start: line.start, end: line.end } : null;
}

/** Characters at most between what the House did and the lists of it: a heading, a clock time. */
const NEAR = 120;

/** A division with the lists that stand at what the House did. */
function joined(division: Division, kept: readonly DivisionLists[]): Division {
	const lists = kept.find(({ at }) => at >= division.start && at <= division.end + NEAR);
	if (!lists || differ(division, lists)) return division;
	const both = (side: 'ayes' | 'noes') => ({
		count: division[side].count ?? lists[side].count,
		tellers: lists[side].tellers,
	});
	return { ...division, number: lists.number ?? division.number, ayes: both('ayes'), noes: both('noes') };
}

/** True where both are counted, and not alike: they are two divisions. */
function differ(one: Pick<Division, 'ayes' | 'noes'>, other: Pick<Division, 'ayes' | 'noes'>): boolean {
	const unlike = (a: number | null, b: number | null) => a !== null && b !== null && a !== b;
	return unlike(one.ayes.count, other.ayes.count) || unlike(one.noes.count, other.noes.count);
}

/** Takes in the cells of a division's lists, which run down their columns. */
export interface DivisionCells {
	open(tag: string): void;
	text(text: string): void;
	done(): Omit<DivisionLists, 'at'>;
}

/** Lists laid out in tables: the number stands over them, the tellers under each side's. */
export function divisionCells(): DivisionCells {
	const tables: string[][][] = [];
	let column = 0;
	/** The head of the second side in the midst of a table begins a table of its own. */
	const partSides = () => {
		const first = tables.at(-1)?.[0] ?? [];
		const head = first.at(-1);
		if (first.length < 2 || head === undefined || !SIDE.test(head)) return;
		first.pop();
		tables.push([[head]]);
	};
	return {
		open(tag) {
			if (tag === 'table') tables.push([]);
			else if (tag === 'tr') {
				column = -1;
				partSides();
			} else if (tag === 'td' || tag === 'th') {
				column += 1;
				const columns = tables.at(-1) ?? [];
				while (columns.length <= column) columns.push([]);
				columns[column]?.push('');
			}
		},
		text(text) {
			const cells = tables.at(-1)?.[column];
			if (cells && cells.length > 0) cells.push(`${cells.pop()}${text}`);
		},
		done() {
			const lines = tables
				.flatMap((columns) => columns.flat())
				.map((cell) => cell.replace(/\s+/g, ' ').trim())
				.filter((cell) => cell !== '');
			const numbered = lines.map((line) => NUMBER.exec(line)?.[1]).find(Boolean);
			const { ayes, noes } = tellersIn(lines);
			return {
				number: numbered === undefined ? null : Number(numbered),
				ayes: { count: null, tellers: ayes },
				noes: { count: null, tellers: noes },
			};
		},
	};
}
