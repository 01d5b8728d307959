import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core';
import type {
	CompleteDryRunResult,
	MutantRunOptions,
	MutantRunResult,
	TestResult,
	TestRunner,
} from '@stryker-mutator/api/test-runner';
import { unlessDrawn } from './sample.ts';
import { declared } from './suite.ts';

/**
 * Stryker's tests, run in one process that goes on. Its runner for vitest loads everything anew for each piece of code that it changes, which
 * takes seconds where the tests take milliseconds. The changes are all in the code, each behind a switch; a test is a function to be called.
 */

/** Where Stryker's switches look: which change is in force, and what is counted. */
interface Switches {
	activeMutant: string | undefined;
	currentTestId: string | undefined;
	hitCount: number | undefined;
	hitLimit: number | undefined;
	mutantCoverage: MutantCoverage | undefined;
}
interface Known {
	readonly id: string;
	readonly run: () => unknown;
	milliseconds: number;
}

/** Milliseconds of the processor, by the first run, of tests that one change is tried with: the rest would have to notice what thousands did not. */
const LONGEST = 6000;
const SUITE = new URL('suite.ts', import.meta.url).href;
const TESTS = [
	'test/{grammar,extract}/**/*.test.ts',
	'test/lookup/{names,check}/*.test.ts',
	'test/commands/check.test.ts',
];

function inProcess({ testFiles = [] }: Pick<StrykerOptions, 'testFiles'>): TestRunner {
	const switches = {} as Switches;
	Object.assign(globalThis, { __stryker__: switches });
	const tests = new Map<string, Known>();
	/** For each file that is changed, the tests that noticed a change in it: they are asked first. */
	const noticed = new Map<string, Map<string, number>>();
	let changesBefore = 0;
	let isStale = false;

	/** Tests that tell most of a file first, then the quickest, as many as fit into the time for one change. */
	function inOrder(ids: readonly string[], kills: ReadonlyMap<string, number>): readonly Known[] {
		const order = ids
			.flatMap((id) => tests.get(id) ?? [])
			.toSorted((a, b) => (kills.get(b.id) ?? 0) - (kills.get(a.id) ?? 0) || a.milliseconds - b.milliseconds);
		let left = LONGEST;
		return order.filter(({ milliseconds }, at) => {
			left -= milliseconds;
			return at === 0 || left > 0;
		});
	}

	return {
		capabilities: () => ({ reloadEnvironment: false }),

		async init() {
			registerHooks({
				resolve: (specifier, context, next) =>
					specifier === 'vitest' && context.parentURL !== SUITE
						? { url: SUITE, shortCircuit: true, format: 'module-typescript' }
						: next(specifier, context),
			});
			await load('test/support/random.ts');
			for (const file of globSync(testFiles.length > 0 ? testFiles : TESTS).sort()) {
				declared.tests = [];
				await load(file);
				for (const { name, run } of declared.tests) {
					let id = `${file}#${name}`;
					while (tests.has(id)) id += '+';
					tests.set(id, { id, run, milliseconds: 0 });
				}
			}
		},

		async dryRun(): Promise<CompleteDryRunResult> {
			const results: TestResult[] = [];
			for (const test of tests.values()) {
				switches.currentTestId = test.id;
				const began = process.cpuUsage();
				const failure = await failureOf(test);
				// Of the processor alone: a busy machine is no reason to ask fewer tests.
				const { user, system } = process.cpuUsage(began);
				test.milliseconds = (user + system) / 1000;
				const { id } = test;
				const told = { id, name: id, timeSpentMs: test.milliseconds };
				results.push(
					failure === null
						? { ...told, status: SUCCESS }
						: { ...told, status: FAILED, failureMessage: failure },
				);
			}
			switches.currentTestId = undefined;
			const { mutantCoverage = { static: {}, perTest: {} } } = switches;
			return { status: 'complete' as CompleteDryRunResult['status'], tests: results, mutantCoverage };
		},

		async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
			const { activeMutant, testFilter = [...tests.keys()], hitLimit } = options;
			// Stryker starts the process again and asks for the same change once more.
			if (isStale) process.exit(1);
			const kills = noticed.get(activeMutant.fileName) ?? new Map<string, number>();
			noticed.set(activeMutant.fileName, kills);
			const order = inOrder(testFilter, kills);
			switches.hitCount = 0;
			switches.hitLimit = hitLimit;
			for (const [at, test] of order.entries()) {
				switches.activeMutant = activeMutant.id;
				const failure = await failureOf(test);
				switches.activeMutant = undefined;
				if (hitLimit !== undefined && switches.hitCount > hitLimit)
					return { status: 'timeout' as never, reason: 'it goes round too often' };
				if (failure === null) continue;
				// A change can leave something wrong behind it. Then only the first change of a process is to blame for what fails.
				if ((await failureOf(test)) !== null) {
					if (changesBefore > 0) process.exit(1);
					isStale = true;
				}
				changesBefore += 1;
				kills.set(test.id, (kills.get(test.id) ?? 0) + 1);
				return { status: 'killed' as never, killedBy: [test.id], failureMessage: failure, nrOfTests: at + 1 };
			}
			changesBefore += 1;
			return { status: 'survived' as never, nrOfTests: order.length };
		},
	};
}

const SUCCESS = 0 as never;
const FAILED = 1 as never;

async function load(file: string): Promise<void> {
	await import(pathToFileURL(file).href);
}

async function failureOf({ run }: Known): Promise<string | null> {
	try {
		await run();
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

inProcess.inject = ['options'] as const;

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [
	{ kind: 'TestRunner', name: 'in-process', factory: inProcess },
	{ kind: 'Ignore', name: 'sample', value: { shouldIgnore: unlessDrawn(process.env.MUTATE_ONE_IN) } },
];
