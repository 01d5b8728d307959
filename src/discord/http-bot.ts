import type { REST } from '@discordjs/rest';
import type { Http } from '../config.ts';
import { createDesk, type DeskOptions } from './desk.ts';
import { type Endpoint, serveInteractions } from './endpoint.ts';
import type { Service } from './router.ts';

/** Milliseconds for which leaving waits for requests that are under way. */
const LAST_REQUESTS = 5_000;

export interface HttpBotOptions extends DeskOptions {
	/** Called when Discord refuses the token. */
	readonly onLost?: (reason: unknown) => void;
}

/** The bot over HTTP: see `endpoint.ts`. */
export interface HttpBot {
	readonly rest: REST;
	/**
	 * Resolves once questions are answered, be Discord within reach or not. Registering commands is a step of its own: here they are
	 * only read, for the links to them in answers.
	 *
	 * @returns the port.
	 * @throws UserError where the port is taken.
	 */
	readonly start: (
		token: string,
		guildId: string | null,
		http: Pick<Http, 'port' | 'publicKey'>,
	) => Promise<number>;
	/** Lets answers under way go out, then leaves. */
	readonly stop: () => Promise<void>;
	readonly registered: () => boolean;
	/** Interactions that wait for their turn. */
	readonly waiting: () => number;
}

export function createHttpBot(service: Service, options: HttpBotOptions = {}): HttpBot {
	const desk = createDesk(service, options);
	const { registration } = desk;
	let endpoint: Endpoint | null = null;

	async function readCommands(token: string, guildId: string | null): Promise<void> {
		const applicationId = await desk.identify(token);
		await registration.begin({ applicationId, guildId }, { mayWrite: false });
	}

	return {
		rest: desk.rest,
		async start(token, guildId, { port, publicKey }) {
			endpoint = await serveInteractions(desk, service.log, { port, publicKey, ready: () => true });
			readCommands(token, guildId).catch((error: unknown) => options.onLost?.(error));
			return endpoint.port;
		},
		async stop() {
			const requests = endpoint?.close();
			await Promise.race([requests, new Promise((resolve) => setTimeout(resolve, LAST_REQUESTS).unref())]);
			await desk.close();
		},
		registered: registration.done,
		waiting: desk.waiting,
	};
}
