/** More than one answer comes back to: where it holds fewer, what stands in a hundred passages is read twice. */
const MOST = 256;

/**
 * The same function, with what it gave of late kept at hand: for one answer or one export, while nothing can change.
 *
 * @param keyOf what tells one thing given from another.
 */
export function remembering<G, V>(
	make: (given: G) => V,
	keyOf: (given: G) => unknown = (given) => given,
): (given: G) => V {
	const held = new Map<unknown, V>();
	return (given) => {
		const key = keyOf(given);
		const known = held.get(key);
		if (known !== undefined) return known;
		const made = make(given);
		if (held.size >= MOST) held.clear();
		held.set(key, made);
		return made;
	};
}
