import { type Clause, clausesAround, groupAt } from '../../grammar/clauses.ts';
import type { CueMark, QuantityMark } from '../../grammar/marks/mark.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { Figure } from '../facts.ts';
import type { Site } from './site.ts';

/** What the clause makes of its number: what is, what is planned, or nothing that is stated at all. */
export type Standing =
	| { readonly status: Figure['status']; readonly refused: null }
	| { readonly status: null; readonly refused: string };

/** The standing of a number by the verbs and cues that govern it, from its own clause outwards. */
export function standingOf({ parsed, clause, quantity }: Site): Standing {
	const governing = clausesAround(parsed.clauses, clause);
	const cues = parsed.marks.filter(
		(mark): mark is CueMark => mark.kind !== 'quantity' && mark.kind !== 'time',
	);
	const here = (cue: CueMark) =>
		(governing.some((one) => holds(one, cue)) || standsBehind(cue, quantity)) &&
		governs(cue, quantity, parsed);
	if (cues.some((cue) => cue.kind === 'denial' && cue.start <= quantity.start))
		return refused('denied, or another’s claim');
	const tones = cues.filter((cue) => cue.kind === 'modality' && here(cue));
	const tone = (wanted: CueMark['tone']) => tones.some((cue) => cue.tone === wanted);
	if (governing.some(({ verb }) => verb?.chain.some((lead) => /^fail/.test(lead))))
		return refused('the verb is denied');
	if (tone('supposed')) return refused('supposed, not stated');
	if (governing.some(({ verb }) => verb?.negative) && quantity.value !== 0 && !isLimit(quantity))
		return refused('the verb is denied');
	if (/\bor (?:more|over|fewer|less|under|above)$/i.test(quantity.qualifier ?? '')) return stands('limit');
	if (tone('target')) return stands('target');
	if (
		tone('forecast') &&
		!isEstimateOfWhatIs(
			tones.filter((cue) => cue.tone === 'forecast'),
			parsed,
			clause,
		)
	)
		return stands('forecast');
	if (tone('plan')) return stands('plan');
	if (tone('limit') || isLimit(quantity)) return stands('limit');
	return stands('stated');
}

/** `It is estimated that there were 400`: an estimate looks ahead only where its own verb does. */
function isEstimateOfWhatIs(cues: readonly CueMark[], { words, start }: Parsed, { verb }: Clause): boolean {
	if (!cues.every((cue) => /estimat/i.test(words.slice(cue.start - start, cue.end - start)))) return false;
	if (verb === null) return true;
	return (
		verb.modal === null && !(verb.chain.length > 0 && !verb.tokens.some(({ lower }) => lower === 'have'))
	);
}

/** A cue governs what its own clause holds, and what hangs on that; one behind the number only where it is the number's verb. */
function governs(cue: CueMark, quantity: QuantityMark, { clauses, groups }: Parsed): boolean {
	if (cue.start < quantity.start) return true;
	// `40 planned closures` have not happened.
	if (standsBehind(cue, quantity) || groupAt(groups, cue) === groupAt(groups, quantity)) return true;
	return clauses.some(
		({ verb, groups }) =>
			verb !== null &&
			verb.start <= cue.start &&
			cue.end <= verb.end &&
			groups.some((group) => group.start <= quantity.start && quantity.end <= group.end),
	);
}

function standsBehind(cue: CueMark, { end }: QuantityMark): boolean {
	return cue.start >= end && cue.start - end <= 1;
}

function holds({ groups }: Clause, cue: CueMark): boolean {
	return groups.some((group) => group.start < cue.end && cue.start < group.end);
}

/** `a cohort of 30 or more` sets a bound; nobody counted 30. */
const LIMITS =
	/^(?:up to|no more than|at most|a maximum of|not more than|.*\bor (?:more|over|fewer|less|under|above))$/i;

function isLimit({ qualifier }: QuantityMark): boolean {
	return qualifier !== null && LIMITS.test(qualifier);
}

function stands(status: Figure['status']): Standing {
	return { status, refused: null };
}

function refused(why: string): Standing {
	return { status: null, refused: why };
}
