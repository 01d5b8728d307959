import type { Parsed } from '../../grammar/parse.ts';
import type { Measure } from './measure-rules.ts';
import { afterVerb, behind, LONGEST_MEASURE, nounWords, verbWords } from './phrase.ts';

/** `how many`, `how much`: what is asked for stands right behind. */
const ASKS =
	/\b(?:how (?:many|much)|(?:what|the) (?:total |annual |estimated |average )?(?:number|cost|amount|proportion|percentage|value|size|level|rate)s?)\b/i;

/** What a question asks to be counted, in its own words; null where it asks for no number. */
export function askedMeasure(question: Parsed): Measure | null {
	const within = { parsed: question, operations: [] };
	const found = ASKS.exec(question.words);
	if (found === null) return null;
	const from = question.start + found.index;
	const at = question.groups.findIndex(
		(group) => group.kind === 'noun' && group.end >= from + found[0].length,
	);
	const group = question.groups[at];
	if (group?.kind !== 'noun') return null;
	const counted = nounWords(group).filter((word) => !/^(?:many|much|how|what)$/i.test(word));
	const after = behind(within, at);
	const next = question.groups[at + 1 + 0];
	const verb = question.groups.find(
		(one, index) => index > at && one.kind === 'verb' && one.form === 'finite',
	);
	const told =
		after.length === 0 && next === verb && verb?.kind === 'verb'
			? [...verbWords(verb), ...afterVerb(within, question.groups.indexOf(verb) + 1, 8)]
			: [];
	const words = [...counted, ...after, ...told].slice(0, LONGEST_MEASURE);
	return words.length === 0 ? null : { words, counted: counted.length > 0 ? counted : words };
}
