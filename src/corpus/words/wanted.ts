/** What a search is for, in stems. Made from what a person typed by `src/lookup/words`, read by this index alone. */
export type Wanted =
	/** Any of these stems: one for a word, several for the start of one. None of them known: nothing is found. */
	| { readonly kind: 'word'; readonly stems: readonly string[] }
	/** These stems one after another. */
	| { readonly kind: 'phrase'; readonly stems: readonly string[] }
	/** All of these; of none, everything. */
	| { readonly kind: 'all'; readonly of: readonly Wanted[] }
	| { readonly kind: 'any'; readonly of: readonly Wanted[] }
	| { readonly kind: 'but'; readonly wanted: Wanted; readonly not: readonly Wanted[] };

/**
 * The same as an FTS5 expression. Every stem is quoted: nothing that anybody typed is read as FTS5's own syntax.
 *
 * @returns null for what FTS5 cannot be asked: everything, or nothing at all.
 */
export function ftsExpression(wanted: Wanted): string | null {
	switch (wanted.kind) {
		case 'word':
			return wanted.stems.length === 0 ? null : bracketed(wanted.stems.map(quoted), ' OR ');
		case 'phrase':
			return wanted.stems.length === 0 ? null : quoted(wanted.stems.join(' '));
		case 'all': {
			const parts = wanted.of.map(ftsExpression);
			return parts.length === 0 || parts.includes(null) ? null : bracketed(parts as string[], ' AND ');
		}
		case 'any': {
			const parts = wanted.of.map(ftsExpression).filter((part) => part !== null);
			return parts.length === 0 ? null : bracketed(parts, ' OR ');
		}
		case 'but': {
			const from = ftsExpression(wanted.wanted);
			const less = wanted.not.map(ftsExpression).filter((part) => part !== null);
			if (from === null || less.length === 0) return from;
			return `(${from} NOT ${bracketed(less, ' OR ')})`;
		}
	}
}

function quoted(stem: string): string {
	return `"${stem.replaceAll('"', '""')}"`;
}

function bracketed(parts: readonly string[], join: string): string {
	return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(join)})`;
}

/** Every group of stems that counts as one word, each with its own bit, and whether a set of bits is what is wanted. */
export interface Test {
	readonly groups: readonly Group[];
	/**
	 * False only where the passage cannot be wanted. True settles it unless `phrases`: then FTS5 must say whether the words
	 * stand one after another. Null where having all that is required is all there is to it.
	 */
	readonly may: ((bits: number) => boolean) | null;
	readonly phrases: boolean;
	/** The bits of all required groups. */
	readonly required: number;
}

export interface Group {
	readonly stems: readonly string[];
	readonly bit: number;
	/** No passage without it is wanted. */
	readonly required: boolean;
	/** False for words that only ever rule a passage out. */
	readonly counts: boolean;
}

/** Bits of a number that stay whole numbers above zero. */
export const MOST_GROUPS = 30;

/** @throws where there are more groups of stems than bits; whoever makes a `Wanted` sees to it that there are fewer. */
export function testOf(wanted: Wanted): Test {
	const groups: Group[] = [];
	let phrases = false;
	const bitOf = (stems: readonly string[], required: boolean, counts: boolean): number => {
		const key = stems.join(' ');
		const at = groups.findIndex((group) => group.stems.join(' ') === key);
		const held = groups[at];
		if (held) {
			groups[at] = { ...held, required: held.required || required, counts: held.counts || counts };
			return held.bit;
		}
		if (groups.length === MOST_GROUPS) throw new Error('more words than a search has bits for');
		const bit = 1 << groups.length;
		groups.push({ stems, bit, required, counts });
		return bit;
	};
	/** @param rulesOut whether what fits is ruled out: then a phrase, of which the words alone say too little, rules out nothing yet. */
	const read = (
		part: Wanted,
		required: boolean,
		counts: boolean,
		rulesOut: boolean,
	): ((bits: number) => boolean) => {
		switch (part.kind) {
			case 'word': {
				if (part.stems.length === 0) return () => false;
				const bit = bitOf(part.stems, required, counts);
				return (bits) => (bits & bit) !== 0;
			}
			case 'phrase': {
				if (part.stems.length === 0) return () => false;
				let all = 0;
				for (const stem of part.stems) all |= bitOf([stem], required, counts);
				if (part.stems.length === 1) return (bits) => (bits & all) !== 0;
				phrases = true;
				return rulesOut ? () => false : (bits) => (bits & all) === all;
			}
			case 'all': {
				const tests = part.of.map((one) => read(one, required, counts, rulesOut));
				return (bits) => tests.every((test) => test(bits));
			}
			case 'any': {
				const tests = part.of.map((one) => read(one, required && part.of.length === 1, counts, rulesOut));
				return (bits) => tests.some((test) => test(bits));
			}
			case 'but': {
				const test = read(part.wanted, required, counts, rulesOut);
				const not = part.not.map((one) => read(one, false, false, !rulesOut));
				return (bits) => test(bits) && !not.some((one) => one(bits));
			}
		}
	};
	const test = read(wanted, true, true, false);
	const required = groups.reduce((all, group) => (group.required ? all | group.bit : all), 0);
	return { groups, may: isPlain(wanted) ? null : test, phrases, required };
}

/** All of some words, and nothing else: each of them is known to the index, or the test would say no. */
function isPlain(wanted: Wanted): boolean {
	if (wanted.kind === 'all') return wanted.of.length > 0 && wanted.of.every(isPlain);
	return wanted.kind === 'word' && wanted.stems.length > 0;
}

/**
 * What is wanted as far as single words tell, for an index without places: a phrase is all of its words, and one that rules out rules
 * out nothing. Whatever `holds` fits this as well.
 */
export function withoutPlaces(wanted: Wanted): Wanted {
	switch (wanted.kind) {
		case 'word':
			return wanted;
		case 'phrase':
			return { kind: 'all', of: wanted.stems.map((stem) => ({ kind: 'word', stems: [stem] })) };
		case 'all':
		case 'any':
			return { kind: wanted.kind, of: wanted.of.map(withoutPlaces) };
		case 'but':
			return {
				kind: 'but',
				wanted: withoutPlaces(wanted.wanted),
				not: wanted.not.filter((not) => !hasPhrase(not)),
			};
	}
}

/** Whether anything in it is a phrase, of which single words do not tell all. */
export function hasPhrase(wanted: Wanted): boolean {
	switch (wanted.kind) {
		case 'word':
			return false;
		case 'phrase':
			return wanted.stems.length > 1;
		case 'all':
		case 'any':
			return wanted.of.some(hasPhrase);
		case 'but':
			return hasPhrase(wanted.wanted) || wanted.not.some(hasPhrase);
	}
}

/** Whether texts, each given as its stems with a space between two, have together what is wanted; a phrase within one of them. */
export function holds(wanted: Wanted, texts: readonly string[]): boolean {
	const has = (stems: string) => texts.some((text) => ` ${text} `.includes(` ${stems} `));
	switch (wanted.kind) {
		case 'word':
			return wanted.stems.some(has);
		case 'phrase':
			return wanted.stems.length > 0 && has(wanted.stems.join(' '));
		case 'all':
			return wanted.of.every((one) => holds(one, texts));
		case 'any':
			return wanted.of.some((one) => holds(one, texts));
		case 'but':
			return holds(wanted.wanted, texts) && !wanted.not.some((one) => holds(one, texts));
	}
}
