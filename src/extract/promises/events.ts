import type { Span } from '../../hansard/section.ts';

/** Words of a clause up to its end, over a relative clause that commas close and a stop within a name. */
const WORDS = '(?:[^,;.:—]|\\.(?=\\S)|,\\s+(?:which|who|whose|where)\\s[^,;.]{3,80},)';
/** Who or what it is that comes first. */
const THING =
	'(?:the|a|an|all|both|any|this|that|these|those|it|they|we|I|he|she|his|her|its|their|our|my|sufficient|enough|more|further|[\\p{Ll}-]+\\s+(?:is|are|has|have)(?![\\p{L}])|\\p{Lu}[\\p{L}.]*)';
/** Where the next thing is said. */
const NEXT =
	/\s+(?:and|but)\s+(?=(?:(?:then|also|shortly)\s+)?(?:will|shall|I|we|they|it|place|publish|write|report|an?\s+(?:copy|report|further))\b)|\s+(?:at\s+which\s+(?:point|time)|in\s+order\s+to|so\s+that|placing|whereupon)\b|\s\(/i;
const DONE =
	/\s(?:has|have)\s+(?:(?:all|been|now|fully|finally|also|\p{Ll}+ly)\s+)*\p{Ll}+|\s(?:is|are|becomes?)\s+(?:(?:fully|all|finally|\p{Ll}+ly)\s+)*(?:available|complete|completed|concluded|finished|finalised|published|known|agreed|ready|received|to\s+hand|in\s+place|laid|enacted|over|signed|approved|settled)(?![\p{L}])/iu;

/** A clause of what comes first: `once the inspector has reported`, `before the House rises`, `a year after the last centre opens`. */
const CLAUSE = new RegExp(
	`(?<![\\p{L}])(?:(?:(?:an?|one|two|three|four|six|twelve|\\d+)\\s+(?:year|month|week|day)s?\\s+|[Ss]hortly\\s+|[Ss]oon\\s+|[Ii]mmediately\\s+|as\\s+soon\\s+as\\s+possible\\s+)?[Aa]fter|[Ww]hen|[Oo]nce|[Aa]s\\s+soon\\s+as|[Uu]ntil|[Bb]efore|[Bb]y\\s+the\\s+time(?:\\s+that)?|whenever)\\s+${THING}(?![\\p{L}])${WORDS}{2,160}`,
	'u',
);
/** A verb in the present: without one the words are a thing and no clause. */
const VERB =
	/\s(?:is|are|has|have|can|do|does|becomes?|allows?|permits?|rises?|goes?|ends?|reports?|returns?|meets?|comes?|takes?|opens?|closes?|begins?|starts?|receives?|completes?|publish(?:es)?|expires?|resumes?|adjourns?|sits?|arrives?|makes?|finish(?:es)?|leaves?|replies|reply|responds?|decides?|know)(?![p{L}])/i;

/** A paper with which something is to come: `with the next annual report of the Moss Board`. */
const WITH_PAPER =
	/(?<!\p{L})(?:with|alongside|in|at\s+the\s+(?:same\s+)?time\s+(?:of|as)|as\s+part\s+of)\s+(?:the|its|their|our|his|her)\s+(?:next|annual|forthcoming|pre-Budget|coming|\d{4}\s+Budget|Budget|autumn|spring|final|second|third)\s+(?:(?!when\b)[\p{L}-]+\s+){0,4}?(?:report|Budget|statement|review|accounts|issue|edition|volume|bulletin|statistics|release|publication|settlement|White\s+Paper|return)s?\b(?:\s+(?:of|on)\s+[^,;.]{3,80})?/iu;

/** An event without a verb: `following the completion of the review`, `on receipt of the report`. */
const EVENT =
	/(?<!\p{L})(?:following|after|on|upon|pending|before|prior\s+to|ahead\s+of)\s+(?:the\s+)?(?:completion|conclusion|publication|end|outcome|receipt|expiry|passage|passing|enactment|introduction|commencement|opening|closure|signing|ratification|Royal\s+Assent|return\s+of\s+Parliament)(?:\s+(?:of|to)\s+[^,;.]{3,80})?/iu;

/**
 * What has to come first before something is done, from a place in the sentence on; null where nothing is said to.
 *
 * @param from offset in the words.
 */
export function eventIn(words: string, from: number): Span | null {
	const rest = words.slice(from);
	const clause = CLAUSE.exec(rest);
	const spans = [
		clause === null || !VERB.test(clause[0]) ? null : cut(clause.index, clause[0]),
		...[WITH_PAPER, EVENT].map((pattern) => {
			const match = pattern.exec(rest);
			return match === null ? null : cut(match.index, match[0]);
		}),
	].filter((span) => span !== null);
	const [first] = spans.toSorted((one, other) => one.start - other.start || other.end - one.end);
	return first === undefined ? null : { start: from + first.start, end: from + first.end };
}

function cut(start: number, words: string): Span {
	const next = NEXT.exec(words);
	return { start, end: start + words.slice(0, next?.index ?? words.length).trimEnd().length };
}

/** Whether an event is one that will have happened, and not any time that it may: `when it rains` names no time. */
export function isOnce(words: string): boolean {
	return (
		!/^(?:when|whenever|until|before|once|after|as\s+soon)\b/i.test(words) ||
		DONE.test(words) ||
		/\bthe\s+House\b/.test(words)
	);
}
