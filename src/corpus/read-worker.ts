import { extract } from '../extract/extract.ts';
import type { Skipped } from '../hansard/read.ts';
import { garbageCollector } from './garbage.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Task } from './read-ahead.ts';

const collect = garbageCollector();

/**
 * What a thread does: reads one document, with its facts.
 *
 * @returns null where that throws: errors do not cross threads whole, and the thread that writes reads such a document itself.
 */
export default function read({ bytes, hints }: Task): Prepared | Skipped | null {
	try {
		return prepare(bytes, hints, extract);
	} catch {
		return null;
	} finally {
		collect();
	}
}
