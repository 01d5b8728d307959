import { DiscordAPIError, type REST } from '@discordjs/rest';
import pRetry, { AbortError } from 'p-retry';
import type { z } from 'zod';
import { UserError } from '../errors.ts';
import { describeError, type Log } from '../log.ts';

/*
 * Asking Discord for what a bot cannot begin without. What answers may be something else: a network that wants a sign-in first, a
 * proxy, a wall against bots. They send pages, with any status, 200 and 403 among them.
 */

export const REFUSED_TOKEN =
	'Discord refused DISCORD_TOKEN. Copy the token again from https://discord.com/developers/applications (your application, “Bot”, “Reset Token”); it is shown once.';

/** Something answered in Discord's place. */
export class NotDiscord extends Error {
	constructor(status: number | null) {
		super(
			`something else than Discord answered${status === null ? '' : ` (${status})`}: see whether this network wants a sign-in, or a proxy is in the way`,
		);
		this.name = 'NotDiscord';
	}
}

/**
 * Asks once.
 *
 * @throws NotDiscord where the answer is not of that form, UserError where the token is refused; else what the REST client throws.
 */
export async function ask<T>(rest: REST, route: `/${string}`, form: z.ZodType<T>): Promise<T> {
	const read = form.safeParse(await rest.get(route).catch(explain));
	if (read.success) return read.data;
	throw new NotDiscord(null);
}

/** Discord's own refusals are JSON with a code. */
function explain(error: unknown): never {
	if (!(error instanceof DiscordAPIError)) throw error;
	if (typeof error.code !== 'number') throw new NotDiscord(error.status);
	throw error.status === 401 ? new UserError(REFUSED_TOKEN) : error;
}

/**
 * Asks until there is an answer, ever more slowly. Why there is none is logged once a change, not once an attempt.
 *
 * @throws what Discord itself says against it: to go on would not help.
 */
export function askPatiently<T>(asking: () => Promise<T>, log: Log, signal?: AbortSignal): Promise<T> {
	let told: string | null = null;
	const attempt = () =>
		asking().catch((error: unknown) => {
			throw error instanceof UserError || error instanceof DiscordAPIError ? new AbortError(error) : error;
		});
	return pRetry(attempt, {
		retries: Number.POSITIVE_INFINITY,
		minTimeout: 1_000,
		maxTimeout: 60_000,
		...(signal === undefined ? {} : { signal }),
		onFailedAttempt: ({ error }) => {
			const { message, code } = describeError(error);
			if (message === told) return;
			told = message;
			log.warn({ why: message, code }, 'Discord cannot be reached; trying again');
		},
	});
}
