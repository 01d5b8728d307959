import type { DerivedIndex } from '../derived.ts';
import { removePassages } from './remove.ts';
import { createTables, dropTables, mergeTexts } from './tables.ts';
import { addPassages } from './write.ts';

/** The index of every word of every passage, kept by the loads themselves. Nothing in it waits for the end of a run. */
export const wordsIndex: DerivedIndex = {
	name: 'words',
	version: 6,
	create: createTables,
	drop: dropTables,
	add: addPassages,
	remove: removePassages,
	settle: () => {},
	pack: mergeTexts,
};
