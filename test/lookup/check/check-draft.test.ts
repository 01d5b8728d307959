import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { checkDraft } from '../../../src/lookup/check/check-draft.ts';
import type { Finding } from '../../../src/lookup/check/finding.ts';
import { archiveOfDocuments, type Given } from '../../support/archive.ts';

/** One question with its answer, as TheyWorkForYou prints it. */
interface Asked {
	readonly uin: string;
	readonly column: string;
	readonly by: string;
	readonly question: string;
	readonly minister: string;
	readonly answer: string;
}

function day(name: string, kind: string, asked: readonly Asked[]): Given {
	const date = /\d{4}-\d\d-\d\d[a-z]/.exec(name)?.[0] ?? '';
	const id = (rest: string) => `uk.org.publicwhip/${kind}/${date}.${rest}`;
	const exchanges = asked.map(
		({ uin, column, by, question, minister, answer }, at) => `
		<minor-heading id="${id(`${column}.${at}`)}" colnum="${column}">Harbours</minor-heading>
		<ques id="${id(`${uin}.q0`)}" speakername="${by}" colnum="${column}"><p qnum="${uin}">${question}</p></ques>
		<reply id="${id(`${uin}.r0`)}" speakername="${minister}" colnum="${column}">${answer}</reply>`,
	);
	const text = `<?xml version="1.0" encoding="UTF-8"?><publicwhip>
		<major-heading id="${id('0')}">Coasts</major-heading>${exchanges.join('')}</publicwhip>`;
	return { name, url: null, text };
}

const HARBOURS =
	'Saltwick Marfleet Upper-Fell Lower-Fell Thornsea Gullhaven Oxmere Pellsand Wrayport Quillness Tarnmouth Dunsea'.split(
		' ',
	);
