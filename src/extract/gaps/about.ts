import type { Parsed } from '../../grammar/parse.ts';
import { tryRules } from '../../grammar/rule.ts';
import { share, shared, stemsOf } from '../limbs/stems.ts';
import type { Passage, Sentence } from '../passages.ts';
import { askedFor } from './asked-for.ts';
import { resolved, withNarrowing, withPart } from './part.ts';
import type { Place } from './place.ts';
import { NOT_KNOWN } from './rules.ts';

/** Where what is missing stops, behind the verb: a reason, a purpose, the next clause. */
const STOPS =
	/\s(?:to\s+(?:provide|enable|allow|obtain|protect)|because|as\s+(?:it|they|the|this|that|we)|since\s+(?:it|they|the|we|to)|which\s+would|in\s+(?:the\s+(?:form|format)|a\s+(?:form|format))|,?\s*(?:nor\s|but,|but\s+(?:recognise|would|will|can|could|understand|have|are|do)\b|although\s|though\s|(?:and|but|so)\s+(?:their|its|these|those|no|it|they|we|most|many|to|therefore|this|the\s+\p{Ll}+\s+(?:is|are)))|from\s+(?:within\s+)?(?:the|their|its|our|these|this)\s+(?:\p{Ll}+\s+)?(?:accounting|systems?|records?|data|returns?|database)|which\s+means|alongside|meaning|in\s+order|so\s+(?=\p{Lu})|without\s+(?:incurring|the\s+disproportionate)|(?:except\s+|other\s+than\s+|only\s+)?at\s+(?:a\s+)?disproportionate)(?![\p{L}])|,\s+(?:but|nor|so|as|because|since|which)(?![\p{L}])|[;:—]|\.(?=\s|$)/iu;
/** A call for data, in front of what the data are about. */
const ABOUT_NOUN =
	/^(?:(?:no|any|a|an|the|this|these|such|some|all|central|centrally|specific|detailed|separate|further|statistical|official|reliable|formal|requested|reliable|final|full|our|their|precise|in)\s+)*(?:information|data|figures?|statistics|details?|records?|estimates?|assessments?|announcements?|breakdowns?|decisions?|evidence|publication)\s+(?:collected\s+|held\s+|available\s+|kept\s+)?(?:centrally\s+)?(?:currently\s+|yet\s+)?(?:on|about|regarding|relating\s+to|concerning|of|for|showing|as\s+to|in\s+relation\s+to)\s+/iu;
/** Words that say nothing of what is missing by themselves. */
const EMPTY = new Set(
	'central national the this that these those such it they them we i he she there no any all some not a an of for in on at by to and or as is are was were be been has have had requested required sought asked information data figure figures statistics detail details record records estimate estimates assessment assessments breakdown level form format matter matters question raised issue cost costs number numbers analysis specific detailed precise formal separate final however therefore unfortunately department ministry government my our their its published other same above centrally locally separately available held collected yet timings timing dates date timetable delivery decisions decision announcement research more recent actual current latest exact'.split(
		' ',
	),
);
/** What by itself only says when. */
const TIME =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}(?:-\d{2,4})?)$/;
/** Words that point to what was asked, or said before. */
const POINTS = /\b(?:requested|such|this|these|those)\b/i;
const NAMED_BEFORE =
	/\b(?:information|data|figures|details|records|statistics)\s+(?:on|of|about|for|relating\s+to)\s+([^,;]{4,200}?),?\s+(?:so|and|but|therefore)\s|\b(?:measure|count|total)\s+of\s+([^,;]{4,200}?),\s+(?:as|since|because)\s/i;
/** Words of weight up to which a phrase that points says too little by itself. */
const MOST_POINTING = 5;
/** The beginnings of words, so that `employed` meets `employment`. */
const WEIGHTY = /(?<!\p{L})\p{L}{4,6}/gu;
/** What only narrows what was asked: `Figures prior to 2005`, `Information for 2009`. */
const NARROWS =
	/(?:^|\s)((?:prior\s+to|before|after|since|for|in|by|during|until)\s+(?:the\s+)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}(?:[-/]\d{2,4})?|(?:FY|financial\s+year)\s+\d{4}(?:[-/]\d{2,4})?|period|years?|constituency|earlier|later)\b\s*)+)/;
const LEADS =
	/^(?:\([a-z\d]+\)\s?|(?:(?:I|we)\s+(?:currently\s+)?(?:expect|anticipate)(?:\s+that)?(?=\s+(?:the|this|these|our|a)\s)|therefore|however|unfortunately|so|as|but|and|although|because|this\s+is\s+because|while|in\s+addition|(?:due|owing)\s+to\s+[^,;]{3,60}(?=,)|because\s+of\s+[^,;]{3,60}(?=,)|for\s+reasons\s+of\s+[^,;]{3,60}(?=,)),?\s+)+/i;
