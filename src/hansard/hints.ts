import type { House } from './section.ts';

/** What is known of a document besides its bytes. Whatever the text itself says comes first. */
export interface Hints {
	/** File name or URL: what the document is called in answers and messages. */
	readonly name: string;
	readonly url?: string | null;
	readonly house?: House | null;
	/** ISO date of the sitting. */
	readonly date?: string | null;
}
