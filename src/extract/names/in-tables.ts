import type { WordList } from '../../grammar/words/word-list.ts';
import { alternatives } from '../../grammar/words/word-list.ts';
import type { Span } from '../../hansard/section.ts';
import type { EntityKind } from '../facts.ts';
import type { Found } from './by-noun.ts';

/** Heads of columns in which only bodies stand, each with a head of our own. */
export const BODY_COLUMNS = {
	applicant: 'Applicant',
	charity: 'Charity',
	college: 'College',
	company: 'Lead company',
	consultancy: 'Consultancy',
	contractor: 'Contractor',
	establishment: 'Establishment',
	firm: 'Name of firm',
	institution: 'Institution',
	manufacturer: 'Manufacturer',
	operator: 'Operator',
	organisation: 'Name of organisation',
	prison: 'Prison',
	provider: 'Provider',
	recipient: 'Recipient',
	supplier: 'Supplier',
	university: 'University',
} as const satisfies WordList;

/** Heads of columns in which only programmes and the like stand. */
export const PROGRAMME_COLUMNS = {
	campaign: 'Campaign',
	fund: 'Fund',
	initiative: 'Initiative',
	programme: 'Programme',
	project: 'Project title',
	scheme: 'Scheme',
} as const satisfies WordList;

const head = (list: WordList) =>
	new RegExp(
		`^(?:(?:Lead|Main|Name of(?: the)?) )?(?:${alternatives(list)})(?: (?:name|title))?(?: \\(\\d\\))?$`,
		'i',
	);
const HEADS: readonly (readonly [RegExp, EntityKind])[] = [
	[head(BODY_COLUMNS), 'agency'],
	[head(PROGRAMME_COLUMNS), 'programme'],
];
/** Rows of a table's head. */
const HEAD_ROWS = 3;
const NO_NAME =
	/^(?:Totals?|Grand|Sub-?total|All|Others?|Various|None|Not|No|Yes|Unknown|Nil|Average|Overall|Number|Percentage)\b/i;
const LONGEST = 80;

/** Heads under which one word is a name: under the others it may be the place. */
const ONE_WORD = /company|contractor|consultancy|firm|manufacturer|supplier|operator|prison|establishment/i;

interface Cell extends Span {
	readonly words: string;
	readonly column: number;
}

/** The names in a table under a head that says that names of one kind stand there: `Lead company`. */
export function namesInTable(text: string, table: Span): Found[] {
	const rows = rowsOf(text, table);
	const heads = rows
		.slice(0, HEAD_ROWS)
		.flatMap((row, at) =>
			row.flatMap(({ words, column }) =>
				HEADS.filter(([form]) => form.test(words)).map(([, kind]) => ({ at, column, kind, head: words })),
			),
		);
	const top = heads[0]?.at;
	return heads
		.filter(({ at }) => at === top)
		.flatMap(({ at, column, kind, head }) =>
			rows.slice(at + 1).flatMap((row) => {
				const cell = row.length > 1 ? row.find((one) => one.column === column) : undefined;
				if (cell === undefined || !isName(cell.words)) return [];
				if (!/ /.test(cell.words) && !ONE_WORD.test(head)) return [];
				if (kind === 'programme' && (cell.words.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length < 2) return [];
				return [{ kind, name: cell.words, noun: null, start: cell.start, end: cell.end }];
			}),
		);
}

function isName(words: string): boolean {
	return (
		/^\p{Lu}[\p{L}’'&]/u.test(words) &&
		words.length <= LONGEST &&
		!NO_NAME.test(words) &&
		!/[:;]|\d{3}/.test(words) &&
		(words.match(/\p{Ll}/gu) ?? []).length > 2
	);
}

/** The cells of each row, without white space and footnote marks around them. */
function rowsOf(text: string, { start, end }: Span): Cell[][] {
	const rows: Cell[][] = [];
	let at = start;
	for (const row of text.slice(start, end).split('\n')) {
		let from = at;
		rows.push(
			row.split('\t').map((printed, column) => {
				const words = printed.replace(/\s*(?:\(\s*\d\s*\)\s*)+$/, '').trim();
				const first = from + printed.indexOf(words);
				from += printed.length + 1;
				return { words, column, start: first, end: first + words.length };
			}),
		);
		at += row.length + 1;
	}
	return rows;
}
