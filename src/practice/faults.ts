/** What may befall a request to the REST API. */
export type RequestFault =
	/** Refused with 429 until `seconds` have passed. */
	| { readonly kind: 'rate-limit'; readonly seconds: number; readonly global?: boolean }
	| { readonly kind: 'server-error'; readonly status: 500 | 502 | 503 | 504 }
	/** Not Discord answers but the network between, with a page that wants a sign-in. */
	| { readonly kind: 'page'; readonly status: 200 | 403 | 511 }
	/** Carried out, but answered late. */
	| { readonly kind: 'slow'; readonly milliseconds: number }
	/** The connection is cut: before anything is carried out, or after, when only the answer is lost. */
	| { readonly kind: 'hang-up'; readonly carriedOut: boolean };

/** What may befall an event on its way to the bot. */
export type EventFault =
	| { readonly kind: 'duplicate' }
	/** Held back until the next event has gone. */
	| { readonly kind: 'late' };

/** What may befall the gateway for a while. */
export type Illness = 'no socket' | 'no session';

/** Faults that are to happen; tests set them, the REST and gateway rooms ask. All fall away with `clear`. */
export interface Faults {
	/** The next `times` requests of which "METHOD /path" matches meet with `fault`. */
	request(match: RegExp, fault: RequestFault, times?: number): void;
	/** The next `times` events of this name meet with `fault`. */
	event(name: string, fault: EventFault, times?: number): void;
	/** The next `times` attempts to resume a session are answered with "invalid session". */
	refuseResume(times?: number): void;
	/** Heartbeats are not acknowledged while this is on. */
	withholdAcks(on: boolean): void;
	/** The gateway is ill: it lets nobody connect, or takes everybody in and throws them out at once. */
	ill(how: Illness | null): void;
	clear(): void;
	/** The fault for this request, used up by asking. */
	takeRequest(method: string, path: string): RequestFault | null;
	/** The fault for this event, used up by asking. */
	takeEvent(name: string): EventFault | null;
	/** Whether this resume is to be refused, used up by asking. */
	takeResume(): boolean;
	acksWithheld(): boolean;
	illness(): Illness | null;
}

export function createFaults(): Faults {
	let requests: { match: RegExp; fault: RequestFault; left: number }[] = [];
	let events: { name: string; fault: EventFault; left: number }[] = [];
	let resumes = 0;
	let withheld = false;
	let illness: Illness | null = null;
	return {
		request: (match, fault, times = 1) => void requests.push({ match, fault, left: times }),
		event: (name, fault, times = 1) => void events.push({ name, fault, left: times }),
		refuseResume: (times = 1) => {
			resumes = times;
		},
		withholdAcks: (on) => {
			withheld = on;
		},
		clear: () => {
			requests = [];
			events = [];
			resumes = 0;
			withheld = false;
			illness = null;
		},
		takeRequest: (method, path) => take(requests, ({ match }) => match.test(`${method} ${path}`)),
		takeEvent: (wanted) => take(events, ({ name }) => name === wanted),
		takeResume: () => {
			if (resumes === 0) return false;
			resumes -= 1;
			return true;
		},
		acksWithheld: () => withheld,
		ill: (how) => {
			illness = how;
		},
		illness: () => illness,
	};
}

function take<F, T extends { readonly fault: F; left: number }>(
	from: readonly T[],
	fits: (one: T) => boolean,
): F | null {
	const found = from.find((one) => one.left > 0 && fits(one));
	if (found === undefined) return null;
	found.left -= 1;
	return found.fault;
}
