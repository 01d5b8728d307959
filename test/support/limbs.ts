import { gapsOf } from '../../src/extract/gaps/gaps.ts';
import { limbsOf } from '../../src/extract/limbs/limbs.ts';
import { namesOf } from '../../src/extract/names/names.ts';
import { passagesOf } from '../../src/extract/passages.ts';
import { openTagger } from '../../src/grammar/tagger.ts';
import type { Block, Cell, Contribution, Section, Span, Table } from '../../src/hansard/section.ts';

const TAGGER = openTagger();

/** The limbs of a question in the first line, answered by the others; lines with tabs are rows of a table, the first of them its head. */
export function limbsIn(text: string) {
	const section = exchangeOf(text);
	const passages = passagesOf(text, section, namesOf(text, section, TAGGER), TAGGER);
	return limbsOf(text, section, gapsOf(text, section, passages));
}

function exchangeOf(text: string): Section {
	const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
		start: index,
		end: index + line.length,
	}));
	const [asked, ...answered] = lines;
	if (asked === undefined) throw new Error('an example is empty');
	const question = contribution('question', asked, [{ kind: 'paragraph', ...asked }]);
	const span = { start: answered[0]?.start ?? asked.end, end: text.length };
	const answer = contribution('answer', span, blocksOf(text, answered));
	const exchange = {
		start: 0,
		end: text.length,
		uins: [],
		questions: [question],
		answer,
		askedToReply: false,
		holdingAnswer: null,
	};
	return {
		...{
			start: 0,
			end: text.length,
			house: 'Commons',
			houseInferred: false,
			headings: [],
			title: null,
			volume: null,
		},
		...{
			sittingDate: null,
			business: 'written answers',
			url: null,
			column: null,
			contributions: [],
			damage: [],
		},
		exchanges: [exchange],
	};
}

function contribution(kind: 'question' | 'answer', span: Span, blocks: readonly Block[]): Contribution {
	return { kind, ...span, speaker: null, office: null, column: null, url: null, uin: null, blocks };
}

function blocksOf(text: string, lines: readonly Span[]): readonly Block[] {
	const isRow = ({ start, end }: Span) => text.slice(start, end).includes('\t');
	const rows = lines.filter(isRow);
	const [first] = rows;
	if (first === undefined) return lines.map((line) => ({ kind: 'paragraph', ...line }));
	const before = lines.filter(({ start }) => start < first.start);
	const last = before.at(-1);
	const caption =
		before.length > 1 && last !== undefined && !text.slice(last.start, last.end).endsWith('.') ? last : null;
	const table: Table = {
		kind: 'table',
		start: (caption ?? first).start,
		end: rows.at(-1)?.end ?? first.end,
		rows: rows.map((row) => cellsOf(text, row)),
		headerRows: 1,
		caption,
		remains: [],
	};
	return [
		...before.filter((line) => line !== caption).map((line) => ({ kind: 'paragraph' as const, ...line })),
		table,
	];
}

function cellsOf(text: string, { start, end }: Span): readonly Cell[] {
	return [...text.slice(start, end).matchAll(/[^\t]+/g)].map(({ index, 0: value }) => ({
		start: start + index,
		end: start + index + value.length,
		value,
		marks: [],
		columns: 1,
	}));
}
