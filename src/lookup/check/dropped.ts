import type { Claim } from './claims.ts';
import type { OnRecord, ReadOf } from './on-record.ts';

/** Words by which the record narrows a figure: left out, the figure says more than the record. */
const NARROWING =
	/\b(?:provisional(?:ly)?|excluding [^,.;()]{2,50}|excludes [^,.;()]{2,50}|at any one time|England and Wales(?: only)?|Great Britain only|full[- ]time equivalents?|not including [^,.;()]{2,50})/gi;

/** What the record says with a figure and the claim leaves out, a clause each: that it is provisional, of a part, a plan. */
export function droppedFrom(claim: Claim, on: OnRecord): readonly string[] {
	const { words, qualifier } = claim;
	const said = words.toLowerCase();
	const facts = on.facts();
	const status =
		facts.status === 'stated' || STATUS_SAID.test(words) ? [] : [`a ${facts.status}, not an outcome`];
	const narrowed = on.cell === null ? [...on.quote.matchAll(NARROWING)].map(([found]) => found) : [];
	const kept = narrowed.filter((found) => !said.includes(found.toLowerCase().split(' ')[0] ?? found));
	const limit =
		on.qualifier !== null && qualifier === null && isDropped(on.qualifier, said) ? [on.qualifier] : [];
	return [
		...status,
		...shareOf(claim, facts),
		...[...new Set([...limit, ...kept])].map((found) => `the record says "${found}"`),
	];
}

/** `120 arrests, all for fraud`, where the record gives a part. */
function shareOf({ words, printed }: Claim, { parts }: ReadOf): readonly string[] {
	const share = shareIn({ words, printed });
	return share === null || parts.length === 0
		? []
		: [`the text says "${share}"; the record gives a part: ${parts.join(', ')}`];
}

/** The word behind a claim's number that says what share of it is meant: `all`, `most`; null where there is none. */
export function shareIn({ words, printed }: Pick<Claim, 'words' | 'printed'>): string | null {
	return SHARES.exec(words.slice(words.indexOf(printed) + printed.length))?.[0] ?? null;
}

const SHARES =
	/\b(?:all|every one|each|none|no one|most|half|a third|two thirds|the majority|majority|many)\b/i;
const STATUS_SAID =
	/\b(?:will|would|shall|plans?|planned|planning|targets?|aims?|forecasts?|expect(?:s|ed)?|projected|estimated|due|limit|up to|maximum|intends?|should|could|must|within|no (?:longer|later|more) than|propos(?:es|ed|al))\b/i;
/** Whether a claim without a qualifier leaves out that a number is a bound or an estimate. */
function isDropped(qualifier: string, said: string): boolean {
	return (
		LIMIT.test(qualifier) || (ESTIMATED.test(qualifier) && !/estimat|reckon|thought|believed/.test(said))
	);
}

const ESTIMATED = /\bestimated\b/i;
/** A qualifier that makes a bound of a number. */
const LIMIT =
	/\b(?:up to|at least|at most|no more than|no fewer than|fewer than|less than|more than|over|under)\b/i;
