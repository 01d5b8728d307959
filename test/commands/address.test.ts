import { afterAll, describe, expect, test } from 'vitest';
import { ADDRESS_RULES, readPasted } from '../../src/lookup/at-address.ts';
import { archiveOfDocuments } from '../support/archive.ts';
import { buttons, entries, press, reply, said } from '../support/turning.ts';

const site = 'https://hansard.parliament.uk/Commons/2003-03-03/debates/03030300001';
const archive = archiveOfDocuments([
	{
		name: 'ferries.txt',
		url: `${site}/FerryInspections`,
		text: [
			'Skip to main content',
			'Ferry Inspections',
			'Volume 401: debated on Monday 3 March 2003',
			'To ask the Secretary of State for Coasts how many ferries were inspected. (61001)',
			'The Wherry Board inspected 48 ferries, as I said in my answer of 9 January 2003, Official Report, column 75W.',
		].join('\n\n'),
	},
]);
afterAll(() => archive.close());

describe('an address that a colleague pastes', () => {
	test.each([
		`${site}/FerryInspections`,
		`${site.replace('Commons', 'commons')}/FerryInspections#contribution-0B1C`,
		'https://hansard.parliament.uk/Commons/2003-03-03/debates/another-id/FerryInspections',
		'https://www.theyworkforyou.com/wrans/?id=2003-03-03a.61001.h',
		'https://questions-statements.parliament.uk/written-questions/detail/2003-03-03/61001',
	])('%s opens the question', (address) => {
		const { message, found } = reply(`/question ${address}`, archive);
		expect(found).toBe(true);
		expect(message.embeds[0]?.title).toContain('question 61001');
	});

	test('of a day that is not here says so, and leads to that day', () => {
		const { message, found } = reply(
			'/question https://hansard.parliament.uk/Lords/2001-05-03/debates/1/Eels',
			archive,
		);
		expect(found).toBe(false);
		expect(said(message, archive)).toContain('No sitting of the Lords on 3 May 2001 is loaded here.');
		expect(said(message, archive)).toContain('https://hansard.parliament.uk/Lords/2001-05-03');
	});

	test.each(ADDRESS_RULES.map(({ example }) => example))('%s is of a site that is read', (example) =>
		expect(readPasted(example)?.date).not.toBeNull(),
	);

	test.each(['https://example.org/Commons/2003-03-03', 'ferries', 'http://'])('%s is none', (typed) =>
		expect(readPasted(typed)).toBeNull(),
	);
});

test('a citation that is not here is told with who cites it', () => {
	const { message } = reply('/question 9 January 2003 col 75W', archive);
	expect(message.embeds[0]?.title).toBe('Not in this corpus');
	expect(said(message, archive)).toContain('It is cited here by HC Deb 3 March 2003');
	expect([...buttons(message).keys()]).toContain('61001: Ferry Inspections');
});

test('the very heading of one answer opens it', () => {
	const { message, found } = reply('/question ferry inspections', archive);
	expect(found).toBe(true);
	expect(message.embeds[0]?.title).toContain('question 61001');
});

describe('a miss denies nothing', () => {
	test('a heading typed as a name leads to what it heads, and to the search', () => {
		const { message, found } = reply('/operation ferry inspections', archive);
		expect(found).toBe(false);
		expect(said(message, archive)).toContain('It is the heading of 1 answer or speech.');
		expect(said(message, archive)).not.toMatch(/nothing on record/i);
		expect([...buttons(message).keys()]).toContain('Search the record for it');
		expect([...entries(message).keys()]).toContain('Ferry Inspections');
	});

	test('what stands nowhere is told with how much was searched', () => {
		const words = said(reply('/agency zyzzogeton', archive).message, archive);
		expect(words).toContain('Nothing on record here');
		expect(words).toContain('every word of 1 document were searched');
	});

	test('a question is offered to be asked as one', () => {
		const { message } = reply('/operation how many ferries were inspected', archive);
		const outcome = press(message, 'Ask it as a question', archive);
		if (outcome.act !== 'update') throw new Error('not asked');
		expect(outcome.message.embeds[0]?.description).toContain('> The Wherry Board inspected 48 ferries');
	});
});
