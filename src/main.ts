import { spawn } from 'node:child_process';
import { join as joinPath } from 'node:path';
import { parseArgs } from 'node:util';
import { commands, controls } from '../commands/index.ts';
import { type Config, envFileWarning, readConfig } from './config.ts';
import type { Archive } from './corpus/archive.ts';
import { filePlace } from './corpus/in-place.ts';
import { openAnyArchive } from './corpus/opening.ts';
import { mayBeReadLater } from './corpus/upgrade.ts';
import { type Bot, createBot } from './discord/bot.ts';
import { createWatch, serveHealth, type Vitals, watchOver } from './discord/health.ts';
import { inviteLinks } from './discord/invite.ts';
import { createMetrics } from './discord/metrics.ts';
import { UserError } from './errors.ts';
import { EXIT } from './exit.ts';
import { createLog, type Log } from './log.ts';
import { startPractice } from './practice/start.ts';
import { runScript } from './script.ts';

/*
 * npm start [-- --discord]
 * The bot: on Discord where there is a token, otherwise in the practice channel, which it joins exactly as it would join Discord;
 * with --discord only on Discord, for a host where nobody could open the practice channel.
 */

/** What a running bot is made of. What is in `closing` is closed when it leaves, newest first. */
interface Running {
	readonly config: Config;
	readonly archive: Archive;
	readonly log: Log;
	readonly closing: (() => Promise<void> | void)[];
	/** Set once it was asked to leave: what then breaks off is no fault. */
	leaving: boolean;
}

async function main(): Promise<number> {
	const { values } = parseArgs({ options: { discord: { type: 'boolean' } } });
	const config = readConfig();
	if (config.discordToken === '') {
		throw new UserError(
			'DISCORD_TOKEN is set but empty. Paste the bot’s token after the = sign (README, “On Discord”), or remove the line to open the practice channel.',
		);
	}
	if (config.discordToken === null && values.discord) {
		throw new UserError(
			'DISCORD_TOKEN is not set. Put it into .env or the environment (README, “On Discord”): the practice channel could not be reached from outside here.',
		);
	}
	// Whoever practises at a terminal is told what matters; a service's log tells more.
	const log = createLog(config.logLevel ?? (config.discordToken === null ? 'warn' : 'info'));
	const later = mayBeReadLater(config.databasePath);
	const archive = openAnyArchive(config.databasePath, !later, (sentence) => log.warn(sentence));
	const running: Running = {
		config,
		archive,
		log,
		closing: [() => archive.close()],
		leaving: false,
	};
	leaveOnSignal(running);
	nothingUnseen(running.log);
	if (later) running.closing.push(catchUp(config.databasePath, log));
	const warning = envFileWarning();
	if (warning !== null && config.discordToken !== null) running.log.warn(warning);
	try {
		if (config.discordToken === null) await practise(running);
		else await serve(running, config.discordToken);
		return EXIT.asked;
	} catch (error) {
		if (running.leaving) return EXIT.asked;
		await close(running);
		throw error;
	}
}

async function serve(running: Running, token: string): Promise<void> {
	const { config } = running;
	const bot = await join(running, config.discordApi);
	const { applicationId } = await bot.start(token, config.discordGuildId);
	const links = inviteLinks(applicationId);
	console.log(
		`Despatch Box answers on Discord.\n  Add it to a server:       ${links.server}\n  Add it to your account:   ${links.account}`,
	);
}

async function practise(running: Running): Promise<void> {
	const { config, archive, log, closing } = running;
	const hints = hintsFrom(archive);
	const practice = await startPractice({
		port: config.practicePort,
		hints,
		onError: (error) => log.error({ err: error }, 'the practice channel failed'),
	}).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'EADDRINUSE') throw error;
		throw new UserError(
			`Port ${config.practicePort} is taken: perhaps Despatch Box runs already. Set PRACTICE_PORT to another port.`,
		);
	});
	closing.push(practice.close);
	const bot = await join(running, practice.apiBase);
	await bot.start(practice.token, null);
	console.log(
		`Despatch Box answers in the practice channel, which needs no Discord account:\n\n  ${practice.url}\n\nTry ${hints.join(' or ')}. To run it on Discord, set DISCORD_TOKEN (README, “On Discord”).`,
	);
}

