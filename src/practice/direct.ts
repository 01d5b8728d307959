import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Person, Place } from './protocol.ts';
import type { World } from './world.ts';

/** What an app may do in a direct message with it: Discord always says these three. */
export const DIRECT_PERMISSIONS =
	PermissionFlagsBits.AttachFiles | PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.MentionEveryone;

/** The bot's direct message with somebody: opened the first time it is asked for. */
export function openDirect(world: World, person: Person): Place {
	const standing = [...world.places.values()].find((place) => place.with === person.id);
	if (standing !== undefined) return standing;
	const place: Place = { id: world.nextId(), name: world.bot.displayName, parent: null, with: person.id };
	world.places.set(place.id, place);
	world.tell({ type: 'place-create', place }, person.id);
	return place;
}
