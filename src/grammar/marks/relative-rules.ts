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
		id: 'time.ago',
		...point(
			'about|some|around|almost|nearly|over|just? NUMBER or|to? NUMBER? years|months|weeks|days|decades|year ago',
			() => UNDATED,
		),
		reads: [
			example('It closed ten years ago.', null, null),
			example('It closed five or six years ago.', null, null),
			example('It closed some 12 weeks ago.', null, null),
		],
		not: ['It took ten years.', 'It closed long ago.', 'Ten years of work were lost.'],
	},
	{
		id: 'time.a-year-ago',
		...point('about|some|almost|nearly|over|just? a|an year|month|week|decade|century ago', () => UNDATED),
		reads: [
			example('It closed a year ago.', null, null),
			example('It closed over a decade ago.', null, null),
			example('It closed almost a month ago.', null, null),
		],
		not: ['It took a year.', 'A year of work was lost.', 'It closed long ago.'],
	},
	{
		id: 'time.year-before',
		...point('the|a year|month|week|quarter before|earlier|after|later', () => UNDATED),
		reads: [
			example('It fell from £40 the year before.', null, null),
			example('It was £40 a year earlier.', null, null),
			example('It was £40 the month after.', null, null),
		],
		not: ['It took a year.', 'It was shut before.', 'The year was wet.'],
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
	{
		id: 'time.years-previous',
		...point(
			'the NUMBER previous|preceding|following|subsequent|intervening full|complete|financial|calendar? LENGTH',
			() => UNDATED,
		),
		reads: [
			example('The figures for the three previous years are 87, 15 and 38.', null, null),
			example('It fell in the two preceding months.', null, null),
			example('It grew in the five following years.', null, null),
		],
		not: ['The three previous cases were won.', 'The previous three keepers left.', 'It took two years.'],
	},
	{
		id: 'time.edge-of-year',
		...point(
			'the? very? beginning|start|end|turn|close of the|this|last|next financial|calendar|academic|school|tax? year|month|week|session|term|decade|century|parliament|war|summer|winter',
			() => UNDATED,
		),
		reads: [
			example('Since the beginning of the year 38 keepers left.', null, null),
			example('It will be 40 by the end of the financial year.', null, null),
			example('It stood at 12 at the start of the session.', null, null),
		],
		not: ['The start of the race was late.', 'The year ended well.', 'It is the end of the pier.'],
	},
	{
		id: 'time.month-told',
		...point('WEEKDAY? ,? the? DAY? of? MONTH of? this|last|next year', () => UNDATED),
		reads: [
			example('It opened in May last year.', null, null),
			example('It closed on 4 June this year.', null, null),
			example('It will open in July next year.', null, null),
		],
		not: ['It closed last year.', 'It may this year close.', 'The last year was wet.'],
	},
	{
		id: 'time.nth-year',
		...point(
			'its|their|the first|second|third|fourth|fifth|last|final full|complete|financial? year of? operation?',
			() => UNDATED,
		),
		reads: [
			example('It lit 40 lamps in its first year.', null, null),
			example('It lit 40 lamps in the second year of operation.', null, null),
			example('It lit 40 lamps during its first full year.', null, null),
		],
		not: ['It lit 40 lamps in its first yard.', 'Its first year was wet.', 'It took a year.'],
	},
	{
		id: 'time.same-of',
		...point(
			'the same|corresponding|equivalent|comparable NUMBER? financial|academic|calendar|school? year|years|month|months|quarter|period|week of|in|for|during? POINT',
			() => UNDATED,
		),
		reads: [
			example('It was 40 in the same period of 2007.', null, null),
			example('It was 40 in the corresponding quarter last year.', null, null),
			example('It was 40 in the same three months in 2007.', null, null),
		],
		not: ['It was the same case.', 'It was the same in 2007.', 'It took a year.'],
	},
	{
		id: 'time.pointer',
		...point(
			'the|that|those|these same NUMBER? financial|academic|calendar|school? year|years|month|months|quarter|period|periods|week|session|term',
			() => UNDATED,
		),
		reads: [
			example('It fell by 12 over the same period.', null, null),
			example('It fell in the same month.', null, null),
			example('It fell in those same three years.', null, null),
		],
		not: ['It fell at the same time.', 'It was the same case.', 'It took a year.'],
	},
	{
		id: 'time.pointer-that',
		...point(
			'that|those|these NUMBER? financial|academic|calendar|school? year|years|month|months|quarter|period|periods|week|session|term',
			() => UNDATED,
		),
		reads: [
			example('It fell by 12 during that year.', null, null),
			example('It fell in those three years.', null, null),
			example('It fell in that period.', null, null),
		],
		not: ['It fell at that time.', 'It was that case.', 'It took a year.'],
	},
	{
		id: 'time.pointer-this',
		...point(
			'this|that NUMBER? JOIN? year|month|week? JOIN? financial|academic|calendar? period',
			() => UNDATED,
		),
		reads: [
			example('It fell by 12 during this period.', null, null),
			example('It fell over this four-year period.', null, null),
			example('It fell within this period.', null, null),
		],
		not: ['It fell at this point.', 'It was this case.', 'It took a period.'],
	},
	{
		id: 'time.new-year',
		...point('the? new year', () => UNDATED),
		reads: [
			example('Since the New Year there have been 12 wrecks.', null, null),
			example('It will open in the new year.', null, null),
			example('It has sunk three times since new year.', null, null),
		],
		not: ['A new pier opened.', 'It is new this year.', 'The years are new.'],
	},
	{
		id: 'time.course-of-year',
		...point(
			'the course of the|this|last financial|calendar|academic|school? year|month|week|session|term|parliament',
			() => UNDATED,
		),
		reads: [
			example('During the course of the year 1,197 were tried.', null, null),
			example('It fell in the course of the session.', null, null),
			example('Over the course of this financial year it spent £40.', null, null),
		],
		not: ['The course of the river is long.', 'The course took a year.', 'In the course of work it fell.'],
	},
	{
		id: 'time.spending-review',
		...point(
			'the|this|that current|last|previous|next|whole? comprehensive? csr|spending review? period',
			() => UNDATED,
		),
		reads: [
			example('It will spend £5 million over the comprehensive spending review period.', null, null),
			example('It cost £4 million over the CSR period.', null, null),
			example('It has £9 million for the current spending review period.', null, null),
		],
		not: ['The spending review cut it.', 'The review period is long.', 'It is a CSR aim.'],
	},
];
