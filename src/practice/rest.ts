import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { limits } from '../limits.ts';
import { createBuckets, type Taken } from './buckets.ts';
import type { Faults } from './faults.ts';
import { type Received, receive, sendJson, sendPage, sendRefusal } from './http.ts';
import { Refusal, refusals } from './refusal.ts';
import { appRoutes } from './routes/app.ts';
import { channelRoutes } from './routes/channel.ts';
import { guildRoutes } from './routes/guild.ts';
import { interactionRoutes } from './routes/interaction.ts';
import type { Answered, Route } from './routes/route.ts';
import type { World } from './world.ts';

const routes: readonly Route[] = [...interactionRoutes, ...channelRoutes, ...appRoutes, ...guildRoutes];

const NO_LIMIT: Taken = { headers: {}, wait: null };

/** Answers one request to the REST API, whose path begins with `/api`. */
export type Rest = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** A request that was answered. */
export interface Seen {
	readonly method: string;
	/** After `/api/v10`, without the query. */
	readonly path: string;
	readonly body: unknown;
	readonly files: Received['files'];
	readonly status: number;
}

/**
 * The REST API of a world, version 10; `observe` is told of every request that reached it, once answered.
 *
 * @param requestsPerSecond over all but the interaction endpoints; null for Discord's own limits, this one and those by route.
 */
export function createRest(
	world: World,
	faults: Faults,
	observe: (seen: Seen) => void,
	requestsPerSecond: number | null,
): Rest {
	const perSecond = requestsPerSecond ?? limits.requestsPerSecond;
	const take = requestsPerSecond === null ? createBuckets(Date.now) : () => NO_LIMIT;
	let second = 0;
	let inSecond = 0;
	const countRequest = (isInteraction: boolean) => {
		if (isInteraction) return;
		const now = Math.floor(Date.now() / 1000);
		if (now !== second) {
			second = now;
			inSecond = 0;
		}
		inSecond += 1;
		if (inSecond > perSecond) throw refusals.rateLimited(1 - (Date.now() % 1000) / 1000, true);
	};

	const respond = async (request: IncomingMessage, url: URL): Promise<Answered & Pick<Taken, 'headers'>> => {
		const [, version, path] = /^\/api(?:\/v(\d+))?(\/.*)$/.exec(url.pathname) ?? [];
		if (path === undefined) throw refusals.notFound();
		if (version !== undefined && version !== '10') throw refusals.invalidApiVersion();
		const received: Received = await receive(request);
		const { method = 'GET' } = request;
		const note = (status: number) => observe({ method, path: decodeURI(path), status, ...received });
		try {
			const { route, params } = findRoute(method, path);
			if (!route.open && request.headers.authorization !== `Bot ${world.token}`)
				throw refusals.unauthorized();
			countRequest(route.open);
			const { headers, wait: seconds } = take(method, path);
			if (seconds !== null) throw refusals.rateLimited(seconds, false, headers);
			const answered = route.answer({ world, params, query: url.searchParams, ...received });
			note(answered.status);
			return { ...answered, headers };
		} catch (error) {
			if (error instanceof Refusal) note(error.status);
			throw error;
		}
	};

	return async (request, response, url) => {
		const fault = faults.takeRequest(request.method ?? 'GET', url.pathname);
		try {
			if (fault?.kind === 'rate-limit') throw refusals.rateLimited(fault.seconds, fault.global);
			if (fault?.kind === 'page') return sendPage(response, fault.status);
			if (fault?.kind === 'server-error') throw refusals.serverError(fault.status);
			if (fault?.kind === 'hang-up' && !fault.carriedOut) return void request.socket.resetAndDestroy();
			const { status, body, headers } = await respond(request, url);
			if (fault?.kind === 'hang-up') return void request.socket.resetAndDestroy();
			if (fault?.kind === 'slow') await wait(fault.milliseconds);
			sendJson(response, status, body, headers);
		} catch (error) {
			if (!(error instanceof Refusal)) {
				sendRefusal(response, refusals.serverError(500));
				throw error;
			}
			world.refused.push({ method: request.method ?? 'GET', path: url.pathname, refusal: error });
			sendRefusal(response, error);
		}
	};
}

function findRoute(
	method: string,
	path: string,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } {
	let known = false;
	for (const route of routes) {
		const match = route.pattern.exec(path);
		if (match === null) continue;
		known = true;
		if (route.method === method) return { route, params: decoded(match.groups ?? {}) };
	}
	throw known ? refusals.methodNotAllowed() : refusals.notFound();
}

/** discord.js writes `@original` as `%40original`. */
function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
	try {
		return Object.fromEntries(Object.entries(groups).map(([name, part]) => [name, decodeURIComponent(part)]));
	} catch {
		throw refusals.notFound();
	}
}
