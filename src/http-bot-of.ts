import { commands, controls } from '../commands/index.ts';
import { createHttpBot, type HttpBot } from './discord/http-bot.ts';
import { createMetrics, type Metrics } from './discord/metrics.ts';
import { EXIT } from './exit.ts';
import { abandon, type Running } from './running.ts';

/** The bot over HTTP of a process, not yet started, and what counts for it; it leaves when the process does. */
export function httpBotOf({ config, archive, log, closing }: Running): {
	readonly bot: HttpBot;
	readonly metrics: Metrics;
} {
	const bot = createHttpBot(
		{ commands, controls, archive, log },
		{
			rest: config.discordApi === null ? {} : { api: config.discordApi },
			host: config.host,
			onEnd: (ended) => metrics.count(ended),
			onLost: (reason) => abandon(reason, log, EXIT.unavailable),
		},
	);
	closing.push(bot.stop);
	const metrics = createMetrics({ ...bot, gateway: null, extent: () => archive().extent() });
	return { bot, metrics };
}
