import type { Archive, FiguresIn, Source, Stored } from '../../corpus/archive.ts';
import { fold, printedWords, stemOf, type Word, wordsIn } from '../../corpus/words/fold.ts';
import type { FoundPassage } from '../../corpus/words/words-index.ts';
import type { CellPlace, Figure } from '../../extract/facts.ts';
import { COUNTS } from '../../extract/figures/counts.ts';
import { unscaled } from '../../extract/tables/unit.ts';
import type { Mark, QuantityMark } from '../../grammar/marks/mark.ts';
import { numbersAndTimesOf } from '../../grammar/marks/marks.ts';
import { sentences } from '../../grammar/sentences.ts';
import { ONES } from '../../grammar/words/numbers.ts';
import { monthNumber } from '../../hansard/dates.ts';
import type { Span } from '../../hansard/section.ts';
import { readPerson } from '../../hansard/turns/person.ts';
import { type Labels, labelsOf, tellingApart } from './labels.ts';
import { type Period, periodIn } from './period.ts';
import { mayHold, printedNumbers } from './printed.ts';

/** Words around a number, by stem, each with how much it belongs to it: 1 for the nearest. */
export type Around = ReadonlyMap<string, number>;

/** A number as it stands in a text, and what stands around it. */
export interface Numbered extends Span {
	/** With its scale: 80000000 for `£80m`. */
	readonly value: number;
	readonly valueTo: number | null;
	/** Without its scale: `£`, `per cent`, `tonnes`; null for a plain count and where it is not said. */
	readonly unit: string | null;
	/** The number as it is printed, without its unit's words: `£80m`, `twelve`, `41,250`. */
	readonly printed: string;
	readonly qualifier: string | null;
	readonly role: QuantityMark['role'] | 'cell';
	/** Where the number itself begins. */
	readonly numeral: number;
	readonly period: Period | null;
	readonly around: Around;
	/** Stems among these of words that are names: in capitals, and not because a sentence begins. */
	readonly names: ReadonlySet<string>;
}

/** A number of the record. */
export interface OnRecord extends Numbered {
	/** The sentence or row in which it stands. */
	readonly quote: string;
	/** With its qualifier and unit, as printed: `approximately 4,100`. */
	readonly whole: string;
	readonly source: Source;
	readonly asked: boolean;
	/** Of a cell: what its number is in, as its table prints it (`£000`). */
	readonly unitPrinted: string | null;
	/** Of a cell: its table's place, row and column, and what these are called. */
	readonly cell: ({ readonly table: string } & Pick<CellPlace, 'row' | 'column' | 'label' | 'head'>) | null;
	/** Of a cell: stems of what its row and its column are called. */
	readonly named: { readonly row: ReadonlySet<string>; readonly column: ReadonlySet<string> } | null;
	readonly status: Figure['status'];
	/** Operations that it was read to be of. */
	readonly of: readonly string[];
	/** What was read as parts of it: `45 arrests for fraud`, of 120. */
	readonly parts: readonly string[];
}

/** Roles of numbers that say how many or how much; a claim may also say how many times. */
const COUNTING: ReadonlySet<QuantityMark['role']> = new Set<QuantityMark['role']>([...COUNTS, 'multiple']);
/** What stands between two numbers parts the words around them. */
const BREAK = /[:—()]|,\s|\.\s|\b(?:and|but|while|against|whereas)\b/gi;
/** What stands between two statements of one sentence. */
const APART = /;/g;
/** How much words before a number, behind a break and in the rest of the sentence belong to it. */
const BEFORE = 0.8;
const BEHIND_A_BREAK = 0.5;
const PAST_A_NUMBER = 0.25;
const PAST_A_SEMICOLON = 0.2;
/** A time that opens a sentence holds for all of it. */
const OPENING = 12;

const A_NUMBER =
	/\d|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|eleven|twelve|half|quarter|third|hundred|thousand|million|none)\b/i;

