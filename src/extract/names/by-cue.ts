import type { WordList } from '../../grammar/words/word-list.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import type { Found } from './by-noun.ts';
import { isSeveral, tailKind } from './nouns.ts';
import { ALWAYS_OPEN, NO_NAME_NOUNS, OPENERS, OWNING_PLACES, POSTS, TITLES } from './ordinary.ts';
import { isCapital, type Run } from './runs.ts';

/** Words after which only the name of a body can stand, each with a phrase of our own. */
export const BEFORE_BODY = {
	'a contract with': 'We had a contract with Kelpston Moor.',
	'acquired by': 'It was acquired by Kelpston Moor.',
	'bodies such as': 'We met bodies such as Kelpston Moor.',
	'charities such as': 'We met charities such as Kelpston Moor.',
	'chief executive of': 'I met the chief executive of Kelpston Moor.',
	'companies such as': 'We met companies such as Kelpston Moor.',
	'company called': 'It went to a company called Kelpston Moor.',
	'contracts with': 'We had contracts with Kelpston Moor.',
	'employees of': 'It is for employees of Kelpston Moor.',
	'firms such as': 'We met firms such as Kelpston Moor.',
	'managing director of': 'I met the managing director of Kelpston Moor.',
	'operated by': 'It is operated by Kelpston Moor.',
	'organisation called': 'It went to an organisation called Kelpston Moor.',
	'organisations such as': 'We met organisations such as Kelpston Moor.',
	'owned by': 'It is owned by Kelpston Moor.',
	'partner at': 'He is a partner at Kelpston Moor.',
	'shareholders in': 'They are shareholders in Kelpston Moor.',
	'shares in': 'They bought shares in Kelpston Moor.',
	'spokesman for': 'It was said by a spokesman for Kelpston Moor.',
	'subsidiaries of': 'They are subsidiaries of Kelpston Moor.',
	'subsidiary of': 'It is a subsidiary of Kelpston Moor.',
	'the charity': 'It is run by the charity Kelpston Moor.',
	'the company': 'It is run by the company Kelpston Moor.',
	'the consultancy': 'It was made by the consultancy Kelpston Moor.',
	'the contract with': 'We ended the contract with Kelpston Moor.',
	'the contractor': 'It was built by the contractor Kelpston Moor.',
	'the firm': 'It is run by the firm Kelpston Moor.',
	'the regulator': 'It was told by the regulator Kelpston Moor.',
	'the supplier': 'It was told by the supplier Kelpston Moor.',
} as const satisfies WordList;

/** What is said in apposition of a body alone, each with a sentence of our own. */
export const AFTER_BODY = {
	agency: 'We met Kelpston Moor, the lamp agency, in May.',
	airline: 'We met Kelpston Moor, the airline.',
	association: 'We met Kelpston Moor, the lamp association, in May.',
	bank: 'We met Kelpston Moor, the lamp bank, in May.',
	broadcaster: 'We met Kelpston Moor, the lamp broadcaster, in May.',
	charity: 'We met Kelpston Moor, a small charity.',
	company: 'We met Kelpston Moor, the lamp company, in May.',
	consultancy: 'We met Kelpston Moor, a consultancy.',
	contractor: 'We met Kelpston Moor, the main contractor.',
	developer: 'We met Kelpston Moor, the lamp developer, in May.',
	firm: 'We met Kelpston Moor, a firm.',
	manufacturer: 'We met Kelpston Moor, the lamp manufacturer.',
	network: 'We met Kelpston Moor, the lamp network, in May.',
	'non-governmental organisation': 'We met Kelpston Moor, a non-governmental organisation.',
	operator: 'We met Kelpston Moor, the lamp operator, in May.',
	organisation: 'We met Kelpston Moor, the organisation that tends lamps.',
	'pressure group': 'We met Kelpston Moor, a pressure group.',
	provider: 'We met Kelpston Moor, the lamp provider, in May.',
	publisher: 'We met Kelpston Moor, the lamp publisher, in May.',
	regulator: 'We met Kelpston Moor, the lamp regulator, in May.',
	retailer: 'We met Kelpston Moor, the retailer.',
	supplier: 'We met Kelpston Moor, the supplier.',
	'think tank': 'We met Kelpston Moor, a think tank.',
	'trade body': 'We met Kelpston Moor, the trade body.',
	union: 'We met Kelpston Moor, the union.',
	watchdog: 'We met Kelpston Moor, the lamp watchdog, in May.',
} as const satisfies WordList;

