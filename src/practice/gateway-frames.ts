import { GatewayIntentBits } from 'discord-api-types/v10';
import type { RawData } from 'ws';
import { z } from 'zod';
import type { Json } from './json.ts';
import type { World } from './world.ts';

/** Every intent that there is, as bits. */
export const knownIntents = Object.values(GatewayIntentBits)
	.filter((bit) => typeof bit === 'number')
	.reduce((all, bit) => all | bit, 0);
/** Those that must be switched on for the app. */
export const privilegedIntents =
	GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

const frameForm = z.object({ op: z.int(), d: z.unknown().optional() });
/** What a bot says of itself to begin a session (op 2). */
export const identifyForm = z.object({
	token: z.string(),
	intents: z.int().min(0),
	shard: z.tuple([z.int().min(0), z.int().min(1)]).nullish(),
	properties: z.record(z.string(), z.unknown()),
});
/** What it says to take one up again (op 6). */
export const resumeForm = z.object({ token: z.string(), session_id: z.string(), seq: z.int().nullish() });

/** A frame from a bot; null where it is none. */
export function readFrame(data: RawData): { op: number; d: unknown } | null {
	try {
		const read = frameForm.safeParse(JSON.parse(data.toString()));
		return read.success ? { op: read.data.op, d: read.data.d } : null;
	} catch {
		return null;
	}
}

/** A message as a bot without the Message Content intent is told of it: only its own is readable, and where it is mentioned. */
export function withoutContent(world: World, data: unknown): unknown {
	const message = data as Json & { author?: { id: string }; mentions?: { id: string }[] };
	const own = message.author?.id === world.bot.id || message.mentions?.some(({ id }) => id === world.bot.id);
	if (message.author === undefined || own) return data;
	return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
