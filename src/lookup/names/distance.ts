/** How far a query is from a name, in edits: a letter dropped, added, wrong, or two neighbours swapped count one each. */
export interface Distance {
	/** From the whole query to the whole name. */
	readonly full: number;
	/** From the whole query to the nearest start of the name: people stop typing half-way. */
	readonly start: number;
	/** How long that start is, in UTF-16 units; the longest of those equally near. */
	readonly startLength: number;
}

/** Letters of a query that one machine word holds. */
const WORD = 32;

/**
 * Measures one query against many names: optimal string alignment, also called restricted Damerau-Levenshtein, 32 letters of the
 * query at a time (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003; in blocks after Myers, 1999).
 *
 * @param query costs one step a letter of the name for each 32 letters.
 */
export function distanceTo(query: string): (name: string) => Distance {
	if (query.length === 0) return (name) => ({ full: name.length, start: 0, startLength: 0 });
	return query.length <= WORD ? inOneWord(query) : inBlocks(query);
}

/** Where each letter stands in a stretch of a query, a bit a place. */
function placesIn(query: string, from: number): ReadonlyMap<number, number> {
	const places = new Map<number, number>();
	for (let at = from; at < Math.min(query.length, from + WORD); at++) {
		const letter = query.charCodeAt(at);
		places.set(letter, (places.get(letter) ?? 0) | (1 << (at - from)));
	}
	return places;
}

function inOneWord(query: string): (name: string) => Distance {
	const places = placesIn(query, 0);
	const last = 1 << (query.length - 1);
	return (name) => {
		let up = -1;
		let down = 0;
		let diagonal = 0;
		let before = 0;
		let score = query.length;
		let start = score;
		let startLength = 0;
		for (let at = 0; at < name.length; at++) {
			const here = places.get(name.charCodeAt(at)) ?? 0;
			const swapped = ((~diagonal & here) << 1) & before;
			diagonal = (((here & up) + up) ^ up) | here | down | swapped;
			let right = down | ~(diagonal | up);
			let left = diagonal & up;
			if ((right & last) !== 0) score++;
			else if ((left & last) !== 0) score--;
			right = (right << 1) | 1;
			left <<= 1;
			up = left | ~(diagonal | right);
			down = diagonal & right;
			before = here;
			if (score <= start) {
				start = score;
				startLength = at + 1;
			}
		}
		return { full: score, start, startLength };
	};
}

function inBlocks(query: string): (name: string) => Distance {
	const blocks = Math.ceil(query.length / WORD);
	const places = Array.from({ length: blocks }, (_, block) => placesIn(query, block * WORD));
	const last = 1 << ((query.length - 1) % WORD);
	const ups = new Int32Array(blocks);
	const downs = new Int32Array(blocks);
	const diagonals = new Int32Array(blocks);
	const befores = new Int32Array(blocks);
	return (name) => {
		ups.fill(-1);
		downs.fill(0);
		diagonals.fill(0);
		befores.fill(0);
		let score = query.length;
		let start = score;
		let startLength = 0;
		for (let at = 0; at < name.length; at++) {
			const letter = name.charCodeAt(at);
			let step = 1;
			let swapOver = 0;
			for (let block = 0; block < blocks; block++) {
				const here = places[block]?.get(letter) ?? 0;
				const up = ups[block] ?? 0;
				const down = downs[block] ?? 0;
				const unmet = ~(diagonals[block] ?? 0) & here;
				const swapped = ((unmet << 1) | swapOver) & (befores[block] ?? 0);
				swapOver = unmet >>> (WORD - 1);
				const met = step < 0 ? here | 1 : here;
				const diagonal = (((met & up) + up) ^ up) | met | down | swapped;
				const right = down | ~(diagonal | up);
				const left = diagonal & up;
				const edge = block === blocks - 1 ? last : 1 << (WORD - 1);
				const next = (right & edge) !== 0 ? 1 : (left & edge) !== 0 ? -1 : 0;
				const rightIn = (right << 1) | (step > 0 ? 1 : 0);
				ups[block] = (left << 1) | (step < 0 ? 1 : 0) | ~(diagonal | rightIn);
				downs[block] = diagonal & rightIn;
				diagonals[block] = diagonal;
				befores[block] = here;
				step = next;
			}
			score += step;
			if (score <= start) {
				start = score;
				startLength = at + 1;
			}
		}
		return { full: score, start, startLength };
	};
}
