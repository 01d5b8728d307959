import { randomBytes } from 'node:crypto';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { limits } from '../limits.ts';
import type { Faults } from './faults.ts';
import {
	identifyForm,
	knownIntents,
	privilegedIntents,
	readFrame,
	resumeForm,
	withoutContent,
} from './gateway-frames.ts';
import { apiUser, gatewayGuild } from './guild.ts';
import type { World } from './world.ts';

/** A bot's session: it outlives its socket, so that it can be resumed. */
interface Session {
	readonly id: string;
	readonly intents: number;
	/** Number of the shard and of how many. */
	readonly shard: readonly [number, number];
	socket: WebSocket | null;
	sequence: number;
	/** Frames sent, for whoever resumes; the newest `kept`. */
	readonly sent: { readonly sequence: number; readonly frame: string }[];
	/** An event held back until the next has gone. */
	held: { readonly event: string; readonly data: unknown } | null;
}

/** Discord's side of the gateway, version 10, JSON, uncompressed. */
export interface Gateway {
	/** Takes a bot's socket; `version` and `encoding` as its address asks. */
	accept(socket: WebSocket, version: string | null, encoding: string | null): void;
	/** Cuts every connection without a word; with a code, closes it properly. */
	drop(code?: number): void;
	/** Asks every bot to reconnect and resume (op 7). */
	askReconnect(): void;
	/** Sends every bot a frame as it stands, of whatever sense. */
	sendText(text: string): void;
	/** Tells every bot that its session is invalid (op 9). */
	invalidate(resumable: boolean): void;
	/** Identified connections that are open. */
	connected(): number;
	/** IDENTIFYs so far. */
	identified(): number;
	/** Sockets that were asked for so far, let in or not. */
	asked(): number;
}

