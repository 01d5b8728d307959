import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { backUp } from './corpus/backup.ts';
import { outdatedVersion } from './corpus/upgrade.ts';
import { openWriter } from './corpus/writer.ts';
import { UserError } from './errors.ts';
import { runScript } from './script.ts';

const USAGE = `usage: npm run upgrade -- [--db FILE]

Carries a copy of an archive of an older version over to this one, while the bot of that version goes on answering from the archive.
What is loaded meanwhile is not in the copy.`;

await runScript(async () => {
	const { values, positionals } = parseArgs({ allowPositionals: true, options: { db: { type: 'string' } } });
	if (positionals.length > 0) throw new UserError(USAGE);
	const path = values.db ?? readConfig().databasePath;
	const version = outdatedVersion(path);
	if (version === null) {
		console.log(`${path} is of this version: there is nothing to carry over.`);
		return 0;
	}
	const next = `${path}.next`;
	backUp(path, next);
	openWriter(next, undefined, undefined, (sentence) => console.error(sentence)).close();
	// The archive itself is the backup of its copy.
	rmSync(`${next}.v${version}`, { force: true });
	console.log(
		`${next} is ready. Stop the bot, run npm run restore -- ${next}, start the bot of this version.`,
	);
	return 0;
}, 2);
