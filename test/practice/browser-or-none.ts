import type { Browser } from 'playwright-core';
import { openBrowser } from '../../src/practice/browser.ts';

/** A browser; null, with the reason printed, on a machine where none starts. In CI one must. */
export async function browserOrNone(): Promise<Browser | null> {
	try {
		return await openBrowser();
	} catch (error) {
		if (process.env.CI) throw error;
		console.warn(`Skipped: ${error instanceof Error ? error.message : error}`);
		return null;
	}
}
