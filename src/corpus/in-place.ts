import { statSync } from 'node:fs';

/**
 * Remembers which file stands at a path.
 *
 * @returns what says whether that file still stands there: once another was put in its place, whoever has it open reads the old
 *   one while new documents go to the new one.
 */
export function filePlace(path: string): () => boolean {
	const opened = statSync(path);
	return () => {
		const now = statSync(path, { throwIfNoEntry: false });
		return now !== undefined && now.ino === opened.ino && now.dev === opened.dev;
	};
}
