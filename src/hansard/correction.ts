/** Lines of a ministerial correction that say what stands under them. */
export interface CorrectionRule {
	readonly says: 'given before' | 'corrected' | 'letter';
	readonly pattern: RegExp;
	readonly reads: readonly string[];
	readonly not: readonly string[];
}

export const CORRECTION: readonly CorrectionRule[] = [
	{
		says: 'corrected',
		pattern:
			/^The correct(?:ed)? (?:answer|reply|response|statement|information|figures?|wording|version|text|extract|question and answer)\b.{0,120}:$/i,
		reads: [
			'The correct answer should have been:',
			'The correct response is as follows:',
			'The correct information should have been as follows:',
		],
		not: ['The correct answer is 14.', 'The correct lamp was as follows:', 'Correct figures are below.'],
	},
	{
		says: 'given before',
		pattern:
			/^(?:The (?:full |original )?(?:answer|reply|response|statement|question and answer|information)\b.{0,100}\b(?:given|provided|made|was|were|as follows)\b.{0,60}:|The following is an extract from .{3,160}[.:])$/i,
		reads: [
			'The full answer given was as follows:',
			'The original reply was as follows:',
			'The following is an extract from Questions to the Minister for Lamps on 3 May.',
		],
		not: ['The answer is this:', 'The following lamps were lit:', 'The full cost was as follows:'],
	},
	{
		says: 'letter',
		pattern:
			/^(?:Letter of correction\b.{0,120}:?|(?:An )?[Ee]rrors? ha(?:s|ve) been identified in .{3,300}|\[?Official Report, .{6,120}\.?\]?)$/,
		reads: [
			'Letter of correction from Ann Tarn:',
			'An error has been identified in the written answer given on 3 May.',
			'[Official Report, 3 May 2013, Vol. 562, c. 370W.]',
		],
		not: ['Letter of credit', 'An error was made.', 'Official lamps'],
	},
];

/** What a line of a correction says of the words under it; null for all others. */
export function correctionIn(line: string): CorrectionRule['says'] | null {
	return line.length > 500 ? null : (CORRECTION.find(({ pattern }) => pattern.test(line))?.says ?? null);
}
