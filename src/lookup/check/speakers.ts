import { stemOf, wordsIn } from '../../corpus/words/fold.ts';
import { nameKey } from '../../extract/names/name-key.ts';
import { TELLING_VERBS } from '../../grammar/words/cues.ts';
import type { Span } from '../../hansard/section.ts';
import { readPerson } from '../../hansard/turns/person.ts';
import { REPORTED, TITLES } from '../../hansard/turns/words.ts';
import { isElsewhere } from './claims.ts';
import type { Draft, Paragraph, Unit } from './draft.ts';
import { type Finding, NOTHING_FOUND } from './finding.ts';
import type { Located } from './locate.ts';
import type { Laid } from './quotations.ts';
import type { Place, Record } from './record.ts';

/** A person whom a draft names as one who speaks, or as one who is answered. */
export interface Named extends Span {
	readonly name: string;
	/** The sentence in which the name stands. */
	readonly sentence: Span;
	readonly as: 'speaker' | 'asked by' | 'asks';
}

const TITLE = `(?:${TITLES.filter((title) => /^\p{L}+$/u.test(title)).join('|')})`;
const WORD = "\\p{Lu}[\\p{L}’'-]+";
const NAME = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${TITLE}\\.?\\s+)?${WORD}(?:\\s+${WORD}){0,3}(?:\\s+of\\s+${WORD}(?:\\s+(?:(?:and|on|under|le|the)\\s+)?${WORD}){0,3})?`,
	'gu',
);
/** What people are said to do who speak in the House: in any form of the word. */
const SPEAKING = new Set(
	[
		...REPORTED,
		...Object.keys(TELLING_VERBS),
		...(
			'acknowledge add admit announce answer apologise argue ask assert assure claim concede confirm declare deny describe disclose explain give gave given ' +
			'inform insist maintain mention note observe pledge point promise provide put recall refuse reject relay remark reply report respond reveal reveals ' +
			'say set sign speak spoke state stress suggest supply supplied tell told undertake undertook urge warn write wrote written'
		).split(' '),
	].map(stemOf),
);
const ASKING = new Set(['ask', 'enquire', 'inquire'].map(stemOf));
/** Who is asked will answer: `was asked about the nets`, `, asked about fireworks, said`. */
const WAS_ASKED = /^\s*(?:,\s*(?:when )?asked\b|(?:was|has been|had been|is)\s+asked\b)/i;
/** Words between a name and its verb. */
const BETWEEN =
	/^(?:has|had|have|was|is|could|would|did|does|not|also|then|later|since|never|only|again|who|himself|herself|\p{L}+ly)$/u;
const ANSWERED_BEFORE =
	/\b(?:answer(?:ed|ing|s)?(?: to)?|repl(?:ied|ies|y|ying) to|respond(?:ed|ing|s)? to|response to|told|telling|tells|inform(?:ed|s)|assur(?:ed|es)|wrote to|writing to|explain(?:ed|s) to|insist(?:ed|s) to|said to|question (?:from|by|of)|asked by|(?:gave|given|gives)(?: to)?)\s+$/i;
const SAID_BEFORE = /\b(\p{L}+)(?:,)?\s+$/u;

/**
 * Those whom a unit names beside its words, held against who spoke them and who asked.
 *
 * @param before the passage that the unit before it is about.
 */
export function checkSpeakers(
	draft: Draft,
	named: readonly Named[],
	located: Located,
	settled: readonly { readonly start: number; readonly laid: Laid }[],
	before: Place | null,
): readonly Finding[] {
	if (isElsewhere(located.unit)) return [];
	return named.flatMap((one): readonly Finding[] => {
		const { start: from, end } = one.sentence;
		const quoted = settled.find(({ start }) => from <= start && start < end);
		const place = quoted?.laid.place ?? located.place;
		if (place === null) return [];
		const finding = judge(draft, one, place, quoted?.laid ?? null, located);
		// Behind a citation the next sentence may still be of what was cited, until something is quoted.
		if (finding?.verdict === 'differs' && quoted === undefined && hasPart(before, one.name)) return [];
		return finding === null ? [] : [finding];
	});
}

/** Those whom a unit names outside its quotations as ones who speak or are answered. */
export function namedIn(
	record: Record,
	{ plain }: Draft,
	{ quotations }: Paragraph,
	{ sentences }: Unit,
): readonly Named[] {
	return sentences.flatMap((sentence) => {
		const { start, end } = sentence;
		const words = plain.slice(start, end);
		return [...words.matchAll(NAME)].flatMap((match): readonly Named[] => {
			const name = match[0].replace(/[’']s?$/u, '');
			const at = { start: start + match.index, end: start + match.index + name.length, sentence };
			const before = words.slice(0, match.index);
			const after = words.slice(match.index + match[0].length);
			const as = roleBeside(before, after, name === match[0]);
			if (as === null || quotations.some((one) => one.start < at.end && at.start < one.end)) return [];
			return isPerson(record, name) ? [{ ...at, name, as }] : [];
		});
	});
}

/** What the words beside a name say that it does; null where it does neither. */
function roleBeside(before: string, after: string, whole: boolean): Named['as'] | null {
	if (ANSWERED_BEFORE.test(before)) return 'asked by';
	const verb = SAID_BEFORE.exec(before)?.[1] ?? '';
	// `asked Ann Tarn to write`: she is told to, and said nothing.
	const says = isSpeaking(verb) && !/^\s+to\s/.test(after) ? verb : verbBehind(after);
	if (says === null || !whole) return null;
	return ASKING.has(stemOf(says.toLowerCase())) ? 'asks' : 'speaker';
}

/** By a title, a rank or a given name; two words in capitals of which the record makes no body, programme or term. */
function isPerson({ archive }: Record, name: string): boolean {
	const known = readPerson(name)?.known;
	if (known === 'title' || known === 'rank' || known === 'given name') return true;
	return (
		known === 'shape' && name.split(/\s+/).length === 2 && archive.names.withKey(nameKey(name)).length === 0
	);
}

function isSpeaking(word: string): boolean {
	return SPEAKING.has(stemOf(word.toLowerCase()));
}

/** `could not say`, `was asked to reply`: the first word that is none between, where it is one of speaking; of `was asked` what is done then. */
function verbBehind(after: string): string | null {
	if (/^\s*[’']/.test(after)) return null;
	if (WAS_ASKED.test(after)) return 'reply';
	for (const { spelt } of wordsIn(after.slice(0, 80)).slice(0, 4)) {
		if (isSpeaking(spelt)) return spelt;
		if (!BETWEEN.test(spelt)) return null;
	}
	return null;
}

/** Whether somebody of that name asked or answered in a passage. */
function hasPart(place: Place | null, name: string): boolean {
	const exchange = place?.exchange ?? null;
	if (exchange === null) return false;
	return [...exchange.askedBy, exchange.source.speaker ?? ''].some((one) => isSame(one, name));
}

function judge(
	draft: Draft,
	named: Named,
	place: Place,
	laid: Laid | null,
	located: Located,
): Finding | null {
	const source = laid === null ? (place.exchange?.source ?? null) : place.passage.sourceAt(laid.span);
	const asked = place.exchange?.askedBy ?? [];
	const inQuestion = laid !== null && place.passage.isAskedAt(laid.span.start);
	const answerer = inQuestion ? null : (source?.speaker ?? place.exchange?.source.speaker ?? null);
	const speakers = inQuestion ? asked : answerer === null ? [] : [answerer];
	const isAsker = named.as === 'asked by' || (named.as === 'asks' && asked.length > 0);
	const meant = isAsker ? asked : speakers;
	if (meant.length === 0) return null;
	const told = (
		verdict: Finding['verdict'],
		shouldBe: string | null,
		notes: readonly string[] = [],
	): Finding => ({
		kind: 'attribution',
		start: named.start,
		end: named.end,
		text: draft.text.slice(named.start, named.end),
		verdict,
		...NOTHING_FOUND,
		shouldBe,
		source,
		notes,
	});
	if (meant.some((speaker) => isSame(speaker, named.name))) return told('as on record', null);
	const alike = located.alike.flatMap(({ exchange }) =>
		exchange === null ? [] : isAsker ? exchange.askedBy : [exchange.source.speaker ?? ''],
	);
	if (alike.some((speaker) => isSame(speaker, named.name))) return told('as on record', null);
	// One who asked may be said to have asked, and one who answered to have been told.
	if ([...asked, answerer ?? ''].some((speaker) => isSame(speaker, named.name)))
		return laid === null ? null : told('differs', meant.join(', '), ['the words are another speaker’s']);
	return told('differs', meant.join(', '), [
		isAsker ? 'somebody else asked' : 'the words are another speaker’s',
	]);
}

/** Whether two printed names can be one person's. */
function isSame(one: string, other: string): boolean {
	const [first, second] = [wordsOf(one), wordsOf(other)];
	if (first.join(' ') === second.join(' ')) return true;
	const titles = new Set(TITLES.map((title) => title.toLowerCase().replace(/\./g, '')));
	const [seat, theirSeat] = [seatOf(first), seatOf(second)];
	// `Baroness Fell of Saltwick` is told as `Baroness Fell`; of another place she is another.
	if (seat !== null && theirSeat !== null && seat !== theirSeat) return false;
	const bare = (words: readonly string[]) =>
		(words.includes('of') ? words.slice(0, words.indexOf('of')) : words).filter((word) => !titles.has(word));
	const [mine, theirs] = [bare(first), bare(second)];
	if (mine.at(-1) !== theirs.at(-1) || mine.length === 0) return false;
	// `Mr. Fell` is Ann Fell's surname; `Bob Fell` is another.
	return mine.length === 1 || theirs.length === 1
		? true
		: mine[0]?.[0] === theirs[0]?.[0] &&
				(mine[0]?.length === 1 || theirs[0]?.length === 1 || mine[0] === theirs[0]);
}

/** The place in a peer's title. */
function seatOf(words: readonly string[]): string | null {
	const at = words.indexOf('of');
	return at === -1 ? null : words.slice(at + 1).join(' ');
}

function wordsOf(name: string): readonly string[] {
	return name
		.replace(/\([^)]*\)/g, ' ')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word !== '' && word !== 'the' && word !== 'rt' && word !== 'hon');
}
