import { describe, expect, it } from 'vitest';
import type { QuantityMark, QuantityRole } from '../../src/grammar/marks/mark.ts';
import { marksOf } from '../../src/grammar/marks/marks.ts';

const PLACES = ['Alderby', 'Brackwell', 'Cotterham', 'Dunmere', 'Eskleigh'];
const BODIES = [
	'the Larch Trust',
	'the Orchard Board',
	'the Tern Agency',
	'Saltmarsh Council',
	'the Office for Hedges',
];
const NOUNS = ['knives', 'badgers', 'permits', 'inspections', 'wardens', 'loans', 'people'];
const YEARS = [1997, 2000, 2003, 2006, 2009];

interface Drawn {
	readonly n: number;
	readonly big: string;
	readonly place: string;
	readonly body: string;
	readonly noun: string;
	readonly year: number;
	readonly pair: string;
}

/** What a sentence must say: its numbers that can be a figure, in order, each with its role and unit; nothing else may be one. */
type Told = readonly (readonly [value: number, role: QuantityRole, more?: Partial<QuantityMark>])[];
type Template = (drawn: Drawn) => readonly [text: string, told: Told];

const FIGURE: ReadonlySet<QuantityRole> = new Set(['count', 'money', 'share', 'measure', 'rate', 'duration']);

