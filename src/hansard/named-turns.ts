import { type Attribution, readAttribution } from './attribution.ts';
import { parseColumn } from './column.ts';
import type { Line } from './lines.ts';

/** Who begins to speak in a line of text that prints names, and where the words begin. */
export interface Turn extends Attribution {
	/** The words after the name on the same line; null where they stand on the next. */
	readonly words: Line | null;
}

const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Viscount|Viscountess|Earl|Countess|Rev|Colonel|Captain|Major|Admiral)\b`;
const OFFICE =
	/^The (?:(?:Parliamentary|Joint|Prime|First|Second|Third|Lord|Lords|Financial|Economic|Exchequer|Chief|Deputy|Minister|Secretary|Under-Secretary|Chancellor|Attorney|Solicitor|Advocate|President|Paymaster|Chairman|Leader|Earl|Duke|Marquess|Countess|Archbishop|Bishop|Comptroller|Treasurer|Vice)\b|Attorney-General|Solicitor-General)/;
const TITLED = new RegExp(`^${TITLE}`);
const ALONE = new RegExp(`^${TITLE}[^:?!;]{1,70}$`);
/** An ordinal, and the sign the digitised volumes set before each turn. */
const LEAD = /^(?:§\s*)?(?:\*?Q?\d{1,3}\.\s+)?/;
const NAME = new RegExp(`^(?:${TITLE}|[A-Z][a-z'’-]+ [A-Z])`);
const LONGEST_NAME = 130;

/** The turn that this line begins; null where it goes on with the one before. */
export function turnIn(line: Line): Turn | null {
	const lead = LEAD.exec(line.text)?.[0].length ?? 0;
	const rest = line.text.slice(lead);
	return turnBeforeColon(line, lead, rest) ?? turnAlone(rest) ?? turnGlued(line, lead, rest);
}

/** `Ann Marsh: To ask ...`, `The Minister of State (Lord Fell): My Lords, ...`: as the volumes on the web since 1988 print it. */
function turnBeforeColon(line: Line, lead: number, rest: string): Turn | null {
	const colon = rest.slice(0, LONGEST_NAME).search(/:(?:\s\S|$)/);
	if (colon < 3) return null;
	const name = rest.slice(0, colon);
	if (/[.?!]\s+[a-z]|[“"]/.test(name) || !(NAME.test(name) || OFFICE.test(name))) return null;
	if (name.split(' ').length > 4 && !OFFICE.test(name) && !/\(/.test(name)) return null;
	const words = from(line, lead + colon + 1);
	return { ...readAttribution(name), words: words.text === '' ? null : words };
}

/** The name on a line of its own. */
function turnAlone(rest: string): Turn | null {
	if (rest.length > LONGEST_NAME || /[a-z]{3}[.,]$/.test(rest)) return null;
	if (!ALONE.test(rest) && !(OFFICE.test(rest) && /\)$|Minister$|General$|Chancellor$/.test(rest)))
		return null;
	const lower = rest
		.replace(/\([^)]*\)/g, '')
		.split(' ')
		.filter((word) => /^[a-z]/.test(word));
	if (lower.some((word) => !/^(?:of|the|and|for|de|van|von|le|la|to|in)$/.test(word))) return null;
	return { ...readAttribution(rest), words: null };
}

/** `Mr. FellTo ask`, `Mr. Fellasked`: the digitised volumes as text, where the markup between name and words is gone. */
function turnGlued(line: Line, lead: number, rest: string): Turn | null {
	const head = rest.slice(0, 80);
	if (!TITLED.test(head)) return null;
	const found =
		/^(.*?[a-z.)])(?<!\b(?:Mc|Mac|Fitz|De|La|Le|Van|O))(asked (?:the|Her|His)\b|[A-Z“"][a-z]*['’,]?\s|£?\d)/.exec(
			head,
		);
	const name = found?.[1];
	if (!name || !/^\S+ \S/.test(name) || name.split(' ').length > 5) return null;
	return { ...readAttribution(name), words: from(line, lead + name.length) };
}

function from(line: Line, offset: number): Line {
	const words = line.text.slice(offset);
	const start = line.start + offset + (words.length - words.trimStart().length);
	return { ...line, start, text: words.trim() };
}

/**
 * The column that a line of nothing else says begins: `197W`, `8 July 2008 : Column 383WH`. A bare number is none: it may be a cell.
 */
export function columnLine(text: string): { column: string; day: string | null } | null {
	if (text.length > 60) return null;
	const marked =
		/^(?:(\d{1,2} [A-Z][a-z]{2,8} \d{4})\s?:\s?)?Column ([A-Z]{0,2}\d{1,5}[A-Z]{0,2})(?:\s?—?\s?continued)?$/.exec(
			text,
		);
	if (marked?.[2]) return { column: marked[2], day: marked[1] ?? null };
	return /^\d{1,5}W[AHS]?$/.test(text) && parseColumn(text) ? { column: text, day: null } : null;
}
