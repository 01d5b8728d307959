import type { Subject } from '../facts.ts';
import { distinct, type Passage, type Sentence } from '../passages.ts';

/** Operations and bodies the gap concerns: those its sentence names, else the one the question names. */
export function gapSubjects(passage: Passage, sentence: Sentence): Subject[] {
	const named = distinct(sentence.named.filter((mention) => mention.kind !== 'term'));
	if (named.length > 0)
		return named.map((mention) => ({
			kind: mention.kind,
			name: mention.owner,
			asPrinted: mention.name,
			basis: mention.standsFor === null ? 'named' : 'back-reference',
		}));
	if (sentence.back && sentence.back.to.kind !== 'term') {
		return [
			{
				kind: sentence.back.to.kind,
				name: sentence.back.to.owner,
				asPrinted: sentence.back.phrase,
				basis: 'back-reference',
			},
		];
	}
	const asked = distinct(passage.askedOf.filter((mention) => mention.kind === 'operation'));
	return asked.length <= 2
		? asked.map((mention) => ({
				kind: mention.kind,
				name: mention.owner,
				asPrinted: mention.name,
				basis: 'question',
			}))
		: [];
}
