import { afterAll, describe, expect, test } from 'vitest';
import { archiveOfDocuments, type Given } from '../support/archive.ts';
import { buttons, entries, press, reply, said } from '../support/turning.ts';

function page(name: string, day: string, ...paragraphs: readonly string[]): Given {
	return {
		name,
		url: null,
		text: ['Skip to main content', name, `Volume 401: debated on ${day}`, ...paragraphs].join('\n\n'),
	};
}

const to = 'To ask the Secretary of State for Coasts';
const archive = archiveOfDocuments([
	page(
		'Ferries: Inspections',
		'Monday 3 March 2003',
		`${to} how many ferries were inspected in 2002. (61001)`,
		'In 2002 the Wherry Board inspected 48 ferries, of which 12 were found to be unsafe.',
		`${to} how many passengers were hurt on ferries. (61002)`,
		'Information on passengers hurt on ferries is not collected centrally.',
		`${to} what the Wherry Board does. (61003)`,
		'The Wherry Board was set up to license ferries on tidal rivers. It is chaired by Dame Ann Tarn.',
	),
	page(
		'Lighthouses',
		'Monday 6 March 2006',
		`${to} how many lighthouses were lit in 2005. (61004)`,
		'There were 31 lighthouses lit in 2005.',
		`${to} when the lighthouse at Gannet Point will be lit. (61005)`,
		'The lighthouse at Gannet Point will be lit from 14 May 2007.',
		`${to} what has been spent on lamp oil in (a) Tarnshire and (b) Fellshire. (61006)`,
		'The following figures show what was spent on lamp oil.',
		'Tarnshire',
		'Lamp oil: £92,000',
		'Fellshire',
		'Lamp oil: £32,000',
		`${to} how many keepers used the training website. (61007)`,
		'The Harbour Board Committee trained keepers in 15 counties. The HBC met the start-up costs of £18,500. A list of keepers will be placed in the Library. Training is managed by Dame Ann Tarn.',
	),
	page(
		'Buoys',
		'Tuesday 7 March 2006',
		`${to} whether a notice to anglers on buoys will be issued. (61008)`,
		'The Board will not be issuing a notice. An earlier notice warned anglers to moor away from them.',
		`${to} when the review of buoy charges will begin. (61009)`,
		'My predecessor told the House in January 1999 that there would be a review of buoy charges. The review will be launched this summer.',
		`${to} what share of buoys was renewed. (61010)`,
		'The following information is available. Renewed buoys made up 37 per cent. of those in use, out of 900. Source: Buoys returns, a 5 per cent. sample of buoys renewed.',
		`${to} if he will make a statement on the painting scheme. (61011)`,
		'I refer the hon. Member to the reply on the painting scheme. The painting scheme for buoys was managed by the Tarn Foundation.',
	),
]);
afterAll(() => archive.close());
const card = (question: string) =>
	reply(`/ask question:${question}`, archive).message.embeds[0]?.description ?? '';

