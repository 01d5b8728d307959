import { parentPort } from 'node:worker_threads';
import { drawPng } from './draw-png.ts';
import type { Drawing, Drawn } from './drawer.ts';

/* The thread that draws pictures, one after another. */

parentPort?.on('message', ({ number, picture }: Drawing) => {
	parentPort?.postMessage(drawn(number, () => drawPng(picture)));
});

function drawn(number: number, draw: () => Uint8Array): Drawn {
	try {
		return { number, png: draw() };
	} catch (error) {
		return { number, error: String(error) };
	}
}
