import { Client, type ClientOptions, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import type { Practice } from '../../src/practice/start.ts';

/** What a small bot does with whatever is asked of it. */
export type Answer = (interaction: Interaction) => unknown;

/**
 * Logs a real discord.js client into a practice Discord and waits until it is ready. What `answer` throws is kept in `faults`.
 */
export async function smallBot(
	practice: Practice,
	answer: Answer,
	options: Partial<ClientOptions> = {},
): Promise<{ client: Client<true>; faults: unknown[] }> {
	const client = new Client({
		intents: [GatewayIntentBits.Guilds],
		allowedMentions: { parse: [] },
		// Without it discord.js waits five seconds before it identifies a second time.
		ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
		...options,
		rest: { api: practice.apiBase, ...options.rest },
	});
	const faults: unknown[] = [];
	client.on(Events.Error, (error) => faults.push(error));
	const answered = async (interaction: Interaction): Promise<void> => {
		try {
			await answer(interaction);
		} catch (error) {
			faults.push(error);
		}
	};
	client.on(Events.InteractionCreate, (interaction) => void answered(interaction));
	const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
	await client.login(practice.token);
	return { client: await ready, faults };
}
