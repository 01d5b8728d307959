import { describe, expect, it } from 'vitest';
import { CUE_LISTS, SOURCE_EXAMPLES } from '../../src/grammar/marks/cues.ts';
import type { Mark, QuantityMark, TimeMark } from '../../src/grammar/marks/mark.ts';
import { marksOf } from '../../src/grammar/marks/marks.ts';
import { POINT_RULES } from '../../src/grammar/marks/point-rules.ts';
import { QUANTITY_RULES } from '../../src/grammar/marks/quantity-rules.ts';
import { SPAN_RULES } from '../../src/grammar/marks/times.ts';
import type { Example } from '../../src/grammar/rule.ts';
import { AGED, RATE_BASES, SIZE_LEADS } from '../../src/grammar/words/bases.ts';
import { CHANGES, REACHES, TOTALS } from '../../src/grammar/words/changes.ts';
import { SOURCE_LEADS, TELLING_VERBS } from '../../src/grammar/words/cues.ts';
import { LABEL_CODES, LABEL_HEADS, LAWS, SCHOOL_KINDS } from '../../src/grammar/words/labels.ts';
import {
	DENOMINATORS,
	FIGURE_SCALE_VALUES,
	FIGURE_SCALES,
	ONES,
	ORDINAL_TENS,
	ORDINALS,
	SCALE_VALUES,
	SCALES,
	SHORT_SCALE_VALUES,
	SHORT_SCALES,
	TENS,
} from '../../src/grammar/words/numbers.ts';
import { QUALIFIERS, QUALIFIERS_AFTER } from '../../src/grammar/words/qualifiers.ts';
import {
	LONE_TIMES,
	MONTHS,
	SEASONS,
	SHORT_MONTHS,
	STANDING_TIMES,
	TIME_PREPOSITIONS,
	WEEKDAYS,
} from '../../src/grammar/words/times.ts';
import { CURRENCIES, DURATION_KINDS, DURATIONS, UNITS } from '../../src/grammar/words/units.ts';
import type { WordList } from '../../src/grammar/words/word-list.ts';

/** The fields of a mark that an example can name; the words of a source stand for their span. */
function fields(mark: Mark, text: string): Record<string, unknown> {
	const who = 'who' in mark && mark.who !== null ? text.slice(mark.who.start, mark.who.end) : null;
	return { ...mark, who };
}

const RULES: readonly { id: string; reads: readonly Example[]; not: readonly string[] }[] = [
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

describe('Every word of every list', () => {
	const LISTS: readonly (readonly [string, WordList, (mark: Mark, word: string) => boolean])[] = [
		['ones', ONES, (mark, word) => quantity(mark)?.value === Object.keys(ONES).indexOf(word) + 1],
		['tens', TENS, (mark, word) => quantity(mark)?.value === (Object.keys(TENS).indexOf(word) + 2) * 10],
		[
			'scales',
			SCALES,
			(mark, word) => (quantity(mark)?.value ?? 0) >= SCALE_VALUES[word as keyof typeof SCALES],
		],
		[
			'scales behind figures',
			FIGURE_SCALES,
			(mark, word) =>
				(quantity(mark)?.value ?? 0) >= 2 * FIGURE_SCALE_VALUES[word as keyof typeof FIGURE_SCALES],
		],
		[
			'short scales',
			SHORT_SCALES,
			(mark, word) => (quantity(mark)?.value ?? 0) >= SHORT_SCALE_VALUES[word as keyof typeof SHORT_SCALES],
		],
		['parts', DENOMINATORS, (mark) => quantity(mark)?.rule === 'share.fraction'],
		[
			'ordinals',
			ORDINALS,
			(mark, word) =>
				mark.rule === 'ordinal' && quantity(mark)?.value === Object.keys(ORDINALS).indexOf(word) + 1,
		],
		[
			'ordinal tens',
			ORDINAL_TENS,
			(mark, word) =>
				mark.rule === 'ordinal' &&
				quantity(mark)?.value === (Object.keys(ORDINAL_TENS).indexOf(word) + 2) * 10,
		],
		['label heads', LABEL_HEADS, (mark) => quantity(mark)?.role === 'label'],
		['label codes', LABEL_CODES, (mark) => quantity(mark)?.role === 'label'],
		['schools', SCHOOL_KINDS, (mark) => mark.rule === 'label.school-range'],
		['laws', LAWS, (mark) => mark.rule === 'label.law'],
		['qualifiers', QUALIFIERS, (mark, word) => quantity(mark)?.qualifier === word],
		['qualifiers behind', QUALIFIERS_AFTER, (mark, word) => quantity(mark)?.qualifier === word],
		[
			'months',
			MONTHS,
			(mark, word) => time(mark)?.from === `2007-${pad(Object.keys(MONTHS).indexOf(word) + 1)}-04`,
		],
		[
			'short months',
			SHORT_MONTHS,
			(mark, word) =>
				time(mark)?.from ===
				`2007-${pad(Object.keys(MONTHS).findIndex((month) => month.startsWith(word.slice(0, 3))) + 1)}-04`,
		],
		['weekdays', WEEKDAYS, (mark) => time(mark)?.role === 'date'],
		['seasons', SEASONS, (mark) => mark.rule === 'time.season'],
		['prepositions', TIME_PREPOSITIONS, (mark, word) => time(mark)?.preposition === word],
		['lone times', LONE_TIMES, (mark) => mark.rule === 'time.lone'],
		['standing times', STANDING_TIMES, (mark) => time(mark)?.asOf === true],
		['bases of rates', RATE_BASES, (mark, word) => quantity(mark)?.per === word],
		['people told by age', AGED, (mark) => mark.rule === 'age.people-over'],
		['changes', CHANGES, (mark) => quantity(mark)?.value === 2000 && mark.rule === 'count'],
		['reaches', REACHES, (mark) => quantity(mark)?.value === 2000 && mark.rule === 'count'],
		['totals', TOTALS, (mark) => quantity(mark)?.value === 2000 && mark.rule === 'count'],
		['sizes', SIZE_LEADS, (mark) => mark.rule === 'threshold.size'],
		['kinds of duration', DURATION_KINDS, (mark) => quantity(mark)?.role === 'duration'],
		['source leads', SOURCE_LEADS, (mark) => mark.rule === 'cue.source-lead'],
		['telling verbs', TELLING_VERBS, (mark) => mark.rule === 'cue.source-verb'],
		...[UNITS, CURRENCIES, DURATIONS].flatMap((units) =>
			Object.entries<WordList>(units).map(
				([unit, list]) => [unit, list, (mark: Mark) => quantity(mark)?.unit === unit] as const,
			),
		),
	];

	it.each(LISTS)('%s: each is read in its sentence', (_, list, reads) => {
		const unread = Object.entries(list).filter(
			([word, text]) => !marksOf(text, 0).some((mark) => reads(mark, word)),
		);
		expect(unread).toEqual([]);
	});

	it.each(CUE_LISTS.map((list) => [list.id, list] as const))(
		'%s: each is seen in its sentence',
		(id, { list }) => {
			const unseen = Object.entries(list).filter(
				([word, text]) =>
					!marksOf(text, 0).some(
						({ rule, start, end }) => rule === id && text.slice(start, end).toLowerCase() === word,
					),
			);
			expect(unseen).toEqual([]);
		},
	);
});

function quantity(mark: Mark): QuantityMark | null {
	return mark.kind === 'quantity' ? mark : null;
}

function time(mark: Mark): TimeMark | null {
	return mark.kind === 'time' ? mark : null;
}

function pad(number: number): string {
	return String(number).padStart(2, '0');
}
