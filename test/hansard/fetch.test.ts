import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchDebates } from '../../src/hansard/fetch/debates.ts';
import { type PoliteClient, politeClient } from '../../src/hansard/fetch/polite.ts';
import { fetchQuestions } from '../../src/hansard/fetch/questions.ts';
import { openShelf } from '../../src/hansard/fetch/shelf.ts';
import type { Progress, Wanted } from '../../src/hansard/fetch/wanted.ts';
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
		expect(fetched).toEqual({ found: 120, fresh: 120, left: [] });
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
		expect(await fetchDebates(wanted, client(), openShelf(folder), silent)).toEqual({
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

	test('comes to an end where the API does not heed where to go on', async () => {
		answer = (url) => {
			url.searchParams.set('queryParameters.skip', '0');
			return hansard(url);
		};
		expect(await fetchDebates(wanted, client(), openShelf(folder), silent)).toMatchObject({ found: 100 });
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
				const whole = { questionText: 'To ask how deep it is.', answerText: '<p>Nine metres.</p>' };
				return { body: { value: { ...value(Number(id)), ...whole }, links: [] } };
			}
			const skip = Number(searchParams.get('skip'));
			const all = Array.from({ length: 60 }, (_, index) => ({ value: value(index) }));
			return { body: { totalResults: 60, results: all.slice(skip, skip + 50) } };
		};
		expect(await fetchQuestions(wanted, client(), openShelf(folder), silent)).toEqual({
			found: 60,
			fresh: 60,
			left: [],
		});
		const [name = ''] = readdirSync(folder);
		expect(readDocument(readFileSync(join(folder, name)), { name })).toMatchObject({ form: 'questions-api' });
		expect(asked[0]?.url).toContain('answered=Answered');
		expect(await fetchQuestions(wanted, client(), openShelf(folder), silent)).toEqual({
			found: 60,
			fresh: 0,
			left: [],
		});
	});

	test('asks nothing for years whose answers stand in Hansard', async () => {
		answer = () => ({ status: 500 });
		const early = { ...wanted, from: '2005-01-01', to: '2010-12-31' };
		expect(await fetchQuestions(early, client(), openShelf(folder), silent)).toEqual({
			found: 0,
			fresh: 0,
			left: [],
		});
		expect(asked).toHaveLength(0);
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
