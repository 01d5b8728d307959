import type { Archive, FiguresIn, Source, Stored } from '../../corpus/archive.ts';
import type { FoundPassage } from '../../corpus/words/words-index.ts';
import type { CellPlace, Figure } from '../../extract/facts.ts';
import { unscaled } from '../../extract/tables/unit.ts';
import { sentences } from '../../grammar/sentences.ts';
import type { Span } from '../../hansard/section.ts';
import { lazily, once } from '../once.ts';
import { printedValue } from './amount.ts';
import { type Labels, labelsOf, tellingApart } from './labels.ts';
import { type Around, inFigures, type Numbered, numbersIn, stemsOf, wholeOf } from './numbers.ts';
import { periodIn } from './period.ts';
import { holding, printedNumbers } from './printed.ts';
import { type NumberOf, type Weighed, weighedOf } from './weighed.ts';

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
	/** See `printedValue`. */
	readonly figures: () => number | null;
	/** The words around it, as they are held against claims. */
	readonly weighed: () => Weighed;
	/** What was read of it, when it is first asked for: of most numbers of a passage it never is. */
	facts(): ReadOf;
}

/** What was read of a number of the record. */
export interface ReadOf {
	readonly status: Figure['status'];
	/** Operations that it was read to be of. */
	readonly of: readonly string[];
	/** What was read as parts of it: `45 arrests for fraud`, of 120. */
	readonly parts: readonly string[];
}

/** The numbers of a passage of the record: those of its sentences, and the cells of its tables. */
export interface PassageNumbers {
	/** Reads all of them, a sentence at a step: what is asked of them after that is at hand. */
	reading(): Generator<undefined>;
	all(): readonly OnRecord[];
	/** Stems of its title and its first line, mostly the question: what all of its numbers are about. */
	general(): ReadonlySet<string>;
	/** What the rows and columns of its tables are called. */
	labels(): Labels;
	/** See `tellingApart`. */
	apart(): ReadonlyMap<string, ReadonlySet<string>>;
	/** Those that a claim's number may equal or be rounded from; no other sentence is read. */
	like(claim: Numbered): readonly OnRecord[];
}

/** Reads the numbers of a passage, each sentence when it is first asked for. */
export function numbersOnRecord(archive: Archive, passage: FoundPassage, numberOf: NumberOf): PassageNumbers {
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
	// What was read of a passage is not unpacked to see that none of it is a table.
	const hasTable = lazily(() => passage.content !== null && archive.hasTable(passage.content));
	const cellsOf = (wanted: (printed: string) => boolean) =>
		hasTable() ? figures((printed) => printed !== null && wanted(printed)).flatMap(cellOf) : [];
	const cellOf = cellReader(general, numberOf);
	const looksOf = once(printedNumbers);
	const cells = lazily(() => cellsOf(() => true));
	const hasCells = lazily(() => {
		let has = false;
		if (!hasTable()) return has;
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
		return numbersIn(words.replaceAll('\t', ' '), sentence.start).map((number): OnRecord => {
			const around = lazily(() => widened(number.around(), general(), 0.15));
			return {
				...number,
				around,
				quote: words,
				whole: wholeOf(number, text),
				source: passage.sourceAt(sentence),
				asked: passage.isAskedAt(number.start),
				unitPrinted: null,
				cell: null,
				named: null,
				figures: lazily(() => printedValue(number.printed)),
				weighed: lazily(() => weighedOf({ around, named: null }, numberOf)),
				facts: lazily(() => readAt(read(), number, passage.sourceAt({ start: 0, end: 0 }))),
			};
		});
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
		*reading() {
			for (const { numbers } of [...prose(), ...tabbedProse()]) {
				numbers();
				yield;
			}
			cells();
			yield;
		},
		general,
		labels: lazily(() => labelsOf(cells())),
		apart: lazily(() => tellingApart(cells())),
		all: lazily(() => [...[...prose(), ...tabbedProse()].flatMap(({ numbers }) => numbers()), ...cells()]),
		like(claim) {
			const holds = holding(claim);
			if (!holds(whole())) return [];
			const inTable = holds(inCells());
			const near = [...prose(), ...(inTable ? tabbedProse() : [])].filter(({ printed }) => holds(printed()));
			const key = `${claim.value} ${claim.printed}`;
			const inCell = inTable ? (cellsLike.get(key) ?? cellsOf((printed) => holds(looksOf(printed)))) : [];
			if (inTable) cellsLike.set(key, inCell);
			return [...near.flatMap(({ numbers }) => numbers()), ...inCell];
		},
	};
}

/** What was read of a number of the text: whether it is stated or planned, whom it is of, what are parts of it. */
function readAt(
	read: ReadonlyMap<number, Stored<Figure>>,
	{ numeral, value }: Numbered,
	{ document, start }: Source,
): ReadOf {
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

/** Makes cells of figures; the labels of a row or a column, which all its cells have, are read once. */
function cellReader(
	general: () => ReadonlySet<string>,
	numberOf: NumberOf,
): (figure: Stored<Figure>) => readonly OnRecord[] {
	const stemsOfLabel = once((label: string) => new Set([...stemsOf(label)].map(inFigures)));
	const plainStemsOf = once(stemsOf);
	const timeOf = once(periodIn);
	return (figure) => {
		const { cell } = figure;
		if (cell === undefined) return [];
		const { unit, times } = unscaled(figure.unit);
		const named = { row: stemsOfLabel(cell.label), column: stemsOfLabel(cell.head) };
		const around = lazily(() => {
			const table = [figure.labels[0] ?? '', figure.measure].map(plainStemsOf);
			return widened(
				nearest([
					...table.map((stems) => ({ stems, weight: 0.4 })),
					{ stems: named.row, weight: 1 },
					{ stems: named.column, weight: 0.9 },
				]),
				general(),
				0.15,
			);
		});
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
				period: timeOf(figure.period ?? '') ?? timeOf(cell.head) ?? timeOf(cell.label),
				around,
				names: () => new Set(),
				quote: figure.quote,
				whole: figure.valueText,
				source: figure.source,
				asked: false,
				unitPrinted: figure.unit,
				cell: { ...cell, table: `${figure.source.document} ${cell.table}` },
				named,
				figures: lazily(() => printedValue(figure.valueText)),
				weighed: lazily(() => weighedOf({ around, named }, numberOf)),
				facts: () => ({ status: figure.status, of: operationsOf(figure), parts: [] }),
			},
		];
	};
}

/** Stems of several names, each as near as the nearest of them. */
function nearest(names: readonly { readonly stems: ReadonlySet<string>; readonly weight: number }[]): Around {
	const around = new Map<string, number>();
	for (const { stems, weight } of names)
		for (const stem of stems) around.set(stem, Math.max(around.get(stem) ?? 0, weight));
	return around;
}

function widened(around: Around, general: ReadonlySet<string>, weight: number): Around {
	const wide = new Map(around);
	for (const stem of general) if (!wide.has(stem)) wide.set(stem, weight);
	return wide;
}

/** Products of decimals without their last binary digit. */
function exact(value: number): number {
	return Number(value.toPrecision(12));
}
