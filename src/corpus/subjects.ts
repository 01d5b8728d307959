import type { EntityKind, Fact, Subject } from '../extract/facts.ts';
import { nameKey } from '../extract/names/name-key.ts';
import { singleColumns } from '../hansard/column.ts';

/** What a fact is found under. */
export interface FactSubject {
	/**
	 * Topics are found by their words, not here. `party`: who is said to have led an operation or taken part. `uin`, `column`: what a reference cites; the key of a column
	 * is one of `citedColumns`. Any other key is the `nameKey` of the name.
	 */
	readonly kind: EntityKind | 'party' | 'uin' | 'column';
	readonly name: string;
	readonly key: string;
}

/** Everything that a fact is found under, each key once. */
export function subjectsOf(fact: Fact): readonly FactSubject[] {
	const found = new Map<string, FactSubject>();
	for (const subject of named(fact))
		if (subject.key !== '' && !found.has(`${subject.kind}:${subject.key}`))
			found.set(`${subject.kind}:${subject.key}`, subject);
	return [...found.values()];
}

/** What a citation by column, or by a range of columns, is found under: each column of the range. */
export function citedColumns(date: string, column: string): readonly string[] {
	return singleColumns(column).map((single) => `${date} ${single.toUpperCase()}`);
}

function named(fact: Fact): readonly FactSubject[] {
	switch (fact.kind) {
		case 'definition':
			return [fact.term, ...fact.aliases].map((name) => called('term', name));
		case 'figure':
		case 'gap':
			return fact.subjects.flatMap(subject);
		case 'role':
			return subject(fact.subject);
		case 'account':
			return [...subject(fact.subject), ...fact.parties.flatMap(party).map((name) => called('party', name))];
		case 'reference': {
			const { uin, date, column } = fact.cites;
			return [
				...(uin === null ? [] : [{ kind: 'uin' as const, name: uin, key: uin.toUpperCase() }]),
				...(date === null || column === null
					? []
					: citedColumns(date, column).map((key) => ({ kind: 'column' as const, name: column, key }))),
			];
		}
		case 'table':
		case 'limb':
		case 'promise':
		case 'correction':
			return [];
	}
}

function subject({ kind, name }: Subject): readonly FactSubject[] {
	return kind === 'topic' ? [] : [called(kind, name)];
}

function called(kind: FactSubject['kind'], name: string): FactSubject {
	return { kind, name, key: nameKey(name) };
}

/** `the Coastal Agency (CA)` is named by both. */
function party(words: string): readonly string[] {
	const bracketed = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(words);
	return bracketed === null ? [words] : [bracketed[1] ?? '', bracketed[2] ?? ''];
}
