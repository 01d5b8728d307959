import { describe, expect, test } from 'vitest';
import { shared } from '../support/shared.ts';
import { ANSWER_FLOORS, FLOORS, type Floor } from './floors.ts';
import { type AnswerSet, type KindScore, type Scores, scoreAnswers, scoreExports } from './score-exports.ts';

/** Each kind reaches its floor. */
function reaches(kinds: Readonly<Record<string, KindScore>>, floors: Readonly<Record<string, Floor>>): void {
	test.each(Object.entries(floors))('%s is found and right no less than before', (kind, { found, whole }) => {
		const score = kinds[kind];
		expect(score?.recallSure.share).toBeGreaterThanOrEqual(found);
		expect(score?.wholeSure.share).toBeGreaterThanOrEqual(whole);
	});
}

describe.skipIf(shared === null)(
	'what is read out of real answers, against labels made by reading alone',
	() => {
		// One sentence of twelve: all of them are held against the record by `npm run eval`.
		const scores = shared === null ? null : scoreExports(shared, 12);
		const kinds: Scores['kinds'] = scores?.kinds ?? {};
		reaches(kinds, FLOORS);
		test('a draft’s faults are found with what should stand there, and what is right or not covered is not accused', () => {
			const { found, accused } = scores?.drafts ?? { found: {}, accused: null };
			const sum = (of: 'of' | 'met') => Object.values(found).reduce((all, count) => all + count[of], 0);
			expect(sum('met')).toBeGreaterThanOrEqual(0.95 * sum('of'));
			expect(accused?.right.met).toBeLessThanOrEqual(0.02 * (accused?.right.of ?? 0));
			expect(accused?.['not covered'].met).toBe(0);
		});
		test('the record’s own sentences are not denied, and with another number never confirmed', () => {
			expect(scores?.own.denied).toBeLessThanOrEqual(0.01 * (scores?.own.sentences ?? 0));
			expect(scores?.own.confirmed).toBe(0);
		});
		test('no number is claimed for a cell without one', () => {
			expect(Object.keys(kinds).length).toBeGreaterThan(8);
		});
	},
);

describe.skipIf(shared === null)('what is read out of answers written to measure by', () => {
	describe.each(['read', 'kept'] satisfies AnswerSet[])('those %s', (set) => {
		reaches(shared === null ? {} : scoreAnswers(shared, set).kinds, ANSWER_FLOORS[set]);
	});
});
