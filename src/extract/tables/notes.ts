import type { Contribution } from '../../hansard/section.ts';
import type { Note } from './table.ts';
import { type Time, wholeTime } from './time.ts';
import { unitSaid } from './unit.ts';

const LABEL = /^(?:so\s?urces?|notes?|footnotes?|key)\s*:?/i;
/** `n/a = Not available`, `— Nil or negligible`: a line that says what a sign stands for. */
const SIGN = /^["'‘“]?(?:n\/a|\*{1,2}|[-–—]|\.\.)["'’”]?\s?(?:=|denotes|means|not|nil)/i;
/** `Year 1 = 2005-06`. */
const STANDS_FOR =
	/(?<![\w-])((?:Year|Wave|Round|Period|Phase|Quarter) \d{1,2}) ?= ?((?:1[89]|20)\d\d(?:[-–/]\d{2,4})?)/g;
const NO_FIGURES =
	/\b(?:not|un)(?: (?:yet|currently|been|separately|centrally))*[ -]?(?:available|collected|held|recorded|known|provided|disaggregated|published|applicable)|\bsuppress|\bconfidential/i;

/** A change of what is counted, told with its year: `from 2004 repeat offences are included`. */
const CHANGE =
	/\b(?:compar|discontinu|break|definition|method|basis|recod|reclassif|counting|cover|scope|includ|exclud|introduc|chang|revis|differ)/i;
const SINCE =
	/\b(from|since|before|prior to|until|up to|to the end of|after|in)\s+(?:(?:the )?(?:end of |start of |beginning of |financial year |calendar year )*(?:\d{1,2} )?(?:\p{L}+ )?)?((?:1[89]|20)\d\d)/giu;
/** Longer paragraphs under a table are no notes. */
const LONGEST_NOTE = 300;

/** The first years of what some words say is counted otherwise than before; none where they tell of no change. */
export function changeYears(words: string): readonly number[] {
	if (!CHANGE.test(words)) return [];
	return [...words.matchAll(SINCE)].map(([, word = '', year]) =>
		/^(?:until|up to|to the end of|after)$/i.test(word) ? Number(year) + 1 : Number(year),
	);
}

/**
 * The notes of a table: what stands under it until other words begin. Tables that follow one another without a word between share the notes under
 * the last.
 *
 * @param at index of the table among the contribution's blocks.
 */
export function notesOf(text: string, { blocks }: Contribution, at: number): readonly Note[] {
	let next = at + 1;
	while (blocks[next]?.kind === 'table') next += 1;
	const notes: Note[] = [];
	let labelled = false;
	for (
		let block = blocks[next];
		block !== undefined && block.kind !== 'table';
		next += 1, block = blocks[next]
	) {
		const words = text.slice(block.start, block.end).replace(/\s+/g, ' ').trim();
		if (block.kind === 'footnote')
			notes.push({
				mark: block.mark,
				words: words.replace(/^[([\s]*(?:\d{1,2}|[a-z]|[*†‡§¹²³⁴-⁹⁰]+)[\s)\].]*/, ''),
			});
		else if (LABEL.test(words) || SIGN.test(words)) {
			if (LABEL.exec(words)?.[0] !== words) notes.push({ mark: null, words });
			labelled = LABEL.test(words);
			continue;
		} else if (labelled || (words.length <= LONGEST_NOTE && bearsOnAll(words)))
			notes.push({ mark: null, words });
		else break;
		labelled = false;
	}
	return notes;
}

/** Whether a paragraph under a table is a note without saying so: it tells of a change, or what all figures are in or of. */
function bearsOnAll(words: string): boolean {
	if (changeYears(words).length > 0) return true;
	return OF_FIGURES.test(words) && (unitSaid(words) !== null || timeOfAll([{ mark: null, words }]) !== null);
}

const OF_FIGURES = /^(?:all |the |these )*(?:figures|amounts|values|numbers|costs|data|sums)\b/i;

/** The times that notes give to names of their own: `Year 1` is 2005-06. */
export function timesNamed(notes: readonly Note[]): ReadonlyMap<string, string> {
	const times = new Map<string, string>();
	for (const { words } of notes)
		for (const [, name = '', time = ''] of words.matchAll(STANDS_FOR)) times.set(name.toLowerCase(), time);
	return times;
}

/** Words before a time in a note that gives a part of a year. */
const OPENS_PART =
	/^(?:(?:(?:for|in) )?(?:1[89]|20)\d\d(?:[-–/]\d{2,4})?[ :,–-]+)?(?:(?:the )?(?:figures?|data|information|expenditure|spend(?:ing)?|costs?|totals?|part[- ]year|year to date|provisional)\b[ :,–-]*)?(?:(?:is|are|only|cover(?:s|ing)?|relates? to|represents?|reflects?|the period|for|from|to date)\b[ :,–-]*)*/i;
const TWO_ENDS = /\p{L}{3}.*?(?:\b(?:to|until|and)\b|[-–—]).*\p{L}{3}/u;

/** The part of a year that a note with one of these marks gives from end to end: `April to September 2009`; null where none does. */
export function partSaid(marks: readonly string[], notes: readonly Note[]): Time | null {
	const own = notes.filter(({ mark }) => mark !== null && marks.includes(mark));
	const times = own.flatMap(({ words }) => {
		const rest = words
			.trim()
			.replace(OPENS_PART, '')
			.replace(/ only(?=\.?$)|\.$/g, '')
			.replace(/\.$/, '');
		const time = TWO_ENDS.test(rest) ? wholeTime(rest) : null;
		return time?.year === true ? [time] : [];
	});
	return times.length === 1 ? (times[0] ?? null) : null;
}

/** The time that a note under all of a table gives to it: `Figures are for 2008-09.`; null where none does, or several do. */
export function timeOfAll(notes: readonly Note[]): Time | null {
	const times = notes.flatMap(({ mark, words }) => {
		const rest =
			mark === null ? FOR_ALL.exec(words.replace(/^notes?\s?:\s?/i, '').replace(/\.$/, ''))?.[1] : undefined;
		const time = rest === undefined ? null : wholeTime(rest);
		return time?.year === true ? [time] : [];
	});
	return times.length === 1 ? (times[0] ?? null) : null;
}

/** What a note begins with that tells the time of every figure. */
const FOR_ALL =
	/^(?:all |the |these )*(?:figures?|data|numbers|costs|statistics|table)(?: (?:in|given in) the table| shown| above)?,? (?:are|is|relates? to|covers?|refers? to)(?: (?:only )?(?:for|to|the))*(?: (?:period|year))? ?(.{4,60})$/i;

/** What a note says that a dash stands for; null where no note does. */
export function dashBy(notes: readonly Note[]): 'nil' | 'not available' | null {
	for (const { words } of notes) {
		const meant =
			/["'‘“]?[-–—]["'’”]?\s?(?:=|:|denotes?|means?|indicates?|represents?)?\s?(nil|zero|none|nought|not available|n\/a|not applicable|no data|data not)/i.exec(
				words,
			)?.[1];
		if (meant !== undefined && /^(?:["'‘“]?[-–—]|.*["'‘“][-–—]["'’”])/.test(words))
			return /^(?:nil|zero|none|nought)/i.test(meant) ? 'nil' : 'not available';
	}
	return null;
}

/** Whether one of these marks bears a note that says there are no figures, or that they are nil. */
export function saidOf(marks: readonly string[], notes: readonly Note[]): 'nil' | 'not available' | null {
	const own = notes.filter(({ mark }) => mark !== null && marks.includes(mark));
	if (own.some(({ words }) => /^nil\b/i.test(words))) return 'nil';
	return own.some(({ words }) => NO_FIGURES.test(words)) ? 'not available' : null;
}
