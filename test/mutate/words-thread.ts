import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import type { Tagger } from '../../src/grammar/tagger.ts';
import type * as Readers from './readers.ts';
import type { Survey } from './survey.ts';

/**
 * The lists of one file. A list becomes a pattern as soon as a file takes it in, so a word that is dropped wants all files that hang on the
 * list anew: they are loaded again under an address with a number, and the list's own file without the word's line.
 */
const ROOT = new URL('../../', import.meta.url);
const OWN = new URL(String(workerData), ROOT).href;
const NUMBER = /\?without=(\d+)$/;
/** The files without types, read once. */
const plain = new Map<string, string>();

interface Word {
	readonly list: string;
	readonly word: string;
	readonly sentence: string;
}
/** By the number under which a word is missing; 0 misses none. */
const dropped: (Word | null)[] = [null];

registerHooks({
	resolve(specifier, context, next) {
		const found = next(specifier, context);
		const number = NUMBER.exec(context.parentURL ?? '')?.[0];
		const ours = found.url.startsWith(ROOT.href) && !found.url.includes('/node_modules/');
		return number === undefined || !ours || isApart(found.url)
			? found
			: { ...found, url: found.url.replace(NUMBER, '') + number };
	},
	load(url, context, next) {
		const number = NUMBER.exec(url)?.[1];
		if (number === undefined) return next(url, context);
		const file = url.replace(NUMBER, '');
		const source = plain.get(file) ?? stripTypeScriptTypes(readFileSync(new URL(file), 'utf8'));
		plain.set(file, source);
		const word = dropped[Number(number)] ?? null;
		const left = file === OWN && word !== null ? without(source, word) : source;
		return { format: 'module', source: left, shortCircuit: true };
	},
});

/** The room above all lists reads documents the same whatever words there are. */
function isApart(url: string): boolean {
	return url.startsWith(new URL('src/hansard/', ROOT).href);
}

/** A file without the line of one word in one list. */
function without(source: string, { list, word }: Word): string {
	const from = source.search(new RegExp(`\\bconst ${list}\\b`));
	const key = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	const line = new RegExp(`\\n\\s*(?:'${key}'|"${key}"|${key}):\\s*(?:'(?:[^'\\\\]|\\\\.)*'|"[^"]*"),`);
	const found = line.exec(source.slice(from));
	if (from === -1 || found === null) throw new Error(`${list} has no line for ${word}`);
	return source.slice(0, from + found.index) + source.slice(from + found.index + found[0].length);
}

/** Words that have a sentence each: every value holds the beginning of its key. */
function wordsOf([list, value]: readonly [string, unknown]): readonly Word[] {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
	const entries = Object.entries(value);
	const isList = entries.length > 1 && entries.every(([word, sentence]) => isExample(word, sentence));
	return isList ? entries.map(([word, sentence]) => ({ list, word, sentence })) : [];
}

function isExample(word: string, sentence: unknown): sentence is string {
	const [first] = word.toLowerCase().split(/[\s\\]/);
	return typeof sentence === 'string' && sentence.toLowerCase().includes(first ?? word);
}

async function readerAt(number: number, tagger: Tagger) {
	const address = new URL(`test/mutate/readers.ts?without=${number}`, ROOT).href;
	return ((await import(address)) as typeof Readers).readWith(OWN, tagger);
}

async function survey(): Promise<Survey> {
	const words = Object.entries((await import(`${OWN}?without=0`)) as object).flatMap(wordsOf);
	if (words.length === 0) return { tried: 0, survivors: [] };
	const { openTagger } = await import('../../src/grammar/tagger.ts');
	const tagger = openTagger();
	const before = await readerAt(0, tagger);
	const survivors: string[] = [];
	for (const word of words) {
		const after = await readerAt(dropped.push(word) - 1, tagger);
		if (isDeepStrictEqual(after(word.sentence), before(word.sentence)))
			survivors.push(`${word.list}: ${word.word}`);
	}
	return { tried: words.length, survivors };
}

parentPort?.postMessage(await survey());
