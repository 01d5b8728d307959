import type { CueMark } from '../../grammar/marks/mark.ts';
import { marksOf } from '../../grammar/marks/marks.ts';
import { sentences } from '../../grammar/sentences.ts';
import type { Span } from '../../hansard/section.ts';
import type { Place } from './record.ts';

/** What words of the record stand under, which a quotation of them alone does not show. */
export interface Setting {
	/** The whole sentence, a span of the passage's text. */
	readonly sentence: Span;
	/** From what they stand under to their end: `no plans to repeal section 24`. Null where they stand under nothing. */
	readonly with: Span | null;
	readonly notes: readonly string[];
}

/** Characters between a cue and the words it governs. */
const REACH = 70;
const CUES = {
	negation: 'the record denies it',
	denial: 'the speaker disowns it',
	hedge: 'the record says it with reserve',
} as const;

/**
 * The sentence in which words stand, and what turns them: that a question asks it, that somebody else is quoted, that it is denied,
 * supposed or held back.
 *
 * @param said the draft's own words before its quotation: what they say already need not be said again.
 */
export function settingOf({ passage }: Place, span: Span, said: string): Setting {
	const { text } = passage;
	const line = {
		start: text.lastIndexOf('\n', span.start - 1) + 1,
		end: text.indexOf('\n', span.start) === -1 ? text.length : text.indexOf('\n', span.start),
	};
	const sentence =
		sentences(text, line).find(({ start, end }) => start <= span.start && span.start < end) ?? line;
	const notes: string[] = [];
	let from: number | null = null;
	if (passage.isAskedAt(span.start) && !/\b(?:ask|question|query|queri|wonder)/i.test(said)) {
		notes.push('the words stand in a question, not in its answer');
		from = sentence.start;
	}
	if (isQuoted(text, sentence, span)) notes.push('the record quotes these words as somebody else’s');
	const cue = governing(text.slice(sentence.start, sentence.end), sentence.start, span);
	if (cue !== null && !isSaid(cue, said)) {
		notes.push(cue.kind === 'modality' ? 'the record supposes it' : CUES[cue.kind as keyof typeof CUES]);
		from = Math.min(from ?? cue.start, cue.start);
	}
	return {
		sentence,
		with: from === null ? null : { start: from, end: Math.max(span.end, sentence.start) },
		notes,
	};
}

/** The nearest cue before the words, in their own clause, that turns what they say. */
function governing(words: string, at: number, { start }: Span): CueMark | null {
	const cues = marksOf(words, at).filter(
		(mark): mark is CueMark =>
			(mark.kind in CUES || (mark.kind === 'modality' && mark.tone === 'supposed')) && mark.end <= start,
	);
	const cue = cues.at(-1);
	if (cue === undefined || start - cue.end > REACH) return null;
	const between = words.slice(cue.end - at, start - at);
	return /[,;:.]|\b(?:but|and|because|as|since|which|who|although|while)\b/i.test(between) ? null : cue;
}

function isSaid(cue: CueMark, said: string): boolean {
	return marksOf(said, 0).some((mark) => mark.kind === cue.kind);
}

/** Whether a pair of marks stands around the words in their sentence, and not just around them. */
function isQuoted(text: string, sentence: Span, span: Span): boolean {
	const before = text.slice(sentence.start, span.start);
	const opened = (before.match(/[“"]/g)?.length ?? 0) - (before.match(/[”]/g)?.length ?? 0);
	const open = /“/.test(before) ? opened > 0 : opened % 2 === 1;
	return open && /[”"]/.test(text.slice(span.end, sentence.end + 1));
}
