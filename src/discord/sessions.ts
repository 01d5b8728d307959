import type { IIdentifyThrottler } from '@discordjs/ws';
import type { APIGatewaySessionStartLimit } from 'discord-api-types/v10';
import type { Log } from '../log.ts';
import { type Growth, pauseAfter } from './pace.ts';

/*
 * New sessions on the gateway. Discord allows a thousand a day and takes the token away from a bot that goes on, so that they are
 * counted, by Discord's own count, and spread: a gateway that takes us in and throws us out all day must not use them up.
 */

/** Milliseconds between new sessions that do not last. Discord wants five seconds between any two. */
const GROWTH: Growth = { first: 5_000, most: 15 * 60_000 };
/** Milliseconds after which a session has lasted, and the next pause is the first again. */
const LASTING = 10 * 60_000;
/** Part of the day's sessions that may be used ahead of the clock: whoever reconnects now and then is not held up. */
const AHEAD = 0.05;
/** Part of the day's sessions that is kept back to its end. */
const RESERVE = 0.1;
const DAY = 24 * 60 * 60_000;

/** What a session start is measured with; a test has a clock of its own. */
export interface Clock {
	/** Milliseconds. */
	readonly now: () => number;
	/** From 0 up to 1. */
	readonly chance: () => number;
	/** Resolves after so many milliseconds; rejects where the signal says so first. */
	readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * The pause before a new session.
 *
 * @param limit as Discord tells it.
 * @param before sessions of this process that did not last, in a row.
 * @returns milliseconds: growing, and where more than its share of the day is used, at least as long as spreads a quarter of what is
 *   left over the rest of it. The others are for processes that are started again, each of which begins its first at once.
 */
export function pauseBeforeSession(
	{ total, remaining, reset_after }: APIGatewaySessionStartLimit,
	before: number,
	chance: number,
): number {
	if (remaining < 1) return reset_after;
	if (before === 0) return 0;
	const pause = pauseAfter(before, GROWTH, chance);
	const behind = remaining / total < Math.max(reset_after / DAY - AHEAD, RESERVE);
	return behind ? Math.max(pause, (4 * reset_after) / remaining) : pause;
}

/**
 * Lets one shard after another begin a session. A wait that is broken off because the socket closed goes on where it was.
 *
 * @param read asks Discord for the limit anew.
 */
export function createSessions(
	read: () => Promise<APIGatewaySessionStartLimit>,
	log: Log,
	{ now, chance, wait }: Clock,
): IIdentifyThrottler {
	let before = 0;
	let last: number | null = null;
	let due: number | null = null;
	let turn: Promise<unknown> = Promise.resolve();

	async function begin(signal: AbortSignal): Promise<void> {
		if (due === null) {
			if (last !== null && now() - last > LASTING) before = 0;
			const limit = await read();
			const pause = pauseBeforeSession(limit, before, chance());
			due = now() + pause;
			if (pause > GROWTH.first)
				log.warn(
					{ seconds: Math.round(pause / 1_000), left: limit.remaining },
					'waiting to begin a session: Discord allows few a day',
				);
		}
		if (due > now()) await wait(due - now(), signal);
		signal.throwIfAborted();
		due = null;
		last = now();
		before += 1;
	}

	return {
		waitForIdentify: (_shard, signal) => {
			const begun = turn.then(() => begin(signal));
			turn = begun.catch(() => {});
			return begun;
		},
	};
}
