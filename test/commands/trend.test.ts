import { afterAll, expect, test } from 'vitest';
import { derivedIndexes } from '../../src/corpus/derived-indexes.ts';
import { archiveOf } from '../../src/corpus/read.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { extract } from '../../src/extract/extract.ts';
import { LICENCE } from '../../src/present/footer.ts';
import { load, page } from '../corpus/pages.ts';
import { answerWith } from '../support/tables.ts';
import { buttons, press, reply } from '../support/turning.ts';

const writer = openWriter(':memory:', derivedIndexes);
const archive = archiveOf(writer.db);
afterAll(() => writer.close());

/** A whole day's answers, with these words in the answer. */
const day = (date: string, words: string) =>
	load(
		writer,
		`answers${date}a.xml`,
		answerWith({
			above: [words],
			rows: [
				['*Year*', '*Boats*'],
				['2005', '1'],
			],
		}).replaceAll('2011-03-01', date),
		extract,
	);
day('2007-03-01', 'Dredging is licensed. No dredging was refused, and dredged channels are marked.');
day('2008-03-04', 'Beacons were lit.');
day('2010-03-02', 'Tidal barriers were raised once. Dredging went on behind the tidal barriers.');
load(
	writer,
	'page.txt',
	page(
		'Dredging',
		'Monday 4 March 2002',
		'51001',
		'what dredging there is.',
		'Dredging, dredging and dredging.',
	),
	extract,
);

const card = (words: string) => {
	const { message, found } = reply(`/trend words:${words}`, archive);
	return { message, found, text: message.embeds[0]?.description ?? '' };
};

test('words are counted year by year over whole days, inflections alike, and what was fetched by the page is left out and said to be', () => {
	const { text, found } = card('dredging');
	expect(found).toBe(true);
	expect(text).toMatch(/2007 +[\d,]+ \(3\)/);
	expect(text).toMatch(/2008 +0 \(0\)/);
	expect(text).toMatch(/2010 +[\d,]+ \(1\)/);
	expect(text).not.toContain('2002');
	expect(text).toContain('over 3 sitting days, in 3 documents');
	expect(text).toContain('Left out: 1 document');
});

test('words between quotation marks are counted as they are spelt', () => {
	const { text } = card('"dredged"');
	expect(text).toMatch(/2007 +[\d,]+ \(1\)/);
	expect(text).toMatch(/2010 +0 \(0\)/);
	expect(text).toContain('as spelt between quotation marks');
});

test('a rate is of all the words of these days', () => {
	const { text } = card('beacons');
	const words = archive.words.counted.wholeDays(null).words.get('2008-03-04') ?? 0;
	expect(words).toBeGreaterThan(10);
	expect(card('dredging').text).toContain('2010');
	expect(text).toMatch(new RegExp(`2008 +${Math.round(1_000_000 / words).toLocaleString('en-GB')} \\(1\\)`));
});

test('a phrase is counted where its words stand one after another, beside others, and every point stands in the picture’s words', () => {
	const { text, message } = card('tidal barrier, dredging');
	expect(text).toMatch(/\*\*tidal barrier\*\*: \*\*[\d,]+\*\* in a million words · 2 times, 2010/);
	const [picture] = message.files ?? [];
	expect(picture?.alt).toMatch(
		/tidal barrier: 2007 0; 2008 0; 2010 [\d,]+\. dredging: 2007 [\d,]+; 2008 0; 2010 [\d,]+\./,
	);
	const svg = typeof picture?.content === 'string' ? '' : (picture?.content.svg ?? '');
	// Nothing is known of 2009: the line is not drawn over it.
	expect([...svg.matchAll(/<path d="M[^"]*L[^"]*" fill="none"/g)]).toHaveLength(2);
	expect(svg).toContain(LICENCE);
});

test('its numbers are a file by one button, and a search leads to it', () => {
	const outcome = press(card('dredging').message, 'CSV', archive);
	if (outcome.act !== 'reply') throw new Error('no reply');
	const [file] = outcome.reply.message.files ?? [];
	expect(String(file?.content)).toMatch(/2007,1,\d+,3,"?[\d,]+"?\r\n2008,1,\d+,0,0\r\n/);
	const { message } = reply('/search words:dredging', archive);
	expect([...buttons(message).keys()]).toContain('How often, over time');
	const shown = press(message, 'How often, over time', archive);
	expect(shown).toMatchObject({ act: 'reply', reply: { found: true, ephemeral: true } });
});

test('words that stand nowhere, too many and none are told so', () => {
	expect(card('capstans').found).toBe(false);
	expect(() => card('a1, b2, c3, d4, e5')).toThrow(/Up to 4/);
	expect(() => card(',')).toThrow(/which words/);
});
