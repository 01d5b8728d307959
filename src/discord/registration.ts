import type { REST } from '@discordjs/rest';
import {
	type APIApplicationCommand,
	ApplicationCommandType,
	type RESTPostAPIApplicationCommandsJSONBody,
	Routes,
} from 'discord-api-types/v10';
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
	/** False where Discord has the very same commands already. */
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
	const standing = await readCommands(rest, scope, commands);
	if (!standing.changed) return standing;
	const written = (await rest.put(routeOf(scope), { body: commands })) as readonly APIApplicationCommand[];
	return { ids: idsOf(written), changed: true };
}

/**
 * Reads which commands are registered.
 *
 * @returns `changed` where they are not those that are wanted.
 */
export async function readCommands(
	rest: REST,
	scope: Scope,
	wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Registered> {
	const query = new URLSearchParams({ with_localizations: 'true' });
	const present = (await rest.get(routeOf(scope), { query })) as readonly APIApplicationCommand[];
	return { ids: idsOf(present), changed: fingerprint(present, scope) !== fingerprint(wanted, scope) };
}

function idsOf(commands: readonly APIApplicationCommand[]): Registered['ids'] {
	return new Map(commands.map(({ name, id }) => [name, id]));
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

/** Milliseconds between attempts to register the commands; in one server, where somebody is about to add the bot, more often. */
const EVERYWHERE: Growth = { first: 2_000, most: 10 * 60_000 };
const IN_ONE_SERVER: Growth = { first: 2_000, most: 60_000 };

/** The registration of one bot's commands, tried until it stands. */
export interface Registration {
	/**
	 * Resolves after the first attempt.
	 *
	 * @param mayWrite false where registering is a step of its own: then it looks until the commands are those of this version.
	 */
	readonly begin: (scope: Scope, how: { readonly mayWrite: boolean }) => Promise<void>;
	readonly ids: () => ReadonlyMap<string, string>;
	readonly done: () => boolean;
	/** No attempt begins after this. */
	readonly leave: () => void;
}

/**
 * Registers commands and, where that fails, in a server that has not added the bot yet say, goes on trying, ever more slowly. Meanwhile
 * the bot answers all the same.
 */
export function createRegistration(
	rest: REST,
	commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
	log: Log,
): Registration {
	let ids: ReadonlyMap<string, string> = new Map();
	let done = false;
	let timer: NodeJS.Timeout | undefined;

	async function attempt(scope: Scope, mayWrite: boolean, failures: number): Promise<void> {
		const where = scope.guildId ?? 'everywhere';
		const pause = pauseAfter(
			failures + 1,
			scope.guildId === null ? EVERYWHERE : IN_ONE_SERVER,
			Math.random(),
		);
		const seconds = Math.round(pause / 1_000);
		const again = () => {
			timer = setTimeout(() => void attempt(scope, mayWrite, failures + 1), pause).unref();
		};
		try {
			const look = mayWrite ? registerCommands : readCommands;
			const registered = await look(rest, scope, commands);
			ids = registered.ids;
			done = mayWrite || !registered.changed;
			if (!done) {
				log.warn({ where, seconds }, 'the commands are those of another version: npm run register');
				return again();
			}
			log.info(
				{ commands: ids.size, where },
				registered.changed ? 'commands registered' : 'commands stand as they are',
			);
		} catch (error) {
			log.error({ err: error, where, seconds }, 'the commands could not be registered; trying again');
			again();
		}
	}

	return {
		begin: (scope, { mayWrite }) => attempt(scope, mayWrite, 0),
		ids: () => ids,
		done: () => done,
		leave: () => clearTimeout(timer),
	};
}
