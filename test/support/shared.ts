import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(
	process.env.DESPATCH_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url)),
);

/** Folder of real Hansard files to run against, which the project does not carry; null where this machine has none. */
export const shared: string | null = existsSync(folder) ? folder : null;

if (shared === null) console.info(`Tests on real Hansard files are skipped: there is no folder ${folder}`);
