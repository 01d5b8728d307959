import { Worker } from 'node:worker_threads';
import { UserError } from '../../../errors.ts';
import { decodeText } from '../../../hansard/decode.ts';
import { type DraftFile, type FileAsked, type FileTold, LARGEST_FILE, tooLarge } from './draft-file.ts';

/** Milliseconds that reading one file may take. */
const LONGEST = 30_000;
/** Megabytes that the thread may keep. */
const MEMORY = 256;

/**
 * A file as text: plain text and Markdown as they stand, a Word document or a PDF read on a thread of its own, which is ended where it takes too
 * long or too much.
 *
 * @throws UserError where it is too large, of another kind, damaged, or not read in time.
 */
export async function readDraftFile(bytes: Uint8Array): Promise<DraftFile> {
	if (bytes.length > LARGEST_FILE) throw tooLarge();
	const begins = (...codes: readonly number[]) => codes.every((code, at) => bytes[at] === code);
	if (begins(0x25, 0x50, 0x44, 0x46)) return onAThread({ bytes, kind: 'pdf' });
	if (begins(0x50, 0x4b)) return onAThread({ bytes, kind: 'docx' });
	const text = begins(0xd0, 0xcf, 0x11, 0xe0) ? null : decodeText(bytes);
	if (text === null)
		throw new UserError('This file is not read here. A draft is text, Markdown, .docx or PDF.');
	return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), unsure: [] };
}

function onAThread(asked: FileAsked): Promise<DraftFile> {
	const thread = new Worker(new URL('./file-worker.ts', import.meta.url), {
		resourceLimits: { maxOldGenerationSizeMb: MEMORY },
	});
	return new Promise<DraftFile>((resolve, reject) => {
		const give = (sentence: string) => reject(new UserError(sentence));
		const timer = setTimeout(() => give('This file takes too long to read.'), LONGEST);
		thread.once('message', (told: FileTold) => {
			if ('file' in told) resolve(told.file);
			else give(told.refused);
		});
		thread.once('error', () => give('This file cannot be read: it is damaged, or takes too much memory.'));
		thread.once('exit', () => {
			clearTimeout(timer);
			give('This file cannot be read.');
		});
		thread.postMessage(asked);
	}).finally(() => void thread.terminate());
}
