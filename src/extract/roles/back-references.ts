import type { Group, NounGroup } from '../../grammar/groups.ts';
import { wordsOfSpan } from '../../grammar/parse.ts';
import type { Span } from '../../hansard/section.ts';
import type { Named } from '../names/names.ts';
import { EXPLETIVE, lastOfOne, nounFits, type Passage, type Sentence } from '../passages.ts';

/** What words in the middle of a sentence stand for, and the sentence that names it. */
export interface Referred {
	readonly named: Named;
	readonly naming: Span;
}

/** `it`, `they` as the subject of a clause: the body that the clause before is said of, here or in the sentence before. */
export function pronounOf(
	sentence: Sentence,
	before: readonly Sentence[],
	group: NounGroup,
): Referred | null {
	const { parsed, words, start } = sentence;
	const word = group.head.lower;
	const own = parsed.clauses.find(({ subject }) => subject === group);
	if (group.tokens.length > 1 || !/^(?:it|they)$/.test(word) || own === undefined || own.verb === null)
		return null;
	if (EXPLETIVE.test(`It${words.slice(group.end - start)}`)) return null;
	const earlier = parsed.clauses
		.filter(({ subject, verb }) => verb !== null && subject !== null && subject.end <= group.start)
		.at(-1);
	const within = earlier === undefined ? before.at(-1) : sentence;
	if (within === undefined) return null;
	const subject = earlier?.subject ?? headSubject(within);
	if (subject === null)
		return within.back?.to.kind === 'agency' && earlier === undefined ? referred(within) : null;
	const again = within.back?.to.kind === 'agency' && subject.start === within.start ? within.back.to : null;
	const named = again ?? bodyOf(within, subject);
	if (named === null) return null;
	const between = within.parsed.groups.filter(
		({ start: at }) => at >= subject.end && (within !== sentence || at < group.start),
	);
	const acts = !own.verb.passive && !/^(?:is|are|was|were|be|been|has|have|had)$/.test(own.verb.verb);
	const rival = (other: Group) => competes(other, word) || (!acts && isNamed(other)) || isBody(within, other);
	return between.some(rival) ? null : { named, naming: within };
}

function referred({ back }: Sentence): Referred | null {
	return back === null ? null : { named: back.to, naming: back.naming };
}

/** What the first clause of a sentence is said of. */
export function headSubject({ parsed }: Sentence): NounGroup | null {
	return parsed.clauses.find(({ subject, verb }) => subject !== null && verb !== null)?.subject ?? null;
}

/** The body that a noun group is, whole. */
function bodyOf({ named, parsed }: Sentence, group: NounGroup): Named | null {
	const next = parsed.groups[parsed.groups.indexOf(group) + 1];
	if (next?.kind === 'word' && /^(?:and|[’']s?)$/.test(next.token.lower)) return null;
	return (
		named.find(
			({ kind, start, end }) =>
				kind === 'agency' && group.start <= start && start < group.end && group.head.end <= end,
		) ?? null
	);
}

/** Whether a noun behind the body could be meant as well: of `they`, any plural; of `it`, another body or a report. */
function competes(group: Group, word: string): boolean {
	if (group.kind !== 'noun') return false;
	if (word === 'they') return /[^s]s$/.test(group.head.lower) && group.head.pos === 'NOUN';
	return REPORT.test(group.head.lower);
}

function isNamed(group: Group): boolean {
	return group.kind === 'noun' && group.name !== null;
}

function isBody({ named }: Sentence, group: Group): boolean {
	return named.some(({ kind, start, end }) => kind === 'agency' && group.start <= start && end <= group.end);
}

const REPORT =
	/^(?:bill|evaluation|inquiry|plan|project|report|research|review|scheme|statement|study|survey)$/;
const CLASS =
	/^(?:the|this) ((?:agency|association|authority|bank|board|body|centre|charity|commission|committee|company|corporation|council|court|department|directorate|executive|federation|forum|foundation|inspectorate|institute|institution|laboratory|museum|network|office|ombudsman|organisation|panel|partnership|registry|service|society|trust|tribunal|union|unit))$/i;

/** The words of a group, or of whose it is: `the Department` of `the Department ’s budget`. */
export function ownWords({ words, start }: Sentence, group: NounGroup): string {
	const phrase = wordsOfSpan({ words, start }, group);
	return /^((?:the|this|my|our) [\p{L}-]+)[’']s? /iu.exec(phrase)?.[1] ?? phrase;
}

/** `the agency`, where one body alone that is called so was named before, here or in the sentences before; else in the question. */
export function classOf(
	{ askedOf }: Passage,
	sentence: Sentence,
	before: readonly Sentence[],
	group: NounGroup,
): Referred | null {
	const { words, start } = sentence;
	const noun = CLASS.exec(ownWords(sentence, group))?.[1]?.toLowerCase();
	if (noun === undefined || / (?:of|for) $/.test(words.slice(group.end - start, group.end - start + 5)))
		return null;
	const said = [...before, sentence].flatMap((one) =>
		one.named
			.filter((named) => named.end <= group.start && nounFits(named, noun))
			.map((named) => ({ named, naming: one as Span })),
	);
	if (said.length > 0) return lastOfOne(said);
	return lastOfOne(
		askedOf.filter((named) => nounFits(named, noun)).map((named) => ({ named, naming: named as Span })),
	);
}
