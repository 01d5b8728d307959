import { wordsIn } from '../../corpus/words/fold.ts';
import type { Mark } from '../../grammar/marks/mark.ts';
import { marksOf } from '../../grammar/marks/marks.ts';
import { sentences } from '../../grammar/sentences.ts';
import type { Span } from '../../hansard/section.ts';
import { type Cited, citedIn } from './cited.ts';

/** A quotation in a draft. */
export interface Quoted extends Span {
	/** Without its marks. */
	readonly typed: string;
	/** Where `typed` stands in the draft. */
	readonly inner: Span;
}

/** Sentences of a draft that lead up to one citation, or what is left of a paragraph behind its last: mostly of one answer. */
export interface Unit extends Span {
	readonly sentences: readonly Span[];
	readonly citations: readonly Cited[];
}

/** A paragraph of a draft. */
export interface Paragraph extends Span {
	readonly quotations: readonly Quoted[];
	readonly citations: readonly Cited[];
	readonly units: readonly Unit[];
}

/** A draft taken apart. Every span is into its text. */
export interface Draft {
	readonly text: string;
	/** The same length, its Markdown and its citations blanked. */
	readonly plain: string;
	readonly paragraphs: readonly Paragraph[];
	/** The marks of one of its sentences, which are read once. */
	marks(sentence: Span): readonly Mark[];
}

const MARKED =
	/[“"]([^“”"]{2,1200}?)[”"]|(?<![\p{L}\p{N}])‘([^‘“”"\n]{8,1200}?)’(?![\p{L}\p{N}])|^>+ ?(.{12,1200})$/gmu;
