import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createPageFiles } from '../../src/practice/page-files.ts';

const pageFile = createPageFiles();
const text = (path: string) => pageFile(path)?.body.toString() ?? null;

describe('what the practice page is served', () => {
	test.each([
		'/practice/page/../../config.ts',
		'/practice/page/%2e%2e/rest.ts',
		'/practice/server.ts',
		'/modules/better-sqlite3@13.2.0/lib/index.js',
		'/modules/lit@3.3.3/../better-sqlite3/lib/index.js',
		'/modules/lit@3.3.3/package.json',
		'/modules/__proto__@1/x.js',
		'/package.json',
		'/.env',
	])('not %s', (path) => {
		expect(pageFile(path)).toBeNull();
	});

	test('scripts from this machine alone, none of them inline but the import map', () => {
		const page = pageFile('/');
		const policy = page?.headers['content-security-policy'] ?? '';
		const map = /<script type="importmap">(.*?)<\/script>/s.exec(page?.body.toString() ?? '')?.[1] ?? '';
		const hash = createHash('sha256').update(map).digest('base64');
		expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
		expect(policy).not.toMatch(/unsafe|https?:|\*/);
		expect(page?.body.toString().match(/<script/g)).toHaveLength(2);
	});

	test('every package that its import map names is there', () => {
		const map = /<script type="importmap">(.*?)<\/script>/s.exec(text('/') ?? '')?.[1] ?? '';
		const targets = Object.values(JSON.parse(map).imports as Record<string, string>);
		for (const target of targets.filter((path) => path.startsWith('/modules/') && path.endsWith('.js'))) {
			expect(text(target), target).not.toBeNull();
		}
	});

	test('TypeScript without its types', () => {
		expect(text('/practice/protocol.ts')).not.toContain('import type');
	});

	test('a CommonJS package as one module, with nothing of where it lies on this machine', () => {
		const source = text('/modules/discord-markdown-parser@1.3.1/dist/index.js') ?? '';
		expect(source).not.toContain(process.cwd());
		const parser = new Function(source.replace('export default', 'return'))();
		expect(parser.default('**a**')).toMatchObject([{ type: 'strong' }]);
	});
});
