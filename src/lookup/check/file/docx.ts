import { load } from 'cheerio';
import { UserError } from '../../../errors.ts';
import { wordHtml } from '../../../hansard/word.ts';
import { type DraftFile, LARGEST_UNPACKED } from './draft-file.ts';

const REFUSED = {
	'no Word document': 'This packed file is no Word document. A draft is text, Markdown, .docx or PDF.',
	damaged: 'This file cannot be unpacked: it is damaged, or not what its name says.',
	'too large': `This file unpacks to more than ${LARGEST_UNPACKED / 1_000_000} MB, which is more than is read.`,
} as const;

/**
 * The text of a Word document: its paragraphs with an empty line between them, its notes in brackets where their marks stand, so that a
 * citation in a note is read with the sentence that it is of.
 *
 * @throws UserError where it is none, is damaged, or unpacks to too much.
 */
export async function textOfDocx(bytes: Uint8Array): Promise<DraftFile> {
	const read = await wordHtml(bytes, LARGEST_UNPACKED);
	if ('refused' in read) throw new UserError(REFUSED[read.refused]);
	return { text: textOfHtml(read.html), unsure: [] };
}

function textOfHtml(html: string): string {
	const page = load(html, null, false);
	const notes = page('li[id^="footnote-"], li[id^="endnote-"]');
	for (const mark of page('sup > a[href^="#footnote-"], sup > a[href^="#endnote-"]').toArray()) {
		const note = page(`[id="${(page(mark).attr('href') ?? '').slice(1)}"]`).clone();
		note.find('a[href*="note-ref-"]').remove();
		page(mark.parent ?? mark).replaceWith(page('<span></span>').text(` (${plain(note.text())})`));
	}
	notes.remove();
	page('br').replaceWith('\n');
	page('td, th').append('\t');
	return page('p, h1, h2, h3, h4, h5, h6, li, tr')
		.toArray()
		.filter(
			(block) => page(block).parents('tr').length === 0 && page(block).children('p, ul, ol').length === 0,
		)
		.map((block) => page(block).text().trim())
		.filter((words) => words !== '')
		.join('\n\n');
}

function plain(words: string): string {
	return words.replace(/\s+/g, ' ').trim();
}
