import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/hansard/read.ts';
import type { Document, Table } from '../../src/hansard/section.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const addresses: Record<string, string> = JSON.parse(readFileSync(new URL('addresses.json', seeds), 'utf8'));

function seed(index: number): Document {
	const [name, url] = Object.entries(addresses)[index] ?? ['', ''];
	const read = readDocument(readFileSync(new URL(name, seeds)), { name, url });
	if ('skipped' in read) throw new Error(read.note);
	return read;
}

describe('the documents that ship', () => {
	test('give two sections and six exchanges with their UINs', () => {
		const sections = [seed(0), seed(1)].flatMap((document) => document.sections);
		expect(sections).toHaveLength(2);
		expect(sections.flatMap((section) => section.exchanges.flatMap((exchange) => exchange.uins))).toEqual([
			'94668',
			'94675',
			'241516',
			'241542',
			'243330',
			'244928',
		]);
		expect(
			sections.map(({ house, houseInferred, volume, sittingDate, title, business }) => [
				house,
				houseInferred,
				volume,
				sittingDate,
				title,
				business,
			]),
		).toEqual([
			['Commons', false, '450', '2006-10-24', 'Human Trafficking', 'written answers'],
			['Commons', false, '485', '2008-12-17', 'Human Trafficking', 'written answers'],
		]);
	});

	test('keep "I have been asked to reply" and the remains of the lost table', () => {
		const { sections, text } = seed(1);
		const exchange = sections[0]?.exchanges[1];
		expect(exchange?.askedToReply).toBe(true);
		const blocks = exchange?.answer?.blocks ?? [];
		expect(blocks.map((block) => block.kind)).toEqual([
			'paragraph',
			'paragraph',
			'table',
			'footnote',
			'footnote',
		]);
		const table = blocks[2] as Table;
		expect(table.rows).toBeNull();
		expect(table.remains.map(({ start, end }) => text.slice(start, end))).toEqual([
			'Victims recovered',
			'Pentameter 1',
			'Pentameter 2',
		]);
		expect(sections[0]?.damage.map((damage) => damage.kind)).toEqual(['table lost']);
	});

	test('mark the treaty that an answer quotes as a quotation', () => {
		const { sections, text } = seed(1);
		const blocks = sections[0]?.exchanges[3]?.answer?.blocks ?? [];
		expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'quotation']);
		expect(text.slice(blocks[1]?.start, blocks[1]?.end)).toMatch(/^“Trafficking in persons” shall mean/);
	});
});
