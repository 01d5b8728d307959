/** How many parts were dropped, and those that no example noticed, by name. */
export interface Survey {
	readonly tried: number;
	readonly survivors: readonly string[];
}
