import type { Archive } from '../../corpus/archive.ts';
import { type Word, wordsIn } from '../../corpus/words/fold.ts';
import { MOST_GROUPS, type Wanted } from '../../corpus/words/wanted.ts';
import { nameKey } from '../../extract/names/name-key.ts';
import { SMALL_WORDS } from '../../grammar/words/small-words.ts';
import { meantBy } from '../words/misspelt.ts';
import { derived } from './deeds.ts';
import { type Saying, sayingsAt, verbOf } from './everyday.ts';
import { printedApart, printedAsOne } from './joined.ts';
import { withCenturies, YEARS, type YearKey, yearsIn } from './years.ts';

/** One thing that a question's words ask for, and every way in which the record may say it. */
export interface Term {
	/** As typed. */
	readonly typed: string;
	/** What was typed first; then what the record may say for it, each with how much it counts. */
	readonly sayings: readonly { readonly stems: Saying; readonly counts: number }[];
	/** How telling it is: more for words that few passages have. */
	readonly weight: number;
	/** No passage has any of its sayings. */
	readonly unknown: boolean;
	/** A name of several words, each of them a term of its own as well. */
	readonly together: boolean;
	/** `not in work`: it is asked for by what it is not. */
	readonly denied: boolean;
}

/** Letters for which neighbouring words of a question stand on record, alone and as many. */
export interface Letters {
	readonly spelt: readonly string[];
	readonly of: readonly Term[];
}

export interface Terms {
	readonly terms: readonly Term[];
	readonly letters: readonly Letters[];
	readonly years: readonly YearKey[];
	/** Misspelt words, and those looked for in their place. */
	readonly corrected: readonly { readonly typed: string; readonly meant: string }[];
}

/** What another saying of a word counts for beside what was typed. */
const COUNTS = { typed: 1, letters: 0.95, corrected: 0.9, saying: 0.85 } as const;

/** A word of so many passages is one of the record's own. */
const IN_USE = 5;

/** What a deed that the record has no word for counts: it is mostly said otherwise there, where a thing is mostly not. */
const DEED = 0.4;

/** What those who are counted are called when nobody in particular is meant: the record says `claimants`, `households`, `users`. */
const ANYBODY = new Set([
	'people',
	'person',
	'persons',
	'individuals',
	'times',
	'cases',
	'everyone',
	'anyone',
	'ppl',
	'folk',
	'folks',
]);

/** Of things what tells them from nothing: how large they are, that they differ, that they are used or sent. */
const FAINT = new Set(
	'different individual biggest largest highest greatest max maximum most used use using sent send someone somebody'.split(
		' ',
	),
);
const ANYBODY_WEIGHS = 0.4;

/** Whether a word stands for whoever or whatever is counted, and tells next to nothing of them. */
export function isAnybody(typed: string): boolean {
	return ANYBODY.has(typed.toLowerCase()) || FAINT.has(typed.toLowerCase());
}

/** Words that ask and tell nothing of what is asked for. */
const ASKING = new Set(
	'please pls tell me know known figure figures give show find say said says thing things happened got get done per far so way how'.split(
		' ',
	),
);

/** `doesn't`, `isn’t` as they are folded: said of a word, and none to look for. */
const DENYING = /^(?:(?:do|does|did|is|are|was|were|has|have|had|ca|wo|could|would|should|must)nt|cannot)$/;

/** `over 65s`, `under-18s`: the record prints `65 and over`, `under 18`. */
const AGES = /(?<=\b(?:over|under)[ -])(\d{1,2})s\b/gi;
/** `£9.3m` and `5k`: letters right behind a figure. */
const SCALES = /(?<=\d)(bn|m|k)\b/gi;
const SCALE_WORDS: Readonly<Record<string, string>> = { bn: 'billion', m: 'million', k: 'thousand' };

