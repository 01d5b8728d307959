import type { Unless } from '../../grammar/rule.ts';
import { alternatives, type WordList } from '../../grammar/words/word-list.ts';
import type { Deed } from './deed.ts';
import { DEEDS } from './deeds.ts';
import { DONE, HAPPENS } from './done.ts';
import { EFFECTS, FORECASTS, HAPPENINGS, NO_DEEDS, NOT_DONE, PAPERS, UNDERTAKEN } from './effects.ts';
import { DOING } from './patterns.ts';
import type { Promised } from './promised.ts';

/** Whether the verb of a deed, with the words behind it, opens with an entry of a list. */
const opens = (...lists: readonly WordList[]) => {
	const pattern = new RegExp(`^(?:${lists.map(alternatives).join('|')})(?![\\p{L}])`, 'u');
	return ({ words, at, verb }: Deed): boolean =>
		pattern.test(words.slice(at).replace(/^be\s+/, '')) || pattern.test(verb);
};

/** A sentence of debate that tells a deed has one of its words behind the verb that leads to it. */
export const KNOWN_DEED = new RegExp(
	`\\b(?:will|shall|intends?|plans?|plan|planning|proposes?|aims?|expects?|hopes?|undertakes?|undertook|promises?|arranging|due|expected|scheduled|planned|intention|intended|proposed|hoped|is\\sto|are\\sto|(?:is|are)\\snow)\\s(?:[^\\s,;.]+\\s){0,5}?(?:${[DEEDS, DONE, UNDERTAKEN, HAPPENS, HAPPENINGS].map(alternatives).join('|')}|${DOING})(?![\\p{L}])`,
	'u',
);

/** An office of the Government, and what it will do: in debate the one body whose every dated deed is an undertaking. */
export const OFFICE_WILL =
	/\b(?:Government|Ministers?|Secretary\s+of\s+State|Department|Office|Treasury|Chancellor|[Ff]riend)\b[^.;]{0,40}?\s(?:will|expects?|(?:is|are)\s+to)\s/;
const OFFICE =
	/\b(?:government|ministers?|secretary\s+of\s+state|department|office|treasury|chancellor|friend)\b/;

export const isNoDeed = opens(NO_DEEDS);
export const isForecast = opens(NO_DEEDS, FORECASTS);
export const isEffect = opens(NO_DEEDS, EFFECTS);
export const isNotDone = opens(NOT_DONE);
export const isUndertaken = opens(DONE, UNDERTAKEN);
const DOING_IT = new RegExp(`^(?:${DOING})(?![\\p{L}])`, 'u');
const isDeedItself = opens(DEEDS);
export const isDeed = (deed: Deed): boolean =>
	isDeedItself(deed) || DOING_IT.test(deed.words.slice(deed.at).replace(/^be\s+/, ''));
export const isEvent = opens(HAPPENS, HAPPENINGS);
export const isOfPaper = opens(PAPERS);

/** Papers and works that are made to do something: `the forthcoming White Paper`. */
export const PAPER =
	/(?:paper|review|report|assessment|consultation|inquiry|study|survey|strategy|evaluation|guidance|response|statement|document|framework|plan|audit|pilot|pilots|trial|trials|project|working group)$/;

/** Verbs by which somebody tells what will be done: under any other it is a guess, a hope or a rule. */
const TELLS =
	/^(?:expects?|expected|intends?|intended|anticipates?|anticipated|envisages?|envisaged|plans?|planned|proposes?|proposed|confirms?|confirmed|announced|agreed|decided|undertaken|promised|assure|pledged|hoped)$/;