const CLAUSE_OPENS =
	/(?:[;:—]|,\s(?:but|and|so|as|because|although|since|while|therefore)\s|,\s(?=(?:the|this|these|we|it|no|data|information|figures|details|records|statistics|there|they|such)\b)|\s(?:but|because|although|and\s+so|and\s+therefore)\s|\sand\s(?=(?:central\s+|no\s+|such\s+)?(?:records|data|information|figures|statistics)\s)|\s(?:as|since)\s(?=(?:this|it|they|these)\b))\s*/gi;
/** A denial that begins with what is missing: `publication of the report has been`. */
const NOUN_FIRST =
	/^(?:publication|comparison|estimates?|figures|numbers?|timings?|dates?|costs?|amounts?|timetable)\b/i;
const OTHER_INFORMATION =
	/^(?:the\s+)?(?:information|data|figures|records|statistics)\b.*\s(?:on|about)\s+(.+)$/i;
/** What stands behind the verb without being its object. */
const FROM =
	/^(?:(?:from|by|as|at|in)\s|on\s+(?:the|its|our)\s+(?:[^\s,;]+\s+){0,4}?(?:web\s?site|internet)\b)/i;
/** A question or a relative clause within the subject brings a verb of its own. */
const ASKING = /\b(?:how|which|who|whose|whether|what|that)\b/i;
const TRAILING =
	/(?:\s+(?:is|are|was|were|has|have|had|could|can|would|will|do|does|did|therefore|also)\b)*[,\s]*$/i;
const FINITE =
	/^(.{2,240}?),?\s(?:is|are|was|were|has|have|had|could|can|cannot|would|will|do|does|did|may|might|remains?|relate|falls?|depends?)\b/;

/** `other than the names of keepers, which`: what a relative clause is said of. */
const ANTECEDENT =
	/(?:^|[,;:]\s|\b(?:than|except|of|for)\s)((?:the|all|any|some)\s[^,;:]{3,80}?),?\s+(?:which|that)\s+$/i;
/** `These figures exclude Moss, where the information`: what is left out because it is missing. */
const LEFT_OUT =
	/\bexclud(?:e|es|ed|ing)\s+([^,;:]{3,80}?),?\s+(?:where|for\s+(?:which|whom)|as|because)\s[^,;:]*$/i;
/** `such information for primary schools`: the part that what was asked is missing of. */
const OF_SUCH =
	/^(?:such|these|this|those|the\s+requested)\s+(?:information|data|figures|details|statistics|records|breakdown)\s+(?:for|on|about|of)\s+(\D{4,})$/i;

/** Telling words that show that what is for others is what was asked. */
const ENOUGH_SHARED = 2;

/** The words for what is not known: the subject of its clause, the object of its verb, or else what was asked. */
export function aboutOf(text: string, passage: Passage, sentence: Sentence, place: Place): string {
	const { words } = sentence;
	const earlier = before(passage, sentence);
	const subject = subjectOf(sentence.parsed, place);
	const object = objectOf(words, place);
	const question = askedFor(text, passage.exchange, {
		told: words,
		clause: `${subject} ${object}`,
		before: earlier,
	});
	const narrowed = question === null ? null : withNarrowing(question, words.slice(place.start));
	if (place.of === 'asked')
		return saidBefore(sentence, place, object) ?? narrowed ?? tidy(words.slice(0, 240));
	const sought = SOUGHT.exec(words.slice(place.start))?.[1] ?? '';
	if (says(sought) > 1 && !POINTS.test(sought) && tidy(sought) === sought.replace(/^that\s+/, '').trim())
		return tidy(sought);
	const isTheirs = /\bmatters?\s+for$/i.test(words.slice(place.start, place.end));
	if (isTheirs && question !== null && shared(stemsOf(subject), stemsOf(question)) >= ENOUGH_SHARED)
		return question;
	const [first, second] = place.of === 'object' && !FROM.test(object) ? [object, subject] : [subject, object];
	const part = OF_SUCH.exec(first)?.[1];
	if (part !== undefined && says(part) > 0 && !POINTS.test(part)) return tidy(part);
	const points = POINTS.test(first) && says(first) <= MOST_POINTING;
	if (place.of === 'subject' && question !== null && onlyNames(first, question)) return narrowed ?? question;
	const fuller =
		question !== null &&
		place.of === 'object' &&
		says(first) <= MOST_POINTING &&
		!/\b(?:breakdown|level)\b/i.test(first) &&
		/\b(?:provide|give|supply|disaggregate|assessments?(?:\s+of)?|evaluations?(?:\s+of)?)$/i.test(
			words.slice(place.start, place.end).trim(),
		) &&
		shared(stemsOf(first), stemsOf(question)) >= ENOUGH_SHARED;
	if (fuller) return question;
	if (says(first) > 1 && !points) {
		const about = inFull(tidy(first), { question, place, words, subject });
		return place.of === 'subject' && first === subject ? withPart(about, second) : about;
	}
	const said = saidBefore(sentence, place, first);
	if (said !== null) return said;
	if (
		place.of !== 'object' &&
		(/^(?:on|about|regarding|relating\s+to|for|of|as\s+to)\s/i.test(second) ||
			endsInPreposition(words, place)) &&
		says(second) > 1 &&
		!POINTS.test(second)
	)
		return inFull(tidy(second), { question, place, words, subject });
	if (question === null) return says(first) > 0 ? tidy(first) : tidy(words.slice(0, 240));
	const narrows =
		NARROWS.exec(first)?.[1] ?? (NARROWS.exec(second)?.index === 0 ? NARROWS.exec(second)?.[1] : null);
	if (narrows)
		return shared(stemsOf(narrows), stemsOf(question)) > 0 ? question : `${question} ${narrows.trim()}`;
	if (points)
		return says(first) > 1 && !/\brequested\b/i.test(first) && !meet(first, question)
			? resolved(tidy(first), question, earlier)
			: (narrowed ?? question);
	return says(first) > 0 && place.of === 'object' ? tidy(first) : (narrowed ?? question);
}

