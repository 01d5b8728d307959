import { sentences } from '../../grammar/sentences.ts';
import type { Block, Contribution, Span, Table } from '../../hansard/section.ts';
import { MIXED, type Unit, unitInTitle, unitOfWords } from './unit.ts';

/** What stands over a table: its title, and what a line of its own says its numbers are in. */
export interface Title {
	/** As printed, without marks of notes; null where the table has none. */
	readonly words: string | null;
	readonly unit: Unit | null;
	/** True where a line of its own leaves the unit to the rows: `Percentages and numbers`. */
	readonly mixed: boolean;
}

/** Marks of notes as titles print them: `(1)`, `(2, 3)`, `(1 )`. */
const MARKS =
	/\s?\(\d{1,2}(?:\s?,\s?\d{1,2})*\s?\)|(?<=(?:1[89]|20)\d\d[-–/]\d\d)\d(?:,\d)*$|(?<=\p{L})\d(?:,\d)+$/gu;
const LONGEST_TITLE = 500;
/** A line without a verb that says what is counted. */
const NAMES_MEASURE =
	/^(?:(?:the )?(?:total |average |median |estimated )?(?:numbers?|percentages?|proportions?|amounts?|costs?|rates?) of|table [\dA-Z])\b(?!.*\b(?:is|are|was|were|has|have|shown?|set|given|provided|below|follow\w*)\b)/i;
/** Sentences that hand over to a table, nearest before it. */
const ANNOUNCES = /\btables?\b|\bas follows\b|\bthe following\b/i;
const MAY_ANNOUNCE = /\b(?:set out|below|is shown|are shown|breakdown)\b|:$/i;
const HANDS_OVER = /\bfollowing tables?\b|\btables? below\b/i;
const LEAD_BLOCKS = 4;

/** The title of a table: its caption, else a short line without a full stop just above it. */
export function titleOf(text: string, contribution: Contribution, at: number): Title {
	const table = contribution.blocks[at] as Table;
	const lines = table.caption === null ? [] : linesOf(text, table.caption);
	const before = lineAbove(text, contribution.blocks, at);
	if (before !== null && (lines.length === 0 || lines.every((line) => unitOfWords(line) !== null)))
		lines.unshift(before);
	let unit: Unit | null = null;
	let mixed = false;
	const title: string[] = [];
	for (const line of lines) {
		const own = unitOfWords(line);
		if (own?.unit === MIXED) mixed = true;
		else if (own !== null) {
			unit = own;
			if (title.length === 0 && own.unit === null && line.includes(' ')) title.push(line);
		}
		// `Recorded crime`, `Rounded`: a short line under a title says what its numbers count.
		else if (title.length === 0 || line.length > 40 || /\d/.test(line)) title.push(line);
	}
	const words = title.join(' ').replace(MARKS, '').trim();
	return {
		words: words === '' ? null : words,
		unit: unit ?? (words === '' ? null : unitInTitle(words)),
		mixed,
	};
}

function linesOf(text: string, span: Span): string[] {
	return text
		.slice(span.start, span.end)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

function lineAbove(text: string, blocks: readonly Block[], at: number): string | null {
	const before = blocks[at - 1];
	if (
		before === undefined ||
		(before.kind !== 'paragraph' && before.kind !== 'heading' && before.kind !== 'item')
	)
		return null;
	const line = text.slice(before.start, before.end).trim();
	const isLine =
		line.length <= LONGEST_TITLE &&
		!/[.:;,?]$/.test(line) &&
		!/^(?:holding answer|notes?|sources?|https?:|www\.)/i.test(line);
	// What stands under `Source:` closes the table before.
	const closes = blocks[at - 2];
	const source =
		closes !== undefined &&
		closes.kind !== 'table' &&
		/\bsources?\s?:$/i.test(text.slice(closes.start, closes.end));
	// The first line of an answer may be words of it: only what names a measure is a title there.
	const opens = at > 1 || before.kind === 'heading' || NAMES_MEASURE.test(line);
	return isLine && !source && opens ? line : null;
}

/** `Table 2`, `Table A`: what the text calls a table by. */
function numberOf(title: string | null): string | null {
	return /^table\s+(\d{1,2}(?:\.\d+)?|[A-Z])\b/i.exec(title ?? '')?.[1] ?? null;
}

/** Whether a title names another table by its number, and that one is called so: `Table 2: Error margins for table 1`. */
export function otherTable(title: string | null, other: string | null): boolean {
	const number = numberOf(other);
	if (title === null || number === null || numberOf(title) === number) return false;
	return new RegExp(String.raw`\b(?:for|of|to|in) table ${number}\b`, 'i').test(title);
}

/** A sentence over a table, and the paragraph that it stands in. */
export interface LeadIn {
	readonly words: string;
	readonly paragraph: string;
}

/**
 * The sentence that leads into a table: the one that names it by its number, else one since the table before that hands over to it, else
 * the nearest before it that announces a table. Null where none does.
 */
export function leadInOf(
	text: string,
	{ blocks }: Contribution,
	at: number,
	title: string | null,
): LeadIn | null {
	const number = numberOf(title);
	const all = { from: 0, to: at };
	if (number !== null) {
		const calls = new RegExp(String.raw`\btables?\s(?:[\dA-Z]{1,2}(?:,\s|\sand\s|\sto\s))*${number}\b`, 'i');
		const named = sentencesIn(text, blocks, all).find(({ words }) => calls.test(words));
		if (named !== undefined) return named;
	}
	// `All vans have been included in the table` names it; `The following table shows` hands over to it.
	const since = blocks.slice(0, at).findLastIndex(({ kind }) => kind === 'table') + 1;
	const handing = sentencesIn(text, blocks, { from: since, to: at }, LEAD_BLOCKS + 2).find(({ words }) =>
		HANDS_OVER.test(words),
	);
	if (handing !== undefined) return handing;
	for (let reach = 1; reach <= LEAD_BLOCKS; reach += 1) {
		const near = sentencesIn(text, blocks, all, reach);
		const found =
			near.find(({ words }) => ANNOUNCES.test(words)) ?? near.find(({ words }) => MAY_ANNOUNCE.test(words));
		if (found !== undefined) return found;
	}
	return null;
}

/**
 * The sentences of the paragraphs in a run of blocks, nearest to its end first; tables that stand between are passed over.
 *
 * @param most paragraphs, at the most.
 */
function sentencesIn(
	text: string,
	blocks: readonly Block[],
	{ from, to }: { readonly from: number; readonly to: number },
	most = blocks.length,
): readonly LeadIn[] {
	const found: LeadIn[] = [];
	let paragraphs = 0;
	for (let before = to - 1; before >= from && paragraphs < most; before -= 1) {
		const block = blocks[before];
		if (block === undefined || block.kind === 'table' || block.kind === 'footnote') continue;
		const paragraph = text.slice(block.start, block.end);
		if (/^(?:notes?|sources?)\s?:/i.test(paragraph)) continue;
		if (/^(?:https?:|www\.)/i.test(paragraph)) {
			// What stands before an address hands over to that.
			before -= 1;
			continue;
		}
		paragraphs += 1;
		for (const { start, end } of sentences(text, block).toReversed())
			found.push({ words: text.slice(start, end), paragraph });
	}
	return found;
}
