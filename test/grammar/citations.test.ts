import { describe, expect, test } from 'vitest';
import { citationsIn } from '../../src/grammar/citations/cite.ts';
import type { Where } from '../../src/grammar/citations/form.ts';
import { AGAIN, FORMS } from '../../src/grammar/citations/forms.ts';
import { NATURES } from '../../src/grammar/citations/nature.ts';
import { PIECES } from '../../src/grammar/citations/piece.ts';
import { everyExample } from '../support/rules.ts';

const WHERE = { sittingDate: '2006-05-15', answers: ['40009'] };

describe('pieces of a citation', () =>
	everyExample(PIECES, (text) => PIECES.flatMap(({ when }) => when(text) ?? [])));

describe('forms of a citation', () => everyExample([...FORMS, ...AGAIN], (text) => citationsIn(text, WHERE)));

describe('words before a day of sitting', () => {
	test.each(Object.entries(NATURES))('%s', (word, sentence) => {
		expect(sentence).toContain(word);
		expect(citationsIn(sentence, WHERE).map(({ cites }) => cites.date)).toEqual(['2006-05-09']);
	});
});

/** Each citation of a text as its words, day, volume, column and number. */
const cited = (text: string, where: Where = WHERE, before: Parameters<typeof citationsIn>[2] = []) =>
	citationsIn(text, where, before).map(({ start, end, cites: { date, volume, column, uin } }) =>
		[text.slice(start, end), date, volume, column, uin].map((part) => part ?? '–').join(' | '),
	);

describe('the words that are a citation', () => {
	test.each([
		['I refer her to the answer of 9 May 2006.', ['answer of 9 May 2006 | 2006-05-09 | – | – | –']],
		[
			'In his answer (of 9 May 2006, Official Report, column 12W) he said so.',
			['9 May 2006, Official Report, column 12W | 2006-05-09 | – | 12W | –'],
		],
		[
			'Further to the answer on 9 May 2006 (WA 12), why?',
			['answer on 9 May 2006 (WA 12) | 2006-05-09 | – | WA12 | –'],
		],
		['(HL Deb 9 May 2006, col 12)', ['HL Deb 9 May 2006, col 12 | 2006-05-09 | – | 12 | –']],
		[
			`Further to the answer given to the noble Lord ${'the Fell of Long Moor and '.repeat(5)}Dale on 9 May 2006, Official Report, column 12W`,
			['9 May 2006, Official Report, column 12W | 2006-05-09 | – | 12W | –'],
		],
		[
			'Official Report, 9 May 2006. It was warm, column 12W',
			['Official Report, 9 May 2006 | 2006-05-09 | – | – | –'],
		],
	])('%s', (text, places) => {
		expect(cited(text)).toEqual(places);
	});

	test('what the question cited is meant again by its answer, and is not told twice', () => {
		const [question] = [citationsIn('the answer of 9 May 2006, Official Report, column 12W', WHERE)];
		expect(cited('The table in that answer is full.', WHERE, question)).toEqual([
			'that answer | 2006-05-09 | – | 12W | –',
		]);
		expect(cited('I have nothing to add.', WHERE, question)).toEqual([]);
	});
});

describe('what is half understood is not resolved', () => {
	test.each([
		[
			'a sitting of a committee, whose columns are its own',
			'Small Bees Bill Committee, Official Report, 9 May 2006, column 12',
		],
		[
			'a committee named with its sitting',
			'Small Bees Bill Committee, Second Sitting, Official Report, 9 May 2006, column 12',
		],
		['a column for three days of one list', 'answers of 3, 5 and 9 May 2006, Official Report, column 12W'],
		[
			'three columns for two days',
			'answers of 3 May and 9 May 2006, Official Report, columns 12W, 14W and 19W',
		],
	])('%s', (_, text) => {
		const paired = citationsIn(text, WHERE).filter(
			({ cites: { date, column } }) => date !== null && column !== null,
		);
		expect(paired).toEqual([]);
	});

	test('two days and three questions: which was answered when cannot be known', () => {
		const places = cited('the answers to questions 40001, 40002 and 40003 on 3 and 9 May 2006');
		expect(places.map((place) => place.split(' | ').slice(1))).toEqual(
			['40001', '40002', '40003'].map((uin) => ['–', '–', '–', uin]),
		);
	});

	test('a committee that only stands near is no sitting of it', () => {
		expect(cited('The Committee met. Official Report, 9 May 2006, column 12')).toEqual([
			'Official Report, 9 May 2006, column 12 | 2006-05-09 | – | 12 | –',
		]);
		expect(cited(`Committee ${'x'.repeat(80)}, Official Report, 9 May 2006, column 12`)).toHaveLength(1);
	});
});