/** So much of what a clause is said of stands in the question where it is of what was asked. */
const OF_THE_QUESTION = 0.3;

/** `we do not have figures for`: what stands behind it is missing. */
function endsInPreposition(words: string, { start, end }: Place): boolean {
	return /\b(?:figures|data|information)\s+(?:for|on|of|about)$/i.test(words.slice(start, end));
}

/** Whether what a denial is said of has the words of what was asked: those that say something, not those that every question has. */
export function isOfTheQuestion(
	text: string,
	{ exchange }: Passage,
	sentence: Sentence,
	place: Place,
): boolean {
	const said = place.of === 'object' ? objectOf(sentence.words, place) : subjectOf(sentence.parsed, place);
	const [from, to] = [exchange?.questions[0], exchange?.questions.at(-1)];
	if (from === undefined || to === undefined || says(said) === 0) return false;
	const [own, asked] = [stemsOf(said), stemsOf(text.slice(from.start, to.end))];
	return shared(own, asked) >= ENOUGH_SHARED && share(own, asked) >= OF_THE_QUESTION;
}

/** Whether the clause of a denial is said of something that was asked, or points to it. */
export function isAsked(text: string, { exchange }: Passage, sentence: Sentence, place: Place): boolean {
	const subject = subjectOf(sentence.parsed, place);
	if (
		place.of === 'asked' ||
		says(subject) === 0 ||
		/^(?:this|that|these|it|they|the\s+matters?)\b/i.test(subject)
	)
		return true;
	const [from, to] = [exchange?.questions[0], exchange?.questions.at(-1)];
	if (from === undefined || to === undefined) return false;
	const [own, asked] = [stemsOf(subject), stemsOf(text.slice(from.start, to.end))];
	return share(own, asked) >= OF_THE_QUESTION || shared(own, asked) >= ENOUGH_SHARED;
}

/** Whether a sentence has a telling word of what was asked, or points to it. */
export function speaksOfAsked(text: string, { exchange }: Passage, { words }: Sentence): boolean {
	const [from, to] = [exchange?.questions[0], exchange?.questions.at(-1)];
	if (from === undefined || to === undefined) return false;
	return (
		/\b(?:this|these|those|such|they|them|requested|none|evidence)\b/i.test(words) ||
		shared(stemsOf(words), stemsOf(text.slice(from.start, to.end))) > 0
	);
}

/** `Lamp statistics are not available`: information that is called by a word or two of what was asked. */
function onlyNames(words: string, question: string): boolean {
	return (
		says(words) <= 2 &&
		/^(?:the\s+)?(?:information|data|figures|statistics|details|records)\b/i.test(words) &&
		!/\b(?:on|about|of|for|regarding|relating\s+to)\s/i.test(words) &&
		!TIMED.test(words) &&
		shared(stemsOf(words), stemsOf(question)) > 0
	);
}

