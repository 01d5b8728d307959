import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isProcedure } from '../../src/hansard/procedure.ts';
import type { Document } from '../../src/hansard/section.ts';
import { contributionsOf, read } from '../support/reading.ts';
import { shared } from '../support/shared.ts';

const DAYS = [
	'debates/debates2009-10-26b.xml',
	'debates/debates2009-10-27d.xml',
	'westminhall/westminster2009-10-27a.xml',
	'lordspages/daylord2009-10-27a.xml',
];
/** Shorter paragraphs stand many times in a day. */
const TOLD_APART = 40;

/** A day's debates as the volumes print them: who speaks before a colon, or on a line of its own. */
function laidOut(document: Document, layout: 'colon' | 'alone') {
	const head = layout === 'alone' ? 'HC Deb 26 October 2009 vol 498 cc1-150' : '26 Oct 2009 : Column 1';
	const lines = [head];
	const said: { words: string; speaker: string | null }[] = [];
	for (const section of document.sections) {
		lines.push((section.title ?? 'Untitled').replace(/\s+/g, ' '));
		const parts = contributionsOf({ ...document, sections: [section] }).toSorted((a, b) => a.start - b.start);
		for (const { speaker, office, start, end } of parts) {
			const paragraphs = document.text
				.slice(start, end)
				.split('\n')
				.filter((line) => line.trim() !== '');
			const name = speaker && office?.startsWith('The ') ? `${office} (${speaker})` : speaker;
			for (const [index, words] of paragraphs.entries()) {
				said.push({ words: words.trim(), speaker });
				if (index > 0 || name === null) lines.push(words);
				else if (layout === 'alone') lines.push(name, words);
				else lines.push(`${name}: ${words}`);
			}
		}
	}
	return { text: lines.join('\n\n'), said };
}

describe.skipIf(shared === null)('whole days of debates, laid out as pages that print names', () => {
	test.each(['colon', 'alone'] as const)('give nobody’s words to another (%s)', (layout) => {
		const tally = { paragraphs: 0, right: 0, nobodys: 0, wrong: 0 };
		const wrong: string[] = [];
		for (const file of DAYS) {
			const day = read(readFileSync(join(shared ?? '', 'corpus/theyworkforyou', file)), { name: file });
			const { text, said } = laidOut(day, layout);
			const again = read(text, { name: 'day.txt' });
			const twice = new Set(
				said.map(({ words }) => words).filter((words, index, all) => all.indexOf(words) !== index),
			);
			const parts = contributionsOf(again).toSorted((a, b) => a.start - b.start);
			let from = 0;
			let place = 0;
			for (const { words, speaker } of said) {
				if (twice.has(words)) continue;
				const at = again.text.indexOf(words, from);
				from = Math.max(from, at);
				// Amendments' texts stand under somebody's name in the XML, and under the mover's on the page: they are nobody's speech.
				if (
					words.length < TOLD_APART ||
					at === -1 ||
					speaker === null ||
					isProcedure(words) ||
					/^\d+[A-Z]?:/.test(words)
				)
					continue;
				while ((parts[place]?.end ?? Number.POSITIVE_INFINITY) <= at) place += 1;
				const part = parts[place];
				const now = part && part.start <= at ? part.speaker : null;
				const same = now !== null && (now.includes(speaker) || speaker.includes(now));
				tally.paragraphs += 1;
				if (same) tally.right += 1;
				else if (now === null) tally.nobodys += 1;
				else {
					tally.wrong += 1;
					wrong.push(`${speaker} → ${now}: ${words.slice(0, 100)}`);
				}
			}
		}
		console.log(layout, JSON.stringify(tally));
		expect(wrong).toEqual([]);
		expect(tally.right / tally.paragraphs).toBeGreaterThan(0.95);
	});
});
