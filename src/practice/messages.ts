import {
	type APIAttachment,
	type APIMessage,
	ComponentType,
	GatewayIntentBits,
	MessageFlags,
	MessageType,
} from 'discord-api-types/v10';
import { refuseEmpty, type SentFile, type SentMessage } from './check/message.ts';
import { apiMember, apiUser, findPerson } from './guild.ts';
import { withoutNulls } from './json.ts';
import type { Person } from './protocol.ts';
import { refusals } from './refusal.ts';
import { keepFile } from './uploads.ts';
import type { KeptMessage, World } from './world.ts';

/** Flags that whoever sends a message may set on it. */
const settable =
	MessageFlags.SuppressEmbeds |
	MessageFlags.Ephemeral |
	MessageFlags.SuppressNotifications |
	MessageFlags.IsComponentsV2;

/** What a new message is besides what was sent. */
export interface Origin {
	readonly author: Person;
	readonly place: string;
	readonly type?: MessageType;
	/** The message replied to. */
	readonly replyTo?: string | null;
	/** The one person who may see it; null for everyone. */
	readonly seenBy?: string | null;
	/** `interaction_metadata` and what else an interaction puts on its answers. */
	readonly more?: Partial<APIMessage>;
	/** "Is thinking": there is nothing to show yet. */
	readonly loading?: boolean;
}

/** Writes a message: keeps it, tells the bot and the pages that may see it, and gives it back. */
export function writeMessage(
	world: World,
	sent: SentMessage,
	files: readonly SentFile[],
	origin: Origin,
): KeptMessage {
	if (!origin.loading) refuseEmpty(sent, files);
	const id = world.nextId();
	const seenBy = origin.seenBy ?? null;
	const flags =
		((sent.flags ?? 0) & settable & ~MessageFlags.Ephemeral) |
		(seenBy === null ? 0 : MessageFlags.Ephemeral) |
		(origin.loading ? MessageFlags.Loading : 0);
	const replied = origin.replyTo ? world.messages.get(origin.replyTo) : undefined;
	const message = {
		id,
		channel_id: origin.place,
		author: apiUser(origin.author),
		timestamp: new Date().toISOString(),
		edited_timestamp: null,
		tts: sent.tts ?? false,
		mention_everyone: false,
		mention_roles: [],
		pinned: false,
		type: origin.type ?? (replied ? MessageType.Reply : MessageType.Default),
		flags,
		...(origin.author.bot ? { application_id: world.applicationId } : {}),
		...(replied
			? {
					message_reference: {
						type: 0,
						message_id: replied.message.id,
						channel_id: replied.message.channel_id,
						...guildOf(world, replied.message.channel_id),
					},
					referenced_message: replied.message,
				}
			: {}),
		...origin.more,
	} as APIMessage;
	Object.assign(message, content(world, message, sent, files));
	const kept: KeptMessage = { message, seenBy };
	world.messages.set(id, kept);
	if (seenBy === null) announce(world, 'MESSAGE_CREATE', message);
	world.tell({ type: 'message-create', message }, shownTo(world, kept));
	return kept;
}

/** Changes a message: what is not sent stays as it stands. */
export function changeMessage(
	world: World,
	kept: KeptMessage,
	sent: SentMessage,
	files: readonly SentFile[],
): KeptMessage {
	const before = kept.message;
	const body = files.length > 0 && sent.attachments === undefined ? { ...sent, attachments: [] } : sent;
	const message: APIMessage = {
		...before,
		...content(world, before, body, files),
		flags: (before.flags ?? 0) & ~MessageFlags.Loading,
		edited_timestamp:
			(before.flags ?? 0) & MessageFlags.Loading ? before.edited_timestamp : new Date().toISOString(),
	};
	const shown = [
		message.content.trim(),
		message.embeds.length,
		message.components?.length,
		message.attachments.length,
	];
	if (!shown.some(Boolean)) throw refusals.emptyMessage();
	kept.message = message;
	if (kept.seenBy === null) announce(world, 'MESSAGE_UPDATE', message);
	world.tell({ type: 'message-update', message }, shownTo(world, kept));
	return kept;
}

/** Whether a message is laid out by components alone. */
export const isV2 = ({ message }: KeptMessage) => ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;

