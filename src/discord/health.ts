import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../log.ts';
import { listenOn } from './listen.ts';
import type { Told } from './metrics.ts';

/** Twice the gateway's interval of 41.25 seconds, and some. */
const OLDEST_HEARTBEAT = 100_000;
/** Milliseconds without serving after which whoever supervises the process had better start it again. */
export const PATIENCE = 5 * 60_000;
/** Milliseconds between two looks. */
const LOOK = 5_000;
/** Milliseconds within which a request to the endpoint must have come in whole. */
const REQUEST = 5_000;

/** What is asked at each check. */
export interface Vitals {
	/** Null where interactions come over HTTP. */
	readonly gateway: {
		/** Milliseconds since the gateway last acknowledged a heartbeat, the longest over all shards; null while it is not connected. */
		readonly heartbeatAge: () => number | null;
	} | null;
	/** Whether the commands stand as they should. */
	readonly registered: () => boolean;
	/** Reads something from the archive; throws where that cannot be done. */
	readonly readArchive: () => void;
	/** Whether the file that is read is still the one at its path, the one that new loads go to. */
	readonly archiveInPlace: () => boolean;
	/** How fresh the archive is; left off where this process reads none. Throws where it cannot be read. */
	readonly fresh?: () => Freshness;
}

/** ISO days; null where they are not known. */
export interface Freshness {
	/** Of the newest sitting of which anything is loaded. */
	readonly latestSitting: string | null;
	/** On which the archive's file last changed, by a load for the most part. */
	readonly archiveChangedOn: string | null;
}

/** What a check found. */
export interface Health {
	/** All is well. */
	readonly ready: boolean;
	/** Questions are answered, be it from an archive that was replaced since. */
	readonly alive: boolean;
	/** Null where there is none: interactions come over HTTP. */
	readonly gateway: boolean | null;
	readonly heartbeatAgeMs: number | null;
	readonly commands: boolean;
	readonly archive: boolean;
	readonly archiveInPlace: boolean;
}

/** Looks at everything once. */
export function examine(vitals: Vitals): Health {
	const heartbeatAgeMs = vitals.gateway?.heartbeatAge() ?? null;
	const gateway = vitals.gateway && heartbeatAgeMs !== null && heartbeatAgeMs <= OLDEST_HEARTBEAT;
	const archive = succeeds(() => {
		vitals.readArchive();
		return true;
	});
	const archiveInPlace = succeeds(vitals.archiveInPlace);
	const commands = vitals.registered();
	const alive = gateway !== false && archive;
	const ready = alive && commands && archiveInPlace;
	return { ready, alive, gateway, heartbeatAgeMs, commands, archive, archiveInPlace };
}

function succeeds(look: () => boolean): boolean {
	try {
		return look();
	} catch {
		return false;
	}
}

/**
 * Calls `onGiveUp` once the bot has not been alive for five minutes on end, counted from now: a supervisor that starts it afresh
 * does what nothing in here can. What changes is logged.
 *
 * @param now milliseconds, of a clock that is never set.
 * @returns what looks once, to be called now and then; `watchOver` does so.
 */
export function createWatch(vitals: Vitals, log: Log, now: () => number, onGiveUp: (health: Health) => void) {
	let lastAlive = now();
	let before: Health | null = null;
	let givenUp = false;
	return (): void => {
		const health = examine(vitals);
		if (before !== null && differs(before, health))
			log[health.ready ? 'info' : 'warn']({ ...health }, health.ready ? 'all is well again' : 'not ready');
		before = health;
		if (health.alive) lastAlive = now();
		else if (now() - lastAlive > PATIENCE && !givenUp) {
			givenUp = true;
			onGiveUp(health);
		}
	};
}

function differs(one: Health, other: Health): boolean {
	return (['gateway', 'commands', 'archive', 'archiveInPlace'] as const).some(
		(part) => one[part] !== other[part],
	);
}

/** Looks every five seconds until it is told to stop. */
export function watchOver(look: () => void): () => void {
	const timer = setInterval(look, LOOK).unref();
	return () => clearInterval(timer);
}

export interface HealthEndpoint {
	readonly port: number;
	readonly close: () => Promise<void>;
}

/**
 * Serves `GET /health` on the loopback address: 200 where all is well, 503 where it is not, with the parts as JSON; and
 * `GET /metrics` for Prometheus. Being connected is not enough: a gateway can stay open and silent, so the age of its last
 * acknowledgement decides.
 *
 * @param port 0 picks a free one.
 * @throws UserError where the port is taken.
 */
export async function serveHealth(port: number, vitals: Vitals, metrics: Told): Promise<HealthEndpoint> {
	const server = createServer((request, response) => {
		if (request.url === '/health') return tellHealth(response, vitals);
		if (request.url === '/metrics') return void tellMetrics(response, metrics);
		response.writeHead(404).end();
	});
	server.requestTimeout = REQUEST;
	server.headersTimeout = REQUEST;
	await listenOn(server, { port, host: '127.0.0.1', setting: 'HEALTH_PORT' });
	return {
		port: (server.address() as AddressInfo).port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				// Whoever has sent half a request would hold the bot back for as long as they like.
				server.closeAllConnections();
			}),
	};
}

function tellHealth(response: ServerResponse, vitals: Vitals): void {
	const health = examine(vitals);
	response
		.writeHead(health.ready ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' })
		.end(JSON.stringify({ ...health, ...(health.archive && freshOf(vitals)) }));
}

/** Nothing where it cannot be read: whoever asks how the bot is must not be the end of it. */
function freshOf({ fresh }: Vitals): Partial<Freshness> {
	try {
		return fresh?.() ?? {};
	} catch {
		return {};
	}
}

async function tellMetrics(response: ServerResponse, metrics: Told): Promise<void> {
	try {
		const text = await metrics.text();
		response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
	} catch {
		response.writeHead(500).end();
	}
}
