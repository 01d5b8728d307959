import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Contribution, Document, Exchange } from '../../src/hansard/section.ts';
import { answerText, pageText } from '../support/page-text.ts';
import { read } from '../support/reading.ts';
import { shared } from '../support/shared.ts';

const DAYS = [
	['wrans/answers2009-10-26f.xml', 'Commons'],
	['wrans/answers2009-10-27c.xml', 'Commons'],
	['lordswrans/lordswrans2009-10-26a.xml', 'Lords'],
	['lordswrans/lordswrans2009-10-27a.xml', 'Lords'],
] as const;

const flat = (words: string) => words.replace(/\s+/g, ' ').trim();

function say(document: Document, contribution: Contribution | null): string {
	return contribution ? flat(document.text.slice(contribution.start, contribution.end)) : '';
}

/** An exchange's questions without their UINs, which only page text prints at their ends. */
function asked(document: Document, exchange: Exchange): string {
	const words = exchange.questions.map((question) => say(document, question)).join(' ');
	return exchange.uins.reduce((rest, uin) => rest.replace(` (${uin})`, '').replace(` [${uin}]`, ''), words);
}

/** The UINs that page text keeps: one a question, none for the later limbs of a grouped one. */
function kept(exchange: Exchange, document: Document): string {
	const first = exchange.questions.filter(
		(question, index) => index === 0 || !/^\(\d{1,2}\) /.test(say(document, question)),
	);
	return first
		.flatMap((question) => question.uin ?? [])
		.sort()
		.join();
}

function tablesOf(exchange: Exchange | undefined) {
	return (exchange?.answer?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block] : []));
}

type Rows = ReturnType<typeof tablesOf>[number];

/**
 * Every figure of a table with the label of its row and the head right above it: what it is read by.
 *
 * @param inner how many labels stand before the one that names the row: page text has those as heads of groups.
 */
function figures(table: Rows | undefined, inner = 0): string[] | null {
	if (!table?.rows) return null;
	const heads = table.rows[Math.max(0, table.headerRows - 1)] ?? [];
	return table.rows
		.slice(table.headerRows)
		.flatMap((row) =>
			row
				.slice(inner + 1)
				.map((cell, at) =>
					cell.doubtful ? null : `${row[inner]?.value} / ${heads[at + inner + 1]?.value}: ${cell.value}`,
				),
		)
		.filter((figure) => figure !== null);
}

/** Whether a table has a second column of labels: its first goes on over blank cells. */
function hasTwoLabels(table: Rows): boolean {
	const body = (table.rows ?? []).slice(table.headerRows);
	const blank = body.filter((row) => row[0]?.value === '').length;
	return blank * 2 > body.length && body.every((row) => row[1]?.value !== '');
}

interface Tally {
	exchanges: number;
	same: number;
	tables: number;
	claimed: number;
	right: number;
	readonly differing: string[];
}

function compareSection(document: Document, at: number, house: 'Commons' | 'Lords', tally: Tally): void {
	const section = document.sections[at];
	if (!section) return;
	const page = read(pageText(document, section), { name: 'page.txt', house });
	const again = page.sections.flatMap(({ exchanges }) => exchanges);
	for (const [index, exchange] of section.exchanges.entries()) {
		const other = again[index];
		const was = [
			kept(exchange, document),
			asked(document, exchange),
			exchange.answer ? flat(answerText(document, exchange.answer).join(' ')) : '',
			exchange.askedToReply,
			exchange.holdingAnswer,
		];
		const is = other && [
			[...other.uins].sort().join(),
			asked(page, other),
			say(page, other.answer),
			other.askedToReply,
			other.holdingAnswer,
		];
		tally.exchanges += 1;
		if (JSON.stringify(was) === JSON.stringify(is)) tally.same += 1;
		else tally.differing.push(`${JSON.stringify(was)}\n${JSON.stringify(is)}`);
		const [tables, found] = [tablesOf(exchange), tablesOf(other)];
		tally.tables += tables.length;
		if (tables.length !== found.length) continue;
		for (const [place, table] of tables.entries()) {
			const read = figures(found[place]);
			if (read === null) continue;
			tally.claimed += 1;
			const known = new Set([
				...(figures(table) ?? []),
				...((hasTwoLabels(table) && figures(table, 1)) || []),
			]);
			const wrong = read.filter((figure) => !known.has(figure));
			if (wrong.length === 0) tally.right += 1;
			else tally.differing.push(`${exchange.uins}, table ${place}: ${wrong.join('; ')}`);
		}
	}
}

describe.skipIf(shared === null)('written answers as page text, against the XML that knows better', () => {
	test('give the same exchanges, and no figure of a table under another head', () => {
		const tally: Tally = { exchanges: 0, same: 0, tables: 0, claimed: 0, right: 0, differing: [] };
		for (const [file, house] of DAYS) {
			const document = read(readFileSync(join(shared ?? '', 'corpus/theyworkforyou', file)), { name: file });
			for (const at of document.sections.keys()) compareSection(document, at, house, tally);
		}
		const { differing, ...counts } = tally;
		console.log(JSON.stringify(counts));
		expect(counts.same / counts.exchanges, differing.join('\n\n')).toBeGreaterThan(0.995);
		expect(counts.right / counts.claimed, differing.join('\n\n')).toBe(1);
	});
});
