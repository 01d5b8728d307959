import { isComma, mainClauseOf } from '../../grammar/clauses.ts';
import type { Group, NounGroup } from '../../grammar/groups.ts';
import type { QuantityMark } from '../../grammar/marks/mark.ts';
import { CHANGES as CHANGE_WORDS } from '../../grammar/words/changes.ts';
import { looksPlural } from '../../grammar/words/small-words.ts';
import { deedDone } from './deeds.ts';
import type { Measured } from './measure.ts';
import { afterVerb, behind, nounWords, phraseWords, verbWords } from './phrase.ts';
import { isCoordinator, type Site, subjectOf } from './site.ts';

const BE = /^(?:be|been|being|is|are|was|were)$/;

/** The counted noun with what belongs to it; of a share, what it is a share of. */
export function ownWords(site: Measured, counted: readonly string[]): readonly string[] {
	const fronted = frontedWhole(site);
	if (fronted.length > 0 && nounWords(site.group).length === 0) return fronted;
	if (nounWords(site.group).length === 0 && site.quantity.unit === null) {
		const of = behind(site, site.at);
		if (of[0] === 'of' && of.length > 1) return of.slice(1);
	}
	if (counted.length === 0 && site.quantity.unit === null) return [];
	const own = [...counted, ...behind(site, site.at)];
	if (own.length > 0) return own[0] === 'of' ? own.slice(1) : own;
	return site.before?.counted ?? [];
}

/** `Of those having treatment, 50 per cent. are well`: the whole at the head of the sentence that a number is a share of. */
export function frontedWhole({ parsed, at }: Site): string[] {
	const first = parsed.groups[0];
	if (first?.kind !== 'word' || !/^(?:of|among)$/.test(first.token.lower) || at > 8) return [];
	const held = parsed.groups.slice(1, at);
	if (
		held.some(
			(group) => group.kind === 'noun' && (group.quantity !== null || /^(?:PRON|DET)$/.test(group.head.pos)),
		)
	)
		return [];
	return held.flatMap((group) => group.tokens.filter(({ pos }) => pos !== 'PUNCT').map(({ words }) => words));
}

/** What the number's own group counts; else what the number before it counted, where it goes on from that. */
export function countedHere(site: Measured): readonly string[] {
	const own = nounWords(site.group);
	if (own.length > 0) return [...own, ...sharedNoun(site)];
	if (site.quantity.unit !== null) return [];
	return site.before?.counted ?? [];
}

/** `30 Kelp, Fell and Roamer pupils`: the noun that several words before it share stands behind the last. */
function sharedNoun({ parsed, at, group, quantity }: Site): string[] {
	const { groups } = parsed;
	if (quantity.value < 2 || quantity.unit !== null || looksPlural(group.head.lower)) return [];
	const words: string[] = [];
	for (let next = at + 1; next + 1 < groups.length; next += 2) {
		const joint = groups[next];
		const noun = groups[next + 1];
		if (!(isComma(joint) || isCoordinator(joint)) || noun?.kind !== 'noun' || noun.quantity !== null)
			return [];
		words.push(...(isComma(joint) ? [] : ['and']), ...nounWords(noun));
		if (isCoordinator(joint)) return looksPlural(noun.head.lower) && noun.tokens.length > 1 ? words : [];
	}
	return [];
}

/** What a sum at the end of a sentence is the total of: what was done to the subject of the sentence, else what the number before counted. */
export function summed(site: Measured): readonly string[] {
	const { subject, verb } = mainClauseOf(site.parsed.clauses, site.clause);
	const told =
		subject !== null && subject.name === null && subject.quantity === null && verb?.passive === true;
	return told && verb !== null
		? [...nounWords(subject), ...verbWords(verb)]
		: (site.before?.words ?? []).filter(
				(word, at, all) => !(at === 0 && word === 'total') && !(at === 1 && all[0] === 'total'),
			);
}

/** The verb said of the number, as it goes on after it. */
export function tail(site: Site, room: number): string[] {
	const { parsed, clause } = site;
	const { verb } = clause;
	if (verb === null) return [];
	const at = parsed.groups.indexOf(verb);
	const copula = BE.test(verb.verb);
	const after = afterVerb(site, at + 1, Math.max(0, room - 2));
	const not = verb.negative ? ['not'] : [];
	if (copula) return after.length === 0 ? [] : [...not, ...after];
	const deed = verbWords(verb);
	return verb.passive || clause.kind === 'participial' ? [...deed, ...after] : ['that', ...deed, ...after];
}

/** `this proportion`, `the figure`: what the number before was of. */
const DEICTIC = /^(?:proportion|figure|number|total|amount|percentage|rate|sum|cost)$/;

