import { inflateRawSync } from 'node:zlib';
import { UserError } from '../../../errors.ts';

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

/**
 * The names of the files that are packed in another.
 *
 * @param most bytes that all of them together may unpack to.
 * @throws UserError where they are more, or cannot be unpacked.
 */
export function unpackedNames(bytes: Uint8Array, most: number): readonly string[] {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const names: string[] = [];
	let left = most;
	for (const { name, method, packed } of entriesOf(file)) {
		names.push(name);
		left -= lengthOf(method, packed, left);
		if (left < 0) throw tooLarge(most);
	}
	return names;
}

interface Entry {
	readonly name: string;
	readonly method: number;
	readonly packed: Buffer;
}

function* entriesOf(file: Buffer): Generator<Entry> {
	const end = endOf(file);
	try {
		let at = file.readUInt32LE(end + 16);
		for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
			if (file.readUInt32LE(at) !== ENTRY) throw broken();
			const [length, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
			const name = file.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + (length ?? 0));
			const head = file.readUInt32LE(at + 42);
			const start = head + HEAD_LENGTH + file.readUInt16LE(head + 26) + file.readUInt16LE(head + 28);
			const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
			yield { name, method: file.readUInt16LE(at + 10), packed };
			at += ENTRY_LENGTH + (length ?? 0) + (extra ?? 0) + (comment ?? 0);
		}
	} catch (error) {
		throw error instanceof RangeError ? broken() : error;
	}
}

function endOf(file: Buffer): number {
	for (let at = file.length - END_LENGTH; at >= Math.max(0, file.length - END_LENGTH - COMMENT); at -= 1)
		if (file.readUInt32LE(at) === END) return at;
	throw broken();
}

function lengthOf(method: number, packed: Buffer, most: number): number {
	if (method === STORED) return packed.length;
	if (method !== DEFLATED) throw broken();
	try {
		return inflateRawSync(packed, { maxOutputLength: most + 1 }).length;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return most + 1;
		throw broken();
	}
}

function broken(): UserError {
	return new UserError('This file cannot be unpacked: it is damaged, or not what its name says.');
}

function tooLarge(most: number): UserError {
	return new UserError(
		`This file unpacks to more than ${Math.round(most / 1_000_000)} MB, which is more than is read.`,
	);
}
