import type { NounGroup } from '../../grammar/groups.ts';
import type { WordList } from '../../grammar/words/word-list.ts';

/** Who is to do something: those who speak, a body or an office, a thing, or what only a pronoun or nothing says. */
export type Actor = 'we' | 'body' | 'thing' | 'pronoun';

/** Offices and bodies by their noun alone: what they are to do is their own undertaking. */
export const OFFICES = {
	adviser: 'The kite adviser will visit all keepers.',
	agency: 'The agency will publish a list.',
	authority: 'The authority will publish a list.',
	board: 'The board will write to all keepers.',
	chairman: 'The chairman will write to all keepers.',
	commission: 'The commission will visit all keepers.',
	commissioner: 'The commissioner will write to all keepers.',
	committee: 'The committee will visit Saltby.',
	council: 'The council will write to all keepers.',
	department: 'The Department will draft a list of keepers.',
	director: 'The director will visit Saltby.',
	directorate: 'The directorate will draft a list.',
	executive: 'The chief executive will visit Saltby.',
	friend: 'My hon. Friend will visit Saltby.',
	government: 'The Government will draft a list.',
	group: 'The group will visit Saltby.',
	inquiry: 'The inquiry will visit Saltby.',
	inspectorate: 'The inspectorate will visit all keepers.',
	minister: 'The Minister will visit Saltby.',
	ministers: 'Ministers will visit Saltby.',
	ministry: 'The Ministry will draft a list.',
	office: 'The office will draft a list.',
	officials: 'My officials will draft a list.',
	panel: 'The panel will visit Saltby.',
	'secretary of state': 'The Secretary of State will visit Saltby.',
	service: 'The service will contact all keepers.',
	team: 'The team will visit Saltby.',
	treasury: 'The Treasury will draft a list.',
	unit: 'The unit will draft a list.',
} as const satisfies WordList;

const OFFICE = new Set(
	Object.keys(OFFICES).flatMap((office) => [office, office.split(' ').at(-1) ?? office]),
);
const PRONOUN =
	/^(?:it|they|he|she|this|these|that|those|which|who|whom|there|what|some|many|most|all|none|others|any|each|both)$/;

/**
 * Who the subject of a clause is.
 *
 * @param isBody whether a place holds the name of a body.
 */
export function actorOf(subject: NounGroup | null, isBody: (group: NounGroup) => boolean): Actor {
	if (subject === null) return 'pronoun';
	const { head, tokens } = subject;
	if (/^(?:i|we)$/.test(head.lower)) return 'we';
	if (tokens.length === 1 && PRONOUN.test(head.lower)) return 'pronoun';
	if (isBody(subject)) return 'body';
	const definite = /^(?:the|my|our|its|this)$/.test(tokens[0]?.lower ?? '');
	const capital = /^\p{Lu}/u.test(head.words);
	return OFFICE.has(head.lower) && (definite || capital) ? 'body' : 'thing';
}
