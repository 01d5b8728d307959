import { blocksOf } from './blocks.ts';
import { parseLongDate } from './dates.ts';
import type { Hints } from './hints.ts';
import type { Line } from './lines.ts';
import type { Damage, Document, House, Section } from './section.ts';
import { type ListItem, labelsAtHead, readList, valueBehind } from './written-list.ts';

/** How pages of questions-statements.parliament.uk label a written statement. */
const LABELS = {
	number: /^(?:Statement )?UIN:? ?(H[CL]WS ?\d{1,5})(?:,? made on (?:\d{1,2} [A-Z][a-z]+ \d{4}))?\.?$/i,
	madeOn:
		/^(?:Statement |(?:Statement )?UIN:? ?H[CL]WS ?\d{1,5},? )?made on:? (\d{1,2} [A-Z][a-z]+ \d{4})\.?$/i,
	madeBy: /^(?:Statement )?made by:?$/i,
	statement: /^Statement$/i,
	house: /^(?:House of )?(Commons|Lords)$/,
	/** What the site prints below the words. */
	end: /^(?:Linked statements?|Attachments?|Statement from|Related (?:links|statements?)|This statement has also been made in the House of (?:Commons|Lords)\b.*|Share this page|Contact us|Back to top):?$/i,
} as const;
/** Lines that a name, an office, a party, a seat and the House take below their label, at most. */
const NAMEPLATE = 6;
const TITLE_ABOVE = 3;

/** Whether a text is such a page: the statement's number, who made it and the label over its words, each on a line of its own. */
export function looksLikeStatementPage(text: string): boolean {
	const has = labelsAtHead(text);
	return has(LABELS.number) && has(LABELS.madeBy) && has(LABELS.statement);
}

/** Such a page, each statement a section of the day on which it was made. */
export function readStatementPage(text: string, hints: Hints): Document {
	return readList(text, hints, { label: LABELS.number, start: itemStart, sectionOf });
}

/** The title stands above the day or the number, whichever comes first. */
function itemStart(lines: readonly Line[], label: number): number {
	const above = lines.slice(Math.max(label - TITLE_ABOVE, 0), label);
	const day = above.findIndex((line) => LABELS.madeOn.test(line.text));
	const first = day === -1 ? label : label - above.length + day;
	return Math.max(first - 1, 0);
}

function sectionOf(text: string, item: readonly Line[], hints: Hints): ListItem | null {
	const by = item.findIndex((line) => LABELS.madeBy.test(line.text));
	const label = item.findIndex((line, index) => index > by && LABELS.statement.test(line.text));
	if (by === -1 || label === -1) return null;
	const plate = item.slice(by + 1, Math.min(label, by + 1 + NAMEPLATE));
	const stop = item.findIndex((line, index) => index > label && LABELS.end.test(line.text));
	const words = item.slice(label + 1, stop === -1 ? item.length : stop);
	const [first] = words;
	const last = words.at(-1);
	if (!first || !last) return null;
	const number = valueBehind(LABELS.number, item);
	const house = valueBehind(LABELS.house, plate) as House | null;
	const [head] = item;
	const isTitle = head && !LABELS.number.test(head.text) && !LABELS.madeOn.test(head.text);
	const title = isTitle ? head : null;
	const damage: Damage[] = [];
	const section: Section = {
		start: title?.start ?? first.start,
		end: last.end,
		house: house ?? (number ? (/^HC/i.test(number) ? 'Commons' : 'Lords') : (hints.house ?? null)),
		houseInferred: false,
		headings: title ? [title.text] : [],
		title: title?.text ?? null,
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
				// A plate without its House may be cut: its first line is then no certain name.
				speaker: house === null ? null : (plate[0]?.text ?? null),
				office: null,
				column: null,
				url: null,
				uin: null,
				blocks: blocksOf(text, words, damage),
			},
		],
		damage,
	};
	return { section, kept: [...(title ? [title] : []), ...words] };
}
