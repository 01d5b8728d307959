/** Numbers from nought to nineteen as they are spelt, each at its own place. */
export const SPELT_OUT: readonly string[] = (
	'zero one two three four five six seven eight nine ten eleven twelve ' +
	'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
).split(' ');
