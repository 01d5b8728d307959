/** Words set at a place of a page, in points from its lower left corner. */
export interface SetWords {
	readonly words: string;
	readonly x: number;
	readonly y: number;
}

/** The smallest PDF of pages of 600 by 800 points, in ten-point Helvetica. */
export function pdfOf(pages: readonly (readonly SetWords[])[]): Buffer {
	const streams = pages.map((page) =>
		page.map(({ words, x, y }) => `BT /F1 10 Tf ${x} ${y} Td (${escaped(words)}) Tj ET`).join('\n'),
	);
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		...streams.flatMap((stream, at) => [
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
			`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
		]),
	];
	let file = '%PDF-1.4\n';
	const places = objects.map((object, at) => {
		const place = file.length;
		file += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	const count = objects.length + 1;
	file += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
	return Buffer.from(file, 'latin1');
}

function escaped(words: string): string {
	return words.replace(/[\\()]/g, '\\$&');
}
