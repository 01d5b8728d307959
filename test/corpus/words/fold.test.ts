import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf, wordsIn } from '../../../src/corpus/words/fold.ts';

test.each([
	['traffick trafficking trafficked traffickers'],
	['organise organize organisation organization organised organizing organisations'],
	['labour labor labours'],
	['labouring laboring'],
	['colour color coloured colored'],
	['behaviour behavior behaviours behavioural behavioral'],
	['centre center centres centers centred centered'],
	['defence defense defences'],
	['licence license licensed licences licensing'],
	['practise practice practised practices'],
	['programme program programmes programs'],
	['analyse analyze analysed analyzing'],
	['travelling traveling travelled travel travels'],
	['woman women'],
	['policeman policemen'],
	['child children'],
	['paediatric pediatric'],
	['judgement judgment judgements'],
	['enquiry inquiry enquiries'],
	['fulfil fulfill fulfilled fulfilment'],
	['victim victims'],
])('these forms meet: %s', (forms) => {
	expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
});

test.each([
	['organ organisation'],
	['important import'],
	['international internal'],
	['news new'],
	['police policy'],
	['community communication'],
	['general generation'],
	['traffic trafficking'],
	['hour hors'],
	['court cort'],
])('these words stay apart: %s', (words) => {
	expect(new Set(words.split(' ').map(stemOf)).size).toBe(2);
});

test.each([
	['The Department’s 4,000 staff', ['the', 'department', '4000', 'staff']],
	['co-ordinate, Co-operation; re-offending e-mail', ['coordinate', 'cooperation', 'reoffending', 'email']],
	[
		'an under-secretary of the U.K. in 2004-05',
		['an', 'under', 'secretary', 'of', 'the', 'uk', 'in', '2004', '05'],
	],
	['column 75W, HL1236 (94668), 3.5 per cent.', ['column', '75w', 'hl1236', '94668', '3.5', 'per', 'cent']],
	['Ynys Môn at six o’clock', ['ynys', 'mon', 'at', 'six', 'oclock']],
	['“Trafficking in persons” shall', ['trafficking', 'in', 'persons', 'shall']],
])('%s', (text, spelt) => {
	expect(wordsIn(text).map((word) => word.spelt)).toEqual(spelt);
});

test('every word is its slice, in order, and its stem can be quoted to SQLite', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			let last = 0;
			for (const word of wordsIn(text)) {
				expect(word.start).toBeGreaterThanOrEqual(last);
				expect(word.end).toBeGreaterThan(word.start);
				expect(word.stem).toMatch(/^[^\s"]+$/);
				last = word.end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
		}),
	);
});
