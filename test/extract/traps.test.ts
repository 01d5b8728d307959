import { describe, expect, test } from 'vitest';
import { readAnswer } from '../support/answer.ts';

const ASKED = 'To ask the Secretary of State for the Home Department what steps she is taking on smuggling.';

describe('traps met in real pages', () => {
	test('a reported and denied claim is no figure of nought', () => {
		const read = readAnswer(
			ASKED,
			'Press stories giving the impression that raids such as Operation Larkspur did not lead to 40 arrests are wrong.',
		);
		expect(read.figures).toEqual([]);
	});

	test('numbers in a question are not the facts of its answer', () => {
		const read = readAnswer(
			'To ask the Secretary of State for the Home Department whether 212 people were arrested under Operation Larkspur.',
			'I refer the hon. Member to the statement of the chief constable.',
		);
		expect(read.figures).toEqual([]);
	});

	test('with two operations in a sentence each number goes with the name before it', () => {
		const read = readAnswer(
			ASKED,
			'Operation Larkspur led to 14 arrests and Operation Teasel led to 31 arrests.',
		);
		expect(read.figures).toEqual([
			'14 arrests @ Operation Larkspur (named)',
			'31 arrests @ Operation Teasel (named)',
		]);
	});

	test('two operations named together and one number: it is said of both, jointly', () => {
		const read = readAnswer(ASKED, 'Operations Larkspur and Teasel together led to 45 arrests.');
		expect(read.figures).toEqual(['45 arrests @ Operation Larkspur (named) + Operation Teasel (named)']);
		expect(read.of('figure')[0]?.joint).toBe(true);
	});

	test('where the number comes first, each goes with the name after it', () => {
		const read = readAnswer(
			ASKED,
			'The force has sent 51 officers to Operation Larkspur and 10 officers to Operation Teasel.',
		);
		expect(read.figures).toEqual([
			'51 officers sent @ Operation Larkspur (named)',
			'10 officers sent @ Operation Teasel (named)',
		]);
	});

	test('a bare name in the answer to a question on its numbered sister keeps both readings', () => {
		const read = readAnswer(
			'To ask the Secretary of State for the Home Department how many arrests there were under Operation Larkspur 2.',
			'Operation Larkspur resulted in 63 arrests.',
		);
		expect(read.figures).toEqual([
			'63 arrests @ Operation Larkspur (named) + Operation Larkspur 2 (question)',
		]);
	});

	test('a back-reference holds across sentences while no other name comes between', () => {
		const read = readAnswer(
			ASKED,
			'The police ran Operation Larkspur in the ports. It was meant to stop the trade in rare orchids. The operation led to 17 convictions.',
		);
		expect(read.figures).toEqual(['17 convictions @ Operation Larkspur (back-reference)']);
		const [figure] = read.of('figure');
		expect(read.text.slice(figure?.naming?.start, figure?.naming?.end)).toBe(
			'The police ran Operation Larkspur in the ports.',
		);
	});

	test('a back-reference after two names is refused', () => {
		const read = readAnswer(
			ASKED,
			'Operation Larkspur and Operation Teasel were run in the ports. The operation led to 17 convictions.',
		);
		expect(read.figures.join()).not.toContain('Operation');
	});

	test('a number after a name is counted where a plural verb follows, and part of the name elsewhere', () => {
		const read = readAnswer(
			ASKED,
			'Of the 120 arrests under Operation Larkspur 7 were for bribery.',
			'Operation Teasel 2 led to 9 arrests.',
		);
		expect(read.figures).toEqual([
			'120 arrests @ Operation Larkspur (named)',
			'7 arrests for bribery @ Operation Larkspur (named)',
			'9 arrests @ Operation Teasel 2 (named)',
		]);
		expect(read.of('figure')[1]?.partOf).toBe(120);
	});

	test('column, volume, page, section, question, day and footnote numbers are no figures', () => {
		const read = readAnswer(
			ASKED,
			'I refer to the answer of 3 April 2007, Official Report, column 1682W, to question 118556, and to page 45 of volume 3 of the report under section 12 of the Act.',
			'1 Includes cases referred from elsewhere.',
		);
		expect(read.figures).toEqual([]);
	});

	test('a count after a date is a figure', () => {
		const read = readAnswer(
			'To ask what staff the body has.',
			'On 8 March 2007, 182 NTCB staff were deployed abroad. NTCB works with others.',
		);
		expect(read.figures).toEqual(['182 NTCB staff deployed abroad @ NTCB (named)']);
	});

	test('nought and not known differ', () => {
		const nought = readAnswer(ASKED, 'There have been no convictions under Operation Larkspur yet.');
		expect(nought.figures).toEqual(['0 convictions @ Operation Larkspur (named)']);
		expect(nought.of('gap')).toEqual([]);
		const unknown = readAnswer(ASKED, 'No figures on convictions under Operation Larkspur are collected.');
		expect(unknown.figures).toEqual([]);
		expect(unknown.of('gap').map(({ why }) => why)).toEqual(['not collected']);
	});

	test('charges, prosecutions and convictions stay three measures', () => {
		const read = readAnswer(
			ASKED,
			'Operation Larkspur has led to 40 charges, 22 prosecutions and 13 convictions.',
		);
		expect(read.of('figure').map(({ measure }) => measure)).toEqual([
			'charges',
			'prosecutions',
			'convictions',
		]);
	});

	test('a part knows its whole', () => {
		const read = readAnswer(
			ASKED,
			'Operation Larkspur has resulted in 92 convictions of which 28 were for fraud.',
		);
		expect(read.of('figure').map(({ value, partOf, measure }) => [value, partOf, measure])).toEqual([
			[92, null, 'convictions'],
			[28, 92, 'convictions for fraud'],
		]);
	});

	test('what came since an operation is not its result', () => {
		const read = readAnswer(ASKED, 'Since Operation Larkspur 300 arrests have been made in the ports.');
		expect(read.figures.join()).not.toContain('Operation');
	});

	test('numbers still to come are told as such', () => {
		const read = readAnswer(
			ASKED,
			'Operation Larkspur will recruit 200 officers. The operation is expected to save £4 million.',
		);
		expect(read.of('figure').map(({ value, status }) => [value, status])).toEqual([
			[200, 'plan'],
			[4_000_000, 'forecast'],
		]);
	});

	test('a code is no project, and a country’s campaign no operation', () => {
		const read = readAnswer(
			ASKED,
			'Project AC020 was published. The Ruritania campaign went on. The Purple Orchid campaign reached 300 growers.',
		);
		expect(read.mentions.filter(({ kind }) => kind === 'operation').map(({ name }) => name)).toEqual([
			'Purple Orchid campaign',
		]);
	});

	test('operations that are no names make none', () => {
		const read = readAnswer(
			ASKED,
			'The Regulation of Operations Act, police operations and test purchase operations in 30 towns are matters for the Director of Operations. Operations Manager posts and Operation of the scheme are others.',
		);
		expect(read.mentions.filter(({ kind }) => kind === 'operation')).toEqual([]);
	});

	test('an estimate keeps whose it is, how it hedges, and its period', () => {
		const read = readAnswer(
			ASKED,
			'A study by the University of Ambridge suggests that in 2004 there were around 1,500 victims of orchid theft in the county.',
		);
		const [figure] = read.of('figure');
		expect(figure).toMatchObject({
			value: 1500,
			qualifier: 'around',
			period: 'in 2004',
			measure: 'victims of orchid theft in the county',
		});
		expect(figure?.attributedTo).toBe('A study by the University of Ambridge');
	});

	test('a series gives each number its year', () => {
		const read = readAnswer(
			ASKED,
			'Under Operation Larkspur there were 16 convictions in 2004-05; 65 in 2005-06; and 116 in 2006-07.',
		);
		expect(read.of('figure').map(({ value, measure, period }) => [value, measure, period])).toEqual([
			[16, 'convictions', 'in 2004-05'],
			[65, 'convictions', 'in 2005-06'],
			[116, 'convictions', 'in 2006-07'],
		]);
	});

	test('a list under a lead-in belongs to what the lead-in names', () => {
		const read = readAnswer(
			ASKED,
			'The results of Operation Larkspur are as follows:',
			'March 2003 to April 2004: 178 arrests',
			'April 2004 to March 2005: 203 arrests',
		);
		expect(read.figures).toEqual([
			'178 arrests @ Operation Larkspur (lead-in)',
			'203 arrests @ Operation Larkspur (lead-in)',
		]);
		expect(read.of('figure').map(({ period }) => period)).toEqual([
			'March 2003 to April 2004',
			'April 2004 to March 2005',
		]);
	});

	test('what was done is found behind a phrase of place or origin', () => {
		const read = readAnswer(
			ASKED,
			'During Operation Larkspur 88 growers from 22 countries were rescued from the ports.',
		);
		expect(read.figures[0]).toBe(
			'88 growers from 22 countries rescued from the ports @ Operation Larkspur (named)',
		);
	});

	test('an as-of date is one that the text states', () => {
		const read = readAnswer(ASKED, 'As at 31 March 2007 Operation Larkspur had resulted in 12 arrests.');
		expect(read.of('figure')[0]).toMatchObject({ value: 12, asOf: '2007-03-31' });
	});

	test('numbers in words, ranges and qualifiers', () => {
		const read = readAnswer(
			ASKED,
			'Operation Larkspur led to more than twenty-five arrests and recovered between 50 and 60 kg of bulbs worth £1.2 million.',
		);
		expect(
			read.of('figure').map(({ value, valueTo, qualifier, unit }) => [value, valueTo, qualifier, unit]),
		).toEqual([
			[25, null, 'more than', null],
			[50, 60, 'between', 'kg'],
			[1200000, null, null, '£'],
		]);
	});

	test('per cent. with its full stop does not end the sentence', () => {
		const read = readAnswer(
			ASKED,
			'Some 40 per cent. of the bulbs were found by Mr. Archer of St. Mary’s, the hon. Member’s constituent.',
		);
		expect(read.of('figure').map(({ quote }) => quote)).toEqual([
			'Some 40 per cent. of the bulbs were found by Mr. Archer of St. Mary’s, the hon. Member’s constituent.',
		]);
	});
});

