import type { Database } from 'better-sqlite3';
import { type Fact, type FactKind, inFull, type Subject } from '../extract/facts.ts';
import { nameKey } from '../extract/names/name-key.ts';
import { entityKinds, FACT_KINDS, factKinds, type Tallies } from '../kinds.ts';
import type { Entity, Source, Stored, StoredExchange } from './archive.ts';
import { textReader } from './blocks.ts';
import { entityId } from './entity-id.ts';
import { divisionLines } from './export-divisions.ts';
import { seriesLines, tableLine } from './export-tables.ts';
import { entityReader } from './read-entities.ts';
import { exchangeReader } from './read-exchanges.ts';
import { type FactOf, type Facts, factReader } from './read-facts.ts';
import { type TableFinder, tableFinder } from './read-tables.ts';
import { places } from './sources.ts';

/** What can be exported: everything of a kind of fact goes by the name that its row of `FACT_KINDS` gives it. */
export type ExportKind =
	| 'documents'
	| 'exchanges'
	| 'divisions'
	| 'series'
	| 'entities'
	| (typeof FACT_KINDS)[FactKind]['exported'];

export const EXPORT_KINDS: readonly ExportKind[] = [
	'documents',
	'exchanges',
	'divisions',
	...factKinds.map((kind) => FACT_KINDS[kind].exported),
	'series',
	'entities',
];

type Line = Readonly<Record<string, unknown>>;

type Entities = ReturnType<typeof entityReader>;

/** What is asked of the archive for some columns. */
interface Asked {
	readonly named: Entities;
	readonly exchanges: Pick<ReturnType<typeof exchangeReader>, 'resolve'>;
	readonly tables: TableFinder;
}

type Columns<K extends FactKind> = (fact: FactOf<K>, asked: Asked) => Line;

/** What an export tells of a fact of each kind, besides what it tells of all. */
const COLUMNS: { readonly [K in FactKind]: Columns<K> } = {
	definition: ({ term, aliases, authority, nature }) => ({ term, aliases, authority, nature }),
	figure: (fact, { tables }) => ({ ...figure(fact), ...cell(fact, tables) }),
	table: tableLine,
	role,
	gap: ({ about, cause, why, until, subjects }) => ({
		about,
		kind: cause,
		why,
		until,
		subjects: subjects.map(({ name }) => name),
	}),
	reference: (fact, { exchanges }) => ({ cites: fact.cites, resolved: exchanges.resolve(fact) }),
	account: ({ subject: { name, kind, basis }, aspect, parties }) => ({
		subject: name,
		subjectKind: kind,
		subjectBasis: basis,
		aspect,
		parties,
	}),
	limb: ({ limb, asks, answeredBy, answer, status }) => ({ limb, asks, answeredBy, answer, status }),
	promise: ({ what, by }) => ({ what, by }),
	correction: ({ was, is, of }) => ({ was, is, of }),
};

/** Entities are read so many at a time. */
const PAGE = 200;

/**
 * Everything the archive knows of a kind, one object a line: the field names are the same everywhere, null stands for what is
 * not known, offsets are UTF-16 code units into the document's stored text, and `quote` is that slice of it. A fact that stands on several
 * pages is one line, with the other places under `citations`; one that answers several questions in the same words is a line of each, of
 * one id; a figure that may be read of two subjects has both among its `keys`.
 */
export function exportLines(db: Database, kind: ExportKind): Iterable<Line> {
	const text = places(db);
	const facts = factReader(db, text);
	const exchanges = exchangeReader(db, text, facts);
	const rowOf = db.prepare('SELECT id FROM documents WHERE name = ?').pluck();
	const asked = { named: entityReader(db, text), exchanges, tables: tableFinder(db) };
	switch (kind) {
		case 'documents':
			return documents(db);
		case 'exchanges':
			return map(exchanges.every(), (found) =>
				exchange(found, text.text(rowOf.get(found.source.document) as number, found.source)),
			);
		case 'divisions':
			return divisionLines(db);
		case 'series':
			return series(facts, asked.tables);
		case 'entities':
			return entities(asked.named);
	}
	const exported = factKinds.find((known) => FACT_KINDS[known].exported === kind);
	if (exported === undefined) throw new Error(`nothing called ${kind} can be exported`);
	return linesOf(facts, exported, asked);
}

function linesOf<K extends FactKind>(facts: Facts, kind: K, asked: Asked): Iterable<Line> {
	const columns: Columns<K> = COLUMNS[kind];
	return flatMap(facts.every(kind), (fact) => {
		const line = { ...common(fact), ...columns(fact, asked) };
		return [
			line,
			...answersAlike(fact).map((source) => ({ ...line, ...place(source), exchange: source.exchange })),
		];
	});
}

/** Where the same words answer another question: an answer given to two Members is given twice. */
function answersAlike({ source, citations }: Stored<Fact>): Source[] {
	const asked = new Set([source.uin]);
	return citations.filter(({ uin }) => {
		if (uin === null || source.uin === null || asked.has(uin)) return false;
		asked.add(uin);
		return true;
	});
}

function* series(facts: Facts, tables: TableFinder): Iterable<Line> {
	for (const table of facts.every('table')) yield* seriesLines(table, common(table), tables);
}

function* flatMap<T>(items: Iterable<T>, lines: (item: T) => readonly Line[]): Iterable<Line> {
	for (const item of items) yield* lines(item);
}

function* map<T>(items: Iterable<T>, line: (item: T) => Line): Iterable<Line> {
	for (const item of items) yield line(item);
}

