import { sentences } from '../../grammar/sentences.ts';
import type { Contribution, Span } from '../../hansard/section.ts';
import type { Gap } from '../facts.ts';
import { INFORMATION } from '../gaps/words.ts';
import { stemsOf } from './stems.ts';

/** A piece of an answer that may answer a limb. */
export interface Unit extends Span {
	readonly kind: 'sentence' | 'note' | 'row' | 'caption' | 'heading' | 'referral';
	/** The words by which it is told: of a row its first cell. */
	readonly words: string;
	readonly stems: ReadonlySet<string>;
	/** Why it answers nothing, where it says so. */
	readonly gap: Gap['why'] | null;
	/** What it says is missing: in its own words, or in the question's. */
	readonly missing: {
		readonly words: string;
		readonly stems: ReadonlySet<string>;
		readonly own: boolean;
	} | null;
	/** True where it says that the answer will come. */
	readonly later: boolean;
	/** True where it only leads to what follows: `is set out in the following table`. */
	readonly leadIn: boolean;
	/** What its paragraph says before it. */
	readonly before: string;
	/** The table that it is part of, by where that begins; null for a sentence or a note. */
	readonly table: number | null;
}

const LEADS_ON =
	/\b(?:(?:following|attached) tables?|has spent the following|tables?(?: \d+)?(?:, attached,)? (?:below|shows?|contains?|gives?|sets? out)|in the tables?|in tables? \d+ (?:we|I) |as follows|set out below|given below|listed below)\b/i;
/** What is not known comes first, and a table of the rest after it. */
const BUT_LEADS_ON = new RegExp(`\\b(?:but|although|however)\\b.*${LEADS_ON.source}`, 'is');
/** Marks of notes within a label. */
const NOTE_MARKS = /\(\d{1,2}\s?(?:,\s*\d{1,2}\s?)*\)/g;
const LATER =
	/\b(?:is|are)\s+(?:expected|due|planned|scheduled)\s+to\s+be\s+(?:published|available|released)\b|\bwill\s+be\s+(?:published|available|released)\b|\bnot\s+yet\s+(?:available|been)\b/i;
/** Work that is under way is told of, and answers; of information nothing is told yet. */
const UNDER_WAY: ReadonlySet<string> = new Set(['gap.under-way', 'gap.awaited']);
/** What will be made of it answers whether and when. */
const TO_BE_PUBLISHED = 'gap.to-be-published';
/** A letter repeats the question; the answer says who replies. Neither answers anything, though the second may be all that is said. */
const SAYS_NOTHING =
	/^Parliamentary Questions?:|^(?:https?:|www\.)\S*$|\bI have been asked to reply\b|^holding answer\b|\b(?:falls|fall) within the responsibility\b|\bI have (?:therefore )?asked\b[^.;]*\bto (?:write|reply|respond|provide an? \p{Ll}+ (?:reply|response|answer))\b|\bI have asked the (?:authority|Statistics|National)\b|^Letter (?:from|of)\b|\byou(?:r)? (?:recent )?(?:parliamentary )?questions?\b|^This is a matter for\b/iu;

/** The pieces of an answer in order: its sentences and notes, and of each table the rows and the heads of its columns. */
export function unitsOf(text: string, answer: Contribution, gaps: readonly Gap[]): readonly Unit[] {
	let before = '';
	let table: number | null = null;
	const unit = (kind: Unit['kind'], span: Span, words = text.slice(span.start, span.end)): Unit => {
		const gap = gaps.find(
			(one) =>
				one.cause === 'silence' &&
				one.start < span.end &&
				span.start < one.end &&
				one.rule !== TO_BE_PUBLISHED &&
				(!UNDER_WAY.has(one.rule) || INFORMATION.test(words)),
		);
		return {
			kind,
			start: span.start,
			end: span.end,
			words,
			stems: stemsOf(words),
			gap: gap?.why ?? null,
			missing:
				gap === undefined
					? null
					: {
							words: gap.about,
							stems: stemsOf(gap.about),
							own: words.replace(/\s+/g, ' ').includes(gap.about),
						},
			later: kind === 'sentence' && LATER.test(words),
			leadIn: kind === 'sentence' && (gap === undefined ? LEADS_ON : BUT_LEADS_ON).test(words),
			before,
			table,
		};
	};
	return answer.blocks.flatMap((block) => {
		table = block.kind === 'table' ? block.start : null;
		if (block.kind !== 'table') {
			if (block.kind === 'heading') return [];
			const kind = block.kind === 'footnote' ? 'note' : 'sentence';
			before = '';
			return sentences(text, block).flatMap((span) => {
				const found = unit(kind, span);
				before += ` ${found.words}`;
				if (!SAYS_NOTHING.test(found.words)) return [found];
				return found.gap === 'held by others' ? [{ ...found, kind: 'referral' }] : [];
			});
		}
		const caption = block.caption === null ? [] : [unit('caption', block.caption)];
		const rows = block.rows ?? [];
		const heads = rows
			.slice(0, block.headerRows)
			.flatMap((row) =>
				row.filter(({ value }) => value !== '').map((cell) => unit('heading', cell, label(text, cell))),
			);
		const body = rows.slice(block.headerRows).flatMap((row) => {
			const [first] = row;
			const end = row.at(-1)?.end;
			return first === undefined || first.value === '' || end === undefined
				? []
				: [unit('row', { start: first.start, end }, label(text, first))];
		});
		return [...caption, ...body, ...heads];
	});
}

/** A cell as printed, without the marks of notes, which may stand between two words. */
function label(text: string, { start, end }: Span): string {
	return text.slice(start, end).replace(NOTE_MARKS, ' ').trim();
}
