import type { Archive, Source } from '../corpus/archive.ts';
import type { Passage } from './answer.ts';

/** All that was said where a passage stands. */
export interface Whole {
	readonly source: Source;
	/** Null outside any exchange. */
	readonly question: string | null;
	/** The whole answer or speech; null where there is no answer in this copy. */
	readonly words: string | null;
	/** Words follow of which this copy does not show whether they answer. */
	readonly unclear?: true;
}

/** The exchanges and speeches that hold these passages, each once, in the passages' order. */
export function wholeOf(archive: Archive, passages: readonly Passage[]): readonly Whole[] {
	const found = new Map<string, Whole>();
	for (const { source, quote } of passages) {
		const exchange = source.exchange === null ? null : archive.exchange(source.exchange);
		if (exchange !== null) {
			found.set(exchange.id, {
				source: exchange.source,
				question: exchange.question,
				words: exchange.answer,
				...(exchange.unclear && { unclear: true }),
			});
			continue;
		}
		const span = archive.contribution(source);
		const key = `${source.document} ${span?.start ?? source.start}`;
		const words = span === null ? quote : archive.slice(source.document, span);
		if (!found.has(key)) found.set(key, { source, question: null, words });
	}
	return [...found.values()];
}
