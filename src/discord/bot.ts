import type { REST } from '@discordjs/rest';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { UserError } from '../errors.ts';
import { createDesk, type DeskOptions } from './desk.ts';
import { createGateway } from './gateway.ts';
import { REFUSED_TOKEN } from './reach.ts';
import type { Service } from './router.ts';

export interface BotOptions extends DeskOptions {
	/** Called when Discord has ended the connection for good. */
	readonly onLost?: (reason: Error) => void;
}

export interface Bot {
	/** What requests go out by; it has its token once the bot has started. */
	readonly rest: REST;
	/**
	 * Logs in, registers the commands where they differ, and resolves once questions are answered. While Discord cannot be reached
	 * it keeps trying, ever more slowly.
	 *
	 * @throws UserError where the token is refused.
	 */
	readonly start: (token: string, guildId: string | null) => Promise<{ readonly applicationId: string }>;
	/** Lets answers under way go out, then leaves. */
	readonly stop: () => Promise<void>;
	/** Takes in a payload as the gateway brings it; see `Desk`. */
	readonly receive: (payload: unknown) => Promise<boolean>;
	/** See `Vitals`. */
	readonly heartbeatAge: () => number | null;
	readonly registered: () => boolean;
	/** New sessions on the gateway so far. */
	readonly sessions: () => number;
	/** Interactions that wait for their turn. */
	readonly waiting: () => number;
}

/**
 * The bot on Discord's gateway. It asks for no intent at all: interactions come without any, and bring with them all that is known of
 * where they were made.
 */
export function createBot(service: Service, options: BotOptions = {}): Bot {
	const desk = createDesk(service, options);
	const { registration } = desk;
	const gateway = createGateway(desk.rest, service.log, (payload) => void desk.take(payload));
	return {
		rest: desk.rest,
		async start(token, guildId) {
			const applicationId = await desk.identify(token);
			await gateway.mayBegin();
			const lost = new Promise<never>((_, reject) => gateway.onLost((code) => reject(reasonOf(code))));
			await Promise.race([
				Promise.all([
					registration.begin({ applicationId, guildId }, { mayWrite: true }),
					gateway.connect(token),
				]),
				lost,
			]);
			gateway.onLost((code) => options.onLost?.(reasonOf(code)));
			return { applicationId };
		},
		async stop() {
			gateway.leave();
			await desk.close();
			await gateway.disconnect();
		},
		receive: (payload) => desk.take(payload),
		heartbeatAge: gateway.heartbeatAge,
		registered: registration.done,
		sessions: gateway.sessions,
		waiting: desk.waiting,
	};
}

function reasonOf(code: number): Error {
	if (code === GatewayCloseCodes.AuthenticationFailed) return new UserError(REFUSED_TOKEN);
	return new Error(`Discord closed the gateway for good: ${code} ${GatewayCloseCodes[code] ?? ''}`.trim());
}