describe('days and numbers in pairs', () => {
	test.each([
		[
			'the answers to questions 40001 and 40002 on 3 and 9 May 2006',
			['2006-05-03 | – | – | 40001', '2006-05-09 | – | – | 40002'],
		],
		[
			'the answers to questions 40001 and 40002 on 9 May 2006',
			['2006-05-09 | – | – | 40001', '2006-05-09 | – | – | 40002'],
		],
		['HL Deb 9/5/88, col 12', ['1988-05-09 | – | 12 | –']],
		['HL Deb 9/5/06, col 12', ['2006-05-09 | – | 12 | –']],
		['HL Deb 9/5/1906, col 12', ['1906-05-09 | – | 12 | –']],
		['HL Deb 31/6/06, col 12', []],
	])('%s', (text, places) => {
		expect(cited(text).map((place) => place.slice(place.indexOf(' | ') + 3))).toEqual(places);
	});

	test('where no sitting is known, a year of two digits is the latest of this century and a day without year is none', () => {
		const nowhere = { sittingDate: null, answers: [] };
		expect(cited('HL Deb 9/5/88, col 12', nowhere)).toEqual([
			'HL Deb 9/5/88, col 12 | 2088-05-09 | – | 12 | –',
		]);
		expect(cited('the answer of 9 May (WA 12)', nowhere)).toEqual([]);
	});
});

describe('of pieces side by side and over one another', () => {
	test.each([
		[
			'answers of 3 May and 9 May 2006, Official Report, columns 12W, 14W and 19W, and 10 May 2006, Official Report, column 8W',
			[
				...['12W', '14W', '19W'].map(
					(column) => `Official Report, columns 12W, 14W and 19W | – | – | ${column} | –`,
				),
				'10 May 2006, Official Report, column 8W | 2006-05-10 | – | 8W | –',
			],
		],
		['vol. 12, HL Deb 9 May 2006, col 12', ['HL Deb 9 May 2006, col 12 | 2006-05-09 | – | 12 | –']],
		['See question number (40001), please', ['question number (40001) | – | – | – | 40001']],
		['the answer of 9 May 2006 (HL1236)', ['answer of 9 May 2006 (HL1236) | 2006-05-09 | – | – | HL1236']],
		[
			'on the 3rd, 5th and  9th  May,  2006, Official Report, columns 1 W, 2–3 W & 4W',
			[
				'3rd, 5th and  9th  May,  2006, Official Report, columns 1 W, 2–3 W & 4W | 2006-05-03 | – | 1W | –',
				'3rd, 5th and  9th  May,  2006, Official Report, columns 1 W, 2–3 W & 4W | 2006-05-05 | – | 2-3W | –',
				'3rd, 5th and  9th  May,  2006, Official Report, columns 1 W, 2–3 W & 4W | 2006-05-09 | – | 4W | –',
			],
		],
		[
			'HL Deb 9 May 2006, col 12, and HC Deb 10 May 2006, col 14W',
			[
				'HL Deb 9 May 2006, col 12 | 2006-05-09 | – | 12 | –',
				'HC Deb 10 May 2006, col 14W | 2006-05-10 | – | 14W | –',
			],
		],
	])('%s', (text, places) => {
		expect(cited(text)).toEqual(places);
	});

	test('a day told by the nature before it needs its column apart', () => {
		expect(cited('the answer of 9 May 2006 WA 12').map((place) => place.split(' | ')[3])).toEqual(['–']);
	});

	test('what is meant again is what was cited last', () => {
		const earlier = 'Official Report, 3 May 2006, column 9W; Official Report, 9 May 2006, column 12W';
		expect(cited(`${earlier}; ibid., column 14W`).at(-1)).toBe(
			'ibid., column 14W | 2006-05-09 | – | 14W | –',
		);
		expect(cited(`${earlier}. See vol. 12 of that answer.`)).toHaveLength(3);
		expect(cited('Ibid., column 14W')).toEqual([]);
	});
});

describe('a number in brackets', () => {
	const asked = (answers: readonly string[], text: string) =>
		cited(text, { sittingDate: '2006-05-15', answers }).map((place) => place.split(' | ')[4]);
	test.each([
		[
			'is a question’s where the answer speaks of its questions',
			['40009'],
			'In reply to your question about bees (40001).',
			['40001'],
		],
		[
			'is not where the question ended',
			['40009'],
			'You asked a question about bees. Who knows? The fund (40001) does.',
			[],
		],
		['is not in an answer that speaks of none', ['40009'], 'The fund (40001) is closed.', []],
		['is not outside an answer', [], 'In reply to your question about bees (40001).', []],
		['is not too far behind', ['40009'], `In reply to your question ${'about bees '.repeat(40)}(40001).`, []],
		['is where it is the question that is answered', ['40001', '40009'], 'Bees. (40001)', ['40001']],
		[
			'is where one of several is the question that is answered',
			['40001'],
			'Bees. (40001, 40002)',
			['40001', '40002'],
		],
		['is where several are of the Lords', [], 'Bees (HL1236, HL1237).', ['HL1236', 'HL1237']],
		['is where it is of the Lords', [], 'Bees (HL1236).', ['HL1236']],
	])('%s', (_, answers, text, numbers) => {
		expect(asked(answers, text)).toEqual(numbers);
	});
});
