/** How far a query is from a name, in edits: a letter dropped, added, wrong, or two neighbours swapped count one each. */
export interface Distance {
	/** From the whole query to the whole name. */
	readonly full: number;
	/** From the whole query to the nearest start of the name: people stop typing half-way. */
	readonly start: number;
	/** How long that start is, in UTF-16 units; the longest of those equally near. */
	readonly startLength: number;
}

/**
 * Measures one query against many names (optimal string alignment, also called restricted Damerau-Levenshtein).
 * Up to 32 letters of a query in one machine word a column (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau
 * edit distances", 2003), row by row beyond.
 */
export function distanceTo(query: string): (name: string) => Distance {
	return query.length <= 32 ? bitParallel(query) : (name) => distanceByRows(query, name);
}

function bitParallel(query: string): (name: string) => Distance {
	const places = new Map<number, number>();
	for (let at = 0; at < query.length; at++) {
		const letter = query.charCodeAt(at);
		places.set(letter, (places.get(letter) ?? 0) | (1 << at));
	}
	const last = query.length === 0 ? 0 : 1 << (query.length - 1);
	return (name) => {
		let verticalUp = -1;
		let verticalDown = 0;
		let diagonal = 0;
		let before = 0;
		let score = query.length;
		let start = score;
		let startLength = 0;
		for (let at = 0; at < name.length; at++) {
			const here = places.get(name.charCodeAt(at)) ?? 0;
			const swapped = ((~diagonal & here) << 1) & before;
			diagonal = ((((here & verticalUp) + verticalUp) | 0) ^ verticalUp) | here | verticalDown | swapped;
			let horizontalUp = verticalDown | ~(diagonal | verticalUp);
			let horizontalDown = diagonal & verticalUp;
			if ((horizontalUp & last) !== 0) score++;
			else if ((horizontalDown & last) !== 0) score--;
			horizontalUp = (horizontalUp << 1) | 1;
			horizontalDown <<= 1;
			verticalUp = horizontalDown | ~(diagonal | horizontalUp);
			verticalDown = diagonal & horizontalUp;
			before = here;
			if (score <= start) {
				start = score;
				startLength = at + 1;
			}
		}
		if (query.length === 0) return { full: name.length, start: 0, startLength: 0 };
		return { full: score, start, startLength };
	};
}

/** The same by the plain recurrence: for queries of more than 32 letters, and for tests to hold the fast way against. */
export function distanceByRows(query: string, name: string): Distance {
	let twoAbove: number[] = [];
	let above = Array.from({ length: query.length + 1 }, (_, at) => at);
	let start = query.length;
	let startLength = 0;
	for (let at = 1; at <= name.length; at++) {
		const row = [at];
		for (let in_ = 1; in_ <= query.length; in_++) {
			const same = name[at - 1] === query[in_ - 1];
			let least = Math.min(
				(above[in_] ?? 0) + 1,
				(row[in_ - 1] ?? 0) + 1,
				(above[in_ - 1] ?? 0) + (same ? 0 : 1),
			);
			const swapped = at > 1 && in_ > 1 && name[at - 1] === query[in_ - 2] && name[at - 2] === query[in_ - 1];
			if (swapped) least = Math.min(least, (twoAbove[in_ - 2] ?? 0) + 1);
			row.push(least);
		}
		const score = row[query.length] ?? 0;
		if (score <= start) {
			start = score;
			startLength = at;
		}
		twoAbove = above;
		above = row;
	}
	if (query.length === 0) return { full: name.length, start: 0, startLength: 0 };
	return { full: above[query.length] ?? 0, start, startLength };
}
