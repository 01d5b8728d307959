import { afterAll, describe, expect, test } from 'vitest';
import { archiveOfDocuments, type Given } from '../support/archive.ts';
import { buttons, press, reply, said } from '../support/turning.ts';

function page(name: string, day: string, ...paragraphs: readonly string[]): Given {
	return {
		name,
		url: null,
		text: ['Skip to main content', name, `Volume 401: debated on ${day}`, ...paragraphs].join('\n\n'),
	};
}

const ask = 'To ask the Secretary of State for Coasts';
const archive = archiveOfDocuments([
	page(
		'Harbours',
		'Monday 3 March 2003',
		`${ask} what has been seized. (61001)`,
		'Operation Harbour Light led to 12 arrests. Operation Harbour Watch led to 31 arrests.',
		`${ask} what a mooring is. (61002)`,
		'“Mooring” means any place at which a vessel is made fast.',
	),
	page(
		'Harbours, later',
		'Monday 6 March 2006',
		`${ask} what has been seized since. (61001)`,
		'Operation Harbour Light led to 15 arrests.',
		`${ask} what a mooring is now. (61003)`,
		'“Mooring” means any ring, buoy or place at which a vessel is made fast.',
	),
]);
afterAll(() => archive.close());

describe('what fits several things', () => {
	test('is a list to pick from, and the pick takes its place', () => {
		const { message, found, ephemeral } = reply('/operation harbour', archive);
		expect({ found, ephemeral }).toEqual({ found: false, ephemeral: true });
		expect(reply('/operation harbour private:false', archive).ephemeral).toBe(false);
		const [row] = message.components;
		const menu = row?.components[0];
		if (menu === undefined || !('options' in menu)) throw new Error('no menu');
		expect(menu.options.map(({ label }) => label).sort()).toEqual([
			'Operation Harbour Light',
			'Operation Harbour Watch',
		]);
		const watch = menu.options.find(({ label }) => label.endsWith('Watch'))?.value ?? '';
		const outcome = press(message, menu.custom_id, archive, { values: [watch] });
		if (outcome.act !== 'update') throw new Error('not updated');
		expect(outcome.message.embeds[0]?.title).toBe('Operation Harbour Watch');
		expect([...buttons(outcome.message).keys()]).toContain('Withdraw');
	});

	test('is for a number the newest, with the way to the older one: numbers start again each session', () => {
		const { message } = reply('/question 61001', archive);
		expect(message.embeds[0]?.title).toContain('6 March 2006');
		const other = press(message, 'Same number, 3 March 2003', archive);
		if (other.act !== 'reply') throw new Error('no reply');
		expect(other.reply.message.embeds[0]?.title).toContain('3 March 2003');
		expect(reply('/question 61001, 3 March 2003', archive).message.embeds[0]?.title).toContain(
			'3 March 2003',
		);
	});

	test('is for a day a list of its questions', () => {
		const { message } = reply('/question 3 March 2003', archive);
		expect(said(message, archive)).toContain('61001: Harbours');
		expect(said(message, archive)).toContain('61002: Harbours');
	});
});

test('figures of one measure and two dates stand side by side, dated, and are not merged', () => {
	const words = said(reply('/operation harbour light', archive).message, archive);
	const [first, second] = [words.indexOf('Arrests: 12'), words.indexOf('Arrests: 15')];
	expect(first).toBeGreaterThan(0);
	expect(second).toBeGreaterThan(first);
	expect(words).toContain('Answered: HC Deb 3 March 2003');
	expect(words).toContain('Answered: HC Deb 6 March 2006');
	expect(words).not.toContain('27');
});

test('definitions stand oldest to newest, and none is said to be the only one', () => {
	const words = said(reply('/define mooring', archive).message, archive);
	expect(words.indexOf('any place at which')).toBeLessThan(words.indexOf('any ring, buoy or place'));
	expect(words).toContain('2 definitions in the 2 documents loaded, oldest first.');
	expect(words).not.toContain('the only definition');
});

test('a House that no copy gives is said to be missing, and has no colour of its own', () => {
	const { message } = reply('/operation harbour watch', archive);
	expect(said(message, archive)).toMatch(/House (?:inferred|not in this copy)/);
});

test('what is called just so, but is of another kind, is answered with, and said to be of that kind', () => {
	const { message, found } = reply('/agency mooring', archive);
	expect(found).toBe(true);
	expect(message.content).toBe('**mooring** is on record as a term.');
	expect(said(message, archive)).toContain('any place at which a vessel is made fast');
	expect(reply('/agency moring', archive).found).toBe(false);
});

test('nothing near is said privately, with how much was searched', () => {
	const { message, ephemeral, found } = reply('/operation zzyzx', archive);
	expect({ ephemeral, found }).toEqual({ ephemeral: true, found: false });
	expect(said(message, archive)).toContain('No operation here is called zzyzx.');
	expect(message.embeds[0]?.footer?.text).toContain('2 documents: 3 March 2003, 6 March 2006');
});
