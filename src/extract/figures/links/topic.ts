import type { NounGroup } from '../../../grammar/groups.ts';
import type { Subject } from '../../facts.ts';
import { behind, nounWords, premodifies } from '../phrase.ts';
import { type Site, subjectOf } from '../site.ts';
import { type ChainInput, topic } from './link.ts';

/** What a number is of where no name is: the subject of its clause, or what it counts. */
export function topicOf({ site, measure }: ChainInput): Subject {
	const { parsed, group, slot, governor } = site;
	const own = subjectOf(parsed, site.clause);
	const candidates = [
		premodifies(group) ? group : null,
		own !== group && own?.quantity === null && slot !== 'existential' && slot !== 'subject' ? own : null,
		nounWords(group).length > 0 ? group : null,
		shareOf(site),
		parsed.groups[governor],
	];
	const found = candidates.find((one) => one?.kind === 'noun');
	const words =
		found?.kind === 'noun' ? [...nounWords(found), ...behind(site, parsed.groups.indexOf(found), 6)] : [];
	const name = (words.length > 0 ? words : measure).slice(0, 8).join(' ');
	return topic(name);
}

/** What a share is a share of: `people` in `12 per cent. of people`. */
function shareOf({ parsed, at }: Site): NounGroup | null {
	const of = parsed.groups[at + 1];
	const noun = parsed.groups[at + 2];
	return of?.kind === 'word' && of.token.lower === 'of' && noun?.kind === 'noun' ? noun : null;
}
