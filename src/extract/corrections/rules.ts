import { citationsIn } from '../../grammar/citations/cite.ts';
import type { Rule, Unless } from '../../grammar/rule.ts';

/** A sentence and what follows it in the same contribution. */
export interface Told {
	readonly words: string;
	readonly after: string;
}

/** What is put right; each a slice of the sentence or of what follows. */
export interface PutRight {
	readonly was: string | null;
	readonly is: string | null;
	readonly of: string | null;
}

const RECORD =
	'(?:(?:written|oral|parliamentary|earlier|previous|original|full|my|the|an?)\\s+)*(?:answers?|repl(?:y|ies)|responses?|statements?|tables?(?:\\s+\\d+)?|figures?|information|columns?|letters?)';
const WRONG = '(?:wrong|incorrect(?:ly)?|inaccurate|mistaken|in\\s+error|erroneous)';
const FIGURE = '(?:£\\s?)?\\d+(?:[,.]\\d+)*(?:\\s?(?:per\\s+cent\\b\\.?|(?:million|billion|m|bn)\\b)|%)?';

export const supposed: Unless<Told, PutRight> = {
	why: 'nobody says that it is so',
	holds: ({ words }) =>
		/\b(?:if|whether|any\s+errors?|alleg\w+|claims?\s+that|suggest\w*)\b/i.test(words.slice(0, 120)) ||
		/\b(?:not|no|nothing|never)\s+(?:\w+\s+)?(?:errors?|wrong|incorrect|inaccura\w+|mistaken)\b/i.test(words),
};

