import { SaxesParser } from 'saxes';
import { DocumentError } from '../errors.ts';
import type { Hints } from './hints.ts';
import { type InlineBuilder, inlineBuilder } from './inline.ts';
import { pieceBuilder } from './piece-builder.ts';
import type { Document } from './section.ts';
import { type Attributes, type Sitting, sittingOf } from './twfy-sitting.ts';
import { declaredCharacters, NAMED_CHARACTERS } from './xml-entities.ts';

/** Read chunk by chunk: a whole file is never held as a tree. In bytes. */
const CHUNK = 65_536;
/** Real files nest some eight deep. */
const DEEPEST = 64;

/** A committee's file names its Bill beside its headings. */
const HEADINGS = new Set(['oral-heading', 'major-heading', 'minor-heading', 'bill']);
const CONTRIBUTIONS = new Set(['ques', 'reply', 'speech']);
/** Votes: lists of names that are nobody's words. */
const PASSED_OVER = new Set(['division', 'divisioncount', 'mplist', 'lordlist', 'gidredirect']);

/** Why a file of TheyWorkForYou's is left out, or the document. */
export type TwfyResult = Document | 'superseded' | 'unknown form' | { readonly is: string };

/** Whether a text begins like TheyWorkForYou's XML. */
export function looksLikeTwfy(head: string): boolean {
	return (
		/^\s*(?:<\?xml|<!DOCTYPE|<publicwhip)/.test(head) &&
		!/^\s*<!DOCTYPE html/i.test(head) &&
		/<publicwhip\b/.test(head)
	);
}

/**
 * TheyWorkForYou's "scrapedxml": written answers, debates, Westminster Hall and written statements of both Houses.
 *
 * @throws DocumentError where the file is cut off or is not well formed.
 */
export function readTwfy(bytes: Uint8Array, hints: Hints): TwfyResult {
	const sitting = sittingOf(hints);
	let verdict: 'superseded' | 'unknown form' | null = null;
	const parser = new SaxesParser({ position: true, xmlns: false as const });
	Object.assign(parser.ENTITIES, NAMED_CHARACTERS);
	let chunk = '';
	let chunkStart = 0;
	const refuse = (reason: string): never => {
		const at = Math.max(0, parser.position - chunkStart);
		throw new DocumentError(hints.name, reason, parser.line, chunk.slice(Math.max(0, at - 60), at + 20));
	};
	parser.on('error', (error) => {
		// Real files hold a stray control character or a name nobody declared: the words around them are whole.
		if (!/undefined entity|disallowed character/.test(error.message)) {
			refuse(`the XML is broken: ${error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')}`);
		}
	});
	parser.on('doctype', (doctype) => Object.assign(parser.ENTITIES, declaredCharacters(doctype)));
	const handlers = tagHandlers(sitting);
	let depth = 0;
	parser.on('opentag', (tag) => {
		depth += 1;
		if (depth > DEEPEST) refuse('its tags are nested too deep');
		if (depth > 1) handlers.open(tag.name, tag.attributes);
		else if (tag.name !== 'publicwhip') verdict = 'unknown form';
		else if (tag.attributes.latest !== undefined && tag.attributes.latest !== 'yes') verdict = 'superseded';
	});
	parser.on('closetag', (tag) => {
		depth -= 1;
		if (depth > 0) handlers.close(tag.name);
	});
	parser.on('text', handlers.text);

	const decoder = decoderFor(bytes, hints.name);
	for (let at = 0; at < bytes.length && verdict === null; at += CHUNK) {
		chunkStart += chunk.length;
		chunk = decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
		if (at === 0) chunk = chunk.trimStart();
		parser.write(chunk);
	}
	if (verdict !== null) return verdict;
	parser.close();
	const other = sitting.elsewhere();
	if (other !== null) return { is: `a record of ${other}, not of the UK Parliament` };
	return sitting.document() ?? 'superseded';
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

/** What turns tags inside the root into headings and contributions of a sitting. */
function tagHandlers(sitting: Sitting) {
	const builder = pieceBuilder();
	let attributes: Attributes = {};
	let heading: InlineBuilder | null = null;
	let contribution = false;
	let passing = 0;
	return {
		open(name: string, given: Attributes) {
			if (passing > 0 || PASSED_OVER.has(name)) passing += 1;
			else if (HEADINGS.has(name)) {
				attributes = given;
				heading = inlineBuilder();
			} else if (CONTRIBUTIONS.has(name)) {
				attributes = given;
				contribution = true;
				builder.done();
			} else if (contribution) builder.open(name, given);
		},
		close(name: string) {
			if (passing > 0) passing -= 1;
			else if (HEADINGS.has(name)) {
				if (heading) sitting.heading(name, heading.done().words, attributes);
				heading = null;
			} else if (CONTRIBUTIONS.has(name)) {
				sitting.contribution(name, builder.done(), attributes);
				contribution = false;
			} else if (contribution) builder.close(name);
		},
		text(text: string) {
			if (passing > 0) return;
			if (heading) heading.text(text);
			else if (contribution) builder.text(text);
		},
	};
}
