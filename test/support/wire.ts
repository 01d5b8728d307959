import type { Practice } from '../../src/practice/start.ts';

/** What came back over the wire. */
export interface Answered {
	readonly status: number;
	// biome-ignore lint/suspicious/noExplicitAny: the body is JSON, asserted on by the tests.
	readonly body: any;
}

/** One request to a practice Discord's REST API, as a bot makes it but without any library between. */
export async function request(
	practice: Practice,
	written: string,
	body?: unknown,
	headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
	const [method = '', path = ''] = written.split(' ');
	const response = await fetch(`${practice.apiBase}/v10${path}`, {
		method,
		headers: {
			authorization: `Bot ${practice.token}`,
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
			...headers,
		},
		...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
	});
	const text = await response.text();
	return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}
