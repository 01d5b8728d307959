import type { WordList } from '../../grammar/words/word-list.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import { doesAsBody } from './acting.ts';
import type { Found } from './by-noun.ts';
import { isSeveral, tailKind } from './nouns.ts';
import { NO_NAME_NOUNS, NO_NAMES, POSTS, TITLES, UNTELLING } from './ordinary.ts';
import type { CutRun } from './parts.ts';
import { isCapital, type Run, type Word } from './runs.ts';
import type { Stretch } from './stretch.ts';

/** Words that open or end the names of places, peoples, posts and parliamentary forms, which no reader looks up here. */
export const ELSEWHERE =
	/^(?:North|South|East|West|Mid|Northern|Southern|Eastern|Western|Central|Greater|Great|Lower|Upper|Republic|Kingdom|States?|Isles?|Islands?|Midlands|Gulf|Horn|Vale|Cape|Estuary|Firth|Territor(?:y|ies)|Ocean|Coast|Bay|Lords?|Commons|Reading|Speaker|Statement|Library|Libraries|Houses?|Whitehall|Downing|Friend|Friends|Noble|Members?|Coroners?|Adviser|Commander|Staff|Envoy|Queen|King|Prince|Duke|Earl|Pope|Papal|World|War|Bible|Day|Week|Century|Opposition|Benches?|Amendments?|Stage|Division|Government|Governments|Departments?|Ministers?|Conservatives?|Labour|Liberal|Tory|Democrats?|Unionists?|Palestinian|Turkish|Muslim|Christian|Catholic|Community|Peninsula|Delta|Border|Bench|Chamber|Palace|Embassy|Crown|Assistants?|Assistant|Officers?|Dear|Yours|Peninsula|Box|Brother|Inner|Outer|Time|Benchers?|Christmas|Sections|Clauses|Schedules|Columns|Questions)$/;
