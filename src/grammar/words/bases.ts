import type { WordList } from './word-list.ts';

/** What a rate is told by after `a`, `each` or `every`: `£35 a week`. */
export const RATE_BASES = {
	second: 'It costs £3 a second.',
	minute: 'It costs £3 a minute.',
	hour: 'It costs £3 an hour.',
	day: 'It costs £3 a day.',
	night: 'It costs £3 a night.',
	week: 'It costs £3 a week.',
	fortnight: 'It costs £3 a fortnight.',
	month: 'It costs £3 a month.',
	quarter: 'It costs £3 a quarter.',
	term: 'It costs £3 a term.',
	year: 'It costs £3 a year.',
	head: 'It costs £3 a head.',
	person: 'It costs £3 a person.',
	pupil: 'It costs £3 a pupil.',
	household: 'It costs £3 a household.',
	tonne: 'It costs £3 a tonne.',
	litre: 'It costs £3 a litre.',
	gallon: 'It costs £3 a gallon.',
	barrel: 'It costs £3 a barrel.',
	unit: 'It costs £3 a unit.',
	shift: 'It costs £3 a shift.',
	mile: 'It costs £3 a mile.',
	copy: 'It costs £3 a copy.',
	time: 'It costs £3 a time.',
} as const satisfies WordList;

/** Bases of time alone, which may stand behind what is counted: `60 calls a day`. */
export const TIME_BASES: ReadonlySet<string> = new Set(
	'second minute hour day night week fortnight month quarter term year annum'.split(' '),
);

/** Words before `of` that lead to sizes of a class: `firms with over 90 staff`. */
export const SIZE_LEADS = {
	with: 'Firms with over 90 staff must report.',
	employing: 'Firms employing over 90 staff must report.',
	having: 'Firms having over 90 staff must report.',
	earning: 'Clerks earning over £90 must report.',
	holding: 'Firms holding over 90 permits must report.',
	containing: 'Boxes containing over 90 files were sent.',
	worth: 'Gifts worth over £90 must be declared.',
	costing: 'Works costing over £90 must be declared.',
} as const satisfies WordList;

/** Qualifiers that bound a class. */
export const BOUNDS: ReadonlySet<string> = new Set([
	'over',
	'more than',
	'under',
	'less than',
	'fewer than',
	'up to',
	'at least',
	'above',
	'below',
	'in excess of',
	'greater than',
]);

/** Nouns whose absence is no count: `no plans`. */
export const NEVER_COUNTED: ReadonlySet<string> = new Set(
	(
		'plans proposals circumstances grounds reasons means powers details figures records statistics estimates intentions doubts ' +
		'objections responsibilities requirements terms ways implications lessons differences comments signs news matters times ' +
		'discussions decisions alterations impacts'
	).split(' '),
);

/** People told by their age: `adults under 30`. */
export const AGED = {
	adults: 'It is for adults over 60.',
	people: 'It is for people over 60.',
	those: 'It is for those over 60.',
	men: 'It is for men over 60.',
	women: 'It is for women over 60.',
	children: 'It is for children over 60.',
	persons: 'It is for persons over 60.',
	householders: 'It is for householders over 60.',
	pensioners: 'It is for pensioners over 60.',
	workers: 'It is for workers over 60.',
	claimants: 'It is for claimants over 60.',
	patients: 'It is for patients over 60.',
	drivers: 'It is for drivers over 60.',
	residents: 'It is for residents over 60.',
	anyone: 'It is for anyone over 60.',
	everyone: 'It is for everyone over 60.',
} as const satisfies WordList;
