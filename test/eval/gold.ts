import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Gold } from './score.ts';

/** Rules are tuned on one half; the other is looked at only through its score. */
export const HALVES = ['tune', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

/** Which half an exchange belongs to: settled by its key alone, before anything was read out of it. */
export function halfOf(key: string): Half {
	const [byte = 0] = createHash('sha256').update(key).digest();
	return byte % 2 === 0 ? 'tune' : 'held-out';
}

export function readGold(half: Half): Gold {
	return JSON.parse(readFileSync(new URL(`../gold/${half}.json`, import.meta.url), 'utf8'));
}
