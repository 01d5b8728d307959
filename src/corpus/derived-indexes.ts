import type { DerivedIndex } from './derived.ts';
import { namesIndex } from './names/derived-names.ts';
import { wordsIndex } from './words/index.ts';

/** Every index that is made of what the archive keeps: one line each. */
export const derivedIndexes: readonly DerivedIndex[] = [namesIndex, wordsIndex];