const archive = archiveOfDocuments([
	day('answers2011-03-01a.xml', 'wrans', [
		{
			uin: '61001',
			column: '112W',
			by: 'Joan Bell',
			question:
				'To ask the Secretary of State for Coasts whether she plans to repeal section 24 of the Nets Act.',
			minister: 'Ann Marsh',
			answer: `<p>There are no plans to repeal section 24 of the Nets Act. The Harbour Inspectorate seized 1,340 unlicensed nets in the northern
				estuaries and 1,275 unlicensed nets in the southern estuaries. The yard at Saltwick was closed because it was found to be wholly unsafe for the
				crews, and has not been opened again. On provisional figures 86 wardens were employed.</p>`,
		},
		{
			uin: '61002',
			column: '245W',
			by: 'Hugh Tarn',
			question: 'To ask the Secretary of State for Coasts what was spent on dredging in each harbour.',
			minister: 'Mary Fell',
			answer: `<p>The following table shows what was spent on dredging in each harbour:</p><table><tbody>
				<tr><td colspan="3"><i>£000</i></td></tr>
				<tr><td><i>Harbour</i></td><td><i>2007-08</i></td><td><i>2008-09</i></td></tr>
				<tr><td>Saltwick</td><td>4,125</td><td>3,871</td></tr>
				<tr><td>Marfleet</td><td>2,215</td><td>2,846</td></tr></tbody></table>`,
		},
	]),
	day('answers2011-03-03a.xml', 'wrans', [
		{
			uin: '61010',
			column: '410W',
			by: 'Nell Byrne',
			question:
				'To ask the Secretary of State for Coasts how many pilots are licensed, and what each harbour levies.',
			minister: 'Mary Fell',
			answer: `<p>412 pilots hold a licence and 37 apprentices are trained within the Pilotage Group, which has nine stations. Lost buoys fell from 28.4
				per cent. in 2006 to 21.7 per cent. in 2009. An estimated 5,260 hours were freed by dropping the tide form.</p><table><tbody>
				<tr><td><i>Harbour</i></td><td><i>Licences of 3 months or less</i></td><td><i>Licences of more than 3 months and less than 6 months</i></td>
				<td><i>Licences of more than 6 months</i></td></tr>
				<tr><td>Saltwick</td><td>1,718</td><td>3,305</td><td>2,461</td></tr></tbody></table>`,
		},
		{
			uin: '61011',
			column: '415W',
			by: 'Nell Byrne',
			question: 'To ask the Secretary of State for Coasts what oysters were landed in each year.',
			minister: 'Mary Fell',
			answer: `<p>Oysters landed, and sold at more than £300,000 a boat:</p><table><tbody>
				<tr><td><i>Year</i></td><td><i>Oysters</i></td></tr>
				<tr><td>2007-08</td><td>318</td></tr><tr><td>2008-09</td><td>264</td></tr></tbody></table>`,
		},
		{
			uin: '61012',
			column: '418W',
			by: 'Nell Byrne',
			question: 'To ask the Secretary of State for Coasts how many wardens served in each district.',
			minister: 'Mary Fell',
			answer: `<p>Wardens by district are in the table. In all, 7,000 visitors came to the upper quay at Saltwick.</p><table><tbody>
				<tr><td><i>District</i></td><td><i>Wardens</i></td><td><i>Boats</i></td></tr>
				<tr><td>Fell</td><td>5,614</td><td>88</td></tr><tr><td>East of Fell</td><td>3,127</td><td>61</td></tr>
				<tr><td>Other districts</td><td>2,951</td><td>45</td></tr></tbody></table>
				<p>The guesthouses of the district could have taken 9,000 visitors.</p>`,
		},
		{
			uin: '61013',
			column: '421W',
			by: 'Nell Byrne',
			question: 'To ask the Secretary of State for Coasts how landings of whelks are counted.',
			minister: 'Mary Fell',
			answer: `<p>Whelks are weighed on the quay.</p>
				<p>Quay Weighing Returns System Yearly 80 per cent. taken in June 1997 to June 2003</p>
				<p>Landing Card Extract taken in June 2005; Quay Weighing Returns System, Landing Card Extract from June 2001</p>`,
		},
		{
			uin: '61014',
			column: '424W',
			by: 'Nell Byrne',
			question: 'To ask the Secretary of State for Coasts how landings of whelks were counted.',
			minister: 'Mary Fell',
			answer: `<p>Whelks were weighed on the quay.</p>
				<p>Quay Weighing Returns System Yearly 80 per cent, taken in June 2001 and Landing Card Extract taken in June 2005</p>`,
		},
		{
			uin: '61015',
			column: '430W',
			by: 'Nell Byrne',
			question: 'To ask the Secretary of State for Coasts how many moorings and slipways each harbour has.',
			minister: 'Mary Fell',
			answer: `<p>The table shows moorings and slipways:</p><table><tbody>
				<tr><td><i>Harbour</i></td><td><i>Moorings</i></td><td><i>Slipways</i></td></tr>${HARBOURS.map(
					(name, at) =>
						`<tr><td>${name}</td><td>${(1204 + 37 * at).toLocaleString('en-GB')}</td><td>${41 + at}</td></tr>`,
				).join('')}</tbody></table>`,
		},
		{
			uin: '61016',
			column: '433W',
			by: 'Nell Byrne',
			question:
				'To ask the Secretary of State for Coasts what sand the Outer Harbours Dredging Plan assumes in 2020.',
			minister: 'Mary Fell',
			answer: `<p>In the usual course, sand carried in is projected to increase by 53 tonnes between now and 2020 but works announced in the Outer
				Harbours Dredging Plan are estimated to save 54 tonnes in 2020.</p>`,
		},
	]),
	day('lordswrans2011-03-02a.xml', 'lordswrans', [
		{
			uin: 'HL6120',
			column: 'WA57',
			by: 'Lord Tarn',
			question: 'To ask Her Majesty’s Government how the lamps of the outer buoys are tested.',
			minister: 'Baroness Fell',
			answer:
				'<p>The lamps of the outer buoys are tested twice a year by the crews of the tenders, who report each failure within a week.</p>',
		},
	]),
]);
afterAll(() => archive.close());

const findings = (draft: string, kind: Finding['kind']) =>
	checkDraft(archive, draft).findings.filter((finding) => finding.kind === kind);
const verdicts = (draft: string, kind: Finding['kind']) =>
	findings(draft, kind).map(({ verdict, shouldBe }) =>
		shouldBe === null ? verdict : `${verdict}: ${shouldBe}`,
	);

