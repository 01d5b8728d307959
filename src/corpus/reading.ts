import { createHash } from 'node:crypto';
import type { Fact } from '../extract/facts.ts';
import type { Span } from '../hansard/section.ts';

/** Where a fact stands: not part of what it says, and so not of its id. */
const PLACES = new Set(['kind', 'start', 'end', 'naming', 'valueAt', 'exchange', 'contributionStart']);

/** What is left out of the JSON, by kind. */
const BARE: Readonly<Record<Fact['kind'], Readonly<Record<string, unknown>>>> = {
	definition: { aliases: [], authority: null },
	figure: {
		valueTo: null,
		qualifier: null,
		attributedTo: null,
		unit: null,
		partOf: null,
		asOf: null,
		period: null,
		labels: [],
	},
	role: { planned: false },
	account: { parties: [] },
	gap: { subjects: [] },
	reference: {},
};

/**
 * The id of a fact: the same for the same words read the same way, wherever and whenever they are loaded.
 *
 * @param context what else tells it from another: for a gap or a reference, whose words are often a set phrase, the UIN or the
 *   question; empty for any other kind.
 * @returns 12 letters and digits.
 */
export function factId(fact: Fact, quote: string, context: string): string {
	const reading = Object.entries(fact)
		.filter(([name, value]) => !PLACES.has(name) && value !== null)
		.sort(([one], [other]) => (one < other ? -1 : 1));
	const said = JSON.stringify([fact.kind, fold(quote), reading, context], (_, value) =>
		typeof value === 'string' ? fold(value) : value,
	);
	return digest(said);
}

/** 12 letters and digits that stand for what was said. No hyphen: an id is typed on the command line, where one starts an option. */
export function digest(said: string): string {
	return createHash('sha256')
		.update(said)
		.digest('base64url')
		.replaceAll('-', 'x')
		.replaceAll('_', 'y')
		.slice(0, 12);
}

/** White space does not tell two copies apart. */
export function fold(words: string): string {
	return words.replace(/\s+/g, ' ').trim();
}

/** The fact as JSON without its place; other places count from its start. */
export function packFact(fact: Fact): string {
	const { kind, start, end: _end, naming, exchange, contributionStart, ...reading } = fact;
	const bare = BARE[kind];
	const kept: Record<string, unknown> = { contributionStart: contributionStart - start };
	for (const [name, value] of Object.entries(reading)) {
		if (name === 'valueAt') kept[name] = moved(value as Span, -start);
		else if (!(name in bare && isBare(value))) kept[name] = value;
	}
	if (naming !== null) kept.naming = moved(naming, -start);
	if (exchange !== null) kept.exchange = exchange;
	return JSON.stringify(kept);
}

/**
 * What `packFact` packed, at its place.
 *
 * @param packed its JSON, parsed.
 */
export function unpackFact(kind: Fact['kind'], place: Span, packed: unknown): Fact {
	// biome-ignore lint/suspicious/noExplicitAny: what packFact packed
	const kept = packed as any;
	const fact = {
		kind,
		start: place.start,
		end: place.end,
		exchange: null,
		...BARE[kind],
		...kept,
		contributionStart: kept.contributionStart + place.start,
		naming: kept.naming === undefined ? null : moved(kept.naming, place.start),
	};
	if (kept.valueAt !== undefined) fact.valueAt = moved(kept.valueAt, place.start);
	return fact;
}

function isBare(value: unknown): boolean {
	return value === null || value === false || (Array.isArray(value) && value.length === 0);
}

function moved(span: Span, by: number): Span {
	return { start: span.start + by, end: span.end + by };
}
