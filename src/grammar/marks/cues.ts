import type { Span } from '../../hansard/section.ts';
import type { Example } from '../rule.ts';
import { DENIALS, HEDGES, NEGATIONS, SOURCE_LEADS, TELLING_VERBS, TONES } from '../words/cues.ts';
import { SMALL_WORDS } from '../words/small-words.ts';
import type { WordList } from '../words/word-list.ts';
import type { Piece } from './line.ts';
import type { CueKind, CueMark } from './mark.ts';
import { type Phrases, phrases } from './phrases.ts';

/** A list whose words are cues of one kind. */
export interface CueList {
	readonly id: string;
	readonly kind: CueKind;
	readonly tone: CueMark['tone'];
	readonly list: WordList;
	readonly found: Phrases;
}

function cueList(id: string, kind: CueKind, list: WordList, tone: CueMark['tone'] = null): CueList {
	return { id, kind, tone, list, found: phrases(list) };
}

/** The lists of cues; at one place the longest phrase of each kind counts. */
export const CUE_LISTS: readonly CueList[] = [
	cueList('cue.negation', 'negation', NEGATIONS),
	cueList('cue.denial', 'denial', DENIALS),
	cueList('cue.hedge', 'hedge', HEDGES),
	cueList('cue.plan', 'modality', TONES.plan, 'plan'),
	cueList('cue.target', 'modality', TONES.target, 'target'),
	cueList('cue.forecast', 'modality', TONES.forecast, 'forecast'),
	cueList('cue.limit', 'modality', TONES.limit, 'limit'),
	cueList('cue.supposed', 'modality', TONES.supposed, 'supposed'),
];

/** What sources and quotations are read by: not lists alone, so with examples of their own. */
export const SOURCE_EXAMPLES: readonly {
	readonly id: string;
	readonly reads: readonly Example[];
	readonly not: readonly string[];
}[] = [
	{
		id: 'cue.source-lead',
		reads: [
			{ text: 'According to the Board, 40 left.', gives: { kind: 'source', who: 'the Board' } },
			{
				text: 'It cost £40, according to the Orchard Survey.',
				gives: { kind: 'source', who: 'the Orchard Survey' },
			},
			{ text: 'In the view of the Larch Trust, 40 left.', gives: { kind: 'source', who: 'the Larch Trust' } },
		],
		not: ['They sort files according to.', 'The Board said so.', 'It was shut.'],
	},
	{
		id: 'cue.source-verb',
		reads: [
			{ text: 'The survey suggests that 40 left.', gives: { kind: 'source', who: 'The survey' } },
			{
				text: 'Last year the Larch Trust estimated that 40 left.',
				gives: { kind: 'source', who: 'the Larch Trust' },
			},
			{ text: 'A recent study found that 40 left.', gives: { kind: 'source', who: 'A recent study' } },
		],
		not: ['It is estimated that 40 left.', 'The survey was found in a drawer.', 'I said so.'],
	},
	{
		id: 'cue.quotation',
		reads: [
			{ text: 'He said, “it is shut”.', gives: { kind: 'quotation' } },
			{ text: 'He said, "it is shut".', gives: { kind: 'quotation' } },
			{ text: 'It says “40 left” there.', gives: { kind: 'quotation' } },
		],
		not: ['He said it is shut.', 'It is 6" wide.', 'The Board’s site is shut.'],
	},
];

/** The lists that have a phrase which begins with a word. */
const LISTS_BY_WORD: ReadonlyMap<string, readonly CueList[]> = new Map(
	[...new Set(CUE_LISTS.flatMap(({ found }) => [...found.beginnings]))].map((word) => [
		word,
		CUE_LISTS.filter(({ found }) => found.beginnings.has(word)),
	]),
);

const LEADS = phrases(SOURCE_LEADS);
const VERBS = phrases(TELLING_VERBS);

/** The cues of a sentence: words that turn what a clause says. Cues of different kinds may overlap. */
export function cuesOf(pieces: readonly Piece[], at: number): CueMark[] {
	const span = (first: number, next: number): Span => ({
		start: at + (pieces[first]?.start ?? 0),
		end: at + (pieces[next - 1]?.end ?? 0),
	});
	const found: CueMark[] = [];
	const free = new Map<CueKind, number>();
	for (let place = 0; place < pieces.length; place += 1) {
		for (const [kind, list, next] of longest(pieces, place)) {
			if (place < (free.get(kind) ?? 0)) continue;
			found.push({ kind, rule: list.id, tone: list.tone, who: null, ...span(place, next) });
			free.set(kind, next);
		}
		const source = sourceAt(pieces, place);
		if (source === null || source.first < (free.get('source') ?? 0)) continue;
		found.push({
			kind: 'source',
			rule: source.rule,
			tone: null,
			who: span(...source.who),
			...span(source.first, source.next),
		});
		free.set('source', source.next);
	}
	return [...found, ...quotations(pieces, span)];
}

