import { asideIn } from './asides.ts';
import { businessIn, businessOfColumn } from './business.ts';
import { canonicalColumn } from './column.ts';
import { parseIsoDate } from './dates.ts';
import { type DivisionCells, type DivisionLists, divisionCells, withDivisions } from './division-record.ts';
import type { Hints } from './hints.ts';
import { inlineBuilder } from './inline.ts';
import { dayIn } from './named-head.ts';
import { pieceBuilder } from './piece-builder.ts';
import type { Piece } from './pieces.ts';
import type { Document, House, Section } from './section.ts';
import { storedText } from './stored-text.ts';
import { type VolumePart, volumeSection, volumeTurns } from './volume-turns.ts';
import { readXml } from './xml-stream.ts';

/** The roots of the digitised volumes' own XML: the House and the business that each says. */
const ROOTS: Readonly<Record<string, { house: House | null; business: Section['business'] }>> = {
	housecommons: { house: 'Commons', business: null },
	houselords: { house: 'Lords', business: null },
	westminsterhall: { house: 'Commons', business: 'debate' },
	grandcommitteereport: { house: 'Lords', business: 'debate' },
	writtenanswers: { house: null, business: 'written answers' },
	writtenstatements: { house: null, business: 'written statement' },
	commonswrittenanswers: { house: 'Commons', business: 'written answers' },
	lordswrittenanswers: { house: 'Lords', business: 'written answers' },
	hansard: { house: null, business: null },
};
/** Scans. */
const PASSED_OVER = new Set(['image']);
const GROUPS = new Set(['section', 'group', 'oralquestions', 'debates']);

/** Whether a text begins like the digitised volumes' own XML. */
export function looksLikeVolumeXml(head: string): boolean {
	const root = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<([a-z]+)[\s>]/.exec(head)?.[1];
	return root !== undefined && root in ROOTS && /<(?:col|section|title|image|date)\b/.test(head);
}

/**
 * The official XML of the digitised volumes (1803 to 2004): every paragraph with its member, every section under its titles. The
 * picture's number says which House's volume it is (`S6CV0089`), where the root does not.
 *
 * @throws DocumentError where the file is cut off or is not well formed.
 */
