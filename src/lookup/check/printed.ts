import { DENOMINATORS, ONES, SCALES, TENS } from '../../grammar/words/numbers.ts';

/** What the numbers of a text look like, without reading what they are of. */
export interface PrintedNumbers {
	/** The figures of its numbers, without point, commas and the noughts at either end: `12` of `1,200`, `£1.2 million` and `twelve`. */
	readonly figures: ReadonlySet<string>;
	/** A number stands in it whose words are not told apart here: `one hundred and five`, `two thirds`. */
	readonly others: boolean;
}

const NUMERAL = /\d[\d,]*(?:\.\d+)?/g;
const [ones, tens] = [Object.keys(ONES), Object.keys(TENS)];
const IN_WORDS = new RegExp(
	String.raw`\b(?:(${tens.join('|')})(?:[- ](${ones.join('|')}))?|(${ones.join('|')}))\b`,
	'gi',
);
const OTHERS = new RegExp(
	String.raw`(?<!\d[ -]?)\b(?:point|${[...Object.keys(SCALES), ...Object.keys(DENOMINATORS)].join('|')})\b|\b(?:one|1) (?:in|out of)\b`,
	'i',
);

/** The numbers of a text by their looks alone. */
export function printedNumbers(text: string): PrintedNumbers {
	const inWords = [...text.matchAll(IN_WORDS)].map(([, ten = '', one = '', alone = '']) =>
		String(
			(tens.indexOf(ten.toLowerCase()) + 2) * (ten === '' ? 0 : 10) +
				ones.indexOf((one || alone).toLowerCase()) +
				1,
		),
	);
	return {
		figures: new Set([...(text.match(NUMERAL) ?? []), ...inWords].map(significant)),
		others: OTHERS.test(text),
	};
}

/** Whether a number of such looks may be a claim's, or rounded to it, whatever its scale and unit; 0 is written in too many ways to tell. */
export function mayHold(printed: PrintedNumbers, claim: Looked): boolean {
	return holding(claim)(printed);
}

/** What is looked for: a number, and how it is printed. */
interface Looked {
	readonly value: number;
	readonly printed: string;
}

/** The same for many texts. */
export function holding(claim: Looked): (printed: PrintedNumbers) => boolean {
	const [value, printed] = [significant(String(claim.value)), significant(claim.printed)];
	return ({ figures, others }) => {
		if (others || value === '' || figures.has(value) || figures.has(printed)) return true;
		for (const one of figures)
			if (one.length > value.length && significant(rounded(one, value.length)) === value) return true;
		return false;
	};
}

/** Figures of a number rounded to fewer: `13` of `129`, `2` of `1996`. */
function rounded(figures: string, to: number): string {
	return String(Math.round(Number(`${figures.slice(0, to)}.${figures.slice(to)}`)));
}

function significant(printed: string): string {
	return printed.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}
