import type { Config } from './config.ts';
import type { OpenArchive } from './corpus/read.ts';
import { UserError } from './errors.ts';
import { EXIT } from './exit.ts';
import type { Log } from './log.ts';

/*
 * A process that goes on until it is asked to leave, or cannot go on.
 */

/** What it is made of. What is in `closing` is closed when it leaves, newest first. */
export interface Running {
	readonly config: Config;
	/** The archive to answer from, as it stands now. */
	readonly archive: () => OpenArchive;
	readonly log: Log;
	readonly closing: (() => Promise<void> | void)[];
	/** Set once it was asked to leave: what then breaks off is no fault. */
	leaving: boolean;
}

/** Does what it is there for until it is set going; whatever then fails closes what was opened. @returns the exit code so far. */
export async function setGoing(running: Running, go: () => Promise<void>): Promise<number> {
	leaveOnSignal(running);
	nothingUnseen(running.log);
	try {
		await go();
		return EXIT.asked;
	} catch (error) {
		if (running.leaving) return EXIT.asked;
		await close(running);
		throw error;
	}
}

/** Closes everything, then ends the process as one that was asked to leave. */
export function leave(running: Running): void {
	running.leaving = true;
	close(running).then(
		() => process.exit(EXIT.asked),
		(error: unknown) => abandon(error, running.log, EXIT.fault),
	);
}

/** A second signal does not wait. */
function leaveOnSignal(running: Running): void {
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.on(signal, () => {
			if (running.leaving) process.exit(EXIT.asked);
			running.log.info({ signal }, 'leaving');
			leave(running);
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
export function abandon(reason: unknown, log: Log, code: number): never {
	log.fatal({ err: reason }, reason instanceof UserError ? reason.message : 'leaving for good');
	process.exit(reason instanceof UserError ? EXIT.mend : code);
}