describe('a quotation', () => {
	test.each([
		[
			'word for word',
			'“The yard at Saltwick was closed because it was found to be wholly unsafe for the crews”',
			'as on record',
		],
		[
			'with a word changed',
			'“The yard at Saltwick was closed because it was found to be hardly unsafe for the crews”',
			'differs: The yard at Saltwick was closed because it was found to be wholly unsafe for the crews',
		],
		[
			'with a capital taken away and marked so',
			'“[t]he yard at Saltwick was closed because it was found to be wholly unsafe for the crews”',
			'as on record',
		],
		[
			'with a capital given behind what is left out',
			'“The yard at Saltwick was closed … [i]t was found to be wholly unsafe for the crews”',
			'as on record',
		],
		[
			'with a mark left out',
			'“was found to be wholly unsafe for the crews and has not been opened again”',
			'punctuation only: was found to be wholly unsafe for the crews, and has not been opened again',
		],
		[
			'shortened where it says so',
			'“The yard at Saltwick was closed ... and has not been opened again”',
			'as on record',
		],
		[
			'with words put in',
			'“The yard [of the Board] at Saltwick was closed because it was found to be wholly unsafe”',
			'as on record',
		],
		[
			'of a few words that stand in another answer alone',
			'The share of lost buoys fell, and 412 pilots hold a licence, “twice a year” (PQ 61010).',
			'on record, but',
		],
		['that stands nowhere', '“The moon over the harbour is made of green cheese entirely”', 'not found here'],
		[
			'under a negation that the draft leaves out',
			'The Minister will “repeal section 24 of the Nets Act” (PQ 61001).',
			'on record, but: no plans to repeal section 24 of the Nets Act',
		],
	])('%s', (_, draft, told) => {
		expect(verdicts(draft, 'quotation')).toEqual([told]);
	});

	test('of which the record has the same under a negation that the draft tells too is on record', () => {
		expect(
			verdicts('There are no plans to “repeal section 24 of the Nets Act” (PQ 61001).', 'quotation'),
		).toEqual(['as on record']);
	});
});

