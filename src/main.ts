import { spawn } from 'node:child_process';
import { join as joinPath } from 'node:path';
import { parseArgs } from 'node:util';
import { commands, controls } from '../commands/index.ts';
import { envFileWarning, type Http, readConfig } from './config.ts';
import type { Archive } from './corpus/archive.ts';
import { filePlace } from './corpus/in-place.ts';
import { openAnyArchive } from './corpus/opening.ts';
import { mayBeReadLater } from './corpus/upgrade.ts';
import { type Bot, createBot } from './discord/bot.ts';
import { createWatch, serveHealth, type Vitals, watchOver } from './discord/health.ts';
import { createHttpBot } from './discord/http-bot.ts';
import { inviteLinks } from './discord/invite.ts';
import { portFault } from './discord/listen.ts';
import { createMetrics, type Metrics } from './discord/metrics.ts';
import { UserError } from './errors.ts';
import { EXIT } from './exit.ts';
import { createLog, type Log } from './log.ts';
import { startPractice } from './practice/start.ts';
import { abandon, type Running, setGoing } from './running.ts';
import { runScript } from './script.ts';

/*
 * npm start [-- --discord]
 * The bot: on Discord where there is a token, otherwise in the practice channel, which it joins exactly as it would join Discord;
 * with --discord only on Discord, for a host where nobody could open the practice channel.
 */

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
		archive: () => archive,
		log,
		closing: [() => archive.close()],
		leaving: false,
	};
	if (later) running.closing.push(catchUp(config.databasePath, log));
	const warning = envFileWarning();
	if (warning !== null && config.discordToken !== null) log.warn(warning);
	return setGoing(running, () => {
		if (config.discordToken === null) return practise(running);
		if (config.http !== null) return answer(running, config.discordToken, config.http);
		return serve(running, config.discordToken);
	});
}

/** On Discord, over the gateway. */
async function serve(running: Running, token: string): Promise<void> {
	const { config } = running;
	const bot = await join(running, config.discordApi);
	const { applicationId } = await bot.start(token, config.discordGuildId);
	const links = inviteLinks(applicationId);
	console.log(
		`Despatch Box answers on Discord.\n  Add it to a server:       ${links.server}\n  Add it to your account:   ${links.account}`,
	);
}

/** On Discord, over HTTP. */
async function answer(running: Running, token: string, http: Http): Promise<void> {
	const { config, archive, log, closing } = running;
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
	await watch(running, { registered: bot.registered, gateway: null }, metrics);
	const port = await bot.start(token, config.discordGuildId, http);
	console.log(`Despatch Box answers over HTTP on port ${port}.`);
}

async function practise(running: Running): Promise<void> {
	const { config, archive, log, closing } = running;
	const hints = hintsFrom(archive());
	const practice = await startPractice({
		port: config.practicePort,
		hints,
		onError: (error) => log.error({ err: error }, 'the practice channel failed'),
	}).catch((error: Error) => {
		throw portFault(error, { port: config.practicePort, setting: 'PRACTICE_PORT' }) ?? error;
	});
	closing.push(practice.close);
	const bot = await join(running, practice.apiBase);
	await bot.start(practice.token, null);
	console.log(
		`Despatch Box answers in the practice channel, which needs no Discord account:\n\n  ${practice.url}\n\nTry ${hints.join(' or ')}. To run it on Discord, set DISCORD_TOKEN (README, “On Discord”).`,
	);
}

/** A bot that is not yet started, what watches it, and the endpoint that tells of it. */
async function join(running: Running, api: string | null): Promise<Bot> {
	const { config, archive, log, closing } = running;
	const bot = createBot(
		{ commands, controls, archive, log },
		{
			rest: api === null ? {} : { api },
			host: config.host,
			onEnd: (ended) => metrics.count(ended),
			onLost: (reason) => abandon(reason, log, EXIT.unavailable),
		},
	);
	closing.push(bot.stop);
	const metrics = createMetrics({ ...bot, gateway: bot, extent: () => archive().extent() });
	await watch(running, { registered: bot.registered, gateway: bot }, metrics);
	return bot;
}

/** Watches over a bot, and tells how it is where that is asked for. */
async function watch(
	{ config, archive, log, closing }: Running,
	bot: Pick<Vitals, 'registered' | 'gateway'>,
	metrics: Metrics,
): Promise<void> {
	const vitals: Vitals = {
		...bot,
		readArchive: () => void archive().entities('operation', 1, 0),
		archiveInPlace: filePlace(config.databasePath),
	};
	const giveUp = () => abandon(new Error('not able to serve for five minutes'), log, EXIT.unavailable);
	closing.push(watchOver(createWatch(vitals, log, () => performance.now(), giveUp)));
	if (config.healthPort !== null) {
		const endpoint = await serveHealth(config.healthPort, vitals, metrics);
		closing.push(endpoint.close);
	}
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

await runScript(main, EXIT.mend, EXIT.fault);
