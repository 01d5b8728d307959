import type { WordList } from '../../grammar/words/word-list.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import type { Span } from '../../hansard/section.ts';
import type { EntityKind } from '../facts.ts';
import { matchesIn } from '../matches.ts';
import type { Found } from './by-noun.ts';

/** What is said to have a title that is printed between quotation marks, each with a sentence of our own. */
export const TITLED = {
	article: 'the article “Tides Without Fear”',
	booklet: 'the booklet “Know Your Anchor”',
	brochure: 'the brochure “Know Your Anchor”',
	bulletin: 'the bulletin “Crews in Want of Boats”',
	campaign: 'the campaign “Mind The Tide”',
	circular: 'the circular “Moorings and Their Dues”',
	consultation: 'the consultation “Kelp for the Future”',
	dataset: 'the dataset “Crews in Want of Boats”',
	document: 'the document “Harbours Fit to Use”',
	factsheet: 'the factsheet “Know Your Anchor”',
	framework: 'the framework “Safe Slipways”',
	guidance: 'the guidance “Safe Slipways”',
	guide: 'the guide “Knots for Beginners”',
	handbook: 'the handbook “Know Your Anchor”',
	initiative: 'the initiative “Clean Hulls First”',
	leaflet: 'the leaflet “Know Your Anchor”',
	newsletter: 'the newsletter “Tides and Times”',
	pack: 'the pack “Know Your Anchor”',
	paper: 'the white paper “Harbours Fit to Use”',
	plan: 'the plan “Harbours Fit to Use”',
	programme: 'the programme “Sea Legs for All”',
	publication: 'the publication “Tides Without Fear”',
	release: 'the statistical release “Crews in Want of Boats”',
	report: 'the report “Tides Without Fear”',
	review: 'the review “Tides Without Fear”',
	scheme: 'the scheme “Warm Cabins Now”',
	strategy: 'the strategy “Kelp for the Future”',
	study: 'the study “Tides Without Fear”',
	survey: 'the survey “Ferries as We Find Them”',
	toolkit: 'the toolkit “Safe Slipways”',
} as const satisfies WordList;

const PROGRAMMES = /^(?:campaign|framework|initiative|plan|programme|scheme|strategy)s?$/i;
const NOUN = `(?:${alternatives(TITLED).replace(/(?<=^|\|)\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`)})s?`;
/** Between marks: no end of a sentence, at most 160 characters. */
const INSIDE = '(\\p{Lu}(?:[^“”"‘.?!\\n\\t]|[.?!](?![\\s”"’\'])|(?<=\\p{L})[’\'](?=\\p{L})){3,160}?)[.,?!]?';
const MARKS = [
	`“${INSIDE}”`,
	`"${INSIDE}"`,
	`(?<=[\\s(])‘${INSIDE}’(?!\\p{L})`,
	`(?<=[\\s(])'${INSIDE}'(?!\\p{L})`,
].join('|');
const AFTER_NOUN = new RegExp(
	`\\b(${NOUN})(?: \\(\\p{Lu}{2,6}\\))?,? (?:(?:called|entitled|titled|named|on|known as|is|was|to|published as|headed),? )?(?:${MARKS})`,
	'gu',
);
const BEFORE_NOUN = new RegExp(
	`(?:\\b(?:[Tt]he|of|[Ii]ts|[Oo]ur|their|his|[Aa]|new|\\p{L}+[’']s) |^)(?:${MARKS}) (?:(?!and\\b)\\p{L}+ ){0,3}?(${NOUN})\\b`,
	'gu',
);

/** Titles between quotation marks beside a noun that says what bears them: `the booklet “Know Your Anchor”`. */
export function titlesIn(text: string, within: Span): Found[] {
	const stretch = text.slice(within.start, within.end);
	if (!/[“"‘']\p{Lu}/u.test(stretch)) return [];
	const found: Found[] = [];
	for (const { start, end, groups } of matchesIn(AFTER_NOUN, text, within)) {
		const title = titleOf(groups.slice(2));
		if (title !== null) found.push(placed(text, { start, end }, title, groups[1] ?? ''));
	}
	for (const { start, end, groups } of matchesIn(BEFORE_NOUN, text, within)) {
		const title = titleOf(groups.slice(1, 5));
		if (title !== null) found.push(placed(text, { start, end }, title, groups[5] ?? ''));
	}
	return [...found, ...inTitleCase(text, within)];
}

const SMALL = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|their|to|with|your)$/;
const SPOKEN = /\b(?:said|says|say|stated|asked|replied|wrote|answered|word|words|phrase|called)[,:]? $/i;
const BETWEEN_MARKS = new RegExp(MARKS, 'gu');

/** Between marks and with capitals throughout, as only titles have: `‘Sea Legs for All’`. */
function inTitleCase(text: string, within: Span): Found[] {
	return matchesIn(BETWEEN_MARKS, text, within).flatMap(({ start, end, groups }) => {
		const title = titleOf(groups.slice(1));
		if (title === null || SPOKEN.test(text.slice(Math.max(within.start, start - 12), start))) return [];
		const words = title.split(/[\s/–—-]+/).filter((word) => /\p{L}/u.test(word));
		const isTitle =
			words.length > 1 &&
			words.length < 16 &&
			words.every((word) => /^[(“"‘']?\p{Lu}/u.test(word) || SMALL.test(word));
		return isTitle ? [placed(text, { start, end }, title, /(\p{L}+)$/u.exec(title)?.[1] ?? '')] : [];
	});
}

function titleOf(groups: readonly (string | undefined)[]): string | null {
	const title = groups.find((group) => group !== undefined);
	return title !== undefined && / /.test(title) && (title.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length >= 2
		? title
		: null;
}

/** What kind of thing bears a title, by the noun beside it. */
export function titledKind(noun: string): EntityKind {
	return PROGRAMMES.test(noun) ? 'programme' : 'term';
}

function placed(text: string, { start, end }: Span, title: string, noun: string): Found {
	const at = text.lastIndexOf(title, end - 1);
	const from = at >= start ? at : start;
	return {
		kind: titledKind(noun),
		name: title,
		noun: noun.toLowerCase(),
		start: from,
		end: from + title.length,
	};
}
