import type { Archive, Extent } from '../corpus/archive.ts';
import { type EntityKind, entityKinds } from '../kinds.ts';

/** What is loaded. The one look-up that quotes nothing. */
export interface AboutAnswer {
	readonly kind: 'about';
	readonly extent: Extent;
	readonly known: readonly { readonly kind: EntityKind; readonly count: number }[];
}

/** How much is loaded, and of what. */
export function lookUpAbout(archive: Archive): AboutAnswer {
	return {
		kind: 'about',
		extent: archive.extent(),
		known: entityKinds.map((kind) => ({ kind, count: archive.countEntities(kind) })),
	};
}