type Found = readonly [CueKind, CueList, number];

/** The longest phrase of each kind that begins at a piece. */
function longest(pieces: readonly Piece[], place: number): readonly Found[] {
	const lists = LISTS_BY_WORD.get(pieces[place]?.key ?? '');
	if (lists === undefined) return [];
	let best: readonly Found[] = [];
	for (const list of lists) {
		const next = list.found.after(pieces, place);
		if (next === null || unmeant(pieces, place, next)) continue;
		const rival = best.find(([kind]) => kind === list.kind);
		if (next > (rival?.[2] ?? place))
			best = [...best.filter((each) => each !== rival), [list.kind, list, next]];
	}
	return best;
}

/** `May` with its capital inside a sentence is a month, `the will` a document, `were` a condition only at the head of a clause. */
function unmeant(pieces: readonly Piece[], place: number, next: number): boolean {
	const piece = pieces[place];
	const before = pieces[place - 1];
	if (piece === undefined) return true;
	if (piece.key === 'may')
		return /^\p{Lu}/u.test(piece.text) && (place > 0 || pieces[next]?.kind === 'figure');
	if (piece.key === 'will' && next === place + 1)
		return /^\p{Lu}/u.test(piece.text) || /^(?:the|a|his|her|their|political|free)$/.test(before?.key ?? '');
	if (piece.key === 'were' && next === place + 1) return place > 0;
	if (piece.key === 'no') return pieces[place + 1]?.text === '.' && place + 2 < pieces.length;
	return false;
}

interface Source {
	readonly rule: string;
	readonly first: number;
	readonly next: number;
	readonly who: readonly [number, number];
}

/** Words of a name may be at most so many: a longer run is no name. */
const LONGEST_NAME = 9;

function sourceAt(pieces: readonly Piece[], place: number): Source | null {
	const lead = LEADS.after(pieces, place);
	if (lead !== null) {
		const end = nameEnd(pieces, lead);
		return end === null ? null : { rule: 'cue.source-lead', first: place, next: end, who: [lead, end] };
	}
	const verb = VERBS.after(pieces, place);
	if (verb === null) return null;
	const told = pieces[verb]?.key === 'that' ? verb + 1 : pieces[verb + 1]?.key === 'that' ? verb + 2 : null;
	if (told === null) return null;
	const first = nameStart(pieces, place);
	return first === null ? null : { rule: 'cue.source-verb', first, next: told, who: [first, place] };
}

const ARTICLES = /^(?:the|a|an|this|these|those|his|her|its|our|their|my)$/;

/** A name or noun group after a lead: up to a comma, a verb or a preposition of place. */
function nameEnd(pieces: readonly Piece[], from: number): number | null {
	let end = from;
	while (end < pieces.length && end - from < LONGEST_NAME) {
		const piece = pieces[end];
		if (piece?.kind !== 'word') break;
		const links = /^(?:of|and|for)$/.test(piece.key) && /^\p{Lu}|^the$/u.test(pieces[end + 1]?.text ?? '');
		if (
			end > from &&
			SMALL_WORDS.has(piece.key) &&
			!links &&
			!(piece.key === 'the' && /^(?:of|for|and)$/.test(pieces[end - 1]?.key ?? ''))
		)
			break;
		if (/^(?:put|show|shows|published|quoted|say|says)$/.test(piece.key)) break;
		end += 1;
	}
	return end > from && !(end === from + 1 && SMALL_WORDS.has(pieces[from]?.key ?? '')) ? end : null;
}

/** A noun group that ends before a verb: back to its article, or to the first of its capitals. */
function nameStart(pieces: readonly Piece[], end: number): number | null {
	let capital: number | null = null;
	for (let place = end - 1; place >= 0 && end - place <= LONGEST_NAME; place -= 1) {
		const piece = pieces[place];
		if (piece?.kind !== 'word') break;
		if (ARTICLES.test(piece.key)) return place < end - 1 ? place : null;
		if (/^\p{Lu}/u.test(piece.text) && !SMALL_WORDS.has(piece.key)) capital = place;
		else if (SMALL_WORDS.has(piece.key) && !/^(?:of|and|for)$/.test(piece.key)) break;
	}
	return capital;
}

/** Words between quotation marks, marks and all. A straight mark behind a figure is an inch. */
function quotations(pieces: readonly Piece[], span: (first: number, next: number) => Span): CueMark[] {
	const found: CueMark[] = [];
	let open: number | null = null;
	for (const [place, { text, spaced }] of pieces.entries()) {
		if (text === '“' || (text === '"' && open === null && (spaced || place === 0))) open ??= place;
		else if (open !== null && (text === '”' || (text === '"' && pieces[open]?.text === '"'))) {
			found.push({
				kind: 'quotation',
				rule: 'cue.quotation',
				tone: null,
				who: null,
				...span(open, place + 1),
			});
			open = null;
		}
	}
	return found;
}
