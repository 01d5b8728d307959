import { existsSync, rmSync, writeFileSync } from 'node:fs';

/*
 * A file beside the archive stands for as long as somebody writes into it. Where it is met and nobody writes, the last load ended
 * with its process or with the power, and the archive is looked over before it is used.
 */

function markOf(path: string): string {
	return `${path}-loading`;
}

/** Whether the last writing ended without a word, provided that nobody writes now. */
export function endedUncleanly(path: string): boolean {
	return existsSync(markOf(path));
}

/** @returns what is to be called once the writing has ended well. */
export function beginWriting(path: string): () => void {
	writeFileSync(markOf(path), '');
	return () => rmSync(markOf(path), { force: true });
}
