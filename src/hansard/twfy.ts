import type { DivisionLists } from './division-record.ts';
import type { Hints } from './hints.ts';
import { type InlineBuilder, inlineBuilder } from './inline.ts';
import { pieceBuilder } from './piece-builder.ts';
import type { Document } from './section.ts';
import { type Attributes, type Sitting, sittingOf } from './twfy-sitting.ts';
import { readXml } from './xml-stream.ts';

/** A committee's file names its Bill beside its headings. */
const HEADINGS = new Set(['oral-heading', 'major-heading', 'minor-heading', 'bill']);
const CONTRIBUTIONS = new Set(['ques', 'reply', 'speech']);
const PASSED_OVER = new Set(['gidredirect']);

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
	let verdict: 'superseded' | 'unknown form' = 'superseded';
	const handlers = tagHandlers(sitting);
	const complete = readXml(bytes, hints.name, {
		open(name, attributes, depth) {
			if (depth > 1) handlers.open(name, attributes);
			else if (name !== 'publicwhip') verdict = 'unknown form';
			else if (attributes.latest === undefined || attributes.latest === 'yes') return true;
			return depth > 1;
		},
		close(name, depth) {
			if (depth > 1) handlers.close(name);
		},
		text: handlers.text,
	});
	if (!complete) return verdict;
	const other = sitting.elsewhere();
	if (other !== null) return { is: `a record of ${other}, not of the UK Parliament` };
	return sitting.document() ?? 'superseded';
}

/** What turns tags inside the root into headings and contributions of a sitting. */
function tagHandlers(sitting: Sitting) {
	const builder = pieceBuilder();
	let attributes: Attributes = {};
	let heading: InlineBuilder | null = null;
	let contribution = false;
	let passing = 0;
	let votes: VoteReader | null = null;
	return {
		open(name: string, given: Attributes) {
			if (name === 'division') votes = voteReader(given);
			else if (votes) votes.open(name, given);
			else if (passing > 0 || PASSED_OVER.has(name)) passing += 1;
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
			if (name === 'division') {
				if (votes) sitting.division(votes.done());
				votes = null;
			} else if (votes) votes.close();
			else if (passing > 0) passing -= 1;
			else if (HEADINGS.has(name)) {
				if (heading) sitting.heading(name, heading.done().words, attributes);
				heading = null;
			} else if (CONTRIBUTIONS.has(name)) {
				sitting.contribution(name, builder.done(), attributes);
				contribution = false;
			} else if (contribution) builder.close(name);
		},
		text(text: string) {
			if (votes) votes.text(text);
			else if (passing > 0) return;
			else if (heading) heading.text(text);
			else if (contribution) builder.text(text);
		},
	};
}

type Votes = Pick<DivisionLists, 'number' | 'ayes' | 'noes'>;

interface VoteReader {
	open(name: string, attributes: Attributes): void;
	text(text: string): void;
	close(): void;
	done(): Votes;
}

/** Reads a division: its count and its tellers. The names of who voted are nobody's words, and stay out of the text. */
function voteReader({ divnumber }: Attributes): VoteReader {
	const counts: { ayes: number | null; noes: number | null } = { ayes: null, noes: null };
	const tellers: { ayes: string[]; noes: string[] } = { ayes: [], noes: [] };
	let side: 'ayes' | 'noes' | null = null;
	let name = '';
	return {
		open(tag, { ayes, noes, content, teller, vote, 'not-content': notContent }) {
			if (tag === 'divisioncount') {
				counts.ayes = countOf(ayes ?? content);
				counts.noes = countOf(noes ?? notContent);
			}
			side = teller === 'yes' ? (/^no/.test(vote ?? '') ? 'noes' : 'ayes') : null;
			name = '';
		},
		text(text) {
			name += text;
		},
		close() {
			if (side) tellers[side].push(name.replace(/\s*\[Teller\]/i, '').trim());
			side = null;
		},
		done: () => ({
			number: countOf(divnumber),
			ayes: { count: counts.ayes, tellers: tellers.ayes },
			noes: { count: counts.noes, tellers: tellers.noes },
		}),
	};
}

function countOf(printed: string | undefined): number | null {
	return printed !== undefined && /^\d+$/.test(printed) ? Number(printed) : null;
}
