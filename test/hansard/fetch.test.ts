import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchDays } from '../../src/hansard/fetch/days.ts';
import { countDebates, fetchDebates } from '../../src/hansard/fetch/debates.ts';
import { type PoliteClient, politeClient } from '../../src/hansard/fetch/polite.ts';
import { countQuestions, fetchQuestions } from '../../src/hansard/fetch/questions.ts';
import { openShelf } from '../../src/hansard/fetch/shelf.ts';
import { countStatements, fetchStatements } from '../../src/hansard/fetch/statements.ts';
import type { Progress, Wanted, WantedDays } from '../../src/hansard/fetch/wanted.ts';
import { searchWords } from '../../src/hansard/fetch/words.ts';
import { readDocument } from '../../src/hansard/read.ts';

type Answer = {
	readonly status?: number;
	readonly headers?: Record<string, string>;
	readonly body?: unknown;
};

const wanted: Wanted = { search: 'harbour dues', from: '2015-01-01', to: '2015-12-31', house: 'Commons' };
const silent: Progress = { found: () => undefined, kept: () => undefined };

let server: Server;
let base: string;
let folder: string;
let asked: IncomingMessage[];
let answer: (url: URL) => Answer;

beforeEach(async () => {
	asked = [];
	folder = mkdtempSync(join(tmpdir(), 'fetch-'));
	server = createServer((request, response) => {
		asked.push(request);
		const { status = 200, headers = {}, body = {} } = answer(new URL(request.url ?? '', 'http://x'));
		response.writeHead(status, { 'content-type': 'application/json', ...headers });
		response.end(typeof body === 'string' ? body : JSON.stringify(body));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

function client(): PoliteClient {
	return politeClient({ base, called: 'The API', userAgent: 'despatch-box/test', interval: 0, patience: 1 });
}

const hit = (id: string) => ({
	DebateSectionExtId: id,
	SittingDate: '2015-03-05T00:00:00',
	House: 'Commons',
});
const debate = (id: string) => ({
	Overview: {
		Id: 1,
		ExtId: id,
		Title: 'Harbour Dues',
		Date: '2015-03-05T00:00:00',
		House: 'Commons',
		VolumeNo: 593,
	},
	Navigator: [],
	Items: [
		{ ItemType: 'Contribution', AttributedTo: 'Ann Marsh', Value: '<p>Dues rose.</p>', HRSTag: 'hs_Para' },
	],
	ChildDebates: [],
});

/** As the Hansard API answers: 130 hits in 120 debates among what was said, none among the rest. */
function hansard(url: URL): Answer {
	const { searchParams, pathname } = url;
	if (pathname.startsWith('/debates/debate/'))
		return { body: debate(pathname.replace(/^.*\/|\.json$/g, '')) };
	const skip = Number(searchParams.get('queryParameters.skip'));
	const all = pathname.includes('Spoken')
		? Array.from({ length: 130 }, (_, index) => hit(`D${index % 120}`))
		: [];
	return { body: { TotalResultCount: all.length, Results: all.slice(skip, skip + 100) } };
}

describe('fetching debates', () => {
	test('asks for every page of hits and for each debate once, by name', async () => {
		answer = hansard;
		const fetched = await fetchDebates(wanted, client(), openShelf(folder), silent);
		expect(fetched).toEqual({ found: 120, fresh: 120, before: 0, without: 0, left: [] });
		const searches = asked
			.map(({ url }) => new URL(url ?? '', base))
			.filter(({ pathname }) => pathname.includes('search'));
		expect(searches.map(({ pathname }) => pathname.split('/').at(-1))).toEqual([
			'Spoken.json',
			'Spoken.json',
			'Written.json',
			'Corrections.json',
		]);
		expect(Object.fromEntries(searches[1]?.searchParams ?? [])).toEqual({
			'queryParameters.searchTerm': 'harbour dues',
			'queryParameters.startDate': '2015-01-01',
			'queryParameters.endDate': '2015-12-31',
			'queryParameters.house': 'Commons',
			'queryParameters.orderBy': 'SittingDateAsc',
			'queryParameters.skip': '100',
			'queryParameters.take': '100',
		});
		expect(new Set(asked.map(({ headers }) => headers['user-agent']))).toEqual(
			new Set(['despatch-box/test']),
		);
		const [name = ''] = readdirSync(folder);
		expect(readDocument(readFileSync(join(folder, name)), { name })).toMatchObject({ form: 'hansard-api' });
	});

	test('leaves out a debate that the API refuses, by name, and goes on with the rest', async () => {
		let answers = (url: URL): Answer =>
			url.pathname.endsWith('/D3.json')
				? { status: 404 }
				: url.pathname.endsWith('/D7.json')
					? { body: '<html>error</html>' }
					: url.pathname.endsWith('/D9.json')
						? { status: 500 }
						: hansard(url);
		answer = (url) => answers(url);
		const fetched = await fetchDebates(wanted, client(), openShelf(folder), silent);
		expect(fetched).toMatchObject({ found: 120, fresh: 117 });
		expect(fetched.left).toEqual([
			{ id: 'D3', why: 'refused the request (404 Not Found)' },
			{ id: 'D7', why: 'sent something that is no JSON (<html>error</html>)' },
			{ id: 'D9', why: 'did not answer after 5 tries (500 Internal Server Error)' },
		]);
		expect(readdirSync(folder)).toHaveLength(117);
		answers = hansard;
		expect(await fetchDebates(wanted, client(), openShelf(folder), silent)).toMatchObject({
			found: 120,
			fresh: 3,
			left: [],
		});
		expect(readdirSync(folder).every((name) => name.endsWith('.json'))).toBe(true);
	});

	test('stops where the API refuses one after the other', async () => {
		answer = (url) => (url.pathname.startsWith('/debates') ? { status: 403 } : hansard(url));
		await expect(fetchDebates(wanted, client(), openShelf(folder), silent)).rejects.toThrow(
			/refused the request \(403/,
		);
		expect(asked.filter(({ url }) => url?.startsWith('/debates'))).toHaveLength(10);
	});

	test('walks by the total that the API states, however few hits it gives at a time', async () => {
		answer = (url) => {
			const { body } = hansard(url) as { body: { Results?: unknown[] } };
			return { body: body.Results ? { ...body, Results: body.Results.slice(0, 25) } : body };
		};
		expect(await fetchDebates(wanted, client(), openShelf(folder), silent)).toMatchObject({
			found: 120,
			fresh: 120,
		});
	});

	test('comes to an end where the API does not heed where to go on, and says how much it did not give', async () => {
		answer = (url) => {
			url.searchParams.set('queryParameters.skip', '0');
			return hansard(url);
		};
		expect(await fetchDebates(wanted, client(), openShelf(folder), silent)).toMatchObject({
			found: 100,
			left: [{ id: '30 more hits', why: 'counts them and did not give them' }],
		});
	});

	test('fetches no more than it was told to, and the rest in later runs', async () => {
		answer = hansard;
		const few = { ...wanted, limit: 30 };
		expect(await fetchDebates(few, client(), openShelf(folder), silent)).toMatchObject({ fresh: 30 });
		expect(await fetchDebates(few, client(), openShelf(folder), silent)).toMatchObject({
			found: 60,
			fresh: 30,
		});
	});

	test('a long id makes a name that a file can have', async () => {
		const shelf = openShelf(folder);
		shelf.put('x'.repeat(400), {});
		shelf.put(`${'x'.repeat(400)}y`, {});
		expect(shelf.has('x'.repeat(400))).toBe(true);
		expect(readdirSync(folder).map((name) => name.length)).toEqual([125, 125]);
	});

	test('tries again where the API is busy, and no more than five times', async () => {
		let tries = 0;
		answer = (url) => (++tries <= 2 ? { status: 503, headers: { 'retry-after': '0' } } : hansard(url));
		expect(await fetchDebates(wanted, client(), openShelf(folder), silent)).toMatchObject({ found: 120 });
		tries = 0;
		answer = () => ({ status: 500 });
		asked = [];
		await expect(fetchDebates(wanted, client(), openShelf(folder), silent)).rejects.toThrow(
			'The API did not answer after 5 tries (500 Internal Server Error). What was fetched is kept: run the same again to go on from there.',
		);
		expect(asked).toHaveLength(5);
	});

	test('says in a sentence that there is no network, and that a page is no JSON', async () => {
		answer = () => ({ body: '<html>Just a moment</html>' });
		await expect(client().json('search.json')).rejects.toThrow(
			/sent something that is no JSON \(<html>Just a moment/,
		);
		server.close();
		server.closeAllConnections();
		await expect(client().json('search.json')).rejects.toThrow(
			/^The API could not be reached \(ECONNREFUSED\)/,
		);
	});
});

describe('what is searched for', () => {
	const holds = (search: string, words: string) => searchWords(search).standIn({ Items: [{ Value: words }] });

	test('all of the words stand in it, or words that begin with them', () => {
		expect(holds('harbour dues', '<p>The dues of our <i>harbours</i> rose.</p>')).toBe(true);
		expect(holds('harbour dues', '<p>The harbours closed.</p>')).toBe(false);
		expect(holds('dues', '<p>Residues fell.</p>')).toBe(false);
	});

	test('words between quotation marks stand there word for word', () => {
		expect(holds('"harbour dues"', '<p>Of Harbour</p><p>dues I say</p>')).toBe(true);
		expect(holds('“harbour dues” lamps', 'harbour dues and lamps')).toBe(true);
		expect(holds('"harbour dues"', 'dues of a harbour')).toBe(false);
		expect(holds("the board's dues", 'The Board’s dues rose.')).toBe(true);
	});

	test('a debate without them is left out, and not asked for again by the same search', async () => {
		answer = hansard;
		const search = { ...wanted, search: '"dues of the harbour"' };
		expect(await fetchDebates(search, client(), openShelf(folder), silent)).toMatchObject({
			found: 120,
			fresh: 0,
			without: 120,
		});
		const requests = asked.length;
		expect(await fetchDebates(search, client(), openShelf(folder), silent)).toMatchObject({ without: 120 });
		expect(asked.length - requests).toBeLessThan(10);
		expect(await fetchDebates(wanted, client(), openShelf(folder), silent)).toMatchObject({ fresh: 120 });
	});

	test('how much there is, is asked before anything is fetched', async () => {
		answer = hansard;
		expect(await countDebates(wanted, client())).toBe(130);
		answer = () => ({ body: { totalResults: 60, results: [] } });
		expect(await countQuestions(wanted, client())).toBe(60);
		expect(await countStatements({ ...wanted, to: '2010-12-31' }, client())).toBe(0);
		expect(readdirSync(folder)).toEqual([]);
	});
});

describe('fetching written questions', () => {
	const value = (id: number) => ({
		id,
		uin: String(8000 + id),
		house: 'Commons',
		dateAnswered: '2015-03-05T00:00:00',
	});

	test('fetches each by its id, as lists cut answers off', async () => {
		answer = ({ pathname, searchParams }) => {
			const id = /questions\/(\d+)$/.exec(pathname)?.[1];
			if (id) {
				const whole = {
					questionText: 'To ask how deep it is.',
					answerText: '<p>Nine metres; harbour dues rose.</p>',
				};
				return { body: { value: { ...value(Number(id)), ...whole }, links: [] } };
			}
			const skip = Number(searchParams.get('skip'));
			const all = Array.from({ length: 60 }, (_, index) => ({ value: value(index) }));
			return { body: { totalResults: 60, results: all.slice(skip, skip + 50) } };
		};
		expect(await fetchQuestions(wanted, client(), openShelf(folder), silent)).toMatchObject({
			found: 60,
			fresh: 60,
			left: [],
		});
		const [name = ''] = readdirSync(folder);
		expect(readDocument(readFileSync(join(folder, name)), { name })).toMatchObject({ form: 'questions-api' });
		expect(asked[0]?.url).toContain('answered=Answered');
		expect(await fetchQuestions(wanted, client(), openShelf(folder), silent)).toMatchObject({
			found: 60,
			fresh: 0,
			left: [],
		});
	});

	test('asks nothing for years whose answers stand in Hansard', async () => {
		answer = () => ({ status: 500 });
		const early = { ...wanted, from: '2005-01-01', to: '2010-12-31' };
		expect(await fetchQuestions(early, client(), openShelf(folder), silent)).toMatchObject({
			found: 0,
			fresh: 0,
			left: [],
		});
		expect(asked).toHaveLength(0);
	});
});

describe('fetching whole days', () => {
	const days: WantedDays = { from: '2025-03-05', to: '2025-03-06', house: null, today: '2025-03-06' };
	const said = (words: string) => [{ ItemType: 'Contribution', AttributedTo: 'Ann Marsh', Value: words }];
	let source: string | number;
	let words: string;
	beforeEach(() => {
		source = 'DailyHansard';
		words = '<p>Dues rose.</p>';
	});

	/** Two debates under a heading in the Commons of the 5th, the second inside the first; the Lords do not sit. */
	function sitting({ pathname, searchParams }: URL): Answer {
		const id = /debate\/(\w+)\.json$/.exec(pathname)?.[1];
		const inner = { ...debate('DUES'), Items: said(words) };
		if (id === 'TOP') return { body: { ...debate('TOP'), Items: [], ChildDebates: [debate('HARBOUR')] } };
		if (id === 'HARBOUR') return { body: { ...debate('HARBOUR'), ChildDebates: [inner] } };
		if (id) return { body: inner };
		if (searchParams.get('house') === 'Lords') return { status: 404 };
		if (searchParams.get('date') !== '2025-03-05') return { body: [] };
		if (pathname === '/overview/sectionsforday.json') return { body: ['Debate'] };
		const items = ['TOP', 'HARBOUR', 'DUES', null].map((ExternalId) => ({ ExternalId }));
		return { body: [{ Title: 'Commons Chamber', Source: source, SectionTreeItems: items }] };
	}
	const fetched = (wanted: Partial<WantedDays> = {}) =>
		fetchDays({ ...days, ...wanted }, client(), openShelf(folder), silent);
	const documents = () => readdirSync(folder).filter((name) => !name.startsWith('.'));

	test('each debate is a document by itself, and a heading without words is none', async () => {
		answer = sitting;
		expect(await fetched()).toMatchObject({ found: 3, fresh: 2, left: [] });
		expect(documents()).toEqual([
			'debate-commons-2025-03-05-dues.json',
			'debate-commons-2025-03-05-harbour.json',
		]);
		for (const name of documents()) {
			const read = readDocument(readFileSync(join(folder, name)), { name });
			expect('sections' in read && read.sections).toHaveLength(1);
		}
		asked = [];
		expect(await fetched()).toMatchObject({ found: 3, fresh: 0, before: 3, left: [] });
		expect(asked.filter(({ url }) => url?.startsWith('/debates'))).toEqual([]);
	});

	test('a report that is still being written is fetched again, an old one is not even asked for', async () => {
		answer = sitting;
		source = 'RollingHansard';
		await fetched();
		words = '<p>Dues fell.</p>';
		expect(await fetched()).toMatchObject({ fresh: 2 });
		expect(readFileSync(join(folder, 'debate-commons-2025-03-05-dues.json'), 'utf8')).toContain('Dues fell.');
		source = 2;
		await fetched({ today: '2025-05-01' });
		asked = [];
		expect(await fetched({ today: '2025-05-01' })).toMatchObject({ found: 0, fresh: 0, left: [] });
		expect(asked).toEqual([]);
	});

	test('what the API would not give is named, and asked for again even where the day is old', async () => {
		const late = { today: '2025-05-01' };
		answer = (url) => (/HARBOUR|=Lords/.test(url.href) ? { body: '<html>no</html>' } : sitting(url));
		const { left } = await fetched(late);
		expect(left.map(({ id }) => id)).toEqual(['HARBOUR', 'Lords of 2025-03-05', 'Lords of 2025-03-06']);
		answer = sitting;
		expect(await fetched(late)).toMatchObject({ found: 3, fresh: 1, left: [] });
	});

	test('stops at the limit, and where the API refuses day after day', async () => {
		answer = sitting;
		expect(await fetched({ limit: 1, today: '2025-05-01' })).toMatchObject({ fresh: 1 });
		expect(await fetched({ limit: 1, today: '2025-05-01' })).toMatchObject({ fresh: 1 });
		answer = () => ({ status: 403 });
		await expect(fetched({ from: '2025-04-01', to: '2025-04-30' })).rejects.toThrow(
			/refused the request \(403/,
		);
		expect(asked.filter(({ url }) => url?.includes('2025-04')).length).toBe(10);
	});

	test('written questions of the days are all of them, and those corrected meanwhile are fetched again', async () => {
		let text = '<p>Nine metres.</p>';
		answer = ({ pathname, searchParams }) => {
			const value = { id: 7, uin: '8007', house: 'Commons', dateAnswered: '2025-03-05T00:00:00' };
			if (pathname.endsWith('/7')) return { body: { value: { ...value, answerText: text } } };
			const results = searchParams.has('answeredWhenFrom') || text.includes('Ten') ? [{ value }] : [];
			return { body: { totalResults: results.length, results } };
		};
		const questions = () => fetchQuestions(days, client(), openShelf(folder), silent);
		expect(await questions()).toMatchObject({ found: 1, fresh: 1, left: [] });
		expect(asked.every(({ url }) => !url?.includes('searchTerm'))).toBe(true);
		expect(await questions()).toMatchObject({ fresh: 0 });
		text = '<p>Ten metres.</p>';
		expect(await questions()).toMatchObject({ fresh: 1 });
		expect(readFileSync(join(folder, documents()[0] ?? ''), 'utf8')).toContain('Ten metres.');
	});
});

test('each request waits its turn', async () => {
	answer = () => ({ body: {} });
	const waits: number[] = [];
	const pause = async (milliseconds: number) => void waits.push(milliseconds);
	const slow = politeClient({
		base,
		called: 'The API',
		userAgent: 'x',
		interval: 60_000,
		patience: 1,
		pause,
	});
	for (let count = 0; count < 3; count += 1) await slow.json('x.json');
	expect(waits.map((wait) => Math.round(wait / 60_000))).toEqual([1, 2]);
});

test('written statements come whole, each with its minister, its day and its House', async () => {
	const made = {
		id: 7,
		uin: 'HLWS12',
		house: 'Lords',
		dateMade: '2018-02-22T00:00:00',
		title: 'Pier Strategy',
		answeringBodyName: 'Department for Lamps',
		memberRole: 'Minister of State',
		member: { name: 'Earl Quill' },
	};
	answer = ({ pathname, searchParams }) =>
		pathname.endsWith('/7')
			? { body: { value: { ...made, text: '<p>We lit 14 piers.</p>' } } }
			: searchParams.get('madeWhenFrom') === '2018-02-20'
				? { body: { totalResults: 1, results: [{ value: { ...made, text: 'We lit ...' } }] } }
				: { status: 500 };
	const days: WantedDays = { from: '2018-02-20', to: '2018-02-23', house: null, today: '2018-03-20' };
	expect(await fetchStatements(days, client(), openShelf(folder), silent)).toMatchObject({
		found: 1,
		fresh: 1,
	});
	const [name = ''] = readdirSync(folder);
	expect(name).toBe('statement-lords-2018-02-22-hlws12-7.json');
	const read = readDocument(readFileSync(join(folder, name)), { name });
	expect('skipped' in read ? read : read.sections).toMatchObject([
		{
			house: 'Lords',
			sittingDate: '2018-02-22',
			business: 'written statement',
			headings: ['Department for Lamps', 'Pier Strategy'],
			url: 'https://questions-statements.parliament.uk/written-statements/detail/2018-02-22/hlws12',
			contributions: [{ kind: 'statement', speaker: 'Earl Quill', office: 'Minister of State' }],
			damage: [],
		},
	]);
	expect(
		(await fetchStatements({ ...days, to: '2014-01-01' }, client(), openShelf(folder), silent)).found,
	).toBe(0);
});

test('a statement out of a list is said to be cut; one without its text is refused', () => {
	const value = {
		title: 'Piers',
		dateMade: '2018-02-22T00:00:00',
		house: 'Commons',
		text: 'We lit fourteen ...',
	};
	const read = (json: unknown) =>
		readDocument(new TextEncoder().encode(JSON.stringify(json)), { name: 'x.json' });
	const cut = read({ totalResults: 1, results: [{ value }] });
	expect('skipped' in cut ? cut : cut.sections[0]?.damage[0]?.kind).toBe('text cut');
	expect(() => read({ results: [{ value: { ...value, text: null } }] })).toThrow('text is not as documented');
});
