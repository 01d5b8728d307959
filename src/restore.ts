import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { restore } from './corpus/backup.ts';
import { UserError } from './errors.ts';
import { runScript } from './script.ts';

const USAGE = `usage: npm run restore -- [--db FILE] FILE

Checks the backup FILE and puts it in the place of the archive, which is kept beside it as .before. A bot that runs goes on with
the old one until it is started again.`;

await runScript(async () => {
	const { values, positionals } = parseArgs({ allowPositionals: true, options: { db: { type: 'string' } } });
	const [from] = positionals;
	if (from === undefined || positionals.length > 1) throw new UserError(USAGE);
	const path = values.db ?? readConfig().databasePath;
	const restored = restore(from, path);
	if ('wrong' in restored) {
		for (const { what } of restored.wrong) console.error(`${from}: ${what}.`);
		console.error('Nothing was changed: restore another backup.');
		return 1;
	}
	console.log(
		`Restored ${restored.documents} documents to ${path}. A bot that runs goes on with the old archive: start it again.`,
	);
	return 0;
}, 2);
