import type { Section } from '../../hansard/section.ts';

/** Verbs and nouns beside an initialism that show it to be a body that acts. */
const ACTS =
	/^(?:[’']s)? (?:(?:also|now|currently|jointly) )?(?:(?:Permanent Secretary|Ministers?|Minister of State|Select Committee|Directorate|Board)\b|produces|leads|works|is responsible|are responsible|licenses|regulates|co-?ordinates|collates|publishes|investigates|employs|employed|advises|is expected to report|plays|officers|officials|staff|personnel|was established|was set up|has powers|carries out|carried out|supports|monitors|inspects|provides|estimates|has advised|has estimated|has informed|have advised)\b/;
const ACTED =
	/(?:in partnership with|collaboration with|works? with|working with|on behalf of|(?:led|collated|run|collected|regulated|licensed|published|produced|conducted|funded|set up) by|officers from|officials from|staff from)(?: the)? $/;

/** Letters that act, own, or stand with an article where no noun follows: `the ABC has`, `by the ABC.` */
export function isBody(text: string, section: Section, letters: string): boolean {
	if (actsAsBody(text, section, letters)) return true;
	const stretch = text.slice(section.start, section.end);
	for (let at = stretch.indexOf(letters); at >= 0; at = stretch.indexOf(letters, at + 1)) {
		const end = at + letters.length;
		if (/[\p{L}\p{N}-]/u.test((stretch[at - 1] ?? ' ') + (stretch[end] ?? ' '))) continue;
		const article = /\b[Tt]he $/.test(stretch.slice(Math.max(0, at - 4), at));
		if (article && AS_A_NAME.test(stretch.slice(end, end + 16))) return true;
	}
	return false;
}

const AS_A_NAME =
	/^(?:[’']s\b|[,.;:)]|\s*$| (?:and|or|in|on|to|for|of|at|by|with|has|have|had|is|was|were|are|will|would|which|that|who|as|from|also|does|did|can|could|should|must|may|might|about|under|since|when|over|during)\b)/;

/** Whether words stand in a section beside verbs and nouns that only a body has. */
export function actsAsBody(text: string, section: Section, wording: string): boolean {
	const stretch = text.slice(section.start, section.end);
	for (let at = stretch.indexOf(wording); at >= 0; at = stretch.indexOf(wording, at + 1)) {
		const end = at + wording.length;
		if (/[\p{L}\p{N}]/u.test((stretch[at - 1] ?? ' ') + (stretch[end] ?? ' '))) continue;
		if (ACTS.test(stretch.slice(end, end + 40)) || ACTED.test(stretch.slice(Math.max(0, at - 40), at)))
			return true;
	}
	return false;
}
