import { z } from 'zod';
import { DocumentError } from '../errors.ts';
import { type ApiWords, apiContribution } from './api-section.ts';
import { readAttribution } from './attribution.ts';
import { canonicalColumn } from './column.ts';
import { parseIsoDate } from './dates.ts';
import { divisionLists } from './division.ts';
import type { Hints } from './hints.ts';
import { htmlPieces } from './html.ts';
import { type Item, pairUp } from './pair-up.ts';
import type { Piece } from './pieces.ts';
import { isProcedure } from './procedure.ts';
import { questionUin } from './question.ts';
import type { Document, House, Section } from './section.ts';
import { type StoredText, storedText } from './stored-text.ts';
import { readPerson } from './turns/person.ts';

const text = z.string().nullish();
const overview = z.object({
	Id: z.number().nullish(),
	ExtId: text,
	Title: text,
	Date: text,
	Location: text,
	House: text,
	VolumeNo: z.number().nullish(),
	HRSTag: text,
});
const navigator = z.object({ Id: z.number(), Title: text, ParentId: z.number().nullish() });
const item = z.object({
	ItemType: text,
	MemberId: z.number().nullish(),
	AttributedTo: text,
	Value: text,
	ExternalId: text,
	HRSTag: text,
	UIN: z.union([z.string(), z.number()]).nullish(),
});
const debate = z.object({
	Overview: overview,
	Navigator: z.array(navigator).nullish(),
	Items: z.array(item).nullish(),
	/** Checked one by one, so that no depth of nesting can exhaust the stack. */
	ChildDebates: z.array(z.unknown()).nullish(),
});
type Debate = z.infer<typeof debate>;
type DebateItem = z.infer<typeof item>;

/** Real debates stand some five deep; of headings above them more are not kept. */
const MOST_ABOVE = 12;
const COMMITTEE = /^(?:Public Bill Committees?|Standing Committees?|General Committees?)\b/im;
/** Of these, those that are not on a Bill. */
const GENERAL = /^General Committees?\b(?![\s\S]*\bBill\b)/im;
/** Tags of items that are no words: clock times, columns, the place and the day. */
const NOISE = /^hs_(?:TimeCode|ColumnNumber|Venue|6fDate|time)/i;

/** Whether JSON is a debate of the Hansard API. */
export function isHansardDebate(json: unknown): boolean {
	const [first] = Array.isArray(json) ? json : [json];
	return (
		typeof first === 'object' &&
		first !== null &&
		'Overview' in first &&
		('Items' in first || 'ChildDebates' in first)
	);
}

/**
 * A debate of the official Hansard API with the debates inside it, each a section.
 *
 * @throws DocumentError where a part is not of the documented shape.
 */
export function readHansardDebate(json: unknown, hints: Hints): Document {
	const into = storedText();
	/** Each part waits for the whole text, so that it is put together once. */
	const parts: ((stored: string) => Section)[] = [];
	const waiting: { json: unknown; above: readonly string[] }[] = [json]
		.flat()
		.map((part) => ({ json: part, above: [] }));
	waiting.reverse();
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const read = debate.safeParse(next.json);
		if (!read.success) {
			const where = read.error.issues[0]?.path.join('.') ?? '';
			throw new DocumentError(
				hints.name,
				`debate ${parts.length + 1}: ${where} is not as documented`,
				null,
				'',
			);
		}
		const headings = headingsOf(read.data, next.above);
		const part = sectionOf(read.data, headings, into, hints);
		if (part) parts.push(part);
		const children = read.data.ChildDebates ?? [];
		for (const child of children.toReversed()) waiting.push({ json: child, above: headings });
	}
	if (parts.length === 0) throw new DocumentError(hints.name, 'the debate holds no words', null, '');
	const stored = into.toString();
	const sections = parts.map((part) => part(stored));
	return { name: hints.name, url: hints.url ?? null, form: 'hansard-api', text: stored, sections };
}

