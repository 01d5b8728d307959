import type { Contribution, Section, Span } from '../../hansard/section.ts';
import type { EntityKind, Mention, NameLink } from '../facts.ts';
import { kindByNoun } from './by-noun.ts';
import { bareInitialisms, introduced } from './initialisms.ts';
import { initialsOf, nameKey } from './name-key.ts';
import { namedAgain, operationsNamedAgain } from './operations.ts';
import { NO_LETTERS } from './ordinary.ts';
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

/** Verbs and nouns beside an initialism that show it to be a body that acts. */
const ACTS =
	/^(?:[’']s)? (?:(?:also|now|currently|jointly) )?(?:produces|leads|works|is responsible|are responsible|licenses|regulates|co-?ordinates|collates|publishes|investigates|employs|employed|advises|is expected to report|plays|officers|officials|staff|personnel|was established|was set up|has powers|carries out|carried out|supports|monitors|inspects|provides|estimates|has advised|has estimated|has informed|have advised)\b/;
const ACTED =
	/(?:in partnership with|collaboration with|works? with|working with|on behalf of|(?:led|collated|run|collected|regulated|licensed|published|produced|conducted|funded|set up) by|officers from|officials from|staff from)(?: the)? $/;

/**
 * Reads the names out of a section: operations, bodies, terms introduced with their letters, and initialisms that the section
 * ties to a name or shows acting as a body.
 */
export function namesOf(text: string, section: Section): Names {
	const places = contributionsOf(section);
	const written = inFull(text, section, places);
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
	const letters = inLetters(text, section, places, found, written.links);
	const links = [...written.links, ...letters.links];
	return { named: keyed(withoutOverlaps([...found, ...letters.found]), links, letters.fullAt), links };
}

type Found = Mention & { readonly noun: string | null };

function at({ contribution, exchange }: Place) {
	return { exchange, contributionStart: contribution.start, asked: contribution.kind === 'question' };
}

/** Names written out: operations by the word itself, `Name (ABC)`, and bodies by their noun. */
function inFull(
	text: string,
	section: Section,
	places: readonly Place[],
): { found: Found[]; links: NameLink[] } {
	const found: Found[] = [];
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
		for (const { kind, name, noun, start, end } of namesWrittenOut(text, contribution))
			found.push({ ...at(place), kind, name, noun, start, end });
	}
	return { found, links: [...links.values()] };
}

/** What follows the word in the names of operations, without a number: what they are called later. */
function stemsOf(found: readonly Found[]): string[] {
	const stems = new Map<string, string>();
	for (const { kind, name } of found) {
		const stem =
			kind === 'operation' ? /^Operation (.+?)(?: (?:\d+|[IVX]+|[A-Z][a-z]+))?$/.exec(name)?.[1] : undefined;
		if (stem && stem.length > 2) stems.set(stem.toLowerCase(), stem);
	}
	return [...stems.values()];
}

/**
 * Bare initialisms that a name in the section owns, or that are shown acting as a body. Letters that fit the one full name in
 * the section are tied to it: on the question's authority where it was asked of, else by the letters alone.
 */
function inLetters(
	text: string,
	section: Section,
	places: readonly Place[],
	written: readonly Found[],
	printed: readonly NameLink[],
): { found: Found[]; links: NameLink[]; fullAt: ReadonlyMap<string, Span> } {
	const found: Found[] = [];
	const links = new Map<string, NameLink>();
	const fullAt = new Map<string, Span>();
	const kinds = new Map(printed.map((link) => [link.other, link.kind]));
	const owners = fullNamesByInitials(written);
	const told = new Map<string, EntityKind>();
	const kindOfLetters = (letters: string): EntityKind => {
		const known = told.get(letters) ?? (isBody(text, section, letters) ? 'agency' : 'term');
		told.set(letters, known);
		return known;
	};
	const isFree = freeOf(written);
	for (const place of places) {
		for (const { letters, start, end } of bareInitialisms(text, place.contribution)) {
			if (NO_LETTERS.has(letters) || !isFree({ start, end })) continue;
			const owner = kinds.has(letters) ? undefined : owners.get(letters);
			const kind = kinds.get(letters) ?? (owner === undefined ? kindOfLetters(letters) : 'agency');
			const own = kinds.has(letters) || owner !== undefined || (kind === 'agency' && !/\d/.test(letters));
			if (
				!own &&
				(letters.length < 3 ||
					/\d/.test(letters) ||
					!inProse(place.contribution, start) ||
					shouted(text, start, end))
			)
				continue;
			if (owner !== undefined && !at(place).asked) {
				const basis = owner.askedIn.has(place.exchange) ? 'question' : 'letters';
				const key = `${letters}=${nameKey(owner.name)}`;
				if (!links.has(key))
					links.set(key, { kind: 'agency', name: owner.name, other: letters, basis, start, end });
				if (basis === 'letters') fullAt.set(letters, pick(owner.at));
			}
			const noun = owner === undefined ? null : nounOf(owner.name);
			found.push({ ...at(place), kind, name: letters, noun, start, end });
		}
	}
	return { found, links: [...links.values()], fullAt };
}

function freeOf(found: readonly Span[]): (span: Span) => boolean {
	const taken = found.map(pick).sort((a, b) => a.start - b.start);
	return (span) => !overlaps(taken, span);
}

interface Place {
	readonly contribution: Contribution;
	readonly exchange: number | null;
}

/** Every contribution of a section in the order of the text, with the exchange it belongs to. */
export function contributionsOf(section: Section): Place[] {
	const places: Place[] = section.contributions.map((contribution) => ({ contribution, exchange: null }));
	section.exchanges.forEach((exchange, index) => {
		for (const question of exchange.questions) places.push({ contribution: question, exchange: index });
		if (exchange.answer) places.push({ contribution: exchange.answer, exchange: index });
	});
	return places.sort((a, b) => a.contribution.start - b.contribution.start);
}

/** A body where its name or its deeds say so; else a term. */
function kindOf(text: string, section: Section, name: string, letters: string): EntityKind {
	const told = /^\p{Lu}/u.test(name) ? kindByNoun(name) : null;
	if (told !== null) return told.kind;
	return actsAsBody(text, section, letters) || actsAsBody(text, section, name) ? 'agency' : 'term';
}

/** Letters that act, own, or stand with an article where no noun follows: `the ABC has`, `by the ABC.` */
function isBody(text: string, section: Section, letters: string): boolean {
	if (actsAsBody(text, section, letters)) return true;
	const stretch = text.slice(section.start, section.end);
	for (let at = stretch.indexOf(letters); at >= 0; at = stretch.indexOf(letters, at + 1)) {
		const end = at + letters.length;
		if (/[\p{L}\p{N}-]/u.test((stretch[at - 1] ?? ' ') + (stretch[end] ?? ' '))) continue;
		const article = /\b[Tt]he $/.test(stretch.slice(Math.max(0, at - 4), at));
		if (article && AS_A_NAME.test(stretch.slice(end, end + 16))) return true;
	}
	return false;
}

const AS_A_NAME =
	/^(?:[’']s\b|[,.;:)]|\s*$| (?:and|or|in|on|to|for|of|at|by|with|has|have|had|is|was|were|are|will|would|which|that|who|as|from|also|does|did|can|could|should|must|may|might|about|under|since|when|over|during)\b)/;

/** Whether a place stands in running text, not in a table or a heading. */
function inProse({ blocks }: Contribution, at: number): boolean {
	const block = blocks.find(({ start, end }) => start <= at && at < end);
	return block !== undefined && block.kind !== 'table' && block.kind !== 'heading';
}

/** Capitals among capitals: a cry or a heading, where letters are words. */
function shouted(text: string, start: number, end: number): boolean {
	return (
		/\p{Lu}{2,}[ ,]+$/u.test(text.slice(Math.max(0, start - 8), start)) &&
		/^[ ,]+\p{Lu}{2,}/u.test(text.slice(end, end + 8))
	);
}

function actsAsBody(text: string, section: Section, wording: string): boolean {
	const stretch = text.slice(section.start, section.end);
	for (let at = stretch.indexOf(wording); at >= 0; at = stretch.indexOf(wording, at + 1)) {
		const end = at + wording.length;
		if (/[\p{L}\p{N}]/u.test((stretch[at - 1] ?? ' ') + (stretch[end] ?? ' '))) continue;
		if (ACTS.test(stretch.slice(end, end + 40)) || ACTED.test(stretch.slice(Math.max(0, at - 40), at)))
			return true;
	}
	return false;
}

/** A full name, where it first stands, and the exchanges whose question names it. */
interface FullName {
	readonly name: string;
	readonly at: Span;
	readonly askedIn: Set<number | null>;
}

/** Initials → the one full name in the section that has them. */
function fullNamesByInitials(found: readonly Found[]): Map<string, FullName> {
	const names = new Map<string, FullName>();
	const twice = new Set<string>();
	for (const mention of found) {
		if (mention.kind !== 'agency' || !mention.name.includes(' ')) continue;
		const short = initialsOf(mention.name);
		if (short === null || short.length < 3) continue;
		for (const letters of new Set([
			short,
			initialsOf(mention.name.replace(/^UK /, 'United Kingdom ')) ?? short,
		])) {
			const before = names.get(letters) ?? { name: mention.name, at: mention, askedIn: new Set() };
			if (nameKey(before.name) !== nameKey(mention.name)) twice.add(letters);
			if (mention.asked) before.askedIn.add(mention.exchange);
			names.set(letters, before);
		}
	}
	for (const letters of twice) names.delete(letters);
	return names;
}

/** Gives each mention one key for all names that the section joins, and the name that its letters are owned by. */
function keyed(
	found: readonly Found[],
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

function nounOf(name: string): string | null {
	return /(\p{L}+)$/u.exec(name)?.[1]?.toLowerCase() ?? null;
}

function pick(span: Span): Span {
	return { start: span.start, end: span.end };
}

/** @param taken sorted by start. */
function overlaps(taken: readonly Span[], span: Span): boolean {
	let low = 0;
	let high = taken.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((taken[middle]?.end ?? 0) <= span.start) low = middle + 1;
		else high = middle;
	}
	const next = taken[low];
	return next !== undefined && next.start < span.end;
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
