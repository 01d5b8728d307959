import { expect, test } from 'vitest';
import { findQuestions, lookUpQuestion } from '../../src/lookup/question.ts';
import { showQuestion } from '../../src/present/question.ts';
import { archiveOfDocuments } from '../support/archive.ts';

test('a ministerial correction is shown first, what was withdrawn marked below it, and gives no figure', () => {
	const text = [
		'2 July 2013 : Column 9MC',
		'Ministerial Corrections',
		'Transport',
		'Piers',
		'Ann Tarn: To ask the Secretary of State for Transport how many piers were lit in 2012. [57801]',
		'Letter of correction from Mr Fell:',
		'The full answer given was as follows:',
		'Mr Fell: There were 41 piers lit in 2012.',
		'The correct answer should have been:',
		'Mr Fell: There were 14 piers lit in 2012.',
	].join('\n\n');
	const archive = archiveOfDocuments([{ name: 'corrections.txt', text }]);
	const [found] = findQuestions(archive, {
		house: null,
		date: null,
		volume: null,
		column: null,
		uin: '57801',
	});
	const answer = lookUpQuestion(archive, found?.id ?? '');
	const shown = answer && showQuestion(answer).draft.description;
	expect(shown).toContain('**Corrected answer** by Mr Fell\n> There were 14 piers lit in 2012.');
	expect(shown).toContain('**Given before, and withdrawn**\n> There were 41 piers lit in 2012.');
	expect(shown?.indexOf('14 piers')).toBeLessThan(shown?.indexOf('41 piers') ?? -1);
	expect(archive.db.prepare("SELECT count(*) FROM facts WHERE kind = 'figure'").pluck().get()).toBe(1);
});
