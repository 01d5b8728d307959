import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { Log } from '../log.ts';
import { wholeOf } from '../whole-of.ts';
import { callbackRoad, type Road, TooLate } from './answering.ts';
import type { Desk } from './desk.ts';
import type { Interaction } from './interaction.ts';
import { listenOn } from './listen.ts';
import { isSigned, readPublicKey } from './signature.ts';

/*
 * Interactions over HTTP: Discord posts each to this endpoint, and the response is its answer. No gateway, no shards, no intents: any
 * number of processes may do so behind one address.
 */

/** Bytes of a request: an interaction with the longest message it may be about has a few hundred thousand. */
const LONGEST = 2 ** 20;
/** Milliseconds within which a request must have come in whole. */
const REQUEST = 5_000;
/** Milliseconds for which a connection is kept for the next request: longer than balancers keep theirs, so that it is they who close. */
const KEPT = 75_000;

export interface Endpoint {
	readonly port: number;
	/** Takes no new connection, and resolves once every request that came in has its response. */
	readonly close: () => Promise<void>;
}

export interface EndpointOptions {
	/** 0 picks a free one. */
	readonly port: number;
	/** The application's public key, hexadecimal. */
	readonly publicKey: string;
	/** Whether questions can be answered, for the balancer that asks `GET /health`. */
	readonly ready: () => boolean;
	/** Milliseconds since 1970; the machine's own clock where nothing else is said. */
	readonly now?: () => number;
}

/**
 * Serves interactions at any path, and `GET /health`: 200 or 503, without any detail, since whoever reaches the one reaches the other.
 *
 * @throws UserError where the port is taken.
 */
export async function serveInteractions(desk: Desk, log: Log, options: EndpointOptions): Promise<Endpoint> {
	const { port, ready, now = Date.now } = options;
	const key = await readPublicKey(options.publicKey);
	let closing = false;

	async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
		// Otherwise the connection would be kept for a next request, and closing would wait for it.
		response.once('finish', () => closing && setImmediate(() => server.closeIdleConnections()));
		if (request.method === 'GET' && request.url === '/health') {
			return end(response, !closing && ready() ? 200 : 503);
		}
		if (request.method !== 'POST') return end(response, 405);
		const body = await wholeOf(request, LONGEST);
		if (body === null) return end(response, 413);
		const signed = {
			body,
			signature: request.headers['x-signature-ed25519'],
			timestamp: request.headers['x-signature-timestamp'],
		};
		if (!(await isSigned(signed, key, now()))) return end(response, 401);
		const payload = parsed(body);
		if (isPing(payload)) return end(response, 200, { type: InteractionResponseType.Pong });
		const taken = await desk.take(payload, (interaction) => bodyRoad(interaction, desk, response));
		// Whatever was not answered was dropped: there was no time even to say so.
		if (!response.headersSent) await end(response, taken ? 503 : 400);
	}

	const server = createServer((request, response) => {
		respond(request, response).catch((error: unknown) => {
			if (!(error instanceof TooLate)) log.debug({ err: error }, 'a request broke off');
			response.destroy();
		});
	});
	server.requestTimeout = REQUEST;
	server.headersTimeout = REQUEST;
	server.keepAliveTimeout = KEPT;
	await listenOn(server, { port, setting: 'HTTP_PORT' });
	return {
		port: (server.address() as AddressInfo).port,
		close: () => {
			closing = true;
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}

/**
 * The answer in the response. Files, and answers after which more is sent at once, go by a request of our own, so that Discord has taken
 * them before: of a response with files it refuses some (those to commands of a menu, and larger ones). The request then ends with 202.
 */
function bodyRoad(interaction: Interaction, { rest }: Desk, response: ServerResponse): Road {
	const callback = callbackRoad(interaction, rest);
	return async (answer) => {
		if (answer.files.length === 0 && !answer.moreFollows) return end(response, 200, answer.response);
		await callback(answer);
		await end(response, 202).catch(() => {});
	};
}

/** Resolves once the response has left. @throws TooLate where nobody waited for it any more. */
function end(response: ServerResponse, status: number, body?: unknown): Promise<void> {
	return new Promise((resolve, reject) => {
		if (response.destroyed) return reject(new TooLate());
		response.once('finish', resolve);
		response.once('close', () => reject(new TooLate()));
		const text = body === undefined ? '' : JSON.stringify(body);
		response.writeHead(status, {
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
			'content-length': Buffer.byteLength(text),
		});
		response.end(text);
	});
}

function parsed(body: Buffer): unknown {
	try {
		return JSON.parse(body.toString('utf8'));
	} catch {
		return null;
	}
}

function isPing(payload: unknown): boolean {
	return (
		typeof payload === 'object' &&
		payload !== null &&
		'type' in payload &&
		payload.type === InteractionType.Ping
	);
}
