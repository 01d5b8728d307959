import type { Database } from 'better-sqlite3';
import type { Figure } from '../../extract/facts.ts';
import { wordsIn } from './fold.ts';

/** A passage's figures are numbered within it; beyond this many the rest are not found by subject. */
const PER_PASSAGE = 4096;

interface FigureRow {
	readonly start: number;
	readonly end: number;
	readonly reading: string;
}

/** Row of `words_figures`: rows run in the order of dates, as passages do. */
export function figureRow(passage: number, place: number): number {
	return passage * PER_PASSAGE + place;
}

/** The passage of a row, and the figure's place among the figures of that passage in the order they were stored. */
export function placeOfFigure(row: number): { readonly passage: number; readonly place: number } {
	return { passage: Math.floor(row / PER_PASSAGE), place: row % PER_PASSAGE };
}

/** Indexes the sentences and subjects of the figures in these passages, so that figures on any subject are found. */
export function addFigures(db: Database, passages: readonly number[]): void {
	const figuresOf = db.prepare<[number], FigureRow>(
		`SELECT f.start - p.start AS start, f."end" - p.start AS "end", f.reading
		FROM facts f JOIN passages p ON p.id = f.passage WHERE f.passage = ? AND f.kind = 'figure' ORDER BY f.row LIMIT 4096`,
	);
	const about = db.prepare<[number], { text: string; title: string | null }>(
		'SELECT p.text, s.title FROM passages p LEFT JOIN sections s ON s.id = p.section WHERE p.id = ?',
	);
	const insert = db.prepare('INSERT INTO words_figures (rowid, sentence, subject) VALUES (?, ?, ?)');
	for (const passage of passages) {
		const figures = figuresOf.all(passage);
		if (figures.length === 0) continue;
		const text = about.get(passage)?.text ?? '';
		for (const [place, figure] of figures.entries()) {
			const reading = JSON.parse(figure.reading) as Partial<Figure>;
			const subject = [
				...(reading.subjects ?? []).flatMap((one) => [one.name, one.asPrinted]),
				reading.measure ?? '',
				...(reading.labels ?? []),
			].join(' · ');
			insert.run(
				BigInt(figureRow(passage, place)),
				stems(text.slice(figure.start, figure.end)),
				stems(subject),
			);
		}
	}
}

/** Takes them out while the passages still stand. */
export function removeFigures(db: Database, passages: readonly number[]): void {
	const count = db
		.prepare<[number], number>("SELECT count(*) FROM facts WHERE passage = ? AND kind = 'figure'")
		.pluck();
	const remove = db.prepare('DELETE FROM words_figures WHERE rowid = ?');
	for (const passage of passages) {
		const figures = Math.min(count.get(passage) ?? 0, PER_PASSAGE);
		for (let place = 0; place < figures; place++) remove.run(BigInt(figureRow(passage, place)));
	}
}

function stems(text: string): string {
	return wordsIn(text)
		.map((word) => word.stem)
		.join(' ');
}
