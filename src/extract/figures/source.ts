import { clausesAround } from '../../grammar/clauses.ts';
import type { CueMark } from '../../grammar/marks/mark.ts';
import { type Parsed, wordsOfSpan } from '../../grammar/parse.ts';
import type { Site } from './site.ts';

const REPORTING =
	/^(?:found|finds|find|shows?|showed|shown|suggests?|suggested|estimates?|estimated|reports?|reported|indicates?|indicated|concludes?|concluded|states?|stated|says|said|reveals?|revealed)$/;

/** Whose number it is, as printed; null where it is the speaker's own. */
export function sourceOf(parsed: Parsed, { clause, quantity }: Site): string | null {
	for (const { verb, subject } of clausesAround(parsed.clauses, clause).slice(1))
		if (
			verb !== null &&
			subject !== null &&
			subject.head.pos !== 'PRON' &&
			REPORTING.test(verb.verb) &&
			!verb.passive
		)
			return parsed.words.slice(subject.start - parsed.start, verb.end - parsed.start);
	const cue = parsed.marks.find(
		(mark): mark is CueMark => mark.kind === 'source' && mark.who !== null && mark.end <= quantity.start,
	);
	if (cue?.who) return wordsOfSpan(parsed, cue.who);
	return null;
}
