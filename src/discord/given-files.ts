import type { GivenFile } from '../../commands/command.ts';
import { UserError } from '../errors.ts';
import { LARGEST_FILE } from '../lookup/check/file/draft-file.ts';

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
			return await bytesOf(response.body);
		} catch (error) {
			if (error instanceof UserError) throw error;
			throw new UserError('Discord did not hand the file over. Please give it again.', { cause: error });
		}
	};
}

/** Whatever size Discord told before, no more is taken in than is read. */
async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of body) {
		length += chunk.length;
		if (length > LARGEST_FILE)
			throw new UserError(
				`This file is larger than ${LARGEST_FILE / 1_000_000} MB, which is more than is read.`,
			);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
