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

/** Whether the words around two numbers tell deeds, and none in common. */
export function tellOtherDeeds(claim: Around, record: Around): boolean {
	const [mine, theirs] = [deedsIn(claim, 0.5), deedsIn(record, 0.4)];
	return mine.length > 0 && theirs.length > 0 && !mine.some((deed) => theirs.includes(deed));
}

function deedsIn(around: Around, least: number): readonly string[] {
	return [...around].filter(([stem, weight]) => weight >= least && DEEDS.has(stem)).map(([stem]) => stem);
}