function place(source: Source) {
	const {
		document,
		url,
		title,
		house,
		houseInferred,
		volume,
		column,
		speaker,
		sittingDate,
		uin,
		start,
		end,
	} = source;
	return {
		document,
		url,
		title,
		house,
		houseInferred,
		volume,
		column,
		speaker,
		sittingDate,
		uin,
		start,
		end,
	};
}

function common(fact: Stored<Fact>): Line {
	const { id, rule, quote, namingQuote, source, citations } = fact;
	return {
		id,
		...place(source),
		quote,
		rule,
		namingQuote,
		exchange: source.exchange,
		citations: citations.map(place),
	};
}

/** Its subject is the nearest that is certain; everything that it may be looked up under stands in `keys`. */
function figure(figure: FactOf<'figure'>): Line {
	const { subjects, keys, joint, status, change, labels } = figure;
	const { value, valueTo, valueText, qualifier, attributedTo, unit, partOf, asOf, period } = figure;
	const [subject] = subjects;
	return {
		subject: subject?.name ?? null,
		subjectAsPrinted: subject?.asPrinted ?? null,
		subjectKind: subject?.kind ?? null,
		subjectBasis: subject?.basis ?? null,
		keys: keys.map(({ name, kind, basis }) => ({ name, kind, basis })),
		joint,
		measure: inFull(figure),
		value,
		valueTo,
		valueText,
		qualifier,
		attributedTo,
		unit,
		partOf,
		asOf,
		period,
		status,
		change,
		labels,
	};
}

/** The place of a figure in its table; null for a figure out of prose. */
function cell({ cell, source }: FactOf<'figure'>, tables: TableFinder): Line {
	if (cell === undefined) return { table: null, row: null, columnHead: null };
	return { table: tables.id(source.document, cell.table), row: cell.label, columnHead: cell.head };
}

/** The body under its canonical name; how this passage names it is kept beside. */
function role({ subject, role, planned }: FactOf<'role'>, { named }: Asked): Line {
	const body = entityOf(named, subject);
	return {
		agency: body?.name ?? subject.name,
		initialism: body?.initialism ?? null,
		agencyAsPrinted: subject.asPrinted,
		agencyBasis: subject.basis,
		role,
		planned,
	};
}

function entityOf(named: Entities, { kind, name }: Subject): Entity | null {
	return kind === 'topic' ? null : named.entity(entityId(kind, nameKey(name)));
}

function* documents(db: Database): Iterable<Line> {
	const rows = db.prepare(
		'SELECT id, name AS document, url, form, sha256, exchanges FROM documents ORDER BY id',
	);
	const texts = textReader(db);
	for (const { id, ...line } of rows.iterate() as Iterable<{ id: number }>)
		yield { ...line, text: texts.document(id) };
}

function exchange(exchange: StoredExchange, quote: string): Line {
	const { id, source, uins, question, answer, askedToReply, holdingAnswer, askedBy, citations } = exchange;
	const asked = { askedToReply, holdingAnswer, askedBy };
	return { id, ...place(source), quote, uins, question, answer, ...asked, citations: citations.map(place) };
}

function* entities(named: Entities): Iterable<Line> {
	for (const kind of entityKinds)
		for (let offset = 0; ; offset += PAGE) {
			const page = named.entities(kind, PAGE, offset);
			yield* page.filter(isNamed).map(entityLine);
			if (page.length < PAGE) break;
		}
}

/**
 * Whether the record prints it as a name. Words that only a definition explains are none where they are a common noun (`Private
 * moorings`), a provision of law, or more than a name: they stand among the definitions.
 */
function isNamed({ mentions, names }: Entity): boolean {
	return (
		mentions > 0 ||
		names.some(
			({ name }) => hasCapitals(name) && !isLaw(name) && !HEADING.test(name) && !MORE_THAN_NAME.test(name),
		)
	);
}

/** `Kelp Board’s mooring dues`, `Advice from the Tide Agency`: whose it is, or from whom, and the name of that one is another. */
const MORE_THAN_NAME = /[’']s? \p{L}|\p{L} (?:from|of) the \p{Lu}/u;

/** What a table's heading is called by. */
const HEADING = /(?:categories|figures|totals)$/i;

/** Letters alone, or capitals in two words and in half of all. */
function hasCapitals(name: string): boolean {
	const words = name.split(/[ -]/).filter((word) => /^\p{L}{4}|^\p{Lu}/u.test(word));
	const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
	return (
		/^\p{Lu}[\p{Lu}\d]+$/u.test(name) ||
		(/^\p{Lu}/u.test(name) && capitals >= 2 && capitals * 2 >= words.length)
	);
}

const isLaw = (name: string) =>
	/^(?:Section|Clause|Schedule|Part|Article) \d|\b(?:Act|Bill|Regulations|Order)(?: \d{4})?$/.test(name);

/** What only its letters tie to a name is no alias. */
function entityLine({
	id,
	kind,
	name,
	initialism,
	initialismBasis,
	names,
	facts,
	mentions,
	firstDate,
	lastDate,
}: Entity): Line {
	const others = names.filter((other) => other.name !== name && other.basis !== 'initials');
	return {
		id,
		kind,
		name,
		initialism,
		initialismBasis,
		aliases: [...new Set(others.map((other) => other.name))],
		names: names.map(({ name, basis, quote, source }) => ({
			name,
			basis,
			quote,
			document: source?.document ?? null,
		})),
		counts: countsOf(facts, mentions),
		firstDate,
		lastDate,
	};
}

/** How many facts of each kind that is counted, by the names that exports go by. */
function countsOf(facts: Tallies, mentions: number): Line {
	const counted = factKinds.filter((kind) => FACT_KINDS[kind].counted !== null);
	return {
		...Object.fromEntries(counted.map((kind) => [FACT_KINDS[kind].exported, facts[kind] ?? 0])),
		mentions,
	};
}
