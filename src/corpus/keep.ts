import type { Database } from 'better-sqlite3';
import { extract as readFacts } from '../extract/extract.ts';
import type { Hints, Skipped } from '../hansard/read.ts';
import type { Keeping } from './load.ts';
import { type Extract, type Prepared, prepare, sha256 } from './prepare.ts';
import { readingVersion } from './reading-version.ts';
import type { Writer } from './writer.ts';

/** A document as it is offered to the archive. */
export interface Offer {
	readonly bytes: Uint8Array;
	/** What is said of it besides: its name is the file's own, or its URL. */
	readonly hints: Hints;
	/** Absolute path it was read from; null for seeds and standard input. */
	readonly origin: string | null;
	readonly seed?: boolean;
}

export type Outcome = 'added' | 'replaced' | 'unchanged' | 'removed' | Skipped['skipped'];

/** What is to be done with an offer: leave it, or read it and keep it under a name. */
export type Decision = { readonly leave: 'unchanged' | 'removed' } | ToRead;

export interface ToRead {
	readonly leave: null;
	readonly name: string;
	readonly replaces: boolean;
	/** What is said of it now and what was said before. */
	readonly hints: Hints;
	readonly origin: string | null;
	readonly seed: boolean;
}

/** What an offer would do: to what stands, under what is then said of it, and whether that is said already. */
type Weighed =
	| 'removed'
	| { readonly same: Standing | undefined; readonly hints: Hints; readonly unchanged: boolean };

interface Standing {
	readonly id: number;
	readonly name: string;
	readonly url: string | null;
	readonly origin: string | null;
	readonly seed: number;
	readonly hints: string;
	readonly readBy: string;
}

const STANDING = 'SELECT id, name, url, origin, seed, hints, read_by AS readBy FROM documents';

/** What is asked once a document: a test asks for the plan of each, lest a load take time by the square of its documents. */
export const KEEP_QUERIES = {
	byBytes: `${STANDING} WHERE bytes_sha256 = ? ORDER BY id`,
	byName: `${STANDING} WHERE name = ?`,
	byOrigin: `${STANDING} WHERE origin = ?`,
} as const;

/** Brings documents into an archive, each whole or not at all. */
export interface Keeper {
	/** To be asked before a document is read: most of a second run is left alone here. */
	decide(offer: Offer): Decision;
	/** The hints with which it would be read as the archive stands; null where it would be left alone. Changes nothing. */
	foresee(offer: Offer): Hints | null;
	/** Keeps what was read of an offer, with the hints of the decision. */
	keep(decision: ToRead, prepared: Prepared): Outcome;
	/**
	 * Decides, reads and keeps.
	 *
	 * @param ahead what was read of it before its turn, used where it was read with the hints that are decided on.
	 * @throws DocumentError where the document is of a known form but broken.
	 */
	take(offer: Offer, ahead?: Ahead | null): Outcome;
}

/** What was read of a document before its turn to be kept came. */
export interface Ahead {
	readonly bytes: Uint8Array;
	readonly hints: Hints;
	/** Null where it was left for its turn. */
	readonly read: Prepared | Skipped | null;
}

/**
 * A document is the same as one that stands where its bytes are the same; it takes the place of one that came from the same
 * file (or, from no file, under the same name or URL). A file of the same name from elsewhere is another document and is kept
 * under its folder's name too: nothing that was loaded is ever lost to a chance likeness of names.
 */
