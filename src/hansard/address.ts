import { isoDate, monthNumber, parseIsoDate } from './dates.ts';
import type { House, Section } from './section.ts';

/** What the address of a page of Parliament's sites says of it. What it does not say is null, never guessed. */
export interface Address {
	readonly house: House | null;
	/** ISO date of the sitting. */
	readonly date: string | null;
	/** Out of the address's last part (`CoastalErosion` gives `Coastal Erosion`); null where that says nothing (`details`). */
	readonly title: string | null;
	readonly business: Section['business'];
	/** `volumes`: copies of the printed volumes, on the web (1988 to 2016) or digitised (1803 to 2005), which print who speaks. */
	readonly site: 'hansard' | 'volumes on the web' | 'digitised volumes' | null;
}

const NOTHING: Address = { house: null, date: null, title: null, business: null, site: null };

/** Folders of the digitised volumes whose House their name says, and those of each business. `written_answers` holds both Houses'. */
const DIGITISED: Readonly<Record<string, Pick<Address, 'house' | 'business'>>> = {
	commons: { house: 'Commons', business: null },
	lords: { house: 'Lords', business: null },
	written_answers: { house: null, business: 'written answers' },
	'written-answers': { house: null, business: 'written answers' },
	written_statements: { house: null, business: 'written statement' },
	'written-statements': { house: null, business: 'written statement' },
	westminster_hall: { house: 'Commons', business: 'debate' },
	'westminster-hall': { house: 'Commons', business: 'debate' },
	grand_committee_report: { house: 'Lords', business: 'debate' },
	lords_reports: { house: 'Lords', business: 'debate' },
};

/**
 * Reads addresses of hansard.parliament.uk, publications.parliament.uk and api.parliament.uk. An address of another shape or site
 * gives nothing: a House is never guessed from words that merely stand in a path.
 */
export function readAddress(url: string | null | undefined): Address {
	const original = originalAddress(url);
	if (original === null || !isParliaments(original)) return NOTHING;
	const { pathname } = original;
	const download = asText(pathname);
	if (download !== null) return { ...NOTHING, date: download, site: 'hansard' };
	return digitised(pathname) ?? onTheWeb(pathname) ?? ofTheSite(pathname);
}

/**
 * The address that a copy was kept from: web archives put their own and the day before it
 * (`webarchive.nationalarchives.gov.uk/20120101000000/http://www.publications.parliament.uk/pa/...`). Null where there is none.
 */
export function originalAddress(url: string | null | undefined): URL | null {
	if (!url || !URL.canParse(url)) return null;
	const given = new URL(url);
	const kept = /^(?:\/[a-z]+)?\/\d{8,14}[a-z_]*\/(https?):\/{1,2}(.+)$/.exec(given.pathname);
	const inner = kept ? `${kept[1]}://${kept[2]}` : null;
	return inner !== null && URL.canParse(inner) ? new URL(inner) : given;
}

/** True of an address on one of Parliament's own sites. */
export function isParliaments({ hostname }: URL): boolean {
	return /(^|\.)parliament\.uk$/i.test(hostname);
}

/**
 * The day of a debate that is downloaded as text (`/debates/GetDebateAsText/14031711000036`): ids of 2006 to 2016 begin with it, as their
 * pages' addresses, which print both, show. Later ids say nothing.
 */
function asText(pathname: string): string | null {
	const digits = /^\/debates\/getdebateastext\/(\d{6})\d{8,9}$/i.exec(pathname)?.[1];
	return digits === undefined ? null : shortDay(digits);
}

/** `/{House}/{date}/debates/{id}/{title}`. */
function ofTheSite(pathname: string): Address {
	const parts = pathname.split('/').filter((part) => part !== '');
	const [first = '', second = ''] = parts;
	const house =
		first.toLowerCase() === 'commons' ? 'Commons' : first.toLowerCase() === 'lords' ? 'Lords' : null;
	const last = parts[2]?.toLowerCase() === 'debates' ? parts[4] : undefined;
	const title = last === undefined ? null : titleOf(last);
	return {
		house,
		date: parseIsoDate(second),
		title,
		business: /^Written Answers?\b/i.test(title ?? '') ? 'written answers' : null,
		site: house === null ? null : 'hansard',
	};
}

