import { mainClauseOf } from '../../../grammar/clauses.ts';
import { distinct } from '../../passages.ts';
import { nounStems } from '../../telling.ts';
import { phraseWords, premodifies } from '../phrase.ts';
import { type Site, subjectOf } from '../site.ts';
import { type ChainInput, type Link, span, subject } from './link.ts';

/** The one body or programme that the question asks of and the heading names: `Lamp Board: Staff`. */
export function ofHeading({ passage, sentence, site }: ChainInput): Link | null {
	const { title } = passage;
	if (title === null || sentence.named.some(({ kind }) => kind !== 'term')) return null;
	const asked = distinct(passage.askedOf.filter(({ name, kind }) => kind !== 'term' && title.includes(name)));
	const [only] = asked;
	if (only === undefined || asked.length > 1) return null;
	if (premodifies(site.group) || namesAnother(site)) return null;
	// What stands under `Lamp Board: Staff` is all of the board.
	if (!title.startsWith(`${only.name}:`) && tellsOfItself(site)) return null;
	return {
		subjects: [subject(only, 'question', only.name)],
		naming: span(only),
		because: 'the heading and the question name it',
	};
}

/** `Oil costs in Fell were £40`: a subject that tells enough, and points to nothing before, is what the number is of. */
function tellsOfItself(site: Site): boolean {
	const own = subjectOf(site.parsed, mainClauseOf(site.parsed.clauses, site.clause));
	if (own === null || own === site.group || own.quantity !== null) return false;
	const words = [own.tokens[0]?.words ?? '', ...phraseWords(site, own, 6)];
	return (
		nounStems(words).size > 1 && !words.some((word) => /^(?:this|these|that|those|its|their)$/i.test(word))
	);
}

/** `a £40 programme for the North Fell Line`: what is counted has a name or words enough of its own. */
function namesAnother(site: Site): boolean {
	const words = phraseWords(site, site.group, 8);
	return words.some((word) => /^\p{Lu}/u.test(word)) || nounStems(words).size > 4;
}
