import { afterAll, expect, test } from 'vitest';
import { commands, controls } from '../../commands/index.ts';
import { createBot } from '../../src/discord/bot.ts';
import { createLog } from '../../src/log.ts';
import { archiveOfDocuments, type Given as Document } from '../support/archive.ts';
import {
	ask,
	type Given,
	message,
	press,
	recordingRest,
	type Sent,
	slashCommand,
} from '../support/discord.ts';
import { answerWith } from '../support/tables.ts';
import { buttons } from '../support/turning.ts';

/*
 * Lists that are narrowed to a House and to days, and sorted: the same options wherever a list can be long, and the buttons of what they
 * lead to keep them.
 */

/** A whole day's answers with these words and landings at Saltwick. */
const day = (name: string, date: string, words: string, landed: string): Document => ({
	name,
	text: answerWith({
		above: [words, 'The herring landed at each harbour is set out in the following table.'],
		rows: [
			['*Harbour*', '*Tonnes*'],
			['Saltwick', landed],
			['Marfleet', '7'],
		],
	})
		.replaceAll('2011-03-01', date)
		.replaceAll('wrans', name.startsWith('lords') ? 'lordswrans' : 'wrans'),
});

const archive = archiveOfDocuments([
	day('answers2005-03-01a.xml', '2005-03-01', 'Operation Ebbtide led to 12 arrests. Dredging began.', '120'),
	day('answers2007-03-01a.xml', '2007-03-01', 'Dredging, dredging and dredging went on.', '130'),
	day(
		'lordswrans2008-03-04a.xml',
		'2008-03-04',
		'Operation Neaptide led to 31 arrests. Dredging ended.',
		'140',
	),
]);
afterAll(() => archive.close());

const sent: Sent[] = [];
const bot = createBot(
	{ commands, controls, archive: () => archive, log: createLog('silent') },
	{ rest: recordingRest(sent), today: () => '2026-11-21' },
);

/** What a command is answered with, and all its words. */
async function answer(payload: object) {
	const [first] = await ask(bot, sent, payload);
	const data = first?.body.data;
	return { data, words: JSON.stringify(data.embeds ?? data.content) };
}
const asked = (name: string, given: Given) => answer(slashCommand(name, given));

test('figures come from one House, from some days, and the newest first', async () => {
	expect((await asked('figures', { about: 'herring Saltwick', house: 'Commons' })).words).not.toContain(
		'140',
	);
	const lords = await asked('figures', { about: 'herring Saltwick', house: 'Lords' });
	expect(lords.words).toMatch(/House of Lords.*140/);
	const early = await asked('figures', { about: 'herring Saltwick', to: '2006' });
	expect(early.words).toContain('120');
	expect(early.words).not.toMatch(/130|140/);
	const newest = await asked('figures', { about: 'arrests', sort: 'newest' });
	expect(newest.words).toMatch(/31 arrests.*12 arrests/);
	expect((await asked('figures', { about: 'arrests', sort: 'oldest' })).words).toMatch(
		/12 arrests.*31 arrests/,
	);
	const none = await asked('figures', { about: 'herring Saltwick', from: '2009' });
	expect(none.words).toMatch(/searching from 1 January 2009 alone.*Leave out the House or the dates/);
});

test('a list of names is of those named there, and its buttons stay there', async () => {
	const all = await asked('browse', { kind: 'operation', sort: 'newest' });
	expect(all.words).toMatch(/Neaptide.*Ebbtide/);
	const commons = await asked('browse', { kind: 'operation', house: 'Commons', private: true });
	expect(commons.words).toContain('Ebbtide');
	expect(commons.words).not.toContain('Neaptide');
	const button = buttons(commons.data).get('Post to channel') ?? '';
	const posted = JSON.stringify(await ask(bot, sent, press(button, message(commons.data)), 2));
	expect(posted).toContain('Ebbtide');
	expect(posted).not.toContain('Neaptide');
	expect((await asked('browse', { kind: 'operation', from: '2006', to: '2007' })).words).toContain(
		'None is named in: 1 January 2006 to 31 December 2007.',
	);
});

test('words are counted over the days that were asked for, newest first, and by its buttons too', async () => {
	const { data, words } = await asked('trend', { words: 'dredging', from: '2006', sort: 'newest' });
	expect(words).toMatch(/2008.*\(1\).*2007.*\(3\)/);
	expect(words).not.toMatch(/2005 +\d/);
	expect(words).toContain('from 1 January 2006');
	const file = await answer(press(buttons(data).get('CSV') ?? '', message(data)));
	expect(file.data.embeds[0].description).toBe(data.embeds[0].description);
	const commons = await asked('trend', { words: 'dredging', house: 'Commons' });
	expect(commons.words).toContain('over 2 sitting days, House of Commons, in 2 documents');
});

test('a button from one list to another keeps what it is narrowed to', async () => {
	const hits = await asked('search', { words: 'dredging', house: 'Lords' });
	const counts = await answer(
		press(buttons(hits.data).get('How often, over time') ?? '', message(hits.data)),
	);
	expect(counts.words).toContain('1 sitting day, House of Lords');
});

test('a date or a House that cannot be read is told so, whichever command was given it', async () => {
	for (const [name, given] of [
		['figures', { about: 'herring' }],
		['browse', { kind: 'operation' }],
		['trend', { words: 'dredging' }],
		['search', { words: 'dredging' }],
	] as const) {
		expect((await asked(name, { ...given, from: 'whenever' })).words).toContain('no date that can be read');
		expect((await asked(name, { ...given, from: '2008', to: '2005' })).words).toContain('after its last');
	}
});