/** The classes of a number in a sentence, each with its templates; ten draws of each template. */
const CLASSES: Readonly<Record<string, readonly Template[]>> = {
	counts: [
		({ n, noun, body }) => [`In all, ${body} listed ${n} ${noun}.`, [[n, 'count']]],
		({ big, noun, year }) => [`There were ${big} ${noun} in ${year}.`, [[number(big), 'count']]],
		({ year, noun, place }) => [`At ${place} ${year} ${noun} were listed.`, [[year, 'count']]],
		({ n, noun, pair, place }) => [
			`In ${pair} around ${n} ${noun} left ${place}.`,
			[[n, 'count', { qualifier: 'around' }]],
		],
		({ n, noun }) => [`Between ${n} and ${n + 5} ${noun} were lost.`, [[n, 'count', { valueTo: n + 5 }]]],
		({ n, noun, place }) => [`Of these, ${n} were ${noun} from ${place}.`, [[n, 'count']]],
	],
	'copular complements and brackets': [
		({ big, place }) => [
			`The costs of the review, from May to July, were £${big} in ${place}.`,
			[[number(big), 'money', { unit: '£' }]],
		],
		({ big, body }) => [`The open day (£${big}) was held by ${body}.`, [[number(big), 'money']]],
		({ big }) => [`It paid for advisers—£${big}—alone.`, [[number(big), 'money']]],
		({ n, noun }) => [`The total was ${n} ${noun}.`, [[n, 'count']]],
		({ n, place }) => [`${place} (${n + 9}) has the most.`, [[n + 9, 'count']]],
	],
	shares: [
		({ n, noun }) => [
			`Some ${n} per cent. of ${noun} failed.`,
			[[n, 'share', { unit: 'per cent', qualifier: 'Some' }]],
		],
		({ n, noun }) => [`Only ${n}.5% of ${noun} failed.`, [[n + 0.5, 'share', { unit: 'per cent' }]]],
		({ noun }) => [`About nine out of 10 ${noun} failed.`, [[9, 'share', { outOf: 10 }]]],
		({ noun }) => [`One in four ${noun} failed.`, [[1, 'share', { outOf: 4 }]]],
		({ noun }) => [`Three quarters of ${noun} failed.`, [[0.75, 'share']]],
		({ noun }) => [`Nearly two-thirds of ${noun} failed.`, [[2 / 3, 'share', { qualifier: 'Nearly' }]]],
	],
	changes: [
		({ n, big }) => [
			`It rose by ${n} per cent. to ${big}.`,
			[
				[n, 'share'],
				[number(big), 'count'],
			],
		],
		({ n }) => [
			`It fell from ${n + 20} per cent. to ${n} per cent. that week.`,
			[
				[n + 20, 'share', { valueTo: null }],
				[n, 'share'],
			],
		],
		({ n, place }) => [
			`It was a cut of £${n} million from £${n + 9} million in ${place}.`,
			[
				[n * 1e6, 'money'],
				[(n + 9) * 1e6, 'money'],
			],
		],
		({ n, noun }) => [
			`The number of ${noun} rose from ${n} to ${n + 8}.`,
			[
				[n, 'count', { valueTo: null }],
				[n + 8, 'count'],
			],
		],
		({ n }) => [`It fell ${n} percentage points.`, [[n, 'measure', { unit: 'percentage points' }]]],
	],
	rates: [
		({ n }) => [`It has ${n} per 1,000 households.`, [[n, 'rate', { per: '1,000 households' }]]],
		({ n }) => [`It pays £${n} a week.`, [[n, 'rate', { per: 'week', unit: '£' }]]],
		({ n }) => [`It takes ${n} calls a day.`, [[n, 'rate', { per: 'day' }]]],
		({ n, place }) => [
			`There were ${n} births per 100,000 women in ${place}.`,
			[[n, 'rate', { per: '100,000 women' }]],
		],
		({ n }) => [`It costs £${n} per pupil.`, [[n, 'rate', { per: 'pupil' }]]],
	],
	'multiples, ranks, thresholds': [
		({ n }) => [`It is more than ${n} times as wide.`, []],
		() => ['It is twice the 2002 figure.', []],
		({ n, place }) => [`${place} ranks third of ${n + 3} countries.`, []],
		({ n }) => [`Firms with over ${n} staff must write.`, []],
		() => ['Sums are rounded to the nearest 5.', []],
		({ n }) => [`It came ${n + 20}th out of 90.`, []],
	],
	labels: [
		({ n, place }) => [`Members at ${place} chose option ${n}.`, []],
		({ n }) => [`It is taught at Level ${n} and Level ${n + 1}.`, []],
		({ n }) => [`PPG ${n} guards old barns.`, []],
		({ place }) => [`Phase Two opened at ${place}.`, []],
		({ place }) => [`There are 11-18 schools at ${place}.`, []],
		({ place }) => [`The works at ${place} give off CO2.`, []],
		({ n }) => [`See www.larch.example/${n}/page_${n}.html for more.`, []],
		({ n }) => [`See section ${n}, clauses ${n} to ${n + 3} and schedule ${n}.`, []],
		({ n }) => [`It was printed as HC ${n}, in columns ${n}W to ${n + 2}W.`, []],
		({ n }) => [`Ring 020 7946 0${100 + n} before noon.`, []],
		({ n }) => [`It asks for (1) the cost, (2) the age and (3) the weight.[${290000 + n}]`, []],
		({ place }) => [`Write to Larch House, ${place}, AB1 6PN.`, []],
		({ n }) => [`It flew a C-1${n} and a Tern GR4.`, []],
		({ n }) => [`The Hedges Act 1948 and the ${1990 + n} Act apply.`, []],
	],
	'pronoun one': [
		({ body }) => [`It is one of the aims of ${body}.`, []],
		({ body }) => [`They help one another at ${body}.`, []],
		({ body }) => [`The one that ${body} chose was shut.`, []],
		() => ['One has to ask why.', []],
		() => ['No one can say.', []],
	],
	'ages and clock times': [
		({ n }) => [`A boy aged ${n} left.`, []],
		() => ['Many 16 to 24-year-olds left.', []],
		({ n }) => [`It shut at ${1 + (n % 11)}.30 pm.`, []],
		({ n }) => [`Those between the ages of ${n} and ${n + 4} left.`, []],
		({ n }) => [`The under-${n + 5}s ride free.`, []],
	],
	durations: [
		({ n }) => [`It must reply within ${n} days.`, [[n, 'duration', { unit: 'days' }]]],
		({ n }) => [`It took ${n} working days.`, [[n, 'duration', { unit: 'days' }]]],
		() => ['It is a three-year plan.', [[3, 'duration', { unit: 'years' }]]],
		() => ['It took one and a half hours.', [[1.5, 'duration', { unit: 'hours' }]]],
		() => ['It grew over the last five years.', []],
	],
	'times alone': [
		({ year }) => [`It opened in ${year}.`, []],
		({ year, place }) => [`The ${year} election at ${place} was late.`, []],
		({ pair }) => [`It grew in ${pair}.`, []],
		({ year }) => [`It closed on 4 May ${year}.`, []],
		({ year }) => [`It fell in the year ending March ${year}.`, []],
		({ pair }) => [`It fell in the first six months of ${pair}.`, []],
		({ year }) => [`It fell between April and September ${year}.`, []],
		() => ['It was built in the mid-1990s.', []],
		({ pair }) => [`It fell in the autumn and spring terms of ${pair.replace('-', '/')}.`, []],
		({ year }) => [`It has run since the beginning of ${year}.`, []],
	],
	'in words': [
		({ noun }) => [`It lists one hundred and twenty ${noun}.`, [[120, 'count']]],
		({ noun }) => [`It lists three thousand and forty ${noun}.`, [[3040, 'count']]],
		({ noun }) => [`It lists two dozen ${noun}.`, [[24, 'count']]],
		({ noun }) => [`It lists half a million ${noun}.`, [[500_000, 'count']]],
		({ noun }) => [`It lists twenty-one thousand ${noun}.`, [[21_000, 'count']]],
	],
	units: [
		({ n }) => [`The mast is ${n} m high.`, [[n, 'measure', { unit: 'metres' }]]],
		({ n }) => [`It cost £${n}m.`, [[n * 1e6, 'money']]],
		({ n }) => [
			`It lists ${n}\u2009000 and ${n}\u00a0500 loans.`,
			[
				[n * 1000, 'count'],
				[n * 1000 + 500, 'count'],
			],
		],
		({ n }) => [`It cost $${n}.2bn.`, [[n * 1e9 + 2e8, 'money', { unit: '$' }]]],
		({ n }) => [`It seized ${n} g of resin.`, [[n, 'measure', { unit: 'grams' }]]],
	],
	noughts: [
		({ place }) => [`There were no arrests at ${place}.`, [[0, 'count']]],
		() => ['Nobody was charged.', [[0, 'count']]],
		({ place }) => [`No further loans were made at ${place}.`, [[0, 'count']]],
		() => ['There are no plans to close it.', []],
		() => ['It is no longer open.', []],
	],
};

