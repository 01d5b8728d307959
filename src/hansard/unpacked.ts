import { inflateRawSync } from 'node:zlib';

/*
 * How large a packed file is when it is unpacked, found out by unpacking: what its own directory says of it may be untrue.
 * PKWARE's APPNOTE.TXT 6.3.9, sections 4.3.7, 4.3.12 and 4.3.16.
 */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Bytes of the end of the directory, of an entry in it and of the head of a file, each without what has no fixed length. */
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const HEAD_LENGTH = 30;
const COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/** Why a packed file is not read. */
export type Unpackable = 'damaged' | 'too large';

/**
 * The names of the files that are packed in another; why not, where they cannot be unpacked or unpack to too much.
 *
 * @param most bytes that all of them together may unpack to.
 */
export function unpackedNames(bytes: Uint8Array, most: number): readonly string[] | Unpackable {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const names: string[] = [];
	let left = most;
	try {
		for (const { name, method, packed } of entriesOf(file)) {
			names.push(name);
			left -= lengthOf(method, packed, left);
			if (left < 0) return 'too large';
		}
		return names;
	} catch (error) {
		if (error instanceof Damaged || error instanceof RangeError) return 'damaged';
		throw error;
	}
}

/** The packed file is not as the format says. */
class Damaged extends Error {}

interface Entry {
	readonly name: string;
	readonly method: number;
	readonly packed: Buffer;
}

function* entriesOf(file: Buffer): Generator<Entry> {
	const end = endOf(file);
	let at = file.readUInt32LE(end + 16);
	for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
		if (file.readUInt32LE(at) !== ENTRY) throw new Damaged();
		const [length, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
		const name = file.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + (length ?? 0));
		const head = file.readUInt32LE(at + 42);
		const start = head + HEAD_LENGTH + file.readUInt16LE(head + 26) + file.readUInt16LE(head + 28);
		const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
		yield { name, method: file.readUInt16LE(at + 10), packed };
		at += ENTRY_LENGTH + (length ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
}

function endOf(file: Buffer): number {
	for (let at = file.length - END_LENGTH; at >= Math.max(0, file.length - END_LENGTH - COMMENT); at -= 1)
		if (file.readUInt32LE(at) === END) return at;
	throw new Damaged();
}

function lengthOf(method: number, packed: Buffer, most: number): number {
	if (method === STORED) return packed.length;
	if (method !== DEFLATED) throw new Damaged();
	try {
		return inflateRawSync(packed, { maxOutputLength: most + 1 }).length;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return most + 1;
		throw new Damaged();
	}
}
