import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { commandForm, type SentCommand } from './check/command.ts';
import { invalidForm, readForm, repeated } from './check/form.ts';
import { withoutNulls } from './json.ts';
import { refusals } from './refusal.ts';
import type { World } from './world.ts';

const { ChatInput, User, Message } = ApplicationCommandType;
const most: Readonly<Record<number, number>> = {
	[ChatInput]: limits.slashCommands,
	[User]: limits.userCommands,
	[Message]: limits.messageCommands,
};

/** The commands of one scope: the guild's, or with null the global ones. */
export function listCommands(world: World, guild: string | null): APIApplicationCommand[] {
	return [...world.commands.values()].filter((command) => (command.guild_id ?? null) === guild);
}

/** What the picker shows: where a guild's command has a global one's name, the guild's. */
export function offeredCommands(world: World): APIApplicationCommand[] {
	const own = listCommands(world, world.guildId);
	const taken = new Set(own.map(({ type, name }) => `${type} ${name}`));
	return [...own, ...listCommands(world, null).filter(({ type, name }) => !taken.has(`${type} ${name}`))];
}

export function findCommand(world: World, guild: string | null, id: string): APIApplicationCommand {
	const command = world.commands.get(id);
	if (command === undefined || (command.guild_id ?? null) !== guild) throw refusals.unknownCommand();
	return command;
}

/** Adds a command; one of the same name and kind gives way to it and leaves it its id. */
export function addCommand(
	world: World,
	guild: string | null,
	body: unknown,
): { command: APIApplicationCommand; created: boolean } {
	const sent = readForm(commandForm, body);
	const standing = listCommands(world, guild);
	const same = standing.find((one) => alike(one, sent));
	const peers = standing.filter(({ type }) => type === sent.type).length;
	const room = most[sent.type] ?? 0;
	if (!same && peers >= room) throw refusals.tooManyCommands(room);
	const command = keep(world, guild, sent, same);
	announce(world);
	return { command, created: same === undefined };
}

/** Makes these the only commands of the scope. Ids stay with names; what is not named is removed. */
export function replaceCommands(world: World, guild: string | null, body: unknown): APIApplicationCommand[] {
	const sent = readForm(z.array(commandForm), body);
	for (const [type, room] of Object.entries(most))
		if (sent.filter((command) => command.type === Number(type)).length > room)
			throw refusals.tooManyCommands(room);
	repeated(
		sent.map(({ type, name }) => `${type} ${name}`),
		(index) => {
			throw invalidForm([
				{
					path: [index],
					code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
					message: 'Application command names must be unique',
				},
			]);
		},
	);
	const standing = listCommands(world, guild);
	const commands = sent.map((one) =>
		keep(
			world,
			guild,
			one,
			standing.find((other) => alike(other, one)),
		),
	);
	const stay = new Set(commands.map(({ id }) => id));
	for (const { id } of standing) if (!stay.has(id)) world.commands.delete(id);
	announce(world);
	return commands;
}

/** Changes a command; what is not sent stays as it stands. */
export function changeCommand(
	world: World,
	guild: string | null,
	id: string,
	body: unknown,
): APIApplicationCommand {
	const before = findCommand(world, guild, id);
	const sent = readForm(commandForm, { ...before, ...readForm(z.looseObject({}), body), type: before.type });
	const command = keep(world, guild, sent, before);
	announce(world);
	return command;
}

export function removeCommand(world: World, guild: string | null, id: string): void {
	world.commands.delete(findCommand(world, guild, id).id);
	announce(world);
}

/** As a list or a single reading gives it: without localisations unless they are asked for. */
export function listed(command: APIApplicationCommand, withLocalizations: boolean): object {
	const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
	return withLocalizations ? command : rest;
}

function alike(one: { type?: number; name: string }, other: { type?: number; name: string }): boolean {
	return one.type === other.type && one.name === other.name;
}

function keep(
	world: World,
	guild: string | null,
	sent: SentCommand,
	same: APIApplicationCommand | undefined,
): APIApplicationCommand {
	if (same === undefined) countCreate(world, guild);
	const command = {
		id: same?.id ?? world.nextId(),
		application_id: world.applicationId,
		version: world.nextId(),
		default_member_permissions: sent.default_member_permissions ?? null,
		type: sent.type,
		name: sent.name,
		name_localizations: sent.name_localizations ?? null,
		description: sent.description ?? '',
		description_localizations: sent.description_localizations ?? null,
		nsfw: sent.nsfw ?? false,
		integration_types: sent.integration_types ?? [0, 1],
		contexts: guild === null ? (sent.contexts ?? null) : null,
		...(guild === null ? { dm_permission: sent.dm_permission ?? true } : { guild_id: guild }),
		...('options' in sent && sent.options?.length ? { options: withoutNulls(sent.options) } : {}),
	} as APIApplicationCommand;
	world.commands.set(command.id, command);
	return command;
}

/** A day's new commands of one scope; updates do not count. */
function countCreate(world: World, guild: string | null): void {
	const day = new Date().toISOString().slice(0, 10);
	const key = `${day} ${guild ?? 'global'}`;
	const before = world.commandCreates.get(key) ?? 0;
	if (before >= limits.commandCreatesPerDay) throw refusals.tooManyCreates();
	world.commandCreates.set(key, before + 1);
}

function announce(world: World): void {
	world.tell({ type: 'commands', commands: offeredCommands(world) });
}
