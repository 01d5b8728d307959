import { expect, test } from 'vitest';
import { rehearse } from './support/fleet.ts';

/*
 * Three processes that answer, on two servers; `npm run rehearse` does the same with more, behind haproxy where it is installed.
 */

test('an archive is swapped, a download cut off and a server killed, and every interaction has one whole answer', async () => {
	const course = await rehearse({ interactions: 300, workers: [1, 2] });
	expect(course.odd).toEqual([]);
	expect(course.first + course.second).toBe(300);
	expect(course.first).toBeGreaterThanOrEqual(100);
	expect(course.second).toBeGreaterThanOrEqual(8);
	expect(course.cutOff).toBeGreaterThanOrEqual(1);
	expect(course.held).toEqual([]);
	expect(course.left).toEqual([0]);
});
