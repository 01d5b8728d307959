import { extract as readFacts } from '../extract/extract.ts';
import type { Hints } from '../hansard/read.ts';
import { bytesOf, type Found, type NotFound } from './find-documents.ts';
import {
	noOutcomes,
	offerOf,
	type Refused,
	refusalOf,
	refusedAs,
	type Summary,
	type Watch,
} from './ingest.ts';
import { counting } from './learned.ts';
import { type Extract, prepare } from './prepare.ts';

/**
 * Reads every document found as loading would, and keeps nothing: what would be refused, and what would be learned. What stands in
 * an archive already is read all the same.
 */
export function survey(
	documents: Iterable<Found | NotFound>,
	said: Omit<Hints, 'name'>,
	watch: Watch,
	extract: Extract = readFacts,
): Summary {
	const outcomes = noOutcomes();
	const refused: Refused[] = [];
	const counted = counting();
	let total = 0;
	const refuse = (one: Refused) => {
		refused.push(one);
		watch.refused(one);
	};
	const readOne = (found: Found | NotFound): number => {
		if ('reason' in found) {
			refuse(refusedAs(found.shown, found.reason));
			return 0;
		}
		try {
			const bytes = bytesOf(found);
			const prepared = prepare(bytes, offerOf(found, bytes, said).hints, extract);
			if (!('skipped' in prepared)) {
				counted.note(prepared);
				outcomes.added += 1;
			} else if (prepared.skipped === 'unknown form' && found.named)
				refuse(refusedAs(found.shown, prepared.note));
			else outcomes[prepared.skipped] += 1;
			return bytes.length;
		} catch (error) {
			refuse(refusalOf(null, found.shown, error));
			return 0;
		}
	};
	for (const found of documents) {
		const read = readOne(found);
		total += read;
		watch.done(found, read);
	}
	return { outcomes, refused, renewed: 0, bytes: total, learned: counted.learned };
}
