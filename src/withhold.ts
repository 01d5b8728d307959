import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { openForReading } from './corpus/database.ts';
import { withholdFact } from './corpus/taking-back.ts';
import { openWriter } from './corpus/writer.ts';
import { UserError } from './errors.ts';
import { runScript } from './script.ts';

const USAGE = `usage: npm run withhold -- [--db FILE] [--restore] FACT

Takes a reading back for good, by its id (npm run --silent export -- figures). The words stay; what was read out of them is no longer shown.
--restore puts it back.`;

await runScript(async () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { db: { type: 'string' }, restore: { type: 'boolean' } },
	});
	const [id] = positionals;
	if (id === undefined || positionals.length > 1) throw new UserError(USAGE);
	const path = values.db ?? readConfig().databasePath;
	openForReading(path).close();
	const writer = openWriter(path, undefined, undefined, console.error);
	try {
		// Exports of older versions number the lines of a figure that may be read of two subjects.
		withholdFact(writer, id.replace(/\.\d$/, ''), !values.restore);
		console.log(values.restore ? `Put ${id} back.` : `Withheld ${id}.`);
		return 0;
	} finally {
		writer.close();
	}
}, 2);
