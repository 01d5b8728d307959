import { afterAll, describe, expect, test } from 'vitest';
import { archiveOfDocuments, seeds } from '../support/archive.ts';
import { entries, reply, said } from '../support/turning.ts';

const archive = archiveOfDocuments(seeds());
afterAll(() => archive.close());
const answer = (line: string) => said(reply(line, archive).message, archive);

describe('every line of what must come out of the seeds, in the words of the answer', () => {
	test.each(['trafficking', 'human trafficking', 'trafficked person', 'trafficking in persons'])(
		'/define %s gives the Protocol’s definition and whose words they are',
		(typed) => {
			const { found } = reply(`/define ${typed}`, archive);
			expect(found).toBe(true);
			const words = answer(`/define ${typed}`);
			expect(words).toContain(
				'│ “Trafficking in persons” shall mean the recruitment, transportation, transfer,',
			);
			expect(words).toContain(
				'for the purpose of exploitation.\nHC Deb 17 December 2008, vol 485 · question 244928',
			);
			expect(words).toContain(
				'"Protocol to the 2000 UN Convention against Transnational Organised Crime called',
			);
			expect(words).toContain('as quoted in the answer');
			expect(words).toContain('the only definition in the 2 documents loaded');
			expect(words).toContain('person who has been trafficked. (244928)');
		},
	);

	test.each([
		['NIR', 'SOCA produces the National Intelligence Requirement (NIR)'],
		['UKTA', 'UK Threat Assessment (UKTA) of Serious Organised Crime'],
		[
			'UK Action Plan',
			'prevention; investigation, law enforcement and prosecutions; and protection and assistance',
		],
	])('/define %s gives a description, and says that it is no definition', (typed, words) => {
		expect(answer(`/define ${typed}`)).toContain(words);
		expect(answer(`/define ${typed}`)).toContain('Described, not defined:');
	});

	test('/operation pentameter: what it is, who led it, 84 women by a back-reference, its sisters apart', () => {
		const words = answer('/operation pentameter');
		expect(words).toContain(
			'│ The police recently led other agencies in Operation Pentameter. It aimed to tackle trafficking for sexual exploitation by raising awareness of the issue followed by a series of enforcement campaigns across the country. The operation managed to rescue 84 women many of them in London.\nHC Deb 24 October 2006, vol 450 · question 94668',
		);
		expect(words).toContain('Women rescued: 84\nAbove · "The operation" is read as Operation Pentameter');
		expect(words).toContain(
			'Led by: "The police"\nTook part: "other agencies"\nNo force or agency is named.',
		);
		expect(words).toContain('Operation Pentameter 1 and Operation Pentameter 2. Kept apart');
	});

	test.each(['/operation pentameter', '/operation pentameter 2'])(
		'%s: 528 arrests, 299 of them for human trafficking, said to be a reading',
		(line) => {
			const words = answer(line);
			expect(words).toContain('Arrests: 528, of which 299 for human trafficking');
			expect(words).toContain(
				'Said of "Operation Pentameter" in reply to a question about Operation Pentameter 2: it could be either',
			);
			expect(words.match(/│ Of the 528 arrests/g)).toHaveLength(1);
			expect(words).not.toMatch(/Operation Pentameter 299:/);
		},
	);

	test.each(['/operation pentameter', '/operation pentameter 1', '/operation pentameter 2'])(
		'%s: the lost table is our copy’s damage; convictions are the record’s own silence',
		(line) => {
			const words = answer(line);
			expect(words).toContain('campaigns Operation Pentameter 1 and 2: the table is lost from this copy');
			expect(words).toContain('They are not zero and were not refused: see Hansard.');
			expect(words).toMatch(
				/Conviction figures \(human trafficking offences under Operation Pentameter 2\): no figure, not broken down\n│ It is not possible to disaggregate/,
			);
			expect(words).not.toMatch(/^Victims recovered.*: [12]$/m);
			expect(words, 'a label of the lost table is no passage to show').not.toMatch(/^│ Pentameter 1$/m);
		},
	);

	test('/operation maxim: what it is, who led and took part', () => {
		const words = answer('/operation maxim');
		expect(words).toContain('│ Operation MAXIM is the Metropolitan Police Service led initiative');
		expect(words).toContain('Led by: "Metropolitan Police Service"');
		expect(words).toContain('Took part: "United Kingdom Immigration Service" and "UK Passport Service"');
	});

	test('/agency UKHTC: names joined by inference, roles dated, the naming sentence with them', () => {
		const words = answer('/agency UKHTC');
		expect(words).toContain(
			'│ On 3 October 2006 we opened the UK Human Trafficking Centre in Sheffield. This dedicated',
		);
		expect(words).toContain('"United Kingdom Human Trafficking Centre"');
		expect(words).toContain('joined by inference');
		expect(words).toContain('"The centre" is read as');
		expect(words).toContain('nothing here shows that it was done');
		expect(words).toContain('central repository of all data and intelligence on human trafficking');
	});

	test('/agency SOCA: its roles, nothing of what is not said; the reference that is not in this corpus', () => {
		const words = answer('/agency SOCA');
		expect(words).toContain('│ SOCA produces the National Intelligence Requirement (NIR)');
		expect(words).toContain('"answer of 9 June 2008, Official Report, column 75W": not in this corpus');
		expect(words).toContain('<https://hansard.parliament.uk/Commons/2008-06-09>');
		expect(words).not.toMatch(/None on record|No document here/);
	});

	test('/agency Metropolitan Police Service: the operation it led, its passage quoted once, and the way to it', () => {
		const { message } = reply('/agency Metropolitan Police Service', archive);
		const words = said(message, archive);
		expect(words).toContain('Had a part in Operation MAXIM\n');
		expect(words.match(/│ Operation MAXIM is/g)).toHaveLength(1);
		expect([...entries(message).keys()]).toContain('Operation MAXIM');
	});

	test.each([
		['CEOP', 'Child Exploitation and Online Protection'],
		['Immigration and Nationality Directorate', 'Immigration and Nationality Directorate'],
		['Crown Prosecution Service', 'Crown Prosecution Service'],
		['UKIS', 'United Kingdom Immigration Service'],
		['UKPS', 'UK Passport Service'],
		['UK Passport Service', 'UKPS'],
		['Metropolitan Police Service', 'Metropolitan Police Service'],
		['Home Office', 'Home Office'],
		['S.O.C.A.', 'Serious Organised Crime Agency'],
	])('/agency %s is known as %s', (typed, name) => {
		expect(reply(`/agency ${typed}`, archive).found).toBe(true);
		expect(answer(`/agency ${typed}`)).toContain(name);
	});

	test('/agency CPS is matched by initials, and that is said', () => {
		const words = answer('/agency CPS');
		expect(words).toContain('Crown Prosecution Service');
		expect(words).toContain('matched by initials');
		expect(words).toContain(
			'Its opening words refer to: "On 3 October 2006 we opened the UK Human Trafficking Centre in Sheffield."',
		);
	});

	test.each([
		['/operation pentamter', 'Operation Pentameter'],
		['/define traficking', '“Trafficking in persons”'],
		['/define UTKA', 'UK Threat Assessment'],
		['/operation pentameter two', 'Operation Pentameter 2'],
		['/operation operation maxim', 'Operation MAXIM'],
	])('%s finds %s', (line, title) => {
		const { message, found } = reply(line, archive);
		expect(found).toBe(true);
		expect(message.embeds[0]?.title).toContain(title);
	});

	test('/question 241542: what is not collected beside what is; the table lost; the footnotes no counts', () => {
		const words = answer('/question 241542');
		expect(words).toContain('Human Trafficking: question 241542, 17 December 2008');
		expect(words).toContain(
			'is not collected centrally. The police did collect data on the number of victims recovered',
		);
		expect(words).toContain('asked to reply');
		expect(words).toContain('The table is lost from this copy (not zero, not refused): see Hansard for');
		expect(words).toContain('may be a footnote mark, not a count');
		expect(words).not.toContain('Refers to');
	});

	test('/question by what it refers to: not in this corpus, with a link to the day', () => {
		const { message, found } = reply('/question 9 June 2008 col 75W', archive);
		expect(found).toBe(false);
		expect(said(message, archive)).toContain('https://hansard.parliament.uk/Commons/2008-06-09');
		expect(answer('/question 241516')).toContain('not in this corpus; the reference names no House');
	});

	test('silence on other purposes is of its own kind', () => {
		expect(answer('/question 94675')).toContain('not sufficient evidence');
		expect(answer('/question 94675')).toContain(
			'in the region of 4,000 victims of trafficking for prostitution',
		);
	});
});
