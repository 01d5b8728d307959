import type { Group, NounGroup, VerbGroup } from '../../grammar/groups.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { Rule } from '../../grammar/rule.ts';
import type { Gloss, TermSentence } from './term-sentence.ts';

/** What is done with a thing when it is brought in, or while it is there. */
const BRINGS =
	/^(?:have|has|established|establishing|launched|launching|introduced|introducing|created|creating|developed|developing|set|setting)$/;
/** Who brings it in. */
const WHO = /^(?:we|i|government|department|board|agency|authority|ministry|council|office|service)$/;
/** What says what it is for, behind a comma. */
const MADE_OF = /^(?:aimed|based|consisting|designed|made|offering|providing)$/;
/** Things that are brought in; opinions, talks and meetings are not. */
const THINGS =
	/^(?:campaign|centre|code|fund|grant|group|helpline|initiative|network|panel|pilot|plan|programme|project|register|scheme|service|strategy|system|taskforce|team|unit|website)$/;

/** The rules by which a sentence says what something that it brings in by `a` is for. */
export const BROUGHT_IN_RULES: readonly Rule<TermSentence, Gloss>[] = [
	{
		id: 'description.brought-in',
		when: ({ sentence: { parsed } }) => {
			for (const { subject, verb } of parsed.clauses) {
				if (subject === null || verb === null || !WHO.test(subject.head.lower) || !BRINGS.test(verb.verb))
					continue;
				if (verb.negative || verb.modal !== null || verb.passive) continue;
				const after = parsed.groups.indexOf(verb) + 1;
				const at = wordOf(parsed.groups[after]) === 'up' ? after + 1 : after;
				const noun = parsed.groups[at];
				if (noun?.kind !== 'noun' || !isThing(noun)) continue;
				const next = parsed.groups[at + 1];
				const verbs = next?.kind === 'word' && next.token.words === ',' ? parsed.groups[at + 2] : next;
				if (verbs?.kind === 'verb' && saysFor(verbs))
					return { term: termOf(parsed, noun, verbs), authority: null };
			}
			return null;
		},
		reads: [
			{
				text: 'We are setting up a new oil panel to hear what keepers want.',
				gives: { term: 'new oil panel' },
			},
			{
				text: 'The Government have a detailed Oil Plan to light the bays.',
				gives: { term: 'Oil Plan to light the bays' },
			},
			{ text: 'We have launched a wick fund, designed for old towns.', gives: { nature: 'description' } },
		],
		not: [
			'We have no wick fund to light the bays.',
			'We have a duty to light the bays.',
			'We have seen a wick fund to light the bays.',
			'We would launch a wick fund to light the bays.',
		],
	},
];

function wordOf(group: Group | undefined): string {
	return group?.kind === 'word' ? group.token.lower : '';
}

function isThing({ tokens, head }: NounGroup): boolean {
	return tokens.length > 2 && /^an?$/.test(tokens[0]?.lower ?? '') && THINGS.test(head.lower);
}

function saysFor({ form, verb }: VerbGroup): boolean {
	return form === 'infinitive' || MADE_OF.test(verb);
}

/** The thing without its article; where it has capitals, from the first of them, with what it is to do. */
function termOf(parsed: Parsed, noun: NounGroup, verb: VerbGroup): string {
	const first = noun.tokens.find(({ words }) => /^\p{Lu}/u.test(words));
	const from = first ?? noun.tokens[1] ?? noun.head;
	const after: Group | undefined = parsed.groups[parsed.groups.indexOf(verb) + 1];
	const end =
		first !== undefined && verb.form === 'infinitive' && after?.kind === 'noun' && after.name === null
			? after.end
			: noun.end;
	return parsed.words.slice(from.start - parsed.start, end - parsed.start);
}
