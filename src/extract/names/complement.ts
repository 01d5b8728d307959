import { alternatives } from '../../grammar/words/word-list.ts';
import { DEEDS } from './acting.ts';
import { type Found, namesByNoun } from './by-noun.ts';
import { headKind, singular, tailKind } from './nouns.ts';
import { UNTELLING } from './ordinary.ts';
import type { CutRun } from './parts.ts';
import { isCapital } from './runs.ts';

/** Words beside the noun that leave it to what follows to say what is meant. */
const LEAVES_IT =
	/^(?:information|advisory|consultative|co-ordinating|cross-government|all-party|implementation|resource|interdepartmental|inter-departmental|action|working|steering|select|standing)$/i;
const TAKES_FOR =
	/^(?:campaign|centre|commission|commissioner|council|forum|framework|fund|group|institute|network|office|partnership|plan|programme|project|strategy|taskforce)$/i;
/** What states agree or decide, and is told from others by what it is on. */
const AGREED = /^(?:Convention|Declaration|Directive|Protocol|Treaty)$/;
const TAKES_TO = /^(?:campaign|plan|programme|project|strategy)$/i;
/** What is counted or pointed at by the way (`for further details`) is no part of a name. */
const POINTS =
	/^(?:the|a|an|this|these|those|that|such|all|any|each|every|further|more|other|his|her|its|their|our|my|what|how|whether)$/;
/** What ends a complement: a finite verb, a preposition, a relative. */
const ENDS = new RegExp(
	`^(?:${alternatives(DEEDS)}|about|advises|after|also|alone|among|as|assists|at|based|be|because|been|before|believes|between|brings|but|by|can|collates|collects|considers|could|did|do|does|during|estimates|expects|following|from|had|has|have|helps|if|into|is|leads|liaises|manages|may|might|monitors|must|needs|nor|offers|operates|or|over|oversees|plays|recommends|seeks|should|since|so|suggests|supplies|supports|than|that|through|to|under|undertakes|until|uses|via|wants|was|were|when|where|which|while|who|whose|will|with|within|would|aims?|carries|contains?|continues?|covers?|found|gives?|held|holds?|includes?|led|made|makes?|meets?|met|produces?|provides?|publishes|ran|records?|remains?|reports?|runs?|says?|sets?|shows?|stands?|states?|takes?|took|works?|\\p{Ll}+ed|\\p{Ll}+ly)$`,
	'u',
);
/** Nouns after a complement of which the name is the owner. */
const OWNED =
	/^(?:website|data|figures|statistics|staff|members?|meetings?|officials|guidance|budget|proposals|publications?|team|chair|report)$/;
const LONGEST = 6;

/** `Information Centre for tides and kelp`, `Action Plan to mend lost anchors`: a noun in capitals with what it is for in lower case. */
export function namesWithComplement(text: string, run: CutRun, limit: number): Found[] {
	const part = run.parts.at(-1);
	const [first, last] = [part?.[0], part?.at(-1)];
	if (part === undefined || first === undefined || last === undefined || last.end !== run.end || last.owns)
		return [];
	const kind = tailKind(last.word) ?? headKind(last.word);
	if (part.length < 2 || kind === null || (kind === 'term' && !AGREED.test(last.word))) return [];
	if (!part.every(isCapital)) return [];
	const open = part
		.slice(0, -1)
		.every(
			({ word }) => LEAVES_IT.test(word) || UNTELLING.has(word.toLowerCase()) || /^\p{Lu}{2,5}$/u.test(word),
		);
	const whole =
		kind !== 'term' &&
		!LEAVES_IT.test(part.at(-2)?.word ?? '') &&
		namesByNoun(text, run).some((name) => name.end === run.end);
	if (!open || whole) return [];
	const [, link = '', rest = ''] =
		/^ (for|on|against|to) ([\p{Ll}-][^\n\t]{0,120})/u.exec(
			text.slice(run.end, Math.min(limit, run.end + 130)),
		) ?? [];
	if (link === '' || !(link === 'to' ? TAKES_TO : link === 'for' ? TAKES_FOR : /./).test(last.word))
		return [];
	const length = complementOf(rest, link === 'to' ? 2 : 1);
	if (length === 0) return [];
	const end = run.end + link.length + 2 + length;
	return [
		{
			kind,
			name: text.slice(first.start, end),
			noun: singular(last.word.toLowerCase()),
			start: first.start,
			end,
		},
	];
}

/** How many characters of a text are a complement of lower-case words; 0 where none of at least so many words ends well. */
function complementOf(rest: string, least: number): number {
	const words = [...rest.matchAll(/(?<=^| )[\p{Ll}-]+(?=[ ,.;:)’']|$)/gu)];
	const taken: { word: string; end: number }[] = [];
	let at = 0;
	for (const match of words) {
		const word = match[0];
		if (match.index !== at || ENDS.test(word) || OWNED.test(word)) break;
		if (POINTS.test(word)) return 0;
		taken.push({ word, end: match.index + word.length });
		at = match.index + word.length + 1;
		if (rest[at - 1] !== ' ') break;
	}
	while (/^(?:and|of|in|on|for|the|a|an)$/.test(taken.at(-1)?.word ?? '')) taken.pop();
	const last = taken.at(-1);
	return last === undefined || taken.length < least || taken.length > LONGEST ? 0 : last.end;
}
