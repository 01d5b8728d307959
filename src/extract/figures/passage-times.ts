import type { TimeMark } from '../../grammar/marks/mark.ts';
import { type Parsed, timesOf } from '../../grammar/parse.ts';
import { EXPLETIVE, type Passage, type Sentence } from '../passages.ts';
import { timeAtHead, type When } from './when.ts';

/** The times of one passage, sentence by sentence in order: when a number holds whose own words tell no time. */
export class PassageTimes {
	readonly #text: string;
	readonly #passage: Passage;
	readonly #questions: () => readonly Parsed[];
	/** The time at the head of the sentence before, and the paragraph it stands in. */
	#head: { readonly time: TimeMark; readonly block: number } | null = null;
	/** The only time of the sentence before: what `It showed` and `They include` go on with. */
	#retold: TimeMark | null = null;
	/** The last time of any sentence, and the paragraph it stands in: what `during that period` points to. */
	#last: { readonly time: TimeMark; readonly block: number } | null = null;
	#asked: TimeMark | null | undefined;

	/** @param questions the sentences of the questions; asked for only where a number needs them. */
	constructor(text: string, passage: Passage, questions: () => readonly Parsed[]) {
		this.#text = text;
		this.#passage = passage;
		this.#questions = questions;
	}

	/** When a number holds: its own time; else, where its sentence has none, that of the sentence that leads into its list, or stood at the head of the one before. */
	whenFor({ parsed, lead, blockIndex }: Sentence, own: When = { period: null, asOf: null }): When {
		const pointer = own.period === null ? POINTS_TO_TIME.exec(parsed.words) : null;
		// `rose by 22 between 1972 and 1983, but by only 2 over the same period`.
		const said = timesOf(parsed.marks).findLast(
			({ asOf, end }) => pointer !== null && !asOf && end <= parsed.start + pointer.index,
		);
		if (said !== undefined) return { ...own, period: said };
		const earlier = pointer === null ? null : this.#last;
		if (earlier?.block === blockIndex) return { ...own, period: earlier.time };
		if (parsed.marks.some(({ kind }) => kind === 'time')) return own;
		const led = lead === null ? [] : timesOf(lead.parsed.marks).filter(({ asOf }) => !asOf);
		if (led.length === 1) return { period: led[0] ?? null, asOf: null };
		if (this.#retold !== null && GOES_ON.test(parsed.words) && !EXPLETIVE.test(parsed.words))
			return { period: this.#retold, asOf: null };
		if (this.#head?.block === blockIndex && !isPresent(parsed))
			return { period: this.#head.time, asOf: null };
		return own.asOf === null && own.period === null ? { period: this.#onlyAsked(), asOf: null } : own;
	}

	/** The one year or stretch of years that was asked about, for an answer that tells no time at all. */
	#onlyAsked(): TimeMark | null {
		if (this.#asked === undefined) {
			const times = this.#questions().flatMap(({ marks }) => timesOf(marks));
			const [only = null] = times;
			const dated = only !== null && /\b\d{4}\b/.test(this.#text.slice(only.start, only.end));
			const tellsNone = () => !this.#passage.sentences.some(({ parsed }) => timesOf(parsed.marks).length > 0);
			this.#asked = dated && times.length === 1 && only.role === 'period' && tellsNone() ? only : null;
		}
		return this.#asked;
	}

	/** Keeps the times of a sentence whose numbers have been read, for the sentences behind it. */
	keep({ parsed, blockIndex }: Sentence): void {
		const times = timesOf(parsed.marks);
		const [only, ...more] = times.filter(({ asOf }) => !asOf);
		if (only !== undefined || !GOES_ON.test(parsed.words))
			this.#retold = more.length === 0 && only?.role === 'period' ? only : null;
		const last = more.at(-1) ?? only;
		if (last !== undefined) this.#last = { time: last, block: blockIndex };
		if (times.length === 0) return;
		const time = timeAtHead(parsed);
		this.#head = time === null ? null : { time, block: blockIndex };
	}

	/** A sentence without numbers: the time at the head of the one before it holds no longer. */
	leaveHead(): void {
		this.#head = null;
	}
}

/** A sentence that says more of what the one before told. */
const GOES_ON =
	/^(?:It|They|These|This|That|The breakdown) (?:show|include|represent|amount|found|suggest|is|are|was|were|cover|compare|indicate|contain)/;

const POINTS_TO_TIME =
	/\b(?:during|in|over|for|within|throughout|across) (?:that|this|the same|those|these) (?:[\p{L}\d]+[ -](?:year|month|week)[ -])?(?:period|year|time|month|quarter|term)s?\b/iu;

/** `11 projects are funded` goes on with no time of the past. */
function isPresent({ clauses }: Parsed): boolean {
	const first = clauses.find(({ kind, verb }) => kind === 'main' && verb !== null)?.verb;
	return first?.tokens.some(({ lower }) => /^(?:is|are|has|have|will|can|may)$/.test(lower)) ?? false;
}