const ARTICLE = /(?:^|[\s(])(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|new|an?) $/;
const LAW = /^(?:Acts?|Bills?|Regulations|Orders?|Schedules?|Rules)$|-\p{Ll}/u;
const VERB_OR_MARK = /^(?:[,.;:)’']|\s*$| (?:\p{Ll}))/u;

/** Nouns of bodies that may follow a name in lower case, whatever it is called by. */
export const LOWER_BODIES = {
	board: 'Saltmarsh Gulls board',
	committee: 'Saltmarsh Gulls committee',
	forum: 'Saltmarsh Gulls forum',
	group: 'Saltmarsh Gulls group',
	network: 'Saltmarsh Gulls network',
	panel: 'Saltmarsh Gulls panel',
	partnership: 'Saltmarsh Gulls partnership',
	'steering group': 'Saltmarsh Gulls steering group',
	'task force': 'Saltmarsh Gulls task force',
	taskforce: 'Saltmarsh Gulls taskforce',
	team: 'Saltmarsh Gulls team',
	trust: 'Saltmarsh Gulls trust',
	unit: 'Saltmarsh Gulls unit',
	'working group': 'Saltmarsh Gulls working group',
} as const satisfies WordList;

const BODY_AFTER = new RegExp(`^ (${alternatives(LOWER_BODIES)})(?![\\p{L}\\p{N}-])`, 'u');

/** Who may own a team by a name of its own. */
const OWNS_TEAM =
	/^(?:Agency|Authority|Board|Commission|Department|Ministry|Office|Service|Trust|University)$/;

/** `the Department’s Lamp Signals team`: capitals after an owner, and the noun of a body. */
function teamOf(
	{ text, end }: Pick<Stretch, 'text' | 'start' | 'end'>,
	run: Run,
	part: readonly Word[],
): Found[] {
	const [first, last] = [part[0], part.at(-1)];
	if (first === undefined || last === undefined || last.end !== run.end || !part.every(isCapital)) return [];
	if (part.length < 2 || part.every(({ word }) => UNTELLING.has(word.toLowerCase()))) return [];
	if (part.some(({ word }) => TITLES.has(word) || POSTS.has(word) || tailKind(word) === 'agency')) return [];
	const noun = BODY_AFTER.exec(text.slice(last.end, Math.min(end, last.end + 24)))?.[1];
	if (noun === undefined) return [];
	const whole = last.end + 1 + noun.length;
	return [{ kind: 'agency', name: text.slice(first.start, whole), noun, start: first.start, end: whole }];
}

/**
 * `the Independent Buoy Broker`: capitals after an article in mid-sentence, without a noun that tells, and no place, person or post. A
 * body where a body's noun follows, or where it does what only bodies do.
 */
export function namesByArticle(
	{ text, start, end }: Pick<Stretch, 'text' | 'start' | 'end'>,
	run: CutRun,
): Found[] {
	const { parts } = run;
	const owner = parts.length === 2 ? parts[0]?.at(-1) : undefined;
	if (owner?.owns && OWNS_TEAM.test(owner.word)) return teamOf({ text, start, end }, run, parts[1] ?? []);
	if (!ARTICLE.test(text.slice(Math.max(0, run.start - 7), run.start))) return [];
	const [part, ...others] = parts;
	const first = part?.[0];
	const last = part?.at(-1);
	if (part === undefined || first === undefined || last === undefined || first.start !== run.start) return [];
	if (others.length > 0 || last.end !== run.end || words(run).some((word) => LAW.test(word))) return [];
	const own = part.map(({ word }) => word);
	if (
		own.length < 2 ||
		own.length > 5 ||
		!part.every(isCapital) ||
		/\d|^\p{Lu}{2,}$/u.test(last.word) ||
		part.slice(0, -1).some(({ owns }) => owns) ||
		!VERB_OR_MARK.test(text.slice(last.end, last.end + 3))
	)
		return [];
	if (
		own.some((word) => TITLES.has(word) || POSTS.has(word) || ELSEWHERE.test(word) || NO_NAME_NOUNS.has(word))
	)
		return [];
	if (
		tailKind(last.word) !== null ||
		isSeveral(last.word) ||
		own.every((word) => UNTELLING.has(word.toLowerCase()))
	)
		return [];
	const name = text.slice(first.start, last.end);
	if (name.toLowerCase() in NO_NAMES || isPiece(text, own, first.start, last.end)) return [];
	const noun = BODY_AFTER.exec(text.slice(last.end, Math.min(end, last.end + 24)))?.[1];
	if (noun !== undefined) {
		const whole = last.end + 1 + noun.length;
		return [{ kind: 'agency', name: text.slice(first.start, whole), noun, start: first.start, end: whole }];
	}
	const kind = doesAsBody(text, { start, end }, name) ? 'agency' : 'term';
	return [{ kind, name, noun: null, start: first.start, end: last.end }];
}

/** Bodies whose name is over where other capitals follow. */
const OVER = /^(?:Agency|Association|Authority|Board|Commission|Council|Foundation|Institute|Society|Trust)$/;
/** Of a people or a place: with a noun in lower case after it, it tells of whom. */
const OF_A_PEOPLE = /(?:ish|ian|ese)$|^(?:Dutch|European|French|Greek|Welsh)$/;

/** Whether capitals are no name by themselves: a body and what is its own, or the half of a title. */
function isPiece(text: string, own: readonly string[], start: number, end: number): boolean {
	const body = own.slice(1, -1).some((word) => OVER.test(word));
	const people = OF_A_PEOPLE.test(own.at(-1) ?? '') && /^ \p{Ll}/u.test(text.slice(end, end + 2));
	return body || people || IN_TITLE.test(text.slice(Math.max(0, start - 30), start));
}

/** `Lamps for Boys: Towards a`: what leaves a title to the words after it. */
export const IN_TITLE = /(?:\p{L}: (?:An?|The)|[\p{Ll},:] \p{Lu}\p{Ll}+ an?) $/u;

function words(run: Run): string[] {
	return run.words.map(({ word }) => word);
}
