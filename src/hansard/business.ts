import { parseColumn } from './column.ts';
import type { Section } from './section.ts';

/** Headings that say what kind of business follows, as every volume prints them. */
export interface BusinessRule {
	readonly business: Section['business'];
	readonly pattern: RegExp;
	readonly reads: readonly string[];
	readonly not: readonly string[];
}

export const BUSINESS: readonly BusinessRule[] = [
	{
		business: 'written answers',
		pattern: /^Written Answers?(?: to(?: Questions)?)?\.?$|^Questions? Answered in Writing\.?$/i,
		reads: ['Written Answers to Questions', 'WRITTEN ANSWERS', 'Written Answers to'],
		not: ['Written answers are late.', 'Written Questions', 'Answers'],
	},
	{
		business: 'oral answers',
		pattern: /^Oral Answers?(?: to(?: Questions)?)?\.?$/i,
		reads: ['Oral Answers to Questions', 'ORAL ANSWERS TO QUESTIONS', 'Oral Answers to'],
		not: ['Oral Health', 'Oral answers were given.', 'Topical Questions'],
	},
	{
		business: 'written statement',
		pattern: /^Written (?:Ministerial )?Statements?\.?$/i,
		reads: ['Written Ministerial Statements', 'Written Statements', 'Written Ministerial Statement'],
		not: ['Written Evidence', 'Ministerial Statements', 'Statement'],
	},
	{
		business: 'written corrections',
		pattern: /^(?:Ministerial|Written) Corrections?\.?$/i,
		reads: ['Ministerial Corrections', 'Written Correction', 'Ministerial Correction'],
		not: ['Correctional Services', 'Corrections to the Register', 'Ministerial Code'],
	},
	{
		business: 'petition',
		pattern: /^Petitions?\.?$/i,
		reads: ['Petitions', 'PETITION', 'Petition'],
		not: ['Petitions Committee', 'Lamp Petition', 'The petition was read.'],
	},
	{
		business: 'debate',
		pattern: /^Westminster Hall\.?$|^Grand Committee\.?$/i,
		reads: ['Westminster Hall', 'Grand Committee', 'WESTMINSTER HALL'],
		not: ['Westminster Hall Roof', 'Committee', 'Westminster'],
	},
	{
		business: 'public bill committee',
		pattern: /^Public Bill Committees?\.?$|^Standing Committee [A-L]\.?$/i,
		reads: ['Public Bill Committee', 'Public Bill Committees', 'Standing Committee A'],
		not: ['Public Bill', 'Standing Committee on Lamps', 'Bill Committee'],
	},
	{
		business: 'general committee',
		pattern: /^General Committees?(?: Debates)?\.?$/i,
		reads: ['General Committees', 'General Committee Debates', 'GENERAL COMMITTEE'],
		not: ['A General Committee met.', 'General', 'Committee Debates'],
	},
];

/** Headings of a whole sitting: they say nothing of the business under them. */
const SITTING = /^(?:House of (?:Commons|Lords)|Private Business)\.?$/i;

/** The business that a heading announces; undefined where the line is no such heading, null for a sitting's own. */
export function businessIn(line: string): Section['business'] | undefined {
	if (line.length > 60) return undefined;
	if (SITTING.test(line)) return null;
	return BUSINESS.find(({ pattern }) => pattern.test(line))?.business;
}

/** The business of a series of columns: `75W`, `WS12`, `5MC`; null for a plain column. */
export function businessOfColumn(column: string | null): Section['business'] {
	switch (parseColumn(column ?? '')?.series) {
		case 'W':
		case 'WA':
			return 'written answers';
		case 'WS':
			return 'written statement';
		case 'MC':
			return 'written corrections';
		case 'P':
			return 'petition';
		case 'WH':
		case 'GC':
			return 'debate';
		case 'PC':
			return 'public bill committee';
		default:
			return null;
	}
}
