import type { NameIndex, Standing } from '../../corpus/names/name-index.ts';
import { type EntityKind, entityKinds } from '../../kinds.ts';
import { isGenericWord, readQuery } from './asked.ts';
import type { Why } from './match.ts';
import { findNames } from './resolve.ts';

/** An entity to offer while a name is being typed. */
export interface Suggestion extends Standing {
	/** The form that was met, the name itself for letters that nothing prints beside it, and why; null where nothing was typed. */
	readonly met: { readonly form: string; readonly why: Why } | null;
}

/**
 * What to offer for what has been typed so far: before anything has, what is most documented.
 *
 * @param limit most suggestions given back.
 */
export function suggest(
	index: NameIndex,
	typed: string,
	{
		kinds = entityKinds,
		limit = 25,
	}: { readonly kinds?: readonly EntityKind[]; readonly limit?: number } = {},
): readonly Suggestion[] {
	return index.reading(() => {
		const { keys } = readQuery(typed);
		const [key = ''] = keys;
		if (key === '') return mostDocumented(index, kinds, limit);
		if (isGenericWord(key) && kinds.includes('operation')) return mostDocumented(index, ['operation'], limit);
		return findNames(index, typed, { kinds, limit }).flatMap(
			({ entityId, name, matchedOn, unprinted, why }) => {
				const standing = index.standing(entityId);
				return standing === null ? [] : [{ ...standing, met: { form: unprinted ? name : matchedOn, why } }];
			},
		);
	});
}

/** Of several kinds each has its share of the list. */
function mostDocumented(
	index: NameIndex,
	kinds: readonly EntityKind[],
	limit: number,
): readonly Suggestion[] {
	const share = Math.ceil(limit / kinds.length);
	return kinds
		.flatMap((kind) => index.mostDocumented(kind, share, 0))
		.slice(0, limit)
		.map((standing) => ({ ...standing, met: null }));
}
