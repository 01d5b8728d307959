import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../../limits.ts';
import { list, readForm, snowflake, text } from '../check/form.ts';
import { readMessage } from '../check/message.ts';
import { apiChannel } from '../guild.ts';
import { changeMessage, deleteMessage, writeMessage } from '../messages.ts';
import { permissionsIn } from '../permissions.ts';
import type { Place } from '../protocol.ts';
import { refusals } from '../refusal.ts';
import { openThread } from '../threads.ts';
import type { KeptMessage, World } from '../world.ts';
import { type Call, type Route, route } from './route.ts';

/** The place that the path names, where the bot may do what it is about to. */
function placeOf({ world, params }: Call, ...needed: readonly bigint[]): Place {
	const place = world.places.get(params.channel ?? '');
	if (place === undefined) throw refusals.unknownChannel();
	permit(world, place, needed);
	return place;
}

function permit(world: World, place: Place, needed: readonly bigint[]): void {
	const held = permissionsIn(world, world.bot, place);
	const may = (bit: bigint) => (held & bit) !== 0n;
	if (!may(PermissionFlagsBits.ViewChannel)) throw refusals.missingAccess();
	if (!needed.every(may)) throw refusals.missingPermissions();
}

/** The message that the path names; the bot never finds what is shown to one person only. */
function messageOf(call: Call, ...needed: readonly bigint[]): KeptMessage {
	const place = placeOf(call, ...needed);
	const kept = call.world.messages.get(call.params.message ?? '');
	if (kept === undefined || kept.seenBy !== null || kept.message.channel_id !== place.id)
		throw refusals.unknownMessage();
	return kept;
}

const sending = (place: Place) =>
	place.parent === null ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.SendMessagesInThreads;

const threadForm = z.object({
	name: text(limits.threadName),
	auto_archive_duration: z.literal([60, 1440, 4320, 10080]).nullish(),
	type: z.literal([10, 11, 12]).nullish(),
});

const { ReadMessageHistory, CreatePublicThreads, ManageMessages } = PermissionFlagsBits;
const message = '/channels/{channel}/messages/{message}';

/** Channels, messages in them and threads from them. */
export const channelRoutes: readonly Route[] = [
	route('GET /channels/{channel}', (call) => apiChannel(call.world, placeOf(call))),
	route('PATCH /channels/{channel}', (call) => {
		const place = placeOf(call);
		const { name } = readForm(z.object({ name: text(limits.threadName).nullish() }), call.body);
		const changed = { ...place, name: name ?? place.name };
		call.world.places.set(place.id, changed);
		return apiChannel(call.world, changed);
	}),
	route('GET /channels/{channel}/messages', (call) => {
		const place = placeOf(call, ReadMessageHistory);
		const { query, world } = call;
		const before = query.get('before');
		const after = query.get('after');
		const count = Math.min(100, Math.max(1, Number(query.get('limit') ?? 50)));
		const all = [...world.messages.values()]
			.filter(({ message: { channel_id, id }, seenBy }) => {
				const standsHere = channel_id === place.id && seenBy === null;
				return (
					standsHere && (!before || BigInt(id) < BigInt(before)) && (!after || BigInt(id) > BigInt(after))
				);
			})
			.map((kept) => kept.message);
		return (after ? all.slice(0, count) : all.slice(-count)).reverse();
	}),
	route('POST /channels/{channel}/messages', (call) => {
		const place = placeOf(call);
		permit(call.world, place, [sending(place)]);
		const sent = readMessage(call.body, call.files);
		if (sent.embeds?.length) permit(call.world, place, [PermissionFlagsBits.EmbedLinks]);
		if (call.files.length > 0) permit(call.world, place, [PermissionFlagsBits.AttachFiles]);
		return writeMessage(call.world, sent, call.files, {
			author: call.world.bot,
			place: place.id,
			replyTo: repliedTo(call, sent.message_reference),
		}).message;
	}),
	route(`GET ${message}`, (call) => messageOf(call, ReadMessageHistory).message),
	route(`PATCH ${message}`, (call) => {
		const kept = messageOf(call);
		if (kept.message.author.id !== call.world.bot.id) throw refusals.notOurs();
		return changeMessage(call.world, kept, readMessage(call.body, call.files), call.files).message;
	}),
	route(`DELETE ${message}`, (call) => {
		const kept = messageOf(call);
		if (kept.message.author.id !== call.world.bot.id) placeOf(call, ManageMessages);
		deleteMessage(call.world, kept);
	}),
	route('POST /channels/{channel}/messages/bulk-delete', (call) => {
		placeOf(call, ManageMessages);
		const { messages } = readForm(z.object({ messages: list(snowflake, 100, 2) }), call.body);
		for (const id of messages) {
			const kept = call.world.messages.get(id);
			if (kept) deleteMessage(call.world, kept);
		}
	}),
	route(
		`POST ${message}/threads`,
		(call) => {
			const kept = messageOf(call, CreatePublicThreads);
			const { name } = readForm(threadForm, call.body);
			return apiChannel(call.world, openThread(call.world, kept.message.channel_id, name, kept));
		},
		201,
	),
	route(
		'POST /channels/{channel}/threads',
		(call) => {
			const place = placeOf(call, CreatePublicThreads);
			const { name } = readForm(threadForm, call.body);
			return apiChannel(call.world, openThread(call.world, place.id, name, null));
		},
		201,
	),
	route('PUT /channels/{channel}/thread-members/{user}', (call) => void placeOf(call)),
	route('DELETE /channels/{channel}/thread-members/{user}', (call) => void placeOf(call)),
	route('POST /channels/{channel}/typing', (call) => {
		const place = placeOf(call);
		call.world.tell({ type: 'typing', place: place.id, person: call.world.bot.id });
	}),
];

function repliedTo(
	call: Call,
	reference: { message_id: string; fail_if_not_exists?: boolean | null | undefined } | null | undefined,
): string | null {
	if (!reference) return null;
	if (call.world.messages.has(reference.message_id)) return reference.message_id;
	if (reference.fail_if_not_exists === false) return null;
	throw refusals.unknownReference();
}
