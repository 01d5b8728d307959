import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export type Log = Logger;

/**
 * The log: one line of JSON an event, on standard error, so that standard output is for people. It never holds what was asked,
 * by whom, message bodies, tokens or addresses that carry one.
 */
export function createLog(
	level: LogLevel,
	stream: DestinationStream = destination({ dest: 2, sync: true }),
): Log {
	return pino(
		{
			level,
			base: null,
			timestamp: () => `,"time":"${new Date().toISOString()}"`,
			formatters: { level: (label) => ({ level: label }) },
			serializers: { err: describeError },
			redact: {
				paths: ['token', 'body', 'url', 'query', 'options', 'user', '*.token', '*.body', '*.url', '*.query'],
				censor: '(left out)',
			},
		},
		stream,
	);
}

/** What is kept of an error. */
export interface ErrorLine {
	readonly name: string;
	readonly message: string;
	readonly code?: string | number;
	readonly status?: number;
	readonly stack: readonly string[];
	readonly cause?: ErrorLine;
}

/**
 * Name, code, status, message and stack of whatever was thrown, and nothing else of it: `@discordjs/rest` hangs the request's body and
 * address, which holds the interaction's token, on its errors. SQLite and JSON repeat the words at fault between double quotes,
 * so those are blanked, and so are addresses: a webhook's holds its token.
 */
export function describeError(thrown: unknown): ErrorLine {
	if (!(thrown instanceof Error)) return { name: typeof thrown, message: 'not an Error', stack: [] };
	const { code, status } = thrown as { code?: unknown; status?: unknown };
	return {
		name: thrown.name,
		message: thrown.message.replace(/"[^"]*"|“[^”]*”/g, '"…"').replace(/\b\w+:\/\/\S+/g, '(an address)'),
		...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
		...(typeof status === 'number' ? { status } : {}),
		stack: (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
		...(thrown.cause === undefined ? {} : { cause: describeError(thrown.cause) }),
	};
}
