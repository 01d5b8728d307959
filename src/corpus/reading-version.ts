import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let known: string | undefined;

/**
 * The version of everything that turns a document into sections and facts: a hash of the readers' and the extractor's own
 * source, so that no change of them can be forgotten.
 */
export function readingVersion(): string {
	known ??= hashOf(join(import.meta.dirname, '..'));
	return known;
}

function hashOf(source: string): string {
	const hash = createHash('sha256');
	for (const file of globSync(['hansard/**/*.ts', 'grammar/**/*.ts', 'extract/**/*.ts'], {
		cwd: source,
	}).sort())
		hash.update(file).update(readFileSync(join(source, file)));
	return hash.digest('hex').slice(0, 16);
}
