import type { Database } from 'better-sqlite3';
import type { Figure, Gap } from '../../extract/facts.ts';
import { unpackAt } from '../reading.ts';
import { readingsReader } from '../readings.ts';
import { wordsIn } from './fold.ts';

/** Sentences with figures are numbered within their passage; beyond so many the rest are not found by subject. */
const PER_PASSAGE = 4096;

interface FigureRow {
	readonly id: string;
	readonly kind: 'figure' | 'gap';
	readonly start: number;
	readonly end: number;
	readonly withheld: number;
	readonly position: number;
}

/** What a figure or a gap is of, as far as either says. */
type Reading = Partial<Pick<Figure, 'subjects' | 'keys' | 'measure' | 'labels'> & Pick<Gap, 'about'>>;

/** The figures of a passage, and what it says is not known, sentence by sentence. */
export const FIGURES_OF =
	'SELECT id, kind, start, "end", withheld, position FROM facts WHERE passage = ? AND kind IN (\'figure\', \'gap\') ORDER BY start, "end", row';

/** Row of `words_figures`: rows run in the order of dates, as passages do. */
function sentenceRow(passage: number, sentence: number): number {
	return passage * PER_PASSAGE + sentence;
}

/** The passage of a row, and which of its sentences with figures it is. */
export function placeOfSentence(row: number): { readonly passage: number; readonly sentence: number } {
	return { passage: Math.floor(row / PER_PASSAGE), sentence: row % PER_PASSAGE };
}

/** The figures of a passage in groups of one sentence, in the order of the text. */
export function bySentence<Row extends { readonly start: number; readonly end: number }>(
	figures: readonly Row[],
): readonly (readonly Row[])[] {
	return [...Map.groupBy(figures, ({ start, end }) => `${start} ${end}`).values()].slice(0, PER_PASSAGE);
}

/** Indexes the sentences of these passages that hold figures or say why there are none, with what these are of. */
export function addFigures(db: Database, passages: readonly number[]): void {
	const figuresOf = db.prepare<[number], FigureRow>(FIGURES_OF);
	const textOf = db.prepare<[number], { text: string; start: number }>(
		'SELECT text, start FROM passages WHERE id = ?',
	);
	const readings = readingsReader(db);
	const insert = db.prepare('INSERT INTO words_figures (rowid, sentence, subject) VALUES (?, ?, ?)');
	for (const passage of passages) {
		const held = figuresOf.all(passage);
		const place = held.length === 0 ? undefined : textOf.get(passage);
		if (place === undefined) continue;
		for (const [sentence, figures] of bySentence(held).entries()) {
			const [first] = figures;
			const words = place.text.slice((first?.start ?? 0) - place.start, (first?.end ?? 0) - place.start);
			const subjects = new Set(
				figures.flatMap((row) =>
					subjectsOf(unpackAt(row.kind, row, readings(passage), row.position) as Reading),
				),
			);
			insert.run(BigInt(sentenceRow(passage, sentence)), stems(words), stems([...subjects].join(' · ')));
		}
	}
}

/** The chain of subjects is packed only where it holds more than the subjects do. */
function subjectsOf({ subjects = [], keys = subjects, measure = '', labels = [], about = '' }: Reading) {
	return [...keys.map(({ name }) => name), measure, ...labels, about];
}

/** Takes them out while the passages still stand. */
export function removeFigures(db: Database, passages: readonly number[]): void {
	const figuresOf = db.prepare<[number], FigureRow>(FIGURES_OF);
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
