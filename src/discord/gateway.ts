import { setTimeout as wait } from 'node:timers/promises';
import {
	type APIGatewayBotInfo,
	type Client,
	type ClientOptions,
	Events,
	Routes,
	SimpleShardingStrategy,
	WebSocketShardStatus,
} from 'discord.js';
import pRetry from 'p-retry';
import type { Log } from '../log.ts';
import { type Growth, pauseAfter } from './pace.ts';
import { createSessions } from './sessions.ts';

/*
 * The connection to Discord's gateway: how often it is tried, and what is known of it.
 */

/** Milliseconds between attempts to connect, beside the half second that discord.js waits by itself. */
const GROWTH: Growth = { first: 1_000, most: 60_000 };
/** Asking for the gateway's address goes on for as long as it takes. */
const PATIENTLY = { retries: Number.POSITIVE_INFINITY, minTimeout: 1_000, maxTimeout: 60_000 };
/** Milliseconds after which a connection has held, and the next pause is the first again. */
const HELD = 60_000;

type Options = NonNullable<ClientOptions['ws']>;

export interface Gateway {
	/** What discord.js is to be made with. */
	readonly options: Options;
	/** Watches a client that was made with these options. */
	readonly watch: (client: Client) => void;
	/** Milliseconds since Discord last acknowledged a heartbeat, the longest over all shards; null where one is not connected. */
	readonly heartbeatAge: () => number | null;
	/** Resolves once Discord allows as many new sessions as there are shards; a refused token is told by whoever logs in. */
	readonly mayBegin: () => Promise<void>;
	/** New sessions so far. */
	readonly sessions: () => number;
	/** No attempt to connect begins after this. */
	readonly leave: () => void;
}

/** The gateway of one client. What happens to it is logged once a change, not once an attempt. */
export function createGateway(log: Log): Gateway {
	/** Since when each shard is connected, milliseconds; null while it is not. */
	const connected = new Map<number, number | null>();
	const failures = new Map<number, number>();
	const lastFault = new Map<number, string>();
	const leaving = new AbortController();
	let client: Client | null = null;
	let sessions = 0;

	/** Waits before a shard opens a socket. It never ends once the bot leaves: discord.js has no other way to be stopped here. */
	async function beforeConnecting(shard: number): Promise<void> {
		const before = failures.get(shard) ?? 0;
		failures.set(shard, before + 1);
		try {
			await wait(pauseAfter(before, GROWTH, Math.random()), undefined, { signal: leaving.signal });
		} catch {
			await new Promise(() => {});
		}
	}

	const buildStrategy: Options['buildStrategy'] = (manager) => {
		const strategy = new SimpleShardingStrategy(manager);
		const { retrieveSessionInfo } = manager.options;
		// discord.js asks for the session as it opens a socket, and with every packet.
		manager.options.retrieveSessionInfo = async (shard) => {
			const status = (await strategy.fetchStatus()).get(shard);
			if (status === WebSocketShardStatus.Idle) await beforeConnecting(shard);
			return retrieveSessionInfo(shard);
		};
		return strategy;
	};

	const readGateway = async () => {
		if (client === null) throw new Error('a session before there is a client');
		return (await client.rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
	};

	async function mayBegin(): Promise<void> {
		const { shards, session_start_limit: limit } = await pRetry(readGateway, {
			...PATIENTLY,
			signal: leaving.signal,
			onFailedAttempt: ({ error }) =>
				log.warn({ err: error }, 'the gateway cannot be asked for; trying again'),
		});
		if (limit.remaining >= shards) return;
		log.error({ seconds: Math.round(limit.reset_after / 1_000) }, 'Discord allows no new session until then');
		await wait(limit.reset_after, undefined, { signal: leaving.signal });
		return mayBegin();
	}

	function settled(shard: number, how: string): void {
		connected.set(shard, Date.now());
		lastFault.delete(shard);
		log.info({ shard }, how);
	}

	function lost(shard: number): void {
		const since = connected.get(shard) ?? null;
		if (since === null) return;
		if (Date.now() - since > HELD) failures.set(shard, 0);
		connected.set(shard, null);
		log.warn({ shard }, 'not connected to the gateway; trying again');
	}

	return {
		options: {
			buildStrategy,
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
		},
		watch(watched) {
			client = watched;
			watched.on(Events.ShardReady, (shard) => settled(shard, 'connected to the gateway'));
			watched.on(Events.ShardResume, (shard) => settled(shard, 'resumed'));
			watched.on(Events.ShardReconnecting, lost);
			watched.on(Events.ShardDisconnect, (_, shard) => lost(shard));
			watched.on(Events.ShardError, (error, shard) => {
				if (lastFault.get(shard) === error.message) return;
				lastFault.set(shard, error.message);
				log.warn({ err: error, shard }, 'gateway fault');
			});
		},
		heartbeatAge() {
			const shards = client?.ws.shards;
			if (!shards?.size) return null;
			const heard = shards.map(({ id, lastPingTimestamp }) => {
				const since = connected.get(id) ?? null;
				return since === null ? null : Math.max(lastPingTimestamp, since);
			});
			return heard.includes(null) ? null : Date.now() - Math.min(...heard.filter((at) => at !== null));
		},
		mayBegin,
		sessions: () => sessions,
		leave: () => leaving.abort(),
	};
}
