import type { Block, Paragraph } from './section.ts';

const SPEAKS =
	/\b(?:states?|stated|says?|said|reads?|provides?|wrote|declare[sd]?|replied|concluded|defines?|recommended)(?:\s+that)?\s*[:—–-]+$/;
const OPENS_QUOTE = /^[“"‘]/;

/**
 * What a paragraph is, from its words and what stands before it: a display quotation after words that hand over to it, or an item
 * under a lead-in that ends in a colon.
 *
 * @param previous the words just before it, or their last part; undefined at the start of a contribution.
 */
export function paragraphKind(
	words: string,
	before: Block['kind'] | undefined,
	previous: string | undefined,
): Paragraph['kind'] {
	if (previous === undefined || /^(?:Notes?|Sources?|Footnotes?)\s*:$/.test(previous)) return 'paragraph';
	if (SPEAKS.test(previous.slice(-80))) return 'quotation';
	if (OPENS_QUOTE.test(words) && (before === 'quotation' || /[:—–]$/.test(previous))) return 'quotation';
	const inList = before === 'item' || /[:—–]$/.test(previous);
	if (!inList) return 'paragraph';
	const itemLike =
		/(?:[;,]|\band|\bor)$/.test(words) || /^[a-z(•·–-]/.test(words) || !/[.?!:”"’]$/.test(words);
	const closesList = before === 'item' && /(?:[;,]|\band|\bor)$/.test(previous);
	return itemLike || closesList ? 'item' : 'paragraph';
}