/** Takes a message away. */
export function deleteMessage(world: World, kept: KeptMessage): void {
	const { id, channel_id } = kept.message;
	world.messages.delete(id);
	if (kept.seenBy === null)
		world.dispatch(
			'MESSAGE_DELETE',
			{ id, channel_id, ...guildOf(world, channel_id) },
			intentOf(world, channel_id),
		);
	world.tell({ type: 'message-delete', id, place: channel_id }, shownTo(world, kept));
}

/** The bot is told of messages only where it asked for them; what was written only where it may read it. */
function announce(world: World, event: string, message: APIMessage): void {
	const { author } = message;
	const person = findPerson(world, author.id);
	world.dispatch(
		event,
		{
			...message,
			...guildOf(world, message.channel_id),
			...(person && !isDirect(world, message.channel_id)
				? { member: { ...apiMember(world, person), user: undefined } }
				: {}),
		},
		intentOf(world, message.channel_id),
	);
}

function isDirect(world: World, channel: string): boolean {
	return world.places.get(channel)?.with !== undefined;
}

/** The guild as events name it; a direct message is in none. */
function guildOf(world: World, channel: string): { readonly guild_id?: string } {
	return isDirect(world, channel) ? {} : { guild_id: world.guildId };
}

function intentOf(world: World, channel: string): number {
	return isDirect(world, channel) ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
}

/** The one person who sees a message; null for all. */
function shownTo(world: World, { message, seenBy }: KeptMessage): string | null {
	return seenBy ?? world.places.get(message.channel_id)?.with ?? null;
}

/** Those parts of a message that what was sent decides; what it does not mention is as `before` has it. */
function content(world: World, before: APIMessage, sent: SentMessage, files: readonly SentFile[]) {
	const attachments = attach(world, before, sent, files);
	const addressOf = (url: string) => {
		const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
		return attachments.find((attachment) => attachment.filename === name)?.url ?? url;
	};
	const embeds =
		sent.embeds === undefined
			? (before.embeds ?? [])
			: (sent.embeds ?? []).map((embed) => {
					const { image, thumbnail, ...rest } = withoutNulls(embed);
					return {
						type: 'rich',
						...rest,
						...(image ? { image: { url: addressOf(image.url) } } : {}),
						...(thumbnail ? { thumbnail: { url: addressOf(thumbnail.url) } } : {}),
					};
				});
	const words = sent.content === undefined ? (before.content ?? '') : (sent.content ?? '');
	return {
		content: words,
		embeds,
		attachments,
		components:
			sent.components === undefined
				? (before.components ?? [])
				: numbered(withoutNulls(sent.components ?? [])),
		mentions: mentioned(world, words, sent),
	} as Pick<APIMessage, 'content' | 'embeds' | 'attachments' | 'components' | 'mentions'>;
}

function attach(
	world: World,
	before: APIMessage,
	sent: SentMessage,
	files: readonly SentFile[],
): APIAttachment[] {
	const described = sent.attachments;
	const held = before.attachments ?? [];
	const stay =
		described === undefined ? held : held.filter((one) => described?.some((other) => other.id === one.id));
	return [
		...stay,
		...files.map((file, index): APIAttachment => {
			const about = described?.find((one) => one.id === String(index));
			const filename = about?.filename ?? file.name;
			return {
				...keepFile(world, { ...file, name: filename }),
				...(about?.description ? { description: about.description } : {}),
			};
		}),
	];
}

/** Whom the words mention, of those whom the message is allowed to. */
function mentioned(world: World, words: string, sent: SentMessage) {
	const allowed = sent.allowed_mentions;
	const ids = new Set([...words.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id));
	return world.people
		.filter((person) => ids.has(person.id))
		.filter((person) => !allowed || allowed.parse?.includes('users') || allowed.users?.includes(person.id))
		.map(apiUser);
}

/** Components get a number each where the sender gave none, from 1, outer before inner. */
function numbered<T>(components: T): T {
	let next = 0;
	const walk = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(walk);
		if (typeof value !== 'object' || value === null) return value;
		const part = value as Record<string, unknown>;
		const isComponent = typeof part.type === 'number' && part.type in ComponentType;
		const own = isComponent ? { ...part, id: part.id || ++next } : part;
		return Object.fromEntries(
			Object.entries(own).map(([key, inner]) => [
				key,
				key === 'components' || key === 'accessory' ? walk(inner) : inner,
			]),
		);
	};
	return walk(components) as T;
}
