import type { Database } from 'better-sqlite3';
import type { Figure, Gap } from '../../extract/facts.ts';
import { unpackAt } from '../reading.ts';
import { FACTS_OF_PASSAGES, type Places } from '../sources.ts';
import { wordsIn } from './fold.ts';
import type { PassageRow } from './passage.ts';

/** Sentences with figures are numbered within their passage; beyond so many the rest are not found by subject. */
const PER_PASSAGE = 4096;
/** Subjects whose stems are kept at hand while figures are indexed. */
const REMEMBERED = 10_000;

/** Where a figure stands, and among its passage's readings. */
interface Place {
	readonly kind: 'figure' | 'gap';
	readonly start: number;
	readonly end: number;
	readonly position: number;
}

/** What a figure or a gap is of, as far as either says. */
type Reading = Partial<Pick<Figure, 'subjects' | 'keys' | 'measure' | 'labels'> & Pick<Gap, 'about'>>;

const IN_PASSAGE = `FROM ${FACTS_OF_PASSAGES} WHERE p.id = ? AND f.kind IN ('figure', 'gap') ORDER BY f.row`;
/** The figures of a passage, and what it says is not known: `bySentence` puts them in order. */
export const FIGURES_OF = `SELECT f.id, f.start, f."end", f.withheld ${IN_PASSAGE}`;
const PLACES_OF = `SELECT f.kind, f.start, f."end", f.position ${IN_PASSAGE}`;

/** Row of `words_figures`: rows run in the order of dates, as passages do. */
function sentenceRow(passage: number, sentence: number): number {
	return passage * PER_PASSAGE + sentence;
}

/** The rows of the sentences of these passages, as SQLite takes bounds of rows: FTS5 passes over any that is no integer. */
export function sentencesOf(passages: { readonly from: number; readonly below: number }): {
	readonly from: bigint;
	readonly below: bigint;
} {
	const last = Math.min(passages.below, Math.floor(Number.MAX_SAFE_INTEGER / PER_PASSAGE));
	return { from: BigInt(sentenceRow(passages.from, 0)), below: BigInt(sentenceRow(last, 0)) };
}

/** The passage of a row, and which of its sentences with figures it is. */
export function placeOfSentence(row: number): { readonly passage: number; readonly sentence: number } {
	return { passage: Math.floor(row / PER_PASSAGE), sentence: row % PER_PASSAGE };
}

/** The figures of a passage in groups of one sentence, in the order of the text. */
export function bySentence<Row extends { readonly start: number; readonly end: number }>(
	figures: readonly Row[],
): readonly (readonly Row[])[] {
	const sentences: Row[][] = [];
	for (const figure of figures.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
		const [last] = sentences.at(-1) ?? [];
		if (last?.start === figure.start && last.end === figure.end) sentences.at(-1)?.push(figure);
		else sentences.push([figure]);
	}
	return sentences.slice(0, PER_PASSAGE);
}

/** Indexes the sentences of a passage that hold figures or say why there are none, with what these are of. */
export function figureWriter(db: Database, readings: Places['readings']): (passage: PassageRow) => void {
	const parts = partsReader(db, readings);
	const insert = db.prepare('INSERT INTO words_figures (rowid, words) VALUES (?, ?)');
	return (passage) => {
		for (const { row, stems } of parts(passage))
			insert.run(BigInt(row), [...new Set(stems.flatMap((part) => part.split(' ')))].join(' '));
	};
}

/** A sentence with figures, or one that says why there are none. */
export interface SentenceParts {
	/** See `sentenceRow`. */
	readonly row: number;
	/** Stems in turn: of the sentence, and of each thing that its figures are of. */
	readonly stems: readonly string[];
}

/** Reads such sentences of a passage as they are indexed. */
export function partsReader(
	db: Database,
	readings: Places['readings'],
): (passage: PassageRow) => Iterable<SentenceParts> {
	const figuresOf = db.prepare<[number], Place>(PLACES_OF);
	// Row upon row of a table has the same subject.
	const subjects = new Map<string, string>();
	const subjectStems = (subject: string): string => {
		const known = subjects.get(subject) ?? stems(subject);
		if (subjects.size >= REMEMBERED) subjects.clear();
		subjects.set(subject, known);
		return known;
	};
	return function* ({ id, start, text, told }) {
		const held = told === 0 ? [] : figuresOf.all(id);
		if (held.length === 0) return;
		const read = readings(id);
		for (const [sentence, figures] of bySentence(held).entries()) {
			const [first] = figures;
			const words = text.slice((first?.start ?? 0) - start, (first?.end ?? 0) - start);
			const of = new Set(
				figures.flatMap((row) => subjectsOf(unpackAt(row.kind, row, read, row.position) as Reading)),
			);
			yield { row: sentenceRow(id, sentence), stems: [stems(words), ...[...of].map(subjectStems)] };
		}
	};
}

/** The chain of subjects is packed only where it holds more than the subjects do. */
function subjectsOf({ subjects = [], keys = subjects, measure = '', labels = [], about = '' }: Reading) {
	return [...keys.map(({ name }) => name), measure, ...labels, about];
}

/** Takes them out while the passages still stand. */
export function removeFigures(db: Database, passages: readonly number[]): void {
	const figuresOf = db.prepare<[number], Place>(PLACES_OF);
	const remove = db.prepare('DELETE FROM words_figures WHERE rowid = ?');
	for (const passage of passages) {
		for (const sentence of bySentence(figuresOf.all(passage)).keys()) {
			remove.run(BigInt(sentenceRow(passage, sentence)));
		}
	}
}

function stems(text: string): string {
	return wordsIn(text)
		.map((word) => word.stem)
		.join(' ');
}
