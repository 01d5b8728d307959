import { ensureSeeds } from './corpus/seeds.ts';
import { UserError } from './errors.ts';
import { runScript } from './script.ts';

/*
 * Reads again what older readers read, in a process of its own, while the bot that started it answers from what stands. Each document
 * is one transaction: it may be ended at any time.
 */
await runScript(async () => {
	const [, , path] = process.argv;
	if (path === undefined) throw new UserError('usage: node src/catch-up.ts FILE');
	ensureSeeds(path, undefined, (sentence) => console.error(sentence));
	return 0;
});
