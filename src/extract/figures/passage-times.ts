import type { TimeMark } from '../../grammar/marks/mark.ts';
import { isPointer } from '../../grammar/marks/times.ts';
import { type Parsed, timesOf } from '../../grammar/parse.ts';
import { EXPLETIVE, type Passage, type Sentence } from '../passages.ts';
import { isHeldAgainst, timeAtHead } from './head-time.ts';
import { type When, whenAt } from './when.ts';

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
		if (own.period !== null && isPointer(own.period.rule)) {
			const { start } = own.period;
			// `rose by 22 between 1972 and 1983, but by only 2 over the same period`.
			const said = timesOf(parsed.marks).findLast(
				({ rule, asOf, end }) => !asOf && !isPointer(rule) && end <= start,
			);
			const near = this.#last !== null && blockIndex - this.#last.block <= 1 ? this.#last.time : null;
			return { ...own, period: said ?? near };
		}
		if (parsed.marks.some(({ kind }) => kind === 'time')) return own;
		const [led, ...others] = lead === null ? [] : timesOf(lead.parsed.marks);
		if (led !== undefined && others.length === 0 && led.rule !== 'time.standing') return whenAt(led);
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
		// What points to a time that was told before goes on with it.
		if (times.some(({ rule }) => isPointer(rule))) {
			if (this.#last !== null) this.#last = { ...this.#last, block: blockIndex };
			return;
		}
		const [only, ...more] = times.filter(({ asOf }) => !asOf);
		if (only !== undefined || !GOES_ON.test(parsed.words))
			this.#retold = more.length === 0 && only?.role === 'period' ? only : null;
		const last = times.findLast((time) => !time.asOf && !isHeldAgainst(parsed, time)) ?? only;
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

/** `11 projects are funded` goes on with no time of the past. */
function isPresent({ clauses }: Parsed): boolean {
	const first = clauses.find(({ kind, verb }) => kind === 'main' && verb !== null)?.verb;
	return first?.tokens.some(({ lower }) => /^(?:is|are|has|have|will|can|may)$/.test(lower)) ?? false;
}
