import type { Figure } from '../facts.ts';
import { CHANGES } from './measure.ts';
import { changedNounAt } from './measure-words.ts';
import type { Site } from './site.ts';

/** `by`, `from`, `to` of a verb or a noun of change. */
export function changeOf(site: Site): Figure['change'] {
	const { clause, preposition, parsed, at } = site;
	const { verb } = clause;
	if (verb === null || !(CHANGES.test(verb.verb) || changedNounAt(site) >= 0)) return null;
	const before = parsed.groups[at - 1];
	const word = preposition ?? (before?.kind === 'word' ? before.token.lower : null);
	return word === 'by' || word === 'from' || word === 'to' ? word : null;
}
