import { isComma, wordOf } from '../grammar/clauses.ts';
import type { Group } from '../grammar/groups.ts';

/**
 * Where the `which` stands that takes up a noun past what is set beside it: `the Council, an independent body chaired by Dr Reed,
 * which`, `the Council at Saltmarsh, which`; -1 where none does.
 *
 * @param at the place of the noun among the groups of its sentence.
 */
export function whichBehind(groups: readonly Group[], at: number): number {
	const next = groups[at + 1];
	if (/^(?:at|in|near)$/.test(wordOf(next)) && groups[at + 2]?.kind === 'noun')
		return isComma(groups[at + 3]) && isWhich(groups[at + 4]) ? at + 4 : -1;
	if (!isComma(next) || groups[at + 2]?.kind !== 'noun') return -1;
	if (!/^(?:an?|the|itself|one|our)$/.test(groups[at + 2]?.tokens[0]?.lower ?? '')) return -1;
	for (let index = at + 3; index < Math.min(groups.length, at + 12); index += 1) {
		const group = groups[index];
		if (group?.kind === 'verb' && group.form === 'finite') return -1;
		if (isComma(group)) return isWhich(groups[index + 1]) ? index + 1 : -1;
	}
	return -1;
}

function isWhich(group: Group | undefined): boolean {
	return group?.tokens[0]?.lower === 'which';
}
