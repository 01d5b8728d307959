import { format } from 'node:util';

/** What stands for `vitest` where tests are run in a process that goes on: what a file declares is kept, and run when it is asked for. */
export { expect, vi } from 'vitest';

type Body = (...given: unknown[]) => unknown;

/** A test as it was declared: its full name with those of its blocks. */
export interface Declared {
	readonly name: string;
	readonly run: () => unknown;
}

/** Everything declared since it was last emptied, and the names of the blocks that are open. */
export const declared: { tests: Declared[]; readonly open: string[] } = { tests: [], open: [] };

/** A declaration may hold options before what is run; there are none that matter here. */
type Given = readonly [...unknown[], Body];

function block(name: string, ...given: Given): void {
	declared.open.push(name);
	bodyOf(given)();
	declared.open.pop();
}

function one(name: string, ...given: Given): void {
	const body = bodyOf(given);
	declared.tests.push({ name: [...declared.open, name].join(' > '), run: () => body() });
}

function bodyOf(given: Given): Body {
	return given.at(-1) as Body;
}

/** A case in a row becomes the arguments, as vitest hands them over. */
const each =
	(declare: (name: string, body: Body) => void) =>
	(cases: readonly unknown[]) =>
	(name: string, body: Body): void => {
		for (const [at, given] of cases.entries()) {
			const row: readonly unknown[] = Array.isArray(given) ? given : [given];
			declare(`${format(name, ...row.slice(0, 1))} (${at})`, () => body(...row));
		}
	};
const none = (): void => {};

export const describe = Object.assign(block, {
	each: each(block),
	skipIf: (skips: unknown) => (skips ? none : block),
	runIf: (runs: unknown) => (runs ? block : none),
});
export const test = Object.assign(one, {
	each: each(one),
	skipIf: (skips: unknown) => (skips ? none : one),
	runIf: (runs: unknown) => (runs ? one : none),
});
export const it = test;

/** The process ends with its tests, and what they hold with it. */
export const afterAll = none;