export const guessed: Unless<Deed, Promised> = {
	why: 'it is guessed, hoped or said by somebody',
	holds: ({ kind, under, words, at }) =>
		(kind === 'complement' && (under === null || !TELLS.test(under.verb))) ||
		/\b(?:perhaps|maybe|presumably|no\s+doubt)\b/i.test(words.slice(0, at)),
};
export const obliged: Unless<Deed, Promised> = {
	why: 'somebody has to or wants to',
	holds: ({ told, chain, perfect }) =>
		perfect || (told === 'will' && chain.some((verb) => !/^(?:continue|begin|seek|aim)$/.test(verb))),
};
export const kept: Unless<Deed, Promised> = {
	why: 'it has been done since',
	holds: ({ words, at }) =>
		/\b(?:did\s+so|have\s+(?:now\s+|since\s+)?done\s+so|I\s+(?:now|hereby)\s+do)\b/.test(words.slice(at)),
};
export const ordered: Unless<Deed, Promised> = {
	why: 'what others shall do is an order',
	holds: ({ shall, actor }) => shall && actor !== 'we',
};
export const inDebate: Unless<Deed, Promised> = {
	why: 'in debate only what is a known deed, or what an office does by a day, is told from a manner of speaking',
	holds: (deed) =>
		deed.spoken &&
		!isDeed(deed) &&
		!isUndertaken(deed) &&
		!(deed.timed && deed.told === 'will' && (isEvent(deed) || OFFICE.test(deed.subject))),
};
export const sideways: Unless<Deed, Promised> = {
	why: 'it only tells which one, when or how',
	holds: ({ kind }) => kind === 'subordinate' || kind === 'participial' || kind === 'parenthesis',
};
export const conditional: Unless<Deed, Promised> = {
	why: 'it hangs on a condition',
	holds: ({ words, at, start, end }) =>
		/(?:^|[\s,(])(?:if|unless|whether|subject\s+to(?!\s+(?:parliament|the\s+approval\s+of\s+(?:this\s+)?(?:House|Parliament)|Royal|consultation))|provided\s+that|should\s+the)\s|^(?:were|had)\s/i.test(
			words.slice(0, at),
		) ||
		/(?<!\b(?:and|as|even))\s(?:if|unless|provided\s+that|subject\s+to(?!\s+(?:parliament|the\s+approval\s+of\s+(?:this\s+)?(?:House|Parliament)|Royal|consultation))|should\s+the)\s(?!(?:so|any|necessary|possible|appropriate)\b)/i.test(
			words.slice(start, end),
		),
};
/** A law, a rule or a plan, by which something will be done in each case. */
const RULE_OPENS =
	/^(?:under|by|in)\s+(?:the|this|these|those|that|such|our|its|a)\s+(?:[\p{L}-]+\s+){0,4}?(?:Act|Bill|clause|order|scheme|rules?|regulations?|section|schedule|arrangements?|system|amendment|legislation|proposals?|procedures?|case|cases|circumstances)\b/iu;

export const customary: Unless<Deed, Promised> = {
	why: 'it is what happens every time',
	holds: ({ words, start, end, timed, told }) =>
		(!timed && told === 'will' && RULE_OPENS.test(words)) ||
		/\b(?:normally|usually|generally|typically|often|always|sometimes|in\s+general|in\s+such\s+cases|in\s+most\s+cases|annually|each\s+(?:year|month)|every\s+(?:year|month|time)|where\s+(?:an?|the|there|it|they)|on\s+a\s+(?:daily|weekly|monthly)\s+basis)\b/i.test(
			words.slice(Math.max(0, start - 40), end),
		),
};
export const general: Unless<Deed, Promised> = {
	why: 'it is said of any one or of an amount',
	holds: ({ subject, timed }) =>
		(!timed && /^an?\s/.test(subject)) ||
		/^(?:any|anyone|each|every|some|many|most|no|all\s+those|those|individuals?|people|applicants|children|women|families|customers?|students?|pupils)\s/.test(
			`${subject} `,
		) ||
		/(?:number|numbers|amount|rate|proportion|percentage|cost|costs|level|levels|effect|impact|role|aim|aims|objective|objectives|purpose|duties|duty|responsibility|policy|priority|ambition|ambitions|goal|task|intention)$/.test(
			subject,
		),
};
export const spoken: Unless<Deed, Promised> = {
	why: 'it is done in the saying',
	holds: ({ actor, words, at, timed }) =>
		actor === 'we' &&
		!(timed && /^(?:return|respond|come|announce|put|set|begin|start|go)\b/i.test(words.slice(at))) &&
		/^(?:be|do|go|say|tell|try|give\s+way|turn|come|deal|answer|leave|move|begin|start|end|conclude|finish|stop|confirm|announce|speak|talk|mention|refer|quote|repeat|read|raise|support|oppose|vote|listen|resist|accept|argue|just|make\s+(?:some|a\s+few|one|two|three|progress)|take\s+(?:(?:an?|one|one\s+(?:more|last|final)|another|the|that|his|her)\s+)?interventions?|return|touch|focus|concentrate|respond\s+to\s+(?:the\s+)?(?:debate|points?)|withdraw|set\s+out|put|keep|let|hope)\b/i.test(
			words.slice(at),
		),
};

/** Why what is said to be done is promised by nobody, whoever does it. */
export const NOT_MEANT: readonly Unless<Deed, Promised>[] = [
	guessed,
	obliged,
	ordered,
	inDebate,
	sideways,
	conditional,
	customary,
];
