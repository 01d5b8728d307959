import { describe, expect, it } from 'vitest';
import { CUE_LISTS, SOURCE_EXAMPLES } from '../../src/grammar/marks/cues.ts';
import { LABEL_RULES } from '../../src/grammar/marks/label-rules.ts';
import type { Mark } from '../../src/grammar/marks/mark.ts';
import { marksOf } from '../../src/grammar/marks/marks.ts';
import { POINT_RULES } from '../../src/grammar/marks/point-rules.ts';
import { QUANTITY_RULES } from '../../src/grammar/marks/quantity-rules.ts';
import { SPAN_RULES } from '../../src/grammar/marks/times.ts';
import type { Example } from '../../src/grammar/rule.ts';

/** The fields of a mark that an example can name; the words of a source stand for their span. */
function fields(mark: Mark, text: string): Record<string, unknown> {
	const who = 'who' in mark && mark.who !== null ? text.slice(mark.who.start, mark.who.end) : null;
	return { ...mark, who };
}

const RULES: readonly { id: string; reads: readonly Example[]; not: readonly string[] }[] = [
	...LABEL_RULES,
	...QUANTITY_RULES,
	...POINT_RULES,
	...SPAN_RULES,
	...SOURCE_EXAMPLES,
];

describe('Every rule of marks', () => {
	it.each(RULES.map((rule) => [rule.id, rule] as const))(
		'%s reads its examples and nothing near them',
		(id, rule) => {
			expect(rule.reads.length, 'examples').toBeGreaterThanOrEqual(3);
			expect(rule.not.length, 'counter-examples').toBeGreaterThanOrEqual(3);
			for (const { text, gives } of rule.reads) {
				const marks = marksOf(text, 0);
				const own = marks.filter((mark) => mark.rule === id).map((mark) => fields(mark, text));
				expect({ text, marks: own.length > 0 ? own : marks }).toEqual({
					text,
					marks: expect.arrayContaining([expect.objectContaining({ rule: id, ...gives })]),
				});
			}
			for (const text of rule.not)
				expect({ text, by: marksOf(text, 0).map(({ rule: by }) => by) }).toEqual({
					text,
					by: expect.not.arrayContaining([id]),
				});
		},
	);
});

describe('Every word of every list of cues', () => {
	it.each(CUE_LISTS.map((list) => [list.id, list] as const))('%s is seen in its sentence', (id, { list }) => {
		for (const [word, text] of Object.entries(list)) {
			const seen = marksOf(text, 0)
				.filter(({ rule }) => rule === id)
				.map(({ start, end }) => text.slice(start, end).toLowerCase());
			expect({ word, seen }).toEqual({ word, seen: expect.arrayContaining([word]) });
		}
	});
});
