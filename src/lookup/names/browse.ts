import type { Archive, Extent } from '../../corpus/archive.ts';
import type { Standing } from '../../corpus/names/name-index.ts';
import type { EntityKind } from '../../extract/facts.ts';
import { isNarrow, type Scope, WHOLE_RECORD } from '../words/scope.ts';

/** One page of everything known of a kind, most documented first unless another order was asked for. */
export interface BrowseAnswer {
	readonly kind: EntityKind;
	readonly total: number;
	/** From 0. */
	readonly page: number;
	readonly pages: number;
	/** Place of the page's first among all, from 0. */
	readonly offset: number;
	readonly entries: readonly Standing[];
	/** Those named within it alone; how much is on record of each is of all. */
	readonly scope: Scope;
	readonly extent: Extent;
}

/** Entries of a page: as many as stay readable, and fit the menu to pick from. */
const PAGE = 15;

/** @param page from 0; before the first the first is given, beyond the last the last. */
export function browse(
	archive: Archive,
	kind: EntityKind,
	page: number,
	scope: Scope = WHOLE_RECORD,
): BrowseAnswer {
	const within = { house: scope.house, ...scope.period, sort: scope.sort };
	const total = isNarrow(scope) ? archive.names.countWithin(kind, within) : archive.countEntities(kind);
	const pages = Math.max(1, Math.ceil(total / PAGE));
	const held = Math.min(Math.max(0, page), pages - 1);
	const offset = held * PAGE;
	const entries =
		isNarrow(scope) || scope.sort !== 'best'
			? archive.names.namedWithin(kind, within, PAGE, offset)
			: archive.names.mostDocumented(kind, PAGE, offset);
	return { kind, total, page: held, pages, offset, entries, scope, extent: archive.extent() };
}
