import { type MessagePort, workerData } from 'node:worker_threads';
import type { OfficeKind, Unpacked } from './office.ts';
import type { PdfPage } from './pdf-text.ts';

/** Bytes that a Word document may unpack to: a day's report takes some ten million. */
const LARGEST_UNPACKED = 400_000_000;
const BROKEN = 'it is broken, or locked with a password';

const { bytes, kind, done, there } = workerData as {
	readonly bytes: Uint8Array;
	readonly kind: OfficeKind;
	/** Set once the answer is sent. */
	readonly done: Int32Array;
	readonly there: MessagePort;
};

there.postMessage(await unpacked());
Atomics.store(done, 0, 1);
Atomics.notify(done, 0);

async function unpacked(): Promise<Unpacked> {
	try {
		return kind === 'docx' ? await word() : { pages: await pdfPages() };
	} catch {
		return { fault: BROKEN };
	}
}

async function word(): Promise<Unpacked> {
	const { wordHtml } = await import('./word.ts');
	const read = await wordHtml(bytes, LARGEST_UNPACKED);
	if ('html' in read) return read;
	return {
		fault: read.refused === 'too large' ? `it unpacks to more than ${LARGEST_UNPACKED / 1e6} MB` : BROKEN,
	};
}

async function pdfPages(): Promise<PdfPage[]> {
	const { getDocumentProxy } = await import('unpdf');
	const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
	const pages: PdfPage[] = [];
	for (let number = 1; number <= pdf.numPages; number += 1) {
		const page = await pdf.getPage(number);
		const { width } = page.getViewport({ scale: 1 });
		const { items } = await page.getTextContent();
		const pieces = items.flatMap((item) => {
			if (!('str' in item) || item.str.trim() === '') return [];
			const [, , skew = 0, size = 0, x = 0, y = 0] = item.transform as number[];
			return [{ words: item.str, x, y, width: item.width, size: Math.hypot(skew, size) }];
		});
		pages.push({ width, pieces });
		page.cleanup();
	}
	return pages;
}
