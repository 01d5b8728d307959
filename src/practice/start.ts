import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { limits } from '../limits.ts';
import { useEndpoint } from './endpoint.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { isOurs } from './http.ts';
import { createPageFiles, type PageFile, type PageFiles } from './page-files.ts';
import { acceptPage } from './page-socket.ts';
import { type Happening, socketPath } from './protocol.ts';
import { createRest, type Rest, type Seen } from './rest.ts';
import { takeIn, uploadPath } from './uploads.ts';
import { type Visitor, visit } from './visitor.ts';
import { createWorld, type Timing, usualBotPermissions, type World } from './world.ts';

/** How a practice Discord is to be. */
export interface PracticeOptions {
	/** TCP port on 127.0.0.1; 0 takes any that is free. */
	readonly port: number;
	/** The bot's token; left out, a fresh one is made. */
	readonly token?: string;
	readonly botName?: string;
	/** Lines for the page to offer to a newcomer. */
	readonly hints?: readonly string[];
	/** Privileged intents switched on for the app; none by default. */
	readonly privilegedIntents?: number;
	readonly botPermissions?: bigint;
	/** Servers that the bot is in besides: it is told of them when it connects, and nothing happens there. */
	readonly otherServers?: number;
	/** Sessions on the gateway that a bot may begin in a day; Discord's own number where left out. */
	readonly sessionStarts?: number;
	/** Milliseconds; Discord's own where left out. */
	readonly timing?: Partial<Timing>;
	/** Discord's own where left out, with those by route; more for a test that asks faster than people do. */
	readonly requestsPerSecond?: number;
	/** Told of every request to the REST API once it has been answered. */
	readonly observe?: (seen: Seen) => void;
	/** Told of a fault in the practice Discord itself. */
	readonly onError?: (error: unknown) => void;
}

/** A practice Discord that is running. */
export interface Practice {
	/** Where a person opens the page. */
	readonly url: string;
	/** What `DISCORD_API` is to be. */
	readonly apiBase: string;
	/** What `DISCORD_TOKEN` is to be. */
	readonly token: string;
	/** What `DISCORD_PUBLIC_KEY` is to be. */
	readonly publicKey: string;
	readonly faults: Faults;
	readonly gateway: Gateway;
	/** All that it holds, for tests to look into. */
	readonly world: World;
	/** Sends interactions to this address, signed, instead of over the gateway; rejects where Discord would not take the address. */
	useEndpoint(address: string): Promise<void>;
	/** Enters the channel without a page; see `visit`. */
	visit(as: string | null, hear: (happening: Happening) => void): Visitor;
	close(): Promise<void>;
}

/** Starts a practice Discord on this machine alone; rejects where the port is taken. */
export async function startPractice(options: PracticeOptions): Promise<Practice> {
	const world = createWorld({
		token: options.token ?? null,
		hints: options.hints ?? [],
		botName: options.botName ?? 'Despatch Box',
		botPermissions: options.botPermissions ?? usualBotPermissions,
		otherServers: options.otherServers ?? 0,
		privilegedIntents: options.privilegedIntents ?? 0,
		sessionStarts: options.sessionStarts ?? limits.sessionStartsPerDay,
		timing: {
			firstAnswer: limits.firstAnswer,
			tokenLife: limits.tokenLife,
			heartbeat: 41_250,
			...options.timing,
		},
	});
	const page = createPageFiles();
	const faults = createFaults();
	const gateway = createGateway(world, faults);
	const rest = createRest(world, faults, options.observe ?? (() => {}), options.requestsPerSecond ?? null);
	const server = createServer((request, response) => {
		serve(world, rest, page, request, response).catch((error: unknown) => options.onError?.(error));
	});
	const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
	server.on('upgrade', (request, socket, head) => {
		const url = URL.parse(request.url ?? '/', world.url);
		const isGateway = url?.pathname === '/gateway' || url?.pathname === '/gateway/';
		if (url === null || !isOurs(request, portOf(world)) || (!isGateway && url.pathname !== socketPath)) {
			socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
			return;
		}
		sockets.handleUpgrade(request, socket, head, (opened) => {
			const asked = url.searchParams;
			if (isGateway) gateway.accept(opened, asked.get('v'), asked.get('encoding'));
			else acceptPage(world, opened, asked.get('as'));
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port, '127.0.0.1', resolve);
	});
	world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		url: world.url,
		apiBase: `${world.url}/api`,
		token: world.token,
		publicKey: world.signer.publicKey,
		faults,
		gateway,
		world,
		useEndpoint: (address) => useEndpoint(world, address),
		visit: (as, hear) => visit(world, as, hear),
		close: async () => {
			for (const { timer } of world.interactions.values()) if (timer) clearTimeout(timer);
			for (const socket of sockets.clients) socket.terminate();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

function portOf(world: World): number {
	return Number(new URL(world.url).port);
}

async function serve(
	world: World,
	rest: Rest,
	page: PageFiles,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const url = URL.parse(request.url ?? '/', world.url);
	if (url === null || !isOurs(request, portOf(world))) {
		response.writeHead(403).end();
		return;
	}
	if (url.pathname.startsWith('/api/')) return rest(request, response, url);
	if (url.pathname === uploadPath && request.method === 'POST') return takeIn(world, request, response, url);
	const file = attachment(world, url.pathname) ?? page(url.pathname);
	if (file === null || !['GET', 'HEAD'].includes(request.method ?? '')) {
		response.writeHead(file === null ? 404 : 405, { 'content-type': 'text/plain' }).end();
		return;
	}
	response.writeHead(200, { ...file.headers, 'content-length': file.body.length });
	response.end(request.method === 'HEAD' ? undefined : file.body);
}

const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** A file that came with a message: pictures to be seen, all else only to be saved. */
function attachment(world: World, path: string): PageFile | null {
	const file = world.files.get(path);
	if (file === undefined) return null;
	const isPicture = pictures.includes(file.type);
	return {
		headers: {
			'content-type': isPicture ? file.type : 'application/octet-stream',
			'content-disposition': isPicture ? 'inline' : 'attachment',
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff',
		},
		body: Buffer.from(file.bytes),
	};
}