/** Reads what is left of a question, once it is told how it asks, into what is looked for. */
export function readTerms(archive: Archive, text: string): Terms {
	const dated = withCenturies(text);
	const years = yearsIn(dated);
	const before = dated
		.replace(YEARS, ' ')
		.replaceAll('%', ' per cent ')
		.replace(AGES, ' $1 ')
		.replace(SCALES, (_, scale: string) => ` ${SCALE_WORDS[scale.toLowerCase()] ?? scale} `);
	const words = wordsIn(before);
	const telling = words.filter(
		({ spelt }) => !SMALL_WORDS.has(spelt) && !ASKING.has(spelt) && !DENYING.test(spelt),
	);
	const kept = telling.length > 0 ? telling : words;
	const all = Math.max(50, archive.extent().exchanges * 2);
	const found: Term[] = [];
	const corrected: { typed: string; meant: string }[] = [];
	for (let at = 0; at < kept.length && found.length < MOST_GROUPS; ) {
		const said = saidFor(words, kept, at);
		const count = said?.words ?? 1;
		const run = kept.slice(at, at + count);
		const others = (said?.sayings ?? []).map((saying) => ({ stems: saying, counts: COUNTS.saying }));
		const letters = count === 1 && run[0] ? namedByLetters(archive, run[0], text) : [];
		const asTyped = run.map(({ stem }) => stem);
		const known = asTyped.every((stem) => archive.words.passagesWith(stem) > 0);
		const verb = known || count > 1 ? null : verbOf(asTyped[0] ?? '');
		const meant =
			known || letters.length > 0 || verb !== null || run[0] === undefined
				? null
				: correction(archive, run[0]);
		if (meant !== null) corrected.push(meant);
		const apart =
			known || count > 1 || meant !== null || run[0] === undefined ? null : printedApart(archive, run[0]);
		const sayings = [
			{ stems: asTyped, counts: COUNTS.typed },
			...(apart === null ? [] : [{ stems: apart, counts: COUNTS.corrected }]),
			...(count > 1 || run[0] === undefined ? [] : printedAsOne(archive, words, run[0])).map((saying) => ({
				stems: saying,
				counts: COUNTS.letters,
			})),
			...(meant === null
				? []
				: [{ stems: wordsIn(meant.meant).map(({ stem }) => stem), counts: COUNTS.corrected }]),
			...(verb === null ? [] : [{ stems: verb, counts: COUNTS.corrected }]),
			...letters.map((saying) => ({ stems: saying, counts: COUNTS.letters })),
			...others,
			...(count === 1 ? derived(asTyped[0] ?? '') : [])
				.filter((stem) => archive.words.passagesWith(stem) > 0)
				.map((stem) => ({ stems: [stem], counts: COUNTS.saying })),
		];
		const held = sayings.map(({ stems: saying }) =>
			Math.min(...saying.map((stem) => archive.words.passagesWith(stem))),
		);
		const [itself = 0] = held;
		// A word that the record hardly uses is as telling as what it has for it: `brits` is rare, and `British` is meant.
		const first = itself >= IN_USE ? itself : Math.max(0, ...held);
		found.push({
			typed: run.map(({ start, end }) => before.slice(start, end)).join(' '),
			sayings,
			weight:
				Math.log(1 + (all - first + 0.5) / (Math.min(first, all) + 0.5)) *
				(first === 0 && /(?:ed|ing)$/.test(asTyped.length === 1 ? (run[0]?.spelt ?? '') : '') ? DEED : 1) *
				(count === 1 && isAnybody(run[0]?.spelt ?? '') ? ANYBODY_WEIGHS : 1),
			unknown: first === 0,
			together: false,
			denied: DENIED.test(before.slice(Math.max(0, (run[0]?.start ?? 0) - 25), run[0]?.start)),
		});
		at += count;
	}
	return {
		terms: [...found, ...namesIn(text, found)],
		letters: lettersFor(archive, found),
		years: [...new Set(years)],
		corrected,
	};
}

/** What the record may say for the words that begin at a place: as they were typed one after another, or without the small ones between. */
function saidFor(words: readonly Word[], kept: readonly Word[], at: number): ReturnType<typeof sayingsAt> {
	const stemsOf = (some: readonly Word[]) => some.map(({ stem }) => stem);
	const from = words.indexOf(kept[at] as Word);
	const typed = sayingsAt(stemsOf(words), from);
	const apart = sayingsAt(stemsOf(kept), at);
	if (typed === null) return apart;
	const run = words.slice(from, from + typed.words);
	const telling = run.filter((word) => kept.includes(word)).length;
	return apart !== null && apart.words > telling ? apart : { ...typed, words: telling };
}

/** Names of so many words are looked for by their letters. */
const LETTERED = [2, 3, 4, 5];