/** How the record puts itself right. */
export const CORRECTION_RULES: readonly Rule<Told, PutRight>[] = [
	{
		id: 'correction.answer-for-answer',
		when({ words, after }) {
			if (
				!/\b(?:answer|reply|response|statement)\b[^.]{0,40}\b(?:was|is|read)(?:\s+as\s+follows)?\s*:\s*$/i.test(
					words,
				)
			)
				return null;
			const turn =
				/(?:^|\n)[^\n]*\b(?:correct(?:ed)?\s+(?:answer|reply|response|statement|version)\b[^\n]*|(?:answer|reply|response|statement)\s+should\s+have\s+(?:been|read|said)[^\n]*):\s*\n/i.exec(
					after,
				);
			if (turn === null) return null;
			return {
				was: after.slice(0, turn.index).trim(),
				is: after.slice(turn.index + turn[0].length).trim(),
				of: null,
			};
		},
		reads: [
			{
				text: 'The full answer given was as follows:\nThere were 41 kites.\nThe correct answer should have been:\nThere were 14 kites.',
				gives: { was: 'There were 41 kites.', is: 'There were 14 kites.' },
			},
			{
				text: 'The original reply was:\nNone flew.\nThe corrected reply is:\nTwo flew.',
				gives: { was: 'None flew.', is: 'Two flew.' },
			},
			{
				text: 'The answer read:\nSaltby has 3.\nThe answer should have read:\nSaltby has 5.',
				gives: { was: 'Saltby has 3.', is: 'Saltby has 5.' },
			},
		],
		not: [
			'The answer given was as follows:\nThere were 41 kites.',
			'The correct answer was given.\nThere were 14 kites.',
			'The answer to the second part is as follows.\nThe correct answer should have been:\nTwo.',
		],
	},
	{
		id: 'correction.should-have',
		when({ words }) {
			const match = new RegExp(
				`\\bshould\\s+have\\s+(?:read|been|said|stated|shown)\\s*,?:?\\s*["“']?(?<is>${FIGURE}|[^,;."”']{2,80})["”']?(?:,?\\s*(?:not|instead\\s+of|rather\\s+than)\\s+["“']?(?<was>${FIGURE}|[^,;."”']{2,80}))?`,
				'i',
			).exec(words);
			const about = new RegExp(`\\b(?:${RECORD}|I\\s+said|reference\\s+to)\\b`, 'i').test(
				words.slice(0, match?.index ?? 0).slice(-100),
			);
			if (match === null || !about) return null;
			return {
				was: match.groups?.was?.trim() ?? null,
				is: match.groups?.is?.trim() ?? null,
				of: cited(words),
			};
		},
		unless: [supposed],
		reads: [
			{ text: 'The figure in the answer should have read 14, not 41.', gives: { was: '41', is: '14' } },
			{
				text: 'In my answer of 9 May 2006, Official Report, column 12W, the figure for Saltby should have been £30 million rather than £3 million.',
				gives: {
					was: '£3 million',
					is: '£30 million',
					of: 'answer of 9 May 2006, Official Report, column 12W',
				},
			},
			{ text: 'My reply should have said “Moss” instead of “Saltby”.', gives: { was: 'Saltby', is: 'Moss' } },
		],
		not: [
			'The Board should have read the rules.',
			'The kites should have been red, not blue.',
			'He asked whether the figure should have read 14, not 41.',
		],
	},
	{
		id: 'correction.was-wrong',
		when({ words, after }) {
			const match = new RegExp(
				`\\b${RECORD}\\b(?:\\s+of\\s+(?<was>${FIGURE}))?(?:(?!\\b(?:but|said|says)\\b)[^.;]){0,120}?\\b(?:was|were|is|are)\\s+(?:\\w+\\s+)?${WRONG}\\b`,
				'i',
			).exec(words);
			if (
				match === null ||
				!/\b(?:given|gave|provided|stated|answers?|repl(?:y|ies)|statements?)\b/i.test(words)
			)
				return null;
			const right = new RegExp(
				`\\bcorrect\\s+(?:figure|number|answer|amount|date|percentage)\\s+(?:is|was|should\\s+be)\\s+(?<is>${FIGURE}|[^.;]{2,80})`,
				'i',
			).exec(`${words} ${after.slice(0, 300)}`);
			return {
				was: match.groups?.was?.trim() ?? null,
				is: right?.groups?.is?.replace(/[.,]$/, '').trim() ?? null,
				of: cited(words),
			};
		},
		unless: [supposed],
		reads: [
			{ text: 'I regret that the figure given was wrong.', gives: { was: null, is: null } },
			{
				text: 'The figure of 41 given in the answer of 9 May 2006, Official Report, column 12W, was incorrect. The correct figure is 14.',
				gives: { was: '41', is: '14', of: 'answer of 9 May 2006, Official Report, column 12W' },
			},
			{ text: 'The information that I gave in my reply was inaccurate.', gives: { was: null } },
		],
		not: [
			'The use of that word was wrong.',
			'The Minister said in his statement that none flew, but that was wrong.',
			'The answer that I gave was not incorrect.',
			'She claims that the figure given in the answer was wrong.',
		],
	},
	{
		id: 'correction.error-in',
		when({ words }) {
			const match = new RegExp(
				`\\b(?:errors?|inaccurac(?:y|ies)|mistakes?)\\b[^.;(]{0,60}?\\b(?:in|of|with)\\s+(?<of>${RECORD})\\b`,
				'i',
			).exec(words);
			const found = /\b(?:was|were|has\s+been|have\s+been|there\s+(?:was|were)|is|contained|made)\b/i.test(
				words,
			);
			return match === null || !found
				? null
				: { was: null, is: null, of: cited(words) ?? match.groups?.of ?? null };
		},
		unless: [
			supposed,
			{
				why: 'it is no answer or statement of the House',
				holds: ({ words }) =>
					cited(words) === null &&
					!/\b(?:answers?|repl(?:y|ies)|(?:written|oral|ministerial)\s+statements?)\b/i.test(words),
			},
		],
		reads: [
			{
				text: 'An error was found in Table 2 of the answer of 9 May 2006, Official Report, columns 12-14W.',
				gives: { of: 'answer of 9 May 2006, Official Report, columns 12-14W' },
			},
			{
				text: 'An error has been identified in the written answer given on 9 May 2006.',
				gives: { of: 'answer given on 9 May 2006' },
			},
			{ text: 'There were errors in the answer to the hon. Member.', gives: { of: 'the answer' } },
		],
		not: [
			'There was an error in the table of the kite maker.',
			'The error (as set out in my answer) was found.',
			'If there is an error in the answer, I will write.',
			'No errors were found in the answer.',
		],
	},
	{
		id: 'correction.to-correct',
		when: ({ words }) =>
			/\b(?:I|we)\s+(?:wish|want|would\s+like|am\s+writing|have\s+to|must|should\s+like)\s+to\s+(?:correct|put\s+right)\b[^.;]{0,80}\b(?:record|answer|reply|statement|figures?|error|impression)\b|\bI\s+(?:must\s+)?correct\s+(?:the\s+record|my\s+(?:answer|reply|statement))\b/i.test(
				words,
			)
				? { was: null, is: null, of: cited(words) }
				: null,
		unless: [supposed],
		reads: [
			{ text: 'I wish to correct the record.', gives: { of: null } },
			{
				text: 'I would like to correct the answer that I gave to question 40001.',
				gives: { of: 'question 40001' },
			},
			{
				text: 'I am writing to correct an error in my reply of 9 May 2006.',
				gives: { of: 'reply of 9 May 2006' },
			},
		],
		not: [
			'I wish to correct the hon. Gentleman.',
			'She wanted to correct the record of the match.',
			'I ask whether I must correct the record.',
		],
	},
	{
		id: 'correction.superseded',
		when({ words }) {
			const match =
				/\b(?:this|these|they|which|that|it|answer|measures?|figures?|tables?|data|estimates?)\b[^.;]{0,60}?\bsupersedes?\s+(?:any\s+|all\s+|the\s+|those\s+)?(?<of>(?:previously|earlier|figures|data|estimates|answers?|tables?)[^.;]{0,120})/i.exec(
					words,
				) ??
				/\b(?<of>(?:figures?|data|estimates|statistics)\b[^.;]{0,60}?)\s+(?:has|have)\s+(?:since\s+)?been\s+(?:revised|corrected|amended)\s+since\b/i.exec(
					words,
				);
			return match === null ? null : { was: null, is: null, of: match.groups?.of?.trim() ?? null };
		},
		unless: [supposed],
		reads: [
			{
				text: 'This measure supersedes any previously published kite figures.',
				gives: { of: 'previously published kite figures' },
			},
			{
				text: 'Figures for Saltby have been revised since the report of July 2009.',
				gives: { of: 'Figures for Saltby' },
			},
			{
				text: 'These figures supersede those given earlier, and they supersede earlier answers on kites.',
				gives: { of: 'earlier answers on kites' },
			},
		],
		not: [
			'The order of kites has been superseded.',
			'The rules have been revised since 2005.',
			'If the data supersede earlier figures, I will write.',
		],
	},
	{
		id: 'correction.corrected-later',
		when({ words }) {
			const [citing] = /^\[.*\]\.?$/.test(words.trim()) ? citationsIn(words, NOWHERE) : [];
			return citing?.cites.column?.endsWith('MC') ? { was: null, is: null, of: null } : null;
		},
		reads: [
			{ text: '[Official Report, 23 May 2006, Vol. 446, c. 6MC.]', gives: { of: null } },
			{ text: '[Official Report, 9 May 2006; Vol. 446, c. 12MC.]', gives: { was: null } },
			{ text: '[Official Report, 9 May 2006, column 3MC.]', gives: { is: null } },
		],
		not: [
			'[Official Report, 23 May 2006, Vol. 446, c. 6W.]',
			'See Official Report, 23 May 2006, Vol. 446, c. 6MC.',
			'[Interruption.]',
		],
	},
];

const NOWHERE = { sittingDate: null, answers: [] };

/** The citation in a sentence, as printed; null where there is none. */
export function cited(words: string): string | null {
	const [citing] = citationsIn(words, NOWHERE);
	return citing === undefined ? null : words.slice(citing.start, citing.end);
}
