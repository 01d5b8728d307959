import type { EntityKind, Fact, Subject } from '../extract/facts.ts';
import { nameKey } from '../extract/name-key.ts';

/** A name that a fact is found under. */
export interface FactSubject {
	readonly kind: EntityKind | 'topic' | 'party';
	readonly name: string;
	readonly key: string;
}

/** Every name that a fact is found under, each key once. */
export function subjectsOf(fact: Fact): readonly FactSubject[] {
	const found = new Map<string, FactSubject>();
	for (const { kind, name } of named(fact)) {
		const key = nameKey(name);
		if (key !== '' && !found.has(`${kind}:${key}`)) found.set(`${kind}:${key}`, { kind, name, key });
	}
	return [...found.values()];
}

function named(fact: Fact): readonly { kind: FactSubject['kind']; name: string }[] {
	switch (fact.kind) {
		case 'definition':
			return [fact.term, ...fact.aliases].map((name) => ({ kind: 'term', name }));
		case 'figure':
		case 'gap':
			return fact.subjects;
		case 'role':
			return [fact.subject];
		case 'account':
			return [fact.subject satisfies Subject, ...fact.parties.flatMap(party)];
		case 'reference':
			return [];
	}
}

/** `the Coastal Agency (CA)` is named by both. */
function party(words: string): readonly { kind: 'party'; name: string }[] {
	const bracketed = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(words);
	const names = bracketed === null ? [words] : [bracketed[1] ?? '', bracketed[2] ?? ''];
	return names.map((name) => ({ kind: 'party', name }));
}
