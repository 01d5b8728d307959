import type { Source } from '../corpus/archive.ts';
import { printCitation } from '../hansard/citation.ts';

/** `HC Deb 4 July 1996, vol 280, col 505W`, as far as the copy holds it, with what of it is inferred or missing. */
export function citation(source: Source): string {
	const { house, sittingDate: date, volume, column, uin } = source;
	return [
		printCitation({ house, date, volume, column, uin }),
		...(date === null ? ['date not in this copy'] : []),
		...(house === null ? ['House not in this copy'] : []),
		...(house !== null && source.houseInferred ? ['House inferred'] : []),
	].join(', ');
}

/** The citation with what tells this passage from its neighbours on the page: the question's number, the speaker where known. */
export function sourceLine(source: Source): string {
	return [
		citation(source),
		...(source.uin === null ? [] : [`question ${source.uin}`]),
		...(source.speaker === null ? [] : [source.speaker]),
	].join(' · ');
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
