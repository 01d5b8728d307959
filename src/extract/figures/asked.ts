import type { Parsed } from '../../grammar/parse.ts';
import type { Span } from '../../hansard/section.ts';
import type { Measure } from './measure.ts';
import { afterVerb, behind, LONGEST_MEASURE, nounWords, verbWords, type Within } from './phrase.ts';

/** `how many`, `how much`, `the number of`: what is asked for stands right behind. */
const ASKS =
	/\b(?:how (?:many|much)|(?:what|the)(?: (?:total|annual|estimated|average))* (?:numbers?|costs?|amounts?|proportions?|percentages?|values?|sizes?|levels?|rates?|expenditure|spending|area|length))\b/gi;

/**
 * What a question asks to be counted, in its own words: one for each thing that is asked, in order.
 *
 * @param operations names of operations, which a measure leaves out.
 */
export function askedMeasures(question: Parsed, operations: readonly Span[] = []): Measure[] {
	return [...question.words.matchAll(ASKS)].flatMap((found) => {
		const measure = measureAt(
			{ parsed: question, operations },
			question.start + found.index,
			found[0].length,
		);
		return measure === null ? [] : [measure];
	});
}

function measureAt(within: Within, from: number, length: number): Measure | null {
	const question = within.parsed;
	const at = question.groups.findIndex((group) => group.kind === 'noun' && group.end >= from + length);
	const group = question.groups[at];
	if (group?.kind !== 'noun') return null;
	const counted = nounWords(group).filter((word) => !/^(?:many|much|how|what)$/i.test(word));
	const after = behind(within, at);
	const verb = question.groups.findIndex(
		(one, index) => index > at && one.kind === 'verb' && one.form === 'finite',
	);
	const next = question.groups[verb];
	const told =
		next?.kind === 'verb' && !/^follows?$/.test(next.verb) && !reachesBeyond(question, at, verb)
			? [...verbWords(next), ...afterVerb(within, verb + 1, 8)]
			: [];
	const words = [...counted, ...after, ...told].slice(0, LONGEST_MEASURE);
	return words.length === 0 ? null : { words, counted: counted.length > 0 ? counted : words };
}

/** Whether another thing that is asked, or a limb, stands between a noun and a verb: then the verb is not said of it. */
function reachesBeyond({ groups }: Parsed, at: number, verb: number): boolean {
	return groups
		.slice(at + 1, verb)
		.some((group) => group.kind === 'word' && /^(?:;|\(|\)|how|what|whether|if)$/.test(group.token.lower));
}

/** What a sentence that leads into a list is about: `The lamp thresholds for 2007-08 are as follows:`; null where it names nothing. */
export function ledSubject(lead: Parsed, operations: readonly Span[]): Measure | null {
	const clause = lead.clauses.find(
		({ kind, verb, subject }) =>
			kind === 'main' && verb !== null && subject !== null && !/^(?:PRON|DET)$/.test(subject.head.pos),
	);
	const { subject = null } = clause ?? {};
	if (subject === null || subject.name !== null || subject.quantity !== null) return null;
	const counted = nounWords(subject);
	const words = [...counted, ...behind({ parsed: lead, operations }, lead.groups.indexOf(subject), 8)];
	return words.length === 0 ||
		/^(?:following|information|table|answer|details|results?|figures|totals|numbers)$/i.test(
			counted.at(-1) ?? '',
		)
		? null
		: { words, counted };
}
