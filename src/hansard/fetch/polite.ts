import { setTimeout as sleep } from 'node:timers/promises';
import pRetry, { AbortError } from 'p-retry';
import { UserError } from '../../errors.ts';

/** Asks one API for JSON, never faster than it was told to, and tries again where that can help. */
export interface PoliteClient {
	/**
	 * @param address path and query below the API's base.
	 * @throws UserError where the network says no for good, written for whoever runs the script; a Refusal where the API does.
	 */
	json(address: string): Promise<unknown>;
	/** How many requests went out, tries counted one by one. */
	requests(): number;
}

export interface PoliteOptions {
	/** `https://hansard-api.parliament.uk`. */
	readonly base: string;
	/** What the API is called in messages. */
	readonly called: string;
	/** Sent with every request, so that whoever runs the API can see who asks. */
	readonly userAgent: string;
	/** Milliseconds between the starts of two requests. */
	readonly interval: number;
	/** Milliseconds before the first new try; doubled each time, with jitter. */
	readonly patience: number;
	readonly signal?: AbortSignal;
	/** Waits so many milliseconds; a test may put its own in. */
	readonly pause?: (milliseconds: number) => Promise<unknown>;
}

const TRIES = 5;
/** Milliseconds before a request that gets no answer is given up. */
const TIMEOUT = 60_000;
/** Seconds an API may ask to wait before a new try; longer is a no. */
const LONGEST_WAIT = 300;

/** The API was reached and would not give this one thing. Others it may give. */
export class Refusal extends UserError {
	/** In one clause, without who refuses. */
	readonly reason: string;
	/** Of the answer; null where there was none, or it was no JSON. */
	readonly status: number | null;

	constructor(called: string, reason: string, status: number | null = null) {
		super(sentence(called, reason));
		this.reason = reason;
		this.status = status;
	}
}

/** A refusal that may be over a little later. */
class Busy extends Error {}

export function politeClient(options: PoliteOptions): PoliteClient {
	const pause =
		options.pause ?? ((milliseconds) => sleep(milliseconds, undefined, { signal: options.signal }));
	let next = 0;
	let requests = 0;

	const turn = async () => {
		const now = performance.now();
		const wait = Math.max(0, next - now);
		next = Math.max(now, next) + options.interval;
		if (wait > 0) await pause(wait);
	};
	const once = async (address: string): Promise<unknown> => {
		await turn();
		requests += 1;
		const response = await fetch(new URL(address, withSlash(options.base)), {
			headers: { accept: 'application/json', 'user-agent': options.userAgent },
			signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT), ...(options.signal ? [options.signal] : [])]),
		});
		if (response.ok) {
			// Answers may begin with a byte order mark, which JSON.parse refuses.
			const text = (await response.text()).replace(/^\ufeff/, '');
			try {
				return JSON.parse(text);
			} catch {
				throw new AbortError(
					new Refusal(options.called, `sent something that is no JSON (${text.slice(0, 60).trim()})`),
				);
			}
		}
		await response.body?.cancel();
		if (response.status === 429 || response.status >= 500) {
			const wait = Number(response.headers.get('retry-after') ?? 0);
			if (wait > LONGEST_WAIT) throw new AbortError(told(options, `asks to come back in ${wait} seconds`));
			if (wait > 0) await pause(wait * 1000);
			throw new Busy(`${response.status} ${response.statusText}`.trim());
		}
		throw new AbortError(
			new Refusal(
				options.called,
				`refused the request (${response.status} ${response.statusText})`,
				response.status,
			),
		);
	};

	return {
		requests: () => requests,
		async json(address) {
			try {
				return await pRetry(() => once(address), {
					retries: TRIES - 1,
					minTimeout: options.patience,
					factor: 2,
					randomize: true,
					...(options.signal && { signal: options.signal }),
				});
			} catch (error) {
				if (error instanceof UserError || options.signal?.aborted) throw error;
				if (error instanceof Busy)
					throw new Refusal(options.called, `did not answer after ${TRIES} tries (${error.message})`);
				throw told(options, `could not be reached (${reasonOf(error)})`);
			}
		},
	};
}

function told({ called }: PoliteOptions, what: string): UserError {
	return new UserError(sentence(called, what));
}

function sentence(called: string, what: string): string {
	return `${called} ${what}. What was fetched is kept: run the same again to go on from there.`;
}

function withSlash(base: string): string {
	return base.endsWith('/') ? base : `${base}/`;
}

/** `ENOTFOUND hansard-api.parliament.uk`, out of what fetch wraps as `fetch failed`. */
function reasonOf(error: unknown): string {
	const cause = error instanceof Error ? error.cause : undefined;
	if (cause instanceof Error && 'code' in cause) return `${String(cause.code)}`;
	return error instanceof Error ? error.message : String(error);
}
