import {
	ActivityType,
	Client,
	type ClientOptions,
	DiscordAPIError,
	Events,
	GatewayCloseCodes,
	GatewayIntentBits,
	Options,
	RESTEvents,
	Routes,
} from 'discord.js';
import pRetry, { AbortError } from 'p-retry';
import { z } from 'zod';
import type { Host } from '../config.ts';
import { UserError } from '../errors.ts';
import { createDrawer } from './drawer.ts';
import { createGateway } from './gateway.ts';
import type { Ended } from './metrics.ts';
import { createQueue } from './queue.ts';
import { createRegistration } from './registration.ts';
import { createRouter, type Service } from './router.ts';

/** How long shutting down waits for answers that are under way, in milliseconds. */
const LAST_ANSWERS = 5_000;

/** Milliseconds for which a limit that was logged is not logged again. */
const LIMIT_LOGGED = 60_000;

/** discord.js keeps something for every interaction that was followed up, for an hour if left to itself. Milliseconds. */
const HANDLERS_SWEPT = 60_000;

const REFUSED_TOKEN =
	'Discord refused DISCORD_TOKEN. Copy the token again from https://discord.com/developers/applications (your application, “Bot”, “Reset Token”); it is shown once.';

export interface BotOptions {
	/** discord.js's own REST options: `api` for another Discord, `makeRequest` for none. */
	readonly rest?: Partial<NonNullable<ClientOptions['rest']>>;
	readonly host?: Host;
	/** ISO; the day in London where nothing else is said. */
	readonly today?: () => string;
	/** Milliseconds, of a clock that is never set; the machine's own where nothing else is said. */
	readonly now?: () => number;
	/** Told of every interaction that has ended. */
	readonly onEnd?: (ended: Ended) => void;
	/** Called when Discord has ended the connection for good. */
	readonly onLost?: (reason: Error) => void;
}

export interface Bot {
	readonly client: Client;
	/**
	 * Logs in, registers the commands where they differ, and resolves once questions are answered. While Discord cannot be reached
	 * it keeps trying, ever more slowly.
	 *
	 * @throws UserError where the token is refused.
	 */
	readonly start: (token: string, guildId: string | null) => Promise<{ readonly applicationId: string }>;
	/** Lets answers under way go out, then leaves. */
	readonly stop: () => Promise<void>;
	/** See `Vitals`. */
	readonly heartbeatAge: () => number | null;
	readonly registered: () => boolean;
	/** New sessions on the gateway so far. */
	readonly sessions: () => number;
	/** Interactions that wait for their turn. */
	readonly waiting: () => number;
}

/** The bot: a discord.js client that hands every interaction to the router. It needs no privileged intent. */
export function createBot(service: Service, options: BotOptions = {}): Bot {
	const { log } = service;
	const gateway = createGateway(log);
	const client: Client = new Client({
		ws: gateway.options,
		intents: [GatewayIntentBits.Guilds],
		allowedMentions: { parse: [] },
		shards: 'auto',
		presence: { activities: [{ type: ActivityType.Custom, name: 'Custom status', state: 'Try /help' }] },
		// Nobody is remembered: people and messages come with each interaction and go with it.
		makeCache: Options.cacheWithLimits({
			...Options.DefaultMakeCacheSettings,
			GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === client.user?.id },
			UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === client.user?.id },
			MessageManager: 0,
		}),
		rest: { handlerSweepInterval: HANDLERS_SWEPT, ...options.rest },
	});
	const registration = createRegistration(
		client,
		service.commands.map(({ data }) => data),
		log,
	);
	const now = options.now ?? (() => performance.now());
	const drawer = createDrawer(log);
	const route = createRouter(service, {
		now,
		drawer,
		surroundings: () => ({
			commandIds: registration.ids(),
			today: (options.today ?? todayInLondon)(),
			...(options.host === undefined ? {} : { host: options.host }),
		}),
		onEnd: options.onEnd ?? (() => {}),
	});
	const queue = createQueue(now, (rush) =>
		log.warn({ ...rush }, 'more was asked than could be answered in time'),
	);
	const underWay = new Set<Promise<void>>();

	client.on(Events.InteractionCreate, (interaction) => {
		const answering = queue.add(route(interaction)).finally(() => underWay.delete(answering));
		underWay.add(answering);
	});
	client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js failed'));
	client.on(Events.Warn, (text) => log.warn(text));
	gateway.watch(client);
	const limitedUntil = new Map<string, number>();
	client.rest.on(RESTEvents.RateLimited, ({ route: limited, timeToReset }) => {
		if ((limitedUntil.get(limited) ?? 0) > Date.now()) return;
		limitedUntil.set(limited, Date.now() + Math.max(timeToReset, LIMIT_LOGGED));
		log.warn({ route: limited, timeToReset }, 'rate limited');
	});

	return {
		client,
		async start(token, guildId) {
			client.rest.setToken(token);
			const applicationId = await whoAmI(client, service);
			const ready = new Promise<void>((resolve, reject) => {
				client.once(Events.ClientReady, () => resolve());
				client.once(Events.ShardDisconnect, ({ code }) => reject(lost(code)));
			});
			await gateway.mayBegin();
			await Promise.all([ready, registration.begin({ applicationId, guildId }), client.login(token)]);
			client.on(Events.ShardDisconnect, ({ code }) => options.onLost?.(lost(code)));
			return { applicationId };
		},
		async stop() {
			registration.leave();
			gateway.leave();
			client.removeAllListeners(Events.InteractionCreate);
			client.removeAllListeners(Events.ShardReconnecting);
			await Promise.race([
				Promise.allSettled(underWay),
				new Promise((resolve) => setTimeout(resolve, LAST_ANSWERS).unref()),
			]);
			await Promise.all([client.destroy(), drawer.stop()]);
		},
		heartbeatAge: gateway.heartbeatAge,
		registered: registration.done,
		sessions: gateway.sessions,
		waiting: () => queue.counts().waiting,
	};
}

/** Anything else was not said by Discord: some networks answer every request with a page of their own. */
const identity = z.object({ id: z.string().regex(/^\d+$/) });

async function whoAmI(client: Client, { log }: Service): Promise<string> {
	const application = await pRetry(
		async () => {
			try {
				return identity.parse(await client.rest.get(Routes.currentApplication()));
			} catch (error) {
				if (error instanceof DiscordAPIError && error.status === 401) {
					throw new AbortError(new UserError(REFUSED_TOKEN));
				}
				if (error instanceof DiscordAPIError) throw new AbortError(error);
				throw error;
			}
		},
		{
			retries: Number.POSITIVE_INFINITY,
			minTimeout: 1_000,
			maxTimeout: 60_000,
			onFailedAttempt: ({ error }) => log.warn({ err: error }, 'Discord cannot be reached; trying again'),
		},
	);
	return application.id;
}

function lost(code: number): Error {
	if (code === GatewayCloseCodes.AuthenticationFailed) return new UserError(REFUSED_TOKEN);
	return new Error(`Discord closed the gateway for good: ${code} ${GatewayCloseCodes[code] ?? ''}`.trim());
}

/** Swedish dates are ISO dates. Made once: it takes a millisecond, as long as some answers do. */
const londonDates = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

function todayInLondon(): string {
	return londonDates.format();
}
