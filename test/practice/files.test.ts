import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands, controls } from '../../commands/index.ts';
import { derivedIndexes } from '../../src/corpus/derived-indexes.ts';
import { archiveOf } from '../../src/corpus/read.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import { extract } from '../../src/extract/extract.ts';
import { createLog } from '../../src/log.ts';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { load } from '../corpus/pages.ts';
import { type Asker, enter } from '../support/asker.ts';
import { answerWith } from '../support/tables.ts';
import { buttons } from '../support/turning.ts';

/* Files through the real client and over the wire: the picture beside an answer, and the table behind its button. */

const writer = openWriter(':memory:', derivedIndexes);
const table = {
	above: ['The number of trawlers inspected in each year is set out in the following table.'],
	rows: [
		['*Year*', '*Trawlers*'],
		['2005', '410'],
		['2006', '422'],
		['2007', '431'],
	],
};
load(writer, 'answers2011-03-01a.xml', answerWith(table), extract);
let practice: Practice;
let bot: Bot;
let asker: Asker;

beforeAll(async () => {
	practice = await startPractice({ port: 0, timing: { firstAnswer: 15_000 } });
	const archive = archiveOf(writer.db);
	const service = { commands, controls, archive: () => archive, log: createLog('silent') };
	bot = createBot(service, { rest: { api: practice.apiBase } });
	await bot.start(practice.token, null);
	asker = enter(practice);
});
afterAll(async () => {
	await bot.stop();
	await practice.close();
	writer.close();
});

test('a picture is drawn and arrives with its words, within the card; the table arrives as a file, privately', async () => {
	const { message } = await asker.slash('figures', { about: 'trawlers inspected' });
	const [picture] = message?.attachments ?? [];
	expect(picture).toMatchObject({ content_type: 'image/png' });
	expect(picture?.description).toContain('2005: 410; 2006: 422; 2007: 431.');
	expect(message?.embeds[0]?.image?.url).toBe(picture?.url);
	const png = practice.world.files.get(new URL(picture?.url ?? '').pathname)?.bytes;
	expect(Buffer.from(png?.subarray(1, 4) ?? []).toString()).toBe('PNG');

	const shown = { embeds: [], components: message?.components ?? [] } as never;
	const pressed = await asker.press(message?.id ?? '', buttons(shown).get('CSV') ?? '');
	const [file] = pressed.message?.attachments ?? [];
	expect(pressed.message?.flags).toBe(64);
	expect(file?.filename).toMatch(/\.csv$/);
	const bytes = practice.world.files.get(new URL(file?.url ?? '').pathname)?.bytes;
	expect(Buffer.from(bytes ?? []).toString()).toContain('2006,422\r\n');
});
