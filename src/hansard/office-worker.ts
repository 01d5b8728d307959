import { type MessagePort, workerData } from 'node:worker_threads';
import type { OfficeKind, Unpacked } from './office.ts';
import type { PdfPage } from './pdf-text.ts';

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
		return kind === 'docx' ? { html: await wordHtml() } : { pages: await pdfPages() };
	} catch {
		return { fault: 'it is broken, or locked with a password' };
	}
}

async function wordHtml(): Promise<string> {
	const { default: mammoth } = await import('mammoth');
	return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
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
