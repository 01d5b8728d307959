import { readAddress } from './address.ts';
import type { Hints } from './hints.ts';
import { type Line, linesOf } from './lines.ts';
import { pageSections } from './page-section.ts';
import type { Document } from './section.ts';

const HEAD = 60_000;

/** Ways of speaking that only Parliament has. One is enough: a page may be a single short answer. */
const PARLIAMENTARY =
	/\b(?:(?:right )?hon\. (?:and (?:learned|gallant) )?(?:Friend|Member|Gentleman|Lady|Members|Friends)|noble (?:Lord|Lords|Baroness|Earl|Viscount)|My Lords,|I have been asked to reply|Official Report|(?:Her|His) Majesty['’]s Government|holding answer|could (?:only )?be (?:obtained|provided)(?: only)? at disproportionate cost|not (?:held|collected|recorded) centrally|I beg to move|Madam Deputy Speaker|Mr\.? (?:Deputy )?Speaker|pursuant to the answer|To ask the (?:Secretary of State|Minister|Prime Minister|Chancellor|Attorney-General|Solicitor-General))/;

/** Headings and fences of Markdown, and the first words of programs. */
const NO_PROSE = /^(?:#{1,4} |```|(?:import|export|const|function|package|def|class|from|#include|#!)\b)/m;

/** Whether a text without a page's head can be the body of one: by its address, or by how it speaks. */
export function looksLikeBody(text: string, hints: Hints): boolean {
	if (text.trim() === '' || /^\s*[<{[]/.test(text)) return false;
	const told =
		hints.house !== undefined && hints.house !== null && hints.date !== undefined && hints.date !== null;
	if (told || readAddress(hints.url).house !== null) return true;
	const head = text.slice(0, HEAD);
	return PARLIAMENTARY.test(head) && !NO_PROSE.test(head);
}

/** True of pages of sites that repeat Hansard in a frame of their own. */
export function isMirror(text: string): boolean {
	return /\bAlert me about debates like this\b|^- (?:View Speech - )?Hansard - |\bprovided by Parallel Parliament\b|^(?:Add an annotation|Does this answer the above question\?)$/m.test(
		text.slice(0, HEAD),
	);
}

/**
 * Form B: a page's body alone. Title, volume and date are gone and so are the written questions, so that answers to different
 * questions run together: each paragraph stands for itself. House and date come from the address or from whoever loads it, or
 * are not known.
 */
export function readBody(text: string, hints: Hints): Document {
	const lines = linesOf(text).filter((line) => line.text !== 'Skip to main content');
	const head = {
		start: lines[0]?.start ?? 0,
		title: readAddress(hints.url).title,
		volume: null,
		date: null,
		damage: [],
	};
	const sections = pageSections(text, head, lines, hints, 'apart');
	return { name: hints.name, url: hints.url ?? null, form: 'body', text, sections };
}

const CLOCK = /\[?\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})\b\]?/g;
/** `Ann Marsh (North Fell) (Lab)`: how the download prints a member's first turn. */
const TURN =
	/(?:\b(?:The|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Sir|Dame|Lord|Lady|Baroness)\s)?(?:[A-Z][\p{L}'’.-]{0,30}\s){1,4}\([A-Z][^()]{2,60}\)\s\((?:Con|Lab|LD|Lab\/Co-op|SNP|DUP|PC|UUP|SDLP|Alliance|GP|Green|Ind|UKIP|CB|Reform|Non-Afl)\)/gu;

/** Whether a text is the site's "debate as text" download: all on one line, with clock times or members' parties inside it. */
export function looksLikeOneLine(text: string): boolean {
	const lines = linesOf(text, 0, Math.min(text.length, HEAD * 4));
	if (lines.length !== 1 || (lines[0]?.text.length ?? 0) < 200) return false;
	const head = text.slice(0, HEAD);
	const signs = [head.match(CLOCK)?.length ?? 0, head.match(TURN)?.length ?? 0];
	return Math.max(...signs) > 0 && (PARLIAMENTARY.test(head) || Math.min(...signs) > 0);
}

/**
 * Form C: everything on one line, with clock times and names between the words. It is cut where a time or a member's name with
 * constituency and party stands; those words belong to nobody's contribution, and nobody is named as speaker.
 */
export function readOneLine(text: string, hints: Hints): Document {
	const [whole] = linesOf(text);
	const address = readAddress(hints.url);
	const start = whole?.start ?? 0;
	const cuts = [...text.matchAll(CLOCK), ...text.matchAll(TURN)]
		.map((found) => ({ from: found.index, to: found.index + found[0].length }))
		.sort((a, b) => a.from - b.from);
	const first = cuts[0]?.from ?? start;
	const titled = first > start && first - start <= 160;
	const pieces: Line[] = [];
	let at = titled ? first : start;
	for (const cut of [...cuts, { from: whole?.end ?? start, to: whole?.end ?? start }]) {
		if (cut.from < at) {
			at = Math.max(at, cut.to);
			continue;
		}
		for (const piece of linesOf(text, at, cut.from)) pieces.push(piece);
		at = cut.to;
	}
	const head = {
		start,
		title: titled ? text.slice(start, first).trim() : address.title,
		volume: null,
		date: null,
		damage: [],
	};
	const sections = pageSections(text, head, pieces, hints, 'turn');
	return { name: hints.name, url: hints.url ?? null, form: 'one-line', text, sections };
}
