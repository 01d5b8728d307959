import type { Contribution, Section, Span } from '../hansard/section.ts';
import { bodiesIn, looksLikeBody } from './bodies.ts';
import type { EntityKind, Mention, NameLink } from './facts.ts';
import { bareInitialisms, introduced } from './initialisms.ts';
import { initialsOf, nameKey } from './name-key.ts';
import { namedAgain, operationsIn, operationsNamedAgain } from './operations.ts';
import { runs } from './runs.ts';

/** A mention with what is needed to tell whether two of them are one. */
export interface Named extends Mention {
	/** One key for all names that evidence in this section joins. */
	readonly key: string;
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

/** Capital letters that stand for no body, operation or term that one would look up. */
const NOT_LOOKED_UP = new Set(
	'UK GB US USA EU MP MPs PM NI TV IT PC AM QC OBE MBE CBE PLC Q OK HM HMG DNA VAT GDP CD DVD PDF ID PR HR GP GPs PCs II III IV VI VII VIII IX AD BC HC HL WA WS W NB GMT BST HIV AIDS CCTV'.split(
		' ',
	),
);

/**
 * Reads the names out of a section: operations, bodies, terms introduced with their letters, and initialisms that the section
 * ties to a name or shows acting as a body.
 */
export function namesOf(text: string, section: Section): Names {
	const places = contributionsOf(section);
	const links = new Map<string, NameLink>();
	const found: (Mention & { noun: string | null })[] = [];
	const stems = new Map<string, string>();
	const kinds = new Map<string, EntityKind>();

	for (const { contribution, exchange } of places) {
		const base = { exchange, contributionStart: contribution.start, asked: contribution.kind === 'question' };
		for (const operation of operationsIn(text, contribution)) {
			found.push({
				...base,
				kind: 'operation',
				name: operation.name,
				start: operation.start,
				end: operation.end,
				noun: 'operation',
			});
			const stem = /^Operation (.+?)(?: (?:\d+|[IVX]+|[A-Z][a-z]+))?$/.exec(operation.name)?.[1];
			if (stem && stem.length > 2) stems.set(stem.toLowerCase(), stem);
		}
		for (const name of introduced(text, contribution)) {
			const kind: EntityKind =
				kinds.get(name.initialism) ?? kindOf(text, section, name.name, name.initialism);
			kinds.set(name.initialism, kind);
			links.set(`${name.initialism}=${nameKey(name.name)}`, {
				kind,
				name: name.name,
				other: name.initialism,
				basis: 'printed',
				start: name.start,
				end: name.end,
			});
			found.push({
				...base,
				kind,
				name: name.name,
				start: name.nameAt.start,
				end: name.nameAt.end,
				noun: nounOf(name.name),
			});
			found.push({
				...base,
				kind,
				name: name.initialism,
				...pick(name.initialismAt),
				noun: nounOf(name.name),
			});
		}
		for (const run of runs(text, contribution)) {
			for (const body of bodiesIn(text, run)) {
				found.push({
					...base,
					kind: 'agency',
					name: body.name,
					start: body.start,
					end: body.end,
					noun: body.noun,
				});
			}
		}
	}

	const free = () => {
		const taken = found.map(pick).sort((a, b) => a.start - b.start);
		return (span: Span) => !overlaps(taken, span);
	};
	let isFree = free();
	const again = namedAgain([...stems.values()]);
	for (const { contribution, exchange } of places) {
		const base = { exchange, contributionStart: contribution.start, asked: contribution.kind === 'question' };
		for (const bare of again === null ? [] : operationsNamedAgain(text, contribution, again)) {
			if (isFree(bare)) found.push({ ...base, ...bare, kind: 'operation', noun: 'operation' });
		}
	}
	isFree = free();
	const byInitials = fullNamesByInitials(found);
	const askedNames = new Set(found.filter(({ asked }) => asked).map(({ name }) => name));
	const acting = new Map<string, boolean>();
	for (const { contribution, exchange } of places) {
		const asked = contribution.kind === 'question';
		for (const bare of bareInitialisms(text, contribution)) {
			if (NOT_LOOKED_UP.has(bare.letters) || !isFree(bare)) continue;
			const full = byInitials.get(bare.letters);
			let kind = kinds.get(bare.letters);
			if (kind === undefined && full) {
				kind = 'agency';
				const question = askedNames.has(full);
				if (question && !asked && !links.has(`${bare.letters}=${nameKey(full)}`)) {
					links.set(`${bare.letters}=${nameKey(full)}`, {
						kind,
						name: full,
						other: bare.letters,
						basis: 'question',
						...pick(bare),
					});
				}
			}
			if (kind === undefined) {
				const acts = acting.get(bare.letters) ?? actsAsBody(text, section, bare.letters);
				acting.set(bare.letters, acts);
				if (!acts) continue;
				kind = 'agency';
			}
			found.push({
				kind,
				name: bare.letters,
				start: bare.start,
				end: bare.end,
				exchange,
				contributionStart: contribution.start,
				asked,
				noun: full ? nounOf(full) : null,
			});
		}
	}
	return { named: keyed(withoutOverlaps(found), [...links.values()]), links: [...links.values()] };
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
	if (looksLikeBody(name) && /^\p{Lu}/u.test(name)) return 'agency';
	return actsAsBody(text, section, letters) || actsAsBody(text, section, name) ? 'agency' : 'term';
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

/** Initials → the one full name in the section that has them. */
function fullNamesByInitials(found: readonly Mention[]): Map<string, string> {
	const names = new Map<string, string>();
	const twice = new Set<string>();
	for (const mention of found) {
		if (mention.kind !== 'agency' || !mention.name.includes(' ')) continue;
		const letters = initialsOf(mention.name);
		if (letters === null || letters.length < 3) continue;
		const before = names.get(letters);
		if (before !== undefined && nameKey(before) !== nameKey(mention.name)) twice.add(letters);
		else names.set(letters, before ?? mention.name);
		const spelt = initialsOf(mention.name.replace(/^UK /, 'United Kingdom '));
		if (spelt && !names.has(spelt)) names.set(spelt, mention.name);
	}
	for (const letters of twice) names.delete(letters);
	return names;
}

function keyed(found: readonly (Mention & { noun: string | null })[], links: readonly NameLink[]): Named[] {
	const owners = new Map<string, string>();
	for (const link of links) owners.set(nameKey(link.other), nameKey(link.name));
	return found.map((mention) => {
		const key = nameKey(mention.name);
		return {
			...mention,
			key: `${mention.kind}:${mention.kind === 'operation' ? key : (owners.get(key) ?? key)}`,
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
