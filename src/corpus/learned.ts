import type { Block, Section } from '../hansard/section.ts';
import type { FactKind } from '../kinds.ts';
import type { Prepared } from './prepare.ts';

/** What was read out of the documents of a run, in numbers. */
export interface Learned {
	sections: number;
	exchanges: number;
	/** Exchanges under which no answer stands in the copy. */
	unanswered: number;
	/** Speeches, statements and what nobody says, outside any exchange. */
	contributions: number;
	/** Of all contributions, questions and answers too, those whose speaker the copy does not hold. */
	unnamed: number;
	tables: number;
	/** Divisions of the House and of committees. */
	divisions: number;
	/** Operations, bodies, programmes and terms that are named, each spelling once. */
	names: number;
	facts: Partial<Record<FactKind, number>>;
}

/** Counts what is read. Each document is to be noted once. */
export function counting(): {
	readonly note: (prepared: Prepared) => void;
	readonly learned: Learned;
} {
	const learned: Learned = {
		sections: 0,
		exchanges: 0,
		unanswered: 0,
		contributions: 0,
		unnamed: 0,
		tables: 0,
		divisions: 0,
		names: 0,
		facts: {},
	};
	const named = new Set<string>();
	return {
		learned,
		note({ document, facts }) {
			for (const section of document.sections) count(section, learned);
			for (const found of facts) {
				for (const { kind, name } of found.mentions) named.add(`${kind} ${name}`);
				for (const { kind } of found.facts) learned.facts[kind] = (learned.facts[kind] ?? 0) + 1;
			}
			learned.names = named.size;
		},
	};
}

function count(section: Section, learned: Learned): void {
	const asked = section.exchanges.flatMap(({ questions, answer }) => [
		...questions,
		...(answer ? [answer] : []),
	]);
	const all = [...asked, ...section.contributions];
	learned.sections += 1;
	learned.exchanges += section.exchanges.length;
	learned.unanswered += section.exchanges.filter(({ answer }) => answer === null).length;
	learned.contributions += section.contributions.length;
	learned.unnamed += all.filter(({ speaker }) => speaker === null).length;
	learned.divisions += section.divisions?.length ?? 0;
	const isTable = (block: Block) => block.kind === 'table';
	learned.tables += all.reduce((sum, { blocks }) => sum + blocks.filter(isTable).length, 0);
}
