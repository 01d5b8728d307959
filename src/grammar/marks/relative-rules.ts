import { example, type PointRule, point } from './point-rule.ts';
import { UNDATED } from './stretch.ts';

/** Times told from the day of speaking. */
export const RELATIVE_RULES: readonly PointRule[] = [
	{
		id: 'time.relative',
		...point(
			'each? of? the? last|past|previous|next|coming|following|preceding|latest NUMBER full|complete? financial|calendar|academic|full|complete|sitting|working|school? LENGTH',
			() => UNDATED,
		),
		reads: [
			example('It fell in each of the last five years.', null, null),
			example('It fell over the past 12 months.', null, null),
			example('It fell in each of the last three complete financial years.', null, null),
			example('It will fall in the next three financial years.', null, null),
		],
		not: ['The last five cases were won.', 'It took five years.', 'The next three will go.'],
	},
	{
		id: 'time.this-year',
		...point(
			'the? this|last|next|current|previous|past|present|following financial|calendar|academic|school|tax|parliamentary? year|month|week|quarter|session|term|decade|century|parliament',
			() => UNDATED,
		),
		reads: [
			example('It closed last year.', null, null),
			example('It grew in the current financial year.', null, null),
			example('It will close next month.', null, null),
			example('It grew in the last decade.', null, null),
		],
		not: ['It took a year.', 'It was the last case.', 'Every year it grew.'],
	},
	{
		id: 'time.this-season',
		...point('this|last|next SEASON', () => UNDATED),
		reads: [
			example('It closed last autumn.', null, null),
			example('It will close this summer.', null, null),
			example('It will open next spring.', null, null),
		],
		not: ['Each spring it floods.', 'It is a spring fair.', 'Last winters were mild.'],
	},
	{
		id: 'time.this-month',
		...point('this|last|next MONTH', () => UNDATED),
		reads: [
			example('It closed last July.', null, null),
			example('It will close this October.', null, null),
			example('It will open next March.', null, null),
		],
		not: ['The last may be first.', 'It opened in July.', 'It was this march.'],
	},
	{
		id: 'time.few-years',
		...point(
			'the? last|past|next|recent|coming few|couple|several? of? years|months|weeks|days|decades',
			() => UNDATED,
		),
		reads: [
			example('It fell over the last few years.', null, null),
			example('It fell in recent months.', null, null),
			example('It will fall in the coming weeks.', null, null),
		],
		not: ['A few years went by.', 'The last few were sold.', 'It took years.'],
	},
];
