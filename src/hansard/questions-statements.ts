import { z } from 'zod';
import { DocumentError } from '../errors.ts';
import type { Hints } from './hints.ts';
import type { Contribution, Damage, House } from './section.ts';

const wrapped = z.object({ value: z.record(z.string(), z.unknown()) });
const list = z.object({ results: z.array(wrapped) });

/** What the questions-statements API answers with, apart from the links: a list, one value with its links, or values alone. */
export function valuesOf(json: unknown): readonly unknown[] {
	const many = list.safeParse(json);
	if (many.success) return many.data.results.map(({ value }) => value);
	const one = wrapped.safeParse(json);
	return one.success ? [one.data.value] : Array.isArray(json) ? json : [json];
}

/**
 * The values of an answer of the API, each of the shape it documents.
 *
 * @throws DocumentError where one is not; it says which field.
 */
export function documented<T>(json: unknown, shape: z.ZodType<T>, hints: Hints): readonly T[] {
	return valuesOf(json).map((value, index) => {
		const read = shape.safeParse(value);
		if (read.success) return read.data;
		const where = read.error.issues[0]?.path.join('.') ?? '';
		const is = `result ${index + 1}: ${where} is not as documented`;
		throw new DocumentError(hints.name, is, null, JSON.stringify(value));
	});
}

/** The House as the API names it. */
export const HOUSE = z.enum(['Commons', 'Lords', 'Bicameral']).nullish();

/** The House that the API names; the hinted one where it names none, or both. */
export function houseOf(printed: z.infer<typeof HOUSE>, hints: Hints): House | null {
	return printed === 'Commons' || printed === 'Lords' ? printed : (hints.house ?? null);
}

/**
 * The damage of words that a list cuts off, which it shows by dots at their end.
 *
 * @param html the words as the API gives them.
 * @param what they are called: `answer`.
 */
export function cutOff({ start, end }: Contribution, html: string, what: string): Damage[] {
	if (!/(?:\.\.\.|…)$/.test(html.trim())) return [];
	return [{ kind: 'text cut', start, end, note: `the ${what} is cut off in this copy` }];
}
