import type { Stored } from '../corpus/archive.ts';
import type { Figure } from '../extract/facts.ts';
import { SMALL_WORDS } from '../grammar/words/small-words.ts';
import type { Span } from '../hansard/section.ts';
import { balanced, clauseEnd, stretchWith, withoutTail } from './stretch.ts';
import { capitalised, clipped, oneLine } from './wording.ts';

/**
 * What a figure is of, to be read above the words that it comes from.
 * `said`: words of the record with the number among them. `label`: what is counted, for the number to stand behind.
 */
export interface Told {
	readonly kind: 'said' | 'label';
	readonly words: string;
}

/** A measure of so many words is a noun with its verb, `boats moored`, and plain wherever its words stand. */
const SHORT = 3;
/** Characters of a label or of words of the record. */
const LONGEST = 120;

/** Says what a figure counts: its measure where that reads as it stands, else the words of the record that it was read from. */
export function toldOf(figure: Stored<Figure>): Told {
	const { quote, cell, measure } = figure;
	const plain = {
		kind: 'label',
		words: clipped(capitalised(withoutEnds(measure) || measure), LONGEST),
	} as const;
	const number = cell === undefined ? numberIn(figure) : null;
	if (number === null) return plain;
	if (isPlain(measure, quote))
		return stands(measure, quote) ? { ...plain, words: nameWhole(plain.words, quote) } : plain;
	const stretch = stretchWith(measure, quote, number);
	if (stretch === null) return plain;
	const before = quote.slice(stretch.start, number.start);
	const end = Math.max(stretch.end, number.end);
	const isLast = stretch.end <= number.end;
	const label = { kind: 'label', words: clipped(capitalised(withoutEnds(before)), LONGEST) } as const;
	if (isLast && clauseEnd(quote, end) === null && !hasNumber(before) && label.words !== '') return label;
	const start = startOf(figure, stretch, number);
	if (start === null) return saidOf(figure, bareNumber(figure, number));
	const words = clipped(balanced(oneLine(quote.slice(start, clauseEnd(quote, end) ?? end))), LONGEST);
	if (!words.includes(figure.valueText))
		return isLast && label.words !== '' ? label : saidOf(figure, bareNumber(figure, number));
	return saidOf(figure, stretchWith(measure, words) === null ? bareNumber(figure, number) : words);
}

function saidOf({ status }: Stored<Figure>, words: string): Told {
	return { kind: 'said', words: `${capitalised(words)}${status === 'stated' ? '' : ` (${status})`}` };
}

/** The number alone, where words around it cannot be cut so that they say what the record says. */
function bareNumber(figure: Stored<Figure>, number: Span): string {
	const { quote, unit } = figure;
	const rest = quote.slice(number.end);
	const scale = /^\s?(?:million|billion|trillion|thousand|per cent|%)/i.exec(rest)?.[0] ?? '';
	const own =
		unit !== null && rest.trimStart().startsWith(unit) ? rest.slice(0, rest.indexOf(unit) + unit.length) : '';
	return oneLine(`${quote.slice(qualifiedFrom(figure, number), number.end)}${scale || own}`);
}

/** A name that a measure cuts short goes on: `in the constituency of North East` before `Derbyshire`. */
function nameWhole(words: string, quote: string): string {
	const line = oneLine(quote);
	const at = line.toLowerCase().indexOf(words.toLowerCase());
	const further =
		/\p{Lu}\S*$/u.test(words) && at >= 0
			? /^(?: \p{Lu}[\p{L}\u2019'-]+)+/u.exec(line.slice(at + words.length))?.[0]
			: '';
	return `${words}${further ?? ''}`;
}

/** Whether a measure can be read as it stands: a few words without grammar, or words that stand so in the record. */
function isPlain(measure: string, quote: string): boolean {
	const words = measure.split(' ');
	const isSmall = (word: string | undefined) => SMALL_WORDS.has((word ?? '').toLowerCase());
	if (isSmall(words[0]) || isSmall(words.at(-1))) return false;
	return words.length <= SHORT ? !words.some(isSmall) || stands(measure, quote) : stands(measure, quote);
}

function stands(measure: string, quote: string): boolean {
	return oneLine(quote).toLowerCase().includes(measure.toLowerCase());
}

/** Where the number stands in its quote; null where it stands elsewhere, as of a row that follows. */
function numberIn({ valueAt, valueText, source, quote }: Stored<Figure>): Span | null {
	const at = valueAt.start - source.start;
	if (quote.startsWith(valueText, at)) return { start: at, end: at + valueText.length };
	const first = quote.indexOf(valueText);
	return first < 0 ? null : { start: first, end: first + valueText.length };
}

/** Days and years, which are no number that words are of. */
const DAYS =
	/\b(?:\d{1,2} (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|(?:1[6-9]|20)\d\d(?:[-–/]\d{2,4})?(?![\d,]))/g;

/** Whether there is another number in them, which the words behind it would seem to be of. */
function hasNumber(words: string): boolean {
	return /\d/.test(words.replace(DAYS, ''));
}

/** What turns or weakens what is said behind it. */
const TURNS =
	/\b(?:not|no|none|never|nor|neither|without|unable|cannot|few|if|whether|would|could|might|may|should|refuse[sd]?|den(?:y|ies|ied)|fail(?:s|ed)?)\b|n[’']t\b/i;

/** What takes a part of the number behind it. */
const PART =
	/\b(?:some|most|many|several|half|part|one|two|three|majority|proportion|number|all|each|per cent\.?|%) of (?:the |these |those |our |its |their )?$/i;

/**
 * Where the words of the record are cut: not behind a word that denies them or takes part of them, and without what stands before the
 * number where that goes with another. Null where such a word stands too far away to be shown.
 */
function startOf(figure: Stored<Figure>, stretch: Span, number: Span): number | null {
	const { quote } = figure;
	const own = qualifiedFrom(figure, number);
	const clause = quote.slice(0, stretch.start).split(CLAUSE).at(-1) ?? '';
	const isOthers = hasNumber(clause) || hasNumber(quote.slice(stretch.start, own));
	const start = isOthers ? own : Math.min(stretch.start, own);
	const lead = quote.slice(0, start).split(CLAUSE).at(-1) ?? '';
	const turn = TURNS.exec(lead) ?? PART.exec(lead);
	if (turn === null) return start;
	return lead.length - turn.index > LEAD ? null : start - lead.length + turn.index;
}

/** Characters of a clause shown before the words that are meant. */
const LEAD = 60;
const CLAUSE = /,(?!\d)|[;:\n]|\.(?=\s+\p{Lu})|\s[–—-]\s|—/u;

/** Where the words begin that say how exact the number is, or its sign of money. */
function qualifiedFrom({ qualifier, quote }: Stored<Figure>, number: Span): number {
	const before = quote.slice(0, number.start).replace(/[\p{Sc}\s]+$/u, '');
	const start = number.start - (/\p{Sc}\s?$/u.exec(quote.slice(0, number.start))?.[0].length ?? 0);
	return qualifier !== null && before.toLowerCase().endsWith(qualifier.toLowerCase())
		? before.length - qualifier.length
		: start;
}

/** Words without those of grammar at their ends. */
function withoutEnds(text: string): string {
	const words = text.trim().split(/\s+/);
	const from = words.findIndex((word) => !SMALL_WORDS.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')));
	return from < 0 ? '' : withoutTail(words.slice(from).join(' '));
}
