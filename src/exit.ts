/** What a script's exit tells whoever started it; `docs/operating.md` says what to do about each. 69 and 70 are those of sysexits.h. */
export const EXIT = {
	/** It was asked to leave. */
	asked: 0,
	/** Something must be mended first, and was said in a sentence: to start it again does not help. */
	mend: 1,
	/** It could not serve for minutes on end, Discord or the disk being out of reach: to start it again may help. */
	unavailable: 69,
	/** A fault of ours: to start it again may help. */
	fault: 70,
} as const;
