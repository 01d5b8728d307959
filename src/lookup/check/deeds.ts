import { stemOf } from '../../corpus/words/fold.ts';
import type { Around } from './numbers.ts';

/** What was done, by stem: an arrest is no charge, and two numbers that each tell a deed must tell the same one. */
const DEEDS = new Set(
	(
		'arrest charge caution prosecution prosecuted conviction convicted rescued rescue recovered identified discovered seized seizure visited ' +
		'raided deployed detained deported removed killed injured sentence sentenced warrant referral referred'
	)
		.split(' ')
		.map(stemOf),
);

/** Whether the words around a number tell deeds, and none of those that a claim tells. */
export function tellOtherDeeds(claimed: ReadonlySet<string>, record: Around): boolean {
	if (claimed.size === 0) return false;
	const theirs = deedsIn(record, 0.4);
	return theirs.size > 0 && ![...theirs].some((deed) => claimed.has(deed));
}

/** Stems of the deeds that are told around a number. */
export function deedsClaimed(claim: Around): ReadonlySet<string> {
	return deedsIn(claim, 0.5);
}

function deedsIn(around: Around, least: number): ReadonlySet<string> {
	return new Set([...DEEDS].filter((deed) => (around.get(deed) ?? 0) >= least));
}
