import { isParliaments, originalAddress, readAddress } from './address.ts';
import { readBusiness } from './exchanges.ts';
import type { Hints } from './hints.ts';
import { linesOf } from './lines.ts';
import { together, withoutFurniture } from './page.ts';
import { sittingHead } from './page-head.ts';
import { pageSections } from './page-section.ts';
import type { Document } from './section.ts';

const HEAD = 60_000;

/** Ways of speaking that only Parliament has. One is enough: a page may be a single short answer. */
export const PARLIAMENTARY =
	/\b(?:(?:right )?hon\. (?:and (?:learned|gallant) )?(?:Friend|Member|Gentleman|Lady|Members|Friends)|noble (?:Lord|Lords|Baroness|Earl|Viscount)|My Lords,|I have been asked to reply|Official Report|(?:Her|His) Majesty['’]s Government|holding answer|could (?:only )?be (?:obtained|provided)(?: only)? at disproportionate cost|not (?:held|collected|recorded) centrally|I beg to move|Madam Deputy Speaker|Mr\.? (?:Deputy )?Speaker|pursuant to the answer|To ask the (?:Secretary of State|Minister|Prime Minister|Chancellor|Attorney-General|Solicitor-General))/;

/** What the parliaments that took after it say as well: of a text with no other sign it shows nothing. */
const SHARED =
	/\b(?:(?:Mr|Madam)\.? (?:Deputy )?Speaker|I beg to move|hon\. Members?|not (?:held|collected|recorded) centrally)/g;

/** What a page of somebody else's quotes is not how it speaks itself. */
const QUOTED = /“[^“”\n]{1,600}”|"[^"\n]{1,600}"/g;

/** Whether words are those of the UK Parliament and of no other, outside of quotation marks. */
export function speaksLikeParliament(words: string): boolean {
	return PARLIAMENTARY.test(words.replace(QUOTED, '').replace(SHARED, ''));
}

/** Headings and fences of Markdown, and the first words of programs. */
const NO_PROSE = /^(?:#{1,4} |```|(?:import|export|const|function|package|def|class|from|#include|#!)\b)/m;

/** Whether a text without a page's head can be the body of one: by its address, or by how it speaks. */
export function looksLikeBody(text: string, hints: Hints): boolean {
	if (text.trim() === '' || /^\s*[<{[]/.test(text)) return false;
	const told =
		hints.house !== undefined && hints.house !== null && hints.date !== undefined && hints.date !== null;
	if (told || readAddress(hints.url).house !== null) return true;
	const head = text.slice(0, HEAD);
	return speaksLikeParliament(head) && !NO_PROSE.test(head);
}

/**
 * True of an address on another site than Parliament's. Where a text shows by nothing but its way of speaking that it is Hansard, such a
 * page is none: people speak so in blogs and in committees too.
 */
export function isElsewhere({ url }: Hints): boolean {
	const original = originalAddress(url);
	return original !== null && /^https?:$/.test(original.protocol) && !isParliaments(original);
}

/** Sites that repeat Hansard in a frame of their own, by the ends of their addresses. */
const MIRRORS =
	/(?:^|\.)(?:theyworkforyou\.com|parallelparliament\.co\.uk|publicwhip\.org\.uk|docslib\.org)$/;

/** True of pages of sites that repeat Hansard in a frame of their own, by their address or their frame. */
export function isMirror(text: string, { url }: Hints): boolean {
	if (MIRRORS.test(originalAddress(url)?.hostname ?? '')) return true;
	if (isListOfOpenings(text.slice(0, HEAD))) return true;
	return /^Total Page:\d+\s*$|\bAlert me about debates like this\b|^- (?:View Speech - )?Hansard - |\bprovided by Parallel Parliament\b|– in the House of (?:Commons|Lords) at \S.{0,24}\b\d{4}\.$|– in a Public Bill Committee (?:at|am) |^(?:Add an annotation|Does this answer the above question\?)$/m.test(
		text.slice(0, HEAD),
	);
}

/** Three lines and more that break off in three dots: a day's list, with the first words of each speech. */
function isListOfOpenings(head: string): boolean {
	return (head.match(/[\p{L},;]\.\.\.$/gmu)?.length ?? 0) > 2;
}

/**
 * Form B: a page's body alone. Title, volume and date are gone and so are the written questions, so that answers to different
 * questions run together: each paragraph stands for itself. House and date come from the address or from whoever loads it, or
 * are not known.
 */
export function readBody(text: string, hints: Hints): Document {
	const printed = linesOf(text);
	const sitting = sittingHead(printed);
	const { body: lines, leftOut } = withoutFurniture(printed);
	const head = {
		start: lines[0]?.start ?? 0,
		title: readAddress(hints.url).title,
		volume: null,
		house: sitting?.house ?? null,
		date: sitting?.day ?? null,
		damage: [],
	};
	const read = pageSections(text, head, lines, hints, (part, business) =>
		readBusiness(text, part, { apart: true, business }),
	);
	return { name: hints.name, url: hints.url ?? null, form: 'body', text, ...together(read, leftOut) };
}
