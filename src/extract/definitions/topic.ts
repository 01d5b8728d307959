import type { Exchange, Section } from '../../hansard/section.ts';
import { themesOf } from './theme.ts';

/** What an item of business is about: the words of its title and its questions. */
export interface Topic {
	/** Whether a word, in singular or plural, stands in the title or a question. */
	readonly holds: (word: string) => boolean;
	/** The wording of a question that asks for a definition; null where none does. */
	readonly definitionOf: string | null;
	/** What the questions ask about as such: `what X is`, `how X works`. */
	readonly themes: readonly string[];
	/** A short title without a subject area, which names what stands under it. */
	readonly title: string | null;
}

const ASKED_DEFINITION =
	/\b(?:definition|meaning) (?:is |that [^,.;]{2,40} uses? |used |the Government uses? |he uses |she uses )?(?:of|for) (?:an? |the (?:term |word |phrase )?)?[“"‘']?([^.,;:()“”"]{2,90}?)[”"’']?(?= (?:is|that|which is used|used|for the purposes?|under|in (?:the|his|her|relation|England|Scotland))\b|[.,;:()“”"]|$)/iu;
const ASKED_TO_DEFINE =
	/\b(?:defines?|how (?:he|she|they|(?:his|her|the) Department|the Government) defines?) (?:an? |the (?:term |word |phrase )?)?[“"‘']?([^.,;:()“”"]{2,70}?)[”"’']?(?=[.,;:()“”"]| (?:and|in|for)\b|$)/iu;

/** The topic of an exchange, or of a section where there is none. */
export function topicOf(text: string, section: Section, exchange: Exchange | null): Topic {
	const questions = (exchange?.questions ?? []).map(({ start, end }) => text.slice(start, end));
	const stems = new Set([section.title ?? '', ...questions].flatMap(stemsOf));
	const { title } = section;
	return {
		holds: (word) => stemsOf(word).some((stem) => stems.has(stem)),
		definitionOf: questions.map(askedTerm).find((term) => term !== null) ?? null,
		themes: themesOf(questions),
		title: title !== null && !title.includes(':') && title.split(' ').length <= 4 ? title : null,
	};
}

function askedTerm(question: string): string | null {
	const term = (ASKED_DEFINITION.exec(question) ?? ASKED_TO_DEFINE.exec(question))?.[1]?.trim();
	return term === undefined || /^(?:that|this|which|it)$/i.test(term) ? null : term;
}

/** The words of a text without the endings of plurals, lower case. */
export function stemsOf(words: string): string[] {
	// Mostly one plain word is asked for: nothing need be cut then.
	if (PLAIN_WORD.test(words)) return words.length > 2 ? [singular(words)] : [];
	const stems: string[] = [];
	for (const word of words.toLowerCase().match(WORDS) ?? []) if (word.length > 2) stems.push(singular(word));
	return stems;
}

const PLAIN_WORD = /^[a-z]+$/;
const WORDS = /\p{L}[\p{L}\p{N}]*/gu;

/** A word of three letters or more without the ending of a plural. */
function singular(word: string): string {
	if (!word.endsWith('s')) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	const before = word.at(-2);
	return before === 's' || before === 'u' ? word : word.slice(0, -1);
}

/** Whether two wordings share a telling word: `lit bay`, `lighting of bays`. */
export function sharesWord(one: string, other: string): boolean {
	const roots = new Set(rootsOf(one));
	return rootsOf(other).some((root) => roots.has(root));
}

function rootsOf(words: string): string[] {
	return (words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) =>
		word.replace(/(?:ing|ed|ers?|s|ion|ions)$/, '').slice(0, 8),
	);
}
