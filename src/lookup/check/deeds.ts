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

/** Whether deeds are told of a number of the record, and none of those that a claim tells. */
export function areOtherDeeds(claimed: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
	return claimed.size > 0 && told.size > 0 && ![...told].some((deed) => claimed.has(deed));
}

/** Stems of the deeds that are told around a number of the record. */
export function deedsTold(record: Around): ReadonlySet<string> {
	return deedsIn(record, 0.4);
}

/** Stems of the deeds that are told around a number of a draft. */
export function deedsClaimed(claim: Around): ReadonlySet<string> {
	return deedsIn(claim, 0.5);
}

function deedsIn(around: Around, least: number): ReadonlySet<string> {
	return new Set([...DEEDS].filter((deed) => (around.get(deed) ?? 0) >= least));
}
