import type { WordList } from './word-list.ts';

/** January to December in order: the place of a word in the list is its month. */
export const MONTHS = {
	january: 'It closed on 4 January 2007.',
	february: 'It closed on 4 February 2007.',
	march: 'It closed on 4 March 2007.',
	april: 'It closed on 4 April 2007.',
	may: 'It closed on 4 May 2007.',
	june: 'It closed on 4 June 2007.',
	july: 'It closed on 4 July 2007.',
	august: 'It closed on 4 August 2007.',
	september: 'It closed on 4 September 2007.',
	october: 'It closed on 4 October 2007.',
	november: 'It closed on 4 November 2007.',
	december: 'It closed on 4 December 2007.',
} as const satisfies WordList;

/** The same, cut short; only beside a day or a year. */
export const SHORT_MONTHS = {
	jan: 'It closed on 4 Jan 2007.',
	feb: 'It closed on 4 Feb 2007.',
	mar: 'It closed on 4 Mar 2007.',
	apr: 'It closed on 4 Apr 2007.',
	jun: 'It closed on 4 Jun 2007.',
	jul: 'It closed on 4 Jul 2007.',
	aug: 'It closed on 4 Aug 2007.',
	sep: 'It closed on 4 Sep 2007.',
	sept: 'It closed on 4 Sept 2007.',
	oct: 'It closed on 4 Oct 2007.',
	nov: 'It closed on 4 Nov 2007.',
	dec: 'It closed on 4 Dec 2007.',
} as const satisfies WordList;

export const WEEKDAYS = {
	monday: 'It closed on Monday 4 June 2007.',
	tuesday: 'It closed on Tuesday 5 June 2007.',
	wednesday: 'It closed on Wednesday 6 June 2007.',
	thursday: 'It closed on Thursday 7 June 2007.',
	friday: 'It closed on Friday 8 June 2007.',
	saturday: 'It closed on Saturday 9 June 2007.',
	sunday: 'It closed on Sunday 10 June 2007.',
} as const satisfies WordList;

export const SEASONS = {
	spring: 'It opened in spring 2010.',
	summer: 'It opened in summer 2010.',
	autumn: 'It opened in autumn 2010.',
	winter: 'It opened in winter 2010.',
	christmas: 'It opened at Christmas 2010.',
	easter: 'It opened at Easter 2010.',
	michaelmas: 'It opened at Michaelmas 2010.',
} as const satisfies WordList;

/** Words that a time stands under. */
export const TIME_PREPOSITIONS = {
	'as at': 'It had 40 staff as at 31 March 2007.',
	'as of': 'It had 40 staff as of 31 March 2007.',
	'as on': 'It had 40 staff as on 31 March 2007.',
	'prior to': 'It had 40 staff prior to 2003.',
	'up to': 'It had 40 staff up to 31 March 2007.',
	'up until': 'It had 40 staff up until 31 March 2007.',
	after: 'It closed after 2003.',
	around: 'It closed around Easter 2003.',
	at: 'It had 40 staff at 31 March 2007.',
	before: 'It closed before 2003.',
	by: 'It will close by 2014.',
	during: 'It closed during 2003.',
	for: 'It had 40 staff for 2003.',
	from: 'It had 40 staff from 2003.',
	in: 'It closed in 2003.',
	of: 'The flood of 2003 was worse.',
	on: 'It closed on 4 May 2003.',
	over: 'It grew over the last five years.',
	since: 'It had 40 staff since 1997.',
	throughout: 'It had 40 staff throughout 2003.',
	till: 'It had 40 staff till 2003.',
	to: 'It had 40 staff to 31 March 2003.',
	until: 'It had 40 staff until 2003.',
	within: 'It closed within the last five years.',
} as const satisfies WordList;

/** Phrases that are a time by themselves; those that say when a state was counted are in `STANDING_TIMES`. */
export const LONE_TIMES = {
	'to date': 'It has spent £4 million to date.',
	'so far': 'It has spent £4 million so far.',
	'so far this year': 'It has spent £4 million so far this year.',
	today: 'It closed today.',
	yesterday: 'It closed yesterday.',
	'at that time': 'It employed 40 staff at that time.',
	'at the time': 'It employed 40 staff at the time.',
} as const satisfies WordList;

export const STANDING_TIMES = {
	currently: 'It currently employs 40 staff.',
	'at present': 'It employs 40 staff at present.',
	now: 'It now employs 40 staff.',
	presently: 'It presently employs 40 staff.',
	'at the moment': 'It employs 40 staff at the moment.',
	'as of today': 'It employs 40 staff as of today.',
} as const satisfies WordList;

/** Nouns that a year describes: `the 2005 election`, `2007 figures`. Any other lower-case plural makes it a count. */
export const YEAR_NOUNS: ReadonlySet<string> = new Set(
	(
		'election elections budget census review report reports survey figure figures results accounts prices levels data estimates ' +
		'floods games olympics regulations rules war settlement spending season intake cohort total totals budgets baseline edition ' +
		'conference summit agreement strategy consultation publication financial academic calendar tax fiscal school session onwards inclusive'
	).split(' '),
);

/** What stands before a bare year, besides prepositions that may as well stand before a count. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
	(
		'in since during until till before after between and or the its their our his year years than with against ' +
		'throughout period spring summer autumn winter christmas easter michaelmas for [ ( , ; : “ " ‘ — – / -'
	).split(' '),
);
