/** How pauses grow from one failure to the next, in milliseconds. */
export interface Growth {
	readonly first: number;
	readonly most: number;
}

/**
 * The pause before the next attempt: twice as long after each failure, and by chance up to half of it shorter, so that many who
 * failed together do not come back together.
 *
 * @param failures in a row, from 1; none asks for no pause.
 * @param chance from 0 up to 1.
 * @returns milliseconds.
 */
export function pauseAfter(failures: number, { first, most }: Growth, chance: number): number {
	if (failures < 1) return 0;
	const whole = Math.min(first * 2 ** Math.min(failures - 1, 30), most);
	return Math.round(whole * (1 - chance / 2));
}
