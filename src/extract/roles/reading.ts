import type { Clause } from '../../grammar/clauses.ts';
import type { Group, NounGroup, VerbGroup } from '../../grammar/groups.ts';
import type { Unless } from '../../grammar/rule.ts';
import { anyOf } from '../../grammar/words/word-list.ts';
import { afterVerb, listStart, type RoleSite, wordAt } from './site.ts';
import { BEGINNINGS, BY_OFFICE } from './words.ts';

/** What a clause says a body is, does, is for, or has been made for. */
export interface RoleReading {
	/** Where the words that say it begin in the stored text. */
	readonly from: number;
	/** The verb that says it; null where a noun does. */
	readonly verb: VerbGroup | null;
	/** Announced, with no evidence that it is so. */
	readonly planned: boolean;
}

export const BE = /^(?:be|been|being|is|are|was|were)$/;
export const HAVE = /^(?:has|have|had)$/;
const IN_SPEECH = anyOf(BY_OFFICE, 'iu');

export const DENIED: Unless<RoleSite, RoleReading> = {
	why: 'the clause denies it',
	holds: ({ parsed, at, clause }, { verb }) => {
		if (verb === null) return false;
		const apart =
			clause.kind === 'main' ||
			/^(?:although|though|while|whilst|whereas|and|but)$/.test(clause.opener ?? '');
		const around = apart || clause.parent === null ? null : parsed.clauses[clause.parent];
		if (around?.verb?.negative) return true;
		const first = parsed.groups[listStart(parsed, at)];
		if (/^(?:neither|nor|no)$/.test(first?.tokens[0]?.lower ?? '')) return true;
		if (/^(?:neither|nor)$/.test(wordAt(parsed, at - 1))) return true;
		const subject = clause.verb === verb ? clause.subject : parsed.groups[parsed.groups.indexOf(verb) - 1];
		if (/^(?:no|none|neither)$/.test(subject?.tokens[0]?.lower ?? '')) return true;
		const next = parsed.groups[afterVerb(parsed, verb)];
		return verb.negative || /^(?:no|not|neither|nor|nothing)$/.test(next?.tokens[0]?.lower ?? '');
	},
};
export const SUPPOSED: Unless<RoleSite, RoleReading> = {
	why: 'it is only supposed',
	holds: ({ parsed, at, clause }, { verb }) =>
		parsed.groups.slice(0, at).some((group) => group.kind === 'verb' && group.verb === 'asking') ||
		/^(?:may|might|could|would|should)$/.test(verb?.modal ?? '') ||
		openers(parsed.clauses, clause).some((opener) => /^(?:if|whether|unless|until|how|why)$/.test(opener)),
};
export const ARGUED: Unless<RoleSite, RoleReading> = {
	why: 'in debate, only words of office count',
	holds: ({ parsed, spoken }, { from }) =>
		spoken && !IN_SPEECH.test(parsed.words.slice(from - parsed.start, from - parsed.start + 90)),
};
export const URGED: Unless<RoleSite, RoleReading> = {
	why: 'it is only asked for or held by somebody',
	holds: ({ parsed, clause }) => {
		const around =
			clause.kind === 'complement' && clause.parent !== null ? parsed.clauses[clause.parent] : null;
		return URGES.test(around?.verb?.verb ?? '');
	},
};
const ANSWERING: Unless<RoleSite, RoleReading> = {
	why: 'it tells of the answer itself',
	holds: ({ parsed }, { verb }) => {
		if (verb === null || !ANSWERS.test(verb.verb)) return false;
		if (verb.passive) return IN_TABLE.test(parsed.words.slice(verb.end - parsed.start));
		const next = parsed.groups[afterVerb(parsed, verb)];
		if (next?.kind !== 'noun') return /^h[oe]lds?$/.test(verb.verb);
		return OF_ANSWERS.test(next.head.lower);
	},
};
/** What forbids most readings of a role. */
export const ALWAYS = [DENIED, SUPPOSED, URGED, ANSWERING, ARGUED];

const ANSWERS =
	/^(?:provide[sd]?|supplie[sd]|given|gives|set|shown|hold|holds|held|has|have|keep|keeps|kept)$/;
const IN_TABLE = /^(?: out)? (?:below|in (?:the )?(?:following |above )?(?:table|library|annex))/i;
export const OF_ANSWERS =
	/^(?:information|figures?|files?|papers|copies|copy|data|details?|estimates?|lists?|records?|us|me|answers?|plans?|statistics|hon|this|these|those|it|them)$/;
const URGES =
	/^(?:recommend|suggest|ask|propose|demand|urge|claim|allege|argue|insist|think|believe|say)(?:s|d|ed)?$|^(?:said|thought)$/;

/** A role that a verb says. */
export function said(verb: VerbGroup): RoleReading {
	return { from: verb.start, verb, planned: isPlanned(verb) };
}

/** `will inspect`, `is to inspect`, `is expected to inspect`, `is being set up`. */
function isPlanned(verb: VerbGroup): boolean {
	return (
		/^(?:will|shall|'ll)$/.test(verb.modal ?? '') ||
		verb.chain.some((word) => /^(?:due|expected|intend(?:s|ed)|plans|planned|scheduled|set)$/.test(word)) ||
		(verb.chain.includes('be to') &&
			!BE.test(verb.verb) &&
			!verb.tokens.some(({ lower }) => lower === 'been')) ||
		(verb.passive &&
			verb.tokens.some(({ lower }) => lower === 'being') &&
			Object.hasOwn(BEGINNINGS, verb.verb))
	);
}

function openers(clauses: readonly Clause[], clause: Clause): string[] {
	const found: string[] = [];
	for (
		let one: Clause | undefined = clause;
		one !== undefined;
		one = one.parent === null ? undefined : clauses[one.parent]
	)
		if (one.opener !== null) found.push(one.opener);
	return found;
}

/** The noun group at a place; null where there is none. */
export function nounBefore(groups: readonly Group[], at: number): NounGroup | null {
	const group = groups[at];
	return group?.kind === 'noun' ? group : null;
}

/** The verb that a noun is an object or complement of; else that of its clause. */
export function verbNear(groups: readonly Group[], clause: Clause, noun: NounGroup): VerbGroup | null {
	const at = groups.indexOf(noun);
	for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
		const group = groups[index];
		if (group?.kind === 'verb') return group;
	}
	return clause.verb;
}
