import type { Fact } from '../../src/extract/facts.ts';
import { nameKey } from '../../src/extract/names/name-key.ts';
import type { Unit } from './units.ts';

/** A fact that a reader of the exchange finds in it. `at` is the offset from the exchange's start. */
export type Label =
	| { readonly kind: 'gap'; readonly at: number; readonly why: string }
	| {
			readonly kind: 'reference';
			readonly at: number;
			readonly date: string | null;
			readonly column: string | null;
			readonly uin: string | null;
	  }
	| { readonly kind: 'role'; readonly at: number; readonly agency: string }
	| { readonly kind: 'definition'; readonly at: number; readonly term: string; readonly nature: string }
	/** A figure of a named operation or body. */
	| { readonly kind: 'figure'; readonly at: number; readonly value: number; readonly subject: string };

/** What is labelled of one exchange. */
export interface Labelled {
	readonly check: string;
	/** The whole exchange was read for every kind; else only for gaps and references, and what was found of the others was judged. */
	readonly read: boolean;
	readonly facts: readonly Label[];
}

export type Gold = Readonly<Record<string, Labelled>>;

export const KINDS = ['figure', 'definition', 'role', 'gap', 'reference'] as const;
export type Kind = (typeof KINDS)[number];

export interface Score {
	readonly kind: Kind;
	readonly right: number;
	readonly wrong: number;
	readonly missed: number;
}

/** What was read out of an exchange, as labels. Figures of topics are not scored. */
export function readingsOf(unit: Unit): Label[] {
	const readings: Label[][] = unit.facts.map((fact) => labelsOf(fact, unit.start));
	return readings.flat();
}

function labelsOf(fact: Fact, start: number): Label[] {
	const at = (fact.kind === 'figure' ? fact.valueAt.start : fact.start) - start;
	switch (fact.kind) {
		case 'gap':
			return fact.cause === 'silence' ? [{ kind: 'gap', at, why: fact.why }] : [];
		case 'reference':
			return [
				{ kind: 'reference', at, date: fact.cites.date, column: fact.cites.column, uin: fact.cites.uin },
			];
		case 'role':
			return [{ kind: 'role', at, agency: fact.subject.name }];
		case 'definition':
			return [{ kind: 'definition', at, term: fact.term, nature: fact.nature }];
		case 'figure': {
			const named = fact.subjects.find(({ kind }) => kind !== 'topic');
			return named && fact.labels.length === 0
				? [{ kind: 'figure', at, value: fact.value, subject: named.name }]
				: [];
		}
		case 'table':
		case 'account':
		case 'limb':
		case 'promise':
		case 'correction':
			return [];
	}
}

/** How far a reading may start from its label: in the same sentence for most, at the same number for a figure. */
const REACH = { figure: 3, definition: 200, role: 200, gap: 200, reference: 60 } as const satisfies Record<
	Kind,
	number
>;

/** Whether a reading is what the label says: same kind, same place, same reading. */
export function agrees(reading: Label, label: Label): boolean {
	if (reading.kind !== label.kind || Math.abs(reading.at - label.at) > REACH[label.kind]) return false;
	switch (label.kind) {
		case 'gap':
			return reading.kind === 'gap' && reading.why === label.why;
		case 'reference':
			return (
				reading.kind === 'reference' &&
				reading.date === label.date &&
				reading.column === label.column &&
				reading.uin === label.uin
			);
		case 'role':
			return reading.kind === 'role' && nameKey(reading.agency) === nameKey(label.agency);
		case 'definition':
			return (
				reading.kind === 'definition' &&
				nameKey(reading.term) === nameKey(label.term) &&
				reading.nature === label.nature
			);
		case 'figure':
			return (
				reading.kind === 'figure' &&
				reading.value === label.value &&
				nameKey(reading.subject) === nameKey(label.subject)
			);
	}
}

/**
 * Scores units against their labels. Gaps and references are scored in every exchange, labelled or not; the other kinds where the
 * exchange was read whole or holds a label.
 *
 * @param halfOf whether a unit belongs to the half that is scored.
 * @returns scores, and the keys of units whose text is no longer the one that was labelled: those are left out.
 */
export function score(
	units: readonly Unit[],
	gold: Gold,
	halfOf: (key: string) => boolean,
): { scores: Score[]; stale: string[] } {
	const stale: string[] = [];
	const counts = new Map(KINDS.map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]));
	for (const unit of units.filter(({ key }) => halfOf(key))) {
		const labelled = gold[unit.key];
		if (labelled && labelled.check !== unit.check) {
			stale.push(unit.key);
			continue;
		}
		const left = [...(labelled?.facts ?? [])];
		for (const reading of readingsOf(unit)) {
			const count = counts.get(reading.kind);
			const at = left.findIndex((label) => agrees(reading, label));
			if (at >= 0) left.splice(at, 1);
			const judged =
				reading.kind === 'gap' ||
				reading.kind === 'reference' ||
				labelled?.read ||
				labelled?.facts.some(({ kind }) => kind === reading.kind);
			if (count && at >= 0) count.right += 1;
			else if (count && judged) count.wrong += 1;
		}
		for (const label of left) {
			const count = counts.get(label.kind);
			if (count) count.missed += 1;
		}
	}
	return {
		scores: KINDS.map((kind) => ({ kind, ...(counts.get(kind) ?? { right: 0, wrong: 0, missed: 0 }) })),
		stale,
	};
}

/** Right out of all that was read; null where nothing was. */
export function precision({ right, wrong }: Score): number | null {
	return right + wrong === 0 ? null : right / (right + wrong);
}

/** Right out of all that is there; null where nothing is. */
export function recall({ right, missed }: Score): number | null {
	return right + missed === 0 ? null : right / (right + missed);
}
