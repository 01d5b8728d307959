import { clausesAround } from '../../grammar/clauses.ts';
import type { VerbGroup } from '../../grammar/groups.ts';
import type { Unless } from '../../grammar/rule.ts';
import { BY_THE_WAY, DAY_BY_DAY, DONE_TO } from '../roles/words.ts';
import type { TermSite } from './term-site.ts';
import { ANSWERED, STANDING } from './words.ts';

export const BE = /^(?:be|been|being|is|are|was|were)$/;

/** What a clause says of a term. */
export interface Telling {
	/** The verb that says it. */
	readonly verb: VerbGroup;
	/** The term, where it is not what the clause is said of. */
	readonly term?: string;
	/** Whose definition it is, as printed. */
	readonly authority?: string;
}

/** Whether a verb says what always holds: `provides`, `are paid`; not `is being paid`, `has paid`, `paid`. */
export function isStanding({ verb, tokens, form, modal, passive }: VerbGroup): boolean {
	if (form !== 'finite' || (modal !== null && !/^(?:can|must)$/.test(modal))) return false;
	const words = tokens.map(({ lower }) => lower);
	if (
		words.some((word) => /^(?:was|were|has|have|had|been|being|did)$/.test(word)) &&
		!/^(?:has|have)$/.test(verb)
	)
		return false;
	return passive || BE.test(verb) || !/ing$/.test(verb);
}

/** The text from the end of a verb to the end of its sentence. */
export function wordsAfter({ parsed, verb }: TermSite, within = 200): string {
	return parsed.words.slice(verb.end - parsed.start, verb.end - parsed.start + within);
}

export const DENIED: Unless<TermSite, Telling> = {
	why: 'the clause denies it',
	holds: (_site, { verb }) => verb.negative,
};

export const SUPPOSED: Unless<TermSite, Telling> = {
	why: 'it is only supposed',
	holds: ({ parsed, clause, spoken }, { verb }) =>
		spoken ||
		/^(?:may|might|could|would|should)$/.test(verb.modal ?? '') ||
		clausesAround(parsed.clauses, clause).some(({ opener }) =>
			/^(?:if|whether|unless|until|how|why)$/.test(opener ?? ''),
		),
};

export const SAID_BY_SOMEBODY: Unless<TermSite, Telling> = {
	why: 'somebody holds or asks that it be so',
	holds: ({ parsed, clause }) =>
		clause.kind === 'complement' && clause.parent !== null && parsed.clauses[clause.parent]?.verb !== null,
};

/** What happens to a document once. */
export const PASSING =
	/^(?:agreed|announced|approved|begin|closed?|commenced?|completed?|conclude|debated|ended|end|finalised|finish(?:ed)?|laid|opened|published|signed|start(?:ed)?|submitted|updated)$/;

/** What befalls a thing, or is done with it in an answer, which tells nothing of it. */
export function isByTheWay({ verb, tokens, passive }: VerbGroup): boolean {
	if (verb === 'sets' && !passive) return false;
	if (verb === 'set') return !(passive ? /^up$/ : /^(?:out|up)$/).test(tokens.at(-1)?.lower ?? '');
	// `uses projections`: what a model or a scheme works with.
	if (/^uses?$/.test(verb) && !passive) return false;
	const lists = passive
		? [BY_THE_WAY, DAY_BY_DAY, DONE_TO, ANSWERED, STANDING]
		: [BY_THE_WAY, DAY_BY_DAY, STANDING];
	return lists.some((list) => Object.hasOwn(list, verb) || Object.hasOwn(list, verb.replace(/s$/, '')));
}
