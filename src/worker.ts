import { readConfig } from './config.ts';
import { type Current, createCurrent } from './corpus/current.ts';
import { openAnyArchive } from './corpus/opening.ts';
import { type Order, REPORTS, type Report } from './crew.ts';
import { tellPrimary } from './discord/metrics.ts';
import { EXIT } from './exit.ts';
import { httpBotOf } from './http-bot-of.ts';
import { createLog } from './log.ts';
import { leave, type Running, setGoing } from './running.ts';
import { runScript } from './script.ts';

/*
 * One of several processes that answer over HTTP; started by `npm start` (`crew.ts`), which tells it the archive.
 */

async function main(): Promise<number> {
	const config = readConfig();
	const { http, discordToken } = config;
	if (http === null || discordToken === null) throw new Error('a worker without HTTP');
	const log = createLog(config.logLevel ?? 'info');
	const open = (at: string) => openAnyArchive(at, false, (sentence) => log.warn(sentence));
	let path = await firstOrder();
	const current: Current = createCurrent(open(path));
	const running: Running = {
		config,
		archive: current.archive,
		log,
		closing: [current.close],
		leaving: false,
	};
	process.once('disconnect', () => leave(running));
	return setGoing(running, async () => {
		const { bot, metrics } = httpBotOf(running);
		tellPrimary(metrics);
		const port = await bot.start(discordToken, config.discordGuildId, http);
		const report = () => {
			const told: Report = { using: readable(current) ? path : null, registered: bot.registered(), port };
			if (process.connected) process.send?.(told);
		};
		process.on('message', ({ use }: Partial<Order>) => {
			if (use === undefined || use === path) return;
			current.replaceBy(open(use));
			path = use;
			report();
		});
		const reporting = setInterval(report, REPORTS);
		running.closing.push(() => clearInterval(reporting));
		report();
	});
}

function firstOrder(): Promise<string> {
	return new Promise((resolve) => {
		const hear = ({ use }: Partial<Order>) => {
			if (use === undefined) return;
			process.off('message', hear);
			resolve(use);
		};
		process.on('message', hear);
	});
}

function readable({ archive }: Current): boolean {
	try {
		archive().entities('operation', 1, 0);
		return true;
	} catch {
		return false;
	}
}

await runScript(main, EXIT.mend, EXIT.fault);