/** What a sentence counts, and the times in it. */
function countedIn(
	words: string,
	at: number,
	marks: () => readonly Mark[],
): { readonly quantities: readonly QuantityMark[]; readonly times: readonly Span[] } {
	if (!A_NUMBER.test(words)) return { quantities: [], times: [] };
	const counted = marks().filter(
		(mark): mark is QuantityMark => mark.kind === 'quantity' && COUNTING.has(mark.role),
	);
	// A year without a preposition is read as a count by its form alone.
	const isYear = ({ start, end }: Span) => /^(?:1[89]|20)\d\d$/.test(words.slice(start - at, end - at));
	const times = [...marks().filter(({ kind }) => kind === 'time'), ...counted.filter(isYear)];
	return {
		quantities: counted.filter((mark) => !isYear(mark)),
		times: times.sort((one, other) => one.start - other.start),
	};
}

/**
 * The numbers of a sentence that count something, each with the words around it, the nearest weighing most.
 *
 * @param marks its marks, where they were read already.
 */
export function numbersIn(
	words: string,
	at: number,
	marks: () => readonly Mark[] = lazily(() => numbersAndTimesOf(words, at)),
): readonly Numbered[] {
	const { quantities, times } = countedIn(words, at, marks);
	if (quantities.length === 0) return [];
	const names = namesIn(words);
	const line = lineOf(words);
	// `30 who serve six months`, `in £000`: a duration says whom a number counts, a scale what it is in; neither parts it from its words.
	const counts = quantities.filter(
		({ role, numeral }) =>
			role !== 'duration' && !SCALE.test(words.slice(numeral.start - at, numeral.end - at)),
	);
	return quantities.map((quantity, index) => ({
		start: quantity.start,
		end: quantity.end,
		value: quantity.value,
		valueTo: quantity.valueTo,
		unit: quantity.unit ?? unitBehind(quantity, quantities[index + 1], words, at),
		printed: words.slice(quantity.numeral.start - at, quantity.numeral.end - at),
		qualifier: quantity.qualifier,
		role: quantity.role,
		numeral: quantity.numeral.start,
		period: isLeft(quantity, quantities[index + 1], words, at) ? null : periodOf(words, at, times, quantity),
		names,
		around: aroundOf(
			line,
			at,
			quantity,
			neighboursOf(quantity, quantity.role === 'duration' ? quantities : counts),
		),
	}));
}

/** `fell from 29.7 to 22.6 in 2008`: the first of two such numbers is of another time than the second. */
function isLeft({ start, end }: Span, next: Span | undefined, words: string, at: number): boolean {
	return (
		next !== undefined &&
		/\bfrom\s+$/i.test(words.slice(0, start - at)) &&
		/^\s+to\s+$/.test(words.slice(end - at, next.start - at))
	);
}

/** `from 29.7 to 22.6 per cent`: the first of two numbers is a share where the second is. */
function unitBehind(
	{ end, role }: QuantityMark,
	next: QuantityMark | undefined,
	words: string,
	at: number,
): string | null {
	if (next?.unit !== 'per cent' || role !== 'count') return null;
	return /^\s+(?:to|and)\s+$/.test(words.slice(end - at, next.start - at)) ? next.unit : null;
}

/** `£000` says what numbers are in, and is none. */
export const SCALE = /^\p{Sc}?0{2,}$/u;

/** A number with its qualifier and its unit; of a count without what is counted. */
export function wholeOf({ start, end, numeral, printed, role }: Numbered, text: string): string {
	return text.slice(start, role === 'count' ? numeral + printed.length : end);
}

/** The time nearest to a number in its part of the sentence, that after it first; else the only one of the sentence. */
function periodOf(words: string, at: number, times: readonly Span[], { start, end }: Span): Period | null {
	const told = times.flatMap((time) => {
		const [from, to] = time.start >= end ? [end, time.start] : [time.end, start];
		const apart = words.slice(from - at, to - at).includes(';') && time.start - at > OPENING;
		const period = apart ? null : periodIn(words.slice(time.start - at, time.end - at));
		return period === null ? [] : [{ time, period }];
	});
	if (told.length <= 1) return told[0]?.period ?? null;
	const between = (from: number, to: number) => words.slice(from - at, to - at);
	const far = ({ time }: (typeof told)[number]) => {
		const gap = time.start >= end ? between(end, time.start) : between(time.end, start);
		return gap.length + 60 * (gap.match(/[;,:]|\d|\band\b/g)?.length ?? 0) + (time.start >= end ? 0 : 10);
	};
	return told.toSorted((one, other) => far(one) - far(other))[0]?.period ?? null;
}

