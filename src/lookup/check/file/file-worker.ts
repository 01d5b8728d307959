import { parentPort } from 'node:worker_threads';
import { UserError } from '../../../errors.ts';
import type { DraftFile, FileAsked, FileTold } from './draft-file.ts';

/* The thread that reads one file, with no more of the house than its kind takes. What it throws otherwise ends it. */

parentPort?.once('message', async (asked: FileAsked) => {
	parentPort?.postMessage(await told(asked));
});

async function told(asked: FileAsked): Promise<FileTold> {
	try {
		return { file: await textOf(asked) };
	} catch (error) {
		if (error instanceof UserError) return { refused: error.message };
		throw error;
	}
}

async function textOf({ bytes, kind }: FileAsked): Promise<DraftFile> {
	if (kind === 'pdf') return (await import('./pdf.ts')).textOfPdf(bytes);
	return (await import('./docx.ts')).textOfDocx(bytes);
}
