/*
 * Look-ups waiting their turn. Discord forgets an interaction that is not answered within three seconds, and the processor does
 * one look-up at a time: were each done as it comes off the socket, a thousand at once would all be looked up before the first
 * answer left, and nobody would get one.
 */

/** What goes before what: the lower first. Whoever types is kept waiting least. */
export const URGENCY = { typing: 0, command: 1, costly: 2 } as const;
export type Urgency = (typeof URGENCY)[keyof typeof URGENCY];

/** One interaction that waits. */
export interface Waiting {
	/** Snowflake of whoever asks: only to share the time out, and forgotten with the rush. */
	readonly asker: string;
	readonly urgency: Urgency;
	/**
	 * Looks up, all of it before its first wait, and answers. Null where it has only done a part of it, and is to be called again: others have
	 * turns between. Never rejects.
	 */
	readonly answer: () => Promise<void> | null;
	/** Tells the asker that there was no time. Never rejects. */
	readonly decline: () => Promise<void>;
	/** Told that it was dropped. */
	readonly drop: () => void;
}

/** What became of those that were not answered in the rush that has just ended. */
export interface Rush {
	/** Told to come back. */
	readonly declined: number;
	/** Too old to be told anything. */
	readonly dropped: number;
}

export interface Queue {
	/** Takes one in; resolves once it was answered, declined or dropped. */
	readonly add: (waiting: Waiting) => Promise<void>;
	/** How many wait, and how many were ever declined and dropped. */
	readonly counts: () => Rush & { readonly waiting: number };
}

/** Milliseconds since it came in, beyond which an answer would not reach Discord in time. */
const DEAD = 2_500;
/** By then whoever will not be answered must have been told: it leaves the telling time to travel. */
const LAST_WORD = 2_200;
/** Once somebody has waited so long, the newest go first: with the oldest first everybody would be answered just too late. */
const LATE = 1_000;
/** Turns that one asker has, while others wait, before theirs come behind everybody's of the next urgency. */
const SHARE = 8;
/** Milliseconds after which it is forgotten how many turns anybody had, should a rush last that long. */
const MEMORY = 60_000;
/** Of the time that goes into declining, the part that goes into look-ups beside: a flood must not leave all answers out. */
const LOOK_UPS = 0.25;
/** How many are declined between two look-ups: whoever types waits no longer than that takes. */
const DECLINED_A_TURN = 16;
/**
 * So many come in between two turns only while a flood is read off the socket. Whoever types stands at its end: it is read first, as
 * long as nobody waits long.
 */
const FLOOD = 100;
/** Milliseconds of a turn for whoever else types: many who type at once do not wait for as many turns. */
const TYPING = 10;

interface Entry extends Waiting {
	/** Milliseconds, by `now`. */
	readonly since: number;
	readonly rank: number;
	readonly done: () => void;
}

/**
 * A queue that does one look-up a turn of the event loop, so that what came in meanwhile is seen and answers can leave. As long as
 * there is time left to decline everybody who waits, look-ups are done; then the oldest are declined first.
 *
 * @param now milliseconds, of a clock that is never set.
 * @param onRush told of each rush in which somebody was not answered, once it is over.
 */
