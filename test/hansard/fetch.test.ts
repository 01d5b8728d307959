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
		expect(fetched).toEqual({ found: 120, fresh: 120 });
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

	test('goes on where a run was stopped', async () => {
		let debates = 0;
		answer = (url) => {
			if (!url.pathname.startsWith('/debates')) return hansard(url);
			debates += 1;
			return debates > 50 && debates < 60 ? { status: 403 } : hansard(url);
		};
		await expect(fetchDebates(wanted, client(), openShelf(folder), silent)).rejects.toThrow(
			/refused the request \(403/,
		);
		expect(readdirSync(folder)).toHaveLength(50);
		debates = 60;
		expect(await fetchDebates(wanted, client(), openShelf(folder), silent)).toEqual({
			found: 120,
			fresh: 70,
		});
		expect(readdirSync(folder).every((name) => name.endsWith('.json'))).toBe(true);
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
		});
		const [name = ''] = readdirSync(folder);
		expect(readDocument(readFileSync(join(folder, name)), { name })).toMatchObject({ form: 'questions-api' });
		expect(asked[0]?.url).toContain('answered=Answered');
		expect(await fetchQuestions(wanted, client(), openShelf(folder), silent)).toEqual({
			found: 60,
			fresh: 0,
		});
	});

	test('asks nothing for years whose answers stand in Hansard', async () => {
		answer = () => ({ status: 500 });
		const early = { ...wanted, from: '2005-01-01', to: '2010-12-31' };
		expect(await fetchQuestions(early, client(), openShelf(folder), silent)).toEqual({ found: 0, fresh: 0 });
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
