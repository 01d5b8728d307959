import type { IncomingMessage, ServerResponse } from 'node:http';
import { limits } from '../limits.ts';
import type { SentFile } from './check/message.ts';
import { type Refusal, refusalBody, refusals } from './refusal.ts';

/** What came with a request: the JSON body, and the files beside it. */
export interface Received {
	readonly body: unknown;
	readonly files: readonly SentFile[];
}

/** Reads a request's body, be it JSON or a form with `payload_json` and `files[n]`; throws what Discord would refuse it with. */
export async function receive(request: IncomingMessage): Promise<Received> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > limits.request) throw refusals.tooLarge();
		chunks.push(chunk);
	}
	const bytes = Buffer.concat(chunks);
	if (bytes.length === 0) return { body: undefined, files: [] };
	const type = request.headers['content-type'] ?? '';
	if (!type.startsWith('multipart/form-data')) return { body: parse(bytes.toString('utf8')), files: [] };
	return receiveForm(bytes, type);
}

async function receiveForm(bytes: Buffer<ArrayBuffer>, type: string): Promise<Received> {
	const form = await new Response(bytes, { headers: { 'content-type': type } })
		.formData()
		.catch(() => Promise.reject(refusals.invalidJson()));
	const files: SentFile[] = [];
	let body: unknown = {};
	for (const [name, part] of form) {
		if (name === 'payload_json') body = parse(typeof part === 'string' ? part : await part.text());
		else if (typeof part !== 'string' && name.startsWith('file'))
			files.push({ name: part.name, type: part.type, bytes: await part.bytes() });
	}
	return { body, files };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw refusals.invalidJson();
	}
}

/** Sends JSON, or nothing with 204. */
export function sendJson(
	response: ServerResponse,
	status: number,
	body?: unknown,
	headers: Readonly<Record<string, string>> = {},
): void {
	if (body === undefined) {
		response.writeHead(status, headers).end();
		return;
	}
	const text = JSON.stringify(body);
	response
		.writeHead(status, {
			'content-type': 'application/json',
			'content-length': Buffer.byteLength(text),
			...headers,
		})
		.end(text);
}

/** Sends what a network does that wants a sign-in before it lets anybody out. */
export function sendPage(response: ServerResponse, status: number): void {
	response
		.writeHead(status, { 'content-type': 'text/html' })
		.end('<!doctype html><title>Sign in</title><p>Please sign in to the network.');
}

/** Sends a refusal as Discord words it. */
export function sendRefusal(response: ServerResponse, refusal: Refusal): void {
	sendJson(response, refusal.status, refusalBody(refusal), refusal.headers);
}

/**
 * Whether a request was meant for this server by someone on this machine: its Host is a loopback name with our port, so that no
 * name rebound to 127.0.0.1 gets through; and where a page sent it, that page is ours.
 */
export function isOurs(request: IncomingMessage, port: number): boolean {
	const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((host) => `${host}:${port}`);
	const { host = '', origin } = request.headers;
	if (!hosts.includes(host)) return false;
	return origin === undefined || origin === `http://${host}`;
}
