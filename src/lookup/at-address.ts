import type { Archive, PlacedPassage } from '../corpus/archive.ts';
import { readAddress } from '../hansard/address.ts';
import { columnsMeet } from '../hansard/column.ts';
import { parseIsoDate } from '../hansard/dates.ts';
import type { House } from '../hansard/section.ts';

/** What an address that a person pastes says of a place, beside the page that it opens. */
export interface PastedAddress {
	readonly address: string;
	readonly house: House | null;
	/** ISO. */
	readonly date: string | null;
	readonly title: string | null;
	readonly column: string | null;
	readonly uin: string | null;
}

interface AddressRule {
	readonly site: RegExp;
	readonly reads: (url: URL) => Partial<PastedAddress>;
	readonly example: string;
}

/** TheyWorkForYou's ids: `2009-10-26f.295354.h` has a question's number, `2009-10-26b.12.3` a column. */
const GID = /(?:^|\/)(\d{4}-\d{2}-\d{2})[a-z]?\.(?:(HL?)?(\d{4,7})\.[a-z]\d*|(\d{1,4})\.\d+)/i;

/** Sites whose addresses say more than `readAddress` reads: each with an address of its form. */
export const ADDRESS_RULES: readonly AddressRule[] = [
	{
		site: /(?:^|\.)theyworkforyou\.com$/i,
		example: 'https://www.theyworkforyou.com/wrans/?id=2003-03-03a.61001.h',
		reads(url) {
			const [, date, lords = '', number, column] =
				GID.exec(url.searchParams.get('id') ?? url.searchParams.get('gid') ?? '') ?? [];
			return {
				house: /^\/l/i.test(url.pathname) ? 'Lords' : null,
				date: date === undefined ? null : parseIsoDate(date),
				uin: number === undefined ? null : `${lords.toUpperCase()}${number}`,
				column: column ?? null,
			};
		},
	},
	{
		site: /^questions-statements(?:-api)?\.parliament\.uk$/i,
		example: 'https://questions-statements.parliament.uk/written-questions/detail/2023-03-03/61001',
		reads(url) {
			const [, date, uin] = /\/(\d{4}-\d{2}-\d{2})\/((?:HL)?\d+)/i.exec(url.pathname) ?? [];
			return { date: date === undefined ? null : parseIsoDate(date), uin: uin?.toUpperCase() ?? null };
		},
	},
	{
		site: /(?:^|\.)parliament\.uk$/i,
		example: 'https://hansard.parliament.uk/Commons/2003-03-03/debates/03030300001/Ferries#contribution-1',
		reads(url) {
			const { house, date, title } = readAddress(url.href);
			const [, column] = /^#column_?(\w+)$/i.exec(url.hash) ?? [];
			return { house, date, title, column: column ?? null };
		},
	},
];

/** Reads an address; null for what is none, or of a site that has no Hansard. */
export function readPasted(typed: string): PastedAddress | null {
	const address =
		/https?:\/\/[^\s<>]+/i.exec(typed)?.[0] ??
		(/^[\w.-]+\.(?:uk|com)\//i.test(typed.trim()) ? `https://${typed.trim()}` : '');
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	const rule = ADDRESS_RULES.find(({ site }) => site.test(url.hostname));
	if (rule === undefined) return null;
	return { address, house: null, date: null, title: null, column: null, uin: null, ...rule.reads(url) };
}

/**
 * What stands at an address: the very passage where the copy has that address or where its column, number or title tells it; else all of
 * that page; else all of that day. Empty where nothing of the day is here.
 */
export function passagesAt(
	archive: Archive,
	{ address, house, date, title, column, uin }: PastedAddress,
): readonly PlacedPassage[] {
	if (date === null) return [];
	const ofDay = archive
		.passagesOn(date)
		.filter(({ source }) => house === null || source.house === null || source.house === house);
	const narrower: readonly ((passage: PlacedPassage) => boolean)[] = [
		({ addresses }) => addresses.some((one) => keyOf(one, true) === keyOf(address, true)),
		({ uins }) => uin !== null && uins.some((one) => one.toUpperCase() === uin),
		({ columns }) =>
			column !== null && columns.some((one) => columnsMeet(one, column) || startsAlike(one, column)),
		({ source }) => title !== null && lettersOf(source.title ?? '') === lettersOf(title),
		({ page }) => page !== null && keyOf(page, true) === keyOf(address, true),
		({ addresses, page }) =>
			[...addresses, page ?? ''].some((one) => keyOf(one, false) === keyOf(address, false)),
	];
	for (const fits of narrower) {
		const found = ofDay.filter(fits);
		if (found.length > 0) return onceEach(found);
	}
	return uin !== null || column !== null ? [] : onceEach(ofDay);
}

/** An address in one spelling: no scheme, no `www.`, letters alike; with or without what follows the page. */
function keyOf(address: string, withAnchor: boolean): string {
	if (!URL.canParse(address)) return address;
	const { hostname, pathname, search, hash } = new URL(address);
	const page = `${hostname.replace(/^www\./i, '')}${pathname.replace(/\/$/, '')}${search}`.toLowerCase();
	// A page without an anchor is no passage.
	return withAnchor ? (hash === '' ? `${page}#?` : `${page}${hash.toLowerCase()}`) : page;
}

function lettersOf(words: string): string {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** `176` of TheyWorkForYou is printed `176W` where written answers are. */
function startsAlike(printed: string, column: string): boolean {
	return printed.replace(/\D/g, '') === column.replace(/\D/g, '');
}

function onceEach(passages: readonly PlacedPassage[]): readonly PlacedPassage[] {
	return [...new Map(passages.map((passage) => [passage.content, passage])).values()];
}
