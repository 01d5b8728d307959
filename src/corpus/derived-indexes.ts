import type { DerivedIndex } from './derived.ts';
import { wordsIndex } from './words/index.ts';

/** Every index that is made of what the archive keeps: one line each. */
export const derivedIndexes: readonly DerivedIndex[] = [wordsIndex];
