import { statSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { Piscina } from 'piscina';
import type { Hints, Skipped } from '../hansard/read.ts';
import type { Found, NotFound } from './find-documents.ts';
import type { Prepared } from './prepare.ts';

/** Threads that read documents, with their facts, ahead of the one that writes. */
export interface ReadAhead {
	/** How many. */
	readonly count: number;
	/** What is read of a document; null where a thread could not read it, whatever the reason. */
	read(bytes: Uint8Array, hints: Hints): Promise<Prepared | Skipped | null>;
	stop(): Promise<void>;
}

/** What a thread is given. */
export interface Task {
	readonly bytes: Uint8Array;
	readonly hints: Hints;
}

/** A machine, as far as it matters to how many threads are of use. */
export interface Machine {
	readonly processors: number;
	/** Megabytes, of the machine or of what this process is allowed. */
	readonly memory: number;
}

/** Megabytes for the system, the bot and the thread that writes; and for each thread that reads. */
const MEMORY = { kept: 1_536, aThread: 256 };

/** Bytes of documents below which no thread is started: each has to load all readers and the model of English first. */
const WORTH_A_THREAD = 2 ** 21;

/** This machine. */
export function thisMachine(): Machine {
	const allowed = process.constrainedMemory() || Number.POSITIVE_INFINITY;
	return { processors: availableParallelism(), memory: Math.min(allowed, totalmem()) / 2 ** 20 };
}

/**
 * How many threads are to read these documents: one fewer than the processors, as far as memory reaches; none where one processor or
 * little memory is all there is, or too little is to be read.
 */
export function threadsFor(found: readonly (Found | NotFound)[], { processors, memory }: Machine): number {
	if (found.length < 2 || found.reduce((sum, one) => sum + sizeOf(one), 0) < WORTH_A_THREAD) return 0;
	return Math.max(0, Math.min(processors - 1, Math.floor((memory - MEMORY.kept) / MEMORY.aThread)));
}

/** Bytes of the file; 0 where it cannot be told. */
function sizeOf(found: Found | NotFound): number {
	if ('reason' in found || found.path === null) return 0;
	return statSync(found.path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Starts no thread before there is something to read. @param count at least one. */
export function readAhead(count: number): ReadAhead {
	const pool = new Piscina<Task, Prepared | Skipped | null>({
		filename: new URL('./read-worker.ts', import.meta.url).href,
		minThreads: 0,
		maxThreads: count,
		idleTimeout: Number.POSITIVE_INFINITY,
	});
	return {
		count,
		async read(bytes, hints) {
			try {
				return await pool.run({ bytes, hints });
			} catch {
				return null;
			}
		},
		stop: () => pool.destroy(),
	};
}
