import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { answerInteraction } from './answering.ts';
import type { Interaction } from './interaction.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/*
 * Interactions over HTTP: each is posted, signed, to the address that the app named, and the response is its answer.
 */

const pong = z.object({ type: z.literal(InteractionResponseType.Pong) });

/**
 * Sends interactions to this address from now on, instead of over the gateway. As Discord does, it first sees whether the address
 * answers a ping, and whether it turns away what is not signed.
 *
 * @throws Error with what is wrong with it.
 */
export async function useEndpoint(world: World, address: string): Promise<void> {
	const ping = JSON.stringify({ type: InteractionType.Ping, application_id: world.applicationId });
	const answered = await post(address, ping, world.signer.headers(ping, Date.now()));
	if (answered.status !== 200 || !pong.safeParse(await answered.json()).success)
		throw new Error(`The interactions endpoint does not answer a ping: ${answered.status}`);
	const forged = await post(address, ping, world.signer.headers(`${ping} `, Date.now()));
	await forged.arrayBuffer();
	if (forged.status !== 401)
		throw new Error(`The interactions endpoint takes a forged request: ${forged.status}`);
	world.endpoint = address;
}

/**
 * Posts an interaction to the app's endpoint and takes its response for the first answer; 202 where that came as a request.
 *
 * @returns why the response will not do; null where it does.
 */
export async function postInteraction(
	world: World,
	{ id, token }: Interaction,
	payload: unknown,
): Promise<string | null> {
	const body = JSON.stringify(payload);
	try {
		const response = await post(world.endpoint ?? '', body, world.signer.headers(body, Date.now()));
		const text = await response.text();
		if (response.status === 202) return null;
		if (response.status !== 200) return `its endpoint responded with ${response.status}`;
		// With files it takes some and refuses others, so that no bot should rely on it.
		if (!response.headers.get('content-type')?.startsWith('application/json'))
			return 'its endpoint did not respond with JSON';
		answerInteraction(world, id, token, JSON.parse(text), []);
		return null;
	} catch (error) {
		if (error instanceof Refusal) return error.message;
		return `its endpoint could not be reached: ${error instanceof Error ? error.message : ''}`;
	}
}

function post(address: string, body: string, headers: Readonly<Record<string, string>>): Promise<Response> {
	return fetch(address, { method: 'POST', body, headers, redirect: 'error' });
}