describe('a figure', () => {
	test.each([
		[
			'in words of one’s own',
			'The Inspectorate seized 1,340 nets in the northern estuaries (PQ 61001).',
			['as on record'],
		],
		[
			'of which two figures changed places',
			'The Inspectorate seized 1,430 nets in the northern estuaries (PQ 61001).',
			['differs: 1,340'],
		],
		[
			'of another place',
			'The Inspectorate seized 1,340 unlicensed nets in the southern estuaries (PQ 61001).',
			['differs: 1,275'],
		],
		['under a scale', 'In 2007-08 dredging cost £4.125 million at Saltwick (PQ 61002).', ['as on record']],
		[
			'without its scale',
			'In 2007-08 dredging cost £4,125 at Saltwick (PQ 61002).',
			['differs: 4,125 (£000)'],
		],
		[
			'of another row',
			'Dredging at Marfleet cost £3.871 million in 2008-09 (PQ 61002).',
			['differs: 2,846 (£000)'],
		],
		[
			'rounded',
			'About 1,300 unlicensed nets were seized in the northern estuaries (PQ 61001).',
			['as on record'],
		],
		['without its qualifier', 'The Inspectorate employed 86 wardens (PQ 61001).', ['on record, but']],
		[
			'somebody else’s',
			'Dredging at Saltwick cost £9.2 million, according to a harbour society (PQ 61002).',
			['cannot be known here'],
		],
		[
			'beside one of the year before',
			'Oysters landed came to 264 in 2008-09, against 318 the year before (PQ 61011).',
			['as on record', 'as on record'],
		],
		[
			'beside a wrong one of the year before',
			'Oysters landed came to 264 in 2008-09, against 264 the year before (PQ 61011).',
			['as on record', 'differs: 318'],
		],
		[
			'beside one of two years earlier',
			'Lost buoys came to 21.7 per cent. in 2009, down from 28.4 per cent. three years earlier (PQ 61010).',
			['as on record', 'as on record'],
		],
		[
			'that the passage has as a threshold alone',
			'Oysters were sold at £300,000 and more in 2008-09 (PQ 61011).',
			['on record, but'],
		],
		[
			'in a unit that the table leaves out',
			'In 2007-08 oysters of £318 million were landed (PQ 61011).',
			['as on record'],
		],
		[
			'that counts the same, in a sentence that names another number’s owner',
			'The Pilotage Group has 412 pilots who hold a licence (PQ 61010).',
			['as on record'],
		],
		[
			'of a range of shares',
			'The share of lost buoys fell from 28.4 to 27.1 per cent. by 2009 (PQ 61010).',
			['as on record', 'differs: 21.7 per cent.'],
		],
		['that is an estimate', 'Dropping the tide form freed 5,260 hours (PQ 61010).', ['on record, but']],
		[
			'that is called an estimate',
			'Dropping the tide form freed, it is estimated, 5,260 hours (PQ 61010).',
			['as on record'],
		],
		[
			'of a column that durations name',
			'At Saltwick 2,461 licences ran for between three and six months (PQ 61010).',
			['differs: 3,305', 'not found here'],
		],
		[
			'of a row whose name is a part of another’s',
			'Wardens who served in Fell came to 3,127 (PQ 61012).',
			['differs: 5,614'],
		],
		[
			'of a row by its whole name',
			'Wardens who served East of Fell came to 3,127 (PQ 61012).',
			['as on record'],
		],
		[
			'that a sentence before named the row of',
			'East of Fell has the second most wardens. Unlike Fell it had 3,127 of them (PQ 61012).',
			['as on record'],
		],
		[
			'of another sentence, in words of the record’s own',
			'In all, 9,000 visitors came to the upper quay at Saltwick.',
			['differs: 7,000'],
		],
		[
			'beside a wrong one of the year after',
			'Oysters landed came to 318 in 2007-08 and had sunk to 246 a year later (PQ 61011).',
			['as on record', 'differs: 264'],
		],
		['that is no figure but an answer', 'None.', []],
		[
			'of a year that the record does not speak of',
			'In 1998 dredging at Saltwick cost £5.5 million (PQ 61002).',
			['not found here'],
		],
	])('%s', (_, draft, told) => {
		expect(verdicts(draft, 'figure')).toEqual(told);
	});

	test('of another row or column is told although what it is said of stands far from it', () => {
		const far = (value: string) =>
			verdicts(
				`In the answer on what was spent on dredging in each harbour, for Saltwick, and of the years given for 2007-08 alone, the sum in £000 was ${value} (PQ 61002).`,
				'figure',
			);
		expect(far('4,125')).toEqual(['as on record']);
		expect(far('2,215')).toEqual(['differs: 4,125 (£000)']);
		expect(far('3,871')).toEqual(['differs: 4,125 (£000)']);
	});

	test('of a sentence copied from one of two answers alike is on record, and of the other is not taken for it', () => {
		const copied =
			'Quay Weighing Returns System Yearly 80 per cent, taken in June 2001 and Landing Card Extract taken in June 2005';
		expect(verdicts(copied, 'figure')).toEqual(['as on record']);
		expect(verdicts(copied.replace('80', '85'), 'figure')).not.toContain('as on record');
	});

	test('beside which the paper is named that the whole answer is about is not taken for the next one of the sentence', () => {
		const draft = 'The answer on the Outer Harbours Dredging Plan has sand growing by 53 tonnes by 2020.';
		expect(verdicts(draft, 'figure')).not.toContain('differs: 54 tonnes');
	});

	test('of a table that was pasted among other words is read at its own place, wherever the table was cut', () => {
		const rows = HARBOURS.map((name, at) =>
			[name, (1204 + 37 * at).toLocaleString('en-GB'), 41 + at].join(' '),
		);
		const pasted = `We were sent this list by the office in the spring: ${rows.join(' ').slice(12).replace('1,389 46', '1,398 46')}`;
		const differing = findings(pasted, 'figure').filter(({ verdict }) => verdict !== 'as on record');
		expect(differing.map(({ verdict, shouldBe }) => [verdict, shouldBe])).toEqual([['differs', '1,389']]);
	});

	test('that is rounded is said to be, with the record’s own', () => {
		const [finding] = findings(
			'About 1,300 unlicensed nets were seized in the northern estuaries.',
			'figure',
		);
		expect(finding?.notes).toEqual(['rounded: the record has 1,340']);
	});
});

