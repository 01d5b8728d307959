import { describe, expect, test } from 'vitest';
import { pauseAfter } from '../../src/discord/pace.ts';
import { createSessions, pauseBeforeSession } from '../../src/discord/sessions.ts';
import { createLog } from '../../src/log.ts';

const DAY = 24 * 60 * 60_000;
const never = new AbortController().signal;

/** Discord's count over one day, and a bot whose waits move the clock. */
function bench() {
	let clock = 0;
	let used = 0;
	const logged: string[] = [];
	const start = () =>
		createSessions(
			async () => ({ total: 1_000, remaining: 1_000 - used, reset_after: DAY - clock, max_concurrency: 1 }),
			createLog('info', { write: (line) => void logged.push(line) }),
			{
				now: () => clock,
				chance: () => 0.5,
				wait: async (milliseconds, signal) => {
					signal.throwIfAborted();
					clock += milliseconds;
				},
			},
		);
	return {
		start,
		logged,
		begun: () => {
			used += 1;
		},
		used: () => used,
		clock: () => clock,
		pass: (milliseconds: number) => {
			clock += milliseconds;
		},
	};
}

describe('sessions on the gateway', () => {
	test('of a bot that reconnects now and then begin at once, or five seconds after one another', async () => {
		const { start, begun, clock, pass } = bench();
		const sessions = start();
		await sessions.waitForIdentify(0, never);
		expect(clock()).toBe(0);
		begun();
		pass(1_000);
		await sessions.waitForIdentify(0, never);
		expect(clock()).toBeLessThanOrEqual(6_000);
		begun();
		pass(60 * 60_000);
		const before = clock();
		await sessions.waitForIdentify(0, never);
		expect(clock()).toBe(before);
	});

	test('that never last are spread over the day, and leave most of it', async () => {
		const { start, begun, used, clock } = bench();
		const sessions = start();
		while (clock() < DAY) {
			await sessions.waitForIdentify(0, never);
			begun();
		}
		expect(used()).toBeLessThan(200);
	});

	test('are not used up either by a bot that is started again every five minutes', async () => {
		const { start, begun, used, clock, logged } = bench();
		while (clock() < DAY - 5 * 60_000) {
			const until = clock() + 5 * 60_000;
			const sessions = start();
			while (clock() < until) {
				await sessions.waitForIdentify(0, never);
				begun();
			}
		}
		expect(used()).toBeLessThan(1_000);
		expect(logged.length).toBeGreaterThan(0);
	});

	test('begin no sooner because a socket closed while they waited', async () => {
		const { start, begun, clock } = bench();
		const sessions = start();
		await sessions.waitForIdentify(0, never);
		begun();
		const closed = AbortSignal.abort();
		for (let attempt = 0; attempt < 5; attempt += 1)
			await expect(sessions.waitForIdentify(0, closed)).rejects.toThrow();
		await sessions.waitForIdentify(0, never);
		expect(clock()).toBeLessThanOrEqual(5_000);
		expect(clock()).toBeGreaterThan(2_000);
	});

	test('wait for the next day where Discord allows none', () => {
		const limit = { total: 1_000, remaining: 0, reset_after: 3_600_000, max_concurrency: 1 };
		expect(pauseBeforeSession(limit, 0, 0)).toBe(3_600_000);
	});
});

test('pauses grow, have an end, and differ by chance', () => {
	const growth = { first: 1_000, most: 60_000 };
	expect([0, 1, 2, 3, 7, 1_000].map((failures) => pauseAfter(failures, growth, 0))).toEqual([
		0, 1_000, 2_000, 4_000, 60_000, 60_000,
	]);
	expect(pauseAfter(3, growth, 0.99)).toBeLessThan(2_100);
});
