import { expect, test } from 'vitest';
import { seeded, timings } from './measure.ts';
import { markdown } from './print.ts';

test('the same seed gives the same numbers, all in [0, 1)', () => {
	const [a, b] = [seeded(7), seeded(7)];
	const drawn = Array.from({ length: 1000 }, () => a());
	expect(drawn).toEqual(Array.from({ length: 1000 }, () => b()));
	expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
	expect(new Set(drawn).size).toBeGreaterThan(990);
});

test('the median and the 99th percentile are those of the runs', () => {
	const times = Array.from({ length: 1000 }, (_, index) => 1000 - index);
	expect(timings(times)).toEqual({ runs: 1000, median: 501, p99: 991, worst: 1000 });
	expect(timings([3])).toEqual({ runs: 1, median: 3, p99: 3, worst: 3 });
});

test('a table prints as Markdown, with what is not known as a dash', () => {
	expect(
		markdown({
			title: 'Time',
			notes: [],
			columns: ['size', 'ms'],
			rows: [
				['small', 0.1234],
				['large', null],
			],
		}),
	).toBe('### Time\n\n| size  |    ms |\n| ----- | ----: |\n| small | 0.123 |\n| large |     – |\n');
});
