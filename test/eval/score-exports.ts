import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
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

/** What the scorer says of one set of labels. */
export interface LabelScores {
	readonly items: number;
	readonly labels: number;
	readonly kinds: Readonly<Record<string, KindScore>>;
	/** The tables as the scorer prints them. */
	readonly tables: string;
}

export interface Scores extends LabelScores {
	/** What `check-draft` makes of drafts whose faults are known, and of the record's own sentences. */
	readonly drafts: DraftScores;
	readonly own: OwnScores;
}

/**
 * Loads the real documents into an archive of its own, exports every kind as the project's users do, and has the labels' own scorer
 * judge the lines. The labels were made by reading alone, before any output was seen; they and the scorer stand outside the project.
 *
 * @param shared the folder with `corpus` and `gold`.
 * @param sentences which of the record's own sentences are held against it: all, or one of so many.
 * @param misses a folder for the labels that were missed and the facts that no label bears out, a line each.
 */
export function scoreExports(shared: string, sentences = 1, misses: string | null = null): Scores {
	return inFolder((folder) => {
		const [drafts, own] = exported([join(shared, 'corpus')], folder, ({ db }) => [
			scoreDrafts(archiveOf(db), join(shared, 'gold', 'drafts')),
			scoreOwn(
				archiveOf(db),
				proseFigures(db).filter((_, at) => at % sentences === 0),
			),
		]);
		const labels = globSync(join(shared, 'gold', 'dev*.jsonl')).sort();
		return { ...scored(shared, labels, folder, misses === null ? null : join(misses, 'gold')), drafts, own };
	});
}

/** Answers that were written for this, and labelled by those who wrote them; of those that are kept no label was ever read. */
export type AnswerSet = 'read' | 'kept';

const ANSWERS = join(import.meta.dirname, 'answers');

/**
 * The same for the answers of `test/eval/answers`, whose labels the project carries.
 *
 * @param shared the folder with `gold`, whose scorer judges.
 * @param misses as for `scoreExports`; of the answers that are kept nothing but totals is ever written.
 */
export function scoreAnswers(shared: string, set: AnswerSet, misses: string | null = null): LabelScores {
	return inFolder((folder) => {
		exported(globSync(join(ANSWERS, set, 'answers*')).sort(), folder, () => null);
		const packed = set === 'kept';
		const bytes = readFileSync(join(ANSWERS, set, packed ? 'labels.jsonl.gz' : 'labels.jsonl'));
		const labels = join(folder, 'labels.jsonl');
		writeFileSync(labels, packed ? gunzipSync(bytes) : bytes);
		return scored(shared, [labels], folder, misses === null || packed ? null : join(misses, set));
	});
}

function inFolder<T>(work: (folder: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), 'eval-'));
	try {
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Loads documents into an archive of its own and writes every kind of export beside it. */
function exported<T>(paths: readonly string[], folder: string, judge: (writer: Writer) => T): T {
	const writer = openWriter(join(folder, 'archive.sqlite'), derivedIndexes);
	try {
		ingest(
			writer,
			inOrderOfDates([...findDocuments(paths)]),
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
		return judge(writer);
	} finally {
		writer.close();
	}
}

/** What the scorer makes of the exports in a folder. */
function scored(
	shared: string,
	labels: readonly string[],
	folder: string,
	misses: string | null,
): LabelScores {
	const score = (...flags: readonly string[]) =>
		execFileSync(
			process.execPath,
			[join(shared, 'gold', 'score.mjs'), ...labels, '--exports', folder, ...flags],
			{ encoding: 'utf8', maxBuffer: 2 ** 26 },
		);
	const wrong =
		misses === null ? [] : ['--misses', `${misses}-misses.jsonl`, '--extras', `${misses}-extras.jsonl`];
	return {
		...(JSON.parse(score('--json')) as Omit<LabelScores, 'tables'>),
		tables: score(...wrong),
	};
}

/** Figures that were read out of sentences, each with its sentence. */
function proseFigures(db: Writer['db']): readonly { readonly quote: string; readonly valueText: string }[] {
	return [...exportLines(db, 'figures')].flatMap((line) => {
		const { quote, valueText, table } = line as { quote: string; valueText: string; table: string | null };
		return table === null ? [{ quote, valueText }] : [];
	});
}
