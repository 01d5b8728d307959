import type { Archive, Stored } from '../../corpus/archive.ts';
import { remembering } from '../../corpus/remember.ts';
import type { Fact, Figure } from '../../extract/facts.ts';
import { type Answer, onceEach, type Passage, passageOf, some } from '../answer.ts';
import { type Finding, findings, inOrder } from '../figures-of.ts';
import type { Silence } from '../gap.ts';
import { exactOf, isExact, standsExactly } from '../words/exact.ts';
import { lookUpFigures } from '../words/figures.ts';
import { parseQuery } from '../words/query.ts';
import { type Scope, scopeCode, scopeCoded, WHOLE_RECORD } from '../words/scope.ts';
import { type Asked, readAsked } from './asked.ts';
import { type Course, coursesOf } from './course.ts';
import { findTables, passagesWith } from './find.ts';
import type { Found } from './match.ts';
import { asksTheSameAs } from './same-question.ts';
import { stemsOf, termsOf, timesIn } from './terms.ts';

/** Figures on a subject: tables, and figures that stand in running words. */
export interface FiguresAbout extends Answer {
	readonly kind: 'figures about';
	readonly asked: Asked;
	readonly scope: Scope;
	/** The best fit first, unless another order was asked for. */
	readonly tables: readonly Found[];
	/** What the best of them tells over times, with what the others say of the same. */
	readonly courses: readonly Course[];
	/** Figures of the subject itself: what they count, or whom they are said of, has its words. */
	readonly of: readonly Finding[];
	/** Whether these come before the tables: all that was typed names what they are of, and of the tables it names none. */
	readonly ofFirst: boolean;
	/** Figures of something else, in sentences or answers that have the words. */
	readonly beside: readonly Finding[];
	/** What the record says of the subject's not being known. */
	readonly gaps: readonly Silence[];
	/** There are older sentences than were read. */
	readonly more: boolean;
	/** False where no passage has all that was asked for, and those that have most were taken. */
	readonly whole: boolean;
}

/** Answers whose figures are shown for their heading or question, and figures of them. */
const MOST_ANSWERS = 5;
const MOST_BESIDE = 12;
/** Words that one sentence is asked for: no sentence has all of more. */
const MOST_SAID = 25;
/** Tables shown or offered. */
const MOST_TABLES = 10;

/**
 * Figures on any subject, found by row, column, caption, heading, question or department, in whatever order they are typed.
 *
 * @param about as typed; misspelt words are put right, and years may be `2007-08` or `2007/8`.
 * @param scope the days on which it was answered, the House, the order.
 * @returns null where no figure fits and nothing is said of there being none.
 */
export function lookUpFiguresAbout(
	archive: Archive,
	about: string,
	scope: Scope = WHOLE_RECORD,
): FiguresAbout | null {
	const asked = readAsked(archive, about);
	const passages = passagesWith(archive, asked, scope);
	const spelt = spellingOf(archive, asked);
	const tables = findTables(archive, asked, passages, scope.sort).filter(spelt.table).slice(0, MOST_TABLES);
	const said = asked.stems.length > MOST_SAID ? null : lookUpFigures(archive, about, { cells: false, scope });
	const of = (said?.of ?? []).filter(spelt.finding);
	const within = (said?.beside ?? []).filter(spelt.finding);
	const beside =
		of.length + within.length + tables.length > 0 || !passages.whole
			? within
			: inOrder(findings(figuresIn(archive, asked, passages.rows)), scope.sort).filter(spelt.finding);
	const gaps = (said?.gaps ?? []).filter(({ gap }) => spelt.fact(gap));
	const shown = onceEach([
		...tables.map((found) => tablePassage(archive, found)),
		...[...of, ...beside].flatMap(({ whole, parts }) => [whole, ...parts].map(passageOf)),
		...gaps.map(({ gap }) => passageOf(gap)),
	]);
	if (!some(shown)) return null;
	return {
		kind: 'figures about',
		subject: about,
		scope,
		passages: shown,
		extent: archive.extent(),
		asked,
		tables,
		courses: coursesIn(archive, tables),
		of,
		ofFirst: isOfFirst(asked, of, tables),
		beside,
		gaps,
		more: said?.more ?? false,
		whole: passages.whole,
	};
}

