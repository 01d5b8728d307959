import type { Database } from 'better-sqlite3';
import type { Fact, Subject } from '../extract/facts.ts';
import { nameKey } from '../extract/names/name-key.ts';
import { entityKinds } from '../kinds.ts';
import type { Entity, Source, Stored, StoredExchange } from './archive.ts';
import { entityId } from './entity-id.ts';
import { entityReader } from './read-entities.ts';
import { exchangeReader } from './read-exchanges.ts';
import { type FactOf, factReader } from './read-facts.ts';
import { places } from './sources.ts';

export const EXPORT_KINDS = [
	'documents',
	'exchanges',
	'definitions',
	'figures',
	'roles',
	'gaps',
	'references',
	'accounts',
	'limbs',
	'promises',
	'corrections',
	'entities',
] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];

type Line = Readonly<Record<string, unknown>>;

type Entities = ReturnType<typeof entityReader>;

/** Entities are read so many at a time. */
const PAGE = 200;

/**
 * Everything the archive knows of a kind, one object a line: the field names are the same everywhere, null stands for what is
 * not known, offsets are UTF-16 code units into the document's stored text, and `quote` is that slice of it. A fact that stands on several
 * pages is one line, with the other places under `citations`; a figure that may be read of two subjects has both among its `keys`.
 */
export function exportLines(db: Database, kind: ExportKind): Iterable<Line> {
	const text = places(db);
	const facts = factReader(db, text);
	const exchanges = exchangeReader(db, text, facts);
	const rowOf = db.prepare('SELECT id FROM documents WHERE name = ?').pluck();
	const named = entityReader(db, text);
	switch (kind) {
		case 'documents':
			return documents(db);
		case 'exchanges':
			return map(exchanges.every(), (found) => [
				exchange(found, text.text(rowOf.get(found.source.document) as number, found.source)),
			]);
		case 'definitions':
			return map(facts.every('definition'), (fact) => [{ ...common(fact), ...definition(fact) }]);
		case 'figures':
			return map(facts.every('figure'), (fact) => [{ ...common(fact), ...figure(fact) }]);
		case 'roles':
			return map(facts.every('role'), (fact) => [{ ...common(fact), ...role(named, fact) }]);
		case 'gaps':
			return map(facts.every('gap'), (fact) => [{ ...common(fact), ...gap(fact) }]);
		case 'references':
			return map(facts.every('reference'), (fact) => [
				{ ...common(fact), cites: fact.cites, resolved: exchanges.resolve(fact) },
			]);
		case 'accounts':
			return map(facts.every('account'), (fact) => [{ ...common(fact), ...account(fact) }]);
		case 'limbs':
			return map(facts.every('limb'), (fact) => [{ ...common(fact), ...limb(fact) }]);
		case 'promises':
			return map(facts.every('promise'), (fact) => [{ ...common(fact), what: fact.what, by: fact.by }]);
		case 'corrections':
			return map(facts.every('correction'), (fact) => [
				{ ...common(fact), was: fact.was, is: fact.is, of: fact.of },
			]);
		case 'entities':
			return entities(named);
	}
}

function* map<T>(items: Iterable<T>, lines: (item: T) => readonly Line[]): Iterable<Line> {
	for (const item of items) yield* lines(item);
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

function definition({ term, aliases, authority, nature }: FactOf<'definition'>): Line {
	return { term, aliases, authority, nature };
}

/** Its subject is the nearest that is certain; everything that it may be looked up under stands in `keys`. */
function figure(figure: FactOf<'figure'>): Line {
	const { subjects, keys, joint, status, change, labels } = figure;
	const { measure, value, valueTo, valueText, qualifier, attributedTo, unit, partOf, asOf, period } = figure;
	const [subject] = subjects;
	return {
		subject: subject?.name ?? null,
		subjectAsPrinted: subject?.asPrinted ?? null,
		subjectKind: subject?.kind ?? null,
		subjectBasis: subject?.basis ?? null,
		keys: keys.map(({ name, kind, basis }) => ({ name, kind, basis })),
		joint,
		measure,
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

/** The body under its canonical name; how this passage names it is kept beside. */
function role(named: Entities, { subject, role, planned }: FactOf<'role'>): Line {
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

function gap({ about, cause, why, until, subjects }: FactOf<'gap'>): Line {
	return { about, kind: cause, why, until, subjects: subjects.map(({ name }) => name) };
}

function limb({ limb, asks, answeredBy, answer, status }: FactOf<'limb'>): Line {
	return { limb, asks, answeredBy, answer, status };
}

function account({ subject, aspect, parties }: FactOf<'account'>): Line {
	return { subject: subject.name, subjectKind: subject.kind, subjectBasis: subject.basis, aspect, parties };
}

function entityOf(named: Entities, { kind, name }: Subject): Entity | null {
	return kind === 'topic' ? null : named.entity(entityId(kind, nameKey(name)));
}

function* documents(db: Database): Iterable<Line> {
	const rows = db.prepare(
		'SELECT id, name AS document, url, form, sha256, exchanges FROM documents ORDER BY id',
	);
	const texts = db.prepare('SELECT text FROM passages WHERE document = ? ORDER BY start, id').pluck();
	for (const { id, ...line } of rows.iterate() as Iterable<{ id: number }>)
		yield { ...line, text: (texts.all(id) as string[]).join('') };
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
			yield* page.map(entityLine);
			if (page.length < PAGE) break;
		}
}

/** What only its letters tie to a name is no alias. */
function entityLine({
	id,
	kind,
	name,
	initialism,
	initialismBasis,
	names,
	counts,
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
		counts,
		firstDate,
		lastDate,
	};
}
