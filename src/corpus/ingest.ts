import { DocumentError, UserError } from '../errors.ts';
import type { Hints } from '../hansard/read.ts';
import { asUserError } from './database.ts';
import { bytesOf, type Found, type NotFound } from './find-documents.ts';
import { hintsOf, keeper, type Outcome } from './keep.ts';
import { counting, type Learned } from './learned.ts';
import { type Extract, sha256 } from './prepare.ts';
import { renew, type Say } from './renew.ts';
import type { Writer } from './writer.ts';

/** A document that was not loaded although it should have been. */
export interface Refused {
	/** The path as it was given or found. */
	readonly document: string;
	readonly reason: string;
	/** One-based; null where it is not known. */
	readonly line: number | null;
	/** The text at fault, at most 80 characters. */
	readonly fragment: string | null;
}

/** What came of a run. */
export interface Summary {
	readonly outcomes: Readonly<Record<Outcome, number>>;
	readonly refused: readonly Refused[];
	/** Documents read again because another version of the extractor had read them. */
	readonly renewed: number;
	readonly bytes: number;
	/** What was read out of those that were loaded. */
	readonly learned: Learned;
}

export interface Watch {
	/** After each document. */
	readonly done: (found: Found | NotFound, bytes: number) => void;
	readonly refused: (refused: Refused) => void;
	/** Told that documents of another version are read again. */
	readonly say?: Say;
}

/**
 * Bytes of documents that share one transaction: as many as were read before, within these bounds. A word's postings and a name's counts
 * are written once for all of them, and a kill loses no more than stands, or the least. Told by bytes alone, so that the same
 * documents make the same file.
 */
const TOGETHER = { least: 2 ** 22, most: 2 ** 26 };

/**
 * Loads every document found, each whole or not at all. One that is refused is told and passed over. Several small ones share
 * a transaction; whatever ends the process, what is in the archive is whole documents.
 *
 * @param said what is said of them all besides their bytes.
 * @throws UserError where the archive itself fails: the disk is full, say.
 */
export function ingest(
	writer: Writer,
	documents: Iterable<Found | NotFound>,
	said: Omit<Hints, 'name'>,
	watch: Watch,
	extract?: Extract,
): Summary {
	const counted = counting(extract);
	const { take } = keeper(writer, counted.extract);
	const outcomes = noOutcomes();
	const refusals: Refused[] = [];
	let total = 0;

	const refuse = (refused: Refused) => {
		refusals.push(refused);
		watch.refused(refused);
	};
	/** @returns how many bytes were read. */
	const takeOne = (found: Found | NotFound): number => {
		if ('reason' in found) {
			refuse({ document: found.shown, reason: found.reason, line: null, fragment: null });
			return 0;
		}
		try {
			const bytes = bytesOf(found);
			const name =
				found.path === null ? (said.url ?? `standard input ${sha256(bytes).slice(0, 8)}`) : found.name;
			const outcome = take({ bytes, hints: hintsOf(name, said), origin: found.path });
			if (outcome === 'unknown form' && found.named)
				refuse(refusedAs(found.shown, 'it is in no form of Hansard that is known here'));
			else outcomes[outcome] += 1;
			return bytes.length;
		} catch (error) {
			refuse(refusalOf(writer.path, found.shown, error));
			return 0;
		}
	};

	const queue = documents[Symbol.iterator]();
	for (let next = queue.next(); !next.done; ) {
		writer.together(() => {
			const until = total + Math.min(Math.max(total, TOGETHER.least), TOGETHER.most);
			for (; !next.done && total < until; next = queue.next()) {
				const read = takeOne(next.value);
				watch.done(next.value, read);
				total += read;
			}
		});
	}
	const renewed = renew(writer, extract, watch.say);
	writer.finish();
	return { outcomes, refused: refusals, renewed, bytes: total, learned: counted.learned };
}

/** No document yet. */
export function noOutcomes(): Record<Outcome, number> {
	return { added: 0, replaced: 0, unchanged: 0, removed: 0, superseded: 0, 'unknown form': 0 };
}

export function refusedAs(document: string, reason: string): Refused {
	return { document, reason, line: null, fragment: null };
}

/**
 * @param archive path of the archive that is written to; null where none is.
 * @throws what is no fault of the document but of the archive.
 */
export function refusalOf(archive: string | null, shown: string, error: unknown): Refused {
	if (error instanceof DocumentError)
		return { document: shown, reason: error.reason, line: error.line, fragment: error.fragment || null };
	if (error instanceof UserError) return refusedAs(shown, error.message);
	if (
		archive !== null &&
		error instanceof Error &&
		'code' in error &&
		String(error.code).startsWith('SQLITE_')
	)
		throw asUserError(archive, error);
	const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return refusedAs(shown, `a fault of Despatch Box stopped the reading (${fault}); please report it`);
}
