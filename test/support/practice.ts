import { expect } from 'vitest';
import type { Seen } from '../../src/practice/rest.ts';
import { type Practice, type PracticeOptions, startPractice } from '../../src/practice/start.ts';
import { specFaults } from './spec.ts';

/** A practice Discord that remembers what the bot sent it. */
export interface Recorded extends Practice {
	/** Every request that it answered, in order. */
	readonly seen: readonly Seen[];
	/** How many bodies with something to show were taken: messages, edits, choices, forms and commands. */
	proven(): number;
	/** Fails where a body was sent that Discord would not take, by its own limits or by its spec. */
	expectNothingRefused(): void;
}

/** Starts a practice Discord on any free port, and holds every body that it takes against Discord's spec. */
export async function startRecorded(options: Partial<PracticeOptions> = {}): Promise<Recorded> {
	const seen: Seen[] = [];
	const faults: string[] = [];
	const practice = await startPractice({
		port: 0,
		...options,
		observe: (one) => {
			seen.push(one);
			options.observe?.(one);
			if (one.body !== undefined && one.status < 400)
				faults.push(...specFaults(one.method, one.path, one.body));
		},
	});
	return {
		...practice,
		seen,
		proven: () => seen.filter(({ body, status }) => body !== undefined && status < 400).length,
		expectNothingRefused: () => {
			expect(faults, "what Discord's spec would refuse").toEqual([]);
			expect(
				practice.world.refused.map(({ method, path, refusal }) => [
					method,
					path,
					refusal.message,
					refusal.errors,
				]),
				'what Discord would refuse',
			).toEqual([]);
		},
	};
}
