import { eachVerdict, firstStanding } from '../../grammar/rule.ts';
import { sentences } from '../../grammar/sentences.ts';
import type { Section } from '../../hansard/section.ts';
import type { Correction } from '../facts.ts';
import { contributionsOf } from '../names/places.ts';
import { ALL_CORRECTIONS } from './slips.ts';

/** What is longer is a list or a table that has lost its lines. */
const LONGEST_SENTENCE = 2_000;

/** No correction is without one of these. */
const WORTH_READING =
	/\b(?:[Ee]rrors?|[Ii]naccura\w+|[Mm]istake\w*|[Ww]rong(?:ly)?|[Mm]isprints?|[Ii]nadvertently|[Ee]rroneously|[Ii]ncorrect\w*|[Cc]orrect\w*|should\s+have|supersedes?|revised|amended)\b|\d\s?MC\b/;

/** What the record corrects of itself: from what to what, as far as it is printed. */
export function correctionsOf(text: string, section: Section): Correction[] {
	return contributionsOf(section).flatMap(({ contribution, exchange }) => {
		const { start: from, end: to, kind, blocks } = contribution;
		if (!WORTH_READING.test(text.slice(from, to))) return [];
		return blocks.flatMap((block) => {
			if (block.kind === 'table' || block.kind === 'heading') return [];
			return sentences(text, block).flatMap(({ start, end }): Correction[] => {
				const found = correctionIn(text.slice(start, end), text.slice(end, to));
				if (found === null || (kind === 'question' && found.rule !== 'correction.corrected-later')) return [];
				const place = { start, end, naming: null, exchange, contributionStart: from };
				return [{ kind: 'correction', ...place, because: null, ...found }];
			});
		});
	});
}

/** What one sentence corrects, with what follows it in the contribution; null where it corrects nothing. */
export function correctionIn(
	words: string,
	after: string,
): Pick<Correction, 'was' | 'is' | 'of' | 'rule'> | null {
	if (
		words.length > LONGEST_SENTENCE ||
		words.endsWith('?') ||
		!WORTH_READING.test(words + after.slice(0, 400))
	)
		return null;
	const standing = firstStanding(eachVerdict(ALL_CORRECTIONS, { words, after }));
	return standing === null ? null : { rule: standing.rule, ...standing.reading };
}
