import { SaxesParser } from 'saxes';
import { DocumentError } from '../errors.ts';
import type { Hints } from './hints.ts';
import { inlineBuilder } from './inline.ts';
import type { GridCell, ParagraphPiece, Piece } from './pieces.ts';
import type { Document } from './section.ts';
import { type Attributes, type Sitting, sittingOf } from './twfy-sitting.ts';
import { declaredCharacters, NAMED_CHARACTERS } from './xml-entities.ts';

/** Read chunk by chunk: a whole file is never held as a tree. In bytes. */
const CHUNK = 65_536;
/** Real files nest some eight deep. */
const DEEPEST = 64;

const HEADINGS = new Set(['oral-heading', 'major-heading', 'minor-heading']);
const CONTRIBUTIONS = new Set(['ques', 'reply', 'speech']);
/** Votes: lists of names that are nobody's words. */
const PASSED_OVER = new Set(['division', 'divisioncount', 'mplist', 'lordlist', 'gidredirect']);

/** Why a file of TheyWorkForYou's is left out, or the document. */
export type TwfyResult = Document | 'superseded' | 'unknown form';

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
	return sitting.document() ?? 'superseded';
}

function decoderFor(bytes: Uint8Array, name: string) {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	const declared = /^\s*<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(head)?.[1];
	if (declared === undefined || /^utf-?8$/i.test(declared))
		return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
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
	let attributes: Attributes = {};
	let inside: 'heading' | 'contribution' | null = null;
	let pieces: Piece[] = [];
	let rows: GridCell[][] | null = null;
	let inline = inlineBuilder();
	let paragraph: Attributes | null = null;
	let cell: Attributes | null = null;
	let passing = 0;

	const endParagraph = () => {
		const words = inline.done();
		inline = inlineBuilder();
		if (words.words === '') return;
		pieces.push({
			kind: 'paragraph',
			inline: words,
			set: setOf(paragraph?.class),
			uin: paragraph?.qnum ?? null,
		});
	};
	return {
		open(name: string, given: Attributes) {
			if (passing > 0 || PASSED_OVER.has(name)) {
				passing += 1;
				return;
			}
			if (HEADINGS.has(name) || CONTRIBUTIONS.has(name)) {
				attributes = given;
				inside = HEADINGS.has(name) ? 'heading' : 'contribution';
				pieces = [];
				inline = inlineBuilder();
			} else if (name === 'p' || name === 'li') {
				if (cell) inline.lineBreak();
				else {
					endParagraph();
					paragraph = name === 'li' ? { class: 'numindent' } : given;
				}
			} else if (name === 'table') {
				endParagraph();
				rows = [];
			} else if (name === 'tr') rows?.push([]);
			else if (name === 'td' || name === 'th') {
				inline = inlineBuilder();
				cell = name === 'th' ? { ...given, header: 'yes' } : given;
			} else if (name === 'br') inline.lineBreak();
			else if (/^(?:i|em)$/i.test(name)) inline.openItalic();
			else if (name === 'sup') inline.openRaised();
		},
		close(name: string) {
			if (passing > 0) {
				passing -= 1;
				return;
			}
			if (HEADINGS.has(name)) {
				sitting.heading(name, inline.done().words, attributes);
				inside = null;
			} else if (CONTRIBUTIONS.has(name)) {
				endParagraph();
				sitting.contribution(name, pieces, attributes);
				inside = null;
			} else if ((name === 'p' || name === 'li') && !cell) {
				endParagraph();
				paragraph = null;
			} else if (name === 'table') {
				if (rows && rows.length > 0) pieces.push({ kind: 'grid', rows });
				rows = null;
				inline = inlineBuilder();
			} else if (name === 'td' || name === 'th') {
				rows?.at(-1)?.push({
					inline: inline.done(),
					columns: spanned(cell?.colspan),
					rowSpan: spanned(cell?.rowspan),
					header: cell?.header === 'yes',
				});
				inline = inlineBuilder();
				cell = null;
			} else if (/^(?:i|em)$/i.test(name)) inline.closeItalic();
			else if (name === 'sup') inline.closeRaised();
		},
		text(text: string) {
			if (passing === 0 && inside !== null && (rows === null || cell !== null)) inline.text(text);
		},
	};
}

function spanned(attribute: string | undefined): number {
	const columns = Number(attribute ?? 1);
	return Number.isInteger(columns) && columns >= 1 && columns <= 100 ? columns : 1;
}

function setOf(name: string | undefined): ParagraphPiece['set'] {
	if (name === 'numindent') return 'numbered';
	if (name?.startsWith('indent')) return 'indented';
	return name === 'italic' ? 'italic' : 'plain';
}