export function createQueue(now: () => number, onRush: (rush: Rush) => void): Queue {
	/** By rank: urgency, and a rank more for every share that the asker has had. Each from old to new. */
	const ranks: Entry[][] = [];
	/** Those that are half looked up, the one that is most urgent last. */
	const halfDone: Entry[] = [];
	let turns = new Map<string, number>();
	let rushBegan = 0;
	let waiting = 0;
	let declined = 0;
	let dropped = 0;
	let told: Rush = { declined: 0, dropped: 0 };
	/** Milliseconds that it takes to decline one and to look one up: guesses until the first were. */
	const takes = { declining: 1, lookUp: 1 };
	let lastTurn = { began: 0, lookUp: 0, declined: 0 };
	/** Milliseconds of look-ups that are still to be done, however many wait to be declined. */
	let owed = 0;
	let turning = false;
	/** How many came in since the last turn. */
	let came = 0;

	function add(one: Waiting): Promise<void> {
		const since = now();
		if (waiting === 0 || since - rushBegan > MEMORY) {
			turns = new Map();
			rushBegan = since;
		}
		const had = turns.get(one.asker) ?? 0;
		turns.set(one.asker, had + 1);
		const rank = one.urgency + Math.floor(had / SHARE);
		waiting += 1;
		came += 1;
		return new Promise((done) => {
			while (ranks.length <= rank) ranks.push([]);
			ranks[rank]?.push({ ...one, since, rank, done });
			if (!turning) begin();
		});
	}

	function begin(): void {
		turning = true;
		lastTurn = { began: now(), lookUp: 0, declined: 0 };
		setImmediate(turn);
	}

	function turn(): void {
		const began = now();
		if (lastTurn.declined > 0) {
			const each = (began - lastTurn.began - lastTurn.lookUp) / lastTurn.declined;
			takes.declining += (Math.max(each, 0.1) - takes.declining) / 4;
		}
		dropDead(began);
		const flooded = came >= FLOOD && !isLate(began);
		came = 0;
		const count = flooded ? 0 : declineSome(began);
		let took = !flooded && mayLookUp(count) ? lookUp() : 0;
		while (isTyped() && took < TYPING) took += lookUp();
		lastTurn = { began, lookUp: took, declined: count };
		if (waiting > 0) setImmediate(turn);
		else end();
	}

	/** Where time is short, look-ups still have their part of it, and whoever types is served all the same. */
	function mayLookUp(declinedNow: number): boolean {
		owed += declinedNow * takes.declining * LOOK_UPS;
		if (declinedNow < DECLINED_A_TURN || isTyped()) return true;
		return owed >= takes.lookUp;
	}

	function isTyped(): boolean {
		return (ranks[URGENCY.typing]?.length ?? 0) > 0;
	}

	/** @returns milliseconds that it took. */
	function lookUp(): number {
		const began = now();
		const next = nextUp(began);
		if (!next) return 0;
		const answering = next.answer();
		if (answering !== null) finish(next, answering);
		else {
			halfDone.push(next);
			waiting += 1;
		}
		const took = now() - began;
		takes.lookUp += (took - takes.lookUp) / 4;
		owed = Math.max(0, owed - took);
		return took;
	}

	function end(): void {
		turning = false;
		ranks.length = 0;
		turns = new Map();
		owed = 0;
		const rush = { declined: declined - told.declined, dropped: dropped - told.dropped };
		told = { declined, dropped };
		if (rush.declined + rush.dropped > 0) onRush(rush);
	}

	/** What is half looked up goes on unless something more urgent waits: what is behind it would only be later for both. */
	function nextUp(at: number): Entry | undefined {
		const last = halfDone.at(-1);
		if (last === undefined || ranks.slice(0, last.rank).some(({ length }) => length > 0)) return best(at);
		waiting -= 1;
		return halfDone.pop();
	}

	function dropDead(at: number): void {
		for (const rank of [...ranks, halfDone]) {
			while (rank[0] && at - rank[0].since > DEAD) {
				const dead = rank.shift();
				dead?.drop();
				dead?.done();
				waiting -= 1;
				dropped += 1;
			}
		}
	}

	/** @returns how many were declined. */
	function declineSome(at: number): number {
		for (let count = 0; count < DECLINED_A_TURN; count += 1) {
			const rank = rankOfOldest();
			const oldest = rank?.[0];
			if (!rank || !oldest || !tooLate(oldest, at)) return count;
			rank.shift();
			waiting -= 1;
			declined += 1;
			finish(oldest, oldest.decline());
		}
		return DECLINED_A_TURN;
	}

	/** Whether another look-up would leave too little time to decline everybody who waits. */
	function tooLate({ since }: Entry, at: number): boolean {
		return at - since + takes.lookUp + waiting * takes.declining >= LAST_WORD;
	}

	/** Of those that came together, the least urgent. */
	function rankOfOldest(): Entry[] | null {
		return ranks.reduce<Entry[] | null>((found, rank) => {
			const [first] = rank;
			return first && (!found?.[0] || first.since <= found[0].since) ? rank : found;
		}, null);
	}

	function isLate(at: number): boolean {
		return at - (rankOfOldest()?.[0]?.since ?? at) > LATE;
	}

	function best(at: number): Entry | undefined {
		const late = isLate(at);
		const rank = ranks.find(({ length }) => length > 0);
		const next = late ? rank?.pop() : rank?.shift();
		if (next) waiting -= 1;
		return next;
	}

	return { add, counts: () => ({ waiting, declined, dropped }) };
}

function finish({ done }: Entry, underWay: Promise<void>): void {
	void underWay.finally(done);
}