/** The subject of the clause with what belongs to it; nothing where it is a pronoun. */
export function subjectWords(site: Measured): readonly string[] {
	const subject = subjectOf(site.parsed, site.clause);
	if (subject === null) return [];
	const words = phraseWords(site, subject);
	const pointed =
		/^(?:this|that|these|the)$/.test(subject.tokens[0]?.lower ?? '') &&
		words.length === 1 &&
		DEICTIC.test(words[0] ?? '');
	return pointed ? ((site.before ?? site.previous)?.words ?? words) : words;
}

export function named({ clause, parsed }: Site): boolean {
	const subject = subjectOf(parsed, clause);
	return subject !== null && subject.name !== null;
}

/** What a cost, a total or a value that stands by itself is of: the subject of its clause and what became of it. */
export function spentOn(site: Measured): string[] {
	const { verb } = site.clause;
	const subject = subjectOf(site.parsed, site.clause);
	if (verb === null || subject === null || subject === site.group || named(site)) return [];
	return [...nounWords(subject), ...deedDone(verb.verb)].slice(0, 6);
}

/** `made by Warden Fell`: the deed and who did it, for a noun that tells little by itself. */
export function doneBy(site: Measured): string[] {
	const { verb } = site.clause;
	const subject = subjectOf(site.parsed, site.clause);
	if (verb === null || subject === null || subject === site.group || verb.passive) return [];
	const deed = LIGHT_DEEDS[verb.verb] ?? deedDone(verb.verb)[0];
	if (deed === undefined) return [];
	const who = nounWords(subject);
	// `the operation`, `the board`: what stands for a name tells nobody who it was.
	if (who.join(' ') === headWords(site).join(' ')) return [];
	const tells = who.length > 1 || /^\p{Lu}/u.test(who[0] ?? '');
	return tells ? [deed, 'by', ...who].slice(0, 7) : deedDone(verb.verb).slice(0, 1);
}

function headWords({ parsed, governor }: Site): string[] {
	const group = parsed.groups[governor];
	return group?.kind === 'noun' ? nounWords(group) : [];
}

/** Deeds that tell little, as they are said of what was done. */
const LIGHT_DEEDS: Readonly<Record<string, string>> = {
	make: 'made',
	makes: 'made',
	made: 'made',
	produce: 'produced',
	produces: 'produced',
	produced: 'produced',
	secure: 'secured',
	secures: 'secured',
	secured: 'secured',
	record: 'recorded',
	records: 'recorded',
	recorded: 'recorded',
};

/** Where the noun of change stands that a number says the ends of (`a rise in oil from £4 to £5`); -1 where there is none. */
export function changedNounAt({ parsed, clause, at }: Site): number {
	const change = parsed.groups.findLastIndex(
		(group, index) => index < at && group.kind === 'noun' && Object.hasOwn(CHANGE_WORDS, group.head.lower),
	);
	const noun = parsed.groups[change];
	return noun !== undefined && clause.groups.includes(noun) ? change : -1;
}

export function headAt({ parsed }: Site, at: number): string {
	const group = parsed.groups[at];
	return group?.kind === 'noun' ? group.head.lower : '';
}

/** The noun around another: `value of` before `benefits` in `the value of benefits of £4 million`. */
export function ofBefore({ parsed }: Site, at: number): string[] {
	const of = parsed.groups[at - 1];
	const noun = parsed.groups[at - 2];
	if (
		of?.kind !== 'word' ||
		!/^(?:of|for|on|in|from|to)$/.test(of.token.lower) ||
		noun?.kind !== 'noun' ||
		noun.quantity !== null
	)
		return [];
	return [...nounWords(noun), of.token.words];
}

/** The deed around an oblique number: subject or object, verb, preposition. What only joins says nothing. */
export function around(site: Measured): string[] {
	const { clause, preposition } = site;
	const { verb } = clause;
	const governor = site.parsed.groups[site.governor];
	const hanging = preposition === null ? [] : [preposition];
	const held = governor?.kind === 'noun' ? governor : objectOf(site);
	if (held !== null) return [...nounWords(held), ...(verb === null ? [] : deedDone(verb.verb)), ...hanging];
	if (verb === null || deedDone(verb.verb).length === 0) return [];
	return [
		...(named(site) ? [] : subjectWords(site).slice(0, 6)),
		...verbWords(verb).filter((word) => word !== verb.modal),
		...hanging,
	];
}

/** The object that the verb of the clause already has before the number: `a rise in grants` in `received a rise in grants from £4`. */
export function objectOf({ parsed, clause, at }: Measured): NounGroup | null {
	if (clause.verb === null) return null;
	const from = parsed.groups.indexOf(clause.verb);
	const object = parsed.groups[from + 1];
	return object?.kind === 'noun' &&
		object.quantity === null &&
		from + 1 < at &&
		clause.groups.includes(object)
		? object
		: null;
}

export function quantityOf(group: Group | undefined): QuantityMark | null {
	return group?.kind === 'noun' ? group.quantity : null;
}
