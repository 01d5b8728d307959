import {
	type APIApplicationCommand,
	ApplicationCommandType,
	type Client,
	Events,
	type Guild,
	type REST,
	type RESTPostAPIApplicationCommandsJSONBody,
	Routes,
} from 'discord.js';
import type { Log } from '../log.ts';
import { type Growth, pauseAfter } from './pace.ts';

/** Where commands are registered: everywhere, or in one server alone (`guildId`). */
export interface Scope {
	readonly applicationId: string;
	readonly guildId: string | null;
}

export interface Registered {
	/** Command name → id, for clickable mentions (`</define:id>`). */
	readonly ids: ReadonlyMap<string, string>;
	/** False where Discord had the very same commands already. */
	readonly changed: boolean;
}

/**
 * Sees to it that Discord has these commands and no others. It writes only when they differ: Discord allows 200 creations a day,
 * and a bot that wrote at every start would use them up in a crash loop.
 *
 * @throws DiscordAPIError as Discord answers it; 50001 where the bot is not in the server.
 */
export async function registerCommands(
	rest: REST,
	scope: Scope,
	commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Registered> {
	const route = routeOf(scope);
	const query = new URLSearchParams({ with_localizations: 'true' });
	const present = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
	const wanted = fingerprint(commands, scope);
	const same = fingerprint(present, scope) === wanted;
	const standing = same
		? present
		: ((await rest.put(route, { body: commands })) as readonly APIApplicationCommand[]);
	return { ids: new Map(standing.map(({ name, id }) => [name, id])), changed: !same };
}

/** Takes all commands away from a scope: for whoever tried them in one server and now registers them everywhere. */
export async function removeCommands(rest: REST, scope: Scope): Promise<void> {
	await rest.put(routeOf(scope), { body: [] });
}

function routeOf({ applicationId, guildId }: Scope): `/${string}` {
	return guildId === null
		? Routes.applicationCommands(applicationId)
		: Routes.applicationGuildCommands(applicationId, guildId);
}

/** Fields that Discord sets or answers of itself. */
const OF_DISCORD = new Set([
	'id',
	'application_id',
	'guild_id',
	'version',
	'name_localized',
	'description_localized',
	'default_permission',
	'dm_permission',
	'handler',
]);

/** Discord keeps these for commands that are registered everywhere alone. */
const GLOBAL_ONLY = new Set(['contexts', 'integration_types']);

/** Two lists of commands have one fingerprint when Discord would treat them alike: whatever it fills in by itself is left out. */
function fingerprint(commands: readonly object[], { guildId }: Scope): string {
	const leftOut = guildId === null ? OF_DISCORD : new Set([...OF_DISCORD, ...GLOBAL_ONLY]);
	return JSON.stringify(
		commands
			.map((command) =>
				JSON.stringify(normalise({ type: ApplicationCommandType.ChatInput, ...command }, leftOut)),
			)
			.sort(),
	);
}

function normalise(value: unknown, leftOut: ReadonlySet<string>): unknown {
	if (Array.isArray(value)) {
		const items = value.map((item) => normalise(item, leftOut));
		// The order of options counts; that of contexts and channel types, which are numbers, does not.
		return items.every((item) => typeof item === 'number') ? items.sort((a, b) => a - b) : items;
	}
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value)
		.filter(([key, held]) => !leftOut.has(key) && !isDefault(held))
		.map(([key, held]) => [key, normalise(held, leftOut)] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries);
}

/** What Discord leaves out or fills in where nothing was said; no default of its fields is anything else. */
function isDefault(value: unknown): boolean {
	if (value === null || value === undefined || value === false || value === '') return true;
	return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Milliseconds between attempts to register the commands. */
const GROWTH: Growth = { first: 2_000, most: 10 * 60_000 };

/** The registration of one bot's commands, tried until it stands. */
export interface Registration {
	/** Resolves after the first attempt. */
	readonly begin: (scope: Scope) => Promise<void>;
	readonly ids: () => ReadonlyMap<string, string>;
	readonly done: () => boolean;
	/** No attempt begins after this. */
	readonly leave: () => void;
}

/**
 * Registers commands and, where that fails, in a server that has not added the bot yet say, goes on trying: ever more slowly, and
 * at once when a server adds the bot. Meanwhile the bot answers all the same.
 */
export function createRegistration(
	client: Client,
	commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
	log: Log,
): Registration {
	let ids: ReadonlyMap<string, string> = new Map();
	let done = false;
	let cancel = (): void => {};

	async function attempt(scope: Scope, failures: number): Promise<void> {
		const where = scope.guildId ?? 'everywhere';
		try {
			const registered = await registerCommands(client.rest, scope, commands);
			ids = registered.ids;
			done = true;
			log.info(
				{ commands: ids.size, where },
				registered.changed ? 'commands registered' : 'commands stand as they are',
			);
		} catch (error) {
			const pause = pauseAfter(failures + 1, GROWTH, Math.random());
			const seconds = Math.round(pause / 1_000);
			log.error({ err: error, where, seconds }, 'the commands could not be registered; trying again');
			waitForNext(scope, pause, () => void attempt(scope, failures + 1));
		}
	}

	function waitForNext({ guildId }: Scope, pause: number, again: () => void): void {
		const go = (): void => {
			cancel();
			again();
		};
		const onGuild = ({ id }: Guild): void => {
			if (guildId === null || guildId === id) go();
		};
		const timer = setTimeout(go, pause).unref();
		client.on(Events.GuildCreate, onGuild);
		cancel = () => {
			clearTimeout(timer);
			client.off(Events.GuildCreate, onGuild);
		};
	}

	return { begin: (scope) => attempt(scope, 0), ids: () => ids, done: () => done, leave: () => cancel() };
}
