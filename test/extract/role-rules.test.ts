import { describe, expect, test } from 'vitest';
import { ROLE_RULES } from '../../src/extract/roles/rules.ts';
import {
	BEGINNINGS,
	BODIES_IN_GENERAL,
	BODIES_OF_ONE_WORD,
	BY_OFFICE,
	BY_THE_WAY,
	DAY_BY_DAY,
	DEEDS_OF_LETTERS,
	DEEDS_OF_PROGRAMMES,
	DONE_TO,
	IN_OFFICE,
	OFFICES,
	STAFF,
	WORKS,
} from '../../src/extract/roles/words.ts';
import { readAnswer, readSpeech } from '../support/answer.ts';
import { everyExample } from '../support/rules.ts';

const ASKED = 'To ask the Secretary of State for Lamps if she will make a statement.';

everyExample(ROLE_RULES, (text) => readAnswer(ASKED, text).of('role'));

const entries = (list: Readonly<Record<string, string>>) => Object.entries(list);

describe('the Department of the Secretary of State who is asked', () => {
	test.each([
		['Health', 'Department of Health'],
		['Health and Social Care', 'Department of Health and Social Care'],
		['the Environment', 'Department of the Environment'],
	])('%s', (office, name) => {
		const asked = `To ask the Secretary of State for ${office} who inspects bays.`;
		const [role] = readAnswer(asked, 'The Department inspects bays.').of('role');
		expect(role?.subject.name).toBe(name);
	});
});

describe('words that make no role', () => {
	test.each([...entries(BY_THE_WAY), ...entries(DONE_TO)])('%s', (_word, sentence) => {
		expect(readAnswer(ASKED, sentence).of('role')).toEqual([]);
	});
});

describe('words that make a role', () => {
	test.each([
		...entries(IN_OFFICE),
		...entries(OFFICES),
		...entries(BEGINNINGS),
		...entries(BY_OFFICE),
		...entries(DAY_BY_DAY),
		...entries(STAFF),
		...entries(WORKS),
	])('%s', (_word, sentence) => {
		const [role] = readAnswer(ASKED, sentence).of('role');
		expect(role?.subject.name).toBe('Kelp Council');
	});
});

describe('bodies of which there are many, and letters that act', () => {
	test.each([
		...entries(BODIES_IN_GENERAL),
		...entries(BODIES_OF_ONE_WORD),
		...entries(DEEDS_OF_LETTERS),
		...entries(DEEDS_OF_PROGRAMMES),
	])('%s', (_word, sentence) => {
		expect(readAnswer(ASKED, sentence).of('role')).toHaveLength(1);
	});
	test('what they do by the way gives none', () => {
		expect(readAnswer(ASKED, 'Local authorities use some lamps. Keepers burn QZK.').of('role')).toEqual([]);
	});
});

test('in debate a body’s deed is told in words of office alone', () => {
	const roles = (said: string) => readSpeech(said).of('role');
	expect(roles('The fund was established in May, and the Kelp Council maintains lamps.')).toEqual([]);
	expect(roles('The Kelp Council is responsible for lamps.')).toHaveLength(1);
});

describe('words that stand for a body', () => {
	test('the Department is the one that the question is put to by name', () => {
		const asked = 'To ask the Minister of State, Department for Lamps what lamps there are.';
		const [role] = readAnswer(asked, 'The Department inspects all lamps.').of('role');
		expect(role?.subject).toMatchObject({ name: 'Department for Lamps', basis: 'department' });
	});
	test('the Department is that of the Secretary of State who is asked, unless another answers', () => {
		const asked = 'To ask the Secretary of State for Transport what lamps there are.';
		const [role] = readAnswer(asked, 'The Department inspects all lamps.').of('role');
		expect(role?.subject).toMatchObject({ name: 'Department for Transport', basis: 'department' });
		const other = 'I have been asked to reply. The Department inspects all lamps.';
		expect(readAnswer(asked, other).of('role')).toEqual([]);
	});
	test('it and the council stand for the one body that was spoken of', () => {
		const naming = 'The Kelp Council published a list of lamps.';
		for (const more of ['In May it closed six bays.', 'In May the council closed six bays.'])
			expect(readAnswer(ASKED, `${naming} ${more}`).of('role')[1]).toMatchObject({
				role: 'closed six bays',
				subject: { name: 'Kelp Council', basis: 'back-reference' },
			});
		const two = 'The Kelp Council told the Lamp Board of a fire. In May it closed six bays.';
		expect(readAnswer(ASKED, two).of('role')).toEqual([]);
	});
	test('bodies of a kind are called after another, and an office with what it is of', () => {
		const names = (answer: string) =>
			readAnswer(ASKED, answer)
				.of('role')
				.map(({ subject }) => subject.name);
		expect(names('Kelp Council hospitals are responsible for lamps.')).toEqual(['Kelp Council hospitals']);
		expect(names('The registrar of tides inspects the bays.')).toEqual(['registrar of tides']);
		expect(names('We wrote to the lamp regulator, the Kelp Council.')).toEqual(['Kelp Council']);
	});
	test('what a body without a name carries out is its role', () => {
		const [role] = readAnswer(ASKED, 'The survey will be carried out by an independent panel.').of('role');
		expect(role).toMatchObject({ planned: true, subject: { name: 'independent panel' } });
	});
	test('They are the bodies of a kind that the sentence before is about', () => {
		const roles = readAnswer(ASKED, 'Local authorities inspect bays. They are responsible for tolls.').of(
			'role',
		);
		expect(roles[1]).toMatchObject({
			role: 'are responsible for tolls',
			subject: { name: 'Local authorities', basis: 'back-reference' },
		});
	});
	test('of a body without a name its beginning is told and what it does, no single deed', () => {
		const roles = readAnswer(
			ASKED,
			'We have set up a keepers panel. The keepers panel inspects lamps. In May the keepers panel burned a lamp.',
		).of('role');
		expect(roles.map(({ role, subject }) => [subject.name, role])).toEqual([
			['keepers panel', 'have set up a keepers panel'],
			['keepers panel', 'inspects lamps'],
		]);
	});
	test('each verb that is said of a body is a role of its own', () => {
		const roles = readAnswer(ASKED, 'The Kelp Council inspects bays and publishes a list.').of('role');
		expect(roles.map(({ role }) => role)).toEqual(['inspects bays and publishes a list', 'publishes a list']);
	});
	test('the end of a name stands for the whole of it', () => {
		const roles = readAnswer(
			ASKED,
			'The Oil and Lamps National Programme Board was set up in May. The first objective of the Programme Board is to find oil.',
		).of('role');
		expect(roles.map(({ subject }) => subject.name)).toEqual(
			Array(2).fill('Oil and Lamps National Programme Board'),
		);
	});
	test('a report that a body published concludes for itself', () => {
		const roles = readAnswer(
			ASKED,
			'The Kelp Council published a report. It concluded that lamps are dear.',
		).of('role');
		expect(roles.map(({ role }) => role)).toEqual(['published a report']);
	});
});