describe('a citation', () => {
	const yard = 'The yard was closed as “wholly unsafe for the crews”';
	test.each([
		['HC Deb 1 March 2011 c 112W', 'as on record'],
		['HC Deb, 1 Mar 2011, col 121W', 'stands elsewhere: HC Deb 1 March 2011, col 112W'],
		['HC Deb 2 March 2011 c 112W', 'stands elsewhere: HC Deb 1 March 2011, col 112W'],
		['HL Deb 1 March 2011 c 112W', 'stands elsewhere: HC Deb 1 March 2011, col 112W (Commons)'],
		[
			'House of Lords, Official Report, 1 March 2011, column 112W',
			'stands elsewhere: HC Deb 1 March 2011, col 112W (Commons)',
		],
		['Official Report, 31 June 2011, column 112W', 'differs: HC Deb 1 March 2011, col 112W'],
		['PQ 61001', 'as on record'],
		['PQ 61002', 'stands elsewhere: question 61001, HC Deb 1 March 2011, col 112W'],
	])('%s', (cited, told) => {
		expect(verdicts(`${yard} (${cited}).`, 'citation')).toEqual([told]);
	});

	test.each([
		['HC Deb 4 May 1993 c 300W', 'cannot be known here'],
		['HC Deb 1 March 2011 c 112W', 'as on record'],
		['HL Deb 2 March 2011 WA57', 'as on record'],
	])('beside which nothing of the record stands: %s', (cited, told) => {
		expect(verdicts(`Something was said of tide tables (${cited}).`, 'citation')).toEqual([told]);
	});

	test('of a whole day is on record where its House sat', () => {
		const draft = (day: string) => `It is at https://hansard.parliament.uk/commons/${day} to be read.`;
		expect(verdicts(draft('2011-03-01'), 'citation')).toEqual(['as on record']);
		expect(verdicts(draft('2011-06-07'), 'citation')).toEqual(['cannot be known here']);
	});

	test.each([
		'Scottish Parliament Official Report, 1 March 2011, col 20431',
		'Dáil Debates, 1 March 2011, vol 692, col 14',
		'Northern Ireland Assembly, Official Report (Hansard), 1 March 2011, col 8',
		'Canadian House of Commons Debates, 1 March 2011, column 112W',
	])('of another parliament’s record cannot be known here, and nothing beside it is accused: %s', (cited) => {
		const draft = `Mary Fell said that 1,430 unlicensed nets were seized in the northern estuaries (${cited}).`;
		const told = findings(draft, 'citation').map(({ verdict }) => verdict);
		expect(told).toEqual(['cannot be known here']);
		expect(findings(draft, 'figure').map(({ verdict }) => verdict)).toEqual(['cannot be known here']);
		expect(findings(draft, 'attribution')).toEqual([]);
	});

	test.each([
		'The Scottish Parliament was told of it, as she said here (HC Deb 1 March 2011 c 121W)',
		'Of what the Senedd did she said nothing: HC Deb 1 March 2011, col 121W',
		'Debates of the Dáil were read out; Official Report, 1 March 2011, column 121W',
	])('of this one is held against it beside the name of another: %s', (cited) => {
		expect(verdicts(`${yard}. ${cited}.`, 'citation')[0]).not.toBe('as on record');
		expect(findings(`${yard}. ${cited}.`, 'citation')[0]?.notes).not.toContain(
			'of another parliament’s record',
		);
	});
});

describe('a speaker', () => {
	test.each([
		['Ann Marsh said that the yard was “wholly unsafe for the crews”.', ['as on record']],
		['Mary Fell said that the yard was “wholly unsafe for the crews”.', ['differs: Ann Marsh']],
		['Ann Marsh told Joan Bell that it was “wholly unsafe for the crews”.', ['as on record', 'as on record']],
		[
			'Ann Marsh told Hugh Tarn that it was “wholly unsafe for the crews”.',
			['as on record', 'differs: Joan Bell'],
		],
		[
			'In the northern estuaries 1,340 unlicensed nets were seized (PQ 61001). Joan Bell had asked. Saltwick spent £4,125,000 on dredging in 2007-08 (PQ 61002).',
			[],
		],
		[
			'In the northern estuaries 1,340 unlicensed nets were seized (PQ 61001). Nell Byrne had asked. Saltwick spent £4,125,000 on dredging in 2007-08 (PQ 61002).',
			['differs: Hugh Tarn'],
		],
		['The Minister asked Hugh Tarn to write: the yard was “wholly unsafe for the crews”.', []],
		[
			'Joan Bell asked about the yard and was told that it was “wholly unsafe for the crews”.',
			['as on record'],
		],
		[
			'Hugh Tarn asked about the yard and was told that it was “wholly unsafe for the crews”.',
			['differs: Joan Bell'],
		],
		['Ann Marsh, asked about the yard, said that it was “wholly unsafe for the crews”.', ['as on record']],
		[
			'Baroness Fell of Saltwick said that the lamps “of the outer buoys are tested twice a year by the crews”.',
			['as on record'],
		],
		[
			'Baroness Tarn said that the lamps “of the outer buoys are tested twice a year by the crews”.',
			['differs: Baroness Fell'],
		],
		['Ann Marsh’s brother keeps bees; the yard was “wholly unsafe for the crews”.', []],
	])('%s', (draft, told) => {
		expect(verdicts(draft, 'attribution')).toEqual(told);
	});
});

