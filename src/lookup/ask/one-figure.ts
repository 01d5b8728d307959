import type { Stored } from '../../corpus/archive.ts';
import type { Fact, Figure } from '../../extract/facts.ts';
import { type Terms, yearsIn } from './terms.ts';
import { metInWords } from './weigh.ts';

/** So much more of the question must one figure have than the next, or none is told before the words. */
const APART = 0.08;
const LEAST = 0.25;

/**
 * The one figure among those of the words that is asked for: what it counts and of whom has more of the question than any other's has.
 * Of a whole and its parts that have as much, the whole; null where two others do, or none has enough: then the words alone are shown.
 *
 * @param facts that stand in the words.
 * @param sentence of the words that was found.
 */
export function oneFigure(
	facts: readonly Stored<Fact>[],
	sentence: string,
	terms: Terms,
): Stored<Figure> | null {
	const figures = facts
		.filter((fact): fact is Stored<Figure> => fact.kind === 'figure')
		.filter(({ quote }) => quote.includes(sentence) || sentence.includes(quote));
	const asked = new Set(terms.years);
	const rated = figures
		.map((figure) => {
			const years = yearsIn(`${figure.period ?? ''} ${figure.asOf ?? ''} ${figure.labels.join(' ')}`);
			const other = asked.size > 0 && years.length > 0 && !years.some((year) => asked.has(year));
			const named = figure.subjects.map(({ name }) => name).join(' · ');
			const met = metInWords(terms, [figure.measure, named, ...figure.labels, figure.unit ?? ''].join(' · '));
			return { figure, met: other ? 0 : met };
		})
		.toSorted((one, other) => other.met - one.met);
	const [first, second] = rated;
	if (first === undefined || first.met < LEAST) return null;
	if (second === undefined || first.met - second.met >= APART) return first.figure;
	const alike = rated.filter(({ met }) => first.met - met < APART).map(({ figure }) => figure);
	const whole = alike.find(({ partOf }) => partOf === null);
	return whole !== undefined && alike.every((one) => one === whole || one.partOf === whole.value)
		? whole
		: null;
}
