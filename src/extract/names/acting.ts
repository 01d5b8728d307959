import type { WordList } from '../../grammar/words/word-list.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import type { Section, Span } from '../../hansard/section.ts';

/** What only a body or a person does, right after its name, each with a sentence of our own. */
export const DEEDS = {
	advised: 'The KQX has advised that no lamps burn.',
	agreed: 'The KQX agreed with the keepers.',
	announced: 'The KQX announced a fair.',
	appointed: 'The KQX has appointed a keeper.',
	argued: 'The KQX argued for lamps.',
	asked: 'The KQX asked for lamps.',
	commissioned: 'The KQX commissioned a map.',
	confirmed: 'The KQX has recently confirmed it.',
	decided: 'The KQX decided to wait.',
	denied: 'The KQX denied it.',
	employed: 'The KQX employed 40 keepers.',
	informed: 'The KQX has informed me of a fire.',
	inspected: 'The KQX inspected the pier.',
	investigated: 'The KQX investigated the wreck.',
	invited: 'The KQX invited the keepers.',
	proposed: 'The KQX proposed a fair.',
	prosecuted: 'The KQX prosecuted two crews.',
	recommended: 'The KQX recommended lamps.',
	recruited: 'The KQX recruited 12 keepers.',
	refused: 'The KQX refused to pay.',
	replied: 'The KQX replied in May.',
	requested: 'The KQX requested lamps.',
	responded: 'The KQX responded in May.',
	said: 'The KQX said that lamps are dear.',
	submitted: 'The KQX has submitted a map.',
	told: 'The KQX told me of a fire.',
	urged: 'The KQX urged the keepers on.',
	warned: 'The KQX warned of a storm.',
	welcomed: 'The KQX welcomed the map.',
	written: 'The KQX has written to me.',
} as const satisfies WordList;

/** Who holds a post in a body or works for it, right before its name, each with a sentence of our own. */
export const ITS_PEOPLE = {
	chair: 'I met the chair of KQX.',
	chairman: 'I met the chairman of KQX.',
	'chief executive': 'I met the chief executive of KQX.',
	director: 'I met the director of KQX.',
	employees: 'Employees of KQX came.',
	officers: 'Officers from KQX came.',
	officials: 'Officials from KQX came.',
	president: 'I met the president of KQX.',
	representatives: 'Representatives of KQX came.',
	spokesman: 'A spokesman for KQX said so.',
	staff: 'Staff at KQX came.',
} as const satisfies WordList;

/** What is done by a body, right before `by` and its name, each with a sentence of our own. */
export const DONE_BY = {
	administered: 'It is administered by KQX.',
	collated: 'It is collated by KQX.',
	collected: 'It is collected by KQX.',
	commissioned: 'It was commissioned by KQX.',
	conducted: 'It was conducted by KQX.',
	funded: 'It is funded by KQX.',
	led: 'It was led by KQX.',
	licensed: 'It is licensed by KQX.',
	managed: 'It is managed by KQX.',
	operated: 'It is operated by KQX.',
	owned: 'It is owned by KQX.',
	produced: 'It was produced by KQX.',
	published: 'It was published by KQX.',
	regulated: 'It is regulated by KQX.',
	run: 'It is run by KQX.',
	'set up': 'It was set up by KQX.',
} as const satisfies WordList;

/** What stands after a name of which only a body has or does it. */
const DOES = new RegExp(
	`^(?:[’']s (?:chief executive|chairman|officers|officials|staff|personnel)\\b| (?:(?:has|have|had) (?:(?:also|now|recently|already|not|since) )?)?(?:${alternatives(DEEDS)})\\b(?! (?:by|in the|to be)\\b))`,
);
/** Verbs and nouns beside an initialism that show it to be a body that acts. */
const ACTS =
	/^(?:[’']s)? (?:(?:also|now|currently|jointly) )?(?:(?:Permanent Secretary|Ministers?|Minister of State|Select Committee|Directorate|Board)\b|produces|leads|works|is responsible|are responsible|licenses|regulates|co-?ordinates|collates|publishes|investigates|employs|advises|is expected to report|plays|officers|officials|members|staff|personnel|troops|was established|was set up|has powers|carries out|carried out|supports|monitors|inspects|provides|estimates|has estimated)\b/;
const ACTED = new RegExp(
	`(?:in partnership with|collaboration with|works? with|working with|on behalf of|(?:${alternatives(DONE_BY)}) by|\\b(?:${alternatives(ITS_PEOPLE)}) (?:of|from|at|for))(?: the)? $`,
	'i',
);

/** Letters that act, own, or stand with an article where no noun follows: `the ABC has`, `by the ABC.` */
export function isBody(text: string, section: Section, letters: string): boolean {
	if (actsAsBody(text, section, letters)) return true;
	const stretch = text.slice(section.start, section.end);
	for (let at = stretch.indexOf(letters); at >= 0; at = stretch.indexOf(letters, at + 1)) {
		const end = at + letters.length;
		if (/[\p{L}\p{N}-]/u.test((stretch[at - 1] ?? ' ') + (stretch[end] ?? ' '))) continue;
		const article = /\b[Tt]he $/.test(stretch.slice(Math.max(0, at - 4), at));
		if (/^[’']s \p{Lu}{1,2}\p{L}/u.test(stretch.slice(end, end + 6))) return true;
		if (article && AS_A_NAME.test(stretch.slice(end, end + 16))) return true;
	}
	return false;
}

const AS_A_NAME =
	/^(?:[’']s\b|[,.;:)]|\s*$| (?:and|or|in|on|to|for|of|at|by|with|has|have|had|is|was|were|are|will|would|which|that|who|as|from|also|does|did|can|could|should|must|may|might|about|under|since|when|over|during)\b)/;

/** Whether words stand in a stretch beside verbs and nouns that a body has. */
export function actsAsBody(text: string, within: Span, wording: string): boolean {
	return standsBeside(text, within, wording, [ACTS, DOES], ACTED);
}

/** Whether they stand beside such as only a body has: a survey provides and produces too, but says nothing and has no staff. */
export function doesAsBody(text: string, within: Span, wording: string): boolean {
	return standsBeside(text, within, wording, [DOES], ACTED);
}

function standsBeside(
	text: string,
	within: Span,
	wording: string,
	after: readonly RegExp[],
	before: RegExp,
): boolean {
	const stretch = text.slice(within.start, within.end);
	for (let at = stretch.indexOf(wording); at >= 0; at = stretch.indexOf(wording, at + 1)) {
		const end = at + wording.length;
		if (/[\p{L}\p{N}]/u.test((stretch[at - 1] ?? ' ') + (stretch[end] ?? ' '))) continue;
		const follows = stretch.slice(end, end + 40);
		if (after.some((one) => one.test(follows)) || before.test(stretch.slice(Math.max(0, at - 40), at)))
			return true;
	}
	return false;
}
