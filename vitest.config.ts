import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		setupFiles: ['test/support/random.ts'],
		// Far beyond what anything takes: a busy machine is no failure.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		expect: { poll: { timeout: 30_000 } },
		maxWorkers: 2,
		// Scripts that tests start keep what they compiled for the next start, as `npm run` has them do.
		env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
		// Files share a process, and load the tagger's model and discord.js once: nothing in the house keeps state in a module.
		isolate: false,
	},
});
