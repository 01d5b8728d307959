import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands, controls } from '../../commands/index.ts';
import { derivedIndexes } from '../../src/corpus/derived-indexes.ts';
import { archiveOf } from '../../src/corpus/read.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import { extract } from '../../src/extract/extract.ts';
import { createLog } from '../../src/log.ts';
import type { Happening } from '../../src/practice/protocol.ts';
import { type Practice, startPractice } from '../../src/practice/start.ts';
import { keepFile } from '../../src/practice/uploads.ts';
import { load } from '../corpus/pages.ts';
import { type Asker, enter } from '../support/asker.ts';
import { docx } from '../support/files.ts';
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

/** A message as it stands once it fits: an answer that is under way is there before it says anything. */
async function standing(id: string, fits: (message: APIMessage) => boolean): Promise<APIMessage> {
	const { message } = await asker.until(
		(one): one is Extract<Happening, { type: 'message-update' }> =>
			one.type === 'message-update' && one.message.id === id && fits(one.message),
	);
	return message;
}

test('a draft is handed in as a file, and comes back privately with a summary, a finding a page, and a footnote to each', async () => {
	const draft = docx([
		'In 2005 there were 410 trawlers inspected, and in 2006 there were 224 trawlers inspected.',
		'The answer says “the number of trawlers inspected in each month”.',
	]);
	const file = keepFile(practice.world, { name: 'briefing.docx', type: 'application/zip', bytes: draft });
	const asked = await asker.slash('check', { file: file.id, private: false });
	const id = asked.message?.id ?? '';
	const titled = (title: string) => standing(id, ({ embeds }) => embeds[0]?.title?.includes(title) === true);
	const press = (on: APIMessage, label: string) =>
		asker.press(id, buttons({ embeds: [], components: on.components ?? [] } as never).get(label) ?? '');

	const summary = await titled('with another on record');
	expect(summary.flags).toBe(64);
	expect(summary.attachments.map(({ filename }) => filename)).toEqual([
		'briefing-checked.md',
		'findings.json',
	]);
	const bytes = practice.world.files.get(new URL(summary.attachments[0]?.url ?? '').pathname)?.bytes;
	expect(Buffer.from(bytes ?? []).toString()).toContain('224 trawlers inspected[^record-2]');

	await press(summary, 'First finding');
	await press(await titled('Finding 1 of 3'), 'Next finding');
	const second = await titled('Finding 2 of 3');
	expect(second.embeds[0]?.fields?.[0]?.value).toContain('On record: **422**');
	expect(second.attachments).toHaveLength(2);
	expect((await press(second, 'Post this finding')).failed).toBeNull();
	const { message: posted } = await asker.until(
		(one): one is Extract<Happening, { type: 'message-create' }> =>
			one.type === 'message-create' && one.message.embeds[0]?.title === 'Finding 2 of 3',
	);
	expect([...buttons({ embeds: [], components: posted.components ?? [] } as never).keys()]).toEqual([
		'Withdraw',
	]);
	expect(posted.attachments).toEqual([]);
});

test('a file that cannot be read is told in a sentence, where the answer would stand', async () => {
	const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]);
	const file = keepFile(practice.world, { name: 'notes.png', type: 'image/png', bytes });
	const { message } = await asker.slash('check', { file: file.id });
	const told = await standing(message?.id ?? '', ({ content }) => content !== '');
	expect(told).toMatchObject({ flags: 64, content: expect.stringContaining('text, Markdown, .docx or PDF') });
});