/** `only at disproportionate cost to check that each rope was counted`: what it would take. */
const SOUGHT =
	/\bdisproportionate\s+(?:costs?|expense)\s+to\s+(?:obtain|provide|collate|compile|collect|identify|extract|validate|establish|calculate|find|gather|produce|check|verify)\s+([^.;]+)/i;
/** A year or a month within a phrase. */
const TIMED = /\b(?:\d{4}|prior\s+to|before|since|after)\b/;
/** What stands around the words for what is missing. */
interface Around {
	readonly question: string | null;
	readonly place: Place;
	readonly words: string;
	readonly subject: string;
}

/**
 * `how many lamps were lit` as the question has it, which says which lamps; and of what is left out of other information, which
 * (`Information on fines does not include the age of drivers`).
 */
function inFull(about: string, { question, place, words, subject }: Around): string {
	const stems = stemsOf(about);
	if (
		question !== null &&
		/^(?:how|whether|which|what)\b/i.test(about) &&
		shared(stems, stemsOf(question)) === stems.size
	)
		return question;
	const left = /\b(?:include|contain|cover|identify|record|show|capture|distinguish)$/i.test(
		words.slice(place.start, place.end),
	);
	const within = left ? OTHER_INFORMATION.exec(subject)?.[1] : undefined;
	return within === undefined ? about : `${about} in ${within}`;
}

/** The sentence before this one in its passage. */
function before({ sentences }: Passage, sentence: Sentence): string {
	return sentences.findLast(({ end }) => end <= sentence.start)?.words ?? '';
}

/** Characters before a denial within which it points to what was said. */
const NEARBY = 60;

/** `We do not record X and to obtain this information ...`: what the clause before says is missing, or names. */
function saidBefore({ words, parsed }: Sentence, { start }: Place, subject: string): string | null {
	if (!/\b(?:this|that|these|those|such)\b/i.test(subject + words.slice(Math.max(0, start - NEARBY), start)))
		return null;
	const missing = tryRules(NOT_KNOWN, parsed).find(
		({ refused, reading }) => refused === null && reading.end < start && reading.of === 'object',
	);
	const object = missing === undefined ? '' : objectOf(words.slice(0, start), missing.reading);
	const before = NAMED_BEFORE.exec(words.slice(0, start));
	const named = says(object) > 1 ? object : (before?.[1] ?? before?.[2] ?? '');
	return says(named) > 1 && !POINTS.test(named) ? tidy(named) : null;
}

/** Whether two phrases have a word of weight in common. */
function meet(one: string, other: string): boolean {
	const words = new Set(other.toLowerCase().match(WEIGHTY) ?? []);
	return (one.toLowerCase().match(WEIGHTY) ?? []).some((word) => words.has(word) && !EMPTY.has(word));
}

/** What the clause of the denial is said of, with what hangs on it. */
function subjectOf(parsed: Parsed, { start, end }: Place): string {
	const { words } = parsed;
	const antecedent = ANTECEDENT.exec(words.slice(0, start))?.[1] ?? LEFT_OUT.exec(words.slice(0, start))?.[1];
	if (antecedent !== undefined) return antecedent;
	const within = FINITE.exec(words.slice(start, end))?.[1] ?? '';
	if (NOUN_FIRST.test(within)) {
		const group = parsed.groups.find(
			(one) => one.kind === 'noun' && one.start - parsed.start <= start && start < one.end - parsed.start,
		);
		return words.slice(
			Math.min(start, group === undefined ? start : group.start - parsed.start),
			start + within.length,
		);
	}
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
		.replace(/^exists?(?![\p{L}])\s*/u, '')
		.replace(
			/^(?:has|have|is|are|was|were)\s+(?:been\s+)?(?:yet\s+)?\p{Ll}+(?:\s+by\s+(?:(?:my|the|this)\s+)?\p{Lu}\p{Ll}+)?\s*/u,
			'',
		);
	if (/^[,.]/.test(rest)) return '';
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
	const telling = (words.match(/[\p{L}\d'’&-]+/gu) ?? []).filter((word) => !EMPTY.has(word.toLowerCase()));
	return telling.every((word) => TIME.test(word)) ? 0 : telling.length;
}

function tidy(words: string): string {
	const bare = words
		.replace(/^(?:that|on|about|regarding|relating\s+to|of|for|as\s+to)\s+/i, '')
		.replace(
			/^(?:disclosing|releasing|publishing|revealing|to\s+(?:disclose|release|publish|reveal|name))\s+(?=\S+\s+\S)/i,
			'',
		);
	const without = bare.replace(ABOUT_NOUN, '');
	return (says(without) > 0 ? without : bare).replace(/\s+/g, ' ').trim();
}