describe('initialisms', () => {
	test('letters are their owner’s only in the section that shows it', () => {
		const read = readAnswer(
			'To ask what the Orchid Licensing Authority does.',
			'The OLA licenses 1,230 growers.',
		);
		expect(read.links.map(({ name, other, basis }) => [name, other, basis])).toEqual([
			['Orchid Licensing Authority', 'OLA', 'question'],
		]);
	});

	test('letters that only fit a name are tied to it as an inference, with the sentence that names it', () => {
		const read = readAnswer(
			ASKED,
			'After the fire the Orchid Licensing Authority was set up. Growers must register.',
			'OLA officers inspect them. The OLA licenses 1,230 growers.',
		);
		const [role] = read.of('role').filter(({ role }) => role.startsWith('licenses'));
		expect(role?.subject).toEqual({
			kind: 'agency',
			name: 'Orchid Licensing Authority',
			asPrinted: 'OLA',
			basis: 'back-reference',
		});
		expect(read.text.slice(role?.naming?.start, role?.naming?.end)).toBe(
			'After the fire the Orchid Licensing Authority was set up.',
		);
		expect(read.links.map(({ basis }) => basis)).toEqual(['letters']);
	});

	test('a name goes back only as far as its letters need', () => {
		const read = readAnswer(ASKED, 'The Barchester Orchid Care Trust (OCT) was set up in 1999.');
		expect(read.links.map(({ name, other }) => [name, other])).toEqual([['Orchid Care Trust', 'OCT']]);
	});
});
