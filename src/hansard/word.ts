import mammoth from 'mammoth';
import { type Unpackable, unpackedNames } from './unpacked.ts';

/** Pictures are left out unread. */
const withoutPictures = { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) };

/**
 * A Word document as HTML, without its pictures; why not, where it is none, is damaged or unpacks to too much. For a thread of its own: it
 * takes seconds.
 *
 * @param most bytes that it may unpack to.
 */
export async function wordHtml(
	bytes: Uint8Array,
	most: number,
): Promise<{ readonly html: string } | { readonly refused: Unpackable | 'no Word document' }> {
	const names = unpackedNames(bytes, most);
	if (typeof names === 'string') return { refused: names };
	if (!names.includes('word/document.xml')) return { refused: 'no Word document' };
	try {
		return { html: (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, withoutPictures)).value };
	} catch {
		return { refused: 'damaged' };
	}
}