/** `/historic-hansard/{kind}/1992/feb/20/{title}`. */
function digitised(pathname: string): Address | null {
	const found = /^\/historic-hansard\/([a-z_-]+)\/(\d{4})\/([a-z]{3})\/(\d{1,2})(?:\/([\w-]+))?/.exec(
		pathname,
	);
	if (!found) return null;
	const month = monthNumber(found[3] ?? '');
	const title = found[5]?.replaceAll('-', ' ') ?? null;
	return {
		...(DIGITISED[found[1] ?? ''] ?? { house: null, business: null }),
		date: month === null ? null : isoDate(Number(found[2]), month, Number(found[4])),
		title: title && title.charAt(0).toUpperCase() + title.slice(1),
		site: 'digitised volumes',
	};
}

/** `/pa/cm200607/cmhansrd/cm071025/text/71025w0003.htm`, `/pa/ld201011/ldhansrd/text/110606w0002.htm`, `.../1995-04-19/Writtens-1.html`. */
function onTheWeb(pathname: string): Address | null {
	const found = /^\/pa\/(cm|ld)(\d{4})(\d{2})\/([a-z]+)\/(.*)$/.exec(pathname);
	if (!found || !/^(?:cm|ld)(?:hansrd|public|stand|general)$/.test(found[4] ?? '')) return null;
	const rest = found[5] ?? '';
	const digits = /(?:^|\/)(?:cm|vo|st)?(\d{5,6})(?=[/a-z-])/i.exec(rest)?.[1];
	const day = /(\d{4})-(\d{2})-(\d{2})/.exec(rest)?.[0];
	const date = day ? parseIsoDate(day) : digits ? shortDay(digits) : null;
	const first = Number(found[2]);
	const fits = date !== null && Number(date.slice(0, 4)) >= first && Number(date.slice(0, 4)) <= first + 2;
	const hansard = /hansrd$/.test(found[4] ?? '');
	return {
		house: found[1] === 'cm' ? 'Commons' : 'Lords',
		date: fits ? date : null,
		title: null,
		business: hansard ? businessOf(rest) : committeeOf(found[4] ?? '', rest),
		site: 'volumes on the web',
	};
}

/** Committees on Bills sit in `cmpublic` and, by their letters, in `cmstand`; all others are on instruments, documents or a nation. */
function committeeOf(folder: string, path: string): Section['business'] {
	const onBill = folder === 'cmpublic' || (folder === 'cmstand' && /^[a-l]\//.test(path));
	return onBill ? 'public bill committee' : 'general committee';
}

function businessOf(path: string): Section['business'] {
	if (/\d{5,6}w\d|\/Writtens?-/i.test(path)) return 'written answers';
	if (/\d{5,6}m\d|\/wmstext\//i.test(path)) return 'written statement';
	if (/\/corrtext\//i.test(path)) return 'written corrections';
	if (/\/petntext\/|\d{5,6}p\d/i.test(path)) return 'petition';
	return /\/halltext\/|\d{5,6}h\d/i.test(path) ? 'debate' : null;
}

/** `110606`, `71025`: a year of two figures, of which the first may be missing, a month and a day. */
function shortDay(digits: string): string | null {
	const six = digits.padStart(6, '0');
	const year = Number(six.slice(0, 2));
	return isoDate(year > 80 ? 1900 + year : 2000 + year, Number(six.slice(2, 4)), Number(six.slice(4)));
}

function titleOf(slug: string): string | null {
	let words: string;
	try {
		words = decodeURIComponent(slug);
	} catch {
		return null;
	}
	if (words.toLowerCase() === 'details') return null;
	const spaced = words
		.replace(/[-_]+/g, ' ')
		.replace(/([a-z\d)])([A-Z(])/g, '$1 $2')
		.replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
		.trim();
	return spaced === '' ? null : spaced;
}
