import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { EXPORT_KINDS, exportLines } from './corpus/export.ts';
import { openAnyArchive } from './corpus/opening.ts';
import { UserError } from './errors.ts';
import { runScript } from './script.ts';

const USAGE = `usage: npm run --silent export -- [--db FILE] KIND

Prints everything the archive knows of a kind as JSON Lines. KIND is one of ${EXPORT_KINDS.join(', ')}.`;

await runScript(async () => {
	const { values, positionals } = parseArgs({ allowPositionals: true, options: { db: { type: 'string' } } });
	const kind = EXPORT_KINDS.find((known) => known === positionals[0]);
	if (kind === undefined || positionals.length > 1) throw new UserError(USAGE);
	const path = values.db ?? readConfig().databasePath;
	const archive = openAnyArchive(path, values.db === undefined, (sentence) => console.error(sentence));
	try {
		// One read transaction over all lines: what is loaded meanwhile does not show in half of them.
		archive.db.exec('BEGIN');
		await pipeline(Readable.from(written(exportLines(archive.db, kind))), process.stdout, { end: false });
		archive.db.exec('COMMIT');
	} catch (error) {
		if (!isClosedPipe(error)) throw error;
	} finally {
		archive.close();
	}
	return 0;
}, 2);

function* written(lines: Iterable<unknown>): Iterable<string> {
	for (const line of lines) yield `${JSON.stringify(line)}\n`;
}

/** Whoever reads has had enough, as `head` does. */
function isClosedPipe(error: unknown): boolean {
	return (
		error instanceof Error &&
		'code' in error &&
		(error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE')
	);
}
