import { tidy } from './term-words.ts';
import { stemsOf } from './topic.ts';
import { GENERAL, PEOPLE } from './words.ts';

/** Words of a term, up to eight, short of what ends it. */
const X =
	"((?:(?!(?:is|are|was|were|will|has|have|does|do|did|since|from|to|which|that|by|with|as|at|when|if|his|her|their|he|she|they|there)\\b)[“\"‘']?[\\p{L}\\p{N}][\\p{L}\\p{N}’'/&-]*[”\"’']?\\s?){1,9})";
const SIDE =
	'(?:aims?|basis|composition|conditions|content|coverage|criteria|details?|effect|eligibility|entitlement|functions?|meaning|membership|nature|objectives?|operation|purposes?|remit|role|rules|scope|status|tasks?|terms of reference|use|workings)';
const ARTICLE = '(?:the |an? |his |her |their )';

/** The ways in which a question asks what something is, is for or does. */
const ASKS: readonly RegExp[] = [
	new RegExp(
		`\\bwhat (?:${ARTICLE}|(?=[\\p{Lu}“"‘']))${X}(?:is|are|was|does|do|covers?|comprises?|entails?|involves?|provides?|offers?|requires?|means?|consists?|contains?|measures?|records?|shows?|pays?|gives?|says?|enables?|guarantees?|replaces?|recommends?|proposes?|will)\\b`,
		'gu',
	),
	new RegExp(`\\b${SIDE} (?:is |are |was |were )?(?:of|for|under|governing|to) ${ARTICLE}?${X}`, 'gu'),
	new RegExp(`\\bhow ${ARTICLE}?${X}(?:works?|operates?|functions?|is|are|was|were|will)\\b`, 'gu'),
	new RegExp(
		`\\b(?:qualif(?:y|ies)|eligible|appl(?:y|ies)|applications|entitled) (?:for|to) ${ARTICLE}?${X}`,
		'gu',
	),
	new RegExp(`\\b(?:is|are) meant by ${ARTICLE}?(?:term |phrase |expression )?${X}`, 'gu'),
	new RegExp(`\\bwhat (?:an? |the )?${X}(?:is|are) for\\b`, 'gu'),
];

/** What may be asked of anything, and names nothing. */
const OF_ANYTHING =
	/^(?:action|assessment|assistance|contribution|cost|criteria|date|definition|evidence|function|guidance|help|number|objective|outcome|plan|policy|position|power|procedure|progress|proportion|purpose|reason|response|result|role|scope|state|status|step|support|target|term|timetable|value)s?$/;

/**
 * The things that questions ask about as such: `what X is`, `the purpose of X`, `how X works`, `who is eligible for X`. Each as printed,
 * without its article; where `and` stands in one, the words before it as well, for they may be all of it.
 */
export function themesOf(questions: readonly string[]): string[] {
	const found = new Set<string>();
	for (const question of questions)
		for (const asks of ASKS)
			for (const match of question.matchAll(asks)) {
				const [whole, words = ''] = match;
				// `Bridges` of `Bridges to Light`: a name goes on.
				if (/^\p{Lu}/u.test(words) && GOES_ON.test(question.slice(match.index + whole.length))) continue;
				for (const one of [cut(words), cut(words).split(' and ')[0] ?? '']) {
					const theme = tidy(one.trim().replace(/[”"’']$/u, ''));
					if (!isTheme(theme)) continue;
					found.add(theme);
					// `healthy bays` of `the healthy bays scheme`.
					const short = theme.replace(/ (?:campaign|initiative|programme|project|scheme)$/, '');
					if (short.includes(' ') && isTheme(short)) found.add(short);
				}
			}
	return [...found];
}

/** What a name with a capital goes on with. */
const GOES_ON = /^(?:(?:to|with|by|at|from) )?\p{Lu}/u;
/** A paper of somebody, or one that only a year tells apart. */
const NO_THEME = /[’']s\b|^(?:White|Green) Paper$/;

/** A term short of the place and the time that a question asks about it for. */
function cut(words: string): string {
	return (
		words.split(/ (?:in|on|during|between|next|last|over|who|living|seeking|affecting|relating) /)[0] ?? words
	);
}

/** `many keepers`, `the average toll`: how much there is of a thing, and not the thing. */
const HOW_MUCH =
	/^(?:all|any|average|each|far|few|long|many|mean|most|much|number|often|other|proposed|recent|soon|such|total) /i;

function isTheme(words: string): boolean {
	if (HOW_MUCH.test(words) || NO_THEME.test(words)) return false;
	const all = words.split(' ');
	const head = stemsOf(headOf(words)).at(-1) ?? '';
	if (head === '' || Object.hasOwn(GENERAL, head) || OF_ANYTHING.test(head)) return false;
	if (Object.hasOwn(PEOPLE, head) && !/^(?:group|panel|service|team|unit)$/.test(head)) return false;
	return all.length > 1 ? all.length < 10 : /^\p{Lu}|-|\d/u.test(words);
}

function headOf(words: string): string {
	return words.split(/ (?:of|for|in|on|to|under) /)[0] ?? words;
}

/** The theme whose words are those of a phrase, in singular or plural; null where none is. */
export function themeCalled(themes: readonly string[], phrase: string): string | null {
	const wanted = stemsOf(phrase).join(' ');
	return wanted === '' ? null : (themes.find((theme) => stemsOf(theme).join(' ') === wanted) ?? null);
}

/** Where the theme that opens a sentence ends, counted from its start; null where none opens it. */
export function themeAtHead(
	themes: readonly string[],
	words: string,
): { readonly theme: string; readonly start: number; readonly end: number } | null {
	const article = /^(?:(?:The|An?|Our|Each|Every) )?/.exec(words)?.[0].length ?? 0;
	const rest = words.slice(article).toLowerCase();
	const [longest] = themes
		.filter((theme) => {
			const one = theme.toLowerCase().replace(/s$/, '');
			return rest.startsWith(one) && /^s?(?![\p{L}\p{N}-])/u.test(rest.slice(one.length));
		})
		.sort((one, other) => other.length - one.length);
	if (longest === undefined) return null;
	const plain = longest.replace(/s$/, '').length;
	const end = article + plain + (rest[plain] === 's' ? 1 : 0);
	return { theme: longest, start: article, end };
}
