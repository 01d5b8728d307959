/** The same function, which makes its answer once, when it is first asked. */
export function lazily<T>(make: () => T): () => T {
	let made: { readonly it: T } | undefined;
	return () => {
		made ??= { it: make() };
		return made.it;
	};
}

/** The same function, which makes nothing twice: for one check, while nothing can change. */
export function once<G, V>(make: (given: G) => V): (given: G) => V {
	const held = new Map<G, V>();
	return (given) => {
		const known = held.get(given);
		if (known !== undefined) return known;
		const made = make(given);
		held.set(given, made);
		return made;
	};
}
