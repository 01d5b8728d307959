import type { Span } from '../../hansard/section.ts';
import type { Run, Word } from './runs.ts';

/** Nouns that end the name of a body. */
const TAIL = new Set(
	(
		'Agency Authority Centre Service Services Directorate Commission Council Office Department Ministry Police Constabulary Board Unit ' +
		'Command Institute Foundation Trust Association Federation Corporation Society Bureau Inspectorate Ombudsman Tribunal Executive ' +
		'Administration Organisation Secretariat Network Company Bank Union Partnership Forum Regulator College University Laboratory Force ' +
		'Institution Consortium Confederation Alliance Corps Regiment Academy Observatory Treasury Parliament Assembly Cabinet Fund Taskforce ' +
		'Squad Patrol Coastguard Registry Museum Customs'
	).split(' '),
);

/** Nouns that open the name of a body: `Department for ...`, `Office of ...`. */
const HEAD = new Set(
	(
		'Department Ministry Office Commission Institute Centre Council Bank University Board Inspectorate Association Federation College ' +
		'Society Organisation Agency Authority Service Unit Directorate Union Foundation Bureau League'
	).split(' '),
);

/** Runs that end in a body's noun and yet name none. */
const NO_BODY =
	/^(?:Sports|Technology|Further Education|Sixth Form|Training|Private|Public|Civil|Postal|Social|Health|Armed|National|Local|Probation|Public Health|Community|Emergency|European|Prime Minister[’']s|Select|Standing|Joint|Labour|Human|Work|Central|Head|Post|Air|Task|Police|Armed Police|Royal|British|Special|County|District|City|Borough|Parish|Unitary|Town|New|Northern|Southern|Western|Eastern) (?:Service|Services|Force|Forces|Council|Office|Board|Fund|Union|Trust|Company|Authority|Police|Bank|College)$/;

const OFFICE =
	/(?:Secretary of State|Ministers?|Minister of State|Parliamentary Under-Secretary(?: of State)?|Secretary|Shadow) (?:for|of) (?:the )?$/;

/** A name of a body in full, without `the`. */
export interface NamedBody extends Span {
	readonly name: string;
	/** The last word of the name, lower case: what `the agency` may stand for. */
	readonly noun: string;
}

/**
 * The bodies named in a run of capitalised words: `Home Office and Harbour Inspection Service` holds two, `Health and Safety
 * Executive` one. A name ends at a body's noun, or opens with one.
 */
export function bodiesIn(text: string, run: Run): NamedBody[] {
	const found: NamedBody[] = [];
	for (const part of partsOf(run.words)) {
		const start = part[0]?.start ?? run.start;
		if (OFFICE.test(text.slice(Math.max(0, start - 60), start))) continue;
		let rest = part;
		while (rest.length > 1) {
			const body = firstBody(text, rest);
			if (body === null) break;
			const [count, named] = body;
			if (named !== null) found.push(named);
			rest = rest.slice(count);
			while (rest[0] && !/^\p{Lu}/u.test(rest[0].word)) rest = rest.slice(1);
		}
	}
	return found;
}

/** `X and the Y` is two names; `Report of the Y Service` is a name after words that are none. */
function partsOf(words: readonly Word[]): (readonly Word[])[] {
	const parts: Word[][] = [[]];
	words.forEach((word, at) => {
		const next = words[at + 1]?.word;
		const splits =
			next === 'the' &&
			(word.word === 'and' ||
				(/^(?:of|for|in|on|to|with)$/.test(word.word) && !HEAD.has(words[0]?.word ?? '')));
		if (splits) parts.push([]);
		else if (!(word.word === 'the' && parts.at(-1)?.length === 0)) parts.at(-1)?.push(word);
	});
	return parts.filter((part) => part.length > 1);
}

/** How many words the first body takes, and the body; null where there is none. */
function firstBody(text: string, words: readonly Word[]): [number, NamedBody | null] | null {
	const office = words.findIndex((word) => word.word === 'Secretary' || word.word === 'Minister');
	const first = words[0];
	if (first === undefined) return null;
	if (HEAD.has(first.word) && /^(?:of|for)$/.test(words[1]?.word ?? '')) {
		const end = headFirstEnd(text, words);
		return [end.count, named(text, first, end.last)];
	}
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at];
		if (word === undefined || !TAIL.has(word.word)) continue;
		if (office >= 0 && office <= at) return [at + 1, null];
		if (at === 0) continue;
		const last = tailEnd(words, at);
		const end = words[last];
		if (end === undefined) return null;
		const name = text.slice(first.start, end.end);
		return [last + 1, NO_BODY.test(name) ? null : named(text, first, end)];
	}
	return null;
}

/** After the noun a name may go on: another noun (`Police Service`), or a place (`Police Service of Northern Ireland`). */
function tailEnd(words: readonly Word[], at: number): number {
	let last = at;
	for (const step of [1, 2, 3]) {
		const between = words.slice(last + 1, last + step + 1);
		if (
			between.length === step &&
			between.every(({ word }) => /^\p{Lu}/u.test(word)) &&
			TAIL.has(between.at(-1)?.word ?? '')
		)
			last += step;
	}
	const link = words[last + 1]?.word;
	if ((link === 'of' || link === 'for') && /^\p{Lu}/u.test(words[last + 2]?.word ?? '')) {
		last += 2;
		while (/^\p{Lu}/u.test(words[last + 1]?.word ?? '')) last += 1;
	}
	return last;
}

/** `Department for Children, Schools and Families`: a list after `for` belongs to the name when it ends in `and X`. */
function headFirstEnd(
	text: string,
	words: readonly Word[],
): { count: number; last: Word | { start: number; end: number } } {
	let count = 2;
	while (count < words.length) {
		const word = words[count];
		if (word === undefined) break;
		if (/^\p{Lu}/u.test(word.word) || /^(?:the|of|for)$/.test(word.word)) count += 1;
		else if (word.word === 'and' && !startsBody(words, count + 1)) count += 1;
		else break;
	}
	while (count > 0 && !/^\p{Lu}/u.test(words[count - 1]?.word ?? '')) count -= 1;
	const last = words[count - 1] ?? words[0];
	const start = words[0]?.start ?? 0;
	const tail = /^(?:, (?:\p{Lu}[\p{L}-]+ ?)+)*,? and \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/u.exec(
		text.slice(last?.end ?? start, (last?.end ?? start) + 90),
	);
	const listed = count === words.length && words[0]?.word === 'Department' && tail?.[0].startsWith(',');
	return { count, last: { start, end: (last?.end ?? start) + (listed && tail ? tail[0].length : 0) } };
}

function startsBody(words: readonly Word[], at: number): boolean {
	const next = words.slice(at).findIndex((word) => TAIL.has(word.word));
	return next > 0 || HEAD.has(words[at]?.word ?? '') || words[at]?.word === 'the';
}

function named(text: string, first: Span, last: Span): NamedBody {
	const name = text.slice(first.start, last.end).replace(/[’']$/, '');
	const noun = /(\p{L}+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
	return {
		start: first.start,
		end: last.end,
		name,
		noun: HEAD.has(firstWord(name)) ? firstWord(name).toLowerCase() : noun,
	};
}

function firstWord(name: string): string {
	return /^\S+/.exec(name)?.[0] ?? '';
}

/** True where the last or first word of a full name is a body's noun. */
export function looksLikeBody(name: string): boolean {
	const words = name.split(/\s+/);
	return words.some((word) => TAIL.has(word)) || HEAD.has(words[0] ?? '');
}
