import { alternatives } from '../../grammar/words/word-list.ts';
import { DEEDS } from './deeds.ts';
import { DONE, PROMISERS } from './done.ts';

/** Alternatives whose words may begin with a capital. */
export function eitherCase(words: string): string {
	return words.replace(/(?<=^|\||\\s\+)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

const TITLE =
	'(?:\\s+\\([^)]{2,60}\\))?(?:\\s+(?:of|for)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}\\s]{2,40}?)?(?:,[^,;]{2,60},)?(?:\\s+the\\s+\\p{Lu}[\\p{L}\\s,-]{2,60}?(?:\\s+\\([^)]{2,60}\\))?)?(?:\\s+and\\s+(?:his|her|their)\\s+team)?';
export const WHO = `(?<![\\p{L}])(?:${eitherCase(alternatives(PROMISERS))}|[Mm]y\\s+right\\s+hon\\.\\s+and\\s+learned\\s+[Ff]riend)${TITLE}`;
export const BODY = `(?<![\\p{L}])[Tt]he\\s+\\p{Lu}[\\p{L}]+(?:\\s+\\p{Lu}[\\p{L}]+)*${TITLE}`;
export const ADVERB =
	'(?:,?\\s+(?:also|then|now|therefore|shortly|soon|carefully|certainly|gladly|happily|of\\s+course|be\\s+happy\\s+to|ensure\\s+that\\s+we)(?:,(?=\\s+\\p{Ll}))?)*';
export const DEED = `(?:${alternatives(DEEDS)})`;
export const DOING = `(?:${Object.keys(DEEDS)
	.map((deed) => deed.replace(/^(\w+?)e?(?=\s|$)/, '$1(?:e|\\p{L})?ing'))
	.join('|')})`;
export const PASSIVE = `(?:${alternatives(DONE)})`;
