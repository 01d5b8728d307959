import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { REMEDIES, verifyFile } from './corpus/verify.ts';
import { UserError } from './errors.ts';
import { runScript } from './script.ts';

const USAGE = `usage: npm run verify -- [--db FILE]

Looks the archive over: the file's pages and references, every stored text against its checksum, every index against the text.
Exit code: 0 where all is well, 1 where something is not, which is told with what mends it.`;

await runScript(async () => {
	const { values, positionals } = parseArgs({ allowPositionals: true, options: { db: { type: 'string' } } });
	if (positionals.length > 0) throw new UserError(USAGE);
	const path = values.db ?? readConfig().databasePath;
	const findings = [...verifyFile(path)];
	for (const { what } of findings) console.log(`- ${what}`);
	for (const remedy of new Set(findings.map((finding) => finding.remedy))) console.log(REMEDIES[remedy]);
	if (findings.length === 0) console.log(`${path}: all is well.`);
	return findings.length === 0 ? 0 : 1;
}, 2);
