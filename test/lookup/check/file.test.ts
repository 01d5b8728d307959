import { describe, expect, test } from 'vitest';
import { unpackedNames } from '../../../src/hansard/unpacked.ts';
import { LARGEST_FILE, LARGEST_UNPACKED } from '../../../src/lookup/check/file/draft-file.ts';
import { readDraftFile } from '../../../src/lookup/check/file/read-file.ts';
import { docx, pdf, zip } from '../../support/files.ts';

// A thread is started for each packed file: on a busy machine that takes seconds.
describe('a draft as a file', { timeout: 60_000 }, () => {
	test('is read as it stands where it is text, whatever its line ends and its encoding', async () => {
		const bytes = Buffer.from('\uFEFF“Nets” were seized.\r\n\r\nIn 2009.', 'utf16le');
		expect(await readDraftFile(bytes)).toEqual({ text: '“Nets” were seized.\n\nIn 2009.', unsure: [] });
	});

	test('is read out of a Word document, paragraph by paragraph, a note where its mark stands', async () => {
		const { text } = await readDraftFile(
			docx(['The Inspectorate seized 1,340 nets.|HC Deb 1 March 2011 c 112W', 'The yard was closed.']),
		);
		expect(text).toBe(
			'The Inspectorate seized 1,340 nets. (HC Deb 1 March 2011 c 112W)\n\nThe yard was closed.',
		);
	});

	test('is read out of a PDF line by line, and nothing in it is unsure where each line stands below the one before', async () => {
		const read = await readDraftFile(
			pdf([
				[50, 700, 'The yard at Saltwick was closed'],
				[50, 686, 'because it was unsafe.'],
				[50, 640, 'It has not been opened again.'],
			]),
		);
		expect(read).toEqual({
			text: 'The yard at Saltwick was closed\nbecause it was unsafe.\n\nIt has not been opened again.',
			unsure: [],
		});
	});

	test('of a PDF in two columns its words are unsure, and so is a word broken at the end of a line', async () => {
		const columns = await readDraftFile(
			pdf([
				[50, 700, 'The yard was'],
				[50, 686, 'closed.'],
				[300, 700, 'It was unsafe.'],
			]),
		);
		expect(columns.unsure).toEqual([{ start: 0, end: columns.text.length }]);
		const broken = await readDraftFile(
			pdf([
				[50, 700, 'It was an in-'],
				[50, 686, 'spection.'],
			]),
		);
		expect(broken.unsure.map(({ start, end }) => broken.text.slice(start, end))).toEqual(['in-\nspection']);
	});

	test.each([
		['is too large', Buffer.alloc(LARGEST_FILE + 1, 'a'), 'larger than 5 MB'],
		['is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'text, Markdown, .docx or PDF'],
		['is packed, and no Word document', zip({ 'a.txt': 'words' }), 'no Word document'],
		['is damaged', docx(['words']).subarray(0, 200), 'cannot be unpacked'],
		[
			'unpacks to too much',
			zip({ 'word/document.xml': Buffer.alloc(LARGEST_UNPACKED + 1) }),
			'more than 40 MB',
		],
		['is a PDF without words', pdf([]), 'no text'],
		['is a damaged PDF', Buffer.from('%PDF-1.7\nnothing'), 'cannot be read'],
	])('that %s is refused in a sentence', async (_, bytes, words) => {
		await expect(readDraftFile(bytes)).rejects.toThrow(words);
	});

	test('is measured by unpacking it, whatever its directory says', () => {
		const packed = zip({ 'a.txt': 'a'.repeat(5_000) });
		packed.writeUInt32LE(1, packed.indexOf('PK\x01\x02', 0, 'latin1') + 24);
		expect(unpackedNames(packed, 4_999)).toBe('too large');
		expect(unpackedNames(packed, 5_000)).toEqual(['a.txt']);
	});
});