describe('a plain question', () => {
	test.each([
		[
			'how many ferries were inspected in 2002',
			'**48** ferries',
			'> In 2002 the Wherry Board inspected 48 ferries',
		],
		[
			'% of ferries unsafe, of those inspected in 2002?',
			'figures',
			'> In 2002 the Wherry Board inspected 48 ferries',
		],
		[
			'what does the wherry board do',
			'what it is or does',
			'> The Wherry Board was set up to license ferries',
		],
		['who chairs the Wherry Board', 'who', 'chaired by Dame Ann Tarn'],
		[
			'when will the Gannet Point lighthouse be lit',
			'when',
			'> The lighthouse at Gannet Point will be lit from 14 May 2007.',
		],
		['lighthuoses lit in 2005', 'lighthouses', '> There were 31 lighthouses lit in 2005.'],
		// Of lines under names the one under the name that is asked for.
		['what was spent on lamp oil in Fellshire', 'figures', '> Lamp oil: £32,000'],
		// Money for what is asked in money, and a name for who.
		['what did the Harbour Board Committee training cost', 'figures', 'start-up costs of £18,500'],
		// Of a yes or no what settles it, not what has most of the words.
		[
			'will there be a notice to anglers about buoys',
			'what is said of it',
			'> The Board will not be issuing a notice.',
		],
		// What is still to come is on no day that is over.
		['when does the review of buoy charges start', 'when', 'The review will be launched this summer.'],
		// A share is no count, and where figures come from is none.
		['what share of buoys were renewed', 'figures', 'Renewed buoys made up 37 per cent.'],
		// Past forms, and words that send the reader elsewhere.
		['who ran the buoy painting scheme', 'who', 'managed by the Tarn Foundation'],
		['who manages the training of lighthouse keepers', 'who', 'managed by Dame Ann Tarn'],
	])('%s', (question, says, quotes) => {
		expect(card(question)).toContain(says);
		expect(card(question)).toContain(quotes);
		expect(card(question)).toMatch(/\*read as: .+\*$/);
		expect(card(question)).toContain('Answered: HC Deb');
	});

	test('of what is not known is answered with the record’s own silence', () => {
		expect(card('is it known how many ferry passengers were hurt')).toContain('**No figure, not collected**');
	});

	test('is not said to be unknown for another sentence of the same paragraph', () => {
		const coasts = archiveOfDocuments([
			page(
				'Clubs',
				'Tuesday 4 March 2008',
				`${to} how many rowing clubs are registered. (62003)`,
				'There are 12 registered rowing clubs. We do not hold figures on clubs that might register.',
			),
		]);
		const { message } = reply('/ask question:how many rowing clubs are registered', coasts);
		coasts.close();
		expect(message.embeds[0]?.description).not.toContain('**No figure');
		expect(message.embeds[0]?.description).toContain('12 registered rowing clubs');
	});

	test('whether something is known is not told by numbers of sections and other words that it has', () => {
		const coasts = archiveOfDocuments([
			page(
				'Pilots',
				'Tuesday 4 March 2008',
				`${to} what the law on pilots is. (62004)`,
				'It covers pilots licensed under Part 3 of the Pilotage Act or under section 5, 6 or 14 of the Harbours Act.',
			),
		]);
		const { message } = reply(
			'/ask question:is it known how many pilots are licensed under the Pilotage Act',
			coasts,
		);
		coasts.close();
		expect(message.embeds[0]?.description).toContain('**Nothing on record here has all of this.**');
	});

	test('that nothing on record answers is told so, with how much was searched and where its words stand', () => {
		const { message, found } = reply('/ask question:how many hedgehogs were lit in Narnia', archive);
		expect(found).toBe(false);
		const words = said(message, archive);
		expect(words).toContain('Nothing on record here answers this.');
		expect(words).toContain('every word of 3 documents were searched');
		expect(words).toContain('hedgehogs');
		expect([...buttons(message).keys()]).toContain('Search the record for its words');
	});

	test('of a number of what stands nowhere is not answered from what stands beside it', () => {
		const asked = '/ask question:how many otters live in the lighthouses that were lit in 2005';
		expect(reply(asked, archive).found).toBe(false);
	});

	test.each([
		['of another year', 'how many ferries were inspected in 2011', 'the Wherry Board inspected 48 ferries'],
		[
			'of words that stand nowhere',
			'how many lifebelts did the Wherry Board license on ferries',
			'Wherry Board',
		],
	])(
		'that is only partly answered shows what is near, privately and without a number in front: %s',
		(_, question, near) => {
			const { message, found, ephemeral } = reply(`/ask question:${question}`, archive);
			expect({ found, ephemeral }).toEqual({ found: false, ephemeral: true });
			expect(message.embeds[0]?.description).toMatch(
				/^\*\*Nothing on record here (?:has all of|answers) this\.\*\*/,
			);
			expect(said(message, archive)).toContain(near);
			expect(message.embeds[0]?.description).not.toContain('**48**');
		},
	);

	test.each(['what was spent on lamp oil in Fellshire', 'how many counties did the training cost'])(
		'tells no number of something else in front: %s',
		(question) => {
			expect(card(question)).not.toMatch(/\*\*(?:£92,000|£18,500)/);
		},
	);

	test.each([
		['how many lamp huts were built by the Wick Board in 2004', /\*\*14\*\* lamp huts/],
		['how many sheds were built by the Wick Board in 2004', /\*\*33\*\* sheds/],
	])(
		'of two numbers in a sentence the one right before what is to be counted is in front: %s',
		(question, front) => {
			const huts = archiveOfDocuments([
				page(
					'Lamp Huts',
					'Monday 6 March 2006',
					`${to} what the Wick Board built. (63001)`,
					'In 2004 the Wick Board built 14 lamp huts and 33 sheds.',
				),
			]);
			const { message } = reply(`/ask question:${question}`, huts);
			expect(message.embeds[0]?.description).toMatch(front);
			huts.close();
		},
	);

	test('of words that ask nothing and answer nothing shows where they stand', () => {
		const { message, found } = reply('/ask question:Coasts', archive);
		expect(found).toBe(true);
		expect(message.embeds[0]?.title).toContain('Coasts');
	});

	test('that claims a number is answered in the record’s words, and offers to check the claim', () => {
		const { message } = reply('/ask question:were 48 ferries inspected in 2002', archive);
		expect(message.embeds[0]?.description).toContain('inspected 48 ferries');
		const outcome = press(message, 'Check this claim', archive);
		if (outcome.act !== 'reply') throw new Error('not answered');
		expect(outcome.reply.ephemeral).toBe(true);
		expect(said(outcome.reply.message, archive)).toContain('48 ferries');
		expect(said(outcome.reply.message, archive)).toContain('on record');
		const { message: other } = reply('/ask question:is the Wherry Board chaired by Dame Ann Tarn', archive);
		expect([...buttons(other).keys()]).not.toContain('Check this claim');
	});

	test('is met in one word or in two', () => {
		expect(card('how many lighthouse keepers used the web site')).toContain('read as');
		expect(card('when will the light house at Gannet Point be lit')).toContain('lit from 14 May 2007');
	});

	test('in two parts is answered with the words for both', () => {
		const coasts = archiveOfDocuments([
			page(
				'Coasts Congress',
				'Tuesday 4 March 2008',
				`${to} how many officials attended the Coasts Congress in Oslo; and at what cost. (62005)`,
				'No Minister attended the Coasts Congress in Oslo.',
				'The Wherry Board sent two officials, at a cost of £870.',
			),
		]);
		const { message } = reply(
			'/ask question:who went to the Coasts Congress in Oslo and what did it cost',
			coasts,
		);
		coasts.close();
		expect(message.embeds[0]?.description).toContain('No Minister attended');
		expect(message.embeds[0]?.description).toContain('£870');
	});

	test.each([
		'To ask the Secretary of State for Coasts what the Wherry Board does.',
		'An earlier notice warned anglers to moor away from them.',
		'My predecessor told the House in January 1999 that there would be a review of buoy charges.',
	])('that is a sentence of the record is not denied: %s', (sentence) => {
		const { message, found } = reply(`/ask question:${sentence}`, archive);
		expect(found).toBe(true);
		expect(said(message, archive)).not.toContain('Nothing on record');
	});

	test('is posted with how it was read', () => {
		const { message } = reply('/ask question:how many ferries were inspected in 2002 private:true', archive);
		const outcome = press(message, 'Post to channel', archive, { ephemeral: true });
		if (outcome.act !== 'post') throw new Error('not posted');
		expect(outcome.message.embeds[0]?.title).toBe('how many ferries were inspected in 2002');
		expect(outcome.message.embeds[0]?.description).toContain('read as: figures');
		expect([...buttons(outcome.message).keys()]).toContain('Withdraw');
	});

	test('leads to its exchange, and behind More stands all that was said', () => {
		const { message } = reply('/ask question:who chairs the Wherry Board', archive);
		const opened = press(message, 'The question and its answer', archive);
		if (opened.act !== 'reply') throw new Error('not opened');
		expect(opened.reply.message.embeds[0]?.title).toContain('question 61003');
		expect([...entries(message).keys()]).toContain('Source');
		expect(said(message, archive)).toContain('what the Wherry Board does');
	});
});

