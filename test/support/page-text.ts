import { printDate, weekdayOf } from '../../src/hansard/dates.ts';
import type { Cell, Contribution, Document, Exchange, Section } from '../../src/hansard/section.ts';

/**
 * A section of written answers the way the Hansard site's page text shows it: no speakers or columns, each cell of a table a
 * paragraph with its marks glued on, empty cells gone, and of a grouped question only the first limb's UIN left.
 */
export function pageText(document: Document, section: Section): string {
	const date = section.sittingDate ?? '';
	const paragraphs = [
		'Skip to main content',
		section.title ?? '',
		`Volume 498: debated on ${weekdayOf(date)} ${printDate(date)}`,
		...section.exchanges.flatMap((exchange) => exchangeText(document, section, exchange)),
	];
	return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function exchangeText(document: Document, section: Section, exchange: Exchange): string[] {
	const lords = section.house === 'Lords';
	const questions = exchange.questions.flatMap((question, index) => {
		const paragraphs = question.blocks.map((block) => document.text.slice(block.start, block.end));
		const limb = /^\(\d{1,2}\) /.test(paragraphs[0] ?? '') && index > 0;
		const uin = limb ? '' : lords ? ` [${question.uin}]` : ` (${question.uin})`;
		const opening = paragraphs[0]?.startsWith('To ask') && paragraphs[1]?.startsWith('(1)');
		const joined = opening ? [`${paragraphs[0]} ${paragraphs[1]}`, ...paragraphs.slice(2)] : paragraphs;
		const last = joined.at(-1) ?? '';
		return [...(lords && !limb ? ['Question', 'Asked by'] : []), ...joined.slice(0, -1), `${last}${uin}`];
	});
	return [...questions, ...(exchange.answer ? answerText(document, exchange.answer) : [])];
}

export function answerText(document: Document, answer: Contribution): string[] {
	const paragraphs: string[] = [];
	let held = '';
	for (const block of answer.blocks) {
		if (block.kind === 'table') {
			const rows = [...(block.caption ? [document.text.slice(block.caption.start, block.caption.end)] : [])];
			paragraphs.push(...rows.flatMap((row) => row.split('\n\n')));
			for (const row of block.rows ?? []) paragraphs.push(...row.map(cellText).filter((cell) => cell !== ''));
			continue;
		}
		const words = document.text.slice(block.start, block.end);
		if (/^holding answer/.test(words)) held = `[${words}]: `;
		else {
			paragraphs.push(held + words);
			held = '';
		}
	}
	return held === '' ? paragraphs : [...paragraphs, held.trim()];
}

function cellText(cell: Cell): string {
	return `${cell.value}${cell.marks.join(',')}`;
}
