import { setTimeout as wait } from 'node:timers/promises';
import type { REST } from '@discordjs/rest';
import {
	type SessionInfo,
	WebSocketManager,
	WebSocketShardEvents,
	WebSocketShardStatus,
} from '@discordjs/ws';
import {
	ActivityType,
	GatewayCloseCodes,
	GatewayDispatchEvents,
	PresenceUpdateStatus,
	Routes,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { isSafeAddress } from '../config.ts';
import { UserError } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Growth, pauseAfter } from './pace.ts';
import { ask, askPatiently } from './reach.ts';
import { createSessions } from './sessions.ts';

/*
 * The connection to Discord's gateway: how often it is tried, and what is known of it.
 */

/** Milliseconds between attempts to connect, beside the half second that `@discordjs/ws` waits by itself. */
const GROWTH: Growth = { first: 1_000, most: 60_000 };
/** Milliseconds after which a connection has held, and the next pause is the first again. */
const HELD = 60_000;

/** What is read of the gateway's address and its limits. */
const gatewayInfo = z.object({
	url: z.string(),
	shards: z.int(),
	session_start_limit: z.object({
		total: z.int(),
		remaining: z.int(),
		reset_after: z.number(),
		max_concurrency: z.int(),
	}),
});

/** Codes with which Discord ends a connection for good: to try again would change nothing. */
const FOR_GOOD: readonly number[] = [
	GatewayCloseCodes.AuthenticationFailed,
	GatewayCloseCodes.InvalidShard,
	GatewayCloseCodes.ShardingRequired,
	GatewayCloseCodes.InvalidAPIVersion,
	GatewayCloseCodes.InvalidIntents,
	GatewayCloseCodes.DisallowedIntents,
];

export interface Gateway {
	/** Resolves once Discord allows as many new sessions as there are shards; a refused token is told by whoever connects. */
	readonly mayBegin: () => Promise<void>;
	/** Resolves once every shard is connected. */
	readonly connect: (token: string) => Promise<void>;
	/** Who is told the code where Discord ends a connection for good; the last one named, and no other. */
	readonly onLost: (listener: (code: number) => void) => void;
	/** Milliseconds since Discord last acknowledged a heartbeat, the longest over all shards; null where one is not connected. */
	readonly heartbeatAge: () => number | null;
	/** New sessions so far. */
	readonly sessions: () => number;
	/** No attempt to connect begins after this, and no interaction is handed on. */
	readonly leave: () => void;
	/** Closes every connection. */
	readonly disconnect: () => Promise<void>;
}

/** What is known of a shard. */
interface Shard {
	/** Since when it is connected, milliseconds; null while it is not. */
	connected: number | null;
	/** When Discord last acknowledged a heartbeat, milliseconds. */
	acknowledged: number;
	/** Attempts to connect in a row that did not hold. */
	failures: number;
	lastFault: string | null;
	/** To be taken up again where the connection breaks. */
	session: SessionInfo | null;
}

/**
 * The gateway of one bot, with as many shards as Discord recommends. What happens to it is logged once a change, not once an attempt.
 *
 * @param onInteraction handed each interaction as it comes.
 */
