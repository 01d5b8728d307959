import { DocumentError, UserError } from '../errors.ts';
import type { Hints } from '../hansard/read.ts';
import { asUserError } from './database.ts';
import { bytesOf, type Found, type NotFound } from './find-documents.ts';
import { type Ahead, hintsOf, keeper, type Offer, type Outcome } from './keep.ts';
import { counting, type Learned } from './learned.ts';
import { type Extract, sha256 } from './prepare.ts';
import type { ReadAhead } from './read-ahead.ts';
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

/** Where a transaction ends that begins when so many bytes have been read. */
function endOf(read: number): number {
	return read + Math.min(Math.max(read, TOGETHER.least), TOGETHER.most);
}

/** Bytes and documents for each thread that are read and not kept yet: a thread is never out of work, and memory stays bounded. */
const AHEAD = { bytes: 2 ** 23, documents: 3 };

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
	const run = running(writer, said, watch, extract);
	const queue = documents[Symbol.iterator]();
	for (let next = queue.next(); !next.done; ) {
		writer.together(() => {
			for (const until = endOf(run.bytes()); !next.done && run.bytes() < until; next = queue.next())
				run.take(next.value, null);
		});
	}
	return run.finish();
}

/**
 * As `ingest`, with documents read ahead on threads of their own: the same archive to the byte, in less time. A document that a thread
 * could not read is read again here, in its turn, and refused or kept as it would have been.
 */
export async function ingestAhead(
	writer: Writer,
	documents: Iterable<Found | NotFound>,
	said: Omit<Hints, 'name'>,
	watch: Watch,
	threads: ReadAhead,
): Promise<Summary> {
	const run = running(writer, said, watch);
	const queue = documents[Symbol.iterator]();
	const coming: Coming[] = [];
	let held = 0;
	const reach = () => {
		while (coming.length < AHEAD.documents * threads.count && held < AHEAD.bytes * threads.count) {
			const next = queue.next();
			if (next.done) return;
			const offer = run.offer(next.value);
			const bytes = offer?.bytes.length ?? 0;
			held += bytes;
			coming.push({ found: next.value, bytes, ahead: readNow(run, offer, threads) });
		}
	};
	for (reach(); coming.length > 0; )
		await writer.throughout(async () => {
			const until = endOf(run.bytes());
			for (
				let next = coming.shift();
				next !== undefined;
				next = run.bytes() < until ? coming.shift() : undefined
			) {
				reach();
				run.take(next.found, await next.ahead);
				held -= next.bytes;
			}
		});
	return run.finish();
}

/** Begins to read a document where it would be read as the archive stands; null where it is left for its turn altogether. */
async function readNow(run: Run, offer: Offer | null, threads: ReadAhead): Promise<Ahead | null> {
	if (offer === null) return null;
	const { bytes } = offer;
	const hints = run.foresee(offer);
	return hints === null
		? { bytes, hints: offer.hints, read: null }
		: { bytes, hints, read: await threads.read(bytes, hints) };
}

/** A document whose turn is to come. */
interface Coming {
	readonly found: Found | NotFound;
	readonly bytes: number;
	readonly ahead: Promise<Ahead | null>;
}

/** What is done with the documents of a run, one by one in their order. */
interface Run {
	/** Bytes read so far. */
	bytes(): number;
	/** As it would be offered, where it can be read before its turn: standard input cannot. */
	offer(found: Found | NotFound): Offer | null;
	foresee(offer: Offer): Hints | null;
	/** Keeps or refuses it. @param ahead what was read of it before its turn. */
	take(found: Found | NotFound, ahead: Ahead | null): void;
	finish(): Summary;
}

function running(writer: Writer, said: Omit<Hints, 'name'>, watch: Watch, extract?: Extract): Run {
	const counted = counting();
	const { take, foresee } = keeper(writer, extract, counted.note);
	const outcomes = noOutcomes();
	const refusals: Refused[] = [];
	let total = 0;

	const refuse = (refused: Refused) => {
		refusals.push(refused);
		watch.refused(refused);
	};
	/** @returns how many bytes were read. */
	const takeOne = (found: Found | NotFound, ahead: Ahead | null): number => {
		if ('reason' in found) {
			refuse(refusedAs(found.shown, found.reason));
			return 0;
		}
		try {
			const bytes = ahead?.bytes ?? bytesOf(found);
			const outcome = take(offerOf(found, bytes, said), ahead);
			if (outcome === 'unknown form' && found.named)
				refuse(refusedAs(found.shown, 'it is in no form of Hansard that is known here'));
			else outcomes[outcome] += 1;
			return bytes.length;
		} catch (error) {
			refuse(refusalOf(writer.path, found.shown, error));
			return 0;
		}
	};

	return {
		bytes: () => total,
		offer(found) {
			if ('reason' in found || found.path === null) return null;
			try {
				return offerOf(found, bytesOf(found), said);
			} catch {
				return null;
			}
		},
		foresee,
		take(found, ahead) {
			const read = takeOne(found, ahead);
			watch.done(found, read);
			total += read;
		},
		finish() {
			const renewed = renew(writer, extract, watch.say);
			writer.finish();
			return { outcomes, refused: refusals, renewed, bytes: total, learned: counted.learned };
		},
	};
}

/** No document yet. */
export function noOutcomes(): Record<Outcome, number> {
	return { added: 0, replaced: 0, unchanged: 0, removed: 0, superseded: 0, 'unknown form': 0 };
}

/** A document as it is offered to be kept. @param said what was said of all that are loaded together. */
export function offerOf(found: Found, bytes: Uint8Array, said: Omit<Hints, 'name'>): Offer {
	const name = found.path === null ? (said.url ?? `standard input ${sha256(bytes).slice(0, 8)}`) : found.name;
	return { bytes, hints: hintsOf(name, said), origin: found.path };
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
