import { afterAll, expect, test } from 'vitest';
import { entityKinds } from '../../../src/kinds.ts';
import { calledOtherwise } from '../../../src/lookup/names/otherwise.ts';
import { archiveOfDocuments } from '../../support/archive.ts';
import { reply, said } from '../../support/turning.ts';

const archive = archiveOfDocuments([
	{
		name: 'moorings.txt',
		url: null,
		text: [
			'Skip to main content',
			'Prisons',
			'Volume 401: debated on Monday 3 March 2003',
			'To ask the Secretary of State for Coasts what the Tarnshire Prison Service does. (61001)',
			'The Tarnshire Prison Service is responsible for three prisons. The Tarnshire Prison Service works with the Fellshire Ferry Board.',
		].join('\n\n'),
	},
]);
afterAll(() => archive.close());

test.each([
	['tarnshire jail service', ['Tarnshire Prison Service']],
	['fellshire prison service', []],
	['jail board', []],
])('%s', (typed, names) => {
	expect(calledOtherwise(archive.names, typed, entityKinds, 5).map(({ name }) => name)).toEqual(names);
});

test('is offered first where no name is met', () => {
	const { message, found } = reply('/agency jail service', archive);
	expect(found).toBe(false);
	expect(said(message, archive)).toMatch(/No body here is called jail service\.\n- Tarnshire Prison Service/);
});
