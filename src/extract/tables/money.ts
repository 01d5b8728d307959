import { wholeTime, wholeTimeOfTotal } from './time.ts';

/** What is counted in money, whoever spends it. */
const MONEY: readonly RegExp[] = [
	/\b(?:costs?|expenditure|spend|spending|outturn|budgets?|funding|subsid(?:y|ies))\b/i,
	/\b(?:amounts?|sums?|money|value)\b.{0,60}\b(?:paid|spent|claimed|awarded|allocated|received|invested|owed|raised|grants?|fines?|compensation|payments?)\b/i,
	/\bgrants? (?:allocations?|paid|awarded|funding)\b|\ballocations? of (?:grants?|money)\b/i,
	/\bhow much\b.{0,160}\b(?:spent|paid|money|claimed|awarded|allocated|invested)\b/i,
];
/** Words of money where none is counted: `after housing costs`, `time spent in custody`, `before Budget 2008`. */
const NO_MONEY =
	/\b(?:after|before|low|no)[- ](?:housing )?costs?\b|\bcost(?:-| of )(?:effective|living)\w*|\b(?:time|hours|days|nights|months) spent\b|\bspent (?:in|on|under) (?:custody|prison|hospital|remand|bail)\b|\bbudget (?:19|20)\d\d\b|\bpublicly[- ]funded\b/gi;
/** What else a table may count: money is then not all that it holds. */
const COUNTED =
	/\b(?:numbers?|how many|how often|percentages?|per ?cent|proportions?|rates?|ratios?|tonnes|headcount|staff numbers|full[- ]time equivalents?|projects|recipients|individuals|cases|claims|applications|complaints|incidents|people|households|learners|pupils|patients|visits|days|hours)\b/i;
/** A scale that is told in words nobody could bind to the table: its numbers may be of thousands. */
const SCALED = /\b(?:thousands?|millions?|billions?)\b|£\s?(?:'?0{3}|m\b|bn\b)/i;
/** Heads that say of a number only which part of the money it is. */
const PART =
	/^(?:(?:total|annual|estimated|net|gross|actual|planned|overall|all|currently|final|average)\b ?)*(?:costs?|spent|spend|spending|expenditure|outturn|amounts?|sums?|paid|payments?|allocated|allocations?|awarded|committed|claimed|received|budgets?|grants?|funding|capital|revenue|resource|administration|programme)?(?: (?:paid|spent|allocated|awarded|claimed|received|made|to date|of (?:grants?|funding|payments?)))?$/i;
/** A head that counts money whatever else the table counts. */
const HEAD_OF_MONEY =
	/^(?:(?:total|annual|estimated|net|gross|overall|actual) )*(?:costs?|expenditure|spend|spending)$/i;
/** What a table of sums of money reaches at the least; below it, a scale was left out or something else is counted. */
const LEAST_SUM = 1000;

/**
 * Whether what stands over a table says that its numbers are sums of money: the nearest words that tell what is counted decide.
 *
 * @param over the words over it, nearest first: its title, the sentence that leads into it, the question.
 */
export function countsMoney(over: readonly string[]): boolean {
	for (const words of over) {
		const told = words.replace(NO_MONEY, ' ');
		const money = MONEY.some((pattern) => pattern.test(told));
		if (COUNTED.test(told) || SCALED.test(told)) return false;
		if (money) return true;
	}
	return false;
}

/** Whether a column's heads leave it to the table what is counted: times, totals, and words for a part of some money. */
export function isPartOfMoney(heads: readonly string[]): boolean {
	return heads.every((head) => isTimeOrTotal(head) || PART.test(head.trim()));
}

/** Whether the heads alone say that a column holds money. */
export function isHeadOfMoney(heads: readonly string[]): boolean {
	return HEAD_OF_MONEY.test(heads.at(-1)?.trim() ?? '');
}

/** Whether a label speaks of money itself, or of something that is counted otherwise. */
export function tellsMeasure(label: string): boolean {
	return COUNTED.test(label) || MONEY.some((pattern) => pattern.test(label));
}

/** A time, or what adds up. */
export function isTimeOrTotal(label: string): boolean {
	return wholeTime(label) !== null || wholeTimeOfTotal(label) !== null || isTotal(label);
}

/** `Total`, `Grand total`, `Total England`. */
export function isTotal(label: string): boolean {
	return /^(?:grand |overall |sub-?)?totals?\b/i.test(label.trim());
}

/** Whether numbers may be sums of pounds as printed: all with pence, or some of them large. */
export function mayBePounds(printed: readonly string[]): boolean {
	const sound = printed.every((number) => /^-?£?\d[\d,]*(?:\.\s?\d\d)?$/.test(number.trim()));
	const pence = printed.every((number) => /\.\s?\d\d$/.test(number.trim()));
	return sound && (pence || printed.some((number) => Number(number.replace(/[£,\s]/g, '')) >= LEAST_SUM));
}
