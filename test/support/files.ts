import { deflateRawSync } from 'node:zlib';

/** A packed file, made of these: each is deflated. */
export function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const [name, content] of Object.entries(files)) {
		const bytes = Buffer.from(content);
		const packed = deflateRawSync(bytes);
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt16LE(8, 4);
		fields.writeUInt32LE(crc(bytes), 10);
		fields.writeUInt32LE(packed.length, 14);
		fields.writeUInt32LE(bytes.length, 18);
		fields.writeUInt16LE(Buffer.byteLength(name), 22);
		const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name)]);
		const more = Buffer.alloc(14);
		more.writeUInt32LE(at, 10);
		directory.push(
			Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, more, Buffer.from(name)]),
		);
		parts.push(head, packed);
		at += head.length + packed.length;
	}
	const listed = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(directory.length, 8);
	end.writeUInt16LE(directory.length, 10);
	end.writeUInt32LE(listed.length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...parts, listed, end]);
}

function crc(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return (sum ^ 0xffffffff) >>> 0;
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document of these paragraphs; a note to one stands behind it, after `|`. */
export function docx(paragraphs: readonly string[]): Buffer {
	const notes: string[] = [];
	const body = paragraphs.map((paragraph) => {
		const [words = '', note] = paragraph.split('|');
		if (note !== undefined) notes.push(note);
		const mark = note === undefined ? '' : `<w:r><w:footnoteReference w:id="${notes.length}"/></w:r>`;
		return `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r>${mark}</w:p>`;
	});
	const relations = (target: string, kind: string) =>
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}"/></Relationships>`;
	const footnotes = notes.map(
		(note, at) => `<w:footnote w:id="${at + 1}"><w:p><w:r><w:t>${note}</w:t></w:r></w:p></w:footnote>`,
	);
	return zip({
		'[Content_Types].xml':
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
		'_rels/.rels': relations('word/document.xml', 'officeDocument'),
		'word/_rels/document.xml.rels': relations('footnotes.xml', 'footnotes'),
		'word/document.xml': `<w:document ${WORD}><w:body>${body.join('')}</w:body></w:document>`,
		'word/footnotes.xml': `<w:footnotes ${WORD}>${footnotes.join('')}</w:footnotes>`,
	});
}

/** A PDF of one page with these lines, each at its place: points from the left and from the foot. */
export function pdf(lines: readonly (readonly [x: number, y: number, words: string])[]): Buffer {
	const print = lines.map(
		([x, y, words]) => `BT /F1 12 Tf ${x} ${y} Td (${words.replace(/[()\\]/g, '\\$&')}) Tj ET`,
	);
	const stream = print.join('\n');
	const objects = [
		'<</Type/Catalog/Pages 2 0 R>>',
		'<</Type/Pages/Kids[3 0 R]/Count 1>>',
		'<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>',
		'<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
		`<</Length ${stream.length}>>stream\n${stream}\nendstream`,
	];
	let file = '%PDF-1.4\n';
	const places = objects.map((object, at) => {
		const place = file.length;
		file += `${at + 1} 0 obj${object}endobj\n`;
		return String(place).padStart(10, '0');
	});
	const table = places.map((place) => `${place} 00000 n \n`).join('');
	return Buffer.from(
		`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
		'latin1',
	);
}
