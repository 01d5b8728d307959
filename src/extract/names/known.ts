import type { Span } from '../../hansard/section.ts';
import type { EntityKind } from '../facts.ts';
import { doesAsBody } from './acting.ts';
import type { Found } from './by-noun.ts';
import { yearBefore } from './editions.ts';
import { tailKind } from './nouns.ts';
import { IN_LOWER_CASE } from './open-list.ts';
import { OWNING_PLACES } from './ordinary.ts';
import { isCapital, type Run, type Word } from './runs.ts';

/** `TideDataFlow`: capitals inside one word, as only a maker of names writes; not those of a person. */
const COINED_INSIDE =
	/^(?!Mc|Mac|Fitz|De|Di|La|Le|Du|O[’']|North|South|East|West)(?:\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,})+|\p{Lu}\p{Ll}*\d\p{Lu}\p{Ll}{2,})$/u;

/** One word put together as systems and railways are called: `Knotbase`, `Tiderail`, `Kelplink`. */
const COINED_TAIL =
	/^(?!(?:Data|Up|Down|Hyper|Inter|Mono|Hand|Guard|Land|Air|Rate|Fire)(?:base|link|rail))\p{Lu}\p{Ll}{2,}(?:base|link|rail)$/u;

export function isCoined(word: string): boolean {
	return COINED_INSIDE.test(word) || COINED_TAIL.test(word);
}

/** A prison by its name: `HMP Shingle Bank`. */
export function prisonNames(text: string, run: Run): Found[] {
	const at = run.words.findIndex(({ word }) => /^HM(?:P|YOI|P\/YOI)$/.test(word));
	const [own, first, second] = run.words.slice(at);
	if (at < 0 || own === undefined || first === undefined || !isCapital(first)) return [];
	const last = second !== undefined && isCapital(second) && second.start === first.end + 1 ? second : first;
	return [
		{
			kind: 'agency',
			name: text.slice(own.start, last.end),
			noun: 'prison',
			start: own.start,
			end: last.end,
		},
	];
}

/** Where a part of the health service is: a quarter of the country, or a county. */
const AREA =
	/^(?:North|South|East|West|Mid|Central|Greater|Midlands|London|\p{Lu}\p{Ll}+shire|Yorkshire|Humber)$/u;

/** A part of the health service by its area: `NHS East Marshland`. */
export function healthAreas(text: string, { words }: Run): Found[] {
	return words.flatMap(({ word, start, owns }, at) => {
		if (word !== 'NHS') return [];
		const area: Word[] = [];
		for (const one of words.slice(at + 1)) {
			if (!isCapital(one) || tailKind(one.word) !== null || (area.at(-1) ?? { owns }).owns) break;
			area.push(one);
		}
		const last = area.at(-1);
		const next = words[at + 1 + area.length];
		const over = next === undefined || !isCapital(next);
		if (last === undefined || area.length > 3 || !over || !AREA.test(area[0]?.word ?? '')) return [];
		return [{ kind: 'agency', name: text.slice(start, last.end), noun: null, start, end: last.end }];
	});
}

/** `Limpet National Park`: a park by what it is called. */
export function nationalParks(text: string, { words }: Run): Found[] {
	const at = words.findIndex(({ word }, place) => word === 'Park' && words[place - 1]?.word === 'National');
	const [first, park] = [words[at - 2], words[at]];
	const goesOn = words[at + 1];
	if (
		first === undefined ||
		park === undefined ||
		!isCapital(first) ||
		first.owns ||
		(goesOn !== undefined && isCapital(goesOn))
	)
		return [];
	const before = words[at - 3];
	const start = before !== undefined && isCapital(before) && !before.owns ? before.start : first.start;
	return [{ kind: 'term', name: text.slice(start, park.end), noun: 'park', start, end: park.end }];
}

/** What stands before a word inside an address of the web. */
const IN_ADDRESS = /[/?=&.@#_]/;

/** Single words that are coined as names are, with the country or city they are for: `London BuoyWatch`. */
export function coinedNames(text: string, within: Span, run: Run): Found[] {
	return run.words.flatMap(({ word, start, end }, at) => {
		if (!isCoined(word) || IN_ADDRESS.test(text[start - 1] ?? '')) return [];
		const before = run.words[at - 1];
		const placed =
			before !== undefined && OWNING_PLACES.has(before.word) && !before.owns && before.end === start - 1;
		const from = placed ? before.start : start;
		const name = text.slice(from, end);
		return [{ kind: doesAsBody(text, within, name) ? 'agency' : 'term', name, noun: null, start: from, end }];
	});
}

const EVERYDAY: ReadonlyMap<string, EntityKind> = new Map(
	(['agency', 'programme', 'term'] as const).flatMap((kind) =>
		(IN_LOWER_CASE[kind] ?? []).map((name) => [plainPhrase(name), kind] as const),
	),
);
const EVERYDAY_WORDS = new RegExp(
	`(?<![\\p{L}\\p{N}’'-])(?:${partedByHead(
		[...EVERYDAY.keys()].sort((one, other) => other.length - one.length).map(printedAs),
	)})(?:s|ies)?(?![\\p{L}\\p{N}])`,
	'giu',
);

/** Patterns as one, parted by their first letters: at most places none of them is then tried, and not one after another. */
function partedByHead(patterns: readonly string[]): string {
	const byHead = Map.groupBy(patterns, (pattern) => /^\p{L}{0,3}/u.exec(pattern)?.[0] ?? '');
	return [...byHead]
		.map(([head, all]) => `${head}(?:${all.map((pattern) => pattern.slice(head.length)).join('|')})`)
		.join('|');
}

/** A name as a pattern of how it may be printed. */
function printedAs(name: string): string {
	return name
		.replace(/y$/, '(?:y|(?=ies))')
		.replaceAll(' ', '[ \\u00a0-]')
		.replace(/(?<=\w)s\b(?=\[)/g, "[’']?s[’']?");
}

/** Benefits, taxes and the like, in lower case or with capitals, one or several. */
export function everydayNames(text: string, within: Span): Found[] {
	return [...text.slice(within.start, within.end).matchAll(EVERYDAY_WORDS)].flatMap((match) => {
		const name = match[0];
		const phrase = plainPhrase(name);
		const kind =
			EVERYDAY.get(phrase) ??
			EVERYDAY.get(phrase.replace(/ies$/, 'y')) ??
			EVERYDAY.get(phrase.replace(/s$/, ''));
		if (kind === undefined) return [];
		const at = within.start + match.index;
		const start = at - (phrase.endsWith('review') ? yearBefore(text, at) : 0);
		const end = at + name.length;
		return [{ kind, name: text.slice(start, end), noun: phrase.split(' ').at(-1) ?? null, start, end }];
	});
}

/** Lower case, without apostrophes and hyphens: `jobseekers allowance`. */
function plainPhrase(name: string): string {
	return name
		.toLowerCase()
		.replace(/[’']/g, '')
		.replace(/[\s-]+/g, ' ');
}
