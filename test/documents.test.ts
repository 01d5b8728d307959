import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { variables } from '../src/config.ts';
import { EXIT } from '../src/exit.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as {
	scripts: Record<string, string>;
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
};

describe('README', () => {
	test('opens with the two commands that do all the set-up', () => {
		const shells = [...readme.matchAll(/```sh\n(.+)\n```/g)].map(([, line]) => line);
		expect(shells.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
	});

	test('names every script, and no other', () => {
		const named = [...readme.matchAll(/npm (?:run (?:--silent )?([a-z-]+)|(start|test)\b)/g)].map(
			([, run, short]) => run ?? short,
		);
		expect([...new Set(named)].toSorted()).toEqual(Object.keys(scripts).toSorted());
	});

	test('names every flag of the scripts', () => {
		const entries = readdirSync(join(root, 'src')).filter((file) => file.endsWith('.ts'));
		const flags = entries.flatMap((file) =>
			[...read(`src/${file}`).matchAll(/'?\b([a-z-]+)'?: \{ type: '(?:boolean|string)'/g)].map(
				([, flag]) => `--${flag}`,
			),
		);
		expect(flags).toContain('--remove');
		expect(flags.filter((flag) => !readme.includes(flag))).toEqual([]);
	});

	test('shows every picture there is', () => {
		const shown = [...readme.matchAll(/\(docs\/pictures\/([\w-]+\.png)\)/g)].map(([, file]) => file);
		expect(shown.toSorted()).toEqual(readdirSync(join(root, 'docs', 'pictures')).toSorted());
	});

	test('names every variable, and no other', () => {
		const named = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
		expect(named).toEqual(variables);
	});

	test('names every command, and no other', () => {
		const table = readme.slice(readme.indexOf('| command |'), readme.indexOf('Names need not be exact'));
		const named = [...table.matchAll(/`\/([a-z]+)|\*\*(.+?)\*\*/g)].map(([, slash, menu]) => slash ?? menu);
		expect(named.toSorted()).toEqual(commands.map(({ data }) => data.name).toSorted());
	});

	test('carries the licence line word for word', () => {
		expect(readme.replace(/\s+/g, ' ')).toContain(
			'Contains Parliamentary information licensed under the [Open Parliament Licence v3.0]',
		);
	});
});

test('.env.example offers every variable, each commented out, in the order of the settings', () => {
	const offered = [...read('.env.example').matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name);
	expect(offered).toEqual(variables);
});

test('ARCHITECTURE gives a reason for every dependency', () => {
	const given = read('ARCHITECTURE.md');
	for (const name of Object.keys({ ...dependencies, ...devDependencies }))
		expect(given).toContain(`\`${name}\``);
});

test('docs/files.md tells of no file that is gone, and of none twice', () => {
	const listed: string[] = [];
	let folder = '';
	for (const line of read('docs/files.md').split('\n')) {
		folder = /^### (\S+)\/$/.exec(line)?.[1] ?? folder;
		const [, file] = /^\| `(\S+\.ts)` \| \S/.exec(line) ?? [];
		if (file) listed.push(`${folder}/${file}`);
	}
	expect(listed.length).toBeGreaterThan(200);
	expect(listed.filter((file) => !existsSync(join(root, file)))).toEqual([]);
	expect(new Set(listed).size).toBe(listed.length);
});

test('no link between the documents leads nowhere', () => {
	const documents = readdirSync(root).filter((file) => file.endsWith('.md'));
	for (const document of documents) {
		for (const [, target = ''] of read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
			expect(existsSync(join(root, target)), `${document} → ${target}`).toBe(true);
		}
	}
});

describe('what ships', () => {
	const dockerfile = read('Dockerfile');

	test('runs the bot in an image as npm start does, on Discord alone, and copies all that it needs', () => {
		const command: string[] = JSON.parse(/^CMD (.+)$/m.exec(dockerfile)?.[1] ?? '[]');
		const started = scripts.start?.replace('--import ./src/node-version.js ', '').split(' ');
		expect(command).toEqual([...(started ?? []), '--discord']);
		for (const folder of ['src', 'commands', 'seeds'])
			expect(dockerfile).toContain(`COPY ${folder} ${folder}`);
	});

	test('starts no container without a token, lest it be started again and again', () => {
		expect(read('compose.yaml')).toMatch(/^\s+DISCORD_TOKEN: \$\{DISCORD_TOKEN:\?.*\.env/m);
	});

	test('runs it under systemd with the very same command', () => {
		const unit = read('docs/despatch-box.service');
		const command: string[] = JSON.parse(/^CMD (.+)$/m.exec(dockerfile)?.[1] ?? '[]');
		expect(/^ExecStart=\S+ (.+)$/m.exec(unit)?.[1]?.split(' ')).toEqual(command.slice(1));
		expect(unit).toContain(`RestartPreventExitStatus=${EXIT.mend}`);
	});

	test('fetches and loads every morning with flags that the scripts know, as the same user', () => {
		const unit = read('docs/despatch-box-fresh.service');
		expect(unit).toMatch(
			/^ExecStart=-\S+ src\/fetch\.ts --new --out (\S+)\nExecStart=\S+ .*src\/ingest\.ts \1$/m,
		);
		expect(unit).toContain('\nUser=despatch-box\nStateDirectory=despatch-box\n');
		expect(read('docs/operating.md')).toContain('despatch-box-fresh.timer');
	});

	test('pins the Node.js that the project brings', () => {
		expect(dockerfile).toContain(`FROM node:${devDependencies.node}-`);
	});

	test('says of an older Node.js which one is needed, before any TypeScript is read', () => {
		for (const name of ['start', 'ask', 'ingest'])
			expect(scripts[name], name).toMatch(/^node --import \.\/src\/node-version\.js /);
	});
});

test('docs/operating.md explains every exit code, every figure and every part of health', () => {
	const explained = read('docs/operating.md');
	for (const code of Object.values(EXIT)) expect(explained).toContain(`| ${code} |`);
	const figures = [
		...read('src/discord/metrics.ts').matchAll(/(?:gauge\(\s*'|name: 'despatch_box_)([a-z_]+)'/g),
	];
	expect(figures.length).toBeGreaterThan(8);
	for (const [, figure] of figures)
		expect(explained, figure).toMatch(
			new RegExp(`despatch_box_${figure}|\`_${figure?.replace('archive_', '')}`),
		);
	for (const part of ['gateway', 'commands', 'archive', 'archiveInPlace', 'alive'])
		expect(explained).toContain(`| \`${part}\` |`);
});
