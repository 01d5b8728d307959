import { firstStanding, tryRules } from '../../grammar/rule.ts';
import { anyOf } from '../../grammar/words/word-list.ts';
import type { Basis, Role } from '../facts.ts';
import type { Named } from '../names/names.ts';
import type { Passage, Sentence } from '../passages.ts';
import { tie } from '../subject.ts';
import { ROLE_RULES } from './rules.ts';
import { roleSites } from './site.ts';
import { BY_OFFICE } from './words.ts';

/** Characters. A longer sentence is a list or damage: of its clauses nothing is claimed. */
const LONGEST = 1_200;
const IN_SPEECH = anyOf(BY_OFFICE, 'iu');

/**
 * What bodies are said to be, to do, to be for or to have been made for: the sentence verbatim, the words that say it, and
 * whether it is only announced. One role a body and sentence; a back-reference holds as `passagesOf` follows it.
 */
export function rolesOf(text: string, passage: Passage): Role[] {
	const spoken = passage.contribution.kind === 'speech' && passage.exchange === null;
	return passage.sentences.flatMap((sentence) =>
		mayTell(sentence, spoken) ? told(text, passage, sentence, spoken) : [],
	);
}

/** Spares the parser sentences that name no body, ask, or (in debate) hold no word of office. */
function mayTell({ words, block, named, back }: Sentence, spoken: boolean): boolean {
	return (
		!words.endsWith('?') &&
		block.kind !== 'heading' &&
		words.length <= LONGEST &&
		(back?.to.kind === 'agency' || named.some(({ kind }) => kind === 'agency')) &&
		(!spoken || IN_SPEECH.test(words))
	);
}

interface Mention {
	readonly named: Named;
	readonly basis: Basis;
	readonly phrase: string;
	readonly start: number;
	readonly end: number;
}

function told(text: string, passage: Passage, sentence: Sentence, spoken: boolean): Role[] {
	const found = new Map<string, Role>();
	const { parsed } = sentence;
	for (const { named, basis, phrase, start, end } of mentionsOf(sentence)) {
		if (found.has(named.key)) continue;
		for (const site of roleSites({ parsed, start, end, spoken })) {
			const verdict = firstStanding(tryRules(ROLE_RULES, site));
			if (verdict === null) continue;
			const { from, planned } = verdict.reading;
			found.set(named.key, {
				kind: 'role',
				rule: verdict.rule,
				because: null,
				...tie(text, named, basis, phrase, sentence.back?.naming ?? null),
				role: text.slice(from, roleEnd(text, from, sentence)),
				planned,
				start: sentence.start,
				end: sentence.end,
				exchange: passage.exchangeIndex,
				contributionStart: passage.contribution.start,
			});
			break;
		}
	}
	return [...found.values()];
}

/** The bodies named in a sentence, and the one that its first words stand for. */
function mentionsOf({ named, back, start }: Sentence): Mention[] {
	const found: Mention[] = named
		.filter(({ kind }) => kind === 'agency')
		.map((one) => ({ named: one, basis: 'named', phrase: one.name, start: one.start, end: one.end }));
	if (back?.to.kind === 'agency')
		found.unshift({
			named: back.to,
			basis: 'back-reference',
			phrase: back.phrase,
			start,
			end: start + back.phrase.length,
		});
	return found;
}

/** A role runs to the end of its sentence, without the full stop, or to a semicolon. */
function roleEnd(text: string, from: number, { end }: Sentence): number {
	const clause = text.slice(from, end);
	const stop = clause.indexOf(';');
	return from + (stop > 20 ? stop : clause.replace(/[.:]$/, '').length);
}
