import { randomBytes } from 'node:crypto';
import { type APIApplicationCommand, type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import type { SentFile } from './check/message.ts';
import type { Interaction } from './interaction.ts';
import type { Overwrite } from './permissions.ts';
import type { Happening, Person, Place } from './protocol.ts';
import type { Refusal } from './refusal.ts';
import { createSigner, type Signer } from './signer.ts';

/** A message as it stands, and the one person to whom it is shown if it is ephemeral. */
export interface KeptMessage {
	message: APIMessage;
	readonly seenBy: string | null;
}

/** All that the practice Discord holds; its rooms work on this and on nothing else. */
export interface World {
	/** A snowflake greater than every one before it. */
	readonly nextId: () => string;
	readonly token: string;
	readonly applicationId: string;
	readonly guildId: string;
	readonly guildName: string;
	/** Ids of servers that the bot is in besides; nothing happens there. */
	readonly otherServers: readonly string[];
	readonly people: readonly Person[];
	readonly bot: Person;
	readonly hints: readonly string[];
	/** What the bot may do in every place, as permission bits. */
	botPermissions: bigint;
	/** What channels give and take away. */
	readonly overwrites: Overwrite[];
	/** The app is installed to the person who asks, not to the guild. */
	installedToPerson: boolean;
	/** Privileged intents that are switched on for the app. */
	readonly privilegedIntents: number;
	readonly places: Map<string, Place>;
	/** In the order in which they were written. */
	readonly messages: Map<string, KeptMessage>;
	/** Registered commands by id; those of the guild bear `guild_id`. */
	readonly commands: Map<string, APIApplicationCommand>;
	/** How many commands were newly made, by day and scope. */
	readonly commandCreates: Map<string, number>;
	readonly interactions: Map<string, Interaction>;
	/** Sessions on the gateway: Discord takes the token away from a bot that begins more in a day. */
	readonly sessionStarts: { used: number; readonly total: number; readonly resetsAt: number };
	/** What was refused so far, in order. */
	readonly refused: { readonly method: string; readonly path: string; readonly refusal: Refusal }[];
	/** Files sent with messages, by the path they are served under. */
	readonly files: Map<string, SentFile>;
	/** What the app tells of itself, as far as it has changed it. */
	readonly profile: Map<string, unknown>;
	readonly timing: Timing;
	/** Signs what is sent to the app's endpoint. */
	readonly signer: Signer;
	/** Where interactions are posted; null while they go over the gateway. */
	endpoint: string | null;
	/** Where the practice Discord is served, such as `http://127.0.0.1:8450`; set once it listens. */
	url: string;
	/** Gateway connections that are identified; `botOnline` to the pages. */
	online: () => boolean;
	/** Hands an event to every gateway session that wants it. */
	dispatch: (event: string, data: unknown, intent: number) => void;
	/** Tells the pages; `to` is the one person who may see it, null for all. */
	readonly tell: (happening: Happening, to?: string | null) => void;
	readonly listeners: Set<(happening: Happening, to: string | null) => void>;
}

/** Milliseconds. */
export interface Timing {
	/** Within which an interaction must first be answered. */
	readonly firstAnswer: number;
	/** For which its token works. */
	readonly tokenLife: number;
	/** Between two heartbeats. */
	readonly heartbeat: number;
}

/** What a bot is given where nobody says otherwise. */
export const usualBotPermissions =
	PermissionFlagsBits.ViewChannel |
	PermissionFlagsBits.SendMessages |
	PermissionFlagsBits.SendMessagesInThreads |
	PermissionFlagsBits.CreatePublicThreads |
	PermissionFlagsBits.EmbedLinks |
	PermissionFlagsBits.AttachFiles |
	PermissionFlagsBits.ReadMessageHistory |
	PermissionFlagsBits.UseExternalApps |
	PermissionFlagsBits.UseApplicationCommands;

/** Milliseconds. */
const DAY = 24 * 60 * 60_000;

/** A fresh practice Discord of one guild, one channel, two people and a bot not yet connected. */
export function createWorld(given: {
	readonly token: string | null;
	readonly hints: readonly string[];
	readonly botName: string;
	readonly botPermissions: bigint;
	readonly otherServers: number;
	readonly privilegedIntents: number;
	readonly sessionStarts: number;
	readonly timing: Timing;
}): World {
	const nextId = snowflakes();
	const applicationId = nextId();
	const guildId = nextId();
	const channel: Place = { id: nextId(), name: 'research', parent: null };
	const person = (username: string, displayName: string, staff: boolean): Person => ({
		id: nextId(),
		username,
		displayName,
		bot: false,
		staff,
	});
	const listeners: World['listeners'] = new Set();
	return {
		nextId,
		token: given.token ?? freshToken(applicationId),
		applicationId,
		guildId,
		guildName: 'Practice',
		otherServers: Array.from({ length: given.otherServers }, nextId),
		people: [person('rowan', 'Rowan', true), person('imogen', 'Imogen', false)],
		bot: { id: applicationId, username: given.botName, displayName: given.botName, bot: true, staff: false },
		hints: given.hints,
		botPermissions: given.botPermissions,
		overwrites: [],
		installedToPerson: false,
		privilegedIntents: given.privilegedIntents,
		places: new Map([[channel.id, channel]]),
		messages: new Map(),
		commands: new Map(),
		commandCreates: new Map(),
		interactions: new Map(),
		sessionStarts: { used: 0, total: given.sessionStarts, resetsAt: Date.now() + DAY },
		refused: [],
		files: new Map(),
		profile: new Map(),
		timing: given.timing,
		signer: createSigner(),
		endpoint: null,
		url: '',
		online: () => false,
		dispatch: () => {},
		tell: (happening, to = null) => {
			for (const listener of listeners) listener(happening, to);
		},
		listeners,
	};
}

/** Discord's epoch, the first second of 2015, in milliseconds. */
const epoch = 1_420_070_400_000n;

/** Ids as Discord makes them: milliseconds since its epoch, then a count; each greater than the one before. */
function snowflakes(): () => string {
	let last = 0n;
	return () => {
		const now = (BigInt(Date.now()) - epoch) << 22n;
		last = now > last ? now : last + 1n;
		return String(last);
	};
}

/** A token of the usual three parts, good for this practice Discord alone. */
function freshToken(applicationId: string): string {
	const id = Buffer.from(applicationId).toString('base64url');
	return `${id}.${randomBytes(4).toString('base64url')}.${randomBytes(27).toString('base64url')}`;
}

/** The channel itself, from which threads hang. */
export function mainPlace(world: World): Place {
	const [place] = world.places.values();
	if (place === undefined) throw new Error('The practice Discord has lost its channel');
	return place;
}