const BEFORE = new RegExp(`(?<![\\p{L}-])(?:${alternatives(BEFORE_BODY)}) $`, 'iu');
const AFTER = new RegExp(
	`^,? (?:the|a|an) (?:[\\p{Ll}-]+ ){0,3}?(?:${alternatives(AFTER_BODY)})(?:[,.;:)]| (?:that|which|who|based|founded|responsible|at|for|in|of|on)\\b|$)`,
	'u',
);

/** `the chief executive of Kelpston Moor`, `Kelpston Moor, a charity,`: capitals that what stands beside them shows to be a body. */
export function namesByCue(text: string, run: Run, limit: number): Found[] {
	const { words, start, end } = run;
	const last = words.at(-1);
	if (last === undefined || words.length > 5 || words.some(({ comma, owns }) => comma || owns)) return [];
	const before = BEFORE.test(text.slice(Math.max(0, start - 28), start));
	const after = (!run.opens || words.length > 1) && AFTER.test(text.slice(end, Math.min(limit, end + 70)));
	if (!before && !after) return [];
	const other = words.some(
		({ word }) =>
			TITLES.has(word) ||
			POSTS.has(word) ||
			ALWAYS_OPEN.has(word) ||
			/^(?:Members?|Act|Bill|Prince|Princess|King|Queen|Ministers?|Government|Department|House|State)$/.test(
				word,
			),
	);
	const known = tailKind(last.word) !== null || isSeveral(last.word) || NO_NAME_NOUNS.has(last.word);
	const alone = words.length === 1 && (OPENERS.has(last.word) || /^\p{Lu}+$/u.test(last.word));
	const place = OWNING_PLACES.has(last.word) && !(words.length > 1 && last.word === 'UK');
	if (
		other ||
		known ||
		alone ||
		place ||
		!words.every((one) => isCapital(one) || one.word === 'and' || one.word === '&')
	)
		return [];
	if (words.some(({ word }) => word === 'and') && !before) return [];
	return [{ kind: 'agency', name: text.slice(start, end), noun: null, start, end }];
}

/** What a body is called before `of` in lower case, each with a name of our own. */
export const LOWER_HEADS = {
	'diocese of': 'diocese of Saltmarsh',
	'government of': 'government of Ruritania',
	'university of': 'university of Saltmarsh',
	'London borough of': 'London borough of Saltmarsh',
	'royal borough of': 'royal borough of Saltmarsh',
} as const satisfies WordList;

const HEAD = new RegExp(`(?<![\\p{L}-])(?:${alternatives(LOWER_HEADS)}) (?:the )?$`, 'u');

/** `university of Saltmarsh`, `government of Ruritania`: a body's noun in lower case, and the place in capitals after it. */
export function namesByLowerHead(text: string, run: Run): Found[] {
	const head = HEAD.exec(text.slice(Math.max(0, run.start - 24), run.start))?.[0];
	if (head === undefined) return [];
	const cut = run.words.findIndex(
		({ word }, at) =>
			at > 0 &&
			!/^\p{Lu}/u.test(word) &&
			!(word === 'of' || word === 'the' || (word === 'and' && /borough/.test(head))),
	);
	const words = cut < 0 ? run.words : run.words.slice(0, cut);
	const last = words.findLast(isCapital);
	const first = words[0];
	if (first === undefined || last === undefined || words.length > 5) return [];
	if (words.some(({ word }) => TITLES.has(word) || tailKind(word) !== null || POSTS.has(word))) return [];
	const start = run.start - head.length;
	const noun = /^(?:\p{L}+ )?(\p{L}+) of/u.exec(head)?.[1] ?? null;
	return [{ kind: 'agency', name: text.slice(start, last.end), noun, start, end: last.end }];
}
