/**
 * An expected "no": bad input, an unknown command, a document of no known form. Its message is written for the reader and
 * shown to them as it stands. Anything else that is thrown is a bug.
 */
export class UserError extends Error {
	override readonly name = 'UserError';
}

/** A document that cannot be read: what is wrong, where, and the text that broke the reader. */
export class DocumentError extends UserError {
	readonly document: string;
	/** In one clause. */
	readonly reason: string;
	/** One-based; null where the form has no lines. */
	readonly line: number | null;
	/** At most 80 characters of the text at fault. */
	readonly fragment: string;

	constructor(document: string, reason: string, line: number | null, fragment: string) {
		const shown = fragment.replace(/\s+/g, ' ').trim().slice(0, 80);
		super(`${document}${line === null ? '' : `, line ${line}`}: ${reason}${shown ? ` (at: ${shown})` : ''}`);
		this.document = document;
		this.reason = reason;
		this.line = line;
		this.fragment = shown;
	}
}
