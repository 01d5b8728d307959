import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { publishEdition } from './corpus/publish.ts';
import { UserError } from './errors.ts';
import { runScript } from './script.ts';

const USAGE = `usage: npm run publish-archive -- [--db FILE] FOLDER

Publishes the archive as it stands into FOLDER, checked, for servers to fetch: each that has ARCHIVE_SOURCE set to the folder, or to an
address that serves it, takes it up while it answers. A bot that runs and a load that is under way are not disturbed.`;

await runScript(async () => {
	const { values, positionals } = parseArgs({ allowPositionals: true, options: { db: { type: 'string' } } });
	const [folder] = positionals;
	if (folder === undefined || positionals.length > 1) throw new UserError(USAGE);
	const published = await publishEdition(values.db ?? readConfig().databasePath, folder);
	if ('wrong' in published) {
		for (const { what } of published.wrong) console.error(`${what}.`);
		console.error('Nothing was published: npm run verify says what mends it.');
		return 1;
	}
	const { file, documents, bytes, lastDate } = published;
	console.log(
		`Published ${documents} documents up to ${lastDate ?? 'no date'} as ${file}, ${(bytes / 1_000_000).toFixed(1)} MB.`,
	);
	return 0;
}, 2);
