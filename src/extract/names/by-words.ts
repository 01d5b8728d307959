import { GIVEN_NAMES } from '../../hansard/turns/words.ts';
import { doesAsBody } from './acting.ts';
import { ELSEWHERE, IN_TITLE } from './by-article.ts';
import type { Found } from './by-noun.ts';
import { isSeveral, singular, tailKind } from './nouns.ts';
import { ALWAYS_OPEN, NO_NAME_NOUNS, NO_NAMES, OWNING_PLACES, POSTS, TITLES, UNTELLING } from './ordinary.ts';
import type { CutRun, Part } from './parts.ts';
import { isCapital, type Run, type Word } from './runs.ts';
import type { Stretch } from './stretch.ts';

/** Words of a name: more are a heading or a cry. */
const LONGEST = 7;

/**
 * Words of the language that stand with capitals in the middle of a sentence, two or more together, as only names do: `Work Trials`,
 * `Voltage Optimisation`. People and places are told by words that the language has not, by what stands before them, and by lists.
 */
export function namesOfWords(stretch: Stretch, run: CutRun): Found[] {
	const { text, start, end } = stretch;
	return run.parts.flatMap((part) => {
		const whole = wholeOf(run, part);
		const [first, last] = [whole[0], whole.at(-1)];
		if (first === undefined || last === undefined || !isName(stretch, run, whole)) return [];
		const name = text.slice(first.start, last.end);
		if (name.toLowerCase() in NO_NAMES) return [];
		const kind = doesAsBody(text, { start, end }, name) ? 'agency' : 'term';
		const noun = singular(last.word.toLowerCase());
		return [{ kind, name, noun: tailKind(noun) === null ? null : noun, start: first.start, end: last.end }];
	});
}

/** A part, and what of its run follows after `of`, `for`, `and`, `to` or `against`: what is joined in this way is one name or none. */
function wholeOf({ words }: Run, part: Part): Part {
	const last = part.at(-1);
	const next = last === undefined ? -1 : words.indexOf(last) + 1;
	const joined =
		/^(?:of|for|to|against)$/.test(words[next]?.word ?? '') ||
		(words[next]?.word === 'and' && words[next + 1]?.word !== 'the');
	return joined && !last?.owns ? words.slice(words.indexOf(part[0] as Word)) : part;
}

function isName({ text, start, end, knows }: Stretch, run: Run, part: Part): boolean {
	const [first, last] = [part[0], part.at(-1)];
	if (first === undefined || last === undefined) return false;
	const capitals = part.filter(isCapital);
	const opens = run.opens && first === run.words[0];
	if (
		capitals.length < (opens && !OPENED.test(text.slice(last.end, last.end + 12)) ? 3 : 2) ||
		part.length > LONGEST
	)
		return false;
	if (part.some(({ comma, owns }, at) => comma || (owns && at < part.length - 1))) return false;
	if (part.length === 3 && part[1]?.word === 'and') return false;
	const before = text.slice(Math.max(start, first.start - 120), first.start);
	const after = text.slice(last.end, Math.min(end, last.end + 80));
	if (
		!inSentence(before, after) ||
		GOES_ON.test(before) ||
		IN_TITLE.test(before) ||
		HELD.test(before) ||
		LAW_AFTER.test(after) ||
		GOING_ON.test(after)
	)
		return false;
	if (GIVEN_NAMES.has(first.word) || PERSON.test(before) || NOT_FIRST.test(first.word)) return false;
	const ordinary = capitals.filter(({ word }) => isOrdinary(word, knows));
	const foreign = capitals.filter((one) => !ordinary.includes(one));
	if (
		ordinary.length < 2 ||
		foreign.length > 1 ||
		foreign.some(
			({ word }) =>
				word !== first.word ||
				!/^\p{Lu}[\p{L}-]{1,}$/u.test(word) ||
				TITLES.has(word) ||
				POSTS.has(word) ||
				(ELSEWHERE.test(word) && !/^UK|EU$/.test(word)),
		)
	)
		return false;
	if (isSeveral(last.word)) return false;
	const own = capitals.map(({ word }) => word.toLowerCase());
	const telling = tailKind(last.word) === null ? own : own.slice(0, -1);
	if (telling.every((word) => UNTELLING.has(word))) return false;
	return capitals.length > 2 || ARTICLE.test(before) || ABSTRACT.test(last.word);
}

/** A word of the language, with a capital and otherwise in lower case, that no place, post or law has in its name. */
function isOrdinary(word: string, knows: Stretch['knows']): boolean {
	const pieces = word.split('-');
	if (pieces.some((piece) => !/^\p{L}\p{Ll}+$/u.test(piece) || !knows(piece) || ELSEWHERE.test(piece)))
		return false;
	const one = word.replace(/s$/, '');
	return !(
		TITLES.has(word) ||
		POSTS.has(word) ||
		POSTS.has(one) ||
		NO_NAME_NOUNS.has(word) ||
		NO_NAME_NOUNS.has(one) ||
		OWNING_PLACES.has(word) ||
		ALWAYS_OPEN.has(word) ||
		LAW.test(word)
	);
}

/** Whether words in lower case stand beside it in its line: headings and cells have capitals of their own. */
function inSentence(before: string, after: string): boolean {
	const line = `${/[^\n]*$/.exec(before)?.[0]}${/^[^\n]*/.exec(after)?.[0]}`;
	return (
		!line.includes('\t') &&
		(/[\p{Ll}’')] ["“‘'(]?$/u.test(before) || /^[”’"']? \p{Ll}/u.test(after) || /, $/.test(before))
	);
}

/** What leaves a name to the words after it, or is no beginning of one. */
const NOT_FIRST =
	/^(?:Draft|Proposed|Partial|Initial|Vice|Senior|Civil|Baron|Human|Includes?|Bachelor|Master|Mode|Number|Status|\p{L}+-\p{Ll}+ed)$/u;
const LAW = /^(?:Acts?|Bills?|Regulations|Orders?|Schedules?|Clauses?|Amendments?|Protocol|Reading)$/;
/** The rest of a law’s title. */
const LAW_AFTER =
	/^\)?(?: \([^)]{1,60}\))*,? ?(?:and [\p{L} ]{1,40} )?(?:Acts?|Bill|Orders?|Regulations|Rules)\b/u;
const PERSON =
	/(?:\b(?:Mr|Mrs|Ms|Miss|Dr)\.|\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Baron|hon|Member for)) $/;
/** A name that is not over: capitals, and a small word or a mark that joins what follows to them. */
const GOES_ON =
	/\p{Lu}[\p{L}’'-]*(?:,|:| ?[—–]| (?:of|for|on|in|and|to|with|&))(?: (?:the|and))? ?["“‘']?$|(?<!\d)\d{1,3} $/u;
/** Its other half, after a mark. */
const GOING_ON = /^(?::|[—–]) ?\p{Lu}/u;
/** What a post is held of. */
const HELD =
	/\b(?:of State|Minister|Secretary|Chancellor|Departments?) (?:for|of) (?:[\p{Lu},]|the |and |of |\p{Ll}(?<=\p{L}{2})| (?=[\p{Lu}a&]))*$/u;
/** What follows a name that opens a sentence. */
const OPENED = /^ (?:is|are|was|were|has|have|had|will|would|can|may|should|provides?|aims?)\b/;
const ARTICLE = /(?:\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|new|an?)|[’']s?) ["“‘']?$/;
/** Words that name no place and nobody: of what is done, and of several. */
const ABSTRACT = /(?:tion|ment|ing|ance|ence|ity|ism|ness|ship|al|age|ure|ysis|ic|ive)s?$|(?<![sui])s$/;