describe.each(Object.entries(CLASSES))('Numbers of the class: %s', (_, templates) => {
	it('are read with their value and role, and nothing else is', () => {
		for (const [place, template] of templates.entries())
			for (let draw = 0; draw < 10; draw += 1) {
				const [text, told] = template(drawn(draw * 7 + place));
				expect({ text, read: figures(text, told) }).toEqual({ text, read: told });
			}
	});
});

/** The figures of a sentence, told by as much as is asked of each. */
function figures(text: string, told: Told): Told {
	return marksOf(text, 0)
		.filter((mark): mark is QuantityMark => mark.kind === 'quantity' && FIGURE.has(mark.role))
		.map((mark, place) => {
			const asked = told[place]?.[2];
			if (asked === undefined) return [mark.value, mark.role] as const;
			const more = Object.fromEntries(
				Object.keys(asked).map((key) => [key, mark[key as keyof QuantityMark]]),
			);
			return [mark.value, mark.role, more] as const;
		});
}

function drawn(draw: number): Drawn {
	const n = 2 + (draw % 17);
	const year = of(YEARS, draw);
	return {
		n,
		big: (1204 + draw * 977).toLocaleString('en-GB'),
		place: of(PLACES, draw),
		body: of(BODIES, draw),
		noun: of(NOUNS, draw),
		year,
		pair: `${year}-${String(year + 1).slice(-2)}`,
	};
}

function of<Value>(list: readonly [Value, ...Value[]] | readonly Value[], draw: number): Value {
	const value = list[draw % list.length];
	if (value === undefined) throw new RangeError('an empty list');
	return value;
}

function number(printed: string): number {
	return Number(printed.replaceAll(',', ''));
}
