import { type Clause, clausesAround, mainClauseOf } from '../../grammar/clauses.ts';
import type { NounGroup } from '../../grammar/groups.ts';
import type { CueMark } from '../../grammar/marks/mark.ts';
import { type Parsed, wordsOfSpan } from '../../grammar/parse.ts';
import type { Site } from './site.ts';

const REPORTING =
	/^(?:found|finds?|shows?|showed|shown|suggests?|suggested|estimates?|estimated|reports?|reported|indicates?|indicated|concludes?|concluded|states?|stated|says?|said|tells?|told|reveals?|revealed|advis(?:e|es|ed)|inform(?:s|ed)?|calculat(?:e|es|ed)|reckon(?:s|ed)?|confirm(?:s|ed)?|judged|predict(?:s|ed)?|put|puts)$/;
/** Verbs that put a number on a thing by themselves: `the Board put the cost at £40`. */
const PUTS = /^(?:put|puts|estimat(?:e|es|ed)|calculat(?:e|es|ed)|assess(?:es|ed)?|reckon(?:s|ed)?|valued)$/;
/** What an answer itself goes by: its own table, its own records. */
const OWN =
	/^(?:tables?|figures?|data|information|records?|statistics|charts?|lists?|estimates?|annex|answer|reply)$/;

/** Whose number it is, as printed; null where it is the speaker's own. */
export function sourceOf(parsed: Parsed, { clause, quantity, preposition }: Site): string | null {
	const [own, ...around] = clausesAround(parsed.clauses, clause);
	if (
		own !== undefined &&
		preposition === 'at' &&
		own.verb !== null &&
		PUTS.test(own.verb.verb) &&
		!own.verb.passive
	) {
		const who = told(parsed, own);
		if (who !== null) return who;
	}
	for (const one of around) {
		if (one.verb === null || one.verb.passive || one.verb.modal !== null || !REPORTING.test(one.verb.verb))
			continue;
		const who = told(parsed, one);
		if (who !== null) return who;
	}
	const cue = parsed.marks.find(
		(mark): mark is CueMark =>
			mark.kind === 'source' &&
			mark.who !== null &&
			(mark.rule !== 'cue.source-verb' || isSaidOf(parsed, mark, clause)) &&
			(mark.end <= quantity.start ||
				clause.groups.some((group) => group.start <= mark.start && mark.start < group.end)),
	);
	const who = cue?.who ? wordsOfSpan(parsed, cue.who) : null;
	return who === null || isOwn(who) ? null : who;
}

/** `The review concluded that 60 might go, and the Trust has cut 35`: what another main clause says is nobody else's word. */
function isSaidOf({ clauses }: Parsed, cue: CueMark, clause: Clause): boolean {
	const theirs = mainClauseOf(clauses, clause);
	return !(theirs.kind === 'main' && theirs.opener === 'and' && cue.end <= theirs.start);
}

/** The words that name what a verb of telling is said of: its subject, or, of a survey told of at length, who made it. */
function told(parsed: Parsed, { subject, verb }: Clause): string | null {
	if (subject === null || verb === null || subject.head.pos === 'PRON' || subject.head.pos === 'DET')
		return null;
	const words = parsed.words.slice(subject.start - parsed.start, verb.start - parsed.start);
	const name = (words.split(/,| (?:which|who|that) |—| \(/)[0] ?? words).trim();
	if (isOwn(name) || isVague(subject)) return null;
	const by = /\bby (?:the )?(\p{Lu}[\p{L}&’'-]*(?: (?:of|for|and|the|in|\p{Lu}[\p{L}&’'-]*))*)/u.exec(name);
	const longer = name.split(' ').length > LONGEST;
	return longer && by?.[1] !== undefined
		? by[1]
		: name.replace(/ (?:has|have|had|also|recently|itself)$/, '');
}

/** Words. A longer phrase tells of its source at length. */
const LONGEST = 9;

/** `Table 1`, `The latest figures`, `our records`; figures of a named body, and `industry figures`, are another's. */
function isOwn(name: string): boolean {
	if (/^(?:our|my)\b/i.test(name) || /^(?:this|these|those)$/i.test(name)) return true;
	const nouns = name
		.toLowerCase()
		.split(' ')
		.filter((word) => !SAYS_LITTLE.test(word));
	return nouns.length === 1 && OWN.test(nouns[0] ?? '');
}

const SAYS_LITTLE =
	/^(?:the|these|this|that|its|such|all|latest|recent|most|available|following|provisional|published|current|above|below|\d+|[a-z])$/;

/** `We`, `the hon. Gentleman`, `This`: nobody whose number it would be. */
function isVague({ head }: NounGroup): boolean {
	return /^(?:i|we|it|they|this|that|these|those|who|which|there|gentleman|lady|member|friend|minister|government)$/.test(
		head.lower,
	);
}