/** Outermost first, from the navigator where it has this debate, else from the debates around it. */
function headingsOf({ Overview, Navigator }: Debate, above: readonly string[]): string[] {
	const byId = new Map((Navigator ?? []).map((entry) => [entry.Id, entry]));
	const chain: string[] = [];
	const seen = new Set<number>();
	for (
		let entry = byId.get(Overview.Id ?? -1);
		entry && !seen.has(entry.Id);
		entry = byId.get(entry.ParentId ?? -1)
	) {
		seen.add(entry.Id);
		if (entry.Title) chain.unshift(entry.Title.trim());
	}
	const own = Overview.Title?.trim();
	const headings = chain.length > 0 ? chain : [...above.slice(-MOST_ABOVE), ...(own ? [own] : [])];
	return headings.filter((heading) => !/^(?:Commons|Lords) Chamber$|^Westminster Hall$/.test(heading));
}

function sectionOf(
	part: Debate,
	headings: readonly string[],
	into: StoredText,
	hints: Hints,
): ((stored: string) => Section) | null {
	const { Overview } = part;
	const house = houseNamed(Overview.House) ?? hints.house ?? null;
	const date = parseIsoDate(Overview.Date ?? '') ?? hints.date ?? null;
	const url = pageUrl(Overview, house, date);
	const title = headings.at(-1) ?? Overview.Title?.trim() ?? null;
	const heading = title ? into.paragraph(title.replace(/\s+/g, ' ')) : null;
	const committee = COMMITTEE.test([Overview.Location ?? '', ...headings].join('\n'));
	const items = itemsOf(part.Items ?? [], into, url).map((item) => (committee ? withoutColumns(item) : item));
	const [first] = items;
	if (!first) return null;
	const business = businessOf(headings, Overview.Location ?? '', items);
	const written = business === 'written answers';
	return (stored) => ({
		start: heading?.start ?? first.parts[0]?.start ?? 0,
		end: items.at(-1)?.parts.at(-1)?.end ?? 0,
		house,
		houseInferred: false,
		headings,
		title,
		// Committees on Bills are in no volume of the House's debates.
		volume: committee || !Overview.VolumeNo ? null : String(Overview.VolumeNo),
		sittingDate: date,
		business,
		url: url ?? hints.url ?? null,
		column: first.parts[0]?.column ?? null,
		...pairUp(items, stored, { written, lords: house === 'Lords' }),
	});
}

interface Gathered {
	readonly words: ApiWords & { readonly pieces: Piece[] };
	readonly member: number | null;
	readonly asks: boolean;
	/** What the House does: nobody says it, whoever spoke before. */
	readonly procedure: boolean;
}

/** The first paragraph's words. */
function wordsOf([first]: readonly Piece[]): string {
	return first?.kind === 'paragraph' ? first.inline.words : '';
}

