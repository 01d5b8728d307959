import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/hansard/read.ts';
import { contributionsOf, read, words } from '../support/reading.ts';

function turns(lines: readonly string[], url: string | null = null) {
	const document = read(lines.join('\n'), { name: 'x.txt', url });
	return contributionsOf(document)
		.toSorted((a, b) => a.start - b.start)
		.map((part) => [part.speaker, words(document, part)]);
}

describe('pages of the Hansard site, copied with who speaks', () => {
	const page = [
		'Harbour Lamps',
		'Volume 700: debated on Tuesday 7 September 2021',
		'Share this debate',
		'Ann Tarn',
		'(Coal Bay) (Lab)',
		'Share this contribution',
		'1. What steps she is taking to light the harbours. (903411)',
		'The Minister for Lamps (Zeb Quill)',
		'Share this contribution',
		'We lit 14 of them.',
		'Ann Tarn',
		'Share this contribution',
		'Will she light mine?',
		'somebody of the coast',
		'Share this contribution',
		'And mine?',
	];

	test('give each his words, and nobody those of a name that is not known', () => {
		expect(turns(page)).toEqual([
			['Ann Tarn (Coal Bay) (Lab)', '1. What steps she is taking to light the harbours. (903411)'],
			['Zeb Quill', 'We lit 14 of them.'],
			['Ann Tarn', 'Will she light mine?'],
			[null, 'And mine?'],
		]);
	});

	test('have the day and the volume of their head, and the question its answer', () => {
		const { sections } = read(page.join('\n'), { name: 'x.txt' });
		const [section] = sections.filter(({ exchanges }) => exchanges.length > 0);
		expect(section).toMatchObject({ sittingDate: '2021-09-07', volume: '700' });
		expect(section?.exchanges[0]).toMatchObject({ uins: ['903411'], answer: { speaker: 'Zeb Quill' } });
	});

	test('leave the text of a motion to nobody', () => {
		const lords = ['Lamps Bill', '05 June 2018', 'Volume 791', 'Moved by', 'Lord Fell'];
		const said = turns([...lords, 'That the Bill be read.', 'Lord Fell (CB)', 'My Lords, it is short.']);
		expect(said).toEqual([
			[null, 'Moved by\nLord Fell\nThat the Bill be read.'],
			['Lord Fell (CB)', 'My Lords, it is short.'],
		]);
	});

	test('do without a head where two members speak', () => {
		const lines = [
			'Ann Tarn (Coal Bay) (Lab)',
			'I beg to move.',
			'Zeb Quill (Fell) (Con)',
			'No, Mr Speaker.',
		];
		expect(turns(lines)).toEqual([
			['Ann Tarn (Coal Bay) (Lab)', 'I beg to move.'],
			['Zeb Quill (Fell) (Con)', 'No, Mr Speaker.'],
		]);
	});

	test('whose names are none that are known are given to nobody, without the names', () => {
		const head = ['Lamps', 'Volume 700: debated on Tuesday 7 September 2021'];
		const said = [
			'aab of the coast',
			'Share this contribution',
			'There are 14.',
			'ccd',
			'Share this contribution',
		];
		expect(turns([...head, ...said, 'No, 12.'])).toEqual([
			[null, 'There are 14.'],
			[null, 'No, 12.'],
		]);
	});

	test('of a committee on a Bill have a day and no volume', () => {
		const lines = ['Lamps Bill (First sitting)', 'Debated on Tuesday 21 June 2022', 'Public Bill Committee'];
		const said = ['The Chair', 'Order.', 'Ann Tarn (Coal Bay) (Lab) [V]', 'I beg to move amendment 2.'];
		const document = read([...lines, ...said].join('\n'), { name: 'x.txt' });
		expect(document.sections[0]).toMatchObject({
			...{ house: 'Commons', sittingDate: '2022-06-21', volume: null, business: 'public bill committee' },
		});
		expect(contributionsOf(document).map(({ speaker }) => speaker)).toEqual([
			'The Chair',
			'Ann Tarn (Coal Bay) (Lab)',
		]);
	});

	test('that only list a day’s business are refused', () => {
		const index = 'House of Commons Hansard\n12 June 2003\nVolume 406\nCommons Chamber\nLamps\nPetition\n';
		expect(() => readDocument(new TextEncoder().encode(index), { name: 'x.txt' })).toThrow(/nobody says/);
	});
});

test('a text without a head is no Hansard where all it has is what other parliaments say too', () => {
	const left = (text: string) => 'skipped' in readDocument(new TextEncoder().encode(text), { name: 'x.txt' });
	expect(left('I beg to move, Madam Deputy Speaker. There are 14 lamps, as hon. Members know.')).toBe(true);
	expect(left('Our blog: “My hon. Friend the Minister knows that there are 14 lamps.” Does he?')).toBe(true);
	expect(left('I beg to move. My hon. Friend knows that there are 14 lamps.')).toBe(false);
});

describe('pages of questions-statements.parliament.uk', () => {
	const asked = [
		'Lamps: Prices',
		'Question for Department for Harbours',
		'UIN 86611, tabled on 14 November 2022',
		'Question',
		'Ann Tarn',
		'Labour',
		'Coal Bay',
		'Commons',
		'To ask the Secretary of State for Harbours, what lamps cost.',
	];
	const by = ['Zeb Quill', 'Conservative', 'Fell', 'Commons'];
	const exchange = (lines: readonly string[]) => {
		const document = read([...asked, ...lines].join('\n'), { name: 'x.txt' });
		return { document, section: document.sections[0], found: document.sections[0]?.exchanges[0] };
	};

	test('give question and answer without their labels', () => {
		const { document, section, found } = exchange([
			'Answer',
			...by,
			'Answered on',
			'21 November 2022',
			'£9.',
		]);
		expect(section).toMatchObject({ house: 'Commons', sittingDate: '2022-11-21', title: 'Lamps: Prices' });
		expect(found).toMatchObject({ uins: ['86611'], questions: [{ speaker: 'Ann Tarn' }] });
		expect([found?.answer?.speaker, words(document, found?.answer)]).toEqual(['Zeb Quill', '£9.']);
	});

	test('keep what a correction takes the place of apart, as withdrawn', () => {
		const { document, found } = exchange([
			...['Corrected answer', ...by, 'Corrected on', '28 November 2022', '£8.'],
			...['Original answer', ...by, 'Answered on', '21 November 2022', '£9.'],
		]);
		expect(found?.answer?.kind).toBe('correction');
		expect([words(document, found?.answer), words(document, found?.withdrawn)]).toEqual(['£8.', '£9.']);
	});

	test('without an answer have none', () => {
		expect(exchange([]).found?.answer).toBeNull();
	});

	test('a page that programs fetched has lost its names, though one office with its holder is left', () => {
		const document = read(
			[
				'Skip to main content',
				'Volume 990: debated on Monday 4 August 1980',
				'Motion made, and Question proposed, That this House do now adjourn.—[Mr. Dale.]',
				'The Leader of the House of Commons',
				'(Mr. Zeb Quill)',
				'Order. I gather that something has upset someone.',
				'On a point of order, Mr. Speaker. What is it?',
			].join('\n\n'),
			{ name: 'x.txt', house: 'Commons' },
		);
		expect(contributionsOf(document).map(({ speaker }) => speaker)).not.toContain('Mr. Zeb Quill');
	});
});
