import type { DerivedIndex } from './derived.ts';

/** Every index that is made of what the archive keeps: one line each. */
export const derivedIndexes: readonly DerivedIndex[] = [];
