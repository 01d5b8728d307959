import type { Section, Span } from '../../hansard/section.ts';
import type { EntityKind, Mention, NameLink } from '../facts.ts';
import { isBody } from './acting.ts';
import { bareInitialisms } from './initialisms.ts';
import { initialsOf, nameKey } from './name-key.ts';
import { IN_LETTERS } from './open-list.ts';
import { NO_LETTERS, OPENERS, POSTS } from './ordinary.ts';
import { freeOf, pick } from './overlap.ts';
import { at, type Place } from './places.ts';

/** A mention with the noun that a back-reference would call it by. */
export type Noted = Mention & { readonly noun: string | null };

/**
 * Bare initialisms that a name in the section owns, or that are shown acting as a body. Letters that fit the one full name in
 * the section are tied to it: on the question's authority where it was asked of, else by the letters alone.
 */
export function inLetters(
	text: string,
	section: Section,
	places: readonly Place[],
	written: readonly Noted[],
	printed: readonly NameLink[],
): { found: Noted[]; links: NameLink[]; fullAt: ReadonlyMap<string, Span> } {
	const found: Noted[] = [];
	const links = new Map<string, NameLink>();
	const fullAt = new Map<string, Span>();
	const kinds = new Map(printed.map((link) => [link.other, link.kind]));
	const owners = fullNamesByInitials(written);
	const told = new Map<string, EntityKind>();
	const kindOfLetters = (letters: string): EntityKind => {
		const known =
			told.get(letters) ?? (IN_LETTERS.has(letters) || isBody(text, section, letters) ? 'agency' : 'term');
		told.set(letters, known);
		return known;
	};
	const isFree = freeOf(written);
	const inProse = freeOf(asides(places));
	for (const place of places) {
		for (const { letters, start, end } of bareInitialisms(text, place.contribution)) {
			if (NO_LETTERS.has(letters) || !isFree({ start, end })) continue;
			const owner = kinds.has(letters) ? undefined : owners.get(letters);
			const kind = kinds.get(letters) ?? owner?.kind ?? kindOfLetters(letters);
			const own =
				kinds.has(letters) ||
				owner !== undefined ||
				IN_LETTERS.has(letters) ||
				(kind === 'agency' && !/\d/.test(letters));
			if (
				!own &&
				(letters.length < 3 || /\d/.test(letters) || !inProse({ start, end }) || isPiece(text, start, end))
			)
				continue;
			if (owner !== undefined && !at(place).asked) {
				const basis = owner.askedIn.has(place.exchange) ? 'question' : 'letters';
				const key = `${letters}=${nameKey(owner.name)}`;
				if (!links.has(key))
					links.set(key, { kind: owner.kind, name: owner.name, other: letters, basis, start, end });
				if (basis === 'letters') fullAt.set(letters, pick(owner.at));
			}
			const noun = owner === undefined ? null : nounOf(owner.name);
			found.push({ ...at(place), kind, name: letters, noun, start, end });
		}
	}
	return { found, links: [...links.values()], fullAt };
}

/** Tables and headings, where capital letters may be any words. */
function asides(places: readonly Place[]): readonly Span[] {
	return places.flatMap(({ contribution }) =>
		contribution.blocks.filter(({ kind }) => kind === 'table' || kind === 'heading'),
	);
}

/** Letters beside other capitals: a cry, a heading, or a piece of a longer name (`EDF Boats`), but for who holds a post there. */
function isPiece(text: string, start: number, end: number): boolean {
	const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
	if (/^ \d{1,2}(?![\d,.%])/.test(after)) return true;
	if (/\p{Lu}{2,}[ ,]+$/u.test(before) && /^[ ,]+\p{Lu}{2,}/u.test(after)) return true;
	const next = /^ (\p{Lu}\p{Ll}[\p{L}-]*)/u.exec(after)?.[1];
	if (next !== undefined && !POSTS.has(next)) return true;
	const previous = /(?<![.?!:;\n]\s*)(?<=\S )(\p{Lu}\p{Ll}[\p{L}-]*) $/u.exec(before)?.[1];
	return previous !== undefined && !OPENERS.has(previous);
}

/** A full name, where it first stands, and the exchanges whose question names it. */
interface FullName {
	readonly kind: EntityKind;
	readonly name: string;
	readonly at: Span;
	readonly askedIn: Set<number | null>;
}

/** Initials → the one full name in the section that has them. */
function fullNamesByInitials(found: readonly Noted[]): Map<string, FullName> {
	const names = new Map<string, FullName>();
	const twice = new Set<string>();
	for (const mention of found) {
		if (mention.kind === 'operation' || !/[ -]/.test(mention.name)) continue;
		const { kind, name } = mention;
		for (const letters of lettersOf(kind, name)) {
			const before = names.get(letters) ?? { kind, name, at: mention, askedIn: new Set() };
			if (looksOther(before.name, name)) twice.add(letters);
			if (mention.asked) before.askedIn.add(mention.exchange);
			names.set(letters, before);
		}
	}
	for (const letters of twice) names.delete(letters);
	return names;
}

/** Whether two names are more than one in singular and plural. */
function looksOther(one: string, other: string): boolean {
	const plain = (name: string) => nameKey(name).replace(/s$/, '');
	return one !== other && plain(one) !== plain(other);
}

/**
 * The letters that a name goes by, three or more: its capitals (`TFA`), for a body those of its small words too (`MOT`), for a programme
 * without its noun (`Sea Legs for All Programme`), for a name in lower case those of every word.
 */
function lettersOf(kind: EntityKind, name: string): ReadonlySet<string> {
	const telling = name.replace(/^UK /, 'United Kingdom ');
	// `Harbour Policy Statement 4: Piers`
	const numbered = name.replace(/(?<=\d): .*$/, '');
	const lower = !/\p{Lu}\p{L}* .*\p{Lu}/u.test(name);
	const every = name.split(/[^\p{L}\p{N}]+/u).map((word) => word.slice(0, 1).toUpperCase());
	const forms = [
		initialsOf(name),
		initialsOf(telling),
		kind === 'agency' || lower ? every.join('') : null,
		kind === 'programme' ? initialsOf(name.replace(/ \p{L}+$/u, '')) : null,
		/ \d{1,2}$/.test(numbered) ? `${initialsOf(numbered)}${/\d+$/.exec(numbered)?.[0]}` : null,
	];
	return new Set(forms.filter((form) => form !== null && form.length >= 3) as string[]);
}

/** The last word of a name, lower case. */
export function nounOf(name: string): string | null {
	return /(\p{L}+)$/u.exec(name)?.[1]?.toLowerCase() ?? null;
}
