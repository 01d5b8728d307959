import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of the practice page, ready to be written to a response with status 200. */
export interface PageFile {
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
}

const practice = new URL('./', import.meta.url);
const nodeModules = new URL('../../node_modules/', import.meta.url);

const contentTypes: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.ts': 'text/javascript; charset=utf-8',
};

/** What the page may import by name; nothing else of node_modules is served. The second list is written as CommonJS. */
const packages = [
	'@lit/context',
	'@lit/reactive-element',
	'@skyra/discord-components-core',
	'discord-markdown-parser',
	'lit',
	'lit-element',
	'lit-html',
];
const commonJsPackages = ['discord-markdown-parser'];

const importMap = JSON.stringify({
	imports: {
		...Object.fromEntries(packages.flatMap(addresses)),
		// Lit's own writes a style attribute, which the policy below forbids.
		'lit/directives/style-map.js': '/practice/page/style-map.ts',
	},
});

/** Where the page finds a package: its main module, what it exports under another path than its file's, and all its files. */
function addresses(name: string): [string, string][] {
	const {
		main,
		version,
		exports = {},
	} = JSON.parse(readFileSync(new URL(`${name}/package.json`, nodeModules), 'utf8')) as {
		main: string;
		version: string;
		exports?: Record<string, unknown>;
	};
	const root = `/modules/${name}@${version}/`;
	const renamed = Object.entries(exports).filter(
		(entry): entry is [string, string] =>
			typeof entry[1] === 'string' && entry[0] !== '.' && entry[0] !== entry[1],
	);
	return [
		[name, new URL(main, `http://localhost${root}`).pathname],
		...renamed.map(([from, to]): [string, string] => [`${name}/${from.slice(2)}`, root + to.slice(2)]),
		[`${name}/`, root],
	];
}

const contentSecurityPolicy = [
	"default-src 'none'",
	`script-src 'self' 'sha256-${createHash('sha256').update(importMap).digest('base64')}'`,
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
	"require-trusted-types-for 'script'",
	'trusted-types lit-html',
].join('; ');

/** Finds the file of the page at a path of its address; null where there is none. */
export type PageFiles = (pathname: string) => PageFile | null;

/**
 * The files of the page: the page itself at `/`, its own modules below `/practice/`, the packages it imports below `/modules/`,
 * at their versions. Every path that would lead anywhere else gives null. A file is read once.
 */
export function createPageFiles(): PageFiles {
	const known = new Map<string, PageFile>();
	return (pathname) => {
		const file = known.get(pathname) ?? read(locate(pathname));
		if (file !== null) known.set(pathname, file);
		return file;
	};
}

function locate(pathname: string): URL | null {
	if (pathname === '/') return new URL('page/index.html', practice);
	if (pathname === '/practice/protocol.ts') return new URL('protocol.ts', practice);
	const own = /^\/practice\/(page\/[\w-]+\.(?:css|svg|ts))$/.exec(pathname)?.[1];
	if (own !== undefined) return new URL(own, practice);
	const [, name, path] =
		/^\/modules\/((?:@[\w-]+\/)?[\w-]+)@[\w.-]+\/((?:[\w-]+\/)*[\w.-]+\.js)$/.exec(pathname) ?? [];
	return name === undefined || path === undefined || !packages.includes(name)
		? null
		: new URL(`${name}/${path}`, nodeModules);
}

function read(file: URL | null): PageFile | null {
	if (file === null) return null;
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return null;
	}
	const kind = extname(file.pathname);
	const commonJs = commonJsPackages.some((name) => file.pathname.includes(`/node_modules/${name}/`));
	if (kind === '.ts') text = stripTypeScriptTypes(text);
	else if (kind === '.html') text = text.replace(/>\s*"IMPORT_MAP"\s*</, () => `>${importMap}<`);
	else if (commonJs) text = asModule(file);
	return {
		headers: {
			'content-type': contentTypes[kind] ?? 'application/octet-stream',
			// The version is part of a package's address.
			'cache-control': file.pathname.includes('/node_modules/') ? 'max-age=31536000, immutable' : 'no-cache',
			'content-security-policy': contentSecurityPolicy,
			'cross-origin-opener-policy': 'same-origin',
			'referrer-policy': 'no-referrer',
			'x-content-type-options': 'nosniff',
		},
		body: Buffer.from(text),
	};
}

/** A CommonJS module, with all that it requires, as one ES module; its `module.exports` is the default export. */
function asModule(entry: URL): string {
	const paths = [realpathSync(fileURLToPath(entry))];
	const bodies: string[] = [];
	// Grows while it is walked.
	for (const path of paths) {
		const source = readFileSync(path, 'utf8');
		const { resolve } = createRequire(path);
		const names = [...source.matchAll(/\brequire\((["'])(.+?)\1\)/g)].map(([, , name = '']) => name);
		const targets = Object.fromEntries(
			names.map((name) => {
				const target = resolve(name);
				if (!paths.includes(target)) paths.push(target);
				return [name, paths.indexOf(target)];
			}),
		);
		bodies.push(`[${JSON.stringify(targets)}, (module, exports, require) => {\n${source}\n}]`);
	}
	return `const bodies = [
${bodies.join(',\n')}
];
const loaded = [];
function load(index) {
	if (loaded[index] === undefined) {
		const module = loaded[index] = { exports: {} };
		const [targets, body] = bodies[index];
		body(module, module.exports, (name) => load(targets[name]));
	}
	return loaded[index].exports;
}
export default load(0);
`;
}
