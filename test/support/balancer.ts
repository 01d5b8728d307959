import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small balancer of a test's own: requests in turn to servers that are well, and to another one where none answered. */
export interface Balancer {
	readonly address: string;
	close(): Promise<void>;
}

/** Milliseconds for which a server that did not answer is left out. */
const LEFT_OUT = 1_000;

export async function balance(servers: readonly string[]): Promise<Balancer> {
	const agent = new Agent({ keepAlive: true });
	const leftOut = new Map<string, number>();
	let turn = 0;

	function next(tried: ReadonlySet<string>): string | undefined {
		turn += 1;
		const inTurn = servers.map((_, at) => servers[(turn + at) % servers.length] ?? '');
		const open = inTurn.filter((server) => !tried.has(server));
		return open.find((server) => (leftOut.get(server) ?? 0) < Date.now()) ?? open[0];
	}

	const server = createServer(async (incoming, outgoing) => {
		const body = await whole(incoming);
		const tried = new Set<string>();
		for (let to = next(tried); to !== undefined; to = next(tried)) {
			tried.add(to);
			try {
				const { status, type, text } = await pass(to, incoming, body);
				if (status === 503) continue;
				outgoing.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(text);
				return;
			} catch {
				leftOut.set(to, Date.now() + LEFT_OUT);
			}
		}
		outgoing.writeHead(502).end();
	});

	function pass(to: string, { method, url, headers }: IncomingMessage, body: Buffer) {
		return new Promise<{ status: number; type: string | undefined; text: Buffer }>((resolve, reject) => {
			const passed = request(new URL(url ?? '/', to), { method, headers, agent }, (response) => {
				whole(response).then(
					(text) =>
						resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'], text }),
					reject,
				);
			});
			passed.once('error', reject);
			passed.end(body);
		});
	}

	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () => {
			server.closeAllConnections();
			agent.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

async function whole(message: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
	return Buffer.concat(chunks);
}
