import type { WordList } from '../../grammar/words/word-list.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import type { Span } from '../../hansard/section.ts';
import { matchesIn } from '../matches.ts';
import type { Found } from './by-noun.ts';
import { tailKind } from './nouns.ts';
import { ALWAYS_OPEN, NO_NAME_NOUNS, OPENERS, OWNING_PLACES, POSTS, TITLES } from './ordinary.ts';

/** What is called by a type: nouns in lower case after its name, each with a name of our own. */
export const CRAFT = {
	'armoured vehicle': 'Limpet armoured vehicle',
	aircraft: 'Cormorant aircraft',
	'aircraft carrier': 'Saltmarsh aircraft carrier',
	destroyer: 'Saltmarsh class destroyer',
	drone: 'Cormorant drone',
	fighter: 'Cormorant fighter',
	frigate: 'Saltmarsh class frigate',
	helicopter: 'Puffin helicopter',
	jet: 'Cormorant jet',
	missile: 'Stickleback missile',
	'patrol vehicle': 'Limpet patrol vehicle',
	submarine: 'Saltmarsh class submarine',
	tank: 'Limpet tank',
	'unmanned aerial vehicle': 'Cormorant unmanned aerial vehicle',
	'unmanned aerial vehicle system': 'Cormorant unmanned aerial vehicle system',
	'unmanned aircraft': 'Cormorant unmanned aircraft',
	vehicle: 'Limpet vehicle',
	warhead: 'Stickleback warhead',
} as const satisfies WordList;

const NOUN = new RegExp(
	`(?<![\\p{L}\\p{N}’'-])(\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}{2,})?(?: (?:Mk|Mark) ?\\d+\\p{Lu}?| \\p{Lu}{2,3}\\d\\p{Lu}?)?)(?: class)? (?:${alternatives(CRAFT)})s?(?![\\p{L}-])`,
	'gu',
);
/** `MQ-9 Gannet`, `GX4 Puffin`: the maker's number before a name. Roads (`A12`), forms and chemicals are told by what follows. */
const BEFORE =
	/(?<![\p{L}\p{N}./-])((?!(?:[AMBG]|EU|CO|NO|PM|SO|FP|PD|PPG|PPS|NI|SI|HC|HL|CM|CRC|KS)-?\d)\p{Lu}{1,3}-?\d{1,3}\p{Lu}? \p{Lu}\p{Ll}{3,})(?![\p{L}-])/gu;
/** `Puffin GX4`, `Sea Puffin Mk 7`: after it. */
const AFTER =
	/(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})? (?:(?:Mk|Mark) ?\d{1,2}\p{Lu}?|(?!(?:[AMBG]|EU|CO|NO|PM|KS)-?\d)\p{Lu}{2,3}-?\d\p{Lu}?))(?![\p{L}\p{N}-])/gu;

/** Aircraft, ships, vehicles and weapons: by a noun after their name, or by the maker's number beside it. */
export function craftIn(text: string, within: Span): Found[] {
	const stretch = text.slice(within.start, within.end);
	const found: Found[] = [];
	if (HAS_NOUN.test(stretch))
		for (const { start, end, groups } of matchesIn(NOUN, text, within)) {
			const [, called = ''] = groups;
			const from = start + openersIn(text, within, start, called);
			if (from >= start + called.length || !isCalled(called.slice(from - start))) continue;
			found.push(named(text, from, end));
		}
	if (!HAS_NUMBER.test(stretch)) return found;
	for (const pattern of [BEFORE, AFTER])
		for (const { start, end, groups } of matchesIn(pattern, text, within)) {
			const words = (groups[1] ?? '').split(' ');
			if (isCalled(words.filter((word) => !/\d|^Mk$|^Mark$/.test(word)).join(' ')))
				found.push(named(text, start, end));
		}
	return found;
}

/** A maker's number: no pattern of one matches without it. */
const HAS_NUMBER = /\p{Lu}-?\d|M(?:k|ark) ?\d/u;
const HAS_NOUN = new RegExp(`(?:${alternatives(CRAFT)})`);

function named(text: string, start: number, end: number): Found {
	const name = text.slice(start, end);
	return { kind: 'term', name, noun: /(\p{Ll}+)$/u.exec(name)?.[1] ?? null, start, end };
}

/** How many characters at the front only open a sentence or are an article. */
function openersIn(text: string, within: Span, start: number, called: string): number {
	const first = called.split(' ')[0] ?? '';
	const opens = /(?:^|[.?!:;\n\t])\s*$/.test(text.slice(Math.max(within.start, start - 3), start));
	if (ALWAYS_OPEN.has(first) || OPENERS.has(first)) return first.length + 1;
	return opens && !called.includes(' ') ? called.length : 0;
}

const ADJECTIVES =
	/^(?:Royal|British|American|French|German|Russian|Iranian|Israeli|Chinese|Turkish|Libyan|Iraqi|Afghan|European|Soviet|Army|Navy|Police|Government|Ministry|Military|Civil|Forces?|Armed|Light|Heavy|Combat|Transport|Commercial|Motor|Electric|Private|Public|Service|Abandoned|Goods|Emergency|London|North|South|East|West|Home|Nuclear|Series|Category|Class|Grade|Table|Level|Band|Type|Form|Zone|Phase|Route|Junction|Terminal|Flight|Unit|Project|Code|Group|Number|Ref|Reference|Document|Paper|Circular|Ministers|Finance)$/;

/** Whether words may be what something is called by, and are no place, post, people or body. */
function isCalled(words: string): boolean {
	const all = words.split(' ').filter((word) => word !== '');
	return (
		all.length > 0 &&
		!NO_NAME_NOUNS.has(all.at(-1) ?? '') &&
		all.every(
			(word) =>
				!ADJECTIVES.test(word) &&
				!TITLES.has(word) &&
				!POSTS.has(word) &&
				!OWNING_PLACES.has(word) &&
				!OPENERS.has(word) &&
				tailKind(word) === null,
		)
	);
}
