import { afterEach, describe, expect, test } from 'vitest';
import { type HealthEndpoint, serveHealth, type Vitals } from '../../src/discord/health.ts';
import { createLog } from '../../src/log.ts';

let endpoint: HealthEndpoint | null = null;
afterEach(async () => {
	await endpoint?.close();
	endpoint = null;
});

async function check(vitals: Vitals, path = '/health') {
	endpoint = await serveHealth(0, vitals, createLog('silent'));
	const response = await fetch(`http://127.0.0.1:${endpoint.port}${path}`);
	return {
		status: response.status,
		report: response.ok || response.status === 503 ? await response.json() : null,
	};
}

const readable = () => {};

describe('the health endpoint', () => {
	test('is content with a fresh heartbeat and an archive that can be read', async () => {
		expect(await check({ heartbeatAge: () => 41_000, readArchive: readable })).toEqual({
			status: 200,
			report: { alive: true, gateway: true, heartbeatAgeMs: 41_000, archive: true },
		});
	});

	test('is not content with a gateway that is open and silent', async () => {
		const { status, report } = await check({ heartbeatAge: () => 34 * 60_000, readArchive: readable });
		expect([status, report]).toMatchObject([503, { gateway: false, archive: true }]);
	});

	test('nor before the first connection', async () => {
		expect((await check({ heartbeatAge: () => null, readArchive: readable })).status).toBe(503);
	});

	test('nor with an archive that cannot be read', async () => {
		const unreadable = () => {
			throw new Error('disk I/O error');
		};
		const { status, report } = await check({ heartbeatAge: () => 0, readArchive: unreadable });
		expect([status, report]).toMatchObject([503, { gateway: true, archive: false }]);
	});

	test('has nothing else to say', async () => {
		expect((await check({ heartbeatAge: () => 0, readArchive: readable }, '/')).status).toBe(404);
	});
});
