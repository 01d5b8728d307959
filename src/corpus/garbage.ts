/** Bytes that may be added before garbage is collected. */
const ALLOWED = 32e6;

/**
 * Where a machine has room, V8 lets garbage pile up to several times what is in use. A load may run for hours beside the bot, so it is
 * collected whenever so many bytes have been added; only where the process was started with `--expose-gc`.
 *
 * @returns what is to be called now and then, on the thread whose garbage it is.
 */
export function garbageCollector(): () => void {
	let kept = process.memoryUsage();
	return () => {
		const { heapUsed, arrayBuffers } = process.memoryUsage();
		if (globalThis.gc === undefined || heapUsed + arrayBuffers < kept.heapUsed + kept.arrayBuffers + ALLOWED)
			return;
		globalThis.gc();
		kept = process.memoryUsage();
	};
}
