import type { NounGroup } from '../../grammar/groups.ts';
import { firstStanding, tryRules, type Verdict } from '../../grammar/rule.ts';
import type { Undertaking } from '../facts.ts';
import { askedFor } from '../gaps/asked-for.ts';
import type { Passage, Sentence } from '../passages.ts';
import { byWhen } from './by.ts';
import { CLAUSE_RULES } from './clause-rules.ts';
import { type Deed, deedsOf } from './deed.ts';
import { inFull } from './in-full.ts';
import { DEED, DOING } from './patterns.ts';
import type { Promised } from './promised.ts';
import { KNOWN_DEED, OFFICE_WILL } from './refusals.ts';
import { PROMISE_RULES } from './rules.ts';

/** What is longer is a list or a table that has lost its lines. */
const LONGEST_SENTENCE = 2_000;

/** No promise is without one of these. */
const WORTH_READING =
	/\b(?:will|shall|to be|(?:is|are) to|set to|due|expected|scheduled|planned|committed|undertaken|promised|agreed|commitment|undertaking|intends?|intended|intending|plans?|planning|propos(?:es?|ing)|expects?|aims?|aiming|anticipates?|envisages?|commits?|happy|pleased|delighted|glad|willing|prepared|asked|asking|arranged|decided|proposed|hopes?|hoping|hoped|should be|undertakes?|undertook|promises?|pledges?|pledged|arranging|arrangements|anticipated|envisaged|timetabled|ready|determined|bringing|publishing|launching|introducing|laying|issuing|announcing|opening|consulting|working|writing|meeting|visiting|rolling|intention|aim)\b/;

/** No clause tells of what is still to be done without one of these: other sentences are not parsed for it. */
const CLAUSE_CUE =
	/\b(?:will|shall|due|expected|scheduled|planned|set|intended|intends?|intending|plans?|planning|proposes?|proposing|aims?|aiming|expects?|hopes?|hoping|undertakes?|undertook|promises?|promised|pledges?|pledged|arranging|likely|intention|aim|should|proposed|hoped|bringing|publishing|launching|introducing|laying|issuing|announcing|opening|consulting|working|writing|meeting|visiting|rolling|(?:is|are)\s+(?:\p{Ll}+\s+)?to)\b/u;

type Undertaken = Pick<Undertaking, 'what' | 'by' | 'rule'>;

/** What answers, statements and speeches undertake to do, by when it is said to be done. */
export function promisesOf(text: string, passages: readonly Passage[]): Undertaking[] {
	return passages.flatMap(({ contribution, exchange, exchangeIndex, sentences }) =>
		sentences.flatMap((sentence): Undertaking[] => {
			const { start, end, words, block } = sentence;
			if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'footnote') return [];
			const promised = promisesOfSentence(sentence, exchange === null);
			if (promised.length === 0) return [];
			const before = text.slice(contribution.start, start).trim();
			return promised.map((one) => ({
				kind: 'promise',
				start,
				end,
				naming: null,
				exchange: exchangeIndex,
				contributionStart: contribution.start,
				because: null,
				...one,
				what: inFull(one.what, before, () => askedFor(text, exchange, { told: words, clause: '', before })),
			}));
		}),
	);
}

/** What a sentence promises by the words of its deeds, and in its other clauses by who is to do what. */
function promisesOfSentence(sentence: Sentence, spoken: boolean): readonly Undertaken[] {
	const { words, named } = sentence;
	if (words.length > LONGEST_SENTENCE || words.endsWith('?') || !WORTH_READING.test(words)) return [];
	const told = promisesIn(words);
	if (!CLAUSE_CUE.test(words) || (spoken && !KNOWN_DEED.test(words) && !OFFICE_WILL.test(words))) return told;
	const isTold = ({ start, at, beside }: Deed) =>
		told.some(({ what }) => {
			const from = words.indexOf(what);
			return from <= at && at < from + what.length && (!beside || from >= start);
		});
	const isBody = (group: NounGroup) =>
		named.some(({ kind, start, end }) => kind === 'agency' && group.start <= start && end === group.head.end);
	const others = deedsOf({ parsed: sentence.parsed, isBody, spoken }).filter((deed) => !isTold(deed));
	return [
		...told,
		...others.flatMap((deed) => {
			const standing = firstStanding(tryRules(CLAUSE_RULES, deed));
			return standing === null ? [] : [undertaken(words, standing)];
		}),
	];
}

/** What one sentence promises: of several clauses each that promises something of its own. */
export function promisesIn(words: string): readonly Undertaken[] {
	const whole = promiseIn(words);
	if (whole === null) return [];
	const clauses = words.split(NEXT_CLAUSE);
	const parts = clauses.length === 1 ? [whole] : clauses.flatMap((clause) => promiseIn(clause) ?? []);
	return (parts.length > 0 ? parts : [whole]).flatMap(deedByDeed);
}

/** `publish the plan`: words of a promise that open with the deed. */
const DEED_FIRST = new RegExp(`^(?:${DEED}|${DOING})\\s`, 'u');

/** `and` before another deed of the same promise. */
const NEXT_DEED = new RegExp(`,?\\s+and\\s+(?:then\\s+)?(?=(?:${DEED})\\s)`, 'u');

/** `and will` before another deed: a promise of its own. */
const NEXT_WILL = new RegExp(
	`,?\\s+and\\s+(?:then\\s+)?(?:I\\s+|we\\s+)?(?:will|shall)\\s+(?:also\\s+|then\\s+)?(?:be\\s+)?(?=(?:${DEED}|${DOING})\\s)`,
	'u',
);

/** `consult in the new year and publish the plan in May`: two deeds, each with a time of its own, are two promises. */
function deedByDeed(promised: Undertaken): readonly Undertaken[] {
	const will = NEXT_WILL.exec(promised.what);
	const cut = will ?? NEXT_DEED.exec(promised.what);
	if (cut === null || !DEED_FIRST.test(promised.what)) return [promised];
	const [first, second] = [promised.what.slice(0, cut.index), promised.what.slice(cut.index + cut[0].length)];
	const times = [byWhen(first, 0), byWhen(second, 0)] as const;
	if (will === null && times.includes(null)) return [promised];
	return [first, second].map((what, at) => {
		const when = times[at];
		return { ...promised, what, by: when == null ? null : what.slice(when.start, when.end) };
	});
}

/** Where a sentence goes on to what else somebody will do. */
const NEXT_CLAUSE =
	/(?:;|,?\s+(?:and|but))\s+(?=(?:I|we|[Tt]he\s+(?:Government|Department|Minister)|[Mm]y\s+(?:\p{L}|\.|\s){2,20}Friend)\s+(?:\p{L}+\s+)?(?:will|shall|are|am|intend|plan)\b|(?:this|these|they|it|(?:an?|the|copies|further|its|their|his|her|our|my)(?:\s+\p{Ll}+){1,6}?)\s+(?:will\s+be|(?:is|are)\s+(?:due|expected))\b)/u;

/** What one sentence promises; null where it promises nothing. */
export function promiseIn(words: string): Undertaken | null {
	if (words.length > LONGEST_SENTENCE || words.endsWith('?') || !WORTH_READING.test(words)) return null;
	const standing = firstStanding(tryRules(PROMISE_RULES, words));
	if (standing === null) return null;
	return undertaken(words, standing);
}

function undertaken(words: string, { rule, reading: { what, deed } }: Verdict<Promised>): Undertaken {
	const by = byWhen(words, deed);
	return {
		rule,
		what: words.slice(what.start, what.end).trimEnd(),
		by: by === null ? null : words.slice(by.start, by.end),
	};
}
