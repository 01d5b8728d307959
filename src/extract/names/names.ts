import type { Tagger } from '../../grammar/tagger.ts';
import type { Section, Span } from '../../hansard/section.ts';
import type { EntityKind, Mention, NameLink } from '../facts.ts';
import { actsAsBody } from './acting.ts';
import { kindByNoun } from './by-noun.ts';
import { namesInList } from './in-lists.ts';
import { namesInTable } from './in-tables.ts';
import { introduced } from './initialisms.ts';
import { inLetters, type Noted, nounOf } from './letters.ts';
import { listedKind } from './listed-names.ts';
import { nameKey } from './name-key.ts';
import { namedAgain, operationsNamedAgain } from './operations.ts';
import { freeOf } from './overlap.ts';
import { at, contributionsOf, type Place } from './places.ts';
import { namesWrittenOut } from './rules.ts';

/** A mention with what is needed to tell whether two of them are one. */
export interface Named extends Mention {
	/** One key for all names that evidence in this section joins. */
	readonly key: string;
	/**
	 * The name in full where the section itself owns these letters (`Name (ABC)`, or the one name that they fit), else the name as
	 * printed: in another document the same letters may be another body's.
	 */
	readonly owner: string;
	/** Where that name stands, for letters that only fit it: an inference, to be shown. */
	readonly standsFor: Span | null;
	/** What a back-reference would call it, lower case: `operation`, `centre`; null where the name has no telling noun. */
	readonly noun: string | null;
}

/** All names of a section: where they stand, and the evidence that joins them. */
export interface Names {
	readonly named: readonly Named[];
	readonly links: readonly NameLink[];
}

/**
 * Reads the names out of a section: operations, bodies, terms introduced with their letters, and initialisms that the section
 * ties to a name or shows acting as a body.
 */
export function namesOf(text: string, section: Section, { knows }: Pick<Tagger, 'knows'>): Names {
	const places = contributionsOf(section);
	const written = inFull(text, section, places, knows);
	const found = [...written.found];
	const again = namedAgain(stemsOf(found));
	if (again !== null) {
		const isFree = freeOf(found);
		for (const place of places) {
			for (const bare of operationsNamedAgain(text, place.contribution, again)) {
				if (isFree(bare)) found.push({ ...at(place), ...bare, kind: 'operation', noun: 'operation' });
			}
		}
	}
	const whole = withoutOverlaps(found);
	const letters = inLetters(text, section, places, whole, written.links);
	const links = [...written.links, ...letters.links];
	return { named: keyed(withoutOverlaps([...whole, ...letters.found]), links, letters.fullAt), links };
}

/** Names written out: operations by the word itself, `Name (ABC)`, and bodies by their noun. */
function inFull(
	text: string,
	section: Section,
	places: readonly Place[],
	knows: Tagger['knows'],
): { found: Noted[]; links: NameLink[] } {
	const found: Noted[] = [];
	const links = new Map<string, NameLink>();
	const kinds = new Map<string, EntityKind>();
	for (const place of places) {
		const { contribution } = place;
		for (const { name, nameAt, initialism, initialismAt, start, end } of introduced(text, contribution)) {
			const kind = kinds.get(initialism) ?? kindOf(text, section, name, initialism);
			kinds.set(initialism, kind);
			links.set(`${initialism}=${nameKey(name)}`, {
				kind,
				name,
				other: initialism,
				basis: 'printed',
				start,
				end,
			});
			const noun = nounOf(name);
			found.push(
				{ ...at(place), kind, name, noun, ...nameAt },
				{ ...at(place), kind, name: initialism, noun, ...initialismAt },
			);
		}
		const written = namesWrittenOut(text, contribution, knows);
		// Before the others: a line of a list of bodies is one, whatever its words alone would be.
		for (const { kind, name, noun, start, end } of [...namesInList(text, contribution, written), ...written])
			found.push({ ...at(place), kind, name, noun, start, end });
		const cells = contribution.blocks
			.filter(({ kind }) => kind === 'table')
			.flatMap((table) => namesInTable(text, table));
		if (cells.length > 0)
			found.push(...cells.filter(freeOf(found)).map((cell) => ({ ...at(place), ...cell })));
	}
	return { found, links: [...links.values()] };
}

/** What follows the word in the names of operations, without a number: what they are called later. */
function stemsOf(found: readonly Noted[]): string[] {
	const stems = new Map<string, string>();
	for (const { kind, name } of found) {
		const stem =
			kind === 'operation' ? /^Operation (.+?)(?: (?:\d+|[IVX]+|[A-Z][a-z]+))?$/.exec(name)?.[1] : undefined;
		if (stem && stem.length > 2) stems.set(stem.toLowerCase(), stem);
	}
	return [...stems.values()];
}

/** `office for low tides`: bodies that are told by how they open, though nothing in them has a capital. */
const HEADED =
	/^(?:agency|authority|board|bureau|centre|commission|committee|council|department|forum|inspectorate|institute|office) (?:for|of|on) /;

/** A body where its name or its deeds say so; else a term. */
function kindOf(text: string, section: Section, name: string, letters: string): EntityKind {
	const listed = listedKind(name);
	if (listed !== null) return listed;
	const told = /^\p{Lu}/u.test(name) || HEADED.test(name) ? kindByNoun(name) : null;
	if (told === null && /^(?:authorities|boroughs|councils|trusts) with | body(?: of \p{Ll}+)?$/iu.test(name))
		return 'agency';
	if (told !== null) return told.kind;
	return actsAsBody(text, section, letters) || actsAsBody(text, section, name) ? 'agency' : 'term';
}

/** Gives each mention one key for all names that the section joins, and the name that its letters are owned by. */
function keyed(
	found: readonly Noted[],
	links: readonly NameLink[],
	fullAt: ReadonlyMap<string, Span>,
): Named[] {
	const owners = new Map(links.map((link) => [nameKey(link.other), link]));
	return found.map((mention) => {
		const key = nameKey(mention.name);
		const link = mention.kind === 'operation' ? undefined : owners.get(key);
		return {
			...mention,
			key: `${mention.kind}:${link ? nameKey(link.name) : key}`,
			owner: link && link.basis !== 'question' ? link.name : mention.name,
			standsFor: link?.basis === 'letters' ? (fullAt.get(mention.name) ?? null) : null,
		};
	});
}

/** Of two mentions that overlap the one that starts first and runs longest stays: an operation over a body inside it. */
function withoutOverlaps<M extends Mention>(found: readonly M[]): M[] {
	const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: M[] = [];
	for (const mention of sorted) {
		const last = kept.at(-1);
		if (last && mention.start < last.end) continue;
		kept.push(mention);
	}
	return kept;
}
