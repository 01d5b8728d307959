import type { GivenFile } from '../../commands/command.ts';
import { UserError } from '../errors.ts';
import { LARGEST_FILE, tooLarge } from '../lookup/check/file/draft-file.ts';
import { wholeOf } from '../whole-of.ts';

/** Fetches a file that is with Discord. @throws UserError where it cannot be had. */
export type FetchFile = (file: GivenFile) => Promise<Uint8Array>;

/** Where Discord keeps the files of messages: nothing else is ever fetched. */
const DISCORD_FILES = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
/** Milliseconds. */
const LONGEST = 10_000;

/** @param api base of the REST API; null for Discord itself. Another Discord keeps its files where it answers. */
export function fileFetcher(api: string | null): FetchFile {
	const host = api === null ? null : new URL(api);
	const allowed = host === null || host.hostname.endsWith('discord.com') ? DISCORD_FILES : [host.origin];
	return async ({ url }) => {
		if (!allowed.includes(URL.parse(url)?.origin ?? ''))
			throw new UserError('Only files that are with Discord itself are read.');
		try {
			const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(LONGEST) });
			if (!response.ok || response.body === null) throw new Error(`status ${response.status}`);
			// Whatever size Discord told before, no more is taken in than is read.
			const bytes = await wholeOf(response.body, LARGEST_FILE);
			if (bytes === null) throw tooLarge();
			return bytes;
		} catch (error) {
			if (error instanceof UserError) throw error;
			throw new UserError('Discord did not hand the file over. Please give it again.', { cause: error });
		}
	};
}
