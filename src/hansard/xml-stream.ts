import { SaxesParser } from 'saxes';
import { DocumentError } from '../errors.ts';
import { declaredCharacters, NAMED_CHARACTERS } from './xml-entities.ts';

/** Read chunk by chunk: a whole file is never held as a tree. In bytes. */
const CHUNK = 65_536;
/** Real files nest some eight deep. */
const DEEPEST = 64;

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

export interface XmlHandlers {
	/** @param depth 1 for the root. Returning false ends the reading there. */
	open(name: string, attributes: XmlAttributes, depth: number): boolean;
	close(name: string, depth: number): void;
	text(text: string): void;
}

/**
 * Reads XML as a stream, tag by tag, in its declared encoding or the one that its bytes show.
 *
 * @returns false where a handler ended the reading.
 * @throws DocumentError where it is cut off or not well formed.
 */
export function readXml(bytes: Uint8Array, name: string, handlers: XmlHandlers): boolean {
	let going = true;
	const parser = new SaxesParser({ position: true, xmlns: false as const });
	Object.assign(parser.ENTITIES, NAMED_CHARACTERS);
	let chunk = '';
	let chunkStart = 0;
	const refuse = (reason: string): never => {
		const at = Math.max(0, parser.position - chunkStart);
		throw new DocumentError(name, reason, parser.line, chunk.slice(Math.max(0, at - 60), at + 20));
	};
	parser.on('error', (error) => {
		// Real files hold a stray control character or a name nobody declared: the words around them are whole.
		if (!/undefined entity|disallowed character/.test(error.message)) {
			refuse(`the XML is broken: ${error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')}`);
		}
	});
	parser.on('doctype', (doctype) => Object.assign(parser.ENTITIES, declaredCharacters(doctype)));
	let depth = 0;
	parser.on('opentag', (tag) => {
		depth += 1;
		if (depth > DEEPEST) refuse('its tags are nested too deep');
		if (going) going = handlers.open(tag.name, tag.attributes, depth);
	});
	parser.on('closetag', (tag) => {
		if (going) handlers.close(tag.name, depth);
		depth -= 1;
	});
	parser.on('text', (text) => {
		if (going) handlers.text(text);
	});
	const decoder = decoderFor(bytes, name);
	for (let at = 0; at < bytes.length && going; at += CHUNK) {
		chunkStart += chunk.length;
		chunk = decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
		if (at === 0) chunk = chunk.trimStart();
		parser.write(chunk);
	}
	if (going) parser.close();
	return going;
}

function decoderFor(bytes: Uint8Array, name: string) {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	const declared = /^\s*<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(head)?.[1];
	if (declared === undefined || /^utf-?8$/i.test(declared)) {
		return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
	}
	// A file that was converted and kept its old declaration: bytes of another encoding are hardly ever valid UTF-8.
	if (/^(?:iso-8859-\d+|latin-?1|windows-125\d|us-ascii)$/i.test(declared) && isUtf8(bytes))
		return new TextDecoder('utf-8');
	try {
		return new TextDecoder(declared);
	} catch {
		throw new DocumentError(name, `its encoding, ${declared}, is not known`, 1, head);
	}
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
