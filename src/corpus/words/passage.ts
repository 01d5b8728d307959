import type { Database } from 'better-sqlite3';
import type { Texts } from '../blocks.ts';
import type { Member, PassageKind } from './bucket.ts';
import { wordsIn } from './fold.ts';
import { TITLE, weigh } from './postings.ts';

/** A passage as the index takes it in. */
export interface PassageRow {
	readonly id: number;
	readonly kind: string;
	/** Where it begins in the document's stored text. */
	readonly start: number;
	readonly text: string;
	readonly title: string | null;
	readonly house: Member['house'];
	readonly business: string | null;
	/** Whether anything was read out of it: 1 or 0. */
	readonly told: number;
}

const PASSAGE = `SELECT p.id, p.kind, p.start, p.length, p.block, b.start AS "from", p.first_fact IS NOT NULL AS told,
	s.title, s.house, s.business
	FROM passages p JOIN blocks b ON b.id = p.block LEFT JOIN sections s ON s.id = p.section WHERE p.id = ?`;

/** As the query gives it. */
interface Held extends Omit<PassageRow, 'text'> {
	readonly length: number;
	readonly block: number;
	/** Where the block begins in the document's stored text. */
	readonly from: number;
}

/** Reads passages by id; null where there is none. */
export function passageReader(
	db: Database,
	{ block: textOf }: Pick<Texts, 'block'>,
): (id: number) => PassageRow | null {
	const read = db.prepare<[number], Held>(PASSAGE);
	return (id) => {
		const row = read.get(id);
		if (row === undefined) return null;
		const at = row.start - row.from;
		return { ...row, text: textOf(row.block).slice(at, at + row.length) };
	};
}

/** Headings between passages are not searched. */
export function isSearched({ kind }: PassageRow): boolean {
	return kind !== 'between';
}

/** What a passage is, by the business it stands in. */
export function kindOf({ business, kind }: PassageRow): PassageKind {
	switch (business) {
		case 'written answers':
			return 'written question';
		case 'oral answers':
			return 'oral question';
		case 'written statement':
			return 'statement';
		case 'written corrections':
			return 'correction';
		case 'public bill committee':
		case 'general committee':
			return 'debate';
		case 'debate':
		case 'petition':
			return business;
		default:
			return kind === 'exchange' ? 'question' : 'other';
	}
}

/** What is indexed of a passage: its stems, and how much it has to say of each. */
export function weightsIn({ title, text }: PassageRow): ReadonlyMap<string, number> {
	const words = wordsIn(text);
	const counts = new Map<string, number>();
	for (const { stem } of wordsIn(title ?? '')) counts.set(stem, (counts.get(stem) ?? 0) + TITLE);
	for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	return new Map([...counts].map(([stem, count]) => [stem, weigh(count, words.length)]));
}
