import { afterAll, describe, expect, test } from 'vitest';
import { exportLines } from '../../src/corpus/export.ts';
import type { Extract } from '../../src/corpus/prepare.ts';
import { archiveOf } from '../../src/corpus/read.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import type { Fact, Subject } from '../../src/extract/facts.ts';
import { reply } from '../support/turning.ts';
import { load, page, plainExtract } from './pages.ts';

const words =
	'Operation Lantern led to 12 boats seized. Operation Kelp led to 30 boats seized. I will write to the hon. Member.';

/** What the plain reader reads, and beside it what it does not: a target, a joint figure, a limb, a promise, a correction, a programme. */
const richExtract: Extract = (text, section) => {
	const read = plainExtract(text, section);
	const answer = section.exchanges[0]?.answer;
	const question = section.exchanges[0]?.questions[0];
	if (!answer || !question) return read;
	const base = {
		naming: null,
		exchange: 0,
		contributionStart: answer.start,
		rule: 'test.rich',
		because: 'said so',
	};
	const span = (part: string) => {
		const start = text.indexOf(part);
		return { start, end: start + part.length };
	};
	const other: Subject = { kind: 'operation', name: 'Operation Wrack', asPrinted: 'It', basis: 'named' };
	const department: Subject = {
		kind: 'agency',
		name: 'Tides Agency',
		asPrinted: 'Tides',
		basis: 'department',
	};
	const facts = read.facts.map((fact): Fact => {
		if (fact.kind !== 'figure') return fact;
		if (fact.value === 12)
			return { ...fact, status: 'target', change: 'by', keys: [...fact.subjects, department] };
		const subjects = [...fact.subjects, other];
		return { ...fact, joint: true, subjects, keys: subjects };
	});
	const promise = span('I will write to the hon. Member.');
	return {
		...read,
		mentions: [
			...read.mentions,
			{
				kind: 'programme',
				name: 'Deep Start',
				asked: false,
				exchange: 0,
				contributionStart: answer.start,
				...promise,
			},
		],
		facts: [
			...facts,
			{
				kind: 'limb',
				limb: 'a',
				asks: 'how many',
				answeredBy: 'Operation Kelp',
				answer: span('Operation Kelp led'),
				status: 'answered',
				...base,
				...span('how many'),
			},
			{ kind: 'promise', what: 'write to the hon. Member', by: null, ...base, ...promise },
			{ kind: 'correction', was: '3', is: '12', of: null, ...base, ...promise },
		],
	};
};

const writer = openWriter(':memory:');
load(writer, 'a.txt', page('Salt', 'Monday 4 March 2002', '41001', 'how many.', words), richExtract);
const archive = archiveOf(writer.db);
afterAll(() => archive.close());

const exported = (kind: Parameters<typeof exportLines>[1]) => [...exportLines(archive.db, kind)];
const shown = (message: ReturnType<typeof reply>['message']) => JSON.stringify(message);

describe('what a fact says besides its number', () => {
	test('is exported, one line a figure, with every subject that it may be looked up under', () => {
		const [target, joint, ...others] = exported('figures');
		expect(others).toEqual([]);
		expect(target).toMatchObject({
			rule: 'test.plain',
			subject: 'Operation Lantern',
			status: 'target',
			change: 'by',
			joint: false,
			keys: [
				{ name: 'Operation Lantern', kind: 'operation', basis: 'named' },
				{ name: 'Tides Agency', kind: 'agency', basis: 'department' },
			],
		});
		expect(joint).toMatchObject({
			joint: true,
			status: 'stated',
			change: null,
			keys: [{ name: 'Operation Kelp' }, { name: 'Operation Wrack' }],
		});
	});

	test('limbs, promises and corrections come out as they went in, at their places', () => {
		const [limb] = exported('limbs');
		expect(limb).toMatchObject({
			limb: 'a',
			asks: 'how many',
			answeredBy: 'Operation Kelp',
			status: 'answered',
			rule: 'test.rich',
			quote: 'how many',
		});
		const { start, end } = (limb?.answer ?? {}) as { start: number; end: number };
		expect(archive.slice('a.txt', { start, end })).toBe('Operation Kelp led');
		expect(exported('promises')).toMatchObject([{ what: 'write to the hon. Member', by: null }]);
		expect(exported('corrections')).toMatchObject([{ was: '3', is: '12', of: null }]);
	});

	test('neither the rule nor the status nor the chain of subjects is part of an id', () => {
		const plain = openWriter(':memory:', []);
		load(plain, 'a.txt', page('Salt', 'Monday 4 March 2002', '41001', 'how many.', words));
		const [figure] = [...exportLines(plain.db, 'figures')];
		expect(exported('figures')[0]?.id).toBe(figure?.id);
		plain.close();
	});
});

describe('a figure that is not stated to be so', () => {
	test('is shown with the word for what it is, wherever it is shown', () => {
		expect(shown(reply('/operation name:lantern', archive).message)).toContain('by 12 (target)');
		expect(shown(reply('/operation name:lantern', archive).message)).toContain('A target, not an outcome');
		expect(shown(reply('/figures about:lantern', archive).message)).toContain('by 12 (target)');
	});

	test('never bears out a claim that it is so', () => {
		const checked = shown(
			reply('/check text:12 boats were seized under Operation Lantern.', archive).message,
		);
		expect(checked).toContain('A target, not an outcome.');
		expect(checked).not.toContain(': on record"');
	});
});

test('a number that is said of two together is said to be of neither alone', () => {
	const kelp = shown(reply('/operation name:kelp', archive).message);
	expect(kelp).toContain('Said of Operation Kelp and Operation Wrack together');
	expect(reply('/operation name:wrack', archive).found).toBe(true);
});

test('a figure is found by a subject further up its chain', () => {
	expect(shown(reply('/figures about:tides agency', archive).message)).toContain('12');
});

test('a programme is looked up as an operation and as a term, and listed as a kind of its own', () => {
	for (const line of ['/operation deep start', '/define deep start'])
		expect(reply(line, archive)).toMatchObject({ found: true });
	expect(archive.countEntities('programme')).toBe(1);
	expect(exported('entities')).toContainEqual(
		expect.objectContaining({ kind: 'programme', name: 'Deep Start', id: 'p:deep-start' }),
	);
});

test('what only a definition explains is a name where it is called by capitals, and no more than a name', () => {
	const terms = [
		'Equal Moorings Handbook',
		'Tide Board’s lamp dues',
		'Advice from the Tide Board',
		'kelp dues',
	];
	const explaining: Extract = (text, section) => {
		const read = plainExtract(text, section);
		const start = section.exchanges[0]?.answer?.start ?? 0;
		const told = { naming: null, exchange: 0, contributionStart: start, rule: 'test.rich', because: null };
		const facts = terms.map((term): Fact => {
			const place = { start: text.indexOf(term), end: text.indexOf(term) + term.length };
			return {
				kind: 'definition',
				term,
				aliases: [],
				authority: null,
				nature: 'description',
				...told,
				...place,
			};
		});
		return { ...read, facts };
	};
	const own = openWriter(':memory:');
	load(
		own,
		'b.txt',
		page('Dues', 'Monday 4 March 2002', '41002', 'what is due.', `${terms.join('. ')}.`),
		explaining,
	);
	const names = [...exportLines(own.db, 'entities')].map(({ name }) => name);
	own.close();
	expect(names).toEqual(['Equal Moorings Handbook']);
});
