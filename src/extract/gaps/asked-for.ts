import type { Exchange } from '../../hansard/section.ts';
import { LIMB_RULES } from '../limbs/asked.ts';
import { core } from '../limbs/parts.ts';
import { shared, stemsOf, without } from '../limbs/stems.ts';

const ASKS =
	/\b(?:what|how|whether|when|which|who|where|why|if|for what|on what|in what|pursuant|with reference|further)\b/i;
const TAIL =
	/(?:[,;]?\s*(?:and|;)?\s*(?:\(\d\)\s*)?if\s+(?:he|she|they|it)\s+will\s+make\s+a\s+statement.*|\s*[[(](?:HL)?\d+[\])]\.?\s*|\.\s*)$/i;
const ONE_OF =
	/;\s*(?:and\s+)?(?=(?:what|how|whether|when|which|who|where|why|if|on what|for what)\b)|\s*\((?:\d)\)\s*|,?\s+and\s+(?=(?:what|how\s+many|how\s+much|when|whether|why|which)\b)/i;
/** Of a part that is shorter nothing can be told. */
const SHORTEST_PART = 12;
/** Characters. */
const LONGEST = 300;

/** A part of a question that speaks of what the part before it asked: `how many such lamps`. */
const POINTS_BACK = /^\s*(?:\S+\s+){0,3}(?:such|these|those)\s/i;

/** Words of a denial, which name no limb. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['not', 'no', 'record', 'avail', 'held']);

/** `what recent estimate she has made of`: what is asked stands behind it. */
const MADE_OF =
	/^(?:what\s+(?:\p{L}+\s+){0,3}?(estimates?|assessments?|evaluations?)\s+(?:(?:he|she|they|it)|(?:his|her|the)\s+\p{L}+)\s+(?:has|have)\s+(?:been\s+)?made\s+of|(?:if|whether)\s+(?:he|she|they)\s+(?:will|has\s+made\s+an?|have\s+made\s+an?)\s+(estimate)\s+(?:of\s+)?(?:the\s+)?)\s*/iu;
/** `in the latest period for which figures are available`. */
const LATEST =
	/,?\s+(?:in|for|on|at|during)\s+(?:each\s+(?:of\s+)?)?(?:the\s+)?(?:(?:latest|last|most\s+recent)\s+)?(?:\p{L}+\s+){1,3}for\s+which\s+(?:such\s+)?(?:figures|data|information|records|statistics)\s+(?:is|are)\s+(?:readily\s+)?available$/iu;

/** The answer that a question goes back to, in front of what it asks. */
const CITING =
	/^(?:further|pursuant|with\s+reference)\b.*?,\s+(?=(?:(?:on|for|in|to|by|with)\s+(?:what|which|whom)|what|how|whether|when|which|who|where|why|if)\b)/i;

/** The same in front of numbered parts. */
const CITING_FIRST = /^(?:further|pursuant|with\s+reference)\b[^;]*?,\s*(?=\(1\))/i;

/** What does not answer a question. */
interface Told {
	/** The sentence: of several things asked, the one it shares most words with is meant. */
	readonly told: string;
	/** The clause of it that says what is missing: of several limbs, the one that it names is meant. */
	readonly clause: string;
	/** What the answer said before. */
	readonly before: string;
}

/** What was asked, without the formal opening; null where there is no question. */
export function askedFor(
	text: string,
	exchange: Exchange | null,
	{ told, clause, before }: Told,
): string | null {
	const questions = exchange?.questions ?? [];
	const [from, to] = [questions[0], questions.at(-1)];
	if (from === undefined || to === undefined) return null;
	const words = text.slice(from.start, to.end).replace(/\s+/g, ' ').trim();
	const opens = ASKS.exec(words);
	const whole = (opens ? words.slice(opens.index) : words)
		.replace(CITING_FIRST, '')
		.replace(TAIL, '')
		.replace(TAIL, '');
	const parts = whole.split(ONE_OF).filter((part) => part.trim().length > SHORTEST_PART);
	const [now, then] = [stemsOf(told), stemsOf(before)];
	const near = (part: string) => 2 * shared(stemsOf(part), now) + shared(stemsOf(part), then);
	const [nearest] = parts.toSorted((one, other) => near(other) - near(one));
	const first = nearest !== undefined && POINTS_BACK.test(nearest) ? parts[0] : nearest;
	const asked = limbNamed(
		(first ?? whole).replace(/^[\s,;]+|[\s,;]+$/g, '').slice(0, LONGEST),
		stemsOf(clause),
	);
	return plain(asked) || null;
}

/** What is asked with that limb alone which the sentence names, or with all of them and without their letters. */
function limbNamed(part: string, told: ReadonlySet<string>): string {
	const limbs = LIMB_RULES.flatMap(({ when }) => when(part) ?? []);
	let words = part;
	for (const group of new Set(limbs.map((limb) => limb.group).toReversed())) {
		const own = limbs.filter((limb) => limb.group === group);
		const stems = own.map(({ start, end }) => stemsOf(part.slice(start, end)));
		const named = own.filter((limb, at) => {
			const others = new Set(stems.flatMap((one, other) => (other === at ? [] : [...one])));
			const telling = without(stemsOf(core(part, limb, own, 0)), others);
			return shared(without(telling, SAYS_NOTHING), told) > 0;
		});
		const [first, only, last] = [own[0], named[0], own.at(-1)];
		if (named.length !== 1 || first === undefined || only === undefined || last === undefined) continue;
		const opens = part.lastIndexOf('(', first.start);
		const closes = last.start + core(part, last, own, 0).length;
		words = words.slice(0, opens) + core(part, only, own, 0) + words.slice(closes);
	}
	return words.replace(/\((?:[a-z]|[ivx]{1,4})\)\s?/gi, '');
}

function plain(question: string): string {
	const asked = question.replace(CITING, '');
	const made = MADE_OF.exec(asked);
	const bare = made === null ? asked : asked.slice(made[0].length);
	const kept = made === null || /^estimate/i.test(made[1] ?? 'estimate') ? bare : `${made[1]} of ${bare}`;
	return kept.replace(LATEST, '').trim();
}
