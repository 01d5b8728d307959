import { readAddress } from './address.ts';
import { parseIsoDate } from './dates.ts';
import { type DivisionLists, withDivisions } from './division-record.ts';
import type { Hints } from './hints.ts';
import { type Laid, layOut } from './lay-out.ts';
import { OTHER_FILES } from './other-kinds.ts';
import { type Item, pairUp } from './pair-up.ts';
import type { Piece } from './pieces.ts';
import type { Contribution, Document, House, Section } from './section.ts';
import { storedText } from './stored-text.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Takes a file's headings and contributions in order and puts them together. */
export interface Sitting {
	heading(tag: string, words: string, attributes: Attributes): void;
	contribution(tag: string, pieces: readonly Piece[], attributes: Attributes): void;
	/** Votes that stand here. */
	division(lists: Omit<DivisionLists, 'at'>): void;
	/** Null where the file held nobody's words, as superseded scrapes do. */
	document(): Document | null;
	/** The other legislature whose record this is; null for the UK Parliament's. */
	elsewhere(): string | null;
}

interface Draft {
	start: number | null;
	headings: { oral: string; major: string; minor: string };
	title: string | null;
	/** What stands after the dash of a Lords heading: `Question`, `Motion to Approve`. */
	nature: string | null;
	column: string | null;
	url: string | null;
	readonly items: Item[];
}

const KINDS = ['wrans', 'debate', 'debates', 'lords', 'westminhall', 'wms', 'standing'];

/** Gathers one file: what its ids and addresses say of House, kind and date, and its business in order. */
export function sittingOf(hints: Hints): Sitting {
	const text = storedText();
	const drafts: Draft[] = [];
	const divisions: DivisionLists[] = [];
	let kind: string | null = null;
	let house: House | null = hints.house ?? readAddress(hints.url).house ?? houseOfName(hints.name);
	let date: string | null = null;
	let tabledDates = false;
	let other: string | null = null;
	let bill: string | null = null;

	const learn = (attributes: Attributes) => {
		const id = /^uk\.org\.publicwhip\/([a-z]+)\/(?:standing[\w-]*?_)?(\d{4}-\d{2}-\d{2})/.exec(
			attributes.id ?? '',
		);
		if (id) {
			kind ??= KINDS.find((known) => known === id[1]) ?? null;
			date ??= parseIsoDate(id[2] ?? '');
			other ??= OTHER_FILES[id[1] ?? ''] ?? null;
		}
		house ??= houseOf(kind, attributes);
		tabledDates ||= /questions-statements\.parliament\.uk/.test(attributes.url ?? '');
	};
	const columnOf = (attributes: Attributes): string | null => {
		const printed = attributes.colnum?.trim();
		// Committees on Bills number columns of their own, and no citation of a day's debates points to them.
		if (!printed || printed === '0' || kind === 'standing') return null;
		if (kind === 'westminhall' && /^\d+$/.test(printed)) return `${printed}WH`;
		if (house === 'Commons' && /^\d+$/.test(printed))
			return kind === 'wrans' ? `${printed}W` : kind === 'wms' ? `${printed}WS` : printed;
		if (house !== 'Lords' || !/^\d+$/.test(printed)) return printed;
		return kind === 'wrans' ? `WA${printed}` : kind === 'wms' ? `WS${printed}` : printed;
	};
	const contributionOf = (
		tag: string,
		laid: readonly Laid[],
		attributes: Attributes,
		uin: string | null,
	) => ({
		kind: contributionKind(tag, kind),
		start: laid[0]?.block.start ?? 0,
		end: laid.at(-1)?.block.end ?? 0,
		speaker: attributes.speakername?.trim() || null,
		office: attributes.speakeroffice?.trim() || null,
		column: columnOf(attributes),
		url: attributes.url?.trim() || null,
		uin,
		blocks: laid.map(({ block }) => block),
	});
	const open = (): Draft => {
		const before = drafts.at(-1)?.headings;
		const headings = { oral: before?.oral ?? '', major: before?.major ?? '', minor: '' };
		const draft: Draft = {
			start: null,
			headings,
			title: null,
			nature: null,
			column: null,
			url: null,
			items: [],
		};
		drafts.push(draft);
		return draft;
	};

	return {
		heading(tag, words, attributes) {
			if (tag === 'bill') {
				bill ??= words.replace(/\s+/g, ' ').trim();
				return;
			}
			learn(attributes);
			const { title, nature } = splitTitle(words);
			if (title === '') return;
			let draft = drafts.at(-1);
			if (attributes['inserted-heading'] === 'true' && draft?.title === title) return;
			const span = text.paragraph(words.replace(/\n/g, ' '));
			if (!draft || draft.items.length > 0) draft = open();
			draft.start ??= span.start;
			const { oral, major } = draft.headings;
			if (tag === 'oral-heading') draft.headings = { oral: title, major: '', minor: '' };
			else if (tag === 'major-heading') draft.headings = { oral, major: title, minor: '' };
			else draft.headings = { oral, major, minor: title };
			Object.assign(draft, {
				title,
				nature,
				column: columnOf(attributes),
				url: attributes.url?.trim() || null,
			});
		},
		contribution(tag, pieces, attributes) {
			learn(attributes);
			const laid = layOut(pieces, text);
			if (laid.length === 0) return;
			const draft = drafts.at(-1) ?? open();
			const limbs =
				tag === 'reply' ? [{ laid, uin: null }] : limbsOf(laid, tag === 'ques' ? uinOfId(attributes) : null);
			draft.start ??= laid[0]?.block.start ?? 0;
			draft.items.push({
				tag,
				parts: limbs.map((limb) => contributionOf(tag, limb.laid, attributes, limb.uin)),
				tabled:
					tag === 'speech' &&
					kind !== 'wms' &&
					(attributes['oral-qnum'] !== undefined || limbs.some(({ uin }) => uin !== null)),
			});
		},
		division: (lists) => divisions.push({ ...lists, at: text.length() }),
		elsewhere: () => other,
		document() {
			const stored = text.toString();
			// Since 2014 the date in a written question's id is the day it was tabled, and no day of answer is given.
			const sittingDate = hints.date ?? (kind === 'wrans' && tabledDates ? null : date);
			const sections = drafts
				.filter((draft) => draft.items.length > 0)
				.map((draft): Section => {
					const business = businessOf(kind, draft);
					const paired = pairUp(draft.items, stored, { written: kind === 'wrans', lords: house === 'Lords' });
					const { oral, major, minor } = draft.headings;
					const shown = business === 'oral answers' ? [oral, major, minor] : [bill ?? '', major, minor];
					return {
						start: draft.start ?? 0,
						end: draft.items.at(-1)?.parts.at(-1)?.end ?? 0,
						house,
						houseInferred: false,
						headings: shown.filter((heading) => heading !== ''),
						title: bill === null ? draft.title : bill,
						volume: null,
						sittingDate,
						business,
						url: draft.url ?? hints.url ?? null,
						column: draft.column,
						...paired,
					};
				});
			if (sections.length === 0) return null;
			const read = {
				name: hints.name,
				url: hints.url ?? null,
				form: 'twfy-xml',
				text: stored,
				sections,
			} as const;
			return withDivisions(read, divisions);
		},
	};
}

