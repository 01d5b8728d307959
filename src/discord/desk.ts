import { REST, RESTEvents, type RESTOptions } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Host } from '../config.ts';
import type { Log } from '../log.ts';
import { callbackRoad, createAnswering, type Road } from './answering.ts';
import { createDrawer } from './drawer.ts';
import { fileFetcher } from './given-files.ts';
import { type Interaction, readInteraction } from './interaction.ts';
import type { Ended } from './metrics.ts';
import { createQueue } from './queue.ts';
import { ask, askPatiently } from './reach.ts';
import { createRegistration, type Registration } from './registration.ts';
import { createRouter, type Service } from './router.ts';

/*
 * The desk: where interactions come in, whichever road they came by, and wait for their turn.
 */

/** How long leaving waits for answers that are under way, in milliseconds. */
const LAST_ANSWERS = 5_000;

/** Milliseconds for which a limit that was logged is not logged again. */
const LIMIT_LOGGED = 60_000;

/** The REST client keeps something for every interaction that was followed up, for an hour if left to itself. Milliseconds. */
const HANDLERS_SWEPT = 60_000;

export interface DeskOptions {
	/** Options of the REST client: `api` for another Discord, `makeRequest` for none. */
	readonly rest?: Partial<RESTOptions>;
	readonly host?: Host;
	/** ISO; the day in London where nothing else is said. */
	readonly today?: () => string;
	/** Milliseconds, of a clock that is never set; the machine's own where nothing else is said. */
	readonly now?: () => number;
	/** Told of every interaction that has ended. */
	readonly onEnd?: (ended: Ended) => void;
}

export interface Desk {
	readonly rest: REST;
	readonly registration: Registration;
	/**
	 * Takes in what may be an interaction. Resolves once it was answered, declined or dropped; with false, where it is none that we
	 * answer.
	 *
	 * @param roadOf by which its first answer goes; a request of our own where nothing is said.
	 */
	readonly take: (payload: unknown, roadOf?: (interaction: Interaction) => Road) => Promise<boolean>;
	/** Sets the token and asks whose it is, for as long as it takes. @throws UserError where Discord refuses it. */
	readonly identify: (token: string) => Promise<string>;
	/** Interactions that wait for their turn. */
	readonly waiting: () => number;
	/** Takes nothing in any more, and lets answers under way go out. */
	readonly close: () => Promise<void>;
}

export function createDesk(service: Service, options: DeskOptions = {}): Desk {
	const { log } = service;
	const rest = new REST({ handlerSweepInterval: HANDLERS_SWEPT, ...options.rest });
	logLimits(rest, log);
	const registration = createRegistration(
		rest,
		service.commands.map(({ data }) => data),
		log,
	);
	const now = options.now ?? (() => performance.now());
	const drawer = createDrawer(log);
	const route = createRouter(service, {
		now,
		drawer,
		fetchFile: fileFetcher(options.rest?.api ?? null),
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
	let closed = false;

	return {
		rest,
		registration,
		async take(payload, roadOf = (interaction) => callbackRoad(interaction, rest)) {
			if (closed) return false;
			const interaction = readInteraction(payload);
			if (interaction === null) {
				log.warn('an interaction of no known kind');
				return false;
			}
			const answering = queue
				.add(route(createAnswering(interaction, roadOf(interaction), rest)))
				.finally(() => underWay.delete(answering));
			underWay.add(answering);
			await answering;
			return true;
		},
		async identify(token) {
			rest.setToken(token);
			return (await askPatiently(() => ask(rest, Routes.currentApplication(), identity), log)).id;
		},
		waiting: () => queue.counts().waiting,
		async close() {
			closed = true;
			registration.leave();
			await Promise.race([
				Promise.allSettled(underWay),
				new Promise((resolve) => setTimeout(resolve, LAST_ANSWERS).unref()),
			]);
			await drawer.stop();
		},
	};
}

function logLimits(rest: REST, log: Log): void {
	const limitedUntil = new Map<string, number>();
	rest.on(RESTEvents.RateLimited, ({ route, timeToReset }) => {
		if ((limitedUntil.get(route) ?? 0) > Date.now()) return;
		limitedUntil.set(route, Date.now() + Math.max(timeToReset, LIMIT_LOGGED));
		log.warn({ route, timeToReset }, 'rate limited');
	});
}

const identity = z.object({ id: z.string().regex(/^\d+$/) });

/** Swedish dates are ISO dates. Made once: it takes a millisecond, as long as some answers do. */
const londonDates = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

function todayInLondon(): string {
	return londonDates.format();
}
