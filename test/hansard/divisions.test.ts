import { describe, expect, test } from 'vitest';
import { exportLines } from '../../src/corpus/export.ts';
import { openWriter } from '../../src/corpus/writer.ts';
import { extract } from '../../src/extract/extract.ts';
import { load } from '../corpus/pages.ts';
import { contributionsOf, read, words } from '../support/reading.ts';

/** What each division comes to. */
function divisions(document: ReturnType<typeof read>) {
	return document.sections.flatMap((section) =>
		(section.divisions ?? []).map(({ number, question, ayes, noes, decided }) => ({
			number,
			question: words(document, question),
			ayes: [ayes.count, ...ayes.tellers],
			noes: [noes.count, ...noes.tellers],
			decided: words(document, decided),
		})),
	);
}

const expected = {
	number: 12,
	question: 'Question put, That the piers be lit.',
	ayes: [231, 'Ann Tarn', 'Mr Tom Fell'],
	noes: [30, 'Zeb Quill', 'Joan Dale'],
	decided: 'Question accordingly agreed to.',
};
const before = ['Mr Fell: They should be lit, and I ask the House to say so.'];
const after = ['Mr Tarn: I thank the House for that.'];
const vote = [
	'Question put, That the piers be lit.',
	'The House divided: Ayes 231, Noes 30.',
	'Division No. 12]',
	'[9.59 pm',
	'AYES',
	'Marsh, Ann',
	'Pike, rh Mr Bill',
	'Tellers for the Ayes:',
	'Ann Tarn and',
	'Mr Tom Fell',
	'NOES',
	'Hill, Norman',
	'Tellers for the Noes:',
	'Zeb Quill and Joan Dale',
	'Question accordingly agreed to.',
];

