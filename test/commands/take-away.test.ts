import { afterAll, expect, test } from 'vitest';
import { derivedIndexes } from '../../src/corpus/derived-indexes.ts';
import { archiveOf } from '../../src/corpus/read.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { extract } from '../../src/extract/extract.ts';
import { LICENCE } from '../../src/present/footer.ts';
import { load } from '../corpus/pages.ts';
import { answerWith } from '../support/tables.ts';
import { press, reply } from '../support/turning.ts';

const writer = openWriter(':memory:', derivedIndexes);
const archive = archiveOf(writer.db);
afterAll(() => writer.close());
load(
	writer,
	'answers2011-03-01a.xml',
	answerWith({
		above: ['The harbour dues paid in each region are set out in the following table.'],
		rows: [
			['*£000*|3'],
			['*Harbour*', '*2006-07*', '*2007-08^1*'],
			...['Saltwick', 'Marfleet', 'Ormsey', 'Thornwick', 'Coldharbour'].map((harbour, at) => [
				harbour,
				`1,20${at}`,
				`1,31${at}`,
			]),
		],
		below: ['(1) Provisional.'],
	}),
	extract,
);

/** What a pick from the menu of an answer leads to. */
function picked(line: string, value: string) {
	const { message } = reply(line, archive);
	const menu = message.components.flatMap(({ components }) => components).find((one) => 'options' in one);
	if (menu === undefined || !('custom_id' in menu)) throw new Error('no menu');
	const outcome = press(message, menu.custom_id, archive, { values: [value] });
	if (outcome.act !== 'reply') throw new Error('no reply');
	return outcome.reply;
}

test.each(['/figures about:harbour dues', '/question 40001'])(
	'%s can be taken away whole, with source, unit, notes and licence in each file',
	(line) => {
		const { message, ephemeral } = picked(line, 'f');
		expect(ephemeral).toBe(true);
		const files = new Map(
			(message.files ?? []).map(({ name, content }) => [name.split('.').at(-1), String(content)]),
		);
		expect([...files.keys()]).toEqual(['md', 'txt', 'csv']);
		for (const text of files.values()) {
			expect(text).toContain(LICENCE);
			expect(text).toContain('1 March 2011');
			expect(text).toContain('40001');
			expect(text).toContain('Provisional.');
			expect(text).toContain('£000');
		}
		expect(files.get('md')).toContain('Coldharbour');
		expect(files.get('csv')).toContain('Coldharbour,"1,204","1,314"');
	},
);

test('a question shows the tables of its answer as tables, and quotes the words before them whole', () => {
	const { message } = reply('/question 40001', archive);
	const [embed] = message.embeds;
	expect(embed?.description).toContain(
		'> The harbour dues paid in each region are set out in the following table.',
	);
	expect(embed?.description).not.toContain('> Saltwick');
	expect(embed?.description).toMatch(/^Saltwick +1,200 +1,310$/m);
});