test('a row that only the department’s own name finds is told with the total below it', () => {
	const tables = archiveOfDocuments([
		page(
			'Boats',
			'Tuesday 4 March 2008',
			`${to} how many boats his Department hired. (62002)`,
			'The boats hired are shown in the following table:',
			'Boats hired',
			...['Number'],
			...['Coasts Office HQ', '12', 'Ferries Service', '30', 'Total', '42'],
		),
	]);
	const { message } = reply('/ask question:how many boats did Coasts hire', tables);
	tables.close();
	expect(message.embeds[0]?.description).toContain('**42**');
});

test('a cell is first that a question names by title, row and column, before a sentence with the same words', () => {
	const tables = archiveOfDocuments([
		page(
			'Boats',
			'Tuesday 4 March 2008',
			`${to} how many boats were lost. (62001)`,
			'The boats lost are shown in the following table:',
			'Boats lost, east coast 2003 - 06',
			...['(a) Number', '(b) Rate per 1,000(1)'],
			...['2003', '412', '9.6', '2004', '388', '7.5', '2005', '104', '6.1'],
			'(1) Number of boats lost per 1,000 boats of the east coast aged under 18.',
		),
	]);
	const { message } = reply('/ask question:Boats lost, east coast 2003 - 06 2003 (a) Number', tables);
	tables.close();
	expect(message.embeds[0]?.description).toMatch(/^.{0,20}\b412\b/s);
});
