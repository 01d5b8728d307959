import { sentences } from '../grammar/sentences.ts';
import type { Span } from '../hansard/section.ts';
import type { Basis, Subject } from './facts.ts';
import type { Named } from './names/names.ts';

/** The subject of a fact and the passage that names it, where the fact's own words do not. */
export interface Tied {
	readonly subject: Subject;
	readonly naming: Span | null;
}

/**
 * Ties a fact to what is named. Letters that only fit a name are a back-reference to where it is written out: what is inferred
 * is said.
 *
 * @param asPrinted the words at the fact's own place.
 * @param naming the sentence that names what a back-reference stands for; null where the fact's words do.
 */
export function tie(text: string, named: Named, basis: Basis, asPrinted: string, naming: Span | null): Tied {
	const inferred = basis === 'named' && named.standsFor !== null;
	return {
		subject: { kind: named.kind, name: named.owner, asPrinted, basis: inferred ? 'back-reference' : basis },
		naming:
			inferred && named.standsFor
				? sentenceAt(text, named.standsFor)
				: naming && { start: naming.start, end: naming.end },
	};
}

/** The sentence around a place, as far as its line goes. */
function sentenceAt(text: string, place: Span): Span {
	const start = text.lastIndexOf('\n', place.start) + 1;
	const next = text.indexOf('\n', place.end);
	const line = { start, end: next < 0 ? text.length : next };
	return (
		sentences(text, line).find((sentence) => sentence.start <= place.start && place.end <= sentence.end) ??
		line
	);
}
