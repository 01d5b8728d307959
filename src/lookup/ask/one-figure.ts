import type { Stored } from '../../corpus/archive.ts';
import type { Fact, Figure } from '../../extract/facts.ts';
import { asksForMoney, isMoney } from './fits.ts';
import { metInWords } from './found.ts';
import { type Terms, yearsIn } from './terms.ts';

/** Of the question so much must the figure have, and so much more than the whole or the part beside it. */
const LEAST = 0.35;
const APART = 0.08;

/** What is asked, in its own words, and what it is looked for by. */
export interface Asked {
	readonly asked: string;
	readonly terms: Terms;
}

/**
 * The one figure among those of the words that is asked for. Null where the sentence has several that are no whole and its parts, or
 * where none has enough of the question: then the words alone are shown.
 *
 * @param facts that stand in the words.
 * @param sentence of the words that was found.
 */
export function oneFigure(
	facts: readonly Stored<Fact>[],
	sentence: string,
	{ asked, terms }: Asked,
): Stored<Figure> | null {
	const figures = facts
		.filter((fact): fact is Stored<Figure> => fact.kind === 'figure')
		.filter(({ quote }) => quote.includes(sentence) || sentence.includes(quote));
	const wholes = figures.filter(({ partOf }) => partOf === null);
	const [whole] = wholes;
	if (whole === undefined || wholes.length > 1 || whole.change === 'from') return null;
	const family = figures.filter((figure) => figure === whole || figure.partOf === whole.value);
	if (family.length < figures.length) return null;
	const rated = family
		.map((figure) => ({ figure, met: metOf(figure, terms) }))
		.toSorted((one, other) => other.met - one.met);
	const [first, second] = rated;
	if (first === undefined || first.met < LEAST) return null;
	const money = isMoney(`${first.figure.valueText} ${first.figure.unit ?? ''}`);
	if (asksForMoney(asked) ? !money : money && /\bhow many\b/i.test(asked)) return null;
	return second === undefined || first.met - second.met >= APART ? first.figure : whole;
}

/** How much of the question stands in what a figure counts and of whom; nothing where it is of another year. */
function metOf(figure: Stored<Figure>, terms: Terms): number {
	const years = yearsIn(`${figure.period ?? ''} ${figure.asOf ?? ''} ${figure.labels.join(' ')}`);
	if (terms.years.length > 0 && years.length > 0 && !years.some((year) => terms.years.includes(year)))
		return 0;
	const named = figure.subjects.map(({ name }) => name);
	return metInWords(terms, [figure.measure, ...named, ...figure.labels, figure.unit ?? ''].join(' \u00b7 '));
}