/** A bot that is not yet started, what watches it, and the endpoint that tells of it. */
async function join({ config, archive, log, closing }: Running, api: string | null): Promise<Bot> {
	const bot = createBot(
		{ commands, controls, archive: () => archive, log },
		{
			rest: api === null ? {} : { api },
			host: config.host,
			onEnd: (ended) => metrics.count(ended),
			onLost: (reason) => abandon(reason, log, EXIT.unavailable),
		},
	);
	closing.push(bot.stop);
	const metrics = createMetrics({ ...bot, extent: archive.extent });
	const vitals: Vitals = {
		heartbeatAge: bot.heartbeatAge,
		registered: bot.registered,
		readArchive: () => void archive.entities('operation', 1, 0),
		archiveInPlace: filePlace(config.databasePath),
	};
	const giveUp = () => abandon(new Error('not able to serve for five minutes'), log, EXIT.unavailable);
	closing.push(watchOver(createWatch(vitals, log, () => performance.now(), giveUp)));
	if (config.healthPort !== null) {
		const endpoint = await serveHealth(config.healthPort, vitals, metrics);
		closing.push(endpoint.close);
	}
	return bot;
}

/** Has the archive read again by the readers of this version while the bot answers from what stands. @returns what ends it. */
function catchUp(path: string, log: Log): () => void {
	const script = joinPath(import.meta.dirname, 'catch-up.ts');
	const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'ignore', 'inherit'] });
	log.warn('documents that older readers read are read again; until then answers come from what stands');
	child.on('error', (error) => log.error({ err: error }, 'the documents cannot be read again'));
	child.on('exit', (code) => {
		if (code === 0) log.info('every document is read by the present readers');
		else log.error({ code }, 'not every document was read again; the next start goes on with it');
	});
	return () => {
		child.removeAllListeners('exit');
		child.kill();
	};
}

/** Two lines to try, for an operation and a term that this archive knows well. */
function hintsFrom(archive: Archive): readonly string[] {
	const [operation] = archive.entities('operation', 1, 0);
	const term = archive
		.entities('term', 10, 0)
		.find((entity) => archive.definitions(entity).some(({ nature }) => nature === 'definition'));
	const hints = [
		...(operation ? [`/operation ${operation.name.replace(/^Operation /, '')}`] : []),
		...(term ? [`/define ${term.name}`] : []),
	];
	return [...hints, '/about', '/help'].slice(0, 2);
}

/** A second signal does not wait. */
function leaveOnSignal(running: Running): void {
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.on(signal, () => {
			if (running.leaving) process.exit(EXIT.asked);
			running.leaving = true;
			running.log.info({ signal }, 'leaving');
			close(running).then(
				() => process.exit(EXIT.asked),
				(error: unknown) => abandon(error, running.log, EXIT.fault),
			);
		});
	}
}

/** A promise that nobody waited for, a packet that could not be read say, costs nothing but itself; an error ends us. */
function nothingUnseen(log: Log): void {
	process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'something failed by the way'));
	process.on('uncaughtException', (error) => abandon(error, log, EXIT.fault));
}

async function close({ closing }: Running): Promise<void> {
	for (const step of closing.splice(0).reverse()) await step();
}

/** Whatever supervises the process starts it again, save where something must be mended first. */
function abandon(reason: unknown, log: Log, code: number): never {
	log.fatal({ err: reason }, reason instanceof UserError ? reason.message : 'leaving for good');
	process.exit(reason instanceof UserError ? EXIT.mend : code);
}

await runScript(main, EXIT.mend, EXIT.fault);
