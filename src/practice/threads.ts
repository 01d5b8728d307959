import { GatewayIntentBits, MessageFlags } from 'discord-api-types/v10';
import { apiChannel } from './guild.ts';
import type { Place } from './protocol.ts';
import { refusals } from './refusal.ts';
import type { KeptMessage, World } from './world.ts';

/**
 * Opens a thread in a channel.
 * @param from the message that it hangs from, whose id it bears; null where it hangs from the channel alone.
 */
export function openThread(world: World, channel: string, name: string, from: KeptMessage | null): Place {
	const id = from?.message.id ?? world.nextId();
	if (world.places.has(id)) throw refusals.threadExists();
	const parent = world.places.get(channel);
	if (parent === undefined || parent.parent !== null || parent.with !== undefined)
		throw refusals.notInThisChannel();
	const place: Place = { id, name, parent: channel };
	world.places.set(id, place);
	const thread = { ...apiChannel(world, place), newly_created: true };
	world.dispatch('THREAD_CREATE', thread, GatewayIntentBits.Guilds);
	world.tell({ type: 'place-create', place });
	if (from !== null) {
		from.message = {
			...from.message,
			flags: (from.message.flags ?? 0) | MessageFlags.HasThread,
			thread: apiChannel(world, place) as unknown as NonNullable<typeof from.message.thread>,
		};
		world.tell({ type: 'message-update', message: from.message }, from.seenBy);
	}
	return place;
}
