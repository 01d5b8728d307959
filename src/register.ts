import { parseArgs } from 'node:util';
import { DiscordAPIError, REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import { commands } from '../commands/index.ts';
import { type Config, readConfig } from './config.ts';
import { ask, NotDiscord } from './discord/reach.ts';
import { registerCommands, removeCommands, type Scope } from './discord/registration.ts';
import { UserError } from './errors.ts';
import { runScript } from './script.ts';

/*
 * npm run register -- [--remove]
 * Registers the commands without starting the bot, or takes them away: in the server of DISCORD_GUILD_ID, otherwise everywhere.
 */

async function main(): Promise<number> {
	const { values } = parseArgs({ options: { remove: { type: 'boolean', default: false } } });
	const config = readConfig();
	if (!config.discordToken) throw new UserError('DISCORD_TOKEN is not set: paste the bot’s token into .env.');
	const rest = new REST(config.discordApi === null ? {} : { api: config.discordApi });
	rest.setToken(config.discordToken);
	try {
		await work(rest, config, values.remove);
		return 0;
	} catch (error) {
		throw explained(error) ?? error;
	}
}

async function work(rest: REST, config: Config, remove: boolean): Promise<void> {
	const { id } = await ask(rest, Routes.currentApplication(), z.object({ id: z.string() }));
	const scope: Scope = { applicationId: id, guildId: config.discordGuildId };
	const where = config.discordGuildId === null ? 'everywhere' : `in the server ${config.discordGuildId}`;
	if (remove) {
		await removeCommands(rest, scope);
		console.log(`No command is registered ${where} any more.`);
		return;
	}
	const { ids, changed } = await registerCommands(
		rest,
		scope,
		commands.map((command) => command.data),
	);
	console.log(`${ids.size} commands ${changed ? 'are now' : 'were already'} registered ${where}:`);
	for (const [name, commandId] of ids) console.log(`  ${name}  ${commandId}`);
}

function explained(error: unknown): UserError | null {
	if (error instanceof NotDiscord) return new UserError(`Discord cannot be reached: ${error.message}.`);
	if (!(error instanceof DiscordAPIError)) return null;
	if (error.code === 50001)
		return new UserError('The bot is not in the server of DISCORD_GUILD_ID: invite it first.');
	return null;
}

await runScript(main);
