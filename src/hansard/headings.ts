import { asideIn } from './asides.ts';
import { businessIn } from './business.ts';
import { correctionIn } from './correction.ts';
import type { Line } from './lines.ts';
import { isNumeric } from './numeric.ts';
import { isProcedure } from './procedure.ts';
import { opening } from './question.ts';
import { endsSentence, leadsIntoList } from './turns/setting.ts';
import { PARTICLES } from './turns/words.ts';

/** What the lines after one come to, as far as it decides whether the line is a heading. */
export interface Ahead {
	/** How many lines that could be headings stand here, one above the other, before a turn; 0 where no turn follows. */
	readonly count: number;
	/** True where that turn asks a tabled question. */
	readonly asks: boolean;
}

const LONGEST_HEADING = 120;
const DEEPEST = 4;

/** Departments and bodies whose name stands above their topics, as the volumes print them. */
const DEPARTMENTS =
	/^(?:Home Department|Home Office|Justice|Transport|Health|Treasury|Defence|Education|Scotland|Wales|Northern Ireland|Prime Minister|Deputy Prime Minister|Cabinet Office|Attorney-General|Solicitor-General|Advocate-General|Church Commissioners|Electoral Commission|International Development|International Trade|Trade and Industry|Work and Pensions|Social Security|Social Services|National Heritage|Employment|Energy|Industry|Trade|Environment|Agriculture|Culture|Olympics|Leader of the House|Duchy of Lancaster|Lord Chancellor|Overseas Development|Public Accounts Commission|Civil Service|Privy Council|(?:House of Commons|Public Accounts|National Audit) Commission|(?:Foreign|Culture|Business|Energy|Communities|Environment|Children|Education|Trade|Innovation|Digital|Housing|Health|Agriculture|Constitutional|Women|Work|Innovation),? .{2,60}|Minister for .{3,40}|Speaker['’]s Committee.{0,60})$/i;

/** `Lamp oil: £13,000`, `Keepers: 40`: an item with its sum or count heads nothing. */
const ITEM = /[£$€]\s?\d|:\s*\d[\d,.]*%?$/;

/** Whether a line could be a heading by how it is printed: short, capital, without a full stop. */
export function couldBeHeading({ text }: Line): boolean {
	if (text.length > LONGEST_HEADING || /[.;?!,|:—–]$/.test(text) || isSentence(text)) return false;
	if (ITEM.test(text) || /^(?:Moved|Asked|Tabled) by /i.test(text)) return false;
	if (!/^(?:["'“‘(]?\p{Lu}|\d+(?:st|nd|rd|th)? \p{Lu})/u.test(text)) return false;
	return !isNumeric(text) && opening(text) === null && !/^\[/.test(text);
}

/** Words that lost their full stop: headings have few small words, and no end of a sentence inside. */
function isSentence(text: string): boolean {
	const small = text.split(' ').filter((word) => /^[a-z]{2,}$/.test(word) && !PARTICLES.has(word));
	return small.length > 4 || /[a-z]{4}[.?!] [A-Z]/.test(text);
}

/** Whether the line at the head of a stack of lines that could be headings is one, and not the last line or cell of what stands before. */
export function isHeading(line: Line, before: Line | null, ahead: Ahead): boolean {
	if (ahead.count === 0) return false;
	if (before === null) return true;
	// A letter that the copy lost leaves its lead-in behind: a line alone before a question is no list.
	if (leadsIntoList(before)) return ahead.count === 1 && ahead.asks && /:$/.test(before.text);
	if (ahead.count === 1) return ahead.asks || endsSentence(before);
	if (isDepartment(line.text)) return true;
	return ahead.count === 2 && endsSentence(before);
}

/** `TRANSPORT`, `Home Department`. */
export function isDepartment(words: string): boolean {
	return DEPARTMENTS.test(words) || /^\p{Lu}[\p{Lu} ,'’&()-]{3,80}$/u.test(words);
}

/**
 * Looks on from a line that could be a heading to the turn under it.
 *
 * @param turns whether a line begins a turn, and whether it asks.
 */
export function lookAhead(
	lines: readonly Line[],
	at: number,
	turns: (index: number) => { asks: boolean } | null,
): Ahead {
	let count = 1;
	for (let index = at + 1; index < lines.length && count <= DEEPEST; index += 1) {
		const line = lines[index];
		if (!line) break;
		const aside = asideIn(line.text);
		if (aside !== null && aside.what !== 'label') continue;
		if (businessIn(line.text) !== undefined) return { count, asks: false };
		const turn = aside?.what === 'label' ? { asks: true } : turns(index);
		if (turn) return { count, asks: turn.asks };
		if (correctionIn(line.text) === 'given before') return { count, asks: false };
		if (isProcedure(line.text) || /^\[/.test(line.text) || /was asked—$/.test(line.text))
			return { count, asks: false };
		if (!couldBeHeading(line)) break;
		count += 1;
	}
	return { count: 0, asks: false };
}
