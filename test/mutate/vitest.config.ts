import { defineConfig } from 'vitest/config';

/** What Stryker runs: the tests of the rooms whose code it changes. */
export default defineConfig({
	test: {
		include: [
			'test/{grammar,extract}/**/*.test.ts',
			'test/lookup/names/*.test.ts',
			'test/commands/check.test.ts',
		],
		setupFiles: ['test/support/random.ts'],
		testTimeout: 120_000,
		hookTimeout: 120_000,
		isolate: false,
	},
});
