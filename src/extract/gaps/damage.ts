import type { Section, Span } from '../../hansard/section.ts';
import type { Gap } from '../facts.ts';
import type { Passage } from '../passages.ts';
import { askedFor } from './asked-for.ts';
import { gapSubjects } from './subjects.ts';

/** A table whose cells are gone, a text that was cut: our copy's fault, told apart from what the record does not say. */
export function damageOf(text: string, section: Section, passages: readonly Passage[]): Gap[] {
	const found: Gap[] = [];
	for (const damage of section.damage) {
		if (damage.kind !== 'table lost' && damage.kind !== 'text cut') continue;
		const passage = passages.find(
			({ contribution }) => contribution.start <= damage.start && damage.start <= contribution.end,
		);
		if (passage === undefined) continue;
		const lead =
			passage.sentences.filter((sentence) => sentence.end <= damage.start).at(-1) ?? passage.sentences[0];
		const quote: Span = damage.kind === 'table lost' && lead ? lead : damage;
		const subjects = lead && damage.kind === 'table lost' ? gapSubjects(passage, lead) : [];
		found.push({
			kind: 'gap',
			about:
				(lead && damage.kind === 'table lost'
					? tableAbout(lead.words)
					: askedFor(text, passage.exchange, { told: '', clause: '', before: '' })) ?? damage.note,
			subjects,
			cause: 'damage',
			why: damage.kind,
			until: null,
			rule: `gap.${damage.kind.replaceAll(' ', '-')}`,
			because: null,
			start: quote.start,
			end: quote.end,
			naming: null,
			exchange: passage.exchangeIndex,
			contributionStart: passage.contribution.start,
		});
	}
	return found;
}

/** `the number of victims recovered during ...`, out of the sentence that leads to the table. */
function tableAbout(lead: string): string {
	const match =
		/\b((?:the )?(?:number|numbers|cost|costs|amount|proportion|percentage|value|total|figures|data|estimates?) (?:of|for|on) [^.;:]{4,200}?)(?=,? (?:which|that|who) (?:is|are|was|were)\b|,? (?:is|are|was|were) (?:shown|set out|given|provided|as follows|in the|listed|contained)\b|[.;:]|$)/i.exec(
			lead,
		);
	return match?.[1] ?? lead.slice(0, 240);
}
