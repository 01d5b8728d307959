import { parentPort } from 'node:worker_threads';
import { UserError } from '../../../errors.ts';
import { textOfDocx } from './docx.ts';
import type { FileAsked, FileTold } from './draft-file.ts';
import { textOfPdf } from './pdf.ts';

/* The thread that reads one file. What it throws otherwise ends it. */

parentPort?.once('message', async ({ bytes, kind }: FileAsked) => {
	parentPort?.postMessage(await told(() => (kind === 'pdf' ? textOfPdf(bytes) : textOfDocx(bytes))));
});

async function told(read: () => ReturnType<typeof textOfPdf>): Promise<FileTold> {
	try {
		return { file: await read() };
	} catch (error) {
		if (error instanceof UserError) return { refused: error.message };
		throw error;
	}
}
