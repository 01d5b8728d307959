import type { Citation } from '../../hansard/citation.ts';
import type { Rule, Unless } from '../rule.ts';
import { type Chain, type FormRow, formRule } from './form.ts';
import { natureBefore } from './nature.ts';

type Reading = readonly Citation[];

const unintroduced: Unless<Chain, Reading> = {
	why: 'the day is not said to be one of an answer, a statement or a debate',
	holds: ({ words, pieces: [first] }) => first === undefined || natureBefore(words, first.start) === null,
};
const loose: Unless<Chain, Reading> = {
	why: 'a column told by its letters alone stands apart from its day by a comma or a bracket',
	holds: ({ words, pieces }) =>
		pieces.some(
			({ bare, kind, start }) => bare && kind === 'columns' && !/[,;([]\s*$/.test(words.slice(0, start)),
		),
};
const strange: Unless<Chain, Reading> = {
	why: 'a number in brackets is no question’s, unless the answer repeats the question or a day stands before it',
	holds: ({ pieces, words, where }) => {
		const [first] = pieces;
		if (first === undefined || !first.bare || first.values.every((uin) => uin.startsWith('HL'))) return false;
		if (first.values.some((uin) => where.answers.includes(uin))) return false;
		const sentence = words.slice(Math.max(0, first.start - 400), first.start);
		return where.answers.length === 0 || !/\bquestions?\b[^?!]*$/i.test(sentence);
	},
};
/** Of a question its number and day are one place in the record only where the day is the answer's. */
const FORMS_OF_PLACE: readonly FormRow[] = [
	{
		id: 'cite.day-report',
		form: 'day+ report volume? columns?',
		reads: [
			{
				text: 'I refer her to the answer of 9 May 2006, Official Report, column 12W.',
				gives: { cites: { house: null, date: '2006-05-09', volume: null, column: '12W', uin: null } },
			},
			{
				text: 'the answer of 30 April (Official Report, House of Lords, cols. 436-38)',
				gives: { cites: { house: 'Lords', date: '2006-04-30', volume: null, column: '436-38', uin: null } },
			},
			{
				text: 'answers of 3 May and 9 May 2006, Official Report, columns 12W and 45WS respectively',
				gives: { cites: { house: null, date: '2006-05-09', volume: null, column: '45WS', uin: null } },
			},
			{
				text: 'as was said on 9 May 2006, Official Report, vol. 446',
				gives: { cites: { house: null, date: '2006-05-09', volume: '446', column: null, uin: null } },
			},
			{
				text: 'on 3 and 9 May 2006, Official Report, columns 12W and 45W',
				gives: { cites: { house: null, date: '2006-05-03', volume: null, column: '12W', uin: null } },
			},
			{
				text: 'answers of 3 May 2005 and 9 May 2006, Official Report, column 45W',
				gives: { cites: { house: null, date: '2005-05-03', volume: null, column: null, uin: null } },
			},
		],
		not: [
			'answers of 3 and 9 May 2006, Official Report, columns 12W, 14W and 19W',
			'answers of 3 May and 9 May 2006, Official Report, columns 12W, 14W and 19W',
			'on 31 June 2006, Official Report, column 12W',
			'published on 9 May 2006 with the official report of the inquiry, column 12W',
		],
	},
	{
		id: 'cite.report-day',
		form: 'report day+ volume? columns?',
		reads: [
			{
				text: '[Official Report, 9 May 2006; Vol. 446, c. 75W.]',
				gives: { cites: { house: null, date: '2006-05-09', volume: '446', column: '75W', uin: null } },
			},
			{
				text: 'HL Deb 9 May 2006 vol 446 col WA12',
				gives: { cites: { house: 'Lords', date: '2006-05-09', volume: '446', column: 'WA12', uin: null } },
			},
			{
				text: 'see Hansard, 9 May 2006',
				gives: { cites: { house: null, date: '2006-05-09', volume: null, column: null, uin: null } },
			},
			{
				text: 'HC Deb 9/5/06, cc 12-14',
				gives: { cites: { house: 'Commons', date: '2006-05-09', volume: null, column: '12-14', uin: null } },
			},
		],
		not: [
			'Hansard printed on 31 June 2006',
			'the official report, 9 May 2006',
			'[Official Report, 30 February 2006, c. 75W]',
		],
	},
	{
		id: 'cite.report-day-column',
		form: 'report day columns volume',
		reads: [
			{
				text: '[OFFICIAL REPORT, 4th July, 1938; col. 102, Vol. 338.]',
				gives: { cites: { house: null, date: '1938-07-04', volume: '338', column: '102', uin: null } },
			},
			{
				text: 'Official Report, House of Lords, 9 May 1961, col. 75, vol. 231',
				gives: { cites: { house: 'Lords', date: '1961-05-09', volume: '231', column: '75', uin: null } },
			},
			{
				text: 'HC Deb 9 May 2006, cc 12-14, vol 446',
				gives: { cites: { house: 'Commons', date: '2006-05-09', volume: '446', column: '12-14', uin: null } },
			},
		],
		not: [
			'the inquiry, 4 July 1938, col. 102, Vol. 338, of its report',
			'HANSARD, 31 June 1938; col. 102, Vol. 338',
			'OFFICIAL REPORTS of 4 July 1938 in 12 columns, Vol. 3381234',
		],
	},
	{
		id: 'cite.report-volume',
		form: 'report volume day? columns day?',
		reads: [
			{
				text: 'Official Report, Vol. 446, c. 75W, 9 May 2006',
				gives: { cites: { house: null, date: '2006-05-09', volume: '446', column: '75W', uin: null } },
			},
			{
				text: 'HL Deb vol 446, col 75',
				gives: { cites: { house: 'Lords', date: null, volume: '446', column: '75', uin: null } },
			},
			{
				text: 'Hansard, vol. 446, 9 May 2006, col. 75',
				gives: { cites: { house: null, date: '2006-05-09', volume: '446', column: '75', uin: null } },
			},
		],
		not: ['the inquiry, vol. 446, c. 75', 'Official Report, Vol. 446', 'HL Deb vol 446, page 75'],
	},
	{
		id: 'cite.volume-first',
		form: 'volume day? report? columns day?',
		unless: [
			{
				why: 'a volume and a column without a day or Hansard’s name may be of any book',
				holds: ({ pieces }) => !pieces.some(({ kind }) => kind === 'day' || kind === 'report'),
			},
		],
		reads: [
			{
				text: 'Vol. 446, c. 75W, 9 May 2006',
				gives: { cites: { house: null, date: '2006-05-09', volume: '446', column: '75W', uin: null } },
			},
			{
				text: 'volume 446 of Hansard, column 75',
				gives: { cites: { house: null, date: null, volume: '446', column: '75', uin: null } },
			},
			{
				text: 'Vol. 446, 9 May 2006, cols. 75-6',
				gives: { cites: { house: null, date: '2006-05-09', volume: '446', column: '75-6', uin: null } },
			},
		],
		not: [
			'the Oxford history, vol. 4, col. 75',
			'volume 446 of 9 May 2006',
			'Vol. 446, c. 75W, 31 June 2006',
		],
	},
	{
		id: 'cite.report-column',
		form: 'report columns',
		reads: [
			{
				text: 'Official Report, columns 1840-41W',
				gives: { cites: { house: null, date: null, volume: null, column: '1840-41W', uin: null } },
			},
			{
				text: 'Commons Hansard, col. 9WS',
				gives: { cites: { house: 'Commons', date: null, volume: null, column: '9WS', uin: null } },
			},
			{
				text: '(Official Report, col. WA 24)',
				gives: { cites: { house: null, date: null, volume: null, column: 'WA24', uin: null } },
			},
		],
		not: ['Official Report in five columns', 'Hansard has two columns a page', 'the report, column 12W'],
	},
	{
		id: 'cite.day-column',
		form: 'day+ volume? columns',
		unless: [loose],
		reads: [
			{
				text: 'the Written Answer by Lord Fell on 12 April (WA 10)',
				gives: { cites: { house: null, date: '2006-04-12', volume: null, column: 'WA10', uin: null } },
			},
			{
				text: '9 May 2006, vol. 446, c. 75W',
				gives: { cites: { house: null, date: '2006-05-09', volume: '446', column: '75W', uin: null } },
			},
			{
				text: 'on 9 May 2006 (col. 12) and 11 May 2006 (col. 20)',
				gives: { cites: { house: null, date: '2006-05-11', volume: null, column: '20', uin: null } },
			},
		],
		not: [
			'[Official Report, Bees Bill Committee, 9 May 2006; c. 19.]',
			'On 9 May 2006 60W lamps were lit',
			'on 31 June (WA 10)',
			'on 9 May 2006 (10)',
		],
	},
	{
		id: 'cite.number',
		form: 'day? numbers',
		unless: [strange],
		reads: [
			{
				text: 'I refer her to the answer to question 40001.',
				gives: { cites: { house: null, date: null, volume: null, column: null, uin: '40001' } },
			},
			{
				text: 'The answers to questions 40001, 40002 and 40005 hold good.',
				gives: { cites: { house: null, date: null, volume: null, column: null, uin: '40005' } },
			},
			{
				text: 'as the answer to HL1236 said',
				gives: { cites: { house: null, date: null, volume: null, column: null, uin: 'HL1236' } },
			},
			{
				text: 'further to PQ 40001 on bees',
				gives: { cites: { house: null, date: null, volume: null, column: null, uin: '40001' } },
			},
			{
				text: 'You asked in your question how many bees there were. (40001 & 40002)',
				gives: { cites: { house: null, date: null, volume: null, column: null, uin: '40002' } },
			},
		],
		not: ['The fund (40001) was closed.', 'question 12 of the survey', 'room 40001'],
	},
	{
		id: 'cite.number-day',
		form: 'numbers day report? volume? columns?',
		unless: [
			{
				why: 'the number in brackets before a day is no question’s',
				holds: ({ pieces: [first] }) => first?.bare !== false,
			},
		],
		reads: [
			{
				text: 'the answer to question 40001 on 9 May 2006, Official Report, column 12W',
				gives: { cites: { house: null, date: '2006-05-09', volume: null, column: '12W', uin: '40001' } },
			},
			{
				text: 'the answer to PQ 40001 of 9 May 2006',
				gives: { cites: { house: null, date: '2006-05-09', volume: null, column: null, uin: '40001' } },
			},
			{
				text: 'the answers to questions 40001 and 40002 given on 9 May 2006',
				gives: { cites: { house: null, date: '2006-05-09', volume: null, column: null, uin: '40002' } },
			},
		],
		not: ['fund (40001) on 9 May 2006', 'question 40001 of 31 June 2006', 'grant 40001 on 9 May 2006'],
	},
	{
		id: 'cite.said-on-day',
		form: 'day+',
		unless: [unintroduced],
		reads: [
			{
				text: 'Further to the Written Answer by Lord Fell on 12 April, what has been done?',
				gives: { cites: { house: null, date: '2006-04-12', volume: null, column: null, uin: null } },
			},
			{
				text: 'I refer her to the reply my hon. Friend gave to the hon. Member for Moss Side (Mr. Bell) on 9 May 2006.',
				gives: { cites: { house: null, date: '2006-05-09', volume: null, column: null, uin: null } },
			},
			{
				text: 'set out in my statement to the House of 3 and 9 May 2006',
				gives: { cites: { house: null, date: '2006-05-03', volume: null, column: null, uin: null } },
			},
			{
				text: 'Pursuant to the debate in the House on 9 May 2006',
				gives: { cites: { house: null, date: '2006-05-09', volume: null, column: null, uin: null } },
			},
		],
		not: [
			'[holding answer 9 May 2006]',
			'The response to the consultation closed on 9 May 2006.',
			'the joint statement of 9 May 2006',
			'She expects an answer to the letter of 9 May 2006.',
			'the answer to the report published on 9 May 2006',
		],
	},
	{
		id: 'cite.today',
		form: 'today numbers?',
		reads: [
			{
				text: 'I refer him to the answer given today to question 40001.',
				gives: { cites: { house: null, date: null, volume: null, column: null, uin: '40001' } },
			},
			{
				text: 'I refer him to the answer I gave earlier today.',
				gives: { cites: { house: null, date: null, volume: null, column: null, uin: null } },
			},
			{
				text: 'as the statement made to the House earlier today said',
				gives: { cites: { house: null, date: null, volume: null, column: null, uin: null } },
			},
		],
		not: ['The answer today is yes.', 'figures given today', 'The answer was given to the press today.'],
	},
];

/** The forms of a citation, the fuller before those they hold. */
export const FORMS: readonly Rule<Chain, Reading>[] = FORMS_OF_PLACE.map(formRule);

/** What was cited before, and is meant again. */
export const AGAIN: readonly Rule<Chain, Reading>[] = [
	{
		id: 'cite.again',
		when: ({ pieces, before }) => {
			const [first, columns, ...more] = pieces;
			const last = before.at(-1);
			if (first?.kind !== 'back' || last === undefined || more.length > 0) return null;
			const earlier = before.filter((one) => one.start === last.start);
			const places = new Set(earlier.map(({ cites }) => JSON.stringify(cites)));
			if (places.size !== 1) return null;
			if (columns === undefined) return [last.cites];
			return columns.kind === 'columns'
				? columns.values.map((column) => ({ ...last.cites, column, uin: null }))
				: null;
		},
		reads: [
			{
				text: 'The answer of 9 May 2006, Official Report, column 12W, holds. The table in that answer is full.',
				gives: { cites: { house: null, date: '2006-05-09', volume: null, column: '12W', uin: null } },
			},
			{
				text: 'Official Report, 9 May 2006, column 12W; ibid., column 14W',
				gives: { cites: { house: null, date: '2006-05-09', volume: null, column: '14W', uin: null } },
			},
			{
				text: 'I refer her to the answer to question 40001. I have nothing to add to the same answer.',
				gives: { cites: { house: null, date: null, volume: null, column: null, uin: '40001' } },
			},
		],
		not: [
			'The table in that answer is full.',
			'The answers of 3 May 2006, column 12W, and 9 May 2006, column 9W, differ. I cannot give that answer.',
			'The answers of 3 and 9 May 2006, Official Report, columns 12W and 9W, hold. See the table in that answer.',
		],
	},
];
