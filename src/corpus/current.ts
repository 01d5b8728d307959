import type { OpenArchive } from './read.ts';

/** Milliseconds for which an archive stays open after another took its place: a check is made in several turns of the event loop, all on one. */
const GRACE = 60_000;

/** The archive that is answered from, where another may take its place. Whoever began to answer from the one before ends with it. */
export interface Current {
	readonly archive: () => OpenArchive;
	readonly replaceBy: (next: OpenArchive) => void;
	readonly close: () => void;
}

export function createCurrent(first: OpenArchive): Current {
	let archive = first;
	const leaving = new Map<OpenArchive, NodeJS.Timeout>();
	const close = (one: OpenArchive) => {
		clearTimeout(leaving.get(one));
		leaving.delete(one);
		one.close();
	};
	return {
		archive: () => archive,
		replaceBy: (next) => {
			const before = archive;
			// What the first question would wait for is read before it is asked.
			next.extent();
			next.entities('operation', 1, 0);
			archive = next;
			leaving.set(before, setTimeout(() => close(before), GRACE).unref());
		},
		close: () => {
			for (const one of [archive, ...leaving.keys()]) close(one);
		},
	};
}
