import type { Span } from '../../../hansard/section.ts';
import type { Basis, Subject } from '../../facts.ts';
import type { Named } from '../../names/names.ts';
import type { Passage, Sentence } from '../../passages.ts';
import type { Chain, Thread } from '../chain.ts';
import type { Described } from '../described.ts';
import type { Site } from '../site.ts';

/** All that the chain of one number may look at. */
export interface ChainInput {
	readonly text: string;
	readonly site: Site;
	readonly sentence: Sentence;
	readonly passage: Passage;
	/** The last sentence whose number was tied to a name. */
	readonly thread: Thread | null;
	/** The number before it in the same sentence, with its clause. */
	readonly beside: { readonly chain: Chain; readonly site: Site } | null;
	/** The whole it is a part of. */
	readonly whole: Chain | null;
	/** What it counts, as its heading will say. */
	readonly measure: readonly string[];
	/** Schemes without a name of their own that the sentences before this one described, and those of the question. */
	readonly described: readonly Described[];
	readonly describedInQuestion: readonly Described[];
	/** Names of the sentences before this one, in order. */
	readonly earlier: readonly { readonly named: Named; readonly sentence: Sentence }[];
}

/** One link of the chain: whom a number may be of, and why. No subject at all says that two compete, and ends the chain. */
export interface Link {
	readonly subjects: readonly Subject[];
	readonly naming: Span | null;
	readonly because: string;
	readonly joint?: boolean;
}

export function subject(named: Named, basis: Basis, asPrinted: string): Subject {
	return { kind: named.kind, name: named.owner, asPrinted, basis };
}

/** What is spoken of without a name, as a subject. */
export function topic(name: string, basis: Basis = 'named'): Subject {
	return { kind: 'topic', name, asPrinted: name, basis };
}

/** Subjects that a later sentence goes on with. */
export function resumed(subjects: readonly Subject[]): Subject[] {
	return subjects.map((one) => ({ ...one, basis: one.basis === 'named' ? 'back-reference' : one.basis }));
}

export function span({ start, end }: Span): Span {
	return { start, end };
}