/** A subject with what narrows it, as a button carries it. */
export function subjectId(about: string, scope: Scope): string {
	const code = scopeCode(scope);
	return code === scopeCode(WHOLE_RECORD) ? about : `${code}|${about}`;
}

/** The figures on a subject by what `subjectId` wrote. */
export function lookUpSubject(archive: Archive, id: string): FiguresAbout | null {
	const [code = '', ...about] = id.split('|');
	const scope = about.length === 0 ? null : scopeCoded(code);
	return scope === null
		? lookUpFiguresAbout(archive, id)
		: lookUpFiguresAbout(archive, about.join('|'), scope);
}

/** Whether what was found has the words between quotation marks as they are spelt; all of it where there are none. */
function spellingOf(archive: Archive, { about, corrected }: Asked) {
	const exact = exactOf(
		parseQuery(about, () => false),
		corrected,
	);
	const questionOf = remembering((exchange: string) => archive.exchange(exchange)?.question ?? '');
	const fact = ({ quote, source }: Stored<Fact>) => {
		if (!isExact(exact)) return true;
		const question = source.exchange === null ? '' : questionOf(source.exchange);
		return standsExactly({ title: source.title, text: `${quote}\n${question}` }, exact);
	};
	return {
		fact,
		table: ({ table }: Found) => fact(table),
		finding: ({ whole }: Finding) => fact(whole),
	};
}

function isOfFirst(asked: Asked, of: readonly Finding[], [best]: readonly Found[]): boolean {
	if (best === undefined || best.had < asked.parts.length) return of.length > 0;
	const isNamed = ({ subjects, measure }: Stored<Figure>) =>
		[...subjects.map(({ name }) => name), measure].some((words) => timesIn(asked.stems, stemsOf(words)) > 0);
	return !best.inTurn && of.some(({ whole }) => isNamed(whole));
}

/** The courses of the best table, with what answers to the same question say of the same. */
function coursesIn(archive: Archive, [best, ...others]: readonly Found[]): readonly Course[] {
	if (best === undefined) return [];
	const isAskedToo = asksTheSameAs(archive, best.table.source);
	return coursesOf(
		best,
		others.filter(({ table }) => isAskedToo(table.source)),
	);
}

/** The rows that are meant, where they are one stretch of a few; else the table. */
export function tablePassage(archive: Archive, { table, rows }: Found): Passage {
	const { source, citations } = table;
	const [only] = rows;
	const row = rows.length === 1 && only !== undefined ? table.rows[only] : undefined;
	const span =
		row === undefined
			? { start: source.start, end: source.end }
			: { start: row.start + table.start, end: row.end + table.start };
	return {
		quote: row === undefined ? table.quote : archive.slice(source.document, span),
		source: { ...source, ...span },
		citations,
		facts: [table],
	};
}

/** The figures of the best passages, and of all that stand under a heading with the words: of a long debate most speeches have none. */
function figuresIn(
	archive: Archive,
	{ parts }: Asked,
	passages: readonly number[],
): readonly Stored<Figure>[] {
	const isHeaded = (passage: number) => {
		const title = termsOf(archive.words.passage(passage)?.title ?? '');
		return parts.every((part) => part.isIn(title));
	};
	const found: Stored<Figure>[] = [];
	for (const [at, passage] of passages.entries()) {
		if (found.length >= MOST_BESIDE) break;
		if (at < MOST_ANSWERS || isHeaded(passage)) found.push(...archive.proseFiguresIn(passage));
	}
	return found.slice(0, MOST_BESIDE);
}
