import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { openForReading } from './corpus/database.ts';
import { allowDocument, removeDocument } from './corpus/taking-back.ts';
import { openWriter } from './corpus/writer.ts';
import { UserError } from './errors.ts';
import { runScript } from './script.ts';

const USAGE = `usage: npm run remove -- [--db FILE] [--restore] DOCUMENT

Takes a document out of the archive for good, by its name or address; loading it again does not bring it back.
--restore lets it be loaded again.`;

await runScript(async () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { db: { type: 'string' }, restore: { type: 'boolean' } },
	});
	const [called] = positionals;
	if (called === undefined || positionals.length > 1) throw new UserError(USAGE);
	const path = values.db ?? readConfig().databasePath;
	openForReading(path).close();
	const writer = openWriter(path, undefined, undefined, console.error);
	try {
		if (values.restore) {
			allowDocument(writer, called);
			console.log(`${called} may be loaded again: ingest it.`);
		} else for (const name of removeDocument(writer, called)) console.log(`Removed ${name}.`);
		return 0;
	} finally {
		writer.close();
	}
}, 2);
