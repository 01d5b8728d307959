import type { Found } from './by-noun.ts';
import { isSeveral, tailKind } from './nouns.ts';
import { NO_NAME_NOUNS, NO_NAMES, POSTS, TITLES, UNTELLING } from './ordinary.ts';
import { partsOf } from './parts.ts';
import { isCapital, type Run } from './runs.ts';

/** Words that open or end the names of places, peoples, posts and parliamentary forms, which no reader looks up here. */
const ELSEWHERE =
	/^(?:North|South|East|West|Mid|Northern|Southern|Eastern|Western|Central|Greater|Great|Lower|Upper|Republic|Kingdom|States?|Isles?|Islands?|Midlands|Gulf|Horn|Vale|Cape|Estuary|Territor(?:y|ies)|Ocean|Coast|Bay|Lords?|Commons|Reading|Speaker|Statement|Library|Libraries|Houses?|Whitehall|Downing|Friend|Friends|Noble|Members?|Coroners?|Adviser|Commander|Staff|Envoy|Queen|King|Prince|Duke|Earl|Pope|Papal|World|War|Bible|Day|Week|Century|Opposition|Benches?|Amendments?|Stage|Division|Government|Governments|Departments?|Ministers?|Conservatives?|Labour|Liberal|Tory|Democrats?|Unionists?|Palestinian|Turkish|Muslim|Christian|Catholic|Community|Peninsula|Delta|Border|Bench|Chamber|Palace|Embassy|Crown|Assistants?|Assistant|Officers?|Dear|Yours|Peninsula)$/;
const ARTICLE = /(?:^|[\s(])(?:the|its|their|our|new|an?) $/;
const LAW = /^(?:Acts?|Bills?|Regulations|Orders?|Schedules?|Rules)$|-\p{Ll}/u;
const VERB_OR_MARK = /^(?:[,.;:)’']|\s*$| (?:\p{Ll}))/u;

/** `the Independent Buoy Broker`: capitals after an article in mid-sentence, without a noun that tells, and no place, person or post. */
export function namesByArticle(text: string, run: Run): Found[] {
	if (!ARTICLE.test(text.slice(Math.max(0, run.start - 7), run.start))) return [];
	const [part, ...others] = partsOf(run);
	const first = part?.[0];
	const last = part?.at(-1);
	if (part === undefined || first === undefined || last === undefined || first.start !== run.start) return [];
	if (others.length > 0 || last.end !== run.end || words(run).some((word) => LAW.test(word))) return [];
	const own = part.map(({ word }) => word);
	if (
		own.length < 2 ||
		own.length > 5 ||
		!part.every(isCapital) ||
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
	if (name.toLowerCase() in NO_NAMES) return [];
	return [{ kind: 'term', name, noun: null, start: first.start, end: last.end }];
}

function words(run: Run): string[] {
	return run.words.map(({ word }) => word);
}
