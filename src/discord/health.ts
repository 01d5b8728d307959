import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../log.ts';

/** Twice the gateway's interval of 41.25 seconds, and some. */
const OLDEST_HEARTBEAT = 100_000;

/** What is asked at each check. */
export interface Vitals {
	/** Milliseconds since the gateway last acknowledged a heartbeat, the longest over all shards; null before the first connection. */
	readonly heartbeatAge: () => number | null;
	/** Reads something from the archive; throws where that cannot be done. */
	readonly readArchive: () => void;
}

export interface HealthEndpoint {
	readonly port: number;
	readonly close: () => Promise<void>;
}

/**
 * Serves `GET /health` on the loopback address: 200 where the bot is alive, 503 where it is not, with the reasons as JSON. Being
 * connected is not enough: a gateway can stay open and silent, so the age of its last acknowledgement decides.
 *
 * @param port 0 picks a free one.
 */
export async function serveHealth(port: number, vitals: Vitals, log: Log): Promise<HealthEndpoint> {
	const server = createServer((request, response) => {
		if (request.url !== '/health') {
			response.writeHead(404).end();
			return;
		}
		const report = examine(vitals, log);
		response
			.writeHead(report.alive ? 200 : 503, {
				'content-type': 'application/json',
				'cache-control': 'no-store',
			})
			.end(JSON.stringify(report));
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	return {
		port: (server.address() as AddressInfo).port,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

function examine({ heartbeatAge, readArchive }: Vitals, log: Log) {
	const age = heartbeatAge();
	const gateway = age !== null && age <= OLDEST_HEARTBEAT;
	let archive = true;
	try {
		readArchive();
	} catch (error) {
		archive = false;
		log.error({ err: error }, 'the archive cannot be read');
	}
	return { alive: gateway && archive, gateway, heartbeatAgeMs: age, archive };
}