export function readVolumeXml(bytes: Uint8Array, hints: Hints): Document | null {
	const into = storedText();
	const parts: VolumePart[] = [];
	const builder = pieceBuilder();
	const titles: { depth: number; words: string }[] = [];
	let known: { house: House | null; business: Section['business'] } = {
		house: hints.house ?? null,
		business: null,
	};
	let volume: string | null = null;
	let date: string | null = null;
	let column: string | null = null;
	/** Where the paragraph begins: it may go on in the next column. */
	let startColumn: string | null = null;
	let gathered: { tag: string; words: string } | null = null;
	let member: string | null = null;
	let naming = false;
	let afterName = false;
	let inParagraph = false;
	let passing = 0;
	/** The cells of a division's lists, which are nobody's words. */
	let lists: DivisionCells | null = null;
	const divisions: DivisionLists[] = [];
	const turns = volumeTurns(into, () => (date === null ? null : Number(date.slice(0, 4))));

	const part = (): VolumePart => {
		const headings = titles.map(({ words }) => words);
		const last = parts.at(-1);
		if (last && last.headings.join('\n') === headings.join('\n')) return last;
		turns.close();
		const title = headings.at(-1);
		const announced = headings.map((words) => businessIn(words)).findLast((found) => found != null);
		const heading = title === undefined ? null : into.paragraph(title);
		const business = businessOfColumn(column) ?? announced ?? known.business;
		const fresh = { headings, start: heading?.start ?? null, column, date, business, items: [] };
		parts.push(fresh);
		return fresh;
	};
	/** The day may be printed below the title and the sitting's number, which have begun a part without it. */
	const learnDay = (day: string | null) => {
		date ??= day;
		const last = parts.at(-1);
		if (last?.date === null) parts[parts.length - 1] = { ...last, date };
	};
	const endParagraph = () => {
		const pieces: Piece[] = builder.done();
		const words = pieces[0]?.kind === 'paragraph' ? pieces[0].inline.words : '';
		if (asideIn(words)?.what === 'day') learnDay(dayIn(words));
		if (pieces.length > 0) turns.paragraph(part(), { pieces, member, column: startColumn });
		member = null;
		inParagraph = false;
	};
	const complete = read(bytes);
	turns.close();
	const stored = into.toString();
	const sections = parts.flatMap(
		(one) => volumeSection(one, stored, { house: known.house, volume, hints }) ?? [],
	);
	if (!complete || sections.length === 0) return null;
	return withDivisions(
		{ name: hints.name, url: hints.url ?? null, form: 'volume-xml', text: stored, sections },
		divisions,
	);

	function read(source: Uint8Array): boolean {
		return readXml(source, hints.name, {
			open(name, attributes, depth) {
				if (depth === 1) {
					const root = ROOTS[name];
					if (root) known = { house: root.house ?? known.house, business: root.business };
					return root !== undefined;
				}
				if (name in ROOTS)
					known = { house: ROOTS[name]?.house ?? known.house, business: ROOTS[name]?.business ?? null };
				if (name === 'image') learnVolume(attributes.src);
				if (name === 'division') {
					endParagraph();
					turns.close();
					lists = divisionCells();
				} else if (lists) {
					if (name === 'col') gathered = { tag: name, words: '' };
					else lists.open(name);
				} else if (passing > 0 || PASSED_OVER.has(name)) passing += 1;
				else if (name === 'col' || name === 'title') gathered = { tag: name, words: '' };
				else if (name === 'date') date = parseIsoDate(attributes.format ?? '') ?? date;
				else if (name === 'p') {
					endParagraph();
					inParagraph = true;
					startColumn = column;
				} else if (name === 'member' && inParagraph && member === null && opensParagraph(builder.done())) {
					naming = true;
					member = '';
				} else if (name === 'lb') {
					if (gathered) gathered.words += ' ';
					else builder.open('p', {});
				} else if (name === 'quote') builder.open('blockquote', {});
				else if (inParagraph || name === 'table') builder.open(name, attributes);
				return true;
			},
			close(name, depth) {
				if (passing > 0) passing -= 1;
				else if (gathered?.tag === name) endGathered(depth);
				else if (name === 'division' && lists) {
					divisions.push({ ...lists.done(), at: into.length() });
					lists = null;
				} else if (lists) return;
				else if (name === 'p') endParagraph();
				else if (name === 'member' && naming) {
					naming = false;
					afterName = true;
				} else if (name === 'quote') builder.close('blockquote');
				else if (GROUPS.has(name)) {
					endParagraph();
					while ((titles.at(-1)?.depth ?? 0) > depth) titles.pop();
					turns.close();
				} else if (inParagraph || name === 'table') builder.close(name);
			},
			text(text) {
				if (passing > 0) return;
				if (gathered) gathered.words += text;
				else if (lists) lists.text(text);
				else if (naming) member += text;
				else if (inParagraph) {
					const words = afterName ? text.replace(/^\s*:\s*/, '') : text;
					if (words.trim() !== '') afterName = false;
					builder.text(words);
				}
			},
		});
	}
	function opensParagraph(lead: readonly Piece[]): boolean {
		const [first, ...others] = lead;
		const words = first?.kind === 'paragraph' ? first.inline.words : '';
		if (others.length === 0 && /^\W*(?:[QT]?\d{1,3}\W*(?:and|to)?\W*)*$/.test(words)) return true;
		for (const piece of lead) if (piece.kind === 'paragraph') builder.text(`${piece.inline.words} `);
		return false;
	}
	function endGathered(depth: number): void {
		if (!gathered) return;
		const inline = inlineBuilder();
		inline.text(gathered.words);
		const { words } = inline.done();
		if (gathered.tag === 'title') {
			while ((titles.at(-1)?.depth ?? 0) >= depth) titles.pop();
			if (words !== '') titles.push({ depth, words });
		} else column = canonicalColumn(withSeries(words), known.house) ?? column;
		gathered = null;
	}
	function withSeries(words: string): string {
		if (!/^\d+$/.test(words)) return words;
		if (known.business === 'written answers') return known.house === 'Lords' ? `WA${words}` : `${words}W`;
		return words;
	}
	function learnVolume(source: string | undefined): void {
		const [, letter, number] = /^S\d([CL])V(\d{4})/.exec(source ?? '') ?? [];
		if (letter === undefined) return;
		known = { ...known, house: known.house ?? (letter === 'C' ? 'Commons' : 'Lords') };
		volume ??= String(Number(number));
	}
}
