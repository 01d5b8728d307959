import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { derivedIndexes } from '../../src/corpus/derived-indexes.ts';
import { EXPORT_KINDS, exportLines } from '../../src/corpus/export.ts';
import { findDocuments, inOrderOfDates } from '../../src/corpus/find-documents.ts';
import { ingest } from '../../src/corpus/ingest.ts';
import { archiveOf } from '../../src/corpus/read.ts';
import { openWriter, type Writer } from '../../src/corpus/writer.ts';
import { type DraftScores, type OwnScores, scoreDrafts, scoreOwn } from './check-scores.ts';

/** So many of so many. */
export interface Share {
	readonly right: number;
	readonly n: number;
	readonly share: number | null;
}

/** What the scorer of the labels says of a kind, as far as it is used here. */
export interface KindScore {
	readonly exported: boolean;
	readonly recallSure: Share;
	readonly wholeSure: Share;
	readonly precision?: Readonly<Record<string, Share | number>>;
}

export interface Scores {
	readonly items: number;
	readonly labels: number;
	readonly kinds: Readonly<Record<string, KindScore>>;
	/** What `check-draft` makes of drafts whose faults are known, and of the record's own sentences. */
	readonly drafts: DraftScores;
	readonly own: OwnScores;
	/** The tables as the scorer prints them. */
	readonly tables: string;
}

/**
 * Loads the real documents into an archive of its own, exports every kind as the project's users do, and has the labels' own scorer
 * judge the lines. The labels were made by reading alone, before any output was seen; they and the scorer stand outside the project.
 *
 * @param shared the folder with `corpus` and `gold`.
 * @param sentences which of the record's own sentences are held against it: all, or one of so many.
 */
export function scoreExports(shared: string, sentences = 1): Scores {
	const folder = mkdtempSync(join(tmpdir(), 'eval-'));
	try {
		let drafts: DraftScores;
		let own: OwnScores;
		const writer = openWriter(join(folder, 'archive.sqlite'), derivedIndexes);
		try {
			const documents = inOrderOfDates([...findDocuments([join(shared, 'corpus')])]);
			ingest(
				writer,
				documents,
				{ url: null, house: null, date: null },
				{
					done: () => {},
					refused: ({ document, reason }) => {
						throw new Error(`${document} was refused: ${reason}`);
					},
				},
			);
			for (const kind of EXPORT_KINDS) {
				const lines = [...exportLines(writer.db, kind)].map((line) => `${JSON.stringify(line)}\n`);
				writeFileSync(join(folder, `${kind}.jsonl`), lines.join(''));
			}
			const archive = archiveOf(writer.db);
			drafts = scoreDrafts(archive, join(shared, 'gold', 'drafts'));
			own = scoreOwn(
				archive,
				proseFigures(writer.db).filter((_, at) => at % sentences === 0),
			);
		} finally {
			writer.close();
		}
		const labels = globSync(join(shared, 'gold', 'dev*.jsonl')).sort();
		const score = (...flags: readonly string[]) =>
			execFileSync(
				process.execPath,
				[join(shared, 'gold', 'score.mjs'), ...labels, '--exports', folder, ...flags],
				{
					encoding: 'utf8',
					maxBuffer: 2 ** 26,
				},
			);
		const scored = JSON.parse(score('--json')) as Omit<Scores, 'tables' | 'drafts' | 'own'>;
		return { ...scored, drafts, own, tables: score() };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Figures that were read out of sentences, each with its sentence. */
function proseFigures(db: Writer['db']): readonly { readonly quote: string; readonly valueText: string }[] {
	return [...exportLines(db, 'figures')].flatMap((line) => {
		const { quote, valueText, table } = line as { quote: string; valueText: string; table: string | null };
		return table === null ? [{ quote, valueText }] : [];
	});
}
