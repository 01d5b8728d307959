import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import { stateOf } from './state.ts';

/** A twentieth smaller than at the fastest level, for as good as no time beside that of reading what is packed. */
const LEVEL = { [constants.ZSTD_c_compressionLevel]: 9 };
/**
 * Packed texts kept at hand, of 16 KB mostly. An answer comes back to what stands in a hundred passages, each in a block of its own: with fewer,
 * a look-up of a common word that goes through them twice unpacks each of them twice, and the next look-up all of them again.
 */
const REMEMBERED = 192;

/**
 * A text compressed.
 *
 * @param beside words that it has in common with, as UTF-8, which must be given again to unpack it.
 */
export function pack(text: string, beside: Uint8Array = NOTHING): Buffer {
	return zstdCompressSync(text, { params: LEVEL, ...dictionaryOf(beside) });
}

/** What `pack` packed, as bytes of UTF-8: where there is more than letters without accents, reading them costs more than unpacking. */
export function unpack(packed: Uint8Array, beside: Uint8Array = NOTHING): Buffer {
	return zstdDecompressSync(packed, dictionaryOf(beside));
}

const NOTHING = new Uint8Array();

function dictionaryOf(beside: Uint8Array) {
	return beside.length === 0 ? {} : { dictionary: beside };
}

/** `still`: nothing that is read can change meanwhile, so that a row at hand need not be looked at again. */
export type Lasting = 'still' | 'changing';

/**
 * Unpacks rows of texts and makes something of the bytes of each; the last ones are kept at hand. Where they may change and something has changed
 * since a row was read, it is known by its bytes as well, for its number may be given to another.
 */
export function unpacker<T>(
	make: (bytes: Buffer) => T,
	db: Database,
	lasting: Lasting,
): (row: number, read: () => Buffer | undefined, beside: () => Uint8Array) => T {
	const known = new Map<number, { state: string; readonly packed: Buffer; readonly made: T }>();
	const stateNow = lasting === 'still' ? () => '' : stateOf(db);
	return (row, read, beside) => {
		const last = known.get(row);
		const state = stateNow();
		if (last?.state === state) return last.made;
		const packed = read();
		if (packed === undefined) throw new Error('a passage without its block');
		if (last?.packed.equals(packed)) {
			last.state = state;
			return last.made;
		}
		const made = make(unpack(packed, beside()));
		known.delete(row);
		for (const [oldest] of known) {
			if (known.size < REMEMBERED) break;
			known.delete(oldest);
		}
		known.set(row, { state, packed, made });
		return made;
	};
}