function lettersFor(archive: Archive, terms: readonly Term[]): readonly Letters[] {
	return terms.flatMap((_, from) =>
		LETTERED.filter((count) => from + count <= terms.length).flatMap((count) => {
			const of = terms.slice(from, from + count);
			const words = of.flatMap(({ typed }) => typed.split(/[\s-]+/));
			const letters = words.map((word) => word.charAt(0).toLowerCase()).join('');
			const stems = new Set(of.flatMap(({ sayings }) => sayings[0]?.stems ?? []));
			const known = archive.names
				.withKey(nameKey(letters))
				.some(
					({ role, name }) =>
						(role === 'initialism' || role === 'initials') &&
						wordsIn(name).every(({ stem, spelt }) => stems.has(stem) || SMALL_WORDS.has(spelt)),
				);
			return known ? [{ spelt: [letters, `${letters}s`], of }] : [];
		}),
	);
}

/** `not in `, `without a `: what stands before a word that is denied. */
const DENIED =
	/\b(?:not|without|neither|nor|non)\b(?: (?:in|on|at|of|a|an|the|or|any|be|been|getting))*[ -]$/i;

/** Words in capitals that stand together are one name: where they stand apart, it is not met. */
function namesIn(text: string, terms: readonly Term[]): readonly Term[] {
	return [...text.matchAll(/(?<!^)\b\p{Lu}[\p{Ll}’']+(?: \p{Lu}[\p{Ll}’']+)+/gu)].flatMap(([typed]) => {
		const printed = wordsIn(typed).map(({ stem }) => stem);
		const parts = terms.filter(({ sayings }) => sayings[0]?.stems.every((stem) => printed.includes(stem)));
		const stems = parts.flatMap(
			({ sayings }) =>
				sayings.find(({ counts }) => counts === COUNTS.corrected)?.stems ?? sayings[0]?.stems ?? [],
		);
		const weight = parts.reduce((sum, term) => sum + term.weight, 0) * TOGETHER;
		return stems.length < 2 || parts.length < 2
			? []
			: [
					{
						typed,
						sayings: [{ stems, counts: COUNTS.typed }],
						weight,
						unknown: false,
						together: true,
						denied: false,
					},
				];
	});
}

/** What a name's words standing together count for, beside each of them alone. */
const TOGETHER = 0.6;

/** The names that letters stand for: capitals of the question, or letters that are no word of the record. */
function namedByLetters(archive: Archive, { spelt, stem }: Word, text: string): readonly Saying[] {
	if (!/^[a-z]{2,7}$/.test(spelt)) return [];
	const capitals = text.includes(spelt.toUpperCase());
	if (!capitals && archive.words.passagesWith(stem) > 5) return [];
	return archive.names
		.withKey(nameKey(spelt))
		.filter(({ role }) => role === 'initialism' || role === 'initials')
		.slice(0, 3)
		.flatMap(({ name }) => {
			const whole = wordsIn(name).map(({ stem: each }) => each);
			const [, of] =
				/^(?:Department|Ministry|Office|Secretary of State) (?:for|of) (?:the )?(.+)$/.exec(name) ?? [];
			return of === undefined ? [whole] : [whole, wordsIn(of).map(({ stem: each }) => each)];
		})
		.filter((saying) => saying.length > 0);
}

/** Shorter words are too like one another to be put right in a question, which says too little of what is meant. */
const SHORTEST_CORRECTED = 4;

function correction(archive: Archive, { spelt }: Word): { typed: string; meant: string } | null {
	if (spelt.length < SHORTEST_CORRECTED) return null;
	const found = meantBy(spelt, archive.words);
	return found?.sure ? { typed: spelt, meant: found.words.join(' ') } : null;
}

/** A search for passages that have any of it, those with most of it first. */
export function wantedOf({ terms }: Terms, archive: Archive): Wanted {
	const rarest = (saying: Saying) =>
		saying.toSorted((one, other) => archive.words.passagesWith(one) - archive.words.passagesWith(other))[0] ??
		'';
	return {
		kind: 'any',
		of: terms
			.map(({ sayings }) => [...new Set(sayings.map(({ stems }) => rarest(stems)))])
			.filter((stems) => stems.some((stem) => archive.words.passagesWith(stem) > 0))
			.slice(0, MOST_GROUPS)
			.map((stems) => ({ kind: 'word', stems })),
	};
}
