import { citationsIn } from '../grammar/citations/cite.ts';
import type { Citing } from '../grammar/citations/form.ts';
import type { Section } from '../hansard/section.ts';
import type { Reference } from './facts.ts';
import { contributionsOf } from './names/places.ts';

/** No citation is without one of these. */
const WORTH_READING =
	/Official Report|Hansard|\bDeb\b|\b[Aa]nswer|\b[Rr]epl(?:y|ies)|\b[Ss]tatement|\bdebate|\b[Qq]uestion|\bPQ|\bUIN|\bHL ?\d|\bW[AS]\.? ?\d|\((?:HL ?)?\d{4,7}/;

/**
 * What a text refers to: other answers and speeches by date, volume, column or UIN, as far as it is printed. A day printed
 * without its year is the last such day up to the sitting. What an answer calls `that answer` may have been cited by its
 * question.
 */
export function referencesOf(text: string, section: Section): Reference[] {
	const found: Reference[] = [];
	const asked = new Map<number, Citing[]>();
	for (const { contribution, exchange } of contributionsOf(section)) {
		const words = text.slice(contribution.start, contribution.end);
		if (!WORTH_READING.test(words)) continue;
		const answers =
			contribution.kind === 'answer' && exchange !== null ? (section.exchanges[exchange]?.uins ?? []) : [];
		const before = exchange === null ? [] : (asked.get(exchange) ?? []);
		const citings = citationsIn(words, { sittingDate: section.sittingDate, answers }, before);
		if (exchange !== null) asked.set(exchange, [...before, ...citings]);
		for (const { start, end, cites, rule } of citings) {
			// A question's own number, printed at its end, is no reference.
			if (contribution.kind === 'question' && cites.uin !== null && cites.uin === contribution.uin) continue;
			found.push({
				kind: 'reference',
				start: contribution.start + start,
				end: contribution.start + end,
				naming: null,
				exchange,
				contributionStart: contribution.start,
				rule,
				because: null,
				cites,
			});
		}
	}
	return [...found, ...correctedPlaces(text, section)];
}

/** `[Official Report, 12 June 2013, Vol. 564, c. 370W.]`: what a ministerial correction corrects, on a line that nobody says. */
const CORRECTS = /^\[?Official Report, .{6,120}?\.?\]?$/;

/** The places that ministerial corrections correct: the line that tells one stands in the part of whoever corrects it, above their words. */
function correctedPlaces(text: string, section: Section): Reference[] {
	if (section.business !== 'written corrections') return [];
	const parts = contributionsOf(section).toSorted(
		(one, other) => one.contribution.start - other.contribution.start,
	);
	const found: Reference[] = [];
	let from = section.start;
	const told: { start: number; end: number }[] = [];
	for (const { contribution, exchange } of parts) {
		let start = from;
		for (const line of text.slice(from, contribution.start).split('\n')) {
			if (CORRECTS.test(line.trim())) told.push({ start, end: start + line.length });
			start += line.length + 1;
		}
		from = Math.max(from, contribution.end);
		if (contribution.kind !== 'correction') continue;
		const [place] = told.splice(0);
		const [citing] =
			place === undefined
				? []
				: citationsIn(text.slice(place.start, place.end), {
						sittingDate: section.sittingDate,
						answers: [],
					});
		if (place === undefined || citing === undefined) continue;
		found.push({
			kind: 'reference',
			start: place.start + citing.start,
			end: place.start + citing.end,
			naming: null,
			exchange,
			contributionStart: contribution.start,
			rule: citing.rule,
			because: null,
			cites: citing.cites,
		});
	}
	return found;
}
