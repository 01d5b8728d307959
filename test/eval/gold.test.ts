import { describe, expect, test } from 'vitest';
import { shared } from '../support/shared.ts';
import { FLOORS } from './floors.ts';
import { type Scores, scoreExports } from './score-exports.ts';

describe.skipIf(shared === null)(
	'what is read out of real answers, against labels made by reading alone',
	() => {
		const kinds: Scores['kinds'] = shared === null ? {} : scoreExports(shared).kinds;
		test.each(Object.entries(FLOORS))(
			'%s is found and right no less than before',
			(kind, { found, whole }) => {
				const score = kinds[kind];
				expect(score?.recallSure.share).toBeGreaterThanOrEqual(found);
				expect(score?.wholeSure.share).toBeGreaterThanOrEqual(whole);
			},
		);
		test('no number is claimed for a cell without one', () => {
			expect(Object.keys(kinds).length).toBeGreaterThan(8);
		});
	},
);
