import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

/** A file server of a test's own: it knows ETags and ranges, and cuts downloads off where it is told to. */
export interface EditionServer {
	readonly address: string;
	/** Requests so far, as `status path`. */
	readonly served: readonly string[];
	/** The next so many downloads of an archive end after half of what was asked for. */
	cut(times: number): void;
	close(): Promise<void>;
}

export async function serveEditions(folder: string): Promise<EditionServer> {
	const served: string[] = [];
	let cuts = 0;
	const server = createServer((request, response) => {
		const name = basename(request.url ?? '');
		const path = join(folder, name);
		if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
			served.push(`404 ${name}`);
			response.writeHead(404).end();
			return;
		}
		const bytes = readFileSync(path);
		const etag = `"${createHash('sha1').update(bytes).digest('hex')}"`;
		if (request.headers['if-none-match'] === etag) {
			served.push(`304 ${name}`);
			response.writeHead(304, { etag }).end();
			return;
		}
		const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
		const status = from > 0 ? 206 : 200;
		const body = bytes.subarray(from);
		served.push(`${status} ${name}`);
		response.writeHead(status, { etag, 'content-length': body.length });
		if (cuts === 0 || !name.endsWith('.sqlite')) {
			response.end(body);
			return;
		}
		cuts -= 1;
		// Cut at once, a loaded machine loses what had arrived and was not yet written, and there is nothing to go on from.
		response.write(body.subarray(0, Math.floor(body.length / 2)), () =>
			setTimeout(() => response.destroy(), 200),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		served,
		cut: (times) => {
			cuts = times;
		},
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
