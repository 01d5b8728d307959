import type { Source } from '../corpus/archive.ts';
import type { House } from '../hansard/section.ts';

/** The green and the red benches. */
const BENCHES = { Commons: 0x006548, Lords: 0xb50938 } as const satisfies Record<House, number>;
const NEUTRAL = 0x6b7280;

/** The colour of the House that all sources are of; neutral where they differ or the House is unknown. */
export function colourOf(sources: readonly Source[]): number {
	const [first] = sources;
	const house = first?.house ?? null;
	return house !== null && sources.every((source) => source.house === house) ? BENCHES[house] : NEUTRAL;
}
