import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { DocumentError } from '../errors.ts';
import { htmlText } from './html.ts';
import { type PdfPage, pdfText } from './pdf-text.ts';

/** Forms of office programs, which are made into text before they are read. */
export type OfficeKind = 'pdf' | 'docx';

/** What the thread that unpacks a document sends back. */
export type Unpacked =
	| { readonly html: string }
	| { readonly pages: readonly PdfPage[] }
	| { readonly fault: string };

/** Milliseconds after which unpacking a document is given up. A volume of 2,000 columns takes some ten seconds. */
const PATIENCE = 120_000;
/** Megabytes that unpacking may take. */
const MEMORY = 1024;
const CALLED: Readonly<Record<OfficeKind, string>> = { pdf: 'a PDF', docx: 'a Word document' };

/** Which of these forms the bytes have; null for all others. */
export function officeKind(bytes: Uint8Array): OfficeKind | null {
	const head = latin1(bytes.subarray(0, 1_024));
	if (head.includes('%PDF-')) return 'pdf';
	// A packed folder: the names of what it holds stand in its last bytes, as they are.
	if (!head.startsWith('PK\u0003\u0004')) return null;
	return latin1(bytes.subarray(-65_536)).includes('word/document.xml') ? 'docx' : null;
}

/**
 * The text of a PDF or a Word document. The libraries that unpack them only work step by step, and documents are read in one: so they do
 * it on a thread of their own, which is waited for, and which takes no more memory and time than it may.
 *
 * @throws DocumentError where it cannot be unpacked, or where the order of a PDF's lines cannot be proved.
 */
export function officeText(bytes: Uint8Array, kind: OfficeKind, name: string): string {
	const unpacked = unpack(bytes, kind);
	if ('html' in unpacked) return htmlText(`<html><body>${unpacked.html}</body></html>`);
	const text = 'pages' in unpacked ? pdfText(unpacked.pages) : { refused: unpacked.fault };
	if (typeof text === 'string') return text;
	throw new DocumentError(name, `it is ${CALLED[kind]}, and ${text.refused}`, null, '');
}

function unpack(bytes: Uint8Array, kind: OfficeKind): Unpacked {
	const done = new Int32Array(new SharedArrayBuffer(4));
	const { port1: here, port2: there } = new MessageChannel();
	const worker = new Worker(new URL('./office-worker.ts', import.meta.url), {
		workerData: { bytes, kind, done, there },
		transferList: [there],
		resourceLimits: { maxOldGenerationSizeMb: MEMORY },
	});
	worker.on('error', () => undefined);
	try {
		Atomics.wait(done, 0, 0, PATIENCE);
		const sent = receiveMessageOnPort(here)?.message as Unpacked | undefined;
		return sent ?? { fault: 'unpacking it takes more time or memory than it may' };
	} finally {
		here.close();
		void worker.terminate();
	}
}

function latin1(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes);
}
