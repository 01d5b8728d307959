import { Worker } from 'node:worker_threads';
import type { Log } from '../log.ts';
import type { Picture } from '../present/attachment.ts';

/** Draws pictures on a thread of its own, so that nobody's look-up waits for one. */
export interface Drawer {
	/** The picture as PNG; null where it could not be drawn, which is logged. */
	draw(picture: Picture): Promise<Uint8Array | null>;
	stop(): Promise<void>;
}

/** What the thread is asked, and what it answers. */
export interface Drawing {
	readonly number: number;
	readonly picture: Picture;
}
export type Drawn =
	| { readonly number: number; readonly png: Uint8Array }
	| { readonly number: number; readonly error: string };

/** The thread starts with the first picture, and anew with the next one after it has failed. */
export function createDrawer(log: Pick<Log, 'error'>): Drawer {
	const waiting = new Map<number, (png: Uint8Array | null) => void>();
	let worker: Worker | null = null;
	let numbers = 0;

	function giveUp(error: unknown): void {
		worker = null;
		if (waiting.size > 0) log.error({ err: error }, 'pictures could not be drawn');
		for (const done of waiting.values()) done(null);
		waiting.clear();
	}

	function start(): Worker {
		const started = new Worker(new URL('./draw-worker.ts', import.meta.url));
		started.unref();
		started.on('message', (drawn: Drawn) => {
			const done = waiting.get(drawn.number);
			waiting.delete(drawn.number);
			if ('error' in drawn) log.error({ err: new Error(drawn.error) }, 'a picture could not be drawn');
			done?.('png' in drawn ? drawn.png : null);
		});
		started.on('error', giveUp);
		started.on('exit', (code) => {
			if (worker === started) giveUp(new Error(`the thread ended with ${code}`));
		});
		return started;
	}

	return {
		draw(picture) {
			worker ??= start();
			const asked = worker;
			numbers += 1;
			const number = numbers;
			return new Promise((resolve) => {
				waiting.set(number, resolve);
				asked.postMessage({ number, picture } satisfies Drawing);
			});
		},
		async stop() {
			const ending = worker;
			worker = null;
			await ending?.terminate();
		},
	};
}