export function keeper(
	writer: Writer,
	extract: Extract = readFacts,
	note: (prepared: Prepared) => void = () => {},
): Keeper {
	const { db } = writer;
	const sql = {
		byBytes: db.prepare(KEEP_QUERIES.byBytes),
		byName: db.prepare(KEEP_QUERIES.byName),
		byOrigin: db.prepare(KEEP_QUERIES.byOrigin),
		claim: db.prepare('UPDATE documents SET seed = 0, origin = ? WHERE id = ?'),
		removed: db.prepare(`SELECT 1 FROM removed WHERE bytes_sha256 = :bytesSha256 OR sha256 = :sha256
			OR (name = :name AND origin IS :origin)`),
	};
	const wasRemoved = (bytesSha256: string, text: string | null, name: string, origin: string | null) =>
		sql.removed.get({ bytesSha256, sha256: text, name, origin }) !== undefined;

	const nameFor = ({ hints, origin }: Offer): { name: string; replaces: boolean } => {
		const own = origin === null ? undefined : (sql.byOrigin.get(origin) as Standing | undefined);
		if (own !== undefined) return { name: own.name, replaces: true };
		for (const name of namesFor(hints.name, origin)) {
			const standing = sql.byName.get(name) as Standing | undefined;
			if (standing === undefined) return { name, replaces: false };
			const sameUrl = standing.url !== null && standing.url === (hints.url ?? null);
			if (standing.origin === origin || sameUrl) return { name, replaces: true };
		}
		throw new Error(`no name is left for ${hints.name}`);
	};

	const standingOf = (bytesSha256: string, hints: Hints): Standing | undefined =>
		(sql.byBytes.all(bytesSha256) as Standing[]).find((standing) => merged(standing, hints) !== null);
	const stands = (same: Standing, all: Hints): boolean =>
		same.readBy === readingVersion() && JSON.stringify(all) === same.hints;

	/** What an offer comes to as the archive stands; nothing is written. */
	const weigh = ({ bytes, hints, origin }: Offer): Weighed => {
		const bytesSha256 = sha256(bytes);
		if (wasRemoved(bytesSha256, null, hints.name, origin)) return 'removed';
		const same = standingOf(bytesSha256, hints);
		if (same === undefined) return { same, hints: hintsOf(hints.name, hints), unchanged: false };
		const all = merged(same, hints) ?? hints;
		return { same, hints: all, unchanged: stands(same, all) };
	};

	const decide = (offer: Offer): Decision => {
		const { origin, seed = false } = offer;
		const weighed = weigh(offer);
		if (weighed === 'removed') return { leave: 'removed' };
		const { same, hints, unchanged } = weighed;
		if (same === undefined) return { leave: null, hints, origin, seed, ...nameFor(offer) };
		if (same.seed === 1 && !seed) sql.claim.run(origin, same.id);
		if (unchanged) return { leave: 'unchanged' };
		const whose = { origin: origin ?? same.origin, seed: seed && same.seed === 1 };
		return { leave: null, hints, ...whose, name: same.name, replaces: true };
	};

	const foresee = (offer: Offer): Hints | null => {
		const weighed = weigh(offer);
		return weighed === 'removed' || weighed.unchanged ? null : weighed.hints;
	};

	const keep = ({ name, replaces, origin, seed }: ToRead, prepared: Prepared): Outcome => {
		const { document, bytesSha256, hints } = prepared;
		if (wasRemoved(bytesSha256, sha256(document.text), hints.name, origin)) return 'removed';
		const keeping: Keeping = { name, origin, seed, readBy: readingVersion() };
		writer.load({ ...prepared, document: { ...document, name } }, keeping);
		return replaces ? 'replaced' : 'added';
	};

	return {
		decide,
		foresee,
		keep,
		take(offer, ahead = null) {
			const decision = decide(offer);
			if (decision.leave !== null) return decision.leave;
			const foreseen = ahead !== null && JSON.stringify(ahead.hints) === JSON.stringify(decision.hints);
			const read = (foreseen ? ahead.read : null) ?? prepare(offer.bytes, decision.hints, extract);
			if ('skipped' in read) return read.skipped;
			note(read);
			return keep(decision, read);
		},
	};
}

/** The file's own name; then with as many of its folders' names as tell it from others; then numbered. */
function* namesFor(name: string, origin: string | null): Iterable<string> {
	yield name;
	if (origin?.endsWith(name)) {
		const folders = origin
			.slice(0, -name.length)
			.split(/[/\\]/)
			.filter((folder) => folder !== '');
		for (let depth = 1; depth <= folders.length; depth++) yield [...folders.slice(-depth), name].join('/');
	}
	for (let number = 2; number < 10_000; number++) yield `${name} (${number})`;
}

/** What was said of a document and what is said now; null where the two contradict each other. */
function merged({ hints }: Standing, { url, house, date }: Hints): Hints | null {
	const before = JSON.parse(hints) as Hints;
	const contradicts = <T>(said: T | null | undefined, was: T | null | undefined) =>
		said != null && was != null && said !== was;
	if (contradicts(url, before.url) || contradicts(house, before.house) || contradicts(date, before.date))
		return null;
	return hintsOf(before.name, {
		url: url ?? before.url ?? null,
		house: house ?? before.house ?? null,
		date: date ?? before.date ?? null,
	});
}

/** Hints in one order, so that alike ones are alike as JSON. */
export function hintsOf(name: string, { url, house, date }: Omit<Partial<Hints>, 'name'>): Hints {
	return { name, url: url ?? null, house: house ?? null, date: date ?? null };
}

/** The version of reading that stored documents have; more than one while they are being read again. */
export function versionsHeld(db: Database): readonly string[] {
	return db.prepare('SELECT DISTINCT read_by FROM documents').pluck().all() as string[];
}
