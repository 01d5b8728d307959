import type { Span } from '../../hansard/section.ts';
import type { EntityKind } from '../facts.ts';
import { doesAsBody } from './acting.ts';
import { type Found, kindByNoun } from './by-noun.ts';
import { yearBefore } from './editions.ts';
import { tailKind } from './nouns.ts';
import { IN_LOWER_CASE, WITH_CAPITALS } from './open-list.ts';
import { OWNING_PLACES } from './ordinary.ts';
import { INNER, isCapital, type Run, type Word } from './runs.ts';

interface Known {
	readonly words: readonly string[];
	readonly kind: EntityKind;
}

const BY_FIRST: ReadonlyMap<string, readonly Known[]> = Map.groupBy(
	entries(WITH_CAPITALS)
		.map(([kind, name]): Known => ({ kind, words: name.replaceAll(',', ' ,').split(' ').map(plain) }))
		.sort((one, other) => other.words.length - one.words.length),
	({ words }) => words[0] ?? '',
);

function entries(list: typeof WITH_CAPITALS): (readonly [EntityKind, string])[] {
	return (['operation', 'agency', 'programme', 'term'] as const).flatMap((kind) =>
		(list[kind] ?? []).map((name) => [kind, name] as const),
	);
}

/** The kind of a name that stands in the list, whatever its noun says (`World Food Programme` is a body); null for any other. */
export function listedKind(name: string): EntityKind | null {
	return KIND_OF.get(name.replaceAll("'", '’')) ?? null;
}

const KIND_OF: ReadonlyMap<string, EntityKind> = new Map(
	entries(WITH_CAPITALS).map(([kind, name]) => [name, kind] as const),
);

/** Regulators and the like that are called by one coined word: `Ofsted`. */
const COINED = /^(?:Of(?:com|gas|gem|lot|qual|sted|tel|wat)|OF(?:COM|GEM|QUAL|STED|TEL|WAT))$/;

/** A run's known names, and the stretches of it in which others may stand. */
export interface KnownIn {
	readonly known: readonly Found[];
	readonly rest: readonly Run[];
}

/** Words: a known name of so many is never a piece of a longer one, but where a body's noun follows at once. */
const LONG = 3;

/** The known names in a run. */
export function knownNames(text: string, run: Run): KnownIn {
	const known: Found[] = [];
	const rest: Run[] = [];
	let from = 0;
	for (let at = 0; at < run.words.length; at += 1) {
		const word = run.words[at];
		if (word === undefined) break;
		const name = knownAt(run, at);
		const kind = name?.kind ?? (COINED.test(word.word) ? 'agency' : null);
		if (kind === null) continue;
		const length = name?.length ?? 1;
		// `the Treasury Bench` is where Ministers sit; `the Army Act` is a law.
		if (/^(?:Act|Bench(?:es)?|Bill)$/.test(run.words[at + length]?.word ?? '')) continue;
		const last = run.words[at + length - 1 + partOfBody(run, at + length, length)] ?? word;
		const printed = text.slice(word.start, last.end);
		known.push({
			kind,
			name: printed,
			noun: kindByNoun(printed)?.noun ?? null,
			start: word.start,
			end: last.end,
		});
		// `Kelp Direct and Pensions`: what a known name is joined to is another.
		if (length >= LONG || (length > 1 && run.words[at + length]?.word === 'and')) {
			rest.push(...stretch(run, from, at));
			from = run.words.indexOf(last) + 1;
		}
		at = Math.max(at, run.words.indexOf(last));
	}
	rest.push(...stretch(run, from, run.words.length));
	return { known, rest };
}

/** The longest known name at a word, and how many words of the run it takes: the record leaves commas out as it pleases. */
function knownAt(run: Run, at: number): (Known & { readonly length: number }) | null {
	for (const known of BY_FIRST.get(plain(run.words[at]?.word ?? '')) ?? []) {
		let next = at;
		const fits = known.words.every((wanted) => {
			const { word = '' } = run.words[next] ?? {};
			if (wanted === ',' && word !== ',') return true;
			next += 1;
			return (
				plain(word) === wanted &&
				(isCapital(run.words[next - 1] ?? NO_WORD) || word === ',' || INNER.has(word))
			);
		});
		if (fits) return { ...known, length: next - at };
	}
	return null;
}

/** How many of the words after a long name end it with a body’s noun: `Department for Tides and Kelp Statistics Directorate`. */
function partOfBody(run: Run, at: number, length: number): number {
	if (length < LONG) return 0;
	let count = 0;
	while (count < 3 && isCapital(run.words[at + count] ?? NO_WORD)) count += 1;
	return tailKind(run.words[at + count - 1]?.word ?? '') === 'agency' && !(run.words[at - 1]?.owns ?? true)
		? count
		: 0;
}

const NO_WORD = { word: '', start: 0, end: 0, owns: false, comma: false };

function stretch(run: Run, from: number, to: number): Run[] {
	const words = run.words.slice(from, to);
	const [first, last] = [words[0], words.at(-1)];
	return first === undefined || last === undefined
		? []
		: [{ words, start: first.start, end: last.end, opens: run.opens && from === 0 }];
}

function plain(word: string): string {
	return word
		.toLowerCase()
		.replace(/^of$/, 'for')
		.replace(/[’']s?/g, '')
		.replace('&', 'and');
}

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
	entries(IN_LOWER_CASE).map(([kind, name]) => [plainPhrase(name), kind]),
);
const EVERYDAY_WORDS = new RegExp(
	`(?<![\\p{L}\\p{N}’'-])(?:${[...EVERYDAY.keys()]
		.sort((one, other) => other.length - one.length)
		.map((name) =>
			name
				.replace(/y$/, '(?:y|(?=ies))')
				.replaceAll(' ', '[ \\u00a0-]')
				.replace(/(?<=\w)s\b(?=\[)/g, "[’']?s[’']?"),
		)
		.join('|')})(?:s|ies)?(?![\\p{L}\\p{N}])`,
	'giu',
);

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
