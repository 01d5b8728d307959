import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Person, Place } from './protocol.ts';
import type { World } from './world.ts';

/** What one channel, and the threads in it, gives to somebody and takes away from them. */
export interface Overwrite {
	/** Id of the channel. */
	readonly place: string;
	/** Id of a person, or of the bot. */
	readonly holder: string;
	readonly allow: bigint;
	readonly deny: bigint;
}

const usual =
	PermissionFlagsBits.ViewChannel |
	PermissionFlagsBits.SendMessages |
	PermissionFlagsBits.SendMessagesInThreads |
	PermissionFlagsBits.CreatePublicThreads |
	PermissionFlagsBits.EmbedLinks |
	PermissionFlagsBits.AttachFiles |
	PermissionFlagsBits.ReadMessageHistory |
	PermissionFlagsBits.UseApplicationCommands;

/** What somebody may do in the guild, wherever no channel says otherwise. */
export function permissionsOf(world: World, person: Person): bigint {
	if (person.bot) return world.botPermissions;
	return person.staff ? usual | PermissionFlagsBits.ManageMessages : usual;
}

/** What somebody may do in a place: a thread has what its channel has. */
export function permissionsIn(world: World, person: Person, place: Place): bigint {
	if (place.with !== undefined) return usual;
	const channel = place.parent ?? place.id;
	return world.overwrites
		.filter((overwrite) => overwrite.place === channel && overwrite.holder === person.id)
		.reduce((held, { allow, deny }) => (held & ~deny) | allow, permissionsOf(world, person));
}