/** Characters of a paragraph, and of a sentence: longer ones are cut, as each number and quotation in one is held against all else in it. */
const LONGEST_PARAGRAPH = 4_000;
const LONGEST_SENTENCE = 2_000;
/** Where a long paragraph or sentence may be cut: behind a sentence or a line, else between words. */
const BEHIND_A_SENTENCE = /[.?!]["”’)\]]*\s+|\n\s*/g;
const BEHIND_A_WORD = /\s+/g;
/** The fewest words that are a quotation: a single word between marks is mostly a manner of speaking. */
const FEWEST = 2;
/** The fewest words of a sentence that, without any marks, can be somebody's: `I shall write to him` is everybody's. */
const FEWEST_UNMARKED = 8;

/** What of a draft is held against the record word for word: what stands between marks, or every sentence of some length. */
export type Quoting = 'marked' | 'sentences';

/** Takes a draft apart, a paragraph at a step: Markdown or plain text, as it was typed. */
export function* readingDraft(text: string, quoting: Quoting = 'marked'): Generator<undefined, Draft> {
	const unmarked = text.replace(/[*_`#~]/g, ' ');
	const quotations = quoting === 'marked' ? quotationsIn(unmarked) : sentencesOf(unmarked);
	yield;
	const spans = paragraphsOf(text).flatMap((span) => cutUp(text, span, LONGEST_PARAGRAPH, quotations));
	const citations: (readonly Cited[])[] = [];
	for (const { start, end } of spans) {
		citations.push(citedIn(text.slice(start, end)).map((cited) => movedBy(cited, start)));
		yield;
	}
	const plain = blanked(unmarked, citations.flat());
	yield;
	const paragraphs: Paragraph[] = [];
	let next = 0;
	for (const [at, span] of spans.entries()) {
		const cited = citations[at] ?? [];
		const from = next;
		while ((quotations[next]?.start ?? text.length) < span.end) next += 1;
		const quoted = quotations
			.slice(from, next)
			.filter((one) => isWithin(one, span) && !cited.some((other) => isWithin(one, other)));
		paragraphs.push({
			...span,
			quotations: quoted,
			citations: cited,
			units: unitsOf(plain, span, { quotations: quoted, citations: cited }),
		});
		yield;
	}
	const read = new Map<number, readonly Mark[]>();
	const marks = ({ start, end }: Span) => {
		const known = read.get(start) ?? marksOf(plain.slice(start, end), start);
		read.set(start, known);
		return known;
	};
	return { text, plain, paragraphs, marks };
}

function isWithin(one: Span, other: Span): boolean {
	return other.start <= one.start && one.end <= other.end;
}

function movedBy(cited: Cited, by: number): Cited {
	return { ...cited, start: cited.start + by, end: cited.end + by };
}

/** The quotations in a text: between double marks or curled single ones, or on lines behind `>`. */
function quotationsIn(text: string): readonly Quoted[] {
	return [...text.matchAll(MARKED)]
		.map((match): Quoted => {
			const words = match[1] ?? match[2] ?? match[3] ?? '';
			const start = match.index + match[0].indexOf(words) + (words.length - words.trimStart().length);
			const typed = words.trim();
			return {
				start: match.index,
				end: match.index + match[0].length,
				typed,
				inner: { start, end: start + typed.length },
			};
		})
		.filter(({ typed }) => wordsIn(typed).length >= FEWEST);
}

/** Sentences long enough to be told from any other, as quotations. */
function sentencesOf(text: string): readonly Quoted[] {
	return paragraphsOf(text)
		.flatMap((paragraph) => sentences(text, paragraph))
		.map(({ start, end }): Quoted => ({ start, end, typed: text.slice(start, end), inner: { start, end } }))
		.filter(({ typed }) => wordsIn(typed).length >= FEWEST_UNMARKED);
}

/** @param spans in their order. */
function blanked(text: string, spans: readonly Span[]): string {
	let [words, from] = ['', 0];
	for (const { start, end } of spans) {
		if (end <= from) continue;
		const at = Math.max(from, start);
		words += text.slice(from, at) + text.slice(at, end).replace(/[^\n]/g, ' ');
		from = end;
	}
	return words + text.slice(from);
}

/** Paragraphs stand apart by an empty line where the text has any, else by a line's end. */
function paragraphsOf(text: string): readonly Span[] {
	const apart = /\n[ \t]*\n/.test(text.trim()) ? /(?:(?!\n[ \t]*\n)[\s\S])+/g : /[^\n]+/g;
	return [...text.matchAll(apart)]
		.map(({ 0: words, index }) => ({
			start: index + (words.length - words.trimStart().length),
			end: index + words.trimEnd().length,
		}))
		.filter(({ start, end }) => end > start);
}

/** Pieces of a span of so many characters at most, in order: each ends behind a sentence where one ends in its second half, else between words, in no quotation; else anywhere. */
function cutUp(text: string, { start, end }: Span, longest: number, quotations: readonly Span[]): Span[] {
	const pieces: Span[] = [];
	let from = start;
	while (end - from > longest) {
		const piece = text.slice(from, from + longest);
		const around = quotations.filter((one) => one.start < from + longest && from < one.end);
		const last = (sign: RegExp) =>
			[...piece.matchAll(sign)]
				.map(({ 0: met, index }) => from + index + met.length)
				.findLast((at) => at >= from + longest / 2 && !around.some((one) => one.start < at && at < one.end));
		const to = last(BEHIND_A_SENTENCE) ?? last(BEHIND_A_WORD) ?? from + longest;
		pieces.push({ start: from, end: to });
		from = to;
	}
	if (from === start) return [{ start, end }];
	return [...pieces, { start: from, end }].filter(
		(piece) => text.slice(piece.start, piece.end).trim() !== '',
	);
}

/** A unit ends behind each citation with the sentence that holds it; one that follows at once belongs to the same. */
function unitsOf(
	plain: string,
	paragraph: Span,
	{ quotations, citations }: Pick<Paragraph, 'quotations' | 'citations'>,
): readonly Unit[] {
	const all = sentences(plain, paragraph).flatMap((sentence) =>
		cutUp(plain, sentence, LONGEST_SENTENCE, quotations),
	);
	const units: Unit[] = [];
	let from = paragraph.start;
	let cited: Cited[] = [];
	let held: Span[] = [];
	const close = (end: number) => {
		if (held.length > 0 || cited.length > 0)
			units.push({ start: from, end, sentences: held, citations: cited });
		[from, cited, held] = [end, [], []];
	};
	for (const sentence of all) {
		let start = sentence.start;
		for (const one of citations.filter((cite) => sentence.start <= cite.start && cite.start < sentence.end)) {
			if (/[\p{L}\p{N}]/u.test(plain.slice(start, one.start))) {
				if (cited.length > 0) close(start);
				held.push({ start, end: one.start });
			}
			cited.push(one);
			start = one.end;
		}
		if (/[\p{L}\p{N}]/u.test(plain.slice(start, sentence.end))) {
			if (cited.length > 0) close(start);
			held.push({ start, end: sentence.end });
		}
		if (citations.length === 0) close(sentence.end);
	}
	for (const one of citations) if (one.start >= (all.at(-1)?.end ?? 0)) cited.push(one);
	close(paragraph.end);
	return units;
}
