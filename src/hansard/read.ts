import { DocumentError } from '../errors.ts';
import { isElsewhere, isMirror, looksLikeBody, readBody } from './body.ts';
import { withoutColumnsWithin } from './columns-within.ts';
import { decodeText } from './decode.ts';
import { withDivisions } from './division-record.ts';
import type { Hints } from './hints.ts';
import { htmlText, looksLikeHtml } from './html.ts';
import { looksLikeJson, readJson } from './json.ts';
import { linesOf } from './lines.ts';
import { looksLikeNamedText, printsVolume } from './named-known.ts';
import { readNamedText } from './named-text.ts';
import { officeKind, officeText } from './office.ts';
import { looksLikeOneLine, readOneLine } from './one-line.ts';
import { otherKind, otherSite } from './other-kinds.ts';
import { readPage } from './page.ts';
import { siteHead } from './page-head.ts';
import { looksLikeQuestionPage, readQuestionPage } from './question-page.ts';
import { looksLikeQuestionsList, readQuestionsList } from './questions-list.ts';
import type { Contribution, Document } from './section.ts';
import { copiesNames } from './site-copy.ts';
import { looksLikeStatementPage, readStatementPage } from './statement-page.ts';
import { looksLikeStatementsList, readStatementsList } from './statements-list.ts';
import { looksLikeTwfy, readTwfy } from './twfy.ts';
import { looksLikeVolumeXml, readVolumeXml } from './volume-xml.ts';

export type { Hints } from './hints.ts';

/** A file that is rightly left out: it is not refused, and nothing is wrong with it. */
export interface Skipped {
	/** `superseded`: a scrape that a later one replaced. `unknown form`: no form of Hansard, such as a README. */
	readonly skipped: 'superseded' | 'unknown form';
	/** For the reader, in one clause. */
	readonly note: string;
}

const HEAD = 8_192;
const UNKNOWN: Skipped = { skipped: 'unknown form', note: 'it is in no form of Hansard that is known here' };

/**
 * Reads one document of any known form, told by its content.
 *
 * @returns the document, or why it is left out.
 * @throws DocumentError where it is of a known form but broken, and where it is another legislature's record or an order paper.
 */
export function readDocument(bytes: Uint8Array, hints: Hints): Document | Skipped {
	const elsewhere = otherSite(hints.url);
	if (elsewhere !== null) throw refused(hints, elsewhere);
	if (looksLikeTwfy(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))) {
		const read = readTwfy(bytes, hints);
		if (read === 'superseded')
			return { skipped: read, note: 'a later scrape of the same sitting replaced it' };
		if (typeof read === 'object' && 'is' in read) throw refused(hints, read.is);
		return read === 'unknown form' ? UNKNOWN : read;
	}
	if (looksLikeVolumeXml(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))) {
		return readVolumeXml(bytes, hints) ?? UNKNOWN;
	}
	const office = officeKind(bytes);
	if (office !== null) return withWords(readText(officeText(bytes, office, hints.name), hints), hints);
	const decoded = decodeText(bytes);
	if (decoded === null) return { skipped: 'unknown form', note: 'it holds no text' };
	const html = looksLikeHtml(decoded);
	return withWords(readText(html ? htmlText(decoded) : decoded, hints, html), hints);
}

/** @param made true of text that was made of a page of HTML: what only speaks like Hansard is none there. */
function readText(text: string, hints: Hints, made = false): Document | Skipped {
	const first = linesOf(text, 0, Math.min(text.length, HEAD));
	if (siteHead(first) !== null)
		return withDivisions(copiesNames(first) ? readNamedText(text, hints) : readPage(text, hints));
	const volume = printsVolume(text, hints);
	if (!volume) {
		const other = otherKind(text);
		if (other !== null) throw refused(hints, other);
	}
	if (!made && looksLikeJson(text)) {
		const read = readJson(text, hints);
		return read === null ? UNKNOWN : withDivisions(read);
	}
	if (isMirror(text, hints))
		return { skipped: 'unknown form', note: 'it is another site’s copy of Hansard, not Hansard’s own page' };
	if (looksLikeQuestionPage(text)) return readQuestionPage(text, hints);
	if (looksLikeStatementPage(text)) return readStatementPage(text, hints);
	if (looksLikeQuestionsList(text)) return readQuestionsList(text, hints);
	if (looksLikeStatementsList(text)) return readStatementsList(text, hints);
	if (volume || (!isElsewhere(hints) && looksLikeNamedText(text)))
		return withDivisions(readNamedText(withoutColumnsWithin(text), hints));
	if (isElsewhere(hints))
		return {
			skipped: 'unknown form',
			note: 'it is on another site, and nothing in it shows that it is Hansard',
		};
	if (!made && looksLikeOneLine(text)) return readOneLine(text, hints);
	return !made && looksLikeBody(text, hints) ? withDivisions(readBody(text, hints)) : UNKNOWN;
}

/**
 * A document, where it holds anybody's words or a division.
 *
 * @throws DocumentError where it holds neither: the first page of a sitting, the lists of a division alone.
 */
function withWords(read: Document | Skipped, hints: Hints): Document | Skipped {
	if ('skipped' in read || read.form === 'hansard-api' || read.form === 'questions-api') return read;
	const ofSite = read.form === 'page' || read.form === 'body';
	const holds = read.sections.some(
		({ exchanges, contributions, divisions = [] }) =>
			exchanges.length > 0 ||
			contributions.some((part) => !ofSite || saysSomething(part, read.text)) ||
			divisions.some(({ ayes, question }) => ayes.count !== null || question !== null),
	);
	if (!holds) throw refused(hints, 'a page of headings or lists, in which nobody says anything');
	return read;
}

/** False of words of nobody known that are headings, one under the other, without a sentence among them: the index of a day. */
function saysSomething({ speaker, start, end }: Contribution, text: string): boolean {
	if (speaker !== null) return true;
	return linesOf(text, start, end).some(
		(line) => line.text.length > 90 || /[.?!:;—–…][)\]”"’']*$/.test(line.text),
	);
}

function refused(hints: Hints, is: string): DocumentError {
	return new DocumentError(hints.name, `it is ${is}`, null, '');
}
