import { SMALL_WORDS } from '../../grammar/words/small-words.ts';

/** What a plain question asks for. */
export type Shape =
	| 'figure'
	| 'meaning'
	| 'person'
	| 'time'
	| 'place'
	| 'known'
	| 'reason'
	| 'yes or no'
	| 'passage';

interface ShapeRule {
	readonly shape: Shape;
	/** Tried in order; the words it matches ask, and are not looked for. */
	readonly when: RegExp;
	readonly reads: readonly string[];
	readonly not: readonly string[];
}

/** The ways of asking, the most telling first: each with questions that it reads and that it must not. */
export const SHAPE_RULES: readonly ShapeRule[] = [
	{
		shape: 'known',
		when: /^(?:is it (?:known|recorded|collected|published)|is anything known|(?:do|does) (?:we|they|anyone|anybody|the \w+|[\w ]{3,40}?) (?:know|hold|collect|keep|record)|has (?:it|anyone|anybody) (?:been )?(?:said|answered|counted|told|estimated)|(?:is|are) there (?:any |a |an )?(?:\w+ )?(?:figures?|data|estimates?|numbers?|records?|statistics|information|evidence|proof)(?: for| on| of| about| that)?)\b/i,
		reads: [
			'is it known how many ponies were shod',
			'do we know what the ferry cost',
			'is there a figure for lost umbrellas',
			'is there any good evidence that ponies like the ferry',
		],
		not: [
			'is the ferry known to be late',
			'how many ponies are known to be shod',
			'what is known of the ferry',
		],
	},
	{
		shape: 'figure',
		when: /^(?:and )?(?:(?:by |to |in )?how (?:many|much|often|big|large|high|long|far|old)|what (?:number|share|proportion|percentage|fraction|rate|level|sum|%|total|amount|is the (?:number|total|cost|rate|average|share|proportion|percentage|budget|value|price|size)|was the (?:number|total|cost|rate|average|share|proportion|percentage|budget|value|price|size)|(?:is|was|are|were) the (?:max|maximum|minimum|highest|lowest|biggest|largest|smallest|longest|most)\b|(?:is|was|are|were) the (?:[\w-]+ ){1,4}?(?:number|total|costs?|cap|limit|budget|percentage|proportion|rate|average|target|fee|price|salary|turnover)(?= (?:of|for|on|in|per|to|at|by|under)\b|$)|(?:is|was|were|has been|have been|will be) (?:being )?(?:spent|paid|raised|saved|owed|allocated|given to|paid out)|(?:did|does|do|will|would|has|have|could|might) .{2,80}? (?:cost|save|saved|raise|raised|earn|earned|spend|spent|pay|paid)\b)|how (?:have|has|did|do|does) .{3,80}? (?:changed?|risen|rise|fallen|fall|grown|grow))(?![\p{L}])/iu,
		reads: [
			'how many ponies were shod',
			'what did the new ferry cost',
			'what share of ponies is shod',
			'what rate of growth have ferries',
			'what would a longer quay save',
			'what was spent on ropes',
			'what is the mooring fee for barges',
			'whats the biggest fine for a loose pony',
			'what did it cost to shoe them',
		],
		not: [
			'how is a pony shod',
			'what is the rateable value',
			'who paid for the ferry',
			'what is the harbour rate relief scheme',
		],
	},
	{
		shape: 'person',
		when: /^(?:who(?:se|m)?|which (?:minister|peer|lord|member|body|agency|department|person|company|firm|force|organi[sz]ation|forces|bodies))\b/i,
		reads: ['who runs the ferry', 'which body shoes the ponies', 'whose job is the harbour'],
		not: ['which ferry is late', 'what is the harbour board', 'where is the harbour'],
	},
	{
		shape: 'time',
		when: /^(?:since when|until when|till when|by when|from when|when|(?:on |by |from )?(?:what|which) (?:date|day|month|year)|how soon)\b/i,
		reads: ['when did the ferry start', 'since when are ponies shod', 'by what date will it end'],
		not: ['how long is the ferry', 'what happened when it sank', 'who was there when it sank'],
	},
	{
		shape: 'place',
		when: /^(?:where|in (?:what|which) (?:town|city|place|country|county))\b/i,
		reads: ['where is the harbour board', 'where does the ferry land', 'in which town are ponies shod'],
		not: ['which town is larger', 'who knows where it is', 'what is the harbour'],
	},
	{
		shape: 'reason',
		when: /^(?:why|how come|for what reasons?|what (?:is|was|are|were) (?:the )?(?:reasons?|grounds?|cause) (?:for|of|why|that|behind)|what (?:caused|made))\b/i,
		reads: ['why was the ferry sold', 'how come the ferry is late', 'what was the reason for the sale'],
		not: ['what for', 'what is the ferry for', 'how did the ferry come'],
	},
	{
		shape: 'passage',
		when: /^(?:what (?:is|was|has been) (?:the )?(?:(?:latest|news|update|state of play)(?= (?:on|with|about|for|from|in|regarding)\b)|happening|going on)|what (?:has )?happen(?:s|ed)|(?:is there |are there |has there been )?any(?:thing)? (?:new|news|updates?|progress|word|movement))(?: (?:on|with|about|to|for|of|from|in|regarding))?\b/i,
		reads: ['whats the latest on the ferry', 'what happened to the ponies', 'any news about the harbour'],
		not: ['what is the latest ferry called', 'what is new in the harbour', 'is any pony new'],
	},
	{
		shape: 'meaning',
		when: /^(?:what(?:['’]s| is| are| was| were| does| do| did| will| would| has| have| counts as)?|how (?:does|do|is|are|was|were) (?:(?=.{3,60} (?:define|defined|mean)))|define|meaning of|definition of|explain)\b/i,
		reads: ['what is a wherry', 'what does the harbour board do', 'how does the board define a wherry'],
		not: ['how many wherries', 'which wherry', 'where is the wherry'],
	},
	{
		shape: 'yes or no',
		when: /^(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|isn['’]t|aren['’]t|didn['’]t|must|may(?! \d))\b/i,
		reads: ['did the ferry sink', 'were 12 ponies shod', 'has the board met'],
		not: ['how did the ferry sink', 'what is it', 'who did it', 'May 1987'],
	},
];

/** Words that count or measure, without a question word before them: `share of adults in flats`, `cost of the ferry`. */
const COUNTING =
	/\b(?:number|max|maximum|minimum|highest|lowest|biggest|largest|smallest|longest|total|share|proportion|percentage|rate|average|cost|costs|spend|spent|spending|budget|headcount|amount|count|figures?|how many|how much|per cent)\b|%/i;

/** What is asked for, and of what. */
export interface Asking {
	readonly shape: Shape;
	/** The whole question, on one line. */
	readonly asked: string;
	/** The words that are left to look for. */
	readonly rest: string;
	/** What is to be counted, word by word: `mooring`, `rings` of `how many mooring rings are there`; none where no number of things is asked for. */
	readonly counted: readonly string[];
	/** What somebody is asked for doing: `runs` of `who runs the ferry`; null where no deed stands right behind. */
	readonly deed: string | null;
	/** What a second question asks for: `and how much did it cost`; null where there is none. */
	readonly also: Shape | null;
	/** It asks how things are, not how they were in some year. */
	readonly present: boolean;
}

/** Whether something typed as a name is a question: it asks as one does, in several words. */
export function isQuestion(typed: string): boolean {
	const words = typed.trim().split(/\s+/);
	return words.length >= 4 && SHAPE_RULES.some(({ when }) => when.test(plainly(typed)));
}

/** Reads how a question is asked. Any string is a question: one without a question word asks for a passage, or a figure. */
export function readShape(question: string): Asking {
	const text = plainly(question);
	const rule = SHAPE_RULES.find(({ when }) => when.test(text));
	const rest = rule === undefined ? text : restOf(text, rule);
	const shape = rule?.shape ?? (COUNTING.test(text) ? 'figure' : 'passage');
	return {
		shape,
		asked: text,
		rest,
		counted: countedIn(text),
		deed: deedIn(text),
		also: rule === undefined ? null : alsoAsked(text, shape),
		present: /\b(?:is|are|does|do|has|have|now|currently|today)\b/i.test(text),
	};
}

const SECOND = /(?:,| and|&|;) (?:also )?((?:by |to )?(?:how (?:many|much)|what|who|when|where|why)\b.+)$/i;

function alsoAsked(text: string, first: Shape): Shape | null {
	const [, second = ''] = SECOND.exec(text) ?? [];
	const shape = SHAPE_RULES.find(({ when }) => when.test(second))?.shape ?? null;
	return shape === first ? null : shape;
}

/** What is said before a question, and asks nothing: `hi, could you tell me`. */
const OPENING =
	/^(?:(?:hi|hello|hey|ok|so|and|also|please|pls|quick question)[,:!]? )*(?:(?:(?:can|could|would) (?:you|u|anyone|anybody|someone|somebody) (?:please |pls )?(?:tell me|say|explain|find out|look up|check)|(?:please |pls )?(?:tell|remind) me|do you (?:happen to )?know|does anyone know|i(?:['’]d| would)? (?:want|like|need|am trying) to (?:know|find out)|(?:just )?wondering|any idea)(?: (?:if|whether))? )?(?=(?:what|who|where|when|how|why|which|is|are|was|were|did|do|does|has|have|had|if|whether|can|will)\b|what['’]?s|who['’]?s)/i;
const CLOSING = /(?:[,\s]+(?:please|pls|thanks|thank you|ta))?[?!\s]*$/i;

/** A question on one line, without what merely leads up to it; `whats` and `who’s` in full. */
function plainly(question: string): string {
	const line = question.replace(/\s+/g, ' ').trim().replace(CLOSING, '');
	return line.replace(OPENING, '').replace(/^(what|who|where|when|how|why)['’]?s\b/i, '$1 is');
}

/** Verbs that may stand right behind what is counted and end neither in `ed` nor in `ing`. */
const DEEDS = new Set(
	'live lived die died get got go goes went come came kept keep lost lose won win built made sold bought paid spent left depend work worked use used take took give gave sit sat hold held run ran'.split(
		' ',
	),
);

function countedIn(text: string): readonly string[] {
	const [, after = ''] = /\bhow many (?:more |other |of )?(.+)$/i.exec(text) ?? [];
	const words = after.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => word !== '');
	const end = words.findIndex((word) => SMALL_WORDS.has(word.toLowerCase()) || DEEDS.has(word.toLowerCase()));
	return (end < 0 ? words : words.slice(0, end))
		.map((word) => word.toLowerCase())
		.filter((word) => !/(?:ed|ing)$/.test(word));
}

function deedIn(text: string): string | null {
	const [, last] = /^who\b.* to (\p{L}+)$/iu.exec(text) ?? [];
	if (last !== undefined) return last;
	const [, deed = ''] =
		/^who (?:has |had |have |will |would |should |is |are |was |were |can )?(?:been )?(\p{L}+)/iu.exec(
			text,
		) ?? [];
	return deed === '' || SMALL_WORDS.has(deed.toLowerCase()) ? null : deed;
}

/** Of `what did the ferry cost` all but the words that ask; what stands between them is looked for. */
function restOf(text: string, { when, shape }: ShapeRule): string {
	const asked = when.exec(text)?.[0] ?? '';
	const [, knower = ''] = /^(?:do|does) (.+) \w+$/i.exec(asked) ?? [];
	const inside =
		shape === 'known'
			? knower
			: shape !== 'passage' && asked.split(' ').length > 4
				? asked.replace(/^(?:what|how|do|does) \w+ /i, '')
				: '';
	return `${inside} ${text.slice(asked.length)}`.replace(/\s+/g, ' ').trim();
}
