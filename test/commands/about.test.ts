import { afterAll, expect, test } from 'vitest';
import { controls } from '../../commands/index.ts';
import { lookUpAbout } from '../../src/lookup/about.ts';
import { aboutMessage } from '../../src/present/about.ts';
import { archiveOfDocuments } from '../support/archive.ts';
import { press, reply } from '../support/turning.ts';

const page = (name: string, day: string) => ({
	name,
	url: null,
	text: [
		'Skip to main content',
		name,
		`Volume 401: debated on ${day}`,
		'To ask the Secretary of State for Coasts how many ferries sank. (61001)',
		'Three ferries sank.',
	].join('\n\n'),
});
const archive = archiveOfDocuments([
	page('Ferries', 'Monday 3 March 2003'),
	page('Wherries', 'Tuesday 4 March 2003'),
	page('Lighthouses', 'Monday 6 March 2006'),
]);
afterAll(() => archive.close());

test('about says of which years sitting days are loaded, and where there is a gap; a button lists the documents', () => {
	const { message } = reply('/about', archive);
	const [loaded] = message.embeds[0]?.fields ?? [];
	expect(loaded?.value).toContain('Sitting days: 2003: 2 \u00b7 2004 to 2005: none \u00b7 2006: 1.');
	expect(loaded?.value).toContain('\nNo day is held whole, only the pages or debates that were loaded:');
	const outcome = press(message, 'List of documents', archive, {}, controls);
	if (outcome.act !== 'reply') throw new Error('no list');
	const lines = String(outcome.reply.message.files?.[0]?.content).split('\r\n');
	expect(lines[1]).toMatch(/^2003-03-03,Commons,Ferries,1,a part,Ferries/);
	expect(lines[3]).toMatch(/^2006-03-06,/);
});

test('about says on which day the archive last changed, where it is in a file', () => {
	const shown = (changedOn: string | null) =>
		aboutMessage({ ...lookUpAbout(archive), changedOn }, '1').embeds[0]?.fields?.[0]?.value;
	expect(shown('2006-03-07')).toContain('\nLast loaded, or otherwise changed, on 7 March 2006.\n');
	expect(shown(null)).not.toContain('Last loaded');
});

test('about says how many days are held whole, and of how many only a part is', () => {
	const shown = (whole: number, partial: number) =>
		aboutMessage({ ...lookUpAbout(archive), whole, partial }, '1').embeds[0]?.fields?.[0]?.value;
	expect(shown(14, 2)).toContain(
		'\nHeld whole, in debates, answers or statements: 14 days. Of the other 2, only',
	);
	expect(shown(3, 0)).toContain('\nEach day is held whole,');
});
