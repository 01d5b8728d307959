import { readAddress } from './address.ts';
import { businessIn } from './business.ts';
import { type Business, readBusiness } from './exchanges.ts';
import type { Hints } from './hints.ts';
import { inferHouse } from './house.ts';
import type { Line } from './lines.ts';
import { topicsOf } from './page-topics.ts';
import type { Damage, House, LeftOut, Section } from './section.ts';

/** What the head of a page says, as far as it has one. */
export interface PageHead {
	/** Where the head begins; the text's first words where there is none. */
	readonly start: number;
	readonly title: string | null;
	readonly volume: string | null;
	/** The House that it prints; null where it prints none. */
	readonly house: House | null;
	/** ISO date that the text itself prints. */
	readonly date: string | null;
	readonly damage: readonly Damage[];
}

/**
 * The sections of one page of text: one, or one a topic on a page that holds a whole day's questions; and what is in none.
 *
 * @param read what the lines of one topic come to.
 */
export function pageSections(
	text: string,
	head: PageHead,
	body: readonly Line[],
	hints: Hints,
	read: (lines: readonly Line[], business: Section['business']) => Business = (lines, business) =>
		readBusiness(text, lines, { business }),
): { readonly sections: readonly Section[]; readonly leftOut: readonly LeftOut[] } {
	const leftOut: LeftOut[] = [];
	const address = readAddress(hints.url);
	const told = hints.house ?? address.house ?? head.house;
	const sections = topicsOf(body).map((topic, index): Section => {
		const announced = topic.business ?? businessIn(head.title ?? '') ?? address.business;
		const business = read(topic.lines, announced);
		leftOut.push(...(business.leftOut ?? []));
		leftOut.push(...topic.above.map(({ start, end }) => ({ what: 'heading', start, end })));
		const house = told ?? inferHouse(text, business.exchanges);
		const own = topic.headings.map((line) => line.text);
		const first =
			index === 0 ? head.start : (topic.headings[0]?.start ?? topic.lines[0]?.start ?? head.start);
		const damage = [...(index === 0 ? head.damage : []), ...business.damage];
		return {
			start: first,
			end: topic.lines.at(-1)?.end ?? topic.headings.at(-1)?.end ?? body.at(-1)?.end ?? head.start,
			house,
			houseInferred: told === null && house !== null,
			headings: [...(head.title === null ? [] : [head.title]), ...own],
			title: own.at(-1) ?? head.title,
			volume: head.volume,
			sittingDate: head.date ?? hints.date ?? address.date,
			business: business.oral === null ? announced : business.oral ? 'oral answers' : 'written answers',
			url: hints.url ?? null,
			column: null,
			exchanges: business.exchanges,
			contributions: business.contributions,
			damage: damage.toSorted((a, b) => a.start - b.start),
		};
	});
	return { sections, leftOut };
}
