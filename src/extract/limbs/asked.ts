import type { Rule } from '../../grammar/rule.ts';
import type { Span } from '../../hansard/section.ts';

/** A limb as it is asked. */
export interface Asked extends Span {
	readonly rule: string;
	/** Without brackets, under its number where there is one: `a`, `2`, `1b`. */
	readonly limb: string;
	/** Limbs between which the same thing is asked: `(a) ... and (b) ...`. */
	readonly group: number;
}

interface Marker extends Span {
	readonly series: Series;
	readonly at: number;
	readonly label: string;
}

type Series = 'letter' | 'capital' | 'roman' | 'number';

/** No question has more. */
const MOST_LIMBS = 100;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const MARKER = /(?<=^|[\s(—–,;:-])\(([a-z]|[A-Z]|[ivx]{1,4}|\d{1,2})\)(?=\s*[\p{L}\p{N}£'"‘“])/gu;
/** Words after which letters in brackets are parts of a law or of somebody else's list. */
const PART_OF_A_TEXT =
	/\b(?:paragraphs?|sub-?paragraphs?|sections?|sub-?sections?|articles?|clauses?|options?|schedules?)\s+(?:\d+\s*)?$/i;
const NEXT_QUESTION =
	/[;?]|\.(?=\s|$)|,?\s+and\s+(?=(?:what|how|when|if|whether|which|why|where|who|on\s+what|for\s+what|in\s+what|by\s+what|to\s+what)\b)/;

/** A limb that is a question by itself: all that follows it is asked under its number. */
export const ITSELF =
	/^\s*(?:what|how|when|if|whether|which|why|where|who|(?:on|for|in|by|to)\s+(?:what|which))\b/i;

/** Where limbs are asked: one row, since all of them are told by their brackets. */
export const LIMB_RULES: readonly Rule<string, readonly Asked[]>[] = [
	{
		id: 'limb.bracketed',
		when(words) {
			const found = limbsAsked(words);
			return found.length === 0 ? null : found;
		},
		reads: [
			{ text: 'how many kites flew in (a) Saltby and (b) Moss Side.', gives: { limb: 'a' } },
			{ text: 'how many kites flew in (a) Saltby and (b) Moss Side.', gives: { limb: 'b' } },
			{ text: '(1) how many kites flew; (2) who flew them.', gives: { limb: '2' } },
			{ text: '(1) what (a) kites and (b) ropes cost; (2) who paid.', gives: { limb: '1b' } },
			{ text: 'how many (i) red and (ii) blue kites flew.', gives: { limb: 'ii' } },
		],
		not: [
			'what has been done under paragraphs (a) and (b) of the order.',
			'how many kites (a kind of toy) flew.',
			'what Saltby(a) and Moss(b) have.',
			'how many flew in (a) Saltby.',
		],
	},
];

/** The limbs of a question, in order; none where its marks do not run on from the first. */
function limbsAsked(words: string): readonly Asked[] {
	const runs = runsOf(markersOf(words));
	const markers = runs.flat().sort((a, b) => a.start - b.start);
	const groupOf = new Map(runs.flatMap((run, group) => run.map((marker) => [marker, group] as const)));
	const found: Asked[] = [];
	let number: Marker | null = null;
	markers.forEach((marker, index) => {
		if (marker.series === 'number') number = marker;
		const next = markers[index + 1];
		const span = askedSpan(words, marker.end, next?.start ?? words.length, isLast(marker, runs));
		const holdsOthers =
			marker.series === 'number' &&
			markers.slice(index + 1).find(({ series }) => series === 'number') !== next &&
			next !== undefined &&
			next.series !== 'number';
		if (span === null || holdsOthers) return;
		const under: Marker | null = marker.series === 'number' ? null : number;
		found.push({
			rule: 'limb.bracketed',
			limb: `${under === null ? '' : (under as Marker).label}${marker.label}`,
			group: groupOf.get(marker) ?? 0,
			...span,
		});
	});
	return found;
}

function isLast(marker: Marker, runs: readonly (readonly Marker[])[]): boolean {
	return runs.some((run) => run.at(-1) === marker);
}

function markersOf(words: string): readonly Marker[] {
	let last: Marker | null = null;
	return [...words.matchAll(MARKER)].slice(0, MOST_LIMBS).flatMap((match) => {
		const label = match[1] ?? '';
		const before = words.slice(Math.max(0, match.index - 40), match.index);
		if (PART_OF_A_TEXT.test(before)) return [];
		const series = seriesOf(label, last);
		const at =
			series === 'number'
				? Number(label) - 1
				: series === 'roman'
					? ROMAN.indexOf(label)
					: label.toLowerCase().charCodeAt(0) - 97;
		last = { series, at, label, start: match.index, end: match.index + match[0].length };
		return at < 0 ? [] : [last];
	});
}

/** `(i)` after `(h)` is a letter; anywhere else it is a number. */
function seriesOf(label: string, last: Marker | null): Series {
	if (/^\d/.test(label)) return 'number';
	if (/^[A-Z]$/.test(label)) return 'capital';
	const letterIsNext =
		last?.series === 'letter' && label.length === 1 && label.charCodeAt(0) - 97 === last.at + 1;
	return ROMAN.includes(label) && !letterIsNext ? 'roman' : 'letter';
}

/** Runs of marks of one series that begin with the first and leave none out; a run of one is no list. */
function runsOf(markers: readonly Marker[]): readonly (readonly Marker[])[] {
	const runs: Marker[][] = [];
	const open = new Map<Series, Marker[]>();
	for (const marker of markers) {
		const run = open.get(marker.series);
		if (run !== undefined && marker.at === (run.at(-1)?.at ?? -2) + 1) run.push(marker);
		else if (marker.at === 0) {
			const fresh = [marker];
			open.set(marker.series, fresh);
			runs.push(fresh);
		}
	}
	return runs.filter((run) => run.length > 1);
}

/** The words of a limb without what joins it to the next, or what is asked of all of them. */
function askedSpan(words: string, from: number, to: number, last: boolean): Span | null {
	let asks = words.slice(from, to);
	if (last && ITSELF.test(asks)) asks = asks.slice(0, /\.(?=\s|$)|\n/.exec(asks)?.index ?? asks.length);
	else if (last) asks = asks.slice(0, NEXT_QUESTION.exec(asks)?.index ?? asks.length);
	const start = from + (/^\s*/.exec(asks)?.[0].length ?? 0);
	const end =
		from + asks.replace(/(?:[\s,;:.]|\b(?:and|or|in|for)\s*$|\s\(\d{5,6}\)$|\[\d{5,6}\]$)+$/i, '').length;
	return end > start ? { start, end } : null;
}