describe('divisions are data, and nobody’s words', () => {
	const web = ['12 July 2011 : Column 212', 'Piers Bill', ...before, ...vote, ...after].join('\n\n');

	test('in pages of the volumes and of the site, which print the lists', () => {
		const page = ['Piers Bill', 'Volume 531: debated on Tuesday 12 July 2011', ...vote].join('\n\n');
		for (const text of [web, page]) {
			const document = read(text, { name: 'x.txt' });
			expect(divisions(document)).toEqual([expected]);
			const said = contributionsOf(document).map((part) => words(document, part) ?? '');
			expect(said.filter((one) => /Pike|Hill|Quill/.test(one))).toEqual([]);
		}
	});

	test('in TheyWorkForYou’s XML, whose lists stand apart', () => {
		const xml = `<?xml version="1.0"?><publicwhip latest="yes">
<major-heading id="uk.org.publicwhip/debate/2009-10-27d.1.0" colnum="1">Piers Bill</major-heading>
<speech id="uk.org.publicwhip/debate/2009-10-27d.1.1" nospeaker="true" colnum="1"><p>Question put, That the piers be lit.</p><p>The House divided: Ayes 231, Noes 30.</p></speech>
<division id="uk.org.publicwhip/debate/2009-10-27d.1.2" divnumber="12"><divisioncount ayes="231" noes="30"/>
<mplist vote="aye"><mpname vote="aye">Marsh, Ann</mpname><mpname vote="aye" teller="yes">Ann Tarn</mpname><mpname vote="aye" teller="yes">Mr Tom Fell</mpname></mplist>
<mplist vote="no"><mpname vote="no" teller="yes">Zeb Quill</mpname><mpname vote="no" teller="yes">Joan Dale</mpname></mplist></division>
<speech id="uk.org.publicwhip/debate/2009-10-27d.1.3" nospeaker="true" colnum="1"><p>Question accordingly agreed to.</p></speech></publicwhip>`;
		const document = read(xml, { name: 'debates2009-10-27d.xml' });
		expect(divisions(document)).toEqual([expected]);
		expect(document.text).not.toContain('Marsh');
	});

	test('in the digitised volumes’ XML, whose lists run down the columns of a table', () => {
		const rows = [
			['<b>Division No. 12]</b>', '<b>[7.13 pm</b>'],
			['<b>AYES</b>'],
			['Marsh, Ann', 'Pike, Bill'],
			['Mole, Ned', '<b>Tellers for the Ayes:</b>'],
			['Nile, Ida', '<b>Ann Tarn and Mr Tom Fell.</b>'],
			['<b>NOES</b>'],
			['Hill, Norman', '<b>Tellers for the Noes</b>'],
			['', '<b>Zeb Quill and Joan Dale.</b>'],
		];
		const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
		const xml = `<housecommons><date format="1995-02-21">21 February 1995</date><debates><section><title>PIERS</title><p>Question put, That the piers be lit.</p><p>The House divided: Ayes 231, Noes 30.</p><division><table>${table}</table></division><p>Question accordingly agreed to.</p></section></debates></housecommons>`;
		expect(divisions(read(xml, { name: 'x.xml' }))).toEqual([expected]);
	});

	test('of the Lords have Contents and Not-Contents', () => {
		const lines = ['26 Oct 2009 : Column 1003', 'Lord Fell: I test the opinion of the House.'];
		const text = [
			...lines,
			'Division on Amendment 44',
			'Contents 153; Not-Contents 27.',
			'Amendment 44 agreed.',
		];
		expect(divisions(read(text.join('\n\n'), { name: 'x.txt', house: 'Lords' }))).toEqual([
			{
				number: null,
				question: 'Division on Amendment 44',
				ayes: [153],
				noes: [27],
				decided: 'Amendment 44 agreed.',
			},
		]);
	});

	test('of the Lords of 1976 print the two without a hyphen, and peers several on a line, whom nobody speaks of', () => {
		const lines = [
			'HL Deb 27 September 1976 vol 374 cc161-2',
			'Lord Fell',
			'My Lords, I press the Amendment.',
			'On Question, Whether the said Amendment (No. 21) shall be agreed to?',
			'Their Lordships divided: Contents, 29; Not Contents, 12.',
			'Dale, L. Marsh of Saint Bride, L. Quill, L.',
			'Oddie, B. Pike, L. Wick, B. [Teller.]',
			'On Question, Motion agreed to.',
		];
		const document = read(lines.join('\n\n'), { name: 'x.txt' });
		expect(divisions(document)).toMatchObject([{ ayes: [29], noes: [12] }]);
		expect(JSON.stringify(contributionsOf(document).map((part) => words(document, part)))).not.toContain(
			'Oddie',
		);
	});

	test('are none where somebody only speaks of one, or no count is printed', () => {
		const lines = ['12 July 2011 : Column 212', 'Mr Fell: The House divided on that in 1990, by 231 to 30.'];
		const text = [...lines, 'Question put and agreed to.', 'Mr Tarn: I thank the House.'].join('\n\n');
		expect(divisions(read(text, { name: 'x.txt' }))).toEqual([]);
	});

	test('are exported, each with its place', () => {
		const writer = openWriter(':memory:');
		load(writer, 'web.txt', web, extract);
		expect([...exportLines(writer.db, 'divisions')]).toMatchObject([
			{
				document: 'web.txt',
				sittingDate: '2011-07-12',
				number: 12,
				ayes: 231,
				noesTellers: ['Zeb Quill', 'Joan Dale'],
				question: expected.question,
			},
		]);
		writer.close();
	});
});

test('a count at which the copy breaks off is not told: its last figures may be gone', () => {
	const lines = [
		'HC Deb 24 February 1938 vol 332 cc555-9',
		'Mr. Fell',
		'I ask for it.',
		'The House divided: Ayes, 245; Noes, 1',
	];
	const [cut] = divisions(read(lines.join('\n\n'), { name: 'x.txt' }));
	expect([cut?.ayes, cut?.noes]).toEqual([[245], [null]]);
	const [whole] = divisions(read(`${lines.join('\n\n')}26.`, { name: 'x.txt' }));
	expect([whole?.ayes, whole?.noes]).toEqual([[245], [126]]);
});
