import type { Parsed } from '../../grammar/parse.ts';
import type { Passage, Sentence } from '../passages.ts';
import type { Place } from './place.ts';

/** Where what is missing stops, behind the verb: a reason, a purpose, the next clause. */
const STOPS =
	/\s(?:to\s+(?:provide|enable|allow|obtain|protect)|because|as\s+(?:it|they|the|this|that|we)|since\s+(?:it|they|the|we)|which\s+would|in\s+(?:the\s+(?:form|format)|a\s+(?:form|format))|,?\s*(?:and|but|nor|so)\s+(?:it|they|we|to|therefore|this|the\s+\p{Ll}+\s+(?:is|are))|alongside|,\s+meaning|,\s+(?:and|but|nor|so|as|because|since|which))(?![\p{L}])|[;:—]|\.(?=\s|$)/iu;
/** A call for data, in front of what the data are about. */
const ABOUT_NOUN =
	/^(?:(?:no|any|a|an|the|this|these|such|some|all|central|centrally|specific|detailed|separate|further|statistical|official|reliable|formal|requested|reliable|final|full|our|their|precise|in)\s+)*(?:information|data|figures?|statistics|details?|records?|estimates?|assessments?|announcements?|breakdowns?|results|decisions?|evidence)\s+(?:collected\s+|held\s+|available\s+|kept\s+)?(?:centrally\s+)?(?:currently\s+|yet\s+)?(?:on|about|regarding|relating\s+to|concerning|of|for|showing|as\s+to|in\s+relation\s+to)\s+/iu;
/** Words that say nothing of what is missing by themselves. */
const EMPTY = new Set(
	'the this that these those such it they them we i he she there no any all some not a an of for in on at by to and or as is are was were be been has have had requested required sought asked information data figure figures statistics detail details record records estimate estimates assessment assessments breakdown level form format matter matters question raised issue cost costs number numbers analysis specific detailed precise formal separate final however therefore unfortunately department ministry government my our their its published other same above centrally locally separately available held collected yet timings timing dates date timetable delivery decisions decision announcement research'.split(
		' ',
	),
);
/** Words that point to what was asked, or said before. */
const POINTS = /\b(?:requested|such|this|these|those)\b/i;
const NAMED_BEFORE =
	/\b(?:information|data|figures|details|records|statistics)\s+(?:on|of|about|for|relating\s+to)\s+([^,;]{4,200}?),?\s+(?:so|and|but|therefore)\s/i;
/** Words of weight up to which a phrase that points says too little by itself. */
const MOST_POINTING = 5;
/** The beginnings of words, so that `employed` meets `employment`. */
const WEIGHTY = /(?<!\p{L})\p{L}{4,6}/gu;
/** What only narrows what was asked: `Figures prior to 2005`, `Information for 2009`. */
const NARROWS =
	/(?:^|\s)((?:prior\s+to|before|after|since|for|in|by|during|until)\s+(?:the\s+)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}(?:[-/]\d{2,4})?|period|years?|constituency|earlier|later)\b\s*)+)/;
const LEADS =
	/^(?:\([a-z\d]+\)\s?|(?:therefore|however|unfortunately|so|as|but|and|although|because|this\s+is\s+because|while|in\s+addition),?\s+)+/i;
const CLAUSE_OPENS =
	/(?:[;:—]|,\s(?:but|and|so|as|because|although|since|while|therefore)\s|,\s(?=(?:the|this|these|we|it|no|data|information|figures|there|they|such)\b)|\s(?:but|because|although)\s|\s(?:as|since)\s(?=(?:this|it|they|these)\b))\s*/gi;
/** What stands behind the verb without being its object. */
const FROM = /^(?:from|by|as|at|in)\s/i;
/** A question or a relative clause within the subject brings a verb of its own. */
const ASKING = /\b(?:how|which|who|whose|whether|what|that)\b/i;
const TRAILING =
	/(?:\s+(?:is|are|was|were|has|have|had|could|can|would|will|do|does|did|therefore|also)\b)*[,\s]*$/i;
const FINITE =
	/^(.{2,240}?),?\s(?:is|are|was|were|has|have|had|could|can|cannot|would|will|do|does|did|may|might|relate|falls?)\b/;

/** The words for what is not known: the subject of its clause, the object of its verb, or else what was asked. */
export function aboutOf(text: string, passage: Passage, sentence: Sentence, place: Place): string {
	const { words } = sentence;
	const asked = () => askedIn(text, passage, words);
	if (place.of === 'asked') return asked() ?? tidy(words.slice(0, 240));
	const subject = subjectOf(sentence.parsed, place);
	const object = objectOf(words, place);
	const [first, second] = place.of === 'object' && !FROM.test(object) ? [object, subject] : [subject, object];
	const points = POINTS.test(first) && says(first) <= MOST_POINTING;
	if (says(first) > 1 && !points) return tidy(first);
	const before = saidBefore(words, place, first);
	if (before !== null) return before;
	if (
		place.of !== 'object' &&
		/^(?:on|about|regarding|relating\s+to|for|of|as\s+to)\s/i.test(second) &&
		says(second) > 1 &&
		!POINTS.test(second)
	)
		return tidy(second);
	const question = asked();
	if (question === null) return says(first) > 0 ? tidy(first) : tidy(words.slice(0, 240));
	const narrows = NARROWS.exec(first)?.[1] ?? NARROWS.exec(second)?.[1] ?? null;
	if (narrows !== null) return `${question} ${narrows.trim()}`;
	if (points) return says(first) > 1 && !share(first, question) ? tidy(first) : question;
	return says(first) > 0 && place.of === 'object' ? tidy(first) : question;
}

