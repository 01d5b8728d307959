import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Part, Table } from './measure.ts';
import { markdown } from './print.ts';

/**
 * `npm run bench [-- [PART...] [--json] [--sizes 1000,100000] [--keep FOLDER] [--tries 3]]`: every part in turn, or those
 * that are named.
 * A part is a file beside this one that exports a `Part` called `bench`, and one line here.
 */
const PARTS: Readonly<
	Record<string, { readonly load: () => Promise<{ bench: Part }>; readonly sizes: readonly number[] }>
> = {
	names: { load: () => import('./names.ts'), sizes: [50, 5000, 100_000] },
	ingest: { load: () => import('./ingest.ts'), sizes: [1000, 10_000] },
	real: { load: () => import('./real-loads.ts'), sizes: [2, 8] },
	commands: { load: () => import('./commands.ts'), sizes: [1, 8] },
	stalls: { load: () => import('./stalls.ts'), sizes: [1] },
	answers: { load: () => import('./answers.ts'), sizes: [1] },
	figures: { load: () => import('./figures.ts'), sizes: [200] },
	shapes: { load: () => import('./shapes.ts'), sizes: [300] },
	words: { load: () => import('./words.ts'), sizes: [10_000, 100_000] },
	roads: { load: () => import('./roads.ts'), sizes: [1000] },
	roundtrip: { load: () => import('./round-trip.ts'), sizes: [1000, 10_000] },
};

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		json: { type: 'boolean', default: false },
		sizes: { type: 'string' },
		keep: { type: 'string' },
		tries: { type: 'string', default: '1' },
		seed: { type: 'string', default: '2006' },
	},
});
const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
	process.stderr.write(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.\n`);
	process.exit(2);
}
const tables: Record<string, readonly Table[]> = {};
/** How many processes wanted a processor in the minute before each part and after it: on a busy machine times mean little. */
const load: Record<string, readonly (number | undefined)[]> = {};
for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
	const part = PARTS[name];
	if (!part) continue;
	const folder = await mkdtemp(join(tmpdir(), `despatch-bench-${name}-`));
	const [before] = loadavg();
	try {
		const { bench } = await part.load();
		tables[name] = await bench({
			sizes: values.sizes?.split(',').map(Number) ?? part.sizes,
			folder,
			keep: values.keep ?? null,
			tries: Number(values.tries),
			seed: Number(values.seed),
			say: (line) => process.stderr.write(`${name}: ${line}\n`),
		});
	} finally {
		load[name] = [before, loadavg()[0]];
		await rm(folder, { recursive: true, force: true });
	}
	if (!values.json) for (const table of tables[name] ?? []) process.stdout.write(`${markdown(table)}\n`);
}
const machine = {
	node: process.version,
	platform: `${process.platform} ${process.arch}`,
	cpu: cpus()[0]?.model,
	cores: cpus().length,
	load,
};
if (values.json) process.stdout.write(`${JSON.stringify({ machine, tables }, null, '\t')}\n`);
else
	process.stdout.write(
		`Node ${machine.node}, ${machine.platform}, ${machine.cores} cores of ${machine.cpu}. Processes that wanted one, before each part and after: ${Object.entries(
			load,
		)
			.map(([name, [from, to]]) => `${name} ${from?.toFixed(1)} and ${to?.toFixed(1)}`)
			.join(', ')}.\n`,
	);
