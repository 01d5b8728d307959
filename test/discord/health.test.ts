import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import {
	createWatch,
	type Health,
	type HealthEndpoint,
	PATIENCE,
	serveHealth,
	type Vitals,
} from '../../src/discord/health.ts';
import { portFault } from '../../src/discord/listen.ts';
import { createMetrics, type Gauged } from '../../src/discord/metrics.ts';
import { UserError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';

let endpoint: HealthEndpoint | null = null;
afterEach(async () => {
	await endpoint?.close();
	endpoint = null;
});

const well: Vitals = {
	gateway: { heartbeatAge: () => 41_000 },
	registered: () => true,
	readArchive: () => {},
	archiveInPlace: () => true,
};
const extent = () => ({ documents: 3, exchanges: 12, lastDate: '2003-03-03' });
const gauged: Gauged = {
	waiting: () => 2,
	registered: () => true,
	gateway: { heartbeatAge: () => 1_500, sessions: () => 1 },
	extent,
};
const unreadable = () => {
	throw new Error('disk I/O error');
};

async function get(path: string, vitals: Partial<Vitals> = {}, metrics = createMetrics(gauged)) {
	endpoint = await serveHealth(0, { ...well, ...vitals }, metrics);
	const response = await fetch(`http://127.0.0.1:${endpoint.port}${path}`);
	return { status: response.status, text: await response.text() };
}

async function check(vitals: Partial<Vitals> = {}) {
	const { status, text } = await get('/health', vitals);
	return { status, report: JSON.parse(text) as Health };
}

describe('the health endpoint', () => {
	test('is content with a fresh heartbeat, commands that stand, and the archive in its place', async () => {
		expect(await check()).toEqual({
			status: 200,
			report: {
				ready: true,
				alive: true,
				gateway: true,
				heartbeatAgeMs: 41_000,
				commands: true,
				archive: true,
				archiveInPlace: true,
			},
		});
	});

	test('says how fresh the archive is, where it can be read', async () => {
		const fresh = () => ({ latestSitting: '2003-03-03', archiveChangedOn: '2003-03-04' });
		expect((await check({ fresh })).report).toMatchObject(fresh());
		await endpoint?.close();
		expect((await check({ fresh, readArchive: unreadable })).report).not.toHaveProperty('latestSitting');
	});

	// It threw out of the listener and ended the bot.
	test('says the rest where how fresh the archive is cannot be read', async () => {
		const { status, report } = await check({ fresh: unreadable });
		expect({ status, report }).toMatchObject({ status: 200, report: { ready: true, archive: true } });
		expect(report).not.toHaveProperty('latestSitting');
	});

	test.each<[string, Partial<Vitals>, Partial<Health>]>([
		[
			'a gateway that is open and silent',
			{ gateway: { heartbeatAge: () => 34 * 60_000 } },
			{ gateway: false, alive: false },
		],
		['no connection', { gateway: { heartbeatAge: () => null } }, { gateway: false, alive: false }],
		['commands that are not registered', { registered: () => false }, { commands: false, alive: true }],
		['an archive that cannot be read', { readArchive: unreadable }, { archive: false, alive: false }],
		[
			'an archive that was replaced under it',
			{ archiveInPlace: () => false },
			{ archiveInPlace: false, alive: true },
		],
		['an archive whose folder is gone', { archiveInPlace: unreadable }, { archiveInPlace: false }],
	])('is not content with %s', async (_, vitals, report) => {
		expect(await check(vitals)).toMatchObject({ status: 503, report: { ready: false, ...report } });
	});

	test('has nothing else to say', async () => {
		expect((await get('/')).status).toBe(404);
	});

	test('on a port that is taken says so in a sentence', async () => {
		endpoint = await serveHealth(0, well, createMetrics(gauged));
		const again = serveHealth(endpoint.port, well, createMetrics(gauged));
		await expect(again).rejects.toThrow(UserError);
		await expect(again).rejects.toThrow(/is taken.*Set HEALTH_PORT/);
	});

	test('on a port that is not for this user to take says so too', () => {
		const place = { port: 80, setting: 'HEALTH_PORT' };
		const refused = portFault(Object.assign(new Error('listen EACCES'), { code: 'EACCES' }), place);
		expect(refused?.message).toMatch(/^Port 80 .*Set HEALTH_PORT/);
		expect(portFault(new Error('anything else'), place)).toBeNull();
	});

	test('is not held back in leaving by half a request', async () => {
		endpoint = await serveHealth(0, well, createMetrics(gauged));
		const socket = connect(endpoint.port, '127.0.0.1');
		socket.on('error', () => {});
		await new Promise<void>((resolve) => socket.write('GET /health HTT', () => resolve()));
		await endpoint.close();
		endpoint = null;
		socket.destroy();
	});
});

describe('the figures', () => {
	test('count what ended and how, and say how things stand', async () => {
		const metrics = createMetrics(gauged);
		metrics.count({ kind: 'command', name: 'define', ending: 'answered', milliseconds: 12 });
		metrics.count({ kind: 'command', name: 'define', ending: 'declined', milliseconds: 2_000 });
		const { status, text } = await get('/metrics', {}, metrics);
		expect(status).toBe(200);
		for (const line of [
			'despatch_box_interactions_total{kind="command",name="define",ending="answered"} 1',
			'despatch_box_interactions_total{kind="command",name="define",ending="declined"} 1',
			'despatch_box_interaction_seconds_count{kind="command"} 1',
			'despatch_box_queue_waiting 2',
			'despatch_box_gateway_connected 1',
			'despatch_box_gateway_heartbeat_age_seconds 1.5',
			'despatch_box_gateway_sessions 1',
			'despatch_box_commands_registered 1',
			'despatch_box_archive_readable 1',
			'despatch_box_archive_documents 3',
			'despatch_box_archive_exchanges 12',
			'despatch_box_archive_edition{last_date="2003-03-03"} 1',
		])
			expect(text.split('\n')).toContain(line);
		expect(text).toMatch(/^process_resident_memory_bytes \d/m);
	});

	test('say of an archive that cannot be read that it cannot', async () => {
		const { text } = await get('/metrics', {}, createMetrics({ ...gauged, extent: unreadable }));
		expect(text).toMatch(/^despatch_box_archive_readable 0$/m);
	});
});

describe('the watch', () => {
	function watching(vitals: Partial<Vitals>) {
		let clock = 0;
		const given: Health[] = [];
		const logged: string[] = [];
		const log = createLog('info', { write: (line) => void logged.push(line) });
		const look = createWatch(
			{ ...well, ...vitals },
			log,
			() => clock,
			(health) => given.push(health),
		);
		const pass = (milliseconds: number) => {
			for (let passed = 0; passed < milliseconds; passed += 5_000) {
				clock += 5_000;
				look();
			}
		};
		return { given, logged, pass };
	}

	test('gives up once, after five minutes on end without serving', () => {
		let age: number | null = null;
		const { given, pass } = watching({ gateway: { heartbeatAge: () => age } });
		pass(PATIENCE - 10_000);
		age = 1_000;
		pass(10_000);
		age = null;
		pass(PATIENCE - 10_000);
		expect(given).toEqual([]);
		pass(60_000);
		expect(given).toHaveLength(1);
	});

	test('does not give up for want of what a new start would not bring', () => {
		const { given, pass } = watching({ registered: () => false });
		pass(3 * PATIENCE);
		expect(given).toEqual([]);
	});

	test('does not ask how fresh the archive is', () => {
		const { logged, pass } = watching({ fresh: unreadable });
		pass(60_000);
		expect(logged).toEqual([]);
	});

	test('logs a change once', () => {
		let age: number | null = 1_000;
		const { logged, pass } = watching({ gateway: { heartbeatAge: () => age } });
		pass(60_000);
		age = null;
		pass(60_000);
		age = 1_000;
		pass(60_000);
		expect(logged.map((line) => JSON.parse(line).msg)).toEqual(['not ready', 'all is well again']);
	});
});
