import { readAddress } from './address.ts';
import { PARLIAMENTARY } from './body.ts';
import { answerLost, type Business, exchangeOf } from './exchanges.ts';
import type { Hints } from './hints.ts';
import { type Line, linesOf } from './lines.ts';
import { dayIn } from './named-head.ts';
import { pageContribution } from './page-contribution.ts';
import { pageSections } from './page-section.ts';
import type { Contribution, Damage, Document, Exchange, House, LeftOut } from './section.ts';
import { readPerson } from './turns/person.ts';
import { GIVEN_NAMES, TITLES } from './turns/words.ts';

const HEAD = 60_000;
const CLOCK = /\[?\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})\b\]?/g;
/** `Ann Marsh (North Fell) (Lab)`: how the download prints a member's first turn. */
const TURN =
	/(?:\b(?:The|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Sir|Dame|Lord|Lady|Baroness)\s)?(?:(?!(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness)\b)[A-Z][\p{L}'’.-]{0,30}\s){1,4}\([A-Z][^()]{2,60}\)\s\((?:Con|Lab|LD|Lab\/Co-op|SNP|DUP|PC|UUP|SDLP|Alliance|GP|Green|Ind|UKIP|CB|Reform|Non-Afl)\)/gu;
const ASKS = /\bTo ask (?:the|Her|His|Mr|Mrs)\b/g;
/** An end of a sentence, unless it is an abbreviation's. */
const SENTENCE_END =
	/(?<!\b(?:Mr|Mrs|Ms|Dr|St|Rev|hon|Hon|No|Nos|Vol|vol|c|cc|col|cols|per cent|Ltd|Co|[A-Z]))[.?](?=\s+[A-Z[("“‘])/g;
const TITLED_NAME =
	/\s(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness)\b\.?(?:\s[A-Z][\p{L}'’-]+){1,4}\s*$/u;
const LONGEST_TITLE = 160;
/** A day's first words: `House of Commons Wednesday 21 November 2018 The House met at`. */
const SITTING =
	/\bHouse of (Commons|Lords) ((?:Mon|Tues|Wednes|Thurs|Fri)day,? \d{1,2} [A-Z][a-z]{2,8},? \d{4})\.? The House met\b/i;
/** Characters in which they stand. */
const HEAD_OF_DAY = 400;

/** Whether a text is the site's "debate as text" download: all on one line, with times, parties or questions inside it. */
export function looksLikeOneLine(text: string): boolean {
	const lines = linesOf(text, 0, Math.min(text.length, HEAD * 4));
	if (lines.length !== 1 || (lines[0]?.text.length ?? 0) < 150) return false;
	const head = text.slice(0, HEAD);
	if (head.search(ASKS) !== -1) return true;
	const signs = [head.match(CLOCK)?.length ?? 0, head.match(TURN)?.length ?? 0];
	return Math.max(...signs) > 0 && (PARLIAMENTARY.test(head) || Math.min(...signs) > 0);
}

/**
 * Form C: everything on one line, names among the words, no UIN, volume or date. Written questions are told by `To ask` and end
 * with their sentence. A debate is cut where a time or a member's name with constituency and party stands; those words belong to
 * nobody's contribution. Nobody is named as speaker.
 */
export function readOneLine(text: string, hints: Hints): Document {
	const lines = linesOf(text);
	const start = lines[0]?.start ?? 0;
	const end = lines.at(-1)?.end ?? start;
	const asked = [...text.matchAll(ASKS)].map(({ index }) => index);
	const cuts = asked.length > 0 ? [] : cutsIn(text, end);
	const title =
		titleBefore(text.slice(start, asked[0] ?? cuts[0]?.from ?? start)) ?? readAddress(hints.url).title;
	const sitting = SITTING.exec(text.slice(0, HEAD_OF_DAY));
	const house: House | null = sitting === null ? null : /^c/i.test(sitting[1] ?? '') ? 'Commons' : 'Lords';
	const head = { start, title, volume: null, house, date: dayIn(sitting?.[2] ?? null), damage: [] };
	const { sections, leftOut } = pageSections(text, head, lines, hints, () =>
		asked.length > 0 ? questionsIn(text, asked, end) : turnsIn(text, cuts, start, title !== null),
	);
	return { name: hints.name, url: hints.url ?? null, form: 'one-line', text, sections, leftOut };
}

/** The words before the first question or turn, without the name of who asks it; null where they are no title. */
function titleBefore(words: string): string | null {
	const title = words
		.slice(0, LONGEST_TITLE * 2)
		.replace(TITLED_NAME, '')
		.trim();
	return title === '' || title.length > LONGEST_TITLE ? null : title;
}

function cutsIn(text: string, end: number): { from: number; to: number }[] {
	const cuts = [...text.matchAll(CLOCK), ...text.matchAll(TURN)]
		.map((found) => ({ from: found.index, to: found.index + found[0].length }))
		.sort((a, b) => a.from - b.from);
	return [...cuts, { from: end, to: end }];
}

function turnsIn(
	text: string,
	cuts: readonly { from: number; to: number }[],
	start: number,
	titled: boolean,
): Business {
	const damage: Damage[] = [];
	const contributions: Contribution[] = [];
	const leftOut: LeftOut[] = [];
	const first = cuts[0]?.from ?? start;
	if (titled && first > start) leftOut.push({ what: 'heading', start, end: first });
	let at = titled ? (cuts[0]?.from ?? start) : start;
	for (const cut of cuts) {
		if (cut.from >= at) {
			for (const piece of linesOf(text, at, cut.from)) {
				contributions.push(pageContribution(text, 'speech', [piece], null, damage));
			}
		}
		if (cut.to > cut.from) leftOut.push({ what: 'name', start: cut.from, end: cut.to });
		at = Math.max(at, cut.to);
	}
	return { exchanges: [], contributions, damage, oral: null, leftOut };
}

/** Each question to the end of its sentence, and its answer up to the last sentence before the next. */
function questionsIn(text: string, asked: readonly number[], end: number): Business {
	const damage: Damage[] = [];
	const exchanges: Exchange[] = [];
	const leftOut: LeftOut[] = [];
	const [begin] = linesOf(text);
	const before = asked[0] ?? end;
	if (begin && before > begin.start) leftOut.push({ what: 'heading', start: begin.start, end: before });
	for (const [index, from] of asked.entries()) {
		const next = asked[index + 1] ?? end;
		const stretch = text.slice(from, next);
		const ends = [...stretch.matchAll(SENTENCE_END)].map((found) => from + found.index + 1);
		const askedTo = ends[0] ?? next;
		const answeredTo = index === asked.length - 1 ? end : (ends.at(-1) ?? next);
		if (next > answeredTo) leftOut.push({ what: 'name', start: answeredTo, end: next });
		const said = askedTo + nameBefore(text.slice(askedTo, answeredTo));
		if (said > askedTo) leftOut.push({ what: 'name', start: askedTo, end: said });
		const answer = linesOf(text, said, Math.max(said, answeredTo)).flatMap(withoutDashes);
		const questions = [{ lines: linesOf(text, from, askedTo), uin: null }];
		const exchange = exchangeOf(text, questions, answer, damage);
		exchanges.push(exchange);
		if (exchange.answer === null) damage.push(answerLost(exchange));
	}
	return { exchanges, contributions: [], damage, oral: false, leftOut };
}

/** How many characters a name takes that stands before an answer; 0 where it is not certain that one does. */
function nameBefore(words: string): number {
	const tokens = words.trimStart().split(' ', 5);
	const titled = TITLES.includes((tokens[0] ?? '').replace(/\.$/, ''));
	const given = GIVEN_NAMES.has(tokens[titled ? 1 : 0] ?? '');
	const count = titled ? (given ? 3 : 2) : given ? 2 : 0;
	const name = tokens.slice(0, count).join(' ');
	if (count === 0 || readPerson(name) === null || !/^[\p{Lu}\d£“"[]/u.test(tokens[count] ?? '')) return 0;
	return words.length - words.trimStart().length + name.length;
}

/** A table of the page is drawn with dashes here: from them on, the answer is what is left of it. */
function withoutDashes(line: Line): Line[] {
	const at = line.text.search(/\s-{10,}/);
	if (at === -1) return [line];
	const rest = line.text.slice(at).trimStart();
	const start = line.end - rest.length;
	return [
		{ ...line, end: line.start + at, text: line.text.slice(0, at) },
		{ ...line, start, text: rest },
	];
}