/** `EU: Budget — Question`, as the Lords' headings print the nature of the business. */
function splitTitle(words: string): { title: string; nature: string | null } {
	const line = words.replace(/\n/g, ' ').trim();
	const dash = line.lastIndexOf(' — ');
	if (dash <= 0) return { title: line, nature: null };
	return { title: line.slice(0, dash).trim(), nature: line.slice(dash + 3).trim() };
}

function houseOfName(name: string): House | null {
	const file = name.split(/[\\/]/).at(-1) ?? '';
	if (/^(?:lords|daylord)/i.test(file)) return 'Lords';
	return /^(?:answers|debates|westminster|ministerial|standing)\d/i.test(file) ? 'Commons' : null;
}

function houseOf(kind: string | null, attributes: Attributes): House | null {
	if (kind === 'lords') return 'Lords';
	if (kind === 'debate' || kind === 'debates' || kind === 'westminhall' || kind === 'standing')
		return 'Commons';
	const address = attributes.url ?? '';
	if (/\/pa\/ld|\/lords\//i.test(address) || /\/lord\//.test(attributes.speakerid ?? '')) return 'Lords';
	if (/\/pa\/cm|\/commons\//i.test(address) || /\/member\//.test(attributes.speakerid ?? ''))
		return 'Commons';
	return /\/HL\d+$/i.test(address) ? 'Lords' : null;
}

function contributionKind(tag: string, kind: string | null): Contribution['kind'] {
	if (tag === 'ques') return 'question';
	if (tag === 'reply') return 'answer';
	return kind === 'wms' ? 'statement' : 'speech';
}

function businessOf(kind: string | null, draft: Draft): Section['business'] {
	if (kind === 'wrans') return 'written answers';
	if (kind === 'wms') return 'written statement';
	if (kind === 'standing') return 'public bill committee';
	const { major, minor } = draft.headings;
	if (/^Question$|Notice Question$/i.test(draft.nature ?? '') || draft.items.some((item) => item.tabled))
		return 'oral answers';
	if (/\bpetitions?\b/i.test(`${major} ${minor}`)) return 'petition';
	if (/^(?:(?:ministerial|written) )?corrections?$/i.test(major)) return 'written corrections';
	return 'debate';
}

/** A question cut at each limb that has a UIN of its own; a lead-in without one belongs to the first. */
function limbsOf(laid: readonly Laid[], fallback: string | null): { laid: Laid[]; uin: string | null }[] {
	const limbs: { laid: Laid[]; uin: string | null }[] = [];
	for (const part of laid) {
		const last = limbs.at(-1);
		if (!last || (part.uin !== null && last.uin !== null)) limbs.push({ laid: [part], uin: part.uin });
		else {
			last.laid.push(part);
			last.uin ??= part.uin;
		}
	}
	if (limbs.length === 1 && limbs[0]) limbs[0].uin ??= fallback;
	return limbs;
}

/** Commons written answers are named after their lowest UIN: `wrans/2009-10-26f.294961.q0`. */
function uinOfId(attributes: Attributes): string | null {
	return /\.((?:HL)?\d{4,6})\.q0$/.exec(attributes.id ?? '')?.[1] ?? null;
}
