/** A body as the wire carries it. */
export type Json = Record<string, unknown>;

/** Discord gives no key back where it was sent null. */
export function withoutNulls<T>(value: T): T {
	if (Array.isArray(value)) return value.map(withoutNulls) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, inner]) => inner !== null && inner !== undefined)
			.map(([key, inner]) => [key, withoutNulls(inner)]),
	) as T;
}
