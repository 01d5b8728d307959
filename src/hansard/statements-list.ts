import { blocksOf } from './blocks.ts';
import { parseLongDate } from './dates.ts';
import type { Hints } from './hints.ts';
import { type Line, linesOf } from './lines.ts';
import type { Damage, Document, House, Section } from './section.ts';
import { type ListItem, readList, valueBehind } from './written-list.ts';

/** How the lists of written statements on www.parliament.uk label what they print. */
const LABELS = {
	sign: /^WS$/,
	madeOn: /^Made on: ?(.{8,30})$/,
	madeBy: /^Made by: ?(.{3,160})$/,
	house: /^(Commons|Lords)$/,
	number: /^H[CL]WS ?\d{1,5}$/,
	attached:
		/^(?:This statement has also been made in the House of (?:Commons|Lords)\b.*|Attachments?:?|Statement from:?)$/i,
} as const;

/** Whether a text is such a list: day and minister stand on lines of their own, one under the other. */
export function looksLikeStatementsList(text: string): boolean {
	const lines = linesOf(text, 0, Math.min(text.length, 20_000));
	return lines.some(
		(line, at) => LABELS.madeOn.test(line.text) && LABELS.madeBy.test(lines[at + 1]?.text ?? ''),
	);
}

/** A list of written statements, each a section of the day on which it was made. */
export function readStatementsList(text: string, hints: Hints): Document {
	return readList(text, hints, { label: LABELS.madeOn, start: itemStart, sectionOf });
}

/** The sign `WS`, which stands over the department. */
function itemStart(lines: readonly Line[], label: number): number {
	for (const above of [1, 2, 3]) if (LABELS.sign.test(lines[label - above]?.text ?? '')) return label - above;
	return label;
}

function sectionOf(text: string, item: readonly Line[], hints: Hints): ListItem | null {
	const label = item.findIndex((line) => LABELS.madeOn.test(line.text));
	const isLabel = ({ text: words }: Line) => Object.values(LABELS).some((one) => one.test(words));
	const department = item.slice(0, label).filter((line) => !isLabel(line));
	const [title, ...words] = item.slice(label).filter((line) => !isLabel(line));
	const headings = [...department.slice(-1), ...(title ? [title] : [])];
	const [first] = words;
	const last = words.at(-1);
	if (!title || !first || !last) return null;
	const made = valueBehind(LABELS.madeBy, item);
	const [, name = made, office = null] = /^(.{3,80}?) \((.{3,100})\)$/.exec(made ?? '') ?? [];
	const damage: Damage[] = [];
	const section: Section = {
		start: headings[0]?.start ?? first.start,
		end: last.end,
		house: (valueBehind(LABELS.house, item) as House | null) ?? hints.house ?? null,
		houseInferred: false,
		headings: headings.map((line) => line.text),
		title: title.text,
		volume: null,
		sittingDate: parseLongDate(valueBehind(LABELS.madeOn, item) ?? ''),
		business: 'written statement',
		url: hints.url ?? null,
		column: null,
		exchanges: [],
		contributions: [
			{
				kind: 'statement',
				start: first.start,
				end: last.end,
				speaker: name,
				office,
				column: null,
				url: null,
				uin: null,
				blocks: blocksOf(text, words, damage),
			},
		],
		damage,
	};
	return { section, kept: [...headings, ...words] };
}
