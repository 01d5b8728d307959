import { isComma, isPreposition, wordOf } from '../../../grammar/clauses.ts';
import type { Parsed } from '../../../grammar/parse.ts';
import type { Span } from '../../../hansard/section.ts';
import { type ChainInput, type Link, topic } from './link.ts';

/** Buildings and grounds, whose own numbers are told by what is `in` or `at` them. */
const SITES =
	/^(?:House|Prison|Hospital|School|College|University|Court|Station|Airport|Barracks|Base|Centre|Park|Camp|Dock|Dockyard|Port)$/;

/** The building that people or things are counted in: `1,400 people work in Lamp House`. */
export function ofBuilding({ site, text }: ChainInput): Link | null {
	const { groups } = site.parsed;
	if (site.slot === 'object' || site.slot === 'complement') return null;
	const found = site.clause.groups.find((group) => {
		const before = groups[groups.indexOf(group) - 1];
		return (
			group.kind === 'noun' &&
			group.start > site.quantity.end &&
			/^(?:in|at)$/.test(wordOf(before)) &&
			SITES.test(group.head.words) &&
			group.tokens.filter(({ pos }) => pos !== 'DET').length > 1 &&
			group.tokens.every(({ pos, words }) => pos === 'DET' || /^\p{Lu}/u.test(words))
		);
	});
	if (found === undefined) return null;
	const name = text.slice(found.start, found.end).replace(/^the /, '');
	return { subjects: [topic(name)], naming: null, because: 'the building they are counted in' };
}

/** The place at the head of a sentence: `At Fell Prison there were three lamps`. What is counted there is of the place. */
export function ofFrontedPlace({ site, text }: ChainInput): Link | null {
	if (site.slot === 'object' || site.slot === 'complement') return null;
	const place = frontedPlace(site.parsed);
	if (place === null || place.end > site.quantity.start) return null;
	const name = text.slice(place.start, place.end).replace(/^the /, '');
	return { subjects: [topic(name)], naming: null, because: 'the place at the head of its sentence' };
}

function frontedPlace({ groups, words, start }: Parsed): Span | null {
	const [first, noun] = groups;
	if (first?.kind !== 'word' || !isPreposition(first) || !/^(?:in|at|across|within)$/.test(first.token.lower))
		return null;
	if (noun?.kind !== 'noun' || noun.quantity !== null) return null;
	let last = 1;
	while (
		groups[last + 2]?.kind === 'noun' &&
		/^(?:of|and)$/.test(wordOf(groups[last + 1])) &&
		quantityAt(groups, last + 2) === null
	)
		last += 2;
	const end = groups[last]?.end ?? noun.end;
	const name = words.slice(noun.start - start, end - start);
	const named =
		/\p{Lu}\p{Ll}/u.test(name) && !/\b(?:Act|Report|Review|Statement|Budget|Bill|Paper)\b/.test(name);
	const compass = /^(?:the )?(?:north|south|east|west)(?: (?:east|west))?\b/i.test(name);
	const next = groups.find((group) => group.start >= end);
	return (named || compass) && (isComma(next) || next?.kind === 'noun') ? { start: noun.start, end } : null;
}

function quantityAt(groups: Parsed['groups'], at: number) {
	const group = groups[at];
	return group?.kind === 'noun' ? group.quantity : null;
}
