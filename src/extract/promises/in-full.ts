import { sentences } from '../../grammar/sentences.ts';
import { stemsOf } from '../limbs/stems.ts';
import { cutAt } from '../telling.ts';
import { byWhen } from './by.ts';

/** So many telling words name what is promised; fewer point to what was said or asked before, or have no object: `consult in the summer`. */
const ENOUGH = 4;
/** Points to what was said before, whatever stands beside it. */
const POINTS = /\b(?:this|these|those|it|them|such|the\s+(?:issues?|matters?|points?))\b/i;
/** A document or an act that a sentence speaks of again: `their response`, of the `response to the Kite Review` before. */
const AGAIN =
	/\b(?:the|this|their|its|our|his|her)\s+(?:\p{Ll}+\s+)?(response|reply|report|review|results?|findings|research|study|strategy|plan|guidance|data|figures|statistics|information|legislation|Bill|consultation|trial|pilot|inquiry|survey|case|proposals?|recommendations?|fees|funding|tool|changes|decision|regulations|project|scheme|programme|panel|code|comments)\b(?!\s+(?:to|of|on|into|about|for|we|that|which)\b)/iu;
/** Characters of what stands in the brackets. */
const LONGEST = 220;

/**
 * What is promised, so that it can stand by itself: where its words point to something said before, that follows in brackets.
 *
 * @param what the words of the promise.
 * @param before what the same person said before it.
 * @param asked what was asked; looked for only where it is needed.
 */
export function inFull(what: string, before: string, asked: () => string | null): string {
	const when = byWhen(what, 0);
	const bare = when === null ? what : what.slice(0, when.start) + what.slice(when.end);
	const short = stemsOf(bare).size < ENOUGH || POINTS.test(bare) || AGAIN.test(bare) || BARE.test(bare);
	if (!short) return what;
	const told = sentences(before, { start: 0, end: before.length }).map(({ start, end }) =>
		before.slice(start, end),
	);
	const about = saidBefore(bare, before, told) ?? lastSaid(bare, told) ?? asked();
	return about === null ? what : `${what} (${cutAt(about, LONGEST)})`;
}

/** The sentence before, where the promise points to it: `this work`, or goes on with what it tells (`consult`). */
function lastSaid(what: string, told: readonly string[]): string | null {
	const points = POINTS.test(what);
	if (!points && stemsOf(what).size >= ENOUGH && !BARE.test(what)) return null;
	const said = told.findLast((sentence) => stemsOf(sentence).size >= ENOUGH)?.replace(/\.$/, '') ?? '';
	if (said === '' || FORMAL.test(said) || said.includes('\t')) return null;
	return points && POINTS.test(said) ? null : said;
}

/** What is not said of what: `Data will be available for 2006`. */
const BARE =
	/^(?:The\s+)?(?:data|figures|results|information|details|decisions?|statistics)\s+(?:for\s+\d{4}\S*\s+)?(?:will|are|is|should)\b/i;

/** What opens an answer without saying anything. */
const FORMAL = /\basked to reply\b|^holding answer\b|^https?:/i;

/** The thing that the promise speaks of again, as the sentence before has it, with what hangs on it, or its name: `the Saltby tidal power study`. */
function saidBefore(what: string, before: string, told: readonly string[]): string | null {
	const noun = AGAIN.exec(what)?.[1];
	const last = told.at(-1);
	if (noun === undefined || last === undefined) return null;
	const named = new RegExp(`\\b${noun}\\s+(?:to|of|on|into|about|for)\\s+(?:[^\\s,.;:]+\\s*){1,14}`, 'i');
	const called = new RegExp(`(?:\\p{Lu}[\\p{L}'’-]*\\s+)(?:[\\p{L}'’-]+\\s+){1,5}?${noun}\\b`, 'u');
	return (named.exec(last) ?? called.exec(before))?.[0].trim() ?? null;
}