/** Words in capitals that name nothing by themselves: who speaks to whom. */
const OFFICES: ReadonlySet<string> = new Set(
	'House Houses Lords Commons Parliament Hansard Government Majesty Minister Ministers Ministry Department Secretary Member Members Opposition'.split(
		' ',
	),
);

/** Stems of words in capitals: no month, no office, no person, and not the first word, which has one anyway, unless it is letters. */
function namesIn(words: string): ReadonlySet<string> {
	const people = new Set(
		[...words.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu)].flatMap(([run]) =>
			/^(?:title|given name)$/.test(readPerson(run)?.known ?? '') ? [...stemsOf(run)] : [],
		),
	);
	const named = [...words.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]+/gu)].filter(
		({ 0: word, index }) =>
			monthNumber(word) === null &&
			!OFFICES.has(word) &&
			(/^\p{Lu}{2,}$/u.test(word) || /[\p{L}\p{N},;]["”’)]?\s+$|[\p{L}\p{N}]-$/u.test(words.slice(0, index))),
	);
	return new Set(named.flatMap(([word]) => [...stemsOf(word)]).filter((stem) => !people.has(stem)));
}

/** A sentence as the words around its numbers are weighed: read once for all of them. */
interface Line {
	readonly words: readonly Word[];
	/** How many breaks, or semicolons, stand wholly between two offsets. */
	readonly breaks: Between;
	readonly semicolons: Between;
}

type Between = (from: number, to: number) => number;

function lineOf(words: string): Line {
	return { words: wordsIn(words), breaks: between(words, BREAK), semicolons: between(words, APART) };
}

function between(words: string, sign: RegExp): Between {
	// By offset: how many have begun before it, how many have ended by it.
	const [begun, ended] = [new Uint16Array(words.length + 2), new Uint16Array(words.length + 2)];
	for (const { 0: met, index } of words.matchAll(sign)) {
		begun[index + 1] = 1;
		ended[index + met.length] = 1;
	}
	for (let at = 1; at < begun.length; at += 1) {
		begun[at] = (begun[at] ?? 0) + (begun[at - 1] ?? 0);
		ended[at] = (ended[at] ?? 0) + (ended[at - 1] ?? 0);
	}
	return (from, to) => Math.max(0, (ended[to] ?? 0) - (begun[from] ?? 0));
}

/** Numbers on either side of one. */
function neighboursOf(
	one: Span,
	numbers: readonly Span[],
): { readonly last: Span | null; readonly next: Span | null } {
	return {
		last: numbers.findLast(({ end }) => end <= one.start) ?? null,
		next: numbers.find(({ start }) => start >= one.end) ?? null,
	};
}

function aroundOf(
	{ words, breaks: breaksBetween, semicolons }: Line,
	at: number,
	number: Span,
	{ last, next }: { readonly last: Span | null; readonly next: Span | null },
): Around {
	const around = new Map<string, number>();
	const alone = last === null && next === null;
	const [start, end] = [number.start - at, number.end - at];
	for (const { start: from, end: to, stem } of words) {
		if (from < end && start < to) continue;
		const after = from >= end;
		const gap = after ? ([end, from] as const) : ([to, start] as const);
		const breaks = alone ? 0 : breaksBetween(...gap);
		const beyond = after ? next !== null && from >= next.start - at : last !== null && to <= last.end - at;
		// What stands between a break and the next number is said of that one.
		const onward = after && next !== null && breaks > 0 ? BEHIND_A_BREAK : 1;
		const near = (onward * BEHIND_A_BREAK ** Math.min(breaks, 2)) / (1 + (gap[1] - gap[0]) / 120);
		const apart = semicolons(...gap) > 0 ? PAST_A_SEMICOLON : 1;
		const weight = near * apart * (after ? 1 : BEFORE) * (beyond ? PAST_A_NUMBER : 1);
		const key = inFigures(stem);
		if (weight > (around.get(key) ?? 0)) around.set(key, weight);
	}
	return around;
}

/** `three months` and `3 months` are one: small numbers in words stand under their figures. */
function inFigures(stem: string): string {
	return IN_FIGURES.get(stem) ?? stem;
}
const IN_FIGURES: ReadonlyMap<string, string> = new Map(
	Object.keys(ONES)
		.slice(1, 12)
		.map((word, at) => [stemOf(word), String(at + 2)]),
);

/** The numbers of a passage of the record: those of its sentences, and the cells of its tables. */
export interface PassageNumbers {
	all(): readonly OnRecord[];
	/** What the rows and columns of its tables are called. */
	labels(): Labels;
	/** See `tellingApart`. */
	apart(): ReadonlyMap<string, ReadonlySet<string>>;
	/** Those that a claim's number may equal or be rounded from; no other sentence is read. */
	like(claim: Numbered): readonly OnRecord[];
}

/** Reads the numbers of a passage, each sentence when it is first asked for. */
export function numbersOnRecord(archive: Archive, passage: FoundPassage): PassageNumbers {
	const { text } = passage;
	const whole = lazily(() => printedNumbers(text));
	// Where cells stand in lines of their own, a number of no such line is of no cell.
	const tabbed = lazily(() => (text.match(/^.*\t.*$/gm) ?? []).join('\n'));
	const inCells = lazily(() => (tabbed() === '' ? whole() : printedNumbers(tabbed())));
	const general = lazily(() => stemsOf(`${passage.title ?? ''} ${/[^\n]+/.exec(text)?.[0] ?? ''}`));
	const held = lazily(
		(): FiguresIn => (passage.content === null ? () => [] : archive.figuresIn(passage.content)),
	);
	const figures: FiguresIn = (wanted) => held()(wanted);
	const cellsOf = (wanted: (printed: string) => boolean) =>
		figures((printed) => printed !== null && wanted(printed))
			.flatMap(cellOf)
			.map((cell) => ({ ...cell, around: widened(cell.around, general(), 0.15) }));
	const cells = lazily(() => cellsOf(() => true));
	const hasCells = lazily(() => {
		let has = false;
		figures((printed) => {
			has ||= printed !== null;
			return false;
		});
		return has;
	});
	const cellsLike = new Map<string, readonly OnRecord[]>();
	const read = lazily(
		() => new Map(figures((printed) => printed === null).map((figure) => [figure.valueAt.start, figure])),
	);
	const readSentence = (sentence: Span): readonly OnRecord[] => {
		const words = text.slice(sentence.start, sentence.end);
		return numbersIn(words.replaceAll('\t', ' '), sentence.start).map(
			(number): OnRecord => ({
				...number,
				around: widened(number.around, general(), 0.15),
				quote: words,
				whole: wholeOf(number, text),
				source: passage.sourceAt(sentence),
				asked: passage.isAskedAt(number.start),
				unitPrinted: null,
				cell: null,
				named: null,
				...readAt(read(), number, passage.sourceAt({ start: 0, end: 0 })),
			}),
		);
	};
	const lines = lazily(() =>
		[...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
			isTabbed: line.includes('\t'),
			span: { start: index, end: index + line.length },
		})),
	);
	const sentencesOf = ({ span }: { readonly span: Span }) =>
		sentences(text, span).map((sentence) => ({
			printed: lazily(() => printedNumbers(text.slice(sentence.start, sentence.end))),
			numbers: lazily(() => readSentence(sentence)),
		}));
	const prose = lazily(() =>
		lines()
			.filter(({ isTabbed }) => !isTabbed)
			.flatMap(sentencesOf),
	);
	const tabbedProse = lazily(() =>
		hasCells()
			? []
			: lines()
					.filter(({ isTabbed }) => isTabbed)
					.flatMap(sentencesOf),
	);
	return {
		labels: lazily(() => labelsOf(cells())),
		apart: lazily(() => tellingApart(cells())),
		all: lazily(() => [...[...prose(), ...tabbedProse()].flatMap(({ numbers }) => numbers()), ...cells()]),
		like(claim) {
			if (!mayHold(whole(), claim)) return [];
			const inTable = mayHold(inCells(), claim);
			const near = [...prose(), ...(inTable ? tabbedProse() : [])].filter(({ printed }) =>
				mayHold(printed(), claim),
			);
			const key = `${claim.value} ${claim.printed}`;
			const inCell = inTable
				? (cellsLike.get(key) ?? cellsOf((printed) => mayHold(printedNumbers(printed), claim)))
				: [];
			if (inTable) cellsLike.set(key, inCell);
			return [...near.flatMap(({ numbers }) => numbers()), ...inCell];
		},
	};
}

