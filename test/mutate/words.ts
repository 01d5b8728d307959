import { globSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { WORDS_IN_PLACE } from '../support/words-in-place.ts';
import { BOOKS, type Book } from './books.ts';
import { notices } from './rules.ts';
import type { Survey } from './survey.ts';

const ROOT = new URL('../../', import.meta.url);

/** Drops each word of every list in turn, and reads the sentence that is there for it. Each file's lists have a thread of their own. */
export async function surveyWords(): Promise<Survey> {
	let tried = 0;
	const survivors: string[] = [];
	for (const file of sourceFiles()) {
		const one = await inThread(file);
		tried += one.tried;
		survivors.push(...one.survivors);
	}
	return { tried, survivors };
}

function sourceFiles(): readonly string[] {
	return globSync('src/{grammar,extract}/**/*.ts', { cwd: ROOT }).sort();
}

function inThread(file: string): Promise<Survey> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('words-thread.ts', import.meta.url), {
			workerData: file,
			execArgv: ['--disable-warning=ExperimentalWarning'],
		});
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}

/** Whether a word that is on its list no more is read otherwise in the place of the list's words. */
function isMissed(words: ReadonlySet<string>, word: string): boolean {
	return WORDS_IN_PLACE.filter((place) => place.words === words).some(({ sentence, read, gives }) => {
		const found = read(sentence.replace('{}', word));
		return gives === null ? found.length > 0 : !found.includes(gives);
	});
}

/** Drops each word of every set in turn, and reads it in its place, and the examples of the rules that it serves. */
export async function surveySets(): Promise<Survey> {
	let tried = 0;
	const survivors: string[] = [];
	for (const file of sourceFiles()) {
		const exported = Object.entries((await import(new URL(file, ROOT).href)) as object);
		for (const [list, words] of exported) {
			if (!(words instanceof Set)) continue;
			for (const word of [...words]) {
				if (typeof word !== 'string') continue;
				tried += 1;
				words.delete(word);
				const noticed =
					isMissed(words, word) ||
					booksFor(file).some((book) => book.rules.some((rule) => notices(book, rule)));
				words.add(word);
				if (!noticed) survivors.push(`${list}: ${word}`);
			}
		}
	}
	return { tried, survivors };
}

/** The books whose rules use the words of a file, by the room that it stands in. */
function booksFor(file: string): readonly Book[] {
	const rooms: readonly (readonly [string, readonly string[]])[] = [
		['/gaps/', ['gaps']],
		['/names/', ['names']],
		['/roles/', ['roles']],
		['/definitions/', ['terms']],
		['/figures/', ['measures', 'trifles']],
		['/grammar/', ['marks']],
	];
	const names = rooms.find(([room]) => file.includes(room))?.[1] ?? [];
	return BOOKS.filter(({ name }) => names.includes(name));
}
