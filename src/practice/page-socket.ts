import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { Action, GivenOption } from './protocol.ts';
import { visit } from './visitor.ts';
import type { World } from './world.ts';

const words = z.string().max(8000);
const optionForm: z.ZodType<GivenOption> = z.object({
	name: words,
	type: z.int(),
	value: z.union([words, z.number(), z.boolean()]).exactOptional(),
	options: z.array(z.lazy(() => optionForm)).exactOptional(),
	focused: z.boolean().exactOptional(),
});
const used = { nonce: words, place: words, command: words };
const pressed = { nonce: words, message: words, customId: words };

const actionForm: z.ZodType<Action> = z.discriminatedUnion('type', [
	z.object({ type: z.literal('be'), nonce: words, person: words }),
	z.object({
		type: z.literal('send'),
		nonce: words,
		place: words,
		content: words,
		replyTo: words.exactOptional(),
	}),
	z.object({ type: z.literal('autocomplete'), ...used, options: z.array(optionForm) }),
	z.object({ type: z.literal('command'), ...used, options: z.array(optionForm) }),
	z.object({ type: z.literal('message-command'), ...used, message: words }),
	z.object({ type: z.literal('press'), ...pressed }),
	z.object({ type: z.literal('pick'), ...pressed, values: z.array(words) }),
	z.object({
		type: z.literal('submit'),
		nonce: words,
		interaction: words,
		fields: z.array(z.object({ customId: words, value: words })),
	}),
]);

/** Lets a page into the channel over its socket, as the person it asks to be. */
export function acceptPage(world: World, socket: WebSocket, as: string | null): void {
	socket.on('error', () => socket.terminate());
	const visitor = visit(world, as, (happening) => {
		if (socket.readyState === 1) socket.send(JSON.stringify(happening));
	});
	socket.on('close', () => visitor.leave());
	socket.on('message', (data) => {
		const action = readAction(data.toString());
		if (action === null) socket.close(1007, 'Not an action of this channel.');
		else visitor.act(action);
	});
}

function readAction(text: string): Action | null {
	try {
		return actionForm.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}
