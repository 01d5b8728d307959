import type { Config } from './config.ts';
import { createEditions } from './corpus/editions.ts';
import { filePlace } from './corpus/in-place.ts';
import { openAnyArchive } from './corpus/opening.ts';
import type { OpenArchive } from './corpus/read.ts';
import { mayBeReadLater } from './corpus/upgrade.ts';
import type { Log } from './log.ts';

/** Where a server's archive comes from: a file of its own, or the editions that are published somewhere. */
export interface Library {
	readonly path: string;
	readonly archive: OpenArchive;
	/** True where documents of older readers are still to be read again, while the archive is in use. */
	readonly stale: boolean;
	/** Whether that is still the file that new documents go to. */
	readonly inPlace: () => boolean;
	/** Tells each file that is to take its place from then on. */
	readonly follow: (onNew: (path: string) => void) => void;
	readonly close: () => void;
}

/**
 * Opens the archive to answer from. Where editions are followed it resolves once there is one, be it from before.
 *
 * @throws UserError where there is no archive, or it will not do.
 */
export async function openLibrary(config: Config, log: Log): Promise<Library> {
	const say = (sentence: string) => log.warn(sentence);
	if (config.editions === null) {
		const path = config.databasePath;
		const stale = mayBeReadLater(path);
		const archive = openAnyArchive(path, !stale, say);
		return { path, archive, stale, inPlace: filePlace(path), follow: () => {}, close: () => {} };
	}
	const folder = `${config.databasePath}.editions`;
	const editions = createEditions({ ...config.editions, folder, log });
	const path = await editions.first();
	return {
		path,
		archive: openAnyArchive(path, false, say),
		stale: false,
		inPlace: () => true,
		follow: editions.follow,
		close: editions.stop,
	};
}
