import { extract } from '../../src/extract/extract.ts';
import type { Fact, FactKind } from '../../src/extract/facts.ts';
import type { Block, Contribution, Section } from '../../src/hansard/section.ts';

/**
 * Reads an answer whose lines are told apart by how they look: rows with tabs are a table, `(1) ...` is a note, `(a) ...` an item, all
 * else a paragraph.
 */
export function readLines<K extends FactKind>(
	kind: K,
	asked: string,
	answer: string,
): Extract<Fact, { kind: K }>[] {
	const text = `${asked}\n${answer}`;
	const section = sectionOf(text, asked.length);
	return extract(text, section).facts.filter(
		(fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind,
	);
}

function sectionOf(text: string, askedEnd: number): Section {
	const end = text.length;
	const question = contribution('question', { start: 0, end: askedEnd }, [
		{ kind: 'paragraph', start: 0, end: askedEnd },
	]);
	const answer = contribution('answer', { start: askedEnd + 1, end }, blocksOf(text, askedEnd + 1));
	return {
		start: 0,
		end,
		house: 'Commons',
		houseInferred: false,
		headings: ['Lights'],
		title: 'Lights',
		volume: null,
		sittingDate: '2004-05-11',
		business: 'written answers',
		url: null,
		column: null,
		exchanges: [
			{
				start: 0,
				end,
				uins: ['40001'],
				questions: [question],
				answer,
				askedToReply: false,
				holdingAnswer: null,
			},
		],
		contributions: [],
		damage: [],
	};
}

function contribution(
	kind: Contribution['kind'],
	{ start, end }: { start: number; end: number },
	blocks: readonly Block[],
): Contribution {
	return { kind, start, end, speaker: null, office: null, column: null, url: null, uin: null, blocks };
}

function blocksOf(text: string, from: number): Block[] {
	const blocks: Block[] = [];
	for (const line of text.slice(from).matchAll(/(?:[^\n]*\t[^\n]*\n?)+|[^\n]+/g)) {
		const start = from + line.index;
		const words = line[0].replace(/\n$/, '');
		const end = start + words.length;
		const mark = /^\((\d+)\)/.exec(words)?.[1];
		if (words.includes('\t'))
			blocks.push({ kind: 'table', rows: null, headerRows: 0, caption: null, remains: [], start, end });
		else if (mark !== undefined) blocks.push({ kind: 'footnote', mark, start, end });
		else blocks.push({ kind: /^\([a-z]\)/.test(words) ? 'item' : 'paragraph', start, end });
	}
	return blocks;
}
