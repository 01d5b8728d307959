import type { Received } from '../http.ts';
import type { World } from '../world.ts';

/** A request that has found its route. */
export interface Call extends Received {
	readonly world: World;
	/** The parts of the path that the route names. */
	readonly params: Readonly<Record<string, string>>;
	readonly query: URLSearchParams;
}

/** What comes back: a status, and a body unless it is 204. */
export interface Answered {
	readonly status: number;
	readonly body?: unknown;
}

/** One method on one path of the REST API. */
export interface Route {
	readonly method: string;
	readonly pattern: RegExp;
	/** True where the path itself holds the token: no authorisation is asked, no rate counted. */
	readonly open: boolean;
	readonly answer: (call: Call) => Answered;
}

/**
 * A route from how Discord's documentation writes it, such as `GET /channels/{channel}/messages`.
 * @param answer gives the body; undefined becomes 204.
 */
export function route(written: string, answer: (call: Call) => unknown, status = 200): Route {
	const [method = '', path = ''] = written.split(' ');
	const pattern = new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
	return {
		method,
		pattern,
		open: false,
		answer: (call) => {
			const body = answer(call);
			return body === undefined ? { status: 204 } : { status, body };
		},
	};
}

/** A route whose path holds an interaction's token. */
export function openRoute(written: string, answer: (call: Call) => unknown): Route {
	return { ...route(written, answer), open: true };
}
