import { stem } from 'porter2';
import { sentences } from '../../grammar/sentences.ts';
import type { Contribution, Span } from '../../hansard/section.ts';
import type { Gap } from '../facts.ts';

/** A piece of an answer that may answer a limb. */
export interface Unit extends Span {
	readonly kind: 'sentence' | 'note' | 'row' | 'caption' | 'heading';
	/** The words by which it is told: of a row its first cell. */
	readonly words: string;
	readonly stems: ReadonlySet<string>;
	/** Why it answers nothing, where it says so. */
	readonly gap: Gap['why'] | null;
	/** True where it says that the answer will come. */
	readonly later: boolean;
	/** True where it only leads to what follows: `is set out in the following table`. */
	readonly leadIn: boolean;
}

const EMPTY = new Set(
	'a an the of in to for and or on by at with as is are was were be been has have had his her its their this that these those which who from each any all other he she it they department her majesty government during while when where since per over under into than more less such between if whether what how many much will would could can there'.split(
		' ',
	),
);
const LEADS_ON =
	/\b(?:(?:following|attached) tables?|tables?(?: \d+)? (?:below|shows?)|in the tables?|as follows|set out below|given below|listed below)\b/i;
const LATER =
	/\b(?:is|are)\s+(?:expected|due|planned|scheduled)\s+to\s+be\s+(?:published|available|released)\b|\bwill\s+be\s+(?:published|available|released)\b|\bnot\s+yet\s+(?:available|been)\b/i;
/** A letter repeats the question; the answer says who replies. Neither answers anything. */
const SAYS_NOTHING =
	/\bI have been asked to reply\b|^holding answer\b|\b(?:falls|fall) within the responsibility\b|\bI have (?:therefore )?asked\b[^.;]*\bto (?:write|reply|respond)\b|\bI have asked the (?:authority|Statistics|National)\b|^Letter (?:from|of)\b|\byou(?:r)? (?:recent )?(?:parliamentary )?questions?\b|^This is a matter for\b/i;

/** The telling words of a text, stemmed; years and ranges of years as they are. */
export function stemsOf(words: string): ReadonlySet<string> {
	const found = words.toLowerCase().match(/\d{4}[-–/]\d{2,4}|[\p{L}\p{N}]+(?:['’]s)?/gu) ?? [];
	return new Set(
		found.flatMap((word) => {
			const plain = word.replace(/['’]s$/, '');
			if (EMPTY.has(plain)) return [];
			return /^\d/.test(plain) ? [plain.replace(/[–/]/, '-')] : [stem(plain)];
		}),
	);
}

/** The pieces of an answer in order: its sentences and notes, and of each table the rows and the heads of its columns. */
export function unitsOf(text: string, answer: Contribution, gaps: readonly Gap[]): readonly Unit[] {
	const unit = (kind: Unit['kind'], span: Span, words = text.slice(span.start, span.end)): Unit => ({
		kind,
		start: span.start,
		end: span.end,
		words,
		stems: stemsOf(words),
		gap:
			gaps.find((gap) => gap.cause === 'silence' && gap.start < span.end && span.start < gap.end)?.why ??
			null,
		later: kind === 'sentence' && LATER.test(words),
		leadIn: kind === 'sentence' && LEADS_ON.test(words),
	});
	return answer.blocks.flatMap((block) => {
		if (block.kind !== 'table') {
			if (block.kind === 'heading') return [];
			const kind = block.kind === 'footnote' ? 'note' : 'sentence';
			return sentences(text, block).flatMap((span) => {
				const found = unit(kind, span);
				return SAYS_NOTHING.test(found.words) ? [] : [found];
			});
		}
		const caption = block.caption === null ? [] : [unit('caption', block.caption)];
		const rows = block.rows ?? [];
		const heads = rows
			.slice(0, block.headerRows)
			.flatMap((row) =>
				row.filter(({ value }) => value !== '').map((cell) => unit('heading', cell, cell.value)),
			);
		const body = rows.slice(block.headerRows).flatMap((row) => {
			const [first] = row;
			const end = row.at(-1)?.end;
			return first === undefined || first.value === '' || end === undefined
				? []
				: [unit('row', { start: first.start, end }, first.value)];
		});
		return [...caption, ...body, ...heads];
	});
}
