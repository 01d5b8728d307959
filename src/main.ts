import { spawn } from 'node:child_process';
import { join as joinPath } from 'node:path';
import { parseArgs } from 'node:util';
import { commands, controls } from '../commands/index.ts';
import { envFileWarning, type Http, readConfig } from './config.ts';
import type { Archive } from './corpus/archive.ts';
import { createCurrent } from './corpus/current.ts';
import { openArchive } from './corpus/read.ts';
import { startCrew } from './crew.ts';
import { type Bot, createBot } from './discord/bot.ts';
import { createWatch, serveHealth, type Vitals, watchOver } from './discord/health.ts';
import { inviteLinks } from './discord/invite.ts';
import { portFault } from './discord/listen.ts';
import { createMetrics, crewFigures, type Told } from './discord/metrics.ts';
import { UserError } from './errors.ts';
import { EXIT } from './exit.ts';
import { httpBotOf } from './http-bot-of.ts';
import { type Library, openLibrary } from './library.ts';
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
	const library = await openLibrary(config, log);
	const current = createCurrent(library.archive);
	const running: Running = {
		config,
		archive: current.archive,
		log,
		closing: [current.close, library.close],
		leaving: false,
	};
	if (library.stale) running.closing.push(catchUp(library.path, log));
	const warning = envFileWarning();
	if (warning !== null && config.discordToken !== null) log.warn(warning);
	return setGoing(running, () => {
		const { discordToken: token, http } = config;
		if (token !== null && http !== null && http.workers > 1) {
			// This process answers nothing, and whatever it held open would stay on the disk once another edition took its place.
			current.close();
			return answerAsCrew(running, library, http);
		}
		library.follow((path) => current.replaceBy(openArchive(path)));
		if (token === null) return practise(running, library);
		return http === null ? serve(running, library, token) : answer(running, library, token, http);
	});
}

/** On Discord, over the gateway. */
async function serve(running: Running, library: Library, token: string): Promise<void> {
	const { config } = running;
	const bot = await join(running, library, config.discordApi);
	const { applicationId } = await bot.start(token, config.discordGuildId);
	const links = inviteLinks(applicationId);
	console.log(
		`Despatch Box answers on Discord.\n  Add it to a server:       ${links.server}\n  Add it to your account:   ${links.account}`,
	);
}

/** On Discord, over HTTP. */
async function answer(running: Running, library: Library, token: string, http: Http): Promise<void> {
	const { bot, metrics } = httpBotOf(running);
	await watch(running, { ...vitalsOf(running, library), registered: bot.registered, gateway: null }, metrics);
	const port = await bot.start(token, running.config.discordGuildId, http);
	console.log(`Despatch Box answers over HTTP on port ${port}.`);
}

/** The same in several processes; this one sees to them and to the archive, and answers nothing. */
async function answerAsCrew(running: Running, library: Library, { workers: count }: Http): Promise<void> {
	const { log, closing } = running;
	const crew = startCrew({
		script: joinPath(import.meta.dirname, 'worker.ts'),
		count,
		log,
		onUseless: () =>
			abandon(new UserError('a worker cannot start: the line before says why'), log, EXIT.mend),
	});
	closing.push(crew.stop);
	crew.use(library.path);
	library.follow(crew.use);
	const readArchive = () => {
		if (!crew.answering()) throw new Error('not every worker answers');
	};
	const vitals = { registered: crew.registered, gateway: null, readArchive, archiveInPlace: library.inPlace };
	await watch(running, vitals, crewFigures());
	const port = await crew.begun;
	console.log(`Despatch Box answers over HTTP on port ${port}, in ${count} processes.`);
}

async function practise(running: Running, library: Library): Promise<void> {
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
	const bot = await join(running, library, practice.apiBase);
	await bot.start(practice.token, null);
	console.log(
		`Despatch Box answers in the practice channel, which needs no Discord account:\n\n  ${practice.url}\n\nTry ${hints.join(' or ')}. To run it on Discord, set DISCORD_TOKEN (README, “On Discord”).`,
	);
}

/** A bot that is not yet started, what watches it, and the endpoint that tells of it. */
async function join(running: Running, library: Library, api: string | null): Promise<Bot> {
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
	await watch(running, { ...vitalsOf(running, library), registered: bot.registered, gateway: bot }, metrics);
	return bot;
}

function vitalsOf(
	{ archive }: Running,
	library: Library,
): Pick<Vitals, 'readArchive' | 'archiveInPlace' | 'fresh'> {
	return {
		readArchive: () => void archive().entities('operation', 1, 0),
		archiveInPlace: library.inPlace,
		fresh: () => ({ latestSitting: archive().extent().lastDate, archiveChangedOn: archive().changedOn() }),
	};
}

/** Watches over a bot, and tells how it is where that is asked for. */
async function watch({ config, log, closing }: Running, vitals: Vitals, metrics: Told): Promise<void> {
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
