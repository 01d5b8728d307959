import type { OpenArchive } from './read.ts';

/**
 * The archive that is answered from, where another may take its place. A look-up is one turn of the event loop, so that none sees two of
 * them, and the one before can be closed at once.
 */
export interface Current {
	readonly archive: () => OpenArchive;
	readonly replaceBy: (next: OpenArchive) => void;
	readonly close: () => void;
}

export function createCurrent(first: OpenArchive): Current {
	let archive = first;
	return {
		archive: () => archive,
		replaceBy: (next) => {
			const before = archive;
			// What the first question would wait for is read before it is asked.
			next.extent();
			next.entities('operation', 1, 0);
			archive = next;
			before.close();
		},
		close: () => archive.close(),
	};
}