export function createGateway(rest: REST, log: Log, onInteraction: (payload: unknown) => void): Gateway {
	const shards = new Map<number, Shard>();
	const leaving = new AbortController();
	let onLost = (_code: number): void => {};
	let sessions = 0;

	function shardOf(number: number): Shard {
		const known = shards.get(number);
		if (known) return known;
		const shard: Shard = { connected: null, acknowledged: 0, failures: 0, lastFault: null, session: null };
		shards.set(number, shard);
		return shard;
	}

	async function readGateway() {
		const info = await askPatiently(() => ask(rest, Routes.gatewayBot(), gatewayInfo), log, leaving.signal);
		// The token goes there with every session.
		if (!isSafeAddress(info.url))
			throw new UserError(
				'The gateway that DISCORD_API names is without encryption (wss), and not of this machine: the token would travel in clear.',
			);
		return info;
	}

	const manager = new WebSocketManager({
		rest,
		intents: 0,
		initialPresence: {
			activities: [{ type: ActivityType.Custom, name: 'Custom status', state: 'Try /help' }],
			status: PresenceUpdateStatus.Online,
			since: null,
			afk: false,
		},
		// Asked as a socket is opened, and with every packet.
		retrieveSessionInfo: async (number) => {
			const status = (await manager.fetchStatus()).get(number);
			if (status === WebSocketShardStatus.Idle) await beforeConnecting(shardOf(number));
			return shardOf(number).session;
		},
		updateSessionInfo: (number, session) => {
			shardOf(number).session = session;
		},
		buildIdentifyThrottler: () =>
			createSessions(
				async () => {
					const { session_start_limit } = await readGateway();
					sessions += 1;
					return session_start_limit;
				},
				log,
				{
					now: Date.now,
					chance: Math.random,
					wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
				},
			),
	});

	/** Waits before a shard opens a socket. It never ends once the bot leaves: there is no other way to stop it here. */
	async function beforeConnecting(shard: Shard): Promise<void> {
		const before = shard.failures;
		shard.failures += 1;
		try {
			await wait(pauseAfter(before, GROWTH, Math.random()), undefined, { signal: leaving.signal });
		} catch {
			await new Promise(() => {});
		}
	}

	async function mayBegin(): Promise<void> {
		const { shards: count, session_start_limit: limit } = await readGateway();
		if (limit.remaining >= count) return;
		log.error({ seconds: Math.round(limit.reset_after / 1_000) }, 'Discord allows no new session until then');
		await wait(limit.reset_after, undefined, { signal: leaving.signal });
		return mayBegin();
	}

	function settled(number: number, how: string): void {
		const shard = shardOf(number);
		shard.connected = Date.now();
		shard.lastFault = null;
		log.info({ shard: number }, how);
	}

	function closed(code: number, number: number): void {
		const shard = shardOf(number);
		const since = shard.connected;
		shard.connected = null;
		if (leaving.signal.aborted) return;
		if (FOR_GOOD.includes(code)) onLost(code);
		if (since === null) return;
		if (Date.now() - since > HELD) shard.failures = 0;
		log.warn({ shard: number }, 'not connected to the gateway; trying again');
	}

	function fault(error: Error, number: number): void {
		const shard = shardOf(number);
		if (shard.lastFault === error.message) return;
		shard.lastFault = error.message;
		log.warn({ err: error, shard: number }, 'gateway fault');
	}

	manager.on(WebSocketShardEvents.Ready, (_, number) => settled(number, 'connected to the gateway'));
	manager.on(WebSocketShardEvents.Resumed, (number) => settled(number, 'resumed'));
	manager.on(WebSocketShardEvents.Closed, closed);
	manager.on(WebSocketShardEvents.SocketError, fault);
	manager.on(WebSocketShardEvents.Error, fault);
	manager.on(WebSocketShardEvents.HeartbeatComplete, ({ ackAt }, number) => {
		shardOf(number).acknowledged = ackAt;
	});
	manager.on(WebSocketShardEvents.Dispatch, (packet) => {
		if (packet.t === GatewayDispatchEvents.InteractionCreate && !leaving.signal.aborted)
			onInteraction(packet.d);
	});

	return {
		mayBegin,
		connect: (token) => {
			manager.setToken(token);
			return manager.connect();
		},
		onLost: (listener) => {
			onLost = listener;
		},
		heartbeatAge() {
			const heard = [...shards.values()].map(({ connected, acknowledged }) =>
				connected === null ? null : Math.max(acknowledged, connected),
			);
			if (heard.length === 0 || heard.includes(null)) return null;
			return Date.now() - Math.min(...heard.filter((at) => at !== null));
		},
		sessions: () => sessions,
		leave: () => leaving.abort(),
		disconnect: async () => {
			await manager.destroy();
		},
	};
}
