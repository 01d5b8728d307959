import { wordsIn } from '../../corpus/words/fold.ts';
import type { CellPlace } from '../place.ts';
import { asksForMoney, isMoney } from './fits.ts';
import { type Met, metIn } from './found.ts';
import { AT, type Part } from './part.ts';
import type { Asking } from './shape.ts';
import type { Term, Terms } from './terms.ts';
import { yearsIn } from './years.ts';

/** A cell of a table, with what stands before the table. */
export interface CellAt {
	readonly at: CellPlace;
	/** What of the question stands in the sentence before the table. */
	readonly lead: Met;
	readonly terms: Terms;
	/** What of the question stands in the captions of tables already met. */
	readonly captions: Map<string, Met>;
	readonly asking: Asking;
	/** See `stemsAsked`. */
	readonly asked: ReadonlySet<string>;
	readonly shareAsked: boolean;
}

const SHARES = /%|\bper ?cent|percentage|proportion|\brates?\b|\bshare\b|per (?:1,000|100,000|head|capita)/i;

/** How well a cell answers: by its own row and column, the caption over it, and the sentence before it. */
export function cell(given: CellAt): Part {
	const { lead, terms, captions, asking, asked, shareAsked } = given;
	const { table, row, cell: which } = given.at;
	const held = table.rows[row];
	const value = held?.cells[which];
	const labels = [...(held?.groups ?? []), ...(held?.labels ?? [])];
	const heads = table.columns[value?.column ?? -1]?.heads ?? [];
	const caption =
		captions.get(table.id) ??
		metIn(terms.terms, wordsIn(`${table.caption ?? ''} · ${table.topic?.words ?? ''}`)).map(
			(one) => one * AT.beside,
		);
	captions.set(table.id, caption);
	const printed = yearsIn([...labels, ...heads, value?.period ?? '', value?.asOf ?? ''].join(' · '));
	const isShare = SHARES.test([...labels, ...heads, value?.unit ?? ''].join(' · '));
	const label = [...labels, ...heads].join(' · ');
	const own = metIn(terms.terms, wordsIn(label));
	const owned = metIn(terms.terms, wordsIn(labels.join(' · '))).some((met) => met > 0);
	const counting = asking.shape === 'figure' || asking.shape === 'passage';
	return {
		own,
		near: [caption, lead.map((one) => one * AT.beside)],
		years: new Set(printed.length > 0 ? printed : yearsIn(`${table.caption ?? ''} ${table.period ?? ''}`)),
		kind:
			(counting ? 0.1 : -0.12) +
			(asksForMoney(asking.asked)
				? isMoney(
						[value?.unit ?? table.unit ?? '', value?.printed ?? '', ...heads, table.caption ?? ''].join(' '),
					)
					? 0.14
					: -0.1
				: isMoney(`${value?.unit ?? table.unit ?? ''} ${value?.printed ?? ''}`)
					? -0.04
					: 0) -
			0.12 * strangers(asked, labels) * (owned ? 0.5 : 1) -
			0.05 * strangers(asked, heads) -
			(isShare === shareAsked ? 0 : 0.1) -
			(deniedOtherwise(terms.terms, own, label) ? 0.4 : 0) +
			(terms.years.length === 0 ? latest(printed) * 0.02 : 0),
		kinship: counting ? 'asked' : 'other',
	};
}

const DENIES = /\b(?:not|without|neither|nor|non|no)\b/i;

/** `not in work` against the label `In work`: what is asked for is what it is not. */
function deniedOtherwise(terms: readonly Term[], met: Met, label: string): boolean {
	return terms.some(({ denied }, term) => denied && (met[term] ?? 0) > 0) && !DENIES.test(label);
}

function latest(years: readonly string[]): number {
	const last = years.map((year) => Number(year.slice(0, 4))).reduce((most, year) => Math.max(most, year), 0);
	return last === 0 ? 0 : (last - 1990) / 30;
}

/** Whether a share is asked for, and no count. */
export function asksForShare({ asked }: Asking): boolean {
	return SHARES.test(asked);
}

/** The stems of all that is asked for, in whatever words it may be said. */
export function stemsAsked({ terms }: Terms): ReadonlySet<string> {
	return new Set(terms.flatMap(({ sayings }) => sayings.flatMap(({ stems }) => stems)));
}

/** The share of a label's words that nobody asked for; the whole and the all are nobody's. */
export function strangers(asked: ReadonlySet<string>, labels: readonly string[]): number {
	const words = wordsIn(
		labels.join(' · ').replace(/\b(?:all|total|overall|united kingdom|england and wales)\b/gi, ' '),
	).filter(({ spelt }) => !/^\d/.test(spelt));
	if (words.length === 0) return 0;
	return words.filter(({ stem }) => !asked.has(stem)).length / words.length;
}