test('a whole draft: each finding stands where it is said to, in order', () => {
	const draft = `# A note

The Inspectorate seized **1,340** nets in the northern estuaries and **1,257** nets in the southern (HC Deb 1 March 2011 c 112W).

> The lamps of the outer buoys are tested twice a year by the crews of the tenders

Baroness Fell answered Lord Tarn (HL Deb 2 March 2011 WA57).`;
	const { findings: all } = checkDraft(archive, draft);
	for (const { start, end, text } of all) expect(draft.slice(start, end)).toBe(text);
	expect(all.map(({ text, verdict }) => `${text}: ${verdict}`)).toEqual([
		'1,340: as on record',
		'1,257: differs',
		'HC Deb 1 March 2011 c 112W: as on record',
		'The lamps of the outer buoys are tested twice a year by the crews of the tenders: as on record',
		'Baroness Fell: as on record',
		'Lord Tarn: as on record',
		'HL Deb 2 March 2011 WA57: as on record',
	]);
});

test('a draft on what the documents do not cover is accused of nothing, even where it cites what they hold no day of', () => {
	const draft = `In 2004 the county police made 4,212 arrests for burglary, up from 3,980 the year before (HC Deb 14 June 2005 c 212W).

The hospital trust employed 450 nurses; “we are proud of our staff and of the care they give”, said Jane Moss (PQ 40412).

Councils closed 86 libraries in 2009 (HL Deb 9 May 2010 WA12), and 5 of the 8 museums stayed open until the end of March.`;
	const told = checkDraft(archive, draft).findings.map(({ verdict }) => verdict);
	expect(told.length).toBeGreaterThan(8);
	expect(told.filter((verdict) => !/^(?:not found here|cannot be known here)$/.test(verdict))).toEqual([]);
});

test.each([3_960, 3_980, 4_000, 7_950, 7_990])(
	'a quotation stands whole in a paragraph too long to be held together, %d characters into it',
	(far) => {
		const filling = 'Nobody was asked about the weather on the quay. '.repeat(200).slice(0, far);
		const draft = `${filling} “wholly unsafe for the crews, and has not been opened again” ${filling}`;
		expect(findings(draft, 'quotation').map(({ verdict }) => verdict)).toEqual(['as on record']);
	},
);

test('hundreds of numbers in one line are held against the record a few at a time', () => {
	const numbers = Array.from({ length: 600 }, (_, at) => `${at * 7}`).join(' ');
	for (const { start, end, text } of findings(numbers, 'figure'))
		expect(numbers.slice(start, end)).toBe(text);
});

test('whatever a draft says, its findings are cut from it, and what should be stands in the record', () => {
	const piece = fc.constantFrom(
		'the yard at Saltwick',
		'1,340 nets',
		'“wholly unsafe”',
		'"',
		'>',
		'PQ 61001',
		'HC Deb 31 June 2011 c 9',
		'[',
		'...',
		'\n\n',
		'£4,125',
		'Ann Marsh said',
		'**',
	);
	const record = archive.slice('answers2011-03-01a.xml', { start: 0, end: 10_000 }).replace(/\s+/g, ' ');
	fc.assert(
		fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 30 }), (pieces) => {
			const draft = pieces.join(' ');
			for (const { start, end, text, kind, shouldBe } of checkDraft(archive, draft).findings) {
				expect(draft.slice(start, end)).toBe(text);
				if (kind === 'quotation' && shouldBe !== null) expect(record).toContain(shouldBe);
			}
		}),
		{ numRuns: 60 },
	);
});