/** Items that follow one another without a new name are one contribution; each question stands for itself. */
function itemsOf(items: readonly DebateItem[], into: StoredText, url: string | null): Item[] {
	const gathered: Gathered[] = [];
	let column: string | null = null;
	const inDivision = divisionLists();
	for (const entry of items) {
		const html = entry.Value ?? '';
		if (entry.HRSTag === 'hs_ColumnNumber') column = columnIn(html) ?? column;
		if (entry.ItemType === 'Timestamp' || NOISE.test(entry.HRSTag ?? '') || html.trim() === '') continue;
		const strong = entry.AttributedTo?.trim() ? null : strongName(html);
		const read = htmlPieces(strong ? html.replace(strong.markup, '') : html);
		const own = entry.AttributedTo?.trim() || strong?.name || null;
		const plain = wordsOf(read.pieces);
		const nobody = own === null && (entry.MemberId ?? 0) <= 0;
		if (inDivision(nobody ? plain : null)) continue;
		const procedure = nobody && isProcedure(plain);
		const asks = isQuestion(entry, read.pieces);
		const last = gathered.at(-1);
		// A later limb is its asker's, though the item does not say so again.
		const limb =
			own === null && asks && last?.asks === true && /^\s*(?:<[^>]{1,60}>\s*)*\(\d{1,2}\)/.test(html);
		const printed = limb ? last.words.speaker : own;
		const goesOn =
			last &&
			!asks &&
			!last.asks &&
			procedure === last.procedure &&
			(printed === null || printed === last.words.speaker);
		if (goesOn && (entry.MemberId ?? null) === last.member) {
			for (const piece of read.pieces) last.words.pieces.push(piece);
		} else {
			const named = printed === null ? { speaker: null, office: null } : readAttribution(printed);
			const address = url && entry.ExternalId ? `${url}#contribution-${entry.ExternalId}` : url;
			const uin = entry.UIN ? String(entry.UIN) : null;
			const words = { kind: 'speech' as const, pieces: read.pieces, ...named, column, url: address, uin };
			gathered.push({ words, member: entry.MemberId ?? null, asks, procedure });
		}
		column = read.column ?? column;
	}
	return gathered.flatMap(({ words, asks }) => {
		const part = apiContribution(words, into);
		if (!part) return [];
		// Items of 2006 to 2014 have the number in their words alone.
		const printed = asks && part.uin === null ? questionUin(into.tail()) : part.uin;
		return [{ tag: 'speech', parts: [{ ...part, uin: printed }], tabled: asks }];
	});
}

/** Questions of 2006 to 2014 are tagged `Question`, later limbs `ERR_Question`; any item whose words ask is one in written answers. */
function isQuestion(entry: DebateItem, pieces: readonly Piece[]): boolean {
	if (/^(?:hs_|ERR_)?Question$/i.test(entry.HRSTag ?? '') || entry.UIN) return true;
	return /^(?:\(1\) )?To ask\b/.test(wordsOf(pieces));
}

/** The name that some items of written answers print in bold before their words, and its markup. */
function strongName(html: string): { name: string; markup: RegExp } | null {
	const markup = /<(strong|b)>\s*([^<]{3,120}?)\s*:?\s*<\/\1>\s*:?\s*/;
	const found = markup.exec(html.slice(0, 400));
	const first =
		found !== null &&
		html
			.slice(0, found.index)
			.replace(/<[^>]*>/g, '')
			.trim() === '';
	const name = first ? (found[2] ?? '') : '';
	return readPerson(name) === null ? null : { name, markup };
}

/** Columns of a committee on a Bill are its own: no citation of a day's debates points to them. */
function withoutColumns(item: Item): Item {
	return { ...item, parts: item.parts.map((part) => ({ ...part, column: null })) };
}

function columnIn(html: string): string | null {
	const words = html.replace(/<[^>]{0,200}>/g, ' ').trim();
	return canonicalColumn(words.split(/\s+/).at(-1) ?? '');
}

function businessOf(
	headings: readonly string[],
	location: string,
	items: readonly Item[],
): Section['business'] {
	const all = [location, ...headings].join('\n');
	if (COMMITTEE.test(all)) return GENERAL.test(all) ? 'general committee' : 'public bill committee';
	if (/^Written Answers/im.test(all)) return 'written answers';
	if (/^(?:Written (?:Ministerial )?Statements?)/im.test(all)) return 'written statement';
	if (/^(?:Ministerial|Written) Corrections?/im.test(all)) return 'written corrections';
	if (/^Petitions?$/im.test(all)) return 'petition';
	return /^Oral Answers/im.test(all) || items.some((entry) => entry.tabled) ? 'oral answers' : 'debate';
}

function houseNamed(name: string | null | undefined): House | null {
	return name === 'Commons' || name === 'Lords' ? name : null;
}

function pageUrl({ ExtId }: Debate['Overview'], house: House | null, date: string | null): string | null {
	return ExtId && /^[\w-]+$/.test(ExtId) && house && date
		? `https://hansard.parliament.uk/${house}/${date}/debates/${ExtId}/details`
		: null;
}