/** The same function, which makes its answer once, when it is first asked. */
export function lazily<T>(make: () => T): () => T {
	let made: { readonly it: T } | undefined;
	return () => {
		made ??= { it: make() };
		return made.it;
	};
}

/** What was read of a number of the text: whether it is stated or planned, whom it is of, what are parts of it. */
function readAt(
	read: ReadonlyMap<number, Stored<Figure>>,
	{ numeral, value }: Numbered,
	{ document, start }: Source,
): Pick<OnRecord, 'status' | 'of' | 'parts'> {
	const figure = read.get(start + numeral);
	if (figure === undefined || figure.source.document !== document)
		return { status: 'stated', of: [], parts: [] };
	const parts = [...read.values()].filter(
		({ partOf, source }) => partOf === value && source.document === document,
	);
	return {
		status: figure.status,
		of: operationsOf(figure),
		parts: parts.map(({ valueText, measure }) => `${valueText} ${measure}`),
	};
}

function operationsOf({ subjects }: Figure): readonly string[] {
	return subjects.filter(({ kind }) => kind === 'operation').map(({ name }) => name);
}

function cellOf(figure: Stored<Figure>): readonly OnRecord[] {
	const { cell } = figure;
	if (cell === undefined) return [];
	const { unit, times } = unscaled(figure.unit);
	const [row, column] = [cell.label, cell.head].map((label) => new Set([...stemsOf(label)].map(inFigures)));
	if (row === undefined || column === undefined) return [];
	const around = new Map<string, number>();
	const add = (stems: Iterable<string>, weight: number) => {
		for (const stem of stems) around.set(stem, Math.max(around.get(stem) ?? 0, weight));
	};
	add(stemsOf(figure.labels[0] ?? ''), 0.4);
	add(stemsOf(figure.measure), 0.4);
	add(row, 1);
	add(column, 0.9);
	const period = periodIn(figure.period ?? '') ?? periodIn(cell.head) ?? periodIn(cell.label);
	return [
		{
			start: figure.start,
			end: figure.end,
			value: exact(figure.value * times),
			valueTo: null,
			unit,
			printed: figure.valueText,
			qualifier: figure.qualifier,
			role: 'cell',
			numeral: figure.valueAt.start,
			period,
			around,
			names: new Set(),
			quote: figure.quote,
			whole: figure.valueText,
			source: figure.source,
			asked: false,
			unitPrinted: figure.unit,
			cell: { ...cell, table: `${figure.source.document} ${cell.table}` },
			named: { row, column },
			status: figure.status,
			of: operationsOf(figure),
			parts: [],
		},
	];
}

function widened(around: Around, general: ReadonlySet<string>, weight: number): Around {
	const wide = new Map(around);
	for (const stem of general) if (!wide.has(stem)) wide.set(stem, weight);
	return wide;
}

export function stemsOf(words: string): ReadonlySet<string> {
	const stems = new Set<string>();
	for (const printed of new Set(printedWords(words))) {
		const { spelt, stem } = fold(printed);
		if (spelt !== '') stems.add(stem);
	}
	return stems;
}

/** Products of decimals without their last binary digit. */
function exact(value: number): number {
	return Number(value.toPrecision(12));
}
