import type { WordList } from './word-list.ts';

/** One to nineteen in order: the place of a word in the list is its value. */
export const ONES = {
	one: 'The unit found one knife.',
	two: 'The unit found two knives.',
	three: 'The unit found three knives.',
	four: 'The unit found four knives.',
	five: 'The unit found five knives.',
	six: 'The unit found six knives.',
	seven: 'The unit found seven knives.',
	eight: 'The unit found eight knives.',
	nine: 'The unit found nine knives.',
	ten: 'The unit found ten knives.',
	eleven: 'The unit found eleven knives.',
	twelve: 'The unit found twelve knives.',
	thirteen: 'The unit found thirteen knives.',
	fourteen: 'The unit found fourteen knives.',
	fifteen: 'The unit found fifteen knives.',
	sixteen: 'The unit found sixteen knives.',
	seventeen: 'The unit found seventeen knives.',
	eighteen: 'The unit found eighteen knives.',
	nineteen: 'The unit found nineteen knives.',
} as const satisfies WordList;

/** Twenty to ninety in order. */
export const TENS = {
	twenty: 'Officers visited twenty sites.',
	thirty: 'Officers visited thirty sites.',
	forty: 'Officers visited forty sites.',
	fifty: 'Officers visited fifty sites.',
	sixty: 'Officers visited sixty sites.',
	seventy: 'Officers visited seventy sites.',
	eighty: 'Officers visited eighty sites.',
	ninety: 'Officers visited ninety sites.',
} as const satisfies WordList;

/** Words that multiply what stands before them. */
export const SCALES = {
	hundred: 'Officers visited three hundred sites.',
	thousand: 'Officers visited 14 thousand sites.',
	million: 'The scheme reached 2.5 million homes.',
	billion: 'The scheme cost £3 billion.',
	trillion: 'The debt stands at £1.2 trillion.',
	dozen: 'Officers visited two dozen sites.',
} as const satisfies WordList;

export const SCALE_VALUES: Readonly<Record<keyof typeof SCALES, number>> = {
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
	dozen: 12,
};

/** Scales that stand behind figures alone: `in millions of homes` tells no number. */
export const FIGURE_SCALES = {
	millions: 'The scheme cost £20 millions.',
	billions: 'The scheme cost £2 billions.',
	lakh: 'The province sent 2 lakh keepers.',
	lakhs: 'The province sent 3 lakhs of men.',
	crore: 'The province sent 2 crore letters.',
	crores: 'The province sent 3 crores of letters.',
} as const satisfies WordList;

export const FIGURE_SCALE_VALUES: Readonly<Record<keyof typeof FIGURE_SCALES, number>> = {
	millions: 1e6,
	billions: 1e9,
	lakh: 1e5,
	lakhs: 1e5,
	crore: 1e7,
	crores: 1e7,
};

/** Scales that are written against the figure. A bare `m` after a space is metres. */
export const SHORT_SCALES = {
	k: 'The post pays £35k.',
	m: 'The scheme cost £80m.',
	mn: 'The scheme cost £80mn.',
	bn: 'The scheme cost £1.2bn.',
	tn: 'The debt stands at £1.2tn.',
} as const satisfies WordList;

export const SHORT_SCALE_VALUES: Readonly<Record<keyof typeof SHORT_SCALES, number>> = {
	k: 1e3,
	m: 1e6,
	mn: 1e6,
	bn: 1e9,
	tn: 1e12,
};

/** What the whole is divided into. */
export const DENOMINATORS = {
	half: 'One half of the claims were paid.',
	halves: 'Two halves of the estate were sold.',
	third: 'One third of the claims were paid.',
	thirds: 'Two thirds of the claims were paid.',
	quarter: 'One quarter of the claims were paid.',
	quarters: 'Three quarters of the claims were paid.',
	fourth: 'One fourth of the claims were paid.',
	fourths: 'Three fourths of the claims were paid.',
	fifth: 'One fifth of the claims were paid.',
	fifths: 'Four fifths of the claims were paid.',
	sixth: 'One sixth of the claims were paid.',
	sixths: 'Five sixths of the claims were paid.',
	seventh: 'One seventh of the claims were paid.',
	sevenths: 'Two sevenths of the claims were paid.',
	eighth: 'One eighth of the claims were paid.',
	eighths: 'Seven eighths of the claims were paid.',
	ninth: 'One ninth of the claims were paid.',
	ninths: 'Two ninths of the claims were paid.',
	tenth: 'One tenth of the claims were paid.',
	tenths: 'Nine tenths of the claims were paid.',
} as const satisfies WordList;

export const DENOMINATOR_VALUES: Readonly<Record<keyof typeof DENOMINATORS, number>> = {
	half: 2,
	halves: 2,
	third: 3,
	thirds: 3,
	quarter: 4,
	quarters: 4,
	fourth: 4,
	fourths: 4,
	fifth: 5,
	fifths: 5,
	sixth: 6,
	sixths: 6,
	seventh: 7,
	sevenths: 7,
	eighth: 8,
	eighths: 8,
	ninth: 9,
	ninths: 9,
	tenth: 10,
	tenths: 10,
};

/** First to nineteenth in order, then the tens and the scales; compounds (`twenty-first`) end in one of these. */
export const ORDINALS = {
	first: 'It was the first review.',
	second: 'It was the second review.',
	third: 'It was the third review.',
	fourth: 'It was the fourth review.',
	fifth: 'It was the fifth review.',
	sixth: 'It was the sixth review.',
	seventh: 'It was the seventh review.',
	eighth: 'It was the eighth review.',
	ninth: 'It was the ninth review.',
	tenth: 'It was the tenth review.',
	eleventh: 'It was the eleventh review.',
	twelfth: 'It was the twelfth review.',
	thirteenth: 'It was the thirteenth review.',
	fourteenth: 'It was the fourteenth review.',
	fifteenth: 'It was the fifteenth review.',
	sixteenth: 'It was the sixteenth review.',
	seventeenth: 'It was the seventeenth review.',
	eighteenth: 'It was the eighteenth review.',
	nineteenth: 'It was the nineteenth review.',
} as const satisfies WordList;

export const ORDINAL_TENS = {
	twentieth: 'It was the twentieth review.',
	thirtieth: 'It was the thirtieth review.',
	fortieth: 'It was the fortieth review.',
	fiftieth: 'It was the fiftieth review.',
	sixtieth: 'It was the sixtieth review.',
	seventieth: 'It was the seventieth review.',
	eightieth: 'It was the eightieth review.',
	ninetieth: 'It was the ninetieth review.',
	hundredth: 'It was the hundredth review.',
} as const satisfies WordList;
