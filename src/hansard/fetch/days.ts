import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { House } from '../section.ts';
import { debateOf } from './debates.ts';
import { type Gatherer, gatherer } from './gather.ts';
import { type PoliteClient, Refusal } from './polite.ts';
import type { Shelf } from './shelf.ts';
import type { Fetched, Progress, WantedDays } from './wanted.ts';

const names = z.array(z.string());
const trees = z.array(
	z.object({
		/** By its name, or by its number in what the API sends. */
		Source: z.union([z.string(), z.number()]).nullish(),
		SectionTreeItems: z.array(z.object({ ExternalId: z.string().nullish() })).nullish(),
	}),
);

/** What the API holds of a House's day. */
interface Sitting {
	readonly house: House;
	readonly day: string;
	/** Every debate, heading and section of answers by its id, in their order. */
	readonly ids: readonly string[];
	/** The report is still being written: what was fetched before may have grown. */
	readonly rolling: boolean;
}

/** Days after a sitting in which more of its report may still be published. */
const SETTLED = 7;
const DAY = 86_400_000;

/**
 * Fetches everything that the Hansard API holds of whole days, each debate by itself. A day that was fetched wholly, and is so long
 * ago that nothing is added to its report any more, is marked on the shelf and not asked for again. A day on which a House did not sit
 * holds nothing.
 *
 * @throws Refusal where the API refuses one thing after the other.
 */
export async function fetchDays(
	{ from, to, house, limit, today }: WantedDays,
	api: PoliteClient,
	shelf: Shelf,
	progress: Progress,
): Promise<Fetched> {
	const gather = gatherer(api, shelf, progress, limit ?? null);
	const houses: readonly House[] = house === null ? ['Commons', 'Lords'] : [house];
	for (const day of daysFrom(from, to)) {
		for (const one of houses) {
			const whole = `.whole-${one}-${day}`.toLowerCase();
			if (shelf.has(whole)) continue;
			const left = gather.result().left.length;
			const sitting = await sittingOf(day, one, api, gather);
			if (sitting === null) continue;
			if (!(await fetchSitting(sitting, gather))) return gather.result();
			const settled = !sitting.rolling && daysBetween(day, today) >= SETTLED;
			if (settled && gather.result().left.length === left)
				shelf.put(whole, { documents: sitting.ids.length });
		}
	}
	return gather.result();
}

/** @returns false where as many as were wanted are there. */
async function fetchSitting(sitting: Sitting, gather: Gatherer): Promise<boolean> {
	const ids = new Set(sitting.ids);
	for (const id of ids) {
		const held = debateOf(id, sitting.day, sitting.house);
		const keep = (json: unknown) => ownWords(json, ids);
		const going = await gather.take({ ...held, keep, changes: sitting.rolling });
		gather.ahead(0);
		if (!going) return false;
	}
	return true;
}

/** @returns null where the API would not say; that is kept among what was left out. */
async function sittingOf(
	day: string,
	house: House,
	api: PoliteClient,
	gather: Gatherer,
): Promise<Sitting | null> {
	const query = (more: Record<string, string> = {}) => new URLSearchParams({ date: day, house, ...more });
	try {
		const parts = documented(names, await api.json(`overview/sectionsforday.json?${query()}`));
		const ids: string[] = [];
		let rolling = false;
		for (const section of parts) {
			const read = documented(trees, await api.json(`overview/sectiontrees.json?${query({ section })}`));
			rolling ||= read.some(({ Source }) => Source === 'RollingHansard' || Source === 1);
			for (const { SectionTreeItems } of read)
				for (const { ExternalId } of SectionTreeItems ?? []) if (ExternalId) ids.push(ExternalId);
		}
		return { house, day, ids, rolling };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		if (error.status === 404) return { house, day, ids: [], rolling: false };
		gather.leave(`${house} of ${day}`, error);
		return null;
	}
}

function documented<T>(schema: z.ZodType<T>, json: unknown): T {
	const read = schema.safeParse(json);
	if (!read.success)
		throw new UserError('The Hansard API told of a sitting day in a way that is not documented.');
	return read.data;
}

const debate = z.looseObject({
	Items: z.array(z.looseObject({ ItemType: z.string().nullish(), Value: z.string().nullish() })).nullish(),
	ChildDebates: z
		.array(z.looseObject({ Overview: z.looseObject({ ExtId: z.string().nullish() }).nullish() }))
		.nullish(),
});

/**
 * A debate without the debates inside it that are fetched by themselves, so that no words stand in two documents. Null for a heading
 * that holds no words; what is not as documented is kept as it came, for the reader to refuse.
 */
function ownWords(json: unknown, fetched: ReadonlySet<string>): unknown {
	const read = debate.safeParse(json);
	if (!read.success) return json;
	const { Items, ChildDebates } = read.data;
	const inside = (ChildDebates ?? []).filter(({ Overview }) => !fetched.has(Overview?.ExtId ?? ''));
	const words = (Items ?? []).some(({ ItemType, Value }) => ItemType !== 'Timestamp' && Value?.trim());
	return words || inside.length > 0 ? { ...read.data, ChildDebates: inside } : null;
}

function* daysFrom(from: string, to: string): Iterable<string> {
	for (let at = Date.parse(from); at <= Date.parse(to); at += DAY)
		yield new Date(at).toISOString().slice(0, 10);
}

/** How many days the second lies after the first; both ISO days. */
export function daysBetween(first: string, second: string): number {
	return Math.round((Date.parse(second) - Date.parse(first)) / DAY);
}
