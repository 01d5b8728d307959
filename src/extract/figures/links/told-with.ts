import { mainClauseOf } from '../../../grammar/clauses.ts';
import type { NounGroup } from '../../../grammar/groups.ts';
import { clauseAt, quantitiesOf } from '../../../grammar/parse.ts';
import type { Span } from '../../../hansard/section.ts';
import type { Subject } from '../../facts.ts';
import { nounStems, shared, tellingStems } from '../../telling.ts';
import { COUNTS } from '../counts.ts';
import { nounWords, phraseWords } from '../phrase.ts';
import { SAYS } from '../says.ts';
import type { Site } from '../site.ts';
import type { ChainInput } from './link.ts';
import { SAYS_NOTHING } from './taken-up.ts';
import { LONGEST_SUBJECT, thingOf } from './topic.ts';

/** A phrase of a number's own statement, as the signs look at it. */
interface Phrase {
	readonly words: readonly string[];
	/** Its telling words, by their stems. */
	readonly stems: ReadonlySet<string>;
	readonly definite: boolean;
	readonly before: boolean;
	/** Whether a word of it has a capital. */
	readonly named: boolean;
}

/** The share of a phrase's telling words that others have. */
interface Shares {
	readonly asked: number;
	readonly headed: number;
	readonly measured: number;
}

/**
 * What speaks for a phrase, and what against it. The weights were weighed on labelled answers, those of one day left out in turn, and
 * rounded.
 */
const SIGNS: readonly {
	readonly sign: string;
	readonly weight: number;
	readonly of: (phrase: Phrase & Shares) => number | boolean;
}[] = [
	{ sign: 'each telling word', weight: 0.7, of: ({ stems }) => stems.size },
	{ sign: 'each word', weight: -0.2, of: ({ words }) => words.length },
	{ sign: 'asked about', weight: 0.7, of: ({ asked }) => asked === 1 },
	{ sign: 'in the heading in part', weight: 0.7, of: ({ headed }) => headed > 0 && headed < 1 },
	{ sign: 'in the measure in part', weight: 0.2, of: ({ measured }) => measured > 0 && measured < 1 },
	{ sign: 'definite', weight: 0.5, of: ({ definite }) => definite },
	{ sign: 'before the number', weight: 0.2, of: ({ before }) => before },
];

/** The phrase that a topic is told with, and why. */
export interface ToldWith {
	readonly words: string;
	readonly because: string;
}

/**
 * A topic that leaves room is told with the phrase of the number's own statement for which most speaks: `keepers (North Fell Lamp
 * Scheme)`, `lamps (harbour walls)` where harbour walls were asked about. Only one that tells which is meant: it has a name, or the question
 * or the heading has a word of it.
 *
 * @returns the second phrase, with what spoke for it; null where none finds room beside it.
 */
export function toldWith({ name }: Subject, { site, measure, passage, asked }: ChainInput): ToldWith | null {
	// What a part takes over from its whole is told already.
	if (name.includes('(')) return null;
	const first = name.split(/\s+/);
	const said = tellingStems(first);
	const others = {
		asked: asked(),
		headed: tellingStems([passage.title ?? '']),
		measured: tellingStems(measure),
	};
	let best: { readonly told: ToldWith; readonly weight: number } | null = null;
	for (const phrase of phrasesOf(site)) {
		const { stems, words } = phrase;
		if (stems.size === 0 || shared(stems, said) > 0 || words.length + first.length > LONGEST_SUBJECT)
			continue;
		const of = (those: ReadonlySet<string>) => shared(stems, those) / stems.size;
		const seen = {
			...phrase,
			asked: of(others.asked),
			headed: of(others.headed),
			measured: of(others.measured),
		};
		if (seen.measured === 1 || (!phrase.named && seen.asked < 1 && seen.headed === 0)) continue;
		const weight = SIGNS.reduce((sum, sign) => sum + sign.weight * Number(sign.of(seen)), 0);
		if (best !== null && weight <= best.weight) continue;
		const held = SIGNS.filter((sign) => sign.of(seen) === true).map(({ sign }) => sign);
		const told = words.join(' ');
		best = { told: { words: told, because: [`told with “${told}”`, ...held].join(', ') }, weight };
	}
	return best?.told ?? null;
}

/** Words of what hangs on a noun that are told with it: none, few, or all that find room. */
const HANGING = [0, 3, 7];

/** The noun phrases of a number's own statement: none is said of another number, and none says whose word it is. */
function phrasesOf(site: Site): Phrase[] {
	const { parsed, quantity } = site;
	const within = { parsed, operations: site.operations };
	return parsed.groups
		.filter((group) => group.kind === 'noun')
		.filter(({ head }) => !/^(?:PRON|DET)$/.test(head.pos) && !SAYS_NOTHING.test(head.lower))
		.filter((group) => isOfIts(site, group))
		.flatMap((group) =>
			HANGING.map((room) => {
				const words = thingOf(parsed, room === 0 ? nounWords(group) : phraseWords(within, group, room));
				return {
					words,
					stems: tellingStems(words),
					definite: group.tokens[0]?.lower === 'the',
					before: group.end <= quantity.start,
					named: words.some((word) => /^\p{Lu}/u.test(word) && !parsed.words.startsWith(word)),
				};
			}),
		)
		.filter(({ words }) => words.join('').length > 2 && nounStems(words).size > 0);
}

function isOfIts({ parsed, quantity, clause, operations }: Site, group: NounGroup): boolean {
	const { clauses, marks } = parsed;
	const holds = (mark: Span, place: Span) => mark.start <= place.start && place.end <= mark.end;
	if (marks.some((mark) => mark.kind === 'source' && holds(mark, group))) return false;
	// Whether a number is an operation's is for its own links to say.
	if (operations.some((name) => holds(group, name))) return false;
	const theirs = clauses[clauseAt(clauses, group)];
	if (theirs === undefined || mainClauseOf(clauses, theirs) !== mainClauseOf(clauses, clause)) return false;
	// `The board told the keepers that 12 lamps burned`: who is told, and what stands in a bracket, is of another statement.
	if (theirs !== clause && (theirs.kind === 'parenthesis' || SAYS.test(theirs.verb?.verb ?? '')))
		return false;
	const between =
		group.end <= quantity.start
			? { start: group.start, end: quantity.start }
			: { start: quantity.end, end: group.end };
	return !quantitiesOf(marks).some(
		(mark) => COUNTS.has(mark.role) && mark !== quantity && holds(between, mark),
	);
}
