import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The rooms in the order of the way through the house. */
const ROOMS = [
	'src/hansard',
	'src/grammar',
	'src/extract',
	'src/corpus',
	'src/lookup',
	'src/present',
	'commands',
	'src/discord',
] as const;
const PRACTICE = 'src/practice';

/** What each room may not import: the rooms after it; the practice channel and the others know nothing of one another. */
function refusedIn(room: string): readonly string[] {
	const later = ROOMS.slice(ROOMS.indexOf(room as (typeof ROOMS)[number]) + 1);
	return room === PRACTICE ? ROOMS : [...later, PRACTICE];
}

describe('the linter', () => {
	const directory = mkdtempSync(join(tmpdir(), 'house-'));
	afterAll(() => rmSync(directory, { recursive: true }));
	for (const file of ['biome.json', '.gitignore']) copyFileSync(join(root, file), join(directory, file));
	for (const room of [...ROOMS, PRACTICE]) {
		mkdirSync(join(directory, room, 'inner'), { recursive: true });
		for (const other of [...ROOMS, PRACTICE].filter((name) => name !== room)) {
			const up = '../'.repeat(room.split('/').length + 1);
			const code = `import { thing } from '${up}${other}/thing.ts';\n\nexport const it = thing;\n`;
			writeFileSync(join(directory, room, 'inner', `${other.replace('/', '-')}.ts`), code);
		}
	}
	const biome = join(root, 'node_modules/.bin/biome');
	const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', directory], {
		cwd: directory,
		encoding: 'utf8',
	});
	const { diagnostics } = JSON.parse(stdout) as {
		diagnostics: { category: string; location: { path: string | { file: string } } }[];
	};
	const refused = diagnostics
		.filter(({ category }) => category === 'lint/style/noRestrictedImports')
		.map(({ location: { path } }) => normalize(typeof path === 'string' ? path : path.file));

	test.each([...ROOMS, PRACTICE])('refuses in %s what would run back up the house', (room) => {
		const here = refused.filter((path) => path.includes(`${room}/inner/`));
		const names = refusedIn(room).map((other) => `${other.replace('/', '-')}.ts`);
		for (const name of names)
			expect(
				here.some((path) => path.endsWith(name)),
				`${room} → ${name}`,
			).toBe(true);
		expect(here).toHaveLength(names.length);
	});
});

describe('the code', () => {
	const files = execFileSync(
		'git',
		['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'commands'],
		{
			cwd: root,
			encoding: 'utf8',
		},
	)
		.split('\n')
		.filter((file) => file.endsWith('.ts'));

	const imports = files.flatMap((file) => {
		const code = readFileSync(join(root, file), 'utf8');
		return [...code.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path]) => ({
			from: file,
			to: normalize(join(dirname(file), path ?? '')),
		}));
	});

	test('has imports to look at', () => expect(imports.length).toBeGreaterThan(50));

	test.each([...ROOMS, PRACTICE])('of %s keeps to the one way', (room) => {
		const wrong = imports.filter(({ from, to }) => {
			return from.startsWith(`${room}/`) && refusedIn(room).some((other) => to.startsWith(`${other}/`));
		});
		expect(wrong).toEqual([]);
	});

	test('imports none of the scripts', () => {
		const scripts = Object.values<string>(
			JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts,
		).flatMap((line) => line.match(/(src\/\S+\.ts)$/)?.slice(1) ?? []);
		expect(imports.filter(({ to }) => scripts.includes(to))).toEqual([]);
	});
});
