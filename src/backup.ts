import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { backUp } from './corpus/backup.ts';
import { UserError } from './errors.ts';
import { runScript } from './script.ts';

const USAGE = `usage: npm run backup -- [--db FILE] FILE

Copies the archive into FILE as it stands at this moment; a bot that runs and a load that is under way are not disturbed.`;

await runScript(async () => {
	const { values, positionals } = parseArgs({ allowPositionals: true, options: { db: { type: 'string' } } });
	const [to] = positionals;
	if (to === undefined || positionals.length > 1) throw new UserError(USAGE);
	const { documents } = backUp(values.db ?? readConfig().databasePath, to);
	console.log(`Backed up ${documents} documents to ${to}.`);
	return 0;
}, 2);
