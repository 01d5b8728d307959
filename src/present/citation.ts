import type { Source } from '../corpus/archive.ts';
import { printDate } from '../hansard/dates.ts';
import type { House } from '../hansard/section.ts';

const SERIES = { Commons: 'HC Deb', Lords: 'HL Deb' } as const satisfies Record<House, string>;

/** `HC Deb 24 October 2006, vol 450, col 75W`, as far as the copy holds it. */
export function citation(source: Source): string {
	const { house, sittingDate, volume, column } = source;
	const day = sittingDate === null ? 'date not in this copy' : printDate(sittingDate);
	const parts = [
		house === null ? `Hansard, House not in this copy, ${day}` : `${SERIES[house]} ${day}`,
		...(volume === null ? [] : [`vol ${volume}`]),
		...(column === null ? [] : [`col ${column}`]),
	];
	return parts.join(', ') + (source.houseInferred && house !== null ? ' (House inferred)' : '');
}

/** The citation with what tells this passage from its neighbours on the page: the question's number, the speaker where known. */
export function sourceLine(source: Source): string {
	return [
		citation(source),
		...(source.uin === null ? [] : [`question ${source.uin}`]),
		...(source.speaker === null ? [] : [source.speaker]),
	].join(' · ');
}

/** What the copies of these sources do not hold, in words: `column and speaker`. Empty where nothing is missing. */
export function missing(sources: readonly Source[]): readonly string[] {
	const lacks = (field: 'house' | 'sittingDate' | 'column' | 'speaker') =>
		sources.some((source) => source[field] === null);
	return [
		...(lacks('house') ? ['House'] : []),
		...(lacks('sittingDate') ? ['date'] : []),
		...(lacks('column') ? ['column'] : []),
		...(lacks('speaker') ? ['speaker'] : []),
	];
}
