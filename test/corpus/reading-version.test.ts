import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingDigest } from '../../src/corpus/reading-version.ts';
import { extract } from '../../src/extract/extract.ts';
import { type Hints, readDocument } from '../../src/hansard/read.ts';
import { readAnswer } from '../support/answer.ts';
import { seeds } from '../support/archive.ts';
import { estuary } from '../support/estuary.ts';

const SOURCE = join(import.meta.dirname, '..', '..', 'src');

/** Every text that stands in a rule or a list of words as an example, wherever the readers keep it. */
async function examples(): Promise<readonly string[]> {
	const files = globSync(['hansard/**/*.ts', 'grammar/**/*.ts', 'extract/**/*.ts'], { cwd: SOURCE }).sort();
	const texts = new Set<string>();
	// A worker's module does its work when it is imported, and holds no examples.
	const readers = files.filter((name) => !name.endsWith('-worker.ts'));
	for (const file of readers) for (const text of textsIn(await import(join(SOURCE, file)))) texts.add(text);
	return [...texts].sort();
}

/** Sentences among the values of what a module exports: of rules, of their examples, of lists of words. */
function* textsIn(value: unknown): Iterable<string> {
	if (typeof value === 'string') {
		if (/\s\S+\s/.test(value)) yield value;
	} else if (Array.isArray(value)) for (const item of value) yield* textsIn(item);
	else if (typeof value === 'object' && value !== null && !(value instanceof RegExp))
		for (const item of Object.values(value)) yield* textsIn(item);
}

/** What an archive would keep of a document: why a rule read something is not kept. */
function kept(hints: Hints & { readonly text: string }): unknown {
	const document = readDocument(Buffer.from(hints.text), hints);
	if ('skipped' in document) return document.skipped;
	const facts = document.sections.map((section) => extract(document.text, section));
	return [document.text, document.sections, facts];
}

/** Every example of every rule is read: this takes seconds. */
const TIMEOUT = 120_000;

test(
	'an archive reads its documents again when the readers read otherwise than before',
	async () => {
		const hash = createHash('sha256');
		const add = (reading: unknown) =>
			hash.update(JSON.stringify(reading, (name, value) => (name === 'because' ? undefined : value)));
		for (const text of await examples()) {
			const { facts, mentions, links } = readAnswer('To ask the Secretary of State what was found.', text);
			add([text, facts, mentions, links]);
		}
		for (const document of [...seeds(), ...estuary]) add(kept(document));
		const digest = hash.digest('hex').slice(0, 16);
		expect(
			digest,
			`The readers make something else of their examples than when src/corpus/reading-version.ts was last touched. If that is meant, add the line '${digest}' to the end of READINGS there and leave the others: archives then read their documents again.`,
		).toBe(readingDigest());
	},
	TIMEOUT,
);
