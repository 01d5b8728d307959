import type { Archive, Extent } from '../corpus/archive.ts';

/** What is loaded. The one look-up that quotes nothing. */
export interface AboutAnswer {
	readonly kind: 'about';
	readonly extent: Extent;
	readonly operations: number;
	readonly agencies: number;
	readonly terms: number;
}

/** How much is loaded, and of what. */
export function lookUpAbout(archive: Archive): AboutAnswer {
	return {
		kind: 'about',
		extent: archive.extent(),
		operations: archive.countEntities('operation'),
		agencies: archive.countEntities('agency'),
		terms: archive.countEntities('term'),
	};
}
