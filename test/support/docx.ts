import { crc32 } from 'node:zlib';

const RELATIONS = 'application/vnd.openxmlformats-package.relationships+xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const SCHEMA = 'http://schemas.openxmlformats.org';

/** The smallest Word document of these paragraphs: a packed folder of three files, none of them compressed. */
export function docxOf(paragraphs: readonly string[]): Buffer {
	const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('');
	return packed([
		[
			'[Content_Types].xml',
			`<Types xmlns="${SCHEMA}/package/2006/content-types"><Default Extension="rels" ContentType="${RELATIONS}"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
		],
		[
			'_rels/.rels',
			`<Relationships xmlns="${SCHEMA}/package/2006/relationships"><Relationship Id="r1" Type="${SCHEMA}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		],
		[
			'word/document.xml',
			`<w:document xmlns:w="${SCHEMA}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
		],
	]);
}

function packed(files: readonly (readonly [string, string])[]): Buffer {
	const parts: Buffer[] = [];
	const list: Buffer[] = [];
	let at = 0;
	for (const [name, text] of files) {
		const [path, words] = [Buffer.from(name), Buffer.from(text)];
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt32LE(crc32(words), 10);
		common.writeUInt32LE(words.length, 14);
		common.writeUInt32LE(words.length, 18);
		common.writeUInt16LE(path.length, 22);
		const entry = Buffer.alloc(14);
		entry.writeUInt32LE(at, 10);
		const part = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, path, words]);
		const made = Buffer.from([20, 0]);
		list.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), made, common, entry, path]));
		parts.push(part);
		at += part.length;
	}
	const listed = Buffer.concat(list);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(files.length, 4);
	end.writeUInt16LE(files.length, 6);
	end.writeUInt32LE(listed.length, 8);
	end.writeUInt32LE(at, 12);
	return Buffer.concat([...parts, listed, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}
