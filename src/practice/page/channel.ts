import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { ChannelMessage, Happening, Person, Place } from '../protocol.ts';

/** A line of the page's own, seen here alone: something failed, or cannot be done. */
export interface Notice {
	readonly id: string;
	readonly place: string;
	readonly text: string;
}

/** What was asked of the bot and is not answered yet. */
export interface Wait {
	readonly place: string;
	/** What to show below the messages; null where the pressed button itself shows it. */
	readonly label: string | null;
	/** Message and `custom_id` of a pressed button or menu. */
	readonly pressed: string | null;
}

/** Everything the page knows of the channel. */
export interface Channel {
	readonly connected: boolean;
	readonly self: Person | null;
	readonly people: readonly Person[];
	readonly bot: Person | null;
	readonly botOnline: boolean;
	readonly guildName: string;
	readonly places: readonly Place[];
	/** Where the person is: the channel or one of its threads. */
	readonly place: string;
	readonly messages: readonly ChannelMessage[];
	readonly commands: readonly APIApplicationCommand[];
	readonly hints: readonly string[];
	readonly notices: readonly Notice[];
	readonly waits: ReadonlyMap<string, Wait>;
}

export const noChannel: Channel = {
	connected: false,
	self: null,
	people: [],
	bot: null,
	botOnline: false,
	guildName: '',
	places: [],
	place: '',
	messages: [],
	commands: [],
	hints: [],
	notices: [],
	waits: new Map(),
};

/** What the page itself does to what it shows. */
export type Doing =
	| { readonly type: 'lost' }
	| { readonly type: 'enter'; readonly place: string }
	| { readonly type: 'asked'; readonly nonce: string; readonly wait: Wait }
	| { readonly type: 'notice'; readonly text: string }
	/** Put away a notice, or a private message. */
	| { readonly type: 'dismiss'; readonly id: string };

/** The channel after something has happened in it. */
export function after(channel: Channel, happening: Happening | Doing): Channel {
	switch (happening.type) {
		case 'snapshot': {
			const { type: _, ...snapshot } = happening;
			const stays = snapshot.places.some(({ id }) => id === channel.place);
			const place = stays ? channel.place : (snapshot.places[0]?.id ?? '');
			return { ...channel, ...snapshot, connected: true, place, notices: [], waits: new Map() };
		}
		case 'message-create':
			return {
				...channel,
				messages: [...without(channel.messages, happening.message.id), happening.message],
			};
		case 'message-update': {
			const { message } = happening;
			const known = channel.messages.some(({ id }) => id === message.id);
			return {
				...channel,
				messages: known
					? channel.messages.map((old) => (old.id === message.id ? message : old))
					: [...channel.messages, message],
			};
		}
		case 'message-delete':
			return { ...channel, messages: without(channel.messages, happening.id) };
		case 'place-create':
			return { ...channel, places: [...without(channel.places, happening.place.id), happening.place] };
		case 'commands':
			return { ...channel, commands: happening.commands };
		case 'bot':
			return { ...channel, bot: happening.bot, botOnline: happening.online };
		case 'answered':
		case 'choices':
		case 'modal':
			return { ...channel, waits: withoutWait(channel.waits, happening.nonce) };
		case 'failed':
		case 'refused':
			return withNotice(
				{ ...channel, waits: withoutWait(channel.waits, happening.nonce) },
				happening.nonce,
				happening.reason,
			);
		case 'accepted':
			return happening.interaction === null
				? { ...channel, waits: withoutWait(channel.waits, happening.nonce) }
				: channel;
		case 'typing':
			return channel;
		case 'lost':
			return { ...channel, connected: false, waits: new Map() };
		case 'enter':
			return { ...channel, place: happening.place };
		case 'asked':
			return { ...channel, waits: new Map([...channel.waits, [happening.nonce, happening.wait]]) };
		case 'notice':
			return withNotice(channel, `notice-${channel.notices.length}-${happening.text}`, happening.text);
		case 'dismiss':
			return {
				...channel,
				notices: without(channel.notices, happening.id),
				messages: without(channel.messages, happening.id),
			};
	}
}

function without<Item extends { readonly id: string }>(items: readonly Item[], id: string): readonly Item[] {
	return items.filter((item) => item.id !== id);
}

function withoutWait(waits: ReadonlyMap<string, Wait>, nonce: string): ReadonlyMap<string, Wait> {
	return new Map([...waits].filter(([waiting]) => waiting !== nonce));
}

function withNotice(channel: Channel, id: string, text: string): Channel {
	return { ...channel, notices: [...without(channel.notices, id), { id, place: channel.place, text }] };
}