/** How many frames a session keeps for whoever resumes it, and how many sessions without a socket are kept. */
const kept = { frames: 1000, sessions: 16 };
/** Opens the gateway of a world: from now on what happens there is dispatched. */
export function createGateway(world: World, faults: Faults): Gateway {
	const sessions = new Map<string, Session>();
	let asked = 0;

	const live = () => [...sessions.values()].filter(({ socket }) => socket?.readyState === 1);
	const frame = (op: number, d: unknown) => JSON.stringify({ op, d, s: null, t: null });
	const send = (session: Session, event: string, data: unknown) => {
		session.sequence += 1;
		const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: session.sequence, d: data });
		session.sent.push({ sequence: session.sequence, frame: text });
		if (session.sent.length > kept.frames) session.sent.shift();
		if (session.socket?.readyState === 1) session.socket.send(text);
	};
	const deliver = (session: Session, event: string, data: unknown) => {
		const fault = faults.takeEvent(event);
		if (fault?.kind === 'late' && session.held === null) {
			session.held = { event, data };
			return;
		}
		send(session, event, data);
		if (fault?.kind === 'duplicate') send(session, event, data);
		const { held } = session;
		session.held = null;
		if (held) send(session, held.event, held.data);
	};
	const tellPages = () => world.tell({ type: 'bot', bot: world.bot, online: world.online() });

	world.online = () => live().length > 0 || world.endpoint !== null;
	world.dispatch = (event, data, intent) => {
		for (const session of sessions.values()) {
			const [number, count] = session.shard;
			if (!onShard(world, number, count)) continue;
			if (intent !== 0 && (session.intents & intent) === 0) continue;
			const readable = (session.intents & GatewayIntentBits.MessageContent) !== 0;
			deliver(session, event, readable || intent === 0 ? data : withoutContent(world, data));
		}
	};

	const identify = (socket: WebSocket, given: unknown): Session | null => {
		const read = identifyForm.safeParse(given);
		if (!read.success) return close(socket, GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
		const { token, intents, shard } = read.data;
		if (token !== world.token)
			return close(socket, GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
		if (shard && shard[0] >= shard[1]) return close(socket, GatewayCloseCodes.InvalidShard, 'Invalid shard.');
		if ((intents & ~knownIntents) !== 0)
			return close(socket, GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).');
		if ((intents & privilegedIntents & ~world.privilegedIntents) !== 0)
			return close(socket, GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
		if (world.sessionStarts.used >= world.sessionStarts.total)
			return close(socket, GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
		world.sessionStarts.used += 1;
		const session: Session = {
			id: randomBytes(16).toString('hex'),
			intents,
			shard: shard ?? [0, 1],
			socket,
			sequence: 0,
			sent: [],
			held: null,
		};
		for (const old of [...sessions.values()].filter((one) => one.socket === null).slice(0, -kept.sessions))
			sessions.delete(old.id);
		sessions.set(session.id, session);
		send(session, 'READY', {
			v: 10,
			user: { ...apiUser(world.bot), verified: true, mfa_enabled: false, email: null, flags: 0 },
			guilds: [world.guildId, ...world.otherServers].map((id) => ({ id, unavailable: true })),
			session_id: session.id,
			session_type: 'normal',
			resume_gateway_url: gatewayUrl(world),
			shard: session.shard,
			application: { id: world.applicationId, flags: 0 },
			private_channels: [],
			presences: [],
			relationships: [],
			user_settings: {},
		});
		const [number, count] = session.shard;
		if ((intents & GatewayIntentBits.Guilds) !== 0 && onShard(world, number, count))
			deliver(session, 'GUILD_CREATE', gatewayGuild(world));
		tellPages();
		if (faults.illness() === 'no session') {
			socket.send(frame(GatewayOpcodes.InvalidSession, false));
			session.socket = null;
			sessions.delete(session.id);
		}
		return session;
	};

	const resume = (socket: WebSocket, given: unknown): Session | null => {
		const read = resumeForm.safeParse(given);
		if (!read.success) return close(socket, GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
		const { token, session_id, seq } = read.data;
		if (token !== world.token)
			return close(socket, GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
		const session = sessions.get(session_id);
		const from = seq ?? 0;
		const oldest = session?.sent[0]?.sequence ?? 1;
		if (faults.takeResume() || session === undefined || from + 1 < oldest) {
			sessions.delete(session_id);
			socket.send(frame(GatewayOpcodes.InvalidSession, false));
			return null;
		}
		if (from > session.sequence) return close(socket, GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
		session.socket?.terminate();
		session.socket = socket;
		for (const missed of session.sent.filter(({ sequence }) => sequence > from)) socket.send(missed.frame);
		send(session, 'RESUMED', {});
		tellPages();
		return session;
	};

	const accept: Gateway['accept'] = (socket, version, encoding) => {
		let session: Session | null = null;
		let frames: number[] = [];
		asked += 1;
		socket.on('error', () => socket.terminate());
		if (faults.illness() === 'no socket') {
			socket.terminate();
			return;
		}
		if (version !== '10' || (encoding ?? 'json') !== 'json') {
			close(socket, GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version.');
			return;
		}
		socket.send(frame(GatewayOpcodes.Hello, { heartbeat_interval: world.timing.heartbeat }));
		socket.on('message', (data) => {
			const now = Date.now();
			frames = [...frames.filter((at) => at > now - 60_000), now];
			if (frames.length > limits.gatewayFramesPerMinute) {
				close(socket, GatewayCloseCodes.RateLimited, 'You are being rate limited.');
				return;
			}
			const read = readFrame(data);
			if (read === null) {
				close(socket, GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
				return;
			}
			switch (read.op) {
				case GatewayOpcodes.Heartbeat:
					if (!faults.acksWithheld()) socket.send(frame(GatewayOpcodes.HeartbeatAck, null));
					return;
				case GatewayOpcodes.Identify:
				case GatewayOpcodes.Resume:
					if (session?.socket === socket) {
						close(socket, GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
						return;
					}
					session = read.op === GatewayOpcodes.Identify ? identify(socket, read.d) : resume(socket, read.d);
					return;
				case GatewayOpcodes.PresenceUpdate:
				case GatewayOpcodes.VoiceStateUpdate:
				case GatewayOpcodes.RequestGuildMembers:
				case GatewayOpcodes.RequestSoundboardSounds:
					if (session === null) close(socket, GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
					return;
				default:
					close(socket, GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
			}
		});
		socket.on('close', (code) => {
			if (session?.socket !== socket) return;
			session.socket = null;
			// A bot that closes with 1000 or 1001 gives its session up; any other end leaves it to be resumed.
			if (code === 1000 || code === 1001) sessions.delete(session.id);
			tellPages();
		});
	};

	return {
		accept,
		drop: (code) => {
			for (const { socket } of live())
				if (code === undefined) socket?.terminate();
				else socket?.close(code);
		},
		askReconnect: () => {
			for (const { socket } of live()) socket?.send(frame(GatewayOpcodes.Reconnect, null));
		},
		sendText: (text) => {
			for (const { socket } of live()) socket?.send(text);
		},
		invalidate: (resumable) => {
			for (const session of live()) {
				session.socket?.send(frame(GatewayOpcodes.InvalidSession, resumable));
				// The connection stays open: a bot may resume or identify over it.
				session.socket = null;
				if (!resumable) sessions.delete(session.id);
			}
		},
		connected: () => live().length,
		identified: () => world.sessionStarts.used,
		asked: () => asked,
	};
}

/** Discord's rule for which shard has a guild. */
function onShard(world: World, number: number, count: number): boolean {
	return Number((BigInt(world.guildId) >> 22n) % BigInt(count)) === number;
}

/** Where bots are told to connect. */
export function gatewayUrl(world: World): string {
	return `${world.url.replace('http:', 'ws:')}/gateway`;
}

function close(socket: WebSocket, code: number, reason: string): null {
	socket.close(code, reason);
	return null;
}
