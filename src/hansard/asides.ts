import { parseColumn } from './column.ts';
import { parseLongDate } from './dates.ts';

/** What a line is that is nobody's words: a mark of the page, of the clock, of the day's order. */
export interface AsideRule {
	readonly what: 'column mark' | 'clock time' | 'day' | 'menu' | 'notice' | 'chair' | 'sitting' | 'label';
	/** True where whoever spoke before has ended. */
	readonly ends: boolean;
	readonly is: (line: string) => boolean;
	readonly reads: readonly string[];
	readonly not: readonly string[];
}

const MENU = [
	...[
		'Previous Section',
		'Next Section',
		'Previous section',
		'Next section',
		'Index',
		'Home Page',
		'Home page',
	],
	...[
		'Back to Table of Contents',
		'Lords Hansard Home Page',
		'Commons Hansard Home Page',
		'Contents',
		'Forward',
	],
	...[
		'Back to top',
		'Skip to main content',
		'Skip to content',
		'Parliament home page',
		'Return to top',
		'Back',
	],
	...[
		'Previous debate',
		'Next debate',
		'Previous item',
		'Next item',
		'Share this debate',
		'Share this contribution',
	],
	...[
		'Copy link',
		'Copy Link',
		'Share',
		'Print this page',
		'Download text',
		'Expand all',
		'Collapse all',
		'Close',
	],
	...[
		'A-Z index',
		'Glossary',
		'Contact us',
		'Freedom of Information',
		'Jobs',
		'Using this website',
		'Copyright',
	],
	...[
		'Accessibility',
		'Email alerts',
		'RSS feeds',
		'View all changes',
		'Search Hansard',
		'Jump to debate',
		'Noticeboard',
	],
	...[
		'Home',
		'Search',
		'Parliamentary business',
		'Publications & records',
		'Publications and Records',
		'About Parliament',
	],
	...[
		'MPs, Lords & offices',
		'Get involved',
		'Visiting',
		'Education',
		'Bills & legislation',
		'Committees',
		'News',
	],
	...[
		"What's on",
		'Parliament TV',
		'Topics',
		'Hansard',
		'Commons Debates',
		'Lords Debates',
		'Daily Hansard',
		'Share',
	],
].sort((a, b) => b.length - a.length);

const MENU_PHRASES: ReadonlySet<string> = new Set(MENU);

/** Words that may be a heading or a cell too: a menu has at least two of them on a line, or a bar between. */
const ALSO_HEADINGS: ReadonlySet<string> = new Set([
	...[
		'Contents',
		'Forward',
		'Index',
		'Glossary',
		'Jobs',
		'Copyright',
		'Accessibility',
		'Home',
		'Search',
		'Close',
		'Share',
	],
	...[
		'Education',
		'Committees',
		'News',
		'Topics',
		'Hansard',
		'Visiting',
		'Back',
		'About Parliament',
		'Freedom of Information',
	],
	...['Contact us', "What's on", 'Get involved'],
]);

