/** A file that goes with a message. */
export interface Attachment {
	readonly name: string;
	/** What a picture shows, for whoever does not see it; null for a file to open. */
	readonly alt: string | null;
	readonly content: string | Picture;
}

/** A picture as SVG: it is drawn as PNG when the message is sent. */
export interface Picture {
	readonly svg: string;
	/** Pixels of the PNG. */
	readonly width: number;
}

/** A name for a file, of letters and digits: `prison-officers-in-post.csv`. */
export function fileName(words: string, ending: string): string {
	const plain = words
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
	return `${plain === '' ? 'hansard' : plain}.${ending}`;
}
