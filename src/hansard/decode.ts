/**
 * The text of a file whose encoding nobody states: a byte order mark if there is one, else UTF-8 where the bytes are valid
 * UTF-8, else Windows-1252 (which every byte fits). Null for bytes that are no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
	const encoding = markedEncoding(bytes);
	if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
	if (bytes.includes(0)) return null;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return null;
}