export const ASIDES: readonly AsideRule[] = [
	{
		what: 'menu',
		ends: false,
		is: isMenu,
		reads: [
			'Previous Section | Index | Home Page',
			'Skip to main content',
			'Back to Table of Contents',
			'Home Page |',
			'Previous SectionIndexHome Page',
		],
		not: ['Contents', 'Index of Prices', 'Home Page of the Board'],
	},
	{
		what: 'menu',
		ends: true,
		is: (line) => /^(?:Back|Forward) to(?: [\p{Lu}\d ,.'’()&-]{4,120})?$/u.test(line),
		reads: ['Forward to', 'Back to', 'Forward to LAMP OIL (PRICES)'],
		not: ['Back to Work', 'Forward to victory.', 'Looking forward to'],
	},
	{
		what: 'notice',
		ends: false,
		is: (line) =>
			/^The text on this page has been created from Hansard archive content|^©? ?(?:Parliamentary|Crown) copyright\b|^Contains Parliamentary information licensed|^You are here:|^This information is provided by |^(?:Last updated|Prepared|Updated) \d{1,2} [A-Z][a-z]+ \d{4}\b|^From the digitised editions of archive material|^Download content and documents relevant|^Correction to the text|^\[?Image not available\]?$|^Cookies: We use cookies\b|^The edit just sent has not been saved\.|^This content has already been edited and is awaiting review\.$|^\[back to previous text\]$|^Publications on the internet$|^Session \d{4}\s?[-–—]\s?\d{2,4}$/i.test(
				line,
			),
		reads: [
			'The text on this page has been created from Hansard archive content, it may contain typographical errors.',
			'© Parliamentary copyright 2006',
			'Prepared 23 May 2006',
			'Cookies: We use cookies to give you the best possible experience on our site.',
			'The edit just sent has not been saved. The following error was returned:',
			'[back to previous text]',
		],
		not: [
			'The text on this page was read by the Board.',
			'Copyright in lamps',
			'Prepared by 23 people',
			'We use cookies on the pier.',
		],
	},
	{
		what: 'column mark',
		ends: false,
		is: (line) => columnLine(line) !== null,
		reads: [
			'8 July 2008 : Column 383WH',
			'8 Feb 1997 : Column: 525',
			'Column 131',
			'197W',
			'22 May 2006 : Column 1514W—continued',
		],
		not: ['197', 'Column A', 'Column 4 shows the rest.'],
	},
	{
		what: 'clock time',
		ends: false,
		is: (line) =>
			/^\[?\d{1,2}(?:[.:·]\d{1,2}){0,2}\s?(?:am|pm|a\.\s?m\.?|p\.\s?m\.?|noon|midnight)\]?\.?$|^\[?\d{1,2}:\d{2}:\d{2}\]?$|^(?:12 )?(?:Noon|Midnight)$/i.test(
				line,
			),
		reads: ['3·47 pm', '9.30 am', '11:34:00', 'Noon', '4.2 p.m.'],
		not: ['3.47', '9.30 am start', '11:34'],
	},
	{
		what: 'day',
		ends: false,
		is: (line) =>
			line.length < 45 &&
			/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i.test(line) &&
			parseLongDate(line.replace(/\.$/, '').replace(/,? /g, ' ')) !== null,
		reads: ['Thursday 1 July 2010', 'Tuesday, 21st September, 1909.', 'Wednesday 19 April 1995'],
		not: ['Thursday', '1 July 2010', 'Thursday 1 July 2010 was wet.'],
	},
	{
		what: 'chair',
		ends: true,
		is: (line) =>
			/^\[.{3,80} in the Chair\.?\s?\]$|^\[?(?:Mr|Madam)\.? Speaker in the Chair\]?\.?$|^.{4,40} in the Chair$/i.test(
				line,
			),
		reads: [
			'[Mr Speaker in the Chair]',
			'[Mr. Speaker-- in the Chair ]',
			'[Ann Tarn in the Chair]',
			'Sir John Tarn in the Chair',
		],
		not: ['He was in the Chair that day.', '[Interruption.]', 'Who sat in the Chair?'],
	},
	{
		what: 'sitting',
		ends: true,
		is: (line) =>
			/^(?:The House (?:being )?met at .{4,60}|The House met at .{10,220}\b(?:Woolsack|in the Chair)|The House met at .{4,60} \(Prayers .{4,140}\):|The .{4,60} on the Woolsack|PRAYERS|Prayers)[.\]]?$|^\((?:Morning|Afternoon|Evening)\)$|^\W?Prayers\s?[-—–]+\s?[Rr]ead \w+ (?:the )?.{4,80}$/.test(
				line,
			),
		reads: [
			'The House met at half-past Two o’clock',
			'PRAYERS',
			'(Morning)',
			'Prayers—read by the Lord Bishop of Tarn.',
			'The House met at three of the clock (Prayers having been read earlier by the Lord Bishop of Tarn):',
			'The LORD CHANCELLOR on the Woolsack.',
			'Prayers—Read hr the Lord Bishop of Fell.',
			'The House met at three o’clock (Prayers having been read earlier by the Lord Bishop of Tarn): The LORD CHANCELLOR on the Woolsack.',
		],
		not: ['The House met him.', 'Prayers are said here.', 'House of Commons', 'He sat on the Woolsack.'],
	},
	{
		what: 'label',
		ends: true,
		is: (line) =>
			/^(?:(?:Private Notice )?Question|Asked by|Tabled by|Moved by)$|^\[?The Question was as follows:?$/i.test(
				line,
			),
		reads: ['Question', 'Asked by', 'Private Notice Question', '[The Question was as follows:'],
		not: ['Questions', 'Asked by Lord Fell', 'Question 4'],
	},
];

/** What a line is that is nobody's words; null for all others. */
export function asideIn(line: string): AsideRule | null {
	return line.length > 400 ? null : (ASIDES.find((rule) => rule.is(line)) ?? null);
}

/**
 * Lines of a site's menus among others: phrases of menus that stand together, of which one at least is never a heading, or three.
 *
 * @returns their indices.
 */
export function menuLines(lines: readonly { readonly text: string }[]): ReadonlySet<number> {
	const found = new Set<number>();
	let run: number[] = [];
	let sure = false;
	const end = () => {
		if (sure || run.length > 2) for (const index of run) found.add(index);
		run = [];
		sure = false;
	};
	for (const [index, { text }] of lines.entries()) {
		const menu = isMenu(text);
		if (!menu && !MENU_PHRASES.has(text)) end();
		else {
			run.push(index);
			sure ||= menu;
		}
	}
	end();
	return found;
}

function isMenu(line: string): boolean {
	if (line.length > 300) return false;
	let rest = line;
	let found = 0;
	let plain = 0;
	for (const phrase of MENU) {
		for (let at = rest.indexOf(phrase); at !== -1; at = rest.indexOf(phrase)) {
			const after = rest.slice(at + phrase.length);
			if (/^\p{L}/u.test(after) && !MENU.some((next) => after.startsWith(next))) break;
			rest = `${rest.slice(0, at)}|${rest.slice(at + phrase.length)}`;
			found += 1;
			plain += ALSO_HEADINGS.has(phrase) ? 0 : 1;
		}
	}
	return found > 0 && /^[\s|>«»·•–—-]*$/.test(rest) && (plain > 0 || found > 1);
}

/**
 * The column that a line of nothing else says begins: `197W`, `8 July 2008 : Column 383WH`. A bare number is none: it may be a cell.
 */
export function columnLine(text: string): { column: string; day: string | null } | null {
	if (text.length > 70) return null;
	const marked =
		/^\[?(?:(\d{1,2} [A-Z][a-z]{2,8} \d{4})\s?:\s?)?(?:Column:?|Col\.) ?(?:No\.? )?([A-Z]{0,2} ?\d{1,5} ?[A-Z]{0,2})(?:\s?[—–-]?\s?continued)?\]?$/.exec(
			text,
		);
	if (marked?.[2]) return { column: marked[2], day: marked[1] ?? null };
	return /^(?:\d{1,5}(?:W[AHS]?|GC|MC|P)|(?:WA|WS|GC) ?\d{1,5})$/.test(text) && parseColumn(text)
		? { column: text, day: null }
		: null;
}
