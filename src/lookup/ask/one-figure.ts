import type { Stored } from '../../corpus/archive.ts';
import type { Fact, Figure } from '../../extract/facts.ts';
import { asksForMoney, isMoney } from './fits.ts';
import { metInWords } from './found.ts';
import type { Terms } from './terms.ts';
import { yearsIn } from './years.ts';

/** Of the question so much must the figure have, and so much more than the whole or the part beside it. */
const LEAST = 0.35;
const APART = 0.08;

/** What is asked, in its own words, and what it is looked for by. */
export interface Asked {
	readonly asked: string;
	/** What is to be counted, word by word; none where no number of things is asked for. */
	readonly counted: readonly string[];
	readonly terms: Terms;
}

/**
 * The one figure among those of the words that is asked for. Null where the sentence has several that are no whole and its parts and
 * what is asked stands right behind none or more than one of them, or where none has enough of the question: then the words alone are
 * shown.
 *
 * @param facts that stand in the words.
 * @param sentence of the words that was found.
 */
export function oneFigure(
	facts: readonly Stored<Fact>[],
	sentence: string,
	{ asked, counted, terms }: Asked,
): Stored<Figure> | null {
	const figures = facts
		.filter((fact): fact is Stored<Figure> => fact.kind === 'figure')
		.filter(({ quote }) => quote.includes(sentence) || sentence.includes(quote));
	const wholes = figures.filter(({ partOf }) => partOf === null);
	const whole = wholes.length > 1 ? countedBeside(wholes, counted) : wholes[0];
	if (whole === undefined || whole.change === 'from') return null;
	const family = figures.filter((figure) => figure === whole || figure.partOf === whole.value);
	if (wholes.length === 1 && family.length < figures.length) return null;
	const rated = family
		.map((figure) => ({ figure, met: metOf(figure, terms) }))
		.toSorted((one, other) => other.met - one.met);
	const [first, second] = rated;
	if (first === undefined || first.met < LEAST) return null;
	const money = isMoney(`${first.figure.valueText} ${first.figure.unit ?? ''}`);
	if (asksForMoney(asked) ? !money : money && /\bhow many\b/i.test(asked)) return null;
	return second === undefined || first.met - second.met >= APART ? first.figure : whole;
}

/** The one figure right behind which stands all that is to be counted (`13 lamp huts with 60 keepers`: how many lamp huts). */
function countedBeside(
	figures: readonly Stored<Figure>[],
	counted: readonly string[],
): Stored<Figure> | undefined {
	const wanted = plainWords(counted.join(' '));
	const fitting = figures.filter(({ quote, valueText }) => {
		const at = quote.indexOf(valueText);
		const beside = plainWords(quote.slice(at + valueText.length)).slice(0, wanted.length + 1);
		return at >= 0 && wanted.every((word) => beside.includes(word));
	});
	return wanted.length > 0 && fitting.length === 1 ? fitting[0] : undefined;
}

function plainWords(text: string): readonly string[] {
	return (text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []).map((word) =>
		word.replace(/(?<=\p{L}{3})s$/u, ''),
	);
}

/** How much of the question stands in what a figure counts and of whom; nothing where it is of another year. */
function metOf(figure: Stored<Figure>, terms: Terms): number {
	const years = yearsIn(`${figure.period ?? ''} ${figure.asOf ?? ''} ${figure.labels.join(' ')}`);
	if (terms.years.length > 0 && years.length > 0 && !years.some((year) => terms.years.includes(year)))
		return 0;
	const named = figure.subjects.map(({ name }) => name);
	return metInWords(terms, [figure.measure, ...named, ...figure.labels, figure.unit ?? ''].join(' \u00b7 '));
}
