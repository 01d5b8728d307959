import type { Archive, Stored } from '../corpus/archive.ts';
import type { Gap } from '../extract/facts.ts';
import { sentences } from '../grammar/sentences.ts';

/** A gap with the sentence that follows it in the record: "not collected" may be taken back in the next breath. */
export interface Silence {
	readonly gap: Stored<Gap>;
	/** The next sentence of the same paragraph; null at a paragraph's end or after damage. */
	readonly next: string | null;
	/** What was asked, in the words of the question; null outside questions. */
	readonly asked: string | null;
}

/** Characters read past a gap in search of the next sentence's end. */
const REACH = 600;

/** @returns the gap with what the record says next in the same paragraph, and what was asked. */
export function withNext(archive: Archive, gap: Stored<Gap>): Silence {
	const { exchange } = gap.source;
	const asked = exchange === null ? null : (archive.exchange(exchange)?.question ?? null);
	if (gap.cause === 'damage') return { gap, next: null, asked };
	const after = archive.slice(gap.source.document, { start: gap.end, end: gap.end + REACH });
	const [paragraph = ''] = after.split('\n');
	const [next] = sentences(paragraph, { start: 0, end: paragraph.length });
	const whole = next !== undefined && (next.end < REACH || after.length < REACH);
	return { gap, next: whole ? paragraph.slice(next.start, next.end) : null, asked };
}