/** `We do not publish data on X, so this information ...`: what the clause before names. */
function saidBefore(words: string, { start }: Place, subject: string): string | null {
	if (!/\b(?:this|that|such)\b/i.test(subject)) return null;
	const named = NAMED_BEFORE.exec(words.slice(0, start))?.[1] ?? '';
	return says(named) > 1 ? tidy(named) : null;
}

/** Whether two phrases have a word of weight in common. */
function share(one: string, other: string): boolean {
	const words = new Set(other.toLowerCase().match(WEIGHTY) ?? []);
	return (one.toLowerCase().match(WEIGHTY) ?? []).some((word) => words.has(word) && !EMPTY.has(word));
}

/** What the clause of the denial is said of, with what hangs on it. */
function subjectOf({ words }: Parsed, { start, end }: Place): string {
	const opens = [...words.slice(0, start).matchAll(CLAUSE_OPENS)].at(-1);
	const clause = words.slice(opens ? opens.index + opens[0].length : 0).replace(LEADS, '');
	const said = clause.slice(0, Math.max(0, start - (words.length - clause.length)));
	const first = FINITE.exec(clause)?.[1]?.trim() ?? '';
	const head = ASKING.test(first) ? said.replace(TRAILING, '') : first;
	if (
		/^(?:has|have|had|is|are|was|were)$/i.test(head) ||
		head.length > end - (opens?.index ?? 0) + 200 ||
		/\b(?:we|i|it|they|there)$/i.test(head)
	)
		return '';
	return head;
}

/** What stands behind the verb, up to where the next thing is said. */
function objectOf(words: string, { end }: Place): string {
	const rest = words
		.slice(end)
		.trim()
		.replace(
			/^(?:has|have|is|are|was|were)\s+(?:been\s+)?(?:yet\s+)?\p{Ll}+(?:\s+by\s+(?:(?:my|the|this)\s+)?\p{Lu}\p{Ll}+)?\s*/u,
			'',
		);
	const stop = STOPS.exec(rest);
	return rest.slice(0, stop?.index ?? rest.length).replace(/[,.\s]+$/, '');
}

/** How many words of it say something of what is missing. A year alone says nothing. */
function says(words: string): number {
	if (
		NARROWS.test(words) &&
		!/\b(?:on|of|about)\s/.test(words) &&
		(words.match(/[\p{L}\d]+/gu) ?? []).length < 8
	)
		return 0;
	return (words.match(/[\p{L}\d'’&-]+/gu) ?? []).filter((word) => !EMPTY.has(word.toLowerCase())).length;
}

function tidy(words: string): string {
	const bare = words.replace(/^(?:that|on|about|regarding|relating\s+to|of|for|as\s+to)\s+/i, '');
	const without = bare.replace(ABOUT_NOUN, '');
	return (says(without) > 0 ? without : bare).replace(/\s+/g, ' ').trim();
}

const ASKS =
	/\b(?:what|how|whether|when|which|who|where|why|if|for what|on what|in what|pursuant|with reference|further)\b/i;
const TAIL =
	/(?:[,;]?\s*(?:and|;)?\s*(?:\(\d\)\s*)?if\s+(?:he|she|they|it)\s+will\s+make\s+a\s+statement.*|\s*[[(](?:HL)?\d+[\])]\.?\s*|\.\s*)$/i;
const ONE_OF =
	/;\s*(?:and\s+)?(?=(?:what|how|whether|when|which|who|where|why|if|on what|for what)\b)|\s*\((?:\d)\)\s*|,?\s+and\s+(?=(?:what|how\s+many|how\s+much|when|whether|why|which|who)\b)/i;

/**
 * What was asked, without the formal opening.
 *
 * @param told the sentence that does not answer it: of several things asked, the one it shares most words with is given.
 * @returns null where there is no question.
 */
export function askedIn(text: string, passage: Passage, told = ''): string | null {
	const question = passage.exchange?.questions[0];
	if (question === undefined) return null;
	const words = text.slice(question.start, question.end).replace(/\s+/g, ' ').trim();
	const core = ASKS.exec(words);
	const whole = (core ? words.slice(core.index) : words).replace(TAIL, '').replace(TAIL, '');
	const parts = whole.split(ONE_OF).filter((part) => part.trim().length > 12);
	const spoken = new Set(told.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
	const shared = (part: string) =>
		(part.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => spoken.has(word)).length;
	const [first] = [...parts].sort((one, other) => shared(other) - shared(one));
	return (first ?? whole).replace(/^[\s,;]+|[\s,;]+$/g, '').slice(0, 300) || null;
}
