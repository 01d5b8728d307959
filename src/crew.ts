import cluster, { type Worker } from 'node:cluster';
import { EXIT } from './exit.ts';
import type { Log } from './log.ts';

/*
 * Several processes that answer on one port, one a core, and what sees to it that they do.
 */

/** What a worker is told: the archive to answer from. */
export interface Order {
	readonly use: string;
}

/** What a worker tells of itself, now and then and whenever it has done as told. */
export interface Report {
	/** The archive that it answers from; null where that cannot be read. */
	readonly using: string | null;
	readonly registered: boolean;
	readonly port: number;
}

/** Milliseconds between two reports. */
export const REPORTS = 2_000;
/** Milliseconds after which a worker that says nothing is ended: another is started in its place. */
const SILENT = 30_000;
/** Milliseconds before another is started in the place of one that ended: a fault at every start must not use the processor up. */
const PAUSE = 1_000;
/** Milliseconds that workers have for the answers that are under way. */
const LAST_ANSWERS = 8_000;

export interface CrewOptions {
	/** The script that each runs. */
	readonly script: string;
	readonly count: number;
	readonly log: Log;
	/** Called where a worker ends because something must be mended first: another would end as well. */
	readonly onUseless: () => void;
}

export interface Crew {
	/** Has every worker answer from this archive, those that are started later too. */
	readonly use: (path: string) => void;
	/** Resolves with the port once every worker answers. */
	readonly begun: Promise<number>;
	/** Whether every worker answers. */
	readonly answering: () => boolean;
	/** Whether the commands stand as they should, by every worker's account. */
	readonly registered: () => boolean;
	readonly stop: () => Promise<void>;
}

interface Member {
	readonly worker: Worker;
	heard: number;
	report: Report | null;
}

/** Starts the workers; each waits to be told an archive. */
export function startCrew({ script, count, log, onUseless }: CrewOptions): Crew {
	const members = new Set<Member>();
	let path: string | null = null;
	let leaving = false;
	const begun = Promise.withResolvers<number>();
	cluster.setupPrimary({ exec: script, args: [] });

	function start(): void {
		if (leaving) return;
		const worker = cluster.fork();
		const member: Member = { worker, heard: Date.now(), report: null };
		members.add(member);
		worker.on('online', () => tell(member));
		worker.on('message', (report: Report) => {
			if (!('using' in report)) return;
			member.heard = Date.now();
			member.report = report;
			if (answering()) begun.resolve(report.port);
		});
		worker.on('error', (error) => log.warn({ err: error }, 'a worker could not be told something'));
		worker.on('exit', (code, signal) => {
			members.delete(member);
			if (leaving) return;
			if (code === EXIT.mend) return onUseless();
			log.error({ code, signal }, 'a worker ended; another is started');
			setTimeout(start, PAUSE).unref();
		});
	}

	function tell({ worker }: Member): void {
		if (path !== null && worker.isConnected()) worker.send({ use: path } satisfies Order);
	}

	const every = (is: (report: Report) => boolean) =>
		members.size === count && [...members].every(({ report }) => report !== null && is(report));
	const answering = () => every(({ using }) => using !== null);

	const listening = setInterval(() => {
		for (const { worker, heard } of members) {
			if (Date.now() - heard < SILENT) continue;
			log.error('a worker says nothing any more and is ended');
			worker.process.kill('SIGKILL');
		}
	}, REPORTS).unref();

	for (let number = 0; number < count; number += 1) start();
	return {
		use(next) {
			path = next;
			for (const member of members) tell(member);
		},
		begun: begun.promise,
		answering,
		registered: () => every(({ registered }) => registered),
		async stop() {
			leaving = true;
			clearInterval(listening);
			await Promise.all([...members].map(ended));
		},
	};
}

/** Asks a worker to leave, and ends it where it does not. */
function ended({ worker }: Member): Promise<void> {
	return new Promise((resolve) => {
		const late = setTimeout(() => worker.process.kill('SIGKILL'), LAST_ANSWERS);
		worker.once('exit', () => {
			clearTimeout(late);
			resolve();
		});
		worker.process.kill('SIGTERM');
	});
}
