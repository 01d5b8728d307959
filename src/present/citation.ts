import type { Source } from '../corpus/archive.ts';
import { type Citation, committeeReport, printCitation } from '../hansard/citation.ts';
import { escapeMarkdown } from './escape.ts';
import { clipped, oneLine } from './wording.ts';

/** Characters: a number of the record has few, a name and an office some. Longer ones are shortened, so that none drowns an answer. */
const LONGEST = { number: 40, name: 120 } as const;

/** Where a source stands. A document's fields are its words: length-bound, on one line, and not escaped yet. */
export function placeOf(source: Source): Citation {
	const { house, sittingDate: date, volume, column, uin, business, title } = source;
	const report = committeeReport(business, title);
	return {
		house,
		date,
		volume: bounded(volume),
		column: bounded(column),
		uin: bounded(uin),
		...(report !== undefined && { report: bounded(report, LONGEST.name) }),
	};
}

/** A speaker or an office as it is shown, not escaped yet. */
export function printedName(name: string): string {
	return bounded(name, LONGEST.name);
}

function bounded<T extends string | null>(words: T, most: number = LONGEST.number): T {
	return (words === null ? null : clipped(oneLine(words), most)) as T;
}

/** `HC Deb 4 July 1996, vol 280, col 505W`, as far as the copy holds it, with what of it is inferred or missing. Plain text. */
export function citation(source: Source): string {
	const { house, sittingDate: date } = source;
	return [
		printCitation(placeOf(source)),
		...(date === null ? ['date not in this copy'] : []),
		...(house === null ? ['House not in this copy'] : []),
		...(house !== null && source.houseInferred ? ['House inferred'] : []),
	].join(', ');
}

/**
 * The citation with what tells this passage from its neighbours on the page: the question's number, the speaker where known.
 * Plain text, in parts.
 */
export function sourceParts(source: Source): readonly string[] {
	const { uin } = placeOf(source);
	return [
		citation(source),
		...(uin === null ? [] : [`question ${uin}`]),
		...(source.speaker === null ? [] : [printedName(source.speaker)]),
	];
}

/** The same in a line of Markdown. */
export function sourceLine(source: Source): string {
	return escapeMarkdown(sourceParts(source).join(' · '));
}

/** What every copy of these sources, or some, does not hold: `column`, `speaker`. Empty where nothing is missing. */
export function missing(sources: readonly Source[], where: 'every' | 'some'): readonly string[] {
	if (sources.length === 0) return [];
	const lacks = (field: 'house' | 'sittingDate' | 'column' | 'speaker') =>
		sources[where]((source) => source[field] === null);
	return [
		...(lacks('house') ? ['House'] : []),
		...(lacks('sittingDate') ? ['date'] : []),
		...(lacks('column') ? ['column'] : []),
		...(lacks('speaker') ? ['speaker'] : []),
	];
}
