import type { NounGroup } from '../../../grammar/groups.ts';
import type { Subject } from '../../facts.ts';
import { tellingStems } from '../../telling.ts';
import { behind, nounWords, premodifies } from '../phrase.ts';
import { type Site, subjectOf } from '../site.ts';
import { type ChainInput, topic } from './link.ts';

/** Words of a subject. */
const LONGEST = 8;

/**
 * What a number is of where no name is: the subject of its clause, or what it counts; never a splinter. Where the clause has no noun of
 * its own to tell, it is what the answer stands under.
 */
export function topicOf(input: ChainInput): Subject {
	const { site, measure, passage } = input;
	const { parsed, group, slot, governor } = site;
	const own = subjectOf(parsed, site.clause);
	const candidates = [
		premodifies(group) ? group : null,
		own !== group && own?.quantity === null && slot !== 'existential' && slot !== 'subject' ? own : null,
		nounWords(group).length > 0 ? group : null,
		shareOf(site),
		parsed.groups[governor],
		purposeOf(site),
	];
	for (const one of candidates) {
		if (one?.kind !== 'noun') continue;
		const words = [...nounWords(one), ...behind(site, parsed.groups.indexOf(one), 6)];
		if (tellingStems(words).size > 0) return topic(words.slice(0, LONGEST).join(' '));
	}
	const title = passage.exchange === null ? null : passage.title;
	return title === null || measure.length > 2
		? topic(measure.slice(0, LONGEST).join(' '))
		: topic(title.split(/\s+/).slice(0, LONGEST).join(' '), 'heading');
}

/** What a share is a share of: `people` in `12 per cent. of people`. */
function shareOf({ parsed, at }: Site): NounGroup | null {
	const of = parsed.groups[at + 1];
	const noun = parsed.groups[at + 2];
	return of?.kind === 'word' && of.token.lower === 'of' && noun?.kind === 'noun' ? noun : null;
}

/** What a sum is for: `the harbour framework` in `£4 million was made available for the harbour framework`. */
function purposeOf({ parsed, at, clause }: Site): NounGroup | null {
	for (let index = at + 1; index + 1 < parsed.groups.length; index += 1) {
		const link = parsed.groups[index];
		const noun = parsed.groups[index + 1];
		if (link === undefined || noun === undefined || !clause.groups.includes(link)) continue;
		if (
			link.kind === 'word' &&
			/^(?:for|to|on|in|of|towards|through)$/.test(link.token.lower) &&
			noun.kind === 'noun' &&
			noun.quantity === null
		)
			return noun;
	}
	return null;
}
